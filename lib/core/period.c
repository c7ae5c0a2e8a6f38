/*
 * Periods in and out of text, dates, and the clock. All text has a fixed form, so it is taken apart
 * by hand: this runs once for each imported observation.
 */
#define _POSIX_C_SOURCE 200809L

#include "core/period.h"

#include <string.h>
#include <time.h>

/* The value of `count` digits, or -1 when one of them is none. */
static int read_digits(const char *text, size_t count)
{
    int value = 0;

    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

static void put_digits(char *out, size_t count, int value)
{
    while (count-- > 0) {
        out[count] = (char)('0' + value % 10);
        value /= 10;
    }
}

static int32_t period_of(int year, int month, enum sdt__period_kind kind)
{
    return (int32_t)((year * 12 + month) * 8 + (int)kind);
}

int sdt__period_months(enum sdt__period_kind kind)
{
    static const int months[] = {12, 6, 4, 3, 1};

    return months[kind];
}

bool sdt__period_part(int year, int number, enum sdt__period_kind kind, int32_t *out)
{
    if (number < 1 || number > 12 / sdt__period_months(kind))
        return false;
    *out = period_of(year, number * sdt__period_months(kind), kind);
    return true;
}

bool sdt__period_kind_find(const char *name, enum sdt__period_kind *out)
{
    static const char names[][10] = {"year", "half_year", "tertial", "quarter", "month"};

    for (size_t i = 0; name && i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0) {
            *out = (enum sdt__period_kind)i;
            return true;
        }
    return false;
}

size_t sdt__period_find_other(const int32_t *periods, size_t count, size_t from,
                              enum sdt__period_kind kind)
{
    enum { AT_ONCE = 8 };

    /* There are hardly ever any, so several are looked at before it is decided. */
    for (; from + AT_ONCE <= count; from += AT_ONCE) {
        uint32_t differ = 0;

        for (size_t i = 0; i < AT_ONCE; i++)
            differ |= (uint32_t)periods[from + i] ^ (uint32_t)kind;
        if (differ % 8 != 0)
            break;
    }
    while (from < count && sdt__period_kind(periods[from]) == kind)
        from++;
    return from;
}

/* The kind that most periods have, the longest of several. */
static enum sdt__period_kind usual_kind(const int32_t *periods, size_t count)
{
    const enum sdt__period_kind first = sdt__period_kind(periods[0]);
    size_t found[8] = {0};
    int usual = SDT__PERIOD_YEAR;

    if (sdt__period_find_other(periods, count, 1, first) == count)
        return first;
    for (size_t i = 0; i < count; i++)
        found[(uint32_t)periods[i] % 8]++;
    for (int kind = SDT__PERIOD_HALF; kind <= SDT__PERIOD_MONTH; kind++)
        if (found[kind] > found[usual])
            usual = kind;
    return (enum sdt__period_kind)usual;
}

enum sdt__period_kind sdt__period_rhythm(const char *said, const int32_t *periods, size_t count)
{
    enum sdt__period_kind kind = SDT__PERIOD_YEAR;

    return sdt__period_kind_find(said, &kind) || count == 0 ? kind : usual_kind(periods, count);
}

/* "Q1" and its likes */
static bool read_part(const char *text, int year, int32_t *out)
{
    enum sdt__period_kind kind;
    int number = text[1] - '0';

    switch (text[0]) {
    case 'Q':
    case 'K':
        kind = SDT__PERIOD_QUARTER;
        break;
    case 'T':
        kind = SDT__PERIOD_TERTIAL;
        break;
    case 'H':
        kind = SDT__PERIOD_HALF;
        break;
    default:
        return false;
    }
    return sdt__period_part(year, number, kind, out);
}

bool sdt__period_parse(const char *bytes, size_t size, int32_t *out)
{
    int year = size >= 4 ? read_digits(bytes, 4) : -1;
    int month;

    if (year < 1)
        return false;
    switch (size) {
    case 4:
        *out = sdt__period_year(year);
        return true;
    case 6:
        return read_part(bytes + 4, year, out);
    case 7:
        if (bytes[4] != '-')
            return false;
        month = read_digits(bytes + 5, 2);
        if (month < 0)
            return read_part(bytes + 5, year, out);
        if (month < 1 || month > 12)
            return false;
        *out = period_of(year, month, SDT__PERIOD_MONTH);
        return true;
    default:
        return false;
    }
}

size_t sdt__period_format(int32_t period, char out[8])
{
    static const char letters[] = {' ', 'H', 'T', 'Q'};
    int year = sdt__period_calendar_year(period);
    int month = sdt__period_end(period) - year * 12;
    unsigned kind = (unsigned)sdt__period_kind(period);

    out[0] = '\0';
    if (period < 0 || year < 1 || year > 9999 || kind > SDT__PERIOD_MONTH ||
        month % sdt__period_months((enum sdt__period_kind)kind) != 0)
        return 0;
    put_digits(out, 4, year);
    if (kind == SDT__PERIOD_YEAR) {
        out[4] = '\0';
        return 4;
    }
    if (kind == SDT__PERIOD_MONTH) {
        out[4] = '-';
        put_digits(out + 5, 2, month);
        out[7] = '\0';
        return 7;
    }
    out[4] = letters[kind];
    put_digits(out + 5, 1, month / sdt__period_months((enum sdt__period_kind)kind));
    out[6] = '\0';
    return 6;
}

int32_t sdt__period_year(int year)
{
    return period_of(year, 12, SDT__PERIOD_YEAR);
}

bool sdt__date_valid(const char *text)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int year;
    int month;
    int day;
    bool leap;

    if (strnlen(text, 11) != 10 || text[4] != '-' || text[7] != '-')
        return false;
    year = read_digits(text, 4);
    month = read_digits(text + 5, 2);
    day = read_digits(text + 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= days[month - 1] + (leap && month == 2);
}

bool sdt__date_within(const char *since, const char *until, const char *day)
{
    return (!since || strcmp(since, day) <= 0) && (!until || strcmp(day, until) < 0);
}

/* Years are counted from March, so that the day that some years have more comes last. */
int64_t sdt__date_number(const char *date)
{
    const int month = read_digits(date + 5, 2);
    const int64_t year = read_digits(date, 4) - (month < 3);
    const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 +
                            read_digits(date + 8, 2);

    return year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 306;
}

/* The other way, by the 400 years after which the calendar is the same again. */
void sdt__date_write(int64_t number, char out[11])
{
    const int64_t days = number + 305, cycle = days / 146097, day = days % 146097;
    const int64_t year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    const int64_t day_of_year = day - (365 * year + year / 4 - year / 100);
    const int64_t month = (5 * day_of_year + 2) / 153; /* from March */

    memcpy(out, "0000-00-00", 11);
    put_digits(out, 4, (int)(year + cycle * 400 + (month > 9)));
    put_digits(out + 5, 2, (int)(month < 10 ? month + 3 : month - 9));
    put_digits(out + 8, 2, (int)(day_of_year - (153 * month + 2) / 5 + 1));
}

int sdt__date_month(const char *date)
{
    return read_digits(date, 4) * 12 + read_digits(date + 5, 2);
}

void sdt__date_month_end(int month, char out[11])
{
    memcpy(out, "0000-00-31", 11);
    put_digits(out, 4, (month - 1) / 12);
    put_digits(out + 5, 2, (month - 1) % 12 + 1);
}

void sdt__date_year_begin(int year, char out[11])
{
    memcpy(out, "0000-01-01", 11);
    put_digits(out, 4, year);
}

void sdt__date_year_end(int year, char out[11])
{
    memcpy(out, "0000-12-31", 11);
    put_digits(out, 4, year);
}

static void put_date(const struct tm *parts, char out[11])
{
    memcpy(out, "0000-00-00", 11);
    put_digits(out, 4, parts->tm_year + 1900);
    put_digits(out + 5, 2, parts->tm_mon + 1);
    put_digits(out + 8, 2, parts->tm_mday);
}

/* A moment beyond the years of a calendar is the beginning of 1970. */
static bool has_year(const struct tm *parts)
{
    return parts->tm_year >= -1899 && parts->tm_year <= 8099;
}

/* Counted here, since a machine's own calendar may end at 2038 or begin at 1901. */
void sdt__moment_format(int64_t moment, char out[20])
{
    enum { DAY = 86400, DAY_OF_1970 = 719163, LAST_DAY = 3652059 };
    int64_t number = moment / DAY + DAY_OF_1970;
    int second = (int)(moment % DAY);

    if (second < 0) {
        second += DAY;
        number--;
    }
    if (number < 1 || number > LAST_DAY) {
        number = DAY_OF_1970;
        second = 0;
    }
    sdt__date_write(number, out);
    memcpy(out + 10, " 00:00:00", 10);
    put_digits(out + 11, 2, second / 3600);
    put_digits(out + 14, 2, second / 60 % 60);
    put_digits(out + 17, 2, second % 60);
}

void sdt__clock_moment(char out[21])
{
    sdt__moment_format(time(NULL), out);
    out[10] = 'T';
    memcpy(out + 19, "Z", 2);
}

void sdt__local_date(time_t moment, char out[11])
{
    struct tm parts;

    tzset(); /* localtime_r() alone need not look at the time zone */
    if (!localtime_r(&moment, &parts) || !has_year(&parts))
        parts = (struct tm){.tm_year = 70, .tm_mday = 1};
    put_date(&parts, out);
}

void sdt__clock_date(char out[11])
{
    sdt__local_date(time(NULL), out);
}
