/*
 * lib/store, records in the database, over all kinds by reflection: what is put is what comes
 * back, revisions and conflicts, keys, and finding.
 */
#include "support/support.h"

#include "record/record.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Sets what only verbs may set, past the public doors. */
static void set_owned_by_verbs(sdt_record *record)
{
    const struct sdt__kind *kind = record->kind;

    for (int i = 0; i < kind->field_count; i++) {
        const struct sdt__field *field = &kind->fields[i];
        const char *value = field->type == SDT_TYPE_DATE      ? "2024-05-28"
                            : field->type == SDT_TYPE_INTEGER ? "7"
                                                              : "åäö";
        if (field->verb)
            assert_int_equal(sdt__record_put_parsed(record, i, value), SDT_OK);
    }
}

static void plant_references_of(sdt_session *session, const sdt_record *record)
{
    int kind = sdt_record_kind(record);

    for (int i = 0; i < sdt_field_count(kind); i++) {
        int field = sdt_field_at(kind, i);
        if (sdt_field_target(kind, field) && sdt_record_has(record, field))
            plant(session, sdt_field_target(kind, field), sdt_record_text(record, field));
    }
}

static void assert_comes_back(sdt_session *session, const sdt_record *record)
{
    int kind = sdt_record_kind(record);
    char *put = json_of(record), *got;
    sdt_record *back;

    assert_ok(session, sdt_get(session, kind, sdt_record_key(record), &back));
    got = json_of(back);
    assert_string_equal(put, got);
    assert_true(sdt_record_id(back) == sdt_record_id(record));
    assert_true(sdt_record_revision(back) == sdt_record_revision(record));
    for (int i = 0; i < sdt_field_count(kind); i++)
        assert_int_equal(sdt_record_has(back, sdt_field_at(kind, i)),
                         sdt_record_has(record, sdt_field_at(kind, i)));
    free(put);
    free(got);
    sdt_record_free(back);
}

static void a_record_of_every_kind_comes_back_as_it_was_put(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++)
        for (int variant = 0; variant < VARIANTS; variant++) {
            sdt_record *record;
            char key[32];

            snprintf(key, sizeof key, "post %d", variant);
            assert_ok(session, sdt_record_new(session, sdt_kind_at(i), &record));
            assert_ok(session, sdt_record_set_key(record, key));
            set_all(record, variant);
            set_owned_by_verbs(record);
            plant_references_of(session, record);
            assert_ok(session, sdt_put(record));
            assert_true(sdt_record_revision(record) == 1);
            assert_comes_back(session, record);
            set_all(record, variant + 1); /* of a choice another field: the first must go */
            sdt_record_free(record);
        }
    assert_ok(session, sdt_check_integrity(session));
}

static void what_was_absent_is_absent_when_it_comes_back(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        sdt_record *record = sprout(session, sdt_kind_at(i), "å");

        assert_ok(session, sdt_put(record));
        assert_comes_back(session, record);
        sdt_record_free(record);
    }
}

static void a_field_made_absent_is_absent_when_it_comes_back(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        sdt_record *record = sprout(session, kind, "å");

        set_all(record, 0);
        plant_references_of(session, record);
        assert_ok(session, sdt_put(record));
        for (int j = 0; j < sdt_field_count(kind); j++) {
            int field = sdt_field_at(kind, j);
            if (!may_set(kind, field) || sdt_field_required(kind, field) ||
                sdt_field_choice(kind, field))
                continue;
            assert_ok(session, sdt_record_clear(record, field));
            assert_ok(session, sdt_put(record));
            assert_comes_back(session, record);
        }
        sdt_record_free(record);
    }
}

static void a_text_of_one_mebibyte_comes_back_whole(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *script = sprout(session, SDT_KIND_SCRIPT, "stor"), *back;
    size_t size = 1 << 20;
    char *text = malloc(size + 1);

    for (size_t i = 0; i < size; i += 8)
        memcpy(text + i, "å\"\n'\\\t-", 8);
    text[size] = '\0';
    assert_ok(session, sdt_registered_script_set_source(script, text));
    assert_ok(session, sdt_put(script));
    assert_ok(session, sdt_get(session, SDT_KIND_SCRIPT, "stor", &back));
    assert_string_equal(sdt_registered_script_source(back), text);
    free(text);
    sdt_record_free(script);
    sdt_record_free(back);
}

