/*
 * The follow-up of a part of the programme over stored data: what was asked, the records it takes,
 * and the nodes as they are found. What belongs to a node is read when the walk comes to it, so that
 * a question costs what its answer is made of, however much else there is. Lists keep the records;
 * the nodes borrow their texts from them.
 */
#ifndef SDT__FOLLOWUP_SURVEY_H
#define SDT__FOLLOWUP_SURVEY_H

#include "core/options.h"
#include "followup/explain.h"
#include "store/levels.h"
#include "store/record_list.h"
#include "store/series.h"
#include "store/verb.h"

#include <sodertorn/followup.h>
#include <sodertorn/kinds.h>

enum { SDT__SURVEY_LISTS = SDT_KIND_ANALYSIS + 1 };

/* What the verbs of the follow-up can be asked; each verb takes some of these. */
enum sdt__survey_option {
    SDT__SURVEY_MUNICIPALITY,
    SDT__SURVEY_AS_OF,
    SDT__SURVEY_PERIOD, /* as_of, as the comparing verbs call it */
    SDT__SURVEY_SINCE,
    SDT__SURVEY_GENDER,
    SDT__SURVEY_GROUP,
    SDT__SURVEY_COVERAGE,
    SDT__SURVEY_METHOD,
    SDT__SURVEY_OCCASION,
    SDT__SURVEY_PLAN,
    SDT__SURVEY_FORM,
    SDT__SURVEY_KNOWN,
    SDT__SURVEY_COLOUR_TOTALS,
    SDT__SURVEY_OPTION_COUNT
};

/* One row of the answer, beside its node. Texts are borrowed from the lists. */
struct sdt__survey_part {
    const sdt_record *record;       /* of an inner node and of a measure's leaf */
    const sdt_record *indicator;    /* or NULL */
    const sdt_record *municipality; /* of a leaf, or NULL */
    const sdt_record *judgement;    /* or NULL */
    const char *source;             /* or NULL */
    int processed;                  /* -1: no value */
    struct sdt__followup_finding finding;
    struct sdt__followup_rule rule;
};

struct sdt__survey {
    sdt_session *session;
    sdt_record *municipality; /* NULL: each of the list of municipalities has leaves of its own */
    sdt_record *occasion;     /* or NULL */
    struct sdt__followup_node *nodes;
    struct sdt__survey_part *parts;
    size_t count;
    int32_t as_of;
    int report_month;
    double coverage;
    int64_t known;
    enum sdt__followup_roll roll;
    enum sdt__followup_word_form form;
    char gender;
    const char *plan;
    struct sdt__series series;
    struct sdt__rhythm rhythm; /* where one leaf's years are put together */
    struct sdt__batch_origin origin;
    size_t node_capacity;
    size_t part_capacity;
    const char *options[SDT__SURVEY_OPTION_COUNT];    /* NULL: not given */
    struct sdt__record_list lists[SDT__SURVEY_LISTS]; /* by kind; what was met, and every plan */
};

/* What a verb asks, and who answers. */
struct sdt__followup_question {
    const char *options[SDT__SURVEY_OPTION_COUNT];
    int (*answer)(struct sdt__survey *survey, const struct sdt__followup_question *question,
                  sdt_table **out);
    int kind;        /* of a node, where the question is of one */
    const char *key; /* or NULL */
    void *more;      /* what else the answer takes */
};

/* Begins a survey, lets the question (a struct sdt__followup_question) be answered, and ends it: a part of a
   transaction, as sdt__verb_read() and sdt__verb_write() want it. */
int sdt__survey_ask(sdt_session *session, const void *question, sdt_table **out);

/* The end of a verb that only reads: takes the options that it knows, and has its question answered. */
int sdt__survey_verb(sdt_session *session, const char *const *options,
                     const struct sdt__option *known, struct sdt__followup_question *question,
                     sdt_table **out);

/* Makes the whole of it for a node, before sdt__survey_table(): lists, members and nodes. */
int sdt__survey_make(struct sdt__survey *survey, int kind, const char *key);

