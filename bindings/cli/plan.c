/*
 * plan: what is to be done and what is late, what it costs whom, and a plan's year carried over, closed and
 * corrected.
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
    print_part(text_of(table, "municipality"));
    print_key(table);
}

static int show_tree(struct cli *cli, sdt_table *table)
{
    long long all[5] = {0};
    int plans = 0;

    while (sdt_table_next(table) == SDT_OK) {
        const char *kind = text_of(table, "kind");

        if (strcmp(kind, "plan") == 0) {
            fputs(plans++ > 0 ? "\n" : "", stdout);
            print_plan(cli, table);
            add_counts(table, all);
        } else if (strcmp(kind, "objective") == 0) {
            print_objective(cli, table);
        } else {
            print_part_of_objective(cli, table, strcmp(kind, "milestone") == 0);
        }
    }
    if (plans == 0) {
        puts(say(cli, "Inga planer.", "No plans."));
    } else if (plans > 1) {
        printf(say(cli, "\n%d planer: ", "\n%d plans: "), plans);
        print_counts(cli, all);
    }
    sdt_table_free(table);
    return DONE;
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
            return usage(cli, say(cli, "plan: okänt val", "plan: unknown option"), name);
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

static bool has_cell(const sdt_table *table, const char *column)
{
    return sdt_table_has(table, sdt_table_column_find(table, column));
}

/* "-1 234 567,50": kronor with their öre, if they have any, in so many columns. */
static void print_kronor(const struct cli *cli, const sdt_table *table, const char *column,
                         int width)
{
    const int index = sdt_table_column_find(table, column);
    const double kronor = sdt_table_number(table, index);
    const double size = kronor < 0 ? -kronor : kronor;
    const long long ore = (long long)(size * 100 + 0.5);
    char digits[32], text[64] = "";
    size_t used = 0;
    int count;

    if (!has_cell(table, column)) {
        printf("%*s", width, "");
        return;
    }
    count = snprintf(digits, sizeof digits, "%lld", ore / 100);
    if (kronor < 0)
        text[used++] = '-';
    for (int i = 0; i < count; i++) {
        if (i > 0 && (count - i) % 3 == 0)
            text[used++] = ' ';
        text[used++] = digits[i];
    }
    if (ore % 100 != 0)
        snprintf(text + used, sizeof text - used, "%c%02lld", cli->english ? '.' : ',', ore % 100);
    printf("%*s", width, text);
}

enum { TITLE_WIDTH = 34, MONEY_WIDTH = 16 };

static void show_costs(const struct cli *cli, sdt_table *table)
{
    print_padded(say(cli, "Budgetrad", "Budget line"), TITLE_WIDTH);
    printf("%*s%*s%*s\n", MONEY_WIDTH, say(cli, "Belopp", "Amount"), MONEY_WIDTH,
           say(cli, "Utfall", "Outcome"), MONEY_WIDTH, say(cli, "Avvikelse", "Difference"));
    while (sdt_table_next(table) == SDT_OK) {
        print_padded(text_of(table, "title"), TITLE_WIDTH);
        print_kronor(cli, table, "amount", MONEY_WIDTH);
        print_kronor(cli, table, "outcome", MONEY_WIDTH);
        print_kronor(cli, table, "difference", MONEY_WIDTH);
        puts("");
        if (has_cell(table, "budget")) {
            print_padded(say(cli, "Planens egen budget", "The plan's own budget"), TITLE_WIDTH);
            print_kronor(cli, table, "budget", MONEY_WIDTH);
            puts("");
        }
    }
}

