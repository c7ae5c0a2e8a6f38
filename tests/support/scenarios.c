/*
 * Every public verb as a scenario; see scenarios.h.
 */
#include "support/scenarios.h"

#include "exchange/workbook.h"

#include <sodertorn.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Ends the scenario with the first call that fails. */
#define TRY(call)                                                                                  \
    do {                                                                                           \
        status = (call);                                                                           \
        if (status != SDT_OK)                                                                      \
            goto out;                                                                              \
    } while (0)

static int ignore(void *user, const char *bytes, size_t size)
{
    (void)user;
    (void)bytes;
    (void)size;
    return 0;
}

static int run_open(struct world *w)
{
    int status = test_open(w->bare, ":memory:", SDT_OPEN_CREATE);

    sdt_session_close(w->bare);
    return status;
}

static int run_open_file(struct world *w)
{
    int status = test_open(w->bare, w->path, SDT_OPEN_CREATE);

    sdt_session_close(w->bare);
    unlink(w->path);
    return status;
}

static int run_options(struct world *w)
{
    int status;

    TRY(sdt_session_set_text(w->session, SDT_OPTION_ACTOR, "Åsa"));
    TRY(sdt_session_set_int(w->session, SDT_OPTION_BUSY_MS, 5000));
    TRY(sdt_session_set_text(w->session, SDT_OPTION_ACTOR, ""));
out:
    return status;
}

static int run_record(struct world *w)
{
    sdt_record *record = NULL, *copy = NULL;
    int status;

    TRY(sdt_record_new(w->session, SDT_KIND_BODY, &record));
    TRY(sdt_record_set_key(record, "nämnd"));
    TRY(sdt_record_set_key(record, "nämnden"));
    TRY(sdt_body_set_name(record, "Nämnden"));
    TRY(sdt_body_set_name(record, "Kommunstyrelsen"));
    TRY(sdt_record_parse(record, SDT_BODY_MEETINGS_PER_YEAR, "12"));
    TRY(sdt_record_parse(record, SDT_BODY_ROLE, "board"));
    TRY(sdt_record_check(record));
    TRY(sdt_record_copy(record, &copy));
    TRY(sdt_record_write_json(copy, ignore, NULL));
out:
    sdt_record_free(record);
    sdt_record_free(copy);
    return status;
}

static int run_bad_value(struct world *w)
{
    sdt_record *record = NULL;
    int status;

    TRY(sdt_record_new(w->session, SDT_KIND_BODY, &record));
    TRY(sdt_body_set_role(record, "comittee"));
out:
    sdt_record_free(record);
    return status;
}

static int run_bad_record(struct world *w)
{
    sdt_record *record = NULL;
    int status;

    TRY(sdt_record_new(w->session, SDT_KIND_JUDGEMENT, &record));
    TRY(sdt_put(record));
out:
    sdt_record_free(record);
    return status;
}

static int run_schema_json(struct world *w)
{
    return sdt_schema_write_json(w->session, ignore, NULL);
}

static int run_problems(struct world *w)
{
    sdt_record *record = NULL;
    sdt_table *table = NULL;
    int status = sdt_record_new(w->session, SDT_KIND_JUDGEMENT, &record);

    if (status == SDT_OK && sdt_record_check(record) == SDT_ERROR_MEMORY)
        status = SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = sdt_session_problems(w->session, &table);
    sdt_table_free(table);
    sdt_record_free(record);
    return status;
}

static int import_text(struct world *w, const char *text)
{
    const char *name = "ny.json";
    size_t size = strlen(text);
    sdt_table *counts = NULL;
    int status = sdt_import_json(w->session, 1, &name, &text, &size, &counts);

    sdt_table_free(counts);
    return status;
}

/* A new goal; with a key, so that two runs give the same. */
static int put_goal(struct world *w, const char *focus_area)
{
    sdt_record *goal = NULL;
    int status;

    TRY(sdt_record_new(w->session, SDT_KIND_GOAL, &goal));
    TRY(sdt_record_set_key(goal, "nytt"));
    TRY(sdt_goal_set_focus_area(goal, focus_area));
    TRY(sdt_goal_set_title(goal, "Nytt mål"));
    TRY(sdt_put(goal));
out:
    sdt_record_free(goal);
    return status;
}

static int run_put_new(struct world *w)
{
    return put_goal(w, "transporter");
}

static int run_put_dangling(struct world *w)
{
    return put_goal(w, "transporte");
}

static int run_put_without_key(struct world *w)
{
    sdt_record *frame = NULL;
    int status;

    TRY(sdt_begin(w->session));
    status = sdt_record_new(w->session, SDT_KIND_FRAME, &frame);
    if (status == SDT_OK)
        status = sdt_frame_set_name(frame, "RUFS");
    if (status == SDT_OK)
        status = sdt_put(frame);
    sdt_rollback(w->session); /* the key is random */
out:
    sdt_record_free(frame);
    return status;
}

/* Reads a body, changes what is not NULL, and puts it. */
static int change_body(struct world *w, const char *key, const char *new_key, const char *parent)
{
    sdt_record *body = NULL;
    int status;

    TRY(sdt_get(w->session, SDT_KIND_BODY, key, &body));
    if (new_key)
        TRY(sdt_record_set_key(body, new_key));
    if (parent)
        TRY(sdt_body_set_parent(body, parent));
    TRY(sdt_body_set_name(body, "Annat namn"));
    TRY(sdt_put(body));
out:
    sdt_record_free(body);
    return status;
}

static int run_put_changed(struct world *w)
{
    return change_body(w, "ledning", NULL, NULL);
}

static int run_put_renamed(struct world *w)
{
    return change_body(w, "kommitté", "kommittén", NULL);
}

static int run_put_in_tree(struct world *w)
{
    return change_body(w, "kansli", NULL, "ledning");
}

static int run_put_in_circle(struct world *w)
{
    return change_body(w, "kommitté", NULL, "ledning");
}

static int run_put_taken_key(struct world *w)
{
    return change_body(w, "ledning", "kansli", NULL);
}

static int delete_of(struct world *w, int kind, const char *key)
{
    sdt_record *record = NULL;
    int status;

    TRY(sdt_get(w->session, kind, key, &record));
    TRY(sdt_delete(record));
out:
    sdt_record_free(record);
    return status;
}

static int run_delete(struct world *w)
{
    return delete_of(w, SDT_KIND_BODY, "kansli");
}

static int run_delete_held(struct world *w)
{
    return delete_of(w, SDT_KIND_BODY, "kommitté");
}

static int run_delete_with_values(struct world *w)
{
    return delete_of(w, SDT_KIND_INDICATOR, "fri");
}

static int run_get(struct world *w)
{
    sdt_record *record = NULL;
    int status = sdt_get(w->session, SDT_KIND_PROGRAMME, "p", &record);

    sdt_record_free(record);
    return status;
}

static int run_get_missing(struct world *w)
{
    sdt_record *record = NULL;
    int status = sdt_get(w->session, SDT_KIND_MUNICIPALITY, "126", &record);

    sdt_record_free(record);
    return status;
}

static int walk(sdt_cursor *cursor)
{
    int status;

    while ((status = sdt_cursor_next(cursor)) == SDT_OK)
        if (!sdt_cursor_record(cursor))
            return SDT_ERROR_INTERNAL;
    return status == SDT_END ? SDT_OK : status;
}

