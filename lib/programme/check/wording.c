/*
 * Rules on the words of a programme: once it is in force they change by amendment only, and by one of that
 * programme. What they were is in the history.
 */
#include "programme/check/check.h"
#include "store/levels.h"
#include "programme/standing.h"

#include <sodertorn/kinds.h>
#include <sodertorn/table.h>
#include <string.h>

/* The text of a member of a record's JSON, as it is written there; its length is 0 when the record has
   none. */
struct written {
    const char *text;
    size_t length;
};

static struct written member_of(const char *json, const char *name)
{
    struct written found = {"", 0};
    const size_t length = strlen(name);
    const char *at = json;

    while ((at = strstr(at, "\"")) && !found.length) {
        const char *end = ++at;

        while (*end && *end != '"')
            end += *end == '\\' && end[1] ? 2 : 1;
        if ((size_t)(end - at) == length && memcmp(at, name, length) == 0 &&
            strncmp(end, "\": \"", 4) == 0) {
            found.text = end + 4;
            while (found.text[found.length] && found.text[found.length] != '"')
                found.length += found.text[found.length] == '\\' ? 2 : 1;
        }
        at = *end ? end + 1 : end;
    }
    return found;
}

static bool is_same(struct written a, struct written b)
{
    return a.length == b.length && memcmp(a.text, b.text, a.length) == 0;
}

/* Whether an amendment says that the part got the words that it has. */
static bool is_amended(struct sdt__record_cache *cache, const sdt_record *part)
{
    const struct sdt__record_list *changes = sdt__record_cache_list(cache,
                                                                    SDT_KIND_AMENDMENT_CHANGE);

    for (size_t i = 0; i < changes->count; i++) {
        const sdt_record *change = changes->records[i];
        const char *const parts[] = {
            sdt_amendment_change_area(change), sdt_amendment_change_focus_area(change),
            sdt_amendment_change_goal(change), sdt_amendment_change_sub_goal(change)};

        for (size_t j = 0; j < sizeof parts / sizeof *parts; j++)
            if (sdt__text_equal(parts[j], part->key) &&
                sdt__text_equal(sdt_amendment_change_after(change), sdt_record_title(part)))
                return true;
    }
    return false;
}

/* Compares the words on the day with those of the last entry; without an entry by then, those that it
   was recorded with. */
static void compare(struct sdt__check *check, const sdt_record *part, const sdt_record *programme,
                    const char *since, sdt_table *history)
{
    const char *field = part->kind->fields[part->kind->title].name;
    const int at = sdt_table_column_find(history, "at");
    const int after = sdt_table_column_find(history, "after");
    struct written then = {"", 0}, now = {"", 0};
    char words[300];
    const char *texts[] = {words, sdt_record_title(programme)};

    while (sdt_table_next(history) == SDT_OK) {
        const char *json = sdt_table_text(history, after);

        now = member_of(json ? json : "", field);
        if (then.length == 0 || strncmp(sdt_table_text(history, at), since, 10) <= 0)
            then = now;
    }
    if (is_same(then, now) || is_amended(&check->cache, part))
        return;
    sdt__text_shorten(then.text, then.length, words, sizeof words);
    sdt__check_found(check, SDT__CHECK_RULE_RETITLED, part, sdt_record_title(part), texts, 2);
}

void sdt__check_wording(struct sdt__check *check, const sdt_record *part)
{
    const sdt_record *programme = sdt__level_programme(&check->cache, part);
    sdt_table *history = NULL;
    const char *since = sdt__check_in_force(check, programme);

    if (part->kind->title < 0 || !since[0])
        return;
    sdt__record_cache_fail(&check->cache,
                           sdt__store_record_history(check->cache.session, part, &history));
    if (check->cache.status == SDT_OK)
        compare(check, part, programme, since, history);
    sdt_table_free(history);
}

void sdt__check_amendment_change(struct sdt__check *check, const sdt_record *change)
{
    struct sdt__record_cache *cache = &check->cache;
    const sdt_record *amendment = sdt__record_cache_get(cache, SDT_KIND_AMENDMENT,
                                                        sdt_amendment_change_amendment(change));
    const sdt_record *own = amendment ? sdt__record_cache_get(cache, SDT_KIND_PROGRAMME,
                                                              sdt_amendment_programme(amendment))
                                      : NULL;
    const sdt_record *part = sdt__record_cache_chosen(cache, change, "part");
    const sdt_record *other = part ? sdt__level_programme(cache, part) : NULL;

    if (own && other && own != other) {
        const char *const texts[] = {sdt_record_title(own), sdt_record_title(part),
                                     sdt_record_title(other)};

        sdt__check_found(check, SDT__CHECK_RULE_AMENDMENT_ELSEWHERE, change,
                         sdt_record_title(amendment), texts, 3);
    }
}
