/*
 * Reads the lists that are a workbook; see book.h. Elements are read by their numbers and looked at as they
 * are, which neither allocates nor calls anything.
 */
#include "script/book/book.h"

#include "exchange/book/book.h"

/* A cell with more to it than its value: { number, decimals, unit } or { day }. */
static void told_cell(struct sdt__book *book, lua_State *L)
{
    const int cell = lua_absindex(L, -1);

    if (lua_rawgeti(L, cell, 1) == LUA_TNUMBER) {
        const double value = lua_tonumber(L, -1);
        int decimals = SDT__BOOK_AS_IS;
        const char *unit = NULL;

        if (lua_rawgeti(L, cell, 2) == LUA_TNUMBER)
            decimals = (int)lua_tointeger(L, -1);
        if (lua_rawgeti(L, cell, 3) == LUA_TSTRING)
            unit = lua_tostring(L, -1);
        sdt__book_number(book, value, decimals, unit);
        lua_pop(L, 2);
    } else if (lua_type(L, -1) == LUA_TSTRING) {
        sdt__book_day(book, lua_tostring(L, -1));
    } else {
        sdt__book_empty(book);
    }
    lua_pop(L, 1);
}

static void cell(struct sdt__book *book, lua_State *L)
{
    const int type = lua_type(L, -1);

    if (type == LUA_TSTRING)
        sdt__book_text(book, lua_tostring(L, -1));
    else if (type == LUA_TNUMBER)
        sdt__book_number(book, lua_tonumber(L, -1), SDT__BOOK_AS_IS, NULL);
    else if (type == LUA_TTABLE)
        told_cell(book, L);
    else
        sdt__book_empty(book);
}

/* The rows of the list on top, the first of which is begun with the sheet. */
static void rows(struct sdt__book *book, lua_State *L)
{
    const lua_Unsigned count = lua_rawlen(L, -1);

    for (lua_Unsigned i = 1; i <= count; i++) {
        if (i > 1)
            sdt__book_row(book);
        if (lua_rawgeti(L, -1, (lua_Integer)i) == LUA_TTABLE) {
            const lua_Unsigned cells = lua_rawlen(L, -1);

            for (lua_Unsigned j = 1; j <= cells; j++) {
                lua_rawgeti(L, -1, (lua_Integer)j);
                cell(book, L);
                lua_pop(L, 1);
            }
        }
        lua_pop(L, 1);
    }
}

/* A sheet, { name, rows }. */
static void sheet(struct sdt__book *book, lua_State *L)
{
    lua_rawgeti(L, -1, 1);
    sdt__book_sheet(book, lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "");
    lua_pop(L, 1);
    if (lua_rawgeti(L, -1, 2) == LUA_TTABLE)
        rows(book, L);
    lua_pop(L, 1);
}

int sdt__script_write_book(sdt_session *session, lua_State *L, sdt_writer writer, void *user)
{
    struct sdt__book *book = sdt__book_new(session);
    const int deepest = 8;

    if (!book)
        return sdt_session_status(session);
    if (!lua_checkstack(L, deepest) || lua_type(L, -1) != LUA_TTABLE) {
        sdt__book_free(book);
        return sdt__fail_memory(session);
    }
    for (lua_Unsigned i = 1; i <= lua_rawlen(L, -1); i++) {
        if (lua_rawgeti(L, -1, (lua_Integer)i) == LUA_TTABLE)
            sheet(book, L);
        lua_pop(L, 1);
    }
    return sdt__book_give(book, writer, user);
}
