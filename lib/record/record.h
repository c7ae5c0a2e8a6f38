/*
 * A record in memory: one value per field of its kind. References are keys, so a record can be read,
 * shown and written without looking anything else up.
 */
#ifndef SDT__RECORD_RECORD_H
#define SDT__RECORD_RECORD_H

#include "core/buffer.h"
#include "core/session.h"
#include "record/kind.h"

#include <sodertorn/record.h>

struct sdt__record_value {
    bool set;
    union {
        int64_t integer;
        double number;
        char *text;
    } as;
};

struct sdt_record {
    sdt_session *session;
    const struct sdt__kind *kind;
    int64_t id;
    int64_t revision;
    char *key;
    char *stored_key; /* the key in the database, when it has been given a new one */
    struct sdt__record_value values[];
};

/* How values of a type are kept: as text, integer or number. */
int sdt__type_kept(int type);
bool sdt__type_is_text(int type);

/* The index of a field, by its number, that callers may set; the error, below 0, after saying why not. */
int sdt__record_settable(const sdt_record *record, int number);

/* As the public setters, but for fields by index, and also for fields that a verb owns. */
int sdt__record_put_text(sdt_record *record, int index, const char *value);
int sdt__record_put_int(sdt_record *record, int index, int64_t value);
int sdt__record_put_number(sdt_record *record, int index, double value);
void sdt__record_clear(sdt_record *record, int index);

/* Whether two records of a kind have the same in a field, or neither has anything. */
bool sdt__record_same_value(const sdt_record *a, const sdt_record *b, int index);

/* Gives a record the value of a field of another record of its kind, or none. */
int sdt__record_take_value(sdt_record *record, const sdt_record *from, int index);

/* The value of a field as plain text, borrowed from the buffer, which is emptied first: true and false, and
   numbers as in JSON. NULL when it is not set, and without memory. */
const char *sdt__record_plain(const sdt_record *record, int index, struct sdt__buffer *out);

/* Sets a field from text, of whatever type it is. */
int sdt__record_put_parsed(sdt_record *record, int index, const char *value);

/* An empty record of a kind; sdt__record_reset makes it empty again. */
int sdt__record_make(sdt_session *session, const struct sdt__kind *kind, sdt_record **out);
void sdt__record_reset(sdt_record *record);

/* What an export leaves out where personal data is not to leave: counted for the one who asked. */
struct sdt__left_out {
    int64_t records;
    int64_t fields;
};

/* Whether a record of the kind is left out whole: it cannot be without its personal data. */
bool sdt__kind_is_personal(const struct sdt__kind *kind);

/* Takes out of a record its personal fields, and its references to records that are left out. */
void sdt__record_depersonalise(sdt_record *record, struct sdt__left_out *left_out);

/* The word of an enumeration that a text stands for: its name, or what it is called in either language,
   whatever the case of the letters. NULL when it is none. */
const struct sdt__word *sdt__word_find(const struct sdt__field *field, const char *text);

/* What a kind is called in the session's language: in sentences for people, who know no names of
   programs. */
const char *sdt__kind_label(const sdt_session *session, const struct sdt__kind *kind);

/* What such a word is called in the session's language; the text itself when it is none. */
const char *sdt__word_label(const sdt_session *session, int kind, int field, const char *text);

/* The name of the word that a text stands for in a field; the text itself when that is none. */
const char *sdt__word_name(int kind, int field, const char *text);

/* The label of the word that a field (by number) of an enumeration has, in the session's language; NULL
   when it is not set. */
const char *sdt__record_word(const sdt_record *record, int field);

/* The index of that word among those of the field, in which the first comes before the others; their
   count when it is not set. */
int sdt__record_word_index(const sdt_record *record, int field);

/* The kind of a number; NULL after reporting that there is none. */
const struct sdt__kind *sdt__kind_asked(sdt_session *session, int number);

/* Reports that no kind has a name, with the nearest: files and scripts take names, people labels too. */
int sdt__kind_unknown(sdt_session *session, const char *name, bool labels);

/* Parts of a key with dots between, but those that are NULL; NULL when there is no memory. */
const char *sdt__record_key_join(struct sdt__buffer *out, const char *const *parts, int count);

/* As sdt_record_set_text(), also for a field that a verb owns. */
int sdt__record_own_text(sdt_record *record, int field, const char *value);

/* A new record with texts in fields (by number), NULL for none; its key is joined of so many of the
   first of them, or left for later. The record is the caller's to free also when it fails. */
int sdt__record_compose(sdt_session *session, int kind, const unsigned char *fields,
                        const char *const *texts, int count, int key_parts, sdt_record **out);

/* Sets the key without judging it: it comes from the database. */
int sdt__record_set_stored(sdt_record *record, const char *key, int64_t id, int64_t revision);

/* All problems of the record reported; `location` says where it was read, or NULL. */
int sdt__record_check_at(const sdt_record *record, const struct sdt__location *location);

/* The record as a JSON object, keys sorted by bytes; with `key` as a member unless it is NULL. */
void sdt__record_json(const sdt_record *record, struct sdt__buffer *out);

#endif
