/*
 * A whole rotation read from JSON. Every value is checked for its type and range, and every fault is
 * told with its place; what the values say together is judged when the rotation is solved.
 */
#include "core/text.h"
#include "exchange/json.h"
#include "rotation/handle.h"

#include <string.h>

struct reader {
    sdt_session *session;
    struct sdt__rot_arena *arena;
    const char *file;
    const char *list; /* NULL: at the top */
    size_t index;
    int status;
};

/* "locked[2].hosts" into `place`. */
static void name_place(const struct reader *r, const char *field, struct sdt__rot_text *place,
                       char *room, size_t size)
{
    sdt__rot_text_open(place, room, size);
    sdt__rot_text_add(place, r->list ? r->list : "");
    if (r->list && r->index != SIZE_MAX) {
        sdt__rot_text_add(place, "[");
        sdt__rot_text_number(place, (int64_t)r->index);
        sdt__rot_text_add(place, "]");
    }
    if (field) {
        sdt__rot_text_add(place, r->list ? "." : "");
        sdt__rot_text_add(place, field);
    }
}

static void refuse(struct reader *r, const char *field, enum sdt__message message, const char *one,
                   const char *other)
{
    char room[96], sentence[300];
    struct sdt__rot_text place, text;
    const struct sdt__place where = {.kind = "rotation", .field = room, .file = r->file};

    name_place(r, field, &place, room, sizeof room);
    sdt__rot_text_open(&text, sentence, sizeof sentence);
    sdt__rot_text_say(&text, r->session->english, message, one, other);
    if (r->status != SDT_ERROR_MEMORY)
        r->status = SDT_ERROR_SYNTAX;
    if (sdt__fail_at(r->session, &where, SDT_ERROR_SYNTAX, SDT__M_ROTATION_REFUSED, room,
                     sentence) == SDT_ERROR_MEMORY)
        r->status = SDT_ERROR_MEMORY;
}

static void *take(struct reader *r, int count, size_t size)
{
    void *memory = sdt__rot_take(r->arena, (size_t)count, size);

    if (!memory)
        r->status = sdt__no_memory(r->session);
    return memory;
}

/* Refuses keys that the format does not know, naming the nearest that it does. */
static void check_keys(struct reader *r, const cJSON *object, const char *const *keys, size_t count)
{
    for (const cJSON *item = object->child; item; item = item->next) {
        char near[128];
        size_t i = 0;
        while (i < count && strcmp(keys[i], item->string) != 0)
            i++;
        if (i < count)
            continue;
        sdt__suggest(r->session, near, sizeof near, item->string, keys, count);
        refuse(r, item->string, SDT__M_JSON_MEMBER, item->string, near);
    }
}

static const cJSON *member(const cJSON *object, const char *name)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

    return cJSON_IsNull(item) ? NULL : item;
}

static const char *read_text(struct reader *r, const cJSON *item, const char *field)
{
    char *copy;

    if (!cJSON_IsString(item) || !item->valuestring[0]) {
        refuse(r, field, SDT__M_ROTATION_WANT_TEXT, NULL, NULL);
        return NULL;
    }
    copy = sdt__rot_copy_text(r->arena, item->valuestring);
    if (!copy)
        r->status = sdt__no_memory(r->session);
    return copy;
}

static int64_t read_whole(struct reader *r, const cJSON *item, const char *field, int64_t most)
{
    const double limit = (double)most;

    if (!cJSON_IsNumber(item) || !(item->valuedouble >= -limit && item->valuedouble <= limit) ||
        (double)(int64_t)item->valuedouble < item->valuedouble ||
        (double)(int64_t)item->valuedouble > item->valuedouble) {
        refuse(r, field, SDT__M_ROTATION_WANT_WHOLE, NULL, NULL);
        return 0;
    }
    return (int64_t)item->valuedouble;
}

enum { MOST = 1000000 }; /* of a year, a number of hosts and an interval: what is read at all */

