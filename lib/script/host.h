/*
 * One run of a script: create, load, call as often as wanted, read the result, close. All calls of
 * a run share its budget. Knows nothing of the database or of reports: they come as modules.
 *
 *     struct sdt__host *host;
 *     if (sdt__host_open(&host, &setup) == SDT__RAN &&
 *         sdt__host_load(host, "rapport.lua", text, size) == SDT__RAN &&
 *         sdt__host_call(host, 0, 1) == SDT__RAN) {
 *         ... the declaration is on top of sdt__host_state(host)
 *     }
 *     ... sdt__host_result(host)
 *     sdt__host_close(host);
 */
#ifndef SDT__SCRIPT_HOST_H
#define SDT__SCRIPT_HOST_H

#include "script/limits.h"
#include "script/sandbox.h"

enum sdt__run_end { SDT__RAN, SDT__FAILED, SDT__LIMITED };

enum { SDT__MESSAGE_MOST = 2000 };

/* What the latest call came to. Texts are valid UTF-8 without control characters (the trace has
   line feeds). file and line are "" and 0 only when no line of a script was involved. */
struct sdt__result {
    enum sdt__run_end outcome;
    enum sdt__reason reason;
    char file[SDT__FILE_SIZE * 4];
    int line;
    char message[SDT__MESSAGE_MOST + 1];
    char trace[SDT__TRACE_SIZE];
    uint64_t spent; /* work */
    size_t peak;    /* bytes, at most the memory limit */
    bool starved;   /* with SDT__MEMORY: the allocator had no more, short of the limit */
};

struct sdt__host_setup {
    sdt_allocator allocator; /* NULL: the C library's */
    void *user;
    struct sdt__limits limits;
    struct sdt__sandbox sandbox; /* what it points to must outlive the host */
};

struct sdt__host;

/* Gives a host even when memory did not suffice for its state: its result says so. *out is NULL
   only when there was none for the host itself. */
enum sdt__run_end sdt__host_open(struct sdt__host **out, const struct sdt__host_setup *setup);
void sdt__host_close(struct sdt__host *host);

/* Compiles text and leaves its function on the stack. */
enum sdt__run_end sdt__host_load(struct sdt__host *host, const char *name, const char *source,
                                 size_t size);
/* Calls the function below its arguments on the stack, as lua_call does; they are gone afterwards
   even when it fails. A state that has passed a limit calls nothing any more. */
enum sdt__run_end sdt__host_call(struct sdt__host *host, int arguments, int results);
/* Calls C code with `data` as its light userdata argument, dropping its results. Everything that
   can raise belongs into such code: reading tables, pushing strings, setting globals. */
enum sdt__run_end sdt__host_do(struct sdt__host *host, lua_CFunction code, void *data);

/* NULL when memory did not suffice. */
lua_State *sdt__host_state(struct sdt__host *host);
const struct sdt__result *sdt__host_result(const struct sdt__host *host);
/* What was printed; not terminated. */
const char *sdt__host_output(const struct sdt__host *host, size_t *size);

/* "ok", "memory", "work", "deadline", "output", "syntax" or "runtime". */
const char *sdt__limit_code(enum sdt__reason reason);

/* All of it at once, for a script that needs no more than its modules. */
enum sdt__run_end sdt__host_run(const struct sdt__host_setup *setup, const char *name,
                                const char *source, size_t size, struct sdt__result *result);

#endif
