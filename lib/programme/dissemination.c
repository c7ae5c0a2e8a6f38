/*
 * What each municipality has passed on of the joint results, and what it has not.
 */
#include "core/options.h"
#include "layouts.h"
#include "network/members.h"
#include "programme/standing.h"
#include "store/verb.h"

#include <sodertorn/advocacy.h>
#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

enum { KIND, RESULT, TITLE, DAY, MUNICIPALITY, NAME, DATE, AUDIENCE, CHANNEL, REFERENCE, KEY };

static const struct sdt__column columns[] = {
    [KIND] = {"kind", SDT_TYPE_TEXT, "resultatets slag", "kind of the result"},
    [RESULT] = {"result", SDT_TYPE_TEXT, "resultatets nyckel", "key of the result"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "resultatets titel", "title of the result"},
    [DAY] = {"day", SDT_TYPE_TEXT, "dagen då resultatet fanns; tom när det inte finns än",
             "the day the result was there; absent when it is not yet"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [DATE] = {"date", SDT_TYPE_TEXT, "när den förde det vidare; tom när den inte har gjort det",
              "when it passed it on; absent when it has not"},
    [AUDIENCE] = {"audience", SDT_TYPE_TEXT, "till vilka", "to whom"},
    [CHANNEL] = {"channel", SDT_TYPE_TEXT, "på vilket sätt", "in what way"},
    [REFERENCE] = {"reference", SDT_TYPE_TEXT, "var det går att läsa", "where it is to be read"},
    [KEY] = {"key", SDT_TYPE_TEXT, "spridningens nyckel", "key of the dissemination"},
};

const struct sdt__table_layout sdt__layout_dissemination = SDT__TABLE_LAYOUT("dissemination",
                                                                             columns);

/* A joint result, and the day it was there: "" while it is not. */
struct result {
    const sdt_record *record;
    const char *cooperation;
    char day[11];
};

static void set_day(struct result *result, const char *day, const char *today)
{
    if (day && strcmp(day, today) <= 0)
        memcpy(result->day, day, sizeof result->day);
}

/* An effort that all made. */
static void of_effort(struct sdt__record_cache *cache, struct result *result)
{
    const sdt_record *direction = sdt__record_cache_get(cache, SDT_KIND_DIRECTION,
                                                        sdt_effort_direction(result->record));

    result->cooperation = direction ? sdt_direction_cooperation(direction) : NULL;
    if (!sdt_effort_municipality(result->record))
        set_day(result, sdt_effort_date(result->record), cache->today);
}

/* A conference that was held, without a known day by the end of its year. */
static void of_edition(struct sdt__record_cache *cache, struct result *result)
{
    const sdt_record *edition = result->record;
    const sdt_record *conference = sdt__record_cache_get(cache, SDT_KIND_CONFERENCE,
                                                         sdt_edition_conference(edition));
    char end[11];

    result->cooperation = conference ? sdt_conference_cooperation(conference) : NULL;
    if (!sdt__text_equal(sdt_edition_status(edition), "held"))
        return;
    sdt__date_year_end((int)sdt_edition_year(edition), end);
    set_day(result, sdt_edition_date(edition) ? sdt_edition_date(edition) : end, cache->today);
}

/* A follow-up whose figures are frozen. */
static void of_occasion(struct sdt__record_cache *cache, struct result *result)
{
    const sdt_record *programme = sdt__record_cache_get(cache, SDT_KIND_PROGRAMME,
                                                        sdt_occasion_programme(result->record));

    result->cooperation = programme ? sdt_programme_cooperation(programme) : NULL;
    set_day(result, sdt_occasion_frozen(result->record), cache->today);
}

/* A matter that is in force; of one about an effort, the effort is the result. */
static void of_matter(struct sdt__record_cache *cache, struct result *result)
{
    struct sdt__matter matter;
    struct sdt__standing standing;

    sdt__matter_of(cache, result->record, &matter);
    result->cooperation = matter.cooperation;
    if (sdt_matter_effort(result->record))
        return;
    sdt__standing_find(cache, &matter, cache->today, &standing);
    if (strcmp(standing.state, "in_force") == 0)
        set_day(result, standing.since.day, cache->today);
    sdt__standing_free(cache, &standing);
}

/* What can be a joint result, and the field of a dissemination that leads to it. */
static const struct {
    int kind;
    unsigned char field;
    sdt__record_text_getter get;
    void (*describe)(struct sdt__record_cache *cache, struct result *result);
} sorts[] = {
    {SDT_KIND_EFFORT, SDT_DISSEMINATION_EFFORT, sdt_dissemination_effort, of_effort},
    {SDT_KIND_EDITION, SDT_DISSEMINATION_EDITION, sdt_dissemination_edition, of_edition},
    {SDT_KIND_OCCASION, SDT_DISSEMINATION_OCCASION, sdt_dissemination_occasion, of_occasion},
    {SDT_KIND_MATTER, SDT_DISSEMINATION_MATTER, sdt_dissemination_matter, of_matter},
};
enum { SORTS = sizeof sorts / sizeof *sorts };

/* The index of a kind among the sorts; SORTS for one that is no joint result. */
static size_t sort_of(int kind)
{
    size_t sort = 0;

    while (sort < SORTS && sorts[sort].kind != kind)
        sort++;
    return sort;
}

/* Whether a municipality was a member of the cooperation on a day. */
static bool is_member(struct sdt__record_cache *cache, const char *cooperation,
                      const sdt_record *municipality, const char *day)
{
    size_t count;
    const sdt_record **members = sdt__network_members(cache, cooperation, day, &count);
    bool found = false;

    for (size_t i = 0; i < count; i++)
        found |= members[i] == municipality;
    sdt__free(cache->session, members);
    return found;
}

/* ---- what was passed on, and what was not */

/* What is asked for; texts are NULL for all, and the year is 0. */
struct question {
    const char *municipality;
    int64_t year;             /* of the results' days */
    bool missing;             /* only what has not been passed on */
    const sdt_record *record; /* one result; NULL for all */
};

struct listing {
    struct sdt__record_cache *cache;
    const struct question *question;
    sdt_table *table;
};

/* The key and the title; a conference is called by its name and year. */
static void set_result(struct listing *listing, const sdt_record *record)
{
    const sdt_record *conference;
    char year[24];

    sdt__table_set_named(listing->table, RESULT, record);
    if (record->kind->number != SDT_KIND_EDITION)
        return;
    conference = sdt__record_cache_get(listing->cache, SDT_KIND_CONFERENCE,
                                       sdt_edition_conference(record));
    if (conference)
        sdt__table_set_sentence(
            listing->table, TITLE, SDT__M_AGENDA_EDITION,
            (const char *const[]){sdt_record_title(conference),
                                  sdt__integer_text(sdt_edition_year(record), year)},
            2);
}

static void add_row(struct listing *listing, const struct result *result,
                    const sdt_record *municipality, const sdt_record *passed)
{
    static const unsigned char fields[] = {SDT_DISSEMINATION_DATE, SDT_DISSEMINATION_AUDIENCE,
                                           SDT_DISSEMINATION_CHANNEL, SDT_DISSEMINATION_REFERENCE};
    const char *wanted = listing->question->municipality;
    sdt_table *table = listing->table;

    if (wanted && strcmp(wanted, municipality->key) != 0)
        return;
    sdt__table_row(table);
    sdt__table_set_text(table, KIND, result->record->kind->name);
    set_result(listing, result->record);
    sdt__table_set_text(table, DAY, *result->day ? result->day : NULL);
    sdt__table_set_named(table, MUNICIPALITY, municipality);
    if (!passed)
        return;
    sdt__table_set_fields(table, DATE, passed, fields, (int)sizeof fields);
    sdt__table_set_text(table, KEY, passed->key);
}

static int by_date(const void *a, const void *b)
{
    const sdt_record *x = *(const sdt_record *const *)a, *y = *(const sdt_record *const *)b;
    const int order = strcmp(sdt_dissemination_date(x), sdt_dissemination_date(y));

    return order != 0 ? order : strcmp(x->key, y->key);
}

/* Rows of those that have passed a result on, by the day they did. */
static void add_passed(struct listing *listing, const struct result *result)
{
    struct sdt__record_cache *cache = listing->cache;
    const sdt__record_text_getter get = sorts[sort_of(result->record->kind->number)].get;
    const size_t count = sdt__record_cache_count(cache, SDT_KIND_DISSEMINATION, get,
                                                 result->record->key);
    const sdt_record **passed = sdt__alloc(cache->session, (count + 1) * sizeof *passed);
    size_t at = 0;

    if (!passed) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return;
    }
    for (size_t i = 0; i < count; i++)
        passed[i] = sdt__record_cache_next(cache, SDT_KIND_DISSEMINATION, get, result->record->key,
                                           &at);
    qsort(passed, count, sizeof *passed, by_date);
    for (size_t i = 0; i < count; i++) {
        const sdt_record *municipality = sdt__record_cache_get(
            cache, SDT_KIND_MUNICIPALITY, sdt_dissemination_municipality(passed[i]));

        if (municipality)
            add_row(listing, result, municipality, passed[i]);
    }
    sdt__free(cache->session, passed);
}

