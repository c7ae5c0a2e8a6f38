/*
 * The promise of every writer, whatever the data and the script hold: what comes out is valid UTF-8
 * without a raw control or direction character. One text with all of them stands in every text of a
 * document, and, as far as records can hold it, in every record.
 */
#include "shipped.h"

#include "core/text.h"

#include <sodertorn/programme.h>

/* All of them in one text; a script's strings may hold any byte. */
static size_t all_that_is_hidden(char *out)
{
    static const char *const others[] = {
        "\xC2\x80", "\xC2\x85",     "\xC2\x9B",         "\u061C",   "\u200B",    "\u200D", "\u200E",
        "\u200F",   "\u2028",       "\u2029",           "\u202A",   "\u202B",    "\u202C", "\u202D",
        "\u202E",   "\u2060",       "\u2066",           "\u2067",   "\u2068",    "\u2069", "\uFEFF",
        "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x80", "\U000E0041"};
    size_t size = 0;

    for (int byte = 0; byte < 256; byte++) {
        if (byte >= 0x20 && byte < 0x7F)
            continue;
        out[size++] = 'x';
        out[size++] = (char)byte;
    }
    for (size_t i = 0; i < COUNT(others); i++) {
        out[size++] = 'y';
        memcpy(out + size, others[i], strlen(others[i]));
        size += strlen(others[i]);
    }
    return size;
}

/* What no output may have: written anew here, not taken from the library. */
static bool is_raw(uint32_t code)
{
    return (code < 0x20 && code != '\t' && code != '\n') || (code >= 0x7F && code < 0xA0) ||
           code == 0x061C || code == 0x200B || code == 0x200E || code == 0x200F ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) ||
           code == 0xFEFF || (code >= 0xE0000 && code <= 0xE007F);
}

static void assert_clean(const char *what, const char *bytes, size_t size)
{
    const char *at = bytes, *end = bytes + size;

    if (sdt__utf8_valid(bytes, size) != size)
        fail_msg("%s: no UTF-8 at byte %zu", what, sdt__utf8_valid(bytes, size));
    while (at < end) {
        const char *start = at;
        uint32_t code = sdt__utf8_next(&at);

        if (code == '\r' && at < end && *at == '\n')
            continue;
        if (is_raw(code))
            fail_msg("%s: U+%04X is raw after '%.*s'", what, (unsigned)code,
                     (int)(start - bytes < 40 ? start - bytes : 40),
                     start - bytes < 40 ? bytes : start - 40);
    }
}

/* Every text that a document takes, being `bad`. */
static const char script_body[] =
    "return report { title = bad, params = {}, build = function(doc, st)\n"
    "doc:title(bad) doc:lead(bad)\n"
    "local s = doc:section(bad)\n"
    "s:heading(bad) s:para('%s', bad) s:quote('%s', bad) s:note('%s', bad)\n"
    "s:list({ bad, bad }, { ordered = true }) s:list({}, { empty = bad })\n"
    "s:para('mark%s', doc:footnote('%s', bad))\n"
    "s:table { caption = bad, note = bad, group = 'g', rows = { { a = bad, b = 1, g = bad } },\n"
    "  columns = { { bad, 'a' }, { bad, 'b', format = 'number' }, { bad, 'c', missing = bad } } }\n"
    "s:table { rows = {}, empty = bad, columns = { { bad, 'a' } } }\n"
    "for _, mark in ipairs { 'line', 'bar' } do\n"
    "  s:chart { mark = mark, x = 'x', y = 'y', color = 'n', title = bad, caption = bad, unit = "
    "bad,\n"
    "    data = { { x = 2020, y = 1, n = bad }, { x = 2021, y = 2, n = bad } } }\n"
    "end\n"
    "s:chart { mark = 'bar', x = 'x', y = 'y', title = bad, empty = bad,\n"
    "  data = { { x = bad, y = 1 }, { x = bad .. '2', y = 2 } } }\n"
    "for _, k in ipairs(st:municipalities()) do s:para('%s', k.name) end\n"
    "for _, i in ipairs(st:list('indicator')) do s:para('%s %s', i.title, i.unit) end\n"
    "s:list(st:check())\n"
    "s:sources() end }\n";

