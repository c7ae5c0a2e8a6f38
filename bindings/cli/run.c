/*
 * run: a script, its parameters, files and grants from the command line, its document to a file or the
 * terminal. All of it is done in a child (isolate.c), from the reading of the script on.
 */
#include "isolate.h"
#include "script_options.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { MOST_GRANTS = 16 };

/* What was asked for, and in the child the script and the parent. */
struct running {
    const char *path;       /* of its file, or the key of a registered one */
    const char *registered; /* that key; NULL for none */
    const char *output;     /* NULL: standard output */
    char **params;
    int param_count;
    const char *grants[MOST_GRANTS];
    int grant_count;
    bool dry;
    bool writes;      /* the script needs that */
    const char *each; /* the parameter that takes every member in turn; NULL none */
    const char *format;
    bool ran;
    sdt_script *script;
    struct parent *parent;
};

/* The format that a file's name asks for, text for the terminal; NULL when it asks for none that there
   is. */
static const char *format_of(const char *path)
{
    const char *dot = path ? strrchr(path, '.') : ".txt", *ending;

    for (int i = 0; dot && (ending = sdt_document_format_ending(i)); i++)
        if (strcasecmp(dot, ending) == 0)
            return sdt_document_format(i);
    return NULL;
}

/* ".html, .md, .txt": the endings that there are. */
static const char *list_endings(char *out, size_t size)
{
    const char *ending;
    size_t used = 0;

    out[0] = '\0';
    for (int i = 0; (ending = sdt_document_format_ending(i)) && used < size; i++)
        used += (size_t)snprintf(out + used, size - used, "%s%s", i > 0 ? ", " : "", ending);
    return out;
}

/* What the script prints is no part of its document. */
static int write_log(void *user, const char *bytes, size_t size)
{
    (void)user;
    return fwrite(bytes, 1, size, stderr) == size ? 0 : 1;
}

/* Grants what was named, and opens the database for writing when the script needs that. */
static int prepare(struct cli *cli, struct running *running)
{
    sdt_table *needs;

    for (int i = 0; i < running->grant_count; i++)
        if (sdt_script_grant(running->script, running->grants[i]) != SDT_OK)
            return fail(cli);
    sdt_script_dry(running->script, running->dry);
    sdt_script_set_log(running->script, write_log, NULL, NULL);
    if (sdt_script_needs(running->script, &needs) != SDT_OK)
        return fail(cli);
    while (sdt_table_next(needs) == SDT_OK)
        running->writes = running->writes || strcmp(text_of(needs, "verb"), "write") == 0;
    sdt_table_free(needs);
    if (!running->writes)
        return DONE;
    sdt_session_close(cli->session);
    return open_db(cli, SDT_OPEN_WRITE);
}

/* Tells why the script failed, unless it is that the parent takes nothing more, which it tells itself. */
static int failed(struct cli *cli, const struct running *running)
{
    const int status = sdt_session_status(cli->session);

    if (!running->parent->link.broken)
        fail(cli);
    if (status == SDT_ERROR_REQUIRED || status == SDT_ERROR_VALUE)
        tell_params(cli, running->script);
    return FAILED;
}

/* Runs the script as it is now. What it writes is committed once the parent has its document. */
static int run_once(struct cli *cli, struct running *running, const char *output)
{
    struct parent *parent = running->parent;
    int code = DONE;

    if (!send_begin(parent, output))
        return FAILED;
    if (sdt_begin(cli->session) != SDT_OK) {
        send_failed(parent);
        return fail(cli);
    }
    running->ran = true;
    if (sdt_script_run(running->script, running->format, send_piece, parent) != SDT_OK)
        code = failed(cli, running);
    if (code == DONE && !send_whole(parent))
        code = FAILED;
    if (code != DONE)
        sdt_rollback(cli->session);
    else if (sdt_commit(cli->session) != SDT_OK)
        code = fail(cli);
    if (!(code == DONE ? send_done(parent) : send_failed(parent)))
        code = FAILED;
    if (cli->json)
        send_script_result(parent, running->script);
    return code;
}

/* The members whose documents have been made, and the files they are in. */
struct made {
    char **keys;
    char **paths;
    size_t count;
};

static bool remember(struct made *made, const char *key, char *path)
{
    char **keys = realloc(made->keys, (made->count + 1) * sizeof *keys), **paths;

    if (keys)
        made->keys = keys;
    paths = realloc(made->paths, (made->count + 1) * sizeof *paths);
    if (paths)
        made->paths = paths;
    if (!keys || !paths || !(keys[made->count] = strdup(key)))
        return false;
    paths[made->count++] = path;
    return true;
}

