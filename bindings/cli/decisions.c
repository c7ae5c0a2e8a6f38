/*
 * decisions, adopt: what is put to the members, and what each of them has decided.
 */
#include "cli.h"

#include <string.h>

static const struct {
    const char *state, *swedish, *english;
} states[] = {
    {"waiting", "väntar", "waiting"},   {"in_force", "gäller", "in force"},
    {"refused", "avslaget", "refused"}, {"withdrawn", "återkallat", "withdrawn"},
    {"replaced", "ersatt", "replaced"}, {"succeeded", "efterföljt", "succeeded"},
};

static const char *state_label(const struct cli *cli, const char *state)
{
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        if (strcmp(states[i].state, state) == 0)
            return say(cli, states[i].swedish, states[i].english);
    return state;
}

/* "2 av 3 har sagt ja, 1 med tillägg; 1 nej." */
static void print_counts(const struct cli *cli, const sdt_table *matters)
{
    const struct {
        const char *column, *swedish, *english;
    } parts[] = {
        {"reservations", "med reservation", "with a reservation"},
        {"additions", "med tillägg", "with an addition"},
        {"rejected", "nej", "no"},
        {"referred_back", "återremiss", "referred back"},
    };

    printf(say(cli, "%lld av %lld har sagt ja", "%lld of %lld have said yes"),
           integer_of(matters, "yes"), integer_of(matters, "members"));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (integer_of(matters, parts[i].column) > 0)
            printf(", %lld %s", integer_of(matters, parts[i].column),
                   say(cli, parts[i].swedish, parts[i].english));
    putchar('.');
    if (text_of(matters, "waits_on")) {
        fputs(say(cli, " Väntar på: ", " Waiting for: "), stdout);
        print_plain(stdout, text_of(matters, "waits_on"));
        putchar('.');
    }
    puts("");
}

static void print_days(const struct cli *cli, const sdt_table *matters)
{
    const long long overdue = integer_of(matters, "overdue");
    const struct {
        const char *column, *swedish, *english;
    } days[] = {
        {"proposed", " · framlagt ", " · proposed "},
        {"deadline", " · senast ", " · due "},
        {"in_force_text", " · i kraft ", " · in force "},
    };

    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        if (!text_of(matters, days[i].column))
            continue;
        fputs(say(cli, days[i].swedish, days[i].english), stdout);
        print_plain(stdout, text_of(matters, days[i].column));
        if (i == 1 && overdue > 0)
            printf(overdue == 1 ? say(cli, " (%lld dag försenat)", " (%lld day late)")
                                : say(cli, " (%lld dagar försenat)", " (%lld days late)"),
                   overdue);
    }
    puts("");
}

/* One matter in three lines, or four. */
static void print_matter(const struct cli *cli, const sdt_table *matters)
{
    enum { WIDTH = 12 };
    const char *key = text_of(matters, "matter");

    print_padded(state_label(cli, text_of(matters, "state")), WIDTH);
    print_plain(stdout, text_of(matters, "title"));
    fputs(" [", stdout);
    print_plain(stdout, key ? key : text_of(matters, "subject"));
    puts("]");
    print_padded("", WIDTH);
    print_plain(stdout, label_of(cli, SDT_KIND_MATTER, SDT_MATTER_ROLE, text_of(matters, "role")));
    if (integer_of(matters, "round") > 1)
        printf(say(cli, ", omgång %lld", ", round %lld"), integer_of(matters, "round"));
    print_days(cli, matters);
    print_successor(cli, matters, WIDTH);
    print_padded("", WIDTH);
    print_counts(cli, matters);
}

static int list_matters(struct cli *cli, const char *day)
{
    sdt_table *matters;
    long long all, waiting = 0;

    if (sdt_matters(cli->session, day, &matters) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, matters);
    all = (long long)sdt_table_row_count(matters);
    while (sdt_table_next(matters) == SDT_OK) {
        waiting += strcmp(text_of(matters, "state"), "waiting") == 0;
        print_matter(cli, matters);
        puts("");
    }
    printf(all == 1 ? say(cli, "%lld ärende, %lld väntar på beslut.\n",
                          "%lld matter, %lld waiting for decisions.\n")
                    : say(cli, "%lld ärenden, %lld väntar på beslut.\n",
                          "%lld matters, %lld waiting for decisions.\n"),
           all, waiting);
    sdt_table_free(matters);
    return DONE;
}

