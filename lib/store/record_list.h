/*
 * Records kept in memory for as long as a verb looks around among them: copies, owned by the list.
 * What a cooperation keeps is some thousands of records, and joining them in memory is both shorter
 * to write and quicker than a query for every question.
 */
#ifndef SDT__STORE_RECORD_LIST_H
#define SDT__STORE_RECORD_LIST_H

#include "store/store.h"

struct sdt__record_list {
    sdt_record **records;
    size_t count;
    size_t capacity;
    bool read; /* for who fills lists when they are first asked for */
};

/* Takes a record over, also when it fails. */
int sdt__record_list_add(sdt_session *session, struct sdt__record_list *list, sdt_record *record);

/* Copies all that a cursor has left, and frees it. `status` is what came of making the cursor. */
int sdt__record_list_take(sdt_session *session, struct sdt__record_list *list, int status,
                          sdt_cursor *cursor);

/* Reads all records of a kind, or those whose field (by number, 0 for all) has the value, in their
   order. What the list has already stays before them. */
int sdt__record_list_read(sdt_session *session, int kind, int field, const char *value,
                          struct sdt__record_list *list);

/* Reads those whose two fields have the values (NULL: are absent). They are looked up by the first,
   so that it costs no more than there are records of that. */
int sdt__record_list_read_both(sdt_session *session, int kind, const int fields[2],
                               const char *const values[2], struct sdt__record_list *list);

/* Sorts by the bytes of the keys. */
void sdt__record_list_by_key(struct sdt__record_list *list);

/* The record with a key; NULL when there is none or the key is NULL. The search is quicker, and wants
   a list in order of the keys. */
const sdt_record *sdt__record_list_find(const struct sdt__record_list *list, const char *key);
const sdt_record *sdt__record_list_search(const struct sdt__record_list *list, const char *key);

/* A cursor over the records of a list, which it takes over, also when it fails. */
int sdt__store_cursor_of(sdt_session *session, struct sdt__record_list *list, sdt_cursor **out);

/* Frees its records and leaves it empty. */
void sdt__record_list_free(sdt_session *session, struct sdt__record_list *list);

#endif
