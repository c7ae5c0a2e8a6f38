/*
 * What matters are about, and the rounds in which the same thing is put to the members; see matter.h.
 */
#include "programme/matter.h"

#include <sodertorn/kinds.h>
#include <string.h>

const struct sdt__matter_subject sdt__matter_subjects[SDT__MATTER_SUBJECTS] = {
    {"programme", SDT_KIND_PROGRAMME, SDT_MATTER_PROGRAMME, sdt_matter_programme},
    {"amendment", SDT_KIND_AMENDMENT, SDT_MATTER_AMENDMENT, sdt_matter_amendment},
    {"consultation", SDT_KIND_EFFORT, SDT_MATTER_EFFORT, sdt_matter_effort},
    {"budget", SDT_KIND_PLAN, SDT_MATTER_PLAN, sdt_matter_plan},
    {"agreement", SDT_KIND_GOVERNING_DOCUMENT, SDT_MATTER_GOVERNING_DOCUMENT,
     sdt_matter_governing_document},
};

const struct sdt__matter_subject *sdt__matter_subject_of_role(const char *role)
{
    for (int i = 0; i < SDT__MATTER_SUBJECTS; i++)
        if (sdt__text_equal(sdt__matter_subjects[i].role, role))
            return &sdt__matter_subjects[i];
    return NULL;
}

const struct sdt__matter_subject *sdt__matter_subject_of_kind(int kind)
{
    for (int i = 0; i < SDT__MATTER_SUBJECTS; i++)
        if (sdt__matter_subjects[i].kind == kind)
            return &sdt__matter_subjects[i];
    return NULL;
}

/* The subject that a matter names, whatever its role is; NULL when it names none. */
static const struct sdt__matter_subject *subject_of(const sdt_record *matter)
{
    for (int i = 0; matter && i < SDT__MATTER_SUBJECTS; i++)
        if (sdt__matter_subjects[i].get(matter))
            return &sdt__matter_subjects[i];
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
    const sdt_record *round = sdt__matter_round(cache, &sdt__matter_subjects[0], programme->key,
                                                day);

    if (round)
        sdt__matter_of(cache, round, out);
    else
        sdt__matter_without_record(cache, programme, out);
}

/* The records that come one after another as rounds: those that say so, and those about the same. */
const sdt_record *sdt__matter_next_round(struct sdt__record_cache *cache, const sdt_record *matter)
{
    const struct sdt__matter_subject *subject = subject_of(matter);
    const sdt_record *round, *next = NULL;
    size_t at = 0;

    while ((round = sdt__record_cache_next(cache, SDT_KIND_MATTER, sdt_matter_earlier_round,
                                           matter->key, &at)))
        if (round != matter && (!next || is_later(next, round)))
            next = round;
    at = 0;
    while (subject && (round = sdt__record_cache_next(cache, SDT_KIND_MATTER, subject->get,
                                                      subject->get(matter), &at)))
        if (is_later(round, matter) && (!next || is_later(next, round)))
            next = round;
    return next;
}

const sdt_record *sdt__matter_replacement(struct sdt__record_cache *cache,
                                          const struct sdt__matter *matter, const char *day)
{
    const sdt_record *last = matter->record, *next;

    while (last && (next = sdt__matter_next_round(cache, last)) &&
           strcmp(proposed_of(next), day) <= 0 && (last == matter->record || is_later(next, last)))
        last = next;
    return last != matter->record ? last : NULL;
}

int64_t sdt__matter_round_number(struct sdt__record_cache *cache, const struct sdt__matter *matter)
{
    const struct sdt__matter_subject *subject = subject_of(matter->record);
    const sdt_record *round = matter->record, *other;
    int64_t number = 1;
    size_t at = 0;

    while (subject && (other = sdt__record_cache_next(cache, SDT_KIND_MATTER, subject->get,
                                                      subject->get(matter->record), &at)))
        number += is_later(matter->record, other);
    while (!subject && round &&
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

    for (int i = 0; !record && i < SDT__MATTER_SUBJECTS; i++)
        record = sdt__matter_round(cache, &sdt__matter_subjects[i], key, day);
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
