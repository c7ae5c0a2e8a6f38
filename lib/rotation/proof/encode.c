/*
 * The hard rules in clauses, the limits of the flow's optimal face, and symmetry breaking: a
 * lexicographic order among members that are interchangeable.
 */
#include "rotation/proof/encode.h"

#include <string.h>

int64_t sdt__rot_cnf_size(const struct sdt__rot_problem *p, const unsigned char *allow)
{
    int64_t size = 0;

    for (int o = 0; o < p->occurrences; o++) {
        int64_t open = 0;
        for (int m = 0; m < p->members; m++)
            open += (allow[o * p->members + m] & SDT__ROT_OPEN) != 0;
        size += open * 20;
        if (p->occurrence[o].hosts > 1)
            size += open * open * 4;
    }
    return size;
}

/* An occurrence has exactly its number of hosts, and no forbidden pair. */
static void choose_hosts(struct sdt__rot_cnf *cnf, int o)
{
    const struct sdt__rot_problem *p = cnf->problem;
    struct sdt__rot_part part = {p->members, p->occurrence[o].hosts, p->occurrence[o].hosts};
    int *row = cnf->x + o * p->members;

    for (int m = 0; m < p->members; m++) {
        const int allow = cnf->allow[o * p->members + m];
        row[m] = allow & SDT__ROT_MUST ? SDT__ROT_TRUE
                 : allow               ? sdt__rot_sat_new(&cnf->sat)
                                       : SDT__ROT_FALSE;
    }
    if (part.high == 1 && p->members <= 12) {
        sdt__rot_sat_clause(&cnf->sat, row, p->members);
        for (int a = 0; a < p->members; a++)
            for (int b = 0; b < a; b++)
                sdt__rot_sat_two(&cnf->sat, -row[a], -row[b]);
    } else {
        sdt__rot_count(&cnf->sat, row, 0, &part, 1, NULL, NULL);
    }
    for (int a = 0; p->forbid && a < p->members; a++) {
        for (int b = 0; b < a; b++)
            if (p->forbid[a * p->members + b])
                sdt__rot_sat_two(&cnf->sat, -row[a], -row[b]);
    }
}

int sdt__rot_cnf_open(struct sdt__rot_cnf *cnf, struct sdt__rot_run *run,
                      const unsigned char *allow, int64_t budget)
{
    const struct sdt__rot_problem *problem = run->problem;
    struct sdt__rot_arena *arena = run->arena;
    int status;

    memset(cnf, 0, sizeof *cnf);
    cnf->arena = arena;
    cnf->problem = problem;
    cnf->allow = allow;
    status = sdt__rot_sat_open(&cnf->sat, run, budget);
    cnf->x = SDT__ROT_NEW(arena, int, problem->occurrences * problem->members);
    cnf->busy = SDT__ROT_NEW(arena, int, problem->members * problem->years);
    cnf->meeting = SDT__ROT_NEW(arena, int *, problem->occurrences);
    if (status || arena->failed)
        return status ? status : SDT__ROT_NO_MEMORY;
    for (int o = 0; o < problem->occurrences; o++)
        choose_hosts(cnf, o);
    return arena->failed ? SDT__ROT_NO_MEMORY : SDT__ROT_OK;
}

void sdt__rot_cnf_close(struct sdt__rot_cnf *cnf)
{
    sdt__rot_sat_close(&cnf->sat);
    for (int o = 0; cnf->meeting && o < cnf->problem->occurrences; o++)
        sdt__rot_give(cnf->arena, cnf->meeting[o]);
    sdt__rot_give(cnf->arena, cnf->x);
    sdt__rot_give(cnf->arena, cnf->busy);
    sdt__rot_give(cnf->arena, cnf->meeting);
}

void sdt__rot_cnf_read(struct sdt__rot_cnf *cnf, unsigned char *on)
{
    const int cells = cnf->problem->occurrences * cnf->problem->members;

    for (int i = 0; i < cells; i++) {
        on[i] = cnf->x[i] == SDT__ROT_TRUE ||
                (cnf->x[i] != SDT__ROT_FALSE && sdt__rot_sat_value(&cnf->sat, cnf->x[i]));
    }
}

/* The literals of one member, year by year; `parts` gets their ends. */
static int member_literals(const struct sdt__rot_cnf *cnf, int m, int *literals,
                           struct sdt__rot_part *parts)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int count = 0;

    for (int y = 0; y < p->years; y++) {
        for (int c = 0; c < p->conferences; c++) {
            const int o = p->occurrence_at[c * p->years + y];
            if (o >= 0 && cnf->x[o * p->members + m] != SDT__ROT_FALSE)
                literals[count++] = cnf->x[o * p->members + m];
        }
        parts[y].end = count;
    }
    return count;
}

