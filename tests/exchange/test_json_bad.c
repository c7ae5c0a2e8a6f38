/*
 * lib/exchange, JSON that is wrong: refused with its location and what was expected, all of it at
 * once, and nothing of it imported.
 */
#include "exchange/doors.h"

#define HEAD "{\"format\": \"sodertorn\", \"version\": 1, "
#define RECORDS(text) HEAD "\"records\": {" text "}}"
#define VALUES(text) HEAD "\"observations\": [" text "]}"
#define CELL(text) VALUES("{\"indicator\": \"N00001\", \"values\": {\"0126\": {" text "}}}")

struct wrong {
    const char *text;
    int status;
    const char *says; /* parts separated by | */
};

static void refuse_each(sdt_session *s, const struct wrong *wrongs, size_t count)
{
    char *before = state_of(s);

    for (size_t i = 0; i < count; i++) {
        int found = import_text(s, "fil.json", wrongs[i].text, strlen(wrongs[i].text), NULL);
        if (found != wrongs[i].status)
            print_error("%s\n", wrongs[i].text);
        assert_message(s, "fil.json");
        assert_refused(s, found, wrongs[i].status, wrongs[i].says, before);
    }
    free(before);
}

static void text_that_is_no_json_is_placed(void **state)
{
    static const struct wrong wrongs[] = {
        {"", SDT_ERROR_SYNTAX, "rad 1, kolumn 1: JSON-texten tar slut"},
        {" \n ", SDT_ERROR_SYNTAX, "rad 2, kolumn 2: JSON-texten tar slut"},
        {"\xef\xbb\xbf", SDT_ERROR_SYNTAX, "rad 1, kolumn 1: JSON-texten tar slut"},
        {"{\n  \"å\": }", SDT_ERROR_SYNTAX, "rad 2, kolumn 8: ogiltig JSON"},
        {"{\"a\" 1}", SDT_ERROR_SYNTAX, "kolumn 6: ogiltig JSON; väntat: :"},
        {"{\"a\": 1,}", SDT_ERROR_SYNTAX, "kolumn 9: ogiltig JSON; väntat: \""},
        {"[1,]", SDT_ERROR_SYNTAX, "kolumn 4"},
        {"[1 2]", SDT_ERROR_SYNTAX, "kolumn 4: ogiltig JSON; väntat: , ]"},
        {"{} {}", SDT_ERROR_SYNTAX, "kolumn 4: ogiltig JSON; väntat: EOF"},
        {"[1}", SDT_ERROR_SYNTAX, "kolumn 3: ogiltig JSON; väntat: , ]"},
        {"[NaN]", SDT_ERROR_SYNTAX, "kolumn 2"},
        {"[Infinity]", SDT_ERROR_SYNTAX, "kolumn 2"},
        {"[-Infinity]", SDT_ERROR_SYNTAX, "kolumn 3: ogiltig JSON; väntat: 0-9"},
        {"[nan]", SDT_ERROR_SYNTAX, "kolumn 2: ogiltig JSON; väntat: null"},
        {"[01]", SDT_ERROR_SYNTAX, "kolumn 3: ogiltig JSON; väntat: , ]"},
        {"[1.]", SDT_ERROR_SYNTAX, "kolumn 4: ogiltig JSON; väntat: 0-9"},
        {"[.5]", SDT_ERROR_SYNTAX, "kolumn 2"},
        {"[+1]", SDT_ERROR_SYNTAX, "kolumn 2"},
        {"[1e]", SDT_ERROR_SYNTAX, "kolumn 4: ogiltig JSON; väntat: 0-9"},
        {"[0x1]", SDT_ERROR_SYNTAX, "kolumn 3"},
        {"['a']", SDT_ERROR_SYNTAX, "kolumn 2"},
        {"[\"a\nb\"]", SDT_ERROR_SYNTAX, "rad 1, kolumn 4"},
        {"[\"\\x\"]", SDT_ERROR_SYNTAX, "kolumn 4"},
        {"[\"\\u12\"]", SDT_ERROR_SYNTAX, "kolumn 4"},
        {"[\"\\u0000\"]", SDT_ERROR_SYNTAX, "kolumn 4"},
        {"[\"\\ud800\"]", SDT_ERROR_SYNTAX, "kolumn 9"},
        {"[\"\\ud800\\u0041\"]", SDT_ERROR_SYNTAX, "kolumn 10"},
        {"[\"\\udc00\"]", SDT_ERROR_SYNTAX, "kolumn 4"},
        {"// kommentar\n{}", SDT_ERROR_SYNTAX, "rad 1, kolumn 1"},
        {"[\"\xe5\"]", SDT_ERROR_SYNTAX, "kolumn 3|inte giltig UTF-8 från byte 3"},
        {"[\"\xed\xa0\x80\"]", SDT_ERROR_SYNTAX, "inte giltig UTF-8 från byte 3"},
        {"\xff\xfe{", SDT_ERROR_SYNTAX, "filen är UTF-16 men har trasiga tecken"},
        {"\xff{", SDT_ERROR_SYNTAX, "inte giltig UTF-8 från byte 1"},
        {"<!DOCTYPE html>\n<html>", SDT_ERROR_SYNTAX, "filen är en webbsida"},
    };

    refuse_each(*state, wrongs, COUNT(wrongs));
}

