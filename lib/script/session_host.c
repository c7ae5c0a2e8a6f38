/*
 * A Lua host on a session; see session_host.h.
 */
#include "script/session_host.h"

#include "core/fixed_text.h"
#include "core/text.h"
#include "script/bridge/bridge.h"
#include "script/lua_errors.h"
#include "script/sandbox/compiled.h"

void sdt__script_host_set_up(struct sdt__script_host *host, sdt_session *session)
{
    const int64_t *ints = session->ints;
    struct sdt__lua_host_setup *setup = &host->setup;

    sdt__session_today(session, host->today);
    host->opener = (struct sdt__script_opener){"bridge", sdt__bridge_open};
    setup->allocator = session->allocator;
    setup->user = session->allocator_user;
    setup->session = session;
    setup->limits.memory = (size_t)ints[SDT_OPTION_SCRIPT_MEMORY];
    setup->limits.work = (uint64_t)ints[SDT_OPTION_SCRIPT_WORK];
    setup->limits.milliseconds = (uint32_t)ints[SDT_OPTION_SCRIPT_MS];
    setup->limits.output = (size_t)ints[SDT_OPTION_SCRIPT_OUTPUT];
    setup->sandbox.modules = sdt__script_modules;
    setup->sandbox.module_count = sdt__script_module_count;
    setup->sandbox.openers = &host->opener;
    setup->sandbox.opener_count = 1;
    setup->sandbox.compiled = sdt__script_compiled_of(session);
    setup->sandbox.seed = 1; /* the same numbers every run */
    setup->sandbox.today = host->today;
}

int sdt__script_set_globals(lua_State *L)
{
    static const char *const names[] = {"report", "integration", "param",    "say",  "help",
                                        "csv",    "followup",    "rotation", "json", "url"};

    sdt__bridge_set_context(L, lua_touserdata(L, 1));
    sdt__script_require(L, "declare");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        lua_getfield(L, -1, names[i]);
        sdt__bridge_publish(L, names[i]);
        lua_setglobal(L, names[i]);
    }
    sdt__bridge_watch_names(L);
    return 0;
}

/* Says which limit stopped the script, and at which line. */
static int report_limit(sdt_session *session, const struct sdt__script_result *result,
                        const struct sdt__location *location)
{
    static const enum sdt__message reasons[] = {
        [SDT__SCRIPT_OUT_OF_MEMORY] = SDT__M_SCRIPT_MEMORY,
        [SDT__SCRIPT_OUT_OF_WORK] = SDT__M_SCRIPT_WORK,
        [SDT__SCRIPT_OUT_OF_TIME] = SDT__M_SCRIPT_DEADLINE,
        [SDT__SCRIPT_OUT_OF_OUTPUT] = SDT__M_SCRIPT_OUTPUT,
    };
    struct sdt__fixed_text where;
    char bytes[sizeof result->file + 24], number[24];

    sdt__fixed_text_init(&where, bytes, sizeof bytes);
    sdt__fixed_text_add(&where, location->file);
    if (location->row > 0) {
        sdt__fixed_text_add(&where, ":");
        sdt__fixed_text_add(&where, sdt__integer_text(location->row, number));
    }
    return sdt__fail_at(session, location, SDT_ERROR_LIMIT, SDT__M_SCRIPT_LIMIT, where.bytes,
                        sdt__message_text(reasons[result->reason], session->english));
}

int sdt__script_report(sdt_session *session, const struct sdt__script_result *result,
                       const char *name)
{
    struct sdt__location location = {.file = name, .told = true};
    char said[sizeof result->message];

    if (result->starved)
        return sdt__fail_memory(session);
    if (result->outcome == SDT__SCRIPT_RAN)
        return SDT_OK;
    if (result->line > 0) {
        location.file = result->file;
        location.row = result->line;
    }
    if (result->outcome == SDT__SCRIPT_LIMITED)
        return report_limit(session, result, &location);
    return sdt__fail_at(session, &location,
                        result->reason == SDT__SCRIPT_SYNTAX ? SDT_ERROR_SYNTAX : SDT_ERROR_SCRIPT,
                        SDT__M_SCRIPT_FAILED,
                        sdt__lua_error_said(result->message, session->english, said, sizeof said));
}
