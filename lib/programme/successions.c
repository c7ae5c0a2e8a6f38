/*
 * The sub-goals of a programme and their counterparts in the one before and the one after.
 */
#include "programme/successions.h"

#include "layouts.h"
#include "store/levels.h"
#include "programme/programmes.h"
#include "programme/tree.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/programme.h>
#include <string.h>

enum { ROLE, EARLIER, EARLIER_TITLE, LATER, LATER_TITLE, EARLIER_PROGRAMME, LATER_PROGRAMME, NOTE };

static const struct sdt__column columns[] = {
    [ROLE] = {"role", SDT_TYPE_TEXT, "kept, reworded, split, merged, dropped, new eller unknown",
              "kept, reworded, split, merged, dropped, new or unknown"},
    [EARLIER] = {"earlier", SDT_TYPE_TEXT, "det tidigare delmålets nyckel",
                 "key of the earlier sub-goal"},
    [EARLIER_TITLE] = {"earlier_title", SDT_TYPE_TEXT, "dess ord", "its words"},
    [LATER] = {"later", SDT_TYPE_TEXT, "det senare delmålets nyckel", "key of the later sub-goal"},
    [LATER_TITLE] = {"later_title", SDT_TYPE_TEXT, "dess ord", "its words"},
    [EARLIER_PROGRAMME] = {"earlier_programme", SDT_TYPE_TEXT, "det tidigare programmets nyckel",
                           "key of the earlier programme"},
    [LATER_PROGRAMME] = {"later_programme", SDT_TYPE_TEXT, "det senare programmets nyckel",
                         "key of the later programme"},
    [NOTE] = {"note", SDT_TYPE_TEXT, "varför", "why"},
};

const struct sdt__table_layout sdt__layout_successions = SDT__TABLE_LAYOUT("successions", columns);

/* Two programmes, of which the later replaces the earlier. */
struct pair {
    struct sdt__record_cache *cache;
    const sdt_record *earlier, *later;
    sdt_table *table;
    bool entered;   /* sub-goals of the later one are recorded */
    bool elsewhere; /* those of another one that replaces the earlier are */
};

/* The sub-goal at one end of a succession, when it is of a programme. */
static const sdt_record *end_of(struct sdt__record_cache *cache, const char *key,
                                const sdt_record *programme)
{
    const sdt_record *sub_goal = sdt__record_cache_get(cache, SDT_KIND_SUB_GOAL, key);

    return sub_goal && sdt__level_programme(cache, sub_goal) == programme ? sub_goal : NULL;
}

/* How many counterparts a sub-goal has in the other programme of the pair. */
static size_t count_counterparts(const struct pair *pair, const sdt_record *sub_goal, bool back)
{
    const sdt_record *succession, *other = back ? pair->earlier : pair->later;
    size_t at = 0, count = 0;

    while ((succession = sdt__record_cache_next(
                pair->cache, SDT_KIND_SUCCESSION,
                back ? sdt_succession_later : sdt_succession_earlier, sub_goal->key, &at)))
        count += end_of(pair->cache,
                        back ? sdt_succession_earlier(succession)
                             : sdt_succession_later(succession),
                        other) != NULL;
    return count;
}

static const char *role_of(const struct pair *pair, const sdt_record *earlier,
                           const sdt_record *later)
{
    if (count_counterparts(pair, earlier, false) > 1)
        return "split";
    if (count_counterparts(pair, later, true) > 1)
        return "merged";
    return sdt__text_equal(sdt_record_title(earlier), sdt_record_title(later)) ? "kept"
                                                                               : "reworded";
}

/* A row; either sub-goal may be NULL. */
static void add_row(const struct pair *pair, const char *role, const sdt_record *earlier,
                    const sdt_record *later, const char *note)
{
    sdt__table_row(pair->table);
    sdt__table_set_text(pair->table, ROLE, role);
    sdt__table_set_named(pair->table, EARLIER, earlier);
    sdt__table_set_named(pair->table, LATER, later);
    sdt__table_set_text(pair->table, EARLIER_PROGRAMME, pair->earlier->key);
    sdt__table_set_text(pair->table, LATER_PROGRAMME, pair->later->key);
    sdt__table_set_text(pair->table, NOTE, note);
}

/* The succession that says that a sub-goal ended; NULL when nothing does. */
static const sdt_record *end_told(const struct pair *pair, const sdt_record *sub_goal)
{
    const sdt_record *succession;
    size_t at = 0;

    do
        succession = sdt__record_cache_next(pair->cache, SDT_KIND_SUCCESSION,
                                            sdt_succession_earlier, sub_goal->key, &at);
    while (succession && sdt_succession_later(succession));
    return succession;
}

/* The row of a sub-goal that has no counterpart. Of a later programme whose sub-goals nobody has entered it
   cannot be said what became of it; that it ended there, only when nothing else can have been meant. */
