/*
 * lib/exchange, Kolada's answers: both versions of its interface, in any order, as differences,
 * and refused whole when anything in them is wrong.
 */
#include "exchange/doors.h"

#include <sodertorn.h>

static int import_all(sdt_session *s, size_t count, const char *const *texts,
                      const char *const *options, sdt_table **out)
{
    static const char *const names[] = {"a.json", "b.json", "c.json", "d.json", "e.json"};
    size_t sizes[COUNT(names)];

    for (size_t i = 0; i < count; i++)
        sizes[i] = strlen(texts[i]);
    return sdt_import_kolada(s, count, names, texts, sizes, options, NULL, NULL, out);
}

static int import_one(sdt_session *s, const char *text, sdt_table **out)
{
    return import_all(s, 1, &text, NULL, out);
}

static void assert_value(sdt_session *s, const char *municipality, const char *gender,
                         double wanted, int wanted_mark)
{
    double value;
    int mark;

    assert_ok(s, sdt_value(s, "N00001", municipality, "2023", gender, &value, &mark));
    assert_int_equal(mark, wanted_mark);
    assert_true(value == wanted);
}

/* The same answer as either version gives it; the genders stand in different orders. */
static const char v3[] =
    "{\"values\": [{\"kpi\": \"N00001\", \"municipality\": \"0126\", \"period\": 2023, \"values\": "
    "["
    "{\"gender\": \"K\", \"count\": 1, \"status\": \"\", \"value\": 2.5, \"isdeleted\": false},"
    "{\"gender\": \"T\", \"count\": 1, \"status\": \"\", \"value\": 1.5, \"isdeleted\": false},"
    "{\"gender\": \"M\", \"count\": 1, \"status\": \"\", \"value\": null, \"isdeleted\": false}]},"
    "{\"kpi\": \"N00001\", \"municipality\": \"0000\", \"period\": 2023, \"values\": ["
    "{\"gender\": \"T\", \"count\": 1, \"status\": \"\", \"value\": 0}]},"
    "{\"kpi\": \"N00001\", \"municipality\": \"G96274\", \"period\": 2023, \"values\": ["
    "{\"gender\": \"M\", \"count\": 8, \"status\": \"\", \"value\": 7},"
    "{\"gender\": \"T\", \"count\": 8, \"status\": \"\", \"value\": 7}]}],"
    " \"count\": 3, \"next_url\": null}";
static const char v2[] =
    "{\"count\": 3, \"next_page\": \"http://api.kolada.se/v2/data?page=2\", \"values\": ["
    "{\"kpi\": \"N00001\", \"municipality\": \"G96274\", \"period\": \"2023\", \"values\": ["
    "{\"gender\": \"T\", \"count\": 8, \"status\": \"\", \"value\": 7},"
    "{\"gender\": \"M\", \"count\": 8, \"status\": \"\", \"value\": 7}]},"
    "{\"kpi\": \"N00001\", \"municipality\": \"0126\", \"period\": \"2023\", \"values\": ["
    "{\"gender\": \"M\", \"count\": 1, \"status\": \"Missing\", \"value\": null},"
    "{\"gender\": \"T\", \"count\": 1, \"status\": \"\", \"value\": 1.5},"
    "{\"gender\": \"K\", \"count\": 1, \"status\": \"\", \"value\": 2.5, \"is_deleted\": false}]},"
    "{\"kpi\": \"N00001\", \"municipality\": \"0000\", \"period\": \"2023\", \"values\": ["
    "{\"gender\": \"T\", \"count\": 1, \"status\": \"\", \"value\": 0}]}]}";

static void both_versions_say_the_same(void **state)
{
    static const char *const answers[] = {v3, v2};
    sdt_session *s = *state;

    for (size_t i = 0; i < COUNT(answers); i++) {
        sdt_table *counts;
        assert_ok(s, import_one(s, answers[i], &counts));
        assert_int_equal(count_of(counts, "values_added"), i == 0 ? 4 : 0);
        assert_int_equal(count_of(counts, "values_unchanged"), i == 0 ? 0 : 4);
        assert_int_equal(count_of(counts, "values_of_groups"), 2);
        sdt_table_free(counts);
        assert_value(s, "0126", "T", 1.5, SDT_MARK_VALUE);
        assert_value(s, "0126", "K", 2.5, SDT_MARK_VALUE);
        assert_value(s, "0126", "M", 0, SDT_MARK_MISSING);
        assert_value(s, "0000", "T", 0, SDT_MARK_VALUE);
    }
}

