/*
 * lib/exchange, spreadsheets: a sheet of an xlsx or an ods is read as a CSV file is, each cell as what it
 * shows; what is damaged, too large or no table is refused.
 */
#include "exchange/doors.h"
#include "exchange/workbook.h"

#include "exchange/sheet.h"

#ifdef SDT_WITH_SHEETS

#include "exchange/sheet/xlsx.h"

static int import_bytes(sdt_session *s, const struct text *file, const char *const *options,
                        sdt_table **out)
{
    return sdt_import_csv(s, "blad.xlsx", file->bytes, file->size, options, NULL, NULL, out);
}

static int import_parts(sdt_session *s, const struct part *parts, size_t count,
                        const char *const *options, sdt_table **out)
{
    struct text file = {0};
    int status;

    make_archive(&file, parts, count);
    status = import_bytes(s, &file, options, out);
    text_free(&file);
    return status;
}

static double value_of(sdt_session *s, const char *municipality, const char *period)
{
    double value;
    int mark;

    assert_ok(s, sdt_value(s, "N00001", municipality, period, "T", &value, &mark));
    assert_int_equal(mark, SDT_MARK_VALUE);
    return value;
}

/* The text that a sheet becomes. */
static void assert_text(sdt_session *s, const struct part *parts, size_t count, const char *sheet,
                        const char *wanted)
{
    struct text file = {0};
    struct sdt__buffer out;

    make_archive(&file, parts, count);
    sdt__buffer_init(&out, s);
    assert_ok(s, sdt__workbook_text(s, "blad", file.bytes, file.size, sheet, '.', &out));
    assert_non_null(sdt__buffer_string(&out));
    assert_string_equal(out.bytes, wanted);
    sdt__buffer_free(&out);
    text_free(&file);
}

static void a_sheet_is_read_as_a_csv_file_is(void **state)
{
    static const struct part parts[] = XLSX(
        XLSX_HEADER "<row r='2'><c r='A2' t='s'><v>3</v></c><c r='B2'><v>2022</v></c>"
                    "<c r='C2'><v>45.299999999999997</v></c></row>"
                    "<row r='4'><c r='A4' s='3'><v>181</v></c><c r='B4' s='5'><v>45291</v></c>"
                    "<c r='C4' t='str'><f>1+1</f><v>2.5</v></c></row>");
    sdt_session *s = *state;
    sdt_table *counts;

    assert_ok(s, import_parts(s, parts, COUNT(parts), OPTIONS("indicator", "N00001"), &counts));
    assert_int_equal(count_of(counts, "rows"), 2);
    assert_int_equal(count_of(counts, "added"), 2);
    sdt_table_free(counts);
    assert_true(value_of(s, "0126", "2022") == 45.3);
    assert_true(value_of(s, "0181", "2023") == 2.5);
}

static void a_problem_is_in_the_row_and_column_of_the_sheet(void **state)
{
    static const struct part parts[] = XLSX(
        "<row r='3'><c r='A3' t='inlineStr'><is><t>Utsl\xc3\xa4pp</t></is></c></row>"
        "<row r='5'><c r='B5' t='s'><v>0</v></c><c r='C5' t='s'><v>1</v></c>"
        "<c r='E5' t='s'><v>2</v></c></row>"
        "<row r='6'><c r='B6' t='s'><v>3</v></c><c r='C6'><v>2022</v></c></row>"
        "<row r='9'><c r='B9' t='s'><v>3</v></c><c r='C9'><v>2023</v></c>"
        "<c r='E9' t='e'><v>#DIV/0!</v></c></row>");
    sdt_session *s = *state;
    char *before = state_of(s);
    int status = import_parts(s, parts, COUNT(parts), OPTIONS("indicator", "N00001"), NULL);

    assert_refused(s, status, SDT_ERROR_VALUE, "blad.xlsx, rad 9, kolumn 5: \"#DIV/0!\"", before);
    free(before);
}

