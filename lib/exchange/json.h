/*
 * Inside lib/exchange: JSON text judged before cJSON sees it. cJSON recurses, takes a NUL in a string
 * for its end, and cannot say what it expected; so a text is first walked through here.
 */
#ifndef SDT__EXCHANGE_JSON_H
#define SDT__EXCHANGE_JSON_H

#include "core/session.h"

#include <cjson/cJSON.h>

/* The deepest nesting that is read. No file of ours comes near it. */
enum { SDT__JSON_DEPTH = 64 };

/* Beside the types of cJSON: what an observation may be. */
enum { SDT__JSON_CELL = 0 };

/* Parses a text into a cJSON tree, which the caller deletes. The `valueint` of each item is the line
   that its value begins on. Reports what is wrong with its place. */
int sdt__json_parse(sdt_session *session, const char *name, const char *text, size_t size,
                    cJSON **out);

/* "text", "ett tal", ... : what an item of a cJSON type is, in the session's language. */
const char *sdt__json_type(const sdt_session *session, int type);

#endif
