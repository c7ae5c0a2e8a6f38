/*
 * The programmes of a database as they stood on a day: in force since when, and which has taken the
 * place of which. All of them are worked out together, since each depends on the others.
 */
#ifndef SDT__PROGRAMME_PROGRAMMES_H
#define SDT__PROGRAMME_PROGRAMMES_H

#include "programme/standing.h"

struct sdt__programme {
    const sdt_record *record;
    struct sdt__since since;                /* in force; "" until then */
    struct sdt__since takes_over;           /* in force, and its first year has begun */
    const struct sdt__programme *successor; /* the first that took its place; NULL until then */
};

struct sdt__programmes {
    struct sdt__programme *all; /* by key */
    size_t count;
    const char *day;
};

/* A failure is remembered by the cache, and nothing is listed. */
void sdt__programmes_read(struct sdt__record_cache *cache, const char *day,
                          struct sdt__programmes *out);
void sdt__programmes_free(struct sdt__record_cache *cache, struct sdt__programmes *programmes);

/* One of them; NULL when there is none or the record is NULL. */
const struct sdt__programme *sdt__programmes_find(const struct sdt__programmes *programmes,
                                                  const sdt_record *record);

/* Whether a programme was decided on by a day without ever having been put to the members as a matter. */
bool sdt__programme_is_decided_on(struct sdt__record_cache *cache, const sdt_record *programme,
                                  const char *day);

/* Whether any sub-goal of a programme is recorded: of one whose parts nobody has entered nothing can be
   asked. */
bool sdt__programme_has_sub_goals(struct sdt__record_cache *cache, const sdt_record *programme);

#endif