void sdt__rot_cnf_face(struct sdt__rot_cnf *cnf, const struct sdt__rot_face *face)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int *literals = SDT__ROT_NEW(cnf->arena, int, p->years * p->conferences);
    struct sdt__rot_part *parts = SDT__ROT_NEW(cnf->arena, struct sdt__rot_part, p->years);

    for (int m = 0; literals && parts && m < p->members; m++) {
        member_literals(cnf, m, literals, parts);
        for (int y = 0; y < p->years; y++) {
            const int cell = m * p->years + y;
            const int first = y ? parts[y - 1].end : 0;
            struct sdt__rot_part year = {parts[y].end - first, face->times_low[cell],
                                         face->times_high[cell]};
            parts[y].low = face->low[cell];
            parts[y].high = face->high[cell];
            if (year.low > 0 || year.high < year.end)
                sdt__rot_count(&cnf->sat, literals + first, 0, &year, 1, NULL, NULL);
        }
        sdt__rot_count(&cnf->sat, literals, p->held[m], parts, p->years, NULL, NULL);
    }
    for (int i = 0; i < p->occurrences * p->members; i++)
        if (!(face->allow[i] & SDT__ROT_OPEN))
            sdt__rot_sat_unit(&cnf->sat, -cnf->x[i]);
        else if (face->allow[i] & SDT__ROT_MUST)
            sdt__rot_sat_unit(&cnf->sat, cnf->x[i]);
    sdt__rot_give(cnf->arena, literals);
    sdt__rot_give(cnf->arena, parts);
}

/* Symmetry breaking: the row of a must be lexicographically at least that of b. */
static void order_rows(struct sdt__rot_cnf *cnf, const int *columns, int count, int a, int b)
{
    const int members = cnf->problem->members;
    int equal = SDT__ROT_TRUE;

    for (int i = 0; i < count; i++) {
        const int xa = cnf->x[columns[i] * members + a];
        const int xb = cnf->x[columns[i] * members + b];
        int next;
        if (xa == SDT__ROT_FALSE && xb == SDT__ROT_FALSE)
            continue;
        sdt__rot_sat_three(&cnf->sat, -equal, -xb, xa);
        next = sdt__rot_sat_new(&cnf->sat);
        sdt__rot_sat_four(&cnf->sat, -equal, -xa, -xb, next);
        sdt__rot_sat_four(&cnf->sat, -equal, xa, xb, next);
        equal = next;
    }
}

void sdt__rot_cnf_symmetry(struct sdt__rot_cnf *cnf, const int *alike)
{
    const struct sdt__rot_problem *p = cnf->problem;
    int *columns = SDT__ROT_NEW(cnf->arena, int, p->occurrences);
    int count = 0;
    int most = 0;

    for (int c = 0; c < p->conferences; c++)
        most = p->conference[c]->hosts > most ? p->conference[c]->hosts : most;
    for (int hosts = 1; columns && hosts <= most; hosts++) {
        for (int c = 0; c < p->conferences; c++) {
            for (int y = 0; p->conference[c]->hosts == hosts && y < p->years; y++) {
                const int o = p->occurrence_at[c * p->years + y];
                if (o >= 0)
                    columns[count++] = o;
            }
        }
    }
    for (int m = 0; columns && m < p->members; m++)
        if (alike[m] >= 0)
            order_rows(cnf, columns, count, alike[m], m);
    sdt__rot_give(cnf->arena, columns);
}

/* Whether exchanging a and b leaves the problem as it is. */
static int interchangeable(const struct sdt__rot_problem *p, int a, int b)
{
    const int n = p->members;

    for (int i = 0; i < (p->conferences + 1) * p->years; i++) {
        const int layer = i / p->years;
        const int one = sdt__rot_cell(p, layer, a, i % p->years);
        const int other = sdt__rot_cell(p, layer, b, i % p->years);
        if (p->low[one] != p->low[other] || p->high[one] != p->high[other] ||
            p->gap[one] != p->gap[other] || p->held[layer * n + a] != p->held[layer * n + b] ||
            p->last[layer * n + a] != p->last[layer * n + b])
            return 0;
    }
    for (int o = 0; o < p->occurrences; o++)
        if (p->allow[o * n + a] != p->allow[o * n + b] ||
            (p->previous && p->previous[o * n + a] != p->previous[o * n + b]))
            return 0;
    for (int m = 0; m < n; m++)
        if (m != a && m != b &&
            (p->met[m * n + a] != p->met[m * n + b] ||
             (p->forbid && p->forbid[m * n + a] != p->forbid[m * n + b]) ||
             (p->wish && p->wish[m * n + a] != p->wish[m * n + b])))
            return 0;
    return 1;
}

void sdt__rot_alike(const struct sdt__rot_problem *p, int *alike)
{
    for (int m = 0; m < p->members; m++) {
        alike[m] = -1;
        for (int b = m - 1; b >= 0 && alike[m] < 0; b--)
            if (interchangeable(p, b, m))
                alike[m] = b;
    }
}
