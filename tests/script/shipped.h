/*
 * For the tests of scripts: the shipped programme in a database in memory, scripts run on it through
 * the public API, and what came of them.
 */
#ifndef TESTS_SCRIPT_SHIPPED_H
#define TESTS_SCRIPT_SHIPPED_H

#include "support/support.h"

#include <sodertorn/exchange.h>
#include <sodertorn/followup.h>
#include <sodertorn/script.h>
#include <sodertorn/values.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static sdt_session *session;

static inline char *read_source(const char *name, size_t *size)
{
    char path[512];

    snprintf(path, sizeof path, "%s/%s", SDT_TEST_SOURCE, name);
    return read_file(path, size);
}

static inline void import_shipped(void)
{
    static const char *const files[] = {
        "examples/sodertorn/conferences.json", "examples/sodertorn/cooperation.json",
        "examples/sodertorn/figures.json",     "examples/sodertorn/indicators.json",
        "examples/sodertorn/plan.json",        "examples/sodertorn/programme.json",
        "examples/sodertorn/sources.json"};
    char *texts[COUNT(files)];
    size_t sizes[COUNT(files)];

    for (size_t i = 0; i < COUNT(files); i++)
        texts[i] = read_source(files[i], &sizes[i]);
    assert_ok(session, sdt_import_json(session, COUNT(files), files, (const char *const *)texts,
                                       sizes, NULL));
    for (size_t i = 0; i < COUNT(files); i++)
        free(texts[i]);
}

static inline int setup(void **state)
{
    int failed = fixture_memory(state);

    if (failed)
        return failed;
    session = ((struct fixture *)*state)->session;
    assert_ok(session, sdt_session_set_text(session, SDT_OPTION_TODAY, "2026-11-23"));
    import_shipped();
    return 0;
}

/* Sets "name=value" pairs, ended by NULL. */
static inline void set_all_params(sdt_script *script, const char *const *params)
{
    for (; params && *params; params++) {
        char copy[400], *equals;

        snprintf(copy, sizeof copy, "%s", *params);
        equals = strchr(copy, '=');
        *equals++ = '\0';
        assert_ok(session, sdt_script_set(script, copy, equals));
    }
}

/* Ends a text without line feeds, and makes no-break spaces plain ones. */
static inline char *tidy(char *text)
{
    char *end = text + strlen(text), *to = text;

    while (end > text && end[-1] == '\n')
        *--end = '\0';
    for (const char *from = text; *from; from++)
        if (from[0] == '\xC2' && from[1] == '\xA0') {
            *to++ = ' ';
            from++;
        } else {
            *to++ = *from;
        }
    *to = '\0';
    return text;
}

/* Runs a script whole; the status of the first call that fails. What it wrote is to be freed. */
static inline int run(const char *text, const char *format, const char *const *params, char **out)
{
    struct text written = {0};
    sdt_script *script;
    int status = sdt_script_new(session, "prov.lua", text, strlen(text), &script);

    *out = NULL;
    if (status != SDT_OK)
        return status;
    set_all_params(script, params);
    status = sdt_script_run(script, format, text_write, &written);
    if (status == SDT_OK)
        *out = tidy(written.bytes);
    sdt_script_free(script);
    return status;
}

/* Whether a message, after its first location, names a line of one of our modules: what was wrong was
   then found by Lua, and not by us. */
static inline bool names_a_module(const char *message)
{
    static const char *const modules[] = {"declare", "followup", "frame",   "job",     "occasion",
                                          "records", "rotation", "view",    "report.", "http",
                                          "json",    "filter",   "editing", "matters", "network",
                                          "persons", "plan",     "host",    "api."};
    const char *rest = strstr(message, ": "), *line = rest ? strchr(rest + 2, ':') : NULL;

    for (size_t i = 0; line && i < COUNT(modules); i++)
        if (strncmp(rest + 2, modules[i], strlen(modules[i])) == 0 &&
            strspn(line + 1, "0123456789") > 0)
            return true;
    return false;
}

/* The municipality that a body is run for: Södertälje, or another of another cooperation. */
static const char *whose = "0181";

/* The body of a report's build(doc, st, p), run for a municipality; what it wrote is a paragraph. */
static inline char *wrap(const char *body)
{
    static const char form[] = "return report { title = 'Prov', params = { kommun = "
                               "param.municipality { default = '%s' } }, "
                               "build = function(doc, st, p) local k = p.kommun %s end }";
    size_t size = strlen(body) + strlen(whose) + sizeof form;
    char *text = malloc(size);

    assert_non_null(text);
    snprintf(text, size, form, whose, body);
    return text;
}

/* That a body runs, and writes just these words. */
static inline void says(const char *body, const char *wanted)
{
    char *text = wrap(body), *out;
    int status = run(text, "markdown", NULL, &out);

    if (status != SDT_OK)
        fail_msg("%s\n%s", body, sdt_session_message(session));
    assert_string_equal(out, wanted);
    free(out);
    free(text);
}

/* That a body fails, and its message holds a text. */
static inline void refuses(const char *body, const char *part)
{
    char *text = wrap(body), *out;

    assert_status(session, run(text, "markdown", NULL, &out), SDT_ERROR_SCRIPT);
    assert_message(session, part);
    assert_message(session, "prov.lua:1:");
    assert_null(out);
    free(text);
}

/* A column of the table of the host's last run. */
static inline void result_is(sdt_script *script, const char *kind, const char *reason)
{
    sdt_table *table;

    assert_ok(session, sdt_script_result(script, &table));
    assert_int_equal(sdt_table_next(table), 0);
    assert_string_equal(sdt_table_text(table, 0), kind);
    assert_string_equal(sdt_table_text(table, 1), reason);
    sdt_table_free(table);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, fixture_end)

#endif
