/*
 * The conference rotation planner: a kernel in plain C without database, JSON or scripts.
 * An instance (ids as text) becomes a problem (indices, integer bands and gaps), a problem becomes
 * a plan that minimises eight levels lexicographically, with a lower bound for each.
 * Years inside a problem are counted from 0 = first year of the horizon.
 *
 * Names: sdt__rot_ is the kernel (planner/ and proof/), sdt__rotation_ the room around it, with the public
 * handle and the records.
 */
#ifndef SDT__ROTATION_PLANNER_PLANNER_H
#define SDT__ROTATION_PLANNER_PLANNER_H

#include "core/fixed_text.h"
#include "core/text.h"
#include "messages/messages.h"
#include "rotation/planner/arena.h"

#include <limits.h>
#include <stdint.h>

enum sdt__rot_status {
    SDT__ROT_OK = 0,
    SDT__ROT_NO_MEMORY = -1,
    SDT__ROT_INVALID = -2,
    SDT__ROT_CANCELLED = -3,
    SDT__ROT_TOO_LARGE = -4,
    SDT__ROT_INTERNAL = -5
};

/* The eight objectives, in their default order. */
enum sdt__rot_level {
    SDT__ROT_CLASHES,
    SDT__ROT_CHANGES,
    SDT__ROT_QUOTA,
    SDT__ROT_CQUOTA,
    SDT__ROT_CGAP,
    SDT__ROT_PAIRS,
    SDT__ROT_TGAP,
    SDT__ROT_WISHES,
    SDT__ROT_LEVELS
};

#define SDT__ROT_ALWAYS INT_MIN
#define SDT__ROT_NEVER INT_MAX
#define SDT__ROT_UNMEASURED (1 << 28)
#define SDT__ROT_NO_YEAR INT_MIN

enum {
    SDT__ROT_MAX_YEARS = 400,
    SDT__ROT_MAX_MEMBERS = 2000,
    SDT__ROT_MAX_CONFERENCES = 500,
    SDT__ROT_MAX_EVERY = 1000,
    SDT__ROT_MAX_CELLS = 4000000,
    SDT__ROT_MAX_GAP = 10000000
};
#define SDT__ROT_MAX_WEIGHT INT64_C(1000000000000)

/* ---- instance: what a caller hands over; all text is borrowed ---- */

/* The lists of facts. Each item begins with its texts, of which an id comes first. */
enum sdt__rot_list {
    SDT__ROT_MEMBERS,
    SDT__ROT_CONFERENCES,
    SDT__ROT_HISTORY,
    SDT__ROT_LOCKED,
    SDT__ROT_UNAVAILABLE,
    SDT__ROT_FORBIDDEN,
    SDT__ROT_WISHED,
    SDT__ROT_PREVIOUS,
    SDT__ROT_SKIPPED, /* absences of no member: years without an occurrence */
    SDT__ROT_LISTS
};

struct sdt__rot_member {
    const char *id;
    const char *name; /* for people; NULL: the id */
    int joined;
    int left;
    int64_t weight;
};

struct sdt__rot_conference {
    const char *id;
    const char *name; /* for people; NULL: the id */
    int hosts;
    int first_year;
    int every;
    int last_year;
};

static inline bool sdt__rot_is_member(const struct sdt__rot_member *member, int year)
{
    return member->joined <= year && year < member->left;
}

static inline const char *sdt__rot_member_name(const struct sdt__rot_member *member)
{
    return member->name ? member->name : member->id;
}

static inline const char *sdt__rot_conference_name(const struct sdt__rot_conference *conference)
{
    return conference->name ? conference->name : conference->id;
}

struct sdt__rot_hosting {
    const char *conference;
    const char *const *hosts;
    size_t host_count;
    int year;
};

struct sdt__rot_absence {
    const char *conference; /* NULL: all */
    const char *member;
    int year;
};

struct sdt__rot_pair {
    const char *one;
    const char *other;
};

struct sdt__rot_items {
    void *items;
    size_t count;
};

struct sdt__rot_instance {
    int from;
    int to;
    struct sdt__rot_items lists[SDT__ROT_LISTS];
};

