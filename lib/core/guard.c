/*
 * Who holds a session. Taking it and letting it go are the only steps that threads may take at the
 * same time; all else of a session belongs to the thread that holds it.
 */
#include "core/guard.h"

#include "core/session.h"

#ifdef __GNUC__

/* Each thread has its own, so the address tells them apart. */
static _Thread_local char this_thread;

sdt_session *sdt__guard_begin(const sdt_session *session)
{
    sdt_session *guarded = (sdt_session *)session;
    const char *nobody = NULL;

    if (!guarded)
        return NULL;
    if (!sdt__guard_held(guarded)) {
        if (!atomic_compare_exchange_strong_explicit(&guarded->holder, &nobody, &this_thread,
                                                     memory_order_acquire, memory_order_relaxed))
            return NULL;
        sdt__session_retain(guarded);
    }
    guarded->holds++;
    return guarded;
}

void sdt__guard_end(sdt_session *const *guarded)
{
    sdt_session *session = *guarded;

    if (!session || --session->holds > 0)
        return;
    if (session->references == 1) { /* only the guard's: it was freed meanwhile */
        sdt__session_release(session);
        return;
    }
    session->references--;
    atomic_store_explicit(&session->holder, NULL, memory_order_release);
}

bool sdt__guard_held(const sdt_session *session)
{
    return session && atomic_load_explicit(&session->holder, memory_order_relaxed) == &this_thread;
}

bool sdt__guard_elsewhere(const sdt_session *session)
{
    const char *holder = atomic_load_explicit(&session->holder, memory_order_relaxed);

    return holder && holder != &this_thread;
}

#else

bool sdt__guard_held(const sdt_session *session)
{
    return session != NULL;
}

bool sdt__guard_elsewhere(const sdt_session *session)
{
    (void)session;
    return false;
}

#endif
