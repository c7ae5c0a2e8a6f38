/*
 * The explanation of what is put together without being a status: a rank among others, the spread
 * of a group, and the value of a year.
 */
#include "core/text.h"
#include "followup/compare.h"
#include "followup/explain.h"

#include <string.h>

/* Gives the sentence a capital first, as sdt__explain_label() does. All that begin one are ASCII. */
static void capitalize(struct sdt__buffer *out, size_t start)
{
    char *first = out->failed || out->size <= start ? NULL : out->bytes + start;

    if (first && *first >= 'a' && *first <= 'z')
        *first = (char)(*first - 'a' + 'A');
}

/* Which of the rules for colours it was. */
static void say_colour(struct sdt__buffer *out, const struct sdt__comparison_row *row,
                       const struct sdt__followup_speech *speech)
{
    char rank[24], worse[24], count[24];

    sdt__integer_text((int64_t)row->rank, rank);
    sdt__integer_text((int64_t)row->worse_count, worse);
    sdt__integer_text((int64_t)row->count, count);
    if (row->colour == SDT__COMPARED_GREEN)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_GREEN, rank, count);
    else if (row->colour == SDT__COMPARED_RED)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_RED, worse, count);
    else if (row->colour == SDT__COMPARED_YELLOW)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_YELLOW);
    else if (row->uncoloured)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_UNCOLOURED);
    else
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_FEW, count);
}

void sdt__explain_comparison_row(struct sdt__buffer *out, const struct sdt__comparison_row *row,
                                 const struct sdt__followup_speech *speech)
{
    char rank[24], count[24], value[SDT__EXPLAIN_WORD_SIZE];
    struct sdt__followup_speech apart = *speech;
    size_t start = out->size;

    apart.decimals = sdt__explain_decimals_of_ranks(row->value, row->better, apart.decimals);
    apart.decimals = sdt__explain_decimals_of_ranks(row->value, row->worse, apart.decimals);
    sdt__integer_text((int64_t)row->count, count);
    if (row->rank > 0)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_RANK,
                         sdt__integer_text((int64_t)row->rank, rank), count);
    else if (row->reason != SDT__REASON_NONE)
        sdt__buffer_text(out, sdt__followup_reason_word(row->reason, speech->english));
    else
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_NO_RANK);
    if (row->group && row->period)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_AMONG, row->group, row->period);
    if (sdt__followup_given(row->value))
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_HAS,
                         sdt__explain_value(row->value, &apart, value));
    if (row->rank > 0)
        say_colour(out, row, speech);
    sdt__explain_parts(out, row->value, row->whole->period, &row->whole->parts, speech);
    capitalize(out, start);
    sdt__buffer_byte(out, '.');
}

static void say_weighted(struct sdt__buffer *out, const struct sdt__comparison_means *means,
                         const struct sdt__followup_speech *speech)
{
    char mean[SDT__EXPLAIN_WORD_SIZE];

    if (!sdt__followup_given(means->weighted)) {
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_NO_MEAN, means->name,
                         sdt__followup_reason_word(means->reason, speech->english));
        return;
    }
    sdt__explain_say(out, speech, SDT__M_EXPLAIN_MEAN, means->name,
                     sdt__explain_value(means->weighted, speech, mean));
    if (means->weighed)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_WEIGHED, means->weighed);
}

void sdt__explain_spread(struct sdt__buffer *out, const struct sdt__followup_spread *spread,
                         const struct sdt__comparison_means *means,
                         const struct sdt__followup_speech *plain)
{
    const double ends[] = {spread->min, spread->max};
    struct sdt__followup_speech apart = *plain, *speech = &apart;
    char n[24], all[24], a[SDT__EXPLAIN_WORD_SIZE], b[SDT__EXPLAIN_WORD_SIZE];

    if (spread->count > 0)
        apart.decimals = sdt__explain_decimals(ends, 2, plain->decimals);
    sdt__explain_say(out, speech, SDT__M_EXPLAIN_HAVE, sdt__integer_text((int64_t)spread->count, n),
                     sdt__integer_text((int64_t)spread->all, all));
    if (means->totals && spread->count > 0)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_TOTALS);
    if (spread->count > 0) {
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_MEAN,
                         sdt__message_text(SDT__M_MEAN_UNWEIGHTED, speech->english),
                         sdt__explain_value(spread->mean, speech, a));
        say_weighted(out, means, speech);
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_MEDIAN,
                         sdt__explain_value(spread->median, speech, a));
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_SPREAD,
                         sdt__explain_value(spread->min, speech, a),
                         sdt__explain_value(spread->max, speech, b));
    }
    sdt__buffer_byte(out, '.');
}

void sdt__explain_year(struct sdt__buffer *out, int year, double value, int parts,
                       enum sdt__followup_reason reason, const struct sdt__followup_speech *speech)
{
    char when[24], count[24], text[SDT__EXPLAIN_WORD_SIZE] = "";

    sdt__integer_text(year, when);
    if (sdt__followup_given(value))
        sdt__explain_value(value, speech, text);
    if (reason != SDT__REASON_NONE)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_YEAR_NONE, when,
                         sdt__followup_reason_word(reason, speech->english));
    else if (parts > 0)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_YEAR_SUM, when,
                         sdt__integer_text(parts, count), text);
    else if (parts < 0)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_YEAR_LAST, when, text);
    else
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_YEAR_OWN, when, text);
    sdt__buffer_byte(out, '.');
}
