/*
 * A sub-goal through the years: its own status, and before its programme began that of the sub-goals
 * which it carries on.
 */
#include "followup/survey.h"
#include "layouts.h"
#include "store/levels.h"

#include <sodertorn/values.h>
#include <stdio.h>
#include <string.h>

enum {
    YEAR,
    PROGRAMME,
    PROGRAMME_TITLE,
    SUB_GOAL,
    TITLE,
    STATUS,
    LABEL,
    REASON_TEXT,
    LEAVES,
    ASSESSED,
    SCORE,
    EXPLANATION
};

static const struct sdt__column columns[] = {
    [YEAR] = {"year", SDT_TYPE_INTEGER, "året", "the year"},
    [PROGRAMME] = {"programme", SDT_TYPE_TEXT, "programmets nyckel", "key of the programme"},
    [PROGRAMME_TITLE] = {"programme_title", SDT_TYPE_TEXT, "programmets titel",
                         "title of the programme"},
    [SUB_GOAL] = {"sub_goal", SDT_TYPE_TEXT, "nyckel för delmålet det året",
                  "key of the sub-goal of that year"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "dess lydelse", "its wording"},
    [STATUS] = {"status", SDT_TYPE_TEXT, "statusens kod", "code of the status"},
    [LABEL] = {"label", SDT_TYPE_TEXT, "statusen i ord", "the status in words"},
    [REASON_TEXT] = {"reason_text", SDT_TYPE_TEXT, "varför det inte är bedömt",
                     "why it is not assessed"},
    [LEAVES] = {"leaves", SDT_TYPE_INTEGER, "antal mått", "number of leaves"},
    [ASSESSED] = {"assessed", SDT_TYPE_INTEGER, "antal bedömda mått", "number of leaves assessed"},
    [SCORE] = {"score", SDT_TYPE_NUMBER, "poäng", "score"},
    [EXPLANATION] = {"explanation", SDT_TYPE_TEXT, "förklaring, på sessionens språk",
                     "explanation, in the session's language"},
};

const struct sdt__table_layout sdt__layout_lineage = SDT__TABLE_LAYOUT("lineage", columns);

struct asked {
    const char *municipality; /* or NULL */
    int until;                /* 0: the last year with a value */
};

/* The sub-goal and all that it carries on, the later before the earlier. */
struct lineage {
    struct sdt__record_cache cache;
    const sdt_record **sub_goals;
    size_t count;
    size_t capacity;
};

static bool is_known(const struct lineage *lineage, const sdt_record *sub_goal)
{
    for (size_t i = 0; i < lineage->count; i++)
        if (lineage->sub_goals[i] == sub_goal)
            return true;
    return false;
}

/* One of them, once, however many ways lead to it. */
static void add(struct lineage *lineage, const sdt_record *sub_goal)
{
    void *room = lineage->sub_goals;
    int status;

    if (!sub_goal || is_known(lineage, sub_goal))
        return;
    status = sdt__grow(lineage->cache.session, &room, &lineage->capacity, lineage->count + 1,
                       sizeof *lineage->sub_goals);
    lineage->sub_goals = room;
    sdt__record_cache_fail(&lineage->cache, status);
    if (status == SDT_OK)
        lineage->sub_goals[lineage->count++] = sub_goal;
}

static void find_predecessors(struct lineage *lineage)
{
    struct sdt__record_cache *cache = &lineage->cache;

    for (size_t i = 0; i < lineage->count; i++) { /* grows while it is gone through */
        const sdt_record *succession;
        size_t at = 0;

        while (
            (succession = sdt__record_cache_next(cache, SDT_KIND_SUCCESSION, sdt_succession_later,
                                                 lineage->sub_goals[i]->key, &at)))
            add(lineage, sdt__record_cache_get(cache, SDT_KIND_SUB_GOAL,
                                               sdt_succession_earlier(succession)));
    }
}

static int first_year(struct lineage *lineage, size_t index)
{
    const sdt_record *programme = sdt__level_programme(&lineage->cache, lineage->sub_goals[index]);

    return programme ? (int)sdt_programme_valid_from(programme) : 0;
}

/* The first year of the programme that a year belongs to: the last that had begun by then. 0 when
   none had. */
