/*
 * rotation: hosts planned from the database, explained, repaired and accepted. A plan is made anew by
 * each command, and is the same each time: nothing is stored before it is accepted.
 */
#include "cli.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_ABSENT = 64 };

/* What the command line asks for. */
struct asked {
    const char *cooperation;
    const char *output;
    const char *body;
    const char *date;
    const char *paragraph;
    const char *reference;
    const char *rung;
    const char *absent[MOST_ABSENT];
    size_t absent_count;
    int first, last;
    int until;
    int effort; /* -1: as it is */
    bool pairs_first;
    bool repair;
};

/* A whole number of at most six digits that fills the text up to `end`; -1 when it is none. */
static int number_of(const char *text, const char *end)
{
    int number = 0;

    if (text == end || end - text > 6)
        return -1;
    for (; text < end; text++) {
        if (*text < '0' || *text > '9')
            return -1;
        number = number * 10 + (*text - '0');
    }
    return number;
}

static bool read_years(const char *text, struct asked *asked)
{
    const char *dash = strchr(text, '-');

    asked->first = number_of(text, dash ? dash : text + strlen(text));
    asked->last = dash ? number_of(dash + 1, dash + 1 + strlen(dash + 1)) : asked->first;
    return asked->first > 0 && asked->last > 0;
}

/* Options whose value is kept as it is. */
static bool take_text(int argc, char **argv, int *at, struct asked *asked, const char **missing)
{
    const struct {
        const char *name;
        const char **value;
    } known[] = {
        {"--cooperation", &asked->cooperation},
        {"-o", &asked->output},
        {"--body", &asked->body},
        {"--date", &asked->date},
        {"--paragraph", &asked->paragraph},
        {"--reference", &asked->reference},
        {"--rung", &asked->rung},
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (!take_option(argc, argv, at, known[i].name, known[i].value))
            continue;
        *missing = *known[i].value ? NULL : known[i].name;
        return true;
    }
    return false;
}

/* Reads options; what is none is left in argv. DONE or USAGE. */
static int read_options(struct cli *cli, int argc, char **argv, struct asked *asked)
{
    const char *value = NULL, *missing = NULL;

    for (int i = 0; i < argc; i++) {
        if (strcmp(argv[i], "--pairs-first") == 0) {
            asked->pairs_first = true;
        } else if (strcmp(argv[i], "--repair") == 0) {
            asked->repair = true;
        } else if (take_option(argc, argv, &i, "--years", &value)) {
            if (!value || !read_years(value, asked))
                return usage(cli,
                             say(cli, "--years väntar FRÅN-TILL, som 2027-2034",
                                 "--years wants FROM-TO, such as 2027-2034"),
                             value);
        } else if (take_option(argc, argv, &i, "--absent", &value)) {
            if (!value || asked->absent_count == MOST_ABSENT)
                return usage(cli,
                             say(cli, "--absent väntar KOMMUN:ÅR, högst 64 gånger",
                                 "--absent wants MUNICIPALITY:YEAR, at most 64 times"),
                             value);
            asked->absent[asked->absent_count++] = value;
        } else if (take_option(argc, argv, &i, "--until", &value)) {
            asked->until = value ? number_of(value, value + strlen(value)) : -1;
            if (asked->until < 0)
                return usage(cli, say(cli, "--until väntar ett år", "--until wants a year"), value);
        } else if (take_option(argc, argv, &i, "--effort", &value)) {
            asked->effort = value ? number_of(value, value + strlen(value)) : -1;
            if (asked->effort < 0 || asked->effort > 4)
                return usage(cli,
                             say(cli, "--effort väntar ett tal från 0 till 4",
                                 "--effort wants a number from 0 to 4"),
                             value);
        } else if (!take_text(argc, argv, &i, asked, &missing)) {
            return usage(cli, say(cli, "rotation: okänt val", "rotation: unknown option"), argv[i]);
        }
        if (missing)
            return usage(cli, say(cli, "ett värde saknas efter", "a value is missing after"),
                         missing);
    }
    return DONE;
}

/* Excludes the municipality of that key or name. */
static int exclude_named(const struct cli *cli, sdt_rotation *rotation, const char *name, int year,
                         const char *conference)
{
    sdt_record *municipality = NULL;
    int status = sdt_get_named(cli->session, SDT_KIND_MUNICIPALITY, name, &municipality);

    if (status == SDT_OK)
        status = sdt_rotation_exclude(rotation, sdt_record_key(municipality), year, conference);
    sdt_record_free(municipality);
    return status;
}

