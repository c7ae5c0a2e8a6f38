/*
 * The public verbs that plan: solving, the repair ladder, and reporting the planner's errors through the
 * session.
 */
#include "layouts.h"
#include "record/table.h"
#include "rotation/handle.h"
#include "store/verb.h"

#include <string.h>

int sdt__rotation_fail(sdt_rotation *rotation, int status, const struct sdt__rot_error *error)
{
    sdt_session *session = rotation->session;
    const char *field = error && error->location[0] ? error->location : "rotation";
    const struct sdt__location location = {.kind = "rotation", .field = field};

    switch (status) {
    case SDT__ROT_OK:
        return SDT_OK;
    case SDT__ROT_NO_MEMORY:
        return sdt__fail_memory(session);
    case SDT__ROT_CANCELLED:
        return sdt__fail(session, SDT_ERROR_CANCELLED, SDT__M_CANCELLED);
    case SDT__ROT_TOO_LARGE:
        return sdt__fail(session, SDT_ERROR_LIMIT, SDT__M_ROTATION_INTRICATE);
    case SDT__ROT_INVALID:
        return sdt__fail_at(session, &location, SDT_ERROR_VALUE, SDT__M_ROTATION_REFUSED, field,
                            error ? error->text : "");
    default:
        return sdt__fail(session, SDT_ERROR_INTERNAL, SDT__M_ROTATION_CERTIFICATE);
    }
}

int sdt__rotation_begin(sdt_rotation *rotation, enum sdt__rotation_need need)
{
    int status = sdt__handle(rotation);

    if (status == SDT_OK &&
        (!rotation->solved || (need == SDT__ROTATION_PLANNED && !rotation->result.feasible)))
        status = sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_ROTATION_NO_PLAN);
    return status;
}

static int pass_progress(const char *phase, int done, void *user)
{
    const sdt_rotation *rotation = user;

    (void)phase;
    return rotation->progress(rotation->progress_user, done, 1000);
}

/* Discards the last answer, makes the problem from the facts, and fills in the options of the solving. */
static int prepare(sdt_rotation *rotation, sdt_progress progress, void *user,
                   struct sdt__rot_options *options)
{
    struct sdt__rot_error error;
    int status = sdt__handle(rotation);

    if (status != SDT_OK)
        return status;
    sdt__rot_arena_close(&rotation->answer);
    sdt__rot_arena_open(&rotation->answer, rotation->session->allocator,
                        rotation->session->allocator_user);
    memset(&rotation->result, 0, sizeof rotation->result);
    memset(&rotation->ladder, 0, sizeof rotation->ladder);
    rotation->solved = 0;
    rotation->progress = progress;
    rotation->progress_user = user;
    *options = (struct sdt__rot_options){
        .pairs_first = rotation->pairs_first,
        .english = rotation->session->english,
        .effort = rotation->effort,
        .progress = progress ? pass_progress : NULL,
        .progress_user = rotation,
    };
    error.english = rotation->session->english;
    status = sdt__rot_normalise(&rotation->answer, &rotation->instance, &rotation->problem, &error);
    return sdt__rotation_fail(rotation, status, &error);
}

int sdt_rotation_solve(sdt_rotation *rotation, sdt_progress progress, void *user)
{
    SDT__GUARD_HANDLE(rotation);
    struct sdt__rot_options options;
    int status = prepare(rotation, progress, user, &options);

    if (status)
        return status;
    status = sdt__rot_plan(&rotation->answer, rotation->problem, &options, &rotation->result);
    rotation->solved = status == SDT__ROT_OK;
    return sdt__rotation_fail(rotation, status, NULL);
}

int sdt_rotation_feasible(const sdt_rotation *rotation)
{
    return rotation && rotation->solved && rotation->result.feasible;
}

enum {
    RUNG,
    AT_MOST,
    CHANGES,
    CLASHES,
    QUOTA,
    CQUOTA,
    CGAP,
    PAIRS,
    TGAP,
    WISHES,
    PROVED,
    RECOMMENDED
};

