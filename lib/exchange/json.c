/*
 * Judging and parsing JSON text: a walk with a stack of bits (one for each level: object or array),
 * so that depth costs nothing, and then cJSON. A text that passed the walk can only fail for want of
 * memory.
 */
#include "exchange/json.h"

#include "core/text.h"

#include <string.h>

enum state { VALUE, FIRST_VALUE, NAME, FIRST_NAME, COLON, AFTER };

struct walk {
    const char *at;
    const char *end;
    const char *expected; /* what should have stood at `at`; NULL while all is well */
    uint64_t objects;     /* bit d: level d is an object */
    int depth;
    bool too_deep;
};

static bool is_digit(const struct walk *w)
{
    return w->at < w->end && *w->at >= '0' && *w->at <= '9';
}

static bool hex_digit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/* \uXXXX, but not \u0000, which no text of ours can hold. */
static void walk_unicode(struct walk *w)
{
    if (w->end - w->at < 5 || !hex_digit(w->at[1]) || !hex_digit(w->at[2]) ||
        !hex_digit(w->at[3]) || !hex_digit(w->at[4]))
        w->expected = "\\uXXXX";
    else if (memcmp(w->at, "u0000", 5) == 0)
        w->expected = "\\u0001–\\uFFFF";
    else
        w->at += 5;
}

static void walk_string(struct walk *w)
{
    for (w->at++; w->at < w->end && *w->at != '"' && !w->expected;) {
        if ((unsigned char)*w->at < 0x20) {
            w->expected = "\\n, \\t, \\u00XX";
        } else if (*w->at != '\\') {
            w->at++;
        } else if (++w->at < w->end && *w->at == 'u') {
            walk_unicode(w);
        } else if (w->at < w->end && *w->at && strchr("\"\\/bfnrt", *w->at)) {
            w->at++;
        } else {
            w->expected = "\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u";
        }
    }
    if (w->expected)
        return;
    if (w->at == w->end)
        w->expected = "\"";
    else
        w->at++;
}

static void walk_digits(struct walk *w)
{
    if (!is_digit(w))
        w->expected = "0-9";
    while (is_digit(w))
        w->at++;
}

static void walk_number(struct walk *w)
{
    if (*w->at == '-')
        w->at++;
    if (w->at < w->end && *w->at == '0')
        w->at++;
    else
        walk_digits(w);
    if (!w->expected && w->at < w->end && *w->at == '.') {
        w->at++;
        walk_digits(w);
    }
    if (!w->expected && w->at < w->end && (*w->at == 'e' || *w->at == 'E')) {
        w->at++;
        if (w->at < w->end && (*w->at == '+' || *w->at == '-'))
            w->at++;
        walk_digits(w);
    }
}

static void walk_word(struct walk *w, const char *word)
{
    size_t size = strlen(word);

    if ((size_t)(w->end - w->at) < size || memcmp(w->at, word, size) != 0)
        w->expected = word;
    else
        w->at += size;
}

/* Enters an object or array; the state says what may come first in it. */
static enum state open_level(struct walk *w, bool object)
{
    if (w->depth == SDT__JSON_DEPTH) {
        w->too_deep = true;
        w->expected = "";
        return VALUE;
    }
    if (object)
        w->objects |= UINT64_C(1) << w->depth;
    else
        w->objects &= ~(UINT64_C(1) << w->depth);
    w->depth++;
    w->at++;
    return object ? FIRST_NAME : FIRST_VALUE;
}

static bool in_object(const struct walk *w)
{
    return w->depth > 0 && (w->objects >> (w->depth - 1) & 1);
}

static enum state walk_value(struct walk *w)
{
    switch (*w->at) {
    case '{':
        return open_level(w, true);
    case '[':
        return open_level(w, false);
    case '"':
        walk_string(w);
        break;
    case 't':
        walk_word(w, "true");
        break;
    case 'f':
        walk_word(w, "false");
        break;
    case 'n':
        walk_word(w, "null");
        break;
    default:
        if (*w->at == '-' || is_digit(w))
            walk_number(w);
        else
            w->expected = "{ [ \" 0-9 true false null";
    }
    return AFTER;
}

