/*
 * delete: a record taken away, or what keeps it there.
 */
#include "cli.h"

#include <string.h>

/* So many of what refers are named by title, of each kind and field. */
enum { NAMED = 3 };

/* The next rows that are of the same kind and field: how many, and the first few named. The table
   stands on the first of them, and afterwards on the one that follows them; false after the last. */
static bool tell_group(const struct cli *cli, sdt_table *table)
{
    const char *name = text_of(table, "kind"), *field = text_of(table, "field");
    const int kind = sdt_kind_find(name);
    char rest[48];
    int count = 0;
    bool more = true;

    printf("  %s, %s: ", sdt_kind_label(kind, language_of(cli)), text_of(table, "label"));
    for (; more && strcmp(text_of(table, "kind"), name) == 0 &&
           strcmp(text_of(table, "field"), field) == 0;
         more = sdt_table_next(table) == SDT_OK, count++) {
        const char *key = text_of(table, "key"), *title = text_of(table, "title");

        if (count >= NAMED)
            continue;
        fputs(count > 0 ? ", " : "", stdout);
        print_plain(stdout, title);
        if (strcmp(title, key) != 0) {
            fputs(" (", stdout);
            print_plain(stdout, key);
            putchar(')');
        }
    }
    if (count > NAMED) {
        snprintf(rest, sizeof rest, say(cli, " och %d till", " and %d more"), count - NAMED);
        fputs(rest, stdout);
    }
    puts("");
    return more;
}

/* What refers to the record, which therefore stays. */
static int tell_referrers(const struct cli *cli, sdt_table *table, const sdt_record *record)
{
    bool more = sdt_table_next(table) == SDT_OK;

    complain(sdt_kind_label(sdt_record_kind(record), language_of(cli)), " ",
             sdt_record_title(record),
             say(cli, " kan inte tas bort: andra poster hänvisar till den.",
                 " cannot be deleted: other records refer to it."),
             NULL);
    print_count(cli, (long long)sdt_table_row_count(table), "hänvisning", "hänvisningar",
                "reference", "references");
    puts(":");
    while (more)
        more = tell_group(cli, table);
    puts(say(cli, "Ta bort dem först, eller låt dem hänvisa till något annat.",
             "Delete them first, or let them refer to something else."));
    return FAILED;
}

static int delete_record(struct cli *cli, sdt_record *record)
{
    sdt_table *referrers = NULL;
    int code = DONE;

    if (sdt_referrers(cli->session, sdt_record_kind(record), sdt_record_key(record), &referrers) !=
        SDT_OK)
        return fail(cli);
    if (sdt_table_row_count(referrers) > 0 && !cli->json) {
        code = tell_referrers(cli, referrers, record);
    } else if (sdt_table_row_count(referrers) > 0) {
        show_table(cli, referrers);
        code = FAILED;
        referrers = NULL;
    } else if (sdt_delete(record) != SDT_OK) {
        code = fail(cli);
    } else if (!cli->json) {
        tell(stdout, sdt_kind_label(sdt_record_kind(record), language_of(cli)), " ",
             sdt_record_title(record), say(cli, " är borttagen.", " was deleted."), NULL);
    } else {
        puts("[]");
    }
    sdt_table_free(referrers);
    return code;
}

int run_delete(struct cli *cli, int argc, char **argv)
{
    sdt_record *record = NULL;
    int kind = 0, code;

    if (argc != 2)
        return usage(cli, say(cli, "delete väntar SLAG NYCKEL", "delete wants KIND KEY"),
                     argc > 2 ? argv[2] : NULL);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    if (sdt_kind_lookup(cli->session, argv[0], &kind) != SDT_OK ||
        sdt_get_named(cli->session, kind, argv[1], &record) != SDT_OK)
        code = fail(cli);
    else
        code = delete_record(cli, record);
    sdt_record_free(record);
    return code;
}
