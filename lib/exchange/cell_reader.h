/*
 * Reads the cells of a table that are no key, period or gender as they stand, for the import of CSV and
 * for scripts alike: names of municipalities, spaces around texts, "T1 2023", "kvinnor". It counts what
 * it took for what. Where two meanings are possible, the column decides, or an option; else it refuses.
 */
#ifndef SDT__EXCHANGE_CELL_READER_H
#define SDT__EXCHANGE_CELL_READER_H

#include "core/period.h"
#include "exchange/csv_names.h"
#include "values/readings.h"
#include "values/values.h"

/* What the dates of a column are. */
enum sdt__cell_dates {
    SDT__CELL_DATES_NONE, /* no periods */
    SDT__CELL_DATES_END,  /* each the period that it ends */
    SDT__CELL_DATES_OPEN  /* the same, but of this kind or a month */
};

struct sdt__cell_reader {
    struct sdt__values_reader as_reader; /* first: what a row is given */
    sdt_session *session;
    struct sdt__readings readings;
    struct sdt__csv_names names;
    bool repair_codes; /* 126 is 0126, where every code is a number */
    bool quiet;        /* an unknown municipality is not reported */
    bool gender_codes; /* the column of genders has only 1, 2 and 1+2 */
    enum sdt__cell_dates dates;
    enum sdt__period_kind date_kind; /* of the periods that the dates end */
    int64_t other_codes; /* municipalities whose code is no number, and the first of them */
    int64_t other_code_row;
    char period[8];
    char code[8];
};

void sdt__cell_reader_init(struct sdt__cell_reader *reader, sdt_session *session);
void sdt__cell_reader_free(struct sdt__cell_reader *reader);

/* One in memory of its own; NULL when there is none. */
struct sdt__cell_reader *sdt__cell_reader_new(sdt_session *session);
void sdt__cell_reader_delete(struct sdt__cell_reader *reader);

/* The key of the municipality that a text means, by its key, its name or, where codes are repaired, a code
   without its zeros; NULL: none. `readings` gets the bits of what was read as something else. SDT_OK or
   what was reported. */
int sdt__cell_reader_find(struct sdt__cell_reader *reader, struct sdt__text_span text,
                          const char **key, unsigned *readings);

/* Whether a text is the code of a municipality without its zeros, repaired or not. */
bool sdt__cell_reader_lost_zero(struct sdt__cell_reader *reader, struct sdt__text_span text);

/* Counts a municipality that was found so in a row. */
void sdt__cell_reader_took(struct sdt__cell_reader *reader, struct sdt__text_span text,
                           unsigned readings, int64_t row);

/* Reports a municipality that there is none of, with names near it; a number that may be a code with how
   to read it, and a sum over several as one. Returns what was reported. */
int sdt__cell_reader_unknown(struct sdt__cell_reader *reader, const struct sdt__location *location,
                             struct sdt__text_span text);

/* As much of a text as a message can hold. */
enum { SDT__CELL_SHOWN = 104 };
const char *sdt__cell_show(struct sdt__text_span text, char out[SDT__CELL_SHOWN]);

/* Reports a code and a name, in two columns of a row, that are different municipalities. An empty code
   is replaced by the name's. SDT_OK or what was reported. */
int sdt__cell_reader_judge_name(struct sdt__cell_reader *reader, struct sdt__values_row *row,
                                struct sdt__text_span name);

#endif
