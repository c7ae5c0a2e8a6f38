/*
 * What a target's record says of itself, before there is any value to hold against it.
 */
#ifndef SDT__FOLLOWUP_TARGET_H
#define SDT__FOLLOWUP_TARGET_H

#include "followup/methods.h"

#include <sodertorn/record.h>

/* The period that a field of a record says; 0 for NULL. And a number, taken where the record has it. */
int32_t sdt__followup_period_of(const char *text);
void sdt__followup_take_number(double *number, const sdt_record *record, int field);

/* Takes the target's numbers, periods and wanted direction into a rule; NULL changes nothing. */
void sdt__followup_target_rule(const sdt_record *target, struct sdt__followup_rule *rule);

/* Why a target can never be assessed, whatever its values will be; SDT__REASON_NONE when it can. The
   indicator says whether its values add up over a year; NULL when it is not known. *field is the field
   of the record to mend. */
enum sdt__followup_reason sdt__followup_target_fault(const sdt_record *target,
                                                     const sdt_record *indicator, int *field);

#endif
