/*
 * What the parts of normalising share: looking names up and refusing with a place.
 */
#ifndef SDT__ROTATION_PLANNER_INSTANCE_H
#define SDT__ROTATION_PLANNER_INSTANCE_H

#include "rotation/planner/planner.h"

struct sdt__rot_build {
    const struct sdt__rot_instance *instance;
    struct sdt__rot_problem *problem;
    struct sdt__rot_error *error;
    const char **ids[2]; /* of members and of conferences, sorted */
    int *hosts;          /* room for those of one hosting */
    unsigned char *seen; /* [occurrence]: stands in the previous plan */
    /* What is being read, for messages. */
    int list; /* SDT__ROT_LISTS: the years */
    size_t index;
};

/* Refuses what stands in `field` (NULL: all) of the item at hand, or of the list as a whole. */
int sdt__rot_refuse(struct sdt__rot_build *build, const char *field, enum sdt__message message,
                    const char *name);
int sdt__rot_refuse_list(struct sdt__rot_build *build, int list, const char *field,
                         enum sdt__message message, const char *name);

/* The index of a member or of a conference (`list` says which); -1 after refusing. */
int sdt__rot_find(struct sdt__rot_build *build, enum sdt__rot_list list, const char *field,
                  const char *id);

/* Occurrences, locks, absences, pairs, history and the previous plan; then what they come to. */
int sdt__rot_facts(struct sdt__rot_build *build);
int sdt__rot_quota(struct sdt__rot_build *build);

#endif
