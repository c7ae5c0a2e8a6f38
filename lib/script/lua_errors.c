/*
 * Sentences of Lua's, read and said again; see lua_errors.h. A message is "file:line: attempt to index a
 * nil value (field 'name')", and its like. What is not known stands as it is.
 */
#include "script/lua_errors.h"

#include "messages/messages.h"

#include <stdio.h>
#include <string.h>

enum { PART = 128, NAME = PART + sizeof "''" };

/* The parts of a sentence, each ended by '\0'. */
struct parts {
    char text[4][PART];
};

/* Whether the text is of the form, where each '*' of the form stands for a part: up to what follows it. */
static bool is_form(const char *text, const char *form, struct parts *parts)
{
    for (size_t count = 0; *form; form++) {
        const char *rest = form + 1, *end;
        char after[32];
        size_t size = strcspn(rest, "*");

        if (*form != '*') {
            if (*text++ != *form)
                return false;
            continue;
        }
        if (size >= sizeof after)
            return false;
        memcpy(after, rest, size);
        after[size] = '\0';
        end = size > 0 ? strstr(text, after) : text + strlen(text);
        if (!end || count == 4 || (size_t)(end - text) >= PART)
            return false;
        memcpy(parts->text[count], text, (size_t)(end - text));
        parts->text[count++][end - text] = '\0';
        text = end;
    }
    return *text == '\0';
}

/* A type of Lua's in words; another is the kind of one of our objects, and stands as it is. */
static const char *type_said(const char *type, bool english)
{
    static const struct {
        const char *type;
        enum sdt__message said;
    } types[] = {
        {"no value", SDT__M_SCRIPT_LUA_NOTHING}, {"table", SDT__M_SCRIPT_LUA_TABLE},
        {"string", SDT__M_SCRIPT_LUA_STRING},    {"number", SDT__M_SCRIPT_LUA_NUMBER},
        {"boolean", SDT__M_SCRIPT_LUA_BOOLEAN},  {"function", SDT__M_SCRIPT_LUA_FUNCTION},
    };

    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(types[i].type, type) == 0)
            return sdt__message_text(types[i].said, english);
    return type;
}

/* What the value is called: " (field 'name')" as "'name'"; an element has no name of its own. */
static const char *name_said(const char *where, bool english, char out[NAME])
{
    struct parts parts;
    const char *name = parts.text[1];

    if (!is_form(where, " (* '*')", &parts))
        return sdt__message_text(SDT__M_SCRIPT_LUA_VALUE, english);
    if (strcmp(name, "?") == 0 || strcmp(name, "integer index") == 0)
        return sdt__message_text(SDT__M_SCRIPT_LUA_ELEMENT, english);
    snprintf(out, NAME, "'%s'", name);
    return out;
}

/* Mistakes with a value: what was done to it, its type and its name. */
static size_t say_value(const char *text, bool english, char *out, size_t size)
{
    static const struct {
        const char *form;
        enum sdt__message of_nil, of_other;
    } forms[] = {
        {"attempt to index a * value*", SDT__M_SCRIPT_LUA_INDEX_NIL, SDT__M_SCRIPT_LUA_INDEX},
        {"attempt to call a * value*", SDT__M_SCRIPT_LUA_CALL, SDT__M_SCRIPT_LUA_CALL},
        {"attempt to concatenate a * value*", SDT__M_SCRIPT_LUA_JOIN, SDT__M_SCRIPT_LUA_JOIN},
        {"attempt to perform arithmetic on a * value*", SDT__M_SCRIPT_LUA_RECKON,
         SDT__M_SCRIPT_LUA_RECKON},
        {"attempt to get length of a * value*", SDT__M_SCRIPT_LUA_LENGTH, SDT__M_SCRIPT_LUA_LENGTH},
    };
    struct parts parts;
    char name[NAME];

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const char *values[2];
        enum sdt__message sentence;

        if (!is_form(text, forms[i].form, &parts))
            continue;
        sentence = strcmp(parts.text[0], "nil") == 0 ? forms[i].of_nil : forms[i].of_other;
        if (strcmp(parts.text[1], " (for iterator 'for iterator')") == 0)
            sentence = SDT__M_SCRIPT_LUA_LOOP;
        values[0] = name_said(parts.text[1], english, name);
        values[1] = type_said(parts.text[0], english);
        return sdt__message_write(sentence, english, values, 2, out, size);
    }
    return 0;
}

/* Other mistakes, by their parts as they are, or as types. */
static size_t say_other(const char *text, bool english, char *out, size_t size)
{
    static const struct {
        const char *form;
        enum sdt__message said;
        size_t parts, types; /* how many, and how many of the last are types */
    } forms[] = {
        {"attempt to compare two * values", SDT__M_SCRIPT_LUA_COMPARE_TWO, 1, 1},
        {"attempt to * a '*' with a '*'", SDT__M_SCRIPT_LUA_RECKON_TWO, 3, 2},
        {"attempt to compare * with *", SDT__M_SCRIPT_LUA_COMPARE, 2, 2},
        {"bad argument #* to '*' (* expected, got *)", SDT__M_SCRIPT_LUA_ARGUMENT, 4, 2},
        {"* expected (to close * at line *) near *", SDT__M_SCRIPT_LUA_CLOSE, 4, 0},
        {"* expected near *", SDT__M_SCRIPT_LUA_EXPECTED, 2, 0},
        {"unexpected symbol near *", SDT__M_SCRIPT_LUA_UNEXPECTED, 1, 0},
        {"syntax error near *", SDT__M_SCRIPT_LUA_SYNTAX, 1, 0},
        {"unfinished string near *", SDT__M_SCRIPT_LUA_UNFINISHED, 1, 0},
    };
    struct parts parts;

    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const char *values[4];

        if (!is_form(text, forms[i].form, &parts))
            continue;
        for (size_t p = 0; p < forms[i].parts; p++)
            values[p] = p + forms[i].types >= forms[i].parts ? type_said(parts.text[p], english)
                        : strcmp(parts.text[p], "<eof>") == 0
                            ? sdt__message_text(SDT__M_SCRIPT_LUA_END, english)
                            : parts.text[p];
        return sdt__message_write(forms[i].said, english, values, forms[i].parts, out, size);
    }
    return 0;
}

/* Where the sentence begins, after "file:line: ". */
static const char *sentence_of(const char *message)
{
    const char *at = message;

    while ((at = strchr(at, ':')) != NULL) {
        size_t digits = strspn(at + 1, "0123456789");
        if (digits > 0 && at[digits + 1] == ':' && at[digits + 2] == ' ')
            return at + digits + 3;
        at++;
    }
    return message;
}

const char *sdt__lua_error_said(const char *message, bool english, char *out, size_t size)
{
    const char *sentence = sentence_of(message);
    const size_t before = (size_t)(sentence - message);
    size_t said;

    if (before >= size)
        return message;
    memcpy(out, message, before);
    said = say_value(sentence, english, out + before, size - before);
    if (said == 0)
        said = say_other(sentence, english, out + before, size - before);
    return said > 0 && said < size - before ? out : message;
}
