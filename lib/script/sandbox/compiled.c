/*
 * The embedded modules as compiled by the Lua that runs them; see compiled.h.
 */
#include "script/sandbox/compiled.h"

#include <lauxlib.h>
#include <string.h>

enum { MODULES_MOST = 128 };

/* A third of a module is names of variables and numbers of lines, which only tell of a mistake in the
   module itself: a debug build keeps them. */
#ifdef NDEBUG
static const int STRIPPED = 1;
#else
static const int STRIPPED = 0;
#endif

/* Memory is taken from the session's own allocator, which is not that of the run: what is kept here
   outlives it. */
struct sdt__script_compiled {
    sdt_allocator allocator;
    void *user;
    struct {
        char *bytes;
        size_t size;
    } modules[MODULES_MOST];
};

static void free_compiled(struct sdt__script_compiled *compiled)
{
    for (size_t i = 0; i < MODULES_MOST; i++)
        if (compiled->modules[i].bytes)
            compiled->allocator(compiled->user, compiled->modules[i].bytes, 0);
    compiled->allocator(compiled->user, compiled, 0);
}

struct sdt__script_compiled *sdt__script_compiled_of(sdt_session *session)
{
    if (!session->compiled) {
        session->compiled = session->allocator(session->allocator_user, NULL,
                                               sizeof *session->compiled);
        if (!session->compiled)
            return NULL;
        memset(session->compiled, 0, sizeof *session->compiled);
        session->compiled->allocator = session->allocator;
        session->compiled->user = session->allocator_user;
        session->compiled_free = free_compiled;
    }
    return session->compiled;
}

bool sdt__script_compiled_push(lua_State *L, const struct sdt__script_compiled *compiled,
                               size_t number, const char *name)
{
    if (number >= MODULES_MOST || !compiled->modules[number].bytes)
        return false;
    if (luaL_loadbufferx(L, compiled->modules[number].bytes, compiled->modules[number].size, name,
                         "b") != LUA_OK)
        lua_error(L);
    return true;
}

/* Counts bytes, or copies them once they are known to fit. */
struct dump {
    char *bytes;
    size_t size;
};

static int add_piece(lua_State *L, const void *bytes, size_t size, void *user)
{
    struct dump *dump = user;

    (void)L;
    if (dump->bytes)
        memcpy(dump->bytes + dump->size, bytes, size);
    dump->size += size;
    return 0;
}

bool sdt__script_compiled_keep(lua_State *L, struct sdt__script_compiled *compiled, size_t number,
                               const char *name)
{
    struct dump dump = {NULL, 0};

    if (number >= MODULES_MOST || compiled->modules[number].bytes)
        return true;
    lua_dump(L, add_piece, &dump, STRIPPED);
    dump.bytes = compiled->allocator(compiled->user, NULL, dump.size);
    if (!dump.bytes)
        return false;
    dump.size = 0;
    lua_dump(L, add_piece, &dump, STRIPPED);
    compiled->modules[number].bytes = dump.bytes;
    compiled->modules[number].size = dump.size;
    lua_pop(L, 1);
    return sdt__script_compiled_push(L, compiled, number, name);
}