static void values_are_kolada_s_own_where_it_is_a_source(void **state)
{
    static const char *const other[] = {"source", "scb", NULL}, *const text = v3;
    static const char
        source[] = "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"source\": "
                   "[{\"key\": \"scb\", \"name\": \"SCB\"}]}}";
    sdt_session *s = *state;
    sdt_table *table;

    assert_ok(s, import_one(s, v3, NULL));
    assert_ok(s, sdt_values(s, OPTIONS("municipality", "0126"), &table));
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(sdt_table_text(table, sdt_table_column_find(table, "source")), "kolada");
    sdt_table_free(table);
    assert_status(s, import_all(s, 1, &text, other, NULL), SDT_ERROR_NOT_FOUND);
    assert_ok(s, import_text(s, "scb.json", source, sizeof source - 1, NULL));
    assert_ok(s, import_all(s, 1, &text, other, NULL));
}

static void deletions_changes_and_marks_are_differences(void **state)
{
    static const char later[] =
        "[{\"kpi\": \"N00001\", \"municipality\": \"0126\", \"period\": 2023, \"values\": ["
        "{\"gender\": \"T\", \"status\": \"\", \"value\": 1.5},"
        "{\"gender\": \"K\", \"status\": \"\", \"value\": 2.5, \"isdeleted\": true},"
        "{\"gender\": \"M\", \"status\": \"..\", \"value\": null}]},"
        "{\"kpi\": \"N00001\", \"municipality\": \"0000\", \"period\": 2023, \"is_deleted\": true, "
        "\"values\": [{\"gender\": \"T\", \"value\": 0}]}]";
    sdt_session *s = *state;
    sdt_table *counts;

    assert_ok(s, import_one(s, v3, NULL));
    assert_ok(s, import_one(s, later, &counts));
    assert_int_equal(count_of(counts, "values_added"), 0);
    assert_int_equal(count_of(counts, "values_changed"), 1);
    assert_int_equal(count_of(counts, "values_deleted"), 2);
    assert_int_equal(count_of(counts, "values_unchanged"), 1);
    sdt_table_free(counts);
    assert_value(s, "0126", "K", 0, SDT_MARK_ABSENT);
    assert_value(s, "0000", "T", 0, SDT_MARK_ABSENT);
    assert_value(s, "0126", "M", 0, SDT_MARK_SECRET);
}

static const char kpis[] =
    "{\"values\": [{\"id\": \"N00001\", \"title\": \"Utsl\\u00e4pp, kr/inv\", \"description\": "
    "\"<b>\\u00a0x\", "
    "\"is_divided_by_gender\": true, \"municipality_type\": \"K\", \"auspice\": null, "
    "\"operating_area\": \"Milj\\u00f6\", \"perspective\": \"Resurser\", \"publication_date\": "
    "\"2026-08-28\", \"publ_period\": \"2025\", \"has_ou_data\": false},"
    "{\"id\": \"N00003\", \"title\": \"Ny\", \"description\": \"\", \"is_divided_by_gender\": 0, "
    "\"municipality_type\": \"A\", \"publication_date\": null, \"publ_period\": null}]}";

static void metadata_sets_what_kolada_says_and_keeps_the_rest(void **state)
{
    static const char *const source[] = {"source", "kolada", "replace_records", "1", NULL};
    static const char *const text = kpis;
    sdt_session *s = *state;
    sdt_record *record;
    sdt_table *counts;

    assert_ok(s, sdt_get(s, SDT_KIND_INDICATOR, "N00001", &record));
    assert_ok(s, sdt_indicator_set_unit(record, "kr"));
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
    assert_ok(s, import_all(s, 1, &text, source, &counts));
    assert_int_equal(count_of(counts, "added"), 1);
    assert_int_equal(count_of(counts, "changed"), 1);
    sdt_table_free(counts);
    assert_ok(s, sdt_get(s, SDT_KIND_INDICATOR, "N00001", &record));
    assert_string_equal(sdt_indicator_title(record), "Utsläpp, kr/inv");
    assert_string_equal(sdt_indicator_description(record), "<b>\xc2\xa0x");
    assert_string_equal(sdt_indicator_unit(record), "kr");
    assert_string_equal(sdt_indicator_publication(record), "2026-08-28");
    assert_string_equal(sdt_indicator_publication_period(record), "2025");
    assert_string_equal(sdt_indicator_subject(record), "Miljö");
    assert_true(sdt_indicator_by_gender(record));
    sdt_record_free(record);
    assert_ok(s, sdt_get(s, SDT_KIND_INDICATOR, "N00003", &record));
    assert_string_equal(sdt_indicator_source(record), "kolada");
    assert_false(sdt_indicator_by_gender(record));
    assert_null(sdt_indicator_publication(record));
    sdt_record_free(record);
    assert_ok(s, import_one(s, kpis, &counts));
    assert_int_equal(count_of(counts, "unchanged"), 2);
    sdt_table_free(counts);
}

