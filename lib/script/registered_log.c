/*
 * The log of the runs of registered scripts: records that only the library writes, the latest hundred of
 * each script; and the list of the scripts.
 */
#include "core/options.h"
#include "core/period.h"
#include "core/text.h"
#include "layouts.h"
#include "script/registered.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/registered.h>
#include <string.h>

enum { RUNS_MOST = 100 };

struct sdt__authority sdt__authority_take(sdt_session *session)
{
    static char all[] = "secretariat";
    struct sdt__authority authority = {session, session->texts[SDT_OPTION_SCOPE]};

    session->texts[SDT_OPTION_SCOPE] = all;
    return authority;
}

void sdt__authority_give_back(struct sdt__authority authority)
{
    authority.session->texts[SDT_OPTION_SCOPE] = authority.scope;
}

void sdt__registered_outcome(const sdt_script *script, struct sdt__registered_run *out)
{
    static const char *const outcomes[] = {
        [SDT__SCRIPT_RAN] = "ok", [SDT__SCRIPT_FAILED] = "error", [SDT__SCRIPT_LIMITED] = "limit"};
    const struct sdt__script_result *result = &script->result;
    const bool outside = script->failed != SDT_OK && result->outcome == SDT__SCRIPT_RAN;

    out->outcome = outside ? "error" : outcomes[result->outcome];
    out->reason = outside ? sdt_status_name(script->failed)
                          : sdt__script_limit_code(result->reason);
    out->message = script->failed == SDT_OK ? NULL
                   : result->message[0]     ? result->message
                                            : sdt_session_message(script->session);
    out->spent = (int64_t)result->spent;
    out->peak = (int64_t)result->peak;
}

void sdt__registered_failed(sdt_session *session, int status, struct sdt__registered_run *out)
{
    out->outcome = status == SDT_ERROR_LIMIT ? "limit" : "error";
    out->reason = sdt_status_name(status);
    out->message = sdt_session_message(session);
}

/* The number after the last dot of a run's key. */
static int64_t number_of(const sdt_record *run)
{
    const char *dot = strrchr(run->key, '.');
    int64_t number = 0;

    return dot && sdt__integer_parse(dot + 1, strlen(dot + 1), &number) ? number : 0;
}

/* What the log has of a script. */
struct logged {
    int64_t count;
    int64_t newest;
    int64_t oldest;
    int64_t entry; /* the last line of the history that it has run for */
};

static int look_up(sdt_session *session, const char *script, struct logged *out)
{
    const struct sdt__kind *kind = sdt__kind(SDT_KIND_SCRIPT_RUN);
    sdt_cursor *cursor = NULL;
    int status = sdt__store_find(session, SDT_KIND_SCRIPT_RUN,
                                 sdt__field_index(kind, SDT_SCRIPT_RUN_SCRIPT), script, &cursor);

    *out = (struct logged){.entry = -1};
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const sdt_record *run = sdt_cursor_record(cursor);
        const int64_t number = number_of(run);

        out->newest = number > out->newest ? number : out->newest;
        out->oldest = out->count == 0 || number < out->oldest ? number : out->oldest;
        out->count++;
        if (sdt_registered_run_has_entry(run) && sdt_registered_run_entry(run) > out->entry)
            out->entry = sdt_registered_run_entry(run);
    }
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

int sdt__registered_last_entry(const sdt_record *script, int64_t *out)
{
    struct logged logged;
    int status = look_up(script->session, script->key, &logged);

    *out = logged.entry;
    return status;
}

static int write_key(sdt_session *session, const char *script, int64_t number,
                     char key[SDT__REGISTERED_KEY])
{
    struct sdt__buffer text;
    int status = SDT_OK;

    sdt__buffer_init(&text, session);
    sdt__buffer_text(&text, script);
    sdt__buffer_byte(&text, '.');
    sdt__buffer_integer(&text, number);
    if (!sdt__buffer_string(&text))
        status = SDT_ERROR_MEMORY;
    else
        sdt__text_shorten(text.bytes, text.size, key, SDT__REGISTERED_KEY);
    sdt__buffer_free(&text);
    return status;
}

