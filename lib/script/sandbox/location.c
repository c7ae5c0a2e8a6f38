/*
 * Lines of scripts, from Lua's call stack. Our modules are the chunks whose name begins with '=';
 * the host names those of a script '@' (sandbox.c and globals.c see to both).
 */
#include "script/sandbox/location.h"

#include "core/fixed_text.h"
#include "script/sandbox/budget.h"

#include <string.h>

enum {
    SEARCHED_MOST = 200, /* levels; our own modules are never that deep */
    NAME_MOST = 79       /* bytes of a function's name in a traceback */
};

void sdt__script_line_set(struct sdt__script_line *line, const char *file, int number)
{
    struct sdt__fixed_text name;

    sdt__fixed_text_init(&name, line->file, sizeof line->file);
    sdt__fixed_text_add(&name, file);
    line->number = number;
}

void sdt__script_line_of(struct sdt__script_line *line, lua_State *L, int index)
{
    lua_Debug function;

    lua_pushvalue(L, index);
    lua_getinfo(L, ">S", &function);
    if (*function.what != 'C') /* a main chunk is defined in line 0 */
        sdt__script_line_set(line, function.short_src,
                             function.linedefined > 0 ? function.linedefined : 1);
}

static bool is_of_script(const lua_Debug *level)
{
    return level->currentline > 0 && *level->source != '=';
}

/* The same in one coroutine; false when no line of the script runs there. */
static bool find_in(struct sdt__script_line *line, lua_State *L, int first)
{
    lua_Debug level;

    for (int i = first; i < first + SEARCHED_MOST && lua_getstack(L, i, &level); i++) {
        lua_getinfo(L, "Sl", &level);
        if (is_of_script(&level)) {
            sdt__script_line_set(line, level.short_src, level.currentline);
            return true;
        }
    }
    return false;
}

void sdt__script_line_find(struct sdt__script_line *line, lua_State *L, int first)
{
    const struct sdt__budget *budget = sdt__budget_of(L);

    if (find_in(line, L, first))
        return;
    for (const struct sdt__script_waiting *up = budget->waiting; up; up = up->above)
        if (find_in(line, up->L, 0))
            return;
    *line = budget->entry;
}

static void add_level(struct sdt__fixed_text *trace, const lua_Debug *level)
{
    if (trace->size > 0)
        sdt__fixed_text_add(trace, "\n");
    if (level->currentline > 0) {
        sdt__fixed_text_add(trace, level->short_src);
        sdt__fixed_text_add(trace, ":");
        sdt__fixed_text_integer(trace, level->currentline);
    } else {
        sdt__fixed_text_add(trace, "[C]");
    }
    if (level->name) {
        size_t size = strlen(level->name);
        sdt__fixed_text_add(trace, ": in ");
        sdt__fixed_text_add_bytes(trace, level->name, size < NAME_MOST ? size : NAME_MOST);
    } else if (*level->what == 'm') {
        sdt__fixed_text_add(trace, ": in main chunk");
    }
}

void sdt__script_location_note(struct sdt__script_location *location, lua_State *L, int first)
{
    struct sdt__fixed_text trace;
    lua_Debug level;

    sdt__script_line_find(&location->line, L, first);
    sdt__fixed_text_init(&trace, location->trace, sizeof location->trace);
    for (int i = first; lua_getstack(L, i, &level); i++) {
        if (i - first == SDT__SCRIPT_LEVELS_MOST - 1) {
            sdt__fixed_text_add(&trace, "\n...");
            return;
        }
        lua_getinfo(L, "Sln", &level);
        add_level(&trace, &level);
    }
}

int sdt__script_raise(lua_State *L)
{
    struct sdt__script_line line;

    sdt__script_line_find(&line, L, 1);
    if (line.number > 0) {
        lua_pushfstring(L, "%s:%d: ", line.file, line.number);
        lua_insert(L, -2);
        lua_concat(L, 2);
    }
    return lua_error(L);
}