static const char
    areas[] = "{\"values\": [{\"id\": \"0000\", \"title\": \"Riket\", \"type\": \"L\"},"
              "{\"id\": \"0001\", \"title\": \"Region Stockholm\", \"type\": \"L\"},"
              "{\"id\": \"0126\", \"title\": \"Huddinge\", \"type\": \"K\"},"
              "{\"id\": \"0127\", \"title\": \"Botkyrka\", \"type\": \"K\"}]}";

static void areas_have_their_levels(void **state)
{
    static const char *const wanted[][2] = {{"0000", "country"},
                                            {"0001", "region"},
                                            {"0126", "municipality"},
                                            {"0127", "municipality"}};
    sdt_session *s = *state;
    sdt_table *counts;

    assert_ok(s, import_one(s, areas, &counts));
    assert_int_equal(count_of(counts, "added"), 2);
    assert_int_equal(count_of(counts, "unchanged"), 2);
    sdt_table_free(counts);
    for (size_t i = 0; i < COUNT(wanted); i++) {
        sdt_record *record;
        assert_ok(s, sdt_get(s, SDT_KIND_MUNICIPALITY, wanted[i][0], &record));
        assert_string_equal(sdt_municipality_level(record), wanted[i][1]);
        sdt_record_free(record);
    }
}

static int64_t members(sdt_session *s)
{
    int64_t count;

    assert_ok(s, sdt_count(s, SDT_KIND_GROUP_MEMBER, &count));
    return count;
}

static void a_group_has_the_members_that_kolada_names(void **state)
{
    static const char first[] =
        "{\"values\": [{\"id\": \"G1\", \"title\": \"Grupp (ov\\u00e4gt medel)\", \"members\": ["
        "{\"member_id\": \"0126\", \"member_title\": \"Huddinge\"},"
        "{\"member_id\": \"0181\", \"member_title\": \"S\\u00f6dert\\u00e4lje\"}]}]}";
    static const char
        second[] = "{\"values\": [{\"id\": \"G1\", \"title\": \"Grupp\", \"members\": ["
                   "{\"id\": \"0181\", \"title\": \"S\"}]}]}";
    static const char
        third[] = "{\"values\": [{\"id\": \"G2\", \"title\": \"Grupp\", \"members\": ["
                  "{\"member_id\": \"181\"}, {\"member_id\": \"0126\"}]}]}";
    sdt_session *s = *state;
    sdt_table *counts;
    char *before;

    assert_ok(s, import_one(s, first, &counts));
    assert_int_equal(count_of(counts, "added"), 3);
    sdt_table_free(counts);
    assert_int_equal(members(s), 2);
    assert_ok(s, import_one(s, second, &counts));
    assert_int_equal(count_of(counts, "changed"), 1);
    assert_int_equal(count_of(counts, "unchanged"), 1);
    assert_int_equal(count_of(counts, "deleted"), 1);
    sdt_table_free(counts);
    assert_int_equal(members(s), 1);
    before = state_of(s);
    assert_refused(s, import_one(s, third, NULL), SDT_ERROR_REFERENCE, "181|menade du 0181?",
                   before);
    free(before);
}

static void pages_may_come_in_any_order(void **state)
{
    static const char group[] = "{\"values\": [{\"id\": \"G1\", \"title\": \"G\", \"members\": "
                                "[{\"member_id\": \"0127\"}]}]}";
    static const char page
        [] = "{\"values\": [{\"kpi\": \"N00003\", \"municipality\": \"0127\", \"period\": 2022, "
             "\"values\": [{\"gender\": \"T\", \"value\": 5}]}], \"count\": 1}";
    static const char *const texts[] = {page, group, v3, areas, kpis};
    sdt_session *s = *state;
    sdt_table *counts;
    double value;

    assert_ok(s, import_all(s, 5, texts, NULL, &counts));
    assert_int_equal(count_of(counts, "values_added"), 5);
    sdt_table_free(counts);
    assert_ok(s, sdt_value(s, "N00003", "0127", "2022", "T", &value, NULL));
    assert_true(value == 5);
}

struct wrong {
    const char *text;
    int status;
    const char *says;
};

#define ROW(kpi, municipality, period, value)                                                      \
    "{\"values\": [{\"kpi\": " kpi ", \"municipality\": " municipality ", \"period\": " period     \
    ", \"values\": [" value "]}]}"
#define T(value) "{\"gender\": \"T\", \"status\": \"\", \"value\": " value "}"