static void another_format_or_version_is_refused(void **state)
{
    static const struct wrong wrongs[] = {
        {"[]", SDT_ERROR_VALUE, "inte i formatet \"sodertorn\""},
        {"{}", SDT_ERROR_VALUE, "inte i formatet \"sodertorn\""},
        {"null", SDT_ERROR_VALUE, "inte i formatet \"sodertorn\""},
        {"{\"format\": \"sodertörn\", \"version\": 1}", SDT_ERROR_VALUE, "inte i formatet"},
        {"{\"format\": 1, \"version\": 1}", SDT_ERROR_VALUE, "inte i formatet"},
        {"{\"format\": \"sodertorn\"}", SDT_ERROR_VALUE, "inte i formatet"},
        {"{\"format\": \"sodertorn\", \"version\": \"1\"}", SDT_ERROR_VALUE, "inte i formatet"},
        {"{\"format\": \"sodertorn\", \"version\": 0}", SDT_ERROR_VALUE, "inte i formatet"},
        {"{\"format\": \"sodertorn\", \"version\": 1.5}", SDT_ERROR_NEWER, "nyare version|1.5"},
        {"{\"format\": \"sodertorn\", \"version\": 2}", SDT_ERROR_NEWER, "nyare version|(2)"},
        {HEAD "\"record\": {}}", SDT_ERROR_NOT_FOUND, "\"record\"; menade du records?"},
        {HEAD "\"records\": []}", SDT_ERROR_VALUE, "records ska vara ett objekt men är en lista"},
        {HEAD "\"records\": {}, \"records\": {}}", SDT_ERROR_EXISTS, "\"records\" står två gånger"},
        {HEAD "\"observations\": {}}", SDT_ERROR_VALUE, "observations ska vara en lista"},
        {HEAD "\"observations\": [1]}", SDT_ERROR_VALUE, "observations[] ska vara ett objekt"},
    };

    refuse_each(*state, wrongs, COUNT(wrongs));
}

