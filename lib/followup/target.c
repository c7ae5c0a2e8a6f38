/*
 * Targets as they are recorded; see target.h. Import refuses, and the check of a database finds, what
 * could never be assessed.
 */
#include "followup/target.h"

#include "followup/words.h"

#include <sodertorn/kinds.h>
#include <string.h>

int32_t sdt__followup_period_of(const char *text)
{
    int32_t period = 0;

    if (text)
        sdt__period_parse(text, strlen(text), &period);
    return period;
}

void sdt__followup_take_number(double *number, const sdt_record *record, int field)
{
    if (sdt_record_has(record, field))
        *number = sdt_record_number(record, field);
}

void sdt__followup_target_rule(const sdt_record *target, struct sdt__followup_rule *rule)
{
    rule->target_period = sdt__followup_period_of(sdt_target_period(target));
    rule->base_period = sdt__followup_period_of(sdt_target_base_period(target));
    sdt__followup_take_number(&rule->target, target, SDT_TARGET_VALUE);
    sdt__followup_take_number(&rule->low, target, SDT_TARGET_LOW);
    sdt__followup_take_number(&rule->high, target, SDT_TARGET_HIGH);
    sdt__followup_take_number(&rule->base_value, target, SDT_TARGET_BASE_VALUE);
    sdt__followup_wanted_find(sdt_target_wanted(target), &rule->wanted);
}

/* A wanted direction alone needs no more; a number or a band is looked at as the linear method would. */
enum sdt__followup_reason sdt__followup_target_fault(const sdt_record *target,
                                                     const sdt_record *indicator, int *field)
{
    static const struct {
        enum sdt__followup_reason reason;
        int field;
    } fields[] = {
        {SDT__REASON_NO_BASE_PERIOD, SDT_TARGET_BASE_PERIOD},
        {SDT__REASON_BAD_TARGET_PERIOD, SDT_TARGET_PERIOD},
        {SDT__REASON_MIXED_RHYTHM, SDT_TARGET_BASE_PERIOD},
        {SDT__REASON_BAND_EDGES, SDT_TARGET_LOW},
        {SDT__REASON_TWO_TARGETS, SDT_TARGET_VALUE},
    };
    struct sdt__followup_rule rule;
    enum sdt__followup_reason fault;

    sdt__followup_rule_init(&rule);
    sdt__followup_target_rule(target, &rule);
    fault = sdt__followup_check_rule(&rule);
    *field = SDT_TARGET_VALUE;
    if (fault == SDT__REASON_NO_TARGET && rule.wanted != SDT__WANTED_NOTHING) {
        rule.method = SDT__METHOD_DIRECTIONAL;
        fault = sdt__followup_check_rule(&rule);
    }
    if (fault == SDT__REASON_NONE &&
        sdt__followup_mixes_rhythms(&rule, sdt__rhythm_sum_of_indicator(indicator)))
        fault = SDT__REASON_MIXED_RHYTHM;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i].reason == fault)
            *field = fields[i].field;
    return fault;
}
