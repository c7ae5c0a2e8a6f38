/*
 * Explains why no plan exists, in sentences that a person can act on: one for each occurrence that has
 * no possible hosts, naming only the locks, absences and forbidden pairs that cause it.
 */
#include "rotation/planner/run.h"

#include <string.h>

enum { MOST_NAMES = 12, MOST_SENTENCES = 20, MOST_PAIRS = 300, ROOM = 2400 };

struct explanation {
    struct sdt__rot_run *run;
    struct sdt__rot_text text;
    const struct sdt__rot_problem *p;
    int occurrence;
};

static void say(struct explanation *t, enum sdt__message message, int64_t number)
{
    char digits[24];

    sdt__rot_text_say(&t->text, message, sdt__integer_text(number, digits), NULL);
}

static void say_names(struct explanation *t, const unsigned char *chosen, unsigned char value)
{
    int left = 0;
    int told = 0;

    for (int m = 0; m < t->p->members; m++)
        left += chosen[m] == value;
    for (int m = 0; m < t->p->members && told < MOST_NAMES; m++) {
        if (chosen[m] == value) {
            if (told > 0 && told == left - 1)
                say(t, SDT__M_ROTATION_AND_THEN, 0);
            else
                sdt__rot_text_add(&t->text, told ? ", " : "");
            sdt__rot_text_add(&t->text, sdt__rot_member_name(t->p->member[m]));
            told++;
        }
    }
    if (left > told)
        say(t, SDT__M_ROTATION_AND_MORE, left - told);
}

static void open_sentence(struct explanation *t)
{
    const struct sdt__rot_occurrence *o = &t->p->occurrence[t->occurrence];

    sdt__rot_text_number(&t->text, t->p->from + o->year);
    sdt__rot_text_add(&t->text, ": ");
    sdt__rot_text_add(&t->text, sdt__rot_conference_name(t->p->conference[o->conference]));
}

static void say_pair(struct explanation *t, int one, int other)
{
    sdt__rot_text_add(&t->text, sdt__rot_member_name(t->p->member[one]));
    say(t, SDT__M_ROTATION_AND_THEN, 0);
    sdt__rot_text_add(&t->text, sdt__rot_member_name(t->p->member[other]));
}

static int active(const struct explanation *t, int m)
{
    return t->p->active[m * t->p->years + t->p->occurrence[t->occurrence].year];
}

/* Explains a lock on a member that cannot host; 0 when there is none. */
static int explain_bad_lock(struct explanation *t)
{
    const unsigned char *allow = t->p->allow + t->occurrence * t->p->members;

    for (int m = 0; m < t->p->members; m++) {
        if (allow[m] == SDT__ROT_MUST) {
            open_sentence(t);
            say(t, SDT__M_ROTATION_LOCKED_TO, 0);
            sdt__rot_text_add(&t->text, sdt__rot_member_name(t->p->member[m]));
            say(t, active(t, m) ? SDT__M_ROTATION_LOCKED_ABSENT : SDT__M_ROTATION_LOCKED_OUTSIDE,
                0);
            say(t, SDT__M_ROTATION_ADVICE_LOCK, 0);
            return 1;
        }
    }
    return 0;
}

/* Explains more locks than hosts, or locks on a forbidden pair; 0 when there are none. */
static int explain_locks(struct explanation *t, unsigned char *kind)
{
    const struct sdt__rot_problem *p = t->p;
    const unsigned char *allow = p->allow + t->occurrence * p->members;
    const int hosts = p->occurrence[t->occurrence].hosts;
    int locked = 0;

    for (int m = 0; m < p->members; m++) {
        kind[m] = (allow[m] & SDT__ROT_MUST) != 0;
        locked += kind[m];
    }
    if (locked > hosts) {
        open_sentence(t);
        say(t, hosts == 1 ? SDT__M_ROTATION_NEEDS_HOST : SDT__M_ROTATION_NEEDS_HOSTS, hosts);
        say(t, SDT__M_ROTATION_BUT_LOCKED, 0);
        say_names(t, kind, 1);
        say(t, SDT__M_ROTATION_ADVICE_LOCK, 0);
        return 1;
    }
    for (int a = 0; p->forbid && a < p->members; a++) {
        for (int b = 0; kind[a] && b < a; b++) {
            if (kind[b] && p->forbid[a * p->members + b]) {
                open_sentence(t);
                say(t, SDT__M_ROTATION_LOCKED_TO, 0);
                say_pair(t, b, a);
                say(t, SDT__M_ROTATION_BOTH_LOCKED, 0);
                say(t, SDT__M_ROTATION_ADVICE_LOCK, 0);
                return 1;
            }
        }
    }
    return 0;
}

