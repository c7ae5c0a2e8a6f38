/*
 * bridge: what the schema says of kinds and fields for people, for help(). Personal fields are told too:
 * that there are such is no secret, what they hold is.
 */
#include "script/bridge/bridge.h"

#include <lauxlib.h>
#include <sodertorn/kind.h>

static const char *language_of(lua_State *L)
{
    return sdt__bridge_session(L)->english ? "en" : "sv";
}

static void set_text(lua_State *L, const char *name, const char *text)
{
    lua_pushstring(L, text);
    lua_setfield(L, -2, name);
}

/* bridge.kinds(): the names of all kinds */
static int bridge_kinds(lua_State *L)
{
    lua_createtable(L, sdt_kind_count(), 0);
    for (int i = 0; i < sdt_kind_count(); i++) {
        lua_pushstring(L, sdt_kind_name(sdt_kind_at(i)));
        lua_rawseti(L, -2, i + 1);
    }
    return 1;
}

/* The words of an enumeration, each { name =, label = }. */
static void push_words(lua_State *L, int kind, int field)
{
    lua_newtable(L);
    for (int i = 0; i < sdt_field_word_count(kind, field); i++) {
        lua_createtable(L, 0, 2);
        set_text(L, "name", sdt_field_word(kind, field, i));
        set_text(L, "label", sdt_field_word_label(kind, field, i, language_of(L)));
        lua_rawseti(L, -2, i + 1);
    }
}

static void push_field(lua_State *L, int kind, int field)
{
    const int target = sdt_field_target(kind, field);

    sdt__budget_charge(L, 20);
    lua_createtable(L, 0, 5);
    set_text(L, "name", sdt_field_name(kind, field));
    set_text(L, "type",
             target ? sdt_kind_name(target) : sdt__type_name(sdt_field_type(kind, field)));
    set_text(L, "label", sdt_field_label(kind, field, language_of(L)));
    set_text(L, "help", sdt_field_help(kind, field, language_of(L)));
    push_words(L, kind, field);
    lua_setfield(L, -2, "words");
}

/* bridge.about(kind): { label =, help =, fields = }, each field { name =, type =, label =, help =,
   words = }, in the session's language; nil for no kind */
static int bridge_about(lua_State *L)
{
    const int kind = sdt_kind_find(luaL_checkstring(L, 1));

    if (!kind)
        return 0;
    lua_createtable(L, 0, 3);
    set_text(L, "label", sdt_kind_label(kind, language_of(L)));
    set_text(L, "help", sdt_kind_help(kind, language_of(L)));
    lua_createtable(L, sdt_field_count(kind), 0);
    for (int i = 0; i < sdt_field_count(kind); i++) {
        push_field(L, kind, sdt_field_at(kind, i));
        lua_rawseti(L, -2, i + 1);
    }
    lua_setfield(L, -2, "fields");
    return 1;
}

void sdt__bridge_open_about(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"kinds", bridge_kinds}, {"about", bridge_about}, {NULL, NULL}};

    luaL_setfuncs(L, functions, 0);
}