static void forget(struct made *made)
{
    for (size_t i = 0; i < made->count; i++) {
        free(made->keys[i]);
        free(made->paths[i]);
    }
    free(made->keys);
    free(made->paths);
}

/* Runs the script for one member, unless it has been made already. Two members never write to one file,
   also on a disk where capital and small letters are alike. */
static int run_for(struct cli *cli, struct running *running, const char *output, const char *key,
                   struct made *made)
{
    char *path;

    for (size_t i = 0; i < made->count; i++)
        if (strcmp(made->keys[i], key) == 0)
            return DONE; /* a member of two cooperations */
    path = path_of_key(output, key);
    for (size_t i = 0; path && i < made->count; i++) {
        if (strcasecmp(made->paths[i], path) != 0)
            continue;
        free(path);
        return complain(
            made->keys[i], say(cli, " och ", " and "), key,
            say(cli, " skulle skrivas till samma fil: ", " would be written to one file: "),
            made->paths[i], NULL);
    }
    if (!path || !remember(made, key, path)) {
        free(path);
        return complain(say(cli, "minnet tog slut", "out of memory"), NULL);
    }
    if (sdt_script_set(running->script, running->each, key) != SDT_OK) {
        fail(cli);
        tell_params(cli, running->script);
        return USAGE;
    }
    return run_once(cli, running, path);
}

static int run_for_members(struct cli *cli, struct running *running, const char *output)
{
    struct made made = {.count = 0};
    sdt_cursor *members = NULL;
    int code = DONE, status = sdt_find(cli->session, SDT_KIND_MEMBERSHIP, 0, NULL, &members);

    while (code == DONE && status == SDT_OK && (status = sdt_cursor_next(members)) == SDT_OK) {
        const sdt_record *member = sdt_cursor_record(members);
        if (!sdt_membership_left(member))
            code = run_for(cli, running, output, sdt_membership_municipality(member), &made);
    }
    sdt_cursor_free(members);
    forget(&made);
    return code == DONE && status != SDT_END ? fail(cli) : code;
}

/* Runs the script once for each municipality that is a member. Documents of a script that only reads are all
   of one moment; what each run of another writes is kept by itself. */
static int run_each(struct cli *cli, struct running *running)
{
    const char *output = running->output;
    int code;

    if (!output || !strstr(output, "{}"))
        return usage(
            cli,
            say(cli, "--each väntar {} i namnet efter -o", "--each wants {} in the name after -o"),
            output);
    if (running->writes)
        return run_for_members(cli, running, output);
    if (sdt_begin(cli->session) != SDT_OK)
        return fail(cli);
    code = run_for_members(cli, running, output);
    return sdt_commit(cli->session) != SDT_OK && code == DONE ? fail(cli) : code;
}

/* Logs how the run of a registered script went. A session that only reads logs nothing. */
static void note_run(struct cli *cli, const struct running *running)
{
    char spent[24], peak[24];
    sdt_table *result;

    if (running->dry || sdt_script_result(running->script, &result) != SDT_OK)
        return;
    if (sdt_table_next(result) == SDT_OK) {
        const char *message = text_of(result, "message");
        const char *const options[] = {"kind",    text_of(result, "kind"),
                                       "reason",  text_of(result, "reason"),
                                       "message", message ? message : "",
                                       "spent",   spent,
                                       "peak",    peak,
                                       NULL};

        snprintf(spent, sizeof spent, "%lld", integer_of(result, "spent"));
        snprintf(peak, sizeof peak, "%lld", integer_of(result, "peak"));
        sdt_session_close(cli->session);
        if ((!cli->as || strcmp(cli->as, "reader") != 0) && open_db(cli, SDT_OPEN_WRITE) == DONE)
            sdt_registered_note(cli->session, running->registered, options);
    }
    sdt_table_free(result);
}

/* The same of one whose process has died. */
static void note_death(struct cli *cli, const struct running *running, const char *reason)
{
    const char *const options[] = {"kind", "error", "reason", reason, NULL};

    if (open_db(cli, SDT_OPEN_WRITE) == DONE)
        sdt_registered_note(cli->session, running->registered, options);
}

/* Reads the script, from its file or the database. */
static int read_script(struct cli *cli, struct running *running)
{
    size_t size;
    char *text;
    int status;

    if (running->registered) {
        status = sdt_registered_open(cli->session, running->registered, &running->script);
    } else {
        text = read_file(cli, running->path, LARGEST_SCRIPT, &size);
        if (!text)
            return FAILED;
        status = sdt_script_new(cli->session, name_of(running->path), text, size, &running->script);
        free(text);
    }
    if (status == SDT_OK)
        return DONE;
    if (cli->json)
        send_problem(running->parent, cli->session);
    return fail(cli);
}