static bool has_passed(struct sdt__record_cache *cache, const struct result *result,
                       const sdt_record *municipality)
{
    const sdt__record_text_getter get = sorts[sort_of(result->record->kind->number)].get;
    const sdt_record *passed;
    size_t at = 0;

    while ((passed = sdt__record_cache_next(cache, SDT_KIND_DISSEMINATION, get, result->record->key,
                                            &at)))
        if (sdt__text_equal(sdt_dissemination_municipality(passed), municipality->key))
            return true;
    return false;
}

/* Rows of those that have not: members both on the day it was there and today, by name. */
static void add_missing(struct listing *listing, const struct result *result)
{
    struct sdt__record_cache *cache = listing->cache;
    const sdt_record **members;
    size_t count;

    if (!*result->day)
        return;
    members = sdt__network_members(cache, result->cooperation, cache->today, &count);
    for (size_t i = 0; i < count; i++)
        if (!has_passed(cache, result, members[i]) &&
            is_member(cache, result->cooperation, members[i], result->day))
            add_row(listing, result, members[i], NULL);
    sdt__free(cache->session, members);
}

/* By the day they were there; what is not there yet comes last. */
static int by_day(const void *a, const void *b)
{
    const struct result *x = a, *y = b;
    int order = (*x->day == '\0') - (*y->day == '\0');

    if (order == 0)
        order = strcmp(x->day, y->day);
    if (order == 0)
        order = x->record->kind->number - y->record->kind->number;
    return order != 0 ? order : strcmp(x->record->key, y->record->key);
}

