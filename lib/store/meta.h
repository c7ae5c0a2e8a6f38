/*
 * Inside lib/store only: the numbers that a database keeps of itself. A row is written when its number is
 * first needed, so that one more is no other schema.
 */
#ifndef SDT__STORE_META_H
#define SDT__STORE_META_H

#include "store/database.h"

/* The database that this is, or is a copy of: a random number, given when its tables are made. */
#define SDT__META_IDENTITY "identity"

/* The last line of the history and the last batch that a copy was taken with, and the last of its own
   that have been brought back since. */
#define SDT__META_COPIED_ENTRY "copied_entry"
#define SDT__META_COPIED_BATCH "copied_batch"
#define SDT__META_BROUGHT_ENTRY "brought_entry"
#define SDT__META_BROUGHT_BATCH "brought_batch"

/* What a number is that is not there. */
enum { SDT__META_ABSENT = -1 };

int sdt__store_meta(struct sdt__store *store, const char *name, int64_t *out);
int sdt__store_set_meta(struct sdt__store *store, const char *name, int64_t value);

/* Gives the database an identity, unless it has one, within a transaction. */
int sdt__store_give_identity(struct sdt__store *store);

#endif
