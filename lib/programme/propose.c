/*
 * Putting a matter to the members, a new round of it after a no, and taking it back.
 */
#include "core/options.h"
#include "core/period.h"
#include "programme/adoptions.h"
#include "programme/standing.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/matter.h>
#include <string.h>

/* The fields of a matter that are given as texts, and after them what is no field. */
enum {
    COOPERATION,
    ROLE,
    TITLE,
    SUBJECT,
    PROPOSED,
    DEADLINE,
    RULE,
    DECISION,
    EARLIER,
    TEXT,
    REFERENCE,
    FIELD_COUNT,
    KEY = FIELD_COUNT,
    PART_COUNT
};

/* What is proposed, while it is made into a record. */
struct proposing {
    sdt_session *session;
    struct sdt__record_cache cache;
    const char *parts[PART_COUNT];
    const struct sdt__matter_subject *subject; /* NULL when the matter is about no record */
    struct sdt__buffer key;                    /* the one that is made where none is given */
    bool key_is_stem;                          /* a number is added where it is taken */
};

static void begin(struct proposing *p, sdt_session *session, const char *const parts[PART_COUNT])
{
    memset(p, 0, sizeof *p);
    p->session = session;
    memcpy(p->parts, parts, sizeof p->parts);
    sdt__buffer_init(&p->key, session);
    sdt__record_cache_init(&p->cache, session);
    p->parts[ROLE] = sdt__word_name(SDT_KIND_MATTER, SDT_MATTER_ROLE, p->parts[ROLE]);
    if (!p->parts[PROPOSED])
        p->parts[PROPOSED] = p->cache.today;
}

static void end(struct proposing *p)
{
    sdt__record_cache_free(&p->cache);
    sdt__buffer_free(&p->key);
}

/* The cooperation that a record belongs to, by way of what it is a part of; NULL when it is not said. */
static const char *cooperation_of(struct sdt__record_cache *cache, const sdt_record *record)
{
    if (!record)
        return NULL;
    switch (record->kind->number) {
    case SDT_KIND_PROGRAMME:
        return sdt_programme_cooperation(record);
    case SDT_KIND_AMENDMENT:
        return cooperation_of(cache, sdt__record_cache_get(cache, SDT_KIND_PROGRAMME,
                                                           sdt_amendment_programme(record)));
    case SDT_KIND_PLAN:
        return cooperation_of(
            cache, sdt__record_cache_get(cache, SDT_KIND_PROGRAMME, sdt_plan_programme(record)));
    case SDT_KIND_EFFORT:
        return cooperation_of(
            cache, sdt__record_cache_get(cache, SDT_KIND_DIRECTION, sdt_effort_direction(record)));
    case SDT_KIND_DIRECTION:
        return sdt_direction_cooperation(record);
    default:
        return sdt_governing_document_cooperation(record);
    }
}

/* The cooperation that is named, or that of the subject, or the only one. */
static int find_cooperation(struct proposing *p, const sdt_record *subject)
{
    const struct sdt__record_list *all = sdt__record_cache_list(&p->cache, SDT_KIND_COOPERATION);

    if (!p->parts[COOPERATION])
        p->parts[COOPERATION] = cooperation_of(&p->cache, subject);
    if (!p->parts[COOPERATION] && all->count == 1)
        p->parts[COOPERATION] = all->records[0]->key;
    if (p->cache.status == SDT_OK && !p->parts[COOPERATION])
        return sdt__fail(p->session, SDT_ERROR_VALUE, SDT__M_MATTER_COOPERATION);
    return p->cache.status;
}

/* Joins texts with dots, as the key. */
static int make_key(struct proposing *p, const char *first, const char *second)
{
    const char *const names[] = {first, second};

    p->parts[KEY] = sdt__record_key_join(&p->key, names, 2);
    return p->parts[KEY] ? SDT_OK : SDT_ERROR_MEMORY;
}

static int check_dates(const struct proposing *p)
{
    const char *deadline = p->parts[DEADLINE], *proposed = p->parts[PROPOSED];

    if (deadline && strcmp(deadline, proposed) < 0)
        return sdt__fail(p->session, SDT_ERROR_VALUE, SDT__M_MATTER_DEADLINE, deadline, proposed);
    return SDT_OK;
}

