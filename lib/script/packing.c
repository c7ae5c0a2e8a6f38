/*
 * string.pack, packsize and unpack: binary layouts of numbers and strings, as in Lua 5.4.
 */
#include "script/build.h"
#include "script/pattern.h"
#include "script/strings.h"

#include <lauxlib.h>
#include <string.h>

enum { INTEGER_MOST = 16, ALIGN_DEFAULT = 8 };

enum option_kind {
    SIGNED, UNSIGNED, FLOAT, DOUBLE, FIXED, PREFIXED, ZEROED, PADDING, ALIGNING, NONE
};

struct layout {
    lua_State *L;
    const char *format; /* what is left of it; ends in a NUL */
    bool little;
    size_t align_most;
};

struct option {
    enum option_kind kind;
    size_t size;
    size_t padding; /* bytes before it, for its alignment */
};

static bool machine_is_little(void)
{
    const uint16_t probe = 1;
    unsigned char first;
    memcpy(&first, &probe, 1);
    return first == 1;
}

static void layout_init(struct layout *layout, lua_State *L)
{
    size_t size = 0;
    layout->L = L;
    layout->format = luaL_checklstring(L, 1, &size);
    layout->little = machine_is_little();
    layout->align_most = 1;
    sdt__work(L, 1 + size);
}

/* A number in the format; `absent` when there is none. */
static size_t read_size(struct layout *layout, size_t absent)
{
    if (!sdt__is_digit(*layout->format))
        return absent;
    size_t size = 0;
    while (sdt__is_digit(*layout->format) && size <= (INT32_MAX - 9) / 10)
        size = size * 10 + (size_t)(*layout->format++ - '0');
    return size;
}

static size_t read_integer_size(struct layout *layout, size_t absent)
{
    size_t size = read_size(layout, absent);
    if (size < 1 || size > INTEGER_MOST)
        luaL_error(layout->L, "integral size (%d) out of limits [1,%d]", (int)size, INTEGER_MOST);
    return size;
}

static struct option option_of(enum option_kind kind, size_t size)
{
    return (struct option){kind, size, 0};
}

/* The options that set the layout and take no place themselves. */
static struct option read_setting(struct layout *layout, char name)
{
    switch (name) {
    case ' ': break;
    case '<': layout->little = true; break;
    case '>': layout->little = false; break;
    case '=': layout->little = machine_is_little(); break;
    case '!': layout->align_most = read_integer_size(layout, ALIGN_DEFAULT); break;
    default: luaL_error(layout->L, "invalid format option '%c'", name);
    }
    return option_of(NONE, 0);
}

static struct option read_name(struct layout *layout)
{
    char name = *layout->format++;
    size_t size;
    switch (name) {
    case 'b': return option_of(SIGNED, sizeof(char));
    case 'B': return option_of(UNSIGNED, sizeof(char));
    case 'h': return option_of(SIGNED, sizeof(short));
    case 'H': return option_of(UNSIGNED, sizeof(short));
    case 'l': return option_of(SIGNED, sizeof(long));
    case 'L': return option_of(UNSIGNED, sizeof(long));
    case 'j': return option_of(SIGNED, sizeof(lua_Integer));
    case 'J': return option_of(UNSIGNED, sizeof(lua_Integer));
    case 'T': return option_of(UNSIGNED, sizeof(size_t));
    case 'f': return option_of(FLOAT, sizeof(float));
    case 'd': case 'n': return option_of(DOUBLE, sizeof(double));
    case 'i': return option_of(SIGNED, read_integer_size(layout, sizeof(int)));
    case 'I': return option_of(UNSIGNED, read_integer_size(layout, sizeof(int)));
    case 's': return option_of(PREFIXED, read_integer_size(layout, sizeof(size_t)));
    case 'z': return option_of(ZEROED, 0);
    case 'x': return option_of(PADDING, 1);
    case 'X': return option_of(ALIGNING, 0);
    case 'c':
        size = read_size(layout, SIZE_MAX);
        if (size == SIZE_MAX)
            luaL_error(layout->L, "missing size for format option 'c'");
        return option_of(FIXED, size);
    default: return read_setting(layout, name);
    }
}

