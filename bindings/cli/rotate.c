/*
 * rotate: who hosts which conference, planned from a file. The answer is JSON, or a grid of years and
 * conferences with what is known of its fairness.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the command line asks for. */
struct rotating {
    const char *input;
    const char *output;
    int64_t effort; /* -1: as it is */
    bool pairs_first;
    bool ladder;
};

static int read_effort(struct cli *cli, const char *text, int64_t *out)
{
    if (!text || text[0] < '0' || text[0] > '4' || text[1])
        return usage(cli,
                     say(cli, "--effort väntar ett tal från 0 till 4",
                         "--effort wants a number from 0 to 4"),
                     text);
    *out = text[0] - '0';
    return DONE;
}

static int read_arguments(struct cli *cli, int argc, char **argv, struct rotating *out)
{
    const char *value = NULL;

    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "--pairs-first") == 0) {
            out->pairs_first = true;
        } else if (strcmp(argv[i], "--ladder") == 0) {
            out->ladder = true;
        } else if (take_option(argc, argv, &i, "--effort", &value)) {
            if (read_effort(cli, value, &out->effort) != DONE)
                return USAGE;
        } else if (take_option(argc, argv, &i, "-o", &out->output)) {
            if (!out->output)
                return usage(cli, say(cli, "-o väntar en fil", "-o wants a file"), NULL);
        } else if (argv[i][0] == '-' && argv[i][1]) {
            return usage(cli, say(cli, "rotate: okänt val", "rotate: unknown option"), argv[i]);
        } else if (out->input) {
            return usage(cli, say(cli, "rotate tar en fil", "rotate takes one file"), argv[i]);
        } else {
            out->input = argv[i];
        }
    }
    if (!out->input)
        return usage(cli,
                     say(cli, "rotate väntar en fil med uppgifterna (JSON)",
                         "rotate wants a file with the facts (JSON)"),
                     NULL);
    return DONE;
}

struct answer {
    sdt_rotation *rotation;
    bool ladder;
};

static int produce_plan(struct cli *cli, void *what, struct output *output)
{
    const struct answer *answer = what;
    int with = answer->ladder ? SDT_ROTATION_JSON_LADDER : SDT_ROTATION_JSON_PLAN;

    return written(cli, output,
                   sdt_rotation_write_json(answer->rotation, with, write_stream, output));
}

int write_plan(struct cli *cli, const char *path, sdt_rotation *rotation, bool ladder)
{
    struct answer answer = {rotation, ladder};
    sdt_table *hostings;

    if (cli->table)
        return sdt_rotation_hostings(rotation, &hostings) == SDT_OK ? show_table(cli, hostings)
                                                                    : fail(cli);
    return write_output(cli, path, produce_plan, &answer);
}

/* The grid of a hostings table, which is sorted by year: the year, and a cell for each conference. */
enum { CELL = 512 };

struct hosts {
    struct grid grid;
    char (*cells)[CELL];
};

/* The column of a conference, which is a new one when it has none; 0 when there are too many. */
static size_t column_of(struct grid *grid, const char *name)
{
    for (size_t i = 1; i < grid->count; i++)
        if (strcmp(grid->headings[i], name) == 0)
            return i;
    if (grid->count == GRID_MOST)
        return 0;
    grid->headings[grid->count] = name;
    return grid->count++;
}

/* "Salem, Tyresö*": a star marks what is locked. */
static void add_host(char *cell, const char *name, bool locked)
{
    size_t used = strlen(cell), size = strlen(name);

    if (used + size + 6 > CELL)
        return;
    if (used > 0) {
        memcpy(cell + used, ", ", 3);
        used += 2;
    }
    memcpy(cell + used, name, size + 1);
    if (locked)
        memcpy(cell + used + size, "*", 2);
}

static void use_cells(struct hosts *hosts, bool print)
{
    const char *cells[GRID_MOST];

    for (size_t i = 0; i < hosts->grid.count; i++)
        cells[i] = hosts->cells[i];
    if (print)
        print_cells(&hosts->grid, cells);
    else
        measure_cells(&hosts->grid, cells);
}

/* Measures or prints the row of each year. */
static void each_year(struct hosts *hosts, sdt_table *hostings, bool print)
{
    long long year = 0;

    while (sdt_table_next(hostings) == SDT_OK) {
        const size_t column = column_of(&hosts->grid, text_of(hostings, "conference_name"));

        if (year != integer_of(hostings, "year")) {
            if (year != 0)
                use_cells(hosts, print);
            memset(hosts->cells, 0, GRID_MOST * sizeof *hosts->cells);
            year = integer_of(hostings, "year");
            snprintf(hosts->cells[0], CELL, "%lld", year);
        }
        if (column > 0)
            add_host(hosts->cells[column], text_of(hostings, "host_name"),
                     integer_of(hostings, "locked") != 0);
    }
    if (year != 0)
        use_cells(hosts, print);
    sdt_table_seek(hostings, -1);
}

