/*
 * sodertorn: the library at the command line. Reads the options that every command has, and hands the
 * rest to the command.
 */
#include "commands.h"
#include "fold.h"

#include <errno.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int help_is(const struct cli *cli)
{
    tell(stderr, say(cli, "Hjälp: sodertorn --help", "Help: sodertorn --help"), NULL);
    return USAGE;
}

int usage(const struct cli *cli, const char *what, const char *detail)
{
    complain(what, detail ? ": " : "", detail ? detail : "", NULL);
    return help_is(cli);
}

const char *text_of(const sdt_table *table, const char *column)
{
    return sdt_table_text(table, sdt_table_column_find(table, column));
}

long long integer_of(const sdt_table *table, const char *column)
{
    return (long long)sdt_table_int(table, sdt_table_column_find(table, column));
}

int fail(const struct cli *cli)
{
    enum { MOST = 20 };
    sdt_table *problems;
    int64_t left = sdt_session_problem_total(cli->session), count;
    int told = 0;
    bool colour = isatty(STDERR_FILENO) && !getenv("NO_COLOR");

    if (sdt_session_status(cli->session) == SDT_ERROR_MEMORY ||
        sdt_session_problems(cli->session, &problems) != SDT_OK) {
        return complain(sdt_session_message(cli->session), NULL);
    }
    for (; told < MOST && sdt_table_next(problems) == SDT_OK; told++) {
        count = sdt_table_int(problems, sdt_table_column_find(problems, "count"));
        left -= count;
        fprintf(stderr, "%ssodertorn:%s ", colour ? "\033[31m" : "", colour ? "\033[0m" : "");
        print_plain(stderr, text_of(problems, "message"));
        if (count > 1)
            fprintf(stderr,
                    say(cli, " (och samma fel %lld %s till)", " (and the same %lld more %s)"),
                    (long long)(count - 1),
                    count == 2 ? say(cli, "gång", "time") : say(cli, "gånger", "times"));
        putc('\n', stderr);
    }
    if (left > 0)
        fprintf(stderr,
                say(cli, "sodertorn: … och %lld fel till\n", "sodertorn: … and %lld more %s\n"),
                (long long)left, left == 1 ? "problem" : "problems");
    sdt_table_free(problems);
    return FAILED;
}

/* Writes for whom the user said: the words for all and for none, else a municipality of the database,
   by its key or its name. */
static int take_scope(struct cli *cli)
{
    static const char *const words[][2] = {{"secretariat", "secretariat"},
                                           {"kansli", "secretariat"},
                                           {"kansliet", "secretariat"},
                                           {"reader", "reader"},
                                           {"läsare", "reader"}};
    const char *scope = NULL;
    sdt_record *municipality = NULL;
    int code = DONE;

    for (size_t i = 0; !scope && i < sizeof words / sizeof *words; i++)
        if (strcmp(cli->as, words[i][0]) == 0)
            scope = words[i][1];
    if (!scope &&
        sdt_get_named(cli->session, SDT_KIND_MUNICIPALITY, cli->as, &municipality) == SDT_OK)
        scope = sdt_record_key(municipality);
    if (!scope || sdt_session_set_text(cli->session, SDT_OPTION_SCOPE, scope) != SDT_OK)
        code = fail(cli);
    sdt_record_free(municipality);
    return code;
}

bool on_server(const char *db)
{
    return strncmp(db, "postgresql://", 13) == 0 || strncmp(db, "postgres://", 11) == 0;
}

const char *shown_db(const struct cli *cli)
{
    return on_server(cli->db) ? sdt_session_database(cli->session) : cli->db;
}

