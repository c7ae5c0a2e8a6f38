/*
 * Keys that a long run of rows names, found by their bytes in a hash table; a key that was not seen
 * before is looked up in the database and remembered. See keys.h.
 */
#include "core/text.h"
#include "values/keys.h"
#include "store/series.h"
#include "store/store.h"

#include <string.h>

enum { SHORT = 8 }; /* bytes that make a number */

/* Each step is one-to-one: texts of one size up to SHORT bytes never share a hash. */
static uint64_t hash_of(const char *bytes, size_t size)
{
    uint64_t hash = size;

    for (;;) {
        const size_t step = size < SHORT ? size : SHORT;

        hash = (hash ^ sdt__text_load_word(bytes, step)) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 32;
        bytes += step;
        size -= step;
        if (size == 0)
            return hash;
    }
}

static bool is_key(const struct sdt__keys_entry *key, const char *bytes, size_t size, uint64_t hash)
{
    return key->hash == hash && key->size == size &&
           (size <= SHORT || memcmp(key->text, bytes, size) == 0);
}

enum {
    SLOTS_PER_KEY =
        8, /* two keys that want one slot cost more than room: the branch is not foreseen */
    KEY_MOST = 200,     /* bytes of a key */
    MANY = 64,          /* keys, for which those of the kind are read all at once */
    SUGGESTED_MOST = 50 /* looking for near keys takes time, and a wrong file has no right ones */
};

void sdt__keys_init(struct sdt__keys *keys, sdt_session *session, int kind, bool owned)
{
    *keys = (struct sdt__keys){.session = session, .kind = kind, .owned = owned};
}

static void free_known(struct sdt__keys_known *known, sdt_session *session)
{
    if (known->texts.session)
        sdt__buffer_free(&known->texts);
    sdt__free(session, known->all);
    *known = (struct sdt__keys_known){.count = 0};
}

static int add_known(void *user, int64_t id, const char *key)
{
    struct sdt__keys_known *known = user;
    sdt_session *session = known->texts.session;
    void *block = known->all;
    int status = sdt__grow(session, &block, &known->capacity, known->count + 1, sizeof *known->all);

    known->all = block;
    if (status != SDT_OK)
        return status;
    known->all[known->count++] = (struct sdt__keys_known_one){id, known->texts.size};
    sdt__buffer_add(&known->texts, key, strlen(key) + 1);
    return known->texts.failed ? SDT_ERROR_MEMORY : SDT_OK;
}

/* Reads the keys of the kind as they are now. */
static int read_known(const struct sdt__keys *keys, struct sdt__keys_known *known)
{
    free_known(known, keys->session); /* of a time before that failed */
    sdt__buffer_init(&known->texts, keys->session);
    return sdt__series_keys(keys->session, keys->kind, 0, add_known, known);
}

/* The id of a key; 0 when it is not among those that were read. */
static int64_t find_known(const struct sdt__keys_known *known, const char *text)
{
    size_t low = 0, high = known->count;

    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        const int order = strcmp(known->texts.bytes + known->all[middle].offset, text);

        if (order == 0)
            return known->all[middle].id;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return 0;
}

/* One that was not there then may have come since. */
static int find_id(const struct sdt__keys *keys, const struct sdt__keys_known *known,
                   const char *text, int64_t *id)
{
    *id = find_known(known, text);
    return *id != 0 ? SDT_OK : sdt__store_id(keys->session, keys->kind, text, id);
}

void sdt__keys_free(struct sdt__keys *keys)
{
    free_known(&keys->known, keys->session);
    for (size_t i = 0; i < keys->count; i++)
        sdt__free(keys->session, keys->keys[i].text);
    sdt__free(keys->session, keys->keys);
    sdt__free(keys->session, keys->table);
    sdt__keys_init(keys, keys->session, keys->kind, keys->owned);
}

const char *sdt__keys_ending(const struct sdt__keys_entry *key)
{
    return key->text + key->size + 1;
}

/* The slot that a hash wants. The last bytes of keys differ most, so the bits that they reach are the
   ones to take. */
static size_t slot_of(uint64_t hash, size_t table_size)
{
    return (size_t)(hash * 0x9e3779b97f4a7c15u >> 32) & (table_size - 1);
}

/* Puts a key into the first slot that is free. */
static void put(uint32_t *table, size_t table_size, uint64_t hash, size_t index)
{
    size_t slot = slot_of(hash, table_size);

    while (table[slot])
        slot = (slot + 1) & (table_size - 1);
    table[slot] = (uint32_t)index + 1;
}

