/*
 * The check: runs all rules over the records and lists their findings in order. It calls the rules in
 * the files beside this one, and they call it back to add a finding.
 */
#include "programme/check/check.h"

#include "core/period.h"
#include "core/text.h"
#include "layouts.h"
#include "network/members.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <stdlib.h>
#include <string.h>

enum { SEVERITY, RULE, KIND, KEY, TITLE, MESSAGE, ABOUT, ADVICE };

static const struct sdt__column columns[] = {
    [SEVERITY] = {"severity", SDT_TYPE_TEXT, "warning eller note", "warning or note"},
    [RULE] = {"rule", SDT_TYPE_TEXT, "regelns kod, som aldrig ändras",
              "code of the rule, which never changes"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "postens titel", "title of the record"},
    [MESSAGE] = {"message", SDT_TYPE_TEXT, "vad som är fel, på sessionens språk",
                 "what is so, in the session's language"},
    [ABOUT] = {"about", SDT_TYPE_TEXT, "regeln, på sessionens språk",
               "the rule, in the session's language"},
    [ADVICE] = {"advice", SDT_TYPE_TEXT, "vad man gör, på sessionens språk",
                "what to do, in the session's language"},
};

const struct sdt__table_layout sdt__layout_check = SDT__TABLE_LAYOUT("check", columns);

enum { OF_CODE, OF_SEVERITY, OF_ABOUT, OF_ADVICE, FINDINGS, EXCEPTED, REASON, UNTIL };

static const struct sdt__column rule_columns[] = {
    [OF_CODE] = {"rule", SDT_TYPE_TEXT, "regelns kod, som aldrig ändras",
                 "code of the rule, which never changes"},
    [OF_SEVERITY] = {"severity", SDT_TYPE_TEXT, "warning eller note", "warning or note"},
    [OF_ABOUT] = {"about", SDT_TYPE_TEXT, "regeln, på sessionens språk",
                  "the rule, in the session's language"},
    [OF_ADVICE] = {"advice", SDT_TYPE_TEXT, "vad man gör, på sessionens språk",
                   "what to do, in the session's language"},
    [FINDINGS] = {"findings", SDT_TYPE_INTEGER, "hur mycket den finner i dag",
                  "how much it finds today"},
    [EXCEPTED] = {"excepted", SDT_TYPE_INTEGER, "hur mycket som är undantaget",
                  "how much is excepted"},
    [REASON] = {"reason", SDT_TYPE_TEXT, "varför hela regeln är undantagen",
                "why the whole rule is excepted"},
    [UNTIL] = {"until", SDT_TYPE_TEXT, "första dagen då den gäller igen",
               "first day on which it holds again"},
};

const struct sdt__table_layout sdt__layout_check_rules = SDT__TABLE_LAYOUT("check_rules",
                                                                           rule_columns);

