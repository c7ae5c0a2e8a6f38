/*
 * Rules on the cooperation and what it does: seats that are missing, personal data kept too long,
 * cost shares, conferences and advocacy.
 */
#include "programme/check.h"

#include "core/text.h"
#include "network/members.h"

#include <math.h>
#include <sodertorn/kinds.h>
#include <string.h>

static void check_seats(struct sdt__check *check, const sdt_record *body)
{
    struct sdt__shelf *shelf = &check->shelf;
    struct sdt__buffer names;
    const char *text;
    size_t count;
    const sdt_record **members =
        sdt__members(shelf, sdt_body_cooperation(body), shelf->today, &count);

    sdt__buffer_init(&names, shelf->session);
    for (size_t i = 0; i < count; i++) {
        if (sdt__has_seat(shelf, sdt_record_key(body), sdt_record_key(members[i]), shelf->today))
            continue;
        sdt__buffer_text(&names, names.size > 0 ? ", " : "");
        sdt__buffer_text(&names, sdt_record_title(members[i]));
    }
    text = sdt__buffer_string(&names);
    if (!text)
        sdt__shelf_fail(shelf, SDT_ERROR_MEMORY);
    else if (*text)
        sdt__found(check, SDT__RULE_SEAT_MISSING, body, sdt_record_title(body), &text, 1);
    sdt__buffer_free(&names);
    sdt__free(shelf->session, members);
}

/* Called by key: a check is read by more people than may see names. */
static void check_person(struct sdt__check *check, const sdt_record *person)
{
    const char *until = sdt_person_retain_until(person);

    if (until && strcmp(until, check->shelf.today) < 0)
        sdt__found(check, SDT__RULE_RETENTION, person, sdt_record_key(person), &until, 1);
}

/* Shares are told of once the key is known at all, which it need not be. */
static void check_shares(struct sdt__check *check, const sdt_record *cooperation)
{
    struct sdt__shelf *shelf = &check->shelf;
    const struct sdt__list *memberships = sdt__shelf_list(shelf, SDT_KIND_MEMBERSHIP);
    double sum = 0;
    bool any = false;
    char number[64];
    const char *text = number;

    for (size_t i = 0; i < memberships->count; i++) {
        const sdt_record *membership = memberships->records[i];
        if (!sdt__alike(sdt_membership_cooperation(membership), sdt_record_key(cooperation)) ||
            !sdt__within(sdt_membership_joined(membership), sdt_membership_left(membership),
                         shelf->today) ||
            !sdt_membership_has_cost_share(membership))
            continue;
        any = true;
        sum += sdt_membership_cost_share(membership);
    }
    if (!any || fabs(sum - 100) <= 1e-6)
        return;
    sdt__people_number(sum, -1, shelf->session->english, number);
    sdt__found(check, SDT__RULE_COST_SHARES, cooperation, sdt_record_title(cooperation), &text, 1);
}

void sdt__check_network(struct sdt__check *check)
{
    struct sdt__shelf *shelf = &check->shelf;
    const struct sdt__list *bodies = sdt__shelf_list(shelf, SDT_KIND_BODY);
    const struct sdt__list *persons = sdt__shelf_list(shelf, SDT_KIND_PERSON);
    const struct sdt__list *cooperations = sdt__shelf_list(shelf, SDT_KIND_COOPERATION);

    for (size_t i = 0; i < bodies->count; i++) {
        const sdt_record *body = bodies->records[i];
        if (sdt_body_seat_per_municipality(body) &&
            sdt__within(sdt_body_began(body), sdt_body_ended(body), shelf->today))
            check_seats(check, body);
    }
    for (size_t i = 0; i < persons->count; i++)
        check_person(check, persons->records[i]);
    for (size_t i = 0; i < cooperations->count; i++)
        check_shares(check, cooperations->records[i]);
}

/* Hosts that are municipalities; a body that hosts is not counted. */
static int64_t count_hosts(struct sdt__shelf *shelf, const char *edition)
{
    const struct sdt__list *hostings = sdt__shelf_list(shelf, SDT_KIND_HOSTING);
    int64_t count = 0;

    for (size_t i = 0; i < hostings->count; i++)
        if (sdt__alike(sdt_hosting_edition(hostings->records[i]), edition) &&
            sdt_hosting_municipality(hostings->records[i]))
            count++;
    return count;
}

/* The body that decides a conference's themes has not decided this one. */
static void check_theme(struct sdt__check *check, const sdt_record *edition,
                        const sdt_record *conference, const char *year)
{
    const sdt_record *body =
        sdt__shelf_get(&check->shelf, SDT_KIND_BODY, sdt_conference_theme_body(conference));
    const sdt_record *decision =
        sdt__shelf_get(&check->shelf, SDT_KIND_DECISION, sdt_edition_decision(edition));
    const char *const texts[] = {year, body ? sdt_record_title(body) : NULL};

    if (sdt_edition_theme(edition) && body &&
        (!decision || !sdt__alike(sdt_decision_body(decision), sdt_record_key(body))))
        sdt__found(check, SDT__RULE_THEME, edition, sdt_record_title(conference), texts, 2);
}

static void check_edition(struct sdt__check *check, const sdt_record *edition,
                          const sdt_record *conference)
{
    bool planned = sdt__alike(sdt_edition_status(edition), "planned");
    const char *date = sdt_edition_date(edition), *title = sdt_record_title(conference);
    int64_t hosts = count_hosts(&check->shelf, sdt_record_key(edition));
    int64_t wanted = sdt_conference_hosts(conference);
    char numbers[3][24];
    const char *const texts[] = {sdt__integer_text(sdt_edition_year(edition), numbers[0]),
                                 sdt__integer_text(hosts, numbers[1]),
                                 sdt__integer_text(wanted, numbers[2])};
    bool gone = date ? strcmp(date, check->shelf.today) < 0
                     : sdt_edition_year(edition) < check->shelf.year;

    if (hosts != wanted && planned)
        sdt__found(check, SDT__RULE_HOSTS, edition, title, texts, 3);
    if (hosts != wanted && sdt__alike(sdt_edition_status(edition), "held"))
        sdt__found(check, SDT__RULE_HOSTS_PAST, edition, title, texts, 3);
    if (planned && gone)
        sdt__found(check, SDT__RULE_STILL_PLANNED, edition, title, texts, 1);
    check_theme(check, edition, conference, texts[0]);
}

void sdt__check_doings(struct sdt__check *check)
{
    struct sdt__shelf *shelf = &check->shelf;
    const struct sdt__list *editions = sdt__shelf_list(shelf, SDT_KIND_EDITION);
    const struct sdt__list *efforts = sdt__shelf_list(shelf, SDT_KIND_EFFORT);

    for (size_t i = 0; i < editions->count; i++) {
        const sdt_record *edition = editions->records[i];
        const sdt_record *conference =
            sdt__shelf_get(shelf, SDT_KIND_CONFERENCE, sdt_edition_conference(edition));
        if (conference)
            check_edition(check, edition, conference);
    }
    for (size_t i = 0; i < efforts->count; i++)
        if (sdt__shelf_count(shelf, SDT_KIND_EFFORT_GOAL, sdt_effort_goal_effort,
                             sdt_record_key(efforts->records[i])) == 0)
            sdt__found(check, SDT__RULE_NO_EFFORT_GOAL, efforts->records[i],
                       sdt_record_title(efforts->records[i]), NULL, 0);
}
