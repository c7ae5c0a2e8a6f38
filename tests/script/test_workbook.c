/*
 * lib/script, documents as workbooks: each sheet read back by the library's own reader has every cell of its
 * table, and a workbook that would take more than a script may write is its limit.
 */
#include "shipped.h"

#ifdef SDT_WITH_XLSX
#ifdef SDT_WITH_SHEETS
#include "exchange/sheet/workbook.h"
#endif

static int write_book(const char *body, struct text *file, sdt_table **result)
{
    char *text = wrap(body);
    sdt_script *script;
    int status;

    assert_ok(session, sdt_script_new(session, "prov.lua", text, strlen(text), &script));
    status = sdt_script_run(script, "xlsx", text_write, file);
    if (result)
        assert_ok(session, sdt_script_result(script, result));
    sdt_script_free(script);
    free(text);
    return status;
}

static void assert_sheet(const struct text *file, const char *sheet, const char *wanted)
{
#ifdef SDT_WITH_SHEETS
    struct sdt__buffer out;

    sdt__buffer_init(&out, session);
    assert_ok(session,
              sdt__workbook_text(session, "bok", file->bytes, file->size, sheet, '.', &out));
    assert_non_null(sdt__buffer_string(&out));
    assert_string_equal(out.bytes, wanted);
    sdt__buffer_free(&out);
#else
    (void)sheet;
    (void)wanted;
    assert_memory_equal(file->bytes, "PK", 2);
#endif
}

static void a_table_is_a_sheet_with_its_groups_and_its_missing_values(void **state)
{
    struct text file = {0};

    (void)state;
    assert_ok(
        session,
        write_book(
            "doc:table { caption = 'Tal', group = 'del', rows = { "
            "{ del = 'A', namn = '@formel', n = 1234.56, dag = '2026-11-29', y = 2026 }, "
            "{ del = 'B', namn = 'b' } }, columns = { { 'Namn', 'namn' }, "
            "{ 'Tal', 'n', format = 'number', decimals = 1 }, "
            "{ 'Dag', 'dag', format = 'date', missing = '–' }, { 'År', 'y', format = 'year' } } }",
            &file, NULL));
    assert_sheet(&file, "Tal",
                 "Kategori\tNamn\tTal\tDag\tÅr\n"
                 "A\t@formel\t1234.56\t2026-11-29\t2026\n"
                 "B\tb\tsaknas\t\tsaknas\n");
    text_free(&file);
}

static void the_values_of_a_chart_are_those_of_its_rows(void **state)
{
    struct text file = {0};

    (void)state;
    assert_ok(session,
              write_book("doc:chart { mark = 'line', title = 'Utsläpp', "
                         "data = st:values { indicator = 'vaxthusgaser', municipality = k }, "
                         "x = 'year', y = 'value' }",
                         &file, NULL));
    assert_sheet(&file, "Utsläpp", "År\tVärde\n2020\t317482\n2024\t283850\n");
    text_free(&file);
}

static void the_first_sheet_tells_title_notes_sources_and_footnotes(void **state)
{
    struct text file = {0};

    (void)state;
    assert_ok(session,
              write_book("doc:title('Prov') doc:lead('Ingress%s', doc:footnote('En **not**')) "
                         "doc:note('Se upp') doc:table { caption = 'Lista', note = 'Anm', "
                         "rows = st:values { indicator = 'N01951', municipality = k }:latest(), "
                         "columns = { { 'Värde', 'value' } } } doc:sources()",
                         &file, NULL));
    assert_sheet(&file, "Om rapporten",
                 "Prov\nIngress[1]\nSödertörnssamarbetet\n"
                 "Rapporten är framtagen 23 november 2026.\nObs: Se upp\n\n"
                 "Blad\tInnehåll\tObs\tKällor\n1\tLista\tAnm\tKälla: SCB\n\n"
                 "Källor\t\t\t\n\tKälla: SCB (hämtat 23 november 2026)\t\t\n\n"
                 "Noter\t\t\t\n1\tEn not\t\t\n");
    text_free(&file);
}

static void footnotes_stand_after_the_tables_of_csv(void **state)
{
    char *text = wrap(
        "doc:table { caption = 'Tal' .. doc:footnote('=En **not**'), rows = { { a = 1 } }, "
        "columns = { { 'A', 'a' } } }");
    char *out;

    (void)state;
    assert_ok(session, run(text, "csv", NULL, &out));
    assert_string_equal(out, "Tal[1]\r\nA\r\n1\r\n\r\nNoter\r\n1,'=En not\r");
    free(out);
    free(text);
}

static void a_workbook_that_takes_more_than_a_script_may_write_is_its_limit(void **state)
{
    struct text file = {0};
    sdt_table *result;

    (void)state;
    assert_ok(session, sdt_session_set_int(session, SDT_OPTION_SCRIPT_OUTPUT, 200000));
    assert_status(session,
                  write_book("local rows = {} for i = 1, 1000 do rows[i] = { a = i } end "
                             "doc:table { rows = rows, columns = { { 'A', 'a' }, { 'B', 'a' } } }",
                             &file, &result),
                  SDT_ERROR_LIMIT);
    assert_int_equal(sdt_table_next(result), SDT_OK);
    assert_string_equal(sdt_table_text(result, sdt_table_column_find(result, "kind")), "limit");
    assert_string_equal(sdt_table_text(result, sdt_table_column_find(result, "reason")), "output");
    assert_null(file.bytes);
    sdt_table_free(result);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_table_is_a_sheet_with_its_groups_and_its_missing_values),
        cmocka_unit_test(the_values_of_a_chart_are_those_of_its_rows),
        cmocka_unit_test(the_first_sheet_tells_title_notes_sources_and_footnotes),
        cmocka_unit_test(footnotes_stand_after_the_tables_of_csv),
        cmocka_unit_test(a_workbook_that_takes_more_than_a_script_may_write_is_its_limit),
    };

    return cmocka_run_group_tests(tests, setup, fixture_end);
}

#else

int main(void)
{
    puts("SKIPPED: built without libxlsxwriter");
    return 77;
}

#endif
