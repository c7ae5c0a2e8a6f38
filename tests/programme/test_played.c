/*
 * lib/programme, ten years of a cooperation played through the public API (played.h), then asked as of
 * many days. The answers were written by hand from the story.
 */
#include "played.h"
#include "support/cooperation.h"

#include <sodertorn/agenda.h>

/* Adds a text to a list of them. */
static void add_to(char *list, size_t size, const char *separator, const char *text)
{
    const size_t used = strlen(list);

    snprintf(list + used, size - used, "%s%s", used > 0 ? separator : "", text);
}

enum { MOST_TEXT = 400 };

static const char *or_none(const char *list)
{
    return list[0] ? list : "-";
}

/* "p1 p2 p3": how far each programme had come; and the one that was in force. */
static void ask_programmes(sdt_session *s, const char *day, char states[MOST_TEXT],
                           char in_force[MOST_TEXT])
{
    static const char *const programmes[] = {"p1", "p2", "p3"};
    sdt_table *table;

    states[0] = in_force[0] = '\0';
    assert_ok(s, sdt_programmes(s, day, &table));
    for (size_t i = 0; i < COUNT(programmes); i++) {
        assert_int_equal(sdt_table_seek(table, -1), SDT_OK);
        while (sdt_table_next(table) == SDT_OK) {
            if (strcmp(cell(table, "programme"), programmes[i]) != 0)
                continue;
            add_to(states, MOST_TEXT, " ", cell(table, "state"));
            if (strcmp(cell(table, "state"), "in_force") == 0)
                add_to(in_force, MOST_TEXT, " ", programmes[i]);
        }
    }
    sdt_table_free(table);
}

/* The words of the sub-goals of the programme in force. */
static void ask_words(sdt_session *s, const char *day, const char *programme, char words[MOST_TEXT])
{
    sdt_table *table;

    words[0] = '\0';
    if (!programme[0])
        return;
    assert_ok(s, sdt_programme_tree(s, programme, day, &table));
    while (sdt_table_next(table) == SDT_OK)
        if (strcmp(cell(table, "kind"), "sub_goal") == 0)
            add_to(words, MOST_TEXT, "; ", cell(table, "title"));
    sdt_table_free(table);
}

/* "A+ B-": the first letter of each name, and a sign for its decision. */
static void ask_decisions(sdt_session *s, const char *day, const char *matter,
                          char decisions[MOST_TEXT])
{
    static const char *const signs[][2] = {{"adopted", "+"},
                                           {"adopted_with_reservation", "r"},
                                           {"adopted_with_addition", "t"},
                                           {"rejected", "-"}};
    sdt_table *table;

    decisions[0] = '\0';
    assert_ok(s, sdt_matter_adoptions(s, matter, day, &table));
    while (sdt_table_next(table) == SDT_OK) {
        char one[8];
        const char *outcome = cell(table, "outcome"), *sign = "?";

        for (size_t i = 0; outcome && i < COUNT(signs); i++)
            if (strcmp(outcome, signs[i][0]) == 0)
                sign = signs[i][1];
        snprintf(one, sizeof one, "%c%s", cell(table, "name")[0], sign);
        add_to(decisions, MOST_TEXT, " ", one);
    }
    sdt_table_free(table);
}

/* Who chairs the committee; and "body: name" for each seat that a member lacks. */
static void ask_seats(sdt_session *s, const char *day, char chair[MOST_TEXT], char lacks[MOST_TEXT])
{
    static const char *const bodies[] = {"kommitten", "planerarna"};

    chair[0] = lacks[0] = '\0';
    for (size_t i = 0; i < COUNT(bodies); i++) {
        sdt_table *table;

        assert_ok(s, sdt_body_seats(s, bodies[i], day, &table));
        while (sdt_table_next(table) == SDT_OK) {
            char one[80];

            snprintf(one, sizeof one, "%s: %s", bodies[i], cell(table, "name"));
            if (whole(table, "missing"))
                add_to(lacks, MOST_TEXT, "; ", one);
            else if (strcmp(cell(table, "role"), "chair") == 0)
                add_to(chair, MOST_TEXT, "; ", cell(table, "name"));
        }
        sdt_table_free(table);
    }
}

