/*
 * Proves the levels optimal in their order (lexicographic MaxSAT). One attempt is made to attain every
 * bound at once; then each level is minimised alone, from its bound upwards, and its cost fixed for the
 * levels after it. Models found on the way may be better plans, which are kept.
 */
#include "rotation/proof/encode.h"
#include "rotation/planner/run.h"

#include <string.h>

enum { FIRST_SHARE = 4, NEXT_SHARE = 16 }; /* of the budget, for the attempts to attain bounds */

struct proof {
    struct sdt__rot_run *run;
    struct sdt__rot_cnf cnf;
    int64_t budget; /* steps left */
    int *alike;
    unsigned char *model;
    int level;
};

/* Offers the plan of a model to the run; returns its value of the level being minimised. */
static int64_t take_model(void *user)
{
    struct proof *proof = user;
    int64_t value[SDT__ROT_LEVELS];

    sdt__rot_cnf_read(&proof->cnf, proof->model);
    sdt__rot_score(proof->run->problem, proof->model, value);
    sdt__rot_run_adopt(proof->run, proof->model);
    return value[proof->level];
}

static int open_cnf(struct proof *proof, int64_t budget)
{
    struct sdt__rot_run *run = proof->run;
    const unsigned char *allow = run->face_holds ? run->face.allow : run->problem->allow;
    const int status = sdt__rot_cnf_open(&proof->cnf, run, allow, budget);

    if (status)
        return status;
    if (run->face_holds)
        sdt__rot_cnf_face(&proof->cnf, &run->face);
    if (run->result->order.free_changes > 0)
        sdt__rot_cnf_changes(&proof->cnf, run->result->order.free_changes);
    sdt__rot_cnf_symmetry(&proof->cnf, proof->alike);
    return run->arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

static int close_cnf(struct proof *proof, int status)
{
    const int cancelled = proof->cnf.sat.cancelled;

    proof->run->result->conflicts += proof->cnf.sat.conflicts;
    proof->budget -= proof->cnf.sat.given - proof->cnf.sat.budget;
    sdt__rot_cnf_close(&proof->cnf);
    if (status || proof->run->arena->failed)
        return status ? status : SDT__ROT_NO_MEMORY;
    return cancelled ? SDT__ROT_CANCELLED : SDT__ROT_OK;
}

/* Asks for a plan that attains the bounds of the levels up to but not including the one at `end`, with all
 * their soft literals forbidden: cheap when there is one, and then these levels are proved. */
static int try_bounds(struct proof *proof, int end, int64_t most)
{
    struct sdt__rot_run *run = proof->run;
    int status = open_cnf(proof, most);

    for (int i = 3; !status && i < end; i++) {
        const int level = run->result->order.level[i];
        struct sdt__rot_softs softs = {run->arena, NULL, 0, 0, NULL, NULL};
        sdt__rot_cnf_level(&proof->cnf, &run->bounds, level, run->bounds.value[level], &softs);
        for (size_t s = 0; s < softs.count; s++)
            sdt__rot_sat_unit(&proof->cnf.sat, -softs.at[s].literal);
        proof->cnf.sat.contradiction |= softs.base > run->bounds.value[level];
        sdt__rot_give(run->arena, softs.at);
    }
    if (!status && sdt__rot_sat_solve(&proof->cnf.sat, NULL, 0, most) == SDT__ROT_SAT_YES) {
        proof->level = SDT__ROT_WISHES;
        take_model(proof);
    }
    return close_cnf(proof, status);
}

/* The index, in the order of levels, of the first level that is above its bound. */
static int first_above(const struct sdt__rot_run *run)
{
    const struct sdt__rot_result *result = run->result;
    int i = 0;

    while (i < SDT__ROT_LEVELS &&
           sdt__rot_counted_value(&result->order, result->order.level[i], result->value) <=
               run->bounds.value[result->order.level[i]])
        i++;
    return i;
}

/* Tries to attain all bounds, and if that fails, that of the first level above its own, as long as this
 * succeeds. */
static int attain_bounds(struct proof *proof)
{
    int status = try_bounds(proof, SDT__ROT_LEVELS, proof->budget / FIRST_SHARE);
    int above = first_above(proof->run);

    while (!status && above >= 3 && above < SDT__ROT_LEVELS) {
        const int before = above;
        status = try_bounds(proof, above + 1, proof->budget / NEXT_SHARE);
        above = first_above(proof->run);
        if (above == before)
            break;
    }
    return status;
}

/* Whether the plan has the flow's values of clashes and changes, so that the flow's potentials give reduced
 * costs of the common quota. */
static int attains_flow(const struct sdt__rot_run *run)
{
    const struct sdt__rot_result *result = run->result;

    return result->value[SDT__ROT_CLASHES] == run->flow.value[SDT__ROT_CLASHES] &&
           sdt__rot_counted_value(&result->order, SDT__ROT_CHANGES, result->value) ==
               run->flow.value[SDT__ROT_CHANGES];
}

static int prove_level(struct proof *proof, int level)
{
    struct sdt__rot_run *run = proof->run;
    struct sdt__rot_result *result = run->result;
    struct sdt__rot_softs softs = {run->arena, NULL, 0, 0, take_model, proof};
    int64_t lower = 0;
    int answer;

    proof->level = level;
    if (level == SDT__ROT_CHANGES && result->order.free_changes > 0) {
        result->proved[level] = 1;
        return SDT__ROT_SAT_YES;
    }
    if (level == SDT__ROT_QUOTA && attains_flow(run))
        sdt__rot_cnf_quota(&proof->cnf, &run->flow, result->value[level], &softs);
    else
        sdt__rot_cnf_level(&proof->cnf, &run->bounds, level, result->value[level], &softs);
    answer = sdt__rot_minimise(&proof->cnf.sat, &softs, result->value[level], &lower);
    if (lower > result->bound[level])
        result->bound[level] = lower;
    if (answer == SDT__ROT_SAT_YES &&
        lower != sdt__rot_counted_value(&result->order, level, result->value))
        answer = SDT__ROT_SAT_UNKNOWN; /* no plan at hand is as good as the bound */
    if (answer == SDT__ROT_SAT_YES) {
        result->bound[level] = lower;
        result->proved[level] = 1;
    }
    for (int i = level + 1; i <= SDT__ROT_QUOTA && result->bound[level] > run->flow.value[level];
         i++)
        if (!result->proved[i]) /* the flow's next bounds hold only while this one is attained */
            result->bound[i] = 0;
    sdt__rot_give(run->arena, softs.at);
    return answer;
}

int sdt__rot_prove(struct sdt__rot_run *run, int64_t *budget, bool first)
{
    const struct sdt__rot_problem *p = run->problem;
    struct proof proof = {.run = run, .budget = *budget};
    const unsigned char *allow = run->face_holds ? run->face.allow : p->allow;
    int status;

    if (sdt__rot_cnf_size(p, allow) * SDT__ROT_CLAUSE_STEPS > *budget)
        return SDT__ROT_OK;
    proof.alike = SDT__ROT_NEW(run->arena, int, p->members);
    proof.model = SDT__ROT_NEW(run->arena, unsigned char, p->occurrences * p->members);
    if (!proof.alike || !proof.model)
        return SDT__ROT_NO_MEMORY;
    sdt__rot_alike(p, proof.alike);
    status = first && run->face_holds ? attain_bounds(&proof) : SDT__ROT_OK;
    sdt__rot_run_mark_proved(run);
    if (!status && !sdt__rot_run_is_proved(run)) {
        status = open_cnf(&proof, proof.budget);
        for (int i = run->face_holds ? 3 : 0; !status && i < SDT__ROT_LEVELS; i++)
            if (prove_level(&proof, run->result->order.level[i]) != SDT__ROT_SAT_YES)
                break;
        status = close_cnf(&proof, status);
    }
    sdt__rot_give(run->arena, proof.alike);
    sdt__rot_give(run->arena, proof.model);
    *budget = proof.budget;
    return status;
}