static int run_find(struct world *w)
{
    sdt_cursor *all = NULL, *some = NULL;
    int status;

    TRY(sdt_find(w->session, SDT_KIND_BODY, 0, NULL, &all));
    TRY(walk(all));
    TRY(sdt_find(w->session, SDT_KIND_BODY, SDT_BODY_PARENT, "kommitté", &some));
    TRY(sdt_cursor_next(some)); /* one is there: to find none would be wrong */
    TRY(walk(some));
out:
    sdt_cursor_free(all);
    sdt_cursor_free(some);
    return status;
}

static int run_list(struct world *w)
{
    const char *const options[] = {"order_by", "parent", "containing", "k", NULL};
    sdt_cursor *page = NULL;
    int64_t total = 0;
    int status;

    TRY(sdt_list(w->session, SDT_KIND_BODY, options, &total, &page));
    TRY(walk(page));
out:
    sdt_cursor_free(page);
    return status;
}

static int run_search(struct world *w)
{
    sdt_table *found = NULL;
    int status = sdt_search(w->session, "kommitt", NULL, &found);

    if (status == SDT_OK && sdt_table_row_count(found) == 0)
        status = SDT_ERROR_INTERNAL;
    sdt_table_free(found);
    return status;
}

static int run_changes(struct world *w)
{
    sdt_table *changes = NULL;
    int64_t newest = 0;
    int descriptor, status;

    TRY(sdt_watch(w->session, &descriptor));
    TRY(sdt_changes_newest(w->session, &newest));
    TRY(sdt_changes(w->session, newest > 5 ? newest - 5 : 0, NULL, &changes));
out:
    sdt_table_free(changes);
    return status;
}

static int run_may(struct world *w)
{
    sdt_record *record = NULL;
    int status;

    TRY(sdt_get(w->session, SDT_KIND_BODY, "kommitté", &record));
    TRY(sdt_body_set_name(record, "Ett annat namn"));
    TRY(sdt_may_put(record));
    TRY(sdt_may_delete(record));
out:
    sdt_record_free(record);
    return status;
}

static int run_record_from_json(struct world *w)
{
    static const char text[] = "{\"key\": \"kommitté\", \"name\": \"Ett annat namn\"}";
    sdt_record *record = NULL;
    int status = sdt_record_from_json(w->session, SDT_KIND_BODY, text, sizeof text - 1, &record);

    sdt_record_free(record);
    return status;
}

static int run_count(struct world *w)
{
    int64_t count = 0;
    int status = sdt_count(w->session, SDT_KIND_BODY, &count);

    return status == SDT_OK && count != 3 ? SDT_ERROR_INTERNAL : status;
}

static int run_history(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_history(w->session, SDT_KIND_BODY, "ledning", &table);

    sdt_table_free(table);
    return status;
}

static int run_history_changes(struct world *w)
{
    const char *const options[] = {"until_date", "9999-12-31", NULL};
    sdt_table *table = NULL;
    int status = sdt_history_changes(w->session, SDT_KIND_BODY, "ledning", options, &table);

    sdt_table_free(table);
    return status;
}

static int put_a_goal(struct world *w)
{
    return put_goal(w, "transporter");
}

static int run_undo(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_undo(w->session, SDT_KIND_GOAL, "nytt", &table);
    sdt_table_free(table);
    return status;
}

/* Someone in a seat, whose time is over. */
static int put_person(struct world *w)
{
    return import_text(
        w, "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"person\": [{\"key\":"
           " \"anna\", \"name\": \"Anna\", \"retain_until\": \"2000-01-01\"}], \"body\": [{\"key\":"
           " \"nytt\", \"name\": \"Anna\", \"role\": \"board\"}], \"seat\": [{\"key\": \"plats\","
           " \"body\": \"nytt\", \"role\": \"chair\", \"person\": \"anna\"}]}}");
}

static int run_person_document(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_person_document(w->session, "anna", &table);
    sdt_table_free(table);
    return status;
}

static int run_person_erase(struct world *w)
{
    const char *const options[] = {"name", "Person 1", NULL};
    sdt_table *table = NULL;
    int status = sdt_person_erase(w->session, "anna", options, &table);
    sdt_table_free(table);
    return status;
}

static int run_persons_clear(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_persons_due(w->session, "2024-01-01", &table);
    sdt_table_free(table);
    table = NULL;
    if (status == SDT_OK)
        status = sdt_persons_clear(w->session, "2024-01-01", &table);
    sdt_table_free(table);
    return status;
}

static int run_export_without_persons(struct world *w)
{
    int status;

    sdt_session_set_int(w->session, SDT_OPTION_PERSONAL, 0);
    status = sdt_export_json(w->session, ignore, NULL);
    sdt_session_set_int(w->session, SDT_OPTION_PERSONAL, 1);
    return status;
}

/* A meeting of a body with an agenda, a decision and a seat that was taken. */
static int put_meeting(struct world *w)
{
    return import_text(
        w, "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"body\": [{\"key\": "
           "\"natverk\","
           " \"name\": \"N\", \"role\": \"network\"}], \"seat\": [{\"key\": \"plats\", \"body\":"
           " \"natverk\", \"role\": \"chair\"}], \"meeting\": [{\"key\": \"mote\", \"body\": "
           "\"natverk\","
           " \"date\": \"2024-02-01\", \"status\": \"held\"}], \"decision\": [{\"key\": \"beslut\","
           " \"body\": \"natverk\", \"date\": \"2024-02-01\", \"title\": \"B\", \"outcome\": "
           "\"approved\","
           " \"meeting\": \"mote\"}], \"agenda_item\": [{\"key\": \"punkt\", \"meeting\": \"mote\","
           " \"title\": \"P\"}], \"attendance\": [{\"key\": \"n\", \"meeting\": \"mote\", \"seat\":"
           " \"plats\", \"presence\": \"present\"}]}}");
}

static int run_bodies(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_bodies(w->session, "2024-01-01", &table);

    sdt_table_free(table);
    table = NULL;
    if (status == SDT_OK)
        status = sdt_vacancies(w->session, NULL, &table);
    sdt_table_free(table);
    return status;
}

static int run_seats(struct world *w)
{
    const char *const options[] = {"body", "natverk", "role", "chair", NULL};
    sdt_table *table = NULL;
    int status;

    TRY(sdt_seats(w->session, options, &table));
    sdt_table_free(table);
    table = NULL;
    TRY(sdt_chairs(w->session, "natverk", &table));
out:
    sdt_table_free(table);
    return status;
}

static int run_meetings(struct world *w)
{
    sdt_table *table = NULL;
    int status;

    TRY(sdt_meetings(w->session, "natverk", &table));
    sdt_table_free(table);
    table = NULL;
    TRY(sdt_meeting(w->session, "mote", &table));
out:
    sdt_table_free(table);
    return status;
}

static int import_bodies(struct world *w, const char *text)
{
    sdt_table *counts = NULL;
    int status = sdt_import_records(w->session, SDT_KIND_BODY, "organ.csv", text, strlen(text),
                                    NULL, &counts);

    sdt_table_free(counts);
    return status;
}

static int run_import_records(struct world *w)
{
    return import_bodies(w, "nyckel;namn;slag;överordnat organ\nnytt;Nytt;kansli;ledning\n"
                            "ledning;Ledningsgruppen;board;\n");
}

static int run_import_records_bad(struct world *w)
{
    return import_bodies(w, "key,name,role,parent\nnytt,Nytt,board,ledningn\n");
}

static int run_export_records(struct world *w)
{
    return sdt_export_records(w->session, SDT_KIND_BODY, ignore, NULL);
}

static int run_referrers(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_referrers(w->session, SDT_KIND_BODY, "ledning", &table);

    sdt_table_free(table);
    return status;
}

