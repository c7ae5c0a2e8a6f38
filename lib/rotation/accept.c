/*
 * A plan becomes decided: the decision, the editions it needs and their hosts, each with its reason,
 * in one transaction. Hosts that were decided before stay as they are.
 */
#include "core/buffer.h"
#include "record/table.h"
#include "rotation/handle.h"
#include "rotation/records.h"

#include <sodertorn/kinds.h>
#include <string.h>

enum { DECISION, FIRST_YEAR, LAST_YEAR, EDITIONS, ADDED, KEPT, REMOVED, COLUMN_COUNT };

static const char *const columns =
    "decision:t first_year:i last_year:i editions:i added:i kept:i removed:i";

struct accepting {
    sdt_session *session;
    sdt_rotation *rotation;
    struct sdt__shelf shelf;
    sdt_table *reasons; /* by year, conference and host, as the plan is */
    const char *decision;
    int last_year;
    int64_t counts[COLUMN_COUNT];
};

/* What is decided, as the caller says it. */
struct given {
    const char *body;
    const char *date;
    const char *paragraph;
    const char *reference;
};

static int put_decision(struct accepting *a, const struct given *given, sdt_record **out)
{
    char first[24], last[24], title[96];
    const char *const years[] = {sdt__integer_text(a->rotation->instance.from, first),
                                 sdt__integer_text(a->last_year, last)};
    int status = sdt_record_new(a->session, SDT_KIND_DECISION, out);

    sdt__message_write(SDT__M_ROTATION_DECISION, a->session->english, years, 2, title, sizeof title);
    if (status == SDT_OK)
        status = sdt_decision_set_body(*out, given->body);
    if (status == SDT_OK)
        status = sdt_decision_set_date(*out, given->date);
    if (status == SDT_OK)
        status = sdt_decision_set_paragraph(*out, given->paragraph);
    if (status == SDT_OK)
        status = sdt_decision_set_reference(*out, given->reference);
    if (status == SDT_OK)
        status = sdt_decision_set_title(*out, title);
    if (status == SDT_OK)
        status = sdt_decision_set_outcome(*out, "approved");
    return status == SDT_OK ? sdt_put(*out) : status;
}

/* "radslag.2027", with `more` after it when there is more. */
static int set_key(sdt_record *record, const char *conference, int year, const char *more)
{
    struct sdt__buffer key;
    int status;

    sdt__buffer_init(&key, record->session);
    sdt__buffer_text(&key, conference);
    sdt__buffer_byte(&key, '.');
    sdt__buffer_integer(&key, year);
    if (more) {
        sdt__buffer_byte(&key, '.');
        sdt__buffer_text(&key, more);
    }
    status = sdt__buffer_string(&key) ? sdt_record_set_key(record, key.bytes) : SDT_ERROR_MEMORY;
    sdt__buffer_free(&key);
    return status;
}

static const sdt_record *find_edition(struct accepting *a, const char *conference, int year)
{
    const sdt_record *edition;
    size_t at = 0;

    do
        edition =
            sdt__shelf_next(&a->shelf, SDT_KIND_EDITION, sdt_edition_conference, conference, &at);
    while (edition && sdt_edition_year(edition) != year);
    return edition;
}

static int put_edition(struct accepting *a, const char *conference, int year, sdt_record **out)
{
    int status = sdt_record_new(a->session, SDT_KIND_EDITION, out);

    if (status == SDT_OK)
        status = sdt_edition_set_conference(*out, conference);
    if (status == SDT_OK)
        status = sdt_edition_set_year(*out, year);
    if (status == SDT_OK)
        status = sdt_edition_set_status(*out, "planned");
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
        hosting = sdt__shelf_next(&a->shelf, SDT_KIND_HOSTING, sdt_hosting_edition, edition, &at);
    while (hosting && !sdt__alike(sdt_hosting_municipality(hosting), host));
    return hosting;
}

static int fill_hosting(struct accepting *a, sdt_record *record, const char *reason)
{
    int status = sdt_hosting_set_decision(record, a->decision);

    if (status == SDT_OK)
        status = sdt__record_put_text(record, sdt__field_place(record->kind, SDT_HOSTING_REASON),
                                      reason);
    return status == SDT_OK ? sdt_put(record) : status;
}

