/*
 * lib/followup against a second implementation, oracle.py, on random cases and on the real files
 * where they are there. The oracle runs this program with --answer: it then reads cases on standard
 * input, one a line, and answers one line each through the public API.
 *
 *   A method option=value ... | period=value period=mark ...
 *   C direction | id=value[,weight] ...
 *   T method coverage | parent,weight,status,judgement ...
 *   P count ...
 *
 * Numbers are read and written with the C library, which is right here: the program never leaves
 * the C locale.
 */
#include "support/support.h"

#include <sodertorn/followup.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sdt_session *session;

/* The code that the session's message begins with. */
static void answer_error(void)
{
    const char *message = sdt_session_message(session);

    printf("error %.*s\n", (int)strcspn(message, ":"), message);
}

static void print_cell(const sdt_table *table, const char *name)
{
    int column = sdt_table_column_find(table, name);

    if (column < 0) {
        fprintf(stderr, "no column %s\n", name);
        exit(2);
    }
    if (!sdt_table_has(table, column))
        printf(" none");
    else if (sdt_table_column_type(table, column) == SDT_TYPE_TEXT)
        printf(" %s", sdt_table_text(table, column));
    else
        printf(" %.17g", sdt_table_number(table, column));
}

static void print_cells(const sdt_table *table, const char *const *names)
{
    for (; *names; names++)
        print_cell(table, *names);
}

static int mark_of(const char *text)
{
    static const char *const names[] = {"missing", "non_response", "not_applicable", "secret",
                                        "absent"};

    for (int i = 0; i < 5; i++)
        if (strcmp(text, names[i]) == 0)
            return i + 1;
    return 0;
}

static int set_option(sdt_assessment *assessment, const char *name, const char *value)
{
    static const struct {
        const char *name;
        int option;
    } options[] = {
        {"target", SDT_ASSESS_TARGET},
        {"low", SDT_ASSESS_LOW},
        {"high", SDT_ASSESS_HIGH},
        {"base_value", SDT_ASSESS_BASE_VALUE},
        {"on_track", SDT_ASSESS_ON_TRACK},
        {"some_deviation", SDT_ASSESS_SOME_DEVIATION},
        {"partly", SDT_ASSESS_PARTLY},
        {"tolerance", SDT_ASSESS_TOLERANCE},
        {"min_years", SDT_ASSESS_MIN_YEARS},
        {"direction", SDT_ASSESS_DIRECTION},
        {"wanted", SDT_ASSESS_WANTED},
        {"target_period", SDT_ASSESS_TARGET_PERIOD},
        {"base_period", SDT_ASSESS_BASE_PERIOD},
        {"as_of", SDT_ASSESS_AS_OF},
    };

    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (strcmp(options[i].name, name) == 0)
            return options[i].option < SDT_ASSESS_DIRECTION
                       ? sdt_assessment_set_number(assessment, options[i].option,
                                                   strtod(value, NULL))
                       : sdt_assessment_set_text(assessment, options[i].option, value);
    fprintf(stderr, "no option %s\n", name);
    exit(2);
}

static void assess(char *rest)
{
    static const char *const names[] = {
        "status",        "reason",       "trend",  "mark",     "base_period", "base_value",
        "latest_period", "latest_value", "target", "share",    "elapsed",     "expected",
        "pace",          "attainment",   "actual", "required", "change",      NULL};
    sdt_assessment *assessment = NULL;
    sdt_table *table = NULL;
    char *word = strtok(rest, " ");
    int values = 0, status = sdt_assessment_new(session, word, &assessment);

    while (status == 0 && (word = strtok(NULL, " "))) {
        char *equals = strchr(word, '=');

        if (!equals) {
            values = 1;
            continue;
        }
        *equals++ = '\0';
        if (!values)
            status = set_option(assessment, word, equals);
        else if (mark_of(equals))
            status = sdt_assessment_add_mark(assessment, word, mark_of(equals));
        else
            status = sdt_assessment_add_value(assessment, word, strtod(equals, NULL));
    }
    if (status == 0)
        status = sdt_assessment_run(assessment, &table);
    if (status != 0) {
        answer_error();
    } else {
        sdt_table_next(table);
        printf("ok");
        print_cells(table, names);
        printf("\n");
    }
    sdt_table_free(table);
    sdt_assessment_free(assessment);
}