static void ask_late(sdt_session *s, const char *day, char late[MOST_TEXT])
{
    sdt_table *table;

    late[0] = '\0';
    assert_ok(s, sdt_plans(s, OPTIONS("on", day), &table));
    while (sdt_table_next(table) == SDT_OK)
        if (strcmp(cell(table, "kind"), "activity") == 0 &&
            strcmp(cell(table, "state"), "late") == 0)
            add_to(late, MOST_TEXT, "; ", cell(table, "title"));
    sdt_table_free(table);
}

/* What waits on one municipality: what has no day, is late (a "!" before it), or is due within 200
   days. */
static void ask_waiting(sdt_session *s, const char *day, const char *municipality,
                        char waits[MOST_TEXT])
{
    sdt_table *table;

    waits[0] = '\0';
    assert_ok(s, sdt_waiting(s, OPTIONS("date", day, "municipality", municipality), &table));
    while (sdt_table_next(table) == SDT_OK) {
        char one[200];

        if (whole(table, "days") > 200)
            continue;
        snprintf(one, sizeof one, "%s%s", strcmp(cell(table, "state"), "late") == 0 ? "!" : "",
                 cell(table, "text"));
        add_to(waits, MOST_TEXT, "; ", one);
    }
    sdt_table_free(table);
}

#define FIRST_WORDS "Fler åker tåg; Tågen går oftare; Fler företag"
#define AMENDED_WORDS                                                                              \
    "Fler åker tåg och cyklar; Tågen går oftare; Fler företag; Lokaler åt nya företag"
#define SECOND_WORDS "Fler åker tåg; Fler cyklar; Företagen växer; Lokaler åt nya företag"