/* What messages and files call the lists; the last name is that of the years. */
extern const char sdt__rot_list_names[SDT__ROT_LISTS + 1][16];

/* What is wrong with the input: the location ("locked[2].hosts") and the fault as one sentence. */
struct sdt__rot_error {
    bool english; /* set by the caller: of the sentence */
    char location[96];
    char text[400];
};

/* Text of bounded length, in Swedish or English. */
struct sdt__rot_text {
    struct sdt__fixed_text fixed;
    bool english;
};

void sdt__rot_text_open(struct sdt__rot_text *text, bool english, char *bytes, size_t capacity);
void sdt__rot_text_add(struct sdt__rot_text *text, const char *part);
void sdt__rot_text_number(struct sdt__rot_text *text, int64_t number);

/* Adds the location of a value in the input: "locked[2].hosts", or "locked.hosts" with SDT__ROT_WHOLE for
 * the index. */
#define SDT__ROT_WHOLE SIZE_MAX
void sdt__rot_text_location(struct sdt__rot_text *text, const char *list, size_t index,
                            const char *field);

/* Adds a message with at most two placeholders. */
void sdt__rot_text_say(struct sdt__rot_text *text, enum sdt__message message, const char *one,
                       const char *other);

/* ---- problem: the instance in canonical order, all arithmetic done ---- */

enum { SDT__ROT_CLOSED = 0, SDT__ROT_OPEN = 1, SDT__ROT_MUST = 2 };

struct sdt__rot_occurrence {
    int year;
    int conference;
    int hosts;
    int first_slot;
};

struct sdt__rot_event {
    int conference;
    int year;
    int count;
    const int *hosts;
};

struct sdt__rot_problem {
    struct sdt__rot_arena *arena;
    int from;
    int years;
    int members;
    int conferences;
    int occurrences;
    int slots;
    int events;
    int wishes;
    int forbidden;
    int changes;
    struct sdt__rot_occurrence *occurrence;
    int *occurrence_at;      /* [conference * years + year], -1 where there is none */
    unsigned char *allow;    /* [occurrence * members + member]: closed, open or must */
    unsigned char *previous; /* [occurrence * members + member], NULL without a previous plan */
    unsigned char *forbid;   /* [member * members + member], NULL when nothing is forbidden */
    const struct sdt__rot_member **member;
    const struct sdt__rot_conference **conference;
    /* The layers: one for all conferences together (0) and one for each (1 + c). */
    int *low; /* [layer][member * years + year]: quota band */
    int *high;
    int *held;             /* [layer * members + member]: turns before the horizon */
    int *last;             /* [layer * members + member]: last year hosted before, absolute */
    int *gap;              /* [layer][member * years + year]: the wanted distance G */
    int64_t *share;        /* [layer][member * years + year]: R in nano-turns */
    int *met;              /* [member * members + member]: hosted together before */
    unsigned short *wish;  /* [member * members + member]: how often wished, NULL if never */
    unsigned char *active; /* [member * years + year] */
    int64_t *weight_sum;   /* [year]: W */
    struct sdt__rot_event *event;
};

/* The index of a layer, member and year in the arrays of layers. */
static inline int sdt__rot_cell(const struct sdt__rot_problem *problem, int layer, int member,
                                int year)
{
    return (layer * problem->members + member) * problem->years + year;
}

/* The squared distance of a number of turns from its quota band. */
static inline int64_t sdt__rot_excess(int held, int low, int high)
{
    const int64_t over = (int64_t)held - high;
    const int64_t under = (int64_t)low - held;
    const int64_t v = over > under ? over : under;

    return v > 0 ? v * v : 0;
}

/* What one more turn than `held` adds to the excess of a cell, whose index is `cell`. */
static inline int64_t sdt__rot_turn_cost(const struct sdt__rot_problem *problem, int cell, int held)
{
    const int64_t over = 2 * ((int64_t)held - problem->high[cell]) + 1;
    const int64_t under = 2 * ((int64_t)problem->low[cell] - held) - 1;

    return (over > 0 ? over : 0) - (under > 0 ? under : 0);
}

