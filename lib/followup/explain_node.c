/*
 * The explanation of a node: its score and what it is made of, and a person's judgement of it.
 */
#include "core/text.h"
#include "followup/explain.h"

/* "1 uppnått, 2 i fas": the statuses that there are. */
static void say_counts(struct sdt__buffer *out, const struct sdt__followup_node *node,
                       const struct sdt__followup_speech *speech)
{
    const char *mark = ": ";
    char number[24];

    for (int i = 0; i < SDT__OUTCOME_COUNT; i++) {
        if (node->counts[i] == 0)
            continue;
        sdt__buffer_text(out, mark);
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_COUNT,
                         sdt__integer_text(node->counts[i], number), speech->labels[i]);
        mark = ", ";
    }
}

static void say_coverage(struct sdt__buffer *out, const struct sdt__followup_node *node,
                         double least_coverage, const struct sdt__followup_speech *speech)
{
    char number[24], share[SDT__EXPLAIN_WORD_SIZE], least[SDT__EXPLAIN_WORD_SIZE];

    if (node->judged_leaves > 0)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_JUDGED_LEAVES,
                         sdt__integer_text(node->judged_leaves, number));
    if (node->computed_reason == SDT__REASON_LOW_COVERAGE)
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_LOW,
                         sdt__explain_percent(node->coverage, least_coverage, speech, share),
                         sdt__explain_percent(least_coverage, node->coverage, speech, least));
}

/* Two decimals, or more when two would put the score on the other side of a limit. */
static const char *score_text(double score, const struct sdt__followup_speech *speech,
                              char out[SDT__EXPLAIN_WORD_SIZE])
{
    static const double limits[] = {2.5, 1.5, 0.5};
    double shown = round(score * 100) / 100;

    for (int i = 0; i < 3; i++)
        if (sdt__followup_meets(shown, limits[i]) != sdt__followup_meets(score, limits[i]))
            return sdt__explain_number(score, sdt__explain_decimals_apart(score, limits[i], -1),
                                       speech, out);
    return sdt__explain_number(shown, -1, speech, out);
}

void sdt__explain_node(struct sdt__buffer *out, const struct sdt__followup_node *node,
                       enum sdt__followup_roll roll, double least_coverage,
                       const struct sdt__followup_speech *speech)
{
    char score[SDT__EXPLAIN_WORD_SIZE], assessed[24], leaves[24];

    sdt__explain_label(out, node->computed, speech);
    if (node->computed_reason != SDT__REASON_NONE) {
        sdt__buffer_text(out, ": ");
        sdt__buffer_text(out, sdt__followup_reason_word(node->computed_reason, speech->english));
    }
    if (sdt__followup_given(node->computed_score)) {
        sdt__buffer_text(out, node->computed_reason == SDT__REASON_NONE ? ": " : "; ");
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_SCORE,
                         score_text(node->computed_score, speech, score),
                         sdt__followup_roll_word(roll, speech->english));
    }
    if (node->leaves > 0) {
        sdt__buffer_text(out, "; ");
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_COVERAGE,
                         sdt__integer_text(node->assessed, assessed),
                         sdt__integer_text(node->leaves, leaves));
        say_coverage(out, node, least_coverage, speech);
        say_counts(out, node, speech);
    }
}

void sdt__explain_trends(struct sdt__buffer *out, const struct sdt__followup_node *nodes, size_t at,
                         const char *(*name)(const void *tree, size_t at), const void *tree,
                         const struct sdt__followup_speech *speech)
{
    enum { NAMES = 12 };
    const struct sdt__followup_node *node = &nodes[at];
    const char *mark = " (";
    char number[24];
    int32_t part = node->trend_part;

    if (node->trends == 0)
        return;
    sdt__explain_say(out, speech, SDT__M_EXPLAIN_TRENDS, sdt__integer_text(node->trends, number));
    if (part < 0 || node->leaves == 0)
        return; /* it is all of the node, whose name stands there already */
    for (int said = 0; part >= 0 && said < NAMES; said++, part = nodes[part].trend_next) {
        sdt__buffer_text(out, mark);
        sdt__buffer_text(out, name(tree, (size_t)part));
        mark = ", ";
    }
    sdt__buffer_text(out, part < 0 ? ")" : ", …)");
}

void sdt__explain_judgement(struct sdt__buffer *out, const struct sdt__followup_node *node,
                            const char *const judgement[SDT__JUDGEMENT_TEXTS],
                            const struct sdt__followup_speech *speech)
{
    struct sdt__buffer label;

    sdt__buffer_init(&label, out->session);
    sdt__explain_label(&label, node->judgement, speech);
    if (sdt__buffer_string(&label))
        sdt__explain_say(out, speech, SDT__M_EXPLAIN_JUDGED, label.bytes,
                         judgement[SDT__JUDGEMENT_AUTHOR], judgement[SDT__JUDGEMENT_DATE],
                         judgement[SDT__JUDGEMENT_COMMENT]);
    else
        out->failed = true;
    sdt__buffer_free(&label);
    sdt__explain_say(out, speech, SDT__M_EXPLAIN_COMPUTED, "");
}
