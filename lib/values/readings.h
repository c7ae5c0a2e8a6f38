/*
 * What a reader of files took for something else than it says, counted by kind, for the summary of an
 * import. Reading is forgiving where only one meaning is possible, and tells that it was.
 */
#ifndef SDT__VALUES_READINGS_H
#define SDT__VALUES_READINGS_H

#include "core/session.h"

enum sdt__reading {
    SDT__READING_TRIMMED,    /* spaces or invisible characters around a cell */
    SDT__READING_EXCEL_TEXT, /* the signs by which Excel keeps a number as text */
    SDT__READING_MINUS,      /* another sign for minus */
    SDT__READING_SPACES,     /* spaces between groups of three digits */
    SDT__READING_POINTS,
    SDT__READING_COMMAS,
    SDT__READING_PERCENT,
    SDT__READING_MISSING, /* a word for a value that is missing */
    SDT__READING_NAME,    /* "Huddinge kommun", "0126 Huddinge" */
    SDT__READING_CODE,    /* a code that had lost its zero */
    SDT__READING_PERIOD,
    SDT__READING_DATE,
    SDT__READING_GENDER,
    SDT__READING_UTF16,
    SDT__READING_WINDOWS_1252,
    SDT__READING_GZIP,
    SDT__READING_COUNT
};

struct sdt__readings {
    struct {
        int64_t count;
        int64_t row; /* the first */
    } of[SDT__READING_COUNT];
};

static inline void sdt__readings_add(struct sdt__readings *readings, enum sdt__reading reading,
                                     int64_t row)
{
    if (readings->of[reading].count++ == 0)
        readings->of[reading].row = row;
}

/* Notes each reading of a row whose bit is set. */
void sdt__readings_add_all(struct sdt__readings *readings, unsigned bits, int64_t row);

/* Tells each kind as a warning of the session: how many there were in the file, and the first row. */
int sdt__readings_tell(sdt_session *session, const char *file,
                       const struct sdt__readings *readings);

#endif