static void cells_are_what_they_show(void **state)
{
    static const struct part parts[] = XLSX(
        "<row r='1'><c r='A1'><v>1.0</v></c><c r='B1'><v>0.10000000000000001</v></c>"
        "<c r='C1'><v>1E-3</v></c><c r='D1'><v>-45.299999999999997</v></c><c r='E1'/></row>"
        "<row r='2'><c r='A2' s='2'><v>0.45300000000000001</v></c><c r='B2' s='2'><v>1</v></c>"
        "<c r='C2' s='2'><v>5.0000000000000001E-4</v></c><c r='D2' s='2'><v>-0.05</v></c></row>"
        "<row r='3'><c s='1'><v>1</v></c><c s='1'><v>59</v></c><c s='1'><v>61</v></c>"
        "<c s='1'><v>45290.5</v></c></row>"
        "<row r='4'><c s='4'><v>44927</v></c><c s='5'><v>44927</v></c><c s='3'><v>126</v></c>"
        "<c s='6'><v>1299.99</v></c></row>"
        "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c><c t='e'><v>#N/A</v></c>"
        "<c t='inlineStr'><is><r><t>a \"b\"</t></r><r><t>\tc</t></r></is></c></row>");

    assert_text(*state, parts, COUNT(parts), NULL,
                "1\t0.1\t0.001\t-45.3\n"
                "45.3%\t100%\t0.05%\t-5%\n"
                "1900-01-01\t1900-02-28\t1900-03-01\t2023-12-30 12:00:00\n"
                "2023-01\t2023\t0126\t1299.99\n"
                "TRUE\tFALSE\t#N/A\t\"a \"\"b\"\"\tc\"\n");
}

static void rows_and_cells_that_are_left_out_are_empty(void **state)
{
    static const struct part parts[] = XLSX(
        "<row r='2'><c r='C2'><v>1</v></c></row><row r='3'><c r='A3'/><c r='B3' t='s'></c></row>"
        "<row r='5'><c r='A5'><v>2</v></c></row><row/><row><c r='B7'><v>3</v></c></row>"
        "<row r='900'><c r='A900'/></row>");

    /* Each row is as wide as the widest above it; what comes after the last content is nothing. */
    assert_text(*state, parts, COUNT(parts), NULL, "\n\t\t1\n\n\n2\t\t\n\n\t3\t\n");
}

static void dates_may_be_counted_from_1904(void **state)
{
    static const struct part parts[] = {
        XLSX_RELS,
        XLSX_WORKBOOK_RELS,
        {"xl/workbook.xml",
         "<x:workbook xmlns:x='" MAIN "' xmlns:r='" OFFICE "'><x:workbookPr date1904='1'/>"
         "<x:sheets><x:sheet name='D' r:id='r1'/></x:sheets></x:workbook>"},
        XLSX_STYLES,
        XLSX_STRINGS,
        XLSX_SHEET("sheet1", "<row><c s='1'><v>0</v></c><c s='1'><v>43829</v></c></row>"),
    };

    assert_text(*state, parts, COUNT(parts), NULL, "1904-01-01\t2023-12-31\n");
}

static void a_sheet_is_chosen_by_name(void **state)
{
    static const struct part parts[] = {
        XLSX_RELS,
        XLSX_WORKBOOK_RELS,
        XLSX_WORKBOOK,
        XLSX_STYLES,
        XLSX_STRINGS,
        XLSX_SHEET("sheet1", XLSX_HEADER "<row><c t='s'><v>3</v></c><c><v>2022</v></c><c><v>1</v>"
                                         "</c></row>"),
        XLSX_SHEET("sheet2", XLSX_HEADER "<row><c t='s'><v>4</v></c><c><v>2022</v></c><c><v>2</v>"
                                         "</c></row>"),
    };
    sdt_session *s = *state;
    char *before;

    assert_ok(s, import_parts(s, parts, COUNT(parts), OPTIONS("indicator", "N00001"), NULL));
    assert_true(says(s, "blad.xlsx: bladet \"Data\" har lästs; --sheet väljer ett annat: Dold."));
    assert_true(value_of(s, "0126", "2022") == 1);
    assert_ok(s, import_parts(s, parts, COUNT(parts),
                              OPTIONS("indicator", "N00001", "sheet", "Dold"), NULL));
    assert_int_equal(problem_count(s), 0);
    assert_true(value_of(s, "0181", "2022") == 2);
    before = state_of(s);
    assert_refused(
        s,
        import_parts(s, parts, COUNT(parts), OPTIONS("indicator", "N00001", "sheet", "data"), NULL),
        SDT_ERROR_NOT_FOUND, "inget blad \"data\"; det har: Dold, Data", before);
    free(before);
}

