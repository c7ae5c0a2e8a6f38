/*
 * The year wheel and what waits as iCalendar: an event for what is held on a day or several, a task for
 * what is to be done by somebody, or has only a year.
 */
#include "exchange/ical.h"

#include "core/period.h"
#include "record/table.h"

#include <sodertorn/agenda.h>
#include <sodertorn/exchange.h>
#include <string.h>

static const char *cell(const sdt_table *wheel, const char *column)
{
    return sdt_table_text(wheel, sdt_table_column_find(wheel, column));
}

/* Meetings and conferences are held on their day, and decisions taken; all else is to be done by it. */
static bool is_event(const sdt_table *wheel)
{
    static const char *const events[] = {"meeting", "edition", "decision", "amendment"};

    for (size_t i = 0; cell(wheel, "date") && i < sizeof events / sizeof *events; i++)
        if (strcmp(cell(wheel, "what"), events[i]) == 0)
            return true;
    return false;
}

/* An event ends before the day that is told as its end. */
static void put_event_days(struct sdt__buffer *out, const sdt_table *wheel)
{
    const char *until = cell(wheel, "ends");
    char after[11];

    sdt__ical_date(out, "DTSTART;VALUE=DATE", cell(wheel, "date"));
    if (until) {
        sdt__date_write(sdt__date_number(until) + 1, after);
        sdt__ical_date(out, "DTEND;VALUE=DATE", after);
    }
    sdt__ical_line(out, "TRANSP", "TRANSPARENT");
}

static void put_task_days(struct sdt__buffer *out, const sdt_table *wheel, int year)
{
    const char *date = cell(wheel, "date"), *until = cell(wheel, "ends");
    char last_day[11];

    sdt__date_year_end(year, last_day);
    if (until)
        sdt__ical_date(out, "DTSTART;VALUE=DATE", date);
    sdt__ical_date(out, "DUE;VALUE=DATE", until ? until : date ? date : last_day);
    if (sdt_table_int(wheel, sdt_table_column_find(wheel, "done")))
        sdt__ical_line(out, "STATUS", "COMPLETED");
}

/* "what.key@sodertorn", or "what.key.municipality@sodertorn", so that a later export changes the entry
   rather than adding one. */
static void put_uid(struct sdt__buffer *out, const sdt_table *table, const char *municipality)
{
    struct sdt__buffer uid;

    sdt__buffer_init(&uid, out->session);
    sdt__buffer_text(&uid, cell(table, "what"));
    sdt__buffer_byte(&uid, '.');
    sdt__buffer_text(&uid, cell(table, "key"));
    if (municipality) {
        sdt__buffer_byte(&uid, '.');
        sdt__buffer_text(&uid, municipality);
    }
    sdt__buffer_text(&uid, "@sodertorn");
    sdt__ical_text(out, "UID", sdt__buffer_string(&uid) ? uid.bytes : "");
    out->failed |= uid.failed;
    sdt__buffer_free(&uid);
}

static void put_row(struct sdt__buffer *out, const sdt_table *wheel, int year, const char *stamp)
{
    const bool event = is_event(wheel);
    const char *component = event ? "VEVENT" : "VTODO", *name = cell(wheel, "name");

    sdt__ical_line(out, "BEGIN", component);
    put_uid(out, wheel, NULL);
    sdt__ical_line(out, "DTSTAMP", stamp);
    if (event)
        put_event_days(out, wheel);
    else
        put_task_days(out, wheel, year);
    sdt__ical_text(out, "SUMMARY", cell(wheel, "text"));
    if (name ? name : cell(wheel, "body"))
        sdt__ical_text(out, "DESCRIPTION", name ? name : cell(wheel, "body"));
    sdt__ical_line(out, "END", component);
}

int sdt_export_year(sdt_session *session, int year, sdt_writer writer, void *user)
{
    SDT__GUARD(session);
    struct sdt__buffer out;
    sdt_table *wheel = NULL;
    char stamp[17];
    int status = sdt__session_begin(session, writer != NULL, "writer");

    if (status == SDT_OK)
        status = sdt_year_wheel(session, year, &wheel);
    if (status != SDT_OK)
        return status;
    sdt__ical_begin(&out, session, "-//libsodertorn//year//SV", stamp);
    while (sdt_table_next(wheel) == SDT_OK)
        put_row(&out, wheel, year, stamp);
    sdt_table_free(wheel);
    return sdt__ical_end(&out, writer, user);
}

/* One task of one member or the secretariat; what has only a year is due at its end. */
static void put_task(struct sdt__buffer *out, const sdt_table *tasks, const char *stamp)
{
    const char *due = cell(tasks, "due"), *name = cell(tasks, "name");
    const char *municipality = cell(tasks, "municipality");
    char day[11];

    sdt__ical_line(out, "BEGIN", "VTODO");
    put_uid(out, tasks, municipality ? municipality : "secretariat");
    sdt__ical_line(out, "DTSTAMP", stamp);
    if (due && strlen(due) == 10) {
        sdt__ical_date(out, "DUE;VALUE=DATE", due);
    } else if (due) {
        memcpy(day, "0000-12-31", 11);
        memcpy(day + 4 - strlen(due), due, strlen(due));
        sdt__ical_date(out, "DUE;VALUE=DATE", day);
    }
    sdt__ical_text(out, "SUMMARY", cell(tasks, "text"));
    if (name)
        sdt__ical_text(out, "DESCRIPTION", name);
    sdt__ical_line(out, "STATUS",
                   strcmp(cell(tasks, "state"), "done") == 0 ? "COMPLETED" : "NEEDS-ACTION");
    sdt__ical_line(out, "END", "VTODO");
}

int sdt_export_waiting(sdt_session *session, const char *const *options, sdt_writer writer,
                       void *user)
{
    SDT__GUARD(session);
    struct sdt__buffer out;
    sdt_table *tasks = NULL;
    char stamp[17];
    int status = sdt__session_begin(session, writer != NULL, "writer");

    if (status == SDT_OK)
        status = sdt_waiting(session, options, &tasks);
    if (status != SDT_OK)
        return status;
    sdt__ical_begin(&out, session, "-//libsodertorn//waiting//SV", stamp);
    while (sdt_table_next(tasks) == SDT_OK)
        put_task(&out, tasks, stamp);
    sdt_table_free(tasks);
    return sdt__ical_end(&out, writer, user);
}