static void a_record_without_a_key_is_given_a_uuid(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *frame;
    const char *key;

    assert_ok(session, sdt_record_new(session, SDT_KIND_FRAME, &frame));
    assert_ok(session, sdt_frame_set_name(frame, "RUFS"));
    assert_ok(session, sdt_put(frame));
    key = sdt_record_key(frame);
    assert_int_equal(strlen(key), 36);
    assert_int_equal(strspn(key, "0123456789abcdef-"), 36);
    assert_true(key[8] == '-' && key[13] == '-' && key[18] == '-' && key[23] == '-');
    assert_true(key[14] == '4' && strchr("89ab", key[19]));
    assert_comes_back(session, frame);
    sdt_record_free(frame);
}

static void a_record_that_could_not_be_put_is_as_new_as_before(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *goal;
    int64_t count;

    assert_ok(session, sdt_record_new(session, SDT_KIND_GOAL, &goal));
    assert_ok(session, sdt_goal_set_title(goal, "Ett mål"));
    assert_status(session, sdt_put(goal), SDT_ERROR_REQUIRED);
    assert_ok(session, sdt_goal_set_focus_area(goal, "saknas"));
    assert_status(session, sdt_put(goal), SDT_ERROR_REFERENCE);
    assert_null(sdt_record_key(goal));
    assert_true(sdt_record_id(goal) == 0);
    assert_true(sdt_record_revision(goal) == 0);
    assert_ok(session, sdt_count(session, SDT_KIND_GOAL, &count));
    assert_true(count == 0);
    plant(session, SDT_KIND_FOCUS_AREA, "saknas");
    assert_ok(session, sdt_put(goal));
    sdt_record_free(goal);
}

static void ids_are_unique_across_kinds(void **state)
{
    sdt_session *session = session_of(state);
    int64_t last = 0;

    for (int i = 0; i < sdt_kind_count(); i++) {
        sdt_record *record = sprout(session, sdt_kind_at(i), "x");
        assert_ok(session, sdt_put(record));
        assert_true(sdt_record_id(record) > last);
        last = sdt_record_id(record);
        sdt_record_free(record);
    }
}

static void a_taken_key_is_refused_and_the_first_record_stays(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        sdt_record *first = sprout(session, kind, "x"), *second;

        assert_ok(session, sdt_put(first));
        second = sprout(session, kind, "x");
        assert_status(session, sdt_put(second), SDT_ERROR_EXISTS);
        assert_message(session, "x");
        assert_message(session, sdt_kind_label(kind, "sv"));
        assert_true(sdt_record_id(second) == 0);
        assert_comes_back(session, first);
        sdt_record_free(first);
        sdt_record_free(second);
    }
}

static void keys_differ_by_every_byte(void **state)
{
    static const char *const keys[] = {"a", "A", "å", "a\xcc\x8a", "0181", "181", "a b", "a  b"};
    sdt_session *session = session_of(state);
    int64_t count;

    for (size_t i = 0; i < COUNT(keys); i++)
        plant(session, SDT_KIND_FRAME, keys[i]);
    assert_ok(session, sdt_count(session, SDT_KIND_FRAME, &count));
    assert_true(count == (int64_t)COUNT(keys));
}

static void putting_what_has_not_changed_does_nothing(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        sdt_record *record;
        char *before, *after;

        plant(session, sdt_kind_at(i), "x");
        before = dump_of(session);
        assert_ok(session, sdt_get(session, sdt_kind_at(i), "x", &record));
        assert_ok(session, sdt_put(record));
        assert_true(sdt_record_revision(record) == 1);
        after = dump_of(session);
        assert_string_equal(before, after);
        free(before);
        free(after);
        sdt_record_free(record);
    }
}

