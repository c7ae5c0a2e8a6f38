/*
 * What the files share that plan from records, accept a plan as records, and show them.
 */
#ifndef SDT__ROTATION_RECORDS_H
#define SDT__ROTATION_RECORDS_H

#include "network/shelf.h"

/* The conference of an edition, when it is one of the cooperation's that municipalities host. */
const sdt_record *sdt__rotation_conference(struct sdt__shelf *shelf, const char *cooperation,
                                           const sdt_record *edition);

/* Whether an edition is over, so that nobody can change its hosts. */
bool sdt__rotation_is_over(const struct sdt__shelf *shelf, const sdt_record *edition);

/* A number that changes when any record does that a plan is made of. */
uint64_t sdt__rotation_stamp(struct sdt__shelf *shelf);

#endif
