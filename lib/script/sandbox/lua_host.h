/*
 * One run of a script: create, load, call as often as wanted, read the result, close. All calls of
 * a run share its budget. Knows nothing of the database or of reports: they come as modules.
 *
 *     struct sdt__lua_host *host;
 *     if (sdt__lua_host_open(&host, &setup) == SDT__SCRIPT_RAN &&
 *         sdt__lua_host_load(host, "rapport.lua", text, size) == SDT__SCRIPT_RAN &&
 *         sdt__lua_host_call(host, 0, 1) == SDT__SCRIPT_RAN) {
 *         ... the declaration is on top of sdt__lua_host_state(host)
 *     }
 *     ... sdt__lua_host_result(host)
 *     sdt__lua_host_close(host);
 */
#ifndef SDT__SCRIPT_SANDBOX_LUA_HOST_H
#define SDT__SCRIPT_SANDBOX_LUA_HOST_H

#include "script/sandbox/budget.h"
#include "script/sandbox/sandbox.h"

enum sdt__script_end { SDT__SCRIPT_RAN, SDT__SCRIPT_FAILED, SDT__SCRIPT_LIMITED };

enum { SDT__SCRIPT_MESSAGE_MOST = 2000 };

/* What the latest call came to. Texts are valid UTF-8 without control characters (the trace has
   line feeds). file and line are "" and 0 only when no line of a script was involved. */
struct sdt__script_result {
    enum sdt__script_end outcome;
    enum sdt__script_reason reason;
    char file[SDT__SCRIPT_FILE_SIZE * 4];
    int line;
    char message[SDT__SCRIPT_MESSAGE_MOST + 1];
    char trace[SDT__SCRIPT_TRACE_SIZE];
    uint64_t spent; /* work */
    size_t peak;    /* bytes, at most the memory limit */
    bool
        starved; /* with SDT__SCRIPT_OUT_OF_MEMORY: the allocator had no more, short of the limit */
};

struct sdt__lua_host_setup {
    sdt_allocator allocator; /* NULL: the C library's */
    void *user;
    struct sdt__script_limits limits;
    sdt_session *session; /* its memory is counted as the script's while the script runs; or NULL */
    size_t held;          /* bytes of it that are the script's from before */
    bool unpooled;        /* every block of Lua's is asked of the allocator, which may refuse any */
    struct sdt__script_sandbox sandbox; /* what it points to must outlive the host */
};

struct sdt__lua_host;

/* Gives a host even when memory did not suffice for its state: its result says so. *out is NULL
   only when there was none for the host itself. */
enum sdt__script_end sdt__lua_host_open(struct sdt__lua_host **out,
                                        const struct sdt__lua_host_setup *setup);
void sdt__lua_host_close(struct sdt__lua_host *host);

/* Compiles text and leaves its function on the stack. */
enum sdt__script_end sdt__lua_host_load(struct sdt__lua_host *host, const char *name,
                                        const char *source, size_t size);
/* Calls the function below its arguments on the stack, as lua_call does; they are gone afterwards
   even when it fails. A state that has passed a limit calls nothing any more. */
enum sdt__script_end sdt__lua_host_call(struct sdt__lua_host *host, int arguments, int results);
/* Calls C code with `data` as its light userdata argument, dropping its results. Everything that
   can raise belongs into such code: reading tables, pushing strings, setting globals. */
enum sdt__script_end sdt__lua_host_do(struct sdt__lua_host *host, lua_CFunction code, void *data);

/* Begins a new run in the same state, whose values stay. False when a limit has been passed: then there
   are no more runs. */
bool sdt__lua_host_renew(struct sdt__lua_host *host);
/* Ends the run as if its time were up. May be called from a signal handler, and from another thread. */
void sdt__lua_host_interrupt(struct sdt__lua_host *host);

/* Bytes of the session's memory that came in the run and have not been freed. */
size_t sdt__lua_host_held(const struct sdt__lua_host *host);

/* NULL when memory did not suffice. */
lua_State *sdt__lua_host_state(struct sdt__lua_host *host);
const struct sdt__script_result *sdt__lua_host_result(const struct sdt__lua_host *host);
/* What was printed; not terminated. */
const char *sdt__lua_host_output(const struct sdt__lua_host *host, size_t *size);

/* "ok", "memory", "work", "deadline", "output", "syntax" or "runtime". */
const char *sdt__script_limit_code(enum sdt__script_reason reason);

/* All of it at once, for a script that needs no more than its modules. */
enum sdt__script_end sdt__lua_host_run(const struct sdt__lua_host_setup *setup, const char *name,
                                       const char *source, size_t size,
                                       struct sdt__script_result *result);

#endif
