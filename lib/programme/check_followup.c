/*
 * Rules on the follow-up: indicators that serve no goal, that nobody keeps or that cannot be read,
 * and measures without a target.
 */
#include "programme/check.h"

#include <sodertorn/kinds.h>

/* What a reader needs to know of a figure, and is not told. */
static void check_complete(struct sdt__check *check, const sdt_record *indicator)
{
    sdt_session *session = check->shelf.session;
    const struct {
        enum sdt__message word;
        const char *text;
    } parts[] = {
        {SDT__M_CHECK_UNIT, sdt_indicator_unit(indicator)},
        {SDT__M_CHECK_DIRECTION, sdt_indicator_direction(indicator)},
        {SDT__M_CHECK_SOURCE, sdt_indicator_source(indicator)},
    };
    struct sdt__buffer missing;
    const char *text;

    sdt__buffer_init(&missing, session);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (parts[i].text)
            continue;
        sdt__buffer_text(&missing, missing.size > 0 ? ", " : "");
        sdt__buffer_text(&missing, sdt__message_text(parts[i].word, session->english));
    }
    text = sdt__buffer_string(&missing);
    if (!text)
        sdt__shelf_fail(&check->shelf, SDT_ERROR_MEMORY);
    else if (*text)
        sdt__found(check, SDT__RULE_INDICATOR_INCOMPLETE, indicator, sdt_record_title(indicator),
                   &text, 1);
    sdt__buffer_free(&missing);
}

/* What is followed up for several municipalities is compared, and wants a person's words. */
static void check_followed(struct sdt__check *check, const sdt_record *indicator)
{
    check_complete(check, indicator);
    if (sdt__shelf_list(&check->shelf, SDT_KIND_MEMBERSHIP)->count > 1 &&
        sdt__shelf_count(&check->shelf, SDT_KIND_ANALYSIS, sdt_analysis_indicator,
                         sdt_record_key(indicator)) == 0)
        sdt__found(check, SDT__RULE_NO_ANALYSIS, indicator, sdt_record_title(indicator), NULL, 0);
}

/* The population needs no goal: weighted means use it. */
static void check_indicator(struct sdt__check *check, const sdt_record *indicator)
{
    struct sdt__shelf *shelf = &check->shelf;
    const char *key = sdt_record_key(indicator), *title = sdt_record_title(indicator);

    if (sdt__shelf_count(shelf, SDT_KIND_MEASURE, sdt_measure_indicator, key) > 0)
        check_followed(check, indicator);
    else if (!sdt_indicator_population(indicator))
        sdt__found(check, SDT__RULE_INDICATOR_UNUSED, indicator, title, NULL, 0);
    if (!sdt_indicator_owner(indicator) &&
        sdt__shelf_count(shelf, SDT_KIND_TARGET, sdt_target_indicator, key) > 0)
        sdt__found(check, SDT__RULE_NO_OWNER, indicator, title, NULL, 0);
}

/* Growth without a target is a trend, and means to be. */
static void check_measure(struct sdt__check *check, const sdt_record *measure)
{
    struct sdt__shelf *shelf = &check->shelf;
    const char *key = sdt_measure_indicator(measure);
    const sdt_record *indicator = sdt__shelf_get(shelf, SDT_KIND_INDICATOR, key);
    const sdt_record *part =
        sdt_measure_sub_goal(measure)
            ? sdt__shelf_get(shelf, SDT_KIND_SUB_GOAL, sdt_measure_sub_goal(measure))
            : sdt__shelf_get(shelf, SDT_KIND_OBJECTIVE, sdt_measure_objective(measure));
    const char *text = part ? sdt_record_title(part) : "";

    if (indicator && !sdt__alike(sdt_measure_method(measure), "growth") &&
        sdt__shelf_count(shelf, SDT_KIND_TARGET, sdt_target_indicator, key) == 0)
        sdt__found(check, SDT__RULE_NO_TARGET, measure, sdt_record_title(indicator), &text, 1);
}

void sdt__check_followup(struct sdt__check *check)
{
    const struct sdt__list *indicators = sdt__shelf_list(&check->shelf, SDT_KIND_INDICATOR);
    const struct sdt__list *measures = sdt__shelf_list(&check->shelf, SDT_KIND_MEASURE);

    for (size_t i = 0; i < indicators->count; i++)
        check_indicator(check, indicators->records[i]);
    for (size_t i = 0; i < measures->count; i++)
        check_measure(check, measures->records[i]);
}
