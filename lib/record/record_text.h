/*
 * The text of a record as sdt__record_json() writes it and the history keeps it, read member by member.
 * It may be older than the schema, so that a member need not be a field any more.
 */
#ifndef SDT__RECORD_RECORD_TEXT_H
#define SDT__RECORD_RECORD_TEXT_H

#include "core/buffer.h"
#include "record/kind.h"

/* A member, borrowed from the text: its name, and its value as it is written there. */
struct sdt__record_member {
    const char *name;
    size_t name_size;
    const char *value;
    size_t value_size;
};

/* The next member of a text; *rest is the text at first, and then what is left of it. False at the
   end, and where the text is none of sdt__record_json()'s. */
bool sdt__record_member_next(const char **rest, struct sdt__record_member *out);

/* The member of a name; false when there is none, or the text is NULL. */
bool sdt__record_member_find(const char *text, const char *name, struct sdt__record_member *out);

bool sdt__record_member_is(const struct sdt__record_member *member, const char *name);
bool sdt__record_member_same(const struct sdt__record_member *a,
                             const struct sdt__record_member *b);

/* The index of the field that a member is of; -1 for the key, and for a field that is no more. */
int sdt__record_member_field(const struct sdt__kind *kind, const struct sdt__record_member *member);

/* Adds the value as plain text: what stands between the quotation marks as it reads. */
void sdt__record_member_text(const struct sdt__record_member *member, struct sdt__buffer *out);

/* The same as a text that is borrowed from the buffer, which is emptied first; NULL when there is no
   memory. */
const char *sdt__record_member_plain(const struct sdt__record_member *member,
                                     struct sdt__buffer *out);

#endif