/* A line of a board: name, what it decided, when and where it is to be read. */
static void print_decision(const struct cli *cli, const sdt_table *table)
{
    const char *outcome = text_of(table, "outcome");

    print_padded(text_of(table, "name"), 16);
    if (!outcome) {
        puts(say(cli, "ej beslutat", "not decided"));
        return;
    }
    print_padded(label_of(cli, SDT_KIND_ADOPTION, SDT_ADOPTION_OUTCOME, outcome), 26);
    fputs(text_of(table, "before") ? say(cli, "före ", "before ") : "", stdout);
    print_plain(stdout,
                text_of(table, "before") ? text_of(table, "before") : text_of(table, "date"));
    if (text_of(table, "paragraph")) {
        fputs("  ", stdout);
        print_plain(stdout, text_of(table, "paragraph"));
    }
    if (text_of(table, "reference")) {
        fputs("  ", stdout);
        print_plain(stdout, text_of(table, "reference"));
    }
    fputs(integer_of(table, "member")
              ? ""
              : say(cli, "  (inte medlem längre)", "  (no member any more)"),
          stdout);
    puts("");
    if (text_of(table, "text")) {
        print_padded("", 16);
        print_plain(stdout, text_of(table, "text"));
        puts("");
    }
}

/* What each has decided, and how many have said yes; frees the table. */
static int show_decisions(struct cli *cli, sdt_table *table)
{
    long long members = 0, yes = 0;

    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK) {
        if (members == 0 && yes == 0 && text_of(table, "matter"))
            tell(stdout, say(cli, "Ärende ", "Matter "), text_of(table, "matter"), NULL);
        members += integer_of(table, "asked");
        yes += integer_of(table, "asked") && integer_of(table, "adopted");
        print_decision(cli, table);
    }
    printf(say(cli, "\n%lld av %lld har sagt ja.\n", "\n%lld of %lld have said yes.\n"), yes,
           members);
    sdt_table_free(table);
    return DONE;
}

/* What the arguments of a verb on matters come to. */
struct asked {
    const char *matter;
    const char *role;
    const char *title;
    struct options options;
};

/* Reads the arguments: at most one that is no option, and options of the names. DONE or USAGE. */
static int read_arguments(struct cli *cli, int argc, char **argv, const char *const *names,
                          struct asked *asked)
{
    const char *missing = NULL;

    for (int i = 0; i < argc; i++) {
        if (take_named(argc, argv, &i, names, &asked->options, &missing)) {
            if (missing)
                return usage(cli,
                             say(cli, "ett värde saknas efter --", "a value is missing after --"),
                             missing);
        } else if (argv[i][0] != '-' && !asked->matter) {
            asked->matter = argv[i];
        } else {
            return usage(cli, say(cli, "okänt argument", "unknown argument"), argv[i]);
        }
    }
    return DONE;
}

/* decisions [MATTER] [--on DATE] */
static int look(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"on", NULL};
    struct asked asked = {0};
    sdt_table *table;
    int code = read_arguments(cli, argc, argv, names, &asked);

    if (code == DONE)
        code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (!asked.matter)
        return list_matters(cli, value_of(&asked.options, "on"));
    return sdt_matter_adoptions(cli->session, asked.matter, value_of(&asked.options, "on"),
                                &table) == SDT_OK
               ? show_decisions(cli, table)
               : fail(cli);
}

/* decisions propose ROLE TITLE [options of sdt_matter_propose()] */
static int propose(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"key",  "cooperation", "subject", "proposed",  "deadline",
                                        "rule", "decision",    "text",    "reference", NULL};
    struct asked asked = {0};
    sdt_table *table;
    int code;

    if (argc < 2 || argv[0][0] == '-' || argv[1][0] == '-')
        return usage(cli,
                     say(cli,
                         "propose väntar slag och titel: program, ändring, remissvar, budget, "
                         "avtal eller annat",
                         "propose wants a role and a title: programme, amendment, consultation, "
                         "budget, agreement or other"),
                     argc > 0 ? argv[0] : NULL);
    code = read_arguments(cli, argc - 2, argv + 2, names, &asked);
    if (code == DONE && asked.matter)
        code = usage(cli, say(cli, "okänt argument", "unknown argument"), asked.matter);
    if (code == DONE)
        code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    return sdt_matter_propose(cli->session, argv[0], argv[1], asked.options.list, &table) == SDT_OK
               ? show_decisions(cli, table)
               : fail(cli);
}

