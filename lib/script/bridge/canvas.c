/*
 * bridge: what charts draw on a surface, a table of our modules (report/chart/canvas.lua), and the
 * scales and measures of what is drawn. The shapes of lines are here, since charts have thousands
 * of points; what is drawn where is decided by the marks, in Lua.
 */
#include "script/bridge/canvas.h"

#include "core/text.h"

#include <lauxlib.h>

enum {
    POINT_COST = 4,
    LONG_TEXT = 200 /* bytes; a longer one is measured by its characters */
};

/* ---- what is drawn ---- */

/* surface:text(x, y, class, text): the classes "end" and "mid" say that it ends or has its
   middle at x */
static int canvas_text(lua_State *L)
{
    struct sdt__markup out;
    size_t size;
    const char *text = luaL_checklstring(L, 5, &size);

    sdt__markup_begin(&out, L, 1);
    sdt__markup_text(&out, "<text x=\"");
    sdt__markup_coordinate(&out, luaL_checknumber(L, 2));
    sdt__markup_text(&out, "\" y=\"");
    sdt__markup_coordinate(&out, luaL_checknumber(L, 3));
    sdt__markup_text(&out, "\" class=\"");
    sdt__markup_argument(&out, 4);
    sdt__markup_text(&out, "\">");
    sdt__markup_escaped(&out, text, size);
    sdt__markup_text(&out, "</text>");
    sdt__markup_end(&out);
    return 0;
}

/* surface:path(class, d) */
static int canvas_path(lua_State *L)
{
    struct sdt__markup out;

    sdt__markup_begin(&out, L, 1);
    sdt__markup_text(&out, "<path class=\"");
    sdt__markup_argument(&out, 2);
    sdt__markup_text(&out, "\" d=\"");
    sdt__markup_argument(&out, 3);
    sdt__markup_text(&out, "\"/>");
    sdt__markup_end(&out);
    return 0;
}

static void add_segment(lua_State *L, const char *class)
{
    struct sdt__markup out;

    sdt__markup_begin(&out, L, 1);
    sdt__markup_text(&out, "<path class=\"");
    sdt__markup_text(&out, class);
    for (int i = 3; i <= 6; i++) {
        sdt__markup_text(&out, i == 3 ? "\" d=\"M" : i == 5 ? "L" : " ");
        sdt__markup_coordinate(&out, luaL_checknumber(L, i));
    }
    sdt__markup_text(&out, "\"/>");
    sdt__markup_end(&out);
}

/* surface:segment(class, x1, y1, x2, y2) */
static int canvas_segment(lua_State *L)
{
    add_segment(L, luaL_checkstring(L, 2));
    return 0;
}

/* surface:bold(class, x1, y1, x2, y2): a line that stands out from what is behind it */
static int canvas_bold(lua_State *L)
{
    add_segment(L, "halo");
    add_segment(L, luaL_checkstring(L, 2));
    return 0;
}

/* surface:rect(class, x, y, width, height, more attributes or nil) */
static int canvas_rect(lua_State *L)
{
    static const char *const names[] = {"\" x=\"", "\" y=\"", "\" width=\"", "\" height=\""};
    struct sdt__markup out;

    lua_settop(L, 7);
    sdt__markup_begin(&out, L, 1);
    sdt__markup_text(&out, "<rect class=\"");
    sdt__markup_argument(&out, 2);
    for (int i = 0; i < 4; i++) {
        sdt__markup_text(&out, names[i]);
        sdt__markup_coordinate(&out, luaL_checknumber(L, 3 + i));
    }
    sdt__markup_text(&out, "\"");
    if (!lua_isnil(L, 7))
        sdt__markup_argument(&out, 7);
    sdt__markup_text(&out, "/>");
    sdt__markup_end(&out);
    return 0;
}

/* ---- scales ---- */

/* Halves, so that nothing can overflow. */
double sdt__scale_at(const struct sdt__scale *scale, double value)
{
    double span = scale->high / 2 - scale->low / 2;
    double inside = value < scale->high ? value : scale->high;

    if (span <= 0)
        span = 1;
    inside = scale->low < inside ? inside : scale->low;
    return scale->from + (inside / 2 - scale->low / 2) / span * (scale->to - scale->from);
}

