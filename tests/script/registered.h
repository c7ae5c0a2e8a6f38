/*
 * For the tests of registered scripts: scripts in few words, and what the list and the log say of them.
 */
#ifndef TESTS_SCRIPT_REGISTERED_H
#define TESTS_SCRIPT_REGISTERED_H

#include "shipped.h"

#include <sodertorn/kinds.h>
#include <sodertorn/registered.h>

#define JOB(declared, body)                                                                        \
    "return integration { title = 'Prov', " declared " run = function(job, p) " body " end }"
#define WRITES "needs = { write = { 'values' } },"
#define PUT(municipality)                                                                          \
    "local b = job.values:batch() assert(b:try { indicator = 'N01951', municipality = "            \
    "'" municipality "', period = '2024', value = 7 }) b:commit() "

static inline int put(const char *key, const char *text)
{
    return sdt_registered_put(session, key, text, strlen(text), NULL);
}

static inline int run_key(const char *key)
{
    struct text written = {0};
    int status = sdt_registered_run(session, key, NULL, "text", text_write, &written);

    text_free(&written);
    return status;
}

static inline void act_for(const char *scope)
{
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_SCOPE, scope));
}

/* A cell of the row of the list (log NULL) or of the newest run of the log; "" when it is absent. */
static inline const char *cell(const char *key, bool log, const char *column)
{
    static char text[400];
    sdt_table *table;
    int status = log ? sdt_registered_log(session, key, &table)
                     : sdt_registered_list(session, &table);

    assert_ok(session, status);
    text[0] = '\0';
    while (sdt_table_next(table) == SDT_OK) {
        int at = sdt_table_column_find(table, column);

        assert_true(at >= 0);
        if (!log && strcmp(sdt_table_text(table, 0), key) != 0)
            continue;
        if (sdt_table_has(table, at) && sdt_table_column_type(table, at) == SDT_TYPE_INTEGER)
            snprintf(text, sizeof text, "%lld", (long long)sdt_table_int(table, at));
        else if (sdt_table_has(table, at))
            snprintf(text, sizeof text, "%s", sdt_table_text(table, at));
        break;
    }
    sdt_table_free(table);
    return text;
}

static inline int64_t runs_of(const char *key)
{
    sdt_table *table;
    int64_t count;

    assert_ok(session, sdt_registered_log(session, key, &table));
    count = sdt_table_row_count(table);
    sdt_table_free(table);
    return count;
}

static inline bool is_written(const char *municipality)
{
    double value;
    int mark;

    assert_ok(session, sdt_value(session, "N01951", municipality, "2024", NULL, &value, &mark));
    return mark == SDT_MARK_VALUE && value == 7;
}

#endif
