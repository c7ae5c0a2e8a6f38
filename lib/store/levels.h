/*
 * The levels of a programme: area, focus area, goal and sub-goal. Each may be absent, so a part lies in
 * the programme itself or in a part of any level above its own.
 */
#ifndef SDT__STORE_LEVELS_H
#define SDT__STORE_LEVELS_H

#include "store/record_cache.h"

/* That records of a kind can lie in one of another kind, and the field that says in which. */
struct sdt__level_branch {
    int parent;
    int child;
    int field;
};

/* From the top; the children of one kind of parent stand together. */
extern const struct sdt__level_branch sdt__level_branches[];
extern const size_t sdt__level_branch_count;

/* What the records of a level are, and the fields that every level has. */
struct sdt__level {
    int kind;
    int since, until;
    int change; /* the field of a changed part that names one of this level */
    sdt__record_text_getter of_change; /* reads it */
};

/* From the top, areas first. */
enum { SDT__LEVEL_COUNT = 4 };
extern const struct sdt__level sdt__levels[SDT__LEVEL_COUNT];

/* The level of a kind; NULL for a kind that is no part of a programme. */
const struct sdt__level *sdt__level_of(int kind);

/* What a level is called in a programme (its key; NULL: none), by its level names; else what the kind
   is. */
const char *sdt__level_word(struct sdt__record_cache *cache, const char *programme, int kind);

/* The same of several; NULL when the programme does not say. */
const char *sdt__level_word_of_several(struct sdt__record_cache *cache, const char *programme,
                                       int kind);

/* Whether a part was one on a day: not before it came in, nor after it went. */
bool sdt__level_is_in(const sdt_record *part, const char *day);

/* The words that a part had on a day, by the amendments since; the programme has its title. */
const char *sdt__level_words_on(struct sdt__record_cache *cache, const sdt_record *part,
                                const char *day);

/* The branch between two kinds; NULL when a record of the one cannot lie in one of the other. */
const struct sdt__level_branch *sdt__level_branch_of(int parent, int child);

/* The part of a programme that has a key on a day, of a kind that is named or of any. Reports
   SDT_ERROR_NOT_FOUND, with the nearest, and SDT_ERROR_VALUE for a key of several parts. */
int sdt__level_find_part(struct sdt__record_cache *cache, const sdt_record *programme,
                         const char *key, const char *kind, const char *day,
                         const sdt_record **out);

/* The same for what a part of a kind is to lie in: of several, the lowest that can hold it. */
int sdt__level_find_parent(struct sdt__record_cache *cache, const sdt_record *programme,
                           const char *key, int child, const char *day, const sdt_record **out);

/* What a part lies in; NULL for the programme itself, and for records that are no part of one. */
const sdt_record *sdt__level_parent(struct sdt__record_cache *cache, const sdt_record *part);

/* The programme that a part, or the programme itself, belongs to. */
const sdt_record *sdt__level_programme(struct sdt__record_cache *cache, const sdt_record *part);

#endif
