/*
 * A growing string in Lua's memory. core/buffer.h would leak where a metamethod or a limit raises
 * an error, which jumps past the function that builds; here the collector frees what is left. Lua's
 * own luaL_Buffer will not do: it tells a refused allocation as an ordinary error, which a script
 * could catch.
 */
#ifndef SDT__SCRIPT_SANDBOX_STRING_BUILDER_H
#define SDT__SCRIPT_SANDBOX_STRING_BUILDER_H

#include "script/sandbox/budget.h"

enum { SDT__SCRIPT_STRING_MOST = SDT__SCRIPT_BLOCK_MOST - 64 };

struct sdt__string_builder {
    lua_State *L;
    char *bytes;
    size_t size;
    size_t capacity;
    int slot; /* of the stack, where the block is kept */
    char local[256];
};

/* Pushes one value, which stays until the caller pops it. */
void sdt__string_builder_begin(struct sdt__string_builder *build, lua_State *L);
/* Makes `size` more bytes fit, and returns where they begin. */
char *sdt__string_builder_reserve(struct sdt__string_builder *build, size_t size);
void sdt__string_builder_add(struct sdt__string_builder *build, const void *bytes, size_t size);
void sdt__string_builder_byte(struct sdt__string_builder *build, char byte);
/* Pushes the string. */
void sdt__string_builder_push(struct sdt__string_builder *build);

/* Lua's text of the value at `index`, pushed: __tostring and __name are obeyed, addresses are not
   shown. */
const char *sdt__script_tostring(lua_State *L, int index, size_t *size);

#endif
