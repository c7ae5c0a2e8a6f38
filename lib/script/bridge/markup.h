/*
 * Text in the making for a page: a table of our modules, the owner, has a block of memory as its
 * first element, which grows as text is added to it. A function that writes collects text on the
 * stack, and hands it over when there is enough of it. Bytes are charged for as they are handed
 * over.
 */
#ifndef SDT__SCRIPT_BRIDGE_MARKUP_H
#define SDT__SCRIPT_BRIDGE_MARKUP_H

#include "script/bridge/bridge.h"

struct sdt__markup {
    lua_State *L;
    int owner; /* of the stack */
    size_t size;
    char bytes[1024];
};

/* Gives a new table at an index the memory that makes it an owner. */
void sdt__markup_own(lua_State *L, int owner);
void sdt__markup_begin(struct sdt__markup *out, lua_State *L, int owner);
void sdt__markup_bytes(struct sdt__markup *out, const char *bytes, size_t size);
void sdt__markup_text(struct sdt__markup *out, const char *text);
/* The same with what means something in HTML escaped. */
void sdt__markup_escaped(struct sdt__markup *out, const char *text, size_t size);
/* Integers and tenths, without a locale. */
void sdt__markup_coordinate(struct sdt__markup *out, double value);
/* The text at an index as it is; of a number its coordinate. */
void sdt__markup_argument(struct sdt__markup *out, int index);
void sdt__markup_end(struct sdt__markup *out);
/* Ends it, and pushes all that the owner has. */
void sdt__markup_push(struct sdt__markup *out);

#endif