/* What each member pays in all: the rows of no line. Then what each line lacks that could not be shared. */
static void show_shares(const struct cli *cli, sdt_table *table)
{
    bool any = false, lacking = false;

    while (sdt_table_next(table) == SDT_OK) {
        lacking |= text_of(table, "problem") != NULL;
        if (text_of(table, "line"))
            continue;
        if (!any) {
            puts("");
            print_padded(say(cli, "Kommun", "Municipality"), TITLE_WIDTH);
            printf("%*s%*s\n", MONEY_WIDTH, say(cli, "Andel", "Share"), MONEY_WIDTH,
                   say(cli, "Av utfallet", "Of the outcome"));
            any = true;
        }
        print_padded(text_of(table, "name"), TITLE_WIDTH);
        print_kronor(cli, table, "amount", MONEY_WIDTH);
        print_kronor(cli, table, "outcome", MONEY_WIDTH);
        puts("");
    }
    if (!lacking)
        return;
    puts(any ? say(cli, "\nI andelarna ingår inte:", "\nNot among the shares:")
             : say(cli, "\nInget kan fördelas på kommunerna:",
                   "\nNothing can be shared by the municipalities:"));
    sdt_table_seek(table, -1);
    while (sdt_table_next(table) == SDT_OK)
        if (text_of(table, "problem"))
            tell(stdout, "  ", text_of(table, "problem"), NULL);
}

/* Of a plan without budget lines: that it has none, and how to add one. */
static void show_no_lines(const struct cli *cli, const char *plan, sdt_table *costs)
{
    tell(stdout, plan,
         say(cli, " har inga budgetrader. Lägg till en:", " has no budget lines. Add one:"), NULL);
    tell(
        stdout, "  sodertorn set budget_line ", plan, ".1 plan=", plan,
        say(cli, " title=TITEL amount=KRONOR shared=SÄTT", " title=TITLE amount=KRONOR shared=WAY"),
        NULL);
    puts(say(cli,
             "SÄTT är equally (lika), by_values (efter folkmängd eller ett annat nyckeltal, med\n"
             "year=ÅR) eller by_cost_share (efter kostnadsandelarna i medlemskapen).",
             "WAY is equally, by_values (by population or another indicator, with year=YEAR) or\n"
             "by_cost_share (by the shares of costs in the memberships)."));
    if (sdt_table_next(costs) == SDT_OK && has_cell(costs, "budget")) {
        print_padded(say(cli, "Planens egen budget", "The plan's own budget"), TITLE_WIDTH);
        print_kronor(cli, costs, "budget", MONEY_WIDTH);
        puts("");
    }
}

/* plan budget KEY: with --json the shares, line by line. */
static int show_budget(struct cli *cli, int argc, char **argv)
{
    sdt_table *costs = NULL, *shares = NULL;
    int code;

    if (argc != 1)
        return usage(cli, say(cli, "plan budget väntar en plan", "plan budget wants a plan"), NULL);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (sdt_plan_costs(cli->session, argv[0], &costs) != SDT_OK ||
        sdt_plan_shares(cli->session, argv[0], &shares) != SDT_OK) {
        sdt_table_free(costs);
        return fail(cli);
    }
    if (cli->json) {
        sdt_table_free(costs);
        return show_table(cli, shares);
    }
    if (sdt_table_row_count(costs) == 1) { /* only the sum */
        show_no_lines(cli, argv[0], costs);
    } else {
        show_costs(cli, costs);
        show_shares(cli, shares);
    }
    sdt_table_free(costs);
    sdt_table_free(shares);
    return DONE;
}

/* What became of the parts of a plan: what stays behind with its reason, and a line that sums up. */
static int show_outcomes(struct cli *cli, sdt_table *table)
{
    long long carried = 0, activities = 0;

    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK) {
        const bool activity = strcmp(text_of(table, "kind"), "activity") == 0;
        const bool now = strcmp(text_of(table, "outcome"), "carried") == 0;
        const char *to = text_of(table, "to");

        carried += activity && now;
        activities += activity;
        print_padded(text_of(table, "title"), 40);
        print_part(text_of(table, "reason"));
        fputs(to ? " → " : "", stdout);
        print_plain(stdout, to ? to : "");
        puts("");
    }
    printf(say(cli, "%lld av %lld %s förd%s över nu.\n", "%lld of %lld %s carried over now%s.\n"),
           carried, activities,
           activities == 1 ? say(cli, "aktivitet", "activity")
                           : say(cli, "aktiviteter", "activities"),
           cli->english || carried == 1 ? "" : "a");
    sdt_table_free(table);
    return DONE;
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
               ? show_outcomes(cli, table)
               : fail(cli);
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
        return fail(cli);
    if (cli->json)
        return show_table(cli, table);
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
