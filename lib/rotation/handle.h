/*
 * The public rotation handle: the facts as they were added, and the answer of the last solving.
 */
#ifndef SDT__ROTATION_HANDLE_H
#define SDT__ROTATION_HANDLE_H

#include "core/session.h"
#include "rotation/planner/planner.h"

#include <sodertorn/rotation.h>

struct sdt_rotation {
    sdt_session *session;
    struct sdt__rot_problem *problem;
    int solved;
    int pairs_first;
    int effort;
    struct sdt__rot_result result;
    struct sdt__rot_ladder ladder;
    struct sdt__rot_arena facts;
    struct sdt__rot_arena answer; /* emptied by each solving */
    struct sdt__rot_instance instance;
    sdt_progress progress;
    void *progress_user;
    const char *cooperation; /* whose records it was made of; NULL for other facts */
    uint64_t stamp;          /* of those records, as sdt__rotation_stamp() gives it */
};

/* The names of the levels in tables and JSON. */
extern const char sdt__rotation_level_names[SDT__ROT_LEVELS][8];

/* The columns of sdt_rotation_reasons(). */
enum {
    SDT__REASONS_YEAR,
    SDT__REASONS_CONFERENCE,
    SDT__REASONS_HOST,
    SDT__REASONS_LOCKED,
    SDT__REASONS_SHARE,
    SDT__REASONS_OWN_SHARE,
    SDT__REASONS_HELD,
    SDT__REASONS_OWN_HELD,
    SDT__REASONS_LAST,
    SDT__REASONS_OWN_LAST,
    SDT__REASONS_SENTENCE
};

/* Adds a copy of an item to a list of facts: its texts are copied too. */
int sdt__rotation_add(sdt_rotation *rotation, enum sdt__rot_list list, const void *item);

/* What a verb needs of a rotation: that it is solved, or that a plan was found. */
enum sdt__rotation_need { SDT__ROTATION_SOLVED, SDT__ROTATION_PLANNED };

/* Begins a public verb on a rotation; reports when what it needs is not there. */
int sdt__rotation_begin(sdt_rotation *rotation, enum sdt__rotation_need need);

/* The session's error for a status of the planner. */
int sdt__rotation_fail(sdt_rotation *rotation, int status, const struct sdt__rot_error *error);

#endif