static int put_hosting(struct accepting *a, const char *edition, const char *conference, int year,
                       const char *host, const char *reason)
{
    const sdt_record *there = find_hosting(a, edition, host);
    sdt_record *record = NULL;
    int status;

    a->counts[there ? KEPT : ADDED]++;
    if (there && sdt_hosting_decision(there))
        return SDT_OK;
    if (there) {
        status = sdt_record_copy(there, &record);
    } else {
        status = sdt_record_new(a->session, SDT_KIND_HOSTING, &record);
        if (status == SDT_OK)
            status = sdt_hosting_set_edition(record, edition);
        if (status == SDT_OK)
            status = sdt_hosting_set_municipality(record, host);
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

/* Municipalities that host the edition but not in the plan. */
static int remove_others(struct accepting *a, const char *edition, int occurrence)
{
    const struct sdt__rot_problem *p = a->rotation->problem;
    const unsigned char *on = a->rotation->result.on + occurrence * p->members;
    sdt_record *hosting;
    size_t at = 0;
    int status = SDT_OK;

    while (status == SDT_OK && (hosting = sdt__shelf_next(&a->shelf, SDT_KIND_HOSTING,
                                                          sdt_hosting_edition, edition, &at))) {
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
    const bool over = there && sdt__rotation_is_over(&a->shelf, there);
    sdt_record *made = NULL;
    int status = there ? remove_others(a, sdt_record_key(there), occurrence)
                       : put_edition(a, conference, year, &made);

    for (int m = 0; m < p->members && status == SDT_OK; m++) {
        if (!a->rotation->result.on[occurrence * p->members + m])
            continue;
        sdt_table_next(a->reasons);
        if (over) { /* nobody decides today who hosted then */
            a->counts[KEPT]++;
            continue;
        }
        status =
            put_hosting(a, sdt_record_key(there ? there : made), conference, year, p->member[m]->id,
                        sdt_table_text(a->reasons, sdt_table_column_find(a->reasons, "sentence")));
    }
    sdt_record_free(made);
    return status;
}

static int accept(struct accepting *a, const struct given *given, sdt_table **out)
{
    const struct sdt__rot_problem *p = a->rotation->problem;
    sdt_record *decision = NULL;
    sdt_table *table;
    const uint64_t stamp = sdt__rotation_stamp(&a->shelf);
    int status = a->shelf.status; /* which reading for the stamp may have changed */

    if (status == SDT_OK && stamp != a->rotation->stamp)
        status = sdt__fail(a->session, SDT_ERROR_CONFLICT, SDT__M_ROTATION_STALE);
    if (status == SDT_OK)
        status = put_decision(a, given, &decision);
    a->decision = decision ? sdt_record_key(decision) : NULL;
    for (int o = 0; o < p->occurrences && status == SDT_OK; o++)
        if (p->from + p->occurrence[o].year <= a->last_year)
            status = accept_occurrence(a, o);
    if (status == SDT_OK && out) {
        table = sdt__table_new(a->session, "rotation_accepted", columns);
        a->counts[FIRST_YEAR] = p->from;
        a->counts[LAST_YEAR] = a->last_year;
        sdt__table_row(table);
        sdt__table_set_text(table, DECISION, a->decision);
        for (int i = FIRST_YEAR; i < COLUMN_COUNT; i++)
            sdt__table_set_int(table, i, a->counts[i]);
        status = sdt__table_done(table, out);
    }
    sdt_record_free(decision);
    return status;
}

static int check_arguments(sdt_rotation *rotation, const struct given *given, int last_year)
{
    sdt_session *session = rotation->session;
    char numbers[3][24];

    if (!given->body || !given->date)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT,
                         given->body ? "date" : "body");
    if (!rotation->cooperation)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_ROTATION_NOT_PROPOSED);
    if (last_year < rotation->instance.from || last_year > rotation->instance.to)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_ROTATION_UNTIL,
                         sdt__integer_text(last_year, numbers[0]),
                         sdt__integer_text(rotation->instance.from, numbers[1]),
                         sdt__integer_text(rotation->instance.to, numbers[2]));
    return SDT_OK;
}

int sdt_rotation_accept(sdt_rotation *rotation, const char *body, const char *date,
                        const char *paragraph, const char *reference, int last_year,
                        sdt_table **out)
{
    const struct given given = {body, date, paragraph, reference};
    struct accepting a = {.rotation = rotation};
    int status;

    if (out)
        *out = NULL;
    status = sdt__rotation_begin(rotation, 2);
    if (status != SDT_OK)
        return status;
    a.session = rotation->session;
    a.last_year = last_year == SDT_ROTATION_NO_YEAR ? rotation->instance.to : last_year;
    status = check_arguments(rotation, &given, a.last_year);
    if (status == SDT_OK)
        status = sdt_rotation_reasons(rotation, SDT_ROTATION_NO_YEAR, &a.reasons);
    if (status == SDT_OK)
        status = sdt__store_begin(a.session);
    if (status == SDT_OK) {
        sdt__store_verb(a.session, "rotate");
        sdt__shelf_init(&a.shelf, a.session);
        sdt__go_inside(a.session);
        status = accept(&a, &given, out);
        sdt__go_outside(a.session);
        sdt__shelf_free(&a.shelf);
        status = sdt__store_end(a.session, status);
    }
    sdt_table_free(a.reasons);
    return sdt__table_end(status, out);
}
