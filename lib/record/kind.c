/*
 * Reflection over the generated descriptors, and the schema as JSON made from them.
 */
#include "record/kind.h"

#include "core/buffer.h"

#include <string.h>

static const char *const type_names[] = {
    [SDT_TYPE_TEXT] = "text",       [SDT_TYPE_INTEGER] = "integer", [SDT_TYPE_NUMBER] = "number",
    [SDT_TYPE_BOOLEAN] = "boolean", [SDT_TYPE_DATE] = "date",       [SDT_TYPE_PERIOD] = "period",
    [SDT_TYPE_ENUM] = "enum",       [SDT_TYPE_REFERENCE] = "reference",
};

const char *sdt__type_name(int type)
{
    return type_names[type];
}

const struct sdt__kind *sdt__kind(int number)
{
    /* Kinds usually stand at their number; the search is for the day one is moved. */
    if (number > 0 && number <= sdt__kind_count && sdt__kinds[number - 1].number == number)
        return &sdt__kinds[number - 1];
    for (int i = 0; i < sdt__kind_count; i++)
        if (sdt__kinds[i].number == number)
            return &sdt__kinds[i];
    return NULL;
}

const struct sdt__kind *sdt__kind_named(const char *name)
{
    for (int i = 0; name && i < sdt__kind_count; i++)
        if (strcmp(sdt__kinds[i].name, name) == 0)
            return &sdt__kinds[i];
    return NULL;
}

int sdt__field_place(const struct sdt__kind *kind, int number)
{
    for (int i = 0; i < kind->field_count; i++)
        if (kind->fields[i].number == number)
            return i;
    return -1;
}

int sdt__field_named(const struct sdt__kind *kind, const char *name)
{
    for (int i = 0; i < kind->field_count; i++)
        if (strcmp(kind->fields[i].name, name) == 0)
            return i;
    return -1;
}

static const struct sdt__field *field_of(int kind, int field)
{
    const struct sdt__kind *k = sdt__kind(kind);
    int place = k ? sdt__field_place(k, field) : -1;

    return place < 0 ? NULL : &k->fields[place];
}

int sdt_kind_count(void)
{
    return sdt__kind_count;
}

int sdt_kind_at(int place)
{
    return place >= 0 && place < sdt__kind_count ? sdt__kinds[place].number : 0;
}

int sdt_kind_find(const char *name)
{
    const struct sdt__kind *k = sdt__kind_named(name);

    return k ? k->number : 0;
}

const char *sdt_kind_name(int kind)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k ? k->name : NULL;
}

const char *sdt_kind_label(int kind, const char *language)
{
    const struct sdt__kind *k = sdt__kind(kind);

    if (!k)
        return NULL;
    return language && strcmp(language, "en") == 0 ? k->label_en : k->label_sv;
}

const char *sdt_kind_doc(int kind)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k ? k->doc : NULL;
}

static int number_at(const struct sdt__kind *kind, int place)
{
    return place >= 0 && place < kind->field_count ? kind->fields[place].number : 0;
}

int sdt_kind_title_field(int kind)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k ? number_at(k, k->title) : 0;
}

int sdt_kind_owner_field(int kind)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k ? number_at(k, k->owner) : 0;
}

int sdt_field_count(int kind)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k ? k->field_count : 0;
}

int sdt_field_at(int kind, int place)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k ? number_at(k, place) : 0;
}

int sdt_field_find(int kind, const char *name)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k && name ? number_at(k, sdt__field_named(k, name)) : 0;
}

const char *sdt_field_name(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f ? f->name : NULL;
}

const char *sdt_field_doc(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f ? f->doc : NULL;
}

int sdt_field_type(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f ? f->type : 0;
}

int sdt_field_required(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f && f->required;
}

const char *sdt_field_choice(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f ? f->choice : NULL;
}

int sdt_field_target(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f ? f->target : 0;
}

const char *sdt_field_verb(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f ? f->verb : NULL;
}

int sdt_field_personal(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f && f->personal;
}

const char *sdt_field_since(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f ? f->since : NULL;
}

int sdt_field_word_count(int kind, int field)
{
    const struct sdt__field *f = field_of(kind, field);

    return f ? f->word_count : 0;
}

const char *sdt_field_word(int kind, int field, int place)
{
    const struct sdt__field *f = field_of(kind, field);

    return f && place >= 0 && place < f->word_count ? f->words[place] : NULL;
}

/* "name":"text", unless the text is NULL; begins with a comma. */
static void member(struct sdt__buffer *out, const char *name, const char *text)
{
    if (!text)
        return;
    sdt__buffer_byte(out, ',');
    sdt__buffer_json_text(out, name);
    sdt__buffer_byte(out, ':');
    sdt__buffer_json_text(out, text);
}

static void flag(struct sdt__buffer *out, const char *name, bool on)
{
    if (!on)
        return;
    sdt__buffer_byte(out, ',');
    sdt__buffer_json_text(out, name);
    sdt__buffer_text(out, ":true");
}

static void field_json(const struct sdt__field *f, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "{\"number\":");
    sdt__buffer_integer(out, f->number);
    member(out, "name", f->name);
    member(out, "type", type_names[f->type]);
    member(out, "doc", f->doc);
    member(out, "since", f->since);
    flag(out, "required", f->required);
    flag(out, "personal", f->personal);
    member(out, "target", f->target ? sdt__kind(f->target)->name : NULL);
    member(out, "inverse", f->inverse);
    member(out, "choice", f->choice);
    member(out, "verb", f->verb);
    for (int i = 0; i < f->word_count; i++) {
        sdt__buffer_text(out, i == 0 ? ",\"words\":[" : ",");
        sdt__buffer_json_text(out, f->words[i]);
    }
    sdt__buffer_text(out, f->word_count > 0 ? "]}" : "}");
}

static void kind_json(const struct sdt__kind *k, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "{\"number\":");
    sdt__buffer_integer(out, k->number);
    member(out, "name", k->name);
    member(out, "sv", k->label_sv);
    member(out, "en", k->label_en);
    member(out, "doc", k->doc);
    member(out, "title", k->title >= 0 ? k->fields[k->title].name : NULL);
    member(out, "owner", k->owner == SDT__OWNER_KEY ? "key"
                         : k->owner >= 0            ? k->fields[k->owner].name
                                                    : NULL);
    sdt__buffer_text(out, ",\"fields\":[\n  ");
    for (int i = 0; i < k->field_count; i++) {
        sdt__buffer_text(out, i > 0 ? ",\n  " : "");
        field_json(&k->fields[i], out);
    }
    sdt__buffer_text(out, "]}");
}

int sdt_schema_write_json(sdt_session *session, sdt_writer writer, void *user)
{
    struct sdt__buffer out;
    int status = SDT_OK;

    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__clear(session);
    if (!writer)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "writer");
    sdt__buffer_init(&out, session);
    sdt__buffer_text(&out, "{\"kinds\":[\n");
    for (int i = 0; i < sdt__kind_count; i++) {
        sdt__buffer_text(&out, i > 0 ? ",\n" : "");
        kind_json(&sdt__kinds[i], &out);
    }
    sdt__buffer_text(&out, "]}\n");
    if (!sdt__buffer_string(&out))
        status = SDT_ERROR_MEMORY;
    else if (writer(user, out.bytes, out.size) != 0)
        status = sdt__fail(session, SDT_ERROR_IO, SDT__M_WRITER_REFUSED);
    sdt__buffer_free(&out);
    return status;
}