static void wrong_records_name_the_nearest(void **state)
{
    static const struct wrong wrongs[] = {
        {RECORDS("\"munipality\": []"), SDT_ERROR_NOT_FOUND, "munipality; menade du municipality"},
        {RECORDS("\"municipality\": {}"), SDT_ERROR_VALUE, "municipality ska vara en lista"},
        {RECORDS("\"municipality\": [], \"municipality\": []"), SDT_ERROR_EXISTS,
         "\"municipality\" står två gånger"},
        {RECORDS("\"municipality\": [7]"), SDT_ERROR_VALUE, "municipality ska vara ett objekt"},
        {RECORDS("\"source\": [{\"name\": \"x\"}]"), SDT_ERROR_REQUIRED, "saknar \"key\""},
        {RECORDS("\"source\": [{\"key\": null, \"name\": \"x\"}]"), SDT_ERROR_REQUIRED,
         "saknar \"key\""},
        {RECORDS("\"source\": [{\"key\": 181, \"name\": \"x\"}]"), SDT_ERROR_VALUE,
         "key ska vara text men är ett tal"},
        {RECORDS("\"source\": [{\"key\": \"\", \"name\": \"x\"}]"), SDT_ERROR_VALUE, "nyckel"},
        {RECORDS("\"source\": [{\"key\": \" a\", \"name\": \"x\"}]"), SDT_ERROR_VALUE, "nyckel"},
        {RECORDS("\"source\": [{\"key\": \"a\"}]"), SDT_ERROR_REQUIRED, "källa a: fältet name"},
        {RECORDS("\"source\": [{\"key\": \"a\", \"name\": null}]"), SDT_ERROR_REQUIRED, "name"},
        {RECORDS("\"source\": [{\"key\": \"a\", \"name\": \"x\", \"nmae\": \"y\"}]"),
         SDT_ERROR_NOT_FOUND, "source a|\"nmae\"; menade du name?"},
        {RECORDS("\"source\": [{\"key\": \"a\", \"name\": \"x\", \"name\": \"y\"}]"),
         SDT_ERROR_EXISTS, "\"name\" står två gånger"},
        {RECORDS("\"source\": [{\"key\": \"a\", \"name\": 1}]"), SDT_ERROR_VALUE,
         "source a|name ska vara text men är ett tal"},
        {RECORDS("\"source\": [{\"key\": \"a\", \"name\": [\"x\"]}]"), SDT_ERROR_VALUE,
         "name ska vara text men är en lista"},
        {RECORDS("\"source\": [{\"key\": \"a\", \"name\": \"x\"}, {\"key\": \"a\", "
                 "\"name\": \"y\"}]"),
         SDT_ERROR_EXISTS, "source a står två gånger"},
        {RECORDS("\"municipality\": [{\"key\": \"1\", \"name\": \"x\", \"level\": \"komun\"}]"),
         SDT_ERROR_VALUE, "\"komun\" är inget av kommun (municipality)"},
        {RECORDS("\"municipality\": [{\"key\": \"1\", \"name\": \"x\", \"level\": \"region\", "
                 "\"formed\": \"2023-02-30\"}]"),
         SDT_ERROR_VALUE, "kommun, fältet formed: \"2023-02-30\" är inget datum"},
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"decimals\": 1.5}]"),
         SDT_ERROR_VALUE, "indikator, fältet decimals: 1.5 är inget heltal"},
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"decimals\": \"1\"}]"),
         SDT_ERROR_VALUE, "decimals ska vara ett tal men är text"},
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"decimals\": 1e400}]"),
         SDT_ERROR_VALUE, "decimals"},
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"decimals\": "
                 "99999999999999999999}]"),
         SDT_ERROR_VALUE, "decimals"},
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"decimals\": 16}]"),
         SDT_ERROR_VALUE, "16 ligger inte mellan 0 och 15"},
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"by_gender\": 1}]"),
         SDT_ERROR_VALUE, "by_gender ska vara true eller false men är ett tal"},
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", "
                 "\"publication_period\": \"2023-13\"}]"),
         SDT_ERROR_VALUE, "\"2023-13\" är ingen period"},
        {RECORDS("\"target\": [{\"key\": \"t\", \"indicator\": \"N00001\", \"period\": \"2030\", "
                 "\"value\": -1e999}]"),
         SDT_ERROR_VALUE, "målvärde, fältet value: talet är inte ändligt"},
    };

    refuse_each(*state, wrongs, COUNT(wrongs));
}

#define TARGET(fields)                                                                             \
    RECORDS(                                                                                       \
        "\"indicator\": [{\"key\": \"i\", \"title\": \"I\"}], \"target\": [\n{\"key\": \"m\", "    \
        "\"indicator\": \"i\", \"period\": \"2030\", " fields "}]")

