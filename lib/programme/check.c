/*
 * The check: runs all rules over the records and lists their findings in order. It calls the rules
 * (check_programme.c, check_network.c, check_followup.c), and they call it back to add a finding.
 */
#include "programme/check.h"

#include "core/text.h"
#include "layouts.h"
#include "network/members.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <stdlib.h>
#include <string.h>

enum { SEVERITY, RULE, KIND, KEY, TITLE, MESSAGE };

static const struct sdt__column columns[] = {
    [SEVERITY] = {"severity", SDT_TYPE_TEXT, "warning eller note", "warning or note"},
    [RULE] = {"rule", SDT_TYPE_TEXT, "regelns kod, som aldrig ändras",
              "code of the rule, which never changes"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "postens titel", "title of the record"},
    [MESSAGE] = {"message", SDT_TYPE_TEXT, "vad som är fel, på sessionens språk",
                 "what is so, in the session's language"},
};

const struct sdt__table_layout sdt__layout_check = SDT__TABLE_LAYOUT("check", columns);

/* The code of a rule is for programs and never changes. A note may be as it should be; a warning
   leaves something undone or unknown. */
static const struct {
    const char *code;
    bool note;
    enum sdt__message message;
} rules[SDT__CHECK_RULE_COUNT] = {
    [SDT__CHECK_RULE_SUB_GOAL_COUNT] = {"sub_goal_count", false, SDT__M_CHECK_SUB_GOAL_COUNT},
    [SDT__CHECK_RULE_NO_GOAL] = {"focus_area_without_goal", false, SDT__M_CHECK_NO_GOAL},
    [SDT__CHECK_RULE_NO_SUB_GOALS] = {"goal_without_sub_goals", false, SDT__M_CHECK_NO_SUB_GOALS},
    [SDT__CHECK_RULE_NOT_FOLLOWED_UP] = {"sub_goal_not_followed", false, SDT__M_CHECK_NOT_FOLLOWED},
    [SDT__CHECK_RULE_NOT_ADOPTED] = {"programme_not_adopted", false, SDT__M_CHECK_NOT_ADOPTED},
    [SDT__CHECK_RULE_EXPIRED] = {"programme_over", false, SDT__M_CHECK_OVER},
    [SDT__CHECK_RULE_FOCUS_UNLINKED] = {"focus_area_unlinked", true, SDT__M_CHECK_FOCUS_UNLINKED},
    [SDT__CHECK_RULE_REGIONAL_UNLINKED] = {"regional_goal_unlinked", true,
                                           SDT__M_CHECK_REGIONAL_UNLINKED},
    [SDT__CHECK_RULE_INDICATOR_INCOMPLETE] = {"indicator_incomplete", false,
                                              SDT__M_CHECK_INDICATOR_INCOMPLETE},
    [SDT__CHECK_RULE_INDICATOR_UNUSED] = {"indicator_without_goal", true,
                                          SDT__M_CHECK_INDICATOR_UNUSED},
    [SDT__CHECK_RULE_NO_OWNER] = {"target_without_owner", false, SDT__M_CHECK_NO_OWNER},
    [SDT__CHECK_RULE_NO_TARGET] = {"measure_without_target", false, SDT__M_CHECK_NO_TARGET},
    [SDT__CHECK_RULE_TARGET_FAULT] = {"target_never_assessed", false, SDT__M_CHECK_TARGET_FAULT},
    [SDT__CHECK_RULE_MIXED_RHYTHM] = {"mixed_rhythm", true, SDT__M_CHECK_MIXED_RHYTHM},
    [SDT__CHECK_RULE_NO_ANALYSIS] = {"comparison_without_analysis", true, SDT__M_CHECK_NO_ANALYSIS},
    [SDT__CHECK_RULE_SEAT_MISSING] = {"seat_missing", false, SDT__M_CHECK_SEAT_MISSING},
    [SDT__CHECK_RULE_RETENTION] = {"person_past_retention", false, SDT__M_CHECK_RETENTION},
    [SDT__CHECK_RULE_HOSTS] = {"host_count", false, SDT__M_CHECK_HOSTS},
    [SDT__CHECK_RULE_HOSTS_PAST] = {"host_count", true, SDT__M_CHECK_HOSTS},
    [SDT__CHECK_RULE_STILL_PLANNED] = {"edition_still_planned", false, SDT__M_CHECK_STILL_PLANNED},
    [SDT__CHECK_RULE_THEME] = {"theme_not_decided", true, SDT__M_CHECK_THEME},
    [SDT__CHECK_RULE_NO_EFFORT_GOAL] = {"effort_without_goal", false, SDT__M_CHECK_NO_EFFORT_GOAL},
    [SDT__CHECK_RULE_COST_SHARES] = {"cost_shares", false, SDT__M_CHECK_COST_SHARES},
};

/* The message of a rule with its placeholders filled; NULL when there is no memory. */
static char *write_message(sdt_session *session, enum sdt__check_rule rule, const char *title,
                           const char *const *texts, size_t count)
{
    const enum sdt__message sentence = rules[rule].message;
    const char *fillings[9] = {title};
    size_t size;
    char *message;

    for (size_t i = 0; i < count; i++)
        fillings[i + 1] = texts[i];
    size = sdt__message_write(sentence, session->english, fillings, count + 1, NULL, 0) + 1;
    message = sdt__alloc(session, size);
    if (message)
        sdt__message_write(sentence, session->english, fillings, count + 1, message, size);
    return message;
}

