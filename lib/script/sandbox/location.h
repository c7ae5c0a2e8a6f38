/*
 * Where in a script something happened. A message that names a line of our own modules helps nobody,
 * so a location is the innermost line of the script's own; where no such line is left, after a tail
 * call or once the script has ended, it is where the function begins that the host called.
 */
#ifndef SDT__SCRIPT_SANDBOX_LOCATION_H
#define SDT__SCRIPT_SANDBOX_LOCATION_H

#include <lua.h>

enum {
    SDT__SCRIPT_LEVELS_MOST = 22, /* levels of a traceback */
    SDT__SCRIPT_FILE_SIZE = 64,
    SDT__SCRIPT_TRACE_SIZE = 4096
};

struct sdt__script_line {
    char file[SDT__SCRIPT_FILE_SIZE];
    int number; /* 0: none */
};

struct sdt__script_location {
    struct sdt__script_line line;
    char trace[SDT__SCRIPT_TRACE_SIZE]; /* the levels above it */
};

void sdt__script_line_set(struct sdt__script_line *line, const char *file, int number);
/* Where the function at `index` begins. */
void sdt__script_line_of(struct sdt__script_line *line, lua_State *L, int index);
/* The script's line that is running in L, from level `first` up. */
void sdt__script_line_find(struct sdt__script_line *line, lua_State *L, int first);

/* The same with at most SDT__SCRIPT_LEVELS_MOST levels; never allocates. */
void sdt__script_location_note(struct sdt__script_location *location, lua_State *L, int first);

/* Raises the text on top as an error at the script's line. */
int sdt__script_raise(lua_State *L);

#endif