static int run_get_named(struct world *w)
{
    sdt_record *record = NULL;
    int status = sdt_get_named(w->session, SDT_KIND_MUNICIPALITY, "huddinge", &record);

    sdt_record_free(record);
    return status;
}

static int run_transaction(struct world *w)
{
    int status;

    TRY(sdt_begin(w->session));
    status = put_goal(w, "transporter");
    if (status == SDT_OK)
        status = sdt_begin(w->session);
    else
        return sdt_rollback(w->session), status;
    if (status == SDT_OK) {
        status = delete_of(w, SDT_KIND_BODY, "kansli");
        if (status == SDT_OK)
            status = sdt_commit(w->session);
        else
            sdt_rollback(w->session);
    }
    if (status == SDT_OK)
        status = sdt_commit(w->session);
    else
        sdt_rollback(w->session);
out:
    return status;
}

static int run_backup(struct world *w)
{
    int status = sdt_backup(w->session, w->path);

    if (status != SDT_OK && access(w->path, F_OK) == 0)
        status = SDT_ERROR_INTERNAL; /* half a backup */
    unlink(w->path);
    return status;
}

static int run_copy(struct world *w)
{
    sdt_table *copied = NULL;
    int status = sdt_copy(w->session, w->path, &copied);

    if (status != SDT_OK && access(w->path, F_OK) == 0)
        status = SDT_ERROR_INTERNAL; /* half a copy */
    sdt_table_free(copied);
    unlink(w->path);
    return status;
}

/* A copy at the path in which things were made, changed and deleted. */
static int change_a_copy(struct world *w)
{
    sdt_record *record = NULL;
    sdt_batch *batch = NULL;
    int status;

    unlink(w->path);
    TRY(sdt_copy(w->session, w->path, NULL));
    TRY(sdt_session_open(w->bare, w->path, SDT_OPEN_WRITE));
    TRY(sdt_session_set_text(w->bare, SDT_OPTION_ACTOR, "Åsa"));
    TRY(sdt_record_new(w->bare, SDT_KIND_BODY, &record));
    TRY(sdt_record_set_key(record, "ny"));
    TRY(sdt_body_set_name(record, "Ny"));
    TRY(sdt_body_set_role(record, "network"));
    TRY(sdt_body_set_parent(record, "ledning"));
    TRY(sdt_put(record));
    sdt_record_free(record);
    TRY(sdt_get(w->bare, SDT_KIND_SEAT, "s", &record));
    TRY(sdt_seat_set_role(record, "member"));
    TRY(sdt_put(record));
    sdt_record_free(record);
    TRY(sdt_get(w->bare, SDT_KIND_PARTNER, "kth", &record));
    TRY(sdt_delete(record));
    TRY(sdt_batch_new(w->bare, &batch));
    TRY(sdt_batch_set(batch, SDT_BATCH_SOURCE, "scb"));
    TRY(sdt_batch_add(batch, "fri", "0126", "2024", "T", 16));
    TRY(sdt_batch_commit(batch, NULL));
out:
    sdt_batch_free(batch);
    sdt_record_free(record);
    sdt_session_close(w->bare);
    return status;
}

static int run_bring_back(struct world *w)
{
    sdt_table *brought = NULL;
    int status = sdt_bring_back(w->session, w->path, NULL, &brought);

    sdt_table_free(brought);
    return status;
}

/* The seat has another role here, too. */
static int change_both(struct world *w)
{
    sdt_record *record = NULL;
    int status;

    TRY(change_a_copy(w));
    TRY(sdt_get(w->session, SDT_KIND_SEAT, "s", &record));
    TRY(sdt_seat_set_role(record, "vice_chair"));
    TRY(sdt_put(record));
out:
    sdt_record_free(record);
    return status;
}

static int run_check_integrity(struct world *w)
{
    return sdt_check_integrity(w->session);
}

static int run_batch(struct world *w)
{
    static const char *const municipalities[] = {"0126", "0181"}, *const periods[] = {"2024",
                                                                                      "2024"};
    static const double values[] = {7.5, 8.5};
    sdt_batch *batch = NULL;
    sdt_table *counts = NULL;
    int status;

    TRY(sdt_batch_new(w->session, &batch));
    TRY(sdt_batch_set(batch, SDT_BATCH_SOURCE, "scb"));
    TRY(sdt_batch_set(batch, SDT_BATCH_FETCHED, "2025-01-01"));
    TRY(sdt_batch_add(batch, "fri", "0126", "2025", "K", 1.5));
    TRY(sdt_batch_add_mark(batch, "fri", "0181", "2025", "K", SDT_MARK_SECRET));
    TRY(sdt_batch_add_columns(batch, "fri", "T", 2, municipalities, periods, values, NULL));
    TRY(sdt_batch_commit(batch, &counts));
out:
    sdt_table_free(counts);
    sdt_batch_free(batch);
    return status;
}

static int run_batch_bad(struct world *w)
{
    sdt_batch *batch = NULL;
    int status;

    TRY(sdt_batch_new(w->session, &batch));
    TRY(sdt_batch_add(batch, "fr", "0126", "2025", "K", 1.5));
out:
    sdt_batch_free(batch);
    return status;
}

static int run_values(struct world *w)
{
    static const char *const options[] = {"indicator", "fri",        "gender", "*",
                                          "known",     "2030-01-01", NULL};
    sdt_table *table = NULL;
    double value;
    int mark, status;

    TRY(sdt_values(w->session, options, &table));
    TRY(sdt_value(w->session, "fri", "0126", "2020", "T", &value, &mark));
out:
    sdt_table_free(table);
    return status;
}

static int run_latest_year(struct world *w)
{
    int year;

    return sdt_latest_year(w->session, &year);
}

static int run_export_json(struct world *w)
{
    return sdt_export_json(w->session, ignore, NULL);
}

static int run_import_json(struct world *w)
{
    return import_text(
        w,
        "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"goal\": [{\"key\": \"nytt\","
        " \"focus_area\": \"transporter\", \"title\": \"Åäö\"}], \"body\": [{\"key\":"
        " \"ledning\", \"name\": \"Nytt\", \"role\": \"board\"}]}, \"observations\":"
        " [{\"indicator\": \"fri\", \"gender\": \"T\", \"source\": \"scb\","
        " \"fetched\": \"2025-01-01\", \"processed\": false,"
        " \"values\": {\"0126\": {\"2025\": 1.5}}}]}");
}

static int run_import_json_bad(struct world *w)
{
    return import_text(
        w,
        "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"goal\": [{\"key\": \"nytt\","
        " \"focus_area\": \"transporte\", \"titel\": \"Åäö\"}, {\"title\": 5}],"
        " \"bodi\": []}}");
}

static int import_lines(struct world *w, const char *text)
{
    static const char *const options[] = {"source", "scb", "fetched", "2025-01-01", NULL};
    sdt_table *counts = NULL;
    int status = sdt_import_csv(w->session, "ny.csv", text, strlen(text), options, NULL, NULL,
                                &counts);

    sdt_table_free(counts);
    return status;
}

static int run_import_csv(struct world *w)
{
    return import_lines(w,
                        "indikator;kommun;\xe5r;v\xe4rde\nfri;0126;2025;1,5\nfri;0181;2025;..\n");
}

/* The text a byte at a time, then its end. */
static int64_t read_byte(void *user, char *bytes, size_t size)
{
    const char **text = user;

    (void)size;
    *bytes = **text;
    return *bytes ? (*text)++, 1 : 0;
}

