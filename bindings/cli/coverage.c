/*
 * coverage: how the programme and the goals outside it meet. lineage: a sub-goal through the years.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* A text indented, with its key beside it. */
static void print_named(const char *indent, const char *title, const char *key)
{
    fputs(indent, stdout);
    print_plain(stdout, title);
    fputs("  [", stdout);
    print_plain(stdout, key);
    fputs("]\n", stdout);
}

static bool is_same(const char *a, const char *b)
{
    return a && b ? strcmp(a, b) == 0 : a == b;
}

/* What is counted while the rows are printed. */
struct counts {
    long goals, served, unlinked;
};

/* One row: the heading of a new frame or goal, and then the part. */
static void print_row(const struct cli *cli, const sdt_table *table, const char *frame,
                      const char *goal, struct counts *counts)
{
    const char *this_goal = text_of(table, "goal"), *part = text_of(table, "key");
    const bool new_frame = !is_same(frame, text_of(table, "frame"));

    if (new_frame)
        tell(stdout, text_of(table, "frame_name"), NULL);
    if (this_goal && (new_frame || !is_same(goal, this_goal))) {
        print_named("  ", text_of(table, "goal_title"), this_goal);
        counts->goals++;
        counts->served += part != NULL;
    } else if (!this_goal && (new_frame || goal)) {
        tell(stdout, say(cli, "  Utan koppling", "  Not linked"), NULL);
    }
    if (part)
        print_named("      ", text_of(table, "title"), part);
    else
        tell(stdout, say(cli, "      – ingenting i programmet", "      – nothing in the programme"),
             NULL);
    counts->unlinked += !this_goal;
}

/* Whether anything lies in a programme, as far as that can be told. */
static bool has_parts(const struct cli *cli, const char *programme)
{
    sdt_table *tree;
    bool any = false;

    if (sdt_programme_tree(cli->session, programme, NULL, &tree) == SDT_OK) {
        any = sdt_table_row_count(tree) > 1;
        sdt_table_free(tree);
    }
    return any;
}

static void print_counts(const struct cli *cli, const char *programme, const struct counts *counts)
{
    print_plain(stdout, programme);
    printf(say(cli, ": %ld av %ld mål har en koppling; ", ": %ld of %ld goals are linked; "),
           counts->served, counts->goals);
    if (counts->unlinked == 0 && !has_parts(cli, programme))
        puts(say(cli, "programmets delar är inte inlagda.",
                 "the parts of the programme are not entered."));
    else if (counts->unlinked == 0)
        puts(say(cli, "ingen del av programmet saknar koppling.",
                 "no part of the programme is without a link."));
    else
        printf(counts->unlinked == 1 ? say(cli, "%ld del av programmet saknar koppling.\n",
                                           "%ld part of the programme is without a link.\n")
                                     : say(cli, "%ld delar av programmet saknar koppling.\n",
                                           "%ld parts of the programme are without a link.\n"),
               counts->unlinked);
}

static int show_coverage(struct cli *cli, const char *programme, sdt_table *table)
{
    struct counts counts = {0, 0, 0};
    const char *frame = NULL, *goal = NULL;
    bool any = false;

    if (cli->json)
        return show_table(cli, table);
    for (; sdt_table_next(table) == SDT_OK; any = true) {
        print_row(cli, table, frame, goal, &counts);
        frame = text_of(table, "frame");
        goal = text_of(table, "goal");
    }
    if (any)
        print_counts(cli, programme, &counts);
    else
        tell(stdout,
             say(cli, "Samverkan har inte tagit upp någon målram; ange vilken som ska visas.",
                 "The cooperation has taken up no frame; say which one to show."),
             NULL);
    sdt_table_free(table);
    return DONE;
}

