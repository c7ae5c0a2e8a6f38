/*
 * check SCRIPT.lua: what a script declares, and a dry run of it in a child, with what that took of the
 * limits. Nothing of what the script would write is kept.
 */
#include "isolate.h"
#include "script_options.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_GRANTS = 16 };

/* What was asked for, and in the child what came of it. */
struct checking {
    const char *path;
    char **params;
    int param_count;
    const char *grants[MOST_GRANTS];
    int grant_count;
    struct parent *parent;
    sdt_script *script;
    FILE *report; /* for standard output, once it is whole */
    bool ran;     /* without a database a script is only read */
    bool works;
    long long milliseconds;
};

static int drop(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 0;
}

static int write_log(void *user, const char *bytes, size_t size)
{
    (void)user;
    return fwrite(bytes, 1, size, stderr) == size ? 0 : 1;
}

static int write_report(void *user, const char *bytes, size_t size)
{
    return fwrite(bytes, 1, size, user) == size ? 0 : 1;
}

/* ---- what is tried where nothing was given ---- */

/* The key of a record that will do for a parameter of the type; false when there is none. */
static bool find_example(struct cli *cli, const char *type, char *out, size_t size)
{
    const bool member = strcmp(type, "municipality") == 0;
    sdt_cursor *cursor = NULL;
    bool found = false;

    if (!member && strcmp(type, "occasion") != 0)
        return false;
    if (sdt_find(cli->session, member ? SDT_KIND_MEMBERSHIP : SDT_KIND_OCCASION, 0, NULL,
                 &cursor) != SDT_OK)
        return false;
    while (!found && sdt_cursor_next(cursor) == SDT_OK) {
        const sdt_record *record = sdt_cursor_record(cursor);

        found = !member || !sdt_membership_left(record);
        if (found)
            snprintf(out, size, "%s",
                     member ? sdt_membership_municipality(record) : sdt_record_key(record));
    }
    sdt_cursor_free(cursor);
    return found;
}

/* Gives the parameters that must be given, and were not, the first value that will do. */
static void give_examples(struct cli *cli, sdt_script *script)
{
    sdt_table *params;
    char value[256];

    if (sdt_script_params(script, &params) != SDT_OK)
        return;
    while (sdt_table_next(params) == SDT_OK) {
        const char *choices = text_of(params, "choices");
        const bool chosen = strcmp(text_of(params, "type"), "choice") == 0 && choices;

        if (text_of(params, "value") || text_of(params, "standard"))
            continue;
        if (chosen)
            snprintf(value, sizeof value, "%.*s", (int)strcspn(choices, "\n"), choices);
        if (chosen || find_example(cli, text_of(params, "type"), value, sizeof value))
            sdt_script_set(script, text_of(params, "name"), value);
    }
    sdt_table_free(params);
}

/* ---- the run ---- */

