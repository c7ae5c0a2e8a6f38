/*
 * The story of a cooperation from 2018 to 2028, told through the public API day by day: each thing is
 * done on its day, by its verb where there is one. Five municipalities, of which Dalsjö joins in 2021 and
 * Ekerum leaves in 2025; three programmes, of which Cedersund refuses the first and the third is never
 * decided by all.
 */
#ifndef TESTS_PROGRAMME_PLAYED_H
#define TESTS_PROGRAMME_PLAYED_H

#include "support/cooperation.h"

#include <sodertorn/matter.h>
#include <sodertorn/plan.h>
#include <sodertorn/values.h>
#include <stdio.h>

static inline void on(sdt_session *s, const char *day)
{
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, day));
}

static inline void decide(sdt_session *s, const char *day, const char *matter,
                          const char *municipality, const char *outcome, const char *text)
{
    on(s, day);
    assert_ok(s, sdt_matter_decide(s, matter, municipality, outcome,
                                   OPTIONS("date", day, "text", text), NULL));
}

static inline void put_seat(sdt_session *s, const char *body, const char *municipality,
                            const char *role, const char *since, const char *until)
{
    char key[80];

    snprintf(key, sizeof key, "%s.%s.%s", body, municipality, since);
    PUT(s, SEAT, key, "body", body, "municipality", municipality, "role", role, "since", since,
        "until", until);
}

static inline void put_member(sdt_session *s, const char *key, const char *name, const char *joined)
{
    PUT(s, MUNICIPALITY, key, "name", name, "level", "municipality");
    PUT(s, MEMBERSHIP, key, "cooperation", "kusten", "municipality", key, "joined", joined);
}

/* The committee elects a new chair, from that day; each other's role goes on. */
static inline void elect(sdt_session *s, const char *day, const char *former,
                         const char *former_key, const char *former_role, const char *elected,
                         const char *elected_key)
{
    on(s, day);
    PUT(s, SEAT, former_key, "until", day);
    put_seat(s, "kommitten", former, former_role, day, "");
    PUT(s, SEAT, elected_key, "until", day);
    put_seat(s, "kommitten", elected, "chair", day, "");
}

static inline void play_the_beginning(sdt_session *s)
{
    on(s, "2018-01-01");
    PUT(s, COOPERATION, "kusten", "name", "Kustsamverkan", "founded", "2018-01-01");
    put_member(s, "2101", "Askvik", "");
    put_member(s, "2102", "Björknäs", "");
    put_member(s, "2103", "Cedersund", "");
    put_member(s, "2105", "Ekerum", "");
    PUT(s, BODY, "kommitten", "name", "Kommittén", "role", "committee", "cooperation", "kusten",
        "seat_per_municipality", "true");
    put_seat(s, "kommitten", "2101", "chair", "2018-01-01", "");
    put_seat(s, "kommitten", "2102", "vice_chair", "2018-01-01", "");
    put_seat(s, "kommitten", "2103", "member", "2018-01-01", "");
    put_seat(s, "kommitten", "2105", "member", "2018-01-01", "");
    PUT(s, PROGRAMME, "p1", "title", "Program 2019–2022", "cooperation", "kusten", "valid_from",
        "2019", "valid_until", "2022");
    PUT(s, FOCUS_AREA, "p1.resor", "programme", "p1", "name", "Resor", "position", "1");
    PUT(s, GOAL, "p1.resor.m", "focus_area", "p1.resor", "title", "Hållbara resor");
    PUT(s, SUB_GOAL, "p1.resor.1", "goal", "p1.resor.m", "title", "Fler åker tåg", "position", "1");
    PUT(s, SUB_GOAL, "p1.resor.2", "goal", "p1.resor.m", "title", "Tågen går oftare", "position",
        "2");
    PUT(s, FOCUS_AREA, "p1.jobb", "programme", "p1", "name", "Jobb", "position", "2");
    PUT(s, GOAL, "p1.jobb.m", "focus_area", "p1.jobb", "title", "Fler jobb");
    PUT(s, SUB_GOAL, "p1.jobb.1", "goal", "p1.jobb.m", "title", "Fler företag", "position", "1");
    elect(s, "2018-09-15", "2101", "kommitten.2101.2018-01-01", "member", "2103",
          "kommitten.2103.2018-01-01");
}

