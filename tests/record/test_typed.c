/*
 * lib/record, the typed functions of every field, which are those that are read from the headers: they do
 * what the generic ones do, none is missing, and they refuse what is not theirs.
 */
#include "record/every_field.h"

#include "core/session.h"
#include "record/record.h"

#include <math.h>
#include <string.h>

/* One line for each typed function, read from the headers. */
struct typed {
    const char *kind;
    const char *field;
    const char *name;
    const char *(*get_text)(const sdt_record *);
    int64_t (*get_int)(const sdt_record *);
    double (*get_number)(const sdt_record *);
    int (*has)(const sdt_record *);
    int (*set_text)(sdt_record *, const char *);
    int (*set_int)(sdt_record *, int64_t);
    int (*set_number)(sdt_record *, double);
};

static const struct typed typed_functions[] = {
#define GET_CHAR(kind, field, function) {#kind, #field, #function, .get_text = function},
#define GET_INT64_T(kind, field, function) {#kind, #field, #function, .get_int = function},
#define GET_DOUBLE(kind, field, function) {#kind, #field, #function, .get_number = function},
#define HAS(kind, field, function) {#kind, #field, #function, .has = function},
#define SET_CHAR(kind, field, function) {#kind, #field, #function, .set_text = function},
#define SET_INT64_T(kind, field, function) {#kind, #field, #function, .set_int = function},
#define SET_DOUBLE(kind, field, function) {#kind, #field, #function, .set_number = function},
#include "typed.def"
};

static int call_setter(const struct typed *typed, sdt_record *record, const sdt_record *from,
                       int field)
{
    if (typed->set_text)
        return typed->set_text(record, sdt_record_text(from, field));
    if (typed->set_int)
        return typed->set_int(record, sdt_record_int(from, field));
    return typed->set_number(record, sdt_record_number(from, field));
}

static bool is_setter(const struct typed *typed)
{
    return typed->set_text || typed->set_int || typed->set_number;
}

/* That the function says of the record what the generic ones say. */
static void assert_reads_alike(const struct typed *typed, const sdt_record *record, int field)
{
    if (typed->has)
        assert_int_equal(typed->has(record), sdt_record_has(record, field));
    else if (typed->get_int)
        assert_true(typed->get_int(record) == sdt_record_int(record, field));
    else if (typed->get_number)
        assert_memory_equal(&(double){typed->get_number(record)},
                            &(double){sdt_record_number(record, field)}, sizeof(double));
    else if (typed->get_text)
        assert_ptr_equal(typed->get_text(record), sdt_record_text(record, field));
}

static void typed_functions_do_what_the_generic_ones_do(void **state)
{
    sdt_session *session = session_of(state);

    for (size_t i = 0; i < COUNT(typed_functions); i++) {
        const struct typed *typed = &typed_functions[i];
        int kind = sdt_kind_find(typed->kind), field = sdt_field_find(kind, typed->field);
        sdt_record *full = new_record(session, kind), *empty = new_record(session, kind);

        if (kind == 0 || field == 0)
            fail_msg("%s belongs to no field", typed->name);
        assert_reads_alike(typed, empty, field);
        if (may_set(kind, field))
            set_some(full, field, 5);
        assert_reads_alike(typed, full, field);
        if (is_setter(typed)) {
            char first[256], second[256];
            assert_ok(session, call_setter(typed, empty, full, field));
            show(full, field, first);
            show(empty, field, second);
            assert_string_equal(first, second);
        }
        sdt_record_free(full);
        sdt_record_free(empty);
    }
}

/* How many typed functions there are of a field of the given role. */
static int typed_count(int kind, int field, bool (*has_role)(const struct typed *))
{
    int count = 0;

    for (size_t i = 0; i < COUNT(typed_functions); i++)
        count += strcmp(typed_functions[i].kind, sdt_kind_name(kind)) == 0 &&
                 strcmp(typed_functions[i].field, sdt_field_name(kind, field)) == 0 &&
                 has_role(&typed_functions[i]);
    return count;
}

static bool is_getter(const struct typed *typed)
{
    return typed->get_text || typed->get_int || typed->get_number;
}

static bool is_has(const struct typed *typed)
{
    return typed->has != NULL;
}