static void pages_come_in_an_array_or_on_a_line_each(void **state)
{
    static const char page[] = "{\"values\": [{\"kpi\": \"N00001\", \"municipality\": \"%s\", "
                               "\"period\": 2023, \"values\": [{\"gender\": \"T\", "
                               "\"value\": %d}]}]}";
    static const char *const forms[] = {"[%s,%s]", "[%s,\n%s]", "%s\n%s", "%s\r\n%s\n"};
    sdt_session *s = *state;
    char one[300], other[300], text[700];

    snprintf(one, sizeof one, page, "0126", 5);
    snprintf(other, sizeof other, page, "0181", 6);
    for (size_t i = 0; i < COUNT(forms); i++) {
        assert_ok(s, sdt_begin(s));
        snprintf(text, sizeof text, forms[i], one, other);
        assert_ok(s, import_one(s, text, NULL));
        assert_value(s, "0126", "T", 5, SDT_MARK_VALUE);
        assert_value(s, "0181", "T", 6, SDT_MARK_VALUE);
        assert_ok(s, sdt_rollback(s));
    }
    snprintf(text, sizeof text, "%s\n%s", one, page); /* %s is no municipality */
    assert_refused(s, import_one(s, text, NULL), SDT_ERROR_SYNTAX, "a.json, rad 2", NULL);
}

static void what_kolada_answers_instead_is_told(void **state)
{
    sdt_session *s = *state;

    assert_refused(s, import_one(s, "{\"detail\":\"Not found\"}", NULL), SDT_ERROR_VALUE,
                   "Kolada svarade: Not found", NULL);
    assert_refused(s, import_one(s, "{\"detail\":[{\"msg\":\"bad page\"}]}", NULL), SDT_ERROR_VALUE,
                   "Kolada svarade: bad page", NULL);
    assert_refused(s, import_one(s, "<html><body>502 Bad Gateway</body></html>", NULL),
                   SDT_ERROR_SYNTAX, "filen är en webbsida", NULL);
}

/* {"values": [...]} with a value for 0126, packed by gzip -9. */
static const unsigned char packed[] = {
    0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x2a, 0x4b, 0xcc,
    0x29, 0x4d, 0x2d, 0x56, 0xb2, 0x8a, 0xae, 0x56, 0xca, 0x2e, 0xc8, 0x54, 0xb2, 0x52, 0xf2,
    0x33, 0x00, 0x02, 0x43, 0x25, 0x1d, 0xa5, 0xdc, 0xd2, 0xbc, 0xcc, 0xe4, 0xcc, 0x82, 0xc4,
    0x9c, 0xcc, 0x92, 0x4a, 0xa0, 0xb8, 0x81, 0xa1, 0x91, 0x19, 0x50, 0xb4, 0x20, 0xb5, 0x28,
    0x33, 0x3f, 0x45, 0xc9, 0xca, 0xc8, 0xc0, 0xc8, 0x58, 0x07, 0x59, 0x77, 0x7a, 0x6a, 0x5e,
    0x4a, 0x6a, 0x11, 0x50, 0x61, 0x88, 0x12, 0x54, 0x5c, 0xc9, 0xca, 0xd2, 0xdc, 0xc4, 0xd4,
    0xb8, 0x36, 0x16, 0x08, 0x01, 0x40, 0xb3, 0x93, 0x0d, 0x69, 0x00, 0x00, 0x00};

static void a_packed_answer_is_read(void **state)
{
    const char *const name = "a.json.gz", *const text = (const char *)packed;
    const size_t size = sizeof packed, cut = sizeof packed - 9;
    sdt_session *s = *state;

    if (sdt_door_of(text, size) != SDT_DOOR_KOLADA) {
        assert_refused(s, sdt_import_kolada(s, 1, &name, &text, &size, NULL, NULL, NULL, NULL),
                       SDT_ERROR_SYNTAX, "zlib", NULL);
        skip();
    }
    assert_ok(s, sdt_import_kolada(s, 1, &name, &text, &size, NULL, NULL, NULL, NULL));
    assert_value(s, "0126", "T", 97453, SDT_MARK_VALUE);
    assert_refused(s, sdt_import_kolada(s, 1, &name, &text, &cut, NULL, NULL, NULL, NULL),
                   SDT_ERROR_SYNTAX, "packad med gzip, men trasig eller avkapad", NULL);
}

