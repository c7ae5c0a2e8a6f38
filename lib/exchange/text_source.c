/*
 * Text in pieces; see text_source.h.
 */
#include "exchange/text_source.h"

#include "core/text.h"

#include <string.h>

int64_t sdt__text_bytes_read(void *bytes, char *out, size_t size)
{
    struct sdt__text_bytes *from = bytes;

    if (size > from->left)
        size = from->left;
    if (size == 0)
        return 0;
    memcpy(out, from->at, size);
    from->at += size;
    from->left -= size;
    return (int64_t)size;
}

/* Reads until there are `most` bytes, or no more: a reader may give as little as it likes. */
static int fill(struct sdt__text_source *source, char *out, size_t most, size_t *size)
{
    const struct sdt__location location = {.file = source->name};

    while (!source->ended && *size < most) {
        int64_t got = source->reader(source->user, out + *size, most - *size);

        if (source->unpack.status != SDT_OK)
            return source->unpack.status;
        if (got < 0 || (uint64_t)got > most - *size)
            return sdt__fail_at(source->session, &location, SDT_ERROR_IO, SDT__M_READER_FAILED);
        source->ended = got == 0;
        source->taken = source->unpack.stream ? source->unpack.taken : source->taken + got;
        *size += (size_t)got;
    }
    return SDT_OK;
}

/* Puts the unpacking of gzip between the reader and the bytes that it began with, if they are such. */
static int begin_unpacking(struct sdt__text_source *source, char *out, size_t most, size_t *size)
{
    int status;

    if (!sdt__unpack_wanted(out, *size))
        return SDT_OK;
    source->unpack = (struct sdt__unpack){.session = source->session,
                                          .name = source->name,
                                          .reader = source->reader,
                                          .user = source->user};
    status = sdt__unpack_open(&source->unpack, out, *size);
    if (status != SDT_OK)
        return status;
    source->reader = sdt__unpack_read;
    source->user = &source->unpack;
    source->ended = false;
    *size = 0;
    return fill(source, out, most, size);
}

/* Takes a byte order mark off the beginning. */
static int read_mark(struct sdt__text_source *source, char *out, size_t *size)
{
    const struct sdt__location location = {.file = source->name};
    size_t mark = 0;

    if (*size >= 4 && (memcmp(out, "\0\0\xFE\xFF", 4) == 0 || memcmp(out, "\xFF\xFE\0\0", 4) == 0))
        return sdt__fail_at(source->session, &location, SDT_ERROR_SYNTAX, SDT__M_CSV_UTF32);
    if (*size >= 3 && memcmp(out, "\xEF\xBB\xBF", 3) == 0) {
        source->encoding = SDT__TEXT_ENCODING_UTF8;
        mark = 3;
    } else if (*size >= 2 && memcmp(out, "\xFF\xFE", 2) == 0) {
        source->encoding = SDT__TEXT_ENCODING_UTF16_LITTLE;
        mark = 2;
    } else if (*size >= 2 && memcmp(out, "\xFE\xFF", 2) == 0) {
        source->encoding = SDT__TEXT_ENCODING_UTF16_BIG;
        mark = 2;
    }
    *size -= mark;
    memmove(out, out + mark, *size);
    return SDT_OK;
}

static unsigned unit_at(const struct sdt__text_source *source, const char *at)
{
    const unsigned first = (unsigned char)at[0], second = (unsigned char)at[1];

    return source->encoding == SDT__TEXT_ENCODING_UTF16_LITTLE ? second << 8 | first
                                                               : first << 8 | second;
}

/* Converts UTF-16 to UTF-8 in the same buffer. Two bytes become at most three, and they are at most a
   third of the buffer, moved to its end, so writing never overtakes reading. Half a character at the
   end is kept for the next piece; one that has no other half breaks the file. */
static size_t convert_utf16(struct sdt__text_source *source, char *out, size_t room, size_t size)
{
    const char *from = memmove(out + room - size, out, size), *const end = out + room;
    size_t written = 0;

    while (end - from >= 2) {
        uint32_t code = unit_at(source, from);
        const bool high = code >= 0xD800 && code < 0xDC00;
        unsigned low;

        if (high && end - from < 4 && !source->ended)
            break;
        low = high && end - from >= 4 ? unit_at(source, from + 2) : 0;
        if ((code >= 0xDC00 && code < 0xE000) || (high && (low < 0xDC00 || low > 0xDFFF))) {
            source->broken = true;
            return written;
        }
        if (high)
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        from += high ? 4 : 2;
        written += sdt__utf8_put(code, out + written);
    }
    source->cut_size = (size_t)(end - from);
    memcpy(source->cut, from, source->cut_size);
    source->broken = source->ended && source->cut_size > 0;
    return written;
}

/* Converts the bytes after the first `valid` ones from Windows-1252 to UTF-8 in the same buffer. They
   are moved to the end of the buffer first. A byte becomes at most three, and they are at most a third
   of the buffer, so writing never overtakes reading. */
static size_t convert(char *out, size_t room, size_t valid, size_t size)
{
    const size_t rest = size - valid;
    const char *from = memmove(out + room - rest, out + valid, rest);

    return valid + sdt__text_from_windows_1252(from, rest, out + valid, room - valid);
}

/* Decides the encoding as far as these bytes tell. Returns how many of them are UTF-8 as they are; an
   incomplete character at the end is kept in source->cut for the next piece. */
