/*
 * File names made from keys. A key may hold anything, also "../x", "CON" or a slash, and comes from data
 * that others wrote: its file lies in the folder that the user named, on every kind of disk, and no two
 * keys have the same.
 */
#include "cli.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    NAME_MOST = 120, /* bytes; disks take 255, and an ending and a temporary one come after */
    HASH_SIZE = 17   /* "~" and 16 hexadecimal digits */
};

static bool is_plain_letter(unsigned char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || byte == '-' || byte == '_';
}

/* Names that Windows keeps for devices, with any ending. */
static bool is_device(const char *key)
{
    static const char *const names[] = {"con", "prn", "aux", "nul"};
    const size_t size = strcspn(key, ".");

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (size == 3 && strncasecmp(key, names[i], 3) == 0)
            return true;
    return size == 4 && (strncasecmp(key, "com", 3) == 0 || strncasecmp(key, "lpt", 3) == 0) &&
           key[3] >= '0' && key[3] <= '9';
}

/* Whether a byte of the key stands in the name as it is. Letters outside ASCII do when the whole key can
   be shown. */
static bool is_kept(const char *key, size_t at, size_t size, bool shown)
{
    const unsigned char byte = (unsigned char)key[at];

    if (at == 0 && is_device(key))
        return false;
    if (byte == '.' || byte == ' ') /* hidden files, and what Windows leaves out */
        return at > 0 && at + 1 < size;
    return is_plain_letter(byte) || (byte >= 0x80 && shown);
}

static int compare_piece(void *user, const char *bytes, size_t size)
{
    const char **rest = user;

    if (strncmp(*rest, bytes, size) != 0)
        return 1;
    *rest += size;
    return 0;
}

/* Whether nothing in the key is hidden. */
static bool can_be_shown(const char *key)
{
    const char *rest = key;

    return sdt_text_visible(key, compare_piece, &rest) == SDT_OK;
}

/* FNV-1a: different enough for the names of a few hundred files, and what is not is told. */
static uint64_t hash(const char *text)
{
    uint64_t value = UINT64_C(14695981039346656037);

    for (; *text; text++)
        value = (value ^ (unsigned char)*text) * UINT64_C(1099511628211);
    return value;
}

/* The name of a key; what is not kept becomes %XX, a key that is too long its beginning and its hash. */
static void write_name(const char *key, char out[NAME_MOST + 1])
{
    const size_t size = strlen(key);
    const bool shown = can_be_shown(key);
    size_t used = 0, whole = 0; /* whole: up to which the name could be cut */

    for (size_t i = 0; i < size; i++) {
        const bool kept = is_kept(key, i, size, shown);

        if (((unsigned char)key[i] & 0xc0) != 0x80 && used + HASH_SIZE <= NAME_MOST)
            whole = used;
        if (used + 3 > NAME_MOST) {
            snprintf(out + whole, HASH_SIZE + 1, "~%016llx", (unsigned long long)hash(key));
            return;
        }
        if (kept)
            out[used++] = key[i];
        else
            used += (size_t)snprintf(out + used, 4, "%%%02X", (unsigned char)key[i]);
    }
    snprintf(out + used, 2, used == 0 ? "~" : "");
}

char *path_of_key(const char *pattern, const char *key)
{
    char name[NAME_MOST + 1], *path, *to;
    size_t holes = 0;

    write_name(key, name);
    for (const char *at = pattern; (at = strstr(at, "{}")); at += 2)
        holes++;
    path = to = malloc(strlen(pattern) + holes * strlen(name) + 1);
    if (!path)
        return NULL;
    while (*pattern) {
        if (strncmp(pattern, "{}", 2) == 0) {
            memcpy(to, name, strlen(name));
            to += strlen(name);
            pattern += 2;
        } else {
            *to++ = *pattern++;
        }
    }
    *to = '\0';
    return path;
}
