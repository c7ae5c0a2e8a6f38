/*
 * Where a person is named in the texts of other records.
 */
#ifndef SDT__NETWORK_MENTIONS_H
#define SDT__NETWORK_MENTIONS_H

#include "store/store.h"

/* Told of a text: the record, and the index of its field. */
typedef void sdt__mention_teller(void *user, const sdt_record *record, int index);

/* Tells each text in which one of the words stands, but for those of the record itself. A word of fewer
   than four bytes would stand in half of them, and is passed over. */
int sdt__network_mentions(const sdt_record *person, char *const *words, size_t count,
                          sdt__mention_teller *teller, void *user);

#endif
