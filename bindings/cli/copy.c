/*
 * copy, bring-back: the whole database in another place, and what was changed there brought back.
 */
#include "cli.h"

#include <string.h>

/* "12 poster, 34 rader i historiken …" */
static void tell_copied(const struct cli *cli, const sdt_table *table)
{
    fputs(say(cli, "Kopierat och jämfört: ", "Copied and compared: "), stdout);
    print_count(cli, integer_of(table, "records"), "post", "poster", "record", "records");
    fputs(", ", stdout);
    print_count(cli, integer_of(table, "history_lines"), "rad i historiken", "rader i historiken",
                "line of the history", "lines of the history");
    fputs(", ", stdout);
    print_count(cli, integer_of(table, "batches"), "leverans", "leveranser", "batch", "batches");
    fputs(", ", stdout);
    print_count(cli, integer_of(table, "values"), "värde", "värden", "value", "values");
    fputs(say(cli, " i ", " in "), stdout);
    print_count(cli, integer_of(table, "series"), "serie", "serier", "series", "series");
    puts(".");
}

int run_copy(struct cli *cli, int argc, char **argv)
{
    sdt_table *table = NULL;
    int code;

    if (argc < 1 || argc > 2 || argv[0][0] == '-' || argv[argc - 1][0] == '-')
        return usage(cli, say(cli, "copy väntar [FRÅN] TILL", "copy wants [FROM] TO"),
                     argc > 2 ? argv[2] : NULL);
    if (argc == 2)
        cli->db = argv[0];
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (sdt_copy(cli->session, argv[argc - 1], &table) != SDT_OK)
        return fail(cli);
    tell_notes(cli, stderr);
    if (cli->json)
        return show_table(cli, table);
    sdt_table_next(table);
    tell_copied(cli, table);
    sdt_table_free(table);
    return DONE;
}

/* What became of changes, and how many of each there were. */
enum { BROUGHT, CONFLICT, REFUSED, LEFT, OUTCOMES };
static const char *const outcomes[OUTCOMES] = {"brought", "conflict", "refused", "left"};

static int outcome_of(const sdt_table *table)
{
    const char *outcome = text_of(table, "outcome");
    int at = BROUGHT;

    while (at < LEFT && strcmp(outcomes[at], outcome) != 0)
        at++;
    return at;
}

static void print_text(const struct cli *cli, const char *text)
{
    print_plain(stdout, text ? text : say(cli, "inget", "nothing"));
}

/* " (Åsa 2024-06-15 10:31)", or without a name where nobody gave one */
static void print_who(const sdt_table *table, const char *actor, const char *at)
{
    const char *when = text_of(table, at), *who = text_of(table, actor);

    if (!when)
        return;
    fputs(" (", stdout);
    if (print_plain(stdout, who) > 0)
        fputs(" ", stdout);
    printf("%.10s %.5s)", when, strlen(when) > 11 ? when + 11 : "");
}

/* "målram ram, Namn", "N00001 0126 2024 T" */
static void print_subject(const struct cli *cli, const sdt_table *table)
{
    static const char *const parts[] = {"municipality", "period", "gender"};
    const int kind = sdt_kind_find(text_of(table, "kind"));
    const char *field = text_of(table, "field");

    fputs(sdt_kind_label(kind, language_of(cli)), stdout);
    putchar(' ');
    print_plain(stdout, text_of(table, "key"));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!text_of(table, parts[i]))
            continue;
        putchar(' ');
        print_plain(stdout, text_of(table, parts[i]));
    }
    if (field)
        printf(", %s", sdt_field_find(kind, field)
                           ? sdt_field_label(kind, sdt_field_find(kind, field), language_of(cli))
                           : say(cli, "Nyckel", "Key"));
}