/* The work of the child. */
static int run_file(struct cli *cli, void *what, struct parent *parent)
{
    struct running *running = what;
    int code = open_db(cli, SDT_OPEN_READ);

    running->parent = parent;
    if (code == DONE)
        code = read_script(cli, running);
    if (code != DONE)
        return code;
    code = set_params(cli, running->script, running->param_count, running->params);
    if (code == DONE)
        code = prepare(cli, running);
    if (code == DONE)
        code = running->each ? run_each(cli, running) : run_once(cli, running, running->output);
    if (running->registered && running->ran)
        note_run(cli, running);
    return code;
}

/* Whether it may be granted addresses; what a registered script was granted is told by the database alone. */
static bool may_fetch(const struct running *running)
{
    for (int i = 0; i < running->grant_count; i++)
        if (strncmp(running->grants[i], "http:", 5) == 0)
            return true;
    return running->registered;
}

static int start(struct cli *cli, struct running *running)
{
    struct isolation limits = isolation_of(cli);
    const char *died = NULL;
    char endings[100];
    int code;

    running->format = format_of(running->output);
    if (!running->format) {
        complain(running->output,
                 say(cli, ": -o väntar en fil som slutar på något av ",
                     ": -o wants a file that ends in one of "),
                 list_endings(endings, sizeof endings), NULL);
        return help_is(cli);
    }
    if (cli->json && !running->output)
        return usage(cli,
                     say(cli, "--json svarar hur det gick; dokumentet väntar en fil efter -o",
                         "--json answers how it went; the document wants a file after -o"),
                     NULL);
    limits.files = size_of_files(running->params, running->param_count);
    limits.threads = may_fetch(running);
    limits.died = &died;
    code = isolate(cli, &limits, run_file, running);
    if (died && running->registered)
        note_death(cli, running, died);
    cli->writes = code == DONE && !running->dry &&
                  (running->registered || running->grant_count > 0);
    return code;
}

/* Reads one option; false when the argument is none. */
static bool take_run_option(struct cli *cli, struct running *running, int argc, char **argv,
                            int *at, int *code)
{
    const char *value = NULL;

    if (take_limit(cli, argc, argv, at, code))
        return true;
    if (strcmp(argv[*at], "--dry-run") == 0) {
        running->dry = true;
    } else if (take_option(argc, argv, at, "-o", &running->output)) {
        if (!running->output)
            *code = usage(cli, say(cli, "-o väntar en fil", "-o wants a file"), NULL);
    } else if (take_option(argc, argv, at, "--grant", &value)) {
        if (!value || running->grant_count == MOST_GRANTS)
            *code = usage(cli,
                          say(cli, "--grant väntar det som beviljas, som values",
                              "--grant wants what is granted, such as values"),
                          NULL);
        else
            running->grants[running->grant_count++] = value;
    } else if (take_option(argc, argv, at, "--registered", &running->registered)) {
        if (!running->registered)
            *code = usage(cli,
                          say(cli, "--registered väntar ett skripts NYCKEL",
                              "--registered wants the KEY of a script"),
                          NULL);
    } else if (take_option(argc, argv, at, "--each", &running->each)) {
        if (!running->each)
            *code = usage(cli,
                          say(cli, "--each väntar en parameters namn",
                              "--each wants the name of a parameter"),
                          NULL);
    } else {
        return false;
    }
    return true;
}

int run_script(struct cli *cli, int argc, char **argv)
{
    struct running running = {.params = argv};
    int code = DONE;

    for (int i = 0; code == DONE && i < argc; i++) {
        if (take_run_option(cli, &running, argc, argv, &i, &code))
            continue;
        argv[running.param_count++] = argv[i];
    }
    if (code != DONE)
        return code;
    if (running.param_count > 0 && (!running.registered || !strchr(argv[0], '='))) {
        running.path = *running.params++;
        running.param_count--;
    }
    if (running.registered && (running.path || running.grant_count > 0))
        return usage(cli,
                     say(cli, "--registered väntar ingen fil, och beviljas med scripts grant",
                         "--registered wants no file, and is granted with scripts grant"),
                     NULL);
    if (!running.registered && (!running.path || (running.path[0] == '-' && running.path[1])))
        return usage(cli, say(cli, "run väntar ett skript", "run wants a script"), running.path);
    return start(cli, &running);
}
