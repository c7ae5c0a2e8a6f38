/*
 * check: what is missing or does not add up, grouped by rule; the rules; and whether the file is whole.
 */
#include "cli.h"

#include <string.h>

enum { MOST_OF_A_RULE = 5 };

/* How many records there are of all kinds; -1 when they cannot be counted. */
static long long count_records(const struct cli *cli)
{
    long long all = 0;

    for (int i = 0; i < sdt_kind_count(); i++) {
        int64_t count;

        if (sdt_count(cli->session, sdt_kind_at(i), &count) != SDT_OK)
            return -1;
        all += (long long)count;
    }
    return all;
}

static int show_whole(struct cli *cli)
{
    long long count = count_records(cli);

    if (count < 0)
        return fail(cli);
    if (cli->json)
        printf("{\"records\": %lld, \"damaged\": 0}\n", count);
    else
        printf(say(cli, "Databasen är hel: %lld %s och alla värden lästes.\n",
                   "The database is whole: %lld %s and all values were read.\n"),
               count, count == 1 ? say(cli, "post", "record") : say(cli, "poster", "records"));
    return DONE;
}

static bool is_warning(const sdt_table *table)
{
    return strcmp(text_of(table, "severity"), "warning") == 0;
}

/* How many rows have the severity. */
static int count_of(sdt_table *findings, bool warning)
{
    int count = 0;

    for (int64_t row = 0; sdt_table_seek(findings, row) == SDT_OK; row++)
        count += is_warning(findings) == warning;
    return count;
}

/* Whether an earlier row of the severity has the rule of this one. */
static bool is_told(sdt_table *findings, int64_t row, bool warning)
{
    char rule[64];
    bool found = false;

    snprintf(rule, sizeof rule, "%s", text_of(findings, "rule"));
    for (int64_t i = 0; i < row && !found; i++)
        found = sdt_table_seek(findings, i) == SDT_OK && is_warning(findings) == warning &&
                strcmp(text_of(findings, "rule"), rule) == 0;
    sdt_table_seek(findings, row);
    return found;
}

/* The rule of a row, with all that it has found. */
static void print_rule(const struct cli *cli, sdt_table *findings, int64_t row, bool all)
{
    const bool warning = is_warning(findings);
    char rule[64], advice[300];
    int count = 0;

    snprintf(rule, sizeof rule, "%s", text_of(findings, "rule"));
    snprintf(advice, sizeof advice, "%s", text_of(findings, "advice"));
    printf("\n  ");
    print_plain(stdout, text_of(findings, "about"));
    printf("  [%s]\n", rule);
    for (int64_t i = row; sdt_table_seek(findings, i) == SDT_OK; i++) {
        if (is_warning(findings) != warning || strcmp(text_of(findings, "rule"), rule) != 0)
            continue;
        if (all || count < MOST_OF_A_RULE) {
            fputs("    - ", stdout);
            print_plain(stdout, text_of(findings, "message"));
            puts("");
        }
        count++;
    }
    if (!all && count > MOST_OF_A_RULE)
        printf(say(cli, "      … och %d till (--all)\n", "      … and %d more (--all)\n"),
               count - MOST_OF_A_RULE);
    fputs("    > ", stdout);
    print_plain(stdout, advice);
    puts("");
    sdt_table_seek(findings, row);
}

static void print_severity(const struct cli *cli, sdt_table *findings, bool warning, bool all)
{
    const int count = count_of(findings, warning);

    if (count == 0)
        return;
    printf("%s (%d)\n",
           warning ? say(cli, "VARNINGAR", "WARNINGS") : say(cli, "NOTERINGAR", "NOTES"), count);
    for (int64_t row = 0; sdt_table_seek(findings, row) == SDT_OK; row++)
        if (is_warning(findings) == warning && !is_told(findings, row, warning))
            print_rule(cli, findings, row, all);
    puts("");
}

/* How much the cooperation has decided not to be told of; -1 after a failure. */
static long long count_excepted(const struct cli *cli)
{
    sdt_table *rules;
    long long count = 0;

    if (sdt_check_rules(cli->session, &rules) != SDT_OK)
        return -1;
    while (sdt_table_next(rules) == SDT_OK)
        count += integer_of(rules, "excepted");
    sdt_table_free(rules);
    return count;
}