int sdt__rot_normalise(struct sdt__rot_arena *arena, const struct sdt__rot_instance *instance,
                       struct sdt__rot_problem **problem, struct sdt__rot_error *error);

/* ---- plan and score ---- */

/* A plan is a byte matrix on[occurrence * members + member]. */
void sdt__rot_score(const struct sdt__rot_problem *problem, const unsigned char *on,
                    int64_t value[SDT__ROT_LEVELS]);
int64_t sdt__rot_violations(const struct sdt__rot_problem *problem, const unsigned char *on);

struct sdt__rot_order {
    int level[SDT__ROT_LEVELS];
    int free_changes; /* so many changes of the previous plan cost nothing */
};

void sdt__rot_order_set(struct sdt__rot_order *order, int pairs_first, int free_changes);

/* What counts of a level's value: changes only above the free ones. */
int64_t sdt__rot_counted_value(const struct sdt__rot_order *order, int level, const int64_t *value);

/* Compares values in the order of levels: negative when a is better. */
int sdt__rot_compare(const struct sdt__rot_order *order, const int64_t *a, const int64_t *b);

/* A plan with its score kept up to date host by host. */
struct sdt__rot_state {
    const struct sdt__rot_problem *problem;
    unsigned char *on;
    int *times; /* [layer][member * years + year]: turns of that year */
    int *count; /* the same: turns up to and including */
    int *met;
    int *host; /* [slot] */
    int64_t value[SDT__ROT_LEVELS];
    int64_t clashes_forbidden;
};

int sdt__rot_state_open(struct sdt__rot_state *state, struct sdt__rot_arena *arena,
                        const struct sdt__rot_problem *problem);

/* Whether a member has a turn in a year: of a layer's conference, or in layer 0 of any. */
static inline bool sdt__rot_has_turn(const struct sdt__rot_state *state, int layer, int member,
                                     int year)
{
    return state->times[sdt__rot_cell(state->problem, layer, member, year)] > 0;
}

void sdt__rot_state_set(struct sdt__rot_state *state, const unsigned char *on);
void sdt__rot_state_put(struct sdt__rot_state *state, int occurrence, int member);
void sdt__rot_state_take(struct sdt__rot_state *state, int occurrence, int member);

/* Makes the hosts of an occurrence those of a row of a plan. */
void sdt__rot_state_set_hosts(struct sdt__rot_state *state, int occurrence,
                              const unsigned char *hosts);

/* What a host would add to the levels that do not depend on pairs: the year's part, the same for
 * all its conferences, and the part of one occurrence. */
void sdt__rot_state_price_year(const struct sdt__rot_state *state, int member, int year,
                               int64_t *price);
void sdt__rot_state_price_host(const struct sdt__rot_state *state, int occurrence, int member,
                               int64_t *price);

/* What a member has part in of the value of a level, for the levels that have such parts; 0 for others. */
int64_t sdt__rot_state_part(const struct sdt__rot_state *state, int level, int member);

struct sdt__rot_run; /* run.h */

/* ---- flow: L1..L3 exactly, or the quota of one conference ---- */

/* The other conferences' hosts, when one conference is solved again beside them. */
struct sdt__rot_beside {
    const int *times;   /* [year * members + member] */
    const int *count;   /* [member * years + year]: their turns so far, past included */
    int64_t quota_cost; /* of the common quota beside the conference's own */
};

struct sdt__rot_flow {
    const struct sdt__rot_problem *problem;
    const struct sdt__rot_beside *beside;
    const unsigned char *allow;
    int layer; /* 0 = all conferences, 1 + c = conference c alone */
    int64_t clash_cost;
    int64_t change_cost;
    unsigned char *on;
    int *times;        /* [year * members + member] */
    int *count;        /* [year * members + member], history included */
    int64_t *distance; /* potentials: entry, chain, occurrence nodes, sink */
    int64_t value[3];
};

/* With `beside`, the one conference's flow minds clashes, changes, the common quota and its own,
 * in that order, as long as the sums stay small: a move of the search, not a proof. */
