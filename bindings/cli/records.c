/*
 * show, set: looking at records and changing them, by what the library says there is.
 */
#include "cli.h"

#include <string.h>

/* Every kind that has records, and how many. */
static int show_kinds(struct cli *cli)
{
    const char *before = "[\n";

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        int64_t count;

        if (sdt_count(cli->session, kind, &count) != SDT_OK)
            return fail(cli);
        if (cli->json)
            printf("%s  {\"kind\": \"%s\", \"count\": %lld}", before, sdt_kind_name(kind),
                   (long long)count);
        else
            printf("%6lld  %-20s  %s\n", (long long)count, sdt_kind_name(kind),
                   sdt_kind_label(kind, cli->english ? "en" : "sv"));
        before = ",\n";
    }
    if (cli->json)
        puts("\n]");
    return DONE;
}

/* What a reference leads to, after its key: persons are known by their keys alone. */
static void print_target(const struct cli *cli, const sdt_record *record, int field)
{
    const int kind = sdt_record_kind(record), target = sdt_field_target(kind, field);
    const char *key = sdt_record_text(record, field);
    sdt_record *other = NULL;

    if (sdt_field_personal(kind, field) || sdt_get(cli->session, target, key, &other) != SDT_OK)
        return;
    if (strcmp(sdt_record_title(other), key) != 0) {
        fputs("  ", stdout);
        print_plain(stdout, sdt_record_title(other));
    }
    sdt_record_free(other);
}

static int show_record(struct cli *cli, const sdt_record *record)
{
    struct output output = {.file = stdout};
    int kind = sdt_record_kind(record), code;

    if (cli->json) {
        code = written(cli, &output, sdt_record_write_json(record, write_stream, &output));
        puts("");
        return code;
    }
    printf("%-24s ", "key");
    print_plain(stdout, sdt_record_key(record));
    puts("");
    for (int i = 0; i < sdt_field_count(kind); i++) {
        int field = sdt_field_at(kind, i), type = sdt_field_type(kind, field);

        if (!sdt_record_has(record, field))
            continue;
        printf("%-24s ", sdt_field_name(kind, field));
        if (type == SDT_TYPE_INTEGER)
            printf("%lld", (long long)sdt_record_int(record, field));
        else if (type == SDT_TYPE_BOOLEAN)
            fputs(sdt_record_int(record, field) ? say(cli, "ja", "yes") : say(cli, "nej", "no"),
                  stdout);
        else if (type == SDT_TYPE_NUMBER)
            printf("%.15g", sdt_record_number(record, field));
        else if (type == SDT_TYPE_ENUM)
            print_plain(stdout, label_of(cli, kind, field, sdt_record_text(record, field)));
        else
            print_plain(stdout, sdt_record_text(record, field));
        if (type == SDT_TYPE_REFERENCE)
            print_target(cli, record, field);
        puts("");
    }
    return DONE;
}

/* What a record without a title ties together: the titles of those that it refers to, persons left out. */
static void print_references(const struct cli *cli, const sdt_record *record)
{
    const int kind = sdt_record_kind(record);
    const char *between = "";

    for (int i = 0; i < sdt_field_count(kind); i++) {
        const int field = sdt_field_at(kind, i), target = sdt_field_target(kind, field);
        sdt_record *other = NULL;

        if (!target || sdt_field_personal(kind, field) || !sdt_record_has(record, field) ||
            sdt_get(cli->session, target, sdt_record_text(record, field), &other) != SDT_OK)
            continue;
        fputs(between, stdout);
        print_plain(stdout, sdt_record_title(other));
        between = " · ";
        sdt_record_free(other);
    }
}

/* How wide the column of keys is; a key that is wider than all that are usual stands out. */
static size_t width_of_keys(const struct cli *cli, int kind)
{
    enum { LEAST = 12, MOST = 44 };
    size_t width = LEAST;
    sdt_cursor *cursor;
    int status = sdt_find(cli->session, kind, 0, NULL, &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const size_t one = print_plain(NULL, sdt_record_key(sdt_cursor_record(cursor)));

        if (one > width)
            width = one < MOST ? one : MOST;
    }
    sdt_cursor_free(cursor);
    return width;
}

static int show_records(struct cli *cli, int kind)
{
    sdt_table *table;
    const int status = sdt_records_table(cli->session, kind, &table);

    if (status == SDT_OK)
        return show_table(cli, table);
    fail(cli);
    if (status == SDT_ERROR_DENIED)
        tell(stderr,
             say(cli, "De skrivs som CSV: sodertorn export FIL --kind ",
                 "They are written as CSV: sodertorn export FILE --kind "),
             sdt_kind_name(kind), " --personal", NULL);
    return FAILED;
}