/* The scale whose numbers are from an index on: upvalues or arguments. */
static struct sdt__scale scale_of(lua_State *L, int low, int high, int from, int to)
{
    return (struct sdt__scale){lua_tonumber(L, low), lua_tonumber(L, high), lua_tonumber(L, from),
                               lua_tonumber(L, to)};
}

static int linear_at(lua_State *L)
{
    const struct sdt__scale scale = scale_of(L, lua_upvalueindex(1), lua_upvalueindex(2),
                                             lua_upvalueindex(3), lua_upvalueindex(4));

    lua_pushnumber(L, sdt__scale_at(&scale, luaL_checknumber(L, 1)));
    return 1;
}

/* bridge.linear(lo, hi, from, to): the function from a value to where it stands */
static int linear(lua_State *L)
{
    for (int i = 1; i <= 4; i++)
        luaL_checknumber(L, i);
    lua_settop(L, 4);
    lua_pushcclosure(L, linear_at, 4);
    return 1;
}

struct sdt__scale sdt__scale_check(lua_State *L, int index)
{
    struct sdt__scale scale;

    luaL_argcheck(L, lua_tocfunction(L, index) == linear_at, index, "a linear scale is expected");
    for (int i = 1; i <= 4; i++)
        lua_getupvalue(L, index, i);
    scale = scale_of(L, -4, -3, -2, -1);
    lua_pop(L, 4);
    return scale;
}

/* ---- lines ---- */

struct spot {
    double time;
    bool has_value;
    double x, y;
};

/* A line over time as it is drawn. */
struct line {
    lua_State *L;
    const struct spot *spots; /* one without a value before the first, and after the last */
    size_t count;
    double usual; /* a wider step in time is dotted, for nothing is known in it */
    bool marked;  /* every point has a marker, not only one that stands alone */
    const char *shape;
};

enum part { THE_LINE, ITS_GAPS, ITS_MARKERS };

/* Reads the point on top. */
static struct spot read_spot(lua_State *L, const struct sdt__scale *px, const struct sdt__scale *py)
{
    struct spot spot = {.has_value = false};

    lua_pushliteral(L, "x");
    lua_rawget(L, -2);
    spot.time = lua_tonumber(L, -1);
    spot.x = sdt__scale_at(px, spot.time);
    lua_pushliteral(L, "y");
    spot.has_value = lua_rawget(L, -3) == LUA_TNUMBER;
    if (spot.has_value)
        spot.y = sdt__scale_at(py, lua_tonumber(L, -1));
    lua_pop(L, 2);
    return spot;
}

/* Pushes the spots of a list of points { x, y or nil }. */
static struct spot *push_spots(lua_State *L, int points, size_t count, const struct sdt__scale *px,
                               const struct sdt__scale *py)
{
    struct spot *spots = lua_newuserdatauv(L, (count + 2) * sizeof *spots, 0);

    sdt__budget_charge(L, POINT_COST * (uint64_t)count);
    spots[0].has_value = false;
    spots[count + 1].has_value = false;
    for (size_t i = 1; i <= count; i++) {
        if (lua_rawgeti(L, points, (lua_Integer)i) != LUA_TTABLE)
            luaL_argerror(L, points, "a list of points is expected");
        spots[i] = read_spot(L, px, py);
        lua_pop(L, 1);
    }
    return spots;
}

static void add_at(struct sdt__markup *out, const char *letter, const struct spot *spot)
{
    sdt__markup_text(out, letter);
    sdt__markup_coordinate(out, spot->x);
    sdt__markup_text(out, " ");
    sdt__markup_coordinate(out, spot->y);
}

/* Whether a spot begins a new piece of the line after a gap in time. */
static bool is_far(const struct line *line, const struct spot *here)
{
    return here[-1].has_value && here->time - here[-1].time > line->usual;
}

static bool has_part(const struct line *line, enum part part, const struct spot *here)
{
    if (!here->has_value)
        return false;
    if (part == ITS_GAPS)
        return is_far(line, here);
    return part == THE_LINE || line->marked || (!here[-1].has_value && !here[1].has_value);
}

/* Adds what a part of a line has at a spot. */
static void add_spot(struct sdt__markup *out, const struct line *line, enum part part,
                     const struct spot *here)
{
    if (part == THE_LINE) {
        add_at(out, here[-1].has_value && !is_far(line, here) ? "L" : "M", here);
    } else if (part == ITS_GAPS) {
        add_at(out, "M", here - 1);
        add_at(out, "L", here);
    } else {
        add_at(out, "M", here);
        sdt__markup_text(out, line->shape);
    }
}