static int delete_run(sdt_session *session, const char *script, int64_t number)
{
    char key[SDT__REGISTERED_KEY];
    sdt_record *run = NULL;
    int status = write_key(session, script, number, key);

    if (status == SDT_OK)
        status = sdt__store_get(session, SDT_KIND_SCRIPT_RUN, key, &run);
    if (status == SDT_OK)
        status = sdt_delete(run);
    sdt_record_free(run);
    return status;
}

static int set_run(sdt_record *record, const sdt_record *script, const char *municipality,
                   const struct sdt__registered_run *run)
{
    const struct sdt__kind *kind = record->kind;
    char at[21];
    int status = SDT_OK;
    const struct {
        int field;
        const char *text;
    } texts[] = {{SDT_SCRIPT_RUN_SCRIPT, script->key},
                 {SDT_SCRIPT_RUN_MUNICIPALITY, municipality},
                 {SDT_SCRIPT_RUN_AT, at},
                 {SDT_SCRIPT_RUN_ACTOR, script->session->texts[SDT_OPTION_ACTOR]},
                 {SDT_SCRIPT_RUN_OUTCOME, run->outcome},
                 {SDT_SCRIPT_RUN_REASON, run->reason},
                 {SDT_SCRIPT_RUN_MESSAGE, run->message}};
    const struct {
        int field;
        int64_t number;
    } numbers[] = {{SDT_SCRIPT_RUN_VERSION, sdt_registered_script_version(script)},
                   {SDT_SCRIPT_RUN_SPENT, run->spent},
                   {SDT_SCRIPT_RUN_PEAK, run->peak},
                   {SDT_SCRIPT_RUN_ENTRY, run->entry}};

    sdt__clock_moment(at);
    for (size_t i = 0; status == SDT_OK && i < sizeof texts / sizeof *texts; i++)
        status = sdt__record_own_text(record, texts[i].field,
                                      texts[i].text && texts[i].text[0] ? texts[i].text : NULL);
    for (size_t i = 0; status == SDT_OK && i < sizeof numbers / sizeof *numbers; i++)
        if (numbers[i].number > 0)
            status = sdt__record_put_int(record, sdt__field_index(kind, numbers[i].field),
                                         numbers[i].number);
    return status;
}

struct logging {
    const sdt_record *script;
    const char *municipality;
    const struct sdt__registered_run *run;
    char *key; /* "" for a new one */
};

static int log_now(sdt_session *session, const void *given, sdt_table **out)
{
    const struct logging *asked = given;
    const char *script = asked->script->key;
    struct logged logged = {.count = 0};
    sdt_record *record = NULL;
    const bool again = asked->key[0] != '\0';
    int status = again ? sdt__store_get(session, SDT_KIND_SCRIPT_RUN, asked->key, &record)
                       : look_up(session, script, &logged);

    (void)out;
    if (status == SDT_OK && !again)
        status = write_key(session, script, logged.newest + 1, asked->key);
    if (status == SDT_OK && !again)
        status = sdt_record_new(session, SDT_KIND_SCRIPT_RUN, &record);
    if (status == SDT_OK && !again)
        status = sdt_record_set_key(record, asked->key);
    if (status == SDT_OK)
        status = set_run(record, asked->script, asked->municipality, asked->run);
    if (status == SDT_OK)
        status = sdt__store_put(session, record, false);
    if (status == SDT_OK && logged.count >= RUNS_MOST)
        status = delete_run(session, script, logged.oldest);
    sdt_record_free(record);
    return status;
}

int sdt__registered_log(sdt_session *session, const sdt_record *script,
                        const struct sdt__registered_run *run, char key[SDT__REGISTERED_KEY])
{
    const char *scope = session->texts[SDT_OPTION_SCOPE];
    const bool whole = strcmp(scope, "secretariat") == 0;
    const struct logging asked = {script, whole ? NULL : scope, run, key};
    const int before = session->status;
    struct sdt__authority authority;
    int status;

    if (sdt__store_only_reads(session))
        return SDT_OK;
    authority = sdt__authority_take(session);
    sdt__session_enter(session);
    status = sdt__verb_write(session, "run", log_now, &asked, NULL);
    sdt__session_leave(session);
    sdt__authority_give_back(authority);
    if (before != SDT_OK)
        session->status = before;
    return status;
}