static enum state walk_after(struct walk *w)
{
    if (*w->at == ',' && w->depth > 0) {
        w->at++;
        return in_object(w) ? NAME : VALUE;
    }
    if (w->depth > 0 && *w->at == (in_object(w) ? '}' : ']')) {
        w->at++;
        w->depth--;
        return AFTER;
    }
    w->expected = in_object(w) ? ", }" : ", ]";
    return AFTER;
}

static enum state walk_step(struct walk *w, enum state state)
{
    switch (state) {
    case FIRST_NAME:
    case FIRST_VALUE:
        if (*w->at == (state == FIRST_NAME ? '}' : ']'))
            return walk_after(w);
        return state == FIRST_NAME ? NAME : VALUE;
    case NAME:
        if (*w->at == '"')
            walk_string(w);
        else
            w->expected = "\"";
        return COLON;
    case COLON:
        if (*w->at == ':')
            w->at++;
        else
            w->expected = ":";
        return VALUE;
    case VALUE:
        return walk_value(w);
    default:
        return walk_after(w);
    }
}

static void skip_space(struct walk *w)
{
    while (w->at < w->end && (*w->at == ' ' || *w->at == '\n' || *w->at == '\r' || *w->at == '\t'))
        w->at++;
}

static void walk_text(struct walk *w)
{
    enum state state = VALUE;

    for (skip_space(w); !w->expected; skip_space(w)) {
        if (w->depth == 0 && state == AFTER) {
            if (w->at < w->end)
                w->expected = "EOF";
            return;
        }
        if (w->at == w->end) {
            w->expected = state == AFTER ? (in_object(w) ? ", }" : ", ]") : "{ [ \" 0-9";
            return;
        }
        state = walk_step(w, state);
    }
}

/* The row and column (in characters) of a place in a text. */
static struct sdt__place place_in(const char *name, const char *text, const char *at)
{
    struct sdt__place place = {.file = name, .row = 1, .column = 1};

    for (; text < at; text++) {
        if (*text == '\n') {
            place.row++;
            place.column = 1;
        } else if (((unsigned char)*text & 0xc0) != 0x80) {
            place.column++;
        }
    }
    return place;
}

int sdt__json_parse(sdt_session *session, const char *name, const char *text, size_t size,
                    cJSON **out)
{
    struct walk walk = {0};
    struct sdt__place place;
    size_t valid;
    char number[24];

    *out = NULL;
    if (size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
        text += 3;
        size -= 3;
    }
    valid = sdt__utf8_valid(text, size);
    if (valid != size) {
        place = place_in(name, text, text + valid);
        return sdt__fail_at(session, &place, SDT_ERROR_SYNTAX, SDT__M_NOT_UTF8, name,
                            sdt__integer_text((long long)valid + 1, number));
    }
    walk.at = text;
    walk.end = text + size;
    walk_text(&walk);
    if (walk.expected) {
        place = place_in(name, text, walk.at);
        if (walk.too_deep)
            return sdt__fail_at(session, &place, SDT_ERROR_LIMIT, SDT__M_JSON_DEPTH,
                                sdt__integer_text(SDT__JSON_DEPTH, number));
        return sdt__fail_at(session, &place, SDT_ERROR_SYNTAX,
                            walk.at == walk.end ? SDT__M_JSON_CUT : SDT__M_JSON_EXPECTED,
                            walk.expected);
    }
    *out = cJSON_ParseWithLength(text, size);
    return *out ? SDT_OK : sdt__no_memory(session);
}

const char *sdt__json_type(const sdt_session *session, const cJSON *item)
{
    bool english = session->english;

    if (cJSON_IsObject(item))
        return english ? "an object" : "ett objekt";
    if (cJSON_IsArray(item))
        return english ? "an array" : "en lista";
    if (cJSON_IsString(item))
        return english ? "text" : "text";
    if (cJSON_IsNumber(item))
        return english ? "a number" : "ett tal";
    if (cJSON_IsBool(item))
        return english ? "true or false" : "true eller false";
    return "null";
}
