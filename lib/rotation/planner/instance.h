/*
 * The making of a problem from an instance: instance.c on top, then facts.c (who may host what) and
 * quota.c (what is fair), and refusal.c below them all.
 */
#ifndef SDT__ROTATION_PLANNER_INSTANCE_H
#define SDT__ROTATION_PLANNER_INSTANCE_H

#include "rotation/planner/planner.h"

struct sdt__rot_build {
    const struct sdt__rot_instance *instance;
    struct sdt__rot_problem *problem;
    struct sdt__rot_error *error;
    const char **ids[2]; /* of members and of conferences, sorted */
    int *hosts;          /* indices of the hosts of one hosting, with space for every member */
    unsigned char *seen; /* [occurrence]: the previous plan has its hosts */
    /* The item being read, for messages. */
    int list; /* an enum sdt__rot_list; SDT__ROT_LISTS: the years */
    size_t index;
};

/* Refuses the value of `field` (NULL: the whole) of the item being read, or of a list as a whole.
 * `name` fills the placeholder of the message. Both return SDT__ROT_INVALID. */
int sdt__rot_refuse(struct sdt__rot_build *build, const char *field, enum sdt__message message,
                    const char *name);
int sdt__rot_refuse_list(struct sdt__rot_build *build, int list, const char *field,
                         enum sdt__message message, const char *name);

/* The index of the member or the conference (`list` says which) that has the id; -1 after refusing an
 * id that is missing or unknown. */
int sdt__rot_find(struct sdt__rot_build *build, enum sdt__rot_list list, const char *field,
                  const char *id);

/* Reads occurrences, absences, locks, pairs, history and the previous plan. */
int sdt__rot_facts(struct sdt__rot_build *build);

/* Computes shares, quota bands and wanted gaps from the facts. */
int sdt__rot_quota(struct sdt__rot_build *build);

#endif
