/*
 * Municipalities by name, for tables made for people, which have names where others have codes. They
 * are read from the database when the first name is met.
 */
#ifndef SDT__EXCHANGE_CSV_NAMES_H
#define SDT__EXCHANGE_CSV_NAMES_H

#include "values/values.h"

struct sdt__csv_names {
    sdt_session *session;
    struct sdt__csv_name *all; /* sorted by the folded name */
    size_t count;
    size_t capacity;
    size_t suggested;
    bool read;
};

/* The key of a municipality by its key or name, in any case; NULL in `key` when none has it. Borrowed
   from the list. SDT_OK or what was reported. */
int sdt__csv_names_find(struct sdt__csv_names *names, struct sdt__text_span text, const char **key);

/* As that, also for "Huddinge kommun", "Salems kommun" and "0126 Huddinge"; `other`: it was one of
   these. */
int sdt__csv_names_read(struct sdt__csv_names *names, struct sdt__text_span text, const char **key,
                        bool *other);

/* The end of the sentence that reports an unknown name: names near it, or a full stop. */
int sdt__csv_names_suggest(struct sdt__csv_names *names, struct sdt__text_span text, char *near,
                           size_t size);

/* Whether a text is what tables call a sum over municipalities: "Totalt", "Riket", "01 Stockholms län". */
bool sdt__csv_is_total(const char *bytes, size_t size);

void sdt__csv_names_free(struct sdt__csv_names *names);

#endif
