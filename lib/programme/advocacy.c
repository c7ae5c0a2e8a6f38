/*
 * The joint advocacy: efforts with what they served, who stood behind them, and who told of them at home.
 */
#include "core/buffer.h"
#include "core/options.h"
#include "core/period.h"
#include "layouts.h"
#include "network/members.h"
#include "programme/standing.h"
#include "store/levels.h"
#include "store/verb.h"

#include <sodertorn/advocacy.h>
#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

enum {
    DIRECTION,
    DIRECTION_TITLE,
    EFFORT,
    TITLE,
    ROLE,
    ROLE_TEXT,
    RECIPIENT,
    DATE,
    DEADLINE,
    OUTCOME,
    MUNICIPALITY,
    NAME,
    GOALS,
    MEMBERS,
    YES,
    ADDED,
    PASSED_ON,
    REFERENCE
};

static const struct sdt__column columns[] = {
    [DIRECTION] = {"direction", SDT_TYPE_TEXT, "inriktningens nyckel", "key of the direction"},
    [DIRECTION_TITLE] = {"direction_title", SDT_TYPE_TEXT, "inriktningens titel", "its title"},
    [EFFORT] = {"effort", SDT_TYPE_TEXT, "insatsens nyckel", "key of the effort"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "insatsens titel", "its title"},
    [ROLE] = {"role", SDT_TYPE_TEXT, "slag av insats", "sort of effort"},
    [ROLE_TEXT] = {"role_text", SDT_TYPE_TEXT, "slaget i ord", "the sort in words"},
    [RECIPIENT] = {"recipient", SDT_TYPE_TEXT, "till vem", "to whom"},
    [DATE] = {"date", SDT_TYPE_TEXT, "dagen då den gjordes", "the day it was made"},
    [DEADLINE] = {"deadline", SDT_TYPE_TEXT, "sista dagen", "the last day"},
    [OUTCOME] = {"outcome", SDT_TYPE_TEXT, "vad den ledde till", "what came of it"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunen som gjorde den; tom när alla gjorde",
                      "the municipality that made it; absent when all did"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [GOALS] = {"goals", SDT_TYPE_TEXT, "vad den tjänar, med semikolon emellan",
               "what it serves, separated by semicolons"},
    [MEMBERS] = {"members", SDT_TYPE_INTEGER, "tillfrågade om det gemensamma svaret",
                 "asked for the joint answer"},
    [YES] = {"yes", SDT_TYPE_INTEGER, "hur många som har sagt ja", "how many have said yes"},
    [ADDED] = {"added", SDT_TYPE_TEXT, "de som sade ja med reservation eller tillägg",
               "those that said yes with a reservation or an addition"},
    [PASSED_ON] = {"passed_on", SDT_TYPE_TEXT, "de som har fört resultatet vidare",
                   "those that have passed the result on"},
    [REFERENCE] = {"reference", SDT_TYPE_TEXT, "var den går att läsa", "where it is to be read"},
};

const struct sdt__table_layout sdt__layout_advocacy = SDT__TABLE_LAYOUT("advocacy", columns);

enum { OF_DIRECTION, OF_YEAR, OF_GOAL, OPTIONS };

static const struct sdt__option known[] = {
    {"direction", OF_DIRECTION}, {"year", OF_YEAR}, {"goal", OF_GOAL}, {NULL, 0}};

/* A list of names or titles that grows; one list at a time. */
static void add_name(struct sdt__buffer *list, const char *separator, const char *name)
{
    sdt__buffer_text(list, list->size > 0 ? separator : "");
    sdt__buffer_text(list, name);
}

/* Sets a cell to the list, where it has any, and empties the list. */
static void put_list(struct sdt__record_cache *cache, sdt_table *table, int column,
                     struct sdt__buffer *list)
{
    const char *text = sdt__buffer_string(list);

    if (!text)
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    else if (*text)
        sdt__table_set_text(table, column, text);
    sdt__buffer_clear(list);
}

static const sdt_record *next_goal(struct sdt__record_cache *cache, const sdt_record *effort,
                                   size_t *at)
{
    return sdt__record_cache_next(cache, SDT_KIND_EFFORT_GOAL, sdt_effort_goal_effort, effort->key,
                                  at);
}

/* Whether an effort serves a part with the key, or something within it. */
static bool serves(struct sdt__record_cache *cache, const sdt_record *effort, const char *key)
{
    const sdt_record *goal;
    size_t at = 0;

    while ((goal = next_goal(cache, effort, &at)))
        for (const sdt_record *part = sdt__record_cache_chosen(cache, goal, "part"); part;
             part = sdt__level_parent(cache, part))
            if (strcmp(part->key, key) == 0)
                return true;
    return false;
}

static void put_goals(struct sdt__record_cache *cache, sdt_table *table, const sdt_record *effort,
                      struct sdt__buffer *list)
{
    const sdt_record *goal, *part;
    size_t at = 0;

    while ((goal = next_goal(cache, effort, &at)))
        if ((part = sdt__record_cache_chosen(cache, goal, "part")))
            add_name(list, "; ", sdt_record_title(part));
    put_list(cache, table, GOALS, list);
}

/* How many of those that were asked answer jointly, in the round of today, and who adds something. */
static void put_answer(struct sdt__record_cache *cache, sdt_table *table, const sdt_record *effort,
                       struct sdt__buffer *list)
{
    const sdt_record *round = sdt__matter_round(cache, sdt__matter_subject_of_kind(SDT_KIND_EFFORT),
                                                effort->key, cache->today);
    struct sdt__matter matter;
    struct sdt__standing standing;

    if (!round)
        return;
    sdt__matter_of(cache, round, &matter);
    sdt__standing_find(cache, &matter, cache->today, &standing);
    sdt__standing_by_name(&standing);
    for (size_t i = 0; i < standing.voter_count; i++) {
        const struct sdt__voter *voter = &standing.voters[i];

        if (voter->asked && sdt__adoption_is_yes(voter->decision) &&
            sdt_adoption_text(voter->decision))
            add_name(list, ", ", sdt_record_title(voter->municipality));
    }
    sdt__table_set_int(table, MEMBERS, standing.count.members);
    sdt__table_set_int(table, YES, standing.count.yes);
    put_list(cache, table, ADDED, list);
    sdt__standing_free(cache, &standing);
}

static void put_passed_on(struct sdt__record_cache *cache, sdt_table *table,
                          const sdt_record *effort, struct sdt__buffer *list)
{
    const sdt_record *passed;
    size_t at = 0;

    while ((passed = sdt__record_cache_next(cache, SDT_KIND_DISSEMINATION, sdt_dissemination_effort,
                                            effort->key, &at))) {
        const sdt_record *municipality = sdt__record_cache_get(
            cache, SDT_KIND_MUNICIPALITY, sdt_dissemination_municipality(passed));

        if (municipality)
            add_name(list, ", ", sdt_record_title(municipality));
    }
    put_list(cache, table, PASSED_ON, list);
}

static void add_row(struct sdt__record_cache *cache, sdt_table *table, const sdt_record *effort,
                    struct sdt__buffer *list)
{
    static const unsigned char fields[] = {SDT_EFFORT_RECIPIENT, SDT_EFFORT_DATE,
                                           SDT_EFFORT_DEADLINE, SDT_EFFORT_OUTCOME};
    const sdt_record *direction = sdt__record_cache_get(cache, SDT_KIND_DIRECTION,
                                                        sdt_effort_direction(effort));
    const sdt_record *municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                           sdt_effort_municipality(effort));

    sdt__table_row(table);
    if (direction)
        sdt__table_set_named(table, DIRECTION, direction);
    sdt__table_set_named(table, EFFORT, effort);
    sdt__table_set_text(table, ROLE, sdt_effort_role(effort));
    sdt__table_set_text(table, ROLE_TEXT, sdt__record_word(effort, SDT_EFFORT_ROLE));
    sdt__table_set_fields(table, RECIPIENT, effort, fields, (int)sizeof fields);
    if (municipality)
        sdt__table_set_named(table, MUNICIPALITY, municipality);
    put_goals(cache, table, effort, list);
    put_answer(cache, table, effort, list);
    put_passed_on(cache, table, effort, list);
    sdt__table_set_text(table, REFERENCE, sdt_effort_reference(effort));
}

