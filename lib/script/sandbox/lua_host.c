/*
 * The protected door into a state. Runs in the C locale of the thread: Lua compares texts, reads
 * and writes numbers by the locale, and a comparison under another one can take seconds.
 */
#include "script/sandbox/lua_host.h"

#include "messages/messages.h"
#include "core/fixed_text.h"
#include "core/memory.h"
#include "core/session.h"
#include "core/text.h"
#include "core/visible.h"
#include "script/sandbox/globals.h"
#include "script/sandbox/held.h"
#include "script/sandbox/owners.h"
#include "script/sandbox/string_builder.h"

#include <lauxlib.h>
#include <locale.h>
#include <string.h>

enum { STACK_ROOM = 100 };

struct sdt__lua_host {
    struct sdt__budget budget;
    sdt_session *session;
    struct sdt__script_sandbox sandbox;
    struct sdt__script_result result;
    struct sdt__script_location location; /* of the latest error */
    lua_State *L;
    locale_t plain;
    locale_t outside;
};

const char *sdt__script_limit_code(enum sdt__script_reason reason)
{
    static const char *const codes[] = {"ok",     "memory", "work",   "deadline",
                                        "output", "syntax", "runtime"};
    return codes[reason];
}

/* --- texts of the result --- */

/* Adds a piece; refuses when the text is full. */
static int add_piece(void *user, const char *bytes, size_t size)
{
    struct sdt__fixed_text *text = user;
    const size_t before = text->size;

    sdt__fixed_text_add_bytes(text, bytes, size);
    return text->size < before + size;
}

/* Copies text with what is hidden made visible; cut with "..." when it is long. */
static void copy_fair(char *out, size_t capacity, const char *bytes, size_t size, bool keep_lines)
{
    struct sdt__fixed_text copy;

    sdt__fixed_text_init(&copy, out, capacity - strlen("..."));
    if (sdt__text_show(bytes, size, keep_lines ? SDT__LINES_KEPT : SDT__LINES_JOINED, add_piece,
                       &copy) == 0)
        return;
    copy.capacity = capacity;
    sdt__fixed_text_add(&copy, "...");
}

/* Bytes of "file:12: " at the beginning of a text, and the line that it names; 0 when there is none. */
static size_t leading_line(const char *text, size_t size, const char *file, int *line)
{
    const size_t name = strlen(file);
    size_t i = name + 1;
    int number = 0;

    if (name == 0 || size <= i || memcmp(text, file, name) != 0 || text[name] != ':')
        return 0;
    for (; i < size && text[i] >= '0' && text[i] <= '9' && number < 100000000; i++)
        number = number * 10 + (text[i] - '0');
    if (number == 0 || size - i < 2 || text[i] != ':' || text[i + 1] != ' ')
        return 0;
    *line = number;
    return i + 2;
}

/* Takes from a message the lines of the script that it begins with. Each way that an error went out
   by may have put one in front; the last is where it was raised, and is kept in `line`. */
static size_t take_lines(const struct sdt__lua_host *host, const char *text, size_t size,
                         struct sdt__script_line *line)
{
    size_t taken = 0, piece;
    int number;

    *line = host->location.line;
    while ((piece = leading_line(text + taken, size - taken, host->budget.entry.file, &number))) {
        sdt__script_line_set(line, host->budget.entry.file, number);
        taken += piece;
    }
    piece = leading_line(text + taken, size - taken, line->file, &number);
    return number == line->number ? taken + piece : taken;
}

static void copy_file(struct sdt__script_result *result, const struct sdt__script_line *line)
{
    copy_fair(result->file, sizeof result->file, line->file, strlen(line->file), false);
    result->line = line->number;
}

/* Begins a message with "file:12: ", if there is a line to name. */
static void add_line(struct sdt__fixed_text *text, const struct sdt__script_line *line)
{
    if (line->number == 0)
        return;
    sdt__fixed_text_add(text, line->file);
    sdt__fixed_text_add(text, ":");
    sdt__fixed_text_integer(text, line->number);
    sdt__fixed_text_add(text, ": ");
}

/* What the script has done too much of. */
static void add_limit(struct sdt__fixed_text *out, const struct sdt__budget *budget)
{
    const struct sdt__script_limits *limits = &budget->limits;
    const char *text = "the script prints more than the {1} bytes it may print";
    uint64_t most = limits->output;
    const char *arguments[2];
    char numbers[2][24], sentence[200];

    if (budget->spent_reason == SDT__SCRIPT_OUT_OF_MEMORY) {
        text = "the script needs more memory than it may use, {1} bytes in all and {2} in one "
               "string or table";
        most = limits->memory;
    } else if (budget->spent_reason == SDT__SCRIPT_OUT_OF_WORK) {
        text = "the script needs more work than the {1} steps it may use";
        most = limits->work;
    } else if (budget->spent_reason == SDT__SCRIPT_OUT_OF_TIME) {
        text = "the script takes longer than the {1} ms it may take";
        most = limits->milliseconds;
    }
    arguments[0] = sdt__integer_text((long long)most, numbers[0]);
    arguments[1] = sdt__integer_text(SDT__SCRIPT_BLOCK_MOST, numbers[1]);
    sdt__message_fill(text, arguments, 2, sentence, sizeof sentence);
    sdt__fixed_text_add(out, sentence);
}