/* The values of a change, or what became of a record as a whole. */
static void print_states(const struct cli *cli, const sdt_table *table, int outcome)
{
    const bool values = sdt_table_has(table, sdt_table_column_find(table, "values"));
    const char *change = text_of(table, "change");

    if (outcome == CONFLICT) {
        print_text(cli, text_of(table, "was"));
        fputs(say(cli, "; här ", "; here "), stdout);
        print_text(cli, text_of(table, "here"));
        print_who(table, "here_actor", "here_at");
        fputs(say(cli, ", i kopian ", ", in the copy "), stdout);
        print_text(cli, text_of(table, "there"));
    } else if (text_of(table, "reason")) {
        print_plain(stdout, text_of(table, "reason"));
        return;
    } else if (values) {
        print_count(cli, integer_of(table, "values"), "värde", "värden", "value", "values");
    } else if (text_of(table, "field")) {
        print_text(cli, text_of(table, "here"));
        fputs(" → ", stdout);
        print_text(cli, text_of(table, "there"));
    } else {
        fputs(strcmp(change, "deleted") == 0 ? say(cli, "borttagen", "deleted")
                                             : say(cli, "ny", "new"),
              stdout);
    }
    print_who(table, "there_actor", "there_at");
}

static void tell_changes(const struct cli *cli, sdt_table *table, bool dry)
{
    static const char *const words[OUTCOMES][2] = {
        {"hämtad", "brought"}, {"konflikt", "conflict"}, {"nekad", "refused"}, {"kvar", "left"}};
    long long counts[OUTCOMES] = {0};

    while (sdt_table_next(table) == SDT_OK) {
        const int outcome = outcome_of(table);

        counts[outcome]++;
        print_padded(outcome == BROUGHT && dry ? say(cli, "hämtas", "to bring")
                                               : words[outcome][cli->english],
                     10);
        print_subject(cli, table);
        fputs(": ", stdout);
        print_states(cli, table, outcome);
        putchar('\n');
    }
    print_count(cli, counts[BROUGHT], dry ? "ändring att hämta" : "ändring hämtad",
                dry ? "ändringar att hämta" : "ändringar hämtade",
                dry ? "change to bring" : "change brought",
                dry ? "changes to bring" : "changes brought");
    for (int i = CONFLICT; i < OUTCOMES; i++)
        if (counts[i] > 0)
            printf(", %lld %s", counts[i], words[i][cli->english]);
    puts(".");
}

static int show_changes(struct cli *cli, sdt_table *table, bool dry)
{
    if (cli->json)
        return show_table(cli, table);
    tell_changes(cli, table, dry);
    sdt_table_free(table);
    return DONE;
}

/* Nothing was brought because of some changes: all of them are shown. */
static int show_obstacles(struct cli *cli, const char *path, int status)
{
    static const char *const dry[] = {"dry_run", "1", NULL};
    static const int of_changes[] = {SDT_ERROR_CONFLICT, SDT_ERROR_DENIED,   SDT_ERROR_REFERENCE,
                                     SDT_ERROR_EXISTS,   SDT_ERROR_REQUIRED, SDT_ERROR_VALUE};
    sdt_table *table = NULL;
    bool is_of_changes = false;

    for (size_t i = 0; i < sizeof of_changes / sizeof *of_changes; i++)
        is_of_changes = is_of_changes || status == of_changes[i];
    if (!is_of_changes || sdt_bring_back(cli->session, path, dry, &table) != SDT_OK)
        return fail(cli);
    show_changes(cli, table, true);
    return complain(say(cli,
                        "ingenting är hämtat: vissa ändringar möter andra eller får inte göras; "
                        "--skip-conflicts hämtar resten",
                        "nothing was brought: some changes meet others or may not be made; "
                        "--skip-conflicts brings the rest"),
                    NULL);
}

int run_bring_back(struct cli *cli, int argc, char **argv)
{
    struct options options = {.count = 0};
    const char *path = NULL;
    sdt_table *table = NULL;
    int code, status;

    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "--dry-run") == 0)
            set_option(&options, "dry_run", "1");
        else if (strcmp(argv[i], "--skip-conflicts") == 0)
            set_option(&options, "skip_conflicts", "1");
        else if (argv[i][0] == '-' || path)
            return usage(cli,
                         say(cli, "bring-back tar KOPIA, --dry-run och --skip-conflicts",
                             "bring-back takes COPY, --dry-run and --skip-conflicts"),
                         argv[i]);
        else
            path = argv[i];
    }
    if (!path)
        return usage(cli, say(cli, "bring-back väntar en KOPIA", "bring-back wants a COPY"), NULL);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    status = sdt_bring_back(cli->session, path, options.list, &table);
    if (status != SDT_OK)
        return show_obstacles(cli, path, status);
    tell_notes(cli, stderr);
    return show_changes(cli, table, value_of(&options, "dry_run") != NULL);
}