static const char *day_of(const sdt_record *effort)
{
    return sdt_effort_date(effort) ? sdt_effort_date(effort) : sdt_effort_deadline(effort);
}

static int by_direction(const void *a, const void *b)
{
    const sdt_record *x = *(const sdt_record *const *)a, *y = *(const sdt_record *const *)b;
    const char *x_day = day_of(x), *y_day = day_of(y);
    int order = strcmp(sdt_effort_direction(x), sdt_effort_direction(y));

    if (order == 0)
        order = (x_day == NULL) - (y_day == NULL);
    if (order == 0 && x_day)
        order = strcmp(x_day, y_day);
    return order != 0 ? order : strcmp(x->key, y->key);
}

/* What was asked for; the year is 0 for all. */
struct question {
    const char *texts[OPTIONS];
    int64_t year;
};

static bool is_asked(struct sdt__record_cache *cache, const sdt_record *effort,
                     const struct question *question)
{
    const char *direction = question->texts[OF_DIRECTION], *goal = question->texts[OF_GOAL];
    const char *day = day_of(effort);

    return (!direction || sdt__text_equal(sdt_effort_direction(effort), direction)) &&
           (question->year == 0 || (day && (sdt__date_month(day) - 1) / 12 == question->year)) &&
           (!goal || serves(cache, effort, goal));
}