static enum sdt__script_end limited(struct sdt__lua_host *host)
{
    struct sdt__script_result *result = &host->result;
    const struct sdt__script_location *location = host->budget.location.line.number > 0
                                                      ? &host->budget.location
                                                      : &host->location;
    struct sdt__fixed_text text;
    char bytes[400];

    sdt__fixed_text_init(&text, bytes, sizeof bytes);
    add_line(&text, &location->line);
    if (host->budget.deep) {
        sdt__fixed_text_add(&text, "functions call each other without end (more than ");
        sdt__fixed_text_integer(&text, SDT__SCRIPT_DEPTH_NOTABLE);
        sdt__fixed_text_add(&text, " levels): ");
    }
    add_limit(&text, &host->budget);
    result->outcome = SDT__SCRIPT_LIMITED;
    result->reason = host->budget.spent_reason;
    result->starved = result->reason == SDT__SCRIPT_OUT_OF_MEMORY && host->budget.starved;
    copy_file(result, &location->line);
    copy_fair(result->message, sizeof result->message, text.bytes, text.size, false);
    copy_fair(result->trace, sizeof result->trace, location->trace, strlen(location->trace), true);
    return SDT__SCRIPT_LIMITED;
}

/* --- protected calls --- */

/* Notes where an error was raised. Allocates nothing and runs nothing of the script. */
static int on_error(lua_State *L)
{
    struct sdt__lua_host *host = lua_touserdata(L, lua_upvalueindex(1));

    if (!host->budget.spent_reason)
        sdt__script_location_note(&host->location, L, 1);
    return 1;
}

/* Puts a name among the first ones in order, the last of which falls out of a full list. */
static void keep_name(const char *name, const char **names, int *count, int most)
{
    int at = *count < most ? (*count)++ : most;

    for (; at > 0 && strcmp(name, names[at - 1]) < 0; at--)
        if (at < most)
            names[at] = names[at - 1];
    if (at < most)
        names[at] = name;
}

/* Pushes what was thrown instead of a text: "table (code, row)", by its first fields in order. */
static void push_thrown(lua_State *L)
{
    enum { NAMES = 6 };
    const char *names[NAMES];
    int count = 0;

    lua_pushstring(L, luaL_typename(L, 1));
    if (lua_type(L, 1) != LUA_TTABLE)
        return;
    for (lua_pushnil(L); lua_next(L, 1); lua_pop(L, 1))
        if (lua_type(L, -2) == LUA_TSTRING)
            keep_name(lua_tostring(L, -2), names, &count, NAMES);
    for (int i = 0; i < count; i++) {
        lua_pushstring(L, i == 0 ? " (" : ", ");
        lua_pushstring(L, names[i]);
        lua_concat(L, 3);
    }
    if (count > 0) {
        lua_pushliteral(L, ")");
        lua_concat(L, 2);
    }
}

static int describe(lua_State *L)
{
    const bool has_text = luaL_getmetafield(L, 1, "__tostring") != LUA_TNIL ||
                          luaL_getmetafield(L, 1, "__name") != LUA_TNIL;

    if (has_text || lua_isnumber(L, 1)) {
        sdt__script_tostring(L, 1, NULL);
        return 1;
    }
    push_thrown(L);
    lua_pushfstring(L, "an error without a text: %s; error() takes a text", lua_tostring(L, -1));
    return 1;
}

/* Makes the text on top the result's message, with its line in front once. */
static void write_message(struct sdt__lua_host *host)
{
    struct sdt__script_result *result = &host->result;
    size_t size = 0, taken, written;
    const bool is_text = lua_type(host->L, -1) == LUA_TSTRING; /* a number would be made one */
    const char *text = is_text ? lua_tolstring(host->L, -1, &size) : NULL;
    struct sdt__script_line line;
    struct sdt__fixed_text first;
    char bytes[SDT__SCRIPT_FILE_SIZE + 16];

    if (!text) {
        text = "an error without a text";
        size = strlen(text);
    }
    taken = take_lines(host, text, size, &line);
    copy_file(result, &line);
    sdt__fixed_text_init(&first, bytes, sizeof bytes);
    add_line(&first, &line);
    copy_fair(result->message, sizeof result->message, first.bytes, first.size, false);
    written = strlen(result->message);
    copy_fair(result->message + written, sizeof result->message - written, text + taken,
              size - taken, false);
}