/* "0181:2028" or "0181:2028:radslag": what if that municipality could not? */
static int exclude(struct cli *cli, sdt_rotation *rotation, const char *text)
{
    char *copy = strdup(text), *year = copy ? strchr(copy, ':') : NULL, *conference = NULL;
    int number = -1, code = DONE;

    if (year) {
        *year++ = '\0';
        conference = strchr(year, ':');
        if (conference)
            *conference++ = '\0';
        number = number_of(year, year + strlen(year));
    }
    if (number < 0)
        code = usage(cli,
                     say(cli, "--absent väntar KOMMUN:ÅR eller KOMMUN:ÅR:KONFERENS",
                         "--absent wants MUNICIPALITY:YEAR or MUNICIPALITY:YEAR:CONFERENCE"),
                     text);
    else if (exclude_named(cli, rotation, copy, number, conference) != SDT_OK)
        code = fail(cli);
    free(copy);
    return code;
}

static int propose(struct cli *cli, struct asked *asked, sdt_rotation **out)
{
    int mode = asked->repair ? SDT_ROTATION_REPAIR : SDT_ROTATION_PLAN;
    int code = DONE;

    if (sdt_rotation_propose(cli->session, asked->cooperation, asked->first, asked->last, mode,
                             out) != SDT_OK)
        return fail(cli);
    if (asked->pairs_first)
        sdt_rotation_set(*out, SDT_ROTATION_PAIRS_FIRST, 1);
    if (asked->effort >= 0)
        sdt_rotation_set(*out, SDT_ROTATION_EFFORT, asked->effort);
    for (size_t i = 0; i < asked->absent_count && code == DONE; i++)
        code = exclude(cli, *out, asked->absent[i]);
    return code;
}

/* The plan, or the rung of the ladder that was chosen; the rungs may be shown. */
static int solve(struct cli *cli, const struct asked *asked, sdt_rotation *rotation,
                 sdt_table **rungs)
{
    int code = plan_rotation(cli, rotation, asked->repair, rungs);

    if (code == DONE && asked->repair && asked->rung &&
        sdt_rotation_take_rung(rotation,
                               number_of(asked->rung, asked->rung + strlen(asked->rung))) != SDT_OK)
        code = fail(cli);
    return code;
}

/* The years of a plan, from its hosts; 0 of one without any. */
struct years {
    long long first, last;
};

static struct years years_of(sdt_table *hostings)
{
    struct years years = {0, 0};

    sdt_table_seek(hostings, -1);
    while (sdt_table_next(hostings) == SDT_OK) {
        const long long year = integer_of(hostings, "year");

        if (years.first == 0 || year < years.first)
            years.first = year;
        if (year > years.last)
            years.last = year;
    }
    return years;
}

/* That the hosts are those of a plan of certain years: one of others looks further, or less far, and may
   choose others. */
static int tell_years(struct cli *cli, sdt_rotation *rotation)
{
    sdt_table *hostings;
    struct years years;

    if (sdt_rotation_hostings(rotation, &hostings) != SDT_OK)
        return fail(cli);
    years = years_of(hostings);
    sdt_table_free(hostings);
    printf(say(cli,
               "\nFörslaget är gjort för %lld–%lld tillsammans; andra år (--years) kan ge andra "
               "värdar.\nVarför: rotation explain ÅR, med samma val.\n",
               "\nThe proposal is made for %lld–%lld together; other years (--years) may give "
               "other hosts.\nWhy: rotation explain YEAR, with the same options.\n"),
           years.first, years.last);
    return DONE;
}

static int plan(struct cli *cli, struct asked *asked)
{
    sdt_rotation *rotation = NULL;
    sdt_table *rungs = NULL;
    int code = open_db(cli, SDT_OPEN_READ);

    if (code == DONE)
        code = propose(cli, asked, &rotation);
    if (code == DONE)
        code = solve(cli, asked, rotation, &rungs);
    if (code == DONE && (cli->json || asked->output))
        code = write_plan(cli, asked->output, rotation, asked->repair);
    else if (code == DONE && rungs && sdt_rotation_feasible(rotation))
        code = show_ladder(cli, rungs);
    if (code == DONE && !cli->json && !asked->output)
        code = show_plan(cli, rotation);
    if (code == DONE && !cli->json && !asked->output && sdt_rotation_feasible(rotation))
        code = tell_years(cli, rotation);
    if (code == DONE && !sdt_rotation_feasible(rotation))
        code = FAILED;
    sdt_table_free(rungs);
    sdt_rotation_free(rotation);
    return code;
}