static void an_update_of_what_was_read_gives_the_next_revision(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *frame = sprout(session, SDT_KIND_FRAME, "x");

    for (int64_t revision = 1; revision <= 3; revision++) {
        char name[24];
        snprintf(name, sizeof name, "namn %d", (int)revision);
        assert_ok(session, sdt_frame_set_name(frame, name));
        assert_ok(session, sdt_put(frame));
        assert_true(sdt_record_revision(frame) == revision);
        assert_comes_back(session, frame);
    }
    sdt_record_free(frame);
}

static void a_stale_record_of_every_kind_is_a_conflict(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i), title = sdt_kind_title_field(kind);
        sdt_record *mine, *theirs;

        plant(session, kind, "x");
        assert_ok(session, sdt_get(session, kind, "x", &mine));
        assert_ok(session, sdt_get(session, kind, "x", &theirs));
        assert_ok(session, title ? sdt_record_set_text(theirs, title, "deras")
                                 : sdt_record_set_key(theirs, "deras"));
        assert_ok(session, sdt_put(theirs));
        assert_ok(session, title ? sdt_record_set_text(mine, title, "min")
                                 : sdt_record_set_key(mine, "min"));
        assert_status(session, sdt_put(mine), SDT_ERROR_CONFLICT);
        assert_message(session, "version 1, nu 2");
        assert_status(session, sdt_delete(mine), SDT_ERROR_CONFLICT);
        assert_comes_back(session, theirs);
        sdt_record_free(mine);
        sdt_record_free(theirs);
    }
}

static void a_record_that_another_deleted_is_a_conflict(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *mine, *theirs;

    plant(session, SDT_KIND_FRAME, "x");
    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, "x", &mine));
    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, "x", &theirs));
    assert_ok(session, sdt_delete(theirs));
    assert_ok(session, sdt_frame_set_name(mine, "nytt"));
    assert_status(session, sdt_put(mine), SDT_ERROR_CONFLICT);
    assert_message(session, "tagits bort");
    assert_status(session, sdt_delete(mine), SDT_ERROR_CONFLICT);
    sdt_record_free(mine);
    sdt_record_free(theirs);
}

static void a_deleted_record_may_be_put_anew(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        sdt_record *record = sprout(session, kind, "x"), *gone;
        int64_t id;

        assert_ok(session, sdt_put(record));
        id = sdt_record_id(record);
        assert_ok(session, sdt_delete(record));
        assert_true(sdt_record_id(record) == 0 && sdt_record_revision(record) == 0);
        assert_status(session, sdt_get(session, kind, "x", &gone), SDT_ERROR_NOT_FOUND);
        assert_status(session, sdt_delete(record), SDT_ERROR_NOT_FOUND);
        assert_ok(session, sdt_put(record));
        assert_true(sdt_record_id(record) > id);
        assert_comes_back(session, record);
        sdt_record_free(record);
    }
}

static void a_new_key_is_followed_by_every_reference(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        char old_key[40], new_key[40];
        sdt_record *record;

        snprintf(old_key, sizeof old_key, "förr %d", i);
        snprintf(new_key, sizeof new_key, "nu \"%d\"", i);
        plant(session, kind, old_key);
        for (int k = 0; k < sdt_kind_count(); k++) /* what may refer to it */
            plant(session, sdt_kind_at(k), old_key);
        assert_ok(session, sdt_get(session, kind, old_key, &record));
        assert_ok(session, sdt_record_set_key(record, new_key));
        assert_ok(session, sdt_put(record));
        assert_comes_back(session, record);
        for (int k = 0; k < sdt_kind_count(); k++)
            for (int f = 0; f < sdt_field_count(sdt_kind_at(k)); f++) {
                int other = sdt_kind_at(k), field = sdt_field_at(other, f);
                sdt_record *referring;

                if (sdt_field_target(other, field) != kind || other == kind)
                    continue;
                assert_ok(session, sdt_get(session, other, old_key, &referring));
                if (sdt_record_has(referring, field))
                    assert_string_equal(sdt_record_text(referring, field), new_key);
                sdt_record_free(referring);
            }
        sdt_record_free(record);
        assert_status(session, sdt_get(session, kind, old_key, &record), SDT_ERROR_NOT_FOUND);
        assert_ok(session, sdt_get(session, kind, new_key, &record));
        assert_ok(session, sdt_record_set_key(record, old_key)); /* and back */
        assert_ok(session, sdt_put(record));
        sdt_record_free(record);
    }
    assert_ok(session, sdt_check_integrity(session));
}