/* Cedersund says no; the second round it accepts, with a reservation. Ekerum's day is not known. */
static inline void play_the_first_programme(sdt_session *s)
{
    on(s, "2018-11-01");
    assert_ok(s, sdt_matter_propose(s, "programme", "Program 2019–2022",
                                    OPTIONS("subject", "p1", "deadline", "2019-03-31"), NULL));
    decide(s, "2018-12-10", "p1", "2101", "adopted", NULL);
    on(s, "2019-01-20");
    assert_ok(s, sdt_programme_adopt(s, "p1", "2102", "2019-01-20", "§ 7", "adopted", "KS 2019/12",
                                     NULL));
    decide(s, "2019-02-05", "p1", "2103", "rejected", "Tågen saknar pengar.");
    decide(s, "2019-02-20", "p1", "2105", "adopted", NULL);
    on(s, "2019-03-10");
    assert_ok(s, sdt_matter_next_round(s, "p1",
                                       OPTIONS("proposed", "2019-03-10", "deadline", "2019-06-30",
                                               "text", "Tågen betalas av regionen."),
                                       NULL));
    decide(s, "2019-04-02", "p1", "2101", "adopted", NULL);
    decide(s, "2019-04-10", "p1", "2102", "adopted", NULL);
    decide(s, "2019-05-14", "p1", "2103", "adopted_with_reservation", "Bussarna först.");
    on(s, "2019-05-20");
    assert_ok(s,
              sdt_matter_decide(s, "p1", "2105", "adopted", OPTIONS("before", "2019-05-20"), NULL));
    PUT(s, BODY, "planerarna", "name", "Planerarna", "role", "network", "cooperation", "kusten",
        "seat_per_municipality", "true", "began", "2019-01-01");
    put_seat(s, "planerarna", "2101", "member", "2019-01-01", "");
    put_seat(s, "planerarna", "2102", "convenor", "2019-01-01", "");
    put_seat(s, "planerarna", "2103", "member", "2019-01-01", "");
    put_seat(s, "planerarna", "2105", "member", "2019-01-01", "");
}

static inline void put_people(sdt_session *s)
{
    static const char *const members[] = {"2101", "2102", "2103", "2105"};
    static const double people[] = {50000, 30000, 15000, 5000};
    sdt_batch *batch;

    PUT(s, SOURCE, "scb", "name", "SCB");
    PUT(s, INDICATOR, "folkmangd", "title", "Invånare", "unit", "personer", "measures", "count",
        "population", "true", "source", "scb");
    assert_ok(s, sdt_batch_new(s, &batch));
    for (int i = 0; i < 4; i++)
        assert_ok(s, sdt_batch_add(batch, "folkmangd", members[i], "2019", NULL, people[i]));
    assert_ok(s, sdt_batch_commit(batch, NULL));
    sdt_batch_free(batch);
}

/* The committee closes a year: the decision and the verb. */
static inline void close_year(sdt_session *s, const char *day, const char *plan, const char *leave)
{
    char key[40];

    on(s, day);
    snprintf(key, sizeof key, "stang.%s", plan);
    PUT(s, DECISION, key, "body", "kommitten", "date", day, "title", "Årsredovisning", "outcome",
        "approved");
    assert_ok(s, sdt_plan_close(s, plan, day, OPTIONS("decision", key, "leave", leave), NULL));
}

static inline void put_plan(sdt_session *s, const char *key, const char *programme,
                            const char *year, const char *follows)
{
    char title[60];

    snprintf(title, sizeof title, "Verksamhetsplan %s", year);
    PUT(s, PLAN, key, "programme", programme, "role", "operational", "body", "kommitten", "year",
        year, "title", title, "follows", follows);
}

