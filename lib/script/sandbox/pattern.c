/*
 * The matcher walks pattern and subject in one loop. Where the pattern leaves a choice it notes the
 * alternative in a list and goes on; a failure takes up the latest alternative again. The list
 * holds at most one entry for each quantifier of the pattern, so it is small and there is no
 * recursion. Errors are found when the walk reaches them, as in stock Lua.
 */
#include "script/sandbox/pattern.h"

#include <lauxlib.h>
#include <string.h>

enum { CHOICES_MOST = 200, FUEL = 250 };

enum choice_kind { ONCE, GREEDY, LAZY };

struct choice {
    enum choice_kind kind;
    int level;
    uint32_t open;
    const char *at;   /* where the subject goes on */
    const char *low;  /* GREEDY: how far back it may go */
    const char *item; /* LAZY: the class that takes one byte more */
    const char *rest; /* the pattern after the quantifier */
};

struct walk {
    struct sdt__script_match *match;
    const char *at;
    const char *pattern;
    int count;
    struct choice choices[CHOICES_MOST];
};

/* --- bytes, without a locale --- */

static bool is_lower(int c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_upper(int c)
{
    return c >= 'A' && c <= 'Z';
}

bool sdt__script_is_alpha(int c)
{
    return is_lower(c) || is_upper(c);
}

bool sdt__script_is_digit(int c)
{
    return c >= '0' && c <= '9';
}

bool sdt__script_is_alnum(int c)
{
    return sdt__script_is_alpha(c) || sdt__script_is_digit(c);
}

bool sdt__script_is_cntrl(int c)
{
    return c < 32 || c == 127;
}

static bool is_hex(int c)
{
    return sdt__script_is_digit(c) || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

static bool in_class(int c, int name)
{
    bool in;

    switch (is_upper(name) ? name + 32 : name) {
    case 'a':
        in = sdt__script_is_alpha(c);
        break;
    case 'c':
        in = sdt__script_is_cntrl(c);
        break;
    case 'd':
        in = sdt__script_is_digit(c);
        break;
    case 'g':
        in = c > 32 && c < 127;
        break;
    case 'l':
        in = is_lower(c);
        break;
    case 'p':
        in = c > 32 && c < 127 && !sdt__script_is_alnum(c);
        break;
    case 's':
        in = c == 32 || (c >= 9 && c <= 13);
        break;
    case 'u':
        in = is_upper(c);
        break;
    case 'w':
        in = sdt__script_is_alnum(c);
        break;
    case 'x':
        in = is_hex(c);
        break;
    case 'z':
        in = c == 0;
        break;
    default:
        return c == name;
    }
    return is_upper(name) ? !in : in;
}

static int byte_at(const char *text)
{
    return (unsigned char)*text;
}

/* --- one item of the pattern --- */

static void burn(struct sdt__script_match *match, size_t steps)
{
    if (steps < match->fuel) {
        match->fuel -= (unsigned)steps;
        return;
    }
    sdt__budget_charge(match->L, steps + FUEL - match->fuel);
    match->fuel = FUEL;
}

/* Past the class that begins at `item`. */
static const char *class_end(struct sdt__script_match *match, const char *item)
{
    const char *end = match->pattern_end;
    const char *p = item + 1;
    bool first = true;

    if (*item == '%') {
        if (p == end)
            luaL_error(match->L, "malformed pattern (ends with '%%')");
        return p + 1;
    }
    if (*item != '[')
        return p;
    p += p < end && *p == '^';
    while (p < end && (first || *p != ']')) {
        first = false;
        p += *p == '%' && p + 1 < end ? 2 : 1;
    }
    burn(match, (size_t)(p - item));
    if (p >= end)
        luaL_error(match->L, "malformed pattern (missing ']')");
    return p + 1;
}

/* Whether c is in the set from '[' at `set` to ']' at `last`. */
static bool in_set(struct sdt__script_match *match, int c, const char *set, const char *last)
{
    const char *p = set + 1;
    const bool outside = *p == '^';
    const char *from = p + outside;
    bool found = false;

    p = from;
    while (p < last && !found) {
        if (*p == '%') {
            found = in_class(c, byte_at(p + 1));
            p += 2;
        } else if (p + 2 < last && p[1] == '-') {
            found = byte_at(p) <= c && c <= byte_at(p + 2);
            p += 3;
        } else {
            found = byte_at(p) == c;
            p += 1;
        }
    }
    burn(match, 1 + (size_t)(p - from) / 2);
    return found != outside;
}

/* Whether the byte at `at` is in the class from `item` to `end`. */
static bool takes(struct sdt__script_match *match, const char *at, const char *item,
                  const char *end)
{
    burn(match, 1);
    if (at >= match->subject_end)
        return false;
    switch (*item) {
    case '.':
        return true;
    case '%':
        return in_class(byte_at(at), byte_at(item + 1));
    case '[':
        return in_set(match, byte_at(at), item, end - 1);
    default:
        return byte_at(at) == byte_at(item);
    }
}

/* --- captures --- */

static bool open_capture(struct walk *walk)
{
    struct sdt__script_match *match = walk->match;
    bool position = walk->pattern + 1 < match->pattern_end && walk->pattern[1] == ')';

    if (match->level >= SDT__SCRIPT_CAPTURES_MOST)
        luaL_error(match->L, "too many captures");
    match->start[match->level] = walk->at;
    match->length[match->level] = SDT__SCRIPT_CAPTURE_POSITION;
    if (!position)
        match->open |= 1u << match->level;
    match->level++;
    walk->pattern += position ? 2 : 1;
    return true;
}

static bool close_capture(struct walk *walk)
{
    struct sdt__script_match *match = walk->match;
    int i = match->level - 1;

    while (i >= 0 && !(match->open >> i & 1u))
        i--;
    if (i < 0)
        luaL_error(match->L, "invalid pattern capture");
    match->open &= ~(1u << i);
    match->length[i] = walk->at - match->start[i];
    walk->pattern++;
    return true;
}

static bool same_again(struct walk *walk)
{
    struct sdt__script_match *match = walk->match;
    int i = walk->pattern[1] - '1';
    ptrdiff_t length;

    if (i < 0 || i >= match->level || (match->open >> i & 1u))
        return luaL_error(match->L, "invalid capture index %%%d", i + 1) != 0;
    length = match->length[i];
    if (length < 0 || match->subject_end - walk->at < length)
        return false;
    burn(match, 1 + (size_t)length / 16);
    if (memcmp(match->start[i], walk->at, (size_t)length) != 0)
        return false;
    walk->at += length;
    walk->pattern += 2;
    return true;
}

/* --- %b and %f --- */

static bool balanced(struct walk *walk)
{
    struct sdt__script_match *match = walk->match;
    size_t depth = 1;
    char first, last;

    if (match->pattern_end - walk->pattern < 4)
        luaL_error(match->L, "malformed pattern (missing arguments to '%%b')");
    first = walk->pattern[2];
    last = walk->pattern[3];
    if (walk->at >= match->subject_end || *walk->at != first)
        return false;
    for (const char *s = walk->at + 1; s < match->subject_end; s++) {
        burn(match, 1);
        if (*s == last) {
            if (--depth == 0) {
                walk->at = s + 1;
                walk->pattern += 4;
                return true;
            }
        } else if (*s == first) {
            depth++;
        }
    }
    return false;
}

static bool frontier(struct walk *walk)
{
    struct sdt__script_match *match = walk->match;
    const char *set = walk->pattern + 2;
    const char *end;
    int before, here;

    if (set >= match->pattern_end || *set != '[')
        luaL_error(match->L, "missing '[' after '%%f' in pattern");
    end = class_end(match, set);
    before = walk->at == match->subject ? 0 : byte_at(walk->at - 1);
    here = walk->at == match->subject_end ? 0 : byte_at(walk->at);
    if (in_set(match, before, set, end - 1) || !in_set(match, here, set, end - 1))
        return false;
    walk->pattern = end;
    return true;
}

/* --- choices --- */

static void note_choice(struct walk *walk, enum choice_kind kind, const char *at, const char *low,
                        const char *item, const char *rest)
{
    if (walk->count == CHOICES_MOST)
        luaL_error(walk->match->L, "pattern too complex");
    walk->choices[walk->count++] = (struct choice){
        kind, walk->match->level, walk->match->open, at, low, item, rest};
}

/* Goes on from the latest alternative; false when there is none left. */
static bool take_choice(struct walk *walk)
{
    struct sdt__script_match *match = walk->match;

    while (walk->count > 0) {
        struct choice *choice = &walk->choices[walk->count - 1];
        burn(match, 1);
        match->level = choice->level;
        match->open = choice->open;
        walk->pattern = choice->rest;
        if (choice->kind == LAZY) {
            if (takes(match, choice->at, choice->item, choice->rest - 1)) {
                walk->at = ++choice->at;
                return true;
            }
            walk->count--;
            continue;
        }
        walk->at = choice->kind == GREEDY ? --choice->at : choice->at;
        if (choice->kind == ONCE || choice->at == choice->low)
            walk->count--;
        return true;
    }
    return false;
}

static void take_most(struct walk *walk, const char *low, const char *item, const char *end)
{
    const char *high = low;

    while (takes(walk->match, high, item, end))
        high++;
    if (high > low)
        note_choice(walk, GREEDY, high, low, item, end + 1);
    walk->at = high;
    walk->pattern = end + 1;
}

/* A class with its quantifier. */
static bool walk_class(struct walk *walk)
{
    struct sdt__script_match *match = walk->match;
    const char *item = walk->pattern;
    const char *end = class_end(match, item);
    const char *at = walk->at;
    char quantifier = '\0';

    if (end < match->pattern_end)
        quantifier = *end;
    switch (quantifier) {
    case '*':
        take_most(walk, at, item, end);
        return true;
    case '+':
        if (!takes(match, at, item, end))
            return false;
        take_most(walk, at + 1, item, end);
        return true;
    case '-':
        note_choice(walk, LAZY, at, at, item, end + 1);
        walk->pattern = end + 1;
        return true;
    case '?':
        walk->pattern = end + 1;
        if (takes(match, at, item, end)) {
            note_choice(walk, ONCE, at, at, item, end + 1);
            walk->at = at + 1;
        }
        return true;
    default:
        walk->pattern = end;
        walk->at = at + 1;
        return takes(match, at, item, end);
    }
}

static bool walk_item(struct walk *walk)
{
    struct sdt__script_match *match = walk->match;
    const char *p = walk->pattern;

    switch (*p) {
    case '(':
        return open_capture(walk);
    case ')':
        return close_capture(walk);
    case '$':
        if (p + 1 != match->pattern_end)
            return walk_class(walk);
        walk->pattern++;
        return walk->at == match->subject_end;
    case '%':
        if (p + 1 < match->pattern_end && p[1] == 'b')
            return balanced(walk);
        if (p + 1 < match->pattern_end && p[1] == 'f')
            return frontier(walk);
        if (p + 1 < match->pattern_end && sdt__script_is_digit(p[1]))
            return same_again(walk);
        return walk_class(walk);
    default:
        return walk_class(walk);
    }
}

/* --- the doors --- */

void sdt__script_match_init(struct sdt__script_match *match, lua_State *L, const char *subject,
                            size_t size, const char *pattern_end)
{
    match->L = L;
    match->subject = subject;
    match->subject_end = subject + size;
    match->pattern_end = pattern_end;
    match->fuel = FUEL;
    match->level = 0;
    match->open = 0;
}

const char *sdt__script_match_at(struct sdt__script_match *match, const char *at,
                                 const char *pattern)
{
    struct walk walk;

    walk.match = match;
    walk.at = at;
    walk.pattern = pattern;
    walk.count = 0;
    match->level = 0;
    match->open = 0;
    burn(match, 4);
    while (walk.pattern < match->pattern_end) {
        if (!walk_item(&walk) && !take_choice(&walk))
            return NULL;
    }
    return walk.at;
}

void sdt__script_match_settle(struct sdt__script_match *match)
{
    sdt__budget_charge(match->L, FUEL - match->fuel);
    match->fuel = FUEL;
}

ptrdiff_t sdt__script_match_capture(struct sdt__script_match *match, int i, const char *at,
                                    const char *end, const char **start)
{
    if (i >= match->level) {
        if (i > 0)
            luaL_error(match->L, "invalid capture index %%%d", i + 1);
        *start = at;
        return end - at;
    }
    if (match->open >> i & 1u)
        luaL_error(match->L, "unfinished capture");
    *start = match->start[i];
    return match->length[i];
}

void sdt__script_match_push(struct sdt__script_match *match, int i, const char *at, const char *end)
{
    const char *start = NULL;
    ptrdiff_t length = sdt__script_match_capture(match, i, at, end, &start);

    if (length == SDT__SCRIPT_CAPTURE_POSITION)
        lua_pushinteger(match->L, start - match->subject + 1);
    else
        lua_pushlstring(match->L, start, (size_t)length);
}

int sdt__script_match_push_all(struct sdt__script_match *match, const char *at, const char *end)
{
    int count = match->level == 0 && at ? 1 : match->level;

    luaL_checkstack(match->L, count, "too many captures");
    for (int i = 0; i < count; i++)
        sdt__script_match_push(match, i, at, end);
    return count;
}

const char *sdt__script_find_plain(lua_State *L, const char *text, size_t size, const char *wanted,
                                   size_t wanted_size)
{
    const char *end = text + size;

    if (wanted_size == 0)
        return text;
    while ((size_t)(end - text) >= wanted_size) {
        size_t starts = (size_t)(end - text) - wanted_size + 1;
        const char *first = memchr(text, *wanted, starts);
        sdt__budget_charge_bytes(L, first ? (size_t)(first - text) : starts);
        if (!first)
            return NULL;
        sdt__budget_charge_bytes(L, wanted_size);
        if (memcmp(first, wanted, wanted_size) == 0)
            return first;
        text = first + 1;
    }
    return NULL;
}
