/*
 * The public handle of a tree: nodes, leaves with their status, and judgements, put together by
 * aggregate.c.
 */
#include "followup/explain.h"

#include <sodertorn/followup.h>
#include <string.h>

/* What is said of a node, beside its numbers. */
struct about {
    char *id;
    char *comment;
    char *author;
    char *date;
    char *occasion;
};

struct sdt_tree {
    sdt_session *session;
    enum sdt__roll roll;
    enum sdt__form form;
    double coverage;
    char *occasion;
    struct sdt__node *nodes;
    struct about *abouts;
    size_t node_capacity;
    size_t about_capacity;
    size_t count;
    size_t *slots; /* places in `nodes` plus 1, by the hash of the id */
    size_t slot_count;
};

int sdt_tree_new(sdt_session *session, sdt_tree **out)
{
    if (out)
        *out = NULL;
    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!out)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    *out = sdt__alloc_zero(session, 1, sizeof **out);
    if (!*out)
        return SDT_ERROR_MEMORY;
    sdt__session_retain(session);
    (*out)->session = session;
    (*out)->coverage = 0.6;
    return SDT_OK;
}

void sdt_tree_free(sdt_tree *tree)
{
    sdt_session *session;

    if (!tree)
        return;
    session = tree->session;
    for (size_t i = 0; i < tree->count; i++) {
        sdt__free(session, tree->abouts[i].id);
        sdt__free(session, tree->abouts[i].comment);
        sdt__free(session, tree->abouts[i].author);
        sdt__free(session, tree->abouts[i].date);
        sdt__free(session, tree->abouts[i].occasion);
    }
    sdt__free(session, tree->nodes);
    sdt__free(session, tree->abouts);
    sdt__free(session, tree->slots);
    sdt__free(session, tree->occasion);
    sdt__free(session, tree);
    sdt__session_release(session);
}

int sdt_tree_set(sdt_tree *tree, int option, const char *value)
{
    char number[24];

    if (!tree)
        return SDT_ERROR_MISUSE;
    sdt__clear(tree->session);
    switch (option) {
    case SDT_TREE_METHOD:
        return sdt__option_roll(tree->session, value, &tree->roll);
    case SDT_TREE_COVERAGE:
        return sdt__option_coverage(tree->session, value, &tree->coverage);
    case SDT_TREE_OCCASION:
        return sdt__keep(tree->session, &tree->occasion, value);
    case SDT_TREE_FORM:
        return sdt__option_form(tree->session, value, &tree->form);
    default:
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_OPTION,
                         sdt__integer_text(option, number));
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

static int check_parent(sdt_tree *tree, int parent)
{
    char number[24];

    if (parent < -1 || parent >= (int)tree->count)
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_NO_NODE,
                         sdt__integer_text(parent, number));
    if (parent >= 0 && tree->nodes[parent].leaf)
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_LEAF_PARENT,
                         tree->abouts[parent].id);
    return SDT_OK;
}

/* Adds a node and answers its place, or an error. */
static int add(sdt_tree *tree, int parent, const char *id, int *node)
{
    int status = check_parent(tree, parent);
    struct about about = {0};

    if (status != SDT_OK)
        return status;
    if (!id)
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "id");
    if (sdt__blank(id))
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_NO_ID);
    if (parent >= 0 && tree->nodes[parent].depth >= SDT__MAX_DEPTH)
        return sdt__refuse(tree->session, SDT__TOO_DEEP, id);
    if (tree->count >= INT32_MAX / 4)
        return sdt__no_memory(tree->session);
    status = reserve(tree);
    if (status != SDT_OK)
        return status;
    if (*slot_of(tree, id) != 0)
        return sdt__refuse(tree->session, SDT__DUPLICATE_ID, id);
    about.id = sdt__copy_text(tree->session, id);
    if (!about.id)
        return SDT_ERROR_MEMORY;
    *slot_of(tree, id) = tree->count + 1;
    tree->abouts[tree->count] = about;
    sdt__node_init(&tree->nodes[tree->count], tree->nodes, parent);
    if (node)
        *node = (int)tree->count;
    tree->count++;
    return SDT_OK;
}

