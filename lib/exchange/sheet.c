/*
 * Tells workbooks from texts, and hands each to its reader; see sheet.h.
 */
#include "exchange/sheet.h"

#ifdef SDT_WITH_SHEETS
#include "exchange/sheet/workbook.h"
#endif

#include <string.h>

static bool begins(const struct sdt__sheet *sheet, const char *bytes, size_t size)
{
    return sheet->head_size >= size && memcmp(sheet->head, bytes, size) == 0;
}

/* The bytes that have been looked at, and then the others. */
static int64_t read_on(void *user, char *bytes, size_t size)
{
    struct sdt__sheet *sheet = user;
    const size_t left = sheet->head_size - sheet->head_given;

    if (left == 0)
        return sheet->reader(sheet->user, bytes, size);
    if (size > left)
        size = left;
    memcpy(bytes, sheet->head + sheet->head_given, size);
    sheet->head_given += size;
    return (int64_t)size;
}

static int read_failed(const struct sdt__text_source *source)
{
    const struct sdt__location location = {.file = source->name};

    return sdt__fail_at(source->session, &location, SDT_ERROR_IO, SDT__M_READER_FAILED);
}

static int read_head(struct sdt__sheet *sheet, const struct sdt__text_source *source)
{
    while (sheet->head_size < SDT__SHEET_HEAD) {
        const size_t most = SDT__SHEET_HEAD - sheet->head_size;
        const int64_t got = sheet->reader(sheet->user, sheet->head + sheet->head_size, most);

        if (got < 0 || (uint64_t)got > most)
            return read_failed(source);
        if (got == 0)
            break;
        sheet->head_size += (size_t)got;
    }
    return SDT_OK;
}

#ifdef SDT_WITH_SHEETS

/* A workbook's directory stands at its end, so all of it is read first. */
static int read_all(struct sdt__sheet *sheet, const struct sdt__text_source *source,
                    struct sdt__buffer *out)
{
    enum { PIECE = 1 << 16 };
    const struct sdt__location location = {.file = source->name};
    char most[24];

    while (out->size <= SDT__SHEET_FILE_MOST) {
        int64_t got;

        if (!sdt__buffer_reserve(out, PIECE))
            return SDT_ERROR_MEMORY;
        got = read_on(sheet, out->bytes + out->size, PIECE);
        if (got < 0 || got > PIECE)
            return read_failed(source);
        if (got == 0)
            return SDT_OK;
        out->size += (size_t)got;
    }
    return sdt__fail_at(source->session, &location, SDT_ERROR_LIMIT, SDT__M_SHEET_FILE,
                        sdt__integer_text(SDT__SHEET_FILE_MOST, most));
}

static int read_workbook(struct sdt__sheet *sheet, const struct sdt__text_source *source,
                         const char *wanted, char decimal)
{
    struct sdt__buffer file;
    int status;

    sdt__buffer_init(&file, source->session);
    status = read_all(sheet, source, &file);
    if (status == SDT_OK)
        status = sdt__workbook_text(source->session, source->name, file.bytes, file.size, wanted,
                                    decimal, &sheet->text);
    sdt__buffer_free(&file);
    return status;
}

#else

static int read_workbook(struct sdt__sheet *sheet, const struct sdt__text_source *source,
                         const char *wanted, char decimal)
{
    const struct sdt__location location = {.file = source->name};

    (void)sheet;
    (void)wanted;
    (void)decimal;
    return sdt__fail_at(source->session, &location, SDT_ERROR_VALUE, SDT__M_SHEET_UNSUPPORTED);
}

#endif

int sdt__sheet_open(struct sdt__sheet *sheet, struct sdt__text_source *source, const char *wanted,
                    char decimal)
{
    const struct sdt__location location = {.file = source->name};
    int status;

    *sheet = (struct sdt__sheet){.reader = source->reader, .user = source->user};
    sdt__buffer_init(&sheet->text, source->session);
    status = read_head(sheet, source);
    if (status != SDT_OK)
        return status;
    if (begins(sheet, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8))
        return sdt__fail_at(source->session, &location, SDT_ERROR_VALUE, SDT__M_SHEET_OLD);
    sheet->found = begins(sheet, "PK\x03\x04", 4) || begins(sheet, "PK\x05\x06", 4);
    source->reader = read_on;
    source->user = sheet;
    if (!sheet->found)
        return SDT_OK;
    status = read_workbook(sheet, source, wanted, decimal);
    sheet->bytes = (struct sdt__text_bytes){sheet->text.bytes, sheet->text.size};
    source->reader = sdt__text_bytes_read;
    source->user = &sheet->bytes;
    return status;
}

void sdt__sheet_close(struct sdt__sheet *sheet)
{
    sdt__buffer_free(&sheet->text);
}
