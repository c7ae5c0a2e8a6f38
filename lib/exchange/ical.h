/*
 * Writing iCalendar (RFC 5545), for the calendars of conferences and of the year.
 */
#ifndef SDT__EXCHANGE_ICAL_H
#define SDT__EXCHANGE_ICAL_H

#include "core/buffer.h"

/* "name:value" as content lines. */
void sdt__ical_line(struct sdt__buffer *out, const char *name, const char *value);

/* The same with a text of people's: what is hidden in it is shown, and its signs are escaped. */
void sdt__ical_text(struct sdt__buffer *out, const char *name, const char *text);

/* "2027-03-01" as "20270301". */
void sdt__ical_date(struct sdt__buffer *out, const char *name, const char *iso);

/* The beginning and the end of a calendar; `stamp` is the moment of its making, for each of its parts. */
void sdt__ical_begin(struct sdt__buffer *out, sdt_session *session, const char *product,
                     char stamp[17]);
int sdt__ical_end(struct sdt__buffer *out, sdt_writer writer, void *user);

#endif