/* Turns the error object on top into the result; asks __tostring within the budget only. */
static enum sdt__script_end failed(struct sdt__lua_host *host, enum sdt__script_reason reason)
{
    lua_State *L = host->L;
    struct sdt__script_result *result = &host->result;

    if (lua_type(L, -1) != LUA_TSTRING) {
        int status;
        lua_pushcfunction(L, describe);
        lua_insert(L, -2);
        status = lua_pcall(L, 1, 1, 0);
        if (sdt__budget_is_exhausted(&host->budget, status)) {
            lua_pop(L, 1);
            return limited(host);
        }
    }
    result->outcome = SDT__SCRIPT_FAILED;
    result->reason = reason;
    write_message(host);
    copy_fair(result->trace, sizeof result->trace, host->location.trace,
              strlen(host->location.trace), true);
    lua_pop(L, 1);
    return SDT__SCRIPT_FAILED;
}

static void enter(struct sdt__lua_host *host)
{
    struct sdt__script_result *result = &host->result;

    memset(result, 0, sizeof *result);
    memset(&host->location, 0, sizeof host->location);
    host->location.line = host->budget.entry;
    host->outside = uselocale(host->plain);
    sdt__budget_enter(&host->budget, host->L);
    if (host->session)
        sdt__held_enter(&host->budget, host->session);
}

static enum sdt__script_end leave(struct sdt__lua_host *host, enum sdt__script_end outcome)
{
    if (host->session) {
        sdt__session_clear(host->session); /* what the script asked in vain is its own matter */
        sdt__held_leave(&host->budget, host->session);
    }
    sdt__budget_leave(&host->budget);
    uselocale(host->outside);
    host->result.spent = host->budget.work;
    host->result.peak = host->budget.peak;
    return outcome;
}

/* The error handler stays at index 1 of the main stack. */
static enum sdt__script_end call(struct sdt__lua_host *host, int arguments, int results,
                                 enum sdt__script_reason reason)
{
    lua_State *L = host->L;
    int status;

    if (host->budget.spent_reason || !L) {
        if (L)
            lua_pop(L, arguments + 1);
        return limited(host);
    }
    status = lua_pcall(L, arguments, results, 1);
    if (sdt__budget_is_exhausted(&host->budget, status)) {
        /* also after a success: the limit was passed in the last instructions */
        lua_settop(L, 1);
        return limited(host);
    }
    return status == LUA_OK ? SDT__SCRIPT_RAN : failed(host, reason);
}

enum sdt__script_end sdt__lua_host_call(struct sdt__lua_host *host, int arguments, int results)
{
    enter(host);
    return leave(host, call(host, arguments, results, SDT__SCRIPT_RUNTIME));
}

enum sdt__script_end sdt__lua_host_do(struct sdt__lua_host *host, lua_CFunction code, void *data)
{
    if (host->L) {
        lua_pushcfunction(host->L, code);
        lua_pushlightuserdata(host->L, data);
    }
    return sdt__lua_host_call(host, 1, 0);
}

/* --- loading --- */

struct loading {
    const char *name;
    const char *source;
    size_t size;
};

static int load(lua_State *L)
{
    const struct loading *loading = lua_touserdata(L, 1);
    struct sdt__budget *budget = sdt__budget_of(L);
    const char *name = lua_pushfstring(L, "@%s", loading->name);

    if (sdt__script_load(L, "", 0, name) == LUA_OK) { /* for what Lua makes of a long name */
        sdt__script_line_of(&budget->entry, L, -1);
        budget->entry.number = 0;
    }
    if (sdt__script_load(L, loading->source, loading->size, name) != LUA_OK)
        return lua_error(L);
    sdt__script_line_of(&budget->entry, L, -1);
    return 1;
}

enum sdt__script_end sdt__lua_host_load(struct sdt__lua_host *host, const char *name,
                                        const char *source, size_t size)
{
    struct loading loading = {name, source, size};

    enter(host);
    if (host->L) {
        lua_pushcfunction(host->L, load);
        lua_pushlightuserdata(host->L, &loading);
    }
    return leave(host, call(host, 1, 1, SDT__SCRIPT_SYNTAX));
}

/* --- life --- */

static int open_libraries(lua_State *L)
{
    struct sdt__lua_host *host = lua_touserdata(L, 1);

    sdt__script_sandbox_open(L, &host->sandbox);
    lua_settop(L, 1);
    lua_pushcclosure(L, on_error, 1);
    return 1;
}

/* Runs are short. The first collection comes at ten times what the libraries need, which few of them
   reach; the later ones at four times what was in use. */
