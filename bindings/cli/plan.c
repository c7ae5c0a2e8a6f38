/*
 * plan: what is to be done and what is late, and a plan's year carried over, closed and corrected. What it
 * costs whom is told in budget.c.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>

/* The words for the states of sdt_plans(). What is late stands out, and a milestone is reached. */
static const char *word_for(const struct cli *cli, const char *state, bool milestone)
{
    static const struct {
        const char *state, *swedish, *english;
    } words[] = {
        {"not_started", "ej påbörjad", "not started"},
        {"ongoing", "pågår", "ongoing"},
        {"delayed", "försenad", "delayed"},
        {"late", "SEN", "LATE"},
        {"done", "klar", "done"},
        {"done_late", "klar sent", "done late"},
        {"stopped", "avbruten", "stopped"},
        {"carried", "förd vidare", "carried over"},
        {"left", "lämnad", "left"},
        {"coming", "kommande", "coming"},
    };

    if (milestone && strcmp(state, "done") == 0)
        return say(cli, "nådd", "reached");
    if (milestone && strcmp(state, "done_late") == 0)
        return say(cli, "nådd sent", "reached late");
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].state, state) == 0)
            return say(cli, words[i].swedish, words[i].english);
    return state;
}

/* "2 aktiviteter, 1 klar, 0 sena; 1 milstolpe, 0 sena". */
static void print_counts(const struct cli *cli, const long long counts[5])
{
    printf("%lld %s, %lld %s, %lld %s", counts[0],
           counts[0] == 1 ? say(cli, "aktivitet", "activity")
                          : say(cli, "aktiviteter", "activities"),
           counts[1], counts[1] == 1 ? say(cli, "klar", "done") : say(cli, "klara", "done"),
           counts[2], counts[2] == 1 ? say(cli, "sen", "late") : say(cli, "sena", "late"));
    if (counts[3] > 0)
        printf("; %lld %s, %lld %s", counts[3],
               counts[3] == 1 ? say(cli, "milstolpe", "milestone")
                              : say(cli, "milstolpar", "milestones"),
               counts[4], counts[4] == 1 ? say(cli, "sen", "late") : say(cli, "sena", "late"));
    puts("");
}

/* The counts of the row, added to what there is. */
static void add_counts(const sdt_table *table, long long counts[5])
{
    static const char *const names[] = {"activities", "done", "late", "milestones",
                                        "milestones_late"};

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        counts[i] += integer_of(table, names[i]);
}

/* " · text", when there is one. */
static void print_part(const char *text)
{
    if (!text)
        return;
    fputs(" · ", stdout);
    print_plain(stdout, text);
}

static void print_key(const sdt_table *table)
{
    fputs("  (", stdout);
    print_plain(stdout, text_of(table, "key"));
    puts(")");
}

static void print_plan(const struct cli *cli, const sdt_table *table)
{
    long long counts[5] = {0};

    print_plain(stdout, text_of(table, "title"));
    printf(" · %lld", integer_of(table, "year"));
    print_part(text_of(table, "responsible"));
    if (strcmp(text_of(table, "state"), "closed") == 0) {
        printf(" · %s ", say(cli, "stängd", "closed"));
        print_plain(stdout, text_of(table, "finished"));
    }
    print_key(table);
    fputs("  ", stdout);
    add_counts(table, counts);
    print_counts(cli, counts);
}

/* An objective, and below it what it makes concrete. */
static void print_objective(const struct cli *cli, const sdt_table *table)
{
    const char *kind = text_of(table, "serves_kind");

    fputs("\n  ", stdout);
    print_plain(stdout, text_of(table, "title"));
    print_part(text_of(table, "responsible"));
    print_key(table);
    if (!kind)
        return;
    printf("    %s: ", sdt_kind_label(sdt_kind_find(kind), language_of(cli)));
    print_plain(stdout, text_of(table, "serves_title"));
    puts("");
}

/* Of a plan without objectives: how to add one. */
static void print_no_objectives(const struct cli *cli, const char *plan)
{
    puts(say(cli, "\n  Inga verksamhetsmål än. Lägg till ett, och aktiviteter under det:",
             "\n  No objectives yet. Add one, and activities below it:"));
    tell(stdout, "  sodertorn set objective ", plan, ".1 plan=", plan,
         say(cli, " sub_goal=DELMÅL title=TITEL", " sub_goal=SUB-GOAL title=TITLE"), NULL);
    tell(stdout, "  sodertorn set activity ", plan, ".1.1 objective=", plan,
         say(cli, ".1 title=TITEL status=not_started ends=DATUM responsible=ROLL",
             ".1 title=TITLE status=not_started ends=DATE responsible=ROLE"),
         NULL);
}

