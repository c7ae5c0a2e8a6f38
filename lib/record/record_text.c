/*
 * Texts of records, read member by member; see record_text.h.
 */
#include "record/record_text.h"

#include "core/text.h"

#include <string.h>

/* Past the closing quotation mark of the text that begins at `at`; NULL when nothing closes it. */
static const char *skip_text(const char *at)
{
    for (at++; *at && *at != '"'; at++)
        if (*at == '\\' && *++at == '\0')
            return NULL;
    return *at ? at + 1 : NULL;
}

bool sdt__record_member_next(const char **rest, struct sdt__record_member *out)
{
    const char *at = *rest + strspn(*rest, "{, "), *end = *at == '"' ? skip_text(at) : NULL;

    if (!end || strncmp(end, ": ", 2) != 0)
        return false;
    out->name = at + 1;
    out->name_size = (size_t)(end - at) - 2;
    out->value = end + 2;
    end = *out->value == '"' ? skip_text(out->value) : out->value + strcspn(out->value, ",}");
    if (!end || (*end != ',' && *end != '}'))
        return false;
    out->value_size = (size_t)(end - out->value);
    *rest = end;
    return true;
}

bool sdt__record_member_is(const struct sdt__record_member *member, const char *name)
{
    return strlen(name) == member->name_size && memcmp(member->name, name, member->name_size) == 0;
}

bool sdt__record_member_same(const struct sdt__record_member *a, const struct sdt__record_member *b)
{
    return a->value_size == b->value_size && memcmp(a->value, b->value, a->value_size) == 0;
}

bool sdt__record_member_find(const char *text, const char *name, struct sdt__record_member *out)
{
    while (text && sdt__record_member_next(&text, out))
        if (sdt__record_member_is(out, name))
            return true;
    return false;
}

int sdt__record_member_field(const struct sdt__kind *kind, const struct sdt__record_member *member)
{
    for (int i = 0; i < kind->field_count; i++)
        if (sdt__record_member_is(member, kind->fields[i].name))
            return i;
    return -1;
}

/* The four hexadecimal digits after "\u". */
static uint32_t read_code(const char *at)
{
    static const char digits[] = "0123456789abcdef";
    uint32_t code = 0;

    for (int i = 0; i < 4; i++) {
        const char *digit = strchr(digits, (int)sdt__text_small_letter((unsigned char)at[i]));
        code = code * 16 + (digit ? (uint32_t)(digit - digits) : 0);
    }
    return code;
}

/* Adds what the escape at `at`, which begins with a backslash, stands for; returns what is after it.
   Codes beyond 16 bits are written as two. */
static const char *add_escaped(const char *at, const char *end, struct sdt__buffer *out)
{
    static const char letters[] = "bfnrt", meant[] = "\b\f\n\r\t";
    const char *letter = strchr(letters, at[1]);
    char bytes[4];
    uint32_t code;

    if (at[1] != 'u' || end - at < 6) {
        sdt__buffer_byte(out, letter && *letter ? meant[letter - letters] : at[1]);
        return at + 2;
    }
    code = read_code(at + 2);
    at += 6;
    if (code >= 0xD800 && code < 0xDC00 && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
        code = 0x10000 + ((code - 0xD800) << 10) + (read_code(at + 2) - 0xDC00);
        at += 6;
    }
    sdt__buffer_add(out, bytes, sdt__utf8_put(code, bytes));
    return at;
}

void sdt__record_member_text(const struct sdt__record_member *member, struct sdt__buffer *out)
{
    const char *at = member->value, *end = at + member->value_size;

    if (*at != '"') {
        sdt__buffer_add(out, at, member->value_size);
        return;
    }
    at++;
    end--;
    while (at < end) {
        if (*at == '\\')
            at = add_escaped(at, end, out);
        else
            sdt__buffer_byte(out, *at++);
    }
}

const char *sdt__record_member_plain(const struct sdt__record_member *member,
                                     struct sdt__buffer *out)
{
    sdt__buffer_clear(out);
    sdt__record_member_text(member, out);
    return sdt__buffer_string(out);
}