static void wrong_answers_are_refused_and_named(void **state)
{
    static const struct wrong wrongs[] = {
        {"", SDT_ERROR_SYNTAX, "rad 1, kolumn 1: JSON-texten tar slut"},
        {"{}", SDT_ERROR_VALUE, "inget svar från Kolada"},
        {"7", SDT_ERROR_VALUE, "inget svar från Kolada"},
        {"{\"values\": {}}", SDT_ERROR_VALUE, "inget svar från Kolada"},
        {"{\"values\": [7]}", SDT_ERROR_VALUE, "inget svar från Kolada"},
        {"{\"values\": [{\"id\": \"V15E010\", \"title\": \"Skola\", \"municipality\": \"0126\"}]}",
         SDT_ERROR_VALUE, "enheter"},
        {"{\"values\": [{\"kpi\": \"N15030\", \"ou\": \"V15E144001301\", \"period\": 2009, "
         "\"values\": []}]}",
         SDT_ERROR_VALUE, "enheter"},
        {ROW("\"N00001\"", "\"0126\"", "2023", T("1")) "x", SDT_ERROR_SYNTAX, "rad 1, kolumn"},
        {ROW("\"N0001\"", "\"0126\"", "2023", T("1")), SDT_ERROR_NOT_FOUND,
         "a.json, rad 1, kolumn 13: indikator N0001 finns inte|menade du N00001"},
        {ROW("\"N00001\"", "\"181\"", "2023", T("1")), SDT_ERROR_NOT_FOUND,
         "kommun 181 finns inte i databasen; menade du 0181?"},
        {ROW("\"N00001\"", "\"0126\"", "2023", T("\"97453\"")), SDT_ERROR_VALUE,
         "value ska vara ett tal men är texten \"97453\""},
        {ROW("\"N00001\"", "\"0126\"", "2023", T("1, \"value\": 2")), SDT_ERROR_EXISTS,
         "\"value\" står två gånger i samma objekt"},
        {ROW("\"N00001\", \"kpi\": \"N00002\"", "\"0126\"", "2023", T("1")), SDT_ERROR_EXISTS,
         "\"kpi\" står två gånger i samma objekt"},
        {"{\"values\": [], \"values\": []}", SDT_ERROR_EXISTS, "\"values\" står två gånger"},
        {ROW("\"N00001\"", "181", "2023", T("1")), SDT_ERROR_VALUE,
         "municipality ska vara text men är ett tal"},
        {ROW("\"N00001\"", "\"0126\"", "\"2023-13\"", T("1")), SDT_ERROR_VALUE, "2023-13"},
        {ROW("\"N00001\"", "\"0126\"", "20231", T("1")), SDT_ERROR_VALUE, "20231"},
        {ROW("\"N00001\"", "\"0126\"", "2023.5", T("1")), SDT_ERROR_VALUE, "2023.5"},
        {ROW("\"N00001\"", "\"0126\"", "null", T("1")), SDT_ERROR_REQUIRED, "period saknas"},
        {ROW("\"N00001\"", "\"0126\"", "[]", T("1")), SDT_ERROR_VALUE, "period ska vara text"},
        {ROW("\"N00001\"", "\"0126\"", "2023", T("1e400")), SDT_ERROR_VALUE, "ändligt"},
        {ROW("\"N00001\"", "\"0126\"", "2023", T("NaN")), SDT_ERROR_SYNTAX, "rad 1"},
        {ROW("\"N00001\"", "\"0126\"", "2023", T("-Infinity")), SDT_ERROR_SYNTAX, "rad 1"},
        {ROW("\"N00001\"", "\"0126\"", "2023", T("\"1\"")), SDT_ERROR_VALUE,
         "value ska vara ett tal men är text"},
        {ROW("\"N00001\"", "\"0126\"", "2023", "{\"gender\": \"F\", \"value\": 1}"),
         SDT_ERROR_VALUE, "\"F\" är inget kön|menade du K?"},
        {ROW("\"N00001\"", "\"0126\"", "2023", "{\"gender\": 1, \"value\": 1}"), SDT_ERROR_VALUE,
         "gender ska vara text"},
        {ROW("\"N00001\"", "\"0126\"", "2023", T("1") ", " T("1")), SDT_ERROR_EXISTS,
         "N00001, 0126, 2023, T ges två gånger"},
        {"{\"values\": [{\"kpi\": \"N00001\", \"municipality\": \"0126\", \"period\": 2023}]}",
         SDT_ERROR_REQUIRED, "values saknas"},
        {"{\"values\": [{\"kpi\": \"N00001\", \"period\": 2023, \"values\": []}, 7]}",
         SDT_ERROR_REQUIRED, "municipality saknas|values[] ska vara ett objekt"},
        {"{\"values\": [{\"id\": \"X\", \"title\": \"x\", \"type\": \"X\"}]}", SDT_ERROR_VALUE,
         "K, L"},
        {"{\"values\": [{\"id\": 126, \"title\": \"x\", \"type\": \"K\"}]}", SDT_ERROR_VALUE,
         "id ska vara text"},
        {"{\"values\": [{\"id\": \"1234\", \"type\": \"K\"}]}", SDT_ERROR_REQUIRED,
         "kommun 1234: fältet name saknas"},
        {"{\"values\": [{\"id\": \"G1\", \"title\": \"x\", \"members\": {}}]}", SDT_ERROR_REQUIRED,
         "members"},
        {"{\"values\": [{\"id\": \"N1\", \"title\": \"x\", \"description\": \"\", "
         "\"publication_date\": \"snart\"}]}",
         SDT_ERROR_VALUE, "\"snart\" är inget datum"},
        {"{\"values\": [{\"title\": \"x\", \"description\": \"\"}]}", SDT_ERROR_REQUIRED,
         "id saknas"},
    };
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(wrongs); i++) {
        int found = import_one(s, wrongs[i].text, NULL);
        if (found != wrongs[i].status)
            print_error("%s\n", wrongs[i].text);
        assert_message(s, "a.json");
        assert_refused(s, found, wrongs[i].status, wrongs[i].says, before);
    }
    free(before);
}

