/*
 * string.format: one directive at a time, each checked before it reaches snprintf. The host runs
 * scripts in the C locale of the thread, so the decimal point is always a point.
 */
#include "script/build.h"
#include "script/pattern.h"
#include "script/strings.h"

#include <lauxlib.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

enum { ITEM_SIZE = 512, DIRECTIVE_SIZE = 32, QUOTED_PIECE = 64 };

struct directive {
    char text[DIRECTIVE_SIZE]; /* "%" and the modifiers, without the conversion */
    size_t size;
    char conversion;
    bool left;
    int width;
    int precision; /* -1: none */
};

static int bad_directive(lua_State *L, const struct directive *directive)
{
    return luaL_error(L, "invalid conversion '%s%c' to 'format'", directive->text,
                      directive->conversion ? directive->conversion : ' ');
}

/* At most two digits; a third is left for the caller to stumble on. */
static const char *read_digits(const char *p, const char *end, int *value)
{
    for (int i = 0; i < 2 && p < end && sdt__is_digit(*p); i++)
        *value = *value * 10 + (*p++ - '0');
    return p;
}

/* Reads what follows a '%'. The flags allowed depend on the conversion, checked by the caller. */
static const char *read_directive(lua_State *L, struct directive *directive, const char *p,
                                  const char *end)
{
    const char *from = p;
    directive->width = 0;
    directive->precision = -1;
    directive->left = false;
    while (p < end && *p && strchr("-+ #0", *p)) {
        directive->left = directive->left || *p == '-';
        p++;
    }
    p = read_digits(p, end, &directive->width);
    if (p < end && *p == '.') {
        directive->precision = 0;
        p = read_digits(p + 1, end, &directive->precision);
    }
    if ((size_t)(p - from) + 8 > sizeof directive->text)
        luaL_error(L, "invalid format string to 'format'");
    directive->text[0] = '%';
    memcpy(directive->text + 1, from, (size_t)(p - from));
    directive->size = (size_t)(p - from) + 1;
    directive->text[directive->size] = '\0';
    directive->conversion = p < end ? *p : '\0';
    return p < end ? p + 1 : p;
}

static void check_modifiers(lua_State *L, const struct directive *directive, const char *flags,
                            bool precision)
{
    size_t flag_count = strspn(directive->text + 1, "-+ #0");
    if (strspn(directive->text + 1, flags) < flag_count ||
        (!precision && directive->precision >= 0)) {
        bad_directive(L, directive);
    }
}

/* The directive with the length that C's conversion needs. */
static const char *complete(struct directive *directive, const char *length, char conversion)
{
    char *end = directive->text + directive->size;
    while (*length)
        *end++ = *length++;
    end[0] = conversion;
    end[1] = '\0';
    return directive->text;
}

static void add_integer(lua_State *L, struct sdt__build *build, struct directive *directive,
                        int index)
{
    char conversion = directive->conversion == 'i' ? 'd' : directive->conversion;
    const char *flags = conversion == 'd' ? "-+0 " : conversion == 'u' ? "-0" : "-#0";
    check_modifiers(L, directive, flags, true);
    long long value = luaL_checkinteger(L, index);
    char out[ITEM_SIZE];
    int size = snprintf(out, sizeof out, complete(directive, "ll", conversion), value);
    sdt__build_add(build, out, size > 0 ? (size_t)size : 0);
}

static void add_float(lua_State *L, struct sdt__build *build, struct directive *directive,
                      int index)
{
    check_modifiers(L, directive, "-+#0 ", true);
    double value = luaL_checknumber(L, index);
    char out[ITEM_SIZE];
    int size = snprintf(out, sizeof out, complete(directive, "", directive->conversion), value);
    sdt__build_add(build, out, size > 0 ? (size_t)size : 0);
}

static void add_padded(struct sdt__build *build, const struct directive *directive,
                       const char *bytes, size_t size)
{
    size_t width = (size_t)directive->width;
    size_t padding = width > size ? width - size : 0;
    sdt__build_reserve(build, size + padding);
    if (directive->left)
        sdt__build_add(build, bytes, size);
    memset(build->bytes + build->size, ' ', padding);
    build->size += padding;
    if (!directive->left)
        sdt__build_add(build, bytes, size);
}