/* Adds one part of a line, with what begins it in front; nothing where it is empty. */
static void add_part(const struct line *line, enum part part, const char *begin, const char *class)
{
    struct sdt__markup out;
    bool begun = false;

    sdt__markup_begin(&out, line->L, 1);
    for (size_t i = 1; i <= line->count; i++) {
        if (!has_part(line, part, &line->spots[i]))
            continue;
        if (!begun) {
            sdt__markup_text(&out, begin);
            sdt__markup_text(&out, class);
            sdt__markup_text(&out, "\" d=\"");
        }
        begun = true;
        add_spot(&out, line, part, &line->spots[i]);
    }
    if (begun)
        sdt__markup_text(&out, "\"/>");
    sdt__markup_end(&out);
}

/* surface:line(points, px, py, class, usual step, shape of markers, whether all have one): a
   line with its markers; answers its last point, nil when it has none */
static int canvas_line(lua_State *L)
{
    const char *class = luaL_checkstring(L, 5);
    const struct sdt__scale px = sdt__scale_check(L, 3), py = sdt__scale_check(L, 4);
    struct line line = {.L = L};
    size_t last;

    luaL_checktype(L, 2, LUA_TTABLE);
    luaL_checkstack(L, 8, "too many values");
    line.count = (size_t)lua_rawlen(L, 2);
    line.usual = luaL_checknumber(L, 6);
    line.shape = luaL_checkstring(L, 7);
    line.marked = lua_toboolean(L, 8);
    line.spots = push_spots(L, 2, line.count, &px, &py);
    for (last = line.count; last > 0 && !line.spots[last].has_value; last--)
        ;
    if (last == 0)
        return 0;
    add_part(&line, THE_LINE, "<path class=\"l ", class);
    add_part(&line, ITS_GAPS, "<path class=\"l far ", class);
    add_part(&line, ITS_MARKERS, "<path class=\"d ", class);
    lua_rawgeti(L, 2, (lua_Integer)last);
    return 1;
}

/* ---- measures ---- */

/* How wide each byte of a text is in the charts' 11.5 px sans-serif, with some room for those
   whose font is wider; the bytes after the first of a character have no width of their own. */
static double width_of(unsigned char byte)
{
    static const unsigned char tenths[0x80] = {
        70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70,  70, 70, 70, 70,  70, 70, 70, 70, 70,  70,
        70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 42, 42,  70, 70, 70, 110, 70, 32, 42, 42, 70,  70,
        42, 42, 42, 42, 70, 70, 70, 70, 70, 70, 70, 70,  70, 70, 42, 42,  70, 70, 70, 70, 110, 82,
        82, 92, 92, 82, 82, 92, 82, 32, 82, 82, 82, 110, 82, 92, 82, 92,  82, 82, 82, 82, 82,  110,
        82, 82, 82, 70, 70, 70, 70, 70, 70, 70, 70, 62,  70, 70, 42, 70,  70, 32, 32, 62, 32,  110,
        70, 70, 70, 70, 46, 62, 42, 70, 62, 82, 62, 62,  62, 70, 32, 70,  70, 70,
    };

    if (byte >= 0x80)
        return byte < 0xC0 ? 0 : byte < 0xE0 ? 7 : 11.5;
    return tenths[byte] / 10.0;
}

/* bridge.measure(text): how wide it is in a chart; a long text by its characters */
static int measure(lua_State *L)
{
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    double sum = 0;

    sdt__budget_charge_bytes(L, size);
    if (size > LONG_TEXT) {
        lua_pushnumber(L, (double)sdt__text_display_width(text) * 7);
        return 1;
    }
    for (size_t i = 0; i < size; i++)
        sum += width_of((unsigned char)text[i]);
    lua_pushnumber(L, sum);
    return 1;
}

void sdt__bridge_open_canvas(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"canvas_text", canvas_text},
        {"canvas_path", canvas_path},
        {"canvas_segment", canvas_segment},
        {"canvas_bold", canvas_bold},
        {"canvas_rect", canvas_rect},
        {"canvas_line", canvas_line},
        {"linear", linear},
        {"measure", measure},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
