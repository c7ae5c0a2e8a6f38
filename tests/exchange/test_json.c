/*
 * lib/exchange, JSON: everything comes out and goes in again without loss: records of every kind
 * with every field filled, and observations of every sort.
 */
#include "exchange/doors.h"

#include "record/record.h"

#include <cjson/cJSON.h>

/* Text for a field that only a verb sets. */
static const char *verb_text(int kind, int field)
{
    switch (sdt_field_type(kind, field)) {
    case SDT_TYPE_DATE:
        return "2024-02-29";
    case SDT_TYPE_PERIOD:
        return "2023Q4";
    case SDT_TYPE_NUMBER:
        return "0.1";
    case SDT_TYPE_INTEGER:
    case SDT_TYPE_BOOLEAN:
        return "1";
    case SDT_TYPE_ENUM:
        return sdt_field_word(kind, field, 0);
    default:
        return "åäö \"x\"\n";
    }
}

/* Only targets that can be assessed are imported. */
static void make_assessable(sdt_record *target, int variant)
{
    if (variant % 2 == 0) {
        sdt_record_clear(target, SDT_TARGET_LOW);
        sdt_record_clear(target, SDT_TARGET_HIGH);
    } else {
        sdt_record_clear(target, SDT_TARGET_VALUE);
        sdt_record_set_number(target, SDT_TARGET_LOW, 0.1);
        sdt_record_set_number(target, SDT_TARGET_HIGH, 0.3);
    }
    sdt_record_set_text(target, SDT_TARGET_BASE_PERIOD, "0001");
    sdt_record_set_text(target, SDT_TARGET_PERIOD, variant % 2 ? "9999" : "2023Q4");
}

/* The record of a kind and variant, every field filled (of a choice, one): its references lead to the
   records of the same variant, those to its own kind to the variant before. */
static sdt_record *made(sdt_session *s, int kind, int variant)
{
    const struct sdt__kind *described = sdt__kind(kind);
    char key[16], before[16];
    sdt_record *record;

    snprintf(key, sizeof key, "%c \"%d", 'z' - variant, variant);
    snprintf(before, sizeof before, "%c \"%d", 'z' - variant + 1, variant - 1);
    assert_ok(s, sdt_record_new(s, kind, &record));
    assert_ok(s, sdt_record_set_key(record, key));
    set_all(record, variant);
    for (int i = 0; i < sdt_field_count(kind); i++) {
        int field = sdt_field_at(kind, i), target = sdt_field_target(kind, field);
        bool own = target == kind;

        if (!may_set(kind, field))
            assert_ok(s, sdt__record_put_parsed(record, sdt__field_index(described, field),
                                                verb_text(kind, field)));
        if (target && sdt_record_has(record, field))
            assert_ok(s, sdt_record_set_text(record, field, !own ? key : variant ? before : NULL));
    }
    if (kind == SDT_KIND_TARGET) /* a number or a band, and counted from before its period */
        make_assessable(record, variant);
    return record;
}

static void put_text(struct text *text, const char *part)
{
    assert_int_equal(text_write(text, part, strlen(part)), 0);
}

/* A file of all kinds in all variants, in an order that is not the export's: kinds backwards. */
static struct text made_file(sdt_session *s)
{
    struct text file = {0};

    put_text(&file, "\xef\xbb\xbf{\"version\": 1, \"records\": {");
    for (int i = sdt_kind_count() - 1; i >= 0; i--) {
        put_text(&file, "\"");
        put_text(&file, sdt_kind_name(sdt_kind_at(i)));
        put_text(&file, "\": [");
        for (int variant = 0; variant < VARIANTS; variant++) {
            sdt_record *record = made(s, sdt_kind_at(i), variant);
            put_text(&file, variant ? ",\r\n" : "");
            assert_ok(s, sdt_record_write_json(record, text_write, &file));
            sdt_record_free(record);
        }
        put_text(&file, i ? "]," : "]");
    }
    put_text(&file, "}, \"format\": \"sodertorn\"}");
    return file;
}

