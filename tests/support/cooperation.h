/*
 * A small cooperation in memory in which the check finds nothing: three members, one programme that
 * all have adopted, one figure that is followed up, one conference. Tests change one thing in it.
 */
#ifndef TESTS_SUPPORT_COOPERATION_H
#define TESTS_SUPPORT_COOPERATION_H

#include "support/support.h"

#include <sodertorn/programme.h>
#include <string.h>

enum { MOST_FIELDS = 12 };

/* Writes a record, new or there already. `fields` is name, value, name, value ... NULL; the value
   "" makes a field absent. */
static inline void put(sdt_session *s, int kind, const char *key,
                       const char *const fields[2 * MOST_FIELDS])
{
    sdt_record *record = NULL;

    if (sdt_get(s, kind, key, &record) != SDT_OK) {
        assert_ok(s, sdt_record_new(s, kind, &record));
        assert_ok(s, sdt_record_set_key(record, key));
    }
    for (size_t i = 0; fields[i]; i += 2) {
        int field = sdt_field_find(kind, fields[i]);
        assert_int_not_equal(field, 0);
        assert_ok(s, sdt_record_parse(record, field, fields[i + 1]));
    }
    assert_ok(s, sdt_put(record));
    sdt_record_free(record);
}

#define PUT(s, kind, key, ...)                                                                     \
    put(s, SDT_KIND_##kind, key, (const char *const[2 * MOST_FIELDS]){__VA_ARGS__, NULL})

static inline void take_away(sdt_session *s, int kind, const char *key)
{
    sdt_record *record;

    assert_ok(s, sdt_get(s, kind, key, &record));
    assert_ok(s, sdt_delete(record));
    sdt_record_free(record);
}

static inline sdt_session *new_session_with(sdt_allocator allocator, void *user)
{
    sdt_session *s;

    assert_int_equal(sdt_session_new_with_allocator(allocator, user, NULL, &s), SDT_OK);
    assert_ok(s, test_open(s, ":memory:", SDT_OPEN_CREATE));
    assert_ok(s, sdt_session_set_text(s, SDT_OPTION_TODAY, "2024-06-15"));
    return s;
}

static inline sdt_session *new_session(struct ledger *ledger)
{
    return new_session_with(ledger ? ledger_allocate : NULL, ledger);
}

/* The members, their committee, and the programme with its tree. Not adopted yet. */
static inline sdt_session *new_programme_with(sdt_allocator allocator, void *user)
{
    sdt_session *s = new_session_with(allocator, user);

    PUT(s, COOPERATION, "samverkan", "name", "Samverkan");
    PUT(s, MUNICIPALITY, "0126", "name", "Huddinge", "level", "municipality");
    PUT(s, MUNICIPALITY, "0128", "name", "Salem", "level", "municipality");
    PUT(s, MUNICIPALITY, "0181", "name", "Södertälje", "level", "municipality");
    PUT(s, MEMBERSHIP, "0126", "cooperation", "samverkan", "municipality", "0126");
    PUT(s, MEMBERSHIP, "0128", "cooperation", "samverkan", "municipality", "0128");
    PUT(s, MEMBERSHIP, "0181", "cooperation", "samverkan", "municipality", "0181");
    PUT(s, BODY, "kommitten", "name", "Kommittén", "role", "committee", "cooperation", "samverkan",
        "seat_per_municipality", "true");
    PUT(s, SEAT, "0126", "body", "kommitten", "municipality", "0126", "role", "member");
    PUT(s, SEAT, "0128", "body", "kommitten", "municipality", "0128", "role", "chair");
    PUT(s, SEAT, "0181", "body", "kommitten", "municipality", "0181", "role", "member");
    PUT(s, PROGRAMME, "program", "title", "Programmet", "cooperation", "samverkan", "valid_from",
        "2023", "valid_until", "2026", "sub_goals_per_focus_area", "1");
    PUT(s, AREA, "omrade", "programme", "program", "name", "Området", "position", "1");
    PUT(s, FOCUS_AREA, "fokus", "area", "omrade", "name", "Fokus", "position", "1");
    PUT(s, GOAL, "mal", "focus_area", "fokus", "title", "Målet", "position", "1");
    PUT(s, SUB_GOAL, "delmal", "goal", "mal", "title", "Delmålet", "position", "1");
    return s;
}

static inline sdt_session *new_programme(struct ledger *ledger)
{
    return new_programme_with(ledger ? ledger_allocate : NULL, ledger);
}

static inline void adopt(sdt_session *s, const char *municipality, const char *date)
{
    assert_ok(s,
              sdt_programme_adopt(s, "program", municipality, date, NULL, "adopted", NULL, NULL));
}

/* All of it. */
static inline sdt_session *new_whole_with(sdt_allocator allocator, void *user)
{
    sdt_session *s = new_programme_with(allocator, user);

    adopt(s, "0126", "2023-02-01");
    adopt(s, "0128", "2023-03-01");
    adopt(s, "0181", "2023-01-15");
    PUT(s, PERSON, "person", "name", "Anna Andersson", "retain_until", "2024-06-15");
    PUT(s, FRAME, "ram", "name", "Ramen");
    PUT(s, FRAME_USE, "ram", "cooperation", "samverkan", "frame", "ram");
    PUT(s, REGIONAL_GOAL, "regionalt", "frame", "ram", "title", "Regionalt mål");
    PUT(s, LINK, "koppling", "regional_goal", "regionalt", "sub_goal", "delmal");
    PUT(s, PLAN, "plan", "programme", "program", "role", "operational", "year", "2024", "title",
        "Planen");
    PUT(s, OBJECTIVE, "verksamhetsmal", "plan", "plan", "sub_goal", "delmal", "title",
        "Det vi vill");
    PUT(s, SOURCE, "kalla", "name", "Källan");
    PUT(s, INDICATOR, "N00001", "title", "Indikatorn", "unit", "%", "direction", "lower", "source",
        "kalla", "owner", "kommitten");
    PUT(s, INDICATOR, "N01951", "title", "Invånare", "population", "true");
    PUT(s, MEASURE, "matt", "indicator", "N00001", "sub_goal", "delmal");
    PUT(s, TARGET, "malvarde", "indicator", "N00001", "period", "2026", "value", "10");
    PUT(s, ANALYSIS, "analys", "indicator", "N00001", "period", "2024", "text",
        "Skillnaderna är små.", "author", "kansliet", "date", "2024-06-01");
    PUT(s, CONFERENCE, "konferens", "cooperation", "samverkan", "name", "Konferensen", "hosts", "1",
        "every", "1");
    PUT(s, EDITION, "konferens.2024", "conference", "konferens", "year", "2024", "status",
        "planned");
    PUT(s, HOSTING, "konferens.2024", "edition", "konferens.2024", "municipality", "0126");
    PUT(s, DIRECTION, "inriktning", "cooperation", "samverkan", "title", "Inriktningen");
    PUT(s, EFFORT, "insats", "direction", "inriktning", "role", "letter", "title", "Skrivelsen");
    PUT(s, EFFORT_GOAL, "insats", "effort", "insats", "goal", "mal");
    return s;
}

static inline sdt_session *new_whole(struct ledger *ledger)
{
    return new_whole_with(ledger ? ledger_allocate : NULL, ledger);
}

/* The text of a cell; NULL when it is absent. */
static inline const char *cell(const sdt_table *table, const char *column)
{
    int place = sdt_table_column_find(table, column);

    assert_true(place >= 0);
    return sdt_table_text(table, place);
}

static inline int64_t whole(const sdt_table *table, const char *column)
{
    int place = sdt_table_column_find(table, column);

    assert_true(place >= 0);
    return sdt_table_int(table, place);
}

#endif