static int accept(struct cli *cli, struct asked *asked)
{
    sdt_rotation *rotation = NULL;
    sdt_table *rungs = NULL, *counts = NULL;
    int code;

    if (!asked->body || !asked->date)
        return usage(cli,
                     say(cli, "accept väntar --body ORGAN och --date DATUM",
                         "accept wants --body BODY and --date DATE"),
                     NULL);
    code = open_db(cli, SDT_OPEN_WRITE);
    if (code == DONE)
        code = propose(cli, asked, &rotation);
    if (code == DONE)
        code = solve(cli, asked, rotation, &rungs);
    if (code == DONE && !sdt_rotation_feasible(rotation))
        code = show_plan(cli, rotation);
    else if (code == DONE &&
             sdt_rotation_accept(rotation, asked->body, asked->date, asked->paragraph,
                                 asked->reference, asked->until, &counts) != SDT_OK)
        code = fail(cli);
    if (code == DONE && cli->json) {
        code = show_table(cli, counts);
        counts = NULL;
    } else if (code == DONE && sdt_table_next(counts) == SDT_OK) {
        printf(say(cli, "Antagen: %lld–%lld. %lld värdskap nya, %lld kvar, %lld borttagna. Beslut ",
                   "Accepted: %lld–%lld. %lld hosts added, %lld kept, %lld removed. Decision "),
               integer_of(counts, "first_year"), integer_of(counts, "last_year"),
               integer_of(counts, "added"), integer_of(counts, "kept"),
               integer_of(counts, "removed"));
        tell(stdout, text_of(counts, "decision"), ".", NULL);
    }
    sdt_table_free(counts);
    sdt_table_free(rungs);
    sdt_rotation_free(rotation);
    return code;
}

/* "Södertörns Rådslag: Salem (2026-11-23, Samarbetskommittén, SK 2026/12)" and why. */
static void explain_row(const struct cli *cli, sdt_table *table)
{
    static const char *const details[] = {"status", "form", "date", "place", "theme"};
    const char *host = text_of(table, "host_name");
    const char *decided = text_of(table, "decided");
    const char *reason = text_of(table, "reason");

    print_plain(stdout, text_of(table, "conference_name"));
    fputs(": ", stdout);
    print_plain(stdout, host ? host : say(cli, "ingen känd värd", "no known host"));
    for (size_t i = 0; i < sizeof details / sizeof *details; i++) {
        const char *detail = text_of(table, details[i]);
        if (!detail)
            continue;
        fputs(", ", stdout);
        print_plain(stdout, detail);
    }
    if (decided) {
        const char *by = text_of(table, "decided_by");
        const char *reference = text_of(table, "reference");
        printf(" (%s ", say(cli, "beslut", "decided"));
        print_plain(stdout, decided);
        fputs(by ? ", " : "", stdout);
        print_plain(stdout, by ? by : "");
        fputs(reference ? ", " : "", stdout);
        print_plain(stdout, reference ? reference : "");
        fputs(")", stdout);
    }
    puts("");
    if (reason) {
        fputs("  ", stdout);
        print_plain(stdout, reason);
        puts("");
    }
}

/* What a conference is called, by the hosts of the plan. */
static const char *conference_name(sdt_table *hostings, const char *conference)
{
    sdt_table_seek(hostings, -1);
    while (sdt_table_next(hostings) == SDT_OK)
        if (strcmp(text_of(hostings, "conference"), conference) == 0)
            return text_of(hostings, "conference_name");
    return conference;
}

