/*
 * Whole kinds of records, read once and kept for as long as a verb looks around among them. A
 * failed read is remembered and its list stays empty, so that one look at `status` at the end is
 * enough.
 */
#ifndef SDT__NETWORK_SHELF_H
#define SDT__NETWORK_SHELF_H

#include "store/list.h"

struct sdt__shelf {
    sdt_session *session;
    struct sdt__list *lists; /* one for each kind */
    int status;
    char today[11];
    int year; /* of today */
};

/* A typed function that gives a text of a record, such as sdt_seat_body. */
typedef const char *(*sdt__text_of)(const sdt_record *record);

void sdt__shelf_init(struct sdt__shelf *shelf, sdt_session *session);
void sdt__shelf_free(struct sdt__shelf *shelf);

/* All records of a kind by key, in the order of its bytes; borrowed from the shelf. */
const struct sdt__list *sdt__shelf_list(struct sdt__shelf *shelf, int kind);

/* One of them by key; NULL when there is none or `key` is NULL. */
const sdt_record *sdt__shelf_get(struct sdt__shelf *shelf, int kind, const char *key);

/* The next record of a kind, from place *at on, that has the text in a field; *at is then the place
   after it. NULL when there is none. */
sdt_record *sdt__shelf_next(struct sdt__shelf *shelf, int kind, sdt__text_of field,
                            const char *text, size_t *at);

/* How many records of a kind have the text in a field. */
size_t sdt__shelf_count(struct sdt__shelf *shelf, int kind, sdt__text_of field, const char *text);

/* Remembers the first failure. */
void sdt__shelf_fail(struct sdt__shelf *shelf, int status);

/* Whether two texts are there and alike. */
bool sdt__alike(const char *a, const char *b);

#endif
