/*
 * Content lines of iCalendar (RFC 5545): at most 75 bytes, folded between characters, texts escaped.
 */
#include "exchange/ical.h"

#include "core/visible.h"

#include <string.h>

enum { LINE = 75 };

/* "name:value" as content lines. */
void sdt__ical_line(struct sdt__buffer *out, const char *name, const char *value)
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
void sdt__ical_text(struct sdt__buffer *out, const char *name, const char *text)
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
    sdt__ical_line(out, name, sdt__buffer_string(&escaped) ? escaped.bytes : "");
    out->failed |= shown.failed || escaped.failed;
    sdt__buffer_free(&shown);
    sdt__buffer_free(&escaped);
}

/* "2027-03-01" as "20270301". */
void sdt__ical_date(struct sdt__buffer *out, const char *name, const char *iso)
{
    char date[9] = {0};
    size_t size = 0;

    for (; *iso && size < 8; iso++)
        if (*iso != '-')
            date[size++] = *iso;
    sdt__ical_line(out, name, date);
}

void sdt__ical_begin(struct sdt__buffer *out, sdt_session *session, const char *product,
                     char stamp[17])
{
    char today[11];

    sdt__session_today(session, today);
    memcpy(stamp, "00000000T000000Z", 17);
    memcpy(stamp, today, 4);
    memcpy(stamp + 4, today + 5, 2);
    memcpy(stamp + 6, today + 8, 2);
    sdt__buffer_init(out, session);
    sdt__buffer_text(out, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
    sdt__ical_line(out, "PRODID", product);
    sdt__buffer_text(out, "CALSCALE:GREGORIAN\r\n");
}

int sdt__ical_end(struct sdt__buffer *out, sdt_writer writer, void *user)
{
    sdt__buffer_text(out, "END:VCALENDAR\r\n");
    return sdt__buffer_give(out, SDT_OK, writer, user);
}
