/*
 * A Lua host on a session: how it begins, what is global in it, and how its end is told. Scripts
 * (script.c) and consoles (console.c) have one each.
 */
#ifndef SDT__SCRIPT_SESSION_HOST_H
#define SDT__SCRIPT_SESSION_HOST_H

#include "core/session.h"
#include "script/sandbox/lua_host.h"

/* What a host is opened with. It must stay where it is as long as the host. */
struct sdt__script_host {
    struct sdt__lua_host_setup setup;
    struct sdt__script_opener opener; /* of the bridge */
    char today[11];
};

/* The limits, the day and the modules of the session. setup.sandbox.compiled is NULL when memory ran
   out. */
void sdt__script_host_set_up(struct sdt__script_host *host, sdt_session *session);

/* Inside the state, whose argument is the bridge's context: gives a script its globals. They are
   copies: what it changes in them is its own. */
int sdt__script_set_globals(lua_State *L);

/* The module that writes a format of sdt_document_format(); NULL for no such format, which is told with all
   that there are (script.c). */
const char *sdt__script_writer(sdt_session *session, const char *format);

/* Tells how a call of the host ended, as the session's problem; `name` is where it was when no line
   is known. */
int sdt__script_report(sdt_session *session, const struct sdt__script_result *result,
                       const char *name);

#endif
