/*
 * SQL as the store writes it, made into what PostgreSQL takes: its names for types and parameters. What
 * is in quotes stays as it is.
 */
#include "store/postgres.h"

#include "core/buffer.h"

#include <string.h>

/* Words of SQL, which the store writes in capitals. Texts are in the order of their bytes, whatever the
   order of the server. */
static const char *const words[][2] = {
    {"TEXT", "TEXT COLLATE \"C\""},
    {"INTEGER", "BIGINT"},
    {"BLOB", "BYTEA"},
};
enum { WORDS_OF_CASTS = 1 /* from which on they are the same in a CAST */ };

static bool is_of_word(char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '_';
}

/* Copies up to the end of what is quoted; a quote in it is written twice, and so begins another. */
static const char *copy_quoted(const char *at, struct sdt__buffer *out)
{
    const char *end = strchr(at + 1, *at);

    end = end ? end + 1 : at + strlen(at);
    sdt__buffer_add(out, at, (size_t)(end - at));
    return end;
}

/* What is made into a type by CAST takes no order of texts. */
static bool ends_with_as(const struct sdt__buffer *out)
{
    return out->size >= 3 && memcmp(out->bytes + out->size - 3, "AS ", 3) == 0;
}

static const char *copy_word(const char *at, struct sdt__buffer *out)
{
    const char *end = at;

    while (is_of_word(*end))
        end++;
    for (size_t i = ends_with_as(out) ? WORDS_OF_CASTS : 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i][0]) == (size_t)(end - at) &&
            memcmp(words[i][0], at, (size_t)(end - at)) == 0) {
            sdt__buffer_text(out, words[i][1]);
            return end;
        }
    sdt__buffer_add(out, at, (size_t)(end - at));
    return end;
}

/* "?12" becomes "$12". */
static const char *copy_parameter(const char *at, struct sdt__buffer *out, int *highest)
{
    int number = 0;

    for (at++; *at >= '0' && *at <= '9'; at++)
        number = 10 * number + (*at - '0');
    sdt__buffer_byte(out, '$');
    sdt__buffer_integer(out, number);
    if (number > *highest)
        *highest = number;
    return at;
}

char *sdt__postgres_translate(sdt_session *session, const char *sql, int *parameters)
{
    struct sdt__buffer out;
    char *text = NULL;

    *parameters = 0;
    sdt__buffer_init(&out, session);
    while (*sql) {
        if (*sql == '\'' || *sql == '"')
            sql = copy_quoted(sql, &out);
        else if (*sql == '?')
            sql = copy_parameter(sql, &out, parameters);
        else if (is_of_word(*sql))
            sql = copy_word(sql, &out);
        else if (*sql == '+' && sql[1] == '"') /* keeps SQLite from an index */
            sql++;
        else
            sdt__buffer_byte(&out, *sql++);
    }
    if (sdt__buffer_string(&out))
        text = sdt__copy_text(session, out.bytes);
    sdt__buffer_free(&out);
    return text;
}
