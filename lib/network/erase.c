/*
 * The personal data of persons, erased: one, or all whose time is over.
 */
#include "core/options.h"
#include "core/period.h"
#include "layouts.h"
#include "network/members.h"
#include "network/mentions.h"
#include "store/forget.h"
#include "store/verb.h"

#include <sodertorn/kinds.h>
#include <sodertorn/personal.h>
#include <stdlib.h>
#include <string.h>

enum { WHAT, KIND, KEY, TITLE, FIELD, LABEL, LINES };

static const struct sdt__column columns[] = {
    [WHAT] = {"what", SDT_TYPE_TEXT, "record, reference eller mention",
              "record, reference or mention"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
    [TITLE] = {"title", SDT_TYPE_TEXT, "vad posten heter", "what the record is called"},
    [FIELD] = {"field", SDT_TYPE_TEXT, "fältets namn", "name of the field"},
    [LABEL] = {"label", SDT_TYPE_TEXT, "vad fältet kallas", "what people call the field"},
    [LINES] = {"count", SDT_TYPE_INTEGER, "rader i historiken som skrevs om",
               "lines of the history that were rewritten"},
};

const struct sdt__table_layout sdt__layout_person_erased = SDT__TABLE_LAYOUT("person_erased",
                                                                             columns);

static void tell_field(sdt_table *table, const char *what, const sdt_record *record, int index)
{
    const struct sdt__field *field = &record->kind->fields[index];

    sdt__table_row(table);
    sdt__table_set_text(table, WHAT, what);
    sdt__table_set_text(table, KIND, record->kind->name);
    sdt__table_set_named(table, KEY, record);
    sdt__table_set_text(table, FIELD, field->name);
    sdt__table_set_text(table, LABEL, record->session->english ? field->label_en : field->label_sv);
}

static void tell_mention(void *table, const sdt_record *record, int index)
{
    tell_field(table, "mention", record, index);
}

/* The records that refer to the person. */
static int tell_references(const sdt_record *person, sdt_table *table)
{
    int status = SDT_OK;

    for (int k = 0; k < sdt__kind_count; k++)
        for (int i = 0; status == SDT_OK && i < sdt__kinds[k].field_count; i++) {
            sdt_cursor *cursor = NULL;

            if (sdt__kinds[k].fields[i].target != person->kind->number)
                continue;
            status = sdt__store_find(person->session, sdt__kinds[k].number, i, person->key,
                                     &cursor);
            while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
                tell_field(table, "reference", sdt_cursor_record(cursor), i);
            sdt_cursor_free(cursor);
            status = status == SDT_END ? SDT_OK : status;
        }
    return status;
}

/* Makes the record one of nobody: another name and key, and the day. */
static int make_nameless(sdt_record *person, const char *name)
{
    char today[11], key[SDT__ERASED_KEY_SIZE];
    int status = sdt__store_erased_key(person, key);

    sdt__session_today(person->session, today);
    for (int i = 0; i < person->kind->field_count; i++)
        if (person->kind->fields[i].personal)
            sdt__record_clear(person, i);
    sdt__record_clear(person, sdt__field_index(person->kind, SDT_PERSON_RETAIN_UNTIL));
    if (status == SDT_OK)
        status = sdt_person_set_name(person, name);
    if (status == SDT_OK)
        status = sdt__record_own_text(person, SDT_PERSON_ERASED, today);
    return status == SDT_OK ? sdt_record_set_key(person, key) : status;
}

static int check_not_erased(const sdt_record *person)
{
    const struct sdt__location location = {.kind = person->kind->name, .key = person->key};

    return !sdt_person_erased(person)
               ? SDT_OK
               : sdt__fail_at(person->session, &location, SDT_ERROR_EXISTS, SDT__M_ERASED_BEFORE,
                              person->key, sdt_person_erased(person));
}

/* Erases one, and tells it in the table. */
static int erase(sdt_session *session, const char *key, const char *name, sdt_table *table)
{
    struct sdt__forgotten forgotten = {0};
    sdt_record *person = NULL;
    int status = sdt__store_get(session, SDT_KIND_PERSON, key, &person);

    if (status == SDT_OK)
        status = check_not_erased(person);
    if (status == SDT_OK)
        status = make_nameless(person, name);
    if (status == SDT_OK)
        status = sdt__store_put(session, person, false);
    if (status == SDT_OK)
        status = sdt__store_forget(session, person, name, &forgotten);
    if (status == SDT_OK) {
        sdt__table_row(table);
        sdt__table_set_text(table, WHAT, "record");
        sdt__table_set_text(table, KIND, person->kind->name);
        sdt__table_set_named(table, KEY, person);
        sdt__table_set_int(table, LINES, forgotten.lines + forgotten.actors);
        status = tell_references(person, table);
    }
    if (status == SDT_OK)
        status = sdt__network_mentions(person, forgotten.words, forgotten.count, tell_mention,
                                       table);
    sdt__forgotten_free(session, &forgotten);
    sdt_record_free(person);
    return status;
}

/* Who is to be erased: a person and its new name, or those whose time is over on a day. */
struct question {
    const char *person;
    const char *name;
    const char *date;
};

static int erase_one(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct question *question = asked;
    const char *name = question->name ? question->name : sdt__store_erased_name(session);
    sdt_table *table = sdt__table_new(session, &sdt__layout_person_erased);
    int status = table ? erase(session, question->person, name, table) : SDT_ERROR_MEMORY;

    return sdt__table_finish(table, status, out);
}

int sdt_person_erase(sdt_session *session, const char *person, const char *const *options,
                     sdt_table **out)
{
    SDT__GUARD(session);
    enum { NAME, OPTIONS };
    static const struct sdt__option names[] = {{"name", NAME}, {NULL, OPTIONS}};
    const char *values[OPTIONS] = {NULL};
    struct question question = {.person = person};
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, person != NULL, "person");
    if (status == SDT_OK)
        status = sdt__options_read(session, options, names, values);
    question.name = values[NAME];
    return status == SDT_OK ? sdt__verb_write(session, SDT__STORE_ERASE, erase_one, &question, out)
                            : status;
}

