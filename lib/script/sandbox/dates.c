/*
 * os.date, os.time and os.difftime without a clock or a time zone: the host says what today is, all
 * else is calendar arithmetic in UTC.
 */
#include "script/sandbox/libraries.h"
#include "script/sandbox/pattern.h"
#include "script/sandbox/stdlib.h"

#include <lauxlib.h>
#include <lualib.h>
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
    int64_t from_march, era, of_era, of_year;

    year += floor_divide(month - 1, 12);
    month = month - 1 - floor_divide(month - 1, 12) * 12; /* 0 to 11 */
    from_march = (month + 10) % 12;
    year -= month < 2;
    era = floor_divide(year, 400);
    of_era = year - era * 400;
    of_year = (153 * from_march + 2) / 5;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year + day - 1 - 719468;
}

static int two_digits(const char *p)
{
    return sdt__script_is_digit(p[0]) && sdt__script_is_digit(p[1]) ? (p[0] - '0') * 10 + p[1] - '0'
                                                                    : -1;
}

int64_t sdt__script_noon(const char *date)
{
    int century, year, month, day;

    if (!date || strlen(date) != 10 || date[4] != '-' || date[7] != '-')
        return 0;
    century = two_digits(date);
    year = two_digits(date + 2);
    month = two_digits(date + 5);
    day = two_digits(date + 8);
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

static int dates_time(lua_State *L)
{
    int64_t year, month, day, seconds, instant;
    time_t time;
    struct tm tm;

    if (lua_isnoneornil(L, 1)) {
        lua_pushvalue(L, lua_upvalueindex(1));
        return 1;
    }
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    sdt__budget_charge(L, 20);
    year = get_field(L, "year", -1);
    month = get_field(L, "month", -1);
    day = get_field(L, "day", -1);
    seconds = get_field(L, "hour", 12) * 3600 + get_field(L, "min", 0) * 60;
    instant = days_of(year, month, day) * DAY + seconds + get_field(L, "sec", 0);
    time = (time_t)instant;
    /* about the years 70 to 9890 */
    if (instant < -60000000000 || instant > 250000000000 || !gmtime_r(&time, &tm))
        return luaL_error(L, "date result cannot be represented");
    set_fields(L, &tm);
    lua_pushinteger(L, instant);
    return 1;
}

/* --- os.date --- */

/* The stock function, in UTC; its third upvalue is the now of the host. */
static int dates_date(lua_State *L)
{
    const char *format = luaL_optstring(L, 1, "%c");

    lua_settop(L, 2);
    if (lua_isnil(L, 2))
        lua_copy(L, lua_upvalueindex(3), 2);
    if (*format != '!') {
        lua_pushfstring(L, "!%s", format);
        lua_replace(L, 1);
    }
    return sdt__stdlib_charged(L);
}

void sdt__script_open_dates(lua_State *L, int64_t now)
{
    lua_newtable(L);
    luaopen_os(L);
    sdt__stdlib_take(L, "difftime\0");
    lua_getfield(L, -1, "date");
    lua_pushinteger(L, 1);
    lua_pushinteger(L, now);
    lua_pushcclosure(L, dates_date, 3);
    lua_setfield(L, -3, "date");
    lua_pop(L, 1);
    lua_pushinteger(L, now);
    lua_pushcclosure(L, dates_time, 1);
    lua_setfield(L, -2, "time");
}
