/*
 * What the two halves of normalising share: looking names up and refusing with a place.
 */
#ifndef SDT__ROTATION_INSTANCE_H
#define SDT__ROTATION_INSTANCE_H

#include "rotation/rotation.h"

#define SDT__ROT_WHOLE SIZE_MAX

struct sdt__rot_build {
    const struct sdt__rot_instance *instance;
    struct sdt__rot_problem *problem;
    struct sdt__rot_error *error;
};

int sdt__rot_refuse(struct sdt__rot_error *error, const char *list, size_t index, const char *field,
                    enum sdt__message message, const char *name);
int sdt__rot_find_member(const struct sdt__rot_problem *problem, const char *id);
int sdt__rot_find_conference(const struct sdt__rot_problem *problem, const char *id);

/* -1 after refusing. */
int sdt__rot_member_or_refuse(struct sdt__rot_build *build, const char *list, size_t index,
                              const char *field, const char *id);
int sdt__rot_conference_or_refuse(struct sdt__rot_build *build, const char *list, size_t index,
                                  const char *id);

/* Occurrences, locks, absences, pairs, history and the previous plan. */
int sdt__rot_facts(struct sdt__rot_build *build);

#endif