static int run_import_csv_from(struct world *w)
{
    const char *text = "indikator;kommun;\xe5r;v\xe4rde\nfri;0126;2025;\"1,5\"\nfri;0181;2025;..\n";
    sdt_table *counts = NULL;
    int status = sdt_import_csv_from(w->session, "ny.csv", read_byte, &text, NULL, &counts);

    sdt_table_free(counts);
    return status;
}

static int run_import_csv_explain(struct world *w)
{
    const char *text = "indikator;kommun;2025;Totalt\nfri;Huddinge;1,5;x\nfri;Salem;..;2\n";
    sdt_table *explained = NULL;
    int status = sdt_import_csv_explain(w->session, "ny.csv", read_byte, &text, NULL, &explained);

    sdt_table_free(explained);
    return status;
}

static int run_import_csv_wide(struct world *w)
{
    return import_lines(w, "indikator;kommun;2025;2026\nfri;Huddinge;1,5;\nfri;Sodertalje;..;2\n");
}

/* With a title, a municipality in a column, and a sum that is left out. */
static int run_import_csv_shape(struct world *w)
{
    static const char text[] = "Tabell 1; 2025\n\nn\xc3\xa4r;Huddinge;Totalt\n2025;1,5;2\n";
    sdt_table *counts = NULL;
    int status = sdt_import_csv(
        w->session, "ny.csv", text, sizeof text - 1,
        OPTIONS("indicator", "fri", "column_period", "N\xc3\x84R", "known_only", "1"), NULL, NULL,
        &counts);

    sdt_table_free(counts);
    return status;
}

static int run_import_sheet(struct world *w)
{
    static const struct part parts[] = XLSX(
        XLSX_HEADER "<row><c t='s'><v>3</v></c><c s='5'><v>44927</v></c><c><v>1</v></c></row>");
    /* made once, by the first run, in which nothing is refused: the test's own memory may be, too */
    static struct text file;
    sdt_table *counts = NULL;
    int status;

    if (!file.bytes)
        make_archive(&file, parts, COUNT(parts));
    status = sdt_import_csv(w->session, "ny.xlsx", file.bytes, file.size,
                            OPTIONS("indicator", "fri"), NULL, NULL, &counts);
    sdt_table_free(counts);
    return status;
}

static int run_import_csv_bad(struct world *w)
{
    return import_lines(w, "indicator,municipality,year,value\nfr,126,2025,x\nfri,0126,20,1\n");
}

static int import_answers(struct world *w, const char *values)
{
    static const char *const names[] = {"nyckeltal.json", "grupper.json", "data.json"};
    static const char *const options[] = {"source", "scb", NULL};
    const char *const texts[] = {
        "{\"values\": [{\"id\": \"N1\", \"title\": \"Ny\", \"description\": \"\"}]}",
        "{\"values\": [{\"id\": \"G1\", \"title\": \"G\", \"members\": [{\"member_id\": "
        "\"0126\"}]}]}",
        values};
    const size_t sizes[] = {strlen(texts[0]), strlen(texts[1]), strlen(texts[2])};
    sdt_table *counts = NULL;
    int status = sdt_import_kolada(w->session, 3, names, texts, sizes, options, NULL, NULL,
                                   &counts);

    sdt_table_free(counts);
    return status;
}

static int run_import_kolada(struct world *w)
{
    return import_answers(
        w, "[{\"kpi\": \"N1\", \"municipality\": \"0126\", \"period\": 2023, \"values\": "
           "[{\"gender\": \"K\", \"value\": 1}, {\"gender\": \"T\", \"value\": null}]}]");
}

static int run_import_kolada_bad(struct world *w)
{
    return import_answers(
        w, "[{\"kpi\": \"N2\", \"municipality\": \"126\", \"period\": \"x\", \"values\": "
           "[{\"gender\": 1, \"value\": 1}]}]");
}

static int run_table_write(struct world *w)
{
    sdt_table *table = NULL;
    int status;

    TRY(sdt_history(w->session, 0, NULL, &table));
    for (int format = SDT_FORMAT_JSON; format <= SDT_FORMAT_TEXT; format++)
        TRY(sdt_table_write(table, format, ignore, NULL));
out:
    sdt_table_free(table);
    return status;
}

static int run_assess(struct world *w)
{
    static const char *const options[] = {"municipality", "0126", "as_of", "2023", NULL};
    sdt_table *table = NULL;
    int status = sdt_assess(w->session, SDT_KIND_PROGRAMME, "p", options, &table);

    sdt_table_free(table);
    return status;
}

static int run_freeze(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_occasion_freeze(w->session, "öppet", &table);

    sdt_table_free(table);
    return status;
}

static int run_freeze_again(struct world *w)
{
    return sdt_occasion_freeze(w->session, "fryst", NULL);
}

static int run_frozen(struct world *w)
{
    static const char *const options[] = {"occasion", "fryst", NULL};
    sdt_table *assessed = NULL, *kept = NULL;
    int status;

    TRY(sdt_assess(w->session, SDT_KIND_PROGRAMME, "p", options, &assessed));
    TRY(sdt_occasion_table(w->session, "fryst", "assessment", NULL, &kept));
out:
    sdt_table_free(assessed);
    sdt_table_free(kept);
    return status;
}

static int run_frozen_judged(struct world *w)
{
    sdt_record *judgement = NULL;
    int status;

    TRY(sdt_record_new(w->session, SDT_KIND_JUDGEMENT, &judgement));
    TRY(sdt_judgement_set_occasion(judgement, "fryst"));
    TRY(sdt_judgement_set_goal(judgement, "g"));
    TRY(sdt_judgement_set_status(judgement, "achieved"));
    TRY(sdt_judgement_set_comment(judgement, "För sent."));
    TRY(sdt_judgement_set_author(judgement, "kansliet"));
    TRY(sdt_judgement_set_date(judgement, "2025-06-01"));
    TRY(sdt_put(judgement));
out:
    sdt_record_free(judgement);
    return status;
}

static int run_words_and_lines(struct world *w)
{
    sdt_table *labels = NULL, *lines = NULL;
    int status;

    TRY(sdt_followup_labels(w->session, "0126", "final", &labels));
    TRY(sdt_values_sources(w->session, NULL, &lines));
out:
    sdt_table_free(labels);
    sdt_table_free(lines);
    return status;
}

static int run_occasion(struct world *w)
{
    sdt_table *reporting = NULL, *changes = NULL;
    int status;

    TRY(sdt_occasion_reporting(w->session, "öppet", "0126", &reporting));
    TRY(sdt_occasion_changes(w->session, "öppet", &changes));
out:
    sdt_table_free(reporting);
    sdt_table_free(changes);
    return status;
}

static int run_assessment(struct world *w)
{
    sdt_assessment *assessment = NULL;
    sdt_table *result = NULL, *year = NULL;
    int status;

    TRY(sdt_assessment_new(w->session, "linear", &assessment));
    TRY(sdt_assessment_set_number(assessment, SDT_ASSESS_TARGET, 10));
    TRY(sdt_assessment_set_text(assessment, SDT_ASSESS_TARGET_PERIOD, "2030"));
    TRY(sdt_assessment_set_text(assessment, SDT_ASSESS_DIRECTION, "lower"));
    TRY(sdt_assessment_add_value(assessment, "2020", 20));
    TRY(sdt_assessment_add_value(assessment, "2023", 17));
    TRY(sdt_assessment_add_mark(assessment, "2024", SDT_MARK_MISSING));
    TRY(sdt_assessment_run(assessment, &result));
    TRY(sdt_assessment_year(assessment, 2023, "count", &year));
out:
    sdt_table_free(result);
    sdt_table_free(year);
    sdt_assessment_free(assessment);
    return status;
}

