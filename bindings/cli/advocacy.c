/*
 * advocacy: the joint advocacy, direction by direction; and who has passed on which joint result.
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

static int show_efforts(struct cli *cli, int argc, char **argv)
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

/* " · text", when there is one. */
static void print_part(const char *text)
{
    if (!text)
        return;
    fputs(" · ", stdout);
    print_plain(stdout, text);
}

/* "Svar på remissen (insats svar) · 2024-03-01". */
static void print_result(const struct cli *cli, const sdt_table *table)
{
    const char *kind = sdt_kind_label(sdt_kind_find(text_of(table, "kind")), language_of(cli));
    const char *day = text_of(table, "day");

    print_plain(stdout, text_of(table, "title"));
    printf(" (%s ", kind);
    print_plain(stdout, text_of(table, "result"));
    printf(")");
    print_part(day);
}

/* Who passed it on, when, to whom and how; or who has not, all on one line. */
static void print_passed(const struct cli *cli, const sdt_table *table, bool first_missing)
{
    const char *date = text_of(table, "date");

    if (date || first_missing) {
        fputs("\n  ", stdout);
        print_padded(date ? date : say(cli, "inte än", "not yet"), 12);
    } else {
        fputs(", ", stdout);
    }
    print_plain(stdout, text_of(table, "name"));
    print_part(text_of(table, "audience"));
    print_part(text_of(table, "channel"));
    print_part(text_of(table, "reference"));
}

/* The rows by result, and a line that sums up. */
static int show_dissemination(struct cli *cli, sdt_table *table)
{
    long long passed = 0, missing = 0;
    bool first_missing = true;
    char result[512] = "";

    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK) {
        const bool done = text_of(table, "date") != NULL;
        char named[512];

        snprintf(named, sizeof named, "%s %s", text_of(table, "kind"), text_of(table, "result"));
        if (strcmp(named, result) != 0) {
            fputs(*result ? "\n\n" : "", stdout);
            print_result(cli, table);
            snprintf(result, sizeof result, "%s", named);
            first_missing = true;
        }
        print_passed(cli, table, first_missing);
        first_missing &= done;
        passed += done;
        missing += !done;
    }
    fputs(*result ? "\n\n" : "", stdout);
    printf(say(cli, "Fört vidare %lld %s, inte än %lld.\n", "Passed on %lld %s, not yet %lld.\n"),
           passed, passed == 1 ? say(cli, "gång", "time") : say(cli, "gånger", "times"), missing);
    sdt_table_free(table);
    return DONE;
}

/* advocacy passed-on [--municipality KOMMUN] [--year ÅR] [--missing] */
static int show_passed(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"municipality", "year", NULL};
    struct options options = {.count = 0};
    const char *missing = NULL;
    sdt_record *municipality = NULL;
    sdt_table *table;
    int code, status;

    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "--missing") == 0)
            set_option(&options, "missing", "1");
        else if (!take_named(argc, argv, &i, names, &options, &missing) || missing)
            return usage(
                cli,
                say(cli,
                    "advocacy passed-on tar --municipality KOMMUN, --year ÅR och "
                    "--missing",
                    "advocacy passed-on takes --municipality MUNICIPALITY, --year YEAR and "
                    "--missing"),
                missing ? missing : argv[i]);
    }
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    status = name_municipality(cli, &options, &municipality);
    if (status == SDT_OK)
        status = sdt_dissemination(cli->session, options.list, &table);
    sdt_record_free(municipality);
    return status == SDT_OK ? show_dissemination(cli, table) : fail(cli);
}

/* advocacy pass-on SLAG NYCKEL --municipality KOMMUN --date DATUM ... */
static int pass_on(struct cli *cli, int argc, char **argv)
{
    static const char *const whose[] = {"municipality", "date", NULL};
    static const char *const said[] = {"audience", "channel", "reference", NULL};
    struct options who = {.count = 0}, options = {.count = 0};
    const char *parts[2] = {NULL}, *missing = NULL;
    sdt_record *municipality = NULL;
    sdt_table *table;
    int code, status, kind, count = 0;

    for (int i = 0; i < argc; i++) {
        if (take_named(argc, argv, &i, whose, &who, &missing) ||
            take_named(argc, argv, &i, said, &options, &missing))
            continue;
        if (argv[i][0] == '-' || count == 2)
            return usage(
                cli, say(cli, "advocacy pass-on: okänt val", "advocacy pass-on: unknown option"),
                argv[i]);
        parts[count++] = argv[i];
    }
    if (missing || count < 2 || !value_of(&who, "municipality") || !value_of(&who, "date"))
        return usage(cli,
                     say(cli,
                         "advocacy pass-on väntar SLAG NYCKEL --municipality KOMMUN --date DATUM",
                         "advocacy pass-on wants KIND KEY --municipality MUNICIPALITY --date DATE"),
                     missing);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    if (sdt_kind_lookup(cli->session, parts[0], &kind) != SDT_OK)
        return fail(cli);
    status = name_municipality(cli, &who, &municipality);
    if (status == SDT_OK)
        status = sdt_pass_on(cli->session, kind, parts[1], value_of(&who, "municipality"),
                             value_of(&who, "date"), options.list, &table);
    sdt_record_free(municipality);
    return status == SDT_OK ? show_dissemination(cli, table) : fail(cli);
}

int run_advocacy(struct cli *cli, int argc, char **argv)
{
    if (argc > 0 && strcmp(argv[0], "passed-on") == 0)
        return show_passed(cli, argc - 1, argv + 1);
    if (argc > 0 && strcmp(argv[0], "pass-on") == 0)
        return pass_on(cli, argc - 1, argv + 1);
    return show_efforts(cli, argc, argv);
}