static void a_new_key_that_is_taken_is_refused(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *record;

    plant(session, SDT_KIND_FRAME, "a");
    plant(session, SDT_KIND_FRAME, "b");
    assert_ok(session, sdt_get(session, SDT_KIND_FRAME, "a", &record));
    assert_ok(session, sdt_record_set_key(record, "b"));
    assert_status(session, sdt_put(record), SDT_ERROR_EXISTS);
    assert_ok(session, sdt_record_set_key(record, "c"));
    assert_ok(session, sdt_put(record));
    assert_comes_back(session, record);
    sdt_record_free(record);
}

static void a_missing_key_names_its_neighbours(void **state)
{
    static const struct {
        const char *asked;
        const char *near;
    } cases[] = {{"181", "0181"},
                 {"0811", "0181"},
                 {"O181", "0181"},
                 {"huddnge", "huddinge"},
                 {"HUDDINGE", "huddinge"}};
    sdt_session *session = session_of(state);
    sdt_record *record;

    plant(session, SDT_KIND_MUNICIPALITY, "0181");
    plant(session, SDT_KIND_MUNICIPALITY, "huddinge");
    for (size_t i = 0; i < COUNT(cases); i++) {
        assert_status(session, sdt_get(session, SDT_KIND_MUNICIPALITY, cases[i].asked, &record),
                      SDT_ERROR_NOT_FOUND);
        assert_message(session, cases[i].near);
        assert_null(record);
    }
    assert_status(session, sdt_get(session, SDT_KIND_MUNICIPALITY, "", &record),
                  SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_get(session, SDT_KIND_MUNICIPALITY, "\xff", &record),
                  SDT_ERROR_NOT_FOUND);
}

/* The keys that a question finds, each followed by a space. */
static void assert_found(sdt_session *session, int kind, int field, const char *value,
                         const char *wanted)
{
    char found[400] = "";
    sdt_cursor *cursor;
    int status;

    assert_ok(session, sdt_find(session, kind, field, value, &cursor));
    assert_null(sdt_cursor_record(cursor));
    while ((status = sdt_cursor_next(cursor)) == SDT_OK) {
        strncat(found, sdt_record_key(sdt_cursor_record(cursor)), 60);
        strncat(found, " ", 2);
    }
    assert_status(session, status, SDT_END);
    assert_null(sdt_cursor_record(cursor));
    sdt_cursor_free(cursor);
    assert_string_equal(found, wanted);
}

static void put_goal(sdt_session *session, const char *key, int position, const char *title)
{
    sdt_record *goal = sprout(session, SDT_KIND_GOAL, "fokus");

    assert_ok(session, sdt_record_set_key(goal, key));
    assert_ok(session, position < 0 ? sdt_record_clear(goal, SDT_GOAL_POSITION)
                                    : sdt_goal_set_position(goal, position));
    assert_ok(session, sdt_goal_set_title(goal, title));
    assert_ok(session, sdt_put(goal));
    sdt_record_free(goal);
}

static void records_are_found_in_the_order_of_position_and_key(void **state)
{
    sdt_session *session = session_of(state);

    put_goal(session, "b", 2, "x");
    put_goal(session, "a", 2, "y");
    put_goal(session, "c", 1, "x");
    put_goal(session, "d", 0, "'; DROP TABLE goal; --");
    put_goal(session, "e", 10, "");
    assert_found(session, SDT_KIND_GOAL, 0, NULL, "d c a b e ");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_TITLE, "x", "c b ");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_TITLE, "X", "");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_TITLE, "'; DROP TABLE goal; --", "d ");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_TITLE, "", "e ");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_POSITION, "2", "a b ");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_FOCUS_AREA, "fokus", "d c a b e ");
}