int sdt_tree_add(sdt_tree *tree, int parent, const char *id, int *node)
{
    if (!tree)
        return SDT_ERROR_MISUSE;
    sdt__clear(tree->session);
    return add(tree, parent, id, node);
}

static int find_status(sdt_tree *tree, const char *text, enum sdt__outcome *out)
{
    const char *words[SDT__OUTCOME_COUNT];

    if (!text)
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "status");
    if (sdt__outcome_find(text, out))
        return SDT_OK;
    for (int i = 0; i < SDT__OUTCOME_COUNT; i++)
        words[i] = sdt__outcome_code((enum sdt__outcome)i);
    return sdt__refuse_word(tree->session, sdt__reason_code(SDT__BAD_STATUS), text, words,
                            SDT__OUTCOME_COUNT);
}

int sdt_tree_add_leaf(sdt_tree *tree, int parent, const char *id, const char *status,
                      const char *reason, int *node)
{
    enum sdt__outcome outcome = SDT__NOT_ASSESSED;
    enum sdt__reason why = SDT__NO_REASON;
    int answer;

    if (!tree)
        return SDT_ERROR_MISUSE;
    sdt__clear(tree->session);
    answer = find_status(tree, status, &outcome);
    if (answer == SDT_OK && reason && !sdt__reason_find(reason, &why))
        answer = sdt__refuse(tree->session, SDT__BAD_STATUS, reason);
    if (answer == SDT_OK)
        answer = add(tree, parent, id, node);
    if (answer != SDT_OK)
        return answer;
    tree->nodes[tree->count - 1].leaf = true;
    tree->nodes[tree->count - 1].computed = outcome;
    tree->nodes[tree->count - 1].computed_reason =
        outcome == SDT__NOT_ASSESSED && !reason ? SDT__NO_VALUE : why;
    return SDT_OK;
}

/* Forgets earlier problems and finds the node. */
static int begin(sdt_tree *tree, int node)
{
    char number[24];

    if (!tree)
        return SDT_ERROR_MISUSE;
    sdt__clear(tree->session);
    if (node < 0 || node >= (int)tree->count)
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_FOLLOWUP_NO_NODE,
                         sdt__integer_text(node, number));
    return SDT_OK;
}

int sdt_tree_weigh(sdt_tree *tree, int node, double weight)
{
    int status = begin(tree, node);

    if (status != SDT_OK)
        return status;
    if (!isfinite(weight) || weight < 0)
        return sdt__refuse(tree->session, SDT__BAD_WEIGHT, tree->abouts[node].id);
    tree->nodes[node].weight = weight;
    return SDT_OK;
}

/* What a judgement cannot be without; the comment has a code of its own. */
static int check_judgement(sdt_tree *tree, int node, const char *comment, const char *author,
                           const char *date, const char *occasion)
{
    bool english = tree->session->english;
    enum sdt__message lacks;

    if (sdt__blank(comment))
        return sdt__refuse(tree->session, SDT__COMMENT_REQUIRED, tree->abouts[node].id);
    if (sdt__blank(author))
        lacks = SDT__M_FOLLOWUP_AUTHOR;
    else if (!date || !sdt__date_valid(date))
        lacks = SDT__M_FOLLOWUP_DATE;
    else if (sdt__blank(occasion))
        lacks = SDT__M_FOLLOWUP_OCCASION;
    else
        return SDT_OK;
    return sdt__fail(tree->session, SDT_ERROR_REQUIRED, SDT__M_FOLLOWUP_JUDGEMENT,
                     sdt__message_text(lacks, english));
}

int sdt_tree_judge(sdt_tree *tree, int node, const char *status, const char *comment,
                   const char *author, const char *date, const char *occasion)
{
    enum sdt__outcome outcome = SDT__NOT_ASSESSED;
    struct about next = {0}, *kept;
    int answer = begin(tree, node);

    if (answer == SDT_OK)
        answer = find_status(tree, status, &outcome);
    if (answer == SDT_OK)
        answer = check_judgement(tree, node, comment, author, date, occasion);
    if (answer != SDT_OK)
        return answer;
    if (sdt__keep(tree->session, &next.comment, comment) != SDT_OK ||
        sdt__keep(tree->session, &next.author, author) != SDT_OK ||
        sdt__keep(tree->session, &next.date, date) != SDT_OK ||
        sdt__keep(tree->session, &next.occasion, occasion) != SDT_OK) {
        answer = SDT_ERROR_MEMORY;
    } else {
        struct about old;

        kept = &tree->abouts[node];
        old = *kept;
        next.id = old.id;
        *kept = next;
        next = old;
        tree->nodes[node].judgement = outcome;
    }
    sdt__free(tree->session, next.comment);
    sdt__free(tree->session, next.author);
    sdt__free(tree->session, next.date);
    sdt__free(tree->session, next.occasion);
    return answer;
}

