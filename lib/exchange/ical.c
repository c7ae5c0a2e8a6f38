/*
 * Conferences as iCalendar: for each edition a UID that never changes. One whose day is not set is a task
 * to be done by the end of its year, and no event.
 */
#include "exchange/ical.h"

#include "core/period.h"
#include "record/table.h"
#include "rotation/records.h"

#include <sodertorn/exchange.h>
#include <sodertorn/rotation.h>
#include <string.h>

/* A text that has been gathered; "" when that failed, which its buffer remembers. */
static const char *gathered(struct sdt__buffer *text)
{
    return sdt__buffer_string(text) ? text->bytes : "";
}

/* What is gathered of an edition, whose hosts stand on rows of their own. */
struct event {
    struct sdt__buffer hosts;
    struct sdt__buffer words;
    bool decided;
};

static void add_part(struct sdt__buffer *out, const char *between, const char *text)
{
    if (!text)
        return;
    sdt__buffer_text(out, out->size > 0 ? between : "");
    sdt__buffer_text(out, text);
}

/* A task has other words for its status than an event. */
static const char *status_of(const sdt_table *table, const struct event *event)
{
    const char *status = sdt_table_text(table, SDT__HOSTINGS_STATUS);
    const bool held = strcmp(status, "held") == 0;

    if (strcmp(status, "skipped") == 0 || strcmp(status, "cancelled") == 0)
        return "CANCELLED";
    if (!sdt_table_text(table, SDT__HOSTINGS_DATE))
        return held ? "COMPLETED" : "NEEDS-ACTION";
    return event->decided || held ? "CONFIRMED" : "TENTATIVE";
}

/* A day, or else the last day of the year. */
static void put_when(struct sdt__buffer *out, const sdt_table *table)
{
    const char *date = sdt_table_text(table, SDT__HOSTINGS_DATE);
    char last_day[11];

    if (date) {
        sdt__ical_date(out, "DTSTART;VALUE=DATE", date);
        sdt__ical_line(out, "TRANSP", "TRANSPARENT");
        return;
    }
    sdt__date_year_end((int)sdt_table_int(table, SDT__HOSTINGS_YEAR), last_day);
    sdt__ical_date(out, "DUE;VALUE=DATE", last_day);
}

/* The event of the edition whose last row is the current one. */
static void put_event(struct sdt__buffer *out, const sdt_table *table, struct event *event,
                      const char *stamp, struct sdt__buffer *text)
{
    const char *component = sdt_table_text(table, SDT__HOSTINGS_DATE) ? "VEVENT" : "VTODO";

    sdt__ical_line(out, "BEGIN", component);
    sdt__buffer_clear(text);
    sdt__buffer_text(text, "edition.");
    sdt__buffer_text(text, sdt_table_text(table, SDT__HOSTINGS_EDITION));
    sdt__buffer_text(text, "@sodertorn");
    sdt__ical_text(out, "UID", gathered(text));
    sdt__ical_line(out, "DTSTAMP", stamp);
    put_when(out, table);
    sdt__buffer_clear(text);
    add_part(text, "", sdt_table_text(table, SDT__HOSTINGS_CONFERENCE_NAME));
    if (event->hosts.size > 0)
        add_part(text, ": ", gathered(&event->hosts));
    sdt__ical_text(out, "SUMMARY", gathered(text));
    add_part(&event->words, "\n", sdt_table_text(table, SDT__HOSTINGS_PARTNERS));
    if (event->words.size > 0)
        sdt__ical_text(out, "DESCRIPTION", gathered(&event->words));
    if (sdt_table_text(table, SDT__HOSTINGS_PLACE))
        sdt__ical_text(out, "LOCATION", sdt_table_text(table, SDT__HOSTINGS_PLACE));
    sdt__ical_text(out, "CATEGORIES", sdt_table_text(table, SDT__HOSTINGS_CONFERENCE_NAME));
    sdt__ical_line(out, "STATUS", status_of(table, event));
    sdt__ical_line(out, "END", component);
    sdt__buffer_clear(&event->hosts);
    sdt__buffer_clear(&event->words);
    event->decided = false;
}

static bool same_edition_next(sdt_table *table, int64_t row)
{
    const char *edition = sdt_table_text(table, SDT__HOSTINGS_EDITION);
    bool same = row + 1 < sdt_table_row_count(table) && sdt_table_seek(table, row + 1) == SDT_OK &&
                strcmp(sdt_table_text(table, SDT__HOSTINGS_EDITION), edition) == 0;

    sdt_table_seek(table, row);
    return same;
}

static void put_events(struct sdt__buffer *out, sdt_table *table, const char *stamp)
{
    struct sdt__buffer text;
    struct event event = {.decided = false};

    sdt__buffer_init(&text, out->session);
    sdt__buffer_init(&event.hosts, out->session);
    sdt__buffer_init(&event.words, out->session);
    for (int64_t row = 0; sdt_table_seek(table, row) == SDT_OK; row++) {
        add_part(&event.hosts, ", ", sdt_table_text(table, SDT__HOSTINGS_HOST_NAME));
        if (event.words.size == 0)
            add_part(&event.words, "", sdt_table_text(table, SDT__HOSTINGS_THEME));
        event.decided |= sdt_table_text(table, SDT__HOSTINGS_DECIDED) != NULL;
        if (!same_edition_next(table, row))
            put_event(out, table, &event, stamp, &text);
    }
    out->failed |= text.failed || event.hosts.failed || event.words.failed;
    sdt__buffer_free(&text);
    sdt__buffer_free(&event.hosts);
    sdt__buffer_free(&event.words);
}

int sdt_export_ical(sdt_session *session, int first_year, int last_year, sdt_writer writer,
                    void *user)
{
    SDT__GUARD(session);
    struct sdt__buffer out;
    sdt_table *table = NULL;
    char stamp[17];
    int status;

    status = sdt__session_begin(session, writer != NULL, "writer");
    if (status == SDT_OK)
        status = sdt_hostings(session, first_year, last_year, &table);
    if (status != SDT_OK)
        return status;
    sdt__ical_begin(&out, session, "-//libsodertorn//conferences//SV", stamp);
    put_events(&out, table, stamp);
    sdt_table_free(table);
    return sdt__ical_end(&out, writer, user);
}