/* Values, marks, genders, periods and batches of every sort, on the records of variant 0 and 1. */
static void put_observations(sdt_session *s)
{
    static const char *const periods[] = {"2023",   "2023Q1",  "2023Q2", "2023T2",
                                          "2023H1", "2023-01", "0001",   "9999"};
    static const double values[] = {
        0, -0.0, 0.1, -1.5, 5e-324, 1.7976931348623157e308, 1.0 / 3, 123456789.123456789};
    static const char *const batches[][4] = {
        {"z \"0", "2024-01-01", "0", "T"},
        {NULL, "2024-01-02", "1", "K"},
        {"y \"1", "2024-01-02", "1", "M"},
        {NULL, "2023-12-31", "0", "K"},
    };
    static const char *const notes[] = {NULL, "räknat \"själv\"\n", "a", NULL};

    for (size_t b = 0; b < COUNT(batches); b++) {
        sdt_batch *batch;

        assert_ok(s, sdt_batch_new(s, &batch));
        for (int option = SDT_BATCH_SOURCE; option <= SDT_BATCH_FETCHED; option++)
            assert_ok(s, sdt_batch_set(batch, option, batches[b][option - 1]));
        assert_ok(s, sdt_batch_set(batch, SDT_BATCH_PROCESSED, batches[b][2]));
        assert_ok(s, sdt_batch_set(batch, SDT_BATCH_NOTE, notes[b]));
        assert_ok(s, sdt_batch_set(batch, SDT_BATCH_MIXED, "1"));
        for (size_t i = 0; i < COUNT(periods); i++)
            assert_ok(s, sdt_batch_add(batch, "z \"0", b < 3 ? "z \"0" : "y \"1", periods[i],
                                       batches[b][3], values[i]));
        for (int mark = SDT_MARK_MISSING; mark < SDT_MARK_ABSENT; mark++)
            assert_ok(s, sdt_batch_add_mark(batch, "y \"1", b < 3 ? "z \"0" : "y \"1",
                                            periods[mark], batches[b][3], mark));
        assert_ok(s, sdt_batch_commit(batch, NULL));
        sdt_batch_free(batch);
    }
}

static int open_full(void **state)
{
    sdt_session *s;
    struct text file;
    int status;

    if (sdt_session_new(&s) != SDT_OK || test_open(s, ":memory:", SDT_OPEN_CREATE) != SDT_OK)
        return -1;
    *state = s;
    file = made_file(s);
    status = import_text(s, "made.json", file.bytes, file.size, NULL);
    if (status != SDT_OK)
        print_error("%s\n", sdt_session_message(s));
    text_free(&file);
    if (status == SDT_OK)
        put_observations(s);
    return status;
}

static void every_kind_comes_out_as_it_went_in(void **state)
{
    sdt_session *s = *state;
    char *all = export_of(s);

    for (int i = 0; i < sdt_kind_count(); i++) {
        for (int variant = 0; variant < VARIANTS; variant++) {
            sdt_record *record = made(s, sdt_kind_at(i), variant);
            char *wanted = json_of(record);
            if (!strstr(all, wanted))
                fail_msg("%s: %s", sdt_kind_name(sdt_kind_at(i)), wanted);
            free(wanted);
            sdt_record_free(record);
        }
    }
    free(all);
}

/* That every field was in at least one of the records above, so that none is left out unseen. */
static void every_field_is_in_the_export(void **state)
{
    sdt_session *s = *state;
    char *all = export_of(s);
    cJSON *root = cJSON_Parse(all);
    const cJSON *records = cJSON_GetObjectItemCaseSensitive(root, "records");

    assert_int_equal(cJSON_GetArraySize(records), sdt_kind_count());
    for (int i = 0; i < sdt_kind_count(); i++) {
        int kind = sdt_kind_at(i);
        const cJSON *list = cJSON_GetObjectItemCaseSensitive(records, sdt_kind_name(kind)), *item;

        for (int j = 0; j < sdt_field_count(kind); j++) {
            const char *name = sdt_field_name(kind, sdt_field_at(kind, j));
            bool found = false;
            cJSON_ArrayForEach(item, list) found = found || cJSON_HasObjectItem(item, name);
            if (!found)
                fail_msg("%s.%s is in no record", sdt_kind_name(kind), name);
        }
    }
    cJSON_Delete(root);
    free(all);
}

static void import_of_an_export_gives_the_same_export(void **state)
{
    sdt_session *s = *state, *other;
    char *first = export_of(s), *second;

    assert_int_equal(sdt_session_new(&other), SDT_OK);
    assert_ok(other, test_open(other, ":memory:", SDT_OPEN_CREATE));
    assert_ok(other, import_text(other, "export.json", first, strlen(first), NULL));
    second = export_of(other);
    assert_string_equal(first, second);
    assert_ok(other, sdt_check_integrity(other));
    sdt_session_free(other);
    free(first);
    free(second);
}

static void notes_of_batches_are_in_the_export(void **state)
{
    char *all = export_of(*state);

    assert_non_null(strstr(all, "\"note\": \"räknat \\\"själv\\\"\\n\", \"processed\": true"));
    assert_non_null(strstr(all, "\"note\": \"a\""));
    free(all);
}