/* An activity or a milestone: how far it has come, its last day, and what it is. */
static void print_part_of_objective(const struct cli *cli, const sdt_table *table, bool milestone)
{
    const char *ends = text_of(table, "ends");

    fputs("    ", stdout);
    print_padded(word_for(cli, text_of(table, "state"), milestone), 14);
    print_padded(ends ? ends : "", 12);
    fputs(milestone ? "– " : "", stdout);
    print_plain(stdout, text_of(table, "title"));
    print_part(text_of(table, "responsible"));
    print_part(text_of(table, "name"));
    print_key(table);
}

/* The years that have plans, since none was found; or how to add the first plan. */
static int show_no_plans(const struct cli *cli)
{
    sdt_cursor *plans;
    long long first = 0, last = 0;

    puts(say(cli, "Inga planer.", "No plans."));
    if (sdt_find(cli->session, SDT_KIND_PLAN, 0, NULL, &plans) != SDT_OK)
        return fail(cli);
    while (sdt_cursor_next(plans) == SDT_OK) {
        const long long year = (long long)sdt_plan_year(sdt_cursor_record(plans));

        first = first == 0 || year < first ? year : first;
        last = year > last ? year : last;
    }
    sdt_cursor_free(plans);
    if (first == 0) {
        puts(say(cli,
                 "Lägg till en: sodertorn set plan NYCKEL programme=PROGRAM role=operational "
                 "year=ÅR title=TITEL",
                 "Add one: sodertorn set plan KEY programme=PROGRAMME role=operational year=YEAR "
                 "title=TITLE"));
    } else if (first == last) {
        printf(say(cli, "Det finns planer för %lld: sodertorn plan %lld\n",
                   "There are plans for %lld: sodertorn plan %lld\n"),
               first, first);
    } else {
        printf(say(cli, "Det finns planer för år från %lld till %lld: sodertorn plan %lld\n",
                   "There are plans for years from %lld to %lld: sodertorn plan %lld\n"),
               first, last, last);
    }
    return DONE;
}

static int show_tree(struct cli *cli, sdt_table *table)
{
    long long all[5] = {0};
    char empty[300] = ""; /* key of the plan at hand while it has no objective */
    int plans = 0;

    while (sdt_table_next(table) == SDT_OK) {
        const char *kind = text_of(table, "kind");

        if (strcmp(kind, "plan") == 0) {
            if (*empty)
                print_no_objectives(cli, empty);
            fputs(plans++ > 0 ? "\n" : "", stdout);
            print_plan(cli, table);
            add_counts(table, all);
            snprintf(empty, sizeof empty, "%s",
                     strcmp(text_of(table, "state"), "open") == 0 ? text_of(table, "key") : "");
            continue;
        }
        *empty = '\0';
        if (strcmp(kind, "objective") == 0)
            print_objective(cli, table);
        else
            print_part_of_objective(cli, table, strcmp(kind, "milestone") == 0);
    }
    if (*empty)
        print_no_objectives(cli, empty);
    if (plans > 1) {
        printf(say(cli, "\n%d planer: ", "\n%d plans: "), plans);
        print_counts(cli, all);
    }
    sdt_table_free(table);
    return plans > 0 ? DONE : show_no_plans(cli);
}

static bool is_year(const char *text)
{
    return strlen(text) == 4 && strspn(text, "0123456789") == 4;
}

/* plan [KEY|YEAR] [--on DATE] [--network BODY] */
static int show_plans(struct cli *cli, int argc, char **argv)
{
    struct options options = {.count = 0};
    sdt_table *table;
    int code;

    for (int i = 0; i < argc; i++) {
        const char *value = NULL, *name = argv[i];

        if (take_option(argc, argv, &i, "--on", &value))
            name = "on";
        else if (take_option(argc, argv, &i, "--network", &value))
            name = "body";
        else if (name[0] == '-' || options.count > 0)
            return usage(
                cli,
                say(cli,
                    "plan tar en plan eller ett år, eller ett av verben budget, carry, "
                    "close, correct och corrections; okänt",
                    "plan takes a plan or a year, or one of the verbs budget, carry, close, "
                    "correct and corrections; unknown"),
                name);
        else
            value = name, name = is_year(name) ? "year" : "plan";
        if (!value)
            return usage(cli, say(cli, "ett värde saknas efter", "a value is missing after"),
                         argv[i]);
        set_option(&options, name, value);
    }
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (sdt_plans(cli->session, options.list, &table) != SDT_OK)
        return fail(cli);
    return cli->json ? show_table(cli, table) : show_tree(cli, table);
}

