/*
 * The public handle of a tree: nodes, leaves with their status, and judgements, put together by
 * aggregate.c.
 */
#include "core/text.h"
#include "followup/explain.h"
#include "layouts.h"
#include "store/verb.h"

#include <sodertorn/followup.h>
#include <string.h>

/* What is said of a node, beside its numbers: its id, and the texts of a judgement. */
struct about {
    char *id;
    char *said[SDT__JUDGEMENT_TEXTS];
};

struct sdt_tree {
    sdt_session *session;
    enum sdt__followup_roll roll;
    enum sdt__followup_word_form form;
    double coverage;
    char *occasion;
    struct sdt__followup_node *nodes;
    struct about *abouts;
    size_t node_capacity;
    size_t about_capacity;
    size_t count;
    size_t *slots; /* indexes in `nodes` plus 1, by the hash of the id */
    size_t slot_count;
};

int sdt_tree_new(sdt_session *session, sdt_tree **out)
{
    SDT__GUARD(session);
    void *made = NULL;
    int status = sdt__handle_new(session, sizeof **out, out, &made);

    if (out)
        *out = made;
    if (status == SDT_OK)
        (*out)->coverage = 0.6;
    return status;
}

static void free_said(sdt_session *session, char *said[SDT__JUDGEMENT_TEXTS])
{
    for (int i = 0; i < SDT__JUDGEMENT_TEXTS; i++)
        sdt__free(session, said[i]);
}

void sdt_tree_free(sdt_tree *tree)
{
    SDT__GUARD_HANDLE(tree);
    sdt_session *session = guarded;

    if (!guarded)
        return;
    for (size_t i = 0; i < tree->count; i++) {
        sdt__free(session, tree->abouts[i].id);
        free_said(session, tree->abouts[i].said);
    }
    sdt__free(session, tree->nodes);
    sdt__free(session, tree->abouts);
    sdt__free(session, tree->slots);
    sdt__free(session, tree->occasion);
    sdt__handle_free(tree);
}

int sdt_tree_set(sdt_tree *tree, int option, const char *value)
{
    SDT__GUARD_HANDLE(tree);
    int status = sdt__handle(tree);

    if (status != SDT_OK)
        return status;
    switch (option) {
    case SDT_TREE_METHOD:
        return sdt__followup_option_roll(tree->session, value, &tree->roll);
    case SDT_TREE_COVERAGE:
        return sdt__followup_option_coverage(tree->session, value, &tree->coverage);
    case SDT_TREE_OCCASION:
        return sdt__replace_text(tree->session, &tree->occasion, value);
    case SDT_TREE_FORM:
        return sdt__followup_option_form(tree->session, value, &tree->form);
    default:
        return sdt__followup_option_unknown(tree->session, option);
    }
}

/* The slot of an id, or the empty one where it belongs (FNV-1a, open addressing). */
static size_t *slot_of(const sdt_tree *tree, const char *id)
{
    uint64_t hash = 14695981039346656037u;

    for (const char *p = id; *p; p++)
        hash = (hash ^ (unsigned char)*p) * 1099511628211u;
    for (;; hash++) {
        size_t *slot = &tree->slots[hash & (tree->slot_count - 1)];

        if (*slot == 0 || strcmp(tree->abouts[*slot - 1].id, id) == 0)
            return slot;
    }
}

/* Room for one node more everywhere; the table of slots stays at most half full. */
static int reserve(sdt_tree *tree)
{
    void *nodes = tree->nodes, *abouts = tree->abouts;
    size_t wanted = tree->slot_count ? tree->slot_count * 2 : 16;
    int status;

    status = sdt__grow(tree->session, &nodes, &tree->node_capacity, tree->count + 1,
                       sizeof *tree->nodes);
    tree->nodes = nodes;
    if (status == SDT_OK)
        status = sdt__grow(tree->session, &abouts, &tree->about_capacity, tree->count + 1,
                           sizeof *tree->abouts);
    tree->abouts = abouts;
    if (status != SDT_OK || (tree->count + 1) * 2 <= tree->slot_count)
        return status;
    abouts = sdt__alloc_zero(tree->session, wanted, sizeof *tree->slots);
    if (!abouts)
        return SDT_ERROR_MEMORY;
    sdt__free(tree->session, tree->slots);
    tree->slots = abouts;
    tree->slot_count = wanted;
    for (size_t i = 0; i < tree->count; i++)
        *slot_of(tree, tree->abouts[i].id) = i + 1;
    return SDT_OK;
}

