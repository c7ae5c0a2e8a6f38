/*
 * Reads a whole rotation from JSON. Every value is checked for its type and range, and every fault is
 * reported with its location; what the values say together is checked when the rotation is solved.
 */
#include "core/meter.h"
#include "core/text.h"
#include "exchange/json.h"
#include "rotation/handle.h"

#include <string.h>

enum {
    MOST_KEYS = 11,
    ITEM_OVERHEAD = 16 /* bytes that a block takes beside itself */
};

struct reader {
    sdt_session *session;
    sdt_rotation *rotation;
    const char *file;
    const char *list; /* "": at the top */
    size_t index;     /* SDT__ROT_WHOLE: the list itself */
    int status;
};

static void refuse(struct reader *r, const char *field, enum sdt__message message, const char *one,
                   const char *other)
{
    char item[96], sentence[300];
    struct sdt__rot_text path, text;
    const struct sdt__location location = {.kind = "rotation", .field = item, .file = r->file};

    sdt__rot_text_open(&path, r->session->english, item, sizeof item);
    sdt__rot_text_location(&path, r->list, r->index, field);
    sdt__rot_text_open(&text, r->session->english, sentence, sizeof sentence);
    sdt__rot_text_say(&text, message, one, other);
    r->status = sdt__first_failure(r->status,
                                   sdt__fail_at(r->session, &location, SDT_ERROR_SYNTAX,
                                                SDT__M_ROTATION_REFUSED, item, sentence));
}

static void want(struct reader *r, const char *field, enum sdt__message message)
{
    refuse(r, field, message, NULL, NULL);
}

/* Refuses keys that the format does not know, naming the nearest that it does: `keys` are those,
   each ended by a NUL. */
static void check_keys(struct reader *r, const cJSON *object, const char *keys)
{
    const char *names[MOST_KEYS];
    size_t count = 0;

    for (; *keys; keys += strlen(keys) + 1)
        names[count++] = keys;
    for (const cJSON *item = object->child; item; item = item->next) {
        char near[128];
        size_t i = 0;
        while (i < count && strcmp(names[i], item->string) != 0)
            i++;
        if (i < count)
            continue;
        sdt__session_suggest(r->session, near, sizeof near, item->string, names, count);
        refuse(r, item->string, SDT__M_JSON_MEMBER, item->string, near);
    }
}

static const cJSON *member(const cJSON *object, const char *name)
{
    const cJSON *item = cJSON_GetObjectItemCaseSensitive(object, name);

    return sdt__json_is(item, cJSON_NULL) ? NULL : item;
}

static const char *read_text(struct reader *r, const cJSON *item, const char *field)
{
    if (sdt__json_is(item, cJSON_String) && item->valuestring[0])
        return item->valuestring;
    want(r, field, SDT__M_ROTATION_WANT_TEXT);
    return NULL;
}

static const char *need_text(struct reader *r, const cJSON *object, const char *field)
{
    return read_text(r, member(object, field), field);
}

static const char *may_text(struct reader *r, const cJSON *object, const char *field)
{
    return member(object, field) ? need_text(r, object, field) : NULL;
}

static int64_t read_whole(struct reader *r, const cJSON *item, const char *field, int64_t most)
{
    int64_t number = 0;

    if (!sdt__json_is(item, cJSON_Number) || !sdt__json_whole(item->valuedouble, most, &number))
        want(r, field, SDT__M_ROTATION_WANT_WHOLE);
    return number;
}

static int64_t may_whole(struct reader *r, const cJSON *object, const char *field, int64_t most,
                         int64_t otherwise)
{
    const cJSON *item = member(object, field);

    return item ? read_whole(r, item, field, most) : otherwise;
}

enum { MOST = 1000000 }; /* of a year, a number of hosts and an interval: what is read at all */

static int may_small(struct reader *r, const cJSON *object, const char *field, int otherwise)
{
    return (int)may_whole(r, object, field, MOST, otherwise);
}

static int need_year(struct reader *r, const cJSON *object, const char *field)
{
    if (!member(object, field))
        want(r, field, SDT__M_ROTATION_WANT_YEAR);
    return may_small(r, object, field, 0);
}

/* Adds what was read, as long as all is well: a rotation with faults is not given. */
static void add(struct reader *r, enum sdt__rot_list list, const void *item)
{
    if (r->status == SDT_OK)
        r->status = sdt__rotation_add(r->rotation, list, item);
}

static void read_member(struct reader *r, enum sdt__rot_list list, const cJSON *item)
{
    struct sdt__rot_member m;

    check_keys(r, item, "id\0joined\0left\0weight\0name\0note\0");
    m.id = need_text(r, item, "id");
    m.name = may_text(r, item, "name");
    m.joined = may_small(r, item, "joined", SDT__ROT_ALWAYS);
    m.left = may_small(r, item, "left", SDT__ROT_NEVER);
    m.weight = may_whole(r, item, "weight", SDT__ROT_MAX_WEIGHT, 1);
    add(r, list, &m);
}

static void read_conference(struct reader *r, enum sdt__rot_list list, const cJSON *item)
{
    struct sdt__rot_conference c;

    check_keys(r, item, "id\0hosts\0first_year\0every\0last_year\0name\0note\0");
    c.id = need_text(r, item, "id");
    c.name = may_text(r, item, "name");
    c.hosts = (int)read_whole(r, member(item, "hosts"), "hosts", MOST);
    c.first_year = need_year(r, item, "first_year");
    c.every = may_small(r, item, "every", 1);
    c.last_year = may_small(r, item, "last_year", SDT__ROT_NEVER);
    add(r, list, &c);
}

