/*
 * Rules on plans: what is late, what does not add up, and what stands in the wrong plan.
 */
#include "core/period.h"
#include "plan/plan.h"
#include "programme/check/check.h"
#include "store/levels.h"

#include <math.h>
#include <sodertorn/kinds.h>
#include <string.h>

static void check_budget(struct sdt__check *check, const sdt_record *plan)
{
    const bool english = check->cache.session->english;
    const sdt_record *line;
    double sum = 0;
    size_t at = 0, lines = 0;
    char numbers[2][64];
    const char *const texts[] = {numbers[0], numbers[1]};

    for (; (line = sdt__record_cache_next(&check->cache, SDT_KIND_BUDGET_LINE, sdt_budget_line_plan,
                                          plan->key, &at));
         lines++)
        sum += sdt_budget_line_amount(line);
    if (lines == 0 || !sdt_plan_has_budget(plan) || fabs(sum - sdt_plan_budget(plan)) < 0.005)
        return;
    sdt__number_format_people(sum, -6, english, numbers[0]);
    sdt__number_format_people(sdt_plan_budget(plan), -6, english, numbers[1]);
    sdt__check_found(check, SDT__CHECK_RULE_BUDGET_SUM, plan, sdt_record_title(plan), texts, 2);
}

/* The verb that closes a plan keeps to its year; a day that was read in from a file may be any. */
static void check_closed(struct sdt__check *check, const sdt_record *plan)
{
    const char *closed = sdt_plan_closed(plan);
    char last[11];

    sdt__date_year_end((int)sdt_plan_year(plan), last);
    if (!closed && strcmp(last, check->cache.today) < 0)
        sdt__check_found_of(check, SDT__CHECK_RULE_PLAN_OPEN, plan, NULL);
    if (closed && (strcmp(closed, last) <= 0 || strcmp(closed, check->cache.today) > 0))
        sdt__check_found(check, SDT__CHECK_RULE_PLAN_CLOSED, plan, sdt_record_title(plan),
                         (const char *[]){closed, last}, 2);
}

void sdt__check_plan(struct sdt__check *check, const sdt_record *plan)
{
    check_budget(check, plan);
    check_closed(check, plan);
}

void sdt__check_objective(struct sdt__check *check, const sdt_record *objective)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *plan = sdt__record_cache_get(cache, SDT_KIND_PLAN,
                                                   sdt_objective_plan(objective));
    const sdt_record *of_plan = plan ? sdt__record_cache_get(cache, SDT_KIND_PROGRAMME,
                                                             sdt_plan_programme(plan))
                                     : NULL;
    const sdt_record *of_part = sdt__level_programme(
        cache, sdt__record_cache_chosen(cache, objective, "serves"));

    if (of_plan && of_part && of_plan != of_part) {
        const char *const texts[] = {sdt_record_title(of_plan), sdt_record_title(of_part)};

        sdt__check_found(check, SDT__CHECK_RULE_OBJECTIVE_ELSEWHERE, objective,
                         sdt_record_title(objective), texts, 2);
    }
}

/* The plan that an activity names may be an action plan, which serves the objectives of another; any other
   plan counts what its objectives have. */
static void check_plan_of(struct sdt__check *check, const sdt_record *activity)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *objective = sdt__record_cache_get(cache, SDT_KIND_OBJECTIVE,
                                                        sdt_activity_objective(activity));
    const sdt_record *own = sdt__record_cache_get(cache, SDT_KIND_PLAN,
                                                  sdt_activity_plan(activity));
    const sdt_record *plan = objective ? sdt__record_cache_get(cache, SDT_KIND_PLAN,
                                                               sdt_objective_plan(objective))
                                       : NULL;

    if (own && plan && own != plan && !sdt__text_equal(sdt_plan_role(own), "action"))
        sdt__check_found(check, SDT__CHECK_RULE_TWO_PLANS, activity, sdt_record_title(activity),
                         (const char *[]){sdt_record_title(own), sdt_record_title(plan)}, 2);
}

void sdt__check_activity(struct sdt__check *check, const sdt_record *activity)
{
    struct sdt__record_cache *cache = &check->cache;
    char room[11];

    check_plan_of(check, activity);
    if (sdt__plan_activity_state(cache, activity, cache->today) == SDT__PLAN_LATE)
        sdt__check_found_of(check, SDT__CHECK_RULE_ACTIVITY_LATE, activity,
                            sdt__plan_last_day(cache, activity, room));
}