/* All records of a kind: key and title, or whole as JSON. */
static int show_list(struct cli *cli, int kind)
{
    sdt_cursor *cursor;
    struct output output = {.file = stdout};
    const char *before = "[\n  ";
    const size_t width = cli->json ? 0 : width_of_keys(cli, kind);
    size_t count = 0;
    int status = sdt_find(cli->session, kind, 0, NULL, &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const sdt_record *record = sdt_cursor_record(cursor);

        count++;
        if (cli->json) {
            fputs(before, stdout);
            status = sdt_record_write_json(record, write_stream, &output);
            before = ",\n  ";
            continue;
        }
        print_padded(sdt_record_key(record), width);
        fputs("  ", stdout);
        if (sdt_kind_title_field(kind))
            print_plain(stdout, sdt_record_title(record));
        else
            print_references(cli, record);
        puts("");
    }
    sdt_cursor_free(cursor);
    if (cli->json)
        puts(count == 0 ? "[]" : "\n]");
    else if (count == 0 && status == SDT_END)
        fprintf(stderr,
                say(cli, "Här finns inga poster av slaget %s än.\n",
                    "There are no records of the kind %s yet.\n"),
                sdt_kind_label(kind, language_of(cli)));
    return status == SDT_END ? DONE : written(cli, &output, status);
}

int run_show(struct cli *cli, int argc, char **argv)
{
    sdt_record *record = NULL;
    int kind = 0, code;

    if (argc > 2 || (argc > 0 && argv[0][0] == '-')) /* a key may begin so, a kind does not */
        return usage(cli,
                     say(cli, "show tar ett slag och en nyckel", "show takes a kind and a key"),
                     argv[argc > 2 ? 2 : 0]);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (argc == 0)
        return show_kinds(cli);
    if (sdt_kind_lookup(cli->session, argv[0], &kind) != SDT_OK)
        return fail(cli);
    if (argc == 1)
        return cli->table ? show_records(cli, kind) : show_list(cli, kind);
    code = sdt_get_named(cli->session, kind, argv[1], &record) == SDT_OK ? show_record(cli, record)
                                                                         : fail(cli);
    sdt_record_free(record);
    return code;
}

/* "fält=värde" into the record. */
static int set_field(struct cli *cli, sdt_record *record, char *assignment)
{
    char *value = strchr(assignment, '=');
    int field;

    if (!value)
        return usage(cli, say(cli, "väntat FÄLT=VÄRDE", "expected FIELD=VALUE"), assignment);
    *value++ = '\0';
    if (sdt_field_lookup(cli->session, sdt_record_kind(record), assignment, &field) != SDT_OK ||
        sdt_record_parse(record, field, value) != SDT_OK)
        return fail(cli);
    return DONE;
}

/* Sets fields of the record of a key, or of a new one: KEY FIELD=VALUE…, within a transaction that has
   begun. */
static int set_record(struct cli *cli, int kind, int argc, char **argv)
{
    sdt_record *record = NULL;
    int status = sdt_get(cli->session, kind, argv[0], &record), code = DONE;

    if (status == SDT_ERROR_NOT_FOUND) {
        status = sdt_record_new(cli->session, kind, &record);
        if (status == SDT_OK)
            status = sdt_record_set_key(record, argv[0]);
    }
    if (status != SDT_OK)
        code = fail(cli);
    for (int i = 1; code == DONE && i < argc; i++)
        code = set_field(cli, record, argv[i]);
    if (code == DONE && (sdt_put(record) != SDT_OK || sdt_commit(cli->session) != SDT_OK))
        code = fail(cli);
    if (code == DONE)
        code = show_record(cli, record);
    sdt_record_free(record);
    return code;
}

int run_set(struct cli *cli, int argc, char **argv)
{
    int kind, code;

    if (argc < 3)
        return usage(
            cli, say(cli, "set väntar SLAG NYCKEL FÄLT=VÄRDE…", "set wants KIND KEY FIELD=VALUE…"),
            NULL);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    if (sdt_kind_lookup(cli->session, argv[0], &kind) != SDT_OK)
        return fail(cli);
    /* nobody is to change it between the reading and the writing */
    if (sdt_begin(cli->session) != SDT_OK)
        return fail(cli);
    return set_record(cli, kind, argc - 1, argv + 1);
}
