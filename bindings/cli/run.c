/*
 * run: a script, its parameters, files and grants from the command line, its document to a file or the
 * terminal.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_GRANTS = 16 };

struct running {
    sdt_script *script;
    const char *format;
    const char *grants[MOST_GRANTS];
    int grant_count;
    bool dry;
    const char *each; /* the parameter that takes every member in turn; NULL none */
};

static int produce_report(struct cli *cli, void *what, FILE *out)
{
    const struct running *running = what;

    return sdt_script_run(running->script, running->format, write_stream, out) == SDT_OK
               ? DONE
               : fail(cli);
}

/* The format that a file's name asks for; NULL when it asks for none that there is. */
static const char *format_of(const char *path)
{
    static const char *const endings[][2] = {
        {".html", "html"}, {".htm", "html"}, {".md", "markdown"}, {".txt", "text"}};
    const char *dot = path ? strrchr(path, '.') : ".txt";

    for (size_t i = 0; dot && i < sizeof endings / sizeof *endings; i++)
        if (strcmp(dot, endings[i][0]) == 0)
            return endings[i][1];
    return NULL;
}

/* The parameters that a script wants, told after one was missing or wrong. */
static void tell_params(const struct cli *cli, sdt_script *script)
{
    sdt_table *params;

    if (sdt_script_params(script, &params) != SDT_OK)
        return;
    if (sdt_table_row_count(params) > 0)
        fprintf(stderr, "%s:\n", say(cli, "Skriptets parametrar", "The script's parameters"));
    while (sdt_table_next(params) == SDT_OK) {
        const char *standard = text_of(params, "standard"), *label = text_of(params, "label");
        fprintf(stderr, "  %s=…  (%s%s", text_of(params, "name"), text_of(params, "type"),
                standard ? say(cli, ", annars ", ", otherwise ") : "");
        print_plain(stderr, standard ? standard : "");
        fputs(")  ", stderr);
        print_plain(stderr, label ? label : "");
        putc('\n', stderr);
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

static const char *name_of(const char *path)
{
    const char *slash = strrchr(path, '/');

    return slash ? slash + 1 : path;
}

static int set_file(struct cli *cli, sdt_script *script, const char *name, const char *path)
{
    size_t size;
    char *bytes = read_file(cli, path, &size);
    int status;

    if (!bytes)
        return FAILED;
    status = sdt_script_set_file(script, name, name_of(path), bytes, size);
    free(bytes);
    return status == SDT_OK ? DONE : fail(cli);
}

static int set_params(struct cli *cli, sdt_script *script, int argc, char **argv)
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

/* Grants what was named, and opens the database for writing when the script needs that. */
static int prepare(struct cli *cli, const struct running *running)
{
    sdt_table *needs;
    bool writes;

    for (int i = 0; i < running->grant_count; i++)
        if (sdt_script_grant(running->script, running->grants[i]) != SDT_OK)
            return fail(cli);
    sdt_script_dry(running->script, running->dry);
    if (sdt_script_needs(running->script, &needs) != SDT_OK)
        return fail(cli);
    writes = sdt_table_row_count(needs) > 0;
    sdt_table_free(needs);
    if (!writes)
        return DONE;
    sdt_session_close(cli->session);
    return open_db(cli, SDT_OPEN_WRITE);
}

/* Runs the script as it is now; its document goes to the output. */
static int run_once(struct cli *cli, struct running *running, const char *output)
{
    int code = write_output(cli, output, produce_report, running);
    int status = sdt_session_status(cli->session);

    if (status == SDT_ERROR_REQUIRED || status == SDT_ERROR_VALUE)
        tell_params(cli, running->script);
    if (code == DONE && output && !cli->json)
        printf("%s\n", output);
    return code;
}

/* Runs the script for one member; its key replaces {} in the output's name. */
static int run_for(struct cli *cli, struct running *running, const char *output, const char *key)
{
    const char *hole = strstr(output, "{}");
    char path[4096];
    int size = snprintf(path, sizeof path, "%.*s%s%s", (int)(hole - output), output, key, hole + 2);

    if (size < 0 || (size_t)size >= sizeof path)
        return usage(cli, say(cli, "namnet efter -o är för långt", "the name after -o is too long"),
                     NULL);
    if (sdt_script_set(running->script, running->each, key) != SDT_OK) {
        fail(cli);
        tell_params(cli, running->script);
        return USAGE;
    }
    return run_once(cli, running, path);
}

/* Runs the script once for each municipality that is a member. */
static int run_each(struct cli *cli, struct running *running, const char *output)
{
    sdt_cursor *members = NULL;
    int code = DONE, status;

    if (!output || !strstr(output, "{}"))
        return usage(
            cli,
            say(cli, "--each väntar {} i namnet efter -o", "--each wants {} in the name after -o"),
            output);
    status = sdt_find(cli->session, SDT_KIND_MEMBERSHIP, 0, NULL, &members);
    while (code == DONE && status == SDT_OK && (status = sdt_cursor_next(members)) == SDT_OK) {
        const sdt_record *member = sdt_cursor_record(members);
        if (!sdt_membership_left(member))
            code = run_for(cli, running, output, sdt_membership_municipality(member));
    }
    sdt_cursor_free(members);
    return code == DONE && status != SDT_END ? fail(cli) : code;
}

static int run_file(struct cli *cli, struct running *running, const char *path, const char *output,
                    int argc, char **argv)
{
    size_t size;
    char *text;
    int code;

    running->format = format_of(output);
    if (!running->format)
        return usage(cli,
                     say(cli, "-o väntar en fil som slutar på .html, .md eller .txt",
                         "-o wants a file that ends in .html, .md or .txt"),
                     output);
    text = read_file(cli, path, &size);
    if (!text)
        return FAILED;
    code = sdt_script_new(cli->session, name_of(path), text, size, &running->script) == SDT_OK
               ? set_params(cli, running->script, argc, argv)
               : fail(cli);
    if (code == DONE)
        code = prepare(cli, running);
    if (code == DONE)
        code = running->each ? run_each(cli, running, output) : run_once(cli, running, output);
    sdt_script_free(running->script);
    free(text);
    return code;
}

int run_script(struct cli *cli, int argc, char **argv)
{
    struct running running = {.format = NULL};
    const char *output = NULL, *path = NULL, *grant = NULL;
    int kept = 0, code;

    for (int i = 0; i < argc; i++) {
        if (take_option(argc, argv, &i, "-o", &output)) {
            if (!output)
                return usage(cli, say(cli, "-o väntar en fil", "-o wants a file"), NULL);
        } else if (take_option(argc, argv, &i, "--grant", &grant)) {
            if (!grant || running.grant_count == MOST_GRANTS)
                return usage(cli,
                             say(cli, "--grant väntar det som beviljas, som values",
                                 "--grant wants what is granted, such as values"),
                             NULL);
            running.grants[running.grant_count++] = grant;
        } else if (take_option(argc, argv, &i, "--each", &running.each)) {
            if (!running.each)
                return usage(cli,
                             say(cli, "--each väntar en parameters namn",
                                 "--each wants the name of a parameter"),
                             NULL);
        } else if (strcmp(argv[i], "--dry-run") == 0) {
            running.dry = true;
        } else if (!path) {
            path = argv[i];
        } else {
            argv[kept++] = argv[i];
        }
    }
    if (!path || (path[0] == '-' && path[1]))
        return usage(cli, say(cli, "run väntar ett skript", "run wants a script"), path);
    code = open_db(cli, SDT_OPEN_READ);
    return code == DONE ? run_file(cli, &running, path, output, kept, argv) : code;
}
