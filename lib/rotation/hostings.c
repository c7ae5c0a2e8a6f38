/*
 * The conferences of some years as they stand in the records: held, planned, moved or not held, who
 * hosts them, what was decided and why.
 */
#include "core/buffer.h"
#include "core/text.h"
#include "record/table.h"
#include "rotation/handle.h"
#include "rotation/records.h"

#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

enum {
    YEAR,
    CONFERENCE,
    CONFERENCE_NAME,
    EDITION,
    STATUS,
    FORM,
    DATE,
    MOVED_FROM,
    PLACE,
    THEME,
    THEME_DECIDED,
    AUDIENCE,
    PARTNERS,
    HOST,
    HOST_NAME,
    BODY,
    LEADS,
    REASON,
    DECISION,
    DECIDED,
    DECIDED_BY,
    REFERENCE
};

static const char *const columns =
    "year:i conference:t conference_name:t edition:t status:t form:t date:t moved_from:t place:t "
    "theme:t theme_decided:t audience:t partners:t host:t host_name:t body:t leads:i reason:t "
    "decision:t decided:t decided_by:t reference:t";

/* "Södertörns högskola, KTH": those of all editions, and of this one alone. */
static void set_partners(sdt_table *table, struct sdt__shelf *shelf, const sdt_record *edition)
{
    const sdt_record *partner;
    struct sdt__buffer text;
    size_t at = 0;

    sdt__buffer_init(&text, shelf->session);
    while ((partner = sdt__shelf_next(shelf, SDT_KIND_PARTNER, sdt_partner_conference,
                                      sdt_edition_conference(edition), &at))) {
        if (sdt_partner_edition(partner) &&
            !sdt__alike(sdt_partner_edition(partner), sdt_record_key(edition)))
            continue;
        sdt__buffer_text(&text, text.size > 0 ? ", " : "");
        sdt__buffer_text(&text, sdt_record_title(partner));
    }
    if (text.failed)
        sdt__shelf_fail(shelf, SDT_ERROR_MEMORY);
    else if (text.size > 0)
        sdt__table_set_text(table, PARTNERS, sdt__buffer_string(&text));
    sdt__buffer_free(&text);
}

static const char *date_of(struct sdt__shelf *shelf, const char *decision)
{
    const sdt_record *record = sdt__shelf_get(shelf, SDT_KIND_DECISION, decision);

    return record ? sdt_decision_date(record) : NULL;
}

static void begin_row(sdt_table *table, struct sdt__shelf *shelf, const sdt_record *edition,
                      const sdt_record *conference)
{
    const char *audience = sdt_edition_audience(edition);

    sdt__table_row(table);
    sdt__table_set_int(table, YEAR, sdt_edition_year(edition));
    sdt__table_set_text(table, CONFERENCE, sdt_record_key(conference));
    sdt__table_set_text(table, CONFERENCE_NAME, sdt_record_title(conference));
    sdt__table_set_text(table, EDITION, sdt_record_key(edition));
    sdt__table_set_text(table, STATUS, sdt_edition_status(edition));
    sdt__table_set_text(table, FORM, sdt_edition_form(edition));
    sdt__table_set_text(table, DATE, sdt_edition_date(edition));
    sdt__table_set_text(table, MOVED_FROM, sdt_edition_moved_from(edition));
    sdt__table_set_text(table, PLACE, sdt_edition_place(edition));
    sdt__table_set_text(table, THEME, sdt_edition_theme(edition));
    sdt__table_set_text(table, THEME_DECIDED, date_of(shelf, sdt_edition_decision(edition)));
    sdt__table_set_text(table, AUDIENCE, audience ? audience : sdt_conference_audience(conference));
    set_partners(table, shelf, edition);
}

static void set_body(sdt_table *table, struct sdt__shelf *shelf, const char *key)
{
    const sdt_record *body = sdt__shelf_get(shelf, SDT_KIND_BODY, key);

    sdt__table_set_text(table, BODY, key);
    if (body)
        sdt__table_set_text(table, HOST_NAME, sdt_record_title(body));
}

