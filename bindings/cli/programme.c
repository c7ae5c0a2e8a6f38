/*
 * programme: the programmes and how far each has come, the tree of one on a day, and its life: amended,
 * renewed, and where its sub-goals went.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

static const char *state_label(const struct cli *cli, const char *state)
{
    static const struct {
        const char *state, *swedish, *english;
    } states[] = {
        {"draft", "utkast", "draft"},
        {"proposed", "framlagt", "proposed"},
        {"in_force", "i kraft", "in force"},
        {"succeeded", "var i kraft", "was in force"},
    };

    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (strcmp(states[i].state, state) == 0)
            return say(cli, states[i].swedish, states[i].english);
    return state;
}

void print_successor(const struct cli *cli, const sdt_table *table, size_t indent)
{
    if (!text_of(table, "succeeded_by"))
        return;
    print_padded("", indent);
    fputs(say(cli, "efterföljt av ", "succeeded by "), stdout);
    print_plain(stdout, text_of(table, "succeeded_by_title"));
    fputs(" [", stdout);
    print_plain(stdout, text_of(table, "succeeded_by"));
    printf("] %s\n", text_of(table, "succeeded_text"));
}

/* A programme in two lines, or three. */
static void print_programme(const struct cli *cli, const sdt_table *programmes)
{
    const bool over = text_of(programmes, "succeeded_by") != NULL;

    print_plain(stdout, text_of(programmes, "title"));
    fputs(" [", stdout);
    print_plain(stdout, text_of(programmes, "programme"));
    puts("]");
    printf("  %s", state_label(cli, text_of(programmes, "state")));
    if (text_of(programmes, "in_force_text"))
        printf(" %s", text_of(programmes, "in_force_text"));
    fputs(over ? say(cli, ", gällde", ", was valid") : say(cli, ", gäller", ", valid"), stdout);
    printf(
        say(cli, " %lld–%lld, antaget av %lld av %lld\n", " %lld–%lld, adopted by %lld of %lld\n"),
        integer_of(programmes, "valid_from"), integer_of(programmes, "valid_until"),
        integer_of(programmes, "yes"), integer_of(programmes, "members"));
    print_successor(cli, programmes, 2);
}

/* All programmes, or the one of a key; frees the table. */
static void print_programmes(const struct cli *cli, sdt_table *programmes, const char *key)
{
    if (!key && sdt_table_row_count(programmes) == 0)
        puts(say(cli, "Inga program är inlagda.", "No programmes are recorded."));
    while (sdt_table_next(programmes) == SDT_OK)
        if (!key || strcmp(text_of(programmes, "programme"), key) == 0)
            print_programme(cli, programmes);
    sdt_table_free(programmes);
}

/* "  delmål infra.1: ord (från 2021-01-14)" */
static void print_part(const struct cli *cli, const sdt_table *tree)
{
    print_padded("", 2 * (size_t)(integer_of(tree, "level") - 1));
    print_plain(stdout, text_of(tree, "word"));
    fputs(": ", stdout);
    print_plain(stdout, text_of(tree, "title"));
    fputs(" [", stdout);
    print_plain(stdout, text_of(tree, "key"));
    putchar(']');
    if (text_of(tree, "since"))
        printf(say(cli, " från %s", " from %s"), text_of(tree, "since"));
    if (text_of(tree, "until"))
        printf(say(cli, " till %s", " until %s"), text_of(tree, "until"));
    puts("");
}

static void print_words(const char *before, const char *after)
{
    if (before) {
        putchar('"');
        print_plain(stdout, before);
        putchar('"');
    }
    fputs(before && after ? " → " : "", stdout);
    if (after) {
        putchar('"');
        print_plain(stdout, after);
        putchar('"');
    }
    puts("");
}

/* The amendments, each with its parts below it. */
static void print_changes(const struct cli *cli, const sdt_table *changes, const char *last)
{
    if (!last || strcmp(last, text_of(changes, "amendment")) != 0) {
        print_plain(stdout, text_of(changes, "date"));
        fputs("  ", stdout);
        print_plain(stdout, text_of(changes, "title"));
        if (text_of(changes, "body")) {
            fputs(say(cli, ", beslutat av ", ", decided by "), stdout);
            print_plain(stdout, text_of(changes, "body"));
        }
        puts("");
    }
    if (!text_of(changes, "role"))
        return;
    fputs("  ", stdout);
    print_plain(stdout, label_of(cli, SDT_KIND_AMENDMENT_CHANGE, SDT_AMENDMENT_CHANGE_ROLE,
                                 text_of(changes, "role")));
    fputs(", ", stdout);
    print_plain(stdout, text_of(changes, "word"));
    fputs(" ", stdout);
    print_plain(stdout, text_of(changes, "key"));
    fputs(": ", stdout);
    print_words(text_of(changes, "before"), text_of(changes, "after"));
}