/* A leaf explains itself by its status and reason: the tree knows no more of it. */
static const char *explain(const sdt_tree *tree, size_t at, const struct sdt__speech *speech,
                           struct sdt__buffer *text)
{
    const struct sdt__node *node = &tree->nodes[at];
    const struct about *about = &tree->abouts[at];
    const struct sdt__judgement judgement = {about->author, about->date, about->occasion,
                                             about->comment};

    sdt__buffer_clear(text);
    if (node->judged)
        sdt__explain_judgement(text, node, &judgement, speech);
    if (!node->leaf) {
        sdt__explain_node(text, node, tree->roll, tree->coverage, speech);
    } else {
        sdt__say_label(text, node->computed, speech);
        if (node->computed_reason != SDT__NO_REASON) {
            sdt__buffer_text(text, ": ");
            sdt__buffer_text(text, sdt__reason_word(node->computed_reason, speech->english));
        }
        sdt__buffer_byte(text, '.');
    }
    return sdt__buffer_string(text);
}

static const char *const columns = "id:t " SDT__HEAD_COLUMNS " " SDT__NODE_COLUMNS " explanation:t";

static void put_row(const sdt_tree *tree, sdt_table *table, size_t at,
                    const struct sdt__speech *speech, struct sdt__buffer *text)
{
    const struct sdt__node *node = &tree->nodes[at];
    const struct about *about = &tree->abouts[at];
    struct sdt__judgement judgement = {0};
    const struct sdt__head head = {node->status, node->reason, SDT__NO_REASON,
                                   speech->labels[node->status],
                                   node->leaf ? NULL : sdt__roll_code(tree->roll), node->judged};

    if (node->judged) {
        judgement.author = about->author;
        judgement.date = about->date;
        judgement.occasion = about->occasion;
        judgement.comment = about->comment;
    }
    sdt__table_row(table);
    sdt__table_set_text(table, 0, about->id);
    sdt__put_head(table, 1, &head, speech->english);
    sdt__put_node(table, 1 + SDT__HEAD_WIDTH, node, tree->coverage, &judgement);
    sdt__table_set_text(table, 1 + SDT__HEAD_WIDTH + SDT__NODE_WIDTH,
                        explain(tree, at, speech, text));
}

int sdt_tree_run(sdt_tree *tree, sdt_table **out)
{
    const char *labels[SDT__OUTCOME_COUNT];
    struct sdt__speech speech = {false, -1, NULL, labels};
    struct sdt__buffer text;
    enum sdt__reason error;
    sdt_table *table;
    size_t where = 0;

    if (out)
        *out = NULL;
    if (!tree)
        return SDT_ERROR_MISUSE;
    sdt__clear(tree->session);
    if (!out)
        return sdt__fail(tree->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    for (size_t i = 0; i < tree->count; i++)
        tree->nodes[i].judged = tree->occasion && tree->abouts[i].occasion &&
                                strcmp(tree->occasion, tree->abouts[i].occasion) == 0;
    error = sdt__aggregate(tree->nodes, tree->count, tree->roll, tree->coverage, &where);
    if (error != SDT__NO_REASON)
        return sdt__refuse(tree->session, error, tree->abouts[where].id);
    speech.english = tree->session->english;
    sdt__plain_labels(labels, tree->form, speech.english);
    table = sdt__table_new(tree->session, "tree", columns);
    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__buffer_init(&text, tree->session);
    for (size_t i = 0; i < tree->count; i++)
        put_row(tree, table, i, &speech, &text);
    return sdt__table_told(table, &text, out);
}
