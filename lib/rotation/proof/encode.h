/*
 * A rotation problem in clauses: who hosts what, and each level as soft literals.
 */
#ifndef SDT__ROTATION_PROOF_ENCODE_H
#define SDT__ROTATION_PROOF_ENCODE_H

#include "rotation/proof/sat.h"
#include "rotation/planner/run.h"

struct sdt__rot_cnf {
    struct sdt__rot_sat sat;
    struct sdt__rot_arena *arena;
    const struct sdt__rot_problem *problem;
    const unsigned char *allow;
    int *x;        /* [occurrence * members + member]: hosts it */
    int *busy;     /* [member * years + year]: hosts anything, 0 = not made yet */
    int **meeting; /* [occurrence]: [a * members + b], b < a: both host it */
};

/* About the number of clauses: larger problems than a proof can manage are not attempted. */
int64_t sdt__rot_cnf_size(const struct sdt__rot_problem *problem, const unsigned char *allow);

int sdt__rot_cnf_open(struct sdt__rot_cnf *cnf, struct sdt__rot_run *run,
                      const unsigned char *allow, int64_t budget);
void sdt__rot_cnf_close(struct sdt__rot_cnf *cnf);

/* Restricts the plans to the optimal face of the flow, which fixes L1..L3. */
void sdt__rot_cnf_face(struct sdt__rot_cnf *cnf, const struct sdt__rot_face *face);

/* Breaks symmetry among interchangeable members. alike[m] is the last member before m that m is
 * interchangeable with, or -1; sdt__rot_alike() fills it. */
void sdt__rot_cnf_symmetry(struct sdt__rot_cnf *cnf, const int *alike);
void sdt__rot_alike(const struct sdt__rot_problem *problem, int *alike);

/* Adds the soft literals of a level; plans whose value exceeds `upper` may be excluded. Where the
 * bounds have a dual solution (the potentials of the conferences' flows, the even number of meetings)
 * the costs are reduced costs: the base is the bound, and a soft literal costs what the plan exceeds the
 * bound by. */
void sdt__rot_cnf_level(struct sdt__rot_cnf *cnf, const struct sdt__rot_bounds *bounds, int level,
                        int64_t upper, struct sdt__rot_softs *softs);

/* The common quota with costs reduced by the potentials of its flow. Only valid where clashes and changes
 * are fixed at the flow's values. */
void sdt__rot_cnf_quota(struct sdt__rot_cnf *cnf, const struct sdt__rot_flow *flow, int64_t upper,
                        struct sdt__rot_softs *softs);

/* Parts of sdt__rot_cnf_level. */
void sdt__rot_cnf_cquota(struct sdt__rot_cnf *cnf, const struct sdt__rot_bounds *bounds,
                         int64_t upper, struct sdt__rot_softs *softs);
void sdt__rot_cnf_pairs(struct sdt__rot_cnf *cnf, const struct sdt__rot_bounds *bounds,
                        int64_t upper, struct sdt__rot_softs *softs);
void sdt__rot_cnf_wishes(struct sdt__rot_cnf *cnf, struct sdt__rot_softs *softs);

/* Excludes plans with more changes than `most`. */
void sdt__rot_cnf_changes(struct sdt__rot_cnf *cnf, int most);

/* The plan of the solver's last model. */
void sdt__rot_cnf_read(struct sdt__rot_cnf *cnf, unsigned char *on);

#endif
