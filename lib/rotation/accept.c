/*
 * Stores a plan by decision: the decision, the editions it needs and their hosts, each with its reason,
 * in one transaction. Hosts that were decided before are not changed.
 */
#include "core/buffer.h"
#include "layouts.h"
#include "record/table.h"
#include "rotation/handle.h"
#include "rotation/records.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <string.h>

enum { DECISION, FIRST_YEAR, LAST_YEAR, EDITIONS, ADDED, KEPT, REMOVED, COLUMN_COUNT };

static const struct sdt__column columns[] = {
    [DECISION] = {"decision", SDT_TYPE_TEXT, "beslutets nyckel", "key of the decision"},
    [FIRST_YEAR] = {"first_year", SDT_TYPE_INTEGER, "första året", "first year"},
    [LAST_YEAR] = {"last_year", SDT_TYPE_INTEGER, "sista året", "last year"},
    [EDITIONS] = {"editions", SDT_TYPE_INTEGER, "antal upplagor som lades till",
                  "number of editions added"},
    [ADDED] = {"added", SDT_TYPE_INTEGER, "antal värdskap som lades till",
               "number of hostings added"},
    [KEPT] = {"kept", SDT_TYPE_INTEGER, "antal värdskap som fanns redan",
              "number of hostings that were there"},
    [REMOVED] = {"removed", SDT_TYPE_INTEGER, "antal värdskap som togs bort",
                 "number of hostings removed"},
};

const struct sdt__table_layout sdt__layout_rotation_accepted = SDT__TABLE_LAYOUT(
    "rotation_accepted", columns);

/* The arguments of the verb. */
struct given {
    sdt_rotation *rotation;
    sdt_table *reasons;   /* by year, conference and host, as the plan is */
    const char *texts[4]; /* body, date, paragraph and reference of the decision */
    int last_year;
};

struct accepting {
    sdt_session *session;
    sdt_rotation *rotation;
    struct sdt__record_cache cache;
    sdt_table *reasons;
    const char *decision;
    int64_t counts[COLUMN_COUNT];
};

static int put_decision(struct accepting *a, const struct given *given, sdt_record **out)
{
    static const unsigned char fields[] = {SDT_DECISION_BODY,      SDT_DECISION_DATE,
                                           SDT_DECISION_PARAGRAPH, SDT_DECISION_REFERENCE,
                                           SDT_DECISION_TITLE,     SDT_DECISION_OUTCOME};
    char first[24], last[24], title[96];
    const char *const years[] = {sdt__integer_text(a->rotation->instance.from, first),
                                 sdt__integer_text(given->last_year, last)};
    const char *const texts[] = {given->texts[0], given->texts[1], given->texts[2],
                                 given->texts[3], title,           "approved"};
    int status;

    sdt__message_write(SDT__M_ROTATION_DECISION, a->session->english, years, 2, title,
                       sizeof title);
    status = sdt__record_compose(a->session, SDT_KIND_DECISION, fields, texts, (int)sizeof fields,
                                 0, out);
    return status == SDT_OK ? sdt_put(*out) : status;
}

/* Sets a key such as "radslag.2027", or with `more` "radslag.2027.0181". */
static int set_key(sdt_record *record, const char *conference, int year, const char *more)
{
    char number[24];
    const char *const parts[] = {conference, sdt__integer_text(year, number), more};
    struct sdt__buffer key;
    int status;

    sdt__buffer_init(&key, record->session);
    status = sdt__record_key_join(&key, parts, 3) ? sdt_record_set_key(record, key.bytes)
                                                  : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    return status;
}

static const sdt_record *find_edition(struct accepting *a, const char *conference, int year)
{
    const sdt_record *edition;
    size_t at = 0;

    do
        edition = sdt__record_cache_next(&a->cache, SDT_KIND_EDITION, sdt_edition_conference,
                                         conference, &at);
    while (edition && sdt_edition_year(edition) != year);
    return edition;
}

