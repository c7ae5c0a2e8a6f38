/*
 * Integrations that write: run with what they are granted, and compared with what they wrote.
 */
#ifndef TESTS_SCRIPT_WRITING_H
#define TESTS_SCRIPT_WRITING_H

#include "support/cooperation.h"

#include <sodertorn.h>
#include <stdio.h>
#include <stdlib.h>

/* An integration that needs to write `areas`, a Lua list such as "'matters', 'persons'". */
static inline char *job_of(const char *areas, const char *body)
{
    const size_t size = strlen(areas) + strlen(body) + 400;
    char *source = malloc(size);

    assert_non_null(source);
    snprintf(source, size,
             "return integration { title = 'Prov', needs = { write = { %s } },\n"
             "params = { fil = param.file { default = '' } }, run = function(job, p)\n%s\nend }",
             areas, body);
    return source;
}

struct job {
    const char *areas;  /* that it needs */
    const char *grants; /* which it gets, each with a space after it; NULL for all */
    const char *csv;    /* the file of its parameter; NULL for none */
    bool dry;
};

static inline void grant_all(sdt_session *s, sdt_script *script, const char *grants)
{
    sdt_table *needs;

    assert_ok(s, sdt_script_needs(script, &needs));
    while (sdt_table_next(needs) == SDT_OK)
        if (!grants || strstr(grants, cell(needs, "what")))
            assert_ok(s, sdt_script_grant(script, cell(needs, "what")));
    sdt_table_free(needs);
}

/* What the job tells, to be freed with free(); NULL when it fails, as `wanted` says. */
static inline char *run_job(sdt_session *s, const struct job *job, const char *body, int wanted)
{
    char *source = job_of(job->areas, body);
    struct text written = {0};
    sdt_script *script = NULL;

    assert_ok(s, sdt_script_new(s, "prov.lua", source, strlen(source), &script));
    grant_all(s, script, job->grants);
    if (job->csv)
        assert_ok(s, sdt_script_set_file(script, "fil", "fil.csv", job->csv, strlen(job->csv)));
    assert_ok(s, sdt_script_dry(script, job->dry));
    assert_status(s, sdt_script_run(script, "markdown", text_write, &written), wanted);
    sdt_script_free(script);
    free(source);
    return written.bytes;
}

static inline void job_tells(sdt_session *s, const struct job *job, const char *body,
                             const char *wanted)
{
    char *written = run_job(s, job, body, SDT_OK);

    assert_non_null(written);
    if (!strstr(written, wanted))
        fail_msg("\"%s\" does not say \"%s\"", written, wanted);
    free(written);
}

/* The job fails with a message, which names the line if it was the script's doing, and nothing is written. */
static inline void job_fails(sdt_session *s, const struct job *job, const char *body, int wanted,
                             const char *message)
{
    char *before = dump_of(s), *after;

    assert_null(run_job(s, job, body, wanted));
    if (!strstr(sdt_session_message(s), message))
        fail_msg("\"%s\" does not say \"%s\"", sdt_session_message(s), message);
    assert_null(
        strstr(sdt_session_message(s), "hemlig")); /* what tests call who is not to be told */
    if (wanted == SDT_ERROR_SCRIPT)
        assert_message(s, "prov.lua:");
    after = dump_of(s);
    assert_string_equal(after, before);
    free(before);
    free(after);
}

#endif