static void finding_the_absent_is_not_finding_zero(void **state)
{
    sdt_session *session = session_of(state);

    put_goal(session, "noll", 0, "x");
    put_goal(session, "utan", -1, "x");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_POSITION, "0", "noll ");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_POSITION, NULL, "utan ");
    assert_found(session, SDT_KIND_GOAL, SDT_GOAL_POSITION, "", "utan ");
}

/* Whether the record is among those that a question finds. */
static bool finds(sdt_session *session, int kind, int field, const char *value,
                  const sdt_record *record)
{
    sdt_cursor *cursor;
    bool found = false;

    assert_ok(session, sdt_find(session, kind, field, value, &cursor));
    while (sdt_cursor_next(cursor) == SDT_OK)
        found = found || sdt_record_id(sdt_cursor_record(cursor)) == sdt_record_id(record);
    sdt_cursor_free(cursor);
    return found;
}

static void every_field_finds_its_record(void **state)
{
    sdt_session *session = session_of(state);

    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        sdt_record *record;

        assert_ok(session, sdt_record_new(session, kind, &record));
        assert_ok(session, sdt_record_set_key(record, "sökt"));
        set_all(record, 1);
        plant_references_of(session, record);
        assert_ok(session, sdt_put(record));
        for (int j = 0; j < sdt_field_count(kind); j++) {
            int field = sdt_field_at(kind, j), type = sdt_field_type(kind, field);
            char value[64];

            if (!sdt_record_has(record, field))
                continue;
            if (type == SDT_TYPE_INTEGER || type == SDT_TYPE_BOOLEAN)
                snprintf(value, sizeof value, "%lld", (long long)sdt_record_int(record, field));
            else if (type == SDT_TYPE_NUMBER)
                snprintf(value, sizeof value, "%.17g", sdt_record_number(record, field));
            else
                snprintf(value, sizeof value, "%s", sdt_record_text(record, field));
            assert_true(finds(session, kind, field, value, record));
            assert_false(finds(session, kind, field, NULL, record));
        }
        assert_ok(session, sdt_delete(record));
        sdt_record_free(record);
    }
}

static void a_period_is_found_however_it_is_written(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *target = sprout(session, SDT_KIND_TARGET, "mål");

    assert_ok(session, sdt_target_set_period(target, "2023Q1"));
    assert_ok(session, sdt_put(target));
    assert_found(session, SDT_KIND_TARGET, SDT_TARGET_PERIOD, "2023-Q1", "mål ");
    sdt_record_free(target);
}

static void a_question_with_a_value_of_the_wrong_type_is_refused(void **state)
{
    sdt_session *session = session_of(state);
    sdt_cursor *cursor;

    assert_status(session, sdt_find(session, SDT_KIND_GOAL, SDT_GOAL_POSITION, "två", &cursor),
                  SDT_ERROR_VALUE);
    assert_null(cursor);
    assert_status(session, sdt_find(session, SDT_KIND_BODY, SDT_BODY_ROLE, "kung", &cursor),
                  SDT_ERROR_VALUE);
    assert_status(session, sdt_find(session, SDT_KIND_BODY, 99, "x", &cursor), SDT_ERROR_NOT_FOUND);
    assert_status(session, sdt_find(session, 99, 0, NULL, &cursor), SDT_ERROR_NOT_FOUND);
}

static void a_cursor_outlives_the_database_and_the_session(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    sdt_cursor *cursors[3];

    plant(session, SDT_KIND_FRAME, "a");
    plant(session, SDT_KIND_FRAME, "b");
    for (int i = 0; i < 3; i++) {
        assert_ok(session, sdt_find(session, SDT_KIND_FRAME, 0, NULL, &cursors[i]));
        assert_ok(session, sdt_cursor_next(cursors[i]));
    }
    sdt_cursor_free(cursors[1]);
    assert_ok(session, sdt_session_close(session));
    assert_string_equal(sdt_record_key(sdt_cursor_record(cursors[0])), "a");
    assert_status(session, sdt_cursor_next(cursors[0]), SDT_ERROR_MISUSE);
    assert_null(sdt_cursor_record(cursors[0]));
    sdt_cursor_free(cursors[0]);
    sdt_session_free(session);
    fixture->session = NULL;
    assert_string_equal(sdt_record_key(sdt_cursor_record(cursors[2])), "a");
    assert_int_equal(sdt_cursor_next(cursors[2]), SDT_ERROR_MISUSE);
    sdt_cursor_free(cursors[2]);
}

