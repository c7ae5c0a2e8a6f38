/*
 * Files compressed by gzip, unpacked on their way in: what is read from a reader comes out of another.
 * A small file can hold a flood, so there is a bound on how much. Without zlib such files are refused.
 */
#ifndef SDT__EXCHANGE_UNPACK_H
#define SDT__EXCHANGE_UNPACK_H

#include "core/session.h"

struct sdt__unpack {
    sdt_session *session;
    const char *name; /* for messages */
    sdt_reader reader;
    void *user;
    struct sdt__unpack_stream *stream;
    int64_t taken; /* bytes read */
    int64_t given; /* bytes that came of them */
    int status;    /* of what was reported */
};

/* Whether bytes begin as those of gzip do. */
bool sdt__unpack_wanted(const char *bytes, size_t size);

/* Begins with the bytes that have been read already; the rest comes from the reader. The four first
   members are the caller's. SDT_OK or what was reported. */
int sdt__unpack_open(struct sdt__unpack *unpack, const char *bytes, size_t size);
void sdt__unpack_close(struct sdt__unpack *unpack);

/* A reader of what was packed; -1 when something was reported, and `status` says what. */
int64_t sdt__unpack_read(void *unpack, char *out, size_t size);

/* As much of the beginning as `out` holds; 0 without zlib. */
size_t sdt__unpack_head(const char *bytes, size_t size, char *out, size_t room);

#endif
