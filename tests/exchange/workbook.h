/*
 * Spreadsheets made for the tests: a zip archive of stored parts, and the parts of an xlsx around the cells
 * that a test is about.
 */
#ifndef TESTS_EXCHANGE_WORKBOOK_H
#define TESTS_EXCHANGE_WORKBOOK_H

#include "support/support.h"

#include <stdint.h>
#include <string.h>

struct part {
    const char *name;
    const char *text;
};

static inline uint32_t crc_of(const char *bytes, size_t size)
{
    uint32_t crc = UINT32_MAX;

    for (size_t i = 0; i < size; i++) {
        crc ^= (unsigned char)bytes[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
    }
    return ~crc;
}

static inline void put_number(struct text *out, size_t bytes, uint64_t number)
{
    for (size_t i = 0; i < bytes; i++) {
        const char byte = (char)(number >> 8 * i & 0xFF);
        assert_int_equal(text_write(out, &byte, 1), 0);
    }
}

/* What the local header and the directory say alike of a part. */
static inline void put_about(struct text *out, const struct part *part)
{
    const size_t size = strlen(part->text);

    put_number(out, 2, 20); /* version */
    put_number(out, 2, 0);  /* flags */
    put_number(out, 2, 0);  /* stored */
    put_number(out, 4, 0x00210000);
    put_number(out, 4, crc_of(part->text, size));
    put_number(out, 4, size);
    put_number(out, 4, size);
    put_number(out, 2, strlen(part->name));
    put_number(out, 2, 0);
}

static inline void make_archive(struct text *out, const struct part *parts, size_t count)
{
    struct text directory = {0};

    for (size_t i = 0; i < count; i++) {
        const size_t offset = out->size;

        put_number(out, 4, 0x04034b50);
        put_about(out, &parts[i]);
        assert_int_equal(text_write(out, parts[i].name, strlen(parts[i].name)), 0);
        assert_int_equal(text_write(out, parts[i].text, strlen(parts[i].text)), 0);
        put_number(&directory, 4, 0x02014b50);
        put_number(&directory, 2, 20);
        put_about(&directory, &parts[i]);
        put_number(&directory, 2, 0); /* comment */
        put_number(&directory, 2, 0); /* disk */
        put_number(&directory, 6, 0); /* attributes */
        put_number(&directory, 4, offset);
        assert_int_equal(text_write(&directory, parts[i].name, strlen(parts[i].name)), 0);
    }
    const size_t at = out->size;
    assert_int_equal(text_write(out, directory.bytes, directory.size), 0);
    put_number(out, 4, 0x06054b50);
    put_number(out, 4, 0);
    put_number(out, 2, count);
    put_number(out, 2, count);
    put_number(out, 4, directory.size);
    put_number(out, 4, at);
    put_number(out, 2, 0);
    text_free(&directory);
}

#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define MAIN "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006/relationships"

#define XLSX_RELS                                                                                  \
    {                                                                                              \
        "_rels/.rels", "<Relationships xmlns='" PACKAGE "'><Relationship Id='a' Type='" OFFICE     \
                       "/officeDocument' Target='xl/workbook.xml'/></Relationships>"               \
    }
#define XLSX_WORKBOOK_RELS                                                                         \
    {                                                                                              \
        "xl/_rels/workbook.xml.rels",                                                              \
            "<Relationships xmlns='" PACKAGE "'><Relationship Id='r1' Type='" OFFICE               \
            "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='" OFFICE      \
            "/worksheet' Target='/xl/worksheets/sheet2.xml'/><Relationship Id='r3' Type='" OFFICE  \
            "/sharedStrings' Target='sharedStrings.xml'/><Relationship Id='r4' Type='" OFFICE      \
            "/styles' Target='styles.xml'/></Relationships>"                                       \
    }
#define XLSX_WORKBOOK                                                                              \
    {                                                                                              \
        "xl/workbook.xml", "<workbook xmlns='" MAIN "' xmlns:r='" OFFICE                           \
                           "'><sheets><sheet name='Dold' sheetId='2' state='hidden' r:id='r2'/>"   \
                           "<sheet name='Data' sheetId='1' r:id='r1'/></sheets></workbook>"        \
    }
/* styles 1 to 5: a date, a percentage, a code of four digits, a month, a year; 6: money */
#define XLSX_STYLES                                                                                \
    {                                                                                              \
        "xl/styles.xml",                                                                           \
            "<styleSheet xmlns='" MAIN "'><numFmts><numFmt numFmtId='164' formatCode='0000'/>"     \
            "<numFmt numFmtId='165' formatCode='[$-41D]yyyy\\-mm;@'/><numFmt numFmtId='166' "      \
            "formatCode='yyyy'/><numFmt numFmtId='167' formatCode='#,##0.00\\ "                    \
            "\"kr/dag\"'/></numFmts>"                                                              \
            "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/>"          \
            "<xf numFmtId='14'/><xf numFmtId='10'/><xf numFmtId='164'/><xf numFmtId='165'/>"       \
            "<xf numFmtId='166'/><xf numFmtId='167'/></cellXfs></styleSheet>"                      \
    }
#define XLSX_STRINGS                                                                               \
    {                                                                                              \
        "xl/sharedStrings.xml",                                                                    \
            "<sst xmlns='" MAIN "'><si><t>kommun</t></si><si><t>\xc3\xa5r</t></si>"                \
            "<si><r><t>v\xc3\xa4</t></r><r><rPr><b/></rPr><t>rde</t></r><rPh><t>x</t></rPh></si>"  \
            "<si><t>Huddinge</t></si><si><t xml:space='preserve'>S\xc3\xb6"                        \
            "dert\xc3\xa4lje</t></si>"                                                             \
            "</sst>"                                                                               \
    }
#define XLSX_SHEET(name, rows)                                                                     \
    {                                                                                              \
        "xl/worksheets/" name ".xml",                                                              \
            "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" MAIN "'><sheetData>" rows   \
            "</sheetData><mergeCells/></worksheet>"                                                \
    }

/* An xlsx whose sheet Data has these rows; the hidden one before it is empty. */
#define XLSX(rows)                                                                                 \
    {                                                                                              \
        XLSX_RELS, XLSX_WORKBOOK_RELS, XLSX_WORKBOOK, XLSX_STYLES, XLSX_STRINGS,                   \
            XLSX_SHEET("sheet1", rows), XLSX_SHEET("sheet2", "")                                   \
    }
#define XLSX_PARTS 7
#define XLSX_HEADER                                                                                \
    "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' "                \
    "t='s'><v>2</v></c></row>"

#endif