/* Writes the matter; *out is its record, which the caller frees also on failure. */
static int put(struct proposing *p, sdt_record **out)
{
    const unsigned char fields[FIELD_COUNT] = {
        SDT_MATTER_COOPERATION,
        SDT_MATTER_ROLE,
        SDT_MATTER_TITLE,
        (unsigned char)(p->subject ? p->subject->field : SDT_MATTER_PROGRAMME),
        SDT_MATTER_PROPOSED,
        SDT_MATTER_DEADLINE,
        SDT_MATTER_RULE,
        SDT_MATTER_DECISION,
        SDT_MATTER_EARLIER_ROUND,
        SDT_MATTER_TEXT,
        SDT_MATTER_REFERENCE,
    };
    int status = sdt__record_compose(p->session, SDT_KIND_MATTER, fields, p->parts, FIELD_COUNT, 0,
                                     out);

    if (status == SDT_OK)
        status = p->key_is_stem ? sdt__store_free_key(*out, p->parts[KEY], false)
                                : sdt_record_set_key(*out, p->parts[KEY]);
    if (status == SDT_OK)
        status = sdt__record_check_at(*out, NULL);
    return status == SDT_OK ? sdt__store_put(p->session, *out, false) : status;
}

/* The table of what each member has decided on a matter that was just written. */
static int answer(sdt_session *session, const char *key, sdt_table **out)
{
    struct sdt__record_cache cache;
    struct sdt__matter matter;

    sdt__record_cache_init(&cache, session);
    sdt__record_cache_fail(&cache, sdt__matter_find(&cache, key, cache.today, &matter));
    if (cache.status == SDT_OK)
        sdt__adoptions_list(&cache, &matter, cache.today, out);
    sdt__record_cache_free(&cache);
    return cache.status;
}

/* Writes the matter and answers. */
static int put_and_answer(struct proposing *p, sdt_table **out)
{
    sdt_record *record = NULL;
    int status = put(p, &record);

    if (status == SDT_OK)
        status = answer(p->session, record->key, out);
    sdt_record_free(record);
    return status;
}

/* What it is about: a record of the kind that goes with its role. */
static int find_subject(struct proposing *p, sdt_record **subject)
{
    const sdt_record *round;

    p->subject = sdt__matter_subject_of_role(p->parts[ROLE]);
    if (!p->parts[SUBJECT])
        return SDT_OK;
    if (!p->subject)
        return sdt__fail(
            p->session, SDT_ERROR_VALUE, SDT__M_MATTER_NO_SUBJECT,
            sdt__word_label(p->session, SDT_KIND_MATTER, SDT_MATTER_ROLE, p->parts[ROLE]));
    round = sdt__matter_round(&p->cache, p->subject, p->parts[SUBJECT], p->parts[PROPOSED]);
    if (p->cache.status != SDT_OK)
        return p->cache.status;
    if (round)
        return sdt__fail(p->session, SDT_ERROR_EXISTS, SDT__M_MATTER_PROPOSED, p->parts[SUBJECT],
                         round->key);
    return sdt__store_get(p->session, p->subject->kind, p->parts[SUBJECT], subject);
}

static int propose(sdt_session *session, const void *asked, sdt_table **out)
{
    struct proposing p;
    sdt_record *subject = NULL;
    int status;

    begin(&p, session, asked);
    status = p.cache.status == SDT_OK ? find_subject(&p, &subject) : p.cache.status;
    if (status == SDT_OK)
        status = find_cooperation(&p, subject);
    if (status == SDT_OK && subject && !p.parts[DEADLINE] &&
        subject->kind->number == SDT_KIND_EFFORT)
        p.parts[DEADLINE] = sdt_effort_deadline(subject);
    if (status == SDT_OK)
        status = check_dates(&p);
    if (status == SDT_OK && !p.parts[KEY]) {
        status = subject ? make_key(&p, subject->key, "1")
                         : make_key(&p, p.parts[ROLE], p.parts[PROPOSED]);
        p.key_is_stem = !subject; /* several of a role may be put on one day */
    }
    if (status == SDT_OK)
        status = put_and_answer(&p, out);
    end(&p);
    sdt_record_free(subject);
    return status;
}

static const struct sdt__option proposal_options[] = {
    {"key", KEY},
    {"cooperation", COOPERATION},
    {"subject", SUBJECT},
    {"proposed", PROPOSED},
    {"deadline", DEADLINE},
    {"rule", RULE},
    {"decision", DECISION},
    {"text", TEXT},
    {"reference", REFERENCE},
    {NULL, 0},
};

