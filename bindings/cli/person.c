/*
 * person: all that is held on a person, its erasure, and what is to be erased by when.
 */
#include "cli.h"

#include <string.h>

/* "plats Ledamot (nr-3)": the record of the current row. */
static void print_record(const struct cli *cli, const sdt_table *table)
{
    const char *title = text_of(table, "title"), *key = text_of(table, "key");

    fputs(sdt_kind_label(sdt_kind_find(text_of(table, "kind")), language_of(cli)), stdout);
    putchar(' ');
    print_plain(stdout, title ? title : key);
    if (title && strcmp(title, key) != 0) {
        fputs(" (", stdout);
        print_plain(stdout, key);
        putchar(')');
    }
}

static const char *heading(const struct cli *cli, const char *part)
{
    static const char *const headings[][3] = {
        {"record", "Uppgifter", "Data"},
        {"reference", "Platser och annat som hänvisar till personen",
         "Seats and others that refer to the person"},
        {"history", "Historik", "History"},
        {"acted", "Rader i historiken som personen står för",
         "Lines of the history that the person wrote"},
        {"mention", "Nämnd i andra texter", "Named in other texts"},
    };

    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++)
        if (strcmp(headings[i][0], part) == 0)
            return headings[i][cli->english ? 2 : 1];
    return part;
}

static void print_text(const char *text)
{
    print_plain(stdout, text ? text : "–");
}

/* A row of the document under the heading of its part. */
static void print_row(const struct cli *cli, const sdt_table *table, const char *part)
{
    const char *at = text_of(table, "at"), *actor = text_of(table, "actor");

    fputs("  ", stdout);
    if (strcmp(part, "history") == 0) {
        printf("%.10s  ", at);
        if (actor && *actor) {
            print_plain(stdout, actor);
            fputs("  ", stdout);
        }
    }
    if (strcmp(part, "record") != 0 && strcmp(part, "acted") != 0) {
        print_record(cli, table);
        fputs(", ", stdout);
    }
    if (text_of(table, "label")) {
        print_plain(stdout, text_of(table, "label"));
        fputs(": ", stdout);
    }
    if (strcmp(part, "history") == 0) {
        print_text(text_of(table, "before"));
        fputs(" → ", stdout);
    }
    print_text(text_of(table, "value"));
    puts("");
}

static int show_person(struct cli *cli, const char *key)
{
    const char *part = "";
    sdt_table *table;

    if (sdt_person_document(cli->session, key, &table) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK) {
        if (strcmp(part, text_of(table, "part")) != 0) {
            printf("%s%s\n", *part ? "\n" : "", heading(cli, text_of(table, "part")));
            part = text_of(table, "part");
        }
        print_row(cli, table, part);
    }
    sdt_table_free(table);
    return DONE;
}

/* What an erasure came to: each person, what still refers to it, and what a person is to look at. */
static int tell_erased(struct cli *cli, sdt_table *table)
{
    long long persons = 0;

    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK) {
        const char *what = text_of(table, "what");

        if (strcmp(what, "record") == 0) {
            persons++;
            tell(stdout, say(cli, "Raderad; kvar är ", "Erased; what stays is "),
                 text_of(table, "title"), " (", text_of(table, "key"), ")", NULL);
            continue;
        }
        fputs(strcmp(what, "mention") == 0 ? say(cli, "  nämns ännu i: ", "  still named in: ")
                                           : say(cli, "  står kvar: ", "  stays: "),
              stdout);
        print_record(cli, table);
        if (strcmp(what, "mention") == 0) {
            fputs(", ", stdout);
            print_plain(stdout, text_of(table, "label"));
        }
        puts("");
    }
    print_count(cli, persons, "person raderad.", "personer raderade.", "person erased.",
                "persons erased.");
    puts("");
    sdt_table_free(table);
    return tell_notes(cli, stdout);
}

static int show_due(struct cli *cli, const char *date)
{
    static const struct grid_column columns[] = {
        {.name = "name", .swedish = "Namn", .english = "Name"},
        {.name = "person", .swedish = "Nyckel", .english = "Key"},
        {.name = "municipality_name", .swedish = "Kommun", .english = "Municipality"},
        {.name = "retain_until", .swedish = "Skulle raderas", .english = "To be erased"},
        {.name = "days", .swedish = "Dagar sedan", .english = "Days ago"},
        {.name = "seats", .swedish = "Platser nu", .english = "Seats now"},
    };
    sdt_table *table;
    long long count;

    if (sdt_persons_due(cli->session, date, &table) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, table);
    count = (long long)sdt_table_row_count(table);
    if (count > 0)
        print_grid(cli, table, columns, sizeof columns / sizeof *columns);
    print_count(cli, count, "person vars uppgifter skulle ha raderats.",
                "personer vars uppgifter skulle ha raderats.",
                "person whose data was to be erased.", "persons whose data was to be erased.");
    puts("");
    sdt_table_free(table);
    return DONE;
}

/* The person of a key or a name. */
static int find_person(struct cli *cli, const char *name, sdt_record **out)
{
    return sdt_get_named(cli->session, SDT_KIND_PERSON, name, out) == SDT_OK ? DONE : fail(cli);
}

static int do_one(struct cli *cli, const char *verb, const char *name, const char *new_name)
{
    const char *const options[] = {new_name ? "name" : NULL, new_name, NULL};
    const bool erases = strcmp(verb, "erase") == 0;
    sdt_record *person = NULL;
    sdt_table *table;
    int code = open_db(cli, erases ? SDT_OPEN_WRITE : SDT_OPEN_READ);

    if (code == DONE)
        code = find_person(cli, name, &person);
    if (code == DONE && !erases)
        code = show_person(cli, sdt_record_key(person));
    else if (code == DONE)
        code = sdt_person_erase(cli->session, sdt_record_key(person), options, &table) == SDT_OK
                   ? tell_erased(cli, table)
                   : fail(cli);
    sdt_record_free(person);
    return code;
}

static int do_all(struct cli *cli, const char *verb, const char *date)
{
    const bool erases = strcmp(verb, "clear") == 0;
    sdt_table *table;
    int code = open_db(cli, erases ? SDT_OPEN_WRITE : SDT_OPEN_READ);

    if (code != DONE || !erases)
        return code == DONE ? show_due(cli, date) : code;
    return sdt_persons_clear(cli->session, date, &table) == SDT_OK ? tell_erased(cli, table)
                                                                   : fail(cli);
}

int run_person(struct cli *cli, int argc, char **argv)
{
    const char *verb = argc > 0 ? argv[0] : "", *person = NULL, *name = NULL, *date = NULL;
    const bool one = strcmp(verb, "show") == 0 || strcmp(verb, "erase") == 0;
    const bool all = strcmp(verb, "due") == 0 || strcmp(verb, "clear") == 0;
    bool wrong = !one && !all;

    for (int i = 1; !wrong && i < argc; i++) {
        const char *value = NULL;

        if (take_option(argc, argv, &i, "--on", &value) && all)
            date = value;
        else if (!value && take_option(argc, argv, &i, "--name", &value) &&
                 strcmp(verb, "erase") == 0)
            name = value;
        else if (value || person || !one || argv[i][0] == '-')
            wrong = true;
        else
            person = value = argv[i];
        wrong = wrong || !value;
    }
    if (wrong || (one && !person))
        return usage(cli,
                     say(cli, "person väntar show eller erase och en person, eller due eller clear",
                         "person wants show or erase and a person, or due or clear"),
                     argc > 0 ? argv[0] : NULL);
    return one ? do_one(cli, verb, person, name) : do_all(cli, verb, date);
}