static int run_comparison(struct world *w)
{
    sdt_comparison *comparison = NULL;
    sdt_table *rows = NULL, *summary = NULL;
    int status;

    TRY(sdt_comparison_new(w->session, &comparison));
    TRY(sdt_comparison_set(comparison, SDT_COMPARE_DIRECTION, "higher"));
    TRY(sdt_comparison_add(comparison, "0126", 1));
    TRY(sdt_comparison_weigh(comparison, 2));
    TRY(sdt_comparison_add_mark(comparison, "0181", SDT_MARK_SECRET));
    TRY(sdt_comparison_run(comparison, &rows, &summary));
out:
    sdt_table_free(rows);
    sdt_table_free(summary);
    sdt_comparison_free(comparison);
    return status;
}

static int run_compare(struct world *w)
{
    static const char *const options[] = {"group", "*", NULL};
    sdt_table *rows = NULL, *summary = NULL;
    int status = sdt_compare(w->session, "fri", options, &rows, &summary);

    sdt_table_free(rows);
    sdt_table_free(summary);
    return status;
}

static int run_statuses(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_statuses(w->session, NULL, NULL, &table);

    sdt_table_free(table);
    return status;
}

static int run_lineage(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_assess_lineage(w->session, "g.1", NULL, 2024, &table);

    sdt_table_free(table);
    return status;
}

static int run_ranks(struct world *w)
{
    static const char *const options[] = {"group", "*", NULL};
    sdt_table *table = NULL;
    int status = sdt_ranks(w->session, NULL, options, &table);

    sdt_table_free(table);
    return status;
}

static int run_tree(struct world *w)
{
    sdt_tree *tree = NULL;
    sdt_table *table = NULL;
    int root, leaf, status;

    TRY(sdt_tree_new(w->session, &tree));
    TRY(sdt_tree_set(tree, SDT_TREE_OCCASION, "helår"));
    TRY(sdt_tree_add(tree, -1, "mål", &root));
    TRY(sdt_tree_add_leaf(tree, root, "mått", "on_track", NULL, &leaf));
    TRY(sdt_tree_weigh(tree, leaf, 2));
    TRY(sdt_tree_judge(tree, root, "achieved", "Ja.", "ledning", "2025-01-01", "helår"));
    TRY(sdt_tree_run(tree, &table));
out:
    sdt_table_free(table);
    sdt_tree_free(tree);
    return status;
}

static int run_programme(struct world *w)
{
    sdt_record *programme = NULL;
    sdt_table *programmes = NULL, *tree = NULL, *adoptions = NULL, *coverage = NULL;
    int status;

    TRY(sdt_programmes(w->session, NULL, &programmes));
    TRY(sdt_programme_find(w->session, 2025, &programme));
    TRY(sdt_programme_tree(w->session, sdt_record_key(programme), NULL, &tree));
    TRY(sdt_programme_adoptions(w->session, "p", &adoptions));
    TRY(sdt_programme_coverage(w->session, "p", NULL, &coverage));
out:
    sdt_table_free(coverage);
    sdt_record_free(programme);
    sdt_table_free(programmes);
    sdt_table_free(tree);
    sdt_table_free(adoptions);
    return status;
}

/* The adoption's key may be random: what it changed is undone. */
static int run_adopt(struct world *w)
{
    sdt_table *table = NULL;
    int status;

    TRY(sdt_begin(w->session));
    status = sdt_programme_adopt(w->session, "p", "0126", "2024-05-27", "§ 1", "adopted", NULL,
                                 &table);
    sdt_rollback(w->session);
out:
    sdt_table_free(table);
    return status;
}

/* A matter that one refuses, its second round, which is withdrawn, and all of them. */
static int run_matter(struct world *w)
{
    static const char *const proposal[] = {"key",      "m.1",        "proposed", "2024-01-01",
                                           "deadline", "2024-02-01", NULL};
    static const char *const refusal[] = {"date", "2024-01-15", "text", "Nej.", NULL};
    static const char *const round[] = {"proposed", "2024-03-01", NULL};
    sdt_table *proposed = NULL, *decided = NULL, *again = NULL, *all = NULL, *one = NULL;
    int status;

    TRY(sdt_begin(w->session));
    status = sdt_matter_propose(w->session, "other", "Ärendet", proposal, &proposed);
    if (status == SDT_OK)
        status = sdt_matter_decide(w->session, "m.1", "0126", "rejected", refusal, &decided);
    if (status == SDT_OK)
        status = sdt_matter_next_round(w->session, "m.1", round, &again);
    if (status == SDT_OK)
        status = sdt_matter_withdraw(w->session, "m.2", "2024-04-01");
    if (status == SDT_OK)
        status = sdt_matters(w->session, "2024-05-01", &all);
    if (status == SDT_OK)
        status = sdt_matter_adoptions(w->session, "m.1", NULL, &one);
    sdt_rollback(w->session);
out:
    sdt_table_free(proposed);
    sdt_table_free(decided);
    sdt_table_free(again);
    sdt_table_free(all);
    sdt_table_free(one);
    return status;
}

/* An amendment of a programme and its renewal, which are undone. */
static int run_amend(struct world *w)
{
    static const char *const changes[] = {"add",   "ny",    "kind",   "area",
                                          "words", "Nytt",  "reword", "transporter",
                                          "words", "Resor", NULL};
    static const char *const decided[] = {"reference", "KS 1", NULL};
    sdt_table *table = NULL, *changed = NULL;
    int status;

    TRY(sdt_begin(w->session));
    status = sdt_programme_amend(w->session, "p", "2024-05-01", "Ändring", changes, decided,
                                 &table);
    if (status == SDT_OK)
        status = sdt_programme_changes(w->session, "p", &changed);
    sdt_rollback(w->session);
out:
    sdt_table_free(table);
    sdt_table_free(changed);
    return status;
}

static int run_renew(struct world *w)
{
    static const char *const mappings[] = {"new", "p", "words", "Nytt", "kind", "area", NULL};
    static const char *const prefix[] = {"prefix", "n-", NULL};
    sdt_table *table = NULL, *there = NULL, *back = NULL;
    int status;

    TRY(sdt_begin(w->session));
    status = sdt_programme_renew(w->session, "p", "nästa", "Nästa", 2031, 2034, mappings, prefix,
                                 &table);
    if (status == SDT_OK)
        status = sdt_programme_successors(w->session, "p", &there);
    if (status == SDT_OK)
        status = sdt_programme_predecessors(w->session, "nästa", &back);
    sdt_rollback(w->session);
out:
    sdt_table_free(table);
    sdt_table_free(there);
    sdt_table_free(back);
    return status;
}

static int run_plans(struct world *w)
{
    static const char *const options[] = {"year", "2024", "body", "ledning", NULL};
    sdt_table *table = NULL;
    int status = sdt_plans(w->session, options, &table);

    sdt_table_free(table);
    return status;
}

static int run_plan_budget(struct world *w)
{
    sdt_table *costs = NULL, *shares = NULL;
    int status;

    TRY(sdt_plan_costs(w->session, "v24", &costs));
    TRY(sdt_plan_shares(w->session, "v24", &shares));
out:
    sdt_table_free(costs);
    sdt_table_free(shares);
    return status;
}

static int run_plan_carry(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_plan_carry(w->session, "v24", "v25", &table);

    sdt_table_free(table);
    return status;
}