/* The bus line of 2020 is not ready, goes on in 2021, and comes six weeks late. */
static inline void play_two_plans(sdt_session *s)
{
    on(s, "2019-12-12");
    put_people(s);
    put_plan(s, "vp-2020", "p1", "2020", "");
    PUT(s, PLAN, "vp-2020", "budget", "101002");
    PUT(s, BUDGET_LINE, "vp-2020.kansli", "plan", "vp-2020", "position", "1", "title", "Kansli",
        "amount", "100001", "shared", "equally");
    PUT(s, BUDGET_LINE, "vp-2020.resor", "plan", "vp-2020", "position", "2", "title", "Resor",
        "amount", "1001", "shared", "by_values", "year", "2019");
    PUT(s, OBJECTIVE, "vp-2020.1", "plan", "vp-2020", "sub_goal", "p1.resor.1", "title",
        "Bättre byten");
    PUT(s, ACTIVITY, "vp-2020.1.cykel", "objective", "vp-2020.1", "municipality", "2101", "title",
        "Räkna cyklister", "ends", "2020-05-31", "status", "ongoing");
    PUT(s, ACTIVITY, "vp-2020.1.buss", "objective", "vp-2020.1", "municipality", "2103", "title",
        "Ny busslinje", "ends", "2020-10-31", "status", "not_started");
    on(s, "2020-06-10");
    PUT(s, ACTIVITY, "vp-2020.1.cykel", "status", "done", "finished", "2020-06-10");
    elect(s, "2020-06-10", "2103", "kommitten.2103.2018-09-15", "vice_chair", "2102",
          "kommitten.2102.2018-01-01");
    on(s, "2020-12-10");
    PUT(s, ACTIVITY, "vp-2020.1.buss", "status", "ongoing");
    PUT(s, BUDGET_LINE, "vp-2020.kansli", "outcome", "99000");
    put_plan(s, "vp-2021", "p1", "2021", "vp-2020");
    PUT(s, BUDGET_LINE, "vp-2021.kansli", "plan", "vp-2021", "title", "Kansli", "amount", "100000",
        "shared", "equally");
    on(s, "2021-01-20");
    assert_ok(s, sdt_plan_carry(s, "vp-2020", "vp-2021", NULL));
    PUT(s, ACTIVITY, "vp-2021.1.buss", "ends", "2021-06-30");
    close_year(s, "2021-02-10", "vp-2020", NULL);
    on(s, "2021-03-05");
    assert_ok(s, sdt_plan_correct(s, "vp-2020", SDT_KIND_BUDGET_LINE, "vp-2020.kansli",
                                  SDT_BUDGET_LINE_OUTCOME, "99500", "En faktura kom sent.", NULL));
    on(s, "2021-08-15");
    PUT(s, ACTIVITY, "vp-2021.1.buss", "status", "done", "finished", "2021-08-15");
    close_year(s, "2022-02-09", "vp-2021", NULL);
}

static inline void play_the_amendment_and_the_joiner(sdt_session *s)
{
    on(s, "2021-01-14");
    PUT(s, MEETING, "kommitten.2021-01-14", "body", "kommitten", "date", "2021-01-14", "status",
        "held");
    PUT(s, DECISION, "andring", "body", "kommitten", "date", "2021-01-14", "title",
        "Ändring av programmet", "outcome", "approved", "meeting", "kommitten.2021-01-14");
    assert_ok(
        s, sdt_programme_amend(s, "p1", "2021-01-14", "Cyklar och lokaler",
                               OPTIONS("reword", "p1.resor.1", "words", "Fler åker tåg och cyklar",
                                       "add", "p1.jobb.2", "kind", "sub_goal", "parent",
                                       "p1.jobb.m", "words", "Lokaler åt nya företag"),
                               OPTIONS("decision", "andring"), NULL));
    on(s, "2021-07-01");
    put_member(s, "2104", "Dalsjö", "2021-07-01");
    put_seat(s, "planerarna", "2104", "member", "2021-07-01", "");
    put_seat(s, "kommitten", "2104", "member", "2021-09-01", "");
}

/* All adopt the joint answer, Björknäs with an addition. In the meantime Cedersund has no planner. */
static inline void play_the_joint_answer(sdt_session *s)
{
    on(s, "2022-02-01");
    PUT(s, DIRECTION, "fartyg", "cooperation", "kusten", "title", "Kollektivtrafik på vatten");
    PUT(s, EFFORT, "remiss", "direction", "fartyg", "role", "consultation", "title",
        "Svar om länsplanen", "recipient", "Regionen", "deadline", "2022-05-31");
    PUT(s, EFFORT_GOAL, "remiss", "effort", "remiss", "goal", "p1.resor.m");
    assert_ok(s, sdt_matter_propose(s, "consultation", "Svar om länsplanen",
                                    OPTIONS("subject", "remiss", "proposed", "2022-02-01"), NULL));
    decide(s, "2022-03-01", "remiss", "2101", "adopted", NULL);
    decide(s, "2022-03-15", "remiss", "2102", "adopted_with_addition", "Även färjorna.");
    PUT(s, SEAT, "planerarna.2103.2019-01-01", "until", "2022-04-01");
    decide(s, "2022-04-04", "remiss", "2103", "adopted", NULL);
    decide(s, "2022-04-20", "remiss", "2104", "adopted", NULL);
    decide(s, "2022-05-25", "remiss", "2105", "adopted", NULL);
    on(s, "2022-05-30");
    PUT(s, EFFORT, "remiss", "date", "2022-05-30", "outcome", "Färjorna kom med.");
    on(s, "2022-08-15");
    put_seat(s, "planerarna", "2103", "member", "2022-08-15", "");
}

