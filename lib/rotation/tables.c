/*
 * The plan as tables: obstacles, hostings, levels, reasons, turns and pairs.
 */
#include "layouts.h"
#include "record/table.h"
#include "rotation/handle.h"
#include "store/verb.h"

#include <string.h>

const char sdt__rotation_level_names[SDT__ROT_LEVELS][8] = {
    "clashes", "changes", "quota", "cquota", "cgap", "pairs", "tgap", "wishes"};

/* Fills a table with rows, of a year or of all years. Returns a status of the planner. */
typedef int filling(sdt_rotation *rotation, int year, sdt_table *table);

/* A whole verb that answers with a table of a rotation. */
static int answer(sdt_rotation *rotation, enum sdt__rotation_need need,
                  const struct sdt__table_layout *layout, filling *fill, int year, sdt_table **out)
{
    SDT__GUARD_HANDLE(rotation);
    sdt_table *table;
    int status;

    if (out)
        *out = NULL;
    status = sdt__rotation_begin(rotation, need);
    if (status != SDT_OK)
        return status;
    if (!out)
        return sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "out");
    table = sdt__table_new(rotation->session, layout);
    if (!table)
        return SDT_ERROR_MEMORY;
    status = sdt__rotation_fail(rotation, fill(rotation, year, table), NULL);
    return sdt__table_finish(table, status, out);
}

enum { OBSTACLES_SENTENCE };

static const struct sdt__column obstacle_columns[] = {
    [OBSTACLES_SENTENCE] = {"sentence", SDT_TYPE_TEXT, "varför det inte går, på sessionens språk",
                            "why it cannot be, in the session's language"},
};

const struct sdt__table_layout sdt__layout_rotation_obstacles = SDT__TABLE_LAYOUT(
    "rotation_obstacles", obstacle_columns);

static int fill_obstacles(sdt_rotation *rotation, int year, sdt_table *table)
{
    (void)year;
    for (int i = 0; i < rotation->result.because_count; i++) {
        sdt__table_row(table);
        sdt__table_set_text(table, OBSTACLES_SENTENCE, rotation->result.because[i]);
    }
    return SDT__ROT_OK;
}

int sdt_rotation_obstacles(sdt_rotation *rotation, sdt_table **out)
{
    return answer(rotation, SDT__ROTATION_SOLVED, &sdt__layout_rotation_obstacles, fill_obstacles,
                  0, out);
}

/* A member's id and, in the next column, its name. */
static void set_member(sdt_table *table, int column, const struct sdt__rot_member *member)
{
    sdt__table_set_text(table, column, member->id);
    sdt__table_set_text(table, column + 1, sdt__rot_member_name(member));
}

/* The columns that the hosts and their reasons begin with. */
enum { ROW_YEAR, ROW_CONFERENCE, ROW_HOST, ROW_LOCKED, ROW_WIDTH };

#define ROW_COLUMNS                                                                                \
    [ROW_YEAR] = {"year", SDT_TYPE_INTEGER, "året", "the year"},                                   \
    [ROW_CONFERENCE] = {"conference", SDT_TYPE_TEXT, "konferensens id", "id of the conference"},   \
    [ROW_HOST] = {"host", SDT_TYPE_TEXT, "värdens id", "id of the host"},                          \
    [ROW_LOCKED] = {"locked", SDT_TYPE_INTEGER, "1 om värden var bestämd på förhand",              \
                    "1 when the host was decided beforehand"}

/* Year, conference and host of a new row. */
static void begin_row(const sdt_rotation *rotation, sdt_table *table, int o, int m)
{
    const struct sdt__rot_problem *p = rotation->problem;

    sdt__table_row(table);
    sdt__table_set_int(table, ROW_YEAR, p->from + p->occurrence[o].year);
    sdt__table_set_text(table, ROW_CONFERENCE, p->conference[p->occurrence[o].conference]->id);
    sdt__table_set_text(table, ROW_HOST, p->member[m]->id);
    sdt__table_set_int(table, ROW_LOCKED, (p->allow[o * p->members + m] & SDT__ROT_MUST) != 0);
}

