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

        if (got < 0 || (uint64_t)got > most - *size)
            return sdt__fail_at(source->session, &location, SDT_ERROR_IO, SDT__M_READER_FAILED);
        source->ended = got == 0;
        source->taken += got;
        *size += (size_t)got;
    }
    return SDT_OK;
}

/* Removes a byte order mark of UTF-8 at the beginning; refuses one of UTF-16 or UTF-32. */
static int read_mark(struct sdt__text_source *source, char *out, size_t *size)
{
    const struct sdt__location location = {.file = source->name};

    if ((*size >= 2 && (memcmp(out, "\xFF\xFE", 2) == 0 || memcmp(out, "\xFE\xFF", 2) == 0)) ||
        (*size >= 4 && memcmp(out, "\0\0\xFE\xFF", 4) == 0))
        return sdt__fail_at(source->session, &location, SDT_ERROR_SYNTAX, SDT__M_CSV_UTF16);
    if (*size >= 3 && memcmp(out, "\xEF\xBB\xBF", 3) == 0) {
        source->encoding = SDT__TEXT_ENCODING_UTF8;
        *size -= 3;
        memmove(out, out + 3, *size);
    }
    return SDT_OK;
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
    } else {
        source->encoding = source->encoding == SDT__TEXT_ENCODING_UTF8
                               ? SDT__TEXT_ENCODING_BROKEN
                               : SDT__TEXT_ENCODING_WINDOWS_1252;
    }
    return valid;
}

int sdt__text_source_read(struct sdt__text_source *source, size_t line, char *out, size_t room,
                          size_t *got)
{
    const struct sdt__location location = {.file = source->name, .row = (int64_t)line};
    const bool first = source->taken == 0;
    size_t size = source->cut_size, valid;
    int status;

    *got = 0;
    /* What stands before the wrong byte has been given: now it is known which line it is on. */
    if (source->encoding == SDT__TEXT_ENCODING_BROKEN)
        return sdt__fail_at(source->session, &location, SDT_ERROR_SYNTAX, SDT__M_CSV_BROKEN);
    memcpy(out, source->cut, size);
    source->cut_size = 0;
    status = fill(source, out, room / 3, &size);
    if (status == SDT_OK && first)
        status = read_mark(source, out, &size);
    if (status != SDT_OK)
        return status;
    valid = judge(source, out, size);
    if (valid == 0 && source->encoding == SDT__TEXT_ENCODING_BROKEN)
        return sdt__text_source_read(source, line, out, room, got);
    *got = source->encoding == SDT__TEXT_ENCODING_WINDOWS_1252 ? convert(out, room, valid, size)
                                                               : valid;
    return SDT_OK;
}