/* The key of the programme in force today, to be freed; NULL after having told that there is none. */
static char *programme_now(struct cli *cli)
{
    char *key = NULL;
    sdt_table *table;

    if (sdt_programmes(cli->session, NULL, &table) != SDT_OK) {
        fail(cli);
        return NULL;
    }
    while (!key && sdt_table_next(table) == SDT_OK)
        if (is_same(text_of(table, "state"), "in_force"))
            key = strdup(text_of(table, "programme"));
    if (!key)
        complain(say(cli, "inget program är i kraft; ange --programme NYCKEL",
                     "no programme is in force; give --programme KEY"),
                 NULL);
    sdt_table_free(table);
    return key;
}

int run_coverage(struct cli *cli, int argc, char **argv)
{
    const char *frame = NULL, *asked = NULL;
    char *programme;
    sdt_table *table;
    int code;

    for (int i = 0; i < argc; i++) {
        const bool option = take_option(argc, argv, &i, "--programme", &asked);

        if (option ? !asked : frame || argv[i][0] == '-')
            return usage(cli,
                         say(cli, "coverage tar en målram och --programme NYCKEL",
                             "coverage takes a frame and --programme KEY"),
                         argv[i]);
        if (!option)
            frame = argv[i];
    }
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    programme = asked ? strdup(asked) : programme_now(cli);
    if (!programme)
        return FAILED;
    code = sdt_programme_coverage(cli->session, programme, frame, &table) == SDT_OK
               ? show_coverage(cli, programme, table)
               : fail(cli);
    free(programme);
    return code;
}

/* A line for each year: the status, and which sub-goal it was. */
static int show_lineage(struct cli *cli, sdt_table *table)
{
    const char *before = NULL;
    long long rows = 0;

    if (cli->json)
        return show_table(cli, table);
    for (; sdt_table_next(table) == SDT_OK; rows++) {
        const char *sub_goal = text_of(table, "sub_goal");

        if (!is_same(before, sub_goal)) {
            tell(stdout, text_of(table, "title"), " [", sub_goal, "], ",
                 text_of(table, "programme_title"), NULL);
            before = sub_goal;
        }
        printf("  %lld  ", integer_of(table, "year"));
        print_padded(text_of(table, "label"), 18);
        printf(say(cli, "%lld av %lld mått bedömda\n", "%lld of %lld measures assessed\n"),
               integer_of(table, "assessed"), integer_of(table, "leaves"));
    }
    printf(say(cli, "%lld %s.\n", "%lld %s.\n"), rows,
           rows == 1 ? say(cli, "rad", "row") : say(cli, "rader", "rows"));
    sdt_table_free(table);
    return DONE;
}

/* A year of four digits; 0 when the text is none. */
static int year_of(const char *text)
{
    int year = 0;

    for (const char *p = text; *p; p++) {
        if (*p < '0' || *p > '9' || p - text == 4)
            return 0;
        year = year * 10 + (*p - '0');
    }
    return year;
}

int run_lineage(struct cli *cli, int argc, char **argv)
{
    const char *sub_goal = NULL, *municipality = NULL, *until = NULL;
    sdt_record *named = NULL;
    sdt_table *table;
    int code, status = SDT_OK;

    for (int i = 0; i < argc; i++) {
        if (take_option(argc, argv, &i, "--municipality", &municipality) && municipality)
            continue;
        if (take_option(argc, argv, &i, "--until", &until) && until && year_of(until) > 0)
            continue;
        if (sub_goal || argv[i][0] == '-')
            return usage(
                cli,
                say(cli, "lineage väntar ett delmål, --municipality KOMMUN och --until ÅR",
                    "lineage wants a sub-goal, --municipality MUNICIPALITY and --until YEAR"),
                argv[i]);
        sub_goal = argv[i];
    }
    if (!sub_goal)
        return usage(cli, say(cli, "lineage väntar ett delmål", "lineage wants a sub-goal"), NULL);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (municipality)
        status = sdt_get_named(cli->session, SDT_KIND_MUNICIPALITY, municipality, &named);
    if (status == SDT_OK)
        status = sdt_assess_lineage(cli->session, sub_goal, named ? sdt_record_key(named) : NULL,
                                    until ? year_of(until) : 0, &table);
    sdt_record_free(named);
    return status == SDT_OK ? show_lineage(cli, table) : fail(cli);
}
