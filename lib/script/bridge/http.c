/*
 * bridge: addresses of the network, which the embedding program fetches. Each that is asked for, and each
 * that a redirect leads to, must lie under one that the script was granted.
 */
#include "core/buffer.h"
#include "core/fixed_text.h"
#include "script/bridge/bridge.h"
#include "script/sandbox/owners.h"
#include "script/url.h"

#include <lauxlib.h>
#include <sodertorn/fetch.h>
#include <string.h>

enum { REDIRECTS_MOST = 5, SECONDS_MOST = 60, CALL_WORK = 20000 };

/* Reads the address at an index; false for one with a zero byte, too, which would hide the rest. */
static bool read_address(lua_State *L, int index, struct sdt__url *url)
{
    size_t size;
    const char *text = luaL_checklstring(L, index, &size);

    return strlen(text) == size && sdt__url_read(text, url);
}

/* bridge.is_address(text): whether it is a plain http or https address */
static int bridge_is_address(lua_State *L)
{
    struct sdt__url url;

    lua_pushboolean(L, read_address(L, 1, &url));
    return 1;
}

/* The answer as it comes, in the session's memory. */
struct answer {
    struct sdt__buffer body;
    bool open;
};

static void close_answer(void *owned)
{
    struct answer *answer = owned;

    if (answer->open)
        sdt__buffer_free(&answer->body);
    answer->open = false;
}

static int take_piece(void *user, const char *bytes, size_t size)
{
    struct answer *answer = user;

    if (size > SDT__SCRIPT_BLOCK_MOST - answer->body.size)
        return 1;
    sdt__buffer_add(&answer->body, bytes, size);
    return answer->body.failed;
}

/* Pushes nil and why there is no answer: the address, as much of it as is worth reading, and in words what
   the one who fetches says of it; "" for nothing. */
static int refuse(lua_State *L, enum sdt__message message, const char *url, const char *words)
{
    enum { SHOWN = 160 };
    sdt_session *session = sdt__bridge_session(L);
    char shown[SHOWN + 1], detail[SHOWN + 300];
    struct sdt__fixed_text address, text;

    sdt__fixed_text_init(&address, shown, sizeof shown);
    sdt__fixed_text_add(&address, url);
    sdt__fixed_text_init(&text, detail, sizeof detail);
    sdt__fixed_text_add(&text, shown);
    sdt__fixed_text_add(&text, address.size < strlen(url) ? "…" : "");
    sdt__fixed_text_add(&text, words[0] ? ": " : "");
    sdt__fixed_text_add(&text, words);
    sdt__session_clear(session);
    return sdt__bridge_push_failure(L, sdt__fail(session, SDT_ERROR_DENIED, message, detail));
}

static bool is_redirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/* Fetches once; false when there was no answer. */
static bool fetch_once(lua_State *L, struct answer *answer, struct sdt_fetch_call *call)
{
    sdt_session *session = sdt__bridge_session(L);
    const uint32_t left = sdt__budget_milliseconds_left(sdt__budget_of(L));
    int status;

    call->milliseconds = left < SECONDS_MOST * 1000 ? left : SECONDS_MOST * 1000;
    call->write = take_piece;
    call->write_user = answer;
    call->status = 0;
    call->location[0] = call->answer_type[0] = call->why[0] = '\0';
    sdt__buffer_clear(&answer->body);
    sdt__budget_charge(L, CALL_WORK);
    status = session->fetch(session->fetch_user.data, call);
    call->location[sizeof call->location - 1] = '\0';
    call->answer_type[sizeof call->answer_type - 1] = '\0';
    call->why[sizeof call->why - 1] = '\0';
    sdt__budget_charge_bytes(L, answer->body.size + 1);
    return status == 0 && !answer->body.failed;
}

/* Fetches, and follows redirects to what may be reached; a POST is sent once. False, and why, when there
   is no answer. */