static int read_year(struct reader *r, const cJSON *object, const char *field, int otherwise)
{
    const cJSON *item = member(object, field);

    if (item)
        return (int)read_whole(r, item, field, MOST);
    if (otherwise == 0)
        refuse(r, field, SDT__M_ROTATION_WANT_YEAR, NULL, NULL);
    return otherwise;
}

static const char *read_name(struct reader *r, const cJSON *object)
{
    const cJSON *item = member(object, "name");

    return item ? read_text(r, item, "name") : NULL;
}

#define KEYS(list) (list), sizeof(list) / sizeof(list)[0]

static void read_member(struct reader *r, const cJSON *item, void *to)
{
    static const char *const keys[] = {"id", "joined", "left", "weight", "name", "note"};
    struct sdt__rot_member *m = to;
    const cJSON *weight = member(item, "weight");

    check_keys(r, item, KEYS(keys));
    m->id = read_text(r, member(item, "id"), "id");
    m->name = read_name(r, item);
    m->joined = read_year(r, item, "joined", SDT__ROT_ALWAYS);
    m->left = read_year(r, item, "left", SDT__ROT_NEVER);
    m->weight = weight ? read_whole(r, weight, "weight", SDT__ROT_MAX_WEIGHT) : 1;
}

static void read_conference(struct reader *r, const cJSON *item, void *to)
{
    static const char *const keys[] = {"id",        "hosts", "first_year", "every",
                                       "last_year", "name",  "note"};
    struct sdt__rot_conference *c = to;
    const cJSON *every = member(item, "every");

    check_keys(r, item, KEYS(keys));
    c->id = read_text(r, member(item, "id"), "id");
    c->name = read_name(r, item);
    c->hosts = (int)read_whole(r, member(item, "hosts"), "hosts", MOST);
    c->first_year = read_year(r, item, "first_year", 0);
    c->every = every ? (int)read_whole(r, every, "every", MOST) : 1;
    c->last_year = read_year(r, item, "last_year", SDT__ROT_NEVER);
}

static void read_hosting(struct reader *r, const cJSON *item, void *to)
{
    static const char *const keys[] = {"conference", "year", "hosts", "note"};
    struct sdt__rot_hosting *h = to;
    const cJSON *hosts = member(item, "hosts");

    check_keys(r, item, KEYS(keys));
    h->conference = read_text(r, member(item, "conference"), "conference");
    h->year = read_year(r, item, "year", 0);
    if (!cJSON_IsArray(hosts)) {
        refuse(r, "hosts", SDT__M_ROTATION_WANT_HOSTS, NULL, NULL);
        return;
    }
    h->hosts = take(r, cJSON_GetArraySize(hosts), sizeof *h->hosts);
    for (const cJSON *host = hosts->child; host && h->hosts; host = host->next)
        h->hosts[h->host_count++] = read_text(r, host, "hosts");
}

static void read_absence(struct reader *r, const cJSON *item, void *to)
{
    static const char *const keys[] = {"member", "year", "conference", "note"};
    struct sdt__rot_absence *a = to;
    const cJSON *conference = member(item, "conference");

    check_keys(r, item, KEYS(keys));
    a->member = read_text(r, member(item, "member"), "member");
    a->year = read_year(r, item, "year", 0);
    if (conference)
        a->conference = read_text(r, conference, "conference");
}

static void read_pair(struct reader *r, const cJSON *item, void *to)
{
    struct sdt__rot_pair *p = to;

    if (cJSON_GetArraySize(item) != 2) {
        refuse(r, NULL, SDT__M_ROTATION_WANT_PAIR, NULL, NULL);
        return;
    }
    p->one = read_text(r, item->child, NULL);
    p->other = read_text(r, item->child->next, NULL);
}

