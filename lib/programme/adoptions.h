/*
 * The table of what each member has decided, which the verbs on matters answer with.
 */
#ifndef SDT__PROGRAMME_ADOPTIONS_H
#define SDT__PROGRAMME_ADOPTIONS_H

#include "programme/matter.h"
#include "record/table.h"

int sdt__adoptions_list(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                        const char *day, sdt_table **out);

#endif
