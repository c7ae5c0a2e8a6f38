/*
 * What an import came to, in words: how many records and values, and what was noted on the way.
 */
#include "cli.h"

#include <string.h>

/* What a column of counts is called in a sentence, by the count; NULL for one that is not told. The first
   number says what is counted: records, or in a file of values alone those. */
static const char *count_word(const struct cli *cli, const char *column, bool values,
                              long long count)
{
    static const char *const words[][5] = {
        {"added", "post tillagd", "poster tillagda", "record added", "records added"},
        {"changed", "ändrad", "ändrade", "changed", "changed"},
        {"deleted", "borttagen", "borttagna", "deleted", "deleted"},
        {"unchanged", "oförändrad", "oförändrade", "unchanged", "unchanged"},
        {"values_added", "värde tillagt", "värden tillagda", "value added", "values added"},
        {"values_changed", "ändrat", "ändrade", "changed", "changed"},
        {"values_deleted", "borttaget", "borttagna", "deleted", "deleted"},
        {"values_unchanged", "oförändrat", "oförändrade", "unchanged", "unchanged"},
        {"values_left_out", "värde av okända utelämnat", "värden av okända utelämnade",
         "value of unknown ones left out", "values of unknown ones left out"},
        {"values_of_groups", "grupps medelvärde utelämnat", "gruppers medelvärden utelämnade",
         "group's mean left out", "groups' means left out"},
    };
    const char *prefix = values ? "values_" : "";

    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strncmp(words[i][0], prefix, strlen(prefix)) == 0 &&
            strcmp(words[i][0] + strlen(prefix), column) == 0)
            return words[i][(cli->english ? 3 : 1) + (count != 1)];
    return NULL;
}

/* "3 tillagda, 0 ändrade …" from a table of counts, or the table itself as JSON. */
int tell_counts(struct cli *cli, sdt_table *table, const char *name)
{
    const bool values = strcmp(sdt_table_name(table), "import_csv") == 0;
    bool any = false;

    if (cli->json)
        return show_table(cli, table);
    sdt_table_next(table);
    print_plain(stdout, name);
    putchar(':');
    for (int i = 0; i < sdt_table_column_count(table); i++) {
        const char *column = sdt_table_column_name(table, i);
        const long long count = (long long)sdt_table_int(table, i);
        const char *word = count_word(cli, column, values, count);

        if (!word || (count == 0 && strcmp(column, "added") != 0))
            continue;
        printf("%s %lld %s", any ? "," : "", count, word);
        any = true;
    }
    puts("");
    sdt_table_free(table);
    return DONE;
}

/* Tells what the import that has just been done took for what, and what it left out: its problems that
   are no failures. */
int tell_notes(struct cli *cli, FILE *out)
{
    sdt_table *problems;

    if (sdt_session_problems(cli->session, &problems) != SDT_OK)
        return fail(cli);
    while (sdt_table_next(problems) == SDT_OK) {
        fputs("  ", out);
        print_plain(out, text_of(problems, "message"));
        putc('\n', out);
    }
    sdt_table_free(problems);
    return DONE;
}
