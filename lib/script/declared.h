/*
 * The public host of a script: what it declares, what it was given and granted, and the engine that
 * runs it. script.c runs; declared.c keeps the declaration.
 */
#ifndef SDT__SCRIPT_DECLARED_H
#define SDT__SCRIPT_DECLARED_H

#include "script/host.h"

#include <sodertorn/script.h>

enum { SDT__PARAM_TEXTS = 6, SDT__NEED_TEXTS = 2 };

/* A parameter: what the script declares, and what has been given. */
struct sdt__param {
    union {
        struct {
            char *name;
            char *type;
            char *label;
            char *standard; /* NULL: it must be given */
            char *choices;
            char *value; /* of a file its name */
        };
        char *texts[SDT__PARAM_TEXTS];
    };
    char *bytes; /* of a file, or NULL */
    size_t size;
};

/* Something that a script must be granted before it runs: "write", "values". */
struct sdt__need {
    char *texts[SDT__NEED_TEXTS];
    bool granted;
};

struct sdt_host {
    sdt_session *session;
    char *name;
    char *text;
    size_t size;
    char *title;
    struct sdt__param *params;
    size_t param_count;
    struct sdt__need *needs;
    size_t need_count;
    bool integration; /* it runs; a report builds a document */
    bool dry;
    struct sdt__host *engine; /* has the declaration on its stack; NULL once it has been run */
    struct sdt__host_setup setup;
    struct sdt__opener opener;
    char today[11];
    struct sdt__result result;
    /* For the functions that run inside the state. */
    const char *format;
    const char *output;
    size_t output_size;
    bool short_of_memory;
    int refused; /* SDT_ERROR_REQUIRED or _VALUE: a parameter would not do */
};

/* Inside the state: keeps the value on top as the declaration, pushes it, and reads it into the host
   that is the argument. */
int sdt__declaration_keep(lua_State *L);
void sdt__declaration_push(lua_State *L);
int sdt__declaration_read(lua_State *L);

/* Frees what was read and given. */
void sdt__declaration_free(sdt_host *host);

#endif
