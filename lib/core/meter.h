/*
 * While a script runs on a session, what the library does and holds for it counts against the script's
 * limits. Memory of the session is counted by the allocator that the session has meanwhile; what
 * cannot be seen there is told here. Outside of a run nothing is counted.
 */
#ifndef SDT__CORE_METER_H
#define SDT__CORE_METER_H

#include "core/session.h"

struct sdt__meter {
    bool (*spend)(void *user, uint64_t steps);
    bool (*hold)(void *user, size_t bytes);
    void (*release)(void *user, size_t bytes);
    void *user;
};

/* Counts work, a step being what an instruction of a script takes. False when the script has used up
   what it may: whoever can, stops then. Who cannot need not: no more memory is given, either. */
static inline bool sdt__meter_spend(const sdt_session *session, uint64_t steps)
{
    return !session->meter || session->meter->spend(session->meter->user, steps);
}

/* Counts memory that does not come from the session's allocator. False, and SDT_ERROR_MEMORY on the
   session, when there is not so much left; else it is to be released. */
bool sdt__meter_hold(sdt_session *session, size_t bytes);
void sdt__meter_release(sdt_session *session, size_t bytes);

#endif