static void the_decimal_sign_of_numbers_is_the_one_asked_for(void **state)
{
    static const struct part parts[] = XLSX(
        XLSX_HEADER "<row><c t='s'><v>3</v></c><c><v>2022</v></c><c><v>1.5</v></c></row>"
                    "<row><c t='s'><v>3</v></c><c><v>2023</v></c><c t='str'><v>2,5</v></c></row>");
    sdt_session *s = *state;

    assert_ok(s, import_parts(s, parts, COUNT(parts),
                              OPTIONS("indicator", "N00001", "decimal", ","), NULL));
    assert_true(value_of(s, "0126", "2022") == 1.5);
    assert_true(value_of(s, "0126", "2023") == 2.5);
}

static void a_format_says_how_a_number_is_shown(void **state)
{
    static const struct {
        const char *code;
        int format;
    } codes[] = {
        {"General", SDT__SHEET_NUMBER},
        {"0", SDT__SHEET_NUMBER},
        {"0.00", SDT__SHEET_NUMBER},
        {"#,##0", SDT__SHEET_NUMBER},
        {"0.00E+00", SDT__SHEET_NUMBER},
        {"00", SDT__SHEET_ZEROS + 2},
        {"0000", SDT__SHEET_ZEROS + 4},
        {"0%", SDT__SHEET_PERCENT},
        {"0.0\\ %;[Red]-0.0\\ %", SDT__SHEET_PERCENT},
        {"#,##0\\ \"days\";dd", SDT__SHEET_NUMBER},
        {"[Red][<0]0.0", SDT__SHEET_NUMBER},
        {"_-* #,##0.00\\ \"kr\"_-", SDT__SHEET_NUMBER},
        {"yyyy\\-mm\\-dd", SDT__SHEET_DATE},
        {"[$-41D]d mmmm yyyy", SDT__SHEET_DATE},
        {"D/M/YY", SDT__SHEET_DATE},
        {"[h]:mm", SDT__SHEET_DATE},
        {"mmm\\-yy", SDT__SHEET_MONTH},
        {"yyyy", SDT__SHEET_YEAR},
        {"", SDT__SHEET_NUMBER},
        {"\"", SDT__SHEET_NUMBER},
        {"[", SDT__SHEET_NUMBER},
        {"\\", SDT__SHEET_NUMBER},
    };

    (void)state;
    for (size_t i = 0; i < COUNT(codes); i++)
        if (sdt__xlsx_format_of(codes[i].code) != codes[i].format)
            fail_msg("%s: %d", codes[i].code, sdt__xlsx_format_of(codes[i].code));
}

#define ODS(tables)                                                                                \
    {                                                                                              \
        {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},                            \
            {"META-INF/manifest.xml", "<manifest/>"},                                              \
        {                                                                                          \
            "content.xml", "<office:document-content xmlns:office='o' xmlns:table='t' "            \
                           "xmlns:text='x'><office:body><office:spreadsheet>" tables               \
                           "</office:spreadsheet></office:body></office:document-content>"         \
        }                                                                                          \
    }

