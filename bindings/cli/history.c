/*
 * history: what was changed, by whom and how, field by field; and the last change undone.
 */
#include "cli.h"

#include <string.h>

/* What is asked for. */
struct asked {
    int kind;
    const char *key;
    struct options options;
    bool undo;
};

/* What was done, as people say it. */
static const char *verb_word(const struct cli *cli, const char *verb, const char *change)
{
    static const char *const words[][3] = {
        {"created", "ny", "new"},
        {"changed", "ändrad", "changed"},
        {"deleted", "borttagen", "deleted"},
        {"undo", "ångrad", "undone"},
        {"import", "inläst", "imported"},
        {"erase", "personuppgifter raderade", "personal data erased"},
        {"adopt", "antagande", "adoption"},
        {"freeze", "fryst", "frozen"},
        {"migrate", "uppgraderad", "upgraded"},
        {"kolada", "inläst från Kolada", "imported from Kolada"},
    };
    const char *wanted = strcmp(verb, "put") == 0 || strcmp(verb, "delete") == 0 ? change : verb;

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i][0], wanted) == 0)
            return words[i][cli->english ? 2 : 1];
    return verb;
}

/* "2024-06-15 10:31  Anna  plats ordforande: ändrad" */
static void print_entry(const struct cli *cli, const sdt_table *table)
{
    const char *at = text_of(table, "at"), *actor = text_of(table, "actor");
    const char *title = text_of(table, "title"), *key = text_of(table, "key");
    const int kind = sdt_kind_find(text_of(table, "kind"));

    printf("%.10s %.5s  ", at, strlen(at) > 11 ? at + 11 : "");
    if (actor && *actor) {
        print_plain(stdout, actor);
        fputs("  ", stdout);
    }
    if (kind)
        fputs(sdt_kind_label(kind, language_of(cli)), stdout);
    else if (strcmp(text_of(table, "kind"), "observation") == 0)
        fputs(say(cli, "värden, omgång", "values, batch"), stdout);
    else
        print_plain(stdout, text_of(table, "kind"));
    putchar(' ');
    print_plain(stdout, title ? title : key);
    if (title && strcmp(title, key) != 0) {
        fputs(" (", stdout);
        print_plain(stdout, key);
        putchar(')');
    }
    printf(": %s\n", verb_word(cli, text_of(table, "verb"), text_of(table, "change")));
}

static void print_value(const char *text)
{
    if (!text) {
        fputs("–", stdout);
        return;
    }
    print_plain(stdout, text);
}

/* "    Roll: ledamot → ordförande" */
static void print_change(const sdt_table *table)
{
    const char *before = text_of(table, "before"), *after = text_of(table, "after");

    fputs("    ", stdout);
    print_plain(stdout, text_of(table, "label"));
    fputs(": ", stdout);
    if (strcmp(text_of(table, "change"), "changed") == 0) {
        print_value(before);
        fputs(" → ", stdout);
    }
    print_value(after ? after : (strcmp(text_of(table, "change"), "deleted") == 0 ? before : NULL));
    puts("");
}

static int show_changes(struct cli *cli, sdt_table *table)
{
    long long last = 0, entries = 0;

    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK) {
        if (integer_of(table, "entry") != last) {
            print_entry(cli, table);
            entries++;
        }
        last = integer_of(table, "entry");
        print_change(table);
    }
    print_count(cli, entries, "ändring", "ändringar", "change", "changes");
    puts(".");
    sdt_table_free(table);
    return DONE;
}

static int read_arguments(struct cli *cli, int argc, char **argv, struct asked *asked,
                          const char **kind)
{
    static const char *const known[][2] = {
        {"--from", "from_date"}, {"--until", "until_date"}, {"--by", "actor"}};
    enum { KNOWN = sizeof known / sizeof *known };

    for (int i = 0; i < argc; i++) {
        const char *value = NULL;
        size_t at = 0;

        if (strcmp(argv[i], "--undo") == 0) {
            asked->undo = true;
            continue;
        }
        while (at < KNOWN && !take_option(argc, argv, &i, known[at][0], &value))
            at++;
        if (at < KNOWN && value)
            set_option(&asked->options, known[at][1], value);
        else if (at < KNOWN || argv[i][0] == '-' || asked->key)
            return usage(cli,
                         say(cli, "history tar [SLAG [NYCKEL]] och --from, --until, --by, --undo",
                             "history takes [KIND [KEY]] and --from, --until, --by, --undo"),
                         argv[at < KNOWN ? i - 1 : i]);
        else if (*kind)
            asked->key = argv[i];
        else
            *kind = argv[i];
    }
    if (asked->undo && (!asked->key || asked->options.count > 0))
        return usage(cli,
                     say(cli, "--undo väntar SLAG NYCKEL och inga filter",
                         "--undo wants KIND KEY and no filters"),
                     NULL);
    return DONE;
}

int run_history(struct cli *cli, int argc, char **argv)
{
    struct asked asked = {.undo = false};
    const char *kind = NULL;
    sdt_table *table = NULL;
    int status, code = read_arguments(cli, argc, argv, &asked, &kind);

    if (code == DONE)
        code = open_db(cli, asked.undo ? SDT_OPEN_WRITE : SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (kind && sdt_kind_lookup(cli->session, kind, &asked.kind) != SDT_OK)
        return fail(cli);
    status = asked.undo ? sdt_undo(cli->session, asked.kind, asked.key, &table)
                        : sdt_history_changes(cli->session, asked.kind, asked.key,
                                              asked.options.list, &table);
    return status == SDT_OK ? show_changes(cli, table) : fail(cli);
}
