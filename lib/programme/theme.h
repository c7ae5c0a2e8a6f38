/*
 * The themes of conferences, and who decides them.
 */
#ifndef SDT__PROGRAMME_THEME_H
#define SDT__PROGRAMME_THEME_H

#include "store/record_cache.h"

/* Whether an edition has a theme that the body which decides the conference's themes has said yes to, where
   there is such a body. */
bool sdt__theme_is_decided(struct sdt__record_cache *cache, const sdt_record *edition,
                           const sdt_record *conference);

#endif
