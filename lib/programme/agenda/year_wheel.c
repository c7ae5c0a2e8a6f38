/*
 * The year wheel: everything that is dated in a year, whoever it waits on.
 */
#include "core/period.h"
#include "layouts.h"
#include "programme/agenda/agenda.h"
#include "store/verb.h"

#include <sodertorn/agenda.h>
#include <sodertorn/kinds.h>
#include <stdlib.h>
#include <string.h>

enum { DATE, ENDS, WHAT, TEXT, MUNICIPALITY, NAME, BODY, DONE, KIND, KEY };

static const struct sdt__column columns[] = {
    [DATE] = {"date", SDT_TYPE_TEXT, "dagen, eller den första; tom när bara året är känt",
              "the day, or the first; absent when only the year is known"},
    [ENDS] = {"ends", SDT_TYPE_TEXT, "den sista dagen, när det är flera",
              "the last day, when there are several"},
    [WHAT] = {"what", SDT_TYPE_TEXT, "slags händelse, en kod som aldrig ändras",
              "what sort of event, a code that never changes"},
    [TEXT] = {"text", SDT_TYPE_TEXT, "vad, på sessionens språk", "what, in the session's language"},
    [MUNICIPALITY] = {"municipality", SDT_TYPE_TEXT, "kommunen det gäller", "the municipality"},
    [NAME] = {"name", SDT_TYPE_TEXT, "kommunens namn", "name of the municipality"},
    [BODY] = {"body", SDT_TYPE_TEXT, "organet det gäller", "the body"},
    [DONE] = {"done", SDT_TYPE_INTEGER, "1 när det är gjort eller har varit",
              "1 when it is done or has been"},
    [KIND] = {"kind", SDT_TYPE_TEXT, "postens slag", "kind of the record"},
    [KEY] = {"key", SDT_TYPE_TEXT, "postens nyckel", "key of the record"},
};

const struct sdt__table_layout sdt__layout_year_wheel = SDT__TABLE_LAYOUT("year_wheel", columns);

/* A matter's deadline is the same for all members: the wheel has it once. */
static bool is_again(const struct sdt__agenda *agenda, size_t at)
{
    const struct sdt__agenda_entry *entry = &agenda->entries[at];

    if (entry->what != SDT__AGENDA_DECIDE && entry->what != SDT__AGENDA_REPORT &&
        entry->what != SDT__AGENDA_HOST)
        return false;
    if (entry->what != SDT__AGENDA_DECIDE)
        return true; /* the occasion and the edition stand there themselves */
    return at > 0 && agenda->entries[at - 1].record == entry->record &&
           agenda->entries[at - 1].what == entry->what;
}

/* Whether it lasts for several days: what begins on its last day has only that. */
static bool lasts(const struct sdt__agenda_entry *entry)
{
    return entry->date && entry->begins && strcmp(entry->begins, entry->date) < 0;
}

/* Of what has a beginning and no end that is known, the day that it begins is all that is dated. */
static bool only_begins(const struct sdt__agenda_entry *entry)
{
    return entry->begins && !entry->date;
}

static const char *first_day(const struct sdt__agenda_entry *entry)
{
    return lasts(entry) || only_begins(entry) ? entry->begins : entry->date;
}

static bool is_in(const struct sdt__agenda_entry *entry, int64_t year)
{
    if (entry->what == SDT__AGENDA_THEME || entry->what == SDT__AGENDA_HOSTS)
        return false;
    if (!first_day(entry))
        return entry->year == year;
    return (sdt__date_month(entry->date ? entry->date : entry->begins) - 1) / 12 >= year &&
           (sdt__date_month(first_day(entry)) - 1) / 12 <= year;
}

/* By the day; what has none comes last. */
static int by_day(const void *a, const void *b)
{
    const struct sdt__agenda_entry *x = a, *y = b;
    int order = (first_day(x) == NULL) - (first_day(y) == NULL);

    if (order == 0 && first_day(x))
        order = strcmp(first_day(x), first_day(y));
    if (order == 0)
        order = (int)x->what - (int)y->what;
    return order != 0 ? order : strcmp(x->record->key, y->record->key);
}

/* Nothing is finished on the day that something begins. */
static void set_text(struct sdt__record_cache *cache, sdt_table *table,
                     const struct sdt__agenda_entry *entry)
{
    const char *title = sdt_record_title(entry->record);
    char *text = NULL;

    if (only_begins(entry)) {
        text = sdt__agenda_text(cache->session, SDT__M_AGENDA_BEGINS, &title, 1);
        if (!text)
            sdt__record_cache_fail(cache, SDT_ERROR_MEMORY);
    }
    sdt__table_set_text(table, TEXT, text ? text : entry->text);
    sdt__free(cache->session, text);
}

static void add_row(struct sdt__record_cache *cache, sdt_table *table,
                    const struct sdt__agenda_entry *entry)
{
    const bool shared = entry->what == SDT__AGENDA_DECIDE;

    sdt__table_row(table);
    sdt__table_set_text(table, DATE, first_day(entry));
    if (lasts(entry))
        sdt__table_set_text(table, ENDS, entry->date);
    sdt__table_set_text(table, WHAT, sdt__agenda_code(entry->what));
    set_text(cache, table, entry);
    if (entry->municipality && !shared)
        sdt__table_set_named(table, MUNICIPALITY, entry->municipality);
    if (entry->body)
        sdt__table_set_text(table, BODY, sdt_record_title(entry->body));
    if (!shared)
        sdt__table_set_int(table, DONE, entry->done);
    sdt__table_set_text(table, KIND, entry->record->kind->name);
    sdt__table_set_text(table, KEY, entry->record->key);
}

static int list_year(sdt_session *session, const void *asked, sdt_table **out)
{
    const int year = *(const int *)asked;
    sdt_table *table = sdt__table_new(session, &sdt__layout_year_wheel);
    struct sdt__agenda agenda;
    int status = sdt__agenda_gather(&agenda, session, NULL);

    if (agenda.count > 0)
        qsort(agenda.entries, agenda.count, sizeof *agenda.entries, by_day);
    for (size_t i = 0; status == SDT_OK && i < agenda.count; i++)
        if (is_in(&agenda.entries[i], year) && !is_again(&agenda, i))
            add_row(&agenda.cache, table, &agenda.entries[i]);
    status = sdt__first_failure(status, agenda.cache.status);
    sdt__agenda_free(&agenda);
    return sdt__table_finish(table, status, out);
}

int sdt_year_wheel(sdt_session *session, int year, sdt_table **out)
{
    SDT__GUARD(session);
    char number[24];
    int status = sdt__verb_table(session, NULL, NULL, out);

    if (status == SDT_OK && (year < 1 || year > 9999))
        status = sdt__fail(session, SDT_ERROR_VALUE, SDT__M_ARGUMENT_VALUE, "year",
                           sdt__integer_text(year, number), "1–9999");
    return status == SDT_OK ? sdt__verb_read(session, NULL, NULL, list_year, &year, out) : status;
}
