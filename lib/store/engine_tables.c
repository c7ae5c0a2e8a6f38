/*
 * The tables of a database compared with those that it should have. An engine describes both as lines of
 * text, in the same order.
 */
#include "store/engine_calls.h"

#include <string.h>

/* The lines about one database, one after the other. */
struct table_lines {
    struct sdt__statement *query;
    bool there;
    bool only_here; /* the table that they are about, which the other database has not */
};

static int next_line(struct table_lines *lines)
{
    int status = SDT_OK;

    lines->there = sdt__statement_row(lines->query, &status);
    return status;
}

/* Whether the line comes before the other's, is the same (0), or comes after it. */
static int compare_lines(const struct table_lines *a, const struct table_lines *b)
{
    int order = 0;

    if (!a->there || !b->there)
        return a->there ? -1 : 1;
    for (int column = 0; order == 0 && column < 2; column++)
        order = strcmp(sdt__statement_text(a->query, column),
                       sdt__statement_text(b->query, column));
    return order;
}

/* Reports a line that the other database has not; of a table that it has not only the first. */
static void report_line(struct sdt__engine *engine, struct table_lines *lines,
                        enum sdt__message message)
{
    const char *line = sdt__statement_text(lines->query, 1);
    bool names_table = strcmp(sdt__statement_text(lines->query, 0), line) == 0;
    bool may_be_there = message == SDT__M_TABLES_EXTRA && (names_table || strstr(line, " INDEX ("));

    if (names_table)
        lines->only_here = true;
    if (!may_be_there && (names_table || !lines->only_here))
        sdt__fail(engine->session, SDT_ERROR_FOREIGN, message, line);
}

static int compare(struct sdt__engine *engine, struct table_lines *wanted,
                   struct table_lines *found)
{
    int status = next_line(wanted);

    if (status == SDT_OK)
        status = next_line(found);
    while (status == SDT_OK && (wanted->there || found->there)) {
        int order = compare_lines(wanted, found);

        if (order < 0)
            report_line(engine, wanted, SDT__M_TABLES_LACK);
        else if (order > 0)
            report_line(engine, found, SDT__M_TABLES_EXTRA);
        else
            wanted->only_here = found->only_here = false;
        status = order <= 0 ? next_line(wanted) : SDT_OK;
        if (status == SDT_OK && order >= 0)
            status = next_line(found);
    }
    return status != SDT_OK ? status : engine->session->status;
}

int sdt__engine_compare_tables(struct sdt__engine *engine, struct sdt__statement *wanted,
                               struct sdt__statement *found)
{
    struct table_lines lines[] = {{.query = wanted}, {.query = found}};

    return compare(engine, &lines[0], &lines[1]);
}