static inline void play_the_second_programme(sdt_session *s)
{
    on(s, "2022-09-01");
    assert_ok(s, sdt_programme_renew(s, "p1", "p2", "Program 2023–2026", 2023, 2026,
                                     OPTIONS("split", "p1.resor.1", "words", "Fler åker tåg",
                                             "split", "p1.resor.1", "words", "Fler cyklar", "drop",
                                             "p1.resor.2", "note", "Tågen går oftare.", "reword",
                                             "p1.jobb.1", "words", "Företagen växer"),
                                     NULL, NULL));
    on(s, "2022-10-01");
    assert_ok(s, sdt_matter_propose(s, "programme", "Program 2023–2026",
                                    OPTIONS("subject", "p2", "deadline", "2023-04-30"), NULL));
    decide(s, "2022-11-15", "p2", "2101", "adopted", NULL);
    decide(s, "2022-12-12", "p2", "2102", "adopted", NULL);
    decide(s, "2023-01-23", "p2", "2103", "adopted", NULL);
    decide(s, "2023-02-06", "p2", "2104", "adopted", NULL);
    elect(s, "2023-03-01", "2102", "kommitten.2102.2020-06-10", "member", "2101",
          "kommitten.2101.2018-09-15");
    decide(s, "2023-03-20", "p2", "2105", "adopted", NULL);
}

/* A timetable that is carried and then stopped; a harbour that is left when its year is closed. */
static inline void play_the_later_plans(sdt_session *s)
{
    on(s, "2023-12-14");
    put_plan(s, "vp-2024", "p2", "2024", "");
    PUT(s, OBJECTIVE, "vp-2024.1", "plan", "vp-2024", "sub_goal", "p2.resor.1.1", "title",
        "Tåg varje kvart");
    PUT(s, ACTIVITY, "vp-2024.1.tag", "objective", "vp-2024.1", "municipality", "2102", "title",
        "Ny tidtabell", "ends", "2024-09-30", "status", "ongoing");
    on(s, "2025-01-01");
    PUT(s, MEMBERSHIP, "2105", "left", "2025-01-01");
    PUT(s, SEAT, "kommitten.2105.2018-01-01", "until", "2025-01-01");
    PUT(s, SEAT, "planerarna.2105.2019-01-01", "until", "2025-01-01");
    on(s, "2025-01-15");
    put_plan(s, "vp-2025", "p2", "2025", "vp-2024");
    assert_ok(s, sdt_plan_carry(s, "vp-2024", "vp-2025", NULL));
    PUT(s, ACTIVITY, "vp-2025.1.tag", "ends", "2025-03-31");
    close_year(s, "2025-02-12", "vp-2024", NULL);
    on(s, "2025-05-05");
    PUT(s, ACTIVITY, "vp-2025.1.tag", "status", "stopped", "finished", "2025-05-05");
    put_plan(s, "vp-2026", "p2", "2026", "vp-2025");
    PUT(s, OBJECTIVE, "vp-2026.1", "plan", "vp-2026", "sub_goal", "p2.jobb.1", "title",
        "En hamn till");
    PUT(s, ACTIVITY, "vp-2026.1.hamn", "objective", "vp-2026.1", "municipality", "2103", "title",
        "Utred hamnen", "ends", "2026-06-30", "status", "delayed");
    close_year(s, "2026-02-11", "vp-2025", NULL);
    close_year(s, "2027-02-10", "vp-2026", "1");
}

/* The third is never decided by Dalsjö, whose board chairs the committee. */
static inline void play_the_third_programme(sdt_session *s)
{
    on(s, "2026-09-15");
    assert_ok(
        s, sdt_programme_renew(s, "p2", "p3", "Program 2027–2030", 2027, 2030, NULL, NULL, NULL));
    on(s, "2026-10-01");
    assert_ok(s, sdt_matter_propose(s, "programme", "Program 2027–2030",
                                    OPTIONS("subject", "p3", "deadline", "2027-03-31"), NULL));
    elect(s, "2026-11-01", "2101", "kommitten.2101.2023-03-01", "member", "2104",
          "kommitten.2104.2021-09-01");
    decide(s, "2026-12-01", "p3", "2101", "adopted", NULL);
    decide(s, "2027-01-12", "p3", "2102", "adopted", NULL);
    decide(s, "2027-02-08", "p3", "2103", "adopted", NULL);
}

/* All of it, as it stands on New Year's Day of 2028. */
static inline sdt_session *new_played(void)
{
    sdt_session *s = new_session(NULL);

    play_the_beginning(s);
    play_the_first_programme(s);
    play_two_plans(s);
    play_the_amendment_and_the_joiner(s);
    play_the_joint_answer(s);
    play_the_second_programme(s);
    play_the_later_plans(s);
    play_the_third_programme(s);
    on(s, "2028-01-01");
    return s;
}

#endif