static const struct sdt__column columns[] = {
    [RUNG] = {"rung", SDT_TYPE_INTEGER, "stegets nummer, från 0", "number of the rung, from 0"},
    [AT_MOST] = {"at_most", SDT_TYPE_INTEGER, "högsta tillåtna antal ändringar",
                 "most changes allowed"},
    [CHANGES] = {"changes", SDT_TYPE_INTEGER, "antal ändringar", "number of changes"},
    [CLASHES] = {"clashes", SDT_TYPE_INTEGER, "nivån clashes", "the level clashes"},
    [QUOTA] = {"quota", SDT_TYPE_INTEGER, "nivån quota", "the level quota"},
    [CQUOTA] = {"cquota", SDT_TYPE_INTEGER, "nivån cquota", "the level cquota"},
    [CGAP] = {"cgap", SDT_TYPE_INTEGER, "nivån cgap", "the level cgap"},
    [PAIRS] = {"pairs", SDT_TYPE_INTEGER, "nivån pairs", "the level pairs"},
    [TGAP] = {"tgap", SDT_TYPE_INTEGER, "nivån tgap", "the level tgap"},
    [WISHES] = {"wishes", SDT_TYPE_INTEGER, "nivån wishes", "the level wishes"},
    [PROVED] = {"proved", SDT_TYPE_INTEGER, "1 om ingen plan är bättre på någon nivå",
                "1 when no plan is better at any level"},
    [RECOMMENDED] = {"recommended", SDT_TYPE_INTEGER, "1 för det steg som rekommenderas",
                     "1 for the rung that is recommended"},
};

const struct sdt__table_layout sdt__layout_rotation_ladder = SDT__TABLE_LAYOUT("rotation_ladder",
                                                                               columns);

static int ladder_table(sdt_rotation *rotation, sdt_table **out)
{
    static const int level_columns[SDT__ROT_LEVELS] = {
        [SDT__ROT_CLASHES] = CLASHES, [SDT__ROT_CHANGES] = CHANGES, [SDT__ROT_QUOTA] = QUOTA,
        [SDT__ROT_CQUOTA] = CQUOTA,   [SDT__ROT_CGAP] = CGAP,       [SDT__ROT_PAIRS] = PAIRS,
        [SDT__ROT_TGAP] = TGAP,       [SDT__ROT_WISHES] = WISHES};
    sdt_table *table = sdt__table_new(rotation->session, &sdt__layout_rotation_ladder);

    if (!table)
        return SDT_ERROR_MEMORY;
    for (size_t i = 0; i < rotation->ladder.count; i++) {
        const struct sdt__rot_rung *rung = &rotation->ladder.rungs[i];
        int proved = 1;
        sdt__table_row(table);
        sdt__table_set_int(table, RUNG, (int64_t)i);
        sdt__table_set_int(table, AT_MOST, rung->most_changes);
        for (int level = 0; level < SDT__ROT_LEVELS; level++) {
            sdt__table_set_int(table, level_columns[level], rung->result.value[level]);
            proved &= rung->result.proved[level];
        }
        sdt__table_set_int(table, PROVED, proved);
        sdt__table_set_int(table, RECOMMENDED, (int)i == rotation->ladder.recommended);
    }
    return sdt__table_done(table, out);
}

int sdt_rotation_ladder(sdt_rotation *rotation, sdt_progress progress, void *user, sdt_table **out)
{
    SDT__GUARD_HANDLE(rotation);
    struct sdt__rot_options options;
    int best;
    int status;

    if (out)
        *out = NULL;
    status = prepare(rotation, progress, user, &options);
    if (status)
        return status;
    if (!out)
        return sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    status = sdt__rot_ladder_make(&rotation->answer, rotation->problem, &options,
                                  &rotation->ladder);
    if (status)
        return sdt__rotation_fail(rotation, status, NULL);
    best = rotation->ladder.recommended < 0 ? 0 : rotation->ladder.recommended;
    rotation->result = rotation->ladder.rungs[best].result;
    rotation->solved = 1;
    return ladder_table(rotation, out);
}

int sdt_rotation_take_rung(sdt_rotation *rotation, int64_t rung)
{
    SDT__GUARD_HANDLE(rotation);
    char number[24];
    const int status = sdt__rotation_begin(rotation, SDT__ROTATION_SOLVED);

    if (status)
        return status;
    if (rung < 0 || (uint64_t)rung >= rotation->ladder.count) {
        return sdt__fail(rotation->session, SDT_ERROR_NOT_FOUND, SDT__M_ROTATION_NO_RUNG,
                         sdt__integer_text(rung, number));
    }
    rotation->result = rotation->ladder.rungs[rung].result;
    return SDT_OK;
}
