/*
 * A script that has been read: what it declares, what it was given and granted, and the Lua state
 * that runs it. script.c runs it; declaration.c keeps what it declares.
 */
#ifndef SDT__SCRIPT_DECLARATION_H
#define SDT__SCRIPT_DECLARATION_H

#include "script/bridge/bridge.h"
#include "script/session_host.h"
#include "store/store.h"

#include <sodertorn/script.h>

enum { SDT__SCRIPT_PARAM_TEXTS = 8, SDT__SCRIPT_NEED_TEXTS = 2 };

/* A parameter: what the script declares, and what has been given. */
struct sdt__script_param {
    union {
        struct {
            char *name;
            char *type;
            char *label;
            char *standard; /* NULL: it must be given */
            char *choices;
            char *least; /* of an integer, NULL: none */
            char *most;
            char *value; /* of a file its name */
        };
        char *texts[SDT__SCRIPT_PARAM_TEXTS];
    };
    char *bytes; /* of a file, or NULL */
    size_t size;
};

/* Something that a script must be granted before it runs: "write", "values". */
struct sdt__script_need {
    union {
        struct {
            char *verb;
            char *what;
        };
        char *texts[SDT__SCRIPT_NEED_TEXTS];
    };
    bool granted;
    char **only; /* the municipalities or addresses that it is granted for; none: for all */
    size_t only_count;
};

struct sdt_script {
    sdt_session *session;
    char *name;
    char *text;
    size_t size;
    char *title;
    struct sdt__script_param *params;
    size_t param_count;
    struct sdt__script_need *needs;
    size_t need_count;
    bool integration; /* it runs; a report builds a document */
    bool dry;
    char *events;  /* the kinds after whose changes it runs, with spaces between; NULL: none */
    int64_t since; /* the lines of the history that it runs for, when it does because of a change */
    int64_t until;
    char *owner;    /* the municipality that it is registered for; NULL: none */
    sdt_writer log; /* of what it prints; NULL none */
    struct sdt__user log_user;
    struct sdt__lua_host *lua; /* keeps the declaration; NULL once it has been run */
    struct sdt__script_host host;
    struct sdt__bridge_context context;
    struct sdt__script_result result;
    int failed; /* the status of the last run */
    /* For the functions that run inside the state. */
    const char *format;
    const char *output;
    size_t output_size;
    bool short_of_memory;
    int refused; /* SDT_ERROR_REQUIRED or _VALUE: a parameter would not do */
};

/* Inside the state: keeps the value on top as the declaration, pushes it, and reads it into the
   script that is the argument. */
int sdt__script_declaration_keep(lua_State *L);
void sdt__script_declaration_push(lua_State *L);
int sdt__script_declaration_read(lua_State *L);

/* Whether a need is met in the coming run: granted, or nothing that a dry run must be granted. */
bool sdt__script_may(const sdt_script *script, const struct sdt__script_need *need);
/* That all are; SDT_ERROR_DENIED tells the first that is not, and what grants it. */
int sdt__script_check_grants(const sdt_script *script);
/* What the script may write of what the scope lets it; SDT_ERROR_NOT_FOUND when it was granted for a
   municipality that there is not. Borrowed from the script. */
int sdt__script_confine(const sdt_script *script, struct sdt__confinement *out);
/* Whether an address lies under one that was granted. */
bool sdt__script_may_reach(const sdt_script *script, const char *url);
void sdt__script_needs_free(sdt_script *script);

/* Notes how a run ended. When no fault of Lua's made it fail, the session's problem is what is told. */
void sdt__script_end_with(sdt_script *script, int status);

/* Frees what was read and given. */
void sdt__script_declaration_free(sdt_script *script);

#endif