static void records_may_be_changed_while_a_cursor_reads(void **state)
{
    sdt_session *session = session_of(state);
    sdt_cursor *cursor;
    int seen = 0;

    for (char key[2] = "a"; key[0] <= 'z'; key[0]++)
        plant(session, SDT_KIND_FRAME, key);
    assert_ok(session, sdt_find(session, SDT_KIND_FRAME, 0, NULL, &cursor));
    while (sdt_cursor_next(cursor) == SDT_OK && seen++ < 100) {
        sdt_record *frame;
        assert_ok(session, sdt_record_copy(sdt_cursor_record(cursor), &frame));
        assert_ok(session, sdt_frame_set_issuer(frame, "Region Stockholm"));
        assert_ok(session, sdt_put(frame));
        sdt_record_free(frame);
    }
    assert_int_equal(seen, 26);
    sdt_cursor_free(cursor);
}

static void counting_counts_each_kind_by_itself(void **state)
{
    sdt_session *session = session_of(state);
    int64_t count;

    for (int i = 0; i < 5; i++) {
        char key[8];
        snprintf(key, sizeof key, "%d", i);
        plant(session, SDT_KIND_FRAME, key);
    }
    assert_ok(session, sdt_count(session, SDT_KIND_FRAME, &count));
    assert_true(count == 5);
    assert_ok(session, sdt_count(session, SDT_KIND_GOAL, &count));
    assert_true(count == 0);
    assert_status(session, sdt_count(session, 99, &count), SDT_ERROR_NOT_FOUND);
}

static void everything_is_still_there_when_the_file_is_opened_again(void **state)
{
    struct fixture *fixture = *state;
    sdt_session *session = fixture->session;
    char *before, *after;

    for (int i = 0; i < sdt_kind_count(); i++)
        plant(session, sdt_kind_at(i), "å \"x\"");
    before = dump_of(session);
    assert_ok(session, sdt_session_close(session));
    assert_ok(session, test_open(session, fixture->path, SDT_OPEN_READ));
    after = dump_of(session);
    assert_string_equal(before, after);
    free(before);
    free(after);
}

#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_memory, fixture_end)
#define fact_of_a_file(name) cmocka_unit_test_setup_teardown(name, fixture_file, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        fact(a_record_of_every_kind_comes_back_as_it_was_put),
        fact(what_was_absent_is_absent_when_it_comes_back),
        fact(a_field_made_absent_is_absent_when_it_comes_back),
        fact_of_a_file(a_text_of_one_mebibyte_comes_back_whole),
        fact(a_record_without_a_key_is_given_a_uuid),
        fact(a_record_that_could_not_be_put_is_as_new_as_before),
        fact(ids_are_unique_across_kinds),
        fact(a_taken_key_is_refused_and_the_first_record_stays),
        fact(keys_differ_by_every_byte),
        fact(putting_what_has_not_changed_does_nothing),
        fact(an_update_of_what_was_read_gives_the_next_revision),
        fact(a_stale_record_of_every_kind_is_a_conflict),
        fact(a_record_that_another_deleted_is_a_conflict),
        fact(a_deleted_record_may_be_put_anew),
        fact(a_new_key_is_followed_by_every_reference),
        fact(a_new_key_that_is_taken_is_refused),
        fact(a_missing_key_names_its_neighbours),
        fact(records_are_found_in_the_order_of_position_and_key),
        fact(finding_the_absent_is_not_finding_zero),
        fact(every_field_finds_its_record),
        fact(a_period_is_found_however_it_is_written),
        fact(a_question_with_a_value_of_the_wrong_type_is_refused),
        fact(a_cursor_outlives_the_database_and_the_session),
        fact_of_a_file(records_may_be_changed_while_a_cursor_reads),
        fact(counting_counts_each_kind_by_itself),
        fact_of_a_file(everything_is_still_there_when_the_file_is_opened_again),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