static int show_grid(struct cli *cli, sdt_rotation *rotation)
{
    struct hosts hosts = {.grid = {.headings = {say(cli, "År", "Year")}, .count = 1}};
    sdt_table *hostings;
    int code = FAILED;

    if (sdt_rotation_hostings(rotation, &hostings) != SDT_OK)
        return fail(cli);
    hosts.cells = calloc(GRID_MOST, sizeof *hosts.cells);
    if (hosts.cells) {
        each_year(&hosts, hostings, false);
        begin_grid(&hosts.grid);
        each_year(&hosts, hostings, true);
        code = DONE;
    }
    free(hosts.cells);
    sdt_table_free(hostings);
    return code;
}

/* "L5  avståndet inom konferensen  9, lägst möjliga minst 2": a level in words. */
static int show_levels(struct cli *cli, sdt_rotation *rotation)
{
    sdt_table *levels;

    if (sdt_rotation_levels(rotation, &levels) != SDT_OK)
        return fail(cli);
    puts("");
    while (sdt_table_next(levels) == SDT_OK) {
        long long value = integer_of(levels, "value");
        print_padded(text_of(levels, "level"), 4);
        print_padded(text_of(levels, "words"), 30);
        printf("  %6lld  ", value);
        if (integer_of(levels, "proved"))
            puts(say(cli, "bevisat det minsta möjliga", "proved the least possible"));
        else
            printf(say(cli, "ej bevisat; minst %lld\n", "not proved; at least %lld\n"),
                   integer_of(levels, "bound"));
    }
    sdt_table_free(levels);
    return DONE;
}

int show_plan(struct cli *cli, sdt_rotation *rotation)
{
    sdt_table *obstacles;
    int code;

    if (sdt_rotation_feasible(rotation)) {
        code = show_grid(cli, rotation);
        return code == DONE ? show_levels(cli, rotation) : code;
    }
    if (sdt_rotation_obstacles(rotation, &obstacles) != SDT_OK)
        return fail(cli);
    puts(say(cli, "Det finns ingen plan:", "There is no plan:"));
    while (sdt_table_next(obstacles) == SDT_OK) {
        fputs("  ", stdout);
        print_padded(text_of(obstacles, "sentence"), 0);
        puts("");
    }
    sdt_table_free(obstacles);
    return FAILED;
}

int show_ladder(struct cli *cli, sdt_table *ladder)
{
    while (sdt_table_next(ladder) == SDT_OK) {
        printf(say(cli, "Ändringar högst %lld: gemensam andel %lld, konferensens andel %lld%s\n",
                   "Changes at most %lld: common share %lld, share of the conference %lld%s\n"),
               integer_of(ladder, "at_most"), integer_of(ladder, "quota"),
               integer_of(ladder, "cquota"),
               integer_of(ladder, "recommended") ? say(cli, "  (rekommenderas)", "  (recommended)")
                                                 : "");
    }
    puts("");
    return DONE;
}

/* A line that is written over, while a person waits. */
static int tell_planning(void *user, int64_t done, int64_t total)
{
    (void)total;
    fputs("\r", stderr);
    print_plain(stderr, user);
    fprintf(stderr, " %3d %%", (int)(done / 10));
    return 0;
}

int plan_rotation(struct cli *cli, sdt_rotation *rotation, bool ladder, sdt_table **rungs)
{
    bool progress = isatty(STDERR_FILENO) != 0;
    void *words = (void *)(uintptr_t)say(cli, "planerar", "planning");
    int status = ladder
                     ? sdt_rotation_ladder(rotation, progress ? tell_planning : NULL, words, rungs)
                     : sdt_rotation_solve(rotation, progress ? tell_planning : NULL, words);

    if (progress)
        fputs("\r\033[K", stderr);
    return status == SDT_OK ? DONE : fail(cli);
}

static int answer_rotation(struct cli *cli, sdt_rotation *rotation, const struct rotating *asked)
{
    sdt_table *rungs = NULL;
    int code;

    if (asked->pairs_first)
        sdt_rotation_set(rotation, SDT_ROTATION_PAIRS_FIRST, 1);
    if (asked->effort >= 0)
        sdt_rotation_set(rotation, SDT_ROTATION_EFFORT, asked->effort);
    code = plan_rotation(cli, rotation, asked->ladder, &rungs);
    if (code == DONE && (cli->json || asked->output))
        code = write_plan(cli, asked->output, rotation, asked->ladder);
    else if (code == DONE && rungs && sdt_rotation_feasible(rotation))
        code = show_ladder(cli, rungs);
    if (code == DONE && !cli->json && !asked->output)
        code = show_plan(cli, rotation);
    sdt_table_free(rungs);
    return code == DONE && !sdt_rotation_feasible(rotation) ? FAILED : code;
}

int run_rotate(struct cli *cli, int argc, char **argv)
{
    struct rotating asked = {.effort = -1};
    sdt_rotation *rotation = NULL;
    size_t size;
    char *text;
    int code = read_arguments(cli, argc, argv, &asked);

    if (code != DONE)
        return code;
    text = read_file(cli, asked.input, LARGEST_FILE, &size);
    if (!text)
        return FAILED;
    code = sdt_rotation_read_json(cli->session, asked.input, text, size, &rotation) == SDT_OK
               ? answer_rotation(cli, rotation, &asked)
               : fail(cli);
    sdt_rotation_free(rotation);
    free(text);
    return code;
}
