/*
 * Memory from elsewhere, counted; see meter.h.
 */
#include "core/meter.h"

bool sdt__meter_hold(sdt_session *session, size_t bytes)
{
    if (!session->meter || session->meter->hold(session->meter->user, bytes))
        return true;
    sdt__fail_memory(session);
    return false;
}

void sdt__meter_release(sdt_session *session, size_t bytes)
{
    if (session->meter)
        session->meter->release(session->meter->user, bytes);
}