void sdt__check_found(struct sdt__check *check, enum sdt__check_rule rule, const sdt_record *record,
                      const char *title, const char *const *texts, size_t count)
{
    sdt_session *session = check->cache.session;
    void *block = check->findings;
    struct sdt__check_finding *finding;

    if (check->cache.status != SDT_OK)
        return;
    check->cache.status = sdt__grow(session, &block, &check->capacity, check->count + 1,
                                    sizeof *finding);
    if (check->cache.status != SDT_OK)
        return;
    check->findings = block;
    finding = &check->findings[check->count];
    finding->rule = rule;
    finding->record = record;
    finding->title = title;
    finding->kind = (int)(record->kind - sdt__kinds);
    finding->message = write_message(session, rule, title, texts, count);
    if (finding->message)
        check->count++;
    else
        check->cache.status = SDT_ERROR_MEMORY;
}

void sdt__check_found_of(struct sdt__check *check, enum sdt__check_rule rule,
                         const sdt_record *record, const char *text)
{
    sdt__check_found(check, rule, record, sdt_record_title(record), &text, 1);
}

void sdt__check_lacks(struct sdt__buffer *list, const char *name)
{
    sdt__buffer_text(list, list->size > 0 ? ", " : "");
    sdt__buffer_text(list, name);
}

void sdt__check_found_lacking(struct sdt__check *check, enum sdt__check_rule rule,
                              const sdt_record *record, struct sdt__buffer *list)
{
    const char *text = sdt__buffer_string(list);

    if (!text)
        sdt__record_cache_fail(&check->cache, SDT_ERROR_MEMORY);
    else if (*text)
        sdt__check_found_of(check, rule, record, text);
    sdt__buffer_free(list);
}

void sdt__check_found_members(struct sdt__check *check, enum sdt__check_rule rule,
                              const sdt_record *record, const char *cooperation,
                              sdt__check_member_test *has)
{
    struct sdt__record_cache *cache = &check->cache;
    struct sdt__buffer names;
    size_t count;
    const sdt_record **members = sdt__network_members(cache, cooperation, cache->today, &count);

    sdt__buffer_init(&names, cache->session);
    for (size_t i = 0; i < count; i++)
        if (!has(cache, record->key, members[i]->key))
            sdt__check_lacks(&names, sdt_record_title(members[i]));
    sdt__check_found_lacking(check, rule, record, &names);
    sdt__free(cache->session, members);
}

/* Warnings before notes, then in the schema's order of kinds, then by key and rule. */
static int by_severity(const void *a, const void *b)
{
    const struct sdt__check_finding *x = a, *y = b;
    int order = rules[x->rule].note - rules[y->rule].note;

    if (order == 0)
        order = x->kind - y->kind;
    if (order == 0)
        order = sdt__text_compare_swedish(sdt_record_key(x->record), sdt_record_key(y->record));
    return order != 0 ? order : (int)x->rule - (int)y->rule;
}

static int make_table(struct sdt__check *check, sdt_table **out)
{
    sdt_table *table = sdt__table_new(check->cache.session, &sdt__layout_check);

    if (check->count > 0)
        qsort(check->findings, check->count, sizeof *check->findings, by_severity);
    for (size_t i = 0; i < check->count; i++) {
        const struct sdt__check_finding *finding = &check->findings[i];
        sdt__table_row(table);
        sdt__table_set_text(table, SEVERITY, rules[finding->rule].note ? "note" : "warning");
        sdt__table_set_text(table, RULE, rules[finding->rule].code);
        sdt__table_set_text(table, KIND, finding->record->kind->name);
        sdt__table_set_text(table, KEY, finding->record->key);
        sdt__table_set_text(table, TITLE, finding->title);
        sdt__table_set_text(table, MESSAGE, finding->message);
    }
    return sdt__table_done(table, out);
}

static int run_rules(sdt_session *session, const void *asked, sdt_table **out)
{
    static const struct {
        int kind;
        sdt__check_record_rule *look;
    } rounds[] = {
        {SDT_KIND_PROGRAMME, sdt__check_programme},
        {SDT_KIND_FOCUS_AREA, sdt__check_focus_area},
        {SDT_KIND_GOAL, sdt__check_goal},
        {SDT_KIND_SUB_GOAL, sdt__check_sub_goal},
        {SDT_KIND_REGIONAL_GOAL, sdt__check_regional_goal},
        {SDT_KIND_INDICATOR, sdt__check_indicator},
        {SDT_KIND_MEASURE, sdt__check_measure},
        {SDT_KIND_TARGET, sdt__check_target},
        {SDT_KIND_BODY, sdt__check_body},
        {SDT_KIND_PERSON, sdt__check_person},
        {SDT_KIND_COOPERATION, sdt__check_cooperation},
        {SDT_KIND_EDITION, sdt__check_edition},
        {SDT_KIND_EFFORT, sdt__check_effort},
    };
    struct sdt__check check = {.count = 0};

    (void)asked;
    sdt__record_cache_init(&check.cache, session);
    for (size_t i = 0; i < sizeof rounds / sizeof *rounds; i++) {
        const struct sdt__record_list *list = sdt__record_cache_list(&check.cache, rounds[i].kind);

        for (size_t j = 0; j < list->count; j++)
            rounds[i].look(&check, list->records[j]);
    }
    if (check.cache.status == SDT_OK)
        check.cache.status = make_table(&check, out);
    while (check.count > 0)
        sdt__free(session, check.findings[--check.count].message);
    sdt__free(session, check.findings);
    sdt__record_cache_free(&check.cache);
    return check.cache.status;
}

int sdt_check(sdt_session *session, sdt_table **out)
{
    return sdt__verb_read(session, NULL, NULL, run_rules, NULL, out);
}
