/*
 * Scripts that are registered in the database: who registered them, what they were granted, and running
 * them. Only the secretariat grants, and a grant holds for the source that it was given for, whichever way
 * either of them was written.
 */
#include "script/registered.h"

#include "core/options.h"
#include "core/text.h"
#include "layouts.h"
#include "script/declaration.h"
#include "store/record_cache.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/registered.h>
#include <string.h>

bool sdt__registered_is_visible(const sdt_session *session, const sdt_record *record)
{
    const char *scope = session->texts[SDT_OPTION_SCOPE];
    const char *owner = sdt_registered_script_municipality(record);

    return !owner || strcmp(scope, "secretariat") == 0 || strcmp(scope, "reader") == 0 ||
           strcmp(scope, owner) == 0;
}

int sdt__registered_find(sdt_session *session, const char *key, sdt_record **out)
{
    int status = sdt__store_get(session, SDT_KIND_SCRIPT, key, out);

    if (status != SDT_OK || sdt__registered_is_visible(session, *out))
        return status;
    sdt_record_free(*out);
    *out = NULL;
    return sdt__store_missing(session, SDT_KIND_SCRIPT, key);
}

/* The record of what a script was granted; *out is NULL when it was granted nothing. */
static int find_grant(const sdt_record *script, sdt_record **out)
{
    sdt_session *session = script->session;
    int64_t id;
    int status = sdt__store_id(session, SDT_KIND_SCRIPT_GRANT, script->key, &id);

    *out = NULL;
    return status == SDT_OK && id != 0
               ? sdt__store_get(session, SDT_KIND_SCRIPT_GRANT, script->key, out)
               : status;
}

static bool holds(const sdt_record *grant, const sdt_record *script)
{
    return grant && sdt__text_equal(sdt_registered_grant_script(grant), script->key) &&
           sdt__text_equal(sdt_registered_grant_source(grant),
                           sdt_registered_script_source(script));
}

int sdt__registered_grants(const sdt_record *record, sdt_record **grant, const char **out)
{
    int status = find_grant(record, grant);
    const char *what = holds(*grant, record) ? sdt_registered_grant_what(*grant) : NULL;

    *out = what ? what : "";
    return status;
}

/* Grants each of the words in a list. */
static int grant_all(sdt_script *script, const char *list)
{
    int status = SDT_OK;

    while (status == SDT_OK && *list) {
        const size_t size = strcspn(list, " ");
        char *what = sdt__copy_bytes(script->session, list, size);

        status = what ? sdt_script_grant(script, what) : SDT_ERROR_MEMORY;
        sdt__free(script->session, what);
        list += size + (list[size] == ' ');
    }
    return status;
}

int sdt__registered_read(const sdt_record *record, sdt_script **out)
{
    sdt_session *session = record->session;
    const char *source = sdt_registered_script_source(record);
    const char *owner = sdt_registered_script_municipality(record), *grants;
    sdt_record *grant = NULL;
    int status = sdt_script_new(session, record->key, source, strlen(source), out);

    if (status == SDT_OK && owner && !((*out)->owner = sdt__copy_text(session, owner)))
        status = SDT_ERROR_MEMORY;
    if (status == SDT_OK) /* by their names, as they were read when it was registered */
        status = sdt__replace_text(session, &(*out)->events, sdt_registered_script_events(record));
    if (status == SDT_OK)
        status = sdt__registered_grants(record, &grant, &grants);
    if (status == SDT_OK)
        status = grant_all(*out, grants);
    sdt_record_free(grant);
    if (status != SDT_OK) {
        sdt_script_free(*out);
        *out = NULL;
    }
    return status;
}

/* ---- registering ---- */

struct registering {
    const char *key;
    const char *text;
    const char *options[2];
    sdt_script *script;
};

enum { OPTION_MUNICIPALITY, OPTION_NAME };

/* The name of what a script waits for, which may be called as people call it: a kind, but none that
   running scripts changes, or the observations. */