static bool is_asked(const struct result *result, const struct question *question)
{
    return (!question->record || question->record == result->record) &&
           (question->year == 0 ||
            (*result->day && (sdt__date_month(result->day) - 1) / 12 == question->year));
}

/* All joint results that are asked for; an array to be freed. NULL when there is no memory. */
static struct result *gather(struct listing *listing, size_t *count)
{
    struct sdt__record_cache *cache = listing->cache;
    struct result *results;
    size_t most = 1;

    *count = 0;
    for (size_t sort = 0; sort < SORTS; sort++)
        most += sdt__record_cache_list(cache, sorts[sort].kind)->count;
    results = sdt__alloc_zero(cache->session, most, sizeof *results);
    if (!results)
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    for (size_t sort = 0; results && sort < SORTS; sort++) {
        const struct sdt__record_list *all = sdt__record_cache_list(cache, sorts[sort].kind);

        for (size_t i = 0; i < all->count; i++) {
            results[*count] = (struct result){.record = all->records[i]};
            sorts[sort].describe(cache, &results[*count]);
            *count += is_asked(&results[*count], listing->question);
        }
    }
    if (results)
        qsort(results, *count, sizeof *results, by_day);
    return results;
}

static int list_results(struct sdt__record_cache *cache, const struct question *question,
                        sdt_table **out)
{
    struct listing listing = {.cache = cache, .question = question};
    struct result *results;
    size_t count;

    listing.table = sdt__table_new(cache->session, &sdt__layout_dissemination);
    results = gather(&listing, &count);
    for (size_t i = 0; cache->status == SDT_OK && i < count; i++) {
        if (!question->missing)
            add_passed(&listing, &results[i]);
        add_missing(&listing, &results[i]);
    }
    sdt__free(cache->session, results);
    return sdt__table_finish(listing.table, cache->status, out);
}

static int tell_dissemination(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct question *question = asked;
    struct sdt__record_cache cache;
    int status;

    sdt__record_cache_init(&cache, session);
    status = cache.status;
    if (status == SDT_OK && question->municipality &&
        !sdt__record_cache_get(&cache, SDT_KIND_MUNICIPALITY, question->municipality))
        status = cache.status != SDT_OK
                     ? cache.status
                     : sdt__store_missing(session, SDT_KIND_MUNICIPALITY, question->municipality);
    if (status == SDT_OK)
        status = list_results(&cache, question, out);
    sdt__record_cache_free(&cache);
    return status;
}

int sdt_dissemination(sdt_session *session, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    enum { OF_MUNICIPALITY, OF_YEAR, ONLY_MISSING, OPTIONS };
    static const struct sdt__option known[] = {
        {"municipality", OF_MUNICIPALITY}, {"year", OF_YEAR}, {"missing", ONLY_MISSING}, {NULL, 0}};
    const char *texts[OPTIONS] = {NULL};
    struct question question = {.year = 0};
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__options_read(session, options, known, texts);
    if (status == SDT_OK)
        status = sdt__options_whole(session, "year", texts[OF_YEAR], 1, 9999, &question.year);
    if (status == SDT_OK)
        status = sdt__options_switch(session, "missing", texts[ONLY_MISSING], &question.missing);
    question.municipality = texts[OF_MUNICIPALITY];
    return status == SDT_OK
               ? sdt__verb_read(session, NULL, NULL, tell_dissemination, &question, out)
               : status;
}