/* "local bad = '\000…' return report …": the text byte by byte, as Lua reads numbers. */
static char *script_with(const char *bad, size_t size)
{
    char *text = malloc(4 * size + sizeof script_body + 64), *at = text;

    at += sprintf(at, "local bad = '");
    for (size_t i = 0; i < size; i++)
        at += sprintf(at, "\\%03d", (unsigned char)bad[i]);
    sprintf(at, "'\n%s", script_body);
    return text;
}

/* A text that a record takes, though it should not be shown raw. */
static const char turned[] = "\u202Eabc\u2066\u200F\u200B";

static void put_turned(void)
{
    sdt_cursor *cursor;

    for (int i = 0; i < sdt_kind_count(); i++) {
        const int kind = sdt_kind_at(i), title = sdt_kind_title_field(kind);

        if (!title || sdt_field_type(kind, title) != SDT_TYPE_TEXT || sdt_field_verb(kind, title))
            continue;
        assert_ok(session, sdt_find(session, kind, 0, NULL, &cursor));
        while (sdt_cursor_next(cursor) == SDT_OK) {
            sdt_record *record;

            assert_ok(session,
                      sdt_get(session, kind, sdt_record_key(sdt_cursor_record(cursor)), &record));
            assert_ok(session, sdt_record_set_text(record, title, turned));
            if (sdt_put(record) != SDT_OK) /* sealed, or owned by a decision: as it was */
                assert_true(sdt_session_status(session) < 0);
            sdt_record_free(record);
        }
        sdt_cursor_free(cursor);
    }
}

static void documents_hide_nothing(void **state)
{
    char bad[1024];
    char *source = script_with(bad, all_that_is_hidden(bad));
    const char *format;

    (void)state;
    put_turned();
    for (int i = 0; (format = sdt_document_format(i)); i++) {
        const char *escape = strcmp(format, "json") == 0 ? "\\u001b" : "‹U+001B›";
        sdt_script *script = NULL;
        struct text text = {0};

        if (strcmp(format, "xlsx") == 0) /* is packed: see exchange/test_book.c */
            continue;
        assert_ok(session, sdt_script_new(session, "a.lua", source, strlen(source), &script));
        assert_ok(session, sdt_script_run(script, format, text_write, &text));
        assert_clean(format, text.bytes, text.size);
        assert_non_null(strstr(text.bytes, escape)); /* shown, not dropped */
        assert_non_null(strstr(text.bytes, "‹U+202E›"));
        if (strcmp(format, "csv") != 0)                         /* which has the tables alone */
            assert_non_null(strstr(text.bytes, "‹U+202E›abc")); /* of the records */
        assert_non_null(strstr(text.bytes, "‹0xFF›"));
        text_free(&text);
        sdt_script_free(script);
    }
    free(source);
}

static void a_form_has_a_name_and_an_ending(void **state)
{
    int count = 0;

    (void)state;
    while (sdt_document_format(count)) {
        assert_true(sdt_document_format_ending(count)[0] == '.');
        count++;
    }
#ifdef SDT_WITH_XLSX
    assert_int_equal(count, 6);
#else
    assert_int_equal(count, 5);
#endif
    assert_null(sdt_document_format_ending(count));
    assert_null(sdt_document_format(-1));
    assert_null(sdt_document_format_ending(-1));
}