static void tune_collector(lua_State *L)
{
    lua_gc(L, LUA_GCINC, 1000, 0, 0);
    lua_gc(L, LUA_GCRESTART);
    lua_gc(L, LUA_GCCOLLECT);
    lua_gc(L, LUA_GCINC, 400, 0, 0);
}

static enum sdt__script_end open_state(struct sdt__lua_host *host)
{
    int status;

    enter(host);
    host->L = lua_newstate(sdt__budget_allocate, &host->budget);
    if (!host->L) {
        sdt__budget_exhaust(&host->budget, SDT__SCRIPT_OUT_OF_MEMORY);
        return leave(host, limited(host));
    }
    sdt__budget_attach(&host->budget, host->L);
    lua_gc(host->L, LUA_GCSTOP); /* nothing of the libraries is garbage */
    lua_pushcfunction(host->L, open_libraries);
    lua_pushlightuserdata(host->L, host);
    status = lua_pcall(host->L, 1, 1, 0);
    tune_collector(host->L);
    if (status == LUA_OK && lua_checkstack(host->L, STACK_ROOM))
        return leave(host, SDT__SCRIPT_RAN);
    if (status == LUA_OK || status == LUA_ERRMEM || host->budget.spent_reason) {
        sdt__budget_exhaust(&host->budget, SDT__SCRIPT_OUT_OF_MEMORY);
        return leave(host, limited(host));
    }
    return leave(host, failed(host, SDT__SCRIPT_RUNTIME));
}

enum sdt__script_end sdt__lua_host_open(struct sdt__lua_host **out,
                                        const struct sdt__lua_host_setup *setup)
{
    sdt_allocator allocator = setup->allocator ? setup->allocator : sdt__memory_allocator;
    struct sdt__lua_host *host = allocator(setup->user, NULL, sizeof *host);

    *out = host;
    if (!host)
        return SDT__SCRIPT_LIMITED;
    memset(host, 0, sizeof *host);
    sdt__budget_init(&host->budget, allocator, setup->user, &setup->limits);
    if (setup->unpooled)
        sdt__slabs_init(&host->budget.slabs, allocator, setup->user, false);
    sdt__budget_hold(&host->budget, setup->held);
    host->session = setup->session;
    host->sandbox = setup->sandbox;
    host->plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    return open_state(host);
}

void sdt__lua_host_close(struct sdt__lua_host *host)
{
    sdt_allocator allocator;

    if (!host)
        return;
    allocator = host->budget.allocator;
    if (host->session) /* what userdata own is the library's */
        sdt__held_enter(&host->budget, host->session);
    sdt__owners_release(&host->budget);
    if (host->session)
        sdt__held_leave(&host->budget, host->session);
    sdt__budget_free(&host->budget); /* and with it all of the state, which need not be closed */
    if (host->plain)
        freelocale(host->plain);
    allocator(host->budget.allocator_user, host, 0);
}

bool sdt__lua_host_renew(struct sdt__lua_host *host)
{
    if (host->budget.spent_reason || !host->L)
        return false;
    sdt__budget_renew(&host->budget);
    return true;
}

void sdt__lua_host_interrupt(struct sdt__lua_host *host)
{
    host->budget.interrupted = 1;
}

size_t sdt__lua_host_held(const struct sdt__lua_host *host)
{
    size_t bytes = 0;

    for (size_t i = 0; i < host->budget.held.capacity; i++)
        bytes += host->budget.held.blocks[i].size;
    return bytes;
}

lua_State *sdt__lua_host_state(struct sdt__lua_host *host)
{
    return host->L;
}

const struct sdt__script_result *sdt__lua_host_result(const struct sdt__lua_host *host)
{
    return &host->result;
}

const char *sdt__lua_host_output(const struct sdt__lua_host *host, size_t *size)
{
    *size = host->budget.output_size;
    return host->budget.output ? host->budget.output : "";
}

enum sdt__script_end sdt__lua_host_run(const struct sdt__lua_host_setup *setup, const char *name,
                                       const char *source, size_t size,
                                       struct sdt__script_result *result)
{
    struct sdt__lua_host *host = NULL;
    enum sdt__script_end outcome = sdt__lua_host_open(&host, setup);

    if (outcome == SDT__SCRIPT_RAN)
        outcome = sdt__lua_host_load(host, name, source, size);
    if (outcome == SDT__SCRIPT_RAN)
        outcome = sdt__lua_host_call(host, 0, 0);
    memset(result, 0, sizeof *result);
    result->outcome = outcome;
    result->reason = SDT__SCRIPT_OUT_OF_MEMORY;
    if (host)
        *result = host->result;
    sdt__lua_host_close(host);
    return outcome;
}
