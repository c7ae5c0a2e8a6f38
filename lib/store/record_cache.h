/*
 * Whole kinds of records, read once and kept for as long as a verb looks around among them. A
 * failed read is remembered and its list stays empty, so that one look at `status` at the end is
 * enough.
 */
#ifndef SDT__STORE_RECORD_CACHE_H
#define SDT__STORE_RECORD_CACHE_H

#include "core/text.h"
#include "store/record_list.h"

/* A typed function that gives a text of a record, such as sdt_seat_body. */
typedef const char *(*sdt__record_text_getter)(const sdt_record *record);

struct sdt__record_index;

struct sdt__record_cache {
    sdt_session *session;
    struct sdt__record_list *lists;    /* one for each kind */
    struct sdt__record_index *indexes; /* one for each field that records were looked up by */
    size_t index_count;
    size_t index_capacity;
    int status;
    char today[11];
    int year; /* of today */
};

void sdt__record_cache_init(struct sdt__record_cache *cache, sdt_session *session);
void sdt__record_cache_free(struct sdt__record_cache *cache);

/* All records of a kind by key, in the order of its bytes; borrowed from the cache. */
const struct sdt__record_list *sdt__record_cache_list(struct sdt__record_cache *cache, int kind);

/* One of them by key; NULL when there is none or `key` is NULL. */
const sdt_record *sdt__record_cache_get(struct sdt__record_cache *cache, int kind, const char *key);

/* One of them by key, or by its title where no key is that and one alone has it, whatever the case of
   its letters. Borrowed; what cannot be told is reported. */
int sdt__store_title_find(struct sdt__record_cache *cache, int kind, const char *name,
                          const sdt_record **out);

/* The record that a choice of references leads to, by the one of its fields that is set; NULL when none
   is, and for a record that is NULL. */
const sdt_record *sdt__record_cache_chosen(struct sdt__record_cache *cache,
                                           const sdt_record *record, const char *choice);

/* The next record of a kind that has the text in a field, in the order of keys; *at is 0 before the
   first, and then remembers how far one has come. NULL when there is none. The records are sorted by
   the field when it is first asked for, so that each look costs what it finds. */
sdt_record *sdt__record_cache_next(struct sdt__record_cache *cache, int kind,
                                   sdt__record_text_getter field, const char *text, size_t *at);

/* How many records of a kind have the text in a field. */
size_t sdt__record_cache_count(struct sdt__record_cache *cache, int kind,
                               sdt__record_text_getter field, const char *text);

/* Remembers the first failure. */
void sdt__record_cache_fail(struct sdt__record_cache *cache, int status);

#endif