int sdt__rot_flow_solve(struct sdt__rot_run *run, const struct sdt__rot_problem *problem,
                        const unsigned char *allow, int layer, const struct sdt__rot_beside *beside,
                        struct sdt__rot_flow *flow);

/* Recomputes the plan's counts and looks at every residual arc: 1 when the potentials prove that
 * no plan costs less. Shares no code with the solver. */
int sdt__rot_flow_verify(struct sdt__rot_arena *arena, const struct sdt__rot_flow *flow);

/* All optimal plans, and no others, keep within these limits (complementary slackness). */
struct sdt__rot_face {
    unsigned char *allow;
    int *low; /* [member * years + year] */
    int *high;
    int *times_low;
    int *times_high;
};

int sdt__rot_flow_face(struct sdt__rot_arena *arena, const struct sdt__rot_flow *flow,
                       struct sdt__rot_face *face);

/* ---- the planner ---- */

/* Called now and then with the stage and how far it is (0..1000, never a promise); a non-zero
 * answer cancels. */
typedef int (*sdt__rot_progress)(const char *phase, int done, void *user);

struct sdt__rot_options {
    int pairs_first;
    bool english;               /* of sentences for people */
    int effort;                 /* 0 none, 1 quick, 2 normal, 3 thorough, ... */
    int free_changes;           /* so many changes cost nothing (ladder); 0 = all count */
    const unsigned char *start; /* a plan to start from besides the flow's, or NULL */
    sdt__rot_progress progress;
    void *progress_user;
};

struct sdt__rot_result {
    int feasible;
    int verified; /* the flow's certificate was checked */
    unsigned char *on;
    const char **because; /* when not feasible: sentences */
    int because_count;
    struct sdt__rot_order order;
    int64_t value[SDT__ROT_LEVELS];
    int64_t bound[SDT__ROT_LEVELS];
    int proved[SDT__ROT_LEVELS];
    int64_t conflicts; /* effort spent in proofs, for reports */
    int64_t steps;     /* moves tried by the search */
    int64_t longest;   /* the most steps between two questions to the caller, who may cancel */
};

/* Plans; results live in the arena. An infeasible problem is no error: see result->because. */
int sdt__rot_plan(struct sdt__rot_arena *arena, const struct sdt__rot_problem *problem,
                  const struct sdt__rot_options *options, struct sdt__rot_result *result);

/* ---- after the plan: repair and reasons ---- */

struct sdt__rot_rung {
    int most_changes;
    struct sdt__rot_result result;
};

struct sdt__rot_ladder {
    struct sdt__rot_rung *rungs;
    size_t count;
    int recommended; /* the first rung with the unrestricted quota, -1 when none */
    int64_t unrestricted_quota;
};

/* Makes the ladder from the fewest changes upwards; one infeasible rung when no plan exists. */
int sdt__rot_ladder_make(struct sdt__rot_arena *arena, const struct sdt__rot_problem *problem,
                         const struct sdt__rot_options *options, struct sdt__rot_ladder *ladder);

struct sdt__rot_alternative {
    int member;
    int level; /* the first level that changes, -1 when none does */
    int64_t change;
};

struct sdt__rot_reason {
    int occurrence;
    int member;
    int locked;
    int64_t share;     /* nano-turns accrued by then, all conferences */
    int64_t own_share; /* of this conference */
    int held;          /* turns with this year's */
    int own_held;
    int last; /* last year before, or SDT__ROT_NO_YEAR */
    int own_last;
    int other_count;
    struct sdt__rot_alternative *others;
};

/* Finds out why an occurrence has a host, by trying each other member in its stead. The state holds the
 * plan, and holds it again when this returns. */
int sdt__rot_reason(struct sdt__rot_arena *arena, struct sdt__rot_state *state,
                    const struct sdt__rot_order *order, int occurrence, int host,
                    struct sdt__rot_reason *reason);
void sdt__rot_reason_text(const struct sdt__rot_problem *problem,
                          const struct sdt__rot_reason *reason, struct sdt__rot_text *text);

#endif