static void import_of_what_is_there_changes_nothing(void **state)
{
    sdt_session *s = *state;
    char *before = state_of(s), *text = export_of(s), *after;
    sdt_table *counts;

    assert_ok(s, import_text(s, "export.json", text, strlen(text), &counts));
    assert_int_equal(count_of(counts, "added"), 0);
    assert_int_equal(count_of(counts, "changed"), 0);
    assert_int_equal(count_of(counts, "unchanged"), sdt_kind_count() * VARIANTS);
    assert_int_equal(count_of(counts, "values_added"), 0);
    assert_int_equal(count_of(counts, "values_changed"), 0);
    assert_int_equal(count_of(counts, "values_unchanged"), 4 * (8 + 4));
    sdt_table_free(counts);
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(text);
    free(after);
}

/* Members by bytes; `periods` levels further down they stand in the order of time. */
static void assert_sorted(const cJSON *item, int periods)
{
    for (const cJSON *member = item->child; member; member = member->next) {
        if (cJSON_IsObject(item) && periods != 0 && member->prev != item->child->prev)
            if (strcmp(member->prev->string, member->string) >= 0)
                fail_msg("%s stands before %s", member->prev->string, member->string);
        if (member->child)
            assert_sorted(
                member, member->string && strcmp(member->string, "values") == 0 ? 1 : periods - 1);
    }
}

static void names_in_an_export_are_sorted(void **state)
{
    char *all = export_of(*state);
    cJSON *root = cJSON_Parse(all);

    assert_non_null(root);
    assert_sorted(root, -1);
    cJSON_Delete(root);
    free(all);
}

static void each_record_stands_on_a_line_of_its_own(void **state)
{
    char *all = export_of(*state);
    int lines = 0;

    for (const char *line = strstr(all, "\n      {\""); line;
         line = strstr(line + 1, "\n      {\""))
        lines++;
    assert_int_equal(lines, sdt_kind_count() * VARIANTS);
    free(all);
}

static void an_empty_database_makes_an_empty_export_that_comes_in(void **state)
{
    struct fixture *f = *state;
    char *first = export_of(f->session), *second;

    assert_string_equal(first, "{\n  \"format\": \"sodertorn\",\n  \"observations\": [],\n"
                               "  \"records\": {},\n  \"version\": 1\n}\n");
    assert_ok(f->session, import_text(f->session, "tom.json", first, strlen(first), NULL));
    second = export_of(f->session);
    assert_string_equal(first, second);
    free(first);
    free(second);
}

static void files_of_one_import_may_refer_to_each_other_in_any_order(void **state)
{
    static const char *const names[] = {"a.json", "b.json", "c.json"};
    static const char *const texts[] = {
        "{\"format\": \"sodertorn\", \"version\": 1, \"observations\": "
        "[{\"indicator\": \"i\", \"values\": {\"0126\": {\"2023\": 1}}}]}",
        "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"indicator\": "
        "[{\"key\": \"i\", \"title\": \"I\", \"source\": \"s\"}], \"source\": "
        "[{\"key\": \"s\", \"name\": \"S\"}]}}",
        "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"municipality\": "
        "[{\"key\": \"0126\", \"level\": \"municipality\", \"name\": \"Huddinge\"}]}}",
    };
    const size_t sizes[] = {strlen(texts[0]), strlen(texts[1]), strlen(texts[2])};
    struct fixture *f = *state;
    double value;

    assert_ok(f->session, sdt_import_json(f->session, 3, names, texts, sizes, NULL));
    assert_ok(f->session, sdt_value(f->session, "i", "0126", "2023", "T", &value, NULL));
    assert_true(value == 1);
}

static int refuse_second(void *user, const char *bytes, size_t size)
{
    int *calls = user;

    (void)bytes;
    (void)size;
    return ++*calls == 2;
}

static void a_writer_that_refuses_ends_the_export(void **state)
{
    sdt_session *s = *state;
    int calls = 1;

    assert_status(s, sdt_export_json(s, refuse_second, &calls), SDT_ERROR_IO);
    assert_int_equal(calls, 2);
    assert_status(s, sdt_export_json(s, NULL, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_export_json(NULL, refuse_second, &calls), SDT_ERROR_MISUSE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_kind_comes_out_as_it_went_in),
        cmocka_unit_test(every_field_is_in_the_export),
        cmocka_unit_test(import_of_an_export_gives_the_same_export),
        cmocka_unit_test(notes_of_batches_are_in_the_export),
        cmocka_unit_test(import_of_what_is_there_changes_nothing),
        cmocka_unit_test(names_in_an_export_are_sorted),
        cmocka_unit_test(each_record_stands_on_a_line_of_its_own),
        cmocka_unit_test_setup_teardown(an_empty_database_makes_an_empty_export_that_comes_in,
                                        fixture_memory, fixture_end),
        cmocka_unit_test_setup_teardown(files_of_one_import_may_refer_to_each_other_in_any_order,
                                        fixture_memory, fixture_end),
        cmocka_unit_test(a_writer_that_refuses_ends_the_export),
    };

    return cmocka_run_group_tests(tests, open_full, close_world);
}