static const struct {
    const char *day;
    const char *states;
    const char *words;
    const char *matter, *decisions;
    const char *chair;
    const char *lacks;
    const char *late;
    const char *municipality, *waits;
} days[] = {
    /* before anything was proposed */
    {"2018-05-01", "draft draft draft", "-", "p1.1", "A? B? C? E?", "Askvik", "-", "-", "2103",
     "-"},
    /* the day it was */
    {"2018-11-01", "proposed draft draft", "-", "p1.1", "A? B? C? E?", "Cedersund", "-", "-",
     "2103", "Besluta om Program 2019–2022"},
    /* Cedersund has refused, and Ekerum has not decided */
    {"2019-02-10", "proposed draft draft", "-", "p1.1", "A+ B+ C- E?", "Cedersund", "-", "-",
     "2105", "Besluta om Program 2019–2022"},
    {"2019-02-10", "proposed draft draft", "-", "p1", "A+ B+ C- E?", "Cedersund", "-", "-", "2103",
     "-"},
    /* the second round is out; the first is as it was */
    {"2019-03-31", "proposed draft draft", "-", "p1.1", "A+ B+ C- E+", "Cedersund", "-", "-",
     "2103", "Besluta om Program 2019–2022"},
    {"2019-05-14", "proposed draft draft", "-", "p1", "A+ B+ Cr E?", "Cedersund", "-", "-", "2105",
     "Besluta om Program 2019–2022"},
    /* by this day Ekerum had */
    {"2019-05-20", "in_force draft draft", FIRST_WORDS, "p1.2", "A+ B+ Cr E+", "Cedersund", "-",
     "-", "2103", "-"},
    /* the cyclists should have been counted by May */
    {"2020-06-05", "in_force draft draft", FIRST_WORDS, "p1", "A+ B+ Cr E+", "Cedersund", "-",
     "Räkna cyklister", "2101", "!Slutför \"Räkna cyklister\""},
    {"2020-06-10", "in_force draft draft", FIRST_WORDS, "p1", "A+ B+ Cr E+", "Björknäs", "-", "-",
     "2101", "-"},
    /* the bus line by October */
    {"2020-12-01", "in_force draft draft", FIRST_WORDS, "p1", "A+ B+ Cr E+", "Björknäs", "-",
     "Ny busslinje", "2103", "!Slutför \"Ny busslinje\""},
    /* now by June */
    {"2021-01-13", "in_force draft draft", FIRST_WORDS, "p1", "A+ B+ Cr E+", "Björknäs", "-", "-",
     "2103", "Slutför \"Ny busslinje\""},
    {"2021-01-14", "in_force draft draft", AMENDED_WORDS, "p1", "A+ B+ Cr E+", "Björknäs", "-", "-",
     "2103", "Slutför \"Ny busslinje\""},
    /* Dalsjö is a member, without a seat in the committee, and was never asked */
    {"2021-07-15", "in_force draft draft", AMENDED_WORDS, "p1", "A+ B+ Cr E+", "Björknäs",
     "kommitten: Dalsjö", "Ny busslinje", "2104", "Utse någon till Kommittén"},
    {"2021-07-15", "in_force draft draft", AMENDED_WORDS, "p1", "A+ B+ Cr E+", "Björknäs",
     "kommitten: Dalsjö", "Ny busslinje", "2103", "!Slutför \"Ny busslinje\""},
    {"2021-09-01", "in_force draft draft", AMENDED_WORDS, "p1", "A+ B+ Cr E+", "Björknäs", "-", "-",
     "2103", "-"},
    /* Cedersund has answered, and has no planner */
    {"2022-04-10", "in_force draft draft", AMENDED_WORDS, "remiss", "A+ Bt C+ D? E?", "Björknäs",
     "planerarna: Cedersund", "-", "2103", "Utse någon till Planerarna"},
    {"2022-05-24", "in_force draft draft", AMENDED_WORDS, "remiss", "A+ Bt C+ D+ E?", "Björknäs",
     "planerarna: Cedersund", "-", "2105", "Besluta om Svar om länsplanen"},
    {"2022-05-25", "in_force draft draft", AMENDED_WORDS, "remiss", "A+ Bt C+ D+ E+", "Björknäs",
     "planerarna: Cedersund", "-", "2105", "-"},
    /* the second programme is on its way while the first goes on */
    {"2022-12-31", "in_force proposed draft", AMENDED_WORDS, "p2", "A+ B+ C? D? E?", "Björknäs",
     "-", "-", "2103", "Besluta om Program 2023–2026"},
    {"2023-03-19", "in_force proposed draft", AMENDED_WORDS, "p2", "A+ B+ C+ D+ E?", "Askvik", "-",
     "-", "2103", "-"},
    {"2023-03-20", "succeeded in_force draft", SECOND_WORDS, "p2", "A+ B+ C+ D+ E+", "Askvik", "-",
     "-", "2103", "-"},
    {"2024-11-01", "succeeded in_force draft", SECOND_WORDS, "p2", "A+ B+ C+ D+ E+", "Askvik", "-",
     "Ny tidtabell", "2102", "!Slutför \"Ny tidtabell\""},
    /* Ekerum has left: it comes after the members */
    {"2025-04-15", "succeeded in_force draft", SECOND_WORDS, "p2", "A+ B+ C+ D+ E+", "Askvik", "-",
     "Ny tidtabell", "2102", "!Slutför \"Ny tidtabell\""},
    {"2025-05-05", "succeeded in_force draft", SECOND_WORDS, "p1", "A+ B+ Cr E+", "Askvik", "-",
     "-", "2102", "-"},
    {"2026-11-01", "succeeded in_force proposed", SECOND_WORDS, "p3", "A? B? C? D?", "Dalsjö", "-",
     "Utred hamnen", "2103", "!Slutför \"Utred hamnen\"; Besluta om Program 2027–2030"},
    /* the year is closed, and the harbour was left */
    {"2027-03-01", "succeeded in_force proposed", SECOND_WORDS, "p3", "A+ B+ C+ D?", "Dalsjö", "-",
     "-", "2103", "-"},
    {"2028-01-01", "succeeded in_force proposed", SECOND_WORDS, "p3", "A+ B+ C+ D?", "Dalsjö", "-",
     "-", "2104", "!Besluta om Program 2027–2030"},
};