/* What became of a part of a plan: its title, why, and the record that goes on with it. */
static void print_outcome(const sdt_table *table)
{
    const char *to = text_of(table, "to");

    print_padded(text_of(table, "title"), 40);
    print_part(text_of(table, "reason"));
    fputs(to ? " → " : "", stdout);
    print_plain(stdout, to ? to : "");
    puts("");
}

/* What was carried over and what stays behind, and a line that sums up. */
static int show_carried(struct cli *cli, sdt_table *table)
{
    long long carried = 0, activities = 0;

    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK) {
        const bool activity = strcmp(text_of(table, "kind"), "activity") == 0;

        carried += activity && strcmp(text_of(table, "outcome"), "carried") == 0;
        activities += activity;
        print_outcome(table);
    }
    printf(say(cli, "%lld av %lld %s förd%s över nu.\n", "%lld of %lld %s carried over now%s.\n"),
           carried, activities,
           activities == 1 ? say(cli, "aktivitet", "activity")
                           : say(cli, "aktiviteter", "activities"),
           cli->english || carried == 1 ? "" : "a");
    sdt_table_free(table);
    return DONE;
}

/* Tells why a plan was not carried over; and how to add the later one, when it is that which there is
   none of. */
static int fail_to_carry(const struct cli *cli, const char *from, const char *to)
{
    sdt_record *earlier = NULL, *later = NULL;
    const int code = fail(cli);

    if (sdt_get(cli->session, SDT_KIND_PLAN, from, &earlier) == SDT_OK &&
        sdt_get(cli->session, SDT_KIND_PLAN, to, &later) == SDT_ERROR_NOT_FOUND) {
        char year[24];

        snprintf(year, sizeof year, "%lld", (long long)sdt_plan_year(earlier) + 1);
        tell(stderr, say(cli, "Lägg in den först: ", "Add it first: "), "sodertorn set plan ", to,
             " programme=", sdt_plan_programme(earlier), " role=", sdt_plan_role(earlier),
             " year=", year, say(cli, " title=TITEL", " title=TITLE"), NULL);
    }
    sdt_record_free(earlier);
    sdt_record_free(later);
    return code;
}

static int carry(struct cli *cli, int argc, char **argv)
{
    sdt_table *table;
    int code;

    if (argc != 2)
        return usage(cli,
                     say(cli, "plan carry väntar planen att föra över från och den att föra till",
                         "plan carry wants the plan to carry from and the one to carry to"),
                     NULL);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    return sdt_plan_carry(cli->session, argv[0], argv[1], &table) == SDT_OK
               ? show_carried(cli, table)
               : fail_to_carry(cli, argv[0], argv[1]);
}

/* Tells why a plan was not closed; and of what is unfinished in it, what can be done. */
static int fail_to_close(const struct cli *cli, const char *plan)
{
    sdt_table *problems = NULL;
    const char *kind = NULL;
    bool unfinished;

    if (sdt_session_problems(cli->session, &problems) == SDT_OK &&
        sdt_table_next(problems) == SDT_OK)
        kind = text_of(problems, "kind");
    unfinished = kind && strcmp(kind, "activity") == 0;
    sdt_table_free(problems);
    fail(cli);
    if (unfinished)
        tell(stderr, say(cli, "För över: ", "Carry over: "), "sodertorn plan carry ", plan,
             say(cli, " SENARE. Lämna: samma kommando med --leave.",
                 " LATER. Leave: the same command with --leave."),
             NULL);
    return FAILED;
}