static int run_plan_close(struct world *w)
{
    static const char *const options[] = {"leave", "1", NULL};
    sdt_table *table = NULL;
    int status = sdt_plan_close(w->session, "v24", "2025-02-01", options, &table);

    sdt_table_free(table);
    return status;
}

static int run_plan_unfinished(struct world *w)
{
    return sdt_plan_close(w->session, "v24", "2025-02-01", NULL, NULL);
}

static int run_plan_correct(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_plan_correct(w->session, "v23", SDT_KIND_PLAN, "v23", SDT_PLAN_TITLE, "Rättad",
                                  "Skrivfel", &table);

    sdt_table_free(table);
    return status;
}

static int run_plan_corrections(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_plan_corrections(w->session, "v23", &table);

    sdt_table_free(table);
    return status;
}

static int run_body_seats(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_body_seats(w->session, "ledning", "2024-01-01", &table);

    sdt_table_free(table);
    return status;
}

static int run_check(struct world *w)
{
    sdt_table *table = NULL, *rules = NULL;
    int status;

    TRY(sdt_check(w->session, &table));
    TRY(sdt_check_rules(w->session, &rules));
out:
    sdt_table_free(table);
    sdt_table_free(rules);
    return status;
}

/* Every table of a plan. */
static int look_at_plan(sdt_rotation *rotation)
{
    int (*const looks[])(sdt_rotation *, sdt_table **) = {
        sdt_rotation_obstacles, sdt_rotation_hostings, sdt_rotation_levels, sdt_rotation_turns,
        sdt_rotation_pairs};
    sdt_table *table = NULL;
    int status = sdt_rotation_reasons(rotation, SDT_ROTATION_NO_YEAR, &table);

    sdt_table_free(table);
    for (size_t i = 0; i < COUNT(looks) && status == SDT_OK; i++) {
        status = looks[i](rotation, &table);
        sdt_table_free(table);
    }
    return status;
}

static int run_rotation(struct world *w)
{
    static const char *const members[] = {"a", "b", "c"};
    sdt_rotation *rotation = NULL;
    sdt_table *ladder = NULL;
    int status;

    TRY(sdt_rotation_new(w->bare, 2027, 2029, &rotation));
    for (size_t i = 0; i < COUNT(members); i++)
        TRY(sdt_rotation_add_member(rotation, members[i], 0, 0, 1));
    TRY(sdt_rotation_add_conference(rotation, "x", 2, 2020, 1, 0));
    TRY(sdt_rotation_add_history(rotation, "x", 2026, 2, members));
    TRY(sdt_rotation_lock(rotation, "x", 2027, 1, members + 2));
    TRY(sdt_rotation_add_previous(rotation, "x", 2029, 1, members));
    TRY(sdt_rotation_exclude(rotation, "a", 2028, "x"));
    TRY(sdt_rotation_skip(rotation, "x", 2028));
    TRY(sdt_rotation_wish(rotation, "a", "c"));
    TRY(sdt_rotation_forbid(rotation, "a", "b"));
    TRY(sdt_rotation_set(rotation, SDT_ROTATION_EFFORT, 1));
    TRY(sdt_rotation_solve(rotation, NULL, NULL));
    TRY(look_at_plan(rotation));
    TRY(sdt_rotation_ladder(rotation, NULL, NULL, &ladder));
    TRY(sdt_rotation_take_rung(rotation, 0));
    TRY(sdt_rotation_write_json(rotation, SDT_ROTATION_JSON_REASONS | SDT_ROTATION_JSON_LADDER,
                                ignore, NULL));
out:
    sdt_table_free(ladder);
    sdt_rotation_free(rotation);
    return status;
}

static int read_rotation(struct world *w, const char *text)
{
    sdt_rotation *rotation = NULL;
    int status = sdt_rotation_read_json(w->bare, "plan.json", text, strlen(text), &rotation);

    if (status == SDT_OK)
        status = sdt_rotation_solve(rotation, NULL, NULL);
    sdt_rotation_free(rotation);
    return status;
}

static int run_rotation_json(struct world *w)
{
    return read_rotation(
        w, "{\"years\": [2027, 2028], \"members\": [{\"id\": \"a\", \"name\": \"A\"},"
           " {\"id\": \"b\", \"weight\": 2}], \"conferences\": [{\"id\": \"x\","
           " \"hosts\": 1, \"first_year\": 2020}], \"history\": [{\"conference\": \"x\","
           " \"year\": 2026, \"hosts\": [\"a\"]}]}");
}

static int run_rotation_json_bad(struct world *w)
{
    return read_rotation(w,
                         "{\"years\": [2027, \"x\"], \"membrs\": 1, \"members\": [{\"id\": 1}]}");
}

static int run_rotation_unknown(struct world *w)
{
    return read_rotation(w, "{\"years\": [2027, 2028], \"members\": [{\"id\": \"salem\"}],"
                            " \"unavailable\": [{\"member\": \"salme\", \"year\": 2027}]}");
}

/* The decision's key is made up anew each time, so it is undone. */
static int run_rotation_accept(struct world *w)
{
    sdt_rotation *rotation = NULL;
    sdt_table *counts = NULL;
    int status;

    TRY(sdt_begin(w->session));
    status = sdt_rotation_propose(w->session, "c", 2026, 2028, SDT_ROTATION_REPAIR, &rotation);
    if (status == SDT_OK)
        status = sdt_rotation_exclude(rotation, "0126", 2026, NULL);
    if (status == SDT_OK)
        status = sdt_rotation_solve(rotation, NULL, NULL);
    if (status == SDT_OK)
        status = sdt_rotation_accept(rotation, "ledning", "2025-05-01", "§ 1", "1/25", 2027,
                                     &counts);
    sdt_rollback(w->session);
out:
    sdt_table_free(counts);
    sdt_rotation_free(rotation);
    return status;
}

static int run_hostings(struct world *w)
{
    sdt_table *table = NULL;
    int status = sdt_hostings(w->session, 2020, 2030, &table);

    sdt_table_free(table);
    return status;
}

static int run_export_ical(struct world *w)
{
    return sdt_export_ical(w->session, 2020, 2030, ignore, NULL);
}

static int run_advocacy(struct world *w)
{
    static const char *const options[] = {"year", "2024", "goal", "g", NULL};
    sdt_table *table = NULL;
    int status = sdt_advocacy(w->session, options, &table);

    sdt_table_free(table);
    return status;
}

/* A joint answer with a goal, that one has passed on. */
static int put_effort(struct world *w)
{
    return import_text(
        w,
        "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"direction\": [{\"key\": \"d\","
        " \"cooperation\": \"c\", \"title\": \"D\"}], \"effort\": [{\"key\": \"e\", \"direction\":"
        " \"d\", \"role\": \"consultation\", \"title\": \"E\", \"date\": \"2024-05-01\"}],"
        " \"effort_goal\": [{\"key\": \"e\", \"effort\": \"e\", \"sub_goal\": \"g.1\"}],"
        " \"matter\": [{\"key\": \"m\", \"cooperation\": \"c\", \"role\": \"consultation\","
        " \"title\": \"M\", \"effort\": \"e\"}], \"adoption\": [{\"key\": \"m.0126\", \"matter\":"
        " \"m\", \"municipality\": \"0126\", \"date\": \"2024-04-01\", \"outcome\":"
        " \"adopted_with_addition\", \"text\": \"T\"}], \"dissemination\": [{\"key\": \"s\","
        " \"municipality\": \"0126\", \"date\": \"2024-06-01\", \"effort\": \"e\"}]}}");
}

