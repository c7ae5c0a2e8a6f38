/*
 * Validating and parsing JSON text: a state machine with a stack of bits (one for each level: object or
 * array) instead of recursion, and then cJSON. A text that passed validation can only fail for want of
 * memory. Validation also records the line of each value, which cJSON does not keep.
 */
#include "exchange/json.h"

#include "core/meter.h"
#include "core/text.h"

#include <limits.h>
#include <math.h>
#include <string.h>

enum state { VALUE, FIRST_VALUE, NAME, FIRST_NAME, COLON, AFTER };

struct walk {
    sdt_session *session;
    const char *at;
    const char *end;
    int *lines; /* of the values, in the order of the text */
    size_t count;
    size_t capacity;
    int line;
    const char *expected; /* what should have stood at `at`; NULL while all is well */
    uint64_t objects;     /* bit d: level d is an object */
    int depth;
    bool too_deep;
    bool no_memory;
};

static bool is_digit(const struct walk *w)
{
    return w->at < w->end && *w->at >= '0' && *w->at <= '9';
}

/* Goes past the next character if it is c. */
static bool skip(struct walk *w, char c)
{
    if (w->at == w->end || *w->at != c)
        return false;
    w->at++;
    return true;
}

/* Whether uXXXX comes next. */
static bool is_unicode(const struct walk *w)
{
    if (w->end - w->at < 5 || *w->at != 'u')
        return false;
    for (int i = 1; i < 5; i++)
        if (!w->at[i] || !strchr("0123456789ABCDEFabcdef", w->at[i]))
            return false;
    return true;
}

/* Whether a uDXXX that comes next is a surrogate, by the letters that may follow its D. */
static bool is_half(const struct walk *w, const char *letters)
{
    return (w->at[1] == 'd' || w->at[1] == 'D') && strchr(letters, w->at[2]);
}

