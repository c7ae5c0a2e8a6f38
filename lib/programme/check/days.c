/*
 * Rules on days: what ends before it begins, and what is there twice at one time.
 */
#include "core/period.h"
#include "programme/check/check.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

/* Fields that say when something begins and when it ends, by their names, in whatever kind has both. */
static const struct {
    const char *begins;
    const char *ends;
} spans[] = {
    {"since", "until"},          {"began", "ended"},        {"starts", "ends"},
    {"joined", "left"},          {"date", "until"},         {"decided", "until"},
    {"proposed", "deadline"},    {"proposed", "withdrawn"}, {"valid_from", "valid_until"},
    {"first_year", "last_year"},
};

enum { SPANS = sizeof spans / sizeof *spans };

/* The indexes of both fields of a span; false where the kind has not both. */
static bool fields_of(const struct sdt__kind *kind, int span, int *begins, int *ends)
{
    *begins = sdt__field_named(kind, spans[span].begins);
    *ends = sdt__field_named(kind, spans[span].ends);
    return *begins >= 0 && *ends >= 0;
}

bool sdt__check_has_days(const struct sdt__kind *kind)
{
    int begins, ends;

    for (int i = 0; i < SPANS; i++)
        if (fields_of(kind, i, &begins, &ends))
            return true;
    return false;
}

/* A date, or a year in digits. */
static const char *day_text(const sdt_record *record, int index, char number[24])
{
    const struct sdt__record_value *value = &record->values[index];

    return record->kind->fields[index].type == SDT_TYPE_INTEGER
               ? sdt__integer_text(value->as.integer, number)
               : value->as.text;
}

static bool is_before(const sdt_record *record, int ends, int begins)
{
    const struct sdt__record_value *end = &record->values[ends], *begin = &record->values[begins];

    if (!end->set || !begin->set)
        return false;
    return record->kind->fields[ends].type == SDT_TYPE_INTEGER
               ? end->as.integer < begin->as.integer
               : strcmp(end->as.text, begin->as.text) < 0;
}

void sdt__check_order_of_days(struct sdt__check *check, const sdt_record *record)
{
    const char *language = check->cache.session->english ? "en" : "sv";
    const int kind = record->kind->number;
    int begins, ends;

    for (int i = 0; i < SPANS; i++) {
        char numbers[2][24];
        const char *texts[4];

        if (!fields_of(record->kind, i, &begins, &ends) || !is_before(record, ends, begins))
            continue;
        texts[0] = sdt_field_label(kind, record->kind->fields[ends].number, language);
        texts[1] = day_text(record, ends, numbers[0]);
        texts[2] = sdt_field_label(kind, record->kind->fields[begins].number, language);
        texts[3] = day_text(record, begins, numbers[1]);
        sdt__check_found(check, SDT__CHECK_RULE_ENDS_BEFORE, record, sdt_record_title(record),
                         texts, 4);
    }
}

/* From when two times have days in common, in words; NULL when they have none. An absent end is
   open. */
static const char *common_since(const struct sdt__check *check, const char *since,
                                const char *until, const char *other_since, const char *other_until)
{
    const char *later = since && (!other_since || strcmp(since, other_since) >= 0) ? since
                                                                                   : other_since;

    if (!later)
        return sdt__message_text(SDT__M_CHECK_START, check->cache.session->english);
    return sdt__date_within(since, until, later) &&
                   sdt__date_within(other_since, other_until, later)
               ? later
               : NULL;
}

/* The chairs of a body, in the order in which they began. */
struct chairs {
    const sdt_record **seats;
    size_t count;
};

static int by_beginning(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    const char *first = sdt_seat_since(*x), *second = sdt_seat_since(*y);
    int order = strcmp(first ? first : "", second ? second : "");

    return order != 0 ? order : strcmp((*x)->key, (*y)->key);
}

/* What ends before it begins is told of by another rule. */
static void read_chairs(struct sdt__record_cache *cache, const sdt_record *body,
                        struct chairs *chairs)
{
    const size_t most = sdt__record_cache_count(cache, SDT_KIND_SEAT, sdt_seat_body, body->key);
    const sdt_record *seat;
    size_t at = 0;

    chairs->count = 0;
    chairs->seats = sdt__alloc(cache->session, (most + 1) * sizeof *chairs->seats);
    if (!chairs->seats) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return;
    }
    while ((seat = sdt__record_cache_next(cache, SDT_KIND_SEAT, sdt_seat_body, body->key, &at))) {
        const char *since = sdt_seat_since(seat), *until = sdt_seat_until(seat);

        if (sdt__text_equal(sdt_seat_role(seat), "chair") &&
            (!since || !until || strcmp(since, until) < 0))
            chairs->seats[chairs->count++] = seat;
    }
    if (chairs->count > 0)
        qsort(chairs->seats, chairs->count, sizeof *chairs->seats, by_beginning);
}