/* decisions round MATTER [options of sdt_matter_next_round()] */
static int go_another_round(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"key",      "title", "proposed",  "deadline", "rule",
                                        "decision", "text",  "reference", NULL};
    struct asked asked = {0};
    sdt_table *table;
    int code = read_arguments(cli, argc, argv, names, &asked);

    if (code == DONE && !asked.matter)
        code = usage(cli, say(cli, "round väntar ett ärende", "round wants a matter"), NULL);
    if (code == DONE)
        code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    return sdt_matter_next_round(cli->session, asked.matter, asked.options.list, &table) == SDT_OK
               ? show_decisions(cli, table)
               : fail(cli);
}

/* decisions withdraw MATTER [--date DATE] */
static int withdraw(struct cli *cli, int argc, char **argv)
{
    static const char *const names[] = {"date", NULL};
    struct asked asked = {0};
    int code = read_arguments(cli, argc, argv, names, &asked);

    if (code == DONE && !asked.matter)
        code = usage(cli, say(cli, "withdraw väntar ett ärende", "withdraw wants a matter"), NULL);
    if (code == DONE)
        code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    if (sdt_matter_withdraw(cli->session, asked.matter, value_of(&asked.options, "date")) != SDT_OK)
        return fail(cli);
    return list_matters(cli, NULL);
}

int run_decisions(struct cli *cli, int argc, char **argv)
{
    static const struct {
        const char *name;
        int (*run)(struct cli *cli, int argc, char **argv);
    } verbs[] = {{"propose", propose}, {"round", go_another_round}, {"withdraw", withdraw}};

    for (size_t i = 0; argc > 0 && i < sizeof verbs / sizeof *verbs; i++)
        if (strcmp(verbs[i].name, argv[0]) == 0)
            return verbs[i].run(cli, argc - 1, argv + 1);
    return look(cli, argc, argv);
}

/* Records the decision of a municipality, by its key or name. */
static int decide(struct cli *cli, const struct asked *asked, const char *municipality,
                  const char *outcome)
{
    sdt_record *member = NULL;
    sdt_table *table;
    int status = sdt_get_named(cli->session, SDT_KIND_MUNICIPALITY, municipality, &member);

    if (status == SDT_OK)
        status = sdt_matter_decide(cli->session, asked->matter, sdt_record_key(member), outcome,
                                   asked->options.list, &table);
    sdt_record_free(member);
    return status == SDT_OK ? show_decisions(cli, table) : fail(cli);
}

int run_adopt(struct cli *cli, int argc, char **argv)
{
    static const char *const decided[] = {"date", "before",   "paragraph", "reference",
                                          "text", "decision", NULL};
    static const char *const about[] = {"municipality", "outcome", NULL};
    struct options whose = {.count = 0};
    struct asked asked = {0};
    const char *missing = NULL, *municipality, *outcome;
    int code = DONE, kept = 0;

    for (int i = 0; i < argc; i++)
        if (!take_named(argc, argv, &i, about, &whose, &missing))
            argv[kept++] = argv[i];
    municipality = value_of(&whose, "municipality");
    outcome = value_of(&whose, "outcome") ? value_of(&whose, "outcome") : "adopted";
    code = read_arguments(cli, kept, argv, decided, &asked);
    if (code == DONE && (!asked.matter || !municipality || missing))
        code = usage(cli,
                     say(cli,
                         "adopt väntar ett ärende eller program, --municipality KOMMUN, och "
                         "--date eller --before DATUM",
                         "adopt wants a matter or programme, --municipality MUNICIPALITY, and "
                         "--date or --before DATE"),
                     missing);
    if (code == DONE)
        code = open_db(cli, SDT_OPEN_WRITE);
    return code == DONE ? decide(cli, &asked, municipality, outcome) : code;
}
