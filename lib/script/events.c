/*
 * Scripts that run after a change. A script that is registered for changes of some kinds runs when the
 * embedding program says so, with all that has been done since it last ran. What it does is written under
 * a verb of its own, which starts no script; that it was begun is logged before it runs, so that one which
 * takes the process with it is not begun for the same change again.
 */
#include "core/text.h"
#include "script/registered.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/registered.h>
#include <string.h>

/* What a script writes of itself goes nowhere: its log tells how it went. */
static int discard(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 0;
}

/* The lines of the history that a script has not run for. */
struct span {
    int64_t since;
    int64_t until;
};

/* Whether there is anything to run for. A span that holds more than is told at once ends earlier. */
static int find_changes(const sdt_record *record, struct span *span, bool *found)
{
    sdt_table *events = NULL;
    int entry, status = sdt__store_events(record->session, span->since, span->until,
                                          sdt_registered_script_events(record), &events);

    *found = status == SDT_OK && sdt_table_row_count(events) > 0;
    if (*found && sdt_table_row_count(events) >= SDT__STORE_EVENTS_MOST) {
        entry = sdt_table_column_find(events, "entry");
        while (sdt_table_next(events) == SDT_OK)
            span->until = sdt_table_int(events, entry);
    }
    sdt_table_free(events);
    return status;
}

/* Runs the script as one transaction, under the verb of events. */
static int run_inside(sdt_session *session, sdt_script *script)
{
    int status = sdt__store_begin(session);

    if (status != SDT_OK)
        return status;
    sdt__store_verb(session, SDT__STORE_EVENT);
    return sdt__store_end(session, sdt_script_run(script, "text", discard, NULL));
}

/* Runs a script for a span, and logs how that went. What the script fails at is its own. */
static int run_for(sdt_session *session, const sdt_record *record, struct span span)
{
    struct sdt__registered_run run = {
        .outcome = "error",
        .reason = "interrupted",
        .message = sdt__message_text(SDT__M_SCRIPT_INTERRUPTED, session->english),
        .entry = span.until};
    char key[SDT__REGISTERED_KEY] = "";
    sdt_script *script = NULL;
    int status = sdt__registered_log(session, record, &run, key), ran;

    if (status != SDT_OK)
        return status;
    ran = sdt__registered_read(record, &script);
    if (ran == SDT_OK) {
        script->since = span.since;
        script->until = span.until;
        ran = run_inside(session, script);
        sdt__registered_outcome(script, &run);
    }
    if (ran != SDT_OK && (!script || script->failed == SDT_OK)) /* read wrongly, or not committed */
        sdt__registered_failed(session, ran, &run);
    status = sdt__registered_log(session, record, &run, key);
    sdt_script_free(script);
    return ran == SDT_ERROR_MEMORY ? ran : status; /* without memory none can run */
}

/* Runs a script for all that it waits for; adds to *count how often. */
static int run_script(sdt_session *session, const char *key, int64_t newest, int64_t *count)
{
    struct span span = {.until = newest};
    sdt_record *record = NULL;
    bool found = true;
    int status = sdt__store_get(session, SDT_KIND_SCRIPT, key, &record);

    if (status == SDT_OK)
        status = sdt__registered_last_entry(record, &span.since);
    if (status == SDT_OK && span.since < 0) { /* brought in from elsewhere: it waits from now on */
        const struct sdt__registered_run begun = {.outcome = "registered", .entry = newest};
        char logged[SDT__REGISTERED_KEY] = "";

        status = sdt__registered_log(session, record, &begun, logged);
        found = false;
    }
    while (status == SDT_OK && found) {
        span.until = newest;
        status = find_changes(record, &span, &found);
        if (status == SDT_OK && found) {
            status = run_for(session, record, span);
            (*count)++;
        }
        span.since = span.until;
    }
    sdt_record_free(record);
    return status;
}

/* The keys of the scripts that wait for changes, one after the other, each ended by a NUL. */
static int list_waiting(sdt_session *session, struct sdt__buffer *keys)
{
    sdt_cursor *cursor = NULL;
    int status = sdt__store_all(session, SDT_KIND_SCRIPT, &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const sdt_record *record = sdt_cursor_record(cursor);

        if (sdt_registered_script_has_events(record))
            sdt__buffer_add(keys, record->key, strlen(record->key) + 1);
    }
    sdt_cursor_free(cursor);
    if (keys->failed)
        return SDT_ERROR_MEMORY;
    return status == SDT_END ? SDT_OK : status;
}

static int run_all(sdt_session *session, int64_t *count)
{
    struct sdt__buffer keys;
    int64_t newest;
    int status = sdt__store_history_newest(session, &newest);

    sdt__buffer_init(&keys, session);
    if (status == SDT_OK)
        status = list_waiting(session, &keys);
    for (size_t at = 0; status == SDT_OK && at < keys.size; at += strlen(keys.bytes + at) + 1)
        status = run_script(session, keys.bytes + at, newest, count);
    sdt__buffer_free(&keys);
    return status;
}

int sdt_events_run(sdt_session *session, int64_t *out)
{
    SDT__GUARD(session);
    struct sdt__authority authority;
    int64_t count = 0;
    int status = sdt__session_begin(session, true, "");

    if (out)
        *out = 0;
    if (status == SDT_OK)
        status = sdt__store_writable(session);
    if (status != SDT_OK)
        return status;
    authority = sdt__authority_take(session);
    status = run_all(session, &count);
    sdt__authority_give_back(authority);
    if (status == SDT_OK) /* what the scripts failed at is in their log */
        sdt__session_clear(session);
    if (out)
        *out = count;
    return status;
}
