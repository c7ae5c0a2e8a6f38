/*
 * What matters are about, and the rounds in which the same thing is put to the members; see matter.h.
 */
#include "programme/matter.h"

#include <sodertorn/kinds.h>
#include <string.h>

static const struct sdt__matter_subject subjects[] = {
    {"programme", SDT_KIND_PROGRAMME, SDT_MATTER_PROGRAMME, sdt_matter_programme},
    {"amendment", SDT_KIND_AMENDMENT, SDT_MATTER_AMENDMENT, sdt_matter_amendment},
    {"consultation", SDT_KIND_EFFORT, SDT_MATTER_EFFORT, sdt_matter_effort},
    {"budget", SDT_KIND_PLAN, SDT_MATTER_PLAN, sdt_matter_plan},
    {"agreement", SDT_KIND_GOVERNING_DOCUMENT, SDT_MATTER_GOVERNING_DOCUMENT,
     sdt_matter_governing_document},
};
enum { SUBJECT_COUNT = sizeof subjects / sizeof *subjects };

const struct sdt__matter_subject *sdt__matter_subject_of_role(const char *role)
{
    for (int i = 0; i < SUBJECT_COUNT; i++)
        if (sdt__text_equal(subjects[i].role, role))
            return &subjects[i];
    return NULL;
}

const struct sdt__matter_subject *sdt__matter_subject_of_kind(int kind)
{
    for (int i = 0; i < SUBJECT_COUNT; i++)
        if (subjects[i].kind == kind)
            return &subjects[i];
    return NULL;
}

/* The subject that a matter names, whatever its role is; NULL when it names none. */
static const struct sdt__matter_subject *subject_of(const sdt_record *matter)
{
    for (int i = 0; matter && i < SUBJECT_COUNT; i++)
        if (subjects[i].get(matter))
            return &subjects[i];
    return NULL;
}

const sdt_record *sdt__matter_about(struct sdt__record_cache *cache,
                                    const struct sdt__matter *matter)
{
    const struct sdt__matter_subject *subject = subject_of(matter->record);

    return subject ? sdt__record_cache_get(cache, subject->kind, subject->get(matter->record))
                   : matter->programme;
}

static const char *proposed_of(const sdt_record *round)
{
    const char *proposed = sdt_matter_proposed(round);

    return proposed ? proposed : "";
}

bool sdt__matter_is_proposed(const struct sdt__matter *matter, const char *day)
{
    return matter->record && strcmp(proposed_of(matter->record), day) <= 0;
}

/* Whether round a comes after round b. */
static bool is_later(const sdt_record *a, const sdt_record *b)
{
    int order = strcmp(proposed_of(a), proposed_of(b));

    return order != 0 ? order > 0 : a->id > b->id;
}

const sdt_record *sdt__matter_round(struct sdt__record_cache *cache,
                                    const struct sdt__matter_subject *subject, const char *key,
                                    const char *day)
{
    const sdt_record *round, *last = NULL, *first = NULL;
    size_t at = 0;

    while ((round = sdt__record_cache_next(cache, SDT_KIND_MATTER, subject->get, key, &at))) {
        if (!first || is_later(first, round))
            first = round;
        if (strcmp(proposed_of(round), day) <= 0 && (!last || is_later(round, last)))
            last = round;
    }
    return last ? last : first;
}

void sdt__matter_of_programme(struct sdt__record_cache *cache, const sdt_record *programme,
                              const char *day, struct sdt__matter *out)
{
    const sdt_record *round = sdt__matter_round(cache, &subjects[0], programme->key, day);

    if (round)
        sdt__matter_of(cache, round, out);
    else
        sdt__matter_without_record(cache, programme, out);
}

/* Whether a matter is a round after another: it says so, or is about the same and was put later. */
static bool follows(const sdt_record *later, const sdt_record *earlier)
{
    const struct sdt__matter_subject *subject = subject_of(earlier);

    if (later == earlier)
        return false;
    if (sdt__text_equal(sdt_matter_earlier_round(later), earlier->key))
        return true;
    return subject && sdt__text_equal(subject->get(later), subject->get(earlier)) &&
           is_later(later, earlier);
}

const sdt_record *sdt__matter_later_round(struct sdt__record_cache *cache,
                                          const struct sdt__matter *matter, const char *day)
{
    const struct sdt__record_list *matters = sdt__record_cache_list(cache, SDT_KIND_MATTER);

    for (size_t i = 0; matter->record && i < matters->count; i++)
        if (follows(matters->records[i], matter->record) &&
            strcmp(proposed_of(matters->records[i]), day) <= 0)
            return matters->records[i];
    return NULL;
}

int64_t sdt__matter_round_number(struct sdt__record_cache *cache, const struct sdt__matter *matter)
{
    const struct sdt__record_list *matters = sdt__record_cache_list(cache, SDT_KIND_MATTER);
    const struct sdt__matter_subject *subject = subject_of(matter->record);
    const sdt_record *round = matter->record;
    int64_t number = 1;

    if (subject) {
        for (size_t i = 0; i < matters->count; i++)
            number += follows(matter->record, matters->records[i]);
        return number;
    }
    while (round &&
           (round = sdt__record_cache_get(cache, SDT_KIND_MATTER, sdt_matter_earlier_round(round))))
        number++;
    return number;
}

/* Reports that a key is neither a matter nor a programme, with the nearest that are. */
static int report_missing(struct sdt__record_cache *cache, const char *key)
{
    static const int kinds[] = {SDT_KIND_MATTER, SDT_KIND_PROGRAMME};
    const size_t count = sdt__record_cache_list(cache, kinds[0])->count +
                         sdt__record_cache_list(cache, kinds[1])->count;
    const char **names = sdt__alloc(cache->session, (count + 1) * sizeof *names);
    char suggestion[800];
    const char *ending;
    size_t at = 0;

    if (!names)
        return SDT_ERROR_MEMORY;
    for (int kind = 0; kind < 2; kind++) {
        const struct sdt__record_list *list = sdt__record_cache_list(cache, kinds[kind]);

        for (size_t i = 0; i < list->count; i++)
            names[at++] = list->records[i]->key;
    }
    ending = sdt__session_suggest(cache->session, suggestion, sizeof suggestion, key, names, at);
    sdt__free(cache->session, names);
    return sdt__fail(cache->session, SDT_ERROR_NOT_FOUND, SDT__M_MATTER_MISSING, key, ending);
}

int sdt__matter_find(struct sdt__record_cache *cache, const char *key, const char *day,
                     struct sdt__matter *out)
{
    const sdt_record *record = sdt__record_cache_get(cache, SDT_KIND_MATTER, key);

    for (int i = 0; !record && i < SUBJECT_COUNT; i++)
        record = sdt__matter_round(cache, &subjects[i], key, day);
    if (cache->status != SDT_OK)
        return cache->status;
    if (record) {
        sdt__matter_of(cache, record, out);
        return SDT_OK;
    }
    record = sdt__record_cache_get(cache, SDT_KIND_PROGRAMME, key);
    if (!record)
        return cache->status != SDT_OK ? cache->status : report_missing(cache, key);
    sdt__matter_without_record(cache, record, out);
    return SDT_OK;
}