static void add_lone(const struct pair *pair, const sdt_record *sub_goal, bool back)
{
    const sdt_record *ended = back ? NULL : end_told(pair, sub_goal);

    if (back)
        add_row(pair, "new", NULL, sub_goal, NULL);
    else if (ended && (pair->entered || !pair->elsewhere))
        add_row(pair, "dropped", sub_goal, NULL, sdt_succession_note(ended));
    else if (pair->entered)
        add_row(pair, "unknown", sub_goal, NULL, NULL);
}

/* A row for each counterpart of a sub-goal; false when it has none. */
static bool add_counterparts(const struct pair *pair, const sdt_record *sub_goal, bool back)
{
    const sdt_record *succession;
    bool found = false;
    size_t at = 0;

    while ((succession = sdt__record_cache_next(
                pair->cache, SDT_KIND_SUCCESSION,
                back ? sdt_succession_later : sdt_succession_earlier, sub_goal->key, &at))) {
        const sdt_record *earlier = end_of(pair->cache, sdt_succession_earlier(succession),
                                           pair->earlier);
        const sdt_record *later = end_of(pair->cache, sdt_succession_later(succession),
                                         pair->later);

        if (!earlier || !later)
            continue;
        add_row(pair, role_of(pair, earlier, later), earlier, later,
                sdt_succession_note(succession));
        found = true;
    }
    return found;
}

/* The sub-goals of one programme of the pair with their counterparts; or those alone that have none. */
static int add_sub_goals(const struct pair *pair, bool back, bool only_lone)
{
    const sdt_record *programme = back ? pair->later : pair->earlier;
    sdt_table *tree = NULL;
    int status = sdt__programme_tree(programme, NULL, &tree);

    while (status == SDT_OK && sdt_table_next(tree) == SDT_OK) {
        const sdt_record *sub_goal = NULL;

        if (strcmp(sdt_table_text(tree, sdt__table_find(tree, "kind")), "sub_goal") == 0)
            sub_goal = sdt__record_cache_get(pair->cache, SDT_KIND_SUB_GOAL,
                                             sdt_table_text(tree, sdt__table_find(tree, "key")));
        if (!sub_goal || (only_lone ? count_counterparts(pair, sub_goal, back) > 0
                                    : add_counterparts(pair, sub_goal, back)))
            continue;
        add_lone(pair, sub_goal, back);
    }
    sdt_table_free(tree);
    return status;
}

/* Whether the sub-goals of another programme that replaces the earlier one are recorded. */
static bool is_entered_elsewhere(const struct pair *pair)
{
    const sdt_record *other;
    size_t at = 0;

    while ((other = sdt__record_cache_next(pair->cache, SDT_KIND_PROGRAMME, sdt_programme_replaces,
                                           pair->earlier->key, &at)))
        if (other != pair->later && sdt__programme_has_sub_goals(pair->cache, other))
            return true;
    return false;
}

/* All of one programme first, then what the other has alone. */
static int add_pair(struct pair *pair, bool back)
{
    int status;

    pair->elsewhere = is_entered_elsewhere(pair);
    pair->entered = sdt__programme_has_sub_goals(pair->cache, pair->later);
    status = add_sub_goals(pair, back, false);
    return status == SDT_OK ? add_sub_goals(pair, !back, true) : status;
}

int sdt__successions_list(const sdt_record *programme, bool back, sdt_table **out)
{
    struct sdt__record_cache cache;
    struct pair pair = {.cache = &cache};
    const sdt_record *this_one, *other;
    size_t at = 0;
    int status = SDT_OK;

    sdt__record_cache_init(&cache, programme->session);
    pair.table = sdt__table_new(programme->session, &sdt__layout_successions);
    this_one = sdt__record_cache_get(&cache, SDT_KIND_PROGRAMME, programme->key);
    pair.earlier = pair.later = this_one;
    if (this_one && back) {
        pair.earlier = sdt__record_cache_get(&cache, SDT_KIND_PROGRAMME,
                                             sdt_programme_replaces(this_one));
        if (pair.earlier)
            status = add_pair(&pair, true);
    }
    while (status == SDT_OK && this_one && !back &&
           (other = sdt__record_cache_next(&cache, SDT_KIND_PROGRAMME, sdt_programme_replaces,
                                           this_one->key, &at))) {
        pair.later = other;
        status = add_pair(&pair, false);
    }
    if (status == SDT_OK)
        status = cache.status;
    sdt__record_cache_free(&cache);
    return sdt__table_finish(pair.table, status, out);
}

static int tell(const sdt_record *programme, const void *asked, sdt_table **out)
{
    return sdt__successions_list(programme, *(const bool *)asked, out);
}

int sdt_programme_successors(sdt_session *session, const char *programme, sdt_table **out)
{
    static const bool back = false;

    return sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, tell, &back, out);
}

int sdt_programme_predecessors(sdt_session *session, const char *programme, sdt_table **out)
{
    static const bool back = true;

    return sdt__verb_read_record(session, SDT_KIND_PROGRAMME, programme, tell, &back, out);
}