/* Doubles the hash table when one more key would make it as full as it may be. */
static int grow_table(struct sdt__keys *keys)
{
    const size_t size = keys->table_size ? 2 * keys->table_size : 64;
    uint32_t *table;

    if (SLOTS_PER_KEY * (keys->count + 1) <= keys->table_size)
        return SDT_OK;
    table = sdt__alloc_zero(keys->session, size, sizeof *table);
    if (!table)
        return SDT_ERROR_MEMORY;
    sdt__free(keys->session, keys->table);
    keys->table = table;
    keys->table_size = size;
    for (size_t i = 0; i < keys->count; i++)
        put(table, size, keys->keys[i].hash, i);
    return SDT_OK;
}

/* Looks the key up in the database. What may not be used is no failure here, but its status. Writes
   the ending of the sentence about it. */
static int look_up(struct sdt__keys *keys, const char *text, struct sdt__keys_entry *key,
                   char *ending, size_t room)
{
    sdt_session *session = keys->session;
    const bool possible = key->size > 0 && key->size <= KEY_MOST && strlen(text) == key->size &&
                          sdt__utf8_valid(text, key->size) == key->size;
    int64_t id = 0;
    int status = keys->count == MANY ? read_known(keys, &keys->known) : SDT_OK;

    if (status == SDT_OK && possible)
        status = find_id(keys, &keys->known, text, &id);
    if (status == SDT_OK && id > INT32_MAX)
        status = sdt__fail(session, SDT_ERROR_LIMIT, SDT__M_VALUES_NO_CELL);
    if (status != SDT_OK)
        return status;
    key->id = (int32_t)id;
    if (key->id == 0) {
        key->status = SDT_ERROR_NOT_FOUND;
        if (possible && keys->suggested++ < SUGGESTED_MOST)
            sdt__store_suggest(session, keys->kind, text, ending, room);
    } else if (keys->owned) {
        key->status = sdt__store_may_write(session, 0, text);
    }
    return SDT_OK;
}

/* Text and ending in one piece of memory. */
static char *join(sdt_session *session, const char *bytes, size_t size, const char *ending)
{
    const size_t ending_size = strlen(ending) + 1;
    char *text = sdt__alloc(session, size + 1 + ending_size);

    if (text) {
        memcpy(text, bytes, size);
        text[size] = '\0';
        memcpy(text + size + 1, ending, ending_size);
    }
    return text;
}

/* Remembers a key that was not seen before. */
static struct sdt__keys_entry *add(struct sdt__keys *keys, const char *bytes, size_t size,
                                   uint64_t hash)
{
    void *block = keys->keys;
    struct sdt__keys_entry key = {.size = (uint32_t)size, .hash = hash};
    char ending[1024] = "";
    char *text;
    int status = sdt__grow(keys->session, &block, &keys->capacity, keys->count + 1, sizeof key);

    keys->keys = block;
    if (status == SDT_OK)
        status = grow_table(keys);
    text = status == SDT_OK ? sdt__copy_bytes(keys->session, bytes, size) : NULL;
    if (text && look_up(keys, text, &key, ending, sizeof ending) == SDT_OK)
        key.text = join(keys->session, text, size, ending[0] ? ending : ".");
    sdt__free(keys->session, text);
    if (!key.text)
        return NULL;
    put(keys->table, keys->table_size, hash, keys->count);
    keys->recent = keys->count;
    keys->keys[keys->count++] = key;
    return &keys->keys[keys->recent];
}

struct sdt__keys_entry *sdt__keys_find(struct sdt__keys *keys, const char *bytes, size_t size)
{
    const uint64_t hash = hash_of(bytes, size);
    size_t slot;

    if (keys->count == 0)
        return add(keys, bytes, size, hash);
    if (is_key(&keys->keys[keys->recent], bytes, size, hash))
        return &keys->keys[keys->recent];
    slot = slot_of(hash, keys->table_size);
    for (; keys->table[slot]; slot = (slot + 1) & (keys->table_size - 1)) {
        const size_t index = keys->table[slot] - 1;
        if (is_key(&keys->keys[index], bytes, size, hash)) {
            keys->recent = index;
            return &keys->keys[index];
        }
    }
    return add(keys, bytes, size, hash);
}

int sdt__keys_check(const struct sdt__keys *keys)
{
    struct sdt__keys_known known = {.count = 0};
    int status = keys->count > MANY ? read_known(keys, &known) : SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < keys->count; i++) {
        const struct sdt__keys_entry *key = &keys->keys[i];
        int64_t id = key->id;

        if (key->id > 0)
            status = find_id(keys, &known, key->text, &id);
        if (status == SDT_OK && id != key->id)
            status = sdt__fail(keys->session, SDT_ERROR_CONFLICT, SDT__M_VALUES_KEY_MOVED,
                               key->text);
        if (status == SDT_OK && keys->owned && key->status == SDT_OK)
            status = sdt__store_may_write(keys->session, 0, key->text);
    }
    free_known(&known, keys->session);
    return status;
}