/* Tables about what the script and the data say, in the forms that people open. */
static void tables_hide_nothing(void **state)
{
    static const int formats[] = {SDT_FORMAT_JSON, SDT_FORMAT_CSV, SDT_FORMAT_TEXT};
    static const char source[] = "return report { title = '\\27[2J', params = { p = param.text { "
                                 "label = '\\27]0;\\255',\n"
                                 "  default = '\\xE2\\x80\\xAE' } }, build = function() end }";
    sdt_script *script = NULL;

    (void)state;
    put_turned();
    assert_ok(session, sdt_script_new(session, "a.lua", source, strlen(source), &script));
    for (size_t i = 0; i < COUNT(formats); i++) {
        sdt_table *tables[3];

        assert_ok(session, sdt_script_params(script, &tables[0]));
        assert_ok(session, sdt_check(session, &tables[1]));
        assert_ok(session, sdt_values_sources(session, NULL, &tables[2]));
        for (size_t j = 0; j < COUNT(tables); j++) {
            struct text text = {0};

            assert_ok(session, sdt_table_write(tables[j], formats[i], text_write, &text));
            assert_clean(sdt_table_name(tables[j]), text.bytes, text.size);
            text_free(&text);
            sdt_table_free(tables[j]);
        }
    }
    sdt_script_free(script);
}

static void exports_hide_nothing_and_lose_nothing(void **state)
{
    struct text json = {0}, calendar = {0}, again = {0};
    sdt_session *other;

    (void)state;
    put_turned();
    assert_ok(session, sdt_export_json(session, text_write, &json));
    assert_clean("export", json.bytes, json.size);
    assert_non_null(strstr(json.bytes, "\\u202e"));
    assert_ok(session, sdt_export_ical(session, 2000, 2100, text_write, &calendar));
    assert_clean("iCalendar", calendar.bytes, calendar.size);
    assert_non_null(strstr(calendar.bytes, "‹U+202E›"));
    assert_int_equal(sdt_session_new(&other), SDT_OK);
    assert_ok(other, test_open(other, ":memory:", SDT_OPEN_CREATE));
    assert_ok(other, sdt_import_json(other, 1, (const char *const[]){"a.json"},
                                     (const char *const *)&json.bytes, &json.size, NULL));
    assert_ok(other, sdt_export_json(other, text_write, &again));
    assert_string_equal(again.bytes, json.bytes);
    sdt_session_free(other);
    text_free(&json);
    text_free(&calendar);
    text_free(&again);
}

/* Messages quote what was given: keys, names, files, and the text of a script's error. */
static void messages_hide_nothing(void **state)
{
    char bad[1024];
    const size_t size = all_that_is_hidden(bad);
    sdt_record *record;
    sdt_script *script = NULL;
    struct text text = {0};
    static const char source[] = "return report { title = 'a', build = function()\n"
                                 "error('\\27[2J\\xFF\\xE2\\x80\\xAE\\r') end }";
    sdt_table *problems;

    (void)state;
    memmove(bad, bad + 2, size - 2); /* from the NUL on nothing would be seen */
    bad[size - 2] = '\0';
    assert_status(session, sdt_get(session, SDT_KIND_GOAL, bad, &record), SDT_ERROR_NOT_FOUND);
    assert_clean("message", sdt_session_message(session), strlen(sdt_session_message(session)));
    assert_true(sdt_import_json(session, 1, (const char *const[]){bad}, (const char *const[]){"{"},
                                (const size_t[]){1}, NULL) < 0);
    assert_clean("message", sdt_session_message(session), strlen(sdt_session_message(session)));
    assert_ok(session, sdt_script_new(session, bad, source, strlen(source), &script));
    assert_true(sdt_script_run(script, "html", text_write, &text) < 0);
    assert_clean("message", sdt_session_message(session), strlen(sdt_session_message(session)));
    assert_message(session, "‹U+001B›[2J‹0xFF›‹U+202E›");
    assert_ok(session, sdt_session_problems(session, &problems));
    assert_ok(session, sdt_table_write(problems, SDT_FORMAT_TEXT, text_write, &text));
    assert_clean("problems", text.bytes, text.size);
    sdt_table_free(problems);
    text_free(&text);
    sdt_script_free(script);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(documents_hide_nothing, setup, fixture_end),
        cmocka_unit_test(a_form_has_a_name_and_an_ending),
        cmocka_unit_test_setup_teardown(tables_hide_nothing, setup, fixture_end),
        cmocka_unit_test_setup_teardown(exports_hide_nothing_and_lose_nothing, setup, fixture_end),
        cmocka_unit_test_setup_teardown(messages_hide_nothing, setup, fixture_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