enum { NOTE_KIND, NOTE_REASON, NOTE_MESSAGE, NOTE_SPENT, NOTE_PEAK, NOTE_OPTIONS };

/* A number among the options; 0 when it is not set. */
static int read_number(sdt_session *session, const char *name, const char *text, int64_t *out)
{
    return !text || (sdt__integer_parse(text, strlen(text), out) && *out >= 0)
               ? SDT_OK
               : sdt__options_refuse(session, name, text, "0, 1, 2, …");
}

static int read_note(sdt_session *session, const char *const *options,
                     struct sdt__registered_run *run)
{
    static const struct sdt__option names[] = {{"kind", NOTE_KIND},       {"reason", NOTE_REASON},
                                               {"message", NOTE_MESSAGE}, {"spent", NOTE_SPENT},
                                               {"peak", NOTE_PEAK},       {NULL, NOTE_OPTIONS}};
    const char *values[NOTE_OPTIONS] = {NULL};
    int status = sdt__options_read(session, options, names, values);

    if (status == SDT_OK && !sdt__text_equal(values[NOTE_KIND], "ok") &&
        !sdt__text_equal(values[NOTE_KIND], "error") &&
        !sdt__text_equal(values[NOTE_KIND], "limit"))
        status = sdt__options_refuse(session, "kind", values[NOTE_KIND] ? values[NOTE_KIND] : "",
                                     "ok, error, limit");
    if (status == SDT_OK)
        status = read_number(session, "spent", values[NOTE_SPENT], &run->spent);
    if (status == SDT_OK)
        status = read_number(session, "peak", values[NOTE_PEAK], &run->peak);
    run->outcome = values[NOTE_KIND];
    run->reason = values[NOTE_REASON];
    run->message = values[NOTE_MESSAGE];
    return status;
}

int sdt_registered_note(sdt_session *session, const char *key, const char *const *options)
{
    SDT__GUARD(session);
    struct sdt__registered_run run = {.outcome = NULL};
    char logged[SDT__REGISTERED_KEY] = "";
    sdt_record *record = NULL;
    int status = sdt__session_begin(session, key, "key");

    if (status == SDT_OK)
        status = read_note(session, options, &run);
    if (status == SDT_OK)
        status = sdt__store_writable(session);
    if (status == SDT_OK)
        status = sdt__registered_find(session, key, &record);
    if (status == SDT_OK)
        status = sdt__registered_log(session, record, &run, logged);
    sdt_record_free(record);
    return status;
}

/* ---- tables ---- */

enum {
    LIST_KEY,
    LIST_NAME,
    LIST_MUNICIPALITY,
    LIST_VERSION,
    LIST_NEEDS,
    LIST_GRANTED,
    LIST_GRANTED_BY,
    LIST_GRANTED_ON,
    LIST_LAPSED,
    LIST_EVENTS,
    LIST_REGISTERED_BY,
    LIST_REGISTERED
};

static const struct sdt__column list_columns[] = {
    [LIST_KEY] = {"key", SDT_TYPE_TEXT, "skriptets nyckel", "key of the script"},
    [LIST_NAME] = {"name", SDT_TYPE_TEXT, "vad det heter", "what it is called"},
    [LIST_MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "vems det är; tomt när det är gemensamt",
                           "whose it is; absent when it is shared"},
    [LIST_VERSION] = {"version", SDT_TYPE_INTEGER, "skriptets version", "version of the script"},
    [LIST_NEEDS] = {"needs", SDT_TYPE_TEXT, "vad det behöver, åtskilt med blanksteg",
                    "what it needs, separated by spaces"},
    [LIST_GRANTED] = {"granted", SDT_TYPE_TEXT, "vad det har beviljats för källtexten som den är",
                      "what it has been granted for its source as it is"},
    [LIST_GRANTED_BY] = {"granted_by", SDT_TYPE_TEXT, "vem som beviljade det", "who granted it"},
    [LIST_GRANTED_ON] = {"granted_on", SDT_TYPE_TEXT, "dagen då det beviljades",
                         "the day it was granted"},
    [LIST_LAPSED] = {"lapsed", SDT_TYPE_INTEGER,
                     "1 när det som beviljades gällde en annan källtext",
                     "1 when what was granted was for another source"},
    [LIST_EVENTS] = {"events", SDT_TYPE_TEXT, "slagen vars ändringar det körs efter",
                     "the kinds after whose changes it runs"},
    [LIST_REGISTERED_BY] = {"registered_by", SDT_TYPE_TEXT, "vem som registrerade det",
                            "who registered it"},
    [LIST_REGISTERED] = {"registered", SDT_TYPE_TEXT, "dagen då det registrerades",
                         "the day it was registered"},
};

