/*
 * Dates and periods. A period is one int32: the month it ends (year * 12 + month) times 8, plus its
 * kind; so periods sort by their end and fit in a packed series.
 */
#ifndef SDT__CORE_PERIOD_H
#define SDT__CORE_PERIOD_H

#include "messages/messages.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

enum sdt__period_kind {
    SDT__PERIOD_YEAR = 0,
    SDT__PERIOD_HALF = 1,
    SDT__PERIOD_TERTIAL = 2,
    SDT__PERIOD_QUARTER = 3,
    SDT__PERIOD_MONTH = 4
};

/* Reads 2023, 2023Q1 or 2023K1 (also 2023-Q1), 2023T1..T3, 2023H1..H2, 2023-01..2023-12, years 1 to
   9999 in four digits; false on anything else. Fills all of `bytes`. */
bool sdt__period_parse(const char *bytes, size_t size, int32_t *out);

/* What a text may be that people write for a period (period_read.c). */
enum sdt__period_form {
    SDT__PERIOD_FORM_PERIOD, /* one meaning: *out is the period */
    SDT__PERIOD_FORM_DATE,   /* a day, in the month *out */
    /* What has no meaning, or more than one. */
    SDT__PERIOD_FORM_OTHER,
    SDT__PERIOD_FORM_NO_DATE, /* as a date is written, but the calendar has no such day */
    SDT__PERIOD_FORM_NO_PART, /* a thirteenth month, a fifth quarter */
    SDT__PERIOD_FORM_NO_YEAR, /* year 0, or five digits */
    SDT__PERIOD_FORM_SHORT,   /* a year of two digits */
    SDT__PERIOD_FORM_DIGITS,  /* 202301 */
    SDT__PERIOD_FORM_SPAN,    /* 2023/24 */
    SDT__PERIOD_FORM_TERM,    /* 2023-S1 */
    SDT__PERIOD_FORM_WEEK,
    SDT__PERIOD_FORM_CASE /* 2023q1 */
};

/* Reads the forms of sdt__period_parse() and what else has one meaning: "T1 2023", "kvartal 1 2023",
   "2023M01", "jan-23", "Helår 2023", "2023,0". `last_day` of a date: whether it ends its month. */
enum sdt__period_form sdt__period_read(const char *bytes, size_t size, int32_t *out,
                                       bool *last_day);

/* Why a text that is no period is none: {1} of the message begins the sentence, {2} is the text. */
enum sdt__message sdt__period_problem(const char *bytes, size_t size);

/* A part of a year by its number, from 1; false when the year has no such part. */
bool sdt__period_part(int year, int number, enum sdt__period_kind kind, int32_t *out);

/* The canonical text (2023, 2023Q1, 2023T1, 2023H1, 2023-01); returns its length. */
size_t sdt__period_format(int32_t period, char out[8]);

/* The period of a whole year. */
int32_t sdt__period_year(int year);

/* How many months a period of a kind is long. */
int sdt__period_months(enum sdt__period_kind kind);

/* A kind by its name, "year", "half_year", "tertial", "quarter" or "month"; false for none of them, and
   for NULL. */
bool sdt__period_kind_find(const char *name, enum sdt__period_kind *out);

/* The rhythm of a series: the kind that is said, by its name; or else the one that most of its periods
   have, the longest of several; a year when there are none. */
enum sdt__period_kind sdt__period_rhythm(const char *said, const int32_t *periods, size_t count);

/* The index of the first period, from one on, that is of another kind; `count` when there is none. */
size_t sdt__period_find_other(const int32_t *periods, size_t count, size_t from,
                              enum sdt__period_kind kind);

static inline int sdt__period_end(int32_t period)
{
    return (int)(period / 8); /* year * 12 + month */
}

static inline enum sdt__period_kind sdt__period_kind(int32_t period)
{
    return (enum sdt__period_kind)(period % 8);
}

/* The calendar year in which the period ends. */
static inline int sdt__period_calendar_year(int32_t period)
{
    return (sdt__period_end(period) - 1) / 12;
}

/* A valid ISO date, years 0001 to 9999, in the Gregorian calendar. */
bool sdt__date_valid(const char *text);

/* Whether a day lies in a time given by its first day and the first day after it; NULL: without
   end. ISO dates. */
bool sdt__date_within(const char *since, const char *until, const char *day);

/* The number of a day, counted from 1 January of year 1: what lies between two dates is the difference
   of theirs. */
int64_t sdt__date_number(const char *date);

/* The date with a number, of the years 0001 to 9999. */
void sdt__date_write(int64_t number, char out[11]);

/* The month of an ISO date, as sdt__period_end() counts them. */
int sdt__date_month(const char *date);

/* The last day of a month, for comparing with ISO dates: no month has more days than 31. */
void sdt__date_month_end(int month, char out[11]);

/* The first and the last day of a year, 1 to 9999. */
void sdt__date_year_begin(int year, char out[11]);
void sdt__date_year_end(int year, char out[11]);

/* A moment in UTC, in seconds from the beginning of 1970, as "2024-05-28 12:34:56". */
void sdt__moment_format(int64_t moment, char out[20]);

/* The day of a moment in the time zone of the machine (the environment's TZ), as people there say. */
void sdt__local_date(time_t moment, char out[11]);

/* Today by the system's clock, a day as sdt__local_date() gives it; and the moment in UTC,
   "2024-05-28T12:34:56Z". */
void sdt__clock_date(char out[11]);
void sdt__clock_moment(char out[21]);

#endif
