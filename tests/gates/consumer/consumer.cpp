// The same from C++, where the headers must be at home too.
#include <sodertorn.h>

int main()
{
    sdt_session *session = nullptr;
    int status = sdt_session_new(&session);

    if (status == SDT_OK)
        status = sdt_session_open(session, ":memory:", SDT_OPEN_CREATE);
    sdt_session_free(session);
    return status == SDT_OK && sdt_kind_find("goal") == SDT_KIND_GOAL ? 0 : 1;
}