static int put_edition(struct accepting *a, const char *conference, int year, sdt_record **out)
{
    static const unsigned char fields[] = {SDT_EDITION_CONFERENCE, SDT_EDITION_STATUS};
    const char *const texts[] = {conference, "planned"};
    int status = sdt__record_compose(a->session, SDT_KIND_EDITION, fields, texts, 2, 0, out);

    if (status == SDT_OK)
        status = sdt_edition_set_year(*out, year);
    if (status == SDT_OK)
        status = set_key(*out, conference, year, NULL);
    a->counts[EDITIONS]++;
    return status == SDT_OK ? sdt_put(*out) : status;
}

static const sdt_record *find_hosting(struct accepting *a, const char *edition, const char *host)
{
    const sdt_record *hosting;
    size_t at = 0;

    do
        hosting = sdt__record_cache_next(&a->cache, SDT_KIND_HOSTING, sdt_hosting_edition, edition,
                                         &at);
    while (hosting && !sdt__text_equal(sdt_hosting_municipality(hosting), host));
    return hosting;
}

static int fill_hosting(struct accepting *a, sdt_record *record, const char *reason)
{
    int status = sdt_hosting_set_decision(record, a->decision);

    if (status == SDT_OK)
        status = sdt__record_own_text(record, SDT_HOSTING_REASON, reason);
    return status == SDT_OK ? sdt_put(record) : status;
}

static int put_hosting(struct accepting *a, const char *edition, const char *conference, int year,
                       const char *host, const char *reason)
{
    static const unsigned char fields[] = {SDT_HOSTING_EDITION, SDT_HOSTING_MUNICIPALITY};
    const char *const texts[] = {edition, host};
    const sdt_record *there = find_hosting(a, edition, host);
    sdt_record *record = NULL;
    int status;

    a->counts[there ? KEPT : ADDED]++;
    if (there && sdt_hosting_decision(there))
        return SDT_OK;
    if (there) {
        status = sdt_record_copy(there, &record);
    } else {
        status = sdt__record_compose(a->session, SDT_KIND_HOSTING, fields, texts, 2, 0, &record);
        if (status == SDT_OK)
            status = sdt_hosting_set_leads(record, 1);
        if (status == SDT_OK)
            status = set_key(record, conference, year, host);
    }
    if (status == SDT_OK)
        status = fill_hosting(a, record, reason);
    sdt_record_free(record);
    return status;
}

/* Deletes the hostings of municipalities that the plan does not have as hosts of the edition. */
static int remove_others(struct accepting *a, const char *edition, int occurrence)
{
    const struct sdt__rot_problem *p = a->rotation->problem;
    const unsigned char *on = a->rotation->result.on + occurrence * p->members;
    sdt_record *hosting;
    size_t at = 0;
    int status = SDT_OK;

    while (status == SDT_OK &&
           (hosting = sdt__record_cache_next(&a->cache, SDT_KIND_HOSTING, sdt_hosting_edition,
                                             edition, &at))) {
        const char *host = sdt_hosting_municipality(hosting);
        bool planned = !host;
        for (int m = 0; m < p->members && !planned; m++)
            planned = on[m] && strcmp(p->member[m]->id, host) == 0;
        if (planned)
            continue;
        a->counts[REMOVED]++;
        status = sdt_delete(hosting);
    }
    return status;
}

static int accept_occurrence(struct accepting *a, int occurrence)
{
    const struct sdt__rot_problem *p = a->rotation->problem;
    const char *conference = p->conference[p->occurrence[occurrence].conference]->id;
    const int year = p->from + p->occurrence[occurrence].year;
    const sdt_record *there = find_edition(a, conference, year);
    const bool over = there && sdt__rotation_is_over(&a->cache, there);
    sdt_record *made = NULL;
    int status = there ? remove_others(a, sdt_record_key(there), occurrence)
                       : put_edition(a, conference, year, &made);

    for (int m = 0; m < p->members && status == SDT_OK; m++) {
        if (!a->rotation->result.on[occurrence * p->members + m])
            continue;
        sdt_table_next(a->reasons);
        if (over) { /* an edition that is over keeps its hosts */
            a->counts[KEPT]++;
            continue;
        }
        status = put_hosting(a, sdt_record_key(there ? there : made), conference, year,
                             p->member[m]->id, sdt_table_text(a->reasons, SDT__REASONS_SENTENCE));
    }
    sdt_record_free(made);
    return status;
}