static void targets_that_can_never_be_assessed_are_refused(void **state)
{
    static const struct wrong wrongs[] = {
        {TARGET("\"value\": 1, \"base_value\": 2"), SDT_ERROR_VALUE,
         "rad 2|målet m kan aldrig bedömas|basvärdet (base_value) saknar sin period (base_period)"},
        {TARGET("\"low\": 1, \"high\": 2, \"base_value\": 2"), SDT_ERROR_VALUE,
         "basvärdet (base_value) saknar sin period (base_period)"},
        {TARGET("\"value\": 1, \"base_period\": \"2030\""), SDT_ERROR_VALUE,
         "målperioden ligger inte efter basen"},
        {TARGET("\"value\": 1, \"base_period\": \"2030-12\""), SDT_ERROR_VALUE,
         "målperioden ligger inte efter basen"},
        {TARGET("\"value\": 1, \"base_period\": \"2031\""), SDT_ERROR_VALUE,
         "målperioden ligger inte efter basen"},
        {TARGET("\"low\": 2, \"high\": 1"), SDT_ERROR_VALUE, "gränser (low, high) är omvända"},
        {TARGET("\"low\": 2"), SDT_ERROR_VALUE,
         "gränser (low, high) är omvända eller ofullständiga"},
        {TARGET("\"value\": 2, \"high\": 1"), SDT_ERROR_VALUE,
         "både ett målvärde (value) och ett målintervall (low, high)"},
    };
    sdt_session *s = *state;
    const char *const good[] = {
        TARGET("\"value\": 1, \"base_value\": 2, \"base_period\": \"2029\""),
        TARGET("\"low\": 1, \"high\": 1"),
        TARGET("\"wanted\": \"increase\", \"base_value\": 1"), /* a reference needs no period */
    };

    refuse_each(s, wrongs, COUNT(wrongs));
    for (size_t i = 0; i < COUNT(good); i++)
        assert_ok(s, import_text(s, "fil.json", good[i], strlen(good[i]), NULL));
}

static void references_that_lead_nowhere_or_round_are_refused(void **state)
{
    static const struct wrong wrongs[] = {
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"source\": \"kolda\"}]"),
         SDT_ERROR_REFERENCE, "indikator i|source|kolda|menade du kolada?"},
        {RECORDS("\"body\": [{\"key\": \"a\", \"name\": \"A\", \"role\": \"board\", "
                 "\"parent\": \"b\"}, {\"key\": \"b\", \"name\": \"B\", \"role\": \"board\", "
                 "\"parent\": \"a\"}]"),
         SDT_ERROR_REFERENCE, "i en cirkel"},
        {RECORDS("\"body\": [{\"key\": \"a\", \"name\": \"A\", \"role\": \"board\", "
                 "\"parent\": \"a\"}]"),
         SDT_ERROR_REFERENCE, "i en cirkel"},
        {RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"source\": \"x1\"}, "
                 "{\"key\": \"j\", \"title\": \"J\", \"source\": \"y2\"}], "
                 "\"body\": [{\"key\": \"b\", \"name\": \"B\", \"role\": \"board\", "
                 "\"municipality\": \"181\"}]"),
         SDT_ERROR_REFERENCE, "x1|y2|181, som inte finns; menade du 0181?"},
    };

    refuse_each(*state, wrongs, COUNT(wrongs));
}