/* A record by key, read when it is met first; its list keeps it. NULL key gives NULL. */
int sdt__survey_get(struct sdt__survey *survey, int kind, const char *key, const sdt_record **out);

/* Fills the list of municipalities with the members of the cooperation that the node belongs to; of
   every cooperation for an indicator, which belongs to none (survey_members.c). */
int sdt__survey_members(struct sdt__survey *survey, int kind, const char *key);

/* What a record stands under in the tree of the follow-up; NULL for a programme and for an indicator
   (survey_members.c). */
int sdt__survey_parent(struct sdt__survey *survey, const sdt_record *record,
                       const sdt_record **out);

/* The programme that a node belongs to; NULL for an indicator, which belongs to none (survey_members.c). */
int sdt__survey_programme(struct sdt__survey *survey, int kind, const char *key,
                          const sdt_record **out);

/* Which records stand under a record of a kind, by which field of theirs: first what is followed up
   for it itself, its measures and then its objectives, and then the parts of the levels below. The
   parts of a node are in the order of the document. NULL after the last (survey_nodes.c). */
const struct sdt__level_branch *sdt__survey_branch(size_t index);

/* Adds the node and everything under it, down to the leaves (survey_nodes.c). */
int sdt__survey_walk(struct sdt__survey *survey, int kind, const char *key);

/* Whether a text reference is that key; both may be absent. */
bool sdt__followup_same_key(const char *a, const char *b);

/* The index of a municipality's first cell, or where it would be; and of its last value whose period
   ends at `end` or before, series->count when there is none (survey_leaf.c). */
size_t sdt__series_first(const struct sdt__series *series, int64_t municipality);
size_t sdt__series_last(const struct sdt__series *series, int64_t municipality, int end);

/* The cells of a municipality, which lie together in the series (survey_leaf.c). */
struct sdt__rhythm_cells sdt__series_cells(const struct sdt__series *series, int64_t municipality);

/* The line that a cell's source asks for, by the batch that gave the cell. What was worked on here
   must not carry its source's name (survey_leaf.c). */
int sdt__survey_source(struct sdt__survey *survey, const sdt_record *indicator, uint32_t batch,
                       const char **line, int *processed);

/* Reads what the leaves of an indicator rest on: its series and its targets (survey_leaf.c). */
int sdt__survey_indicator(struct sdt__survey *survey, const sdt_record *indicator);

/* Assesses one leaf: chooses among those targets and reads its values out of that series (survey_leaf.c).
   `measure` may be NULL. */
int sdt__survey_leaf(struct sdt__survey *survey, const sdt_record *measure,
                     struct sdt__survey_part *part);

/* 1 where higher is better, -1 where lower is, 0 where it is not said (survey_leaf.c). */
int sdt__followup_direction_of(const sdt_record *indicator);

/* The parts of that, for who has found the values in another way: the end of the last period that
   counts (the report's, or the latest value's); the best of some of the indicator's targets for that
   end, or NULL; the rule, which is the same for every municipality with the same target; and the
   decision. */
int sdt__survey_leaf_end(const struct sdt__survey *survey, const struct sdt__rhythm_cells *cells);
const sdt_record *sdt__survey_leaf_target(const struct sdt__survey *survey,
                                          sdt_record *const *targets, size_t count,
                                          const char *municipality, int end);
void sdt__survey_leaf_rule(const struct sdt__survey *survey, const sdt_record *measure,
                           const sdt_record *indicator, const sdt_record *target,
                           struct sdt__followup_rule *rule);
int sdt__survey_leaf_decide(struct sdt__survey *survey, const sdt_record *indicator,
                            const struct sdt__followup_rule *rule, const sdt_record *target,
                            const struct sdt__rhythm_cells *cells,
                            struct sdt__followup_finding *out);

/* The words for the statuses, for the survey's municipality and form (status_labels.c). */
int sdt__survey_labels(struct sdt__survey *survey, const char *labels[SDT__OUTCOME_COUNT]);

/* The answer as a table (assess_stored.c). */
int sdt__survey_table(struct sdt__survey *survey, sdt_table **out);

#endif
