/*
 * Rules on the cooperation and what it does: seats that are missing, personal data kept too long,
 * cost shares, conferences and advocacy.
 */
#include "programme/check/check.h"
#include "programme/theme.h"

#include "core/text.h"
#include "network/members.h"

#include <math.h>
#include <sodertorn/kinds.h>
#include <string.h>

static bool has_seat(struct sdt__record_cache *cache, const char *body, const char *municipality)
{
    return sdt__network_has_seat(cache, body, municipality, cache->today);
}

void sdt__check_body(struct sdt__check *check, const sdt_record *body)
{
    if (sdt_body_seat_per_municipality(body) &&
        sdt__date_within(sdt_body_began(body), sdt_body_ended(body), check->cache.today))
        sdt__check_found_members(check, SDT__CHECK_RULE_SEAT_MISSING, body,
                                 sdt_body_cooperation(body), has_seat);
}

/* Called by key: a check is read by more people than may see names. */
void sdt__check_person(struct sdt__check *check, const sdt_record *person)
{
    const char *until = sdt_person_retain_until(person);

    if (until && strcmp(until, check->cache.today) < 0)
        sdt__check_found(check, SDT__CHECK_RULE_RETENTION, person, sdt_record_key(person), &until,
                         1);
}

/* Shares are told of once the key is known at all, which it need not be. */
void sdt__check_cooperation(struct sdt__check *check, const sdt_record *cooperation)
{
    struct sdt__record_cache *cache = &check->cache;
    const struct sdt__record_list *memberships = sdt__record_cache_list(cache, SDT_KIND_MEMBERSHIP);
    double sum = 0;
    bool any = false;
    char number[64];

    for (size_t i = 0; i < memberships->count; i++) {
        const sdt_record *membership = memberships->records[i];
        if (!sdt__text_equal(sdt_membership_cooperation(membership), sdt_record_key(cooperation)) ||
            !sdt__date_within(sdt_membership_joined(membership), sdt_membership_left(membership),
                              cache->today) ||
            !sdt_membership_has_cost_share(membership))
            continue;
        any = true;
        sum += sdt_membership_cost_share(membership);
    }
    if (!any || fabs(sum - 100) <= 1e-6)
        return;
    sdt__number_format_people(sum, -6, cache->session->english, number);
    sdt__check_found_of(check, SDT__CHECK_RULE_COST_SHARES, cooperation, number);
}

void sdt__check_meeting(struct sdt__check *check, const sdt_record *meeting)
{
    const sdt_record *body = sdt__record_cache_get(&check->cache, SDT_KIND_BODY,
                                                   sdt_meeting_body(meeting));
    const char *date = sdt_meeting_date(meeting);

    if (body && date && strcmp(date, check->cache.today) < 0 &&
        sdt__text_equal(sdt_meeting_status(meeting), "planned"))
        sdt__check_found(check, SDT__CHECK_RULE_MEETING_PLANNED, meeting, sdt_record_title(body),
                         &date, 1);
}

/* Hosts that are municipalities; a body that hosts is not counted. */
static int64_t count_hosts(struct sdt__record_cache *cache, const char *edition)
{
    const struct sdt__record_list *hostings = sdt__record_cache_list(cache, SDT_KIND_HOSTING);
    int64_t count = 0;

    for (size_t i = 0; i < hostings->count; i++)
        if (sdt__text_equal(sdt_hosting_edition(hostings->records[i]), edition) &&
            sdt_hosting_municipality(hostings->records[i]))
            count++;
    return count;
}

/* The body that decides a conference's themes has not decided this one. */
static void check_theme(struct sdt__check *check, const sdt_record *edition,
                        const sdt_record *conference, const char *year)
{
    const sdt_record *body = sdt__record_cache_get(&check->cache, SDT_KIND_BODY,
                                                   sdt_conference_theme_body(conference));
    const char *const texts[] = {year, body ? sdt_record_title(body) : NULL};

    if (sdt_edition_theme(edition) && body &&
        !sdt__theme_is_decided(&check->cache, edition, conference))
        sdt__check_found(check, SDT__CHECK_RULE_THEME, edition, sdt_record_title(conference), texts,
                         2);
}

void sdt__check_edition(struct sdt__check *check, const sdt_record *edition)
{
    const sdt_record *conference = sdt__record_cache_get(&check->cache, SDT_KIND_CONFERENCE,
                                                         sdt_edition_conference(edition));
    bool planned = sdt__text_equal(sdt_edition_status(edition), "planned");
    const char *date = sdt_edition_date(edition), *title = sdt_record_title(conference);
    int64_t hosts = count_hosts(&check->cache, sdt_record_key(edition));
    int64_t wanted = sdt_conference_hosts(conference);
    char numbers[3][24];
    const char *const texts[] = {sdt__integer_text(sdt_edition_year(edition), numbers[0]),
                                 sdt__integer_text(hosts, numbers[1]),
                                 sdt__integer_text(wanted, numbers[2])};
    bool gone = date ? strcmp(date, check->cache.today) < 0
                     : sdt_edition_year(edition) < check->cache.year;

    if (!conference)
        return;
    if (hosts != wanted && planned)
        sdt__check_found(check, SDT__CHECK_RULE_HOSTS, edition, title, texts, 3);
    if (hosts != wanted && sdt__text_equal(sdt_edition_status(edition), "held"))
        sdt__check_found(check, SDT__CHECK_RULE_HOSTS_PAST, edition, title, texts, 3);
    if (planned && gone)
        sdt__check_found(check, SDT__CHECK_RULE_STILL_PLANNED, edition, title, texts, 1);
    check_theme(check, edition, conference, texts[0]);
}

void sdt__check_effort(struct sdt__check *check, const sdt_record *effort)
{
    if (sdt__record_cache_count(&check->cache, SDT_KIND_EFFORT_GOAL, sdt_effort_goal_effort,
                                effort->key) == 0)
        sdt__check_found_of(check, SDT__CHECK_RULE_NO_EFFORT_GOAL, effort, NULL);
}