/* One list of equal items into an array; `arrays` says whether the items are lists or objects. */
static void *read_list(struct reader *r, const cJSON *root, const char *name, size_t size,
                       bool arrays, void (*read)(struct reader *, const cJSON *, void *),
                       size_t *count)
{
    const cJSON *list = member(root, name);
    char *items;

    r->list = name;
    r->index = SIZE_MAX;
    if (!list)
        return NULL;
    if (!cJSON_IsArray(list)) {
        refuse(r, NULL, SDT__M_ROTATION_WANT_LIST, NULL, NULL);
        return NULL;
    }
    items = take(r, cJSON_GetArraySize(list), size);
    for (const cJSON *item = list->child; item && items; item = item->next) {
        r->index = *count;
        if (arrays ? cJSON_IsArray(item) : cJSON_IsObject(item))
            read(r, item, items + *count * size);
        else
            refuse(r, NULL, arrays ? SDT__M_ROTATION_WANT_LIST : SDT__M_ROTATION_WANT_OBJECT, NULL,
                   NULL);
        (*count)++;
    }
    return items;
}

static void read_horizon(struct reader *r, const cJSON *root, struct sdt__rot_instance *in)
{
    const cJSON *years = member(root, "years");

    r->list = "years";
    r->index = SIZE_MAX;
    if (!cJSON_IsArray(years) || cJSON_GetArraySize(years) != 2) {
        refuse(r, NULL, SDT__M_ROTATION_WANT_YEARS, NULL, NULL);
        return;
    }
    in->from = (int)read_whole(r, years->child, NULL, MOST);
    in->to = (int)read_whole(r, years->child->next, NULL, MOST);
}

static void read_instance(struct reader *r, const cJSON *root, struct sdt__rot_instance *in)
{
    static const char *const keys[] = {
        "name",   "note",        "years",           "members",      "conferences", "history",
        "locked", "unavailable", "forbidden_pairs", "wished_pairs", "previous"};

    if (!cJSON_IsObject(root)) {
        refuse(r, NULL, SDT__M_ROTATION_WANT_ROOT, NULL, NULL);
        return;
    }
    check_keys(r, root, KEYS(keys));
    read_horizon(r, root, in);
    in->members =
        read_list(r, root, "members", sizeof *in->members, false, read_member, &in->member_count);
    in->conferences = read_list(r, root, "conferences", sizeof *in->conferences, false,
                                read_conference, &in->conference_count);
    in->history =
        read_list(r, root, "history", sizeof *in->history, false, read_hosting, &in->history_count);
    in->locked =
        read_list(r, root, "locked", sizeof *in->locked, false, read_hosting, &in->locked_count);
    in->unavailable = read_list(r, root, "unavailable", sizeof *in->unavailable, false,
                                read_absence, &in->unavailable_count);
    in->forbidden = read_list(r, root, "forbidden_pairs", sizeof *in->forbidden, true, read_pair,
                              &in->forbidden_count);
    in->wished =
        read_list(r, root, "wished_pairs", sizeof *in->wished, true, read_pair, &in->wished_count);
    in->previous = read_list(r, root, "previous", sizeof *in->previous, false, read_hosting,
                             &in->previous_count);
}

/* What was read fills its arrays: the next of each needs a larger one. */
static void fill_rooms(sdt_rotation *rotation)
{
    const struct sdt__rot_instance *in = &rotation->instance;

    rotation->rooms = (struct sdt__rot_rooms){
        in->member_count,      in->conference_count, in->history_count, in->locked_count,
        in->unavailable_count, in->forbidden_count,  in->wished_count,  in->previous_count,
        in->skipped_count};
}

int sdt_rotation_read_json(sdt_session *session, const char *name, const char *text, size_t size,
                           sdt_rotation **out)
{
    struct reader r = {.session = session, .file = name};
    cJSON *root = NULL;
    int status = sdt_rotation_new(session, 1, 1, out);

    if (status != SDT_OK)
        return status;
    if (!name || !text)
        status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, name ? "text" : "name");
    else
        status = sdt__json_parse(session, name, text, size, &root);
    if (status == SDT_OK) {
        r.arena = &(*out)->facts;
        read_instance(&r, root, &(*out)->instance);
        fill_rooms(*out);
        status = r.status;
    }
    cJSON_Delete(root);
    if (status != SDT_OK) {
        sdt_rotation_free(*out);
        *out = NULL;
    }
    return status;
}