static void a_text_too_long_for_its_field_is_refused_and_named(void **state)
{
    static const char
        format[] = "{\"values\": [{\"id\": \"N1\", \"title\": \"%0*d\", \"description\": \"\"}]}";
    sdt_session *s = *state;
    char text[1000], *before = state_of(s);

    snprintf(text, sizeof text, format, 501, 0);
    assert_refused(s, import_one(s, text, NULL), SDT_ERROR_VALUE,
                   "a.json|indikator, fältet title: texten är 501 byte; väntat: högst 500", before);
    snprintf(text, sizeof text, format, 500, 0);
    assert_ok(s, import_one(s, text, NULL));
    free(before);
}

static void long_numbers_are_read_or_refused(void **state)
{
    static const char
        before[] = "[{\"kpi\": \"N00001\", \"municipality\": \"0126\", \"period\": 2023, "
                   "\"values\": [{\"gender\": \"T\", \"value\": ";
    sdt_session *s = *state;
    char text[6000], *unchanged = state_of(s);
    size_t start = sizeof before - 1;

    memcpy(text, before, start);
    memset(text + start, '9', 5000);
    strcpy(text + start + 5000, "}]}]");
    assert_refused(s, import_one(s, text, NULL), SDT_ERROR_VALUE, "a.json, rad 1, kolumn 2|ändligt",
                   unchanged);
    memset(text + start, '0', 5000);
    memcpy(text + start, "0.5", 3);
    assert_ok(s, import_one(s, text, NULL));
    assert_value(s, "0126", "T", 0.5, SDT_MARK_VALUE);
    free(unchanged);
}

static void unknown_ids_are_told_once_each_or_left_out(void **state)
{
    static const char *const yes[] = {"known_only", "1", NULL};
    static const char *const other[] = {"known_only", "ja", NULL};
    static const char text
        [] = "[{\"kpi\": \"N00001\", \"municipality\": \"1440\", \"period\": 2023, \"values\": [" T(
            "1") "]},"
                 "{\"kpi\": \"N00001\", \"municipality\": \"1440\", \"period\": 2022, \"values\": "
                 "[" T("1") "]},"
                            "{\"kpi\": \"N09999\", \"municipality\": \"1441\", \"period\": 2022, "
                            "\"values\": [" T("1") "]},"
                                                   "{\"kpi\": \"N00001\", \"municipality\": "
                                                   "\"0126\", \"period\": 2023, \"values\": [" T(
                                                       "3") "]}]";
    static const char *const texts = text;
    sdt_session *s = *state;
    char *before = state_of(s);
    sdt_table *counts;
    int status = import_one(s, text, NULL);

    ONLY_FILES();                          /* the command names no database that is in memory */
    assert_int_equal(problem_count(s), 5); /* three ids, and how either kind is fetched */
    assert_refused(s, status, SDT_ERROR_NOT_FOUND,
                   "rad 1, kolumn 2: kommun 1440 finns inte i databasen. Antal värden: 2.|"
                   "indikator N09999 finns inte i databasen. Antal värden: 1.|"
                   "kommun 1441 finns inte i databasen. Antal värden: 1.|"
                   "1 nyckeltal behöver läsas in först|"
                   "curl -o 'kolada-#1.json' 'https://api.kolada.se/v3/kpi/{N09999}' && "
                   "sodertorn import kolada-*.json|v3/municipality/{1440,1441}'",
                   before);
    assert_status(s, import_all(s, 1, &texts, other, NULL), SDT_ERROR_VALUE);
    assert_ok(s, import_all(s, 1, &texts, yes, &counts));
    assert_int_equal(count_of(counts, "values_added"), 1);
    assert_int_equal(count_of(counts, "values_left_out"), 3);
    sdt_table_free(counts);
    assert_int_equal(problem_count(s), 2);
    assert_true(says(s, "indikator N09999 finns inte i databasen; antal värden som har "
                        "utelämnats: 1."));
    assert_true(says(s, "kommun 1440 finns inte i databasen; antal värden som har utelämnats: 2."));
    assert_value(s, "0126", "T", 3, SDT_MARK_VALUE);
    free(before);
}