const struct sdt__table_layout sdt__layout_registered = SDT__TABLE_LAYOUT("registered",
                                                                          list_columns);

static int add_script(sdt_table *table, const sdt_record *record)
{
    sdt_record *grant = NULL;
    const char *granted;
    int status = sdt__registered_grants(record, &grant, &granted);

    sdt__table_row(table);
    sdt__table_set_text(table, LIST_KEY, record->key);
    sdt__table_set_text(table, LIST_NAME, sdt_registered_script_name(record));
    sdt__table_set_text(table, LIST_MUNICIPALITY, sdt_registered_script_municipality(record));
    if (sdt_registered_script_has_version(record))
        sdt__table_set_int(table, LIST_VERSION, sdt_registered_script_version(record));
    sdt__table_set_text(table, LIST_NEEDS, sdt_registered_script_needs(record));
    sdt__table_set_text(table, LIST_GRANTED, granted[0] ? granted : NULL);
    sdt__table_set_text(table, LIST_GRANTED_BY,
                        grant ? sdt_registered_grant_granted_by(grant) : NULL);
    sdt__table_set_text(table, LIST_GRANTED_ON, grant ? sdt_registered_grant_granted(grant) : NULL);
    sdt__table_set_int(table, LIST_LAPSED, grant && !granted[0]);
    sdt__table_set_text(table, LIST_EVENTS, sdt_registered_script_events(record));
    sdt__table_set_text(table, LIST_REGISTERED_BY, sdt_registered_script_registered_by(record));
    sdt__table_set_text(table, LIST_REGISTERED, sdt_registered_script_registered(record));
    sdt_record_free(grant);
    return status;
}

