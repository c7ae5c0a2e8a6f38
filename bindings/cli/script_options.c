/*
 * What the commands about scripts are told on the command line: parameters, files, limits; see
 * script_options.h.
 */
#include "script_options.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

const char *type_name(const struct cli *cli, const char *type)
{
    static const char *const names[][3] = {
        {"municipality", "kommun", "municipality"},
        {"occasion", "uppföljningstillfälle", "report occasion"},
        {"year", "år", "year"},
        {"text", "text", "text"},
        {"number", "tal", "number"},
        {"integer", "heltal", "integer"},
        {"period", "period", "period"},
        {"date", "datum", "date"},
        {"indicator", "indikator", "indicator"},
        {"indicators", "indikatorer", "indicators"},
        {"choice", "val", "choice"},
        {"file", "fil", "file"},
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i][0], type) == 0)
            return names[i][cli->english ? 2 : 1];
    return type;
}

void tell_params(const struct cli *cli, sdt_script *script)
{
    sdt_table *params;

    if (sdt_script_params(script, &params) != SDT_OK)
        return;
    if (sdt_table_row_count(params) > 0)
        fprintf(stderr, "%s:\n", say(cli, "Skriptets parametrar", "The script's parameters"));
    while (sdt_table_next(params) == SDT_OK) {
        const char *standard = text_of(params, "standard"), *label = text_of(params, "label");
        const char *shown = standard && *standard ? standard : NULL; /* "" is nothing to read */

        tell(stderr, "  ", text_of(params, "name"), "=…  (",
             type_name(cli, text_of(params, "type")),
             shown ? say(cli, ", annars ", ", otherwise ") : "", shown ? shown : "", ")  ",
             label ? label : "", NULL);
    }
    sdt_table_free(params);
}

/* Whether the script wants a file for the parameter. */
static bool wants_file(sdt_script *script, const char *name)
{
    sdt_table *params;
    bool found = false;

    if (sdt_script_params(script, &params) != SDT_OK)
        return false;
    while (sdt_table_next(params) == SDT_OK)
        if (strcmp(text_of(params, "name"), name) == 0)
            found = strcmp(text_of(params, "type"), "file") == 0;
    sdt_table_free(params);
    return found;
}

const char *name_of(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

static int set_file(struct cli *cli, sdt_script *script, const char *name, const char *path)
{
    size_t size;
    char *bytes = read_file(cli, path, LARGEST_FILE, &size);
    int status;

    if (!bytes)
        return FAILED;
    status = sdt_script_set_file(script, name, name_of(path), bytes, size);
    free(bytes);
    return status == SDT_OK ? DONE : fail(cli);
}

int set_params(struct cli *cli, sdt_script *script, int argc, char **argv)
{
    int code = DONE;

    for (int i = 0; code == DONE && i < argc; i++) {
        char *value = strchr(argv[i], '=');

        if (!value)
            return usage(cli, say(cli, "väntat NAMN=VÄRDE", "expected NAME=VALUE"), argv[i]);
        *value++ = '\0';
        if (wants_file(script, argv[i])) {
            code = set_file(cli, script, argv[i], value);
        } else if (sdt_script_set(script, argv[i], value) != SDT_OK) {
            fail(cli);
            tell_params(cli, script);
            return USAGE;
        }
    }
    return code;
}

long long size_of_files(char *const *params, int count)
{
    long long size = 0;

    for (int i = 0; i < count; i++) {
        const char *value = strchr(params[i], '=');
        struct stat about;

        if (value && stat(value + 1, &about) == 0 && S_ISREG(about.st_mode))
            size += (long long)about.st_size;
    }
    return size;
}

bool take_limit(struct cli *cli, int argc, char **argv, int *at, int *code)
{
    static const struct {
        const char *name;
        int option;
        double unit;
        const char *swedish, *english;
    } limits[] = {
        {"--memory", SDT_OPTION_SCRIPT_MEMORY, 1, "--memory väntar ett antal byte, som 64M",
         "--memory wants a number of bytes, such as 64M"},
        {"--work", SDT_OPTION_SCRIPT_WORK, 1, "--work väntar ett antal, som 500M",
         "--work wants a number, such as 500M"},
        {"--seconds", SDT_OPTION_SCRIPT_MS, 1000, "--seconds väntar ett antal sekunder, som 0.5",
         "--seconds wants a number of seconds, such as 0.5"}};
    const char *value = NULL;
    double number;

    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
        if (!take_option(argc, argv, at, limits[i].name, &value))
            continue;
        if (!value || !read_amount(value, &number)) {
            *code = usage(cli, say(cli, limits[i].swedish, limits[i].english), value);
        } else if (sdt_session_set_int(cli->session, limits[i].option,
                                       (int64_t)(number * limits[i].unit)) != SDT_OK) {
            fail(cli);
            *code = USAGE;
        }
        return true;
    }
    return false;
}
