/*
 * bridge: the questions about the cooperation's life that are answered by one table each, from a text and
 * options alone: a new one is a line here and a method in life.lua. And that a result was passed on.
 */
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/advocacy.h>
#include <sodertorn/agenda.h>
#include <sodertorn/followup.h>
#include <sodertorn/matter.h>
#include <sodertorn/programme.h>
#include <string.h>

/* What is asked about, which may be NULL, and the options, ended by NULL. */
typedef int answer_of(sdt_session *session, const char *about, const char *const *options,
                      sdt_table **out);

static int waiting(sdt_session *session, const char *about, const char *const *options,
                   sdt_table **out)
{
    (void)about;
    return sdt_waiting(session, options, out);
}

/* The year as four digits; what is none is refused by the verb. */
static int year_wheel(sdt_session *session, const char *about, const char *const *options,
                      sdt_table **out)
{
    int64_t year = 0;

    (void)options;
    if (!about || !sdt__integer_parse(about, strlen(about), &year) || year > 9999 || year < 0)
        year = 0;
    return sdt_year_wheel(session, (int)year, out);
}

static int programmes(sdt_session *session, const char *about, const char *const *options,
                      sdt_table **out)
{
    (void)options;
    return sdt_programmes(session, about, out);
}

static int adoptions(sdt_session *session, const char *about, const char *const *options,
                     sdt_table **out)
{
    (void)options;
    return sdt_programme_adoptions(session, about, out);
}

/* The text of an option; NULL when it is not given. */
static const char *value_of(const char *const *options, const char *name)
{
    for (; *options; options += 2)
        if (strcmp(options[0], name) == 0)
            return options[1];
    return NULL;
}

static int coverage(sdt_session *session, const char *about, const char *const *options,
                    sdt_table **out)
{
    return sdt_programme_coverage(session, about, value_of(options, "frame"), out);
}

static int lineage(sdt_session *session, const char *about, const char *const *options,
                   sdt_table **out)
{
    const char *until = value_of(options, "until");
    int64_t year = 0;

    if (until && (!sdt__integer_parse(until, strlen(until), &year) || year < 0 || year > 9999))
        year = 0;
    return sdt_assess_lineage(session, about, value_of(options, "municipality"), (int)year, out);
}

static int seated(sdt_session *session, const char *about, const char *const *options,
                  sdt_table **out)
{
    return sdt_body_seats(session, about, value_of(options, "date"), out);
}

static int check_rules(sdt_session *session, const char *about, const char *const *options,
                       sdt_table **out)
{
    (void)about;
    (void)options;
    return sdt_check_rules(session, out);
}

static int matters(sdt_session *session, const char *about, const char *const *options,
                   sdt_table **out)
{
    (void)options;
    return sdt_matters(session, about, out);
}

static int advocacy(sdt_session *session, const char *about, const char *const *options,
                    sdt_table **out)
{
    (void)about;
    return sdt_advocacy(session, options, out);
}

static int dissemination(sdt_session *session, const char *about, const char *const *options,
                         sdt_table **out)
{
    (void)about;
    return sdt_dissemination(session, options, out);
}

static const struct {
    const char *name;
    answer_of *answer;
} questions[] = {
    {"waiting", waiting},
    {"year_wheel", year_wheel},
    {"programmes", programmes},
    {"advocacy", advocacy},
    {"adoptions", adoptions},
    {"check_rules", check_rules},
    {"coverage", coverage},
    {"lineage", lineage},
    {"seated", seated},
    {"matters", matters},
    {"dissemination", dissemination},
};

/* bridge.ask(name, about or nil, options): the rows of the answer, or nil and why not */
static int bridge_ask(lua_State *L)
{
    const char *name = sdt__bridge_check_text(L, 1), *about = sdt__bridge_text(L, 2);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    sdt__bridge_take_options(L, 3, &options);
    for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
        if (strcmp(questions[i].name, name) != 0)
            continue;
        handle = sdt__bridge_push_handle(L);
        return sdt__bridge_push_answer(
            L, handle,
            questions[i].answer(sdt__bridge_session(L), about, options.list, &handle->table));
    }
    return luaL_argerror(L, 1, "no question has this name");
}

/* bridge.pass_on(kind, result, municipality, date, options) */
static int bridge_pass_on(lua_State *L)
{
    const char *kind = sdt__bridge_check_text(L, 1), *result = sdt__bridge_check_text(L, 2);
    const char *municipality = sdt__bridge_check_text(L, 3), *date = sdt__bridge_check_text(L, 4);
    struct sdt__bridge_options options = {.count = 0};
    struct sdt__bridge_handle *handle;

    sdt__bridge_take_options(L, 5, &options);
    handle = sdt__bridge_push_writing_handle(L);
    return sdt__bridge_push_answer(L, handle,
                                   sdt_pass_on(sdt__bridge_session(L), sdt_kind_find(kind), result,
                                               municipality, date, options.list, &handle->table));
}

void sdt__bridge_open_life(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"ask", bridge_ask}, {"pass_on", bridge_pass_on}, {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