enum { HOSTINGS_CHANGED = ROW_WIDTH, HOSTINGS_CONFERENCE_NAME, HOSTINGS_HOST_NAME };

static const struct sdt__column hosting_columns[] = {
    ROW_COLUMNS,
    [HOSTINGS_CHANGED] = {"changed", SDT_TYPE_INTEGER, "1 om värden inte stod i den förra planen",
                          "1 when it was no host in the plan before"},
    [HOSTINGS_CONFERENCE_NAME] = {"conference_name", SDT_TYPE_TEXT, "konferensens namn",
                                  "name of the conference"},
    [HOSTINGS_HOST_NAME] = {"host_name", SDT_TYPE_TEXT, "värdens namn", "name of the host"},
};

const struct sdt__table_layout sdt__layout_rotation_hostings = SDT__TABLE_LAYOUT(
    "rotation_hostings", hosting_columns);

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
                sdt__table_set_int(table, HOSTINGS_CHANGED, !p->previous[o * p->members + m]);
            sdt__table_set_text(
                table, HOSTINGS_CONFERENCE_NAME,
                sdt__rot_conference_name(p->conference[p->occurrence[o].conference]));
            sdt__table_set_text(table, HOSTINGS_HOST_NAME, sdt__rot_member_name(p->member[m]));
        }
    }
    return SDT__ROT_OK;
}

int sdt_rotation_hostings(sdt_rotation *rotation, sdt_table **out)
{
    return answer(rotation, SDT__ROTATION_PLANNED, &sdt__layout_rotation_hostings, fill_hostings, 0,
                  out);
}

enum { LEVELS_LEVEL, LEVELS_NAME, LEVELS_VALUE, LEVELS_BOUND, LEVELS_PROVED, LEVELS_WORDS };

static const struct sdt__column level_columns[] = {
    [LEVELS_LEVEL] = {"level", SDT_TYPE_TEXT, "nivåns nummer, såsom L1",
                      "number of the level, such as L1"},
    [LEVELS_NAME] = {"name", SDT_TYPE_TEXT, "nivåns namn", "name of the level"},
    [LEVELS_VALUE] = {"value", SDT_TYPE_INTEGER, "planens värde", "value of the plan"},
    [LEVELS_BOUND] = {"bound", SDT_TYPE_INTEGER, "det minsta som är möjligt",
                      "least that is possible"},
    [LEVELS_PROVED] = {"proved", SDT_TYPE_INTEGER, "1 om ingen plan är bättre",
                       "1 when no plan is better"},
    [LEVELS_WORDS] = {"words", SDT_TYPE_TEXT, "nivån i ord, på sessionens språk",
                      "the level in words, in the session's language"},
};

const struct sdt__table_layout sdt__layout_rotation_levels = SDT__TABLE_LAYOUT("rotation_levels",
                                                                               level_columns);

static int fill_levels(sdt_rotation *rotation, int year, sdt_table *table)
{
    const struct sdt__rot_result *result = &rotation->result;
    char number[3] = "L";

    (void)year;
    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = result->order.level[i];
        sdt__table_row(table);
        number[1] = (char)('1' + level);
        sdt__table_set_text(table, LEVELS_LEVEL, number);
        sdt__table_set_text(table, LEVELS_NAME, sdt__rotation_level_names[level]);
        sdt__table_set_int(table, LEVELS_VALUE, result->value[level]);
        sdt__table_set_int(table, LEVELS_BOUND, result->bound[level]);
        sdt__table_set_int(table, LEVELS_PROVED, result->proved[level]);
        sdt__table_set_message(table, LEVELS_WORDS, SDT__M_ROTATION_L1 + (unsigned)level);
    }
    return SDT__ROT_OK;
}