static bool fetch_all(lua_State *L, struct answer *answer, struct sdt_fetch_call *call,
                      char url[SDT__URL_MOST + 1], enum sdt__message *why)
{
    const struct sdt__bridge_context *context = sdt__bridge_context(L);
    char next[SDT__URL_MOST + 1];

    for (int i = 0; i <= REDIRECTS_MOST; i++) {
        *why = SDT__M_SCRIPT_NOT_REACHED;
        if (!context->may_reach || !context->may_reach(context->user, url))
            return false;
        call->url = url;
        *why = SDT__M_SCRIPT_NO_ANSWER;
        if (!fetch_once(L, answer, call))
            return false;
        if (!is_redirect(call->status) || call->body)
            return true;
        *why = SDT__M_SCRIPT_REDIRECT;
        if (!sdt__url_follow(url, call->location, next))
            return false;
        memcpy(url, next, strlen(next) + 1);
    }
    return false;
}

/* bridge.fetch(method, address, body or nil, its type or nil): { status =, body =, type =, url = }, or nil
   and why not */
static int bridge_fetch(lua_State *L)
{
    struct sdt_fetch_call call = {.method = luaL_checkstring(L, 1),
                                  .body = luaL_optlstring(L, 3, NULL, NULL),
                                  .type = luaL_optstring(L, 4, NULL)};
    const char *wanted = luaL_checkstring(L, 2);
    sdt_session *session = sdt__bridge_session(L);
    char url[SDT__URL_MOST + 1];
    struct answer *answer;
    struct sdt__url parts;
    enum sdt__message why;
    bool fetched;

    if (call.body)
        lua_tolstring(L, 3, &call.body_size);
    if (!read_address(L, 2, &parts))
        return refuse(L, SDT__M_SCRIPT_NO_ADDRESS, wanted, "");
    if (!session->fetch)
        return refuse(L, SDT__M_SCRIPT_NO_FETCH, wanted, "");
    memcpy(url, wanted, strlen(wanted) + 1);
    answer = sdt__owner_push(L, sizeof *answer, "sodertorn.answer", close_answer);
    sdt__buffer_init(&answer->body, session);
    answer->open = true;
    fetched = fetch_all(L, answer, &call, url, &why);
    if (!fetched)
        return refuse(L, why, url, why == SDT__M_SCRIPT_NO_ANSWER ? call.why : "");
    lua_createtable(L, 0, 4);
    lua_pushinteger(L, call.status);
    lua_setfield(L, -2, "status");
    lua_pushlstring(L, answer->body.bytes ? answer->body.bytes : "", answer->body.size);
    lua_setfield(L, -2, "body");
    lua_pushstring(L, call.answer_type);
    lua_setfield(L, -2, "type");
    lua_pushstring(L, url);
    lua_setfield(L, -2, "url");
    sdt__buffer_free(&answer->body);
    answer->open = false;
    return 1;
}

/* bridge.url_encode(text): with all but letters, digits and - . _ ~ as %XX */
static int bridge_url_encode(lua_State *L)
{
    static const char hex[] = "0123456789ABCDEF", plain[] = "-._~";
    size_t size;
    const char *text = luaL_checklstring(L, 1, &size);
    luaL_Buffer out;

    sdt__budget_charge_bytes(L, 3 * size);
    sdt__budget_make_room(L, 3 * size);
    luaL_buffinit(L, &out);
    for (size_t i = 0; i < size; i++) {
        const unsigned char c = (unsigned char)text[i];

        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
            (c && strchr(plain, c))) {
            luaL_addchar(&out, (char)c);
            continue;
        }
        luaL_addchar(&out, '%');
        luaL_addchar(&out, hex[c >> 4]);
        luaL_addchar(&out, hex[c & 15]);
    }
    luaL_pushresult(&out);
    return 1;
}

void sdt__bridge_open_http(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"is_address", bridge_is_address},
        {"fetch", bridge_fetch},
        {"url_encode", bridge_url_encode},
        {NULL, NULL},
    };

    luaL_setfuncs(L, functions, 0);
}