/* A long report should not keep those who write from their server. */
int open_db(struct cli *cli, int mode)
{
    const char *db = mode == SDT_OPEN_READ && cli->replica ? cli->replica : cli->db;

    if (!db)
        return usage(cli,
                     say(cli, "ange databasen med --db FIL eller SODERTORN_DB",
                         "name the database with --db FILE or SODERTORN_DB"),
                     NULL);
    if (sdt_session_open(cli->session, db, mode) != SDT_OK)
        return fail(cli);
    cli->writes = cli->writes || mode == SDT_OPEN_WRITE;
    return cli->as ? take_scope(cli) : DONE;
}

bool take_option(int argc, char **argv, int *at, const char *name, const char **value)
{
    size_t size = strlen(name);

    if (strncmp(argv[*at], name, size) != 0)
        return false;
    if (argv[*at][size] == '=') {
        *value = argv[*at] + size + 1;
        return true;
    }
    if (argv[*at][size] != '\0')
        return false;
    *value = *at + 1 < argc ? argv[++*at] : NULL;
    return true;
}

void set_option(struct options *options, const char *name, const char *value)
{
    size_t at = 0;

    while (at < options->count && strcmp(options->list[at], name) != 0)
        at += 2;
    options->list[at] = name;
    options->list[at + 1] = value;
    if (at == options->count)
        options->count += 2;
}

/* Reads one option that every command has; -1 when the argument is none, else an exit code or 0. */
static int common_option(struct cli *cli, int argc, char **argv, int *at)
{
    const char *value = NULL;

    if (strcmp(argv[*at], "--json") == 0) {
        cli->json = true;
        return 0;
    }
    if (take_option(argc, argv, at, "--db", &value)) {
        cli->db = value;
        return value ? 0 : usage(cli, say(cli, "--db väntar en fil", "--db wants a file"), NULL);
    }
    if (take_option(argc, argv, at, "--replica", &value)) {
        cli->replica = value;
        return value ? 0
                     : usage(cli,
                             say(cli, "--replica väntar en adress", "--replica wants an address"),
                             NULL);
    }
    if (take_option(argc, argv, at, "--as", &value)) {
        cli->as = value;
        return value ? 0
                     : usage(cli,
                             say(cli, "--as väntar en kommun, secretariat eller reader",
                                 "--as wants a municipality, secretariat or reader"),
                             NULL);
    }
    if (take_option(argc, argv, at, "--actor", &value)) {
        if (!value || sdt_session_set_text(cli->session, SDT_OPTION_ACTOR, value) != SDT_OK)
            return usage(cli, say(cli, "--actor väntar ett namn", "--actor wants a name"), value);
        return 0;
    }
    if (take_option(argc, argv, at, "--lang", &value)) {
        if (!value || sdt_session_set_text(cli->session, SDT_OPTION_LANGUAGE, value) != SDT_OK)
            return usage(cli, say(cli, "--lang väntar sv eller en", "--lang wants sv or en"),
                         value);
        cli->english = strcmp(value, "en") == 0;
        return 0;
    }
    return -1;
}

/* Takes the common options out of the arguments, wherever they stand; the rest move together. */
static int common_options(struct cli *cli, int *argc, char **argv)
{
    int kept = 1;

    for (int i = 1; i < *argc; i++) {
        int code;
        if (strcmp(argv[i], "--") == 0) {
            while (++i < *argc)
                argv[kept++] = argv[i];
            break;
        }
        code = common_option(cli, *argc, argv, &i);
        if (code > 0)
            return code;
        if (code < 0)
            argv[kept++] = argv[i];
    }
    *argc = kept;
    argv[kept] = NULL;
    return DONE;
}

static bool is_help(const char *argument)
{
    return strcmp(argument, "--help") == 0 || strcmp(argument, "-h") == 0;
}

static int print_piece(void *user, const char *bytes, size_t size)
{
    return fwrite(bytes, 1, size, user) == size ? 0 : 1;
}

/* Help on a word: a command, or what scripts and the data call something, or both. */
static int print_word_help(const struct cli *cli, const char *word)
{
    const bool is_command = print_command_help(cli, word);
    int status;

    if (is_command)
        putchar('\n');
    status = sdt_script_help(cli->session, word, print_piece, stdout);
    if (status == SDT_OK)
        putchar('\n');
    return status == SDT_OK || (is_command && status == SDT_ERROR_NOT_FOUND) ? DONE : fail(cli);
}