static void wrong_observations_name_the_nearest(void **state)
{
    static const struct wrong wrongs[] = {
        {VALUES("{\"values\": {}}"), SDT_ERROR_REQUIRED, "indicator saknas"},
        {VALUES("{\"indicator\": \"N00001\"}"), SDT_ERROR_REQUIRED, "values saknas"},
        {VALUES("{\"indicator\": \"N00001\", \"values\": []}"), SDT_ERROR_VALUE,
         "values ska vara ett objekt men är en lista"},
        {VALUES("{\"indicator\": \"N00001\", \"value\": {}}"), SDT_ERROR_NOT_FOUND,
         "\"value\"; menade du values?"},
        {VALUES("{\"indicator\": \"N0001\", \"values\": {\"0126\": {\"2023\": 1}}}"),
         SDT_ERROR_NOT_FOUND, "N0001|menade du N00001"},
        {VALUES("{\"indicator\": \"N00001\", \"values\": {\"181\": {\"2023\": 1}}}"),
         SDT_ERROR_NOT_FOUND, "181 finns inte; menade du 0181?"},
        {VALUES("{\"indicator\": \"N00001\", \"values\": {\"0126\": 1}}"), SDT_ERROR_VALUE,
         "0126 ska vara ett objekt men är ett tal"},
        {VALUES("{\"indicator\": \"N00001\", \"gender\": \"F\", \"values\": "
                "{\"0126\": {\"2023\": 1}}}"),
         SDT_ERROR_VALUE, "\"F\" är inget kön|menade du K?"},
        {VALUES("{\"indicator\": \"N00001\", \"gender\": 1, \"values\": {}}"), SDT_ERROR_VALUE,
         "gender ska vara text"},
        {VALUES("{\"indicator\": \"N00001\", \"source\": \"kolda\", \"values\": "
                "{\"0126\": {\"2023\": 1}}}"),
         SDT_ERROR_NOT_FOUND, "kolda finns inte; menade du kolada?"},
        {VALUES("{\"indicator\": \"N00001\", \"fetched\": \"i går\", \"values\": "
                "{\"0126\": {\"2023\": 1}}}"),
         SDT_ERROR_VALUE, "i går"},
        {VALUES("{\"indicator\": \"N00001\", \"processed\": \"ja\", \"values\": {}}"),
         SDT_ERROR_VALUE, "processed ska vara true eller false men är text"},
        {CELL("\"2023-13\": 1"), SDT_ERROR_VALUE, "\"2023-13\" är ingen period"},
        {CELL("\"2023\": 1e400"), SDT_ERROR_VALUE, "ändligt"},
        {CELL("\"2023\": -1e400"), SDT_ERROR_VALUE, "ändligt"},
        {CELL("\"2023\": null"), SDT_ERROR_VALUE, "2023 ska vara ett tal eller en markering"},
        {CELL("\"2023\": true"), SDT_ERROR_VALUE, "2023 ska vara ett tal eller en markering"},
        {CELL("\"2023\": \"secrt\""), SDT_ERROR_VALUE, "\"secrt\"|menade du secret?"},
        {CELL("\"2023\": \"1\""), SDT_ERROR_VALUE, "\"1\" är ingen markering"},
        {CELL("\"2023\": 1, \"2023\": 1"), SDT_ERROR_EXISTS, "2023, T ges två gånger"},
        {VALUES("{\"indicator\": \"N00001\", \"values\": {\"0126\": {\"2023\": 1}}}, "
                "{\"indicator\": \"N00001\", \"values\": {\"0126\": {\"2023\": 2}}}"),
         SDT_ERROR_EXISTS, "N00001, 0126, 2023, T ges två gånger"},
        {VALUES("{\"indicator\": \"N00001\", \"source\": \"kolada\", \"values\": "
                "{\"0126\": {\"2023\": 1}}}, "
                "{\"indicator\": \"N00001\", \"values\": {\"0126\": {\"2023\": 2}}}"),
         SDT_ERROR_EXISTS, "N00001, 0126, 2023, T ges två gånger"},
    };

    refuse_each(*state, wrongs, COUNT(wrongs));
}

static void numbers_of_any_length_are_read_or_refused(void **state)
{
    static const char before[] = VALUES("{\"indicator\": \"N00001\", \"values\": {\"0126\": "
                                        "{\"2023\": ");
    sdt_session *s = *state;
    char text[6000], *unchanged = state_of(s);
    size_t start = sizeof before - 3; /* without ]} */
    double value;

    memcpy(text, before, start);
    memset(text + start, '9', 5000);
    strcpy(text + start + 5000, "}}}]}");
    assert_refused(s, import_text(s, "lång.json", text, strlen(text), NULL), SDT_ERROR_VALUE,
                   "lång.json", unchanged);
    memset(text + start, '0', 5000);
    text[start + 1] = '.';
    text[start + 4999] = '1';
    memcpy(text + start + 2, "5", 1);
    assert_ok(s, import_text(s, "lång.json", text, strlen(text), NULL));
    assert_ok(s, sdt_value(s, "N00001", "0126", "2023", NULL, &value, NULL));
    assert_true(value == 0.5);
    free(unchanged);
}

