/*
 * What the two files of the xlsx reader share: the parts that stand beside the sheets (xlsx_parts.c), and
 * the sheet itself (xlsx.c).
 */
#ifndef SDT__EXCHANGE_SHEET_XLSX_H
#define SDT__EXCHANGE_SHEET_XLSX_H

#include "exchange/sheet/workbook.h"

enum { SDT__XLSX_PATH = 256 };

/* Texts that cells refer to by their index: all in one block, each from its offset to the next. */
struct sdt__xlsx_strings {
    struct sdt__buffer text;
    uint32_t *offsets; /* count + 1 */
    size_t count;
    size_t capacity;
};

/* How the cells of each style show a number: enum sdt__sheet_format, and more for zeros. */
struct sdt__xlsx_styles {
    int *formats;
    size_t count;
    size_t capacity;
};

/* Where the parts are. Empty: the workbook has none. */
struct sdt__xlsx_parts {
    char workbook[SDT__XLSX_PATH];
    char sheet[SDT__XLSX_PATH];
    char strings[SDT__XLSX_PATH];
    char styles[SDT__XLSX_PATH];
    bool from_1904;
};

/* Finds the parts, and the sheet that is wanted. SDT_END: the archive is no xlsx. */
int sdt__xlsx_find_parts(struct sdt__workbook *workbook, struct sdt__xlsx_parts *parts);

int sdt__xlsx_read_strings(struct sdt__workbook *workbook, const char *part,
                           struct sdt__xlsx_strings *strings);
int sdt__xlsx_read_styles(struct sdt__workbook *workbook, const char *part,
                          struct sdt__xlsx_styles *styles);

/* How the format code of a style shows a number: "0.0%", "yyyy-mm-dd", "0000". */
int sdt__xlsx_format_of(const char *code);

#endif