/* Whoever shows only the first of many problems still shows the way out. */
static void the_command_stands_before_the_ids_that_it_fetches(void **state)
{
    static const char text[] = "{\"values\": [{\"kpi\": \"N09999\", \"municipality\": \"0126\", "
                               "\"period\": 2023, \"values\": [" T("1") "]}]}";
    sdt_session *s = *state;
    sdt_table *problems;

    assert_status(s, import_one(s, text, NULL), SDT_ERROR_NOT_FOUND);
    assert_ok(s, sdt_session_problems(s, &problems));
    assert_ok(s, sdt_table_next(problems));
    assert_non_null(strstr(sdt_table_text(problems, 1), "curl"));
    assert_ok(s, sdt_table_next(problems));
    assert_non_null(strstr(sdt_table_text(problems, 1), "indikator N09999 finns inte"));
    sdt_table_free(problems);
}

static void a_command_holds_only_ids_that_a_shell_leaves_alone(void **state)
{
    static const char text[] = "{\"values\": [{\"kpi\": \"N1'; rm x '\", \"municipality\": "
                               "\"0126\", \"period\": 2023, \"values\": [" T("1") "]}]}";
    sdt_session *s = *state;

    assert_status(s, import_one(s, text, NULL), SDT_ERROR_NOT_FOUND);
    assert_int_equal(problem_count(s), 1);
    assert_false(says(s, "curl"));
}

static void for_many_unknown_ids_the_whole_catalogue_is_fetched(void **state)
{
    struct text text = {0};
    sdt_session *s = *state;

    for (int i = 0; i < 51; i++) {
        char element[200];
        int size = snprintf(element, sizeof element,
                            "%s{\"kpi\": \"U%05d\", \"municipality\": \"0126\", \"period\": 2023, "
                            "\"values\": [" T("1") "]}%s",
                            i == 0 ? "[" : ",", i, i == 50 ? "]" : "");
        assert_int_equal(text_write(&text, element, (size_t)size), 0);
    }
    assert_int_equal(text_write(&text, "", 1), 0);
    assert_status(s, import_one(s, text.bytes, NULL), SDT_ERROR_NOT_FOUND);
    assert_true(says(s, "51 nyckeltal"));
    assert_true(says(s, "'https://api.kolada.se/v3/kpi?per_page=5000&page=[1-2]'"));
    text_free(&text);
}

static void a_cell_on_two_pages_is_refused(void **state)
{
    static const char *const texts[] = {v3, ROW("\"N00001\"", "\"0000\"", "\"2023\"", T("0"))};
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_refused(s, import_all(s, 2, texts, NULL, NULL), SDT_ERROR_EXISTS,
                   "b.json, rad 1|N00001, 0000, 2023, T ges två gånger|a.json", before);
    free(before);
}

static void one_bad_page_keeps_all_out_and_all_is_told(void **state)
{
    static const char *const texts[] = {kpis, v3, "{\"values\": [{\"kpi\"",
                                        ROW("\"N00001\"", "\"0126\"", "2023", T("1")),
                                        ROW("\"N00009\"", "\"0181\"", "2023", T("\"x\""))};
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_refused(
        s, import_all(s, 5, texts, NULL, NULL), SDT_ERROR_SYNTAX,
        "c.json, rad 1, kolumn 19|e.json, rad 1, kolumn 13: indikator N00009|d.json, rad 1|"
        "2023, T ges två gånger",
        before);
    free(before);
}

static void a_dry_run_counts_records_and_values_and_writes_nothing(void **state)
{
    static const char *const yes[] = {"dry_run", "1", NULL};
    static const char *const texts[] = {kpis, areas, ROW("\"N00003\"", "\"0127\"", "2023", T("1"))};
    sdt_session *s = *state;
    char *before = state_of(s), *after;
    sdt_table *counts;

    assert_ok(s, import_all(s, 3, texts, yes, &counts));
    assert_int_equal(count_of(counts, "added"), 3);
    assert_int_equal(count_of(counts, "changed"), 1);
    assert_int_equal(count_of(counts, "values_added"), 1);
    sdt_table_free(counts);
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
}

static void an_answer_cut_anywhere_is_refused(void **state)
{
    sdt_session *s = *state;
    const char *const name = "kapad.json";
    char *before = state_of(s), *after;

    for (size_t size = 0; size + 1 < sizeof v3; size++) {
        char *cut = malloc(size + 1);
        memcpy(cut, v3, size);
        assert_status(s,
                      sdt_import_kolada(s, 1, &name, (const char *const *)&cut, &size, NULL, NULL,
                                        NULL, NULL),
                      SDT_ERROR_SYNTAX);
        free(cut);
    }
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
}

