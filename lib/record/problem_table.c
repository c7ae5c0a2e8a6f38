/*
 * The session's problems as a table. It stands here, and not with the session, because tables are
 * built on the session.
 */
#include "record/table.h"

int sdt_session_problems(sdt_session *session, sdt_table **out)
{
    static const char
        *const columns = "status:t message:t kind:t key:t field:t file:t row:i column:i";
    sdt_table *table;

    if (out)
        *out = NULL;
    if (!session || !out)
        return SDT_ERROR_MISUSE;
    table = sdt__table_new(session, "problems", columns);
    for (size_t i = 0; i < session->problem_count; i++) {
        const struct sdt__problem *problem = &session->problems[i];
        sdt__table_row(table);
        sdt__table_set_text(table, 0, sdt_status_name(problem->status));
        sdt__table_set_text(table, 1, problem->message);
        for (int part = 0; part < SDT__PROBLEM_PARTS; part++)
            sdt__table_set_text(table, 2 + part, problem->parts[part]);
        if (problem->row > 0)
            sdt__table_set_int(table, 6, problem->row);
        if (problem->column > 0)
            sdt__table_set_int(table, 7, problem->column);
    }
    return sdt__table_done(table, out);
}