/* \uXXXX, but not \u0000, which no text of ours can hold, and no half of a pair alone. */
static void walk_unicode(struct walk *w)
{
    if (!is_unicode(w)) {
        w->expected = "\\uXXXX";
    } else if (memcmp(w->at, "u0000", 5) == 0 || is_half(w, "CDEFcdef")) {
        w->expected = "\\u0001–\\uFFFF";
    } else if (is_half(w, "89ABab")) {
        w->at += 5;
        if (!skip(w, '\\') || !is_unicode(w) || !is_half(w, "CDEFcdef"))
            w->expected = "\\uDC00–\\uDFFF";
        else
            w->at += 5;
    } else {
        w->at += 5;
    }
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
    if (!w->expected && !skip(w, '"'))
        w->expected = "\"";
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
    skip(w, '-');
    if (!skip(w, '0'))
        walk_digits(w);
    if (!w->expected && skip(w, '.'))
        walk_digits(w);
    if (!w->expected && (skip(w, 'e') || skip(w, 'E'))) {
        if (!skip(w, '+'))
            skip(w, '-');
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

/* Records the line of the value that begins. */
static void note_line(struct walk *w)
{
    void *block = w->lines;

    if (sdt__grow(w->session, &block, &w->capacity, w->count + 1, sizeof *w->lines) != SDT_OK) {
        w->no_memory = true;
        w->expected = "";
        return;
    }
    w->lines = block;
    w->lines[w->count++] = w->line;
}

static enum state walk_value(struct walk *w)
{
    note_line(w);
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
    const bool object = in_object(w);

    if (w->depth > 0 && skip(w, ','))
        return object ? NAME : VALUE;
    if (w->depth > 0 && skip(w, object ? '}' : ']'))
        w->depth--;
    else
        w->expected = object ? ", }" : ", ]";
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
        if (!skip(w, ':'))
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
    for (; w->at < w->end && (*w->at == ' ' || *w->at == '\n' || *w->at == '\r' || *w->at == '\t');
         w->at++)
        w->line += *w->at == '\n' && w->line < INT_MAX;
}

static void walk_text(struct walk *w)
{
    enum state state = VALUE;

    while (!w->expected) {
        skip_space(w);
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

/* The row and the column, counted in characters, of a position in a text. */
static struct sdt__location locate(const char *name, const char *text, const char *at)
{
    struct sdt__location location = {.file = name, .row = 1, .column = 1};

    for (; text < at; text++) {
        if (*text == '\n') {
            location.row++;
            location.column = 1;
        } else if (((unsigned char)*text & 0xc0) != 0x80) {
            location.column++;
        }
    }
    return location;
}

/* Reports what validation found wrong. */
static int fail_walk(const struct walk *w, const char *name, const char *text)
{
    const struct sdt__location location = locate(name, text, w->at);
    char number[24];

    if (w->no_memory)
        return SDT_ERROR_MEMORY;
    if (w->too_deep)
        return sdt__fail_at(w->session, &location, SDT_ERROR_LIMIT, SDT__M_JSON_DEPTH,
                            sdt__integer_text(SDT__JSON_DEPTH, number));
    return sdt__fail_at(w->session, &location, SDT_ERROR_SYNTAX,
                        w->at == w->end ? SDT__M_JSON_CUT : SDT__M_JSON_EXPECTED, w->expected);
}

/* Gives each item its line, in the order of the text; returns those that are left. */
static const int *put_lines(cJSON *item, const int *lines)
{
    item->valueint = *lines++;
    for (cJSON *child = item->child; child; child = child->next)
        lines = put_lines(child, lines);
    return lines;
}

int sdt__json_judge(sdt_session *session, const char *name, const char *text, size_t size,
                    struct sdt__json_text *out)
{
    struct walk walk = {.session = session, .line = 1};
    size_t valid;
    char number[24];

    *out = (struct sdt__json_text){.session = session, .name = name};
    if (size >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
        text += 3;
        size -= 3;
    }
    valid = sdt__utf8_valid(text, size);
    if (valid != size) {
        const struct sdt__location location = locate(name, text, text + valid);
        return sdt__fail_at(session, &location, SDT_ERROR_SYNTAX, SDT__M_NOT_UTF8, name,
                            sdt__integer_text((long long)valid + 1, number));
    }
    walk.at = text;
    walk.end = text + size;
    (void)sdt__meter_spend(session, size); /* no memory is given when it is too much */
    walk_text(&walk);
    *out = (struct sdt__json_text){session, name, text, size, walk.lines};
    return walk.expected ? fail_walk(&walk, name, text) : SDT_OK;
}

void sdt__json_free(struct sdt__json_text *text)
{
    sdt__free(text->session, text->lines);
    text->lines = NULL;
}

int sdt__json_parse(sdt_session *session, const char *name, const char *text, size_t size,
                    cJSON **out)
{
    struct sdt__json_text judged;
    int status = sdt__json_judge(session, name, text, size, &judged);

    *out = NULL;
    if (status == SDT_OK && !(*out = cJSON_ParseWithLength(judged.bytes, judged.size)))
        status = sdt__fail_memory(session);
    if (status == SDT_OK)
        put_lines(*out, judged.lines);
    sdt__json_free(&judged);
    return status;
}

/* A cursor in a valid text. */
struct visit {
    sdt_session *session;
    const char *at;
    const char *line; /* where the line of `at` begins */
    const int *lines; /* of the values from `at` on */
    const char *end;
};

static void pass(struct visit *v, const char *passed)
{
    for (; v->at < v->end && strchr(passed, *v->at) && *v->at; v->at++)
        if (*v->at == '\n')
            v->line = v->at + 1;
}

static const char *string_end(const char *at)
{
    for (at++; *at != '"'; at++)
        at += *at == '\\';
    return at + 1;
}

/* The end of the value that begins at `at`, in a text that is known to be good. */
static const char *value_end(const char *at, const char *end)
{
    int depth = 0;

    do {
        if (*at == '"') {
            at = string_end(at);
            continue;
        }
        depth += *at == '{' || *at == '[';
        depth -= *at == '}' || *at == ']';
        at++;
    } while (at < end && (depth > 0 || !strchr(",]} \t\r\n", *at)));
    return at;
}

/* Parses the value at the cursor and goes past it. */
static cJSON *take(struct visit *v)
{
    const char *end = value_end(v->at, v->end), *line = v->at;
    cJSON *item = cJSON_ParseWithLength(v->at, (size_t)(end - v->at));

    if (!item)
        sdt__fail_memory(v->session);
    else
        v->lines = put_lines(item, v->lines);
    while ((line = memchr(line, '\n', (size_t)(end - line))) != NULL)
        v->line = ++line;
    v->at = end;
    return item;
}

static int visit_elements(struct visit *v,
                          int (*visit)(void *user, const cJSON *element, int64_t column),
                          void *user)
{
    int status = SDT_OK;

    v->lines++;
    v->at++;
    for (pass(v, " \t\r\n,"); status == SDT_OK && *v->at != ']'; pass(v, " \t\r\n,")) {
        int64_t column = v->at - v->line + 1;
        cJSON *element = take(v);
        status = element ? visit(user, element, column) : SDT_ERROR_MEMORY;
        cJSON_Delete(element);
    }
    v->at++;
    return status;
}

static int fail_twice(const struct sdt__json_text *text, const char *name)
{
    const struct sdt__location location = {.file = text->name};

    return sdt__fail_at(text->session, &location, SDT_ERROR_EXISTS, SDT__M_JSON_TWICE, name, "");
}

int sdt__json_each(const struct sdt__json_text *text, const char *name,
                   int (*visit)(void *user, const cJSON *element, int64_t column), void *user)
{
    struct visit v = {text->session, text->bytes, text->bytes, text->lines,
                      text->bytes + text->size};
    const size_t size = strlen(name);
    bool visited = false;
    int status;

    pass(&v, " \t\r\n");
    if (*v.at == '[')
        return visit_elements(&v, visit, user);
    if (*v.at != '{')
        return SDT_END;
    v.lines++;
    v.at++;
    for (pass(&v, " \t\r\n,"); *v.at != '}'; pass(&v, " \t\r\n,")) {
        const char *key = v.at + 1;
        cJSON *passed;
        bool ours;

        v.at = string_end(v.at);
        ours = (size_t)(v.at - key) == size + 1 && memcmp(key, name, size) == 0;
        pass(&v, " \t\r\n:");
        if (ours && visited)
            return fail_twice(text, name);
        if (ours && *v.at == '[') {
            visited = true;
            status = visit_elements(&v, visit, user);
            if (status != SDT_OK)
                return status;
            continue;
        }
        passed = take(&v);
        if (!passed)
            return SDT_ERROR_MEMORY;
        cJSON_Delete(passed);
    }
    return visited ? SDT_OK : SDT_END;
}

bool sdt__json_whole(double number, int64_t most, int64_t *out)
{
    *out = fabs(number) <= (double)most ? (int64_t)number : 0;
    return (double)*out == number;
}
