/*
 * Memory of a session. All of it comes from the session's allocator. NULL means that there was none
 * and that the session's status has been set to SDT_ERROR_MEMORY. Sizes of zero give a valid block.
 */
#ifndef SDT__CORE_MEMORY_H
#define SDT__CORE_MEMORY_H

#include <sodertorn/session.h>

/* The C library's allocator: what a session uses that was given no other. */
void *sdt__memory_allocator(void *user, void *block, size_t size);

void *sdt__alloc(sdt_session *session, size_t size);
void *sdt__alloc_zero(sdt_session *session, size_t count, size_t size);
void *sdt__realloc(sdt_session *session, void *block, size_t size);
void sdt__free(sdt_session *session, void *block);
char *sdt__copy_text(sdt_session *session, const char *text);
char *sdt__copy_bytes(sdt_session *session, const char *bytes, size_t size);

/* Replaces a text that is owned; NULL empties it. */
int sdt__replace_text(sdt_session *session, char **owned, const char *text);

/* Grows *block (of *capacity elements of `size` bytes) so that `wanted` elements fit. */
int sdt__grow(sdt_session *session, void **block, size_t *capacity, size_t wanted, size_t size);

/* Sets the status to SDT_ERROR_MEMORY, which is told without needing any memory, and returns it. */
int sdt__fail_memory(sdt_session *session);

#endif
