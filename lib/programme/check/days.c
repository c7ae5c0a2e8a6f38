/*
 * Rules on days: what ends before it begins, and what is there twice at one time.
 */
#include "core/period.h"
#include "programme/check/check.h"

#include <sodertorn/kinds.h>
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

void sdt__check_seat(struct sdt__check *check, const sdt_record *seat)
{
    const struct sdt__record_list *seats = sdt__record_cache_list(&check->cache, SDT_KIND_SEAT);
    const sdt_record *body = sdt__record_cache_get(&check->cache, SDT_KIND_BODY,
                                                   sdt_seat_body(seat));

    if (!sdt__text_equal(sdt_seat_role(seat), "chair") || !body)
        return;
    for (size_t i = 0; i < seats->count; i++) {
        const sdt_record *other = seats->records[i];
        const char *day;

        if (other->id >= seat->id || !sdt__text_equal(sdt_seat_role(other), "chair") ||
            !sdt__text_equal(sdt_seat_body(other), sdt_seat_body(seat)))
            continue;
        day = common_since(check, sdt_seat_since(seat), sdt_seat_until(seat), sdt_seat_since(other),
                           sdt_seat_until(other));
        if (day)
            sdt__check_found(check, SDT__CHECK_RULE_TWO_CHAIRS, seat, sdt_record_title(body), &day,
                             1);
    }
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
