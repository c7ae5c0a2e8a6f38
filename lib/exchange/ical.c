/*
 * Conferences as iCalendar (RFC 5545): lines of at most 75 bytes, folded between characters, texts
 * escaped, and for each edition a UID that never changes.
 */
#include "core/visible.h"
#include "record/table.h"
#include "rotation/records.h"

#include <sodertorn/exchange.h>
#include <sodertorn/rotation.h>
#include <string.h>

enum { LINE = 75 };

/* "name:value" as content lines. */
static void put_line(struct sdt__buffer *out, const char *name, const char *value)
{
    size_t used = strlen(name) + 1;

    sdt__buffer_text(out, name);
    sdt__buffer_byte(out, ':');
    while (*value) {
        size_t size = 1;

        while (((unsigned char)value[size] & 0xc0) == 0x80)
            size++;
        if (used + size > LINE) {
            sdt__buffer_text(out, "\r\n ");
            used = 1;
        }
        sdt__buffer_add(out, value, size);
        used += size;
        value += size;
    }
    sdt__buffer_text(out, "\r\n");
}

/* The same with a text of people's: what is hidden in it is shown, and its signs are escaped. */
static void put_text(struct sdt__buffer *out, const char *name, const char *text)
{
    struct sdt__buffer shown, escaped;

    sdt__buffer_init(&shown, out->session);
    sdt__buffer_init(&escaped, out->session);
    sdt__buffer_visible(&shown, text, strlen(text), SDT__LINES_KEPT);
    for (size_t i = 0; i < shown.size; i++) {
        const char byte = shown.bytes[i];

        if (byte == '\r') /* always before a LF */
            continue;
        if (strchr("\\;,\n", byte))
            sdt__buffer_byte(&escaped, '\\');
        sdt__buffer_byte(&escaped, byte == '\n' ? 'n' : byte);
    }
    put_line(out, name, sdt__buffer_string(&escaped) ? escaped.bytes : "");
    out->failed |= shown.failed || escaped.failed;
    sdt__buffer_free(&shown);
    sdt__buffer_free(&escaped);
}

/* "2027-03-01" as "20270301". */
static void put_date(struct sdt__buffer *out, const char *name, const char *iso)
{
    char date[9] = {0};
    size_t size = 0;

    for (; *iso && size < 8; iso++)
        if (*iso != '-')
            date[size++] = *iso;
    put_line(out, name, date);
}

static void put_year(struct sdt__buffer *out, const char *name, int64_t year)
{
    char digits[24], date[16] = "0000-01-01";
    size_t size = strlen(sdt__integer_text(year, digits));

    if (size <= 4)
        memcpy(date + 4 - size, digits, size);
    put_date(out, name, date);
}

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

static const char *status_of(const sdt_table *table, const struct event *event)
{
    const char *status = sdt_table_text(table, SDT__HOSTINGS_STATUS);

    if (strcmp(status, "skipped") == 0 || strcmp(status, "cancelled") == 0)
        return "CANCELLED";
    return event->decided || strcmp(status, "held") == 0 ? "CONFIRMED" : "TENTATIVE";
}

static void put_when(struct sdt__buffer *out, const sdt_table *table)
{
    const char *date = sdt_table_text(table, SDT__HOSTINGS_DATE);
    const int64_t year = sdt_table_int(table, SDT__HOSTINGS_YEAR);

    if (date) {
        put_date(out, "DTSTART;VALUE=DATE", date);
    } else {
        put_year(out, "DTSTART;VALUE=DATE", year);
        if (year < 9999)
            put_year(out, "DTEND;VALUE=DATE", year + 1);
    }
    put_line(out, "TRANSP", "TRANSPARENT");
}

/* The event of the edition whose last row is the current one. */
static void put_event(struct sdt__buffer *out, const sdt_table *table, struct event *event,
                      const char *stamp, struct sdt__buffer *text)
{
    sdt__buffer_text(out, "BEGIN:VEVENT\r\n");
    sdt__buffer_clear(text);
    sdt__buffer_text(text, "edition.");
    sdt__buffer_text(text, sdt_table_text(table, SDT__HOSTINGS_EDITION));
    sdt__buffer_text(text, "@sodertorn");
    put_text(out, "UID", gathered(text));
    put_line(out, "DTSTAMP", stamp);
    put_when(out, table);
    sdt__buffer_clear(text);
    add_part(text, "", sdt_table_text(table, SDT__HOSTINGS_CONFERENCE_NAME));
    if (event->hosts.size > 0)
        add_part(text, ": ", gathered(&event->hosts));
    put_text(out, "SUMMARY", gathered(text));
    add_part(&event->words, "\n", sdt_table_text(table, SDT__HOSTINGS_PARTNERS));
    if (event->words.size > 0)
        put_text(out, "DESCRIPTION", gathered(&event->words));
    if (sdt_table_text(table, SDT__HOSTINGS_PLACE))
        put_text(out, "LOCATION", sdt_table_text(table, SDT__HOSTINGS_PLACE));
    put_text(out, "CATEGORIES", sdt_table_text(table, SDT__HOSTINGS_CONFERENCE_NAME));
    put_line(out, "STATUS", status_of(table, event));
    sdt__buffer_text(out, "END:VEVENT\r\n");
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
    char today[11], stamp[17] = "00000000T000000Z";
    int status;

    status = sdt__session_begin(session, writer != NULL, "writer");
    if (status == SDT_OK)
        status = sdt_hostings(session, first_year, last_year, &table);
    if (status != SDT_OK)
        return status;
    sdt__session_today(session, today);
    memcpy(stamp, today, 4);
    memcpy(stamp + 4, today + 5, 2);
    memcpy(stamp + 6, today + 8, 2);
    sdt__buffer_init(&out, session);
    sdt__buffer_text(&out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                           "PRODID:-//libsodertorn//conferences//SV\r\nCALSCALE:GREGORIAN\r\n");
    put_events(&out, table, stamp);
    sdt__buffer_text(&out, "END:VCALENDAR\r\n");
    sdt_table_free(table);
    return sdt__buffer_give(&out, SDT_OK, writer, user);
}
