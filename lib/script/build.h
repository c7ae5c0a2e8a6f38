/*
 * A growing string on Lua's own memory: what a refused allocation or an error leaves behind is the
 * collector's. Lua's luaL_Buffer tells a refusal as an ordinary error, which a script could catch.
 */
#ifndef SDT__SCRIPT_BUILD_H
#define SDT__SCRIPT_BUILD_H

#include "script/limits.h"

enum { SDT__STRING_MOST = SDT__BLOCK_MOST - 64 };

struct sdt__build {
    lua_State *L;
    char *bytes;
    size_t size;
    size_t room;
    int slot; /* of the stack, where the block is kept */
    char local[256];
};

/* Pushes one value, which stays until the caller pops it. */
void sdt__build_begin(struct sdt__build *build, lua_State *L);
/* Room for `size` more bytes; `bytes + build->size` may be written. */
char *sdt__build_reserve(struct sdt__build *build, size_t size);
void sdt__build_add(struct sdt__build *build, const void *bytes, size_t size);
void sdt__build_byte(struct sdt__build *build, char byte);
/* Pushes the string. */
void sdt__build_push(struct sdt__build *build);

/* Lua's text of the value at `index`, pushed: __tostring and __name are obeyed, addresses are not
   shown. */
const char *sdt__tostring(lua_State *L, int index, size_t *size);

#endif
