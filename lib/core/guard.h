/*
 * One thread at a time: a public function holds the session from beginning to end, so that a second
 * thread that comes to it meanwhile, by the session or by anything that came from it, is refused
 * instead of breaking it. The same thread may come again, from a callback or from another verb.
 *
 *     int sdt_verb(sdt_session *session)
 *     {
 *         SDT__GUARD(session);
 *         int status = sdt__session_begin(session, true, "");
 *
 * The beginnings of verbs (sdt__session_ready() and what calls it) answer SDT_ERROR_MISUSE when this
 * thread does not hold the session. So a function that forgets its guard always fails, in the first
 * test of it, and one that forgets to begin is found by tests/api/test_threads.c.
 */
#ifndef SDT__CORE_GUARD_H
#define SDT__CORE_GUARD_H

#include <sodertorn/session.h>
#include <stdbool.h>

/* Holds the session for this thread. NULL when another thread holds it, or `session` is NULL. A session
   is never made constant, so one that is only asked may be held as well. */
sdt_session *sdt__guard_begin(const sdt_session *session);

/* Lets go of what sdt__guard_begin() held. While it is held, a session that is freed lives on. */
void sdt__guard_end(sdt_session *const *guarded);

/* Whether this thread holds the session; false for NULL. */
bool sdt__guard_held(const sdt_session *session);

/* Whether another thread holds the session. It may be gone, or come, the next moment, so this is for what
   harms nothing then, and would be slowed by the locked instruction of a guard. */
bool sdt__guard_elsewhere(const sdt_session *session);

/* The first declaration of a public function: `guarded` is the session, held until the function
   returns, or NULL. Compilers without this attribute refuse nothing; there the host must see to it. */
#if defined(__GNUC__)
#define SDT__GUARD(session)                                                                        \
    sdt_session *const guarded                                                                     \
        __attribute__((cleanup(sdt__guard_end), unused)) = sdt__guard_begin(session)
#else
#define SDT__GUARD(session) sdt_session *const guarded = (sdt_session *)(session)
#endif

/* The same for what came from a session and has it as a member. */
#define SDT__GUARD_HANDLE(handle) SDT__GUARD((handle) ? (handle)->session : NULL)

#endif
