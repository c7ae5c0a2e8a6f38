/*
 * lua: a console on the data, which it only reads. From a terminal with a line editor it has history and
 * completion; from a pipe, or without one, it reads plain lines.
 */
#include "cli.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef SDT_WITH_EDITLINE
#include <editline/readline.h>
#endif

/* What is read, and what a signal or the line editor, which hand nothing on, must find. */
static struct {
    sdt_console *console;
    bool edited; /* by the line editor */
    bool asks;   /* a person is there */
} at;

/* Ctrl-C stops the line that is being evaluated. */
static void on_interrupt(int number)
{
    (void)number;
    sdt_console_interrupt(at.console);
}

static void catch_interrupts(void)
{
    struct sigaction action = {.sa_handler = on_interrupt};

    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, NULL);
}

static int write_piece(void *user, const char *bytes, size_t size)
{
    return fwrite(bytes, 1, size, user) == size ? 0 : 1;
}

/* ---- the line editor ---- */

#ifdef SDT_WITH_EDITLINE

/* Where the lines are remembered; NULL for nowhere. The caller frees it. */
static char *history_path(void)
{
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    const char *base = state && state[0] ? state : home;
    const char *rest = base == state ? "" : "/.local/state";
    const size_t size = (base ? strlen(base) : 0) + strlen(rest) + sizeof "/sodertorn-lua";
    char *path = base && base[0] ? malloc(size) : NULL;

    if (path)
        snprintf(path, size, "%s%s/sodertorn-lua", base, rest);
    return path;
}

/* The names that may stand where the word begins, as the editor wants them: each with the part of the
   word before the name. The first call of a word has state 0. */
static char *next_name(const char *word, int state)
{
    static sdt_table *names;
    char *whole = NULL, *line;
    size_t size, start;

    if (state == 0) {
        line = strndup(rl_line_buffer, (size_t)rl_point);
        if (!line || sdt_console_complete(at.console, line, &names) != SDT_OK)
            names = NULL;
        free(line);
    }
    if (names && sdt_table_next(names) == SDT_OK) {
        /* the editor's word may begin before the name, as "st:mun" does, or after it */
        start = (size_t)integer_of(names, "start") + strlen(word);
        start = start > (size_t)rl_point ? start - (size_t)rl_point : 0;
        size = start + strlen(text_of(names, "name")) + 1;
        whole = malloc(size);
        if (whole)
            snprintf(whole, size, "%.*s%s", (int)start, word, text_of(names, "name"));
        return whole;
    }
    sdt_table_free(names);
    names = NULL;
    return NULL;
}

static char **complete(const char *word, int start, int end)
{
    (void)start;
    (void)end;
    rl_attempted_completion_over = 1; /* no names of files */
    return rl_completion_matches(word, next_name);
}

static void begin_editing(void)
{
    char *path = history_path();

    at.edited = at.asks;
    if (at.edited) {
        rl_readline_name = "sodertorn";
        rl_attempted_completion_function = complete;
        rl_completion_append_character = '\0';
        using_history();
        stifle_history(1000);
        if (path)
            read_history(path);
    }
    free(path);
}

static void end_editing(void)
{
    char *path = at.edited ? history_path() : NULL;

    if (path) {
        umask(077);
        write_history(path);
    }
    free(path);
}

static char *edit_line(const char *prompt)
{
    char *line = readline(prompt);

    if (line && line[0])
        add_history(line);
    return line;
}

#else

static void begin_editing(void)
{
}

static void end_editing(void)
{
}

static char *edit_line(const char *prompt)
{
    (void)prompt;
    return NULL;
}

#endif

/* ---- lines ---- */

/* The next line without its end; NULL at the end of what there is. The caller frees it. */
static char *read_line(const char *prompt)
{
    char *line = NULL;
    size_t capacity = 0;
    ssize_t size;

    if (at.edited)
        return edit_line(prompt);
    if (at.asks) {
        fputs(prompt, stdout);
        fflush(stdout);
    }
    size = getline(&line, &capacity, stdin);
    if (size < 0) {
        free(line);
        return NULL;
    }
    if (size > 0 && line[size - 1] == '\n')
        line[size - 1] = '\0';
    return line;
}

/* Adds a line to the text; false when there is no memory. */
static bool add_line(char **text, const char *line)
{
    const size_t before = *text ? strlen(*text) + 1 : 0, size = strlen(line);
    char *grown = realloc(*text, before + size + 1);

    if (!grown)
        return false;
    if (before > 0)
        grown[before - 1] = '\n';
    memcpy(grown + before, line, size + 1);
    *text = grown;
    return true;
}

/* Evaluates line after line; a text that is only a beginning gets the next line too. FAILED when one of
   them failed and nobody was there to see it. */
static int evaluate_all(struct cli *cli)
{
    char *text = NULL, *line;
    int status = SDT_OK, code = DONE;

    while ((line = read_line(text ? ">> " : "> "))) {
        const bool added = add_line(&text, line);

        free(line);
        if (!added)
            break;
        status = sdt_console_eval(at.console, text, strlen(text), write_piece, stdout);
        fflush(stdout);
        if (status == SDT_END)
            continue;
        if (status != SDT_OK)
            code = fail(cli);
        if (status == SDT_ERROR_LIMIT)
            tell(stderr, say(cli, "Variablerna är borta.", "The variables are gone."), NULL);
        free(text);
        text = NULL;
    }
    if (text)
        code = complain(say(cli, "slutet kom mitt i en sats", "the end came within a statement"),
                        NULL);
    free(text);
    if (at.asks)
        putchar('\n');
    return at.asks ? DONE : code;
}

int run_console(struct cli *cli, int argc, char **argv)
{
    int code;

    if (argc > 0)
        return usage(cli, say(cli, "lua tar inga argument", "lua takes no arguments"), argv[0]);
    code = open_db(cli, SDT_OPEN_READ);
    if (code == DONE && sdt_console_new(cli->session, &at.console) != SDT_OK)
        code = fail(cli);
    if (code != DONE)
        return code;
    at.asks = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
    begin_editing();
    catch_interrupts();
    if (at.asks)
        tell(stdout,
             say(cli,
                 "sodertorn lua: skriv ett uttryck, som st:municipalities() eller "
                 "st:list(\"indicator\")."
                 " Avsluta med Ctrl-D.",
                 "sodertorn lua: write an expression, such as st:municipalities() or "
                 "st:list(\"indicator\"). End with Ctrl-D."),
             NULL);
    code = evaluate_all(cli);
    signal(SIGINT, SIG_DFL);
    end_editing();
    sdt_console_free(at.console);
    at.console = NULL;
    return code;
}