static void a_text_too_long_for_its_field_is_refused_and_named(void **state)
{
    static const char format[] = HEAD "\"records\": {\"indicator\": [\n"
                                      "{\"key\": \"i\", \"title\": \"%0*d\"}]}}";
    sdt_session *s = *state;
    char text[1000], *before = state_of(s);

    snprintf(text, sizeof text, format, 501, 0);
    assert_refused(s, import_text(s, "f.json", text, strlen(text), NULL), SDT_ERROR_VALUE,
                   "f.json, rad 2|indikator, fältet title: texten är 501 byte; väntat: högst 500",
                   before);
    snprintf(text, sizeof text, format, 500, 0);
    assert_ok(s, import_text(s, "f.json", text, strlen(text), NULL));
    free(before);
}

static void problems_of_all_files_are_told_at_once(void **state)
{
    static const char *const names[] = {"ett.json", "två.json", "tre.json"};
    static const char *const texts[] = {
        "{",
        RECORDS("\"source\": [{\"key\": \"a\", \"nam\": \"x\"}, {\"key\": \"b\", \"name\": 1}], "
                "\"sorce\": [], \"focus_area\": [{\"key\": \"c\"}]"),
        RECORDS("\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"decimals\": 77, "
                "\"direction\": \"up\"}]"),
    };
    const size_t sizes[] = {strlen(texts[0]), strlen(texts[1]), strlen(texts[2])};
    sdt_session *s = *state;
    char *before = state_of(s);
    int status;

    status = sdt_import_json(s, 3, names, texts, sizes, NULL);
    assert_int_equal(problem_count(s), 8);
    assert_refused(s, status, SDT_ERROR_SYNTAX,
                   "ett.json, rad 1|två.json, rad 1: source a: okänt namn \"nam\"|fokusområde c: "
                   "ett av fälten area, programme ska vara satt|fokusområde c: fältet name saknas|"
                   "name ska vara text|sorce|77|\"up\"",
                   before);
    free(before);
}

static void problems_of_observations_are_told_at_once_with_their_lines(void **state)
{
    static const char text[] = HEAD
        "\"observations\": [\n"
        "  {\"indicator\": \"N00001\", \"values\": {\n"
        "    \"126\": {\"2023\": 1, \"2024\": 2},\n"
        "    \"0181\": {\"2023-13\": 1,\n"
        "      \"2024\": 1e400}}},\n"
        "  {\"indicator\": \"N00002\", \"gender\": \"X\", \"values\": {\"0181\": {\"2023\": 1}}}]}";
    sdt_session *s = *state;
    char *before = state_of(s);
    int status;

    status = import_text(s, "f.json", text, strlen(text), NULL);
    assert_int_equal(problem_count(s), 4); /* one of them twice */
    assert_int_equal(sdt_session_problem_total(s), 5);
    assert_refused(s, status, SDT_ERROR_NOT_FOUND,
                   "f.json, rad 3: kommun 126 finns inte; menade du 0126?|"
                   "f.json, rad 4: \"2023-13\"|f.json, rad 5: Värdet|f.json, rad 6: \"X\"",
                   before);
    free(before);
}

static void dangling_references_and_bad_values_are_told_together(void **state)
{
    static const char text[] = HEAD
        "\"records\": {\"indicator\": [{\"key\": \"i\", \"title\": \"I\", \"source\": \"x\"}]}, "
        "\"observations\": [{\"indicator\": \"i\", \"values\": {\"999\": {\"2023\": 1}}}]}";
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_refused(s, import_text(s, "f.json", text, strlen(text), NULL), SDT_ERROR_REFERENCE,
                   "x, som inte finns|999 finns inte", before);
    free(before);
}

/* Every beginning of a small good file; its last byte is a newline, which it can do without. */
static void a_file_cut_anywhere_is_refused(void **state)
{
    static const char text[] = HEAD
        "\"records\": {\"source\": [{\"key\": \"a\\u00e5\", \"name\": \"Ä\"}]}, \"observations\": ["
        "{\"indicator\": \"N00001\", \"values\": {\"0126\": {\"2023\": -1.5e1, \"2024\": "
        "\"secret\"}}}]}\n";
    sdt_session *s = *state;
    char *before = state_of(s), *after;

    for (size_t size = 0; size + 2 < sizeof text; size++) {
        char *cut = malloc(size + 1); /* of just that size, for the sanitizers */
        memcpy(cut, text, size);
        assert_status(s, import_text(s, "kapad.json", cut, size, NULL), SDT_ERROR_SYNTAX);
        assert_message(s, "kapad.json, rad 1, kolumn ");
        free(cut);
    }
    after = state_of(s);
    assert_string_equal(before, after);
    assert_ok(s, import_text(s, "hel.json", text, sizeof text - 2, NULL));
    free(before);
    free(after);
}