/* Refuses a number that is no node's. */
static int check_node(sdt_tree *tree, int node)
{
    char number[24];

    if (node >= 0 && node < (int)tree->count)
        return SDT_OK;
    return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_NO_NODE,
                     sdt__integer_text(node, number));
}

/* Whether there may be a node of the id under the parent. */
static int check_parent(sdt_tree *tree, int parent, const char *id)
{
    int status = parent == -1 ? SDT_OK : check_node(tree, parent);

    if (status != SDT_OK)
        return status;
    if (parent >= 0 && tree->nodes[parent].leaf)
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_LEAF_PARENT,
                         tree->abouts[parent].id);
    status = sdt__followup_option_id(tree->session, id);
    if (status == SDT_OK && parent >= 0 && tree->nodes[parent].depth >= SDT__TREE_MAX_DEPTH)
        status = sdt__followup_refuse(tree->session, SDT__REASON_TOO_DEEP, id);
    if (status == SDT_OK && tree->count >= INT32_MAX / 4)
        status = sdt__fail_memory(tree->session);
    return status;
}

/* Adds a node, and answers its index where that is wanted. */
static int add(sdt_tree *tree, int parent, const char *id, int *node)
{
    struct about about = {0};
    int status = check_parent(tree, parent, id);

    if (status == SDT_OK)
        status = reserve(tree);
    if (status == SDT_OK && *slot_of(tree, id) != 0)
        status = sdt__followup_refuse(tree->session, SDT__REASON_DUPLICATE_ID, id);
    if (status == SDT_OK)
        status = sdt__replace_text(tree->session, &about.id, id);
    if (status != SDT_OK)
        return status;
    *slot_of(tree, id) = tree->count + 1;
    tree->abouts[tree->count] = about;
    sdt__followup_node_init(&tree->nodes[tree->count], tree->nodes, parent);
    if (node)
        *node = (int)tree->count;
    tree->count++;
    return SDT_OK;
}

int sdt_tree_add(sdt_tree *tree, int parent, const char *id, int *node)
{
    SDT__GUARD_HANDLE(tree);
    int status = sdt__handle(tree);

    return status == SDT_OK ? add(tree, parent, id, node) : status;
}

static int find_status(sdt_tree *tree, const char *text, enum sdt__followup_outcome *out)
{
    int index = SDT__OUTCOME_NOT_ASSESSED,
        status = sdt__session_begin(tree->session, text, "status");

    if (status == SDT_OK)
        status = sdt__followup_option_choice(tree->session, SDT__FOLLOWUP_CHOICE_STATUS, text,
                                             &index);
    *out = (enum sdt__followup_outcome)index;
    return status;
}

int sdt_tree_add_leaf(sdt_tree *tree, int parent, const char *id, const char *status,
                      const char *reason, int *node)
{
    SDT__GUARD_HANDLE(tree);
    enum sdt__followup_outcome outcome = SDT__OUTCOME_NOT_ASSESSED;
    enum sdt__followup_reason why = SDT__REASON_NONE;
    enum sdt__followup_trend trend = SDT__TREND_NONE;
    int answer = sdt__handle(tree);

    if (answer == SDT_OK && sdt__followup_trend_find(status, &trend))
        why = SDT__REASON_NO_TARGET;
    else if (answer == SDT_OK)
        answer = find_status(tree, status, &outcome);
    if (outcome == SDT__OUTCOME_NOT_ASSESSED && why == SDT__REASON_NONE)
        why = SDT__REASON_NO_VALUE;
    if (answer == SDT_OK && reason && !sdt__followup_reason_find(reason, &why))
        answer = sdt__followup_refuse(tree->session, SDT__REASON_BAD_STATUS, reason);
    if (answer == SDT_OK)
        answer = add(tree, parent, id, node);
    if (answer != SDT_OK)
        return answer;
    tree->nodes[tree->count - 1].leaf = true;
    tree->nodes[tree->count - 1].trend = trend != SDT__TREND_NONE;
    tree->nodes[tree->count - 1].computed = outcome;
    tree->nodes[tree->count - 1].computed_reason = why;
    return SDT_OK;
}

