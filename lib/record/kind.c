/*
 * Reflection over the generated descriptors, and the schema as JSON made from them.
 */
#include "record/kind.h"

#include "core/buffer.h"

#include <math.h>
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

bool sdt__kind_holds_personal(const struct sdt__kind *kind)
{
    for (int i = 0; i < kind->field_count; i++)
        if (kind->fields[i].personal && !kind->fields[i].target)
            return true;
    return false;
}

int sdt__field_index(const struct sdt__kind *kind, int number)
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

/* What stands for a kind, a field or a word that does not exist: all that it says is nothing. */
static const struct sdt__kind no_kind;
static const struct sdt__field no_field;
static const struct sdt__word no_word;

static const struct sdt__kind *kind_of(int kind)
{
    const struct sdt__kind *k = sdt__kind(kind);

    return k ? k : &no_kind;
}

static const struct sdt__field *field_of(int kind, int field)
{
    const struct sdt__kind *k = kind_of(kind);
    int index = sdt__field_index(k, field);

    return index < 0 ? &no_field : &k->fields[index];
}

int sdt_kind_count(void)
{
    return sdt__kind_count;
}

int sdt_kind_at(int index)
{
    return index >= 0 && index < sdt__kind_count ? sdt__kinds[index].number : 0;
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

/* The text for a language: English for "en", else Swedish. */
static const char *in_language(const char *language, const char *swedish, const char *english)
{
    return language && strcmp(language, "en") == 0 ? english : swedish;
}

const char *sdt_kind_label(int kind, const char *language)
{
    const struct sdt__kind *k = kind_of(kind);

    return in_language(language, k->label_sv, k->label_en);
}

const char *sdt_kind_help(int kind, const char *language)
{
    const struct sdt__kind *k = kind_of(kind);

    return in_language(language, k->help_sv, k->help_en);
}

static int number_at(const struct sdt__kind *kind, int index)
{
    return index >= 0 && index < kind->field_count ? kind->fields[index].number : 0;
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

int sdt_field_at(int kind, int index)
{
    return number_at(kind_of(kind), index);
}

int sdt_field_find(int kind, const char *name)
{
    const struct sdt__kind *k = kind_of(kind);

    return name ? number_at(k, sdt__field_named(k, name)) : 0;
}

const char *sdt_field_name(int kind, int field)
{
    return field_of(kind, field)->name;
}

const char *sdt_field_label(int kind, int field, const char *language)
{
    const struct sdt__field *f = field_of(kind, field);

    return in_language(language, f->label_sv, f->label_en);
}

const char *sdt_field_help(int kind, int field, const char *language)
{
    const struct sdt__field *f = field_of(kind, field);

    return in_language(language, f->help_sv, f->help_en);
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
    return field_of(kind, field)->choice;
}

int sdt_field_target(int kind, int field)
{
    return field_of(kind, field)->target;
}

const char *sdt_field_verb(int kind, int field)
{
    return field_of(kind, field)->verb;
}

int sdt_field_personal(int kind, int field)
{
    return field_of(kind, field)->personal;
}

const char *sdt_field_since(int kind, int field)
{
    return field_of(kind, field)->since;
}

double sdt_field_min(int kind, int field)
{
    return field_of(kind, field)->min;
}

double sdt_field_max(int kind, int field)
{
    return field_of(kind, field)->max;
}

int64_t sdt_field_max_length(int kind, int field)
{
    return (int64_t)field_of(kind, field)->max_length;
}

/* The word at an index; one that says nothing when there is none. */
static const struct sdt__word *word_of(int kind, int field, int index)
{
    const struct sdt__field *f = field_of(kind, field);

    return index >= 0 && index < f->word_count ? &f->words[index] : &no_word;
}

int sdt_field_has_lines(int kind, int field)
{
    return field_of(kind, field)->lines;
}

int sdt_field_word_count(int kind, int field)
{
    return field_of(kind, field)->word_count;
}

const char *sdt_field_word(int kind, int field, int index)
{
    return word_of(kind, field, index)->name;
}

const char *sdt_field_word_label(int kind, int field, int index, const char *language)
{
    const struct sdt__word *w = word_of(kind, field, index);

    return in_language(language, w->label_sv, w->label_en);
}

const char *sdt_field_word_help(int kind, int field, int index, const char *language)
{
    const struct sdt__word *w = word_of(kind, field, index);

    return in_language(language, w->help_sv, w->help_en);
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

static void people_json(const char *label_sv, const char *label_en, const char *help_sv,
                        const char *help_en, struct sdt__buffer *out)
{
    member(out, "label_sv", label_sv);
    member(out, "label_en", label_en);
    member(out, "help_sv", help_sv);
    member(out, "help_en", help_en);
}

static void words_json(const struct sdt__field *f, struct sdt__buffer *out)
{
    sdt__buffer_text(out, ",\"words\":[");
    for (int i = 0; i < f->word_count; i++) {
        const struct sdt__word *w = &f->words[i];

        sdt__buffer_text(out, i > 0 ? ",\n    {\"name\":" : "\n    {\"name\":");
        sdt__buffer_json_text(out, w->name);
        people_json(w->label_sv, w->label_en, w->help_sv, w->help_en, out);
        sdt__buffer_byte(out, '}');
    }
    sdt__buffer_byte(out, ']');
}

/* What an integer, a number or a text may be; a boolean's bounds go without saying. */
static void bounds_json(const struct sdt__field *f, struct sdt__buffer *out)
{
    if ((f->type == SDT_TYPE_INTEGER || f->type == SDT_TYPE_NUMBER) && isfinite(f->min)) {
        sdt__buffer_text(out, ",\"min\":");
        sdt__buffer_number(out, f->min);
        sdt__buffer_text(out, ",\"max\":");
        sdt__buffer_number(out, f->max);
    }
    if (f->max_length > 0) {
        sdt__buffer_text(out, ",\"max_length\":");
        sdt__buffer_integer(out, (int64_t)f->max_length);
    }
    if (f->lines)
        sdt__buffer_text(out, ",\"lines\":true");
}

static void field_json(const struct sdt__field *f, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "{\"number\":");
    sdt__buffer_integer(out, f->number);
    member(out, "name", f->name);
    member(out, "type", sdt__type_name((int)f->type));
    people_json(f->label_sv, f->label_en, f->help_sv, f->help_en, out);
    member(out, "since", f->since);
    if (f->required)
        sdt__buffer_text(out, ",\"required\":true");
    if (f->personal)
        sdt__buffer_text(out, ",\"personal\":true");
    member(out, "target", f->target ? sdt__kind(f->target)->name : NULL);
    member(out, "inverse", f->inverse);
    member(out, "choice", f->choice);
    member(out, "verb", f->verb);
    bounds_json(f, out);
    if (f->word_count > 0)
        words_json(f, out);
    sdt__buffer_byte(out, '}');
}

/* The name of the field at an index; NULL when the index is none. */
static const char *name_at(const struct sdt__kind *kind, int index)
{
    return index >= 0 ? kind->fields[index].name : NULL;
}

static void kind_json(const struct sdt__kind *k, struct sdt__buffer *out)
{
    sdt__buffer_text(out, "{\"number\":");
    sdt__buffer_integer(out, k->number);
    member(out, "name", k->name);
    people_json(k->label_sv, k->label_en, k->help_sv, k->help_en, out);
    member(out, "title", name_at(k, k->title));
    member(out, "owner", k->owner == SDT__OWNER_KEY ? "key" : name_at(k, k->owner));
    sdt__buffer_text(out, ",\"fields\":[\n  ");
    for (int i = 0; i < k->field_count; i++) {
        sdt__buffer_text(out, i > 0 ? ",\n  " : "");
        field_json(&k->fields[i], out);
    }
    sdt__buffer_text(out, "]}");
}

int sdt_schema_write_json(sdt_session *session, sdt_writer writer, void *user)
{
    SDT__GUARD(session);
    struct sdt__buffer out;

    if (sdt__session_begin(session, writer != NULL, "writer") != SDT_OK)
        return SDT_ERROR_MISUSE;
    sdt__buffer_init(&out, session);
    sdt__buffer_text(&out, "{\"kinds\":[\n");
    for (int i = 0; i < sdt__kind_count; i++) {
        sdt__buffer_text(&out, i > 0 ? ",\n" : "");
        kind_json(&sdt__kinds[i], &out);
    }
    sdt__buffer_text(&out, "]}\n");
    return sdt__buffer_give(&out, SDT_OK, writer, user);
}