/* ---- passing on */

/* The key of the dissemination is made of the first three. */
enum { OF_RESULT, BY, ON, TO, BY_WAY_OF, AT, PART_COUNT };

struct passing {
    int kind; /* of the result */
    const char *parts[PART_COUNT];
};

/* That the day has come, and who was a member then passes on what there is. */
static int check_passing(struct sdt__record_cache *cache, const struct passing *passing)
{
    sdt_session *session = cache->session;
    const char *const *parts = passing->parts;
    struct result result = {
        .record = sdt__record_cache_get(cache, passing->kind, parts[OF_RESULT])};
    const sdt_record *municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY, parts[BY]);

    if (cache->status != SDT_OK)
        return cache->status;
    if (!result.record)
        return sdt__store_missing(session, passing->kind, parts[OF_RESULT]);
    if (!municipality)
        return sdt__store_missing(session, SDT_KIND_MUNICIPALITY, parts[BY]);
    if (strcmp(parts[ON], cache->today) > 0)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_DISSEMINATION_AHEAD,
                         sdt_record_title(municipality), parts[ON], cache->today);
    sorts[sort_of(passing->kind)].describe(cache, &result);
    if (!is_member(cache, result.cooperation, municipality, parts[ON]) && cache->status == SDT_OK)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_PROGRAMME_NO_MEMBER,
                         sdt_record_title(municipality), sdt_record_title(result.record),
                         parts[ON]);
    return cache->status;
}

static int put_passing(struct sdt__record_cache *cache, const struct passing *passing)
{
    const unsigned char fields[PART_COUNT] = {
        sorts[sort_of(passing->kind)].field,
        SDT_DISSEMINATION_MUNICIPALITY,
        SDT_DISSEMINATION_DATE,
        SDT_DISSEMINATION_AUDIENCE,
        SDT_DISSEMINATION_CHANNEL,
        SDT_DISSEMINATION_REFERENCE,
    };
    sdt_record *passed = NULL;
    int status = check_passing(cache, passing);

    if (status == SDT_OK)
        status = sdt__record_compose(cache->session, SDT_KIND_DISSEMINATION, fields, passing->parts,
                                     PART_COUNT, ON + 1, &passed);
    if (status == SDT_OK)
        status = sdt__record_check_at(passed, NULL);
    if (status == SDT_OK)
        status = sdt__store_put(cache->session, passed, false);
    sdt_record_free(passed);
    return status;
}

/* Answers with who has passed that result on by now, and who has not. */
static int pass_on(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct passing *passing = asked;
    struct sdt__record_cache before, after;
    struct question question = {.year = 0};
    int status;

    sdt__record_cache_init(&before, session);
    status = before.status;
    if (status == SDT_OK)
        status = put_passing(&before, passing);
    sdt__record_cache_init(&after, session); /* with what was just written */
    sdt__record_cache_fail(&after, status);
    if (after.status == SDT_OK)
        question.record = sdt__record_cache_get(&after, passing->kind, passing->parts[OF_RESULT]);
    status = after.status == SDT_OK ? list_results(&after, &question, out) : after.status;
    sdt__record_cache_free(&after);
    sdt__record_cache_free(&before);
    return status;
}

int sdt_pass_on(sdt_session *session, int kind, const char *result, const char *municipality,
                const char *date, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    static const struct sdt__option known[] = {
        {"audience", TO}, {"channel", BY_WAY_OF}, {"reference", AT}, {NULL, 0}};
    struct passing passing = {.kind = kind,
                              .parts = {[OF_RESULT] = result, [BY] = municipality, [ON] = date}};
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "result", result, "municipality", municipality);
    if (status == SDT_OK)
        status = sdt__session_begin(session, date, "date");
    if (status == SDT_OK)
        status = sdt__options_read(session, options, known, passing.parts);
    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    if (status == SDT_OK && !sdt__kind_asked(session, kind))
        status = SDT_ERROR_NOT_FOUND;
    if (status == SDT_OK && sort_of(kind) == SORTS)
        status = sdt__fail(session, SDT_ERROR_VALUE, SDT__M_DISSEMINATION_KIND,
                           sdt__kind(kind)->name);
    return status == SDT_OK ? sdt__verb_write(session, "pass_on", pass_on, &passing, out) : status;
}
