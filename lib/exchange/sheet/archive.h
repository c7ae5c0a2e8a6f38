/*
 * A zip archive in memory (libzip). What it says of sizes is not believed: what comes out of a part is
 * counted, against a bound and against what went in.
 */
#ifndef SDT__EXCHANGE_SHEET_ARCHIVE_H
#define SDT__EXCHANGE_SHEET_ARCHIVE_H

#include "core/session.h"

struct sdt__archive {
    sdt_session *session;
    const char *name; /* of its file, for messages */
    struct zip *zip;
};

/* A part that is being read. */
struct sdt__archive_part {
    struct sdt__archive *archive;
    const char *name;
    struct zip_file *file;
    uint64_t packed;
    uint64_t taken;
};

/* SDT_END for what is no archive; SDT_ERROR_MEMORY. The bytes must outlive it. */
int sdt__archive_open(struct sdt__archive *archive, sdt_session *session, const char *name,
                      const char *bytes, size_t size);
void sdt__archive_close(struct sdt__archive *archive);

/* SDT_OK when the archive has a part of that name, and SDT_END when not; SDT_ERROR_MEMORY. */
int sdt__archive_find(const struct sdt__archive *archive, const char *part);

/* Opens a part; reads its next bytes, 0 at the end. SDT_OK or what was reported. */
int sdt__archive_part_open(struct sdt__archive *archive, const char *name,
                           struct sdt__archive_part *part);
int sdt__archive_part_read(struct sdt__archive_part *part, char *out, size_t room, size_t *got);
void sdt__archive_part_close(struct sdt__archive_part *part);

#endif