static void an_ods_is_read_too(void **state)
{
    static const struct part parts[] = ODS(
        "<table:table table:name='Ett'><table:table-row>"
        "<table:table-cell table:number-columns-repeated='2' office:value-type='string'>"
        "<text:p>a</text:p><text:p>b<text:span>c</text:span></text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated='1021'/></table:table-row>"
        "<table:table-row table:number-rows-repeated='2'>"
        "<table:table-cell office:value-type='percentage' office:value='0.453'>"
        "<office:annotation><text:p>nej</text:p></office:annotation><text:p>45,3 %</text:p>"
        "</table:table-cell><table:covered-table-cell/>"
        "<table:table-cell office:value-type='date' office:date-value='2023-12-31T00:00:00'>"
        "<text:p>31 dec</text:p></table:table-cell></table:table-row>"
        "<table:table-row table:number-rows-repeated='1048000'><table:table-cell "
        "table:number-columns-repeated='1024'/></table:table-row></table:table>"
        "<table:table table:name='Tv\xc3\xa5'><table:table-row><table:table-cell "
        "office:value-type='float' office:value='142706'><text:p>142 706</text:p>"
        "</table:table-cell></table:table-row></table:table>");
    sdt_session *s = *state;

    assert_text(s, parts, COUNT(parts), NULL,
                "\"a\nbc\"\t\"a\nbc\"\n45.3%\t\t2023-12-31\n45.3%\t\t2023-12-31\n");
    assert_text(s, parts, COUNT(parts), "Tv\xc3\xa5", "142706\n");
}

static void what_is_no_table_is_refused(void **state)
{
    static const struct part zip[] = {{"l\xc3\xa4s mig.txt", "hej"}};
    static const struct part document[] = {
        {"_rels/.rels", "<Relationships xmlns='" PACKAGE "'><Relationship Id='a' Type='" OFFICE
                        "/officeDocument' Target='word/document.xml'/></Relationships>"},
        {"word/document.xml", "<document/>"}};
    static const struct part doctype[] = {
        XLSX_RELS,
        {"xl/workbook.xml", "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><w>&b;</w>"}};
    static const struct part missing[] = {XLSX_RELS};
    static const struct part broken[] = XLSX("<row><c><v>1</c></row>");
    static const struct part index[] = XLSX("<row><c t='s'><v>5</v></c></row>");
    static const struct {
        const struct part *parts;
        size_t count;
        int status;
        const char *says;
    } files[] = {
        {zip, COUNT(zip), SDT_ERROR_SYNTAX, "filen är ett zip-arkiv, ingen tabell"},
        {document, COUNT(document), SDT_ERROR_NOT_FOUND, "inget blad"},
        {doctype, COUNT(doctype), SDT_ERROR_SYNTAX, "delen xl/workbook.xml i kalkylarket"},
        {missing, COUNT(missing), SDT_ERROR_VALUE, "saknar delen xl/workbook.xml"},
        {broken, COUNT(broken), SDT_ERROR_SYNTAX, "delen xl/worksheets/sheet1.xml"},
        {index, COUNT(index), SDT_ERROR_VALUE, "sheet1.xml i kalkylarket är skadad"},
    };
    static const char fake[] = "PK\x03\x04\x14\x00\x06\x00\x08[Content_Types].xml";
    static const char old[] = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 of 1997";
    sdt_session *s = *state;
    char *before = state_of(s);

    for (size_t i = 0; i < COUNT(files); i++)
        assert_refused(s, import_parts(s, files[i].parts, files[i].count, NULL, NULL),
                       files[i].status, files[i].says, before);
    assert_refused(s, sdt_import_csv(s, "f.xlsx", fake, sizeof fake - 1, NULL, NULL, NULL, NULL),
                   SDT_ERROR_SYNTAX, "f.xlsx: filen är ett zip-arkiv, ingen tabell", before);
    assert_refused(s, sdt_import_csv(s, "f.xls", old, sizeof old - 1, NULL, NULL, NULL, NULL),
                   SDT_ERROR_VALUE, "f.xls: filen är i Excels gamla format", before);
    free(before);
}