static void control_characters_are_placed(void **state)
{
    static const struct wrong wrongs[] = {
        {RECORDS("\"indicator\": [\n{\"key\": \"a\", \"title\": \"T\", \"unit\": \"\\u001b[2J\"}]"),
         SDT_ERROR_VALUE, "rad 2|indikator, fältet unit|tecken 1|U+001B|en rad"},
        {RECORDS("\"goal\": [{\"key\": \"a\", \"title\": \"En\\nrad\"}]"), SDT_ERROR_VALUE,
         "mål, fältet title|tecken 3|U+000A"},
        {RECORDS("\"goal\": [{\"key\": \"a\\u009b\", \"title\": \"En rad\"}]"), SDT_ERROR_VALUE,
         "kan inte vara en nyckel"},
        {RECORDS("\"source\": [{\"key\": \"a\", \"name\": \"K\", \"terms\": \"a\\n\\u0007\"}]"),
         SDT_ERROR_VALUE, "källa, fältet terms|tecken 3|U+0007|radslut"},
    };

    refuse_each(*state, wrongs, COUNT(wrongs));
}

static void depth_is_bounded(void **state)
{
    enum { DEPTH = 100000 };
    static const char *const opening[] = {"[", "{\"a\":"};
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(opening); i++) {
        struct text text = {0};
        for (int depth = 0; depth < DEPTH; depth++)
            assert_int_equal(text_write(&text, opening[i], strlen(opening[i])), 0);
        assert_refused(s, import_text(s, "djup.json", text.bytes, text.size, NULL), SDT_ERROR_LIMIT,
                       "djup.json, rad 1, kolumn |nästlad djupare än 64", NULL);
        text_free(&text);
    }
    assert_refused(s, SDT_ERROR_LIMIT, SDT_ERROR_LIMIT, "", before);
    free(before);
}

/* Names by the thousand, alike or not, are told without comparing each with each. */
static void floods_of_names_are_told_soon(void **state)
{
    enum { NAMES = 20000 };
    static const char *const beginnings[] = {HEAD "\"records\": {\"source\": [{\"key\": \"a\"",
                                             HEAD "\"records\": {\"source\": []"};
    static const char *const endings[] = {"}]}}", "}}"};
    sdt_session *s = *state;

    for (int alike = 0; alike < 2; alike++) {
        for (size_t i = 0; i < COUNT(beginnings); i++) {
            struct text text = {0};
            char name[40];

            assert_int_equal(text_write(&text, beginnings[i], strlen(beginnings[i])), 0);
            for (int n = 0; n < NAMES; n++) {
                int size = snprintf(name, sizeof name, ", \"%s%d\": []", "source", alike ? 0 : n);
                if (alike)
                    size = snprintf(name, sizeof name, ", \"%s\": []", i == 0 ? "name" : "source");
                assert_int_equal(text_write(&text, name, (size_t)size), 0);
            }
            assert_int_equal(text_write(&text, endings[i], strlen(endings[i])), 0);
            assert_status(s, import_text(s, "flod.json", text.bytes, text.size, NULL),
                          alike ? SDT_ERROR_EXISTS : SDT_ERROR_NOT_FOUND);
            text_free(&text);
        }
    }
}