int sdt_rotation_levels(sdt_rotation *rotation, sdt_table **out)
{
    return answer(rotation, SDT__ROTATION_PLANNED, &sdt__layout_rotation_levels, fill_levels, 0,
                  out);
}

static const struct sdt__column reason_columns[] = {
    ROW_COLUMNS,
    [SDT__REASONS_SHARE] = {"share", SDT_TYPE_NUMBER, "intjänad andel, i alla konferenser",
                            "turns accrued, of all conferences"},
    [SDT__REASONS_OWN_SHARE] = {"own_share", SDT_TYPE_NUMBER,
                                "intjänad andel, i den här konferensen",
                                "turns accrued, of this conference"},
    [SDT__REASONS_HELD] = {"held", SDT_TYPE_INTEGER, "värdskap hittills, i alla konferenser",
                           "turns held, of all conferences"},
    [SDT__REASONS_OWN_HELD] = {"own_held", SDT_TYPE_INTEGER,
                               "värdskap hittills, i den här konferensen",
                               "turns held, of this conference"},
    [SDT__REASONS_LAST] = {"last", SDT_TYPE_INTEGER, "senaste året som värd; tomt för aldrig",
                           "last year as host; absent for never"},
    [SDT__REASONS_OWN_LAST] = {"own_last", SDT_TYPE_INTEGER,
                               "senaste året som värd för den här; tomt för aldrig",
                               "last year as host of this one; absent for never"},
    [SDT__REASONS_SENTENCE] = {"sentence", SDT_TYPE_TEXT,
                               "varför just den är värd, på sessionens språk",
                               "why it hosts, in the session's language"},
};

const struct sdt__table_layout sdt__layout_rotation_reasons = SDT__TABLE_LAYOUT("rotation_reasons",
                                                                                reason_columns);

static int reason_row(sdt_rotation *rotation, sdt_table *table, struct sdt__rot_state *state, int o,
                      int m, struct sdt__rot_text *text)
{
    struct sdt__rot_reason reason;
    const int status = sdt__rot_reason(&rotation->answer, state, &rotation->result.order, o, m,
                                       &reason);

    if (status)
        return status;
    sdt__rot_text_open(text, text->english, text->fixed.bytes, text->fixed.capacity);
    sdt__rot_reason_text(rotation->problem, &reason, text);
    sdt__rot_give(&rotation->answer, reason.others);
    begin_row(rotation, table, o, m);
    sdt__table_set_number(table, SDT__REASONS_SHARE, (double)reason.share / 1e9);
    sdt__table_set_number(table, SDT__REASONS_OWN_SHARE, (double)reason.own_share / 1e9);
    sdt__table_set_int(table, SDT__REASONS_HELD, reason.held);
    sdt__table_set_int(table, SDT__REASONS_OWN_HELD, reason.own_held);
    if (reason.last != SDT__ROT_NO_YEAR)
        sdt__table_set_int(table, SDT__REASONS_LAST, reason.last);
    if (reason.own_last != SDT__ROT_NO_YEAR)
        sdt__table_set_int(table, SDT__REASONS_OWN_LAST, reason.own_last);
    sdt__table_set_text(table, SDT__REASONS_SENTENCE, text->fixed.bytes);
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
    return answer(rotation, SDT__ROTATION_PLANNED, &sdt__layout_rotation_reasons, fill_reasons,
                  year, out);
}

enum {
    TURNS_HOST,
    TURNS_HOST_NAME,
    TURNS_CONFERENCE,
    TURNS_CONFERENCE_NAME,
    TURNS_SHARE,
    TURNS_HELD,
    TURNS_PLANNED
};