/* The message of a rule with its placeholders filled; NULL when there is no memory. */
static char *write_message(sdt_session *session, enum sdt__check_rule rule, const char *title,
                           const char *const *texts, size_t count)
{
    const enum sdt__message sentence = sdt__check_rules[rule].finding;
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

const char *sdt__check_in_force(const struct sdt__check *check, const sdt_record *programme)
{
    const struct sdt__programme *found = sdt__programmes_find(&check->programmes, programme);

    return found ? found->since.day : "";
}

/* Warnings before notes, then in the schema's order of kinds, then by key and rule. */
static int by_severity(const void *a, const void *b)
{
    const struct sdt__check_finding *x = a, *y = b;
    int order = sdt__check_rules[x->rule].note - sdt__check_rules[y->rule].note;

    if (order == 0)
        order = x->kind - y->kind;
    if (order == 0)
        order = sdt__text_compare_swedish(sdt_record_key(x->record), sdt_record_key(y->record));
    return order != 0 ? order : (int)x->rule - (int)y->rule;
}

static void add_finding(sdt_table *table, const struct sdt__check_finding *finding, bool english)
{
    const struct sdt__check_rule_text *rule = &sdt__check_rules[finding->rule];

    sdt__table_row(table);
    sdt__table_set_text(table, SEVERITY, rule->note ? "note" : "warning");
    sdt__table_set_text(table, RULE, rule->code);
    sdt__table_set_text(table, KIND, finding->record->kind->name);
    sdt__table_set_text(table, KEY, finding->record->key);
    sdt__table_set_text(table, TITLE, finding->title);
    sdt__table_set_text(table, MESSAGE, finding->message);
    sdt__table_set_text(table, ABOUT, sdt__message_text(rule->rule, english));
    sdt__table_set_text(table, ADVICE, sdt__message_text(rule->advice, english));
}

static int list_findings(struct sdt__check *check, sdt_table **out)
{
    sdt_table *table = sdt__table_new(check->cache.session, &sdt__layout_check);

    if (check->count > 0)
        qsort(check->findings, check->count, sizeof *check->findings, by_severity);
    for (size_t i = 0; i < check->count; i++)
        if (!sdt__check_excepted(check, &check->findings[i]))
            add_finding(table, &check->findings[i], check->cache.session->english);
    return sdt__table_done(table, out);
}

/* The last exception from a rule as a whole that holds today; NULL when there is none. */
static const sdt_record *exception_of(struct sdt__check *check, const char *code)
{
    const struct sdt__record_list *list = sdt__record_cache_list(&check->cache,
                                                                 SDT_KIND_CHECK_EXCEPTION);
    const sdt_record *found = NULL;

    for (size_t i = 0; i < list->count; i++)
        if (sdt__text_equal(sdt_check_exception_rule(list->records[i]), code) &&
            !sdt_check_exception_record(list->records[i]) &&
            sdt__date_within(NULL, sdt_check_exception_until(list->records[i]), check->cache.today))
            found = list->records[i];
    return found;
}

static void add_rule(struct sdt__check *check, sdt_table *table, enum sdt__check_rule index)
{
    const struct sdt__check_rule_text *rule = &sdt__check_rules[index];
    const sdt_record *exception = exception_of(check, rule->code);
    const bool english = check->cache.session->english;
    int64_t told = 0, excepted = 0;

    for (size_t i = 0; i < check->count; i++) {
        if (check->findings[i].rule != index)
            continue;
        if (sdt__check_excepted(check, &check->findings[i]))
            excepted++;
        else
            told++;
    }
    sdt__table_row(table);
    sdt__table_set_text(table, OF_CODE, rule->code);
    sdt__table_set_text(table, OF_SEVERITY, rule->note ? "note" : "warning");
    sdt__table_set_text(table, OF_ABOUT, sdt__message_text(rule->rule, english));
    sdt__table_set_text(table, OF_ADVICE, sdt__message_text(rule->advice, english));
    sdt__table_set_int(table, FINDINGS, told);
    sdt__table_set_int(table, EXCEPTED, excepted);
    if (exception)
        sdt__table_set_text(table, REASON, sdt_check_exception_reason(exception));
    if (exception && sdt_check_exception_until(exception))
        sdt__table_set_text(table, UNTIL, sdt_check_exception_until(exception));
}

static int list_rules(struct sdt__check *check, sdt_table **out)
{
    sdt_table *table = sdt__table_new(check->cache.session, &sdt__layout_check_rules);

    for (int i = 0; i < SDT__CHECK_RULE_COUNT; i++)
        add_rule(check, table, (enum sdt__check_rule)i);
    return sdt__table_done(table, out);
}

/* Which rule looks at which records. */
static const struct {
    int kind;
    sdt__check_record_rule *look;
} rounds[] = {
    {SDT_KIND_PROGRAMME, sdt__check_programme},
    {SDT_KIND_FOCUS_AREA, sdt__check_focus_area},
    {SDT_KIND_GOAL, sdt__check_goal},
    {SDT_KIND_SUB_GOAL, sdt__check_sub_goal},
    {SDT_KIND_AREA, sdt__check_wording},
    {SDT_KIND_FOCUS_AREA, sdt__check_wording},
    {SDT_KIND_GOAL, sdt__check_wording},
    {SDT_KIND_SUB_GOAL, sdt__check_wording},
    {SDT_KIND_AMENDMENT_CHANGE, sdt__check_amendment_change},
    {SDT_KIND_REGIONAL_GOAL, sdt__check_regional_goal},
    {SDT_KIND_MATTER, sdt__check_matter},
    {SDT_KIND_ADOPTION, sdt__check_adoption},
    {SDT_KIND_DECISION, sdt__check_decision},
    {SDT_KIND_PLAN, sdt__check_plan},
    {SDT_KIND_OBJECTIVE, sdt__check_objective},
    {SDT_KIND_ACTIVITY, sdt__check_activity},
    {SDT_KIND_INDICATOR, sdt__check_indicator},
    {SDT_KIND_MEASURE, sdt__check_measure},
    {SDT_KIND_TARGET, sdt__check_target},
    {SDT_KIND_BODY, sdt__check_body},
    {SDT_KIND_BODY, sdt__check_chairs},
    {SDT_KIND_MEMBERSHIP, sdt__check_membership},
    {SDT_KIND_PERSON, sdt__check_person},
    {SDT_KIND_COOPERATION, sdt__check_cooperation},
    {SDT_KIND_MEETING, sdt__check_meeting},
    {SDT_KIND_EDITION, sdt__check_edition},
    {SDT_KIND_EFFORT, sdt__check_effort},
    {SDT_KIND_CHECK_EXCEPTION, sdt__check_exception},
};

static void run_rules(struct sdt__check *check)
{
    for (size_t i = 0; i < sizeof rounds / sizeof *rounds; i++) {
        const struct sdt__record_list *list = sdt__record_cache_list(&check->cache, rounds[i].kind);

        for (size_t j = 0; j < list->count; j++)
            rounds[i].look(check, list->records[j]);
    }
    for (int i = 0; i < sdt__kind_count; i++) {
        const struct sdt__record_list *list;

        if (!sdt__check_has_days(&sdt__kinds[i]))
            continue;
        list = sdt__record_cache_list(&check->cache, sdt__kinds[i].number);
        for (size_t j = 0; j < list->count; j++)
            sdt__check_order_of_days(check, list->records[j]);
    }
}

/* What is made of the findings. */
typedef int list_of(struct sdt__check *check, sdt_table **out);

static int run(sdt_session *session, list_of *list, sdt_table **out)
{
    struct sdt__check check = {.count = 0};

    sdt__record_cache_init(&check.cache, session);
    sdt__programmes_read(&check.cache, check.cache.today, &check.programmes);
    run_rules(&check);
    if (check.cache.status == SDT_OK)
        check.cache.status = list(&check, out);
    while (check.count > 0)
        sdt__free(session, check.findings[--check.count].message);
    sdt__free(session, check.findings);
    sdt__programmes_free(&check.cache, &check.programmes);
    sdt__record_cache_free(&check.cache);
    return check.cache.status;
}

static int tell_findings(sdt_session *session, const void *asked, sdt_table **out)
{
    (void)asked;
    return run(session, list_findings, out);
}

static int tell_rules(sdt_session *session, const void *asked, sdt_table **out)
{
    (void)asked;
    return run(session, list_rules, out);
}

int sdt_check(sdt_session *session, sdt_table **out)
{
    return sdt__verb_read(session, NULL, NULL, tell_findings, NULL, out);
}

int sdt_check_rules(sdt_session *session, sdt_table **out)
{
    return sdt__verb_read(session, NULL, NULL, tell_rules, NULL, out);
}
