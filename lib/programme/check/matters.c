/*
 * Rules on joint matters: decisions that are late, that lead nowhere, or that nobody could take.
 */
#include "programme/check/check.h"
#include "programme/standing.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* Those that were asked and have not decided, or have said no, as a list of names; the standing is in
   the order of names. */
static void list_members(struct sdt__check *check, const struct sdt__standing *standing,
                         bool undecided, struct sdt__buffer *names)
{
    sdt__buffer_init(names, check->cache.session);
    for (size_t i = 0; i < standing->voter_count; i++) {
        const struct sdt__voter *voter = &standing->voters[i];
        const bool no = voter->decision && !sdt__adoption_is_yes(voter->decision);

        if (voter->asked && (undecided ? !voter->decision : no))
            sdt__check_lacks(names, sdt_record_title(voter->municipality));
    }
}

static void check_deadline(struct sdt__check *check, const sdt_record *matter,
                           const struct sdt__standing *standing)
{
    const char *deadline = sdt_matter_deadline(matter);
    struct sdt__buffer names;

    if (!deadline || strcmp(deadline, check->cache.today) >= 0)
        return;
    list_members(check, standing, true, &names);
    if (names.size > 0) {
        const char *const texts[] = {deadline, sdt__buffer_string(&names)};

        sdt__check_found(check, SDT__CHECK_RULE_MATTER_OVERDUE, matter, sdt_record_title(matter),
                         texts, 2);
    }
    sdt__buffer_free(&names);
}

/* A matter is about what its role says; of the role "other", about nothing that is recorded. */
static void check_subject(struct sdt__check *check, const sdt_record *matter)
{
    const char *language = check->cache.session->english ? "en" : "sv";
    struct sdt__buffer others;

    sdt__buffer_init(&others, check->cache.session);
    for (int i = 0; i < SDT__MATTER_SUBJECTS; i++) {
        const struct sdt__matter_subject *subject = &sdt__matter_subjects[i];

        if (subject->get(matter) && !sdt__text_equal(subject->role, sdt_matter_role(matter)))
            sdt__check_lacks(&others, sdt_field_label(SDT_KIND_MATTER, subject->field, language));
    }
    if (others.size > 0) {
        const char *const texts[] = {sdt__record_word(matter, SDT_MATTER_ROLE),
                                     sdt__buffer_string(&others)};

        sdt__check_found(check, SDT__CHECK_RULE_MATTER_SUBJECT, matter, sdt_record_title(matter),
                         texts, 2);
    }
    sdt__buffer_free(&others);
}

void sdt__check_matter(struct sdt__check *check, const sdt_record *record)
{
    struct sdt__matter matter;
    struct sdt__standing standing;
    struct sdt__buffer names;

    check_subject(check, record);
    sdt__matter_of(&check->cache, record, &matter);
    sdt__standing_find(&check->cache, &matter, check->cache.today, &standing);
    if (standing.open && !standing.since.day[0]) {
        sdt__standing_by_name(&standing);
        check_deadline(check, record, &standing);
        list_members(check, &standing, false, &names);
        sdt__check_found_lacking(check, SDT__CHECK_RULE_MATTER_REFUSED, record, &names);
    }
    sdt__standing_free(&check->cache, &standing);
}

/* The matter that a decision is on; false when what it refers to is not there. */
static bool find_matter(struct sdt__record_cache *cache, const sdt_record *adoption,
                        struct sdt__matter *out)
{
    const sdt_record *record = sdt__record_cache_get(cache, SDT_KIND_MATTER,
                                                     sdt_adoption_matter(adoption));
    const sdt_record *programme = sdt__record_cache_get(cache, SDT_KIND_PROGRAMME,
                                                        sdt_adoption_programme(adoption));

    if (record)
        sdt__matter_of(cache, record, out);
    else if (programme)
        sdt__matter_of_programme(cache, programme, sdt__adoption_day(adoption), out);
    return record || programme;
}

/* Whether the same board said yes in the same round and on the same day. It is told of the no: there are
   few of those to ask about. */
static bool is_contradicted(struct sdt__record_cache *cache, const sdt_record *adoption,
                            const struct sdt__matter *matter)
{
    const sdt_record *other;
    struct sdt__matter round;
    size_t at = 0;

    while (!sdt__adoption_is_yes(adoption) &&
           (other = sdt__record_cache_next(cache, SDT_KIND_ADOPTION, sdt__adoption_day,
                                           sdt__adoption_day(adoption), &at)))
        if (sdt__text_equal(sdt_adoption_municipality(other),
                            sdt_adoption_municipality(adoption)) &&
            sdt__adoption_is_yes(other) && find_matter(cache, other, &round) &&
            round.record == matter->record && round.programme == matter->programme)
            return true;
    return false;
}

static bool wants_text(const sdt_record *adoption)
{
    const char *outcome = sdt_adoption_outcome(adoption);

    return sdt__text_equal(outcome, "adopted_with_reservation") ||
           sdt__text_equal(outcome, "adopted_with_addition");
}

void sdt__check_adoption(struct sdt__check *check, const sdt_record *adoption)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                           sdt_adoption_municipality(adoption));
    const char *name = sdt_record_title(municipality), *day = sdt__adoption_day(adoption), *title;
    struct sdt__matter matter;

    if (!municipality || !find_matter(cache, adoption, &matter))
        return;
    title = sdt_record_title(matter.record ? matter.record : matter.programme);
    if (!sdt__adoption_by_member(cache, &matter, adoption))
        sdt__check_found(check, SDT__CHECK_RULE_NO_MEMBER, adoption, name,
                         (const char *[]){day, title}, 2);
    if (!sdt_adoption_text(adoption) && wants_text(adoption))
        sdt__check_found(check, SDT__CHECK_RULE_NO_TEXT, adoption, name, &title, 1);
    if (is_contradicted(cache, adoption, &matter))
        sdt__check_found(check, SDT__CHECK_RULE_CONTRADICTION, adoption, name,
                         (const char *[]){title, day}, 2);
    if (sdt_adoption_date(adoption) && strcmp(day, cache->today) > 0)
        sdt__check_found(check, SDT__CHECK_RULE_FUTURE, adoption, title, &day, 1);
}

void sdt__check_decision(struct sdt__check *check, const sdt_record *decision)
{
    const char *day = sdt_decision_date(decision);

    if (day && strcmp(day, check->cache.today) > 0)
        sdt__check_found_of(check, SDT__CHECK_RULE_FUTURE, decision, day);
}