static int show_changes(struct cli *cli, sdt_table *changes)
{
    const char *last = NULL;

    if (cli->json)
        return show_table(cli, changes);
    if (sdt_table_row_count(changes) == 0)
        puts(say(cli, "Programmet har inte ändrats.", "The programme has not been amended."));
    while (sdt_table_next(changes) == SDT_OK) {
        print_changes(cli, changes, last);
        last = text_of(changes, "amendment");
    }
    sdt_table_free(changes);
    return DONE;
}

/* programme [KEY] [--on DATE] */
static int look(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"on", NULL};
    struct options options = {.count = 0};
    const char *key = NULL, *missing = NULL, *day;
    sdt_table *programmes, *tree;
    int code;

    for (int i = 0; i < argc; i++) {
        if (take_named(argc, argv, &i, names, &options, &missing) && !missing)
            continue;
        if (missing || key || argv[i][0] == '-')
            return usage(cli,
                         say(cli, "programme tar en nyckel och --on DATUM",
                             "programme takes a key and --on DATE"),
                         argv[i < argc ? i : argc - 1]);
        key = argv[i];
    }
    day = value_of(&options, "on");
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (key && sdt_programme_tree(cli->session, key, day, &tree) != SDT_OK)
        return fail(cli);
    if (key && cli->json)
        return show_table(cli, tree);
    if (sdt_programmes(cli->session, day, &programmes) != SDT_OK) {
        if (key)
            sdt_table_free(tree);
        return fail(cli);
    }
    if (cli->json)
        return show_table(cli, programmes);
    print_programmes(cli, programmes, key);
    if (!key)
        return DONE;
    puts("");
    for (sdt_table_next(tree); sdt_table_next(tree) == SDT_OK;)
        print_part(cli, tree);
    sdt_table_free(tree);
    return DONE;
}

/* A list of what becomes of parts, as the library takes it, of arguments such as --reword KEY=WORDS. */
enum { PARTS_MOST = 1024 };
struct parts {
    sdt_session *session; /* that knows the kinds by their names */
    const char *list[PARTS_MOST + 1];
    size_t count;
};

static bool add_text(struct parts *parts, const char *text)
{
    if (parts->count == PARTS_MOST)
        return false;
    parts->list[parts->count++] = text;
    return true;
}

static bool add_pair(struct parts *parts, const char *name, const char *value)
{
    return !value || (add_text(parts, name) && add_text(parts, value));
}

/* Cuts the text at the first of a letter; NULL when it has none. */
static char *cut(char *text, char at)
{
    char *rest = strchr(text, at);

    if (rest)
        *rest++ = '\0';
    return rest;
}

/* A part by its key, or by its kind and key where keys of several kinds are alike: "goal:infra". */
static bool add_key(struct parts *parts, const char *name, char *key)
{
    char *colon = strchr(key, ':');
    int kind;

    if (colon) {
        *colon = '\0';
        if (sdt_kind_lookup(parts->session, key, &kind) == SDT_OK)
            return add_pair(parts, name, colon + 1) && add_pair(parts, "kind", sdt_kind_name(kind));
        *colon = ':';
    }
    return add_pair(parts, name, key);
}

/* Options of the form --NAME KEY=REST, and what REST is called. */
struct part_option {
    const char *name;
    const char *rest;
};

/* Reads one; true when it was one. *wrong is the argument that cannot be read. */
static bool take_part(int argc, char **argv, int *at, const struct part_option *known,
                      struct parts *parts, const char **wrong)
{
    char option[20];
    const char *value;

    for (; known->name; known++) {
        snprintf(option, sizeof option, "--%s", known->name);
        if (!take_option(argc, argv, at, option, &value))
            continue;
        *wrong = known->name;
        if (value) {
            char *key = argv[*at] + (value - argv[*at]), *rest = cut(key, '=');

            if (add_key(parts, known->name, key) && add_pair(parts, known->rest, rest))
                *wrong = NULL;
        }
        return true;
    }
    return false;
}