static void print_summary(const struct cli *cli, int warnings, int notes, long long excepted)
{
    if (warnings + notes == 0 && excepted == 0)
        puts(count_records(cli) == 0
                 ? say(cli,
                       "Databasen är tom. Läs in det som finns: sodertorn --db FIL import FIL…"
                       "\nEller gör en ny med Södertörns program: sodertorn --db NY init "
                       "--with-sodertorn",
                       "The database is empty. Read what there is: sodertorn --db FILE import FILE…"
                       "\nOr make a new one with Södertörn's programme: sodertorn --db NEW init "
                       "--with-sodertorn")
                 : say(cli, "Inget att anmärka på.", "Nothing to remark on."));
    else
        printf(say(cli, "%d %s, %d %s; %lld undantagna (check --rules visar reglerna).\n",
                   "%d %s, %d %s; %lld excepted (check --rules shows the rules).\n"),
               warnings,
               warnings == 1 ? say(cli, "varning", "warning") : say(cli, "varningar", "warnings"),
               notes, notes == 1 ? say(cli, "notering", "note") : say(cli, "noteringar", "notes"),
               excepted);
}

static int show_findings(struct cli *cli, bool all)
{
    sdt_table *findings;
    long long excepted;

    if (sdt_check(cli->session, &findings) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, findings);
    excepted = count_excepted(cli);
    if (excepted >= 0) {
        print_severity(cli, findings, true, all);
        print_severity(cli, findings, false, all);
        print_summary(cli, count_of(findings, true), count_of(findings, false), excepted);
    }
    sdt_table_free(findings);
    return excepted >= 0 ? DONE : fail(cli);
}

static int show_rules(struct cli *cli)
{
    sdt_table *rules;

    if (sdt_check_rules(cli->session, &rules) != SDT_OK)
        return fail(cli);
    if (cli->json)
        return show_table(cli, rules);
    while (sdt_table_next(rules) == SDT_OK) {
        print_padded(text_of(rules, "rule"), 30);
        printf("%s  ", is_warning(rules) ? say(cli, "varning ", "warning")
                                         : say(cli, "notering", "note   "));
        print_plain(stdout, text_of(rules, "about"));
        if (integer_of(rules, "findings") > 0)
            printf(" (%lld)", integer_of(rules, "findings"));
        puts("");
        if (text_of(rules, "reason")) {
            fputs(say(cli, "  undantagen: ", "  excepted: "), stdout);
            print_plain(stdout, text_of(rules, "reason"));
            puts("");
        }
    }
    sdt_table_free(rules);
    puts(say(cli,
             "\nEn regel stängs av med skäl: sodertorn set check_exception NYCKEL rule=REGEL "
             "reason=SKÄL"
             "\nmed record=NYCKEL för en enda post, med until=DATUM för en tid.",
             "\nA rule is switched off with a reason: sodertorn set check_exception KEY rule=RULE "
             "reason=REASON"
             "\nwith record=KEY for one record alone, with until=DATE for a time."));
    return DONE;
}

/* Whether a word is a script's file rather than a misspelt option. */
static bool is_script(const char *word)
{
    const size_t size = strlen(word);

    return word[0] != '-' && size > 4 && strcmp(word + size - 4, ".lua") == 0;
}

int run_check(struct cli *cli, int argc, char **argv)
{
    static const char *const ways[] = {"--integrity", "--rules", "--all"};
    enum { INTEGRITY, RULES, ALL, WAYS };
    int way = 0, code;

    if (argc > 0 && is_script(argv[0]))
        return check_script(cli, argc, argv);
    while (argc > 0 && way < WAYS && strcmp(argv[0], ways[way]) != 0)
        way++;
    if (argc > 1 || (argc == 1 && way == WAYS))
        return usage(
            cli,
            say(cli,
                "check tar --integrity, --rules, --all eller ett skript, SKRIPT.lua, inget mer",
                "check takes --integrity, --rules, --all or a script, SCRIPT.lua, nothing more"),
            argv[argc - 1]);
    if (argc == 0)
        way = WAYS;
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (way == RULES)
        return show_rules(cli);
    if (sdt_check_integrity(cli->session) != SDT_OK)
        return fail(cli);
    return way == INTEGRITY ? show_whole(cli) : show_findings(cli, way == ALL);
}
