/*
 * What Kolada says of a record beside what people have written in it: theirs stays, and is told, unless
 * the import is to replace it.
 */
#ifndef SDT__EXCHANGE_KOLADA_SAID_H
#define SDT__EXCHANGE_KOLADA_SAID_H

#include "exchange/kolada.h"

/* Sets a text that Kolada gives, unless people have written another. NULL: Kolada has none. */
int sdt__kolada_say(struct sdt__kolada *k, sdt_record *record, int field, const char *text);

/* Whether Kolada has given the indicator's id to something else: its title was Kolada's, and the new one
   has hardly a word of it. That is told, and the record is to be left as it is. */
int sdt__kolada_is_reused(struct sdt__kolada *k, const sdt_record *record, const char *title,
                          bool *reused);

/* Sets the unit, and how many decimals are shown, where the title ends in one and nobody has said. */
int sdt__kolada_set_unit(sdt_record *indicator, const char *title);

/* Whether so few words of a title are in another that they are of different things. */
bool sdt__kolada_is_other(const char *before, const char *after);

#endif
