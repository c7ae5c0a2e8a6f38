/*
 * The Lua modules that are built into the library: lib/script/ and lib/script/report/ as they were when
 * it was built. lib/pack.c writes the file that defines them.
 */
#ifndef SDT__SCRIPT_MODULES_H
#define SDT__SCRIPT_MODULES_H

#include "script/sandbox.h"

extern const struct sdt__module sdt__modules[];
extern const size_t sdt__module_count;
extern const unsigned char sdt__pack[];
extern const size_t sdt__pack_length;

#endif
