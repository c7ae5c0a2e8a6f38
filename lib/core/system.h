/*
 * What the operating system says went wrong, in the user's language. strerror() speaks the process's
 * locale, which a host program may have set to anything.
 */
#ifndef SDT__CORE_SYSTEM_H
#define SDT__CORE_SYSTEM_H

#include <stdbool.h>

/* The sentence part for an errno, such as "disken är full". */
const char *sdt__system_text(int number, bool english);

#endif
