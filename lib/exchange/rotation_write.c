/*
 * Writes a plan as JSON: its hostings and levels, its reasons, the rungs of its ladder, or why there is
 * no plan.
 */
#include "core/buffer.h"
#include "rotation/handle.h"

#include <sodertorn/table.h>

/* Begins an item of a list on a line of its own. */
static void next_item(struct sdt__buffer *out, int64_t at)
{
    sdt__buffer_text(out, at > 0 ? ",\n  " : "\n  ");
}

/* Writes `before`, which ends with a member's name, and then its value. */
static void put_text(struct sdt__buffer *out, const char *before, const char *text)
{
    sdt__buffer_text(out, before);
    sdt__buffer_json_text(out, text);
}

static void put_integer(struct sdt__buffer *out, const char *before, int64_t value)
{
    sdt__buffer_text(out, before);
    sdt__buffer_integer(out, value);
}

static void put_occurrence(struct sdt__buffer *out, int64_t at, const char *conference,
                           int64_t year)
{
    next_item(out, at);
    put_text(out, "{\"conference\": ", conference);
    put_integer(out, ", \"year\": ", year);
}

static void write_hostings(struct sdt__buffer *out, const struct sdt__rot_problem *p,
                           const unsigned char *on)
{
    sdt__buffer_text(out, "\"hostings\": [");
    for (int o = 0; o < p->occurrences; o++) {
        const char *between = "";
        put_occurrence(out, o, p->conference[p->occurrence[o].conference]->id,
                       p->from + p->occurrence[o].year);
        sdt__buffer_text(out, ", \"hosts\": [");
        for (int m = 0; m < p->members; m++) {
            if (!on[o * p->members + m])
                continue;
            put_text(out, between, p->member[m]->id);
            between = ", ";
        }
        sdt__buffer_text(out, "]}");
    }
    sdt__buffer_text(out, "],\n ");
}

static void write_levels(struct sdt__buffer *out, const struct sdt__rot_result *result)
{
    sdt__buffer_text(out, "\"levels\": [");
    for (int i = 0; i < SDT__ROT_LEVELS; i++) {
        const int level = result->order.level[i];
        next_item(out, i);
        put_integer(out, "{\"level\": \"L", level + 1);
        put_text(out, "\", \"name\": ", sdt__rotation_level_names[level]);
        put_integer(out, ", \"value\": ", result->value[level]);
        put_integer(out, ", \"bound\": ", result->bound[level]);
        sdt__buffer_text(out,
                         result->proved[level] ? ", \"proved\": true}" : ", \"proved\": false}");
    }
}

static void write_result(struct sdt__buffer *out, const struct sdt__rot_problem *problem,
                         const struct sdt__rot_result *result)
{
    if (result->feasible) {
        write_hostings(out, problem, result->on);
        write_levels(out, result);
    } else {
        sdt__buffer_text(out, "\"infeasible\": true,\n \"because\": [");
        for (int i = 0; i < result->because_count; i++) {
            next_item(out, i);
            sdt__buffer_json_text(out, result->because[i]);
        }
    }
    sdt__buffer_text(out, "]");
}

static void write_ladder(struct sdt__buffer *out, const struct sdt__rot_problem *problem,
                         const struct sdt__rot_ladder *ladder)
{
    const char *before = ",\n \"ladder\": [\n {\"at_most\": ";

    for (size_t i = 0; i < ladder->count; i++) {
        put_integer(out, before, ladder->rungs[i].most_changes);
        sdt__buffer_text(out, (int)i == ladder->recommended ? ", \"recommended\": true,\n "
                                                            : ", \"recommended\": false,\n ");
        write_result(out, problem, &ladder->rungs[i].result);
        before = "},\n {\"at_most\": ";
    }
    sdt__buffer_text(out, "}]");
}

static int write_reasons(struct sdt__buffer *out, sdt_rotation *rotation)
{
    sdt_table *reasons = NULL;
    int status = sdt_rotation_reasons(rotation, SDT_ROTATION_NO_YEAR, &reasons);

    if (status != SDT_OK)
        return status;
    sdt__buffer_text(out, ",\n \"reasons\": [");
    for (int64_t row = 0; sdt_table_next(reasons) == SDT_OK; row++) {
        put_occurrence(out, row, sdt_table_text(reasons, SDT__REASONS_CONFERENCE),
                       sdt_table_int(reasons, SDT__REASONS_YEAR));
        put_text(out, ", \"host\": ", sdt_table_text(reasons, SDT__REASONS_HOST));
        put_text(out, ", \"reason\": ", sdt_table_text(reasons, SDT__REASONS_SENTENCE));
        sdt__buffer_text(out, "}");
    }
    sdt__buffer_text(out, "]");
    sdt_table_free(reasons);
    return SDT_OK;
}

int sdt_rotation_write_json(sdt_rotation *rotation, int with, sdt_writer writer, void *user)
{
    SDT__GUARD_HANDLE(rotation);
    struct sdt__buffer out;
    int status = sdt__rotation_begin(rotation, SDT__ROTATION_SOLVED);

    if (status != SDT_OK)
        return status;
    if (!writer)
        return sdt__fail(rotation->session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "writer");
    sdt__buffer_init(&out, rotation->session);
    sdt__buffer_text(&out, "{");
    write_result(&out, rotation->problem, &rotation->result);
    if ((with & SDT_ROTATION_JSON_REASONS) && rotation->result.feasible)
        status = write_reasons(&out, rotation);
    if ((with & SDT_ROTATION_JSON_LADDER) && rotation->ladder.count > 0)
        write_ladder(&out, rotation->problem, &rotation->ladder);
    sdt__buffer_text(&out, "}\n");
    return sdt__buffer_give(&out, status, writer, user);
}