static void set_host(sdt_table *table, struct sdt__shelf *shelf, const sdt_record *hosting)
{
    const sdt_record *host =
        sdt__shelf_get(shelf, SDT_KIND_MUNICIPALITY, sdt_hosting_municipality(hosting));
    const sdt_record *decision =
        sdt__shelf_get(shelf, SDT_KIND_DECISION, sdt_hosting_decision(hosting));
    const sdt_record *body;

    if (host) {
        sdt__table_set_text(table, HOST, sdt_record_key(host));
        sdt__table_set_text(table, HOST_NAME, sdt_record_title(host));
    } else {
        set_body(table, shelf, sdt_hosting_body(hosting));
    }
    sdt__table_set_int(table, LEADS, sdt_hosting_leads(hosting));
    sdt__table_set_text(table, REASON, sdt_hosting_reason(hosting));
    if (!decision)
        return;
    body = sdt__shelf_get(shelf, SDT_KIND_BODY, sdt_decision_body(decision));
    sdt__table_set_text(table, DECISION, sdt_record_key(decision));
    sdt__table_set_text(table, DECIDED, sdt_decision_date(decision));
    sdt__table_set_text(table, DECIDED_BY, body ? sdt_record_title(body) : NULL);
    sdt__table_set_text(table, REFERENCE, sdt_decision_reference(decision));
}

/* A row for each host, or one row when nobody is known to host; the body that always does counts. */
static void add_rows(sdt_table *table, struct sdt__shelf *shelf, const sdt_record *edition,
                     const sdt_record *conference)
{
    const sdt_record *hosting;
    bool any = false;
    size_t at = 0;

    do {
        hosting = sdt__shelf_next(shelf, SDT_KIND_HOSTING, sdt_hosting_edition,
                                  sdt_record_key(edition), &at);
        if (hosting || !any)
            begin_row(table, shelf, edition, conference);
        if (hosting)
            set_host(table, shelf, hosting);
        else if (!any && sdt_conference_host_body(conference))
            set_body(table, shelf, sdt_conference_host_body(conference));
        any = true;
    } while (hosting);
}

static int by_year(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    const int64_t one = sdt_edition_year(*x), other = sdt_edition_year(*y);

    if (one != other)
        return one < other ? -1 : 1;
    return sdt__swedish_compare(sdt_record_key(*x), sdt_record_key(*y));
}

static int make_table(struct sdt__shelf *shelf, int first_year, int last_year, sdt_table **out)
{
    const struct sdt__list *editions = sdt__shelf_list(shelf, SDT_KIND_EDITION);
    const sdt_record **sorted = sdt__alloc(shelf->session, (editions->count + 1) * sizeof *sorted);
    sdt_table *table = sdt__table_new(shelf->session, "hostings", columns);
    size_t count = 0;
    int status = SDT_ERROR_MEMORY;

    for (size_t i = 0; sorted && i < editions->count; i++) {
        const int64_t year = sdt_edition_year(editions->records[i]);
        if (year >= first_year && year <= last_year)
            sorted[count++] = editions->records[i];
    }
    if (sorted && table) {
        qsort(sorted, count, sizeof *sorted, by_year);
        for (size_t i = 0; i < count; i++) {
            const sdt_record *conference =
                sdt__shelf_get(shelf, SDT_KIND_CONFERENCE, sdt_edition_conference(sorted[i]));
            if (conference)
                add_rows(table, shelf, sorted[i], conference);
        }
        status = sdt__table_done(table, out);
    } else {
        sdt_table_free(table);
    }
    sdt__free(shelf->session, sorted);
    return status != SDT_OK ? status : shelf->status;
}

int sdt_hostings(sdt_session *session, int first_year, int last_year, sdt_table **out)
{
    struct sdt__shelf shelf;
    int status;

    if (out)
        *out = NULL;
    status = sdt__begin(session, out != NULL, "out");
    if (status == SDT_OK)
        status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    sdt__shelf_init(&shelf, session);
    status = shelf.status == SDT_OK ? make_table(&shelf, first_year, last_year, out) : shelf.status;
    sdt__shelf_free(&shelf);
    return sdt__table_end(sdt__store_end(session, status), out);
}
