/*
 * A text that comes in pieces, from memory or from a reader, and leaves as UTF-8: nothing but the
 * piece at hand is held, however large the file. What gzip has compressed is unpacked first. Encodings
 * are told apart on the way: UTF-16 by its mark; the others are alike until the first letter beyond
 * ASCII, and if that one is valid UTF-8 the file is, if not it is Windows-1252.
 */
#ifndef SDT__EXCHANGE_TEXT_SOURCE_H
#define SDT__EXCHANGE_TEXT_SOURCE_H

#include "exchange/unpack.h"

enum sdt__text_encoding {
    SDT__TEXT_ENCODING_ASCII, /* so far */
    SDT__TEXT_ENCODING_UTF8,
    SDT__TEXT_ENCODING_WINDOWS_1252,
    SDT__TEXT_ENCODING_UTF16_LITTLE, /* the low byte first */
    SDT__TEXT_ENCODING_UTF16_BIG
};

/* To be set by the caller: all but the source's own. */
struct sdt__text_source {
    sdt_session *session;
    const char *name; /* for messages */
    sdt_reader reader;
    void *user;

    /* The source's own. */
    enum sdt__text_encoding encoding;
    int64_t taken; /* bytes read so far, for progress */
    bool begun;
    bool ended;
    bool broken;               /* until some byte: a file cut or patched together */
    struct sdt__unpack unpack; /* used when its stream is there */
    char cut[4];               /* the beginning of a letter that goes on in the next piece */
    size_t cut_size;
};

/* Whether the text is UTF-16, of either order. */
static inline bool sdt__text_source_is_utf16(const struct sdt__text_source *source)
{
    return source->encoding >= SDT__TEXT_ENCODING_UTF16_LITTLE;
}

enum { SDT__TEXT_SOURCE_LEAST = 24 /* room that always takes something */ };

/* Puts the next piece in `out`; nothing at the end. `line` is where the file has come to, for the
   message when it is broken there. A byte order mark is left out. SDT_OK or what was reported. */
int sdt__text_source_read(struct sdt__text_source *source, size_t line, char *out, size_t room,
                          size_t *got);

void sdt__text_source_close(struct sdt__text_source *source);

/* A text that has to be in memory whole: as it is, or unpacked and as UTF-8, in memory of its own. */
struct sdt__text_whole {
    sdt_session *session;
    const char *bytes;
    size_t size;
    char *own;
};
int sdt__text_whole_open(struct sdt__text_whole *whole, sdt_session *session, const char *name,
                         const char *bytes, size_t size);
void sdt__text_whole_close(struct sdt__text_whole *whole);

/* Reports a file that begins as a web page or a zip archive does, which no reader of tables or of JSON
   can read; else SDT_OK. */
int sdt__text_judge(sdt_session *session, const char *name, const char *bytes, size_t size);

/* Bytes in memory, for the reader sdt__text_bytes_read(). */
struct sdt__text_bytes {
    const char *at;
    size_t left;
};
int64_t sdt__text_bytes_read(void *bytes, char *out, size_t size);

#endif
