/*
 * What waits on whom, and by when.
 */
#include "core/options.h"
#include "core/period.h"
#include "core/text.h"
#include "layouts.h"
#include "programme/agenda/agenda.h"
#include "store/verb.h"

#include <sodertorn/agenda.h>
#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

enum { STATE, DUE, DAYS, MUNICIPALITY, NAME, BODY, RESPONSIBLE, WHAT, TEXT, KIND, KEY };

static const struct sdt__column columns[] = {
    [STATE] = {"state", SDT_TYPE_TEXT, "late, waiting eller done", "late, waiting or done"},
    [DUE] = {"due", SDT_TYPE_TEXT, "sista dagen; ett år när ingen dag är satt",
             "the last day; a year when no day is set"},
    [DAYS] = {"days", SDT_TYPE_INTEGER, "dagar kvar; färre än 0 när den är passerad",
              "days left; below 0 when it has passed"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT,
                      "kommunen som det väntar på; tom när det är kansliet",
                      "the municipality that it waits on; absent when it is the secretariat"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [BODY] = {"body", SDT_TYPE_TEXT, "organet som tar upp det", "the body that takes it up"},
    [RESPONSIBLE] = {"responsible", SDT_TYPE_TEXT, "ansvarig roll", "the role that is responsible"},
    [WHAT] = {"what", SDT_TYPE_TEXT, "slags uppgift, en kod som aldrig ändras",
              "what sort of task, a code that never changes"},
    [TEXT] = {"text", SDT_TYPE_TEXT, "vad som ska göras, på sessionens språk",
              "what is to be done, in the session's language"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
};

const struct sdt__table_layout sdt__layout_waiting = SDT__TABLE_LAYOUT("waiting", columns);

enum { OF_MUNICIPALITY, OF_DATE, OF_DAYS, OF_DONE, OPTIONS };

static const struct sdt__option known[] = {
    {"municipality", OF_MUNICIPALITY},
    {"date", OF_DATE},
    {"days", OF_DAYS},
    {"done", OF_DONE},
    {NULL, 0},
};

/* What was asked for. */
struct question {
    const char *municipality; /* a key, "secretariat", or NULL for all */
    const char *date;
    int64_t days; /* -1: whatever is due */
    bool done;
};

static bool is_late(const struct sdt__agenda *agenda, const struct sdt__agenda_entry *entry)
{
    if (entry->done)
        return false;
    return entry->date ? strcmp(entry->date, agenda->day) < 0
                       : entry->year > 0 && entry->year * 12 + 12 < sdt__date_month(agenda->day);
}

/* Days from the agenda's day to the entry's; false when it has none. */
static bool days_left(const struct sdt__agenda *agenda, const struct sdt__agenda_entry *entry,
                      int64_t *days)
{
    if (entry->date)
        *days = sdt__date_number(entry->date) - sdt__date_number(agenda->day);
    return entry->date != NULL;
}

static bool is_asked(const struct sdt__agenda *agenda, const struct sdt__agenda_entry *entry,
                     const struct question *question)
{
    const char *on = entry->municipality ? entry->municipality->key : "secretariat";
    int64_t days;

    if (!entry->waits || (entry->done && !question->done) ||
        (question->municipality && strcmp(question->municipality, on) != 0))
        return false;
    if (question->days < 0)
        return true;
    return days_left(agenda, entry, &days) && days <= question->days;
}

/* What is late, then what waits by its day, what has none, and last what is done. */
static int rank_of(const struct sdt__agenda_entry *entry)
{
    return (entry->done ? 2 : 0) + (entry->date ? 0 : 1);
}

static int by_day(const void *a, const void *b)
{
    const struct sdt__agenda_entry *x = a, *y = b;
    int order = rank_of(x) - rank_of(y);

    if (order == 0 && x->date)
        order = strcmp(x->date, y->date);
    if (order == 0)
        order = (int)x->what - (int)y->what;
    if (order == 0 && (x->municipality != NULL) != (y->municipality != NULL))
        order = x->municipality ? -1 : 1;
    if (order == 0 && x->municipality)
        order = sdt__text_compare_swedish(sdt_record_title(x->municipality),
                                          sdt_record_title(y->municipality));
    return order != 0 ? order : strcmp(x->record->key, y->record->key);
}

static void add_row(sdt_table *table, const struct sdt__agenda *agenda,
                    const struct sdt__agenda_entry *entry)
{
    char year[24];
    int64_t days;

    sdt__table_row(table);
    sdt__table_set_text(table, STATE,
                        entry->done              ? "done"
                        : is_late(agenda, entry) ? "late"
                                                 : "waiting");
    if (entry->date)
        sdt__table_set_text(table, DUE, entry->date);
    else if (entry->year > 0)
        sdt__table_set_text(table, DUE, sdt__integer_text(entry->year, year));
    if (days_left(agenda, entry, &days))
        sdt__table_set_int(table, DAYS, days);
    if (entry->municipality)
        sdt__table_set_named(table, MUNICIPALITY, entry->municipality);
    if (entry->body)
        sdt__table_set_text(table, BODY, sdt_record_title(entry->body));
    sdt__table_set_text(table, RESPONSIBLE, entry->role);
    sdt__table_set_text(table, WHAT, sdt__agenda_code(entry->what));
    sdt__table_set_text(table, TEXT, entry->text);
    sdt__table_set_text(table, KIND, entry->record->kind->name);
    sdt__table_set_text(table, KEY, entry->record->key);
}

/* A municipality that there is not would wait for nothing, and look as if all were done. */
static int check_municipality(sdt_session *session, const char *key)
{
    sdt_record *municipality = NULL;
    int status;

    if (!key || strcmp(key, "secretariat") == 0)
        return SDT_OK;
    status = sdt__store_get(session, SDT_KIND_MUNICIPALITY, key, &municipality);
    sdt_record_free(municipality);
    return status;
}

static int list_waiting(sdt_session *session, const void *asked, sdt_table **out)
{
    const struct question *question = asked;
    sdt_table *table;
    struct sdt__agenda agenda;
    int status = check_municipality(session, question->municipality);

    if (status != SDT_OK)
        return status;
    table = sdt__table_new(session, &sdt__layout_waiting);
    status = sdt__agenda_gather(&agenda, session, question->date);
    if (agenda.count > 0)
        qsort(agenda.entries, agenda.count, sizeof *agenda.entries, by_day);
    for (size_t i = 0; status == SDT_OK && i < agenda.count; i++)
        if (is_asked(&agenda, &agenda.entries[i], question))
            add_row(table, &agenda, &agenda.entries[i]);
    sdt__agenda_free(&agenda);
    return sdt__table_finish(table, status, out);
}

static int read_question(sdt_session *session, const char *const *options,
                         struct question *question)
{
    const char *values[OPTIONS] = {NULL};
    int status = sdt__options_read(session, options, known, values);

    question->municipality = values[OF_MUNICIPALITY];
    question->date = values[OF_DATE];
    question->days = -1;
    if (status == SDT_OK)
        status = sdt__verb_date(session, "date: ", question->date);
    if (status == SDT_OK)
        status = sdt__options_switch(session, "done", values[OF_DONE], &question->done);
    if (status == SDT_OK)
        status = sdt__options_whole(session, "days", values[OF_DAYS], 0, 100000, &question->days);
    return status;
}

int sdt_waiting(sdt_session *session, const char *const *options, sdt_table **out)
{
    SDT__GUARD(session);
    struct question question;
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK)
        status = read_question(session, options, &question);
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, list_waiting, &question, out)
                            : status;
}