static void assert_answer(size_t i, const char *what, const char *answer, const char *wanted)
{
    if (strcmp(answer, wanted) != 0)
        fail_msg("%s, %s: \"%s\", not \"%s\"", days[i].day, what, answer, wanted);
}

static void each_day_is_answered_as_it_was(void **state)
{
    sdt_session *s = new_played();

    (void)state;
    for (size_t i = 0; i < COUNT(days); i++) {
        const char *day = days[i].day;
        char one[MOST_TEXT], other[MOST_TEXT];

        ask_programmes(s, day, one, other);
        assert_answer(i, "states", one, days[i].states);
        ask_words(s, day, other, one);
        assert_answer(i, "words", or_none(one), days[i].words);
        ask_decisions(s, day, days[i].matter, one);
        assert_answer(i, "decisions", one, days[i].decisions);
        ask_seats(s, day, one, other);
        assert_answer(i, "chair", one, days[i].chair);
        assert_answer(i, "lacks", or_none(other), days[i].lacks);
        ask_late(s, day, one);
        assert_answer(i, "late", or_none(one), days[i].late);
        ask_waiting(s, day, days[i].municipality, one);
        assert_answer(i, "waits", or_none(one), days[i].waits);
    }
    sdt_session_free(s);
}

static void each_year_has_the_programme_in_force_at_its_end(void **state)
{
    static const char *const programmes[] = {NULL, "p1", "p1", "p1", "p1", "p2",
                                             "p2", "p2", "p2", "p2", "p2"};
    sdt_session *s = new_played();

    (void)state;
    on(s, "2028-12-31");
    for (int i = 0; i < (int)COUNT(programmes); i++) {
        sdt_record *programme;
        int status = sdt_programme_find(s, 2018 + i, &programme);

        if (programmes[i]) {
            assert_ok(s, status);
            assert_string_equal(sdt_record_key(programme), programmes[i]);
        } else {
            assert_int_equal(status, SDT_ERROR_NOT_FOUND);
            assert_null(programme);
        }
        sdt_record_free(programme);
    }
    sdt_session_free(s);
}

/* What each paid of a plan, in the rows of the sum: "A 25501". */
static void assert_paid(sdt_session *s, const char *plan, const char *wanted)
{
    char paid[MOST_TEXT] = "";
    sdt_table *table;

    assert_ok(s, sdt_plan_shares(s, plan, &table));
    while (sdt_table_next(table) == SDT_OK) {
        char one[40];

        if (cell(table, "line"))
            continue;
        snprintf(one, sizeof one, "%c %.0f", cell(table, "name")[0],
                 sdt_table_number(table, sdt_table_column_find(table, "amount")));
        add_to(paid, sizeof paid, ", ", one);
    }
    sdt_table_free(table);
    assert_string_equal(paid, wanted);
}

/* 100,001 kronor equally is 25,000 each and one over, by key to Askvik; 1,001 by 50, 30, 15 and 5 percent
   is 500.5, 300.3, 150.15 and 50.05, where the one over goes to the largest remainder. */
static void each_pays_its_share_of_the_year_it_was_a_member(void **state)
{
    sdt_session *s = new_played();

    (void)state;
    assert_paid(s, "vp-2020", "A 25502, B 25300, C 25150, E 25050");
    assert_paid(s, "vp-2021", "A 20000, B 20000, C 20000, D 20000, E 20000");
    sdt_session_free(s);
}

