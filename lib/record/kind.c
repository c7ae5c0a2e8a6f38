/*
 * Reflection over the generated descriptors, and the schema as JSON made from them.
 */
#include "record/kind.h"

#include "core/buffer.h"

#include <string.h>

static const char type_names[][10] = {
    [SDT_TYPE_TEXT] = "text",     [SDT_TYPE_INTEGER] = "integer",
    [SDT_TYPE_NUMBER] = "number", [SDT_TYPE_BOOLEAN] = "boolean",
    [SDT_TYPE_DATE] = "date",     [SDT_TYPE_PERIOD] = "period",
    [SDT_TYPE_ENUM] = "enum",     [SDT_TYPE_REFERENCE] = "reference",
};

const char *sdt__type_name(int type)
{
    return type_names[type];
}

const struct sdt__field *sdt__field_at(const struct sdt__kind *kind, int place)
{
    return &sdt__fields[kind->first_field + place];
}

const char *sdt__field_name(const struct sdt__field *field)
{
    return sdt__schema_text(field->name);
}

const char *sdt__field_verb(const struct sdt__field *field)
{
    return sdt__schema_text(field->verb);
}

const char *sdt__field_inverse(const struct sdt__field *field)
{
    return sdt__schema_text(field->inverse);
}

const char *sdt__field_word(const struct sdt__field *field, int place)
{
    const char *word = sdt__schema_text(field->words);

    while (place-- > 0)
        word += strlen(word) + 1;
    return word;
}

const struct sdt__range *sdt__field_range(const struct sdt__field *field)
{
    return &sdt__ranges[field->range];
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
        if (sdt__field_at(kind, i)->number == number)
            return i;
    return -1;
}

int sdt__field_named(const struct sdt__kind *kind, const char *name)
{
    for (int i = 0; i < kind->field_count; i++)
        if (strcmp(sdt__field_name(sdt__field_at(kind, i)), name) == 0)
            return i;
    return -1;
}

/* What stands for a kind or a field that does not exist: all that it says is nothing. */
static const struct sdt__kind no_kind;
static const struct sdt__field no_field;

static const struct sdt__kind *kind_of(int kind)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k ? k : &no_kind;
}

static const struct sdt__field *field_of(int kind, int field)
{
    const struct sdt__kind *k = kind_of(kind);
    int place = sdt__field_place(k, field);

    return place < 0 ? &no_field : sdt__field_at(k, place);
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
    const struct sdt__kind *k = kind_of(kind);
    bool english = language && strcmp(language, "en") == 0;

    return sdt__schema_text(english ? k->label_en : k->label_sv);
}

const char *sdt_kind_doc(int kind)
{
    return sdt__schema_text(kind_of(kind)->doc);
}

static int number_at(const struct sdt__kind *kind, int place)
{
    return place >= 0 && place < kind->field_count ? sdt__field_at(kind, place)->number : 0;
}

int sdt_kind_title_field(int kind)
{
    const struct sdt__kind *k = kind_of(kind);

    return number_at(k, k->title);
}

int sdt_kind_owner_field(int kind)
{
    const struct sdt__kind *k = kind_of(kind);

    return number_at(k, k->owner);
}

int sdt_field_count(int kind)
{
    return kind_of(kind)->field_count;
}

int sdt_field_at(int kind, int place)
{
    return number_at(kind_of(kind), place);
}

int sdt_field_find(int kind, const char *name)
{
    const struct sdt__kind *k = kind_of(kind);

    return name ? number_at(k, sdt__field_named(k, name)) : 0;
}

const char *sdt_field_name(int kind, int field)
{
    return sdt__field_name(field_of(kind, field));
}

const char *sdt_field_doc(int kind, int field)
{
    return sdt__schema_text(field_of(kind, field)->doc);
}

int sdt_field_type(int kind, int field)
{
    return field_of(kind, field)->type;
}

int sdt_field_required(int kind, int field)
{
    return field_of(kind, field)->required;
}

const char *sdt_field_choice(int kind, int field)
{
    return sdt__schema_text(field_of(kind, field)->choice);
}

int sdt_field_target(int kind, int field)
{
    return field_of(kind, field)->target;
}

const char *sdt_field_verb(int kind, int field)
{
    return sdt__field_verb(field_of(kind, field));
}

int sdt_field_personal(int kind, int field)
{
    return field_of(kind, field)->personal;
}

const char *sdt_field_since(int kind, int field)
{
    return sdt__schema_text(field_of(kind, field)->since);
}

int sdt_field_word_count(int kind, int field)
{
    return field_of(kind, field)->word_count;
}

const char *sdt_field_word(int kind, int field, int place)
{
    const struct sdt__field *f = field_of(kind, field);

    return place >= 0 && place < f->word_count ? sdt__field_word(f, place) : NULL;
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

/* The same for a text of the schema. */
static void member_at(struct sdt__buffer *out, const char *name, int place)
{
    member(out, name, sdt__schema_text(place));
}

static void field_json(const struct sdt__field *f, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "{\"number\":");
    sdt__buffer_integer(out, f->number);
    member_at(out, "name", f->name);
    member(out, "type", type_names[f->type]);
    member_at(out, "doc", f->doc);
    member_at(out, "since", f->since);
    if (f->required)
        sdt__buffer_text(out, ",\"required\":true");
    if (f->personal)
        sdt__buffer_text(out, ",\"personal\":true");
    member(out, "target", f->target ? sdt__kind(f->target)->name : NULL);
    member_at(out, "inverse", f->inverse);
    member_at(out, "choice", f->choice);
    member_at(out, "verb", f->verb);
    for (int i = 0; i < f->word_count; i++) {
        sdt__buffer_text(out, i == 0 ? ",\"words\":[" : ",");
        sdt__buffer_json_text(out, sdt__field_word(f, i));
    }
    sdt__buffer_text(out, f->word_count > 0 ? "]}" : "}");
}

/* The name of the field at a place; NULL when the place is none. */
static const char *name_at(const struct sdt__kind *kind, int place)
{
    return place >= 0 ? sdt__field_name(sdt__field_at(kind, place)) : NULL;
}

static void kind_json(const struct sdt__kind *k, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "{\"number\":");
    sdt__buffer_integer(out, k->number);
    member(out, "name", k->name);
    member_at(out, "sv", k->label_sv);
    member_at(out, "en", k->label_en);
    member_at(out, "doc", k->doc);
    member(out, "title", name_at(k, k->title));
    member(out, "owner", k->owner == SDT__OWNER_KEY ? "key" : name_at(k, k->owner));
    sdt__buffer_text(out, ",\"fields\":[\n  ");
    for (int i = 0; i < k->field_count; i++) {
        sdt__buffer_text(out, i > 0 ? ",\n  " : "");
        field_json(sdt__field_at(k, i), out);
    }
    sdt__buffer_text(out, "]}");
}

int sdt_schema_write_json(sdt_session *session, sdt_writer writer, void *user)
{
    struct sdt__buffer out;

    if (!session)
        return SDT_ERROR_MISUSE;
    sdt__session_clear(session);
    if (!writer)
        return sdt__fail(session, SDT_ERROR_MISUSE, SDT__M_NULL_ARGUMENT, "writer");
    sdt__buffer_init(&out, session);
    sdt__buffer_text(&out, "{\"kinds\":[\n");
    for (int i = 0; i < sdt__kind_count; i++) {
        sdt__buffer_text(&out, i > 0 ? ",\n" : "");
        kind_json(&sdt__kinds[i], &out);
    }
    sdt__buffer_text(&out, "]}\n");
    return sdt__buffer_give(&out, SDT_OK, writer, user);
}