static struct option read_option(struct layout *layout, size_t total)
{
    struct option option = read_name(layout);
    size_t align = option.size;
    bool aligned = option.kind != FIXED;
    if (option.kind == ALIGNING) {
        struct option next = option_of(FIXED, 0);
        if (*layout->format)
            next = read_name(layout);
        align = next.size;
        if (next.kind == FIXED || align == 0)
            luaL_argerror(layout->L, 1, "invalid next option for option 'X'");
    }
    if (align > 1 && aligned) {
        align = align > layout->align_most ? layout->align_most : align;
        if ((align & (align - 1)) != 0)
            luaL_argerror(layout->L, 1, "format asks for alignment not power of 2");
        option.padding = (align - (total & (align - 1))) & (align - 1);
    }
    return option;
}

/* --- pack --- */

/* The bytes of a number, least first or last; beyond eight, the sign goes on. */
static void add_number(struct sdt__build *build, const struct layout *layout, uint64_t bits,
                       size_t size, bool negative)
{
    char *out = sdt__build_reserve(build, size);
    for (size_t i = 0; i < size; i++) {
        uint64_t byte = i < 8 ? bits >> (8 * i) & 0xff : negative ? 0xff : 0;
        out[layout->little ? i : size - 1 - i] = (char)(unsigned char)byte;
    }
    build->size += size;
}

static void add_zeros(struct sdt__build *build, size_t size)
{
    memset(sdt__build_reserve(build, size), 0, size);
    build->size += size;
}

static void pack_integer(struct sdt__build *build, const struct layout *layout,
                         const struct option *option, int index)
{
    lua_Integer value = luaL_checkinteger(build->L, index);
    if (option->size < sizeof value && option->kind == SIGNED) {
        lua_Integer limit = (lua_Integer)1 << (option->size * 8 - 1);
        luaL_argcheck(build->L, -limit <= value && value < limit, index, "integer overflow");
    } else if (option->size < sizeof value) {
        luaL_argcheck(build->L, (lua_Unsigned)value < (lua_Unsigned)1 << (option->size * 8), index,
                      "unsigned overflow");
    }
    add_number(build, layout, (uint64_t)value, option->size, option->kind == SIGNED && value < 0);
}

static void pack_float(struct sdt__build *build, const struct layout *layout,
                       const struct option *option, int index)
{
    double value = luaL_checknumber(build->L, index);
    uint64_t bits = 0;
    if (option->kind == FLOAT) {
        uint32_t short_bits;
        union { float number; uint32_t bits; } narrow;
        narrow.number = (float)value;
        short_bits = narrow.bits;
        bits = short_bits;
    } else {
        memcpy(&bits, &value, sizeof bits);
    }
    add_number(build, layout, bits, option->size, false);
}

static void pack_string(struct sdt__build *build, const struct layout *layout,
                        const struct option *option, int index)
{
    lua_State *L = build->L;
    size_t size = 0;
    const char *text = luaL_checklstring(L, index, &size);
    sdt__work_bytes(L, size);
    if (option->kind == FIXED) {
        luaL_argcheck(L, size <= option->size, index, "string longer than given size");
        sdt__build_reserve(build, option->size);
        sdt__work_bytes(L, option->size);
        sdt__build_add(build, text, size);
        add_zeros(build, option->size - size);
    } else if (option->kind == PREFIXED) {
        luaL_argcheck(L, option->size >= sizeof size || size < (size_t)1 << (option->size * 8),
                      index, "string length does not fit in given size");
        add_number(build, layout, size, option->size, false);
        sdt__build_add(build, text, size);
    } else {
        luaL_argcheck(L, !memchr(text, 0, size), index, "string contains zeros");
        sdt__build_add(build, text, size + 1);
    }
}

int sdt__string_pack(lua_State *L)
{
    struct layout layout;
    struct sdt__build build;
    int index = 1;
    layout_init(&layout, L);
    lua_pushnil(L); /* so that a missing argument is nil, not the block of the string */
    sdt__build_begin(&build, L);
    while (*layout.format) {
        struct option option = read_option(&layout, build.size);
        sdt__work(L, 2);
        add_zeros(&build, option.padding);
        switch (option.kind) {
        case SIGNED: case UNSIGNED:
            pack_integer(&build, &layout, &option, ++index);
            break;
        case FLOAT: case DOUBLE:
            pack_float(&build, &layout, &option, ++index);
            break;
        case FIXED: case PREFIXED: case ZEROED:
            pack_string(&build, &layout, &option, ++index);
            break;
        case PADDING:
            add_zeros(&build, 1);
            break;
        case ALIGNING: case NONE:
            break;
        }
    }
    sdt__build_push(&build);
    return 1;
}