static int run_dissemination(struct world *w)
{
    static const char *const options[] = {"missing", "1", "year", "2024", NULL};
    sdt_table *table = NULL;
    int status = sdt_dissemination(w->session, options, &table);

    sdt_table_free(table);
    return status;
}

static int run_pass_on(struct world *w)
{
    static const char *const options[] = {"channel", "K", NULL};
    sdt_table *table = NULL;
    int status = sdt_pass_on(w->session, SDT_KIND_EFFORT, "e", "0126", "2024-06-02", options,
                             &table);

    sdt_table_free(table);
    return status;
}

static int run_agenda(struct world *w)
{
    static const char *const options[] = {"municipality", "0126", "done", "1", NULL};
    sdt_table *waiting = NULL, *wheel = NULL;
    int status;

    TRY(sdt_waiting(w->session, options, &waiting));
    TRY(sdt_year_wheel(w->session, 2024, &wheel));
    TRY(sdt_export_year(w->session, 2024, ignore, NULL));
    TRY(sdt_export_waiting(w->session, options, ignore, NULL));
out:
    sdt_table_free(waiting);
    sdt_table_free(wheel);
    return status;
}

static int run_script(struct world *w)
{
    static const char
        text[] = "return report { title = \"Prov\", params = { kommun = param.municipality() },\n"
                 "  build = function(doc, st, p)\n"
                 "    local prog = st:programme { valid = 2025 }\n"
                 "    doc:title(\"%s\", p.kommun.name)\n"
                 "    local values = st:values { indicator = \"fri\" }\n"
                 "    doc:section(\"A\"):chart { mark = \"line\", data = values, x = \"year\", y = "
                 "\"value\",\n"
                 "      color = \"municipality\", highlight = p.kommun }\n"
                 "    doc:section(\"B\"):list({ prog.vision or \"ingen\" }, { empty = \"tomt\" })\n"
                 "  end }\n";
    sdt_script *script = NULL;
    sdt_table *params = NULL, *result = NULL;
    int status;

    TRY(sdt_script_new(w->session, "prov.lua", text, sizeof text - 1, &script));
    TRY(sdt_script_params(script, &params));
    TRY(sdt_script_set(script, "kommun", "0126"));
    TRY(sdt_script_run(script, "html", ignore, NULL));
    TRY(sdt_script_result(script, &result));
out:
    sdt_table_free(params);
    sdt_table_free(result);
    sdt_script_free(script);
    return status;
}

static int run_console(struct world *w)
{
    static const char line[] = "st:municipalities()";
    sdt_console *console = NULL;
    sdt_table *names = NULL;
    int status;

    TRY(sdt_console_new(w->session, &console));
    TRY(sdt_console_eval(console, line, sizeof line - 1, ignore, NULL));
    TRY(sdt_console_complete(console, "st:mun", &names));
out:
    sdt_table_free(names);
    sdt_console_free(console);
    return status;
}

static int tell_functions(struct world *w)
{
    sdt_table *functions = NULL;
    int status;

    TRY(sdt_script_functions(w->session, &functions));
    TRY(sdt_script_help(w->session, "st:get", ignore, NULL));
out:
    sdt_table_free(functions);
    return status;
}

static int run_script_bad(struct world *w)
{
    static const char text[] = "return report { title = 'x', build = function(doc) doc:nix() end";
    sdt_script *script = NULL;
    int status = sdt_script_new(w->session, "fel.lua", text, sizeof text - 1, &script);

    sdt_script_free(script);
    return status;
}

static int run_integration(struct world *w)
{
    static const char text[] = "return integration { title = 'Prov', needs = { write = { 'values' "
                               "} }, params = { fil = param.file() },\n"
                               "  run = function(job, p)\n"
                               "    local batch = job.values:batch { source = 'scb' }\n"
                               "    for row in csv.rows(p.fil) do\n"
                               "      local ok, why = batch:try { indicator = 'fri', municipality "
                               "= row.kommun, period = 2024, value = row.v }\n"
                               "      if not ok then job:warn('%d: %s', row.line, why) end\n"
                               "    end\n"
                               "    return batch:commit()\n"
                               "  end }\n";
    static const char rows[] = "kommun;v\n0126;1\n0181;2\n";
    sdt_script *script = NULL;
    sdt_table *needs = NULL;
    int status;

    TRY(sdt_script_new(w->session, "prov.lua", text, sizeof text - 1, &script));
    TRY(sdt_script_set_file(script, "fil", "egna.csv", rows, sizeof rows - 1));
    TRY(sdt_script_grant(script, "values"));
    TRY(sdt_script_needs(script, &needs));
    TRY(sdt_script_dry(script, 1));
    TRY(sdt_script_set_log(script, ignore, NULL, NULL));
    TRY(sdt_script_run(script, "text", ignore, NULL));
    TRY(sdt_script_dry(script, 0));
    TRY(sdt_script_run(script, "text", ignore, NULL));
out:
    sdt_table_free(needs);
    sdt_script_free(script);
    return status;
}

static int run_registered(struct world *w)
{
    static const char text[] = "return integration { title = 'x', needs = { write = { 'values' } "
                               "}, on = { 'indicator' }, run = function(job) end }";
    sdt_script *script = NULL;
    sdt_record *record = NULL;
    sdt_table *list = NULL, *log = NULL;
    int status;

    /* undone in the end: the log has the time, which is another each run */
    TRY(sdt_begin(w->session));
    TRY(sdt_registered_put(w->session, "prov", text, sizeof text - 1, NULL));
    TRY(sdt_registered_grant(w->session, "prov", "values"));
    TRY(sdt_registered_open(w->session, "prov", &script));
    TRY(sdt_registered_run(w->session, "prov", NULL, "text", ignore, NULL));
    TRY(sdt_get(w->session, SDT_KIND_INDICATOR, "fri", &record));
    TRY(sdt_indicator_set_title(record, "En annan titel"));
    TRY(sdt_put(record));
    TRY(sdt_events_run(w->session, NULL));
    TRY(sdt_registered_note(w->session, "prov", (const char *const[]){"kind", "ok", NULL}));
    TRY(sdt_registered_list(w->session, &list));
    TRY(sdt_registered_log(w->session, "prov", &log));
    TRY(sdt_registered_revoke(w->session, "prov"));
    TRY(sdt_registered_remove(w->session, "prov"));
out:
    sdt_rollback(w->session);
    sdt_table_free(list);
    sdt_table_free(log);
    sdt_record_free(record);
    sdt_script_free(script);
    return status;
}

static int run_not_granted(struct world *w)
{
    static const char text[] = "return integration { title = 'x', needs = { write = { 'values' } "
                               "}, run = function() end }";
    sdt_script *script = NULL;
    int status;

    TRY(sdt_script_new(w->session, "prov.lua", text, sizeof text - 1, &script));
    TRY(sdt_script_run(script, "text", ignore, NULL));
out:
    sdt_script_free(script);
    return status;
}

