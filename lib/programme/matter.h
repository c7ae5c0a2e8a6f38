/*
 * Joint matters: what each member of a cooperation decides on its own, round by round. Whether a matter
 * is in force always follows from the decisions, see standing.h; it is stored nowhere.
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

/* A programme that was decided on without a matter. */
void sdt__matter_without_record(struct sdt__record_cache *cache, const sdt_record *programme,
                                struct sdt__matter *out);

/* What a matter of a role is about: records of a kind, named by a field of the matter. */
struct sdt__matter_subject {
    const char *role;
    int kind;
    int field;
    sdt__record_text_getter get;
};

enum { SDT__MATTER_SUBJECTS = 5 };
extern const struct sdt__matter_subject sdt__matter_subjects[SDT__MATTER_SUBJECTS];

/* The subject of a role of matters, or of a kind of record; NULL for what has none. */
const struct sdt__matter_subject *sdt__matter_subject_of_role(const char *role);
const struct sdt__matter_subject *sdt__matter_subject_of_kind(int kind);

/* What a matter is about; NULL when no record is named. */
const sdt_record *sdt__matter_about(struct sdt__record_cache *cache,
                                    const struct sdt__matter *matter);

/* The round of a subject that a day belongs to: the last one proposed by then, or else the first; NULL
   when it has never been put to the members. */
const sdt_record *sdt__matter_round(struct sdt__record_cache *cache,
                                    const struct sdt__matter_subject *subject, const char *key,
                                    const char *day);

/* The round that came after a matter, whenever it was put; NULL when there is none. */
const sdt_record *sdt__matter_next_round(struct sdt__record_cache *cache, const sdt_record *matter);

/* The round that had taken a matter's place by a day, the last of several; NULL when none had. */
const sdt_record *sdt__matter_replacement(struct sdt__record_cache *cache,
                                          const struct sdt__matter *matter, const char *day);

/* Which round a matter is, from 1. */
int64_t sdt__matter_round_number(struct sdt__record_cache *cache, const struct sdt__matter *matter);

/* The matter of a key; or, of the key of what matters are about, its round of the day. Reports
   SDT_ERROR_NOT_FOUND, with the nearest keys of both. */
int sdt__matter_find(struct sdt__record_cache *cache, const char *key, const char *day,
                     struct sdt__matter *out);

/* Whether a matter had been put to the members by a day. */
bool sdt__matter_is_proposed(const struct sdt__matter *matter, const char *day);

/* The round of a programme that a day belongs to: the last one proposed by then, or else the first. */
void sdt__matter_of_programme(struct sdt__record_cache *cache, const sdt_record *programme,
                              const char *day, struct sdt__matter *out);

/* The day of a decision; of one whose day is not known, the day before which it was taken. */
const char *sdt__adoption_day(const sdt_record *adoption);

/* Whether a decision (or none, NULL) was a yes: also one with a reservation or an addition is. */
bool sdt__adoption_is_yes(const sdt_record *adoption);

/* Whether a municipality was a member when it decided; where the day is not known, on any day between
   the proposal and the one before which it was taken. */
bool sdt__adoption_by_member(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                             const sdt_record *adoption);

#endif