static const struct sdt__option round_options[] = {
    {"key", KEY},   {"title", TITLE},         {"proposed", PROPOSED},
    {"rule", RULE}, {"deadline", DEADLINE},   {"decision", DECISION},
    {"text", TEXT}, {"reference", REFERENCE}, {NULL, 0},
};

static int read_options(sdt_session *session, const char *const *options,
                        const struct sdt__option *table, const char *parts[PART_COUNT])
{
    int status = sdt__options_read(session, options, table, parts);

    if (status == SDT_OK)
        status = sdt__verb_date(session, "proposed: ", parts[PROPOSED]);
    return status == SDT_OK ? sdt__verb_date(session, "deadline: ", parts[DEADLINE]) : status;
}

int sdt_matter_propose(sdt_session *session, const char *role, const char *title,
                       const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    const char *parts[PART_COUNT] = {[ROLE] = role, [TITLE] = title};
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "role", role, "title", title);
    if (status == SDT_OK)
        status = read_options(session, options, proposal_options, parts);
    return status == SDT_OK ? sdt__verb_write(session, "propose", propose, parts, out) : status;
}

/* A programme that was decided on without a matter gets one, so that what was decided stays with it. */
static int record_first_round(struct proposing *p, const struct sdt__matter *matter,
                              sdt_record **out)
{
    struct proposing first;
    const char *parts[PART_COUNT] = {[COOPERATION] = matter->cooperation,
                                     [ROLE] = "programme",
                                     [TITLE] = sdt_record_title(matter->programme),
                                     [SUBJECT] = matter->programme->key};
    int status;

    begin(&first, p->session, parts);
    first.parts[PROPOSED] = NULL; /* from the start */
    first.subject = sdt__matter_subject_of_role("programme");
    status = make_key(&first, matter->programme->key, "1");
    if (status == SDT_OK)
        status = put(&first, out);
    end(&first);
    return status;
}

/* Whether a matter has come so far by the day that another round may follow. */
static int check_ended(struct proposing *p, const struct sdt__matter *matter)
{
    const char *title = sdt_record_title(matter->record ? matter->record : matter->programme);
    const sdt_record *later = matter->record ? sdt__matter_next_round(&p->cache, matter->record)
                                             : NULL;
    struct sdt__standing standing;
    char words[SDT__SINCE_ROOM];

    sdt__standing_find(&p->cache, matter, p->parts[PROPOSED], &standing);
    sdt__standing_free(&p->cache, &standing);
    if (p->cache.status != SDT_OK)
        return p->cache.status;
    if (later)
        return sdt__fail(p->session, SDT_ERROR_EXISTS, SDT__M_MATTER_LATER, title, later->key);
    if (standing.since.day[0])
        return sdt__fail(p->session, SDT_ERROR_VALUE, SDT__M_MATTER_IN_FORCE, title,
                         sdt__since_text(p->session, &standing.since, words));
    if (strcmp(standing.state, "withdrawn") != 0 &&
        standing.count.rejected + standing.count.referred_back == 0)
        return sdt__fail(p->session, SDT_ERROR_VALUE, SDT__M_MATTER_NO_REFUSAL, title,
                         p->parts[PROPOSED]);
    return SDT_OK;
}

/* What the round takes over from the one before. */
static void follow(struct proposing *p, const sdt_record *earlier)
{
    p->subject = sdt__matter_subject_of_role(sdt_matter_role(earlier));
    p->parts[COOPERATION] = sdt_matter_cooperation(earlier);
    p->parts[ROLE] = sdt_matter_role(earlier);
    p->parts[SUBJECT] = p->subject ? p->subject->get(earlier) : NULL;
    p->parts[EARLIER] = earlier->key;
    if (!p->parts[TITLE])
        p->parts[TITLE] = sdt_matter_title(earlier);
    if (!p->parts[RULE])
        p->parts[RULE] = sdt_matter_rule(earlier);
}

/* "program.2" after "program.1", "annat.2" after "annat". */
static int make_round_key(struct proposing *p, const struct sdt__matter *earlier)
{
    const int64_t number = sdt__matter_round_number(&p->cache, earlier);
    char before[24], next[24], stem[256];
    size_t size = strlen(earlier->record->key), tail;

    sdt__integer_text((long long)number, before);
    sdt__integer_text((long long)number + 1, next);
    tail = strlen(before) + 1;
    memcpy(stem, earlier->record->key, size + 1); /* a key is of 200 bytes at most */
    if (size > tail && stem[size - tail] == '.' && strcmp(stem + size - tail + 1, before) == 0)
        stem[size - tail] = '\0';
    return make_key(p, stem, next);
}