/* The parts that efforts can serve: a key of none would give nothing, and look as if nothing was done. */
static int check_goal(struct sdt__record_cache *cache, const char *key)
{
    static const int kinds[] = {SDT_KIND_FOCUS_AREA, SDT_KIND_GOAL, SDT_KIND_SUB_GOAL,
                                SDT_KIND_AREA, SDT_KIND_PROGRAMME};

    if (!key)
        return SDT_OK;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (sdt__record_cache_get(cache, kinds[i], key))
            return SDT_OK;
    return cache->status != SDT_OK ? cache->status
                                   : sdt__store_missing(cache->session, SDT_KIND_SUB_GOAL, key);
}

static int check_direction(struct sdt__record_cache *cache, const char *key)
{
    return !key || sdt__record_cache_get(cache, SDT_KIND_DIRECTION, key) || cache->status != SDT_OK
               ? cache->status
               : sdt__store_missing(cache->session, SDT_KIND_DIRECTION, key);
}

static int list_efforts(struct sdt__record_cache *cache, const struct question *question,
                        sdt_table **out)
{
    const struct sdt__record_list *efforts = sdt__record_cache_list(cache, SDT_KIND_EFFORT);
    const sdt_record **sorted = sdt__alloc(cache->session, (efforts->count + 1) * sizeof *sorted);
    sdt_table *table = sdt__table_new(cache->session, &sdt__layout_advocacy);
    struct sdt__buffer list;

    sdt__buffer_init(&list, cache->session);
    if (!sorted)
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    for (size_t i = 0; sorted && i < efforts->count; i++)
        sorted[i] = efforts->records[i];
    if (sorted && efforts->count > 0)
        qsort(sorted, efforts->count, sizeof *sorted, by_direction);
    for (size_t i = 0; cache->status == SDT_OK && i < efforts->count; i++)
        if (is_asked(cache, sorted[i], question))
            add_row(cache, table, sorted[i], &list);
    sdt__buffer_free(&list);
    sdt__free(cache->session, sorted);
    return sdt__table_finish(table, cache->status, out);
}

static int tell_advocacy(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct question *question = asked;
    struct sdt__record_cache cache;
    int status;

    sdt__record_cache_init(&cache, session);
    status = cache.status;
    if (status == SDT_OK)
        status = check_direction(&cache, question->texts[OF_DIRECTION]);
    if (status == SDT_OK)
        status = check_goal(&cache, question->texts[OF_GOAL]);
    if (status == SDT_OK)
        status = list_efforts(&cache, question, out);
    sdt__record_cache_free(&cache);
    return status;
}

int sdt_advocacy(sdt_session *session, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    struct question question = {.year = 0};
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__options_read(session, options, known, question.texts);
    if (status == SDT_OK)
        status = sdt__options_whole(session, "year", question.texts[OF_YEAR], 1, 9999,
                                    &question.year);
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, tell_advocacy, &question, out)
                            : status;
}
