/*
 * Rules on the follow-up: indicators that serve no goal, that nobody keeps or that cannot be read,
 * measures without a target, and targets that can never be assessed.
 */
#include "followup/target.h"
#include "followup/words.h"
#include "programme/check/check.h"

#include "core/period.h"
#include "store/series.h"

#include <sodertorn/kinds.h>

/* What a reader needs to know of a figure, and is not told. */
static void check_complete(struct sdt__check *check, const sdt_record *indicator)
{
    sdt_session *session = check->cache.session;
    static const struct {
        enum sdt__message word;
        int field;
    } parts[] = {
        {SDT__M_CHECK_UNIT, SDT_INDICATOR_UNIT},
        {SDT__M_CHECK_DIRECTION, SDT_INDICATOR_DIRECTION},
        {SDT__M_CHECK_SOURCE, SDT_INDICATOR_SOURCE},
    };
    struct sdt__buffer missing;

    sdt__buffer_init(&missing, session);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (!sdt_record_has(indicator, parts[i].field))
            sdt__check_lacks(&missing, sdt__message_text(parts[i].word, session->english));
    sdt__check_found_lacking(check, SDT__CHECK_RULE_INDICATOR_INCOMPLETE, indicator, &missing);
}

static int count_cells(void *user, const struct sdt__series *series)
{
    size_t *count = user;

    *count += series->count;
    return SDT_OK;
}

static bool has_values(struct sdt__check *check, const sdt_record *indicator)
{
    size_t count = 0;

    sdt__record_cache_fail(&check->cache,
                           sdt__series_each(check->cache.session, indicator->id,
                                            SDT__SERIES_KNOWN_NOW, count_cells, &count));
    return count > 0;
}

/* What is followed up for several municipalities is compared, as soon as there is a value, and wants a
   person's words. */
static void check_followed(struct sdt__check *check, const sdt_record *indicator)
{
    check_complete(check, indicator);
    if (sdt__record_cache_list(&check->cache, SDT_KIND_MEMBERSHIP)->count > 1 &&
        sdt__record_cache_count(&check->cache, SDT_KIND_ANALYSIS, sdt_analysis_indicator,
                                indicator->key) == 0 &&
        has_values(check, indicator))
        sdt__check_found_of(check, SDT__CHECK_RULE_NO_ANALYSIS, indicator, NULL);
}

/* The values of an indicator that are of another rhythm than it has. */
struct stray {
    const char *said; /* the indicator's rhythm, or NULL */
    enum sdt__period_kind rhythm;
    int64_t count;
    int32_t period; /* of the first one */
    int32_t municipality;
};

static int find_stray(void *user, const struct sdt__series *series)
{
    struct stray *stray = user;

    size_t at = 0;

    if (stray->count == 0)
        stray->rhythm = sdt__period_rhythm(stray->said, series->period, series->count);
    while ((at = sdt__period_find_other(series->period, series->count, at, stray->rhythm)) <
           series->count) {
        if (stray->count++ == 0) {
            stray->period = series->period[at];
            stray->municipality = series->municipality[at];
        }
        at++;
    }
    return SDT_OK;
}

static void check_rhythm(struct sdt__check *check, const sdt_record *indicator)
{
    sdt_session *session = check->cache.session;
    const struct sdt__record_list *list = sdt__record_cache_list(&check->cache,
                                                                 SDT_KIND_MUNICIPALITY);
    struct stray stray = {.said = sdt_indicator_rhythm(indicator)};
    const char *texts[4] = {NULL, NULL, NULL, ""};
    char count[24], period[9] = "";

    sdt__record_cache_fail(
        &check->cache,
        sdt__series_each(session, indicator->id, SDT__SERIES_KNOWN_NOW, find_stray, &stray));
    if (stray.count == 0)
        return;
    sdt__period_format(stray.period, period);
    for (size_t i = 0; i < list->count; i++)
        if (list->records[i]->id == stray.municipality)
            texts[3] = sdt_record_title(list->records[i]);
    texts[0] = sdt__integer_text(stray.count, count);
    texts[1] = sdt_field_word_label(SDT_KIND_INDICATOR, SDT_INDICATOR_RHYTHM, (int)stray.rhythm,
                                    session->english ? "en" : "sv");
    texts[2] = period;
    sdt__check_found(check, SDT__CHECK_RULE_MIXED_RHYTHM, indicator, sdt_record_title(indicator),
                     texts, 4);
}

/* The values of municipalities that had not been formed. */
struct early {
    const struct sdt__record_list *municipalities;
    int64_t count;
    int32_t period; /* of the first one */
    const sdt_record *municipality;
};