/* Explains that too few members can host; 0 when there are enough. */
static int explain_too_few(struct explanation *t, unsigned char *kind)
{
    enum { OUTSIDE, ABSENT, ABLE };
    const struct sdt__rot_problem *p = t->p;
    const unsigned char *allow = p->allow + t->occurrence * p->members;
    const int hosts = p->occurrence[t->occurrence].hosts;
    int count[3] = {0, 0, 0};

    for (int m = 0; m < p->members; m++) {
        kind[m] = allow[m] & SDT__ROT_OPEN ? ABLE : active(t, m) ? ABSENT : OUTSIDE;
        count[kind[m]]++;
    }
    if (count[ABLE] >= hosts)
        return 0;
    open_sentence(t);
    say(t, hosts == 1 ? SDT__M_ROTATION_NEEDS_HOST : SDT__M_ROTATION_NEEDS_HOSTS, hosts);
    if (count[ABLE] == 0) {
        say(t, SDT__M_ROTATION_NONE_AVAILABLE, 0);
    } else {
        say(t, SDT__M_ROTATION_ONLY, 0);
        say_names(t, kind, ABLE);
        say(t, count[ABLE] == 1 ? SDT__M_ROTATION_IS_AVAILABLE : SDT__M_ROTATION_ARE_AVAILABLE, 0);
    }
    if (count[ABSENT] + count[OUTSIDE] > 0) {
        sdt__rot_text_add(&t->text, ",");
        say(t, SDT__M_ROTATION_BECAUSE, 0);
    }
    if (count[ABSENT] > 0) {
        say_names(t, kind, ABSENT);
        say(t, SDT__M_ROTATION_UNAVAILABLE, 0);
    }
    if (count[OUTSIDE] > 0) {
        if (count[ABSENT] > 0)
            say(t, SDT__M_ROTATION_AND_THEN, 0);
        say_names(t, kind, OUTSIDE);
        say(t, count[OUTSIDE] == 1 ? SDT__M_ROTATION_OUTSIDE : SDT__M_ROTATION_ARE_OUTSIDE, 0);
    }
    say(t, SDT__M_ROTATION_ADVICE_OPEN, 0);
    return 1;
}

/* Explains that forbidden pairs are the cause, when nothing else is. Pairs are removed one by one while
 * the occurrence stays impossible; what remains is a minimal set of causes. Of many pairs all are named.
 * Returns a status. */
static int explain_pairs(struct explanation *t, unsigned char *chosen)
{
    const struct sdt__rot_problem *p = t->p;
    const int members = p->members;
    const unsigned char *allow = p->allow + t->occurrence * members;
    struct sdt__rot_problem copy = *p;
    const char *between = "";

    copy.forbid = SDT__ROT_NEW(p->arena, unsigned char, members *members);
    if (!copy.forbid)
        return SDT__ROT_NO_MEMORY;
    memcpy(copy.forbid, p->forbid, (size_t)(members * members));
    open_sentence(t);
    say(t, SDT__M_ROTATION_NEEDS_HOSTS, p->occurrence[t->occurrence].hosts);
    say(t, SDT__M_ROTATION_NO_SET, 0);
    for (int a = 0; a < members; a++) {
        for (int b = 0; b < a; b++) {
            unsigned char *one = &copy.forbid[a * members + b];
            unsigned char *other = &copy.forbid[b * members + a];
            if (*one && p->forbidden <= MOST_PAIRS) {
                *one = *other = 0;
                *one = *other = allow[a] && allow[b] &&
                                sdt__rot_choose(t->run, &copy, t->occurrence, chosen,
                                                chosen + members);
            }
            if (*one) {
                sdt__rot_text_add(&t->text, between);
                say_pair(t, b, a);
                between = ", ";
            }
        }
    }
    say(t, SDT__M_ROTATION_ADVICE_PAIR, 0);
    sdt__rot_give(p->arena, copy.forbid);
    return SDT__ROT_OK;
}

static int explain(struct explanation *t, unsigned char *work, struct sdt__rot_result *result)
{
    int status = SDT__ROT_OK;
    char *sentence;

    if (!explain_bad_lock(t) && !explain_locks(t, work) && !explain_too_few(t, work)) {
        memset(work, 0, (size_t)(2 * t->p->members));
        status = explain_pairs(t, work);
    }
    sentence = sdt__rot_copy_text(t->p->arena, t->text.fixed.bytes);
    if (!sentence)
        return SDT__ROT_NO_MEMORY;
    result->because[result->because_count++] = sentence;
    return status;
}

int sdt__rot_infeasible(struct sdt__rot_run *run)
{
    struct sdt__rot_arena *arena = run->arena;
    const struct sdt__rot_problem *p = run->problem;
    struct sdt__rot_result *result = run->result;
    unsigned char *work = SDT__ROT_NEW(arena, unsigned char, 2 * p->members);
    char *room = SDT__ROT_NEW(arena, char, ROOM);
    int status = SDT__ROT_OK;

    result->because = SDT__ROT_NEW(arena, const char *, MOST_SENTENCES);
    if (!work || !room || !result->because)
        return SDT__ROT_NO_MEMORY;
    for (int o = 0; !status && o < p->occurrences && result->because_count < MOST_SENTENCES; o++) {
        int found;
        memset(work, 0, (size_t)(2 * p->members));
        found = sdt__rot_choose(run, p, o, work, work + p->members);
        if (found < 0) {
            status = run->cancelled ? SDT__ROT_CANCELLED : SDT__ROT_TOO_LARGE;
        } else if (!found) {
            struct explanation t = {.run = run, .p = p, .occurrence = o};
            sdt__rot_text_open(&t.text, run->options->english, room, ROOM);
            status = explain(&t, work, result);
        }
    }
    sdt__rot_give(arena, work);
    sdt__rot_give(arena, room);
    return run->cancelled ? SDT__ROT_CANCELLED : status;
}