/* --add KIND:KEY[:PARENT]=WORDS */
static bool take_added(int argc, char **argv, int *at, struct parts *parts, const char **wrong)
{
    const char *value;
    char *kind, *words, *key, *parent;

    if (!take_option(argc, argv, at, "--add", &value))
        return false;
    *wrong = "add";
    if (!value)
        return true;
    kind = argv[*at] + (value - argv[*at]);
    words = cut(kind, '=');
    key = cut(kind, ':');
    parent = key ? cut(key, ':') : NULL;
    if (words && key && add_pair(parts, "add", key) && add_pair(parts, "kind", kind) &&
        add_pair(parts, "parent", parent) && add_pair(parts, "words", words))
        *wrong = NULL;
    return true;
}

/* programme amend KEY --date DATE --title TITLE [--reword KEY=WORDS | --remove KEY | --add …]… */
static int amend(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"key", "decision", "reference", NULL};
    static const char *const about[] = {"date", "title", NULL};
    static const struct part_option known[] = {
        {"reword", "words"}, {"remove", "words"}, {NULL, NULL}};
    struct options options = {.count = 0}, given = {.count = 0};
    struct parts parts = {.session = cli->session};
    const char *programme = NULL, *wrong = NULL;
    sdt_table *changes;
    int code;

    for (int i = 0; i < argc && !wrong; i++) {
        if (take_named(argc, argv, &i, names, &options, &wrong) ||
            take_named(argc, argv, &i, about, &given, &wrong) ||
            take_part(argc, argv, &i, known, &parts, &wrong) ||
            take_added(argc, argv, &i, &parts, &wrong))
            continue;
        if (programme || argv[i][0] == '-')
            wrong = argv[i];
        programme = argv[i];
    }
    if (wrong || !programme || !value_of(&given, "date") || !value_of(&given, "title"))
        return usage(
            cli,
            say(cli,
                "amend väntar ett program, --date DATUM, --title TITEL, och vad som "
                "ändras: --reword NYCKEL=ORD, --remove NYCKEL, "
                "--add SLAG:NYCKEL:UNDER=ORD",
                "amend wants a programme, --date DATE, --title TITLE, and what is changed: "
                "--reword KEY=WORDS, --remove KEY, --add KIND:KEY:PARENT=WORDS"),
            wrong);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    return sdt_programme_amend(cli->session, programme, value_of(&given, "date"),
                               value_of(&given, "title"), parts.list, options.list,
                               &changes) == SDT_OK
               ? show_changes(cli, changes)
               : fail(cli);
}

static const char *mapping_label(const struct cli *cli, const char *role)
{
    static const struct {
        const char *role, *swedish, *english;
    } roles[] = {
        {"kept", "kvar", "kept"},        {"reworded", "ny lydelse", "reworded"},
        {"split", "delat", "split"},     {"merged", "sammanlagt", "merged"},
        {"dropped", "utgår", "dropped"}, {"new", "nytt", "new"},
        {"unknown", "okänt", "unknown"},
    };

    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (strcmp(roles[i].role, role) == 0)
            return say(cli, roles[i].swedish, roles[i].english);
    return role;
}

/* One end of a row; the title is not said again where it was kept. */
static void print_end(const sdt_table *table, const char *key, const char *title)
{
    if (!text_of(table, key)) {
        putchar('-');
        return;
    }
    if (title) {
        print_plain(stdout, text_of(table, title));
        putchar(' ');
    }
    putchar('[');
    print_plain(stdout, text_of(table, key));
    putchar(']');
}

static int show_mapping(struct cli *cli, sdt_table *table)
{
    if (cli->json)
        return show_table(cli, table);
    if (sdt_table_row_count(table) == 0)
        puts(say(cli,
                 "Inget program följer på eller föregår det, eller så är det senares delmål inte "
                 "inlagda.",
                 "No programme follows or precedes it, or the sub-goals of the later one are not "
                 "entered."));
    while (sdt_table_next(table) == SDT_OK) {
        print_padded(mapping_label(cli, text_of(table, "role")), 12);
        print_end(table, "earlier", "earlier_title");
        fputs(" → ", stdout);
        print_end(table, "later",
                  strcmp(text_of(table, "role"), "kept") == 0 ? NULL : "later_title");
        if (text_of(table, "note")) {
            fputs(" (", stdout);
            print_plain(stdout, text_of(table, "note"));
            putchar(')');
        }
        puts("");
    }
    sdt_table_free(table);
    return DONE;
}

