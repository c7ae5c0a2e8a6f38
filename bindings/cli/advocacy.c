/*
 * advocacy: the joint advocacy, direction by direction.
 */
#include "cli.h"

#include <string.h>

static bool has(const sdt_table *table, const char *column)
{
    return sdt_table_has(table, sdt_table_column_find(table, column));
}

/* "    label: text", where there is a text. */
static void print_line(const char *label, const char *text)
{
    if (!text)
        return;
    printf("    %s: ", label);
    print_plain(stdout, text);
    puts("");
}

static void print_answer(const struct cli *cli, const sdt_table *efforts)
{
    if (!has(efforts, "members"))
        return;
    printf(say(cli, "    svar: %lld av %lld har sagt ja", "    answer: %lld of %lld have said yes"),
           integer_of(efforts, "yes"), integer_of(efforts, "members"));
    if (text_of(efforts, "added")) {
        fputs(say(cli, ", med tillägg eller reservation av ",
                  ", with an addition or reservation by "),
              stdout);
        print_plain(stdout, text_of(efforts, "added"));
    }
    puts("");
}

static void print_effort(const struct cli *cli, const sdt_table *efforts)
{
    const char *date = text_of(efforts, "date"), *deadline = text_of(efforts, "deadline");
    const char *recipient = text_of(efforts, "recipient"), *name = text_of(efforts, "name");

    fputs("  ", stdout);
    print_padded(date ? date : "", 12);
    print_plain(stdout, text_of(efforts, "role_text"));
    fputs(": ", stdout);
    print_plain(stdout, text_of(efforts, "title"));
    if (recipient) {
        fputs(say(cli, ", till ", ", to "), stdout);
        print_plain(stdout, recipient);
    }
    if (name) {
        fputs(say(cli, ", av ", ", by "), stdout);
        print_plain(stdout, name);
    }
    printf(" [");
    print_plain(stdout, text_of(efforts, "effort"));
    puts("]");
    if (!date)
        print_line(say(cli, "senast", "by"), deadline);
    print_line(say(cli, "tjänar", "serves"), text_of(efforts, "goals"));
    print_answer(cli, efforts);
    print_line(say(cli, "resultat", "outcome"), text_of(efforts, "outcome"));
    print_line(say(cli, "fört vidare av", "passed on by"), text_of(efforts, "passed_on"));
}

static int print_efforts(const struct cli *cli, sdt_table *efforts)
{
    const long long count = (long long)sdt_table_row_count(efforts);
    char direction[300] = "";

    while (sdt_table_next(efforts) == SDT_OK) {
        const char *title = text_of(efforts, "direction_title");

        if (title && strcmp(title, direction) != 0) {
            snprintf(direction, sizeof direction, "%s", title);
            if (direction[0])
                print_plain(stdout, title);
            puts("");
        }
        print_effort(cli, efforts);
    }
    printf("%lld %s.\n", count,
           count == 1 ? say(cli, "insats", "effort") : say(cli, "insatser", "efforts"));
    sdt_table_free(efforts);
    return DONE;
}

int run_advocacy(struct cli *cli, int argc, char **argv)
{
    static const char *const flags[][2] = {
        {"--year", "year"}, {"--goal", "goal"}, {"--direction", "direction"}};
    enum { FLAGS = sizeof flags / sizeof *flags };
    struct options options = {.count = 0};
    sdt_table *efforts;
    int code;

    for (int i = 0; i < argc; i++) {
        const char *value = NULL;
        size_t at = 0;

        while (at < FLAGS && !take_option(argc, argv, &i, flags[at][0], &value))
            at++;
        if (at == FLAGS || !value)
            return usage(cli,
                         say(cli, "advocacy tar --year ÅR, --goal DEL och --direction INRIKTNING",
                             "advocacy takes --year YEAR, --goal PART and --direction DIRECTION"),
                         argv[i < argc ? i : argc - 1]);
        set_option(&options, flags[at][1], value);
    }
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (sdt_advocacy(cli->session, options.list, &efforts) != SDT_OK)
        return fail(cli);
    return cli->json ? show_table(cli, efforts) : print_efforts(cli, efforts);
}
