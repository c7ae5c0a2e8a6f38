/*
 * JSON text in, checked before cJSON sees it. cJSON recurses, takes a NUL in a string for its end, and
 * cannot say what it expected; so a text is first validated here.
 */
#ifndef SDT__EXCHANGE_JSON_H
#define SDT__EXCHANGE_JSON_H

#include "core/session.h"

#include <cjson/cJSON.h>

/* The deepest nesting that is read. No file of ours comes near it. */
enum { SDT__JSON_DEPTH = 64 };

/* Types of values beside those of cJSON, whose types are bits and may be combined. */
enum { SDT__JSON_BOOL = cJSON_False | cJSON_True, SDT__JSON_CELL = cJSON_Number | cJSON_String };

/* Parses a text into a cJSON tree, which the caller deletes. The `valueint` of each item is the line
   that its value begins on. Reports what is wrong and in which row and column. */
int sdt__json_parse(sdt_session *session, const char *name, const char *text, size_t size,
                    cJSON **out);

/* A valid text, to be parsed an element at a time: a tree of all of a large answer would be many times
   its size. The text is borrowed. */
struct sdt__json_text {
    sdt_session *session;
    const char *name; /* of its file */
    const char *bytes;
    size_t size;
    int *lines; /* of its values, in their order */
};

/* Validates a text; sdt__json_free() must be called whether or not it succeeds. */
int sdt__json_judge(sdt_session *session, const char *name, const char *text, size_t size,
                    struct sdt__json_text *out);
void sdt__json_free(struct sdt__json_text *text);

/* Calls `visit` with each element of the array that is the member `name` of the text's object (or the
   text itself), and the column it begins in, until one answers other than 0, which is returned.
   SDT_END: there is no such array. A second member of that name is reported. */
int sdt__json_each(const struct sdt__json_text *text, const char *name,
                   int (*visit)(void *user, const cJSON *element, int64_t column), void *user);

/* A number that is whole and at most `most` in size; false, and 0, when it is not. */
bool sdt__json_whole(double number, int64_t most, int64_t *out);

static inline bool sdt__json_is(const cJSON *item, int types)
{
    return item && (item->type & types);
}

/* How many items an array or object has; none when it is NULL. */
size_t sdt__json_count(const cJSON *array);

/* A reader that goes on past what is wrong, so that all problems are reported (json_read.c). */
struct sdt__json_reader {
    sdt_session *session;
    struct sdt__location location; /* of what is being read */
    int status;                    /* of the first problem */
};

/* Keeps the first problem's status; true when memory has run out and nothing more can be read. */
bool sdt__json_note(struct sdt__json_reader *reader, int status);

/* Reports a value that is of another type than the expected. */
void sdt__json_wrong_type(struct sdt__json_reader *reader, const char *name, int expected,
                          const cJSON *item);

/* Reports that a member is missing. */
void sdt__json_missing(struct sdt__json_reader *reader, const char *name);

/* A member of an object that must be of a type when it is there; NULL when it is not or is wrong. */
const cJSON *sdt__json_member(struct sdt__json_reader *reader, const cJSON *object,
                              const char *name, int type);

/* A member that must be text when it is there and not null; one that must be there too. */
const char *sdt__json_text(struct sdt__json_reader *reader, const cJSON *object, const char *name);
const char *sdt__json_need(struct sdt__json_reader *reader, const cJSON *object, const char *name);

/* Reports each member of an object whose name is not among `names`, or that stands twice. */
void sdt__json_judge_members(struct sdt__json_reader *reader, const cJSON *object,
                             const char *const *names, size_t count);

/* Reports every name that stands twice in an object, in an item and all that it holds. */
void sdt__json_judge_all_twice(struct sdt__json_reader *reader, const cJSON *item);

/* Reports the next later member of the same name, if there is one. Called for each member, this reports
   every repetition once. */
void sdt__json_judge_twice(struct sdt__json_reader *reader, const cJSON *item);

#endif
