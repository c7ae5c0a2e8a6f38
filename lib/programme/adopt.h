/*
 * Which members have adopted a programme: for the verb that records it and for the check.
 */
#ifndef SDT__PROGRAMME_ADOPT_H
#define SDT__PROGRAMME_ADOPT_H

#include "store/record_cache.h"

/* What the municipality decided last on the programme; NULL when it has not decided. */
const sdt_record *sdt__adoption_last(struct sdt__record_cache *cache, const char *programme,
                                     const char *municipality);

/* Whether that was to adopt it. */
bool sdt__adoption_is_adopted(const sdt_record *adoption);

#endif
