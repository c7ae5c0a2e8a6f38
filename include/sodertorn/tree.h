/**
 * @file tree.h
 * How statuses go together up a tree, and how a person's judgement stands in it. Pure: it needs a
 * session but no database. The rules are those of followup.h.
 */
#ifndef SODERTORN_TREE_H
#define SODERTORN_TREE_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A tree of nodes whose statuses are to be put together. @since 0.1 */
typedef struct sdt_tree sdt_tree;

/** How a tree is put together; texts. @since 0.1 */
enum sdt_tree_option {
    SDT_TREE_METHOD = 1,   /**< "mean" (default), "leaves" or "worst" */
    SDT_TREE_COVERAGE = 2, /**< least part of the leaves that must be assessed, "0" to "1"; "0.6" */
    SDT_TREE_OCCASION = 3, /**< the report occasion; only judgements made for it hold */
    SDT_TREE_FORM = 4      /**< "plain" (default), "forecast" or "final": the labels' form */
};

/**
 * Begins a tree. Points: achieved 4, on_track 3, some_deviation and partly_achieved 2, off_track 1,
 * moving_away and not_achieved 0.
 *
 * - mean: the weighted mean of the children's scores; children without a score drop out. 2.5 and up
 *   is on_track, 1.5 some_deviation, 0.5 off_track, below that moving_away; achieved only when
 *   every leaf is achieved and the score is 4.
 * - leaves: every leaf weighs alike; weights other than 1 are refused.
 * - worst: the worst status among the assessed children; the score is the lowest of theirs.
 *
 * Coverage is assessed leaves over all leaves; below the least the node is not_assessed with
 * low_coverage, and its score still stands. Leaves under a person's judgement count as covered.
 * @param[in]  session  the session; no database is needed
 * @param[out] out      the tree; NULL on failure. Free with sdt_tree_free().
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_tree_new(s, &t);
 * sdt_tree_add(t, -1, "mål", &goal);
 * sdt_tree_add_leaf(t, goal, "N00001", "on_track", NULL, &leaf);
 * sdt_tree_run(t, &table);
 * @endcode
 */
SDT_API int sdt_tree_new(sdt_session *session, sdt_tree **out);

/** Frees a tree. @param[in] tree the tree; NULL does nothing @since 0.1 */
SDT_API void sdt_tree_free(sdt_tree *tree);

/** Sets an option. @param[in] tree the tree @param[in] option one of #sdt_tree_option @param[in]
 * value its text, copied; NULL is the default @return 0; #SDT_ERROR_VALUE: bad_method, or a text it
 * does not allow; #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1 */
SDT_API int sdt_tree_set(sdt_tree *tree, int option, const char *value);

/**
 * Adds an inner node.
 * @param[in]  tree    the tree
 * @param[in]  parent  the number of an inner node; -1 for a root
 * @param[in]  id      what it is, unique in the tree, not ""; copied
 * @param[out] node    its number, counted from 0; may be NULL
 * @return 0; #SDT_ERROR_VALUE: duplicate_id, or too_deep below 64 levels; #SDT_ERROR_MISUSE for
 *         NULL, no such parent, or a parent that is a leaf; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_tree_add(sdt_tree *tree, int parent, const char *id, int *node);

/**
 * Adds a leaf.
 * @param[in]  tree    the tree
 * @param[in]  parent  as for sdt_tree_add()
 * @param[in]  id      as for sdt_tree_add()
 * @param[in]  status  a status; or a trend, such as "improving", of what is followed without a target:
 *                     it can have no status, so it weighs nothing and does not count as a leaf
 * @param[in]  reason  the code of its reason; NULL for none (no_value when it is not_assessed)
 * @param[out] node    as for sdt_tree_add()
 * @return as sdt_tree_add(); #SDT_ERROR_VALUE also: bad_status for a status or reason that is none
 * @since 0.1
 */
SDT_API int sdt_tree_add_leaf(sdt_tree *tree, int parent, const char *id, const char *status,
                              const char *reason, int *node);

/** Gives a node a weight among its siblings; 1 until then. @param[in] tree the tree @param[in] node
 * its number @param[in] weight 0 and up @return 0; #SDT_ERROR_VALUE: bad_weight; #SDT_ERROR_MISUSE
 * for NULL or no such node @since 0.1 */
SDT_API int sdt_tree_weigh(sdt_tree *tree, int node, double weight);

/**
 * Lets a person's judgement of a node stand. It becomes the node's status and score for what stands
 * above; the computed one stays beside it. It holds for its occasion only: with another occasion
 * set, or none, it does nothing. A later judgement replaces an earlier one.
 * @param[in] tree      the tree
 * @param[in] node      its number
 * @param[in] status    a status
 * @param[in] comment   why
 * @param[in] author    who, by role
 * @param[in] date      ISO date
 * @param[in] occasion  the report occasion
 * @return 0; #SDT_ERROR_VALUE: bad_status, or comment_required when the comment is NULL or blank;
 *         #SDT_ERROR_REQUIRED when author, date or occasion is NULL or blank, or the date is none;
 *         #SDT_ERROR_MISUSE; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_tree_judge(sdt_tree *tree, int node, const char *status, const char *comment,
                           const char *author, const char *date, const char *occasion);

/**
 * Puts the tree together. One row per node, in the order of adding.
 *
 * Texts: id, status, label, colour, reason, reason_text, method, computed (the status without
 * judgement), judged_by, judged_on, occasion, comment, explanation. Integers: parent (a row; -1 for
 * a root), level (1 for a root), leaves, assessed, judged_leaves (without a status, but under a
 * judgement), the counts achieved, on_track, some_deviation, partly_achieved, off_track,
 * moving_away, not_achieved and not_assessed, which sum to leaves, judged and differs (0 or 1).
 * Numbers: weight, score, computed_score, coverage, limit_coverage.
 * @param[in]  tree  the tree; it can be added to and run again
 * @param[out] out   the table; NULL on failure. Free with sdt_table_free().
 * @table{tree}
 * @return 0; #SDT_ERROR_VALUE: bad_weight for the method "leaves"; #SDT_ERROR_MISUSE;
 * #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_tree_run(sdt_tree *tree, sdt_table **out);

#ifdef __cplusplus
}
#endif

#endif
