/*
 * How a programme and a frame of goals meet: each link, the goals of the frame that nothing serves,
 * and the parts of the programme that serve none.
 */
#include "core/period.h"
#include "layouts.h"
#include "store/levels.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>

enum { FRAME, FRAME_NAME, GOAL, GOAL_TITLE, KIND, KEY, TITLE, NOTE };

static const struct sdt__column columns[] = {
    [FRAME] = {"frame", SDT_TYPE_TEXT, "målramens nyckel", "key of the frame"},
    [FRAME_NAME] = {"frame_name", SDT_TYPE_TEXT, "målramens namn", "name of the frame"},
    [GOAL] = {"goal", SDT_TYPE_TEXT, "nyckel för målramens mål; tom när delen inte tjänar något",
              "key of the frame's goal; absent when the part serves none"},
    [GOAL_TITLE] = {"goal_title", SDT_TYPE_TEXT, "målets lydelse", "wording of the goal"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "slag av del; tomt när inget tjänar målet",
              "kind of the part; absent when nothing serves the goal"},
    [KEY] = {"key", SDT_TYPE_TEXT, "delens nyckel", "key of the part"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "delens titel", "title of the part"},
    [NOTE] = {"note", SDT_TYPE_TEXT, "på vilket sätt", "in what way"},
};

const struct sdt__table_layout sdt__layout_coverage = SDT__TABLE_LAYOUT("coverage", columns);

/* What is looked at: one programme, and one frame at a time. */
struct coverage {
    struct sdt__record_cache cache;
    const sdt_record *programme;
    const sdt_record *frame;
    sdt_table *table;
};

/* The part that a link is of. */
static const sdt_record *part_of(struct coverage *coverage, const sdt_record *link)
{
    static const struct {
        unsigned char kind;
        unsigned char field;
    } parts[] = {
        {SDT_KIND_PROGRAMME, SDT_LINK_PROGRAMME},   {SDT_KIND_AREA, SDT_LINK_AREA},
        {SDT_KIND_FOCUS_AREA, SDT_LINK_FOCUS_AREA}, {SDT_KIND_GOAL, SDT_LINK_GOAL},
        {SDT_KIND_SUB_GOAL, SDT_LINK_SUB_GOAL},     {SDT_KIND_OBJECTIVE, SDT_LINK_OBJECTIVE},
    };

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        if (sdt_record_has(link, parts[i].field))
            return sdt__record_cache_get(&coverage->cache, parts[i].kind,
                                         sdt_record_text(link, parts[i].field));
    return NULL;
}

/* What lies above a part; above an objective is the part that it serves. */
static const sdt_record *above(struct coverage *coverage, const sdt_record *part)
{
    static const struct {
        unsigned char kind;
        unsigned char field;
    } served[] = {
        {SDT_KIND_PROGRAMME, SDT_OBJECTIVE_PROGRAMME},   {SDT_KIND_AREA, SDT_OBJECTIVE_AREA},
        {SDT_KIND_FOCUS_AREA, SDT_OBJECTIVE_FOCUS_AREA}, {SDT_KIND_GOAL, SDT_OBJECTIVE_GOAL},
        {SDT_KIND_SUB_GOAL, SDT_OBJECTIVE_SUB_GOAL},
    };

    if (part->kind->number != SDT_KIND_OBJECTIVE)
        return sdt__level_parent(&coverage->cache, part);
    for (size_t i = 0; i < sizeof served / sizeof *served; i++)
        if (sdt_record_has(part, served[i].field))
            return sdt__record_cache_get(&coverage->cache, served[i].kind,
                                         sdt_record_text(part, served[i].field));
    return NULL;
}

static bool is_within(struct coverage *coverage, const sdt_record *part, const sdt_record *whole)
{
    while (part && part != whole)
        part = above(coverage, part);
    return part != NULL;
}

static void put_row(const struct coverage *coverage, const sdt_record *goal, const sdt_record *part,
                    const char *note)
{
    sdt__table_row(coverage->table);
    sdt__table_set_named(coverage->table, FRAME, coverage->frame);
    sdt__table_set_named(coverage->table, GOAL, goal);
    if (part)
        sdt__table_set_text(coverage->table, KIND, part->kind->name);
    sdt__table_set_named(coverage->table, KEY, part);
    sdt__table_set_text(coverage->table, NOTE, note);
}

/* A row for each part of the programme that serves a goal of the frame, or one that none does. */
static void put_goal(struct coverage *coverage, const sdt_record *goal)
{
    const sdt_record *link, *part;
    size_t at = 0, rows = 0;

    while ((link = sdt__record_cache_next(&coverage->cache, SDT_KIND_LINK, sdt_link_regional_goal,
                                          goal->key, &at))) {
        part = part_of(coverage, link);
        if (!part || !is_within(coverage, part, coverage->programme))
            continue;
        put_row(coverage, goal, part, sdt_link_note(link));
        rows++;
    }
    if (rows == 0)
        put_row(coverage, goal, NULL, NULL);
}