/* How a day on which something ends (NULL: never) lies to the one on which a seat begins: after it (1), on
   it (0) or before it (-1). */
static int compare_end(const char *until, const sdt_record *seat)
{
    const char *since = sdt_seat_since(seat);
    const int order = until ? strcmp(until, since ? since : "") : 1;

    return (order > 0) - (order < 0);
}

static bool ends_later(const char *until, const char *other)
{
    return other && (!until || strcmp(until, other) > 0);
}

/* By what a chair is called in a check, which is read by more people than may see names. */
static void name_chair(struct sdt__record_cache *cache, const sdt_record *seat,
                       struct sdt__buffer *names)
{
    const sdt_record *municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                           sdt_seat_municipality(seat));

    sdt__check_lacks(names, municipality ? sdt_record_title(municipality) : seat->key);
}

/* Tells of a time with several chairs, whose names are then forgotten. */
static void found_chairs(struct sdt__check *check, const sdt_record *body, const char *since,
                         struct sdt__buffer *names)
{
    const char *start = sdt__message_text(SDT__M_CHECK_START, check->cache.session->english);
    const char *const texts[] = {since ? since : start, sdt__buffer_string(names)};

    if (!texts[1])
        sdt__record_cache_fail(&check->cache, SDT_ERROR_MEMORY);
    else if (names->size > 0)
        sdt__check_found(check, SDT__CHECK_RULE_TWO_CHAIRS, body, sdt_record_title(body), texts, 2);
    sdt__buffer_clear(names);
}

/* Goes through the chairs as they began. `last` is the one of those before that sits longest: who begins
   while it sits has company, until one of the two ends. Times that follow upon each other are one. */
void sdt__check_chairs(struct sdt__check *check, const sdt_record *body)
{
    struct chairs chairs;
    const sdt_record *last;
    const char *since = NULL, *until = NULL; /* of the time that is being told of */
    struct sdt__buffer names;

    read_chairs(&check->cache, body, &chairs);
    sdt__buffer_init(&names, check->cache.session);
    last = chairs.count > 0 ? chairs.seats[0] : NULL;
    for (size_t i = 1; i < chairs.count; i++) {
        const sdt_record *seat = chairs.seats[i];
        const bool outlasts = ends_later(sdt_seat_until(seat), sdt_seat_until(last));

        if (compare_end(sdt_seat_until(last), seat) > 0) {
            const char *end = outlasts ? sdt_seat_until(last) : sdt_seat_until(seat);

            if (names.size == 0 || compare_end(until, seat) < 0) {
                found_chairs(check, body, since, &names);
                since = sdt_seat_since(seat);
                until = end;
                name_chair(&check->cache, last, &names);
            }
            name_chair(&check->cache, seat, &names);
            until = ends_later(end, until) ? end : until;
        }
        if (outlasts)
            last = seat;
    }
    found_chairs(check, body, since, &names);
    sdt__buffer_free(&names);
    sdt__free(check->cache.session, chairs.seats);
}

void sdt__check_membership(struct sdt__check *check, const sdt_record *membership)
{
    struct sdt__record_cache *cache = &check->cache;
    const struct sdt__record_list *list = sdt__record_cache_list(cache, SDT_KIND_MEMBERSHIP);
    const sdt_record *municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                           sdt_membership_municipality(membership));
    const sdt_record *cooperation = sdt__record_cache_get(cache, SDT_KIND_COOPERATION,
                                                          sdt_membership_cooperation(membership));

    for (size_t i = 0; municipality && cooperation && i < list->count; i++) {
        const sdt_record *other = list->records[i];
        const char *texts[] = {sdt_record_title(cooperation), NULL};

        if (other->id >= membership->id ||
            !sdt__text_equal(sdt_membership_municipality(other), municipality->key) ||
            !sdt__text_equal(sdt_membership_cooperation(other), cooperation->key))
            continue;
        texts[1] = common_since(check, sdt_membership_joined(membership),
                                sdt_membership_left(membership), sdt_membership_joined(other),
                                sdt_membership_left(other));
        if (texts[1])
            sdt__check_found(check, SDT__CHECK_RULE_MEMBER_TWICE, membership,
                             sdt_record_title(municipality), texts, 2);
    }
}
