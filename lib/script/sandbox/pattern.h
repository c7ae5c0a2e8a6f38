/*
 * Lua's patterns with every step charged to the budget. The stock matcher cannot be stopped while
 * it backtracks. Same language and same answers as string.find and its kin in Lua 5.4.
 */
#ifndef SDT__SCRIPT_SANDBOX_PATTERN_H
#define SDT__SCRIPT_SANDBOX_PATTERN_H

#include "script/sandbox/budget.h"

enum { SDT__SCRIPT_CAPTURES_MOST = 32, SDT__SCRIPT_CAPTURE_POSITION = -1 };

struct sdt__script_match {
    lua_State *L;
    const char *subject;
    const char *subject_end;
    const char *pattern_end;
    unsigned fuel; /* steps left before the budget is asked */
    int level;     /* captures begun */
    uint32_t open; /* those not yet ended, one bit each */
    const char *start[SDT__SCRIPT_CAPTURES_MOST];
    ptrdiff_t length[SDT__SCRIPT_CAPTURES_MOST];
};

/* Both texts must stay reachable from the stack, and end in a NUL as Lua's strings do. */
void sdt__script_match_init(struct sdt__script_match *match, lua_State *L, const char *subject,
                            size_t size, const char *pattern_end);
/* The end of the match of `pattern` that begins at `at`, or NULL. */
const char *sdt__script_match_at(struct sdt__script_match *match, const char *at,
                                 const char *pattern);
/* Charges the steps not charged so far. */
void sdt__script_match_settle(struct sdt__script_match *match);

/* Capture i (from 0) of the match from `at` to `end`; without captures, capture 0 is all of it. The
   length may be SDT__SCRIPT_CAPTURE_POSITION. */
ptrdiff_t sdt__script_match_capture(struct sdt__script_match *match, int i, const char *at,
                                    const char *end, const char **start);
void sdt__script_match_push(struct sdt__script_match *match, int i, const char *at,
                            const char *end);
/* All captures, or the whole match when there are none and `at` is not NULL; returns how many. */
int sdt__script_match_push_all(struct sdt__script_match *match, const char *at, const char *end);

const char *sdt__script_find_plain(lua_State *L, const char *text, size_t size, const char *wanted,
                                   size_t wanted_size);

bool sdt__script_is_alpha(int c);
bool sdt__script_is_digit(int c);
bool sdt__script_is_alnum(int c);
bool sdt__script_is_cntrl(int c);

#endif