/* plan close KEY --date D [--decision KEY] [--leave] */
static int close_year(struct cli *cli, int argc, char **argv)
{
    struct options options = {.count = 0};
    const char *plan = NULL, *date = NULL, *value = NULL;
    sdt_table *table;
    int code;

    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "--leave") == 0)
            set_option(&options, "leave", "1");
        else if (take_option(argc, argv, &i, "--date", &date))
            continue;
        else if (take_option(argc, argv, &i, "--decision", &value))
            set_option(&options, "decision", value);
        else if (argv[i][0] == '-' || plan)
            return usage(cli, say(cli, "plan close: okänt val", "plan close: unknown option"),
                         argv[i]);
        else
            plan = argv[i];
    }
    if (!plan || !date)
        return usage(cli,
                     say(cli, "plan close väntar en plan och --date DATUM",
                         "plan close wants a plan and --date DATE"),
                     NULL);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    if (sdt_plan_close(cli->session, plan, date, options.list, &table) != SDT_OK)
        return fail_to_close(cli, plan);
    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK)
        print_outcome(table);
    tell(stdout, plan, say(cli, " är stängd sedan ", " is closed since "), date, ".", NULL);
    sdt_table_free(table);
    return DONE;
}

static int show_corrections(struct cli *cli, sdt_table *table)
{
    if (cli->json)
        return show_table(cli, table);
    if (sdt_table_row_count(table) == 0)
        puts(say(cli, "Inga rättelser.", "No corrections."));
    while (sdt_table_next(table) == SDT_OK) {
        const char *title = text_of(table, "title"), *label = text_of(table, "label");
        const char *before = text_of(table, "before"), *after = text_of(table, "after");

        print_padded(text_of(table, "date"), 12);
        print_plain(stdout, title ? title : text_of(table, "record"));
        print_part(label ? label : text_of(table, "field"));
        fputs(": ", stdout);
        print_plain(stdout, before ? before : "–");
        fputs(" → ", stdout);
        print_plain(stdout, after ? after : "–");
        print_part(text_of(table, "reason"));
        puts("");
    }
    sdt_table_free(table);
    return DONE;
}

static int list_corrections(struct cli *cli, int argc, char **argv)
{
    sdt_table *table;
    int code;

    if (argc != 1)
        return usage(cli,
                     say(cli, "plan corrections väntar en plan", "plan corrections wants a plan"),
                     NULL);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    return sdt_plan_corrections(cli->session, argv[0], &table) == SDT_OK
               ? show_corrections(cli, table)
               : fail(cli);
}

/* plan correct KEY KIND RECORD FIELD=VALUE --reason TEXT */
static int correct(struct cli *cli, int argc, char **argv)
{
    enum { PLAN, KIND, RECORD, ASSIGNMENT, PARTS };
    const char *parts[PARTS] = {NULL}, *reason = NULL, *value;
    sdt_table *table;
    char name[128];
    int count = 0, kind, field, code;

    for (int i = 0; i < argc; i++) {
        if (take_option(argc, argv, &i, "--reason", &reason))
            continue;
        if (count == PARTS)
            return usage(cli,
                         say(cli, "en rättelse gäller ett fält; gör en till för",
                             "a correction is of one field; make another for"),
                         argv[i]);
        parts[count++] = argv[i];
    }
    value = count == PARTS ? strchr(parts[ASSIGNMENT], '=') : NULL;
    if (!value || !reason)
        return usage(cli,
                     say(cli, "plan correct väntar PLAN SLAG NYCKEL FÄLT=VÄRDE --reason TEXT",
                         "plan correct wants PLAN KIND KEY FIELD=VALUE --reason TEXT"),
                     NULL);
    snprintf(name, sizeof name, "%.*s", (int)(value - parts[ASSIGNMENT]), parts[ASSIGNMENT]);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code != DONE)
        return code;
    if (sdt_kind_lookup(cli->session, parts[KIND], &kind) != SDT_OK ||
        sdt_field_lookup(cli->session, kind, name, &field) != SDT_OK ||
        sdt_plan_correct(cli->session, parts[PLAN], kind, parts[RECORD], field, value + 1, reason,
                         &table) != SDT_OK)
        return fail(cli);
    return show_corrections(cli, table);
}

int run_plan(struct cli *cli, int argc, char **argv)
{
    static const struct {
        const char *name;
        command *run;
    } verbs[] = {
        {"budget", show_budget},
        {"carry", carry},
        {"close", close_year},
        {"correct", correct},
        {"corrections", list_corrections},
    };

    for (size_t i = 0; argc > 0 && i < sizeof verbs / sizeof *verbs; i++)
        if (strcmp(verbs[i].name, argv[0]) == 0)
            return verbs[i].run(cli, argc - 1, argv + 1);
    return show_plans(cli, argc, argv);
}
