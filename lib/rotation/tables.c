/*
 * The plan as tables: obstacles, hostings, levels and reasons.
 */
#include "record/table.h"
#include "rotation/handle.h"
#include "store/verb.h"

#include <string.h>

const char sdt__rotation_level_names[SDT__ROT_LEVELS][8] = {
    "clashes", "changes", "quota", "cquota", "cgap", "pairs", "tgap", "wishes"};

/* Fills a table, with the rows of a year or of all of them; answers as the planner does. */
typedef int filling(sdt_rotation *rotation, int year, sdt_table *table);

/* A whole verb that answers with a table of a rotation that must be solved (1) or have a plan (2).
   `columns` are its name and, after a NUL, its columns. */
static int answer(sdt_rotation *rotation, int needs, const char *columns, filling *fill, int year,
                  sdt_table **out)
{
    sdt_table *table;
    int status;

    if (out)
        *out = NULL;
    status = sdt__rotation_begin(rotation, needs);
    if (status != SDT_OK)
        return status;
    if (!out)
        return sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    table = sdt__table_new(rotation->session, columns, columns + strlen(columns) + 1);
    if (!table)
        return SDT_ERROR_MEMORY;
    status = sdt__rotation_fail(rotation, fill(rotation, year, table), NULL);
    return sdt__table_finish(table, status, out);
}

static int fill_obstacles(sdt_rotation *rotation, int year, sdt_table *table)
{
    (void)year;
    for (int i = 0; i < rotation->result.because_count; i++) {
        sdt__table_row(table);
        sdt__table_set_text(table, 0, rotation->result.because[i]);
    }
    return SDT__ROT_OK;
}

int sdt_rotation_obstacles(sdt_rotation *rotation, sdt_table **out)
{
    return answer(rotation, 1, "rotation_obstacles\0sentence:t", fill_obstacles, 0, out);
}

/* An id and, in the next column, what people call it. */
static void set_member(sdt_table *table, int column, const struct sdt__rot_member *member)
{
    sdt__table_set_text(table, column, member->id);
    sdt__table_set_text(table, column + 1, sdt__rot_member_name(member));
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

static int fill_hostings(sdt_rotation *rotation, int year, sdt_table *table)
{
    const struct sdt__rot_problem *p = rotation->problem;

    (void)year;
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
    return SDT__ROT_OK;
}

int sdt_rotation_hostings(sdt_rotation *rotation, sdt_table **out)
{
    return answer(rotation, 2,
                  "rotation_hostings\0year:i conference:t host:t locked:i changed:i "
                  "conference_name:t host_name:t",
                  fill_hostings, 0, out);
}

static int fill_levels(sdt_rotation *rotation, int year, sdt_table *table)
{
    const struct sdt__rot_result *result = &rotation->result;
    char number[3] = "L";

    (void)year;
    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = result->order.level[i];
        sdt__table_row(table);
        number[1] = (char)('1' + level);
        sdt__table_set_text(table, 0, number);
        sdt__table_set_text(table, 1, sdt__rotation_level_names[level]);
        sdt__table_set_int(table, 2, result->value[level]);
        sdt__table_set_int(table, 3, result->bound[level]);
        sdt__table_set_int(table, 4, result->proved[level]);
        sdt__table_set_message(table, 5, SDT__M_ROTATION_L1 + (unsigned)level);
    }
    return SDT__ROT_OK;
}

int sdt_rotation_levels(sdt_rotation *rotation, sdt_table **out)
{
    return answer(rotation, 2, "rotation_levels\0level:t name:t value:i bound:i proved:i words:t",
                  fill_levels, 0, out);
}

static int reason_row(sdt_rotation *rotation, sdt_table *table, struct sdt__rot_state *state, int o,
                      int m, struct sdt__rot_text *text)
{
    struct sdt__rot_reason reason;
    const int status = sdt__rot_reason(&rotation->answer, state, &rotation->result.order, o, m,
                                       &reason);

    if (status)
        return status;
    text->length = 0;
    sdt__rot_reason_text(rotation->problem, &reason, text);
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
        sdt__rot_text_open(&text, rotation->session->english, room, ROOM);
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
    return answer(
        rotation, 2,
        "rotation_reasons\0year:i conference:t host:t locked:i share:n own_share:n held:i "
        "own_held:i last:i own_last:i sentence:t",
        fill_reasons, year, out);
}

/* How many turns a member has had by the end, and before: of a layer (0: of all conferences). */
static void turns_row(const sdt_rotation *rotation, sdt_table *table, int layer, int m)
{
    const struct sdt__rot_problem *p = rotation->problem;
    const struct sdt__rot_conference *conference = layer > 0 ? p->conference[layer - 1] : NULL;
    int planned = 0;

    for (int o = 0; o < p->occurrences; o++)
        if (!conference || p->occurrence[o].conference == layer - 1)
            planned += rotation->result.on[o * p->members + m];
    sdt__table_row(table);
    set_member(table, 0, p->member[m]);
    if (conference) {
        sdt__table_set_text(table, 2, conference->id);
        sdt__table_set_text(table, 3, sdt__rot_conference_name(conference));
    }
    sdt__table_set_number(table, 4,
                          (double)p->share[sdt__rot_cell(p, layer, m, p->years - 1)] / 1e9);
    sdt__table_set_int(table, 5, p->held[layer * p->members + m] + planned);
    sdt__table_set_int(table, 6, planned);
}

static int fill_turns(sdt_rotation *rotation, int year, sdt_table *table)
{
    (void)year;
    for (int layer = 0; layer <= rotation->problem->conferences; layer++)
        for (int m = 0; m < rotation->problem->members; m++)
            turns_row(rotation, table, layer, m);
    return SDT__ROT_OK;
}

int sdt_rotation_turns(sdt_rotation *rotation, sdt_table **out)
{
    return answer(
        rotation, 2,
        "rotation_turns\0host:t host_name:t conference:t conference_name:t share:n held:i "
        "planned:i",
        fill_turns, 0, out);
}

static int fill_pairs(sdt_rotation *rotation, int year, sdt_table *table)
{
    const struct sdt__rot_problem *p = rotation->problem;

    (void)year;
    for (int a = 0; a < p->members; a++) {
        for (int b = a + 1; b < p->members; b++) {
            const unsigned char *on = rotation->result.on;
            int planned = 0;
            for (int o = 0; o < p->occurrences; o++, on += p->members)
                planned += on[a] && on[b];
            sdt__table_row(table);
            set_member(table, 0, p->member[a]);
            set_member(table, 2, p->member[b]);
            sdt__table_set_int(table, 4, p->met[a * p->members + b]);
            sdt__table_set_int(table, 5, planned);
        }
    }
    return SDT__ROT_OK;
}

int sdt_rotation_pairs(sdt_rotation *rotation, sdt_table **out)
{
    return answer(rotation, 2,
                  "rotation_pairs\0one:t one_name:t other:t other_name:t before:i planned:i",
                  fill_pairs, 0, out);
}
