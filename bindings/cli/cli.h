/*
 * The command line program: what its commands share. It uses the public API alone.
 */
#ifndef SODERTORN_CLI_H
#define SODERTORN_CLI_H

#include <sodertorn.h>
#include <stdbool.h>
#include <stdio.h>

/* Exit codes. */
enum { DONE = 0, FAILED = 1, USAGE = 2 };

struct cli {
    sdt_session *session;
    const char *program;
    const char *db; /* NULL when none was named */
    const char
        *replica;   /* a server that replays the database, for what only reads; NULL for none */
    const char *as; /* for whom it writes; NULL for the secretariat */
    bool english;
    bool json;
    const char *table; /* file that a table goes to; NULL: it is shown */
    bool shown;        /* a table has been written */
    bool writes;       /* the database has been opened for writing */
};

/* A command: its arguments begin at argv[0]. */
typedef int command(struct cli *cli, int argc, char **argv);

command run_init, run_import, run_export, run_show, run_set, run_check, run_script, run_rotate,
    run_rotation, run_occasion, run_values, run_status, run_calendar, run_advocacy, run_plan,
    run_coverage, run_lineage, run_programme, run_decisions, run_adopt, run_history, run_delete,
    run_person, run_network, run_scripts, run_new, run_console, run_copy, run_bring_back;

/* Runs the registered scripts that wait for what a command has changed. They never fail it. */
void run_events(struct cli *cli);

/* The Swedish or the English text. */
const char *say(const struct cli *cli, const char *swedish, const char *english);

/* The language as the library takes it, "sv" or "en". */
const char *language_of(const struct cli *cli);

/* Whether a database is named by its address on a server. */
bool on_server(const char *db);

/* The named database for people to see, which an address is without its password. */
const char *shown_db(const struct cli *cli);

/* Opens the database that was named; DONE, or the exit code after having told why not. */
int open_db(struct cli *cli, int mode);

/* Tells the session's problems on standard error, the first twenty of them; returns FAILED. */
int fail(const struct cli *cli);

/* Takes the option -o FILE out of the arguments of a command that answers with tables, unless the command
   has a use of its own for such a name. The command answers as with --json then, which is the table. */
int take_table(struct cli *cli, const char *name, int *argc, char **argv);

/* Tells a usage error, and where help is; returns USAGE. `detail` may be NULL. */
int usage(const struct cli *cli, const char *what, const char *detail);
int help_is(const struct cli *cli);

/* Reads an option with a value from the arguments: true when argv[*at] is `name`, and *value is then
   the argument after it (NULL when there is none), or what follows "name=". */
bool take_option(int argc, char **argv, int *at, const char *name, const char **value);

/* Reads a number that is not negative, perhaps with K, M or G after it: 1024 and its powers. */
bool read_amount(const char *text, double *amount);

/* Options of a verb: names and values, ended by NULL, as the library takes them. */
enum { OPTIONS_MOST = 32 };
struct options {
    const char *list[2 * OPTIONS_MOST + 1];
    size_t count; /* of names and values */
};

/* Sets an option, one of at most OPTIONS_MOST; one that was set before gets the later value. */
void set_option(struct options *options, const char *name, const char *value);

/* Reads an option whose name, without "--", is one of those: true when it was one, and its value is then
   set, or *missing its name when it has none. */
bool take_named(int argc, char **argv, int *at, const char *const *names, struct options *options,
                const char **missing);

/* The value of an option; NULL when it was not set. */
const char *value_of(const struct options *options, const char *name);

/* Puts the key of the municipality that is named, by its key or name, into the options. The record is NULL
   when none is, and must live as long as they do. Returns a status. */
int name_municipality(const struct cli *cli, struct options *options, sdt_record **out);

/* The label of a word of an enumeration, for people (or the text itself). */
const char *label_of(const struct cli *cli, int kind, int field, const char *word);

/* The most that is read of files that must be in memory whole. */
#define LARGEST_FILE ((size_t)1 << 30)
#define LARGEST_SCRIPT ((size_t)4 << 20)

/* Reads a whole plain file of at most `most` bytes; "-" is standard input. NULL after having told why
   not. The caller frees it. */
char *read_file(const struct cli *cli, const char *path, size_t most, size_t *size);

/* Reads a file in pieces: read_on() continues *text, which has *size bytes (NULL and 0 at first), until it
   has `most` bytes or the file ends; read_rest() reads all, which may be no more than `most`. False after
   having told why not. */
FILE *open_file(const struct cli *cli, const char *path);
bool read_on(const struct cli *cli, const char *path, FILE *file, size_t most, char **text,
             size_t *size);
bool read_rest(const struct cli *cli, const char *path, FILE *file, size_t most, char **text,
               size_t *size);
void close_file(FILE *file);

/* Prints a text so that it can do nothing to a terminal: in one line, what is hidden in it shown. Returns
   how many characters that were. A stream that is NULL prints nothing, a text that is NULL is empty. */
size_t print_plain(FILE *out, const char *text);

