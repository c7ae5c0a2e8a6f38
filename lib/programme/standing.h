/*
 * How a joint matter stands on a day: whether it is in force and since when, and what each that has a
 * say has decided. All of it follows from one walk over the days on which somebody joined, left or
 * decided.
 */
#ifndef SDT__PROGRAMME_STANDING_H
#define SDT__PROGRAMME_STANDING_H

#include "programme/matter.h"

/* The day from which something holds, "" when it does not. `latest` when it may have been an earlier
   day, since of a decision only the day before which it was taken is known. */
struct sdt__since {
    char day[11];
    bool latest;
};

/* "sedan 2023-02-01", or "senast 2023-02-01" of one that is the latest it can be: the words for it, in
   the session's language, wherever it is told. */
enum { SDT__SINCE_ROOM = 64 };
const char *sdt__since_text(const sdt_session *session, const struct sdt__since *since,
                            char out[SDT__SINCE_ROOM]);

/* A municipality, and what it has to do with the matter. */
struct sdt__voter {
    const sdt_record *municipality;
    const sdt_record *decision; /* its last by the day; NULL when it has not decided */
    int memberships;            /* of the day; more than one only where it was recorded twice */
    bool asked;                 /* a member on the day whose members are counted */
};

/* How many were asked, and what they have decided. */
struct sdt__matter_count {
    int64_t members;
    int64_t yes; /* with a reservation or an addition, too */
    int64_t with_reservation;
    int64_t with_addition;
    int64_t rejected;
    int64_t referred_back;
    int64_t undecided;
};

/*
 * Those who are asked are the members of the day; but of a matter that is in force, those of the day it
 * came into force, and of a round that was withdrawn or replaced, those of the day that ended it. Who
 * joins or leaves later does not change what was decided. Where each that adopts has it in force for
 * itself, the members of the day are asked for as long as it is not withdrawn.
 */
struct sdt__standing {
    const char *state; /* "waiting", "in_force", "refused", "withdrawn" or "replaced" */
    struct sdt__since since;
    bool open; /* those who have not decided are waited for */
    struct sdt__matter_count count;
    struct sdt__voter *voters; /* by key; those that are not asked and have not decided, too */
    size_t voter_count;
};

/* What was found is freed with the cache's session; a failure is remembered by the cache. */
void sdt__standing_find(struct sdt__record_cache *cache, const struct sdt__matter *matter,
                        const char *day, struct sdt__standing *out);
void sdt__standing_free(struct sdt__record_cache *cache, struct sdt__standing *standing);

/* Puts the voters in the Swedish order of their names, and leaves out those that were not asked and have
   not decided. */
void sdt__standing_by_name(struct sdt__standing *standing);

/* Whether a programme was in force by a day, in whichever of its rounds, and since when. */
bool sdt__programme_in_force(struct sdt__record_cache *cache, const sdt_record *programme,
                             const char *day, struct sdt__since *since);

#endif
