/*
 * What others have changed: told from an entry of the history on, and on a server by a descriptor.
 */
#include "support/engine.h"
#include "support/support.h"

#include <poll.h>
#include <sodertorn/history.h>
#include <sodertorn/values.h>
#include <stdio.h>
#include <string.h>

/* The rows after an entry, as "change kind/key@revision " each. */
static void assert_changes(sdt_session *s, int64_t since, const char *const *options,
                           const char *rows)
{
    char found[400] = "";
    sdt_table *table;

    assert_ok(s, sdt_changes(s, since, options, &table));
    while (sdt_table_next(table) == SDT_OK) {
        int revision = sdt_table_column_find(table, "revision");
        char row[100], number[24] = "";

        if (sdt_table_has(table, revision))
            snprintf(number, sizeof number, "@%d", (int)sdt_table_int(table, revision));
        snprintf(row, sizeof row, "%s %s/%s%s ",
                 sdt_table_text(table, sdt_table_column_find(table, "change")),
                 sdt_table_text(table, sdt_table_column_find(table, "kind")),
                 sdt_table_text(table, sdt_table_column_find(table, "key")), number);
        strcat(found, row);
    }
    sdt_table_free(table);
    assert_string_equal(found, rows);
}

static int64_t newest(sdt_session *s)
{
    int64_t entry = -1;

    assert_ok(s, sdt_changes_newest(s, &entry));
    return entry;
}

static void rename_to(sdt_session *s, const char *key, const char *name)
{
    sdt_record *record;

    assert_ok(s, sdt_get(s, SDT_KIND_MUNICIPALITY, key, &record));
    assert_ok(s, sdt_municipality_set_name(record, name));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
}

static void changes_are_told_from_an_entry_on_with_the_revision_of_now(void **state)
{
    sdt_session *s = session_of(state);
    sdt_record *record;
    int64_t seen;

    assert_int_equal(newest(s), 0);
    plant(s, SDT_KIND_MUNICIPALITY, "0126");
    plant(s, SDT_KIND_MUNICIPALITY, "0127");
    assert_changes(s, 0, NULL, "created municipality/0126@1 created municipality/0127@1 ");
    seen = newest(s);
    assert_changes(s, seen, NULL, "");
    rename_to(s, "0126", "Huddinge");
    rename_to(s, "0126", "Huddinge kommun");
    assert_changes(s, seen, NULL, "changed municipality/0126@3 changed municipality/0126@3 ");
    assert_ok(s, sdt_get(s, SDT_KIND_MUNICIPALITY, "0127", &record));
    assert_ok(s, sdt_delete(record));
    sdt_record_free(record);
    assert_changes(s, newest(s) - 1, NULL, "deleted municipality/0127 ");
}

static void so_many_of_a_kind_are_told_as_are_asked_for(void **state)
{
    sdt_session *s = session_of(state);

    plant(s, SDT_KIND_MUNICIPALITY, "0126");
    plant(s, SDT_KIND_SOURCE, "scb");
    plant(s, SDT_KIND_MUNICIPALITY, "0127");
    assert_changes(s, 0, OPTIONS("kind", "source"), "created source/scb@1 ");
    assert_changes(s, 0, OPTIONS("kind", "municipality", "most", "1"),
                   "created municipality/0126@1 ");
}

static void an_import_of_values_is_told_as_one_change(void **state)
{
    sdt_session *s = session_of(state);
    sdt_batch *batch;
    int64_t seen;

    plant(s, SDT_KIND_MUNICIPALITY, "0126");
    plant(s, SDT_KIND_INDICATOR, "N1");
    seen = newest(s);
    assert_ok(s, sdt_batch_new(s, &batch));
    assert_ok(s, sdt_batch_add(batch, "N1", "0126", "2023", "T", 1));
    assert_ok(s, sdt_batch_add(batch, "N1", "0126", "2024", "T", 2));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
    assert_changes(s, seen, NULL, "created observation/1 ");
}

static void what_cannot_be_asked_is_told(void **state)
{
    sdt_session *s = session_of(state);
    sdt_table *table;

    assert_status(s, sdt_changes(s, 0, OPTIONS("kind", "municipaliti"), &table),
                  SDT_ERROR_NOT_FOUND);
    assert_message(s, "municipality");
    assert_status(s, sdt_changes(s, 0, OPTIONS("most", "0"), &table), SDT_ERROR_VALUE);
    assert_status(s, sdt_watch(s, NULL), SDT_ERROR_MISUSE);
}

/* Whether the descriptor can be read from within so many milliseconds. */
static bool is_told(int descriptor, int milliseconds)
{
    struct pollfd told = {.fd = descriptor, .events = POLLIN};

    return poll(&told, 1, milliseconds) == 1;
}

static void a_file_tells_nobody(void **state)
{
    int descriptor = 0;

    if (test_on_server())
        skip();
    assert_ok(session_of(state), sdt_watch(session_of(state), &descriptor));
    assert_int_equal(descriptor, -1);
}

static void a_server_tells_what_another_has_committed(void **state)
{
    const struct fixture *fixture = *state;
    sdt_session *s = session_of(state), *other;
    int descriptor, again;
    int64_t seen;

    if (!test_on_server())
        skip();
    plant(s, SDT_KIND_MUNICIPALITY, "0126");
    seen = newest(s);
    assert_ok(s, sdt_watch(s, &descriptor));
    assert_true(descriptor >= 0);
    assert_ok(s, sdt_watch(s, &again));
    assert_int_equal(descriptor, again);
    assert_false(is_told(descriptor, 50));
    assert_int_equal(sdt_session_new(&other), SDT_OK);
    assert_ok(other, test_open(other, fixture->path, SDT_OPEN_WRITE));
    assert_ok(other, sdt_begin(other));
    rename_to(other, "0126", "Huddinge");
    assert_false(is_told(descriptor, 100)); /* it is not committed */
    assert_ok(other, sdt_commit(other));
    assert_true(is_told(descriptor, 5000));
    assert_changes(s, seen, NULL, "changed municipality/0126@2 ");
    assert_false(is_told(descriptor, 50));
    rename_to(other, "0126", "Haninge"); /* what is read meanwhile does not swallow it */
    assert_int_equal(newest(s), seen + 2);
    assert_true(is_told(descriptor, 5000));
    sdt_session_free(other);
}

int main(void)
{
#define ON_FILE(test) cmocka_unit_test_setup_teardown(test, fixture_file, fixture_end)
    const struct CMUnitTest tests[] = {
        ON_FILE(changes_are_told_from_an_entry_on_with_the_revision_of_now),
        ON_FILE(so_many_of_a_kind_are_told_as_are_asked_for),
        ON_FILE(an_import_of_values_is_told_as_one_change),
        ON_FILE(what_cannot_be_asked_is_told),
        ON_FILE(a_file_tells_nobody),
        ON_FILE(a_server_tells_what_another_has_committed),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
