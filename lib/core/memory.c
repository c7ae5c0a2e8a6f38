/*
 * Memory, counted by the session's allocator; see memory.h.
 */
#include "core/meter.h"

#include <stdlib.h>
#include <string.h>

enum { COPIED_IN_STEP = 16 }; /* bytes */

void *sdt__memory_allocator(void *user, void *block, size_t size)
{
    (void)user;
    if (size == 0) {
        free(block);
        return NULL;
    }
    return realloc(block, size);
}

int sdt__fail_memory(sdt_session *session)
{
    session->status = SDT_ERROR_MEMORY;
    return SDT_ERROR_MEMORY;
}

void *sdt__alloc(sdt_session *session, size_t size)
{
    return sdt__realloc(session, NULL, size);
}

void *sdt__alloc_zero(sdt_session *session, size_t count, size_t size)
{
    void *block;

    if (size > 0 && count > SIZE_MAX / size) {
        sdt__fail_memory(session);
        return NULL;
    }
    block = sdt__alloc(session, count * size);
    if (block)
        memset(block, 0, count * size);
    return block;
}

void *sdt__realloc(sdt_session *session, void *block, size_t size)
{
    void *grown = session->allocator(session->allocator_user, block, size ? size : 1);

    if (!grown)
        sdt__fail_memory(session);
    return grown;
}

void sdt__free(sdt_session *session, void *block)
{
    if (block)
        session->allocator(session->allocator_user, block, 0);
}

char *sdt__copy_bytes(sdt_session *session, const char *bytes, size_t size)
{
    char *copy = size < SIZE_MAX ? sdt__alloc(session, size + 1) : NULL;

    (void)sdt__meter_spend(session, size / COPIED_IN_STEP);
    if (copy) {
        memcpy(copy, bytes, size);
        copy[size] = '\0';
    }
    return copy;
}

char *sdt__copy_text(sdt_session *session, const char *text)
{
    return sdt__copy_bytes(session, text, strlen(text));
}

int sdt__replace_text(sdt_session *session, char **owned, const char *text)
{
    char *copy = text ? sdt__copy_text(session, text) : NULL;

    if (text && !copy)
        return SDT_ERROR_MEMORY;
    sdt__free(session, *owned);
    *owned = copy;
    return SDT_OK;
}

int sdt__grow(sdt_session *session, void **block, size_t *capacity, size_t wanted, size_t size)
{
    size_t next = *capacity ? *capacity : 8;
    void *grown;

    if (wanted <= *capacity)
        return SDT_OK;
    while (next < wanted) {
        if (next > SIZE_MAX / 2)
            return sdt__fail_memory(session);
        next *= 2;
    }
    if (next > SIZE_MAX / size)
        return sdt__fail_memory(session);
    grown = sdt__realloc(session, *block, next * size);
    if (!grown)
        return SDT_ERROR_MEMORY;
    *block = grown;
    *capacity = next;
    return SDT_OK;
}