static long long clock_ms(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static bool writes(sdt_script *script)
{
    sdt_table *needs;
    bool found = false;

    if (sdt_script_needs(script, &needs) != SDT_OK)
        return false;
    while (sdt_table_next(needs) == SDT_OK)
        found = found || strcmp(text_of(needs, "verb"), "write") == 0;
    sdt_table_free(needs);
    return found;
}

/* Runs the script dry; what it came to is then its result. */
static int run_dry(struct cli *cli, struct checking *checking)
{
    sdt_script *script = checking->script;
    long long begun;
    int code = DONE, status;

    for (int i = 0; i < checking->grant_count; i++)
        if (sdt_script_grant(script, checking->grants[i]) != SDT_OK)
            return fail(cli);
    give_examples(cli, script);
    sdt_script_dry(script, 1);
    sdt_script_set_log(script, write_log, NULL, NULL);
    if (writes(script)) {
        sdt_session_close(cli->session);
        code = open_db(cli, SDT_OPEN_WRITE);
    }
    if (code != DONE)
        return code;
    begun = clock_ms();
    status = sdt_script_run(script, sdt_document_format(0), drop, NULL);
    checking->milliseconds = clock_ms() - begun;
    checking->ran = true;
    checking->works = status == SDT_OK;
    if (checking->works)
        return DONE;
    fail(cli);
    if (status == SDT_ERROR_REQUIRED || status == SDT_ERROR_VALUE)
        tell_params(cli, script);
    return FAILED;
}

/* ---- the report ---- */

static void put_heading(const struct checking *checking, const char *text)
{
    size_t seen = print_plain(checking->report, text);

    for (; seen < 14; seen++)
        putc(' ', checking->report);
}

static void tell_param(const struct cli *cli, const struct checking *checking,
                       const sdt_table *params)
{
    const char *value = text_of(params, "value"), *standard = text_of(params, "standard");
    FILE *out = checking->report;

    print_plain(out, text_of(params, "name"));
    fputs(" (", out);
    print_plain(out, type_name(cli, text_of(params, "type")));
    if (standard && standard[0]) {
        fputs(say(cli, ", annars ", ", otherwise "), out);
        print_plain(out, standard);
    }
    if (value) {
        fputs(say(cli, "; provad med ", "; tried with "), out);
        print_plain(out, value);
    }
    fputs(")\n", out);
}

static void tell_declared(const struct cli *cli, const struct checking *checking)
{
    sdt_table *table;
    bool first = true;

    put_heading(checking, say(cli, "Titel", "Title"));
    tell(checking->report, sdt_script_title(checking->script), NULL);
    if (sdt_script_params(checking->script, &table) == SDT_OK) {
        for (; sdt_table_next(table) == SDT_OK; first = false) {
            put_heading(checking, first ? say(cli, "Parametrar", "Parameters") : "");
            tell_param(cli, checking, table);
        }
        sdt_table_free(table);
    }
    if (sdt_script_needs(checking->script, &table) != SDT_OK)
        return;
    for (first = true; sdt_table_next(table) == SDT_OK; first = false) {
        put_heading(checking, first ? say(cli, "Behöver", "Needs") : "");
        tell(checking->report, text_of(table, "verb"), " ", text_of(table, "what"), "  (--grant ",
             text_of(table, "grant"), ")", NULL);
    }
    sdt_table_free(table);
}

/* "Arbete        12345 av 1000000000 (0 %)" */
static void tell_spent(const struct cli *cli, const struct checking *checking, const char *what,
                       long long spent, int option, const char *unit)
{
    const long long limit = sdt_session_int(cli->session, option);

    put_heading(checking, what);
    fprintf(checking->report, say(cli, "%lld av %lld%s (%.0f %%)\n", "%lld of %lld%s (%.0f %%)\n"),
            spent, limit, unit, 100.0 * (double)spent / (double)limit);
}

static void tell_run(const struct cli *cli, const struct checking *checking)
{
    sdt_table *result;

    put_heading(checking, say(cli, "Torrkörning", "Dry run"));
    if (!checking->ran) {
        fputs(cli->db ? say(cli, "blev inte av\n", "did not take place\n")
                      : say(cli, "ingen: den väntar en databas (--db)\n",
                            "none: it wants a database (--db)\n"),
              checking->report);
        return;
    }
    fputs(checking->works ? say(cli, "gick bra\n", "went well\n")
                          : say(cli, "misslyckades\n", "failed\n"),
          checking->report);
    if (sdt_script_result(checking->script, &result) != SDT_OK)
        return;
    if (sdt_table_next(result) == SDT_OK) {
        tell_spent(cli, checking, say(cli, "Arbete", "Work"), integer_of(result, "spent"),
                   SDT_OPTION_SCRIPT_WORK, "");
        tell_spent(cli, checking, say(cli, "Minne", "Memory"), integer_of(result, "peak"),
                   SDT_OPTION_SCRIPT_MEMORY, " byte");
        tell_spent(cli, checking, say(cli, "Tid", "Time"), checking->milliseconds,
                   SDT_OPTION_SCRIPT_MS, " ms");
    }
    sdt_table_free(result);
}

static void put_table(const struct checking *checking, const char *name, sdt_table *table)
{
    fprintf(checking->report, ", \"%s\": ", name);
    sdt_table_write(table, SDT_FORMAT_JSON, write_report, checking->report);
    sdt_table_free(table);
}

static void put_json(struct cli *cli, const struct checking *checking)
{
    FILE *out = checking->report;
    sdt_table *table;

    fputs("{\"result\": ", out);
    if (!checking->script || (!checking->ran && cli->db))
        put_problem(out, cli->session);
    else
        put_script_result(out, checking->script);
    fprintf(out,
            ", \"ran\": %s, \"milliseconds\": %lld, \"limits\": {\"work\": %lld, \"memory\": %lld, "
            "\"milliseconds\": %lld}",
            checking->ran ? "true" : "false", checking->milliseconds,
            (long long)sdt_session_int(cli->session, SDT_OPTION_SCRIPT_WORK),
            (long long)sdt_session_int(cli->session, SDT_OPTION_SCRIPT_MEMORY),
            (long long)sdt_session_int(cli->session, SDT_OPTION_SCRIPT_MS));
    if (checking->script) {
        put_text(out, "title", sdt_script_title(checking->script));
        if (sdt_script_params(checking->script, &table) == SDT_OK)
            put_table(checking, "params", table);
        if (sdt_script_needs(checking->script, &table) == SDT_OK)
            put_table(checking, "needs", table);
    }
    fputs("}\n", out);
}

/* Reads the script and runs it. */
static int check_it(struct cli *cli, struct checking *checking)
{
    size_t size;
    char *text = read_file(cli, checking->path, LARGEST_SCRIPT, &size);
    int code = DONE, status;

    if (!text)
        return FAILED;
    status = sdt_script_new(cli->session, name_of(checking->path), text, size, &checking->script);
    free(text);
    if (status != SDT_OK)
        return fail(cli);
    code = set_params(cli, checking->script, checking->param_count, checking->params);
    return code == DONE && cli->db ? run_dry(cli, checking) : code;
}

/* The work of the child. */
static int check_file(struct cli *cli, void *what, struct parent *parent)
{
    struct checking *checking = what;
    int code = cli->db ? open_db(cli, SDT_OPEN_READ) : DONE;
    char *report = NULL;
    size_t size = 0;

    checking->parent = parent;
    checking->report = open_memstream(&report, &size);
    if (!checking->report)
        return FAILED;
    if (code == DONE) {
        code = check_it(cli, checking);
        if (cli->json) {
            put_json(cli, checking);
        } else if (checking->script) {
            tell_declared(cli, checking);
            tell_run(cli, checking);
        }
    }
    fclose(checking->report);
    if (!send_begin(parent, NULL) || send_piece(parent, report, size) != 0 || !send_whole(parent) ||
        !send_done(parent))
        code = FAILED;
    return code;
}

int check_script(struct cli *cli, int argc, char **argv)
{
    struct checking checking = {.path = argv[0], .params = argv + 1};
    struct isolation limits;
    const char *value;
    int code = DONE;

    for (int i = 1; code == DONE && i < argc; i++) {
        if (take_limit(cli, argc, argv, &i, &code))
            continue;
        if (!take_option(argc, argv, &i, "--grant", &value))
            checking.params[checking.param_count++] = argv[i];
        else if (!value || checking.grant_count == MOST_GRANTS)
            code = usage(cli,
                         say(cli, "--grant väntar det som beviljas, som values",
                             "--grant wants what is granted, such as values"),
                         NULL);
        else
            checking.grants[checking.grant_count++] = value;
    }
    if (code != DONE)
        return code;
    limits = isolation_of(cli);
    limits.files = size_of_files(checking.params, checking.param_count);
    return isolate(cli, &limits, check_file, &checking);
}
