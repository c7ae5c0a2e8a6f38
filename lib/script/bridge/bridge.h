/*
 * The C module "bridge", through which the embedded Lua modules reach the library: what they hand
 * to scripts (publish.c), texts (text.c), the data of the session (data.c), the methods of the
 * follow-up (followup.c), the cooperation's life (life.c), joint matters (matters.c), plans
 * (plan.c), plans of hosts (rotation.c), what an integration writes (job.c, and editing.c of any
 * records), rows in another rhythm (rhythm.c), the verbs of frames (frame.c), pages in the making
 * and what charts draw and tables have there (markup.c, canvas.c, cells.c), the rows of charts and
 * values (chart_rows.c, value_rows.c, points.c, fields.c), bodies, seats and history (network.c), and
 * persons (persons.c). Failures of the data come back as nil and a message; the Lua side raises
 * them at the script's own line.
 */
#ifndef SDT__SCRIPT_BRIDGE_BRIDGE_H
#define SDT__SCRIPT_BRIDGE_BRIDGE_H

#include "core/session.h"
#include "record/kind.h"
#include "script/bridge/handles.h"
#include "script/sandbox/budget.h"

/* What a script calls something, and the number that the library has for it. */
struct sdt__script_named {
    char name[16];
    int number;
};

/* What the bridge of a state leads to. */
struct sdt__bridge_context {
    sdt_session *session;
    /* Finds the file that was given for a parameter; false when there is none. */
    bool (*find_file)(const void *user, const char *param, const char **name, const char **bytes,
                      size_t *size);
    const void *user;
    bool persons; /* whether personal data may be read */
    /* Whether an address lies under one that was granted; NULL: none does. */
    bool (*may_reach)(const void *user, const char *url);
    /* The changes that the script runs because of; NULL: none. */
    int (*changes)(const void *user, sdt_table **out);
};

/* Before the module is opened; `context` must outlive the state. */
void sdt__bridge_set_context(lua_State *L, const struct sdt__bridge_context *context);
const struct sdt__bridge_context *sdt__bridge_context(lua_State *L);
sdt_session *sdt__bridge_session(lua_State *L);

/* An opener: pushes the module. */
int sdt__bridge_open(lua_State *L);

/* Set the functions of each part into the table on top. */
void sdt__bridge_open_publish(lua_State *L);
void sdt__bridge_open_text(lua_State *L);
void sdt__bridge_open_data(lua_State *L);
void sdt__bridge_open_followup(lua_State *L);
void sdt__bridge_open_job(lua_State *L);
void sdt__bridge_open_rotation(lua_State *L);
void sdt__bridge_open_rhythm(lua_State *L);
void sdt__bridge_open_frame(lua_State *L);
void sdt__bridge_open_markup(lua_State *L);
void sdt__bridge_open_canvas(lua_State *L);
void sdt__bridge_open_cells(lua_State *L);
void sdt__bridge_open_points(lua_State *L);
void sdt__bridge_open_fields(lua_State *L);
void sdt__bridge_open_chart_rows(lua_State *L);
void sdt__bridge_open_value_rows(lua_State *L);
void sdt__bridge_open_plan(lua_State *L);
void sdt__bridge_open_matters(lua_State *L);
void sdt__bridge_open_life(lua_State *L);
void sdt__bridge_open_network(lua_State *L);
void sdt__bridge_open_editing(lua_State *L);
void sdt__bridge_open_persons(lua_State *L);
void sdt__bridge_open_http(lua_State *L);
void sdt__bridge_open_events(lua_State *L);
void sdt__bridge_open_about(lua_State *L);

/* The text at an index as the library takes it; NULL for nil and what is no text. One with a
   zero byte is an error at the script's line: the library would read the half before it. */
const char *sdt__bridge_text(lua_State *L, int index);
/* The same where there must be a text. */
const char *sdt__bridge_check_text(lua_State *L, int index);

/* Names and values, ended by NULL, as a verb takes them. */
enum { SDT__BRIDGE_OPTIONS_MOST = 16 };
struct sdt__bridge_options {
    const char *list[2 * SDT__BRIDGE_OPTIONS_MOST + 1];
    int count; /* of names and values */
};

/* Adds the texts of the table at `index` to the options of a verb. The table keeps them alive. */
void sdt__bridge_take_options(lua_State *L, int index, struct sdt__bridge_options *options);
/* The texts of the array at `index` as a list ended by NULL, which is pushed and lives as long.
   The array keeps the texts alive. */
const char *const *sdt__bridge_push_list(lua_State *L, int index);

/* Whether the script may see a field, and the records of a kind: personal data, and who holds a
   seat, only when it was granted. */
bool sdt__bridge_may_see(lua_State *L, const struct sdt__field *field);
bool sdt__bridge_may_see_kind(lua_State *L, const struct sdt__kind *kind);
/* Takes out of the changes on top, which a verb answered, what a script may not see. */
void sdt__bridge_hide_personal(lua_State *L);

/* Replaces the function on top, or the table of functions, by one that a script may have: what it
   changes there is its own, and more arguments than a function declares are refused. `name` is what
   the script calls it. */
void sdt__bridge_publish(lua_State *L, const char *name);

/* After the globals are set: reading a name that is not there is an error from now on
   (unknown.c). */
void sdt__bridge_watch_names(lua_State *L);

/* Pushes what a verb answers: the rows of the handle's table as an array, with the set of its
   column names as `columns` (the handle is empty then), or nil and the message of what went
   wrong. Returns how many values that is. */
int sdt__bridge_push_answer(lua_State *L, struct sdt__bridge_handle *handle, int status);
/* The same of a verb that answers two tables. */
int sdt__bridge_push_answers(lua_State *L, struct sdt__bridge_handle *first,
                             struct sdt__bridge_handle *second, int status);
/* A mark by its name; -1 for none. */
int sdt__bridge_mark(const char *name);
/* Pushes nil and the message. */
int sdt__bridge_push_failure(lua_State *L, int status);

#endif
