/*
 * How far each programme has come: a draft, proposed, in force, or succeeded by another.
 */
#include "core/period.h"
#include "layouts.h"
#include "programme/programmes.h"
#include "store/levels.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <stdlib.h>
#include <string.h>

enum {
    PROGRAMME,
    TITLE,
    STATE,
    IN_FORCE,
    VALID_FROM,
    VALID_UNTIL,
    RULE,
    MEMBERS,
    YES,
    MATTER,
    IN_FORCE_TEXT,
    SUCCEEDED_BY,
    SUCCEEDED_BY_TITLE,
    SUCCEEDED_TEXT
};

static const struct sdt__column columns[] = {
    [PROGRAMME] = {"programme", SDT_TYPE_TEXT, "programmets nyckel", "key of the programme"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "programmets titel", "its title"},
    [STATE] = {"state", SDT_TYPE_TEXT, "draft, proposed, in_force eller succeeded",
               "draft, proposed, in_force or succeeded"},
    [IN_FORCE] = {"in_force", SDT_TYPE_TEXT, "dagen då det trädde i kraft",
                  "the day it came into force"},
    [VALID_FROM] = {"valid_from", SDT_TYPE_INTEGER, "första året", "first year"},
    [VALID_UNTIL] = {"valid_until", SDT_TYPE_INTEGER, "sista året", "last year"},
    [RULE] = {"rule", SDT_TYPE_TEXT, "regel för ikraftträdande", "rule of adoption"},
    [MEMBERS] = {"members", SDT_TYPE_INTEGER, "medlemmar den dagen", "members on the day"},
    [YES] = {"yes", SDT_TYPE_INTEGER, "hur många av dem som har antagit det",
             "how many of them have adopted it"},
    [MATTER] = {"matter", SDT_TYPE_TEXT, "den senaste omgångens ärende",
                "the matter of the last round"},
    [IN_FORCE_TEXT] = {"in_force_text", SDT_TYPE_TEXT,
                       "sedan den dagen, eller senast, på sessionens språk",
                       "since that day, or by it at the latest, in the session's language"},
    [SUCCEEDED_BY] = {"succeeded_by", SDT_TYPE_TEXT, "programmet som har efterföljt det",
                      "the programme that has taken its place"},
    [SUCCEEDED_BY_TITLE] = {"succeeded_by_title", SDT_TYPE_TEXT, "dess titel", "its title"},
    [SUCCEEDED_TEXT] = {"succeeded_text", SDT_TYPE_TEXT, "sedan när, på sessionens språk",
                        "since when, in the session's language"},
};

const struct sdt__table_layout sdt__layout_programmes = SDT__TABLE_LAYOUT("programmes", columns);

/* A programme takes the place of those before it when it is in force and its first year has begun. */
static struct sdt__since takes_over(const struct sdt__programme *programme)
{
    struct sdt__since since = programme->since;
    char first_day[11];

    sdt__date_month_end((int)sdt_programme_valid_from(programme->record) * 12 + 1, first_day);
    memcpy(first_day + 8, "01", 2);
    if (since.day[0] && strcmp(first_day, since.day) >= 0) {
        memcpy(since.day, first_day, sizeof since.day);
        since.latest = false;
    }
    return since;
}

/* Of those that are valid later in the same cooperation, the first that has taken over by the day. */
static const struct sdt__programme *successor_of(const struct sdt__programmes *programmes,
                                                 const struct sdt__programme *programme)
{
    const int64_t from = sdt_programme_valid_from(programme->record);
    const char *cooperation = sdt_programme_cooperation(programme->record);
    const struct sdt__programme *first = NULL;

    for (size_t i = 0; i < programmes->count; i++) {
        const struct sdt__programme *other = &programmes->all[i];
        const char *day = other->takes_over.day;

        if (sdt_programme_valid_from(other->record) > from && day[0] &&
            strcmp(day, programmes->day) <= 0 &&
            (!first || strcmp(day, first->takes_over.day) < 0) &&
            sdt__text_equal(sdt_programme_cooperation(other->record), cooperation))
            first = other;
    }
    return first;
}

void sdt__programmes_read(struct sdt__record_cache *cache, const char *day,
                          struct sdt__programmes *out)
{
    const struct sdt__record_list *list = sdt__record_cache_list(cache, SDT_KIND_PROGRAMME);

    *out = (struct sdt__programmes){.day = day};
    out->all = sdt__alloc_zero(cache->session, list->count + 1, sizeof *out->all);
    if (!out->all) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return;
    }
    for (; out->count < list->count; out->count++) {
        struct sdt__programme *programme = &out->all[out->count];

        programme->record = list->records[out->count];
        sdt__programme_in_force(cache, programme->record, day, &programme->since);
        programme->takes_over = takes_over(programme);
    }
    for (size_t i = 0; i < out->count; i++)
        if (out->all[i].since.day[0])
            out->all[i].successor = successor_of(out, &out->all[i]);
}