static int list_now(sdt_session *session, const void *asked, sdt_table **out)
{
    sdt_table *table = sdt__table_new(session, &sdt__layout_registered);
    sdt_cursor *cursor = NULL;
    int status;

    (void)asked;
    sdt__session_enter(session);
    status = sdt__store_all(session, SDT_KIND_SCRIPT, &cursor);
    while (table && status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        if (sdt__registered_is_visible(session, sdt_cursor_record(cursor)))
            status = add_script(table, sdt_cursor_record(cursor));
    sdt_cursor_free(cursor);
    sdt__session_leave(session);
    return sdt__table_finish(table, status == SDT_END ? SDT_OK : status, out);
}

int sdt_registered_list(sdt_session *session, sdt_table **out)
{
    return sdt__verb_read(session, NULL, NULL, list_now, NULL, out);
}

enum {
    RUN_SCRIPT,
    RUN_AT,
    RUN_ACTOR,
    RUN_MUNICIPALITY,
    RUN_OUTCOME,
    RUN_REASON,
    RUN_MESSAGE,
    RUN_VERSION,
    RUN_SPENT,
    RUN_PEAK,
    RUN_ENTRY
};

static const struct sdt__column run_columns[] = {
    [RUN_SCRIPT] = {"script", SDT_TYPE_TEXT, "skriptets nyckel", "key of the script"},
    [RUN_AT] = {"at", SDT_TYPE_TEXT, "när det kördes, UTC", "when it ran, UTC"},
    [RUN_ACTOR] = {"actor", SDT_TYPE_TEXT, "vem som körde det", "who ran it"},
    [RUN_MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "för vilken kommun",
                          "for which municipality"},
    [RUN_OUTCOME] = {"kind", SDT_TYPE_TEXT, "ok, error, limit eller registered",
                     "ok, error, limit or registered"},
    [RUN_REASON] = {"reason", SDT_TYPE_TEXT, "varför", "why"},
    [RUN_MESSAGE] = {"message", SDT_TYPE_TEXT, "meddelandet", "the message"},
    [RUN_VERSION] = {"version", SDT_TYPE_INTEGER, "skriptets version", "version of the script"},
    [RUN_SPENT] = {"spent", SDT_TYPE_INTEGER, "förbrukat arbete", "work spent"},
    [RUN_PEAK] = {"peak", SDT_TYPE_INTEGER, "största minne, i byte", "most memory, in bytes"},
    [RUN_ENTRY] = {"entry", SDT_TYPE_INTEGER, "den sista raden i historiken som det kördes för",
                   "the last entry of the history that it ran for"},
};

const struct sdt__table_layout sdt__layout_registered_runs = SDT__TABLE_LAYOUT("registered_runs",
                                                                               run_columns);

static void add_run(sdt_table *table, const sdt_record *run)
{
    sdt__table_row(table);
    sdt__table_set_text(table, RUN_SCRIPT, sdt_registered_run_script(run));
    sdt__table_set_text(table, RUN_AT, sdt_registered_run_at(run));
    sdt__table_set_text(table, RUN_ACTOR, sdt_registered_run_actor(run));
    sdt__table_set_text(table, RUN_MUNICIPALITY, sdt_registered_run_municipality(run));
    sdt__table_set_text(table, RUN_OUTCOME, sdt_registered_run_outcome(run));
    sdt__table_set_text(table, RUN_REASON, sdt_registered_run_reason(run));
    sdt__table_set_text(table, RUN_MESSAGE, sdt_registered_run_message(run));
    sdt__table_set_int(table, RUN_VERSION, sdt_registered_run_version(run));
    sdt__table_set_int(table, RUN_SPENT, sdt_registered_run_spent(run));
    sdt__table_set_int(table, RUN_PEAK, sdt_registered_run_peak(run));
    if (sdt_registered_run_has_entry(run))
        sdt__table_set_int(table, RUN_ENTRY, sdt_registered_run_entry(run));
}

/* Whether the scope may see a run: of its own script, or by itself. */
static bool is_own(const sdt_session *session, const sdt_record *script, const sdt_record *run)
{
    const char *scope = session->texts[SDT_OPTION_SCOPE];

    return strcmp(scope, "secretariat") == 0 || strcmp(scope, "reader") == 0 ||
           sdt__text_equal(sdt_registered_script_municipality(script), scope) ||
           sdt__text_equal(sdt_registered_run_municipality(run), scope);
}

static int tell_log(sdt_session *session, const void *key, sdt_table **out)
{
    sdt_table *table = sdt__table_new(session, &sdt__layout_registered_runs);
    struct logged logged = {.count = 0};
    sdt_record *script = NULL;
    int status = sdt__registered_find(session, key, &script);

    if (status == SDT_OK)
        status = look_up(session, key, &logged);
    for (int64_t i = logged.newest; table && status == SDT_OK && i >= logged.oldest && i > 0; i--) {
        char run_key[SDT__REGISTERED_KEY];
        sdt_record *run = NULL;
        int64_t id = 0;

        status = write_key(session, key, i, run_key);
        if (status == SDT_OK)
            status = sdt__store_id(session, SDT_KIND_SCRIPT_RUN, run_key, &id);
        if (status == SDT_OK && id != 0)
            status = sdt__store_get(session, SDT_KIND_SCRIPT_RUN, run_key, &run);
        if (run && status == SDT_OK && is_own(session, script, run))
            add_run(table, run);
        sdt_record_free(run);
    }
    sdt_record_free(script);
    return sdt__table_finish(table, status, out);
}

int sdt_registered_log(sdt_session *session, const char *key, sdt_table **out)
{
    return sdt__verb_read(session, "key", key, tell_log, key, out);
}