static void add_text(lua_State *L, struct sdt__build *build, const struct directive *directive,
                     int index)
{
    size_t size = 0;
    check_modifiers(L, directive, "-", true);
    const char *bytes = sdt__tostring(L, index, &size);
    if (directive->precision >= 0 && size > (size_t)directive->precision)
        size = (size_t)directive->precision;
    sdt__work_bytes(L, size);
    add_padded(build, directive, bytes, size);
    lua_pop(L, 1);
}

/* --- %q --- */

static void add_quoted(struct sdt__build *build, const char *bytes, size_t size)
{
    sdt__build_byte(build, '"');
    for (size_t i = 0; i < size; i++) {
        char c = bytes[i];
        if (i % QUOTED_PIECE == 0)
            sdt__work(build->L, QUOTED_PIECE);
        if (c == '"' || c == '\\' || c == '\n') {
            sdt__build_byte(build, '\\');
            sdt__build_byte(build, c);
        } else if (sdt__is_cntrl((unsigned char)c)) {
            bool digit_follows = i + 1 < size && sdt__is_digit(bytes[i + 1]);
            char code[8];
            int length = snprintf(code, sizeof code, digit_follows ? "\\%03d" : "\\%d", c);
            sdt__build_add(build, code, (size_t)length);
        } else {
            sdt__build_byte(build, c);
        }
    }
    sdt__build_byte(build, '"');
}

static void add_number_literal(lua_State *L, struct sdt__build *build, int index)
{
    char out[ITEM_SIZE];
    int size;
    if (lua_isinteger(L, index)) {
        long long value = lua_tointeger(L, index);
        size = snprintf(out, sizeof out, value == LUA_MININTEGER ? "0x%llx" : "%lld", value);
    } else {
        double value = lua_tonumber(L, index);
        if (isinf(value))
            size = snprintf(out, sizeof out, value > 0 ? "1e9999" : "-1e9999");
        else if (isnan(value))
            size = snprintf(out, sizeof out, "(0/0)");
        else
            size = snprintf(out, sizeof out, "%a", value);
    }
    sdt__build_add(build, out, (size_t)size);
}

static void add_literal(lua_State *L, struct sdt__build *build, const struct directive *directive,
                        int index)
{
    if (directive->size > 1)
        luaL_error(L, "specifier '%%q' cannot have modifiers");
    size_t size = 0;
    const char *bytes = NULL;
    switch (lua_type(L, index)) {
    case LUA_TSTRING:
        bytes = lua_tolstring(L, index, &size);
        add_quoted(build, bytes, size);
        break;
    case LUA_TNUMBER:
        add_number_literal(L, build, index);
        break;
    case LUA_TNIL:
    case LUA_TBOOLEAN:
        bytes = sdt__tostring(L, index, &size);
        sdt__build_add(build, bytes, size);
        lua_pop(L, 1);
        break;
    default:
        luaL_argerror(L, index, "value has no literal form");
    }
}

static void add_directive(lua_State *L, struct sdt__build *build, struct directive *directive,
                          int index)
{
    char byte = '\0';
    switch (directive->conversion) {
    case 'c':
        check_modifiers(L, directive, "-", false);
        byte = (char)(unsigned char)luaL_checkinteger(L, index);
        add_padded(build, directive, &byte, 1);
        break;
    case 'd': case 'i': case 'u': case 'x': case 'X': case 'o':
        add_integer(L, build, directive, index);
        break;
    case 'a': case 'A': case 'e': case 'E': case 'f': case 'g': case 'G':
        add_float(L, build, directive, index);
        break;
    case 'q':
        add_literal(L, build, directive, index);
        break;
    case 's':
        add_text(L, build, directive, index);
        break;
    default:
        bad_directive(L, directive);
    }
}

int sdt__string_format(lua_State *L)
{
    int count = lua_gettop(L);
    size_t size = 0;
    const char *p = luaL_checklstring(L, 1, &size);
    const char *end = p + size;
    int index = 1;
    struct sdt__build build;
    sdt__work(L, 1 + size / 8);
    sdt__build_begin(&build, L);
    while (p < end) {
        const char *sign = memchr(p, '%', (size_t)(end - p));
        sdt__build_add(&build, p, (size_t)((sign ? sign : end) - p));
        if (!sign)
            break;
        p = sign + 1;
        if (p < end && *p == '%') {
            sdt__build_byte(&build, *p++);
            continue;
        }
        struct directive directive;
        p = read_directive(L, &directive, p, end);
        sdt__work(L, 4);
        if (++index > count)
            return luaL_argerror(L, index, "no value");
        add_directive(L, &build, &directive, index);
    }
    sdt__build_push(&build);
    return 1;
}