struct scenario scenarios[] = {
    {"open", SDT_OK, run_open, NULL},
    {"open_file", SDT_OK, run_open_file, NULL},
    {"options", SDT_OK, run_options, NULL},
    {"record", SDT_OK, run_record, NULL},
    {"bad_value", SDT_ERROR_VALUE, run_bad_value, NULL},
    {"bad_record", SDT_ERROR_REQUIRED, run_bad_record, NULL},
    {"schema_json", SDT_OK, run_schema_json, NULL},
    {"problems", SDT_OK, run_problems, NULL},
    {"put_new", SDT_OK, run_put_new, NULL},
    {"put_dangling", SDT_ERROR_REFERENCE, run_put_dangling, NULL},
    {"put_without_key", SDT_OK, run_put_without_key, NULL},
    {"put_changed", SDT_OK, run_put_changed, NULL},
    {"put_renamed", SDT_OK, run_put_renamed, NULL},
    {"put_in_tree", SDT_OK, run_put_in_tree, NULL},
    {"put_in_circle", SDT_ERROR_REFERENCE, run_put_in_circle, NULL},
    {"put_taken_key", SDT_ERROR_EXISTS, run_put_taken_key, NULL},
    {"delete", SDT_OK, run_delete, NULL},
    {"delete_held", SDT_ERROR_REFERENCE, run_delete_held, NULL},
    {"delete_with_values", SDT_ERROR_REFERENCE, run_delete_with_values, NULL},
    {"get", SDT_OK, run_get, NULL},
    {"get_missing", SDT_ERROR_NOT_FOUND, run_get_missing, NULL},
    {"find", SDT_OK, run_find, NULL},
    {"list", SDT_OK, run_list, NULL},
    {"search", SDT_OK, run_search, NULL},
    {"changes", SDT_OK, run_changes, NULL},
    {"may", SDT_ERROR_REFERENCE, run_may, NULL},
    {"record_from_json", SDT_OK, run_record_from_json, NULL},
    {"count", SDT_OK, run_count, NULL},
    {"history", SDT_OK, run_history, NULL},
    {"history_changes", SDT_OK, run_history_changes, NULL},
    {"undo", SDT_OK, run_undo, put_a_goal},
    {"person_document", SDT_OK, run_person_document, put_person},
    {"person_erase", SDT_OK, run_person_erase, put_person},
    {"persons_clear", SDT_OK, run_persons_clear, put_person},
    {"export_without_persons", SDT_OK, run_export_without_persons, put_person},
    {"bodies", SDT_OK, run_bodies, NULL},
    {"seats", SDT_OK, run_seats, put_meeting},
    {"meetings", SDT_OK, run_meetings, put_meeting},
    {"import_records", SDT_OK, run_import_records, NULL},
    {"import_records_bad", SDT_ERROR_NOT_FOUND, run_import_records_bad, NULL},
    {"export_records", SDT_OK, run_export_records, NULL},
    {"referrers", SDT_OK, run_referrers, NULL},
    {"get_named", SDT_OK, run_get_named, NULL},
    {"transaction", SDT_OK, run_transaction, NULL},
    {"backup", SDT_OK, run_backup, NULL},
    {"copy", SDT_OK, run_copy, NULL},
    {"bring_back", SDT_OK, run_bring_back, change_a_copy},
    {"bring_back_conflict", SDT_ERROR_CONFLICT, run_bring_back, change_both},
    {"check_integrity", SDT_OK, run_check_integrity, NULL},
    {"batch", SDT_OK, run_batch, NULL},
    {"batch_bad", SDT_ERROR_NOT_FOUND, run_batch_bad, NULL},
    {"values", SDT_OK, run_values, NULL},
    {"latest_year", SDT_OK, run_latest_year, NULL},
    {"export_json", SDT_OK, run_export_json, NULL},
    {"import_json", SDT_OK, run_import_json, NULL},
    {"import_json_bad", SDT_ERROR_NOT_FOUND, run_import_json_bad, NULL},
    {"import_csv", SDT_OK, run_import_csv, NULL},
    {"import_csv_from", SDT_OK, run_import_csv_from, NULL},
    {"import_kolada", SDT_OK, run_import_kolada, NULL},
    {"import_kolada_bad", SDT_ERROR_NOT_FOUND, run_import_kolada_bad, NULL},
    {"import_csv_wide", SDT_ERROR_NOT_FOUND, run_import_csv_wide, NULL},
    {"import_csv_explain", SDT_OK, run_import_csv_explain, NULL},
    {"import_csv_shape", SDT_OK, run_import_csv_shape, NULL},
#ifdef SDT_WITH_SHEETS
    {"import_sheet", SDT_OK, run_import_sheet, NULL},
#else
    {"import_sheet", SDT_ERROR_VALUE, run_import_sheet, NULL},
#endif
    {"import_csv_bad", SDT_ERROR_NOT_FOUND, run_import_csv_bad, NULL},
    {"table_write", SDT_OK, run_table_write, NULL},
    {"freeze", SDT_OK, run_freeze, NULL},
    {"freeze_again", SDT_ERROR_EXISTS, run_freeze_again, NULL},
    {"frozen", SDT_OK, run_frozen, NULL},
    {"frozen_judged", SDT_ERROR_DENIED, run_frozen_judged, NULL},
    {"occasion", SDT_OK, run_occasion, NULL},
    {"words_and_lines", SDT_OK, run_words_and_lines, NULL},
    {"assess", SDT_OK, run_assess, NULL},
    {"assessment", SDT_OK, run_assessment, NULL},
    {"comparison", SDT_OK, run_comparison, NULL},
    {"compare", SDT_OK, run_compare, NULL},
    {"lineage", SDT_OK, run_lineage, NULL},
    {"statuses", SDT_OK, run_statuses, NULL},
    {"ranks", SDT_OK, run_ranks, NULL},
    {"tree", SDT_OK, run_tree, NULL},
    {"programme", SDT_OK, run_programme, NULL},
    {"adopt", SDT_OK, run_adopt, NULL},
    {"matter", SDT_OK, run_matter, NULL},
    {"amend", SDT_OK, run_amend, NULL},
    {"renew", SDT_OK, run_renew, NULL},
    {"plans", SDT_OK, run_plans, NULL},
    {"plan_budget", SDT_OK, run_plan_budget, NULL},
    {"plan_carry", SDT_OK, run_plan_carry, NULL},
    {"plan_close", SDT_OK, run_plan_close, NULL},
    {"plan_unfinished", SDT_ERROR_VALUE, run_plan_unfinished, NULL},
    {"plan_correct", SDT_OK, run_plan_correct, NULL},
    {"plan_corrections", SDT_OK, run_plan_corrections, NULL},
    {"body_seats", SDT_OK, run_body_seats, NULL},
    {"check", SDT_OK, run_check, NULL},
    {"agenda", SDT_OK, run_agenda, NULL},
    {"advocacy", SDT_OK, run_advocacy, put_effort},
    {"dissemination", SDT_OK, run_dissemination, put_effort},
    {"pass_on", SDT_OK, run_pass_on, put_effort},
    {"rotation", SDT_OK, run_rotation, NULL},
    {"rotation_json", SDT_OK, run_rotation_json, NULL},
    {"rotation_json_bad", SDT_ERROR_SYNTAX, run_rotation_json_bad, NULL},
    {"rotation_unknown", SDT_ERROR_VALUE, run_rotation_unknown, NULL},
    {"rotation_accept", SDT_OK, run_rotation_accept, NULL},
    {"hostings", SDT_OK, run_hostings, NULL},
    {"export_ical", SDT_OK, run_export_ical, NULL},
    {"script", SDT_OK, run_script, NULL},
    {"integration", SDT_OK, run_integration, NULL},
    {"not_granted", SDT_ERROR_DENIED, run_not_granted, NULL},
    {"registered", SDT_OK, run_registered, NULL},
    {"console", SDT_OK, run_console, NULL},
    {"script_bad", SDT_ERROR_SYNTAX, run_script_bad, NULL},
    {"script_functions", SDT_OK, tell_functions, NULL},
};

const size_t scenario_count = COUNT(scenarios);