/* Writes the round after one of the database. */
static int put_round(struct proposing *p, const sdt_record *earlier, sdt_table **out)
{
    struct sdt__matter matter;
    int status = SDT_OK;

    sdt__matter_of(&p->cache, earlier, &matter);
    follow(p, earlier);
    if (!p->parts[KEY])
        status = make_round_key(p, &matter);
    return status == SDT_OK ? put_and_answer(p, out) : status;
}

struct round {
    const char *matter;
    const char *parts[PART_COUNT];
};

static int next_round(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct round *round = asked;
    struct proposing p;
    struct sdt__matter earlier;
    sdt_record *first = NULL;
    int status;

    begin(&p, session, round->parts);
    status = p.cache.status;
    if (status == SDT_OK)
        status = sdt__matter_find(&p.cache, round->matter, p.parts[PROPOSED], &earlier);
    if (status == SDT_OK)
        status = check_ended(&p, &earlier);
    if (status == SDT_OK)
        status = check_dates(&p);
    if (status == SDT_OK && !earlier.record)
        status = record_first_round(&p, &earlier, &first);
    if (status == SDT_OK)
        status = put_round(&p, first ? first : earlier.record, out);
    sdt_record_free(first);
    end(&p);
    return status;
}

int sdt_matter_next_round(sdt_session *session, const char *matter, const char *const *options,
                          sdt_table **out)
{
    SDT__GUARD(session);
    struct round round = {.matter = matter};
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, matter, "matter");
    if (status == SDT_OK)
        status = read_options(session, options, round_options, round.parts);
    return status == SDT_OK ? sdt__verb_write(session, "propose", next_round, &round, out) : status;
}

struct withdrawal {
    const char *matter;
    const char *date;
};

/* Whether a matter can be withdrawn on a day: it was put forward by then, and nothing has ended it. */
static int check_open(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                      const char *day)
{
    sdt_session *session = cache->session;
    const char *title = sdt_record_title(matter->record ? matter->record : matter->programme);
    struct sdt__standing standing;
    char words[SDT__SINCE_ROOM];

    sdt__standing_find(cache, matter, day, &standing);
    sdt__standing_free(cache, &standing);
    if (cache->status != SDT_OK)
        return cache->status;
    if (standing.since.day[0])
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_MATTER_IN_FORCE, title,
                         sdt__since_text(session, &standing.since, words));
    if (!matter->record)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_MATTER_NO_RECORD, title);
    if (sdt_matter_withdrawn(matter->record) || strcmp(standing.state, "replaced") == 0)
        return sdt__fail(session, SDT_ERROR_EXISTS, SDT__M_MATTER_ENDED, title);
    if (!sdt__matter_is_proposed(matter, day))
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_MATTER_WITHDRAWN_BEFORE, title,
                         sdt_matter_proposed(matter->record), day);
    return SDT_OK;
}

static int put_withdrawn(sdt_session *session, const char *key, const char *day)
{
    sdt_record *record = NULL;
    int status = sdt__store_get(session, SDT_KIND_MATTER, key, &record);

    if (status == SDT_OK)
        status = sdt__record_own_text(record, SDT_MATTER_WITHDRAWN, day);
    if (status == SDT_OK)
        status = sdt__store_put(session, record, false);
    sdt_record_free(record);
    return status;
}

static int withdraw(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct withdrawal *withdrawal = asked;
    struct sdt__record_cache cache;
    struct sdt__matter matter;
    const char *day;
    int status;

    (void)out;
    sdt__record_cache_init(&cache, session);
    day = withdrawal->date ? withdrawal->date : cache.today;
    status = sdt__matter_find(&cache, withdrawal->matter, day, &matter);
    if (status == SDT_OK)
        status = check_open(&cache, &matter, day);
    if (status == SDT_OK)
        status = put_withdrawn(session, matter.record->key, day);
    sdt__record_cache_free(&cache);
    return status;
}

int sdt_matter_withdraw(sdt_session *session, const char *matter, const char *date)
{
    SDT__GUARD(session);
    const struct withdrawal withdrawal = {matter, date};
    int status = sdt__session_begin(session, matter, "matter");

    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? sdt__verb_write(session, "withdraw", withdraw, &withdrawal, NULL)
                            : status;
}