static const struct sdt__column turn_columns[] = {
    [TURNS_HOST] = {"host", SDT_TYPE_TEXT, "värdens id", "id of the host"},
    [TURNS_HOST_NAME] = {"host_name", SDT_TYPE_TEXT, "värdens namn", "name of the host"},
    [TURNS_CONFERENCE] = {"conference", SDT_TYPE_TEXT, "konferensens id; tomt för alla tillsammans",
                          "id of the conference; absent for all together"},
    [TURNS_CONFERENCE_NAME] = {"conference_name", SDT_TYPE_TEXT, "konferensens namn",
                               "name of the conference"},
    [TURNS_SHARE] = {"share", SDT_TYPE_NUMBER, "intjänad andel", "turns accrued"},
    [TURNS_HELD] = {"held", SDT_TYPE_INTEGER, "värdskap, med planens",
                    "turns held, with the plan's"},
    [TURNS_PLANNED] = {"planned", SDT_TYPE_INTEGER, "planens värdskap", "turns of the plan"},
};

const struct sdt__table_layout sdt__layout_rotation_turns = SDT__TABLE_LAYOUT("rotation_turns",
                                                                              turn_columns);

/* A member's share and turns by the end of the horizon: of one conference, or in layer 0 of all. */
static void turns_row(const sdt_rotation *rotation, sdt_table *table, int layer, int m)
{
    const struct sdt__rot_problem *p = rotation->problem;
    const struct sdt__rot_conference *conference = layer > 0 ? p->conference[layer - 1] : NULL;
    int planned = 0;

    for (int o = 0; o < p->occurrences; o++)
        if (!conference || p->occurrence[o].conference == layer - 1)
            planned += rotation->result.on[o * p->members + m];
    sdt__table_row(table);
    set_member(table, TURNS_HOST, p->member[m]);
    if (conference) {
        sdt__table_set_text(table, TURNS_CONFERENCE, conference->id);
        sdt__table_set_text(table, TURNS_CONFERENCE_NAME, sdt__rot_conference_name(conference));
    }
    sdt__table_set_number(table, TURNS_SHARE,
                          (double)p->share[sdt__rot_cell(p, layer, m, p->years - 1)] / 1e9);
    sdt__table_set_int(table, TURNS_HELD, p->held[layer * p->members + m] + planned);
    sdt__table_set_int(table, TURNS_PLANNED, planned);
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
    return answer(rotation, SDT__ROTATION_PLANNED, &sdt__layout_rotation_turns, fill_turns, 0, out);
}

enum { PAIRS_ONE, PAIRS_ONE_NAME, PAIRS_OTHER, PAIRS_OTHER_NAME, PAIRS_BEFORE, PAIRS_PLANNED };

static const struct sdt__column pair_columns[] = {
    [PAIRS_ONE] = {"one", SDT_TYPE_TEXT, "den enas id", "id of the one"},
    [PAIRS_ONE_NAME] = {"one_name", SDT_TYPE_TEXT, "den enas namn", "name of the one"},
    [PAIRS_OTHER] = {"other", SDT_TYPE_TEXT, "den andras id", "id of the other"},
    [PAIRS_OTHER_NAME] = {"other_name", SDT_TYPE_TEXT, "den andras namn", "name of the other"},
    [PAIRS_BEFORE] = {"before", SDT_TYPE_INTEGER, "gånger tillsammans före planen",
                      "times together before the plan"},
    [PAIRS_PLANNED] = {"planned", SDT_TYPE_INTEGER, "gånger tillsammans i planen",
                       "times together in the plan"},
};

const struct sdt__table_layout sdt__layout_rotation_pairs = SDT__TABLE_LAYOUT("rotation_pairs",
                                                                              pair_columns);

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
            set_member(table, PAIRS_ONE, p->member[a]);
            set_member(table, PAIRS_OTHER, p->member[b]);
            sdt__table_set_int(table, PAIRS_BEFORE, p->met[a * p->members + b]);
            sdt__table_set_int(table, PAIRS_PLANNED, planned);
        }
    }
    return SDT__ROT_OK;
}

int sdt_rotation_pairs(sdt_rotation *rotation, sdt_table **out)
{
    return answer(rotation, SDT__ROTATION_PLANNED, &sdt__layout_rotation_pairs, fill_pairs, 0, out);
}