/* The municipality of a value, if it says when it was formed. */
static const sdt_record *formed(const struct early *early, int32_t id)
{
    for (size_t i = 0; i < early->municipalities->count; i++)
        if (early->municipalities->records[i]->id == id)
            return sdt_municipality_formed(early->municipalities->records[i])
                       ? early->municipalities->records[i]
                       : NULL;
    return NULL;
}

/* Rows go by municipality, so each is looked for once. */
static int find_early(void *user, const struct sdt__series *series)
{
    struct early *early = user;
    const sdt_record *municipality = NULL;
    int month = 0;

    for (size_t i = 0; i < series->count; i++) {
        if (i == 0 || series->municipality[i] != series->municipality[i - 1]) {
            municipality = formed(early, series->municipality[i]);
            month = municipality ? sdt__date_month(sdt_municipality_formed(municipality)) : 0;
        }
        if (!municipality || sdt__period_end(series->period[i]) >= month)
            continue;
        if (early->count++ == 0) {
            early->period = series->period[i];
            early->municipality = municipality;
        }
    }
    return SDT_OK;
}

static bool any_formed(const struct sdt__record_list *municipalities)
{
    for (size_t i = 0; i < municipalities->count; i++)
        if (sdt_municipality_formed(municipalities->records[i]))
            return true;
    return false;
}

static void check_early(struct sdt__check *check, const sdt_record *indicator)
{
    struct early early = {
        .municipalities = sdt__record_cache_list(&check->cache, SDT_KIND_MUNICIPALITY)};
    char count[24], period[9] = "";
    const char *texts[] = {count, period, NULL};

    if (!any_formed(early.municipalities))
        return;
    sdt__record_cache_fail(&check->cache,
                           sdt__series_each(check->cache.session, indicator->id,
                                            SDT__SERIES_KNOWN_NOW, find_early, &early));
    if (early.count == 0)
        return;
    sdt__integer_text(early.count, count);
    sdt__period_format(early.period, period);
    texts[2] = sdt_record_title(early.municipality);
    sdt__check_found(check, SDT__CHECK_RULE_VALUE_BEFORE, indicator, sdt_record_title(indicator),
                     texts, 3);
}

/* An indicator that nothing uses is no fault: a catalogue brings thousands. */
void sdt__check_indicator(struct sdt__check *check, const sdt_record *indicator)
{
    struct sdt__record_cache *cache = &check->cache;
    const char *key = indicator->key;

    if (sdt__record_cache_count(cache, SDT_KIND_MEASURE, sdt_measure_indicator, key) > 0)
        check_followed(check, indicator);
    if (!sdt_indicator_owner(indicator) &&
        sdt__record_cache_count(cache, SDT_KIND_TARGET, sdt_target_indicator, key) > 0)
        sdt__check_found_of(check, SDT__CHECK_RULE_NO_OWNER, indicator, NULL);
    check_rhythm(check, indicator);
    check_early(check, indicator);
}

/* Growth without a target is a trend, and means to be. */
void sdt__check_measure(struct sdt__check *check, const sdt_record *measure)
{
    struct sdt__record_cache *cache = &check->cache;
    const char *key = sdt_measure_indicator(measure);
    const sdt_record *indicator = sdt__record_cache_get(cache, SDT_KIND_INDICATOR, key);
    const sdt_record *part = sdt__record_cache_chosen(cache, measure, "part");
    const char *text = part ? sdt_record_title(part) : "";

    if (indicator && !sdt__text_equal(sdt_measure_method(measure), "growth") &&
        sdt__record_cache_count(cache, SDT_KIND_TARGET, sdt_target_indicator, key) == 0)
        sdt__check_found(check, SDT__CHECK_RULE_NO_TARGET, measure, sdt_record_title(indicator),
                         &text, 1);
}

void sdt__check_target(struct sdt__check *check, const sdt_record *target)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *indicator = sdt__record_cache_get(cache, SDT_KIND_INDICATOR,
                                                        sdt_target_indicator(target));
    int field;
    const enum sdt__followup_reason fault = sdt__followup_target_fault(target, indicator, &field);
    const char *const texts[] = {sdt_target_period(target),
                                 sdt__followup_reason_word(fault, cache->session->english)};

    if (indicator && fault != SDT__REASON_NONE)
        sdt__check_found(check, SDT__CHECK_RULE_TARGET_FAULT, target, sdt_record_title(indicator),
                         texts, 2);
}
