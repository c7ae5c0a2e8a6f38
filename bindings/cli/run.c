/*
 * run: a report script, its parameters from the command line, its document to a file or the terminal.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

struct running {
    sdt_host *host;
    const char *format;
};

static int produce_report(struct cli *cli, void *what, FILE *out)
{
    const struct running *running = what;

    return sdt_host_run(running->host, running->format, write_stream, out) == SDT_OK ? DONE
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
static void tell_params(const struct cli *cli, sdt_host *host)
{
    sdt_table *params;

    if (sdt_host_params(host, &params) != SDT_OK)
        return;
    if (sdt_table_row_count(params) > 0)
        fprintf(stderr, "%s:\n", say(cli, "Skriptets parametrar", "The script's parameters"));
    while (sdt_table_next(params) == SDT_OK) {
        const char *standard = sdt_table_text(params, 3);
        fprintf(stderr, "  %s=…  (%s%s", sdt_table_text(params, 0), sdt_table_text(params, 1),
                standard ? say(cli, ", annars ", ", otherwise ") : "");
        print_plain(stderr, standard ? standard : "");
        fputs(")  ", stderr);
        print_plain(stderr, sdt_table_text(params, 2) ? sdt_table_text(params, 2) : "");
        putc('\n', stderr);
    }
    sdt_table_free(params);
}

static int set_params(struct cli *cli, sdt_host *host, int argc, char **argv)
{
    for (int i = 0; i < argc; i++) {
        char *value = strchr(argv[i], '=');

        if (!value)
            return usage(cli, say(cli, "väntat NAMN=VÄRDE", "expected NAME=VALUE"), argv[i]);
        *value++ = '\0';
        if (sdt_host_set(host, argv[i], value) != SDT_OK) {
            fail(cli);
            tell_params(cli, host);
            return USAGE;
        }
    }
    return DONE;
}

static int run_host(struct cli *cli, const char *path, const char *output, int argc, char **argv)
{
    struct running running = {.format = format_of(output)};
    const char *name = strrchr(path, '/');
    size_t size;
    char *text;
    int code;

    if (!running.format)
        return usage(cli, say(cli, "-o väntar en fil som slutar på .html, .md eller .txt",
                              "-o wants a file that ends in .html, .md or .txt"), output);
    text = read_file(cli, path, &size);
    if (!text)
        return FAILED;
    code = sdt_host_new(cli->session, name ? name + 1 : path, text, size, &running.host) == SDT_OK
               ? set_params(cli, running.host, argc, argv)
               : fail(cli);
    if (code == DONE) {
        int status;
        code = write_output(cli, output, produce_report, &running);
        status = sdt_session_status(cli->session);
        if (status == SDT_ERROR_REQUIRED || status == SDT_ERROR_VALUE)
            tell_params(cli, running.host);
    }
    if (code == DONE && output && !cli->json)
        printf("%s\n", output);
    sdt_host_free(running.host);
    free(text);
    return code;
}

int run_script(struct cli *cli, int argc, char **argv)
{
    const char *output = NULL, *script = NULL;
    int kept = 0, code;

    for (int i = 0; i < argc; i++) {
        if (take_option(argc, argv, &i, "-o", &output)) {
            if (!output)
                return usage(cli, say(cli, "-o väntar en fil", "-o wants a file"), NULL);
        } else if (!script) {
            script = argv[i];
        } else {
            argv[kept++] = argv[i];
        }
    }
    if (!script || (script[0] == '-' && script[1]))
        return usage(cli, say(cli, "run väntar ett skript", "run wants a script"), script);
    code = open_db(cli, SDT_OPEN_READ);
    return code == DONE ? run_host(cli, script, output, kept, argv) : code;
}
