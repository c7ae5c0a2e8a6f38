/*
 * The keys that a long run of rows names, remembered with their ids: rows come in millions, keys in
 * hundreds, so the database is asked once for each, and once for all when there are many: each question to a
 * server is a journey.
 */
#ifndef SDT__VALUES_KEYS_H
#define SDT__VALUES_KEYS_H

#include "core/buffer.h"

/* Small: a row of a million may visit any. */
struct sdt__keys_entry {
    uint64_t hash;
    int32_t id;
    uint32_t index; /* for the caller: the index of the last row of this key; 0 at first */
    char
        *text; /* terminated; what was given as far as it can be shown. Its ending comes after it */
    uint32_t size;
    int32_t status; /* why it may not be used, or 0 */
};

/* Keys of a kind in the order of their bytes, with their ids; borrowed texts in one block. */
struct sdt__keys_known {
    struct sdt__buffer texts;
    struct sdt__keys_known_one {
        int64_t id;
        size_t offset; /* in the texts */
    } * all;
    size_t count;
    size_t capacity;
};

struct sdt__keys {
    sdt_session *session;
    int kind;
    bool owned; /* the session's scope decides which of them may be written */
    struct sdt__keys_entry *keys;
    size_t count;
    size_t capacity;
    uint32_t *table; /* hash table of indexes + 1 in keys */
    size_t table_size;
    size_t recent;
    size_t suggested;
    struct sdt__keys_known known; /* nothing while few have been looked up */
};

void sdt__keys_init(struct sdt__keys *keys, sdt_session *session, int kind, bool owned);
void sdt__keys_free(struct sdt__keys *keys);

/* How the sentence about a key that is not there ends: "; menade du ...?" or a full stop. */
const char *sdt__keys_ending(const struct sdt__keys_entry *key);

/* The key of these bytes, good or not; NULL when it could not be looked up, which is reported. It
   is borrowed until the next call. */
struct sdt__keys_entry *sdt__keys_find(struct sdt__keys *keys, const char *bytes, size_t size);

/* That every key still means the record it meant when it was looked up, and may still be written.
   */
int sdt__keys_check(const struct sdt__keys *keys);

#endif