static void compare(char *rest)
{
    static const char *const cells[] = {"id", "rank", "comparison_colour", NULL};
    static const char *const sums[] = {
        "all",    "n",    "missing",       "coverage",        "min", "max",
        "median", "mean", "weighted_mean", "weighted_reason", NULL};
    sdt_comparison *comparison = NULL;
    sdt_table *rows = NULL, *summary = NULL;
    char *word = strtok(rest, " ");
    int status = sdt_comparison_new(session, &comparison);

    if (status == 0 && strcmp(word, "none") != 0)
        status = sdt_comparison_set(comparison, SDT_COMPARE_DIRECTION, word);
    while (status == 0 && (word = strtok(NULL, " "))) {
        char *equals = strchr(word, '='), *comma = strchr(word, ',');

        if (!equals)
            continue;
        *equals++ = '\0';
        if (comma)
            *comma++ = '\0';
        status = mark_of(equals) ? sdt_comparison_add_mark(comparison, word, mark_of(equals))
                                 : sdt_comparison_add(comparison, word, strtod(equals, NULL));
        if (status == 0 && comma)
            status = sdt_comparison_weigh(comparison, strtod(comma, NULL));
    }
    if (status == 0)
        status = sdt_comparison_run(comparison, &rows, &summary);
    if (status != 0) {
        answer_error();
    } else {
        sdt_table_next(summary);
        printf("ok");
        print_cells(summary, sums);
        while (sdt_table_next(rows) == 0)
            print_cells(rows, cells);
        printf("\n");
    }
    sdt_table_free(rows);
    sdt_table_free(summary);
    sdt_comparison_free(comparison);
}

/* One node: parent,weight,status,judgement; "none" where there is none, "inner" for no leaf. */
static int add_node(sdt_tree *tree, int number, char *text)
{
    char id[24], *fields[4];
    int status, node = 0;

    for (int i = 0; i < 4; i++) {
        char *comma = strchr(text, ',');

        fields[i] = text;
        if (comma) {
            *comma = '\0';
            text = comma + 1;
        }
    }
    snprintf(id, sizeof id, "n%d", number);
    if (strcmp(fields[2], "inner") == 0)
        status = sdt_tree_add(tree, atoi(fields[0]), id, &node);
    else
        status = sdt_tree_add_leaf(tree, atoi(fields[0]), id, fields[2], NULL, &node);
    if (status == 0 && strcmp(fields[1], "none") != 0)
        status = sdt_tree_weigh(tree, node, strtod(fields[1], NULL));
    if (status == 0 && strcmp(fields[3], "none") != 0)
        status = sdt_tree_judge(tree, node, fields[3], "Därför.", "direktören", "2024-01-01",
                                "d24");
    return status;
}

static void put_together(char *rest)
{
    static const char *const cells[] = {
        "status",         "reason",          "score",     "computed",    "computed_score",
        "leaves",         "assessed",        "coverage",  "achieved",    "on_track",
        "some_deviation", "partly_achieved", "off_track", "moving_away", "not_achieved",
        "not_assessed",   "differs",         NULL};
    sdt_tree *tree = NULL;
    sdt_table *table = NULL;
    char *word = strtok(rest, " ");
    int status = sdt_tree_new(session, &tree), number = 0;

    if (status == 0)
        status = sdt_tree_set(tree, SDT_TREE_METHOD, word);
    if (status == 0)
        status = sdt_tree_set(tree, SDT_TREE_COVERAGE, strtok(NULL, " "));
    if (status == 0)
        status = sdt_tree_set(tree, SDT_TREE_OCCASION, "d24");
    strtok(NULL, " ");
    while (status == 0 && (word = strtok(NULL, " ")))
        status = add_node(tree, number++, word);
    if (status == 0)
        status = sdt_tree_run(tree, &table);
    if (status != 0) {
        answer_error();
    } else {
        printf("ok");
        while (sdt_table_next(table) == 0)
            print_cells(table, cells);
        printf("\n");
    }
    sdt_table_free(table);
    sdt_tree_free(tree);
}

static void share_out(char *rest)
{
    int64_t counts[64];
    int percents[64];
    size_t count = 0;

    for (char *word = strtok(rest, " "); word && count < 64; word = strtok(NULL, " "))
        counts[count++] = atoll(word);
    if (sdt_followup_percents(count, counts, percents) != 0) {
        printf("error\n");
        return;
    }
    printf("ok");
    for (size_t i = 0; i < count; i++)
        printf(" %d", percents[i]);
    printf("\n");
}

static int answer_cases(void)
{
    static char line[1 << 20];

    if (sdt_session_new(&session) != 0)
        return 1;
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = '\0';
        switch (line[0]) {
        case 'A':
            assess(line + 2);
            break;
        case 'C':
            compare(line + 2);
            break;
        case 'T':
            put_together(line + 2);
            break;
        case 'P':
            share_out(line + 2);
            break;
        default:
            return 2;
        }
    }
    sdt_session_free(session);
    return 0;
}

static const char *program;

static void a_second_implementation_agrees(void **state)
{
    const char *data = getenv("SDT_TEST_DATA");
    char command[2000];

    (void)state;
    snprintf(command, sizeof command, "python3 '%s/tests/followup/oracle.py' '%s' 20000 1 '%s'",
             SDT_TEST_SOURCE, program, data ? data : "");
    assert_int_equal(system(command), 0);
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_second_implementation_agrees),
    };

    if (argc > 1 && strcmp(argv[1], "--answer") == 0)
        return answer_cases();
    if (system("command -v python3 >/dev/null") != 0)
        return 77;
    program = argv[0];
    return cmocka_run_group_tests(tests, NULL, NULL);
}