static int read_event(sdt_session *session, const char *word, const char **out)
{
    static const char *const observations[] = {SDT__STORE_OBSERVATION, "observations",
                                               "observationer"};
    int kind, status;

    *out = observations[0];
    for (size_t i = 0; i < sizeof observations / sizeof *observations; i++)
        if (sdt__text_same_but_case(word, observations[i]))
            return SDT_OK;
    status = sdt_kind_lookup(session, word, &kind);
    if (status != SDT_OK)
        return status;
    *out = sdt__kind(kind)->name;
    if (kind == SDT_KIND_SCRIPT || kind == SDT_KIND_SCRIPT_GRANT || kind == SDT_KIND_SCRIPT_RUN)
        return sdt__fail(session, SDT_ERROR_VALUE, SDT__M_SCRIPT_NO_EVENTS, *out);
    return SDT_OK;
}

/* Gives each of what the script waits for its name. */
static int read_events(sdt_script *script)
{
    sdt_session *session = script->session;
    const char *at = script->events ? script->events : "", *name = NULL;
    struct sdt__buffer names;
    int status = SDT_OK;

    sdt__buffer_init(&names, session);
    while (status == SDT_OK && *at) {
        const size_t size = strcspn(at, " ");
        char *word = sdt__copy_bytes(session, at, size);

        status = word ? read_event(session, word, &name) : SDT_ERROR_MEMORY;
        if (status == SDT_OK && names.size > 0)
            sdt__buffer_byte(&names, ' ');
        if (status == SDT_OK)
            sdt__buffer_text(&names, name);
        sdt__free(session, word);
        at += size + (at[size] == ' ');
    }
    if (status == SDT_OK && !sdt__buffer_string(&names))
        status = SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = sdt__replace_text(session, &script->events, names.bytes);
    sdt__buffer_free(&names);
    return status;
}

/* "write values, http https://…" as the needs' grants, with spaces between. */
static int put_needs(sdt_record *record, sdt_script *script)
{
    struct sdt__buffer text;
    sdt_table *needs = NULL;
    int status = sdt_script_needs(script, &needs);

    sdt__buffer_init(&text, record->session);
    while (status == SDT_OK && sdt_table_next(needs) == SDT_OK) {
        if (text.size > 0)
            sdt__buffer_byte(&text, ' ');
        sdt__buffer_text(&text, sdt_table_text(needs, sdt_table_column_find(needs, "grant")));
    }
    if (status == SDT_OK)
        status = sdt__buffer_string(&text)
                     ? sdt__record_own_text(record, SDT_SCRIPT_NEEDS, text.size ? text.bytes : NULL)
                     : SDT_ERROR_MEMORY;
    sdt__buffer_free(&text);
    sdt_table_free(needs);
    return status;
}

/* The script's record, new or as it is, with the version that the source makes it. */
static int begin_record(sdt_session *session, const struct registering *asked, sdt_record **out)
{
    int64_t id, version = 1;
    int status = sdt__store_id(session, SDT_KIND_SCRIPT, asked->key, &id);

    if (status == SDT_OK && id != 0) {
        status = sdt__registered_find(session, asked->key, out);
        if (status != SDT_OK)
            return status;
        version = sdt_registered_script_version(*out);
        if (!sdt__text_equal(sdt_registered_script_source(*out), asked->text))
            version++;
    } else if (status == SDT_OK) {
        const char *scope = session->texts[SDT_OPTION_SCOPE];

        status = sdt_record_new(session, SDT_KIND_SCRIPT, out);
        if (status == SDT_OK)
            status = sdt_record_set_key(*out, asked->key);
        if (status == SDT_OK && strcmp(scope, "secretariat") != 0)
            status = sdt__record_own_text(*out, SDT_SCRIPT_MUNICIPALITY, scope);
    }
    if (status != SDT_OK)
        return status;
    return sdt__record_put_int(*out, sdt__field_index((*out)->kind, SDT_SCRIPT_VERSION), version);
}

