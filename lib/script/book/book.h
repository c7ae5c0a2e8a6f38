/*
 * A document as a workbook: report/workbook.lua has made it into lists of sheets, rows and cells, which
 * are read here and written with exchange/book.
 */
#ifndef SDT__SCRIPT_BOOK_H
#define SDT__SCRIPT_BOOK_H

#include "core/session.h"

#include <lua.h>

/* Writes the workbook on top of the stack, which stays there. It raises no error of Lua's, so it may be
   called outside a protected call. SDT_OK or what was reported. */
int sdt__script_write_book(sdt_session *session, lua_State *L, sdt_writer writer, void *user);

#endif