static int accept(struct accepting *a, const struct given *given, sdt_table **out)
{
    const struct sdt__rot_problem *p = a->rotation->problem;
    sdt_record *decision = NULL;
    sdt_table *table;
    const uint64_t stamp = sdt__rotation_stamp(&a->cache);
    int status = a->cache.status; /* computing the stamp reads records, which may fail */

    if (status == SDT_OK && stamp != a->rotation->stamp)
        status = sdt__fail(a->session, SDT_ERROR_CONFLICT, SDT__M_ROTATION_STALE);
    if (status == SDT_OK)
        status = put_decision(a, given, &decision);
    a->decision = sdt_record_key(decision);
    for (int o = 0; o < p->occurrences && status == SDT_OK; o++)
        if (p->from + p->occurrence[o].year <= given->last_year)
            status = accept_occurrence(a, o);
    if (status == SDT_OK) {
        table = sdt__table_new(a->session, &sdt__layout_rotation_accepted);
        a->counts[FIRST_YEAR] = p->from;
        a->counts[LAST_YEAR] = given->last_year;
        sdt__table_row(table);
        sdt__table_set_text(table, DECISION, a->decision);
        sdt__table_set_ints(table, FIRST_YEAR, &a->counts[FIRST_YEAR], COLUMN_COUNT - FIRST_YEAR);
        status = sdt__table_done(table, out);
    }
    sdt_record_free(decision);
    return status;
}

static int change(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct given *given = asked;
    struct accepting a = {
        .session = session, .rotation = given->rotation, .reasons = given->reasons};
    int status;

    sdt__record_cache_init(&a.cache, session);
    sdt__session_enter(session);
    status = accept(&a, given, out);
    sdt__session_leave(session);
    sdt__record_cache_free(&a.cache);
    return status;
}

static int check_arguments(const struct given *given)
{
    const sdt_rotation *rotation = given->rotation;
    const int from = rotation->instance.from, to = rotation->instance.to;
    sdt_session *session = rotation->session;
    char numbers[3][24];
    int status = sdt__verb_begin(session, "body", given->texts[0], "date", given->texts[1]);

    if (status != SDT_OK)
        return status;
    if (!rotation->cooperation)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ROTATION_NOT_PROPOSED);
    if (given->last_year < from || given->last_year > to)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_ROTATION_UNTIL,
                         sdt__integer_text(given->last_year, numbers[0]),
                         sdt__integer_text(from, numbers[1]), sdt__integer_text(to, numbers[2]));
    return SDT_OK;
}

int sdt_rotation_accept(sdt_rotation *rotation, const char *body, const char *date,
                        const char *paragraph, const char *reference, int last_year,
                        sdt_table **out)
{
    SDT__GUARD_HANDLE(rotation);
    struct given given = {rotation, NULL, {body, date, paragraph, reference}, last_year};
    int status;

    if (out)
        *out = NULL;
    status = sdt__rotation_begin(rotation, SDT__ROTATION_PLANNED);
    if (status != SDT_OK)
        return status;
    if (last_year == SDT_ROTATION_NO_YEAR)
        given.last_year = rotation->instance.to;
    status = check_arguments(&given);
    if (status == SDT_OK)
        status = sdt_rotation_reasons(rotation, SDT_ROTATION_NO_YEAR, &given.reasons);
    if (status == SDT_OK)
        status = sdt__verb_write(rotation->session, "rotate", change, &given, out);
    sdt_table_free(given.reasons);
    return status;
}
