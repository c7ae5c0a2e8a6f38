/*
 * Kolada's catalogues as records: indicators, areas (municipalities, regions, the country) and groups.
 * Only what Kolada says is set; what was written here beside it (direction, owner), or instead of it, stays.
 */
#include "exchange/kolada_said.h"

#include "store/store.h"

#include <sodertorn/exchange.h>
#include <sodertorn/kinds.h>
#include <string.h>

/* The record of a key, or a new one with it. */
static int open_record(struct sdt__kolada *k, int kind, const char *key, sdt_record **out)
{
    int64_t id;
    int status = sdt__store_id(k->in.session, kind, key, &id);

    *out = NULL;
    if (status == SDT_OK && id != 0)
        return sdt__store_get(k->in.session, kind, key, out);
    if (status == SDT_OK)
        status = sdt_record_new(k->in.session, kind, out);
    return status == SDT_OK ? sdt_record_set_key(*out, key) : status;
}

/* Checks, writes and counts a record, and frees it. `status` is what setting its fields came to: after
   a failure the record is only freed, and the failure noted. */
static void close_record(struct sdt__kolada *k, sdt_record *record, int status)
{
    int64_t before = sdt_record_revision(record);

    if (status == SDT_OK)
        status = sdt__record_check_at(record, &k->in.location);
    if (status == SDT_OK)
        status = sdt__store_put(k->in.session, record, false);
    if (status == SDT_OK)
        k->counts[before == 0                             ? SDT__KOLADA_ADDED
                  : before == sdt_record_revision(record) ? SDT__KOLADA_UNCHANGED
                                                          : SDT__KOLADA_CHANGED]++;
    sdt__json_note(&k->in, status);
    sdt_record_free(record);
}

/* Whether the item says yes: true, or 1 in the earlier interface. */
static bool is_yes(const cJSON *item)
{
    return sdt__json_is(item, cJSON_True) ||
           (sdt__json_is(item, cJSON_Number) && item->valuedouble != 0);
}

/* Sets what Kolada says of an indicator. */
static int describe(struct sdt__kolada *k, sdt_record *record, const cJSON *element)
{
    static const struct {
        char member[20];
        int field;
    } texts[] = {
        {"title", SDT_INDICATOR_TITLE},
        {"description", SDT_INDICATOR_DESCRIPTION},
        {"operating_area", SDT_INDICATOR_SUBJECT},
        {"publication_date", SDT_INDICATOR_PUBLICATION},
        {"publ_period", SDT_INDICATOR_PUBLICATION_PERIOD},
    };
    const char *title = sdt__json_text(&k->in, element, "title");
    int status = SDT_OK;

    for (size_t i = 0; status == SDT_OK && i < sizeof texts / sizeof *texts; i++) {
        const char *text = sdt__json_text(&k->in, element, texts[i].member);

        /* When values come out is Kolada's to say alone. */
        status = texts[i].field == SDT_INDICATOR_PUBLICATION ||
                         texts[i].field == SDT_INDICATOR_PUBLICATION_PERIOD
                     ? sdt_record_set_text(record, texts[i].field, text)
                     : sdt__kolada_say(k, record, texts[i].field, text);
    }
    if (status == SDT_OK)
        status = sdt__kolada_set_unit(record, title);
    if (status == SDT_OK)
        status = sdt_record_set_int(
            record, SDT_INDICATOR_BY_GENDER,
            is_yes(cJSON_GetObjectItemCaseSensitive(element, "is_divided_by_gender")));
    if (status == SDT_OK && k->source && !sdt_record_has(record, SDT_INDICATOR_SOURCE))
        status = sdt_record_set_text(record, SDT_INDICATOR_SOURCE, k->source);
    return status;
}

void sdt__kolada_indicator(struct sdt__kolada *k, const cJSON *element)
{
    const char *id = sdt__json_need(&k->in, element, "id");
    sdt_record *record;
    bool reused = false;
    int status;

    if (!id || sdt__kolada_is_deleted(element))
        return;
    status = open_record(k, SDT_KIND_INDICATOR, id, &record);
    if (status == SDT_OK)
        status = sdt__kolada_is_reused(k, record, sdt__json_text(&k->in, element, "title"),
                                       &reused);
    if (status == SDT_OK && !reused)
        status = describe(k, record, element);
    close_record(k, record, status);
}

