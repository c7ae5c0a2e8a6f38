/*
 * What the library holds for a script: while the script runs, the session's memory is counted against the
 * memory limit of the run, together with that of Lua. A block beyond the limit is refused, which ends
 * the run as a refusal to Lua does, whatever the library or the script makes of it.
 *
 * The session's blocks do not know their size, and may come from before the run or outlive it, so the
 * sizes of those that came during the run are kept beside them, in a hash table by address.
 */
#ifndef SDT__SCRIPT_SANDBOX_HELD_H
#define SDT__SCRIPT_SANDBOX_HELD_H

#include "script/sandbox/budget.h"

/* The session's allocator and meter become those of the budget, and what they were before. */
void sdt__held_enter(struct sdt__budget *budget, sdt_session *session);
void sdt__held_leave(struct sdt__budget *budget, sdt_session *session);

/* Collects when what the library holds for values that Lua has let go of may be much: Lua itself does not see
   it. Called where a script is about to get more. */
void sdt__held_make_room(lua_State *L);

#endif
