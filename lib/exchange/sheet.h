/*
 * Spreadsheets as a source of rows: what a reader gives may be text already, or a workbook (.xlsx, .ods),
 * of which one sheet becomes text, cell by cell. The rows then go the way that those of a CSV file go.
 */
#ifndef SDT__EXCHANGE_SHEET_H
#define SDT__EXCHANGE_SHEET_H

#include "core/buffer.h"
#include "exchange/text_source.h"

enum {
    SDT__SHEET_SEPARATOR = '\t',
    SDT__SHEET_HEAD = 8,              /* bytes that tell a workbook from a text */
    SDT__SHEET_FILE_MOST = 64 << 20,  /* bytes of a workbook */
    SDT__SHEET_TEXT_MOST = 256 << 20, /* bytes of a part unpacked, and of a sheet as text */
};

struct sdt__sheet {
    struct sdt__buffer text; /* of a sheet */
    struct sdt__text_bytes bytes;
    bool found; /* it is a workbook */

    /* Of a text: its first bytes, which have been read already, and the rest. */
    char head[SDT__SHEET_HEAD];
    size_t head_size;
    size_t head_given;
    sdt_reader reader;
    void *user;
};

/* Looks at what the source's reader gives first, and puts another reader before it. `wanted` is the name
   of the sheet, or NULL for the first; numbers get the mark `decimal`. SDT_OK or what was reported;
   sdt__sheet_close() must be called in both cases, when nothing is read from the source any more. */
int sdt__sheet_open(struct sdt__sheet *sheet, struct sdt__text_source *source, const char *wanted,
                    char decimal);
void sdt__sheet_close(struct sdt__sheet *sheet);

#endif