static int put_script(sdt_session *session, const struct registering *asked, sdt_record **out)
{
    const char *municipality = asked->options[OPTION_MUNICIPALITY];
    const char *name = asked->options[OPTION_NAME];
    char today[11];
    int status = begin_record(session, asked, out);
    const struct {
        int field;
        const char *text;
    } texts[] = {{SDT_SCRIPT_NAME, name ? name : asked->script->title},
                 {SDT_SCRIPT_SOURCE, asked->text},
                 {SDT_SCRIPT_EVENTS, asked->script->events},
                 {SDT_SCRIPT_REGISTERED_BY, session->texts[SDT_OPTION_ACTOR]},
                 {SDT_SCRIPT_REGISTERED, today}};

    sdt__session_today(session, today);
    for (size_t i = 0; status == SDT_OK && i < sizeof texts / sizeof *texts; i++)
        status = sdt__record_own_text(*out, texts[i].field,
                                      texts[i].text && texts[i].text[0] ? texts[i].text : NULL);
    if (status == SDT_OK && municipality)
        status = sdt__record_own_text(*out, SDT_SCRIPT_MUNICIPALITY,
                                      municipality[0] ? municipality : NULL);
    if (status == SDT_OK)
        status = put_needs(*out, asked->script);
    return status == SDT_OK ? sdt__store_put(session, *out, false) : status;
}

/* What was done before it was registered is no event for it. */
static int log_registration(sdt_session *session, const sdt_record *record)
{
    struct sdt__registered_run run = {.outcome = "registered"};
    char key[SDT__REGISTERED_KEY] = "";
    int status = sdt__store_history_newest(session, &run.entry);

    return status == SDT_OK ? sdt__registered_log(session, record, &run, key) : status;
}

static int register_now(sdt_session *session, const void *given, sdt_table **out)
{
    const struct registering *asked = given;
    sdt_record *record = NULL;
    int status;

    (void)out;
    sdt__session_enter(session);
    status = read_events(asked->script);
    if (status == SDT_OK)
        status = put_script(session, asked, &record);
    if (status == SDT_OK)
        status = log_registration(session, record);
    sdt__session_leave(session);
    sdt_record_free(record);
    return status;
}

int sdt_registered_put(sdt_session *session, const char *key, const char *text, size_t size,
                       const char *const *options)
{
    SDT__GUARD(session);
    static const struct sdt__option names[] = {
        {"municipality", OPTION_MUNICIPALITY}, {"name", OPTION_NAME}, {NULL, 2}};
    struct registering asked = {.key = key};
    char *copy = NULL;
    int status = sdt__verb_begin(session, "key", key, "text", text);

    if (status == SDT_OK)
        status = sdt__options_read(session, options, names, asked.options);
    if (status == SDT_OK)
        status = sdt__store_writable(session);
    if (status == SDT_OK) /* it is read first: what does not declare itself is not registered */
        status = sdt_script_new(session, key, text, size, &asked.script);
    if (status == SDT_OK &&
        !(copy = sdt__copy_bytes(session, asked.script->text, asked.script->size)))
        status = SDT_ERROR_MEMORY;
    asked.text = copy;
    if (status == SDT_OK)
        status = sdt__verb_write(session, "register", register_now, &asked, NULL);
    sdt__free(session, copy);
    sdt_script_free(asked.script);
    return status;
}

/* ---- granting ---- */

struct granting {
    const char *key;
    const char *what;
};

/* That it is one of the script's needs, and of a municipality that there is. */
static int check_need(const sdt_record *record, const char *what)
{
    const char *source = sdt_registered_script_source(record);
    struct sdt__confinement confinement;
    sdt_script *script = NULL;
    int status = what[0] == '\0' || strchr(what, ' ')
                     ? sdt__fail(record->session, SDT_ERROR_VALUE, SDT__M_SCRIPT_BAD_GRANT, what)
                     : sdt_script_new(record->session, record->key, source, strlen(source),
                                      &script);

    if (status == SDT_OK)
        status = sdt_script_grant(script, what);
    if (status == SDT_OK)
        status = sdt__script_confine(script, &confinement);
    sdt_script_free(script);
    return status;
}