int sdt_tree_weigh(sdt_tree *tree, int node, double weight)
{
    SDT__GUARD_HANDLE(tree);
    int status = sdt__handle(tree);

    if (status == SDT_OK)
        status = check_node(tree, node);
    if (status == SDT_OK)
        status = sdt__followup_option_weight(tree->session, weight, tree->abouts[node].id);
    if (status == SDT_OK)
        tree->nodes[node].weight = weight;
    return status;
}

/* What a judgement cannot be without; the comment has a code of its own. */
static int check_judgement(sdt_tree *tree, int node, const char *const said[SDT__JUDGEMENT_TEXTS])
{
    enum sdt__message lacks;

    if (sdt__text_is_blank(said[SDT__JUDGEMENT_COMMENT]))
        return sdt__followup_refuse(tree->session, SDT__REASON_COMMENT_REQUIRED,
                                    tree->abouts[node].id);
    if (sdt__text_is_blank(said[SDT__JUDGEMENT_AUTHOR]))
        lacks = SDT__M_FOLLOWUP_AUTHOR;
    else if (!said[SDT__JUDGEMENT_DATE] || !sdt__date_valid(said[SDT__JUDGEMENT_DATE]))
        lacks = SDT__M_FOLLOWUP_DATE;
    else if (sdt__text_is_blank(said[SDT__JUDGEMENT_OCCASION]))
        lacks = SDT__M_FOLLOWUP_OCCASION;
    else
        return SDT_OK;
    return sdt__fail(tree->session, SDT_ERROR_REQUIRED, SDT__M_FOLLOWUP_JUDGEMENT,
                     sdt__message_text(lacks, tree->session->english));
}

int sdt_tree_judge(sdt_tree *tree, int node, const char *status, const char *comment,
                   const char *author, const char *date, const char *occasion)
{
    SDT__GUARD_HANDLE(tree);
    const char *const said[SDT__JUDGEMENT_TEXTS] = {author, date, occasion, comment};
    char *next[SDT__JUDGEMENT_TEXTS] = {NULL};
    enum sdt__followup_outcome outcome = SDT__OUTCOME_NOT_ASSESSED;
    int answer = sdt__handle(tree);

    if (answer == SDT_OK)
        answer = check_node(tree, node);
    if (answer == SDT_OK)
        answer = find_status(tree, status, &outcome);
    if (answer == SDT_OK)
        answer = check_judgement(tree, node, said);
    for (int i = 0; answer == SDT_OK && i < SDT__JUDGEMENT_TEXTS; i++)
        answer = sdt__replace_text(tree->session, &next[i], said[i]);
    if (answer != SDT_OK) {
        if (tree)
            free_said(tree->session, next);
        return answer;
    }
    free_said(tree->session, tree->abouts[node].said);
    memcpy(tree->abouts[node].said, next, sizeof next);
    tree->nodes[node].judgement = outcome;
    return SDT_OK;
}

static const char *name_of(const void *tree, size_t at)
{
    return ((const sdt_tree *)tree)->abouts[at].id;
}

