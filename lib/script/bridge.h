/*
 * The C module "core" that the embedded Lua modules stand on: text functions (core_text.c) and the
 * data of the session (core_data.c). Failures of the data come back as nil and a message; the Lua side
 * raises them at the script's own line.
 */
#ifndef SDT__SCRIPT_BRIDGE_H
#define SDT__SCRIPT_BRIDGE_H

#include "core/session.h"
#include "script/limits.h"

/* The session that the state was made for. */
sdt_session *sdt__bridge_session(lua_State *L);
void sdt__bridge_set_session(lua_State *L, sdt_session *session);

/* The file that was given for a parameter; false when there is none (script.c). */
bool sdt__bridge_file(lua_State *L, const char *param, const char **name, const char **bytes,
                      size_t *size);

/* An opener: pushes the module. */
int sdt__open_core(lua_State *L);

/* Set the functions of each part into the table on top. */
void sdt__open_core_text(lua_State *L);
void sdt__open_core_data(lua_State *L);
void sdt__open_core_followup(lua_State *L);
void sdt__open_core_job(lua_State *L);
void sdt__open_core_rotation(lua_State *L);

/* A place for a table of the library, owned by the value that is pushed; the rows of what was put
   there, pushed as an array (it is empty then); nil and the message of what went wrong. */
sdt_table **sdt__push_slot(lua_State *L);
int sdt__push_rows(lua_State *L, sdt_table **slot);
int sdt__core_failed(lua_State *L, int status);

#endif
