/*
 * plan budget: what a plan costs against what it came to, and what each member pays.
 */
#include "cli.h"

#include <string.h>

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
int show_budget(struct cli *cli, int argc, char **argv)
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
