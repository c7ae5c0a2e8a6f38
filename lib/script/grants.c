/*
 * What a script needs and has been granted. A grant is a text: "values", or "values:0126" for one
 * municipality's alone; "persons"; "http:https://api.kolada.se/" for the addresses under that one.
 */
#include "core/fixed_text.h"
#include "core/text.h"
#include "layouts.h"
#include "script/declaration.h"
#include "script/url.h"
#include "store/store.h"

#include <sodertorn/kinds.h>
#include <string.h>

/* A need of this is one of the addresses that are granted, whichever those are. */
static const char any_address[] = "*";

enum { GRANT_SIZE = SDT__URL_MOST + 8 };

static bool is_http(const struct sdt__script_need *need)
{
    return strcmp(need->verb, "http") == 0;
}

/* What grants the need: "values", "http:https://api.kolada.se/". */
static const char *grant_of(const struct sdt__script_need *need, char *out, size_t size)
{
    struct sdt__fixed_text text;
    const bool any = strcmp(need->what, any_address) == 0;

    sdt__fixed_text_init(&text, out, size);
    if (is_http(need))
        sdt__fixed_text_add(&text, "http:");
    sdt__fixed_text_add(&text, is_http(need) && any ? "https://…" : need->what);
    return out;
}

enum { NEEDS_VERB, NEEDS_WHAT, NEEDS_GRANTED, NEEDS_GRANT, NEEDS_ONLY };

static const struct sdt__column need_columns[] = {
    [NEEDS_VERB] = {"verb", SDT_TYPE_TEXT, "vad skriptet vill göra, såsom write",
                    "what the script wants to do, such as write"},
    [NEEDS_WHAT] = {"what", SDT_TYPE_TEXT, "med vad, såsom values", "with what, such as values"},
    [NEEDS_GRANTED] = {"granted", SDT_TYPE_INTEGER, "1 om det är beviljat", "1 when it is granted"},
    [NEEDS_GRANT] = {"grant", SDT_TYPE_TEXT, "det som beviljar det, såsom values",
                     "what grants it, such as values"},
    [NEEDS_ONLY] = {"only", SDT_TYPE_TEXT,
                    "det som beviljandet gäller, ett på varje rad; tomt när det gäller allt",
                    "what it is granted for, one a line; absent when that is all"},
};

const struct sdt__table_layout sdt__layout_needs = SDT__TABLE_LAYOUT("needs", need_columns);

/* The municipalities or addresses that a need is granted for, one a line. */
static int list_only(sdt_table *table, sdt_session *session, const struct sdt__script_need *need)
{
    struct sdt__buffer text;
    const char *whole;

    if (need->only_count == 0)
        return SDT_OK;
    sdt__buffer_init(&text, session);
    for (size_t i = 0; i < need->only_count; i++) {
        if (i > 0)
            sdt__buffer_byte(&text, '\n');
        sdt__buffer_text(&text, need->only[i]);
    }
    whole = sdt__buffer_string(&text);
    if (whole)
        sdt__table_set_text(table, NEEDS_ONLY, whole);
    sdt__buffer_free(&text);
    return whole ? SDT_OK : SDT_ERROR_MEMORY;
}

int sdt_script_needs(sdt_script *script, sdt_table **out)
{
    SDT__GUARD_HANDLE(script);
    char grant[GRANT_SIZE];
    sdt_table *table;
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(guarded, out, "out");
    if (status != SDT_OK)
        return status;
    table = sdt__table_new(guarded, &sdt__layout_needs);
    for (size_t i = 0; table && status == SDT_OK && i < script->need_count; i++) {
        const struct sdt__script_need *need = &script->needs[i];

        sdt__table_row(table);
        sdt__table_set_text(table, NEEDS_VERB, need->verb);
        sdt__table_set_text(table, NEEDS_WHAT, need->what);
        sdt__table_set_int(table, NEEDS_GRANTED, need->granted);
        sdt__table_set_text(table, NEEDS_GRANT, grant_of(need, grant, sizeof grant));
        status = list_only(table, guarded, need);
    }
    return sdt__table_finish(table, status, out);
}

static void free_only(sdt_session *session, struct sdt__script_need *need)
{
    for (size_t i = 0; i < need->only_count; i++)
        sdt__free(session, need->only[i]);
    sdt__free(session, need->only);
    need->only = NULL;
    need->only_count = 0;
}

void sdt__script_needs_free(sdt_script *script)
{
    for (size_t i = 0; i < script->need_count; i++) {
        for (size_t j = 0; j < SDT__SCRIPT_NEED_TEXTS; j++)
            sdt__free(script->session, script->needs[i].texts[j]);
        free_only(script->session, &script->needs[i]);
    }
    sdt__free(script->session, script->needs);
}