/* A leaf explains itself by its status and reason: the tree knows no more of it. */
static const char *explain(const sdt_tree *tree, size_t at,
                           const struct sdt__followup_speech *speech, struct sdt__buffer *text)
{
    const struct sdt__followup_node *node = &tree->nodes[at];

    sdt__buffer_clear(text);
    if (node->judged)
        sdt__explain_judgement(text, node, (const char *const *)tree->abouts[at].said, speech);
    if (!node->leaf) {
        sdt__explain_node(text, node, tree->roll, tree->coverage, speech);
        sdt__explain_trends(text, tree->nodes, at, name_of, tree, speech);
        sdt__buffer_byte(text, '.');
    } else {
        sdt__explain_label(text, node->computed, speech);
        if (node->computed_reason != SDT__REASON_NONE) {
            sdt__buffer_text(text, ": ");
            sdt__buffer_text(text,
                             sdt__followup_reason_word(node->computed_reason, speech->english));
        }
        sdt__buffer_byte(text, '.');
    }
    return sdt__buffer_string(text);
}

enum { ID, HEAD, NODE = HEAD + SDT__HEAD_WIDTH, EXPLANATION = NODE + SDT__NODE_WIDTH };

static const struct sdt__column columns[] = {
    [ID] = {"id", SDT_TYPE_TEXT, "nodens id", "id of the node"},
    SDT__HEAD_COLUMNS(HEAD),
    SDT__NODE_COLUMNS(NODE),
    [EXPLANATION] = {"explanation", SDT_TYPE_TEXT, "förklaring, på sessionens språk",
                     "explanation, in the session's language"},
};

const struct sdt__table_layout sdt__layout_tree = SDT__TABLE_LAYOUT("tree", columns);

static void put_row(const sdt_tree *tree, sdt_table *table, size_t at,
                    const struct sdt__followup_speech *speech, struct sdt__buffer *text)
{
    const struct sdt__followup_node *node = &tree->nodes[at];
    const char *judgement[SDT__JUDGEMENT_TEXTS] = {NULL};
    const struct sdt__followup_head head = {node->status,
                                            node->reason,
                                            SDT__REASON_NONE,
                                            speech->labels[node->status],
                                            node->leaf ? NULL : sdt__followup_roll_code(tree->roll),
                                            node->judged};

    for (int i = 0; node->judged && i < SDT__JUDGEMENT_TEXTS; i++)
        judgement[i] = tree->abouts[at].said[i];
    sdt__table_row(table);
    sdt__table_set_text(table, ID, tree->abouts[at].id);
    sdt__result_put_head(table, HEAD, &head);
    sdt__result_put_node(table, NODE, node, tree->coverage, judgement);
    sdt__table_set_text(table, EXPLANATION, explain(tree, at, speech, text));
}

int sdt_tree_run(sdt_tree *tree, sdt_table **out)
{
    SDT__GUARD_HANDLE(tree);
    const char *labels[SDT__OUTCOME_COUNT];
    struct sdt__followup_speech speech = {false, -1, NULL, labels};
    struct sdt__buffer text;
    enum sdt__followup_reason error;
    sdt_table *table;
    size_t where = 0;
    int status = sdt__verb_table(tree ? tree->session : NULL, NULL, NULL, out);

    if (status != SDT_OK)
        return status;
    for (size_t i = 0; i < tree->count; i++)
        tree->nodes[i].judged = tree->occasion && tree->abouts[i].said[SDT__JUDGEMENT_OCCASION] &&
                                strcmp(tree->occasion,
                                       tree->abouts[i].said[SDT__JUDGEMENT_OCCASION]) == 0;
    error = sdt__followup_aggregate(tree->nodes, tree->count, tree->roll, tree->coverage, &where);
    if (error != SDT__REASON_NONE)
        return sdt__followup_refuse(tree->session, error, tree->abouts[where].id);
    speech.english = tree->session->english;
    sdt__followup_plain_labels(labels, tree->form, speech.english);
    table = sdt__table_new(tree->session, &sdt__layout_tree);
    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__buffer_init(&text, tree->session);
    for (size_t i = 0; i < tree->count; i++)
        put_row(tree, table, i, &speech, &text);
    return sdt__followup_table_done(table, &text, out);
}