static size_t judge(struct sdt__text_source *source, const char *out, size_t size)
{
    const size_t ascii = sdt__text_ascii_size(out, size);
    size_t valid;

    if (source->encoding == SDT__TEXT_ENCODING_WINDOWS_1252)
        return ascii;
    valid = ascii + sdt__utf8_valid(out + ascii, size - ascii);
    if (source->encoding == SDT__TEXT_ENCODING_ASCII && valid > ascii)
        source->encoding = SDT__TEXT_ENCODING_UTF8;
    if (valid == size)
        return size;
    if (!source->ended && size - valid < sizeof source->cut) {
        source->cut_size = size - valid;
        memcpy(source->cut, out + valid, source->cut_size);
    } else if (source->encoding == SDT__TEXT_ENCODING_UTF8) {
        source->broken = true;
    } else {
        source->encoding = SDT__TEXT_ENCODING_WINDOWS_1252;
    }
    return valid;
}

int sdt__text_source_read(struct sdt__text_source *source, size_t line, char *out, size_t room,
                          size_t *got)
{
    const struct sdt__location location = {.file = source->name, .row = (int64_t)line};
    const bool first = !source->begun;
    size_t size = source->cut_size, valid;
    int status;

    *got = 0;
    /* What stands before the wrong byte has been given: now it is known which line it is on. */
    if (source->broken)
        return sdt__fail_at(source->session, &location, SDT_ERROR_SYNTAX,
                            sdt__text_source_is_utf16(source) ? SDT__M_CSV_UTF16_BROKEN
                                                              : SDT__M_CSV_BROKEN);
    memcpy(out, source->cut, size);
    source->cut_size = 0;
    status = fill(source, out, room / 3, &size);
    if (status == SDT_OK && first)
        status = begin_unpacking(source, out, room / 3, &size);
    if (status == SDT_OK && first)
        status = read_mark(source, out, &size);
    source->begun = true;
    if (status != SDT_OK)
        return status;
    if (sdt__text_source_is_utf16(source)) {
        *got = convert_utf16(source, out, room, size);
    } else {
        valid = judge(source, out, size);
        *got = source->encoding == SDT__TEXT_ENCODING_WINDOWS_1252 ? convert(out, room, valid, size)
                                                                   : valid;
    }
    if (*got == 0 && source->broken)
        return sdt__text_source_read(source, line, out, room, got);
    return SDT_OK;
}

void sdt__text_source_close(struct sdt__text_source *source)
{
    sdt__unpack_close(&source->unpack);
}

/* Whether the bytes are text as they are, and need not be unpacked or converted. */
static bool is_text(const char *bytes, size_t size)
{
    return !sdt__unpack_wanted(bytes, size) &&
           (size < 2 || (memcmp(bytes, "\xFF\xFE", 2) != 0 && memcmp(bytes, "\xFE\xFF", 2) != 0));
}

int sdt__text_whole_open(struct sdt__text_whole *whole, sdt_session *session, const char *name,
                         const char *bytes, size_t size)
{
    enum { PIECE = 1 << 16 };
    struct sdt__text_bytes from = {bytes, size};
    struct sdt__text_source source = {
        .session = session, .name = name, .reader = sdt__text_bytes_read, .user = &from};
    size_t capacity = 0, got = 1;
    void *block = NULL;
    int status = SDT_OK;

    *whole = (struct sdt__text_whole){session, bytes, size, NULL};
    if (is_text(bytes, size))
        return SDT_OK;
    whole->size = 0;
    while (status == SDT_OK && got > 0) {
        status = sdt__grow(session, &block, &capacity, whole->size + PIECE, 1);
        if (status == SDT_OK)
            status = sdt__text_source_read(&source, 1, (char *)block + whole->size, PIECE, &got);
        whole->size += status == SDT_OK ? got : 0;
    }
    sdt__text_source_close(&source);
    whole->bytes = whole->own = block;
    return status;
}

void sdt__text_whole_close(struct sdt__text_whole *whole)
{
    if (whole->own)
        sdt__free(whole->session, whole->own);
    whole->own = NULL;
}

int sdt__text_judge(sdt_session *session, const char *name, const char *bytes, size_t size)
{
    static const char *const pages[] = {"<!doctype html", "<html", "<head", "<body"};
    const struct sdt__location location = {.file = name};
    char head[40], folded[40];
    size_t at = 0;

    if (size >= 4 && memcmp(bytes, "PK\3\4", 4) == 0)
        return sdt__fail_at(session, &location, SDT_ERROR_SYNTAX, SDT__M_FILE_ZIP);
    if (size >= 8 && memcmp(bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0)
        return sdt__fail_at(session, &location, SDT_ERROR_SYNTAX, SDT__M_SHEET_OLD);
    if (size >= 5 && memcmp(bytes, "%PDF-", 5) == 0)
        return sdt__fail_at(session, &location, SDT_ERROR_SYNTAX, SDT__M_FILE_PDF);
    while (at < size && bytes[at] && strchr(" \t\r\n", bytes[at]))
        at++;
    size = size - at < sizeof head - 1 ? size - at : sizeof head - 1;
    memcpy(head, bytes + at, size);
    head[size] = '\0';
    sdt__text_fold_swedish(head, folded, sizeof folded);
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (strncmp(folded, pages[i], strlen(pages[i])) == 0)
            return sdt__fail_at(session, &location, SDT_ERROR_SYNTAX, SDT__M_FILE_WEB_PAGE);
    return SDT_OK;
}
