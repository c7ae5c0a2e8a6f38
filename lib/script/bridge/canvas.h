/*
 * Linear scales; see canvas.c.
 */
#ifndef SDT__SCRIPT_BRIDGE_CANVAS_H
#define SDT__SCRIPT_BRIDGE_CANVAS_H

#include "script/bridge/markup.h"

struct sdt__scale {
    double low, high; /* values */
    double from, to;  /* where they stand */
};

/* The scale that bridge.linear() has made, at an index. */
struct sdt__scale sdt__scale_check(lua_State *L, int index);
/* Where a value stands; those outside stay at the ends. */
double sdt__scale_at(const struct sdt__scale *scale, double value);

#endif
