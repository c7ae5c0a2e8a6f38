/*
 * Why a host was chosen: the share it has accrued, the turns it has held, the years since its last
 * turn, and for everyone else who could have hosted, the first level that would get worse.
 */
#include "rotation/planner/planner.h"

#include <string.h>

static int last_turn(const struct sdt__rot_state *s, int layer, int m, int y)
{
    const struct sdt__rot_problem *p = s->problem;

    for (int before = y - 1; before >= 0; before--) {
        for (int c = 0; c < p->conferences; c++) {
            const int o = p->occurrence_at[c * p->years + before];
            if (o >= 0 && (layer == 0 || layer == 1 + c) && s->on[o * p->members + m])
                return p->from + before;
        }
    }
    return p->last[layer * p->members + m];
}

/* The first level, in the order of the plan, that the other host would change; -1 for none. */
static struct sdt__rot_alternative
try_other(struct sdt__rot_state *s, const struct sdt__rot_order *order, int o, int host, int other)
{
    struct sdt__rot_alternative a = {other, -1, 0};
    int64_t value[SDT__ROT_LEVELS];

    memcpy(value, s->value, sizeof value);
    sdt__rot_state_take(s, o, host);
    sdt__rot_state_put(s, o, other);
    for (int i = 0; i < SDT__ROT_LEVELS && a.level < 0; i++) {
        const int level = order->level[i];
        if (s->value[level] != value[level]) {
            a.level = level;
            a.change = s->value[level] - value[level];
        }
    }
    if (s->clashes_forbidden > 0)
        a.member = -1;
    sdt__rot_state_take(s, o, other);
    sdt__rot_state_put(s, o, host);
    return a;
}

int sdt__rot_reason(struct sdt__rot_arena *arena, struct sdt__rot_state *s,
                    const struct sdt__rot_order *order, int o, int host,
                    struct sdt__rot_reason *reason)
{
    const struct sdt__rot_problem *p = s->problem;
    const int y = p->occurrence[o].year;
    const int layer = 1 + p->occurrence[o].conference;

    memset(reason, 0, sizeof *reason);
    reason->occurrence = o;
    reason->member = host;
    reason->locked = (p->allow[o * p->members + host] & SDT__ROT_MUST) != 0;
    reason->share = p->share[sdt__rot_cell(p, 0, host, y)];
    reason->held = s->count[sdt__rot_cell(p, 0, host, y)];
    reason->last = last_turn(s, 0, host, y);
    reason->own_share = p->share[sdt__rot_cell(p, layer, host, y)];
    reason->own_held = s->count[sdt__rot_cell(p, layer, host, y)];
    reason->own_last = last_turn(s, layer, host, y);
    reason->others = SDT__ROT_NEW(arena, struct sdt__rot_alternative, p->members);
    if (!reason->others)
        return SDT__ROT_NO_MEMORY;
    for (int m = 0; m < p->members && !reason->locked; m++) {
        if (p->allow[o * p->members + m] == SDT__ROT_OPEN && !s->on[o * p->members + m]) {
            const struct sdt__rot_alternative a = try_other(s, order, o, host, m);
            if (a.member >= 0)
                reason->others[reason->other_count++] = a;
        }
    }
    return SDT__ROT_OK;
}

static void add_turns(struct sdt__rot_text *text, int64_t share)
{
    const int64_t hundredths = (share + 5000000) / 10000000;

    sdt__rot_text_number(text, hundredths / 100);
    sdt__rot_text_add(text, text->english ? "." : ",");
    sdt__rot_text_add(text, hundredths % 100 < 10 ? "0" : "");
    sdt__rot_text_number(text, hundredths % 100);
}

static void add_alternative(struct sdt__rot_text *text, const char *name,
                            const struct sdt__rot_alternative *a)
{
    sdt__rot_text_add(text, name);
    sdt__rot_text_add(text, " (");
    if (a->level < 0) {
        sdt__rot_text_say(text, SDT__M_ROTATION_EQUAL, NULL, NULL);
    } else {
        sdt__rot_text_say(text, SDT__M_ROTATION_L1 + (unsigned)a->level, NULL, NULL);
        sdt__rot_text_add(text, a->change > 0 ? " +" : " ");
        sdt__rot_text_number(text, a->change);
    }
    sdt__rot_text_add(text, ")");
}

void sdt__rot_reason_text(const struct sdt__rot_problem *p, const struct sdt__rot_reason *r,
                          struct sdt__rot_text *text)
{
    const int year = p->from + p->occurrence[r->occurrence].year;
    char held[24], last[24];

    sdt__rot_text_add(text, sdt__rot_member_name(p->member[r->member]));
    sdt__rot_text_say(text, SDT__M_ROTATION_SHARE, NULL, NULL);
    add_turns(text, r->share);
    sdt__rot_text_say(text, SDT__M_ROTATION_HOLDS, sdt__integer_text(r->held, held), NULL);
    if (r->last != SDT__ROT_NO_YEAR)
        sdt__rot_text_say(text, SDT__M_ROTATION_LAST, sdt__integer_text(r->last, last),
                          sdt__integer_text(year - r->last, held));
    else
        sdt__rot_text_say(text, SDT__M_ROTATION_NEVER_BEFORE, NULL, NULL);
    sdt__rot_text_say(text,
                      r->locked             ? SDT__M_ROTATION_LOCKED
                      : r->other_count == 0 ? SDT__M_ROTATION_NOBODY_ELSE
                                            : SDT__M_ROTATION_OTHERS,
                      NULL, NULL);
    for (int i = 0; i < r->other_count; i++) {
        sdt__rot_text_add(text, i ? ", " : "");
        add_alternative(text, sdt__rot_member_name(p->member[r->others[i].member]), &r->others[i]);
    }
    sdt__rot_text_add(text, ".");
}