void sdt__programmes_free(struct sdt__record_cache *cache, struct sdt__programmes *programmes)
{
    sdt__free(cache->session, programmes->all);
    programmes->all = NULL;
    programmes->count = 0;
}

static int by_key(const void *key, const void *programme)
{
    return strcmp(key, ((const struct sdt__programme *)programme)->record->key);
}

const struct sdt__programme *sdt__programmes_find(const struct sdt__programmes *programmes,
                                                  const sdt_record *record)
{
    return record && programmes->count > 0
               ? bsearch(record->key, programmes->all, programmes->count, sizeof *programmes->all,
                         by_key)
               : NULL;
}

bool sdt__programme_is_decided_on(struct sdt__record_cache *cache, const sdt_record *programme,
                                  const char *day)
{
    const sdt_record *adoption;
    struct sdt__matter matter;
    size_t at = 0;

    sdt__matter_of_programme(cache, programme, day, &matter);
    while (!matter.record &&
           (adoption = sdt__record_cache_next(cache, SDT_KIND_ADOPTION, sdt_adoption_programme,
                                              programme->key, &at)))
        if (strcmp(sdt__adoption_day(adoption), day) <= 0)
            return true;
    return false;
}

bool sdt__programme_has_sub_goals(struct sdt__record_cache *cache, const sdt_record *programme)
{
    const struct sdt__record_list *sub_goals = sdt__record_cache_list(cache, SDT_KIND_SUB_GOAL);

    for (size_t i = 0; i < sub_goals->count; i++)
        if (sdt__level_programme(cache, sub_goals->records[i]) == programme)
            return true;
    return false;
}

static const char *state_of(struct sdt__record_cache *cache, const struct sdt__programme *programme,
                            const struct sdt__matter *matter, const char *day)
{
    if (programme->since.day[0])
        return programme->successor ? "succeeded" : "in_force";
    return sdt__matter_is_proposed(matter, day) ||
                   sdt__programme_is_decided_on(cache, programme->record, day)
               ? "proposed"
               : "draft";
}

static void set_successor(const sdt_session *session, sdt_table *table,
                          const struct sdt__programme *successor)
{
    char words[SDT__SINCE_ROOM];

    if (!successor)
        return;
    sdt__table_set_named(table, SUCCEEDED_BY, successor->record);
    sdt__table_set_text(table, SUCCEEDED_TEXT,
                        sdt__since_text(session, &successor->takes_over, words));
}

static void add_row(struct sdt__record_cache *cache, sdt_table *table,
                    const struct sdt__programme *programme, const char *day)
{
    const sdt_record *record = programme->record;
    struct sdt__matter matter;
    struct sdt__standing standing;
    char words[SDT__SINCE_ROOM];

    sdt__matter_of_programme(cache, record, day, &matter);
    sdt__standing_find(cache, &matter, day, &standing);
    sdt__table_row(table);
    sdt__table_set_named(table, PROGRAMME, record);
    sdt__table_set_text(table, STATE, state_of(cache, programme, &matter, day));
    if (programme->since.day[0]) {
        sdt__table_set_text(table, IN_FORCE, programme->since.day);
        sdt__table_set_text(table, IN_FORCE_TEXT,
                            sdt__since_text(cache->session, &programme->since, words));
    }
    sdt__table_set_int(table, VALID_FROM, sdt_programme_valid_from(record));
    sdt__table_set_int(table, VALID_UNTIL, sdt_programme_valid_until(record));
    sdt__table_set_text(table, RULE, matter.rule);
    sdt__table_set_int(table, MEMBERS, standing.count.members);
    sdt__table_set_int(table, YES, standing.count.yes);
    if (matter.record)
        sdt__table_set_text(table, MATTER, matter.record->key);
    set_successor(cache->session, table, programme->successor);
    sdt__standing_free(cache, &standing);
}

static int list_programmes(sdt_session *session, const void *asked, sdt_table **out)
{
    struct sdt__record_cache cache;
    struct sdt__programmes programmes;
    sdt_table *table = sdt__table_new(session, &sdt__layout_programmes);
    const char *day = asked;
    int status;

    sdt__record_cache_init(&cache, session);
    day = day ? day : cache.today;
    sdt__programmes_read(&cache, day, &programmes);
    for (size_t i = 0; i < programmes.count; i++)
        add_row(&cache, table, &programmes.all[i], day);
    status = cache.status;
    sdt__programmes_free(&cache, &programmes);
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

int sdt_programmes(sdt_session *session, const char *date, sdt_table **out)
{
    SDT__GUARD(session);

    return sdt__verb_read_on(session, list_programmes, date, out);
}
