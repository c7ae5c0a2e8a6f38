/*
 * Inside lib/store only: the records of a copy that is brought back; see bring_states.c.
 */
#ifndef SDT__STORE_BRING_STATES_H
#define SDT__STORE_BRING_STATES_H

#include "store/bring.h"

/* A record that has been changed in the copy. */
struct sdt__bring_change {
    const struct sdt__kind *kind;
    int64_t copy_id;
    char *gone; /* the key that it had, when it has been deleted; else NULL */
    bool done;
};

struct sdt__bring_list {
    struct sdt__bring_change *changes; /* by kind, then by id */
    size_t count;
    size_t capacity;
};

/* The three states of a record; NULL where there was none. */
struct sdt__bring_states {
    const struct sdt__bring_change *change;
    int64_t main_id; /* 0: not here */
    bool replaced;   /* deleted there and made again, which is a change of its own */
    sdt_record *was;
    sdt_record *here;
    sdt_record *there;
};

/* Reads the states of a record; to be unloaded also when that fails. */
int sdt__bring_load(struct sdt__bring *bring, const struct sdt__bring_change *change,
                    struct sdt__bring_states *states);
void sdt__bring_unload(struct sdt__bring_states *states);

#endif