static void print_reasons(const struct cli *cli, int year, sdt_table *reasons, sdt_table *hostings)
{
    const struct years years = years_of(hostings);

    if (sdt_table_row_count(reasons) == 0)
        printf(say(cli,
                   "Inget är inlagt för %d, och förslaget gäller %lld–%lld; fler år med --years.\n",
                   "Nothing is recorded for %d, and the proposal is for %lld–%lld; more years with "
                   "--years.\n"),
               year, years.first, years.last);
    else
        printf(say(cli, "Inget är beslutat för %d. Ur förslaget för %lld–%lld:\n",
                   "Nothing is decided for %d. Of the proposal for %lld–%lld:\n"),
               year, years.first, years.last);
    while (sdt_table_next(reasons) == SDT_OK) {
        print_plain(stdout, conference_name(hostings, text_of(reasons, "conference")));
        fputs(": ", stdout);
        print_plain(stdout, text_of(reasons, "sentence"));
        puts("");
    }
}

/* A year that nothing is recorded for: why the proposal, of the same options, has whom it has. */
static int explain_proposal(struct cli *cli, int year, struct asked *asked)
{
    sdt_rotation *rotation = NULL;
    sdt_table *reasons = NULL, *hostings = NULL, *rungs = NULL;
    int code = propose(cli, asked, &rotation);

    if (code == DONE)
        code = solve(cli, asked, rotation, &rungs);
    if (code == DONE && !sdt_rotation_feasible(rotation))
        code = show_plan(cli, rotation);
    else if (code == DONE && (sdt_rotation_reasons(rotation, year, &reasons) != SDT_OK ||
                              sdt_rotation_hostings(rotation, &hostings) != SDT_OK))
        code = fail(cli);
    if (code == DONE && cli->json) {
        code = show_table(cli, reasons);
        reasons = NULL;
    } else if (code == DONE) {
        print_reasons(cli, year, reasons, hostings);
    }
    sdt_table_free(hostings);
    sdt_table_free(reasons);
    sdt_table_free(rungs);
    sdt_rotation_free(rotation);
    return code;
}

static int explain(struct cli *cli, const char *year_text, struct asked *asked)
{
    const int year = year_text ? number_of(year_text, year_text + strlen(year_text)) : -1;
    sdt_table *table;
    int code;

    if (year < 1)
        return usage(cli, say(cli, "explain väntar ett år", "explain wants a year"), year_text);
    code = open_db(cli, SDT_OPEN_READ);
    if (code != DONE)
        return code;
    if (sdt_hostings(cli->session, year, year, &table) != SDT_OK)
        return fail(cli);
    if (sdt_table_row_count(table) == 0) {
        sdt_table_free(table);
        return explain_proposal(cli, year, asked);
    }
    if (cli->json)
        return show_table(cli, table);
    while (sdt_table_next(table) == SDT_OK)
        explain_row(cli, table);
    sdt_table_free(table);
    return DONE;
}

static int produce_calendar(struct cli *cli, void *what, struct output *output)
{
    const struct asked *asked = what;

    return written(cli, output,
                   sdt_export_ical(cli->session, asked->first, asked->last, write_stream, output));
}

static int calendar(struct cli *cli, struct asked *asked)
{
    int code = open_db(cli, SDT_OPEN_READ);

    if (asked->first == 0) {
        asked->first = 1;
        asked->last = 9999;
    }
    return code == DONE ? write_output(cli, asked->output, produce_calendar, asked) : code;
}

int run_rotation(struct cli *cli, int argc, char **argv)
{
    const char *verb = argc > 0 ? argv[0] : "";
    struct asked asked = {.effort = -1};
    int code;

    if (strcmp(verb, "explain") == 0) {
        code = argc > 2 ? read_options(cli, argc - 2, argv + 2, &asked) : DONE;
        return code == DONE ? explain(cli, argc > 1 ? argv[1] : NULL, &asked) : code;
    }
    if (strcmp(verb, "plan") != 0 && strcmp(verb, "repair") != 0 && strcmp(verb, "accept") != 0 &&
        strcmp(verb, "calendar") != 0)
        return usage(cli,
                     say(cli, "rotation väntar plan, explain, repair, accept eller calendar",
                         "rotation wants plan, explain, repair, accept or calendar"),
                     argc > 0 ? verb : NULL);
    asked.repair = strcmp(verb, "repair") == 0;
    code = read_options(cli, argc - 1, argv + 1, &asked);
    if (code != DONE)
        return code;
    if (strcmp(verb, "calendar") == 0)
        return calendar(cli, &asked);
    return strcmp(verb, "accept") == 0 ? accept(cli, &asked) : plan(cli, &asked);
}
