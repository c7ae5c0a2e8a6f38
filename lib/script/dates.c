/*
 * os.date, os.time and os.difftime without a clock or a time zone: the host says what today is, all
 * else is calendar arithmetic in UTC.
 */
#include "script/base.h"
#include "script/build.h"
#include "script/pattern.h"

#include <lauxlib.h>
#include <string.h>
#include <time.h>

enum { DAY = 86400, NOON = 12 * 3600 };

static int64_t floor_divide(int64_t a, int64_t b)
{
    int64_t quotient = a / b;
    return a % b < 0 ? quotient - 1 : quotient;
}

/* Days since 1970-01-01; the month may be any number. */
static int64_t days_of(int64_t year, int64_t month, int64_t day)
{
    year += floor_divide(month - 1, 12);
    month = month - 1 - floor_divide(month - 1, 12) * 12; /* 0 to 11 */
    int64_t from_march = (month + 10) % 12;
    year -= month < 2;
    int64_t era = floor_divide(year, 400);
    int64_t of_era = year - era * 400;
    int64_t of_year = (153 * from_march + 2) / 5;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year + day - 1 - 719468;
}

static void split_instant(int64_t instant, struct tm *out)
{
    int64_t days = floor_divide(instant, DAY);
    int64_t second = instant - days * DAY;
    int64_t shifted = days + 719468;
    int64_t era = floor_divide(shifted, 146097);
    int64_t of_era = shifted - era * 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
    int64_t from_march = (5 * of_year + 2) / 153;
    int64_t month = (from_march + 2) % 12;
    year += era * 400 + (month < 2);
    memset(out, 0, sizeof *out);
    out->tm_year = (int)(year - 1900);
    out->tm_mon = (int)month;
    out->tm_mday = (int)(of_year - (153 * from_march + 2) / 5 + 1);
    out->tm_hour = (int)(second / 3600);
    out->tm_min = (int)(second / 60 % 60);
    out->tm_sec = (int)(second % 60);
    out->tm_yday = (int)(days - days_of(year, 1, 1));
    out->tm_wday = (int)(days + 4 - floor_divide(days + 4, 7) * 7);
}

static int two_digits(const char *p)
{
    return sdt__is_digit(p[0]) && sdt__is_digit(p[1]) ? (p[0] - '0') * 10 + p[1] - '0' : -1;
}

int64_t sdt__noon(const char *date)
{
    if (!date || strlen(date) != 10 || date[4] != '-' || date[7] != '-')
        return 0;
    int century = two_digits(date);
    int year = two_digits(date + 2);
    int month = two_digits(date + 5);
    int day = two_digits(date + 8);
    if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1 || day > 31)
        return 0;
    return days_of(century * 100 + year, month, day) * DAY + NOON;
}

/* --- os.time --- */

static int64_t get_field(lua_State *L, const char *name, int64_t absent)
{
    int whole = 0;
    int type = lua_getfield(L, 1, name);
    lua_Integer value = lua_tointegerx(L, -1, &whole);
    lua_pop(L, 1);
    if (!whole) {
        if (type != LUA_TNIL)
            luaL_error(L, "field '%s' is not an integer", name);
        if (absent < 0)
            luaL_error(L, "field '%s' missing in date table", name);
        return absent;
    }
    if (value < INT32_MIN || value > INT32_MAX)
        luaL_error(L, "field '%s' is out-of-bound", name);
    return value;
}

static void set_field(lua_State *L, const char *name, int value)
{
    lua_pushinteger(L, value);
    lua_setfield(L, -2, name);
}

static void set_fields(lua_State *L, const struct tm *tm)
{
    set_field(L, "year", tm->tm_year + 1900);
    set_field(L, "month", tm->tm_mon + 1);
    set_field(L, "day", tm->tm_mday);
    set_field(L, "hour", tm->tm_hour);
    set_field(L, "min", tm->tm_min);
    set_field(L, "sec", tm->tm_sec);
    set_field(L, "yday", tm->tm_yday + 1);
    set_field(L, "wday", tm->tm_wday + 1);
    lua_pushboolean(L, 0);
    lua_setfield(L, -2, "isdst");
}

static void check_year(lua_State *L, int64_t instant)
{
    if (instant < -60000000000 || instant > 250000000000) { /* about the years 70 to 9890 */
        luaL_error(L, "date result cannot be represented");
    }
}

static int dates_time(lua_State *L)
{
    if (lua_isnoneornil(L, 1)) {
        lua_pushvalue(L, lua_upvalueindex(1));
        return 1;
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    sdt__work(L, 20);
    int64_t year = get_field(L, "year", -1);
    int64_t month = get_field(L, "month", -1);
    int64_t day = get_field(L, "day", -1);
    int64_t seconds = get_field(L, "hour", 12) * 3600 + get_field(L, "min", 0) * 60;
    int64_t instant = days_of(year, month, day) * DAY + seconds + get_field(L, "sec", 0);
    struct tm tm;
    check_year(L, instant);
    split_instant(instant, &tm);
    set_fields(L, &tm);
    lua_pushinteger(L, instant);
    return 1;
}

/* --- os.date --- */

static void add_formatted(lua_State *L, const char *format, size_t size, const struct tm *tm)
{
    static const char known[] = "aAbBcCdDeFgGhHIjmMnprRStTuUVwWxXyY%";
    struct sdt__build build;
    sdt__build_begin(&build, L);
    for (size_t i = 0; i < size; i++) {
        if (format[i] != '%') {
            sdt__build_byte(&build, format[i]);
            continue;
        }
        i++;
        if (i >= size || !memchr(known, format[i], sizeof known - 1))
            luaL_argerror(L, 1, "invalid conversion specifier");
        const char one[3] = {'%', format[i], '\0'};
        char out[64];
        sdt__work(L, 20);
        sdt__build_add(&build, out, strftime(out, sizeof out, one, tm));
    }
    sdt__build_push(&build);
}

static int dates_date(lua_State *L)
{
    size_t size = 0;
    const char *format = luaL_optlstring(L, 1, "%c", &size);
    int64_t instant = luaL_optinteger(L, 2, lua_tointeger(L, lua_upvalueindex(1)));
    struct tm tm;
    sdt__work(L, 1 + size / 8);
    check_year(L, instant);
    split_instant(instant, &tm);
    if (*format == '!') {
        format++;
        size--;
    }
    if (strcmp(format, "*t") == 0) {
        lua_createtable(L, 0, 9);
        set_fields(L, &tm);
    } else {
        add_formatted(L, format, size, &tm);
    }
    return 1;
}

static int dates_difftime(lua_State *L)
{
    lua_pushnumber(L, (lua_Number)luaL_checkinteger(L, 1) - (lua_Number)luaL_checkinteger(L, 2));
    return 1;
}

void sdt__open_dates(lua_State *L, int64_t now)
{
    static const luaL_Reg functions[] = {
        {"date", dates_date},
        {"difftime", dates_difftime},
        {"time", dates_time},
        {NULL, NULL}
    };
    luaL_newlibtable(L, functions);
    lua_pushinteger(L, now);
    luaL_setfuncs(L, functions, 1);
}