static void bytes_of_all_sorts_never_crash(void **state)
{
    static const char text[] = HEAD
        "\"records\": {\"source\": [{\"key\": \"a\", \"name\": \"Ä\"}]}, \"observations\": ["
        "{\"indicator\": \"N00001\", \"values\": {\"0126\": {\"2023\": -1.5e1}}}]}";
    static const char bytes[] = "\0\x01\"\\{}[],:0-e.\x7f\x80\xc3\xff";
    sdt_session *s = *state;
    char copy[sizeof text];

    for (size_t at = 0; at + 1 < sizeof text; at++) {
        for (size_t i = 0; i + 1 < sizeof bytes; i++) {
            int status;
            memcpy(copy, text, sizeof text);
            copy[at] = bytes[i];
            assert_ok(s, sdt_begin(s));
            status = import_text(s, "fel.json", copy, sizeof text - 1, NULL);
            assert_true(status == SDT_OK || sdt_session_message(s)[0] != '\0');
            assert_int_not_equal(status, SDT_ERROR_INTERNAL);
            assert_int_not_equal(status, SDT_ERROR_MEMORY);
            sdt_rollback(s);
        }
    }
}

static void export_of_another_cooperation_is_refused_and_named(void **state)
{
    static const char text[] = RECORDS("\"cooperation\": [{\"key\": \"goteborg\", \"name\": "
                                       "\"Göteborgsregionen\"}], \"source\": [{\"key\": \"x\", "
                                       "\"name\": \"X\"}]");
    static const char own[] = RECORDS("\"cooperation\": [{\"key\": \"sodertorn\", \"name\": "
                                      "\"Södertörnskommunerna\"}]");
    sdt_session *s = *state;
    char *before = state_of(s);

    assert_refused(s, import_text(s, "gr.json", text, strlen(text), NULL), SDT_ERROR_CONFLICT,
                   "gr.json|Göteborgsregionen|Södertörn", before);
    assert_ok(s, import_text(s, "egen.json", own, strlen(own), NULL));
    free(before);
}

static void misuse_is_told(void **state)
{
    const char *const name = "a.json", *const text = "{}";
    const size_t size = 2;
    sdt_session *s = *state, *bare;

    assert_status(s, sdt_import_json(s, 1, NULL, &text, &size, NULL), SDT_ERROR_MISUSE);
    assert_status(s, sdt_import_json(s, 1, &name, NULL, &size, NULL), SDT_ERROR_MISUSE);
    assert_status(s, sdt_import_json(s, 1, &name, &text, NULL, NULL), SDT_ERROR_MISUSE);
    assert_ok(s, sdt_import_json(s, 0, NULL, NULL, NULL, NULL));
    assert_int_equal(sdt_import_json(NULL, 1, &name, &text, &size, NULL), SDT_ERROR_MISUSE);
    assert_int_equal(sdt_session_new(&bare), SDT_OK);
    assert_status(bare, sdt_import_json(bare, 1, &name, &text, &size, NULL), SDT_ERROR_MISUSE);
    sdt_session_free(bare);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_that_is_no_json_is_placed),
        cmocka_unit_test(another_format_or_version_is_refused),
        cmocka_unit_test(wrong_records_name_the_nearest),
        cmocka_unit_test(targets_that_can_never_be_assessed_are_refused),
        cmocka_unit_test(references_that_lead_nowhere_or_round_are_refused),
        cmocka_unit_test(wrong_observations_name_the_nearest),
        cmocka_unit_test_setup_teardown(numbers_of_any_length_are_read_or_refused, open_world,
                                        close_world),
        cmocka_unit_test_setup_teardown(a_text_too_long_for_its_field_is_refused_and_named,
                                        open_world, close_world),
        cmocka_unit_test(problems_of_all_files_are_told_at_once),
        cmocka_unit_test(problems_of_observations_are_told_at_once_with_their_lines),
        cmocka_unit_test(dangling_references_and_bad_values_are_told_together),
        cmocka_unit_test_setup_teardown(a_file_cut_anywhere_is_refused, open_world, close_world),
        cmocka_unit_test(control_characters_are_placed),
        cmocka_unit_test(depth_is_bounded),
        cmocka_unit_test(floods_of_names_are_told_soon),
        cmocka_unit_test(bytes_of_all_sorts_never_crash),
        cmocka_unit_test_setup_teardown(export_of_another_cooperation_is_refused_and_named,
                                        open_world, close_world),
        cmocka_unit_test(misuse_is_told),
    };

    return cmocka_run_group_tests(tests, open_world, close_world);
}