/* A number as people of the user's language write it. */
void print_number(const struct cli *cli, FILE *out, double value);

/* A text on standard output, with spaces up to a width. */
void print_padded(const char *text, size_t width);

/* A line about which programme has taken the place of that of a row, when one has: of the tables of
   programmes and of matters. */
void print_successor(const struct cli *cli, const sdt_table *table, size_t indent);

/* Prints texts, ended by NULL, so, and ends the line. complain() does it on standard error, after the
   program's name, and returns FAILED. */
void tell(FILE *out, ...);
int complain(const char *part, ...);

/* Where output goes, and the errno of what could not be written. */
struct output {
    FILE *file;
    int error;
};

/* A writer whose user is a struct output. */
int write_stream(void *user, const char *bytes, size_t size);

/* The exit code for the status of a verb that wrote to the output; tells why it failed, unless the output
   did, which write_output() tells. */
int written(const struct cli *cli, const struct output *output, int status);

/* Writes through `produce`: the one way into a file. A plain file is replaced when all has reached the
   disk, by a file of the same owner and mode, so that there is never half of one; a link stays, and what
   it leads to is replaced; a device or a pipe is written into. path NULL is standard output. */
typedef int producer(struct cli *cli, void *what, struct output *output);
int write_output(struct cli *cli, const char *path, producer *produce, void *what);

/* The pattern with a file name made from the key in place of each {}. NULL when there is no memory; the
   caller frees it. */
char *path_of_key(const char *pattern, const char *key);

/* A cell of the current row of a table, by its column's name. */
const char *text_of(const sdt_table *table, const char *column);
long long integer_of(const sdt_table *table, const char *column);

/* A column of a table for people (grid.c): its name in the table, its headings, the kind and field
   whose words stand in it (0 for none), and what stands where it is absent (NULL for nothing). */
struct grid_column {
    const char *name;
    const char *swedish;
    const char *english;
    int kind;
    int field;
    const char *none_swedish;
    const char *none_english;
};
enum { GRID_MOST = 64 };

/* A table for people that is laid out by hand. Its cells are shown as they are, so what can do something
   to a terminal is taken out of them before. */
struct grid {
    size_t count;                    /* of columns, at most GRID_MOST */
    const char *headings[GRID_MOST]; /* one for each */
    bool right[GRID_MOST];           /* which of them are set to the right, as numbers are */
    size_t widths[GRID_MOST];        /* of what was measured, and after fit_grid() of the column */
    size_t words[GRID_MOST];         /* of the widest word */
    size_t shown;                    /* the columns that a line has room for */
};

/* Makes the columns as wide as the cells of a row want. */
void measure_cells(struct grid *grid, const char *const *cells);

/* Makes the columns so narrow that a line has room for them, and prints the headings. */
void begin_grid(struct grid *grid);

/* Prints a row, in as many lines as its cells want. The cells of the columns that a line has no room for
   stand under it, each with its heading. */
void print_cells(const struct grid *grid, const char *const *cells);

/* Prints so many columns of all rows, at most GRID_MOST; the table then stands before its first row. */
void print_grid(const struct cli *cli, sdt_table *table, const struct grid_column *columns,
                size_t count);

/* "1 post", "2 poster". */
void print_count(const struct cli *cli, long long count, const char *one_swedish,
                 const char *many_swedish, const char *one_english, const char *many_english);

/* Writes a table to standard output, as JSON or text, and frees it. */
int show_table(struct cli *cli, sdt_table *table);

/* Plans, or makes the repair ladder, with a line of progress for a person who waits (rotate.c). */
int plan_rotation(struct cli *cli, sdt_rotation *rotation, bool ladder, sdt_table **rungs);

/* The plan as a grid with its levels, or why there is none (then FAILED); the rungs of a ladder. */
int show_plan(struct cli *cli, sdt_rotation *rotation);
int show_ladder(struct cli *cli, sdt_table *ladder);

/* The same as JSON, to a file or to standard output. */
int write_plan(struct cli *cli, const char *path, sdt_rotation *rotation, bool ladder);

/* Tells, on a stream, the problems of the verb that was just done that are no failures. */
int tell_notes(struct cli *cli, FILE *out);

/* check SCRIPT.lua (check_script.c). */
int check_script(struct cli *cli, int argc, char **argv);

/* plan budget KEY (budget.c). */
int show_budget(struct cli *cli, int argc, char **argv);

/* Tells what an import came to: "3 poster tillagda, 1 ändrade", or the table as JSON; frees it. */
int tell_counts(struct cli *cli, sdt_table *table, const char *name);

/* Tells how a file would be read, the table of sdt_import_csv_explain() for people or as JSON; frees it
   (explain.c). */
int show_explained(struct cli *cli, sdt_table *table, const char *name);

/* The files of the shipped programme, built in (lib/embed.cmake). */
struct shipped {
    const char *name;
    const char *text;
    size_t size;
};
extern const struct shipped shipped_files[];
extern const size_t shipped_file_count;

#endif