static void elements_nested_without_end_are_refused(void **state)
{
    struct text xml = {0};
    sdt_session *s = *state;

    for (int i = 0; i < 70; i++)
        assert_int_equal(text_write(&xml, "<a>", 3), 0);
    for (int i = 0; i < 70; i++)
        assert_int_equal(text_write(&xml, "</a>", 4), 0);
    assert_int_equal(text_write(&xml, "", 1), 0);
    {
        const struct part parts[] = {XLSX_RELS, {"xl/workbook.xml", xml.bytes}};
        assert_status(s, import_parts(s, parts, COUNT(parts), NULL, NULL), SDT_ERROR_SYNTAX);
    }
    text_free(&xml);
}

static const struct part sample[] = XLSX(
    XLSX_HEADER "<row r='2'><c r='A2' t='s'><v>3</v></c><c r='B2'><v>2022</v></c>"
                "<c r='C2' s='2'><v>0.45</v></c></row>");

/* A file cut anywhere has lost its directory, which is at the end. */
static void a_workbook_cut_anywhere_is_refused(void **state)
{
    struct text file = {0};
    sdt_session *s = *state;
    char *before = state_of(s), *after;

    make_archive(&file, sample, COUNT(sample));
    for (size_t size = 0; size < file.size; size++) {
        char *cut = malloc(size + 1);

        memcpy(cut, file.bytes, size);
        assert_true(sdt_import_csv(s, "f", cut, size, NULL, NULL, NULL, NULL) < 0);
        assert_true(sdt_session_message(s)[0] != '\0');
        free(cut);
    }
    after = state_of(s);
    assert_string_equal(before, after);
    free(before);
    free(after);
    text_free(&file);
}

static void bytes_of_all_sorts_never_crash(void **state)
{
    static const char bytes[] = {0, '<', '>', '\'', '9', 'A', '&', (char)0xFF};
    struct text file = {0};
    sdt_session *s = *state;

    make_archive(&file, sample, COUNT(sample));
    for (size_t at = 0; at < file.size; at++) {
        const char kept = file.bytes[at];

        for (size_t i = at % 2; i < sizeof bytes; i += 2) {
            struct sdt__buffer out;

            file.bytes[at] = bytes[i];
            sdt__buffer_init(&out, s);
            sdt__session_clear(s);
            if (sdt__workbook_text(s, "f", file.bytes, file.size, NULL, '.', &out) != SDT_OK)
                assert_true(sdt_session_message(s)[0] != '\0');
            sdt__buffer_free(&out);
        }
        file.bytes[at] = kept;
    }
    text_free(&file);
}

int main(void)
{
#define FRESH(test) cmocka_unit_test_setup_teardown(test, open_world, close_world)
    const struct CMUnitTest tests[] = {
        FRESH(a_sheet_is_read_as_a_csv_file_is),
        FRESH(a_problem_is_in_the_row_and_column_of_the_sheet),
        FRESH(cells_are_what_they_show),
        FRESH(rows_and_cells_that_are_left_out_are_empty),
        FRESH(dates_may_be_counted_from_1904),
        FRESH(a_sheet_is_chosen_by_name),
        FRESH(the_decimal_sign_of_numbers_is_the_one_asked_for),
        FRESH(a_format_says_how_a_number_is_shown),
        FRESH(an_ods_is_read_too),
        FRESH(what_is_no_table_is_refused),
        FRESH(elements_nested_without_end_are_refused),
        FRESH(a_workbook_cut_anywhere_is_refused),
        FRESH(bytes_of_all_sorts_never_crash),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}

#else

/* Where spreadsheets are not read, a sentence says so. */
int main(void)
{
    static const char zip[] = "PK\x03\x04";
    sdt_session *s;
    int status;

    if (open_world((void **)&s) != 0)
        return 1;
    status = sdt_import_csv(s, "f.xlsx", zip, 4, NULL, NULL, NULL, NULL);
    if (status != SDT_ERROR_VALUE || !strstr(sdt_session_message(s), "libzip"))
        return 1;
    sdt_session_free(s);
    return 0;
}

#endif