/* Sets what the script has been granted, for the source that it has. */
static int put_grant(const sdt_record *record, sdt_record *grant, const char *what)
{
    sdt_session *session = record->session;
    char today[11];
    int status = SDT_OK;
    const struct {
        int field;
        const char *text;
    } texts[] = {{SDT_SCRIPT_GRANT_SCRIPT, record->key},
                 {SDT_SCRIPT_GRANT_WHAT, what},
                 {SDT_SCRIPT_GRANT_SOURCE, sdt_registered_script_source(record)},
                 {SDT_SCRIPT_GRANT_GRANTED_BY, session->texts[SDT_OPTION_ACTOR]},
                 {SDT_SCRIPT_GRANT_GRANTED, today}};

    sdt__session_today(session, today);
    for (size_t i = 0; status == SDT_OK && i < sizeof texts / sizeof *texts; i++)
        status = sdt__record_own_text(grant, texts[i].field,
                                      texts[i].text[0] ? texts[i].text : NULL);
    return status == SDT_OK ? sdt__store_put(session, grant, false) : status;
}

/* Adds a grant to those that hold. */
static int add_grant(const sdt_record *record, const char *what)
{
    sdt_session *session = record->session;
    sdt_record *grant = NULL;
    struct sdt__buffer list;
    const char *before;
    int status = sdt__registered_grants(record, &grant, &before);

    sdt__buffer_init(&list, session);
    sdt__buffer_text(&list, before);
    if (list.size > 0)
        sdt__buffer_byte(&list, ' ');
    sdt__buffer_text(&list, what);
    if (status == SDT_OK && !grant) {
        status = sdt_record_new(session, SDT_KIND_SCRIPT_GRANT, &grant);
        if (status == SDT_OK)
            status = sdt_record_set_key(grant, record->key);
    }
    if (status == SDT_OK)
        status = sdt__buffer_string(&list) ? put_grant(record, grant, list.bytes)
                                           : SDT_ERROR_MEMORY;
    sdt__buffer_free(&list);
    sdt_record_free(grant);
    return status;
}

static int grant_now(sdt_session *session, const void *given, sdt_table **out)
{
    const struct granting *asked = given;
    sdt_record *record = NULL;
    int status;

    (void)out;
    sdt__session_enter(session);
    status = sdt__registered_find(session, asked->key, &record);
    if (status == SDT_OK)
        status = check_need(record, asked->what);
    if (status == SDT_OK)
        status = add_grant(record, asked->what);
    sdt__session_leave(session);
    sdt_record_free(record);
    return status;
}

int sdt_registered_grant(sdt_session *session, const char *key, const char *what)
{
    SDT__GUARD(session);
    const struct granting asked = {key, what};
    int status = sdt__verb_begin(session, "key", key, "what", what);

    return status == SDT_OK ? sdt__verb_write(session, "grant", grant_now, &asked, NULL) : status;
}

static int revoke_now(sdt_session *session, const void *key, sdt_table **out)
{
    sdt_record *record = NULL, *grant = NULL;
    int status;

    (void)out;
    sdt__session_enter(session);
    status = sdt__registered_find(session, key, &record);
    if (status == SDT_OK)
        status = find_grant(record, &grant);
    if (status == SDT_OK && grant)
        status = sdt_delete(grant);
    sdt__session_leave(session);
    sdt_record_free(grant);
    sdt_record_free(record);
    return status;
}

int sdt_registered_revoke(sdt_session *session, const char *key)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, key, "key");

    return status == SDT_OK ? sdt__verb_write(session, "revoke", revoke_now, key, NULL) : status;
}

