/*
 * The plan as tables: obstacles, hostings, levels and reasons.
 */
#include "record/table.h"
#include "rotation/handle.h"

#include <string.h>

const char *const sdt__rotation_level_names[SDT__ROT_LEVELS] = {
    "clashes", "changes", "quota", "cquota", "cgap", "pairs", "tgap", "wishes"};

static int begin_table(sdt_rotation *rotation, int needs, sdt_table **out)
{
    int status;

    if (out)
        *out = NULL;
    status = sdt__rotation_begin(rotation, needs);
    if (!status && !out)
        status = sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    return status;
}

int sdt_rotation_obstacles(sdt_rotation *rotation, sdt_table **out)
{
    static const char *const columns = "sentence:t";
    sdt_table *table;
    const int status = begin_table(rotation, 1, out);

    if (status)
        return status;
    table = sdt__table_new(rotation->session, "rotation_obstacles", columns);
    for (int i = 0; i < rotation->result.because_count; i++) {
        sdt__table_row(table);
        sdt__table_set_text(table, 0, rotation->result.because[i]);
    }
    return sdt__table_done(table, out);
}

/* An id and, in the next column, what people call it. */
static void set_named(sdt_table *table, int column, const char *id, const char *name)
{
    sdt__table_set_text(table, column, id);
    sdt__table_set_text(table, column + 1, name ? name : id);
}

/* Year, conference and host of a new row. */
static void begin_row(const sdt_rotation *rotation, sdt_table *table, int o, int m)
{
    const struct sdt__rot_problem *p = rotation->problem;

    sdt__table_row(table);
    sdt__table_set_int(table, 0, p->from + p->occurrence[o].year);
    sdt__table_set_text(table, 1, p->conference[p->occurrence[o].conference]->id);
    sdt__table_set_text(table, 2, p->member[m]->id);
    sdt__table_set_int(table, 3, (p->allow[o * p->members + m] & SDT__ROT_MUST) != 0);
}

int sdt_rotation_hostings(sdt_rotation *rotation, sdt_table **out)
{
    static const char *const columns =
        "year:i conference:t host:t locked:i changed:i conference_name:t host_name:t";
    const struct sdt__rot_problem *p;
    sdt_table *table;
    const int status = begin_table(rotation, 2, out);

    if (status)
        return status;
    p = rotation->problem;
    table = sdt__table_new(rotation->session, "rotation_hostings", columns);
    for (int o = 0; o < p->occurrences; o++) {
        for (int m = 0; m < p->members; m++) {
            if (!rotation->result.on[o * p->members + m])
                continue;
            begin_row(rotation, table, o, m);
            if (p->previous)
                sdt__table_set_int(table, 4, !p->previous[o * p->members + m]);
            sdt__table_set_text(
                table, 5, sdt__rot_conference_name(p->conference[p->occurrence[o].conference]));
            sdt__table_set_text(table, 6, sdt__rot_member_name(p->member[m]));
        }
    }
    return sdt__table_done(table, out);
}

int sdt_rotation_levels(sdt_rotation *rotation, sdt_table **out)
{
    static const char *const columns = "level:t name:t value:i bound:i proved:i words:t";
    char number[3] = "L";
    sdt_table *table;
    const int status = begin_table(rotation, 2, out);

    if (status)
        return status;
    table = sdt__table_new(rotation->session, "rotation_levels", columns);
    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = rotation->result.order.level[i];
        sdt__table_row(table);
        number[1] = (char)('1' + level);
        sdt__table_set_text(table, 0, number);
        sdt__table_set_text(table, 1, sdt__rotation_level_names[level]);
        sdt__table_set_int(table, 2, rotation->result.value[level]);
        sdt__table_set_int(table, 3, rotation->result.bound[level]);
        sdt__table_set_int(table, 4, rotation->result.proved[level]);
        sdt__table_set_message(table, 5, SDT__M_ROTATION_L1 + (unsigned)level);
    }
    return sdt__table_done(table, out);
}

static int reason_row(sdt_rotation *rotation, sdt_table *table, struct sdt__rot_state *state, int o,
                      int m, struct sdt__rot_text *text)
{
    struct sdt__rot_reason reason;
    const int status =
        sdt__rot_reason(&rotation->answer, state, &rotation->result.order, o, m, &reason);

    if (status)
        return status;
    text->length = 0;
    sdt__rot_reason_text(rotation->problem, &reason, rotation->session->english, text);
    sdt__rot_give(&rotation->answer, reason.others);
    begin_row(rotation, table, o, m);
    sdt__table_set_number(table, 4, (double)reason.share / 1e9);
    sdt__table_set_number(table, 5, (double)reason.own_share / 1e9);
    sdt__table_set_int(table, 6, reason.held);
    sdt__table_set_int(table, 7, reason.own_held);
    if (reason.last != SDT__ROT_NO_YEAR)
        sdt__table_set_int(table, 8, reason.last);
    if (reason.own_last != SDT__ROT_NO_YEAR)
        sdt__table_set_int(table, 9, reason.own_last);
    sdt__table_set_text(table, 10, text->at);
    return SDT__ROT_OK;
}