int sdt__string_packsize(lua_State *L)
{
    struct layout layout;
    size_t total = 0;
    layout_init(&layout, L);
    while (*layout.format) {
        struct option option = read_option(&layout, total);
        luaL_argcheck(L, option.kind != PREFIXED && option.kind != ZEROED, 1,
                      "variable-length format");
        size_t size = option.size + option.padding;
        luaL_argcheck(L, total <= INT32_MAX - size, 1, "format result too large");
        total += size;
    }
    lua_pushinteger(L, (lua_Integer)total);
    return 1;
}

/* --- unpack --- */

static uint64_t read_number(const struct layout *layout, const char *bytes, size_t size,
                            bool is_signed)
{
    uint64_t bits = 0;
    size_t held = size < 8 ? size : 8;
    for (size_t i = 0; i < held; i++) {
        size_t at = layout->little ? i : size - 1 - i;
        bits |= (uint64_t)(unsigned char)bytes[at] << (8 * i);
    }
    if (size < 8 && is_signed) {
        uint64_t sign = (uint64_t)1 << (size * 8 - 1);
        bits = (bits ^ sign) - sign;
    }
    uint64_t rest = is_signed && bits >> 63 ? 0xff : 0;
    for (size_t i = 8; i < size; i++) {
        size_t at = layout->little ? i : size - 1 - i;
        if ((unsigned char)bytes[at] != rest)
            luaL_error(layout->L, "%d-byte integer does not fit into Lua Integer", (int)size);
    }
    return bits;
}

static void push_float(lua_State *L, uint64_t bits, enum option_kind kind)
{
    double value;
    if (kind == FLOAT) {
        union { uint32_t bits; float number; } narrow;
        narrow.bits = (uint32_t)bits;
        value = (double)narrow.number;
    } else {
        memcpy(&value, &bits, sizeof value);
    }
    lua_pushnumber(L, value);
}

/* Pushes the value of an option that has one; returns the bytes it takes beyond its size. */
static size_t push_value(const struct layout *layout, const struct option *option,
                         const char *bytes, size_t left)
{
    lua_State *L = layout->L;
    uint64_t size;
    const char *zero;
    switch (option->kind) {
    case SIGNED: case UNSIGNED:
        lua_pushinteger(L, (lua_Integer)read_number(layout, bytes, option->size,
                                                    option->kind == SIGNED));
        return 0;
    case FLOAT: case DOUBLE:
        push_float(L, read_number(layout, bytes, option->size, false), option->kind);
        return 0;
    case FIXED:
        lua_pushlstring(L, bytes, option->size);
        return 0;
    case PREFIXED:
        size = read_number(layout, bytes, option->size, false);
        luaL_argcheck(L, size <= left - option->size, 2, "data string too short");
        lua_pushlstring(L, bytes + option->size, (size_t)size);
        return (size_t)size;
    case ZEROED:
        zero = memchr(bytes, 0, left);
        luaL_argcheck(L, zero, 2, "unfinished string for format 'z'");
        lua_pushlstring(L, bytes, (size_t)(zero - bytes));
        return (size_t)(zero - bytes) + 1;
    default:
        return 0;
    }
}

int sdt__string_unpack(lua_State *L)
{
    struct layout layout;
    size_t size = 0;
    layout_init(&layout, L);
    const char *data = luaL_checklstring(L, 2, &size);
    size_t at = sdt__slice_start(luaL_optinteger(L, 3, 1), size) - 1;
    int count = 0;
    luaL_argcheck(L, at <= size, 3, "initial position out of string");
    while (*layout.format) {
        struct option option = read_option(&layout, at);
        luaL_argcheck(L, option.padding <= size - at && option.size <= size - at - option.padding,
                      2, "data string too short");
        luaL_checkstack(L, 4, "too many results");
        at += option.padding;
        size_t more = push_value(&layout, &option, data + at, size - at);
        sdt__work(L, 2 + (option.size + more) / 16);
        count += option.kind < PADDING;
        at += option.size + more;
    }
    lua_pushinteger(L, (lua_Integer)at + 1);
    return count + 1;
}
