/*
 * A large neighbourhood move: two conferences exchange hosts within each year.
 */
#ifndef SDT__ROTATION_PLANNER_EXCHANGE_HOSTS_H
#define SDT__ROTATION_PLANNER_EXCHANGE_HOSTS_H

#include "rotation/planner/beam.h"

enum {
    SDT__ROT_EXCHANGE_MEMBERS = 100, /* the most: partial plans count the meetings of all pairs */
    SDT__ROT_EXCHANGE_POOL = 8       /* hosts of a year that may be exchanged */
};

/* The numbers of a partial plan are the turns of each member so far of the first conference and of the other,
 * the last year of each member in them, and the meetings of each pair. */
struct sdt__rot_exchange {
    struct sdt__rot_beam beam;
    int conference[2];
    int occurrence[2]; /* of the year under way; -1 where there is none */
    int year;
    int pool[SDT__ROT_EXCHANGE_POOL]; /* members who host one of the two in that year */
    int pool_count;
    int *in_pool;                              /* [member]: index in the pool, or -1 */
    int outside[2][SDT__ROT_EXCHANGE_MEMBERS]; /* the hosts of each that year who are not in it */
    int outside_count[2];
    bool meets;           /* whether either has several hosts */
    unsigned char *hosts; /* [(side * years + year) * members + member]: before the move */
    int *met;             /* [member * members + member]: without these conferences */
    int *low;             /* [(conference * years + year) * members + member]: quota band */
    int *high;
    int *reach; /* [layer * members + member]: the longest wanted gap */
};

/* Whether a problem is one for this move. */
bool sdt__rot_exchange_suits(const struct sdt__rot_search *search);

int sdt__rot_exchange_open(struct sdt__rot_exchange *exchange, struct sdt__rot_search *search);

/* One move of two conferences, drawn at random, in the search's state, which does not become worse. */
void sdt__rot_exchange_hosts(struct sdt__rot_exchange *exchange);

#endif
