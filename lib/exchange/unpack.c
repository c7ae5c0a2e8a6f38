/*
 * Unpacking by zlib; see unpack.h.
 */
#include "exchange/unpack.h"

#include "core/text.h"

#include <string.h>

bool sdt__unpack_wanted(const char *bytes, size_t size)
{
    return size >= 3 && memcmp(bytes, "\x1f\x8b\x08", 3) == 0;
}

static int fail(struct sdt__unpack *unpack, int status, enum sdt__message message,
                const char *detail)
{
    const struct sdt__location location = {.file = unpack->name};

    return sdt__fail_at(unpack->session, &location, status, message, detail);
}

#ifdef SDT_WITH_ZLIB

#define ZLIB_CONST
#include <zlib.h>

enum {
    GZIP_ONLY = 15 + 16, /* the largest window, and a header of gzip's */
    PIECE = 1 << 16
};

/* The most that comes out, and how many times what went in once it is more than a little. */
static const int64_t MOST = INT64_C(1) << 32, FREE = INT64_C(1) << 26, TIMES = 200;

struct sdt__unpack_stream {
    z_stream z;
    bool between; /* a part has ended; another may follow */
    char piece[PIECE];
};

static void *take_memory(void *session, unsigned count, unsigned size)
{
    return sdt__alloc_zero(session, count, size);
}

static void give_memory(void *session, void *block)
{
    sdt__free(session, block);
}

int sdt__unpack_open(struct sdt__unpack *unpack, const char *bytes, size_t size)
{
    struct sdt__unpack_stream *stream;

    if (size > PIECE)
        return fail(unpack, SDT_ERROR_INTERNAL, SDT__M_READER_FAILED, NULL);
    stream = sdt__alloc_zero(unpack->session, 1, sizeof *stream);
    unpack->stream = stream;
    if (!stream)
        return SDT_ERROR_MEMORY;
    memcpy(stream->piece, bytes, size);
    stream->z.zalloc = take_memory;
    stream->z.zfree = give_memory;
    stream->z.opaque = unpack->session;
    stream->z.next_in = (const Bytef *)stream->piece;
    stream->z.avail_in = (uInt)size;
    unpack->taken = (int64_t)size;
    if (inflateInit2(&stream->z, GZIP_ONLY) == Z_OK)
        return SDT_OK;
    sdt__free(unpack->session, stream);
    unpack->stream = NULL;
    return sdt__fail_memory(unpack->session);
}

void sdt__unpack_close(struct sdt__unpack *unpack)
{
    if (!unpack->stream)
        return;
    inflateEnd(&unpack->stream->z);
    sdt__free(unpack->session, unpack->stream);
    unpack->stream = NULL;
}

/* What a reader answers that has failed. */
static int64_t stop(struct sdt__unpack *unpack, int status)
{
    unpack->status = status;
    return -1;
}

/* Reads a piece when none is left; false at the end of the file, and when reading failed. */
static bool feed(struct sdt__unpack *unpack)
{
    struct sdt__unpack_stream *stream = unpack->stream;
    int64_t got;

    if (stream->z.avail_in > 0)
        return true;
    got = unpack->reader(unpack->user, stream->piece, PIECE);
    if (got < 0 || got > PIECE) {
        stop(unpack, fail(unpack, SDT_ERROR_IO, SDT__M_READER_FAILED, NULL));
        return false;
    }
    unpack->taken += got;
    stream->z.next_in = (const Bytef *)stream->piece;
    stream->z.avail_in = (uInt)got;
    return got > 0;
}

int64_t sdt__unpack_read(void *user, char *out, size_t size)
{
    struct sdt__unpack *unpack = user;
    struct sdt__unpack_stream *stream = unpack->stream;
    char most[24];
    int answer = Z_OK;

    if (size > PIECE)
        size = PIECE;
    stream->z.next_out = (Bytef *)out;
    stream->z.avail_out = (uInt)size;
    while (stream->z.avail_out == size && feed(unpack)) {
        if (stream->between)
            inflateReset(&stream->z);
        answer = inflate(&stream->z, Z_NO_FLUSH);
        stream->between = answer == Z_STREAM_END;
        if (answer == Z_MEM_ERROR)
            return stop(unpack, sdt__fail_memory(unpack->session));
        if (answer != Z_OK && answer != Z_STREAM_END && answer != Z_BUF_ERROR)
            return stop(unpack, fail(unpack, SDT_ERROR_SYNTAX, SDT__M_UNPACK_BROKEN, NULL));
    }
    if (unpack->status != SDT_OK)
        return -1;
    if (stream->z.avail_out == size && !stream->between)
        return stop(unpack, fail(unpack, SDT_ERROR_SYNTAX, SDT__M_UNPACK_BROKEN, NULL));
    unpack->given += (int64_t)(size - stream->z.avail_out);
    if (unpack->given > MOST || (unpack->given > FREE && unpack->given / TIMES > unpack->taken))
        return stop(unpack, fail(unpack, SDT_ERROR_LIMIT, SDT__M_UNPACK_FLOOD,
                                 sdt__integer_text((long long)TIMES, most)));
    return (int64_t)(size - stream->z.avail_out);
}

size_t sdt__unpack_head(const char *bytes, size_t size, char *out, size_t room)
{
    z_stream z = {.next_in = (const Bytef *)bytes, .avail_in = (uInt)(size < PIECE ? size : PIECE)};

    if (inflateInit2(&z, GZIP_ONLY) != Z_OK)
        return 0;
    z.next_out = (Bytef *)out;
    z.avail_out = (uInt)room;
    inflate(&z, Z_SYNC_FLUSH);
    inflateEnd(&z);
    return room - z.avail_out;
}

#else

int sdt__unpack_open(struct sdt__unpack *unpack, const char *bytes, size_t size)
{
    (void)bytes;
    (void)size;
    return fail(unpack, SDT_ERROR_SYNTAX, SDT__M_UNPACK_NO_ZLIB, NULL);
}

void sdt__unpack_close(struct sdt__unpack *unpack)
{
    (void)unpack;
}

int64_t sdt__unpack_read(void *unpack, char *out, size_t size)
{
    (void)unpack;
    (void)out;
    (void)size;
    return -1;
}

size_t sdt__unpack_head(const char *bytes, size_t size, char *out, size_t room)
{
    (void)bytes;
    (void)size;
    (void)out;
    (void)room;
    return 0;
}

#endif