static void read_hosting(struct reader *r, enum sdt__rot_list list, const cJSON *item)
{
    const cJSON *array = member(item, "hosts");
    struct sdt__rot_hosting h = {.host_count = sdt__json_count(array)};
    const char **hosts;
    size_t count = 0;

    check_keys(r, item, "conference\0year\0hosts\0note\0");
    h.conference = need_text(r, item, "conference");
    h.year = need_year(r, item, "year");
    if (!sdt__json_is(array, cJSON_Array)) {
        want(r, "hosts", SDT__M_ROTATION_WANT_HOSTS);
        return;
    }
    h.hosts = hosts = sdt__alloc(r->session, h.host_count * sizeof(const char *));
    if (!hosts) {
        r->status = SDT_ERROR_MEMORY;
        return;
    }
    for (const cJSON *host = array->child; host; host = host->next)
        hosts[count++] = read_text(r, host, "hosts");
    add(r, list, &h);
    sdt__free(r->session, hosts);
}

static void read_absence(struct reader *r, enum sdt__rot_list list, const cJSON *item)
{
    struct sdt__rot_absence a;

    check_keys(r, item, "member\0year\0conference\0note\0");
    a.member = need_text(r, item, "member");
    a.year = need_year(r, item, "year");
    a.conference = may_text(r, item, "conference");
    add(r, list, &a);
}

static void read_pair(struct reader *r, enum sdt__rot_list list, const cJSON *item)
{
    struct sdt__rot_pair p;

    if (sdt__json_count(item) != 2) {
        want(r, NULL, SDT__M_ROTATION_WANT_PAIR);
        return;
    }
    p.one = read_text(r, item->child, NULL);
    p.other = read_text(r, item->child->next, NULL);
    add(r, list, &p);
}

/* Reads one list of facts. A pair is an array of two ids, every other item an object. */
static void read_list(struct reader *r, const cJSON *root, enum sdt__rot_list list)
{
    const bool pairs = list == SDT__ROT_FORBIDDEN || list == SDT__ROT_WISHED;
    const cJSON *array;

    r->list = sdt__rot_list_names[list];
    r->index = SDT__ROT_WHOLE;
    array = member(root, r->list);
    if (array && !sdt__json_is(array, cJSON_Array)) {
        want(r, NULL, SDT__M_ROTATION_WANT_LIST);
        return;
    }
    for (const cJSON *item = array ? array->child : NULL; item && r->status != SDT_ERROR_MEMORY;
         item = item->next) {
        r->index++;
        if (pairs && sdt__json_is(item, cJSON_Array))
            read_pair(r, list, item);
        else if (pairs || !sdt__json_is(item, cJSON_Object))
            want(r, NULL, pairs ? SDT__M_ROTATION_WANT_LIST : SDT__M_ROTATION_WANT_OBJECT);
        else if (list == SDT__ROT_MEMBERS)
            read_member(r, list, item);
        else if (list == SDT__ROT_CONFERENCES)
            read_conference(r, list, item);
        else if (list == SDT__ROT_UNAVAILABLE)
            read_absence(r, list, item);
        else
            read_hosting(r, list, item);
    }
}

static void read_horizon(struct reader *r, const cJSON *root, struct sdt__rot_instance *in)
{
    const cJSON *years = member(root, "years");

    r->list = "years";
    if (!sdt__json_is(years, cJSON_Array) || sdt__json_count(years) != 2) {
        want(r, NULL, SDT__M_ROTATION_WANT_YEARS);
        return;
    }
    in->from = (int)read_whole(r, years->child, NULL, MOST);
    in->to = (int)read_whole(r, years->child->next, NULL, MOST);
}

static void read_instance(struct reader *r, const cJSON *root)
{
    if (!sdt__json_is(root, cJSON_Object)) {
        want(r, NULL, SDT__M_ROTATION_WANT_ROOT);
        return;
    }
    check_keys(r, root,
               "name\0note\0years\0members\0conferences\0history\0locked\0unavailable\0"
               "forbidden_pairs\0wished_pairs\0previous\0");
    read_horizon(r, root, &r->rotation->instance);
    for (int list = SDT__ROT_MEMBERS; list <= SDT__ROT_PREVIOUS; list++)
        read_list(r, root, (enum sdt__rot_list)list);
}

/* Parses the text and reads what is in it. The tree is not the session's memory, so it is counted: of
   every two characters cJSON may make an item. */
static int read_tree(struct reader *r, const char *text, size_t size)
{
    const size_t most = (size / 2 + 1) * (sizeof(cJSON) + ITEM_OVERHEAD);
    cJSON *root = NULL;

    if (!sdt__meter_hold(r->session, most))
        return SDT_ERROR_MEMORY;
    r->status = sdt__json_parse(r->session, r->file, text, size, &root);
    if (r->status == SDT_OK)
        read_instance(r, root);
    cJSON_Delete(root);
    sdt__meter_release(r->session, most);
    return r->status;
}

int sdt_rotation_read_json(sdt_session *session, const char *name, const char *text, size_t size,
                           sdt_rotation **out)
{
    SDT__GUARD(session);
    struct reader r = {.session = session, .file = name, .list = "", .index = SDT__ROT_WHOLE};
    int status = sdt_rotation_new(session, 1, 1, out);

    if (status != SDT_OK)
        return status;
    r.rotation = *out;
    if (!name || !text)
        status = sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, name ? "text" : "name");
    else
        status = read_tree(&r, text, size);
    if (status != SDT_OK) {
        sdt_rotation_free(*out);
        *out = NULL;
    }
    return status;
}
