/*
 * For the tests of a tree: nodes are added one by one, and rows of the result are asked by node.
 */
#ifndef TESTS_FOLLOWUP_NODES_H
#define TESTS_FOLLOWUP_NODES_H

#include "support/support.h"

#include <sodertorn/followup.h>

#include <math.h>
#include <stdio.h>
#include <string.h>

static const char *const statuses[] = {
    "achieved",  "on_track",    "some_deviation", "partly_achieved",
    "off_track", "moving_away", "not_achieved",   "not_assessed",
};

static sdt_session *session;
static sdt_tree *tree;
static sdt_table *result;

static inline void clear(void)
{
    sdt_table_free(result);
    sdt_tree_free(tree);
    result = NULL;
    tree = NULL;
}

static inline int setup(void **state)
{
    int failed = fixture_bare(state);

    if (!failed)
        session = ((struct fixture *)*state)->session;
    return failed;
}

static inline int teardown(void **state)
{
    clear();
    return fixture_end(state);
}

/* A tree with a root, number 0. */
static inline void begin(const char *method)
{
    clear();
    assert_ok(session, sdt_tree_new(session, &tree));
    assert_ok(session, sdt_tree_set(tree, SDT_TREE_METHOD, method));
    assert_ok(session, sdt_tree_add(tree, -1, "rot", NULL));
}

static inline int inner(int parent)
{
    static int number;
    char id[16];
    int node = -1;

    snprintf(id, sizeof id, "del %d", number++);
    assert_ok(session, sdt_tree_add(tree, parent, id, &node));
    return node;
}

static inline int leaf(int parent, const char *status)
{
    static int number;
    char id[16];
    int node = -1;

    snprintf(id, sizeof id, "mått %d", number++);
    assert_ok(session, sdt_tree_add_leaf(tree, parent, id, status, NULL, &node));
    return node;
}

static inline void run(void)
{
    sdt_table_free(result);
    assert_ok(session, sdt_tree_run(tree, &result));
}

static inline int column(const char *name)
{
    int at = sdt_table_column_find(result, name);

    assert_true(at >= 0);
    return at;
}

static inline const char *cell(int node, const char *name)
{
    assert_int_equal(sdt_table_seek(result, node), 0);
    return sdt_table_text(result, column(name));
}

static inline int64_t count(int node, const char *name)
{
    assert_int_equal(sdt_table_seek(result, node), 0);
    return sdt_table_int(result, column(name));
}

static inline double number(int node, const char *name)
{
    assert_int_equal(sdt_table_seek(result, node), 0);
    assert_true(sdt_table_has(result, column(name)));
    return sdt_table_number(result, column(name));
}

static inline int has(int node, const char *name)
{
    assert_int_equal(sdt_table_seek(result, node), 0);
    return sdt_table_has(result, column(name));
}

/* The status and reason of a node; NULL for no reason. */
static inline void is(int node, const char *status, const char *reason)
{
    assert_string_equal(cell(node, "status"), status);
    if (reason)
        assert_string_equal(cell(node, "reason"), reason);
    else
        assert_false(has(node, "reason"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

#endif
