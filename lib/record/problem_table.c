/*
 * The session's problems as a table. It stands here, and not with the session, because tables are
 * built on the session.
 */
#include "layouts.h"
#include "record/table.h"

enum { STATUS, MESSAGE, KIND, KEY, FIELD, FILE, ROW, COLUMN, COUNT };

static const struct sdt__column columns[] = {
    [STATUS] = {"status", SDT_TYPE_TEXT, "felkodens namn, ok för en varning",
                "name of the status, ok for a warning"},
    [MESSAGE] = {"message", SDT_TYPE_TEXT, "meddelandet, på sessionens språk",
                 "the message, in the session's language"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [FIELD] = {"field", SDT_TYPE_TEXT, "fältets namn", "name of the field"},
    [FILE] = {"file", SDT_TYPE_TEXT, "filens namn", "name of the file"},
    [ROW] = {"row", SDT_TYPE_INTEGER, "rad i filen, räknad från 1",
             "row of the file, counted from 1"},
    [COLUMN] = {"column", SDT_TYPE_INTEGER, "kolumn i raden, räknad från 1",
                "column of the row, counted from 1"},
    [COUNT] = {"count", SDT_TYPE_INTEGER, "hur många gånger felet kom",
               "how often the problem came"},
};

const struct sdt__table_layout sdt__layout_problems = SDT__TABLE_LAYOUT("problems", columns);

int sdt_session_problems(sdt_session *session, sdt_table **out)
{
    SDT__GUARD(session);
    sdt_table *table;

    if (out)
        *out = NULL;
    if (!guarded || !out)
        return SDT_ERROR_MISUSE;
    table = sdt__table_new(session, &sdt__layout_problems);
    for (size_t i = 0; i < session->problem_count; i++) {
        const struct sdt__problem *problem = &session->problems[i];
        sdt__table_row(table);
        sdt__table_set_text(table, STATUS, sdt_status_name(problem->status));
        sdt__table_set_text(table, MESSAGE, problem->message);
        sdt__table_set_texts(table, KIND, (const char *const *)problem->parts, SDT__PROBLEM_PARTS);
        if (problem->row > 0)
            sdt__table_set_int(table, ROW, problem->row);
        if (problem->column > 0)
            sdt__table_set_int(table, COLUMN, problem->column);
        sdt__table_set_int(table, COUNT, problem->count);
    }
    return sdt__table_done(table, out);
}
