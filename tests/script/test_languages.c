/*
 * The shipped scripts in both languages. What they say stands in them as say("svenska", "English"); all of
 * one is kept from what is written in the other: an English cooperation in English, a Swedish one in Swedish.
 */
#include "shipped.h"

#include <ctype.h>

static const char *const reports[] = {"arsuppfoljning", "samverkan", "laget",   "temadag",
                                      "kvinnor-man",    "saknas",    "natverk", "programmet",
                                      "arshjul",        "paverkan"};

static int begin(void **state, const char *name, const char *language)
{
    char *text;
    size_t size;
    int failed = fixture_memory(state);

    if (failed)
        return failed;
    session = ((struct fixture *)*state)->session;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2025-06-30"));
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_LANGUAGE, language));
    text = read_source(name, &size);
    assert_ok(session, sdt_import_json(session, 1, &name, &(const char *){text},
                                       &(const size_t){size}, NULL));
    free(text);
    return 0;
}

static int setup_swedish(void **state)
{
    return begin(state, "tests/cooperations/thirteen.json", "sv");
}

static int setup_english(void **state)
{
    return begin(state, "tests/cooperations/riverside.json", "en");
}

/* Reads a text in quotation marks; returns what comes after it, and NULL when there is none. */
static const char *read_literal(const char *from, char *out, size_t size)
{
    const char *begin = strchr(from, '"'), *end = begin ? strchr(begin + 1, '"') : NULL;

    if (!end || (size_t)(end - begin) > size)
        return NULL;
    memcpy(out, begin + 1, (size_t)(end - begin - 1));
    out[end - begin - 1] = '\0';
    return end + 1;
}

static bool is_letter(char byte)
{
    return isalpha((unsigned char)byte) || ((unsigned char)byte & 0x80);
}

/* Whether the words stand in the text by themselves, not as a part of longer ones. */
static bool has_words(const char *text, const char *words)
{
    for (const char *at = text; (at = strstr(at, words)); at++)
        if ((at == text || !is_letter(at[-1])) && !is_letter(at[strlen(words)]))
            return true;
    return false;
}

/* That the report has nothing of what the script says in the other language, up to its first placeholder;
   returns how many texts there were. */
static size_t keep_apart(const char *script, const char *report, bool english)
{
    enum { SHORTEST = 4 }; /* "To" and "all" are words of many languages */
    size_t count = 0;

    for (const char *at = script; (at = strstr(at, "say(")); count++) {
        char texts[2][400], *other = texts[english ? 0 : 1];

        at = read_literal(at, texts[0], sizeof texts[0]);
        assert_non_null(at);
        at = read_literal(at, texts[1], sizeof texts[1]);
        assert_non_null(at);
        other[strcspn(other, "%")] = '\0';
        if (strlen(other) >= SHORTEST && strcmp(texts[0], texts[1]) != 0 &&
            has_words(report, other))
            fail_msg("\"%s\" in\n%s", other, report);
    }
    return count;
}

static char *read_report(const char *name, size_t *size)
{
    char path[100];

    snprintf(path, sizeof path, "examples/reports/%s.lua", name);
    return read_source(path, size);
}

static void assert_apart(const char *name, const char *const *params, bool english)
{
    size_t size;
    char *script = read_report(name, &size), *report = NULL;

    if (run(script, "markdown", params, &report) != SDT_OK)
        fail_msg("%s: %s", name, sdt_session_message(session));
    assert_true(keep_apart(script, report, english) > 0);
    if (english && (strstr(report, "å") || strstr(report, "ä") || strstr(report, "ö")))
        fail_msg("Swedish letters in\n%s", report);
    free(report);
    free(script);
}

static void an_english_report_has_no_swedish_in_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(reports); i++)
        assert_apart(reports[i],
                     i == 0 ? (const char *const[]){"kommun=204", "year=2024", NULL}
                            : (const char *const[]){NULL},
                     true);
}

static void a_swedish_report_has_no_english_in_it(void **state)
{
    (void)state;
    for (size_t i = 0; i < COUNT(reports); i++)
        assert_apart(reports[i],
                     i == 0 ? (const char *const[]){"kommun=3102", "year=2024", NULL}
                            : (const char *const[]){NULL},
                     false);
    assert_apart("delarsrapport", (const char *const[]){"kommun=3102", "tillfalle=ar-2024", NULL},
                 false);
}

/* What asks for a parameter is said in the language too. */
static void titles_and_labels_are_in_the_language(void **state)
{
    static const struct {
        const char *name, *title, *label;
    } wanted[] = {{"arsuppfoljning", "Annual follow-up of the programme",
                   "The key of a programme; else the one in force"},
                  {"delarsrapport", "Report of an occasion", "Its title or key"},
                  {"vardskap", "Hosting of the conferences", "municipality to highlight"},
                  {"egna-varden", "Own values of indicators from CSV", NULL}};

    (void)state;
    for (size_t i = 0; i < COUNT(wanted); i++) {
        size_t size;
        char *text = read_report(wanted[i].name, &size);
        bool found = false;
        sdt_script *script;
        sdt_table *params;

        assert_ok(session, sdt_script_new(session, wanted[i].name, text, size, &script));
        assert_string_equal(sdt_script_title(script), wanted[i].title);
        assert_ok(session, sdt_script_params(script, &params));
        while (wanted[i].label && sdt_table_next(params) == SDT_OK) {
            const char *label = sdt_table_text(params, sdt_table_column_find(params, "label"));

            found = found || (label && strcmp(label, wanted[i].label) == 0);
        }
        assert_int_equal(found, wanted[i].label != NULL);
        sdt_table_free(params);
        sdt_script_free(script);
        free(text);
    }
}

#define in_swedish(name) cmocka_unit_test_setup_teardown(name, setup_swedish, fixture_end)
#define in_english(name) cmocka_unit_test_setup_teardown(name, setup_english, fixture_end)

int main(void)
{
    const struct CMUnitTest tests[] = {
        in_english(an_english_report_has_no_swedish_in_it),
        in_swedish(a_swedish_report_has_no_english_in_it),
        in_english(titles_and_labels_are_in_the_language),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
