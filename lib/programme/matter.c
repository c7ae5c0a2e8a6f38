/*
 * Matters and the decisions on them; see matter.h.
 */
#include "programme/matter.h"

#include "core/period.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* The rule that a matter names, or else its cooperation, or else that all must say yes. */
static const char *rule_of(struct sdt__record_cache *cache, const sdt_record *record,
                           const char *cooperation)
{
    const sdt_record *owner = sdt__record_cache_get(cache, SDT_KIND_COOPERATION, cooperation);

    if (record && sdt_matter_rule(record))
        return sdt_matter_rule(record);
    return owner && sdt_cooperation_adoption_rule(owner) ? sdt_cooperation_adoption_rule(owner)
                                                         : "all";
}

void sdt__matter_of(struct sdt__record_cache *cache, const sdt_record *record,
                    struct sdt__matter *out)
{
    out->record = record;
    out->programme = sdt__record_cache_get(cache, SDT_KIND_PROGRAMME, sdt_matter_programme(record));
    out->cooperation = sdt_matter_cooperation(record);
    out->rule = rule_of(cache, record, out->cooperation);
}

void sdt__matter_without_record(struct sdt__record_cache *cache, const sdt_record *programme,
                                struct sdt__matter *out)
{
    out->record = NULL;
    out->programme = programme;
    out->cooperation = sdt_programme_cooperation(programme);
    out->rule = rule_of(cache, NULL, out->cooperation);
}

const char *sdt__adoption_day(const sdt_record *adoption)
{
    const char *date = sdt_adoption_date(adoption) ? sdt_adoption_date(adoption)
                                                   : sdt_adoption_before(adoption);

    return date ? date : "";
}

bool sdt__adoption_is_yes(const sdt_record *adoption)
{
    static const char *const yes[] = {"adopted", "adopted_with_reservation",
                                      "adopted_with_addition"};

    for (size_t i = 0; adoption && i < sizeof yes / sizeof *yes; i++)
        if (sdt__text_equal(sdt_adoption_outcome(adoption), yes[i]))
            return true;
    return false;
}

bool sdt__adoption_by_member(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                             const sdt_record *adoption)
{
    const char *proposed = matter->record ? sdt_matter_proposed(matter->record) : NULL;
    const char *date = sdt_adoption_date(adoption), *before = sdt_adoption_before(adoption);
    const sdt_record *membership;
    size_t at = 0;

    while ((membership = sdt__record_cache_next(cache, SDT_KIND_MEMBERSHIP,
                                                sdt_membership_municipality,
                                                sdt_adoption_municipality(adoption), &at))) {
        const char *joined = sdt_membership_joined(membership);
        const char *left = sdt_membership_left(membership);

        if (!sdt__text_equal(sdt_membership_cooperation(membership), matter->cooperation))
            continue;
        if (date ? sdt__date_within(joined, left, date)
                 : (!joined || strcmp(joined, before) < 0) &&
                       (!left || !proposed || strcmp(left, proposed) > 0))
            return true;
    }
    return false;
}
