/*
 * Keys that were not seen before are looked up and remembered; see keys.h.
 */
#include "core/text.h"
#include "followup/keys.h"
#include "store/store.h"

#include <string.h>

enum {
    SLOTS_PER_KEY = 8, /* two keys that want one slot cost more than room: the branch is not foreseen */
    KEY_MOST = 200,    /* bytes of a key */
    SUGGESTED_MOST = 50 /* looking for near keys takes time, and a wrong file has no right ones */
};

void sdt__keys_init(struct sdt__keys *keys, sdt_session *session, int kind, bool owned)
{
    *keys = (struct sdt__keys){.session = session, .kind = kind, .owned = owned};
}

void sdt__keys_free(struct sdt__keys *keys)
{
    for (size_t i = 0; i < keys->count; i++)
        sdt__free(keys->session, keys->keys[i].text);
    sdt__free(keys->session, keys->keys);
    sdt__free(keys->session, keys->table);
    sdt__keys_init(keys, keys->session, keys->kind, keys->owned);
}

const char *sdt__key_ending(const struct sdt__key *key)
{
    return key->text + key->size + 1;
}

/* Puts a key into the first slot that is free. */
static void put(uint32_t *table, size_t table_size, uint64_t hash, size_t place)
{
    size_t slot = sdt__keys_slot(hash, table_size);

    while (table[slot])
        slot = (slot + 1) & (table_size - 1);
    table[slot] = (uint32_t)place + 1;
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
static int look_up(struct sdt__keys *keys, const char *text, struct sdt__key *key, char *ending,
                   size_t room)
{
    sdt_session *session = keys->session;
    const bool possible = key->size > 0 && key->size <= KEY_MOST && strlen(text) == key->size &&
                          sdt__utf8_valid(text, key->size) == key->size;
    int64_t id = 0;
    int status = possible ? sdt__store_id(session, keys->kind, text, &id) : SDT_OK;

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

struct sdt__key *sdt__keys_add(struct sdt__keys *keys, const char *bytes, size_t size,
                               uint64_t hash)
{
    void *block = keys->keys;
    struct sdt__key key = {.size = (uint32_t)size, .hash = hash};
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

int sdt__keys_check(const struct sdt__keys *keys)
{
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < keys->count; i++) {
        const struct sdt__key *key = &keys->keys[i];
        int64_t id = key->id;

        if (key->id > 0)
            status = sdt__store_id(keys->session, keys->kind, key->text, &id);
        if (status == SDT_OK && id != key->id)
            status = sdt__fail(keys->session, SDT_ERROR_CONFLICT, SDT__M_VALUES_KEY_MOVED,
                               key->text);
        if (status == SDT_OK && keys->owned && key->status == SDT_OK)
            status = sdt__store_may_write(keys->session, 0, key->text);
    }
    return status;
}