static void bytes_of_all_sorts_never_crash(void **state)
{
    static const char bytes[] = "\0\"\\{}[],:0-\x80";
    sdt_session *s = *state;
    char copy[sizeof v3];
    const char *const name = "fel.json";
    const size_t size = sizeof v3 - 1;

    for (size_t at = 0; at < size; at++) {
        for (size_t i = 0; i + 1 < sizeof bytes; i++) {
            const char *text = copy;
            memcpy(copy, v3, sizeof v3);
            copy[at] = bytes[i];
            assert_ok(s, sdt_begin(s));
            if (sdt_import_kolada(s, 1, &name, &text, &size, NULL, NULL, NULL, NULL) != SDT_OK)
                assert_true(sdt_session_message(s)[0] != '\0');
            sdt_rollback(s);
        }
    }
}

static void doors_are_known_by_how_a_file_begins(void **state)
{
    static const struct {
        const char *text;
        int door;
    } files[] = {
        {small_world, SDT_DOOR_JSON},
        {"\xef\xbb\xbf {\"version\": 1", SDT_DOOR_JSON},
        {"{}", SDT_DOOR_JSON},
        {"{", SDT_DOOR_JSON},
        {"{\"values", SDT_DOOR_JSON},
        {v3, SDT_DOOR_KOLADA},
        {v2, SDT_DOOR_KOLADA},
        {"\n[", SDT_DOOR_KOLADA},
        {"{ \"next_url\": null", SDT_DOOR_KOLADA},
        {"kpi;kommun", SDT_DOOR_CSV},
        {"", SDT_DOOR_CSV},
        {"\"kpi\",\"kommun\"", SDT_DOOR_CSV},
        {"\xef\xbb\xbf", SDT_DOOR_CSV},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(files); i++)
        assert_int_equal(sdt_door_of(files[i].text, strlen(files[i].text)), files[i].door);
    assert_int_equal(sdt_door_of(NULL, 0), SDT_DOOR_CSV);
}

static void misuse_is_told(void **state)
{
    const char *const name = "a.json", *const none = NULL, *const text = "{}";
    const size_t size = 2;
    sdt_session *s = *state;

    assert_int_equal(sdt_import_kolada(NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
                     SDT_ERROR_MISUSE);
    assert_status(s, sdt_import_kolada(s, 1, NULL, &text, &size, NULL, NULL, NULL, NULL),
                  SDT_ERROR_MISUSE);
    assert_status(s, sdt_import_kolada(s, 1, &name, &none, &size, NULL, NULL, NULL, NULL),
                  SDT_ERROR_MISUSE);
    assert_status(
        s,
        sdt_import_kolada(s, 1, &name, &text, &size, OPTIONS("separator", ";"), NULL, NULL, NULL),
        SDT_ERROR_MISUSE);
    assert_ok(s, sdt_import_kolada(s, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL));
}

int main(void)
{
#define FRESH(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)
    const struct CMUnitTest tests[] = {
        FRESH(both_versions_say_the_same),
        FRESH(values_are_kolada_s_own_where_it_is_a_source),
        FRESH(deletions_changes_and_marks_are_differences),
        FRESH(metadata_sets_what_kolada_says_and_keeps_the_rest),
        FRESH(areas_have_their_levels),
        FRESH(a_group_has_the_members_that_kolada_names),
        FRESH(pages_may_come_in_any_order),
        FRESH(pages_come_in_an_array_or_on_a_line_each),
        FRESH(what_kolada_answers_instead_is_told),
        FRESH(a_packed_answer_is_read),
        FRESH(wrong_answers_are_refused_and_named),
        FRESH(a_text_too_long_for_its_field_is_refused_and_named),
        FRESH(long_numbers_are_read_or_refused),
        FRESH(unknown_ids_are_told_once_each_or_left_out),
        FRESH(the_command_stands_before_the_ids_that_it_fetches),
        FRESH(a_command_holds_only_ids_that_a_shell_leaves_alone),
        FRESH(for_many_unknown_ids_the_whole_catalogue_is_fetched),
        FRESH(a_cell_on_two_pages_is_refused),
        FRESH(one_bad_page_keeps_all_out_and_all_is_told),
        FRESH(a_dry_run_counts_records_and_values_and_writes_nothing),
        FRESH(an_answer_cut_anywhere_is_refused),
        FRESH(bytes_of_all_sorts_never_crash),
        FRESH(doors_are_known_by_how_a_file_begins),
        FRESH(misuse_is_told),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