static void closed_year_is_changed_by_an_explicit_correction_alone(void **state)
{
    sdt_session *s = new_played();
    sdt_record *line;
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_get(s, SDT_KIND_BUDGET_LINE, "vp-2020.kansli", &line));
    assert_true(sdt_budget_line_outcome(line) == 99500);
    assert_ok(s, sdt_record_set_number(line, SDT_BUDGET_LINE_OUTCOME, 1));
    assert_status(s, sdt_put(line), SDT_ERROR_DENIED);
    sdt_record_free(line);
    assert_ok(s, sdt_plan_corrections(s, "vp-2020", &table));
    assert_int_equal(sdt_table_row_count(table), 1);
    assert_int_equal(sdt_table_next(table), SDT_OK);
    assert_string_equal(cell(table, "date"), "2021-03-05");
    assert_string_equal(cell(table, "before"), "99000");
    assert_string_equal(cell(table, "after"), "99500");
    assert_string_equal(cell(table, "reason"), "En faktura kom sent.");
    sdt_table_free(table);
    sdt_session_free(s);
}

/* Where each sub-goal of a programme went, as "how earlier -> later". */
static void assert_went(sdt_session *s, const char *programme, const char *const *wanted,
                        size_t count)
{
    sdt_table *table;

    assert_ok(s, sdt_programme_successors(s, programme, &table));
    for (size_t i = 0; i < count; i++) {
        char one[200];

        assert_int_equal(sdt_table_next(table), SDT_OK);
        snprintf(one, sizeof one, "%s: %s -> %s", cell(table, "role"), cell(table, "earlier_title"),
                 cell(table, "later_title") ? cell(table, "later_title") : "-");
        assert_string_equal(one, wanted[i]);
    }
    assert_int_equal(sdt_table_next(table), SDT_END);
    sdt_table_free(table);
}

static void each_sub_goal_is_followed_through_the_programmes(void **state)
{
    static const char *const first[] = {"split: Fler åker tåg och cyklar -> Fler åker tåg",
                                        "split: Fler åker tåg och cyklar -> Fler cyklar",
                                        "dropped: Tågen går oftare -> -",
                                        "reworded: Fler företag -> Företagen växer",
                                        "kept: Lokaler åt nya företag -> Lokaler åt nya företag"};
    static const char *const second[] = {"kept: Fler åker tåg -> Fler åker tåg",
                                         "kept: Fler cyklar -> Fler cyklar",
                                         "kept: Företagen växer -> Företagen växer",
                                         "kept: Lokaler åt nya företag -> Lokaler åt nya företag"};
    sdt_session *s = new_played();

    (void)state;
    assert_went(s, "p1", first, COUNT(first));
    assert_went(s, "p2", second, COUNT(second));
    sdt_session_free(s);
}

/* What is true on the last day: Dalsjö keeps the third programme back. All else was closed, decided or
   left; what no objective of the programme in force serves is not followed. */
static void check_finds_on_the_last_day_what_is_true_then(void **state)
{
    static const char *const wanted[] = {
        "programme_not_adopted p3",
        "sub_goal_not_followed p2.jobb.2",
        "sub_goal_not_followed p2.resor.1.2",
        "matter_overdue p3.1",
    };
    sdt_session *s = new_played();
    sdt_table *table;

    (void)state;
    assert_ok(s, sdt_check(s, &table));
    for (size_t i = 0; i < COUNT(wanted); i++) {
        char one[100];

        assert_int_equal(sdt_table_next(table), SDT_OK);
        snprintf(one, sizeof one, "%s %s", cell(table, "rule"), cell(table, "key"));
        assert_string_equal(one, wanted[i]);
    }
    if (sdt_table_next(table) == SDT_OK)
        fail_msg("also %s: %s", cell(table, "rule"), cell(table, "message"));
    sdt_table_free(table);
    sdt_session_free(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_day_is_answered_as_it_was),
        cmocka_unit_test(each_year_has_the_programme_in_force_at_its_end),
        cmocka_unit_test(each_pays_its_share_of_the_year_it_was_a_member),
        cmocka_unit_test(closed_year_is_changed_by_an_explicit_correction_alone),
        cmocka_unit_test(each_sub_goal_is_followed_through_the_programmes),
        cmocka_unit_test(check_finds_on_the_last_day_what_is_true_then),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
