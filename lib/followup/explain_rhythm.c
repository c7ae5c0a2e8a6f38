/*
 * How a year's number came about, where it was put together of its parts.
 */
#include "followup/explain.h"

void sdt__explain_parts(struct sdt__buffer *out, double value, int32_t period,
                        const struct sdt__rhythm_parts *parts,
                        const struct sdt__followup_speech *speech)
{
    const bool alone = (parts->starts & (parts->starts - 1)) == 0;
    char number[SDT__EXPLAIN_WORD_SIZE], names[SDT__RHYTHM_TEXT];

    if (parts->starts == 0 || !sdt__followup_given(value) || (alone && !parts->last))
        return; /* of one part there is no sum, and its period stands beside it already */
    sdt__rhythm_format(parts, period, names);
    sdt__explain_say(out, speech,
                     parts->last ? SDT__M_EXPLAIN_PARTS_LAST : SDT__M_EXPLAIN_PARTS_SUM,
                     sdt__explain_value(value, speech, number), names);
}

void sdt__explain_rhythm(struct sdt__buffer *out, const struct sdt__followup_finding *finding,
                         const struct sdt__followup_speech *speech)
{
    char whole[SDT__EXPLAIN_WORD_SIZE], part[SDT__EXPLAIN_WORD_SIZE];

    if (finding->reason == SDT__REASON_NOT_ADDITIVE)
        return; /* nothing was put together */
    if (sdt__followup_has_two(finding))
        sdt__explain_parts(out, finding->base, finding->base_period, &finding->base_parts, speech);
    sdt__explain_parts(out, finding->latest, finding->latest_period, &finding->latest_parts,
                       speech);
    if (sdt__followup_given(finding->part_target))
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_PARTS_TARGET,
                         sdt__explain_value(finding->target, speech, whole),
                         sdt__explain_value(finding->part_target, speech, part));
}