enum { PERSON, NAME, MUNICIPALITY, MUNICIPALITY_NAME, RETAIN_UNTIL, DAYS, SEATS };

static const struct sdt__column due_columns[] = {
    [PERSON] = {"person", SDT_TYPE_TEXT, "personens nyckel", "key of the person"},
    [NAME] = {"name", SDT_TYPE_TEXT, "personens namn", "name of the person"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunens nyckel", "key of the municipality"},
    [MUNICIPALITY_NAME] = {"municipality_name", SDT_TYPE_TEXT, "kommunens namn",
                           "name of the municipality"},
    [RETAIN_UNTIL] = {"retain_until", SDT_TYPE_TEXT, "dagen efter vilken uppgifterna ska raderas",
                      "the day after which the data is to be erased"},
    [DAYS] = {"days", SDT_TYPE_INTEGER, "dagar sedan dess", "days since then"},
    [SEATS] = {"seats", SDT_TYPE_INTEGER, "platser som personen har den dagen",
               "seats that the person has on the day"},
};

const struct sdt__table_layout sdt__layout_persons_due = SDT__TABLE_LAYOUT("persons_due",
                                                                           due_columns);

/* Whether the person's data was to be erased before the day. */
static bool is_due(const sdt_record *person, const char *day)
{
    const char *until = sdt_person_retain_until(person);

    return until && !sdt_person_erased(person) && strcmp(until, day) < 0;
}

static int64_t count_seats(struct sdt__record_cache *cache, const sdt_record *person,
                           const char *day)
{
    const sdt_record *seat;
    int64_t count = 0;

    for (size_t at = 0;
         (seat = sdt__record_cache_next(cache, SDT_KIND_SEAT, sdt_seat_person, person->key, &at));)
        count += sdt__date_within(sdt_seat_since(seat), sdt_seat_until(seat), day);
    return count;
}

static int by_date(const void *a, const void *b)
{
    const sdt_record *const *x = a, *const *y = b;
    int order = strcmp(sdt_person_retain_until(*x), sdt_person_retain_until(*y));

    return order != 0 ? order : strcmp((*x)->key, (*y)->key);
}

/* Those who are due, sorted, borrowed from the cache; the array is the caller's to free. */
static const sdt_record **list_due(struct sdt__record_cache *cache, const char *day, size_t *count)
{
    const struct sdt__record_list *persons = sdt__record_cache_list(cache, SDT_KIND_PERSON);
    const sdt_record **due = sdt__alloc(cache->session, (persons->count + 1) * sizeof *due);

    *count = 0;
    if (!due) {
        sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
        return NULL;
    }
    for (size_t i = 0; i < persons->count; i++)
        if (is_due(persons->records[i], day))
            due[(*count)++] = persons->records[i];
    qsort(due, *count, sizeof *due, by_date);
    return due;
}

static void tell_due(struct sdt__record_cache *cache, sdt_table *table, const sdt_record *person,
                     const char *day)
{
    const sdt_record *municipality = sdt__record_cache_get(cache, SDT_KIND_MUNICIPALITY,
                                                           sdt_person_municipality(person));

    sdt__table_row(table);
    sdt__table_set_named(table, PERSON, person);
    sdt__table_set_named(table, MUNICIPALITY, municipality);
    sdt__table_set_text(table, RETAIN_UNTIL, sdt_person_retain_until(person));
    sdt__table_set_int(table, DAYS,
                       sdt__date_number(day) - sdt__date_number(sdt_person_retain_until(person)));
    sdt__table_set_int(table, SEATS, count_seats(cache, person, day));
}

static int answer_due(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct question *question = asked;
    struct sdt__record_cache cache;
    const sdt_record **due;
    sdt_table *table;
    const char *day;
    size_t count;
    int status;

    sdt__record_cache_init(&cache, session);
    day = question->date ? question->date : cache.today;
    due = list_due(&cache, day, &count);
    table = sdt__table_new(session, &sdt__layout_persons_due);
    for (size_t i = 0; table && i < count; i++)
        tell_due(&cache, table, due[i], day);
    status = cache.status;
    sdt__free(session, due);
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

int sdt_persons_due(sdt_session *session, const char *date, sdt_table **out)
{
    SDT__GUARD(session);
    const struct question question = {.date = date};
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, answer_due, &question, out)
                            : status;
}

static int erase_due(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct question *question = asked;
    struct sdt__record_cache cache;
    const sdt_record **due;
    sdt_table *table;
    size_t count;
    int status;

    sdt__record_cache_init(&cache, session);
    due = list_due(&cache, question->date ? question->date : cache.today, &count);
    table = sdt__table_new(session, &sdt__layout_person_erased);
    status = table ? cache.status : SDT_ERROR_MEMORY;
    for (size_t i = 0; status == SDT_OK && i < count; i++)
        status = erase(session, due[i]->key, sdt__store_erased_name(session), table);
    sdt__free(session, due);
    sdt__record_cache_free(&cache);
    return sdt__table_finish(table, status, out);
}

int sdt_persons_clear(sdt_session *session, const char *date, sdt_table **out)
{
    SDT__GUARD(session);
    const struct question question = {.date = date};
    int status;

    if (out)
        *out = NULL;
    status = sdt__session_begin(session, true, "");
    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", date);
    return status == SDT_OK ? sdt__verb_write(session, SDT__STORE_ERASE, erase_due, &question, out)
                            : status;
}