/* Prints help when it is asked for: "help", "help run", "help goal", "run --help", "--help", and gives the
   exit code; -1 when it is not. */
static int answer_help(const struct cli *cli, int argc, char **argv)
{
    const bool first = strcmp(argv[1], "help") == 0;
    const char *about = NULL;
    bool wanted = first;

    for (int i = 1; i < argc; i++) {
        wanted = wanted || is_help(argv[i]);
        if (!about && !is_help(argv[i]) && !(first && i == 1))
            about = argv[i];
    }
    if (!wanted)
        return -1;
    if (first && about)
        return print_word_help(cli, about);
    if (!about || !print_command_help(cli, about))
        print_help(cli);
    return DONE;
}

/* Runs a command whose name is argv[0]. */
static int run_command(struct cli *cli, command *run, int argc, char **argv)
{
    int rest = argc - 1, code = take_table(cli, argv[0], &rest, argv + 1);

    if (code == DONE)
        code = run(cli, rest, argv + 1);
    if (code == DONE && cli->table && !cli->shown)
        code = complain(say(cli, "det är ingen tabell, så det går inte att skriva till ",
                            "that is no table, and cannot be written to "),
                        cli->table, NULL);
    return code;
}

static int dispatch(struct cli *cli, int argc, char **argv)
{
    command *run;
    int code;

    if (argc < 2) {
        print_help(cli);
        return USAGE;
    }
    code = answer_help(cli, argc, argv);
    if (code >= 0)
        return code;
    if (strcmp(argv[1], "--version") == 0) {
        printf("sodertorn %s\n", sdt_version());
        return DONE;
    }
    if (argv[1][0] == '-')
        return usage(cli, say(cli, "okänt val", "unknown option"), argv[1]);
    run = find_command(argv[1]);
    if (run)
        return run_command(cli, run, argc - 1, argv + 1);
    return unknown_command(cli, argv[1]);
}

/* Whether the command answers line by line: its prompt is no whole line. */
static bool is_conversation(int argc, char **argv)
{
    return argc > 1 && strcmp(argv[1], "lua") == 0;
}

/* Who runs the program. Services and timed jobs have no USER in their environment: the system knows. NULL
   when nobody does. */
static const char *name_of_user(void)
{
    const char *name = getenv("USER");
    const struct passwd *entry = name && *name ? NULL : getpwuid(getuid());

    return entry ? entry->pw_name : name;
}

int main(int argc, char **argv)
{
    struct cli cli = {.db = getenv("SODERTORN_DB"), .replica = getenv("SODERTORN_REPLICA")};
    const char *language = getenv("SODERTORN_LANG"), *actor = name_of_user();
    int code;

    if (sdt_session_new(&cli.session) != SDT_OK) {
        fputs("sodertorn: minnet tog slut\n", stderr);
        return FAILED;
    }
    if (cli.db && !cli.db[0])
        cli.db = NULL;
    if (language && sdt_session_set_text(cli.session, SDT_OPTION_LANGUAGE, language) == SDT_OK)
        cli.english = strcmp(language, "en") == 0;
    if (actor)
        sdt_session_set_text(cli.session, SDT_OPTION_ACTOR, actor);
    code = common_options(&cli, &argc, argv);
    if (!cli.json && !is_conversation(argc, argv))
        begin_folding();
    if (code == DONE)
        code = dispatch(&cli, argc, argv);
    if (code == DONE && cli.writes)
        run_events(&cli);
    sdt_session_free(cli.session);
    if (!end_folding() && code == DONE)
        code = complain(
            say(&cli, "kan inte skriva till standard ut: ", "cannot write to standard output: "),
            sdt_errno_text(errno, language_of(&cli)), NULL);
    return code;
}