static int begun_by(struct lineage *lineage, int year)
{
    int last = 0;

    for (size_t i = 0; i < lineage->count; i++)
        if (first_year(lineage, i) <= year && first_year(lineage, i) > last)
            last = first_year(lineage, i);
    return last;
}

/* The row of one sub-goal in one year, from its own assessment. */
static int put_year(struct lineage *lineage, size_t index, int year, const struct asked *asked,
                    sdt_table *table)
{
    static const unsigned char from[][2] = {
        {STATUS, SDT__FOLLOWUP_HEAD + SDT__HEAD_STATUS},
        {LABEL, SDT__FOLLOWUP_HEAD + SDT__HEAD_LABEL},
        {REASON_TEXT, SDT__FOLLOWUP_HEAD + SDT__HEAD_REASON_TEXT},
        {LEAVES, SDT__FOLLOWUP_NODE + SDT__NODE_LEAVES},
        {ASSESSED, SDT__FOLLOWUP_NODE + SDT__NODE_ASSESSED},
        {SCORE, SDT__FOLLOWUP_NODE + SDT__NODE_SCORE},
        {EXPLANATION, SDT__FOLLOWUP_EXPLANATION},
    };
    const sdt_record *sub_goal = lineage->sub_goals[index];
    char as_of[16];
    const char *const options[] = {"as_of", as_of, asked->municipality ? "municipality" : NULL,
                                   asked->municipality, NULL};
    sdt_table *assessment;
    int status;

    snprintf(as_of, sizeof as_of, "%04d", year);
    status = sdt_assess(lineage->cache.session, SDT_KIND_SUB_GOAL, sub_goal->key, options,
                        &assessment);
    if (status != SDT_OK)
        return status;
    sdt_table_next(assessment);
    sdt__table_row(table);
    sdt__table_set_int(table, YEAR, year);
    sdt__table_set_named(table, PROGRAMME, sdt__level_programme(&lineage->cache, sub_goal));
    sdt__table_set_named(table, SUB_GOAL, sub_goal);
    for (size_t i = 0; i < sizeof from / sizeof *from; i++)
        sdt__table_set_cell(table, from[i][0], assessment, from[i][1]);
    sdt_table_free(assessment);
    return SDT_OK;
}

static int put_years(struct lineage *lineage, const struct asked *asked, sdt_table *table)
{
    int first = 9999, last = asked->until, status = SDT_OK;

    if (last == 0)
        status = sdt_latest_year(lineage->cache.session, &last);
    for (size_t i = 0; i < lineage->count; i++)
        first = first_year(lineage, i) < first ? first_year(lineage, i) : first;
    if (status == SDT_OK)
        status = lineage->cache.status; /* the programmes had to be read */
    for (int year = first; status == SDT_OK && year <= last; year++)
        for (size_t i = 0; status == SDT_OK && i < lineage->count; i++)
            if (first_year(lineage, i) == begun_by(lineage, year))
                status = put_year(lineage, i, year, asked, table);
    return status;
}

static int tell(const sdt_record *sub_goal, const void *user, sdt_table **out)
{
    sdt_session *session = sub_goal->session;
    struct lineage lineage = {.count = 0};
    sdt_table *table = sdt__table_new(session, &sdt__layout_lineage);
    int status;

    sdt__session_enter(session);
    sdt__record_cache_init(&lineage.cache, session);
    add(&lineage, sdt__record_cache_get(&lineage.cache, SDT_KIND_SUB_GOAL, sub_goal->key));
    find_predecessors(&lineage);
    status = lineage.cache.status;
    if (status == SDT_OK)
        status = put_years(&lineage, user, table);
    sdt__free(session, lineage.sub_goals);
    sdt__record_cache_free(&lineage.cache);
    sdt__session_leave(session);
    return sdt__table_finish(table, status, out);
}

int sdt_assess_lineage(sdt_session *session, const char *sub_goal, const char *municipality,
                       int until, sdt_table **out)
{
    const struct asked asked = {municipality, until};

    return sdt__verb_read_record(session, SDT_KIND_SUB_GOAL, sub_goal, tell, &asked, out);
}
