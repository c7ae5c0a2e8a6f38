/*
 * Observations, packed: one blob for each indicator and gender, holding its cells (municipality,
 * period, value or mark) in order. A change of cells is kept as its reverse, so that what was known
 * at an earlier batch can be had back. Nothing outside lib/store knows how they are packed.
 */
#ifndef SDT__STORE_SERIES_H
#define SDT__STORE_SERIES_H

#include "store/store.h"

/* What a cell holds. The last is no cell at all: only a difference knows it. */
enum sdt__mark {
    SDT__MARK_VALUE = 0,
    SDT__MARK_MISSING = 1,        /* not yet published */
    SDT__MARK_NON_RESPONSE = 2,   /* bortfall, "-" */
    SDT__MARK_NOT_APPLICABLE = 3, /* ej tillämplig, "." */
    SDT__MARK_SECRET = 4,         /* sekretess, ".." */
    SDT__MARK_ABSENT = 5
};

/* What a series may hold at most: more than any country has, and all that a damaged blob can ask
   for. */
enum {
    SDT__SERIES_MOST = 1 << 24,
    SDT__SERIES_MUNICIPALITY_MOST = (1 << 27) - 1,
    SDT__SERIES_PERIOD_MOST = (1 << 20) - 1
};

/* Cells of one indicator and gender, sorted by municipality (its record id) and period. */
struct sdt__series {
    sdt_session *session;
    int64_t indicator;
    char gender; /* 'T', 'K' or 'M' */
    size_t count;
    size_t capacity;
    int32_t *municipality;
    int32_t *period;
    double *value; /* 0 where the mark is no value */
    uint8_t *mark;
    uint32_t *batch; /* which batch gave the cell */
    uint64_t *work;  /* room for unpacking, two for each cell */
};

void sdt__series_init(struct sdt__series *series, sdt_session *session);
void sdt__series_free(struct sdt__series *series);

/* What `as_known` may be besides the id of a batch: everything so far, and before the first. */
enum { SDT__SERIES_KNOWN_NOW = 0, SDT__SERIES_KNOWN_NOTHING = -1 };

/* The last batch of an ISO date or before it, to be given as `as_known`. */
int sdt__series_known(sdt_session *session, const char *date, int64_t *out);

/* Reads one series; none stored gives count 0. With `as_known` above 0 as it was after that batch.
   The struct may be used again and again: its arrays are reused. */
int sdt__series_read(sdt_session *session, int64_t indicator, char gender, int64_t as_known,
                     struct sdt__series *out);

/* The cell of a municipality and period; series->count when there is none. */
size_t sdt__series_find(const struct sdt__series *series, int32_t municipality, int32_t period);

/* Calls `visit` for each stored series in order of indicator and gender; it stops at the first
   non-zero answer and returns it. indicator 0: all. `visit` may read other series. */
int sdt__series_each(sdt_session *session, int64_t indicator, int64_t as_known,
                     int (*visit)(void *user, const struct sdt__series *series), void *user);

/* Whether an indicator (or else a municipality) has values, now or in what was known earlier. */
int sdt__series_uses(sdt_session *session, int64_t id, bool as_indicator, bool *out);

/* Whether some batch came from a source. */
int sdt__batch_uses(sdt_session *session, const char *source, bool *out);

/* Calls `visit` with the id and key of one record of a kind, or with id 0 of all of them in order
   of their keys' bytes; series know records by ids alone. It stops as sdt__series_each does. */
int sdt__series_keys(sdt_session *session, int kind, int64_t id,
                     int (*visit)(void *user, int64_t id, const char *key), void *user);

/* The key of a record, for messages; its number where there is none. */
enum { SDT__SERIES_KEY_SIZE = 256 };
void sdt__series_key(sdt_session *session, int kind, int64_t id, char out[SDT__SERIES_KEY_SIZE]);

/* Reads everything that is packed; each part that is damaged is reported. */
int sdt__series_check(sdt_session *session);

/* What one batch of values is: where they come from, and whether they were worked on here. */
struct sdt__batch_info {
    const char *source;  /* key of a source, or NULL */
    const char *fetched; /* ISO date; NULL: today */
    const char *note;    /* or NULL */
    bool processed;
    bool replace;    /* cells that the batch leaves out are deleted, in the series it touches */
    bool dry_run;    /* count only */
    bool one_rhythm; /* new cells of another rhythm than their indicator's are refused */
    size_t memory;   /* bytes to gather cells in before a file helps out; 0: 80 MiB */
};

/* What a stored batch was, read for a cell of its. The texts are the caller's struct's own. */
struct sdt__batch_origin {
    sdt_session *session;
    uint32_t batch; /* 0: nothing read yet */
    char *source;   /* or NULL */
    char *fetched;
    char *note; /* or NULL */
    bool processed;
};

/* Fills the struct, unless it has that batch already. It begins with its session and zeros. */
int sdt__batch_origin(struct sdt__batch_origin *origin, uint32_t batch);
void sdt__batch_origin_free(struct sdt__batch_origin *origin);

struct sdt__batch_counts {
    int64_t added;
    int64_t changed;
    int64_t deleted;
    int64_t unchanged;
};

/* What a batch changed of an indicator's values; between which periods. */
struct sdt__batch_change {
    int64_t indicator; /* its record id */
    int64_t added;
    int64_t changed;
    int64_t deleted;
    int32_t first;
    int32_t last;
};
typedef int sdt__batch_visit(void *user, const struct sdt__batch_change *change);
int sdt__batch_changes(sdt_session *session, int64_t batch, sdt__batch_visit *visit, void *user);

/* Gathers cells in any order, in little memory, and merges them at the end in one transaction. The
   texts of `info` are borrowed until the ingest is freed. */
struct sdt__ingest;
int sdt__ingest_new(sdt_session *session, const struct sdt__batch_info *info,
                    struct sdt__ingest **out);
void sdt__ingest_free(struct sdt__ingest *ingest);

/* The file that the rows given from now on are rows of, for messages; copied. NULL: none. */
int sdt__ingest_file(struct sdt__ingest *ingest, const char *file);

/* One cell, as it is given. */
struct sdt__ingest_cell {
    int64_t indicator;
    int32_t municipality;
    int32_t period;
    char gender;
    enum sdt__mark mark;
    double value;
    int64_t row; /* where it was read, for the message about a cell that comes twice; 0: nowhere */
};

/* Adds a cell. `index` is that of its series in the ingest: given back with the next cell of the
   same one it saves a search, and any other number does no harm. SDT_ERROR_VALUE when the value is
   not finite, SDT_ERROR_MISUSE for what no caller should give. */
int sdt__ingest_add(struct sdt__ingest *ingest, const struct sdt__ingest_cell *given,
                    uint32_t *index);

/* Merges and writes everything, or nothing. A cell that was given twice, even alike, is
   SDT_ERROR_EXISTS, all of them reported with their rows. What was gathered stays, so it may be
   tried again. */
int sdt__ingest_finish(struct sdt__ingest *ingest, struct sdt__batch_counts *counts);

/* Reports what sdt__ingest_finish would refuse, and writes nothing. */
int sdt__ingest_judge(struct sdt__ingest *ingest);

#endif