void sdt__kolada_area(struct sdt__kolada *k, const cJSON *element)
{
    const char *id = sdt__json_need(&k->in, element, "id");
    const char *type = sdt__json_need(&k->in, element, "type");
    const char *level = NULL;
    sdt_record *record;
    int status;

    if (!id || !type)
        return;
    if (strcmp(id, "0000") == 0)
        level = "country";
    else if (strcmp(type, "K") == 0)
        level = "municipality";
    else if (strcmp(type, "L") == 0)
        level = "region";
    if (!level) {
        sdt__json_note(&k->in, sdt__fail_at(k->in.session, &k->in.location, SDT_ERROR_VALUE,
                                            SDT__M_ARGUMENT_VALUE, "type", type, "K, L"));
        return;
    }
    status = open_record(k, SDT_KIND_MUNICIPALITY, id, &record);
    if (status == SDT_OK)
        status = sdt__kolada_say(k, record, SDT_MUNICIPALITY_NAME,
                                 sdt__json_text(&k->in, element, "title"));
    if (status == SDT_OK)
        status = sdt_record_set_text(record, SDT_MUNICIPALITY_LEVEL, level);
    close_record(k, record, status);
}

/* The id of a group's member: "member_id" in the earlier interface, "id" in the present one. */
static const char *member_id(struct sdt__kolada *k, const cJSON *member)
{
    return sdt__json_need(
        &k->in, member, cJSON_GetObjectItemCaseSensitive(member, "member_id") ? "member_id" : "id");
}

/* Deletes the members of a group that Kolada's answer no longer names. */
static int delete_members(struct sdt__kolada *k, const char *group, const cJSON *members)
{
    const struct sdt__kind *kind = sdt__kind(SDT_KIND_GROUP_MEMBER);
    sdt_cursor *cursor;
    int status = sdt__store_find(k->in.session, kind->number,
                                 sdt__field_index(kind, SDT_GROUP_MEMBER_MUNICIPALITY_GROUP), group,
                                 &cursor);

    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK) {
        const char *municipality = sdt_record_text(sdt_cursor_record(cursor),
                                                   SDT_GROUP_MEMBER_MUNICIPALITY);
        const cJSON *member = members->child;
        sdt_record *gone;

        while (member &&
               strcmp(member_id(k, member) ? member_id(k, member) : "", municipality) != 0)
            member = member->next;
        if (member)
            continue;
        status = sdt_record_copy(sdt_cursor_record(cursor), &gone);
        if (status == SDT_OK)
            status = sdt_delete(gone);
        sdt_record_free(gone);
        k->counts[SDT__KOLADA_DELETED] += status == SDT_OK;
    }
    sdt_cursor_free(cursor);
    return status == SDT_END ? SDT_OK : status;
}

static void add_member(struct sdt__kolada *k, const char *group, const char *municipality)
{
    const size_t size = strlen(group), more = strlen(municipality);
    char key[201];
    sdt_record *record;
    int status;

    if (size + more + 1 >= sizeof key) {
        sdt__json_note(&k->in, sdt__fail_at(k->in.session, &k->in.location, SDT_ERROR_VALUE,
                                            SDT__M_BAD_KEY, group));
        return;
    }
    memcpy(key, group, size);
    key[size] = '.';
    memcpy(key + size + 1, municipality, more + 1);
    status = open_record(k, SDT_KIND_GROUP_MEMBER, key, &record);
    if (status == SDT_OK)
        status = sdt_record_set_text(record, SDT_GROUP_MEMBER_MUNICIPALITY_GROUP, group);
    if (status == SDT_OK)
        status = sdt_record_set_text(record, SDT_GROUP_MEMBER_MUNICIPALITY, municipality);
    close_record(k, record, status);
}

void sdt__kolada_group(struct sdt__kolada *k, const cJSON *element)
{
    const cJSON *members = cJSON_GetObjectItemCaseSensitive(element, "members");
    const char *id = sdt__json_need(&k->in, element, "id");
    sdt_record *record;
    int status;

    if (!sdt__json_is(members, cJSON_Array)) {
        sdt__json_missing(&k->in, "members");
        return;
    }
    if (!id)
        return;
    status = open_record(k, SDT_KIND_MUNICIPALITY_GROUP, id, &record);
    if (status == SDT_OK)
        status = sdt__kolada_say(k, record, SDT_MUNICIPALITY_GROUP_NAME,
                                 sdt__json_text(&k->in, element, "title"));
    close_record(k, record, status);
    if (status != SDT_OK)
        return;
    for (const cJSON *member = members->child; member && k->in.status != SDT_ERROR_MEMORY;
         member = member->next) {
        const char *municipality = member_id(k, member);
        if (municipality)
            add_member(k, id, municipality);
    }
    if (k->in.status == SDT_OK)
        sdt__json_note(&k->in, delete_members(k, id, members));
}
