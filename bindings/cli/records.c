/*
 * show, set, check: looking at records and changing them, by what the library says there is.
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
        else
            print_plain(stdout, sdt_record_text(record, field));
        puts("");
    }
    return DONE;
}

/* All records of a kind: key and title, or whole as JSON. */
static int show_list(struct cli *cli, int kind)
{
    sdt_cursor *cursor;
    struct output output = {.file = stdout};
    const char *before = "[\n  ";
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
        print_padded(sdt_record_key(record), 28);
        fputs("  ", stdout);
        if (sdt_kind_title_field(kind))
            print_plain(stdout, sdt_record_title(record));
        puts("");
    }
    sdt_cursor_free(cursor);
    if (cli->json)
        puts(count == 0 ? "[]" : "\n]");
    else if (count == 0 && status == SDT_END)
        fprintf(stderr,
                say(cli, "Här finns inga poster av slaget %s (%s) än.\n",
                    "There are no records of the kind %s (%s) yet.\n"),
                sdt_kind_name(kind), sdt_kind_label(kind, cli->english ? "en" : "sv"));
    return status == SDT_END ? DONE : written(cli, &output, status);
}

int run_show(struct cli *cli, int argc, char **argv)
{
    sdt_record *record = NULL;
    int kind = 0, code;

    if (argc > 2)
        return usage(cli,
                     say(cli, "show tar ett slag och en nyckel", "show takes a kind and a key"),
                     argv[2]);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (argc == 0)
        return show_kinds(cli);
    if (sdt_kind_lookup(cli->session, argv[0], &kind) != SDT_OK)
        return fail(cli);
    if (argc == 1)
        return show_list(cli, kind);
    code = sdt_get(cli->session, kind, argv[1], &record) == SDT_OK ? show_record(cli, record)
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

int run_set(struct cli *cli, int argc, char **argv)
{
    sdt_record *record = NULL;
    int kind, status, code;

    if (argc < 3)
        return usage(
            cli, say(cli, "set väntar SLAG NYCKEL FÄLT=VÄRDE…", "set wants KIND KEY FIELD=VALUE…"),
            NULL);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    if (sdt_kind_lookup(cli->session, argv[0], &kind) != SDT_OK)
        return fail(cli);
    status = sdt_get(cli->session, kind, argv[1], &record);
    if (status == SDT_ERROR_NOT_FOUND) {
        status = sdt_record_new(cli->session, kind, &record);
        if (status == SDT_OK)
            status = sdt_record_set_key(record, argv[1]);
    }
    if (status != SDT_OK)
        code = fail(cli);
    for (int i = 2; code == DONE && i < argc; i++)
        code = set_field(cli, record, argv[i]);
    if (code == DONE)
        code = sdt_put(record) == SDT_OK ? show_record(cli, record) : fail(cli);
    sdt_record_free(record);
    return code;
}

/* How many records there are of all kinds; -1 when they cannot be counted. */
static long long count_records(const struct cli *cli)
{
    long long all = 0;

    for (int i = 0; i < sdt_kind_count(); i++) {
        int64_t count;

        if (sdt_count(cli->session, sdt_kind_at(i), &count) != SDT_OK)
            return -1;
        all += (long long)count;
    }
    return all;
}

static int show_whole(struct cli *cli)
{
    long long count = count_records(cli);

    if (count < 0)
        return fail(cli);
    if (cli->json)
        printf("{\"records\": %lld, \"damaged\": 0}\n", count);
    else
        printf(say(cli, "Databasen är hel: %lld poster och alla värden lästes.\n",
                   "The database is whole: %lld records and all values were read.\n"),
               count);
    return DONE;
}

static int show_findings(struct cli *cli)
{
    sdt_table *findings;

    if (sdt_check(cli->session, &findings) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, findings);
    while (sdt_table_next(findings) == SDT_OK) {
        bool warning = strcmp(text_of(findings, "severity"), "warning") == 0;

        printf("%s  ", warning ? say(cli, "varning", "warning") : say(cli, "notis  ", "note   "));
        print_plain(stdout, text_of(findings, "message"));
        puts("");
    }
    if (sdt_table_row_count(findings) == 0)
        puts(count_records(cli) == 0
                 ? say(cli,
                       "Databasen är tom. Läs in det som finns: sodertorn --db FIL import FIL…"
                       "\nEller gör en ny med Södertörns program: sodertorn --db NY init "
                       "--with-sodertorn",
                       "The database is empty. Read what there is: sodertorn --db FILE import FILE…"
                       "\nOr make a new one with Södertörn's programme: sodertorn --db NEW init "
                       "--with-sodertorn")
                 : say(cli, "Inget att anmärka på.", "Nothing to remark on."));
    sdt_table_free(findings);
    return DONE;
}

int run_check(struct cli *cli, int argc, char **argv)
{
    bool integrity = argc > 0 && strcmp(argv[0], "--integrity") == 0;
    int code;

    if (argc > (integrity ? 1 : 0))
        return usage(
            cli,
            say(cli, "check tar inget mer än --integrity", "check takes nothing but --integrity"),
            argv[integrity ? 1 : 0]);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (sdt_check_integrity(cli->session) != SDT_OK)
        return fail(cli);
    return integrity ? show_whole(cli) : show_findings(cli);
}