/* A field that a record may lack has a function that says so; a number has one even when it is
   required, for its getter answers 0 for none. */
static void typed_functions_are_whole(sdt_session *session, sdt_record *record, int field)
{
    int kind = sdt_record_kind(record);

    (void)session;
    assert_int_equal(typed_count(kind, field, is_getter), 1);
    assert_int_equal(typed_count(kind, field, is_setter), may_set(kind, field));
    assert_int_equal(typed_count(kind, field, is_has),
                     !sdt_field_required(kind, field) || !is_text(sdt_field_type(kind, field)));
}

static void every_field_has_its_typed_functions(void **state)
{
    for_every_field(state, typed_functions_are_whole);
}

static void absent_is_told_from_set(const struct typed *typed, sdt_session *session)
{
    int kind = sdt_kind_find(typed->kind), field = sdt_field_find(kind, typed->field);
    int index = sdt__field_index(sdt__kind(kind), field);
    sdt_record *record = new_record(session, kind);

    assert_int_equal(typed->has(record), 0);
    assert_string_equal(sdt_session_message(session), "");
    if (may_set(kind, field)) {
        set_some(record, field, 0);
        assert_int_equal(typed->has(record), 1);
        assert_ok(session, sdt_record_clear(record, field));
    } else { /* as its verb sets it */
        const char *value = sdt_field_type(kind, field) == SDT_TYPE_DATE ? "2024-02-29" : "1";
        assert_ok(session, sdt__record_put_parsed(record, index, value));
        assert_int_equal(typed->has(record), 1);
        sdt__record_clear(record, index);
    }
    assert_int_equal(typed->has(record), 0);
    sdt_record_free(record);
}

static void every_field_that_may_be_absent_tells_absent_from_set(void **state)
{
    bool seen[SDT_TYPE_REFERENCE + 1] = {false};

    for (size_t i = 0; i < COUNT(typed_functions); i++) {
        const struct typed *typed = &typed_functions[i];
        int kind = sdt_kind_find(typed->kind);

        if (!typed->has)
            continue;
        absent_is_told_from_set(typed, session_of(state));
        seen[sdt_field_type(kind, sdt_field_find(kind, typed->field))] = true;
    }
    for (int type = SDT_TYPE_TEXT; type <= SDT_TYPE_REFERENCE; type++)
        assert_true(seen[type]);
}

static void typed_functions_refuse_null_and_other_kinds(void **state)
{
    sdt_session *session = session_of(state);
    sdt_record *municipality = new_record(session, SDT_KIND_MUNICIPALITY);
    sdt_record *goal = new_record(session, SDT_KIND_GOAL);

    for (size_t i = 0; i < COUNT(typed_functions); i++) {
        const struct typed *typed = &typed_functions[i];
        sdt_record *wrong = strcmp(typed->kind, "goal") == 0 ? municipality : goal;
        sdt_record *const given[] = {NULL, wrong};

        for (size_t j = 0; j < COUNT(given); j++) {
            sdt__session_clear(session);
            if (typed->has)
                assert_int_equal(typed->has(given[j]), 0);
            else if (typed->get_int)
                assert_true(typed->get_int(given[j]) == 0);
            else if (typed->get_number)
                assert_true(fpclassify(typed->get_number(given[j])) == FP_ZERO);
            else if (typed->get_text)
                assert_null(typed->get_text(given[j]));
            else
                assert_int_equal(typed->set_text  ? typed->set_text(given[j], "x")
                                 : typed->set_int ? typed->set_int(given[j], 1)
                                                  : typed->set_number(given[j], 1),
                                 SDT_ERROR_MISUSE);
            if (given[j])
                assert_int_equal(sdt_session_status(session), SDT_ERROR_MISUSE);
        }
    }
    sdt_record_free(municipality);
    sdt_record_free(goal);
}

int main(void)
{
#define fact(name) cmocka_unit_test_setup_teardown(name, fixture_bare, fixture_end)
    const struct CMUnitTest tests[] = {
        fact(typed_functions_do_what_the_generic_ones_do),
        fact(every_field_has_its_typed_functions),
        fact(every_field_that_may_be_absent_tells_absent_from_set),
        fact(typed_functions_refuse_null_and_other_kinds),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