/* Grants all of a need, or, with `only`, as much of it beside what was granted before. */
static int give(sdt_session *session, struct sdt__script_need *need, const char *only)
{
    const bool all = need->granted && need->only_count == 0;
    char **grown, *copy;

    if (all)
        return SDT_OK;
    if (!only) {
        free_only(session, need);
        need->granted = true;
        return SDT_OK;
    }
    grown = sdt__realloc(session, need->only, (need->only_count + 1) * sizeof *grown);
    if (!grown)
        return SDT_ERROR_MEMORY;
    need->only = grown;
    copy = sdt__copy_text(session, only);
    if (!copy)
        return SDT_ERROR_MEMORY;
    need->only[need->only_count++] = copy;
    need->granted = true;
    return SDT_OK;
}

/* Grants the addresses under a prefix to each need that lies under it. */
static int give_address(sdt_script *script, const char *prefix, bool *found)
{
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < script->need_count; i++) {
        struct sdt__script_need *need = &script->needs[i];
        const bool any = strcmp(need->what, any_address) == 0;
        struct sdt__url url;

        if (!is_http(need) || !sdt__url_read(prefix, &url) || url.query ||
            (!any && !sdt__url_covers(prefix, need->what)))
            continue;
        *found = true;
        status = give(script->session, need, any ? prefix : NULL);
    }
    return status;
}

/* Grants what is named, all of it or of one municipality alone. */
static int give_named(sdt_script *script, const char *name, const char *only, bool *found)
{
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < script->need_count; i++) {
        struct sdt__script_need *need = &script->needs[i];

        if (is_http(need) || strcmp(need->what, name) != 0)
            continue;
        *found = true;
        status = only && strcmp(name, "values") != 0
                     ? sdt__fail(script->session, SDT_ERROR_VALUE, SDT__M_SCRIPT_GRANT_WHOLE, name)
                     : give(script->session, need, only);
    }
    return status;
}

/* That the script asks for no such thing, with the nearest of what it asks for. */
static int refuse(sdt_script *script, const char *what, const char *name)
{
    enum { MOST = 16 };
    char near[200], grants[MOST][100];
    const char *names[MOST];
    size_t count = 0;

    for (; count < script->need_count && count < MOST; count++)
        names[count] = grant_of(&script->needs[count], grants[count], sizeof grants[count]);
    return sdt__fail(script->session, SDT_ERROR_NOT_FOUND, SDT__M_SCRIPT_NO_NEED, what,
                     sdt__session_suggest(script->session, near, sizeof near, name, names, count));
}

int sdt_script_grant(sdt_script *script, const char *what)
{
    SDT__GUARD_HANDLE(script);
    char name[40];
    const char *colon;
    bool found = false;
    int status = sdt__session_begin(guarded, what, "what");

    if (status != SDT_OK)
        return status;
    colon = strchr(what, ':');
    if (!colon)
        status = give_named(script, what, NULL, &found);
    sdt__text_shorten(what, colon ? (size_t)(colon - what) : strlen(what), name, sizeof name);
    if (colon && strcmp(name, "http") == 0)
        status = give_address(script, colon + 1, &found);
    else if (colon && colon[1])
        status = give_named(script, name, colon + 1, &found);
    if (status != SDT_OK || found)
        return status;
    return refuse(script, what, colon && strcmp(name, "http") != 0 ? name : what);
}

bool sdt__script_may(const sdt_script *script, const struct sdt__script_need *need)
{
    return need->granted || (script->dry && strcmp(need->verb, "write") == 0);
}

int sdt__script_check_grants(const sdt_script *script)
{
    char what[GRANT_SIZE], grant[GRANT_SIZE];

    for (size_t i = 0; i < script->need_count; i++) {
        const struct sdt__script_need *need = &script->needs[i];

        if (sdt__script_may(script, need))
            continue;
        sdt__message_fill("{1} {2}", (const char *const *)need->texts, 2, what, sizeof what);
        return sdt__fail(script->session, SDT_ERROR_DENIED, SDT__M_SCRIPT_NOT_GRANTED, what,
                         grant_of(need, grant, sizeof grant));
    }
    return SDT_OK;
}

int sdt__script_confine(const sdt_script *script, struct sdt__confinement *out)
{
    *out = (struct sdt__confinement){.municipality = script->owner};
    for (size_t i = 0; i < script->need_count; i++) {
        const struct sdt__script_need *need = &script->needs[i];

        if (is_http(need) || strcmp(need->what, "values") != 0 || !need->granted)
            continue;
        out->values = need->only;
        out->value_count = need->only_count;
    }
    for (size_t i = 0; i < out->value_count; i++) {
        int64_t id;
        int status = sdt__store_id(script->session, SDT_KIND_MUNICIPALITY, out->values[i], &id);

        if (status == SDT_OK && id == 0)
            status = sdt__store_missing(script->session, SDT_KIND_MUNICIPALITY, out->values[i]);
        if (status != SDT_OK)
            return status;
    }
    return SDT_OK;
}

bool sdt__script_may_reach(const sdt_script *script, const char *url)
{
    for (size_t i = 0; i < script->need_count; i++) {
        const struct sdt__script_need *need = &script->needs[i];

        if (!is_http(need) || !need->granted)
            continue;
        if (need->only_count == 0 && sdt__url_covers(need->what, url))
            return true;
        for (size_t j = 0; j < need->only_count; j++)
            if (sdt__url_covers(need->only[j], url))
                return true;
    }
    return false;
}
