/*
 * Personal data, erased from the history; see forget.c.
 */
#ifndef SDT__STORE_FORGET_H
#define SDT__STORE_FORGET_H

#include "store/store.h"

/* The verb under which personal data is erased. */
#define SDT__STORE_ERASE "erase"

/* What was erased: the values, and the keys that the record had. */
struct sdt__forgotten {
    char **words;
    size_t count;
    size_t capacity;
    int64_t lines;  /* of the history that were rewritten */
    int64_t actors; /* lines of history and batches that named one of the words as who acted */
};

/* Erases the personal data of a record from every line of the history, within a transaction; the
   record is as it is from now on, under its new key. Its title becomes `name` there, its other personal
   texts go, and its former keys become the new one, also where others refer to it. When the
   transaction has been kept, the file is cleaned of what was erased. Sets `out`, which may be NULL. */
int sdt__store_forget(sdt_session *session, const sdt_record *record, const char *name,
                      struct sdt__forgotten *out);
void sdt__forgotten_free(sdt_session *session, struct sdt__forgotten *forgotten);

/* A key that says nothing of the record but that it was erased, and that no other has: "erased-12". */
enum { SDT__ERASED_KEY_SIZE = 48 };
int sdt__store_erased_key(const sdt_record *record, char out[SDT__ERASED_KEY_SIZE]);

/* The name that stands for one that was erased, in the session's language. */
const char *sdt__store_erased_name(const sdt_session *session);

#endif
