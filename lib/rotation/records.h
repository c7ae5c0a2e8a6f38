/*
 * What the files of this folder that read and write records share.
 */
#ifndef SDT__ROTATION_RECORDS_H
#define SDT__ROTATION_RECORDS_H

#include "store/record_cache.h"

/* The columns of sdt_hostings(). */
enum {
    SDT__HOSTINGS_YEAR,
    SDT__HOSTINGS_CONFERENCE,
    SDT__HOSTINGS_CONFERENCE_NAME,
    SDT__HOSTINGS_EDITION,
    SDT__HOSTINGS_STATUS,
    SDT__HOSTINGS_FORM,
    SDT__HOSTINGS_DATE,
    SDT__HOSTINGS_MOVED_FROM,
    SDT__HOSTINGS_PLACE,
    SDT__HOSTINGS_THEME,
    SDT__HOSTINGS_THEME_DECIDED,
    SDT__HOSTINGS_AUDIENCE,
    SDT__HOSTINGS_PARTNERS,
    SDT__HOSTINGS_HOST,
    SDT__HOSTINGS_HOST_NAME,
    SDT__HOSTINGS_BODY,
    SDT__HOSTINGS_LEADS,
    SDT__HOSTINGS_REASON,
    SDT__HOSTINGS_DECISION,
    SDT__HOSTINGS_DECIDED,
    SDT__HOSTINGS_DECIDED_BY,
    SDT__HOSTINGS_REFERENCE
};

/* The conference of an edition, when it is one of the cooperation's that municipalities host. */
const sdt_record *sdt__rotation_conference(struct sdt__record_cache *cache, const char *cooperation,
                                           const sdt_record *edition);

/* Whether an edition is over, so that nobody can change its hosts. */
bool sdt__rotation_is_over(const struct sdt__record_cache *cache, const sdt_record *edition);

/* A number that changes when any record does that a plan is made of. */
uint64_t sdt__rotation_stamp(struct sdt__record_cache *cache);

#endif
