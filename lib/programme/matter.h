/*
 * Joint matters: what each member of a cooperation decides on its own, and from which day that makes
 * it so. Whether a programme is in force always follows from the decisions; it is stored nowhere.
 */
#ifndef SDT__PROGRAMME_MATTER_H
#define SDT__PROGRAMME_MATTER_H

#include "store/record_cache.h"

/* One round of a matter. A programme that was decided on without a matter having been recorded is one
   too: its `record` is NULL. */
struct sdt__matter {
    const sdt_record *record;
    const sdt_record *programme; /* NULL when the matter is no programme */
    const char *cooperation;     /* a key */
    const char *rule;            /* a word of matter.rule */
};

void sdt__matter_of(struct sdt__record_cache *cache, const sdt_record *record,
                    struct sdt__matter *out);

/* The round of a programme that a day belongs to: the last one proposed by then, or else the first. */
void sdt__matter_of_programme(struct sdt__record_cache *cache, const sdt_record *programme,
                              const char *day, struct sdt__matter *out);

/* What a municipality had decided by a day; NULL when it had not. */
const sdt_record *sdt__matter_decision(struct sdt__record_cache *cache,
                                       const struct sdt__matter *matter, const char *municipality,
                                       const char *day);

/* The day of a decision; of one whose day is not known, the day before which it was taken. */
const char *sdt__adoption_day(const sdt_record *adoption);

/* Whether a decision (or none, NULL) was a yes: also one with a reservation or an addition is. */
bool sdt__adoption_is_yes(const sdt_record *adoption);

/* Whether a matter was in force on a day, and since when. Once it is, who joins or leaves later does
   not change that; until then, those who are members on the day have to say yes. */
bool sdt__matter_in_force(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                          const char *day, char since[11]);

/* The same for a programme, whichever of its rounds it was. */
bool sdt__programme_in_force(struct sdt__record_cache *cache, const sdt_record *programme,
                             const char *day, char since[11]);

/* "draft", "proposed", "in_force" or "succeeded": how far it had come on a day. */
const char *sdt__programme_state(struct sdt__record_cache *cache, const sdt_record *programme,
                                 const char *day);

#endif