/* Whether a part serves a goal of the frame: `itself`, or else something within it. */
static bool serves(struct coverage *coverage, const sdt_record *part, bool itself)
{
    const struct sdt__record_list *links = sdt__record_cache_list(&coverage->cache, SDT_KIND_LINK);

    for (size_t i = 0; i < links->count; i++) {
        const sdt_record *linked = part_of(coverage, links->records[i]);
        const sdt_record *goal = sdt__record_cache_get(&coverage->cache, SDT_KIND_REGIONAL_GOAL,
                                                       sdt_link_regional_goal(links->records[i]));

        if (linked && goal &&
            sdt__text_equal(sdt_regional_goal_frame(goal), coverage->frame->key) &&
            (itself ? linked == part : is_within(coverage, linked, part)))
            return true;
    }
    return false;
}

static void put_unlinked(struct coverage *coverage, const sdt_record *whole);

/* The parts by one branch that serve nothing, each told at its highest. */
static void put_branch(struct coverage *coverage, const sdt_record *whole,
                       const struct sdt__level_branch *branch)
{
    sdt_session *session = coverage->cache.session;
    struct sdt__record_list list = {0};
    int status = sdt__record_list_read(session, branch->child, branch->field, whole->key, &list);

    sdt__record_cache_fail(&coverage->cache, status);
    for (size_t i = 0; status == SDT_OK && i < list.count; i++) {
        const sdt_record *part = sdt__record_cache_get(&coverage->cache, branch->child,
                                                       list.records[i]->key);

        if (!part || serves(coverage, part, true))
            continue;
        if (serves(coverage, part, false))
            put_unlinked(coverage, part);
        else
            put_row(coverage, NULL, part, NULL);
    }
    sdt__record_list_free(session, &list);
}

static void put_unlinked(struct coverage *coverage, const sdt_record *whole)
{
    for (size_t i = 0; i < sdt__level_branch_count; i++)
        if (sdt__level_branches[i].parent == whole->kind->number)
            put_branch(coverage, whole, &sdt__level_branches[i]);
}

static void put_frame(struct coverage *coverage, const sdt_record *frame)
{
    sdt_session *session = coverage->cache.session;
    struct sdt__record_list goals = {0};
    int status = sdt__record_list_read(session, SDT_KIND_REGIONAL_GOAL, SDT_REGIONAL_GOAL_FRAME,
                                       frame->key, &goals);

    sdt__record_cache_fail(&coverage->cache, status);
    coverage->frame = frame;
    for (size_t i = 0; status == SDT_OK && i < goals.count; i++)
        put_goal(coverage, goals.records[i]);
    put_unlinked(coverage, coverage->programme);
    sdt__record_list_free(session, &goals);
}

/* The frames that the programme's cooperation has taken up by today. */
static void put_frames_in_use(struct coverage *coverage)
{
    struct sdt__record_cache *cache = &coverage->cache;
    const char *cooperation = sdt_programme_cooperation(coverage->programme);
    const sdt_record *use, *frame;
    size_t at = 0;

    while ((use = sdt__record_cache_next(cache, SDT_KIND_FRAME_USE, sdt_frame_use_cooperation,
                                         cooperation, &at))) {
        frame = sdt__record_cache_get(cache, SDT_KIND_FRAME, sdt_frame_use_frame(use));
        if (frame &&
            sdt__date_within(sdt_frame_use_since(use), sdt_frame_use_until(use), cache->today))
            put_frame(coverage, frame);
    }
}

static int tell(const sdt_record *programme, const void *asked, sdt_table **out)
{
    sdt_session *session = programme->session;
    struct coverage coverage = {.table = sdt__table_new(session, &sdt__layout_coverage)};
    const char *key = asked;
    sdt_record *frame = NULL;
    int status;

    sdt__record_cache_init(&coverage.cache, session);
    coverage.programme = sdt__record_cache_get(&coverage.cache, SDT_KIND_PROGRAMME, programme->key);
    if (coverage.programme && !key)
        put_frames_in_use(&coverage);
    status = coverage.cache.status;
    if (status == SDT_OK && key)
        status = sdt__store_get(session, SDT_KIND_FRAME, key, &frame);
    if (frame) {
        put_frame(&coverage, frame);
        status = coverage.cache.status;
    }
    sdt_record_free(frame);
    sdt__record_cache_free(&coverage.cache);
    return sdt__table_finish(coverage.table, status, out);
}

int sdt_programme_coverage(sdt_session *session, const char *programme, const char *frame,
                           sdt_table **out)
{
    return sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, tell, frame, out);
}