/* Where the sub-goals went in a draft that was made. */
static int show_draft(struct cli *cli, sdt_table *table)
{
    if (cli->json || sdt_table_row_count(table) > 0)
        return show_mapping(cli, table);
    puts(say(cli, "Utkastet är gjort; det tidigare programmet har inga delmål.",
             "The draft is made; the earlier programme has no sub-goals."));
    sdt_table_free(table);
    return DONE;
}

/* "2027-2030" */
static bool read_years(const char *text, int *first, int *last)
{
    int used = 0;

    return text && sscanf(text, "%4d-%4d%n", first, last, &used) == 2 && !text[used];
}

/* programme renew KEY NEW-KEY --title TITLE --years FROM-TO [--drop KEY | --split KEY=WORDS …]… */
static int renew(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"prefix", NULL};
    static const char *const about[] = {"title", "years", NULL};
    static const struct part_option known[] = {{"reword", "words"}, {"split", "words"},
                                               {"merge", "into"},   {"drop", "note"},
                                               {"new", "words"},    {NULL, NULL}};
    struct options options = {.count = 0}, given = {.count = 0};
    struct parts parts = {.session = cli->session};
    const char *keys[2] = {NULL}, *wrong = NULL;
    sdt_table *table;
    int code, first, last, count = 0;

    for (int i = 0; i < argc && !wrong; i++) {
        if (take_named(argc, argv, &i, names, &options, &wrong) ||
            take_named(argc, argv, &i, about, &given, &wrong) ||
            take_part(argc, argv, &i, known, &parts, &wrong))
            continue;
        if (count == 2 || argv[i][0] == '-')
            wrong = argv[i];
        else
            keys[count++] = argv[i];
    }
    if (wrong || count < 2 || !value_of(&given, "title") ||
        !read_years(value_of(&given, "years"), &first, &last))
        return usage(cli,
                     say(cli,
                         "renew väntar ett program, nyckeln till det nya, --title TITEL, "
                         "--years FRÅN-TILL, och vad som blir annorlunda: --reword NYCKEL=ORD, "
                         "--split NYCKEL=ORD, --merge NYCKEL=NYCKEL, --drop NYCKEL, "
                         "--new UNDER=ORD",
                         "renew wants a programme, the key of the new one, --title TITLE, "
                         "--years FROM-TO, and what becomes different: --reword KEY=WORDS, "
                         "--split KEY=WORDS, --merge KEY=KEY, --drop KEY, --new PARENT=WORDS"),
                     wrong);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    return sdt_programme_renew(cli->session, keys[0], keys[1], value_of(&given, "title"), first,
                               last, parts.list, options.list, &table) == SDT_OK
               ? show_draft(cli, table)
               : fail(cli);
}

/* A verb that tells about one programme. */
static int tell_about(struct cli *cli, int argc, char **argv,
                      int (*verb)(sdt_session *session, const char *programme, sdt_table **out),
                      int (*show)(struct cli *cli, sdt_table *table))
{
    sdt_table *table;
    int code;

    if (argc != 1)
        return usage(cli, say(cli, "väntat: ett program", "expected: one programme"),
                     argc > 1 ? argv[1] : NULL);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    return verb(cli->session, argv[0], &table) == SDT_OK ? show(cli, table) : fail(cli);
}

int run_programme(struct cli *cli, int argc, char **argv)
{
    const char *verb = argc > 0 ? argv[0] : "";

    if (strcmp(verb, "amend") == 0)
        return amend(cli, argc - 1, argv + 1);
    if (strcmp(verb, "renew") == 0)
        return renew(cli, argc - 1, argv + 1);
    if (strcmp(verb, "changes") == 0)
        return tell_about(cli, argc - 1, argv + 1, sdt_programme_changes, show_changes);
    if (strcmp(verb, "successors") == 0)
        return tell_about(cli, argc - 1, argv + 1, sdt_programme_successors, show_mapping);
    if (strcmp(verb, "predecessors") == 0)
        return tell_about(cli, argc - 1, argv + 1, sdt_programme_predecessors, show_mapping);
    return look(cli, argc, argv);
}