/* Deletes all records of a kind that are of the script. */
static int delete_all_of(sdt_session *session, int kind, int field, const char *script)
{
    const struct sdt__kind *k = sdt__kind(kind);
    int status = SDT_OK;

    while (status == SDT_OK) {
        sdt_cursor *cursor = NULL;
        sdt_record *record = NULL;
        char *key = NULL;

        status = sdt__store_find(session, kind, sdt__field_index(k, field), script, &cursor);
        if (status == SDT_OK)
            status = sdt_cursor_next(cursor);
        if (status == SDT_OK && !(key = sdt__copy_text(session, sdt_cursor_record(cursor)->key)))
            status = SDT_ERROR_MEMORY;
        sdt_cursor_free(cursor);
        if (status == SDT_OK)
            status = sdt__store_get(session, kind, key, &record);
        if (status == SDT_OK)
            status = sdt_delete(record);
        sdt_record_free(record);
        sdt__free(session, key);
    }
    return status == SDT_END ? SDT_OK : status;
}

static int remove_now(sdt_session *session, const void *key, sdt_table **out)
{
    sdt_record *record = NULL;
    int status;

    (void)out;
    sdt__session_enter(session);
    status = sdt__registered_find(session, key, &record);
    if (status == SDT_OK)
        status = sdt__store_may_write(session, SDT_KIND_SCRIPT,
                                      sdt_registered_script_municipality(record));
    if (status == SDT_OK) {
        struct sdt__authority authority = sdt__authority_take(session);

        status = delete_all_of(session, SDT_KIND_SCRIPT_RUN, SDT_SCRIPT_RUN_SCRIPT, key);
        if (status == SDT_OK)
            status = delete_all_of(session, SDT_KIND_SCRIPT_GRANT, SDT_SCRIPT_GRANT_SCRIPT, key);
        sdt__authority_give_back(authority);
    }
    if (status == SDT_OK)
        status = sdt_delete(record);
    sdt__session_leave(session);
    sdt_record_free(record);
    return status;
}

int sdt_registered_remove(sdt_session *session, const char *key)
{
    SDT__GUARD(session);
    int status = sdt__session_begin(session, key, "key");

    return status == SDT_OK ? sdt__verb_write(session, "register", remove_now, key, NULL) : status;
}

/* ---- running ---- */

int sdt_registered_open(sdt_session *session, const char *key, sdt_script **out)
{
    SDT__GUARD(session);
    sdt_record *record = NULL;
    int status;

    if (out)
        *out = NULL;
    status = sdt__verb_begin(session, "key", key, "out", out);
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = sdt__registered_find(session, key, &record);
    if (status == SDT_OK)
        status = sdt__registered_read(record, out);
    sdt_record_free(record);
    return status;
}

/* Sets the parameters and runs it. */
static int run_with(sdt_script *script, const char *const *params, const char *format,
                    sdt_writer writer, void *user)
{
    int status = SDT_OK;

    for (; status == SDT_OK && params && params[0]; params += 2)
        status = sdt_script_set(script, params[0], params[1]);
    return status == SDT_OK ? sdt_script_run(script, format, writer, user) : status;
}

int sdt_registered_run(sdt_session *session, const char *key, const char *const *params,
                       const char *format, sdt_writer writer, void *user)
{
    SDT__GUARD(session);
    sdt_record *record = NULL;
    sdt_script *script = NULL;
    struct sdt__registered_run run = {.outcome = "error"};
    char logged[SDT__REGISTERED_KEY] = "";
    int status = sdt__session_begin(session, key && format && writer,
                                    !key      ? "key"
                                    : !format ? "format"
                                              : "writer");

    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK)
        status = sdt__registered_find(session, key, &record);
    if (status != SDT_OK)
        return status;
    status = sdt__registered_read(record, &script);
    if (status == SDT_OK)
        status = run_with(script, params, format, writer, user);
    if (script && (status == SDT_OK || script->failed != SDT_OK))
        sdt__registered_outcome(script, &run);
    else
        sdt__registered_failed(session, status, &run);
    status = sdt__first_failure(status, sdt__registered_log(session, record, &run, logged));
    sdt_script_free(script);
    sdt_record_free(record);
    return status;
}