static int fill_reasons(sdt_rotation *rotation, int year, sdt_table *table)
{
    enum { ROOM = 16384 };
    const struct sdt__rot_problem *p = rotation->problem;
    const struct sdt__rot_block *mark = rotation->answer.first;
    struct sdt__rot_state state;
    struct sdt__rot_text text;
    char *room = SDT__ROT_NEW(&rotation->answer, char, ROOM);
    int status = sdt__rot_state_open(&state, &rotation->answer, p);

    if (!room || status) {
        status = SDT__ROT_NO_MEMORY;
    } else {
        sdt__rot_text_open(&text, room, ROOM);
        sdt__rot_state_set(&state, rotation->result.on);
    }
    for (int o = 0; !status && o < p->occurrences; o++) {
        if (year != SDT_ROTATION_NO_YEAR && p->from + p->occurrence[o].year != year)
            continue;
        for (int m = 0; !status && m < p->members; m++)
            if (rotation->result.on[o * p->members + m])
                status = reason_row(rotation, table, &state, o, m, &text);
    }
    sdt__rot_release(&rotation->answer, mark);
    rotation->answer.failed = 0;
    return status;
}

int sdt_rotation_reasons(sdt_rotation *rotation, int year, sdt_table **out)
{
    static const char *const columns =
        "year:i conference:t host:t locked:i share:n own_share:n held:i own_held:i last:i "
        "own_last:i sentence:t";
    sdt_table *table;
    int status = begin_table(rotation, 2, out);

    if (status)
        return status;
    table = sdt__table_new(rotation->session, "rotation_reasons", columns);
    status = fill_reasons(rotation, year, table);
    if (status) {
        sdt_table_free(table);
        return sdt__rotation_fail(rotation, status, NULL);
    }
    return sdt__table_done(table, out);
}

/* How many turns a member has had by the end, and before: of a layer (0: of all conferences). */
static void turns_row(sdt_rotation *rotation, sdt_table *table, int layer, int m)
{
    const struct sdt__rot_problem *p = rotation->problem;
    int held = p->held[layer * p->members + m];
    const int before = held;

    for (int o = 0; o < p->occurrences; o++)
        if (layer == 0 || p->occurrence[o].conference == layer - 1)
            held += rotation->result.on[o * p->members + m];
    sdt__table_row(table);
    set_named(table, 0, p->member[m]->id, p->member[m]->name);
    if (layer > 0)
        set_named(table, 2, p->conference[layer - 1]->id, p->conference[layer - 1]->name);
    sdt__table_set_number(table, 4,
                          (double)p->share[sdt__rot_cell(p, layer, m, p->years - 1)] / 1e9);
    sdt__table_set_int(table, 5, held);
    sdt__table_set_int(table, 6, held - before);
}

int sdt_rotation_turns(sdt_rotation *rotation, sdt_table **out)
{
    static const char *const columns =
        "host:t host_name:t conference:t conference_name:t share:n held:i planned:i";
    sdt_table *table;
    const int status = begin_table(rotation, 2, out);

    if (status)
        return status;
    table = sdt__table_new(rotation->session, "rotation_turns", columns);
    for (int layer = 0; layer <= rotation->problem->conferences; layer++)
        for (int m = 0; m < rotation->problem->members; m++)
            turns_row(rotation, table, layer, m);
    return sdt__table_done(table, out);
}

int sdt_rotation_pairs(sdt_rotation *rotation, sdt_table **out)
{
    static const char *const columns = "one:t one_name:t other:t other_name:t before:i planned:i";
    const struct sdt__rot_problem *p;
    const unsigned char *on;
    sdt_table *table;
    const int status = begin_table(rotation, 2, out);

    if (status)
        return status;
    p = rotation->problem;
    on = rotation->result.on;
    table = sdt__table_new(rotation->session, "rotation_pairs", columns);
    for (int a = 0; a < p->members; a++) {
        for (int b = a + 1; b < p->members; b++) {
            int planned = 0;
            for (int o = 0; o < p->occurrences; o++)
                planned += on[o * p->members + a] && on[o * p->members + b];
            sdt__table_row(table);
            set_named(table, 0, p->member[a]->id, p->member[a]->name);
            set_named(table, 2, p->member[b]->id, p->member[b]->name);
            sdt__table_set_int(table, 4, p->met[a * p->members + b]);
            sdt__table_set_int(table, 5, planned);
        }
    }
    return sdt__table_done(table, out);
}
