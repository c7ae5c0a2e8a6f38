/*
 * lib/script, reports as pages: what a browser, a phone and a printer are given. How they look is seen by
 * gates/accessible.sh in a browser.
 */
#include "shipped.h"

/* The page of a report that declares itself `declared`, with a table and a chart. */
static char *page_of(const char *declared)
{
    static const char form[] =
        "return report { title = 'Prov', %s build = function(doc, st) doc:title('En \"rapport\" "
        "<a> \\\\') "
        "local v = st:values { indicator = 'N01951' }:latest() "
        "doc:table { rows = v, columns = { { 'Kommun', 'municipality' }, { 'Antal', 'value' }, { "
        "'År', 'period' } } } "
        "doc:table { rows = v, columns = { { 'Kommun', 'municipality' }, { 'Antal', 'value' } } } "
        "doc:chart { mark = 'bar', data = v, x = 'municipality', y = 'value' } end }";
    char text[sizeof form + 100], *out;

    snprintf(text, sizeof text, form, declared);
    assert_ok(session, run(text, "html", NULL, &out));
    return out;
}

static void a_page_has_no_script_unless_it_is_interactive(void **state)
{
    char *still = page_of(""), *lively = page_of("interactive = true,"), *begin, *end;

    (void)state;
    assert_null(strstr(still, "<script"));
    assert_null(strstr(still, "data-v"));
    begin = strstr(lively, "<script>");
    assert_non_null(begin);
    end = strstr(begin, "</script>");
    assert_non_null(end);
    assert_null(strstr(end, "<script")); /* the only one */
    assert_in_range(end - begin, 500, 4096);
    assert_non_null(strstr(lively, "data-v=\"114686\"")); /* what a number is sorted by */
    *end = '\0';
    assert_null(strstr(begin, "http"));
    assert_null(strstr(begin, "eval"));
    assert_null(strstr(begin, "innerHTML"));
    free(still);
    free(lively);
}

static void interactive_is_yes_or_no_and_part_of_the_document(void **state)
{
    char *out;

    (void)state;
    assert_status(session,
                  run("return report { title = 'a', interactive = 1, build = function() end }",
                      "html", NULL, &out),
                  SDT_ERROR_SCRIPT);
    assert_ok(session,
              run("return report { title = 'a', interactive = true, build = function() end }",
                  "json", NULL, &out));
    assert_non_null(strstr(out, "\"interactive\":true"));
    free(out);
    assert_ok(session,
              run("return report { title = 'a', build = function() end }", "json", NULL, &out));
    assert_null(strstr(out, "interactive"));
    free(out);
}

static void a_table_of_more_than_two_columns_is_a_list_on_a_phone(void **state)
{
    char *out = page_of(""), *first = strstr(out, "<div class=\"tw p\"><table role=\"table\">");

    (void)state;
    assert_non_null(first);
    assert_null(strstr(first + 1, "<div class=\"tw p\">"));
    assert_non_null(strstr(first, "<div class=\"tw\"><table role=\"table\">"));
    free(out);
}

static void the_title_stands_on_paper_and_ends_no_style(void **state)
{
    char *out = page_of("");

    (void)state;
    assert_non_null(strstr(out, "@page{@top-left{content:\"En \\22 rapport\\22  \\3c a> \\5c \";"));
    free(out);
}

static void a_programme_whose_time_has_ended_says_so(void **state)
{
    char *text, *out;
    size_t size;

    (void)state;
    text = read_source("examples/reports/arsuppfoljning.lua", &size);
    assert_ok(session,
              run(text, "markdown",
                  (const char *const[]){"kommun=0181", "year=2025", "program=sodertorn-2035", NULL},
                  &out));
    assert_non_null(strstr(out,
                           "Programmets tid gick ut 2022. Dess mål följs här upp med värden till "
                           "och med 2025."));
    free(out);
    assert_ok(session,
              run(text, "markdown",
                  (const char *const[]){"kommun=0181", "year=2022", "program=sodertorn-2035", NULL},
                  &out));
    assert_null(strstr(out, "Programmets tid"));
    free(out);
    free(text);
}

/* The page of a report that does what `body` says. */
static char *page_with(const char *body)
{
    char *text = wrap(body), *out;

    assert_ok(session, run(text, "html", NULL, &out));
    free(text);
    return out;
}

/* A reader of screens says the title first, and a tab shows nothing else. */
static void a_page_has_a_title_also_when_the_report_gives_none(void **state)
{
    char *page = page_with("doc:para('x')");

    (void)state;
    assert_non_null(strstr(page, "<title>Prov</title>"));
    assert_non_null(strstr(page, "<h1>Prov</h1>"));
    free(page);
    page = page_with("doc:title('Egen') doc:para('x')");
    assert_non_null(strstr(page, "<h1>Egen</h1>"));
    assert_null(strstr(page, "<h1>Prov</h1>"));
    free(page);
    says("doc:para('x')", "x");
}

static void a_list_of_no_sources_is_left_out(void **state)
{
    char *page = page_with("doc:para('x') doc:section('Sist'):sources()");

    (void)state;
    assert_null(strstr(page, "Källor"));
    free(page);
    says("doc:para('x') doc:sources()", "x");
}

static void a_date_stays_in_one_line_and_a_heading_with_its_rows(void **state)
{
    static const char *const lines[] = {
        "<td role=\"cell\" data-l=\"Dag\" class=\"nb\">30 november 2024</td>",
        "thead,.gr,blockquote,summary{break-after:avoid",
        "thead+tbody>tr:first-child{break-before:avoid}", "footer{display:none}",
        "@page{@bottom-left{content:\""};
    char *out = page_with(
        "doc:table { rows = { { vad = 'Möte', dag = '2024-11-30' } }, columns = { "
        "{ 'Vad', 'vad' }, { 'Dag', 'dag', format = 'date' } } }");

    (void)state;
    for (size_t i = 0; i < COUNT(lines); i++)
        assert_non_null(strstr(out, lines[i]));
    free(out);
}

static void a_highlight_that_was_left_empty_is_none(void **state)
{
    char *out = page_with(
        "doc:chart { mark = 'bar', data = st:values { indicator = 'N01951' }:latest(), "
        "x = 'municipality', y = 'value', highlight = '' }");

    (void)state;
    assert_non_null(strstr(out, "class=\"bar s1\""));
    assert_null(strstr(out, "class=\"bar hi\""));
    free(out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_page_has_no_script_unless_it_is_interactive),
        cmocka_unit_test(interactive_is_yes_or_no_and_part_of_the_document),
        cmocka_unit_test(a_table_of_more_than_two_columns_is_a_list_on_a_phone),
        cmocka_unit_test(the_title_stands_on_paper_and_ends_no_style),
        cmocka_unit_test(a_programme_whose_time_has_ended_says_so),
        cmocka_unit_test(a_page_has_a_title_also_when_the_report_gives_none),
        cmocka_unit_test(a_list_of_no_sources_is_left_out),
        cmocka_unit_test(a_date_stays_in_one_line_and_a_heading_with_its_rows),
        cmocka_unit_test(a_highlight_that_was_left_empty_is_none),
    };

    return cmocka_run_group_tests(tests, setup, fixture_end);
}
