/*
 * Who belonged to a cooperation, or held a seat, on a day.
 */
#ifndef SDT__NETWORK_MEMBERS_H
#define SDT__NETWORK_MEMBERS_H

#include "core/period.h"
#include "store/record_cache.h"

/* The Swedish order of names; of keys where they are alike. */
int sdt__network_compare_names(const sdt_record *a, const sdt_record *b);

/* The member municipalities of a day, in the Swedish order of their names. An array to be freed
   with sdt__free, of records borrowed from the cache; NULL with *count 0 when there are none. */
const sdt_record **sdt__network_members(struct sdt__record_cache *cache, const char *cooperation,
                                        const char *day, size_t *count);

/* Whether a seat speaks for the municipality in the body on a day, as chair, vice chair, member or
   convenor: a substitute or a secretary does not speak for the municipality. */
bool sdt__network_sits_for(const sdt_record *seat, const char *body, const char *municipality,
                           const char *day);

/* Whether any seat of the body does. */
bool sdt__network_has_seat(struct sdt__record_cache *cache, const char *body,
                           const char *municipality, const char *day);

#endif
