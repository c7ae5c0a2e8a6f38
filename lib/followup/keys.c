/*
 * Finding a key that is remembered, for every row of a file; see keys.h.
 */
#include "followup/keys.h"

#include "core/text.h"

#include <string.h>

enum { SHORT = 8 }; /* bytes that make a number */

/* Each step is one-to-one: texts of one size up to SHORT bytes never share a hash. */
static uint64_t hash_of(const char *bytes, size_t size)
{
    uint64_t hash = size;

    for (;;) {
        const size_t step = size < SHORT ? size : SHORT;

        hash = (hash ^ sdt__word(bytes, step)) * 0x9e3779b97f4a7c15u;
        hash ^= hash >> 32;
        bytes += step;
        size -= step;
        if (size == 0)
            return hash;
    }
}

static bool is_key(const struct sdt__key *key, const char *bytes, size_t size, uint64_t hash)
{
    return key->hash == hash && key->size == size &&
           (size <= SHORT || memcmp(key->text, bytes, size) == 0);
}

struct sdt__key *sdt__keys_find(struct sdt__keys *keys, const char *bytes, size_t size)
{
    const uint64_t hash = hash_of(bytes, size);
    size_t slot;

    if (keys->count == 0)
        return sdt__keys_add(keys, bytes, size, hash);
    if (is_key(&keys->keys[keys->recent], bytes, size, hash))
        return &keys->keys[keys->recent];
    slot = sdt__keys_slot(hash, keys->table_size);
    for (; keys->table[slot]; slot = (slot + 1) & (keys->table_size - 1)) {
        const size_t place = keys->table[slot] - 1;
        if (is_key(&keys->keys[place], bytes, size, hash)) {
            keys->recent = place;
            return &keys->keys[place];
        }
    }
    return sdt__keys_add(keys, bytes, size, hash);
}
