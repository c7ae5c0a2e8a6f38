/*
 * Whether a record has some words: each must begin a word of its key or of one of its texts, whatever the
 * case of the letters.
 */
#ifndef SDT__STORE_MATCH_H
#define SDT__STORE_MATCH_H

#include "record/record.h"

enum {
    SDT__MATCH_WORDS = 16, /* more of what is asked for is not looked at */
    SDT__MATCH_KEY = -1    /* the key, where the index of a field is asked for */
};

struct sdt__match {
    const char *words[SDT__MATCH_WORDS]; /* where each begins in what was asked for, borrowed */
    size_t count;
};

/* Takes apart what is asked for; a text without a word has none. */
void sdt__match_init(struct sdt__match *match, const char *asked);

/* Whether a text has all of the words. */
bool sdt__match_text(const struct sdt__match *match, const char *text);

/* Whether a record has all of them, in any of its texts. */
bool sdt__match_record(const struct sdt__match *match, const sdt_record *record);

/* The field, by its index, in which the first of the words stands, and where in its text. */
int sdt__match_field(const struct sdt__match *match, const sdt_record *record, const char **at);

#endif
