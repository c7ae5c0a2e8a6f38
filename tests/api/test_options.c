/*
 * The options of every verb that takes some: one list of names and values. Each fact is held for all of
 * them, so that a new verb needs one more line in the table.
 */
#include "exchange/doors.h"

#include <cjson/cJSON.h>
#include <sodertorn.h>
#include <stdlib.h>
#include <string.h>

static sdt_table *result = NULL;

static int ask_assess(sdt_session *s, const char *const *options)
{
    return sdt_assess(s, SDT_KIND_INDICATOR, "N00001", options, &result);
}

static int ask_statuses(sdt_session *s, const char *const *options)
{
    return sdt_statuses(s, NULL, options, &result);
}

static int ask_compare(sdt_session *s, const char *const *options)
{
    return sdt_compare(s, "N00001", options, &result, NULL);
}

static int ask_ranks(sdt_session *s, const char *const *options)
{
    return sdt_ranks(s, NULL, options, &result);
}

static int ask_advocacy(sdt_session *s, const char *const *options)
{
    return sdt_advocacy(s, options, &result);
}

static int ask_waiting(sdt_session *s, const char *const *options)
{
    return sdt_waiting(s, options, &result);
}

static int import_csv(sdt_session *s, const char *const *options)
{
    static const char text[] = "indicator;municipality;period;value\nN00001;0126;2023;1\n";

    return sdt_import_csv(s, "f.csv", text, sizeof text - 1, options, NULL, NULL, &result);
}

static int64_t read_text(void *user, char *bytes, size_t size)
{
    static const char text[] = "indicator;municipality;period;value\nN00001;0126;2023;1\n";
    size_t *at = user, left = sizeof text - 1 - *at;

    size = size < left ? size : left;
    memcpy(bytes, text + *at, size);
    *at += size;
    return (int64_t)size;
}

static int import_csv_from(sdt_session *s, const char *const *options)
{
    size_t at = 0;

    return sdt_import_csv_from(s, "f.csv", read_text, &at, options, &result);
}

static int import_csv_explain(sdt_session *s, const char *const *options)
{
    size_t at = 0;

    return sdt_import_csv_explain(s, "f.csv", read_text, &at, options, &result);
}

static int import_kolada(sdt_session *s, const char *const *options)
{
    return sdt_import_kolada(s, 0, NULL, NULL, NULL, options, NULL, NULL, &result);
}

static int ask_dissemination(sdt_session *s, const char *const *options)
{
    return sdt_dissemination(s, options, &result);
}

static size_t passed = 0;

/* Another day each time: what is recorded of one is recorded once. */
static int pass_on(sdt_session *s, const char *const *options)
{
    static const char *const days[] = {"2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04"};
    int status = sdt_pass_on(s, SDT_KIND_MATTER, "m.1", "0126", days[passed], options, &result);

    passed += status == SDT_OK;
    return status;
}

static int ask_plans(sdt_session *s, const char *const *options)
{
    return sdt_plans(s, options, &result);
}

/* Plans of the world that are open: one is closed by each call that succeeds. */
static const char *const plans[] = {"plan-1", "plan-2", "plan-3", "plan-4"};
static size_t closed = 0;

static int close_plan(sdt_session *s, const char *const *options)
{
    int status = sdt_plan_close(s, plans[closed], "2024-01-01", options, &result);

    closed += status == SDT_OK;
    return status;
}

static int ask_changes(sdt_session *s, const char *const *options)
{
    return sdt_history_changes(s, 0, NULL, options, &result);
}

static int ask_changes_since(sdt_session *s, const char *const *options)
{
    return sdt_changes(s, 0, options, &result);
}

static int search(sdt_session *s, const char *const *options)
{
    return sdt_search(s, "a", options, &result);
}

static int import_records(sdt_session *s, const char *const *options)
{
    return sdt_import_records(s, SDT_KIND_BODY, "f.csv", "key,name,role\n", 14, options, &result);
}

static int ask_seats(sdt_session *s, const char *const *options)
{
    return sdt_seats(s, options, &result);
}

static int erase(sdt_session *s, const char *const *options)
{
    int status = sdt_person_erase(s, "person", options, &result);

    return status == SDT_ERROR_NOT_FOUND ? SDT_OK : status; /* its list was taken */
}

static int ask_values(sdt_session *s, const char *const *options)
{
    return sdt_values(s, options, &result);
}

static int ask_values_sources(sdt_session *s, const char *const *options)
{
    return sdt_values_sources(s, options, &result);
}

/* Deletes the records of a kind but one, so that a verb that writes can be called again. */
static int forget(sdt_session *s, int kind, const char *kept, int status)
{
    sdt_cursor *cursor = NULL;
    sdt_record *record = NULL;

    if (status != SDT_OK)
        return status;
    status = sdt_find(s, kind, 0, NULL, &cursor);
    while (status == SDT_OK && (status = sdt_cursor_next(cursor)) == SDT_OK)
        if (strcmp(sdt_record_key(sdt_cursor_record(cursor)), kept) != 0)
            sdt_record_copy(sdt_cursor_record(cursor), &record);
    sdt_cursor_free(cursor);
    status = status == SDT_END ? sdt_delete(record) : status;
    sdt_record_free(record);
    return status;
}

/* The options that are tried, after two texts that the verb cannot do without. */
static void put_after(const char *list[16], const char *const *options)
{
    for (size_t i = 0; options && (options[i] || i % 2 == 1) && i + 3 < 16; i++)
        list[i + 2] = options[i];
}

static int ask_propose(sdt_session *s, const char *const *options)
{
    const char *list[16] = {"cooperation", "sodertorn"};

    put_after(list, options);
    return forget(s, SDT_KIND_MATTER, "m.1",
                  sdt_matter_propose(s, "other", "Ärendet", list, &result));
}

static int ask_decide(sdt_session *s, const char *const *options)
{
    const char *list[16] = {"date", "2023-05-01"};

    put_after(list, options);
    return forget(s, SDT_KIND_ADOPTION, "m.1.0126.2023-04-01",
                  sdt_matter_decide(s, "m.1", "0126", "rejected", list, &result));
}

static int ask_next_round(sdt_session *s, const char *const *options)
{
    return forget(s, SDT_KIND_MATTER, "m.1", sdt_matter_next_round(s, "m.1", options, &result));
}

/* Each time on another day, and with other words. */
static int ask_amend(sdt_session *s, const char *const *options)
{
    static unsigned calls = 1000;
    char date[24];
    const char *const changes[] = {"reword", "omrade", "words", date, NULL};

    snprintf(date, sizeof date, "%u-01-01", ++calls);
    return sdt_programme_amend(s, "program", date, "Ändring", changes, options, &result);
}

static int ask_renew(sdt_session *s, const char *const *options)
{
    static unsigned calls = 0;
    char key[24];

    snprintf(key, sizeof key, "nasta%u", ++calls);
    return forget(
        s, SDT_KIND_AREA, "omrade",
        sdt_programme_renew(s, "program", key, "Nästa", 2027, 2030, NULL, options, &result));
}

/* The small world with a programme and a matter that its one member has rejected. */
static int open_refused(void **state)
{
    static const char text[] =
        "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {"
        "\"membership\": [{\"key\": \"0126\", \"cooperation\": \"sodertorn\", "
        "\"municipality\": \"0126\"}], "
        "\"programme\": [{\"key\": \"program\", \"cooperation\": \"sodertorn\", "
        "\"title\": \"Programmet\", \"valid_from\": 2023, \"valid_until\": 2026}], "
        "\"area\": [{\"key\": \"omrade\", \"programme\": \"program\", \"name\": \"Området\"}], "
        "\"matter\": [{\"key\": \"m.1\", \"cooperation\": \"sodertorn\", \"role\": \"other\", "
        "\"title\": \"Ett\", \"proposed\": \"2023-01-01\"}], "
        "\"adoption\": [{\"key\": \"m.1.0126.2023-04-01\", \"matter\": \"m.1\", "
        "\"municipality\": \"0126\", \"outcome\": \"rejected\", \"date\": \"2023-04-01\"}]}}";

    if (open_world(state) != 0)
        return -1;
    return import_text(*state, "matter.json", text, sizeof text - 1, NULL) == SDT_OK ? 0 : -1;
}

/* The verbs, the names of all their options, and one of these with a value that may be given. */
static const struct {
    const char *verb;
    int (*call)(sdt_session *s, const char *const *options);
    const char *names;
    const char *name, *value;
} verbs[] = {
    {"assess", ask_assess,
     "municipality, as_of, gender, coverage, method, occasion, plan, form, known", "as_of", "2024"},
    {"statuses", ask_statuses, "municipality, as_of, gender, known", "municipality", "0126"},
    {"compare", ask_compare, "group, period, since, gender, known", "group", "*"},
    {"ranks", ask_ranks, "group, period, gender, known", "group", "*"},
    {"advocacy", ask_advocacy, "direction, year, goal", "year", "2024"},
    {"dissemination", ask_dissemination, "municipality, year, missing", "missing", "1"},
    {"pass_on", pass_on, "audience, channel, reference", "channel", "K"},
    {"waiting", ask_waiting, "municipality, date, days, done", "done", "1"},
    {"plans", ask_plans, "plan, year, body, on", "year", "2024"},
    {"plan_close", close_plan, "decision, leave", "leave", "1"},
    {"history_changes", ask_changes, "from_date, until_date, actor, verb", "from_date",
     "2024-01-01"},
    {"changes", ask_changes_since, "kind, most", "kind", "body"},
    {"search", search, "kind, most", "most", "3"},
    {"import_records", import_records, "separator, dry_run, personal", "dry_run", "1"},
    {"seats", ask_seats, "body, municipality, person, role, date", "date", "2024-01-01"},
    {"person_erase", erase, "name", "name", "Person 1"},
    {"values", ask_values, "indicator, municipality, gender, from, until, known", "gender", "K"},
    {"values_sources", ask_values_sources, "indicator, municipality, gender, from, until, known",
     "gender", "K"},
    {"import_csv", import_csv,
     "source, fetched, note, processed, replace, dry_run, mixed, known_only, separator, decimal, "
     "thousands, codes, indicator, sheet, column_indicator, column_municipality, column_period, "
     "column_gender, "
     "column_value",
     "dry_run", "1"},
    {"import_csv_from", import_csv_from,
     "source, fetched, note, processed, replace, dry_run, mixed, known_only, separator, decimal, "
     "thousands, codes, indicator, sheet, column_indicator, column_municipality, column_period, "
     "column_gender, "
     "column_value",
     "dry_run", "1"},
    {"import_csv_explain", import_csv_explain,
     "source, fetched, note, processed, replace, dry_run, mixed, known_only, separator, decimal, "
     "thousands, codes, indicator, sheet, column_indicator, column_municipality, column_period, "
     "column_gender, "
     "column_value",
     "dry_run", "1"},
    {"import_kolada", import_kolada,
     "source, fetched, note, processed, replace, dry_run, mixed, known_only, replace_records",
     "dry_run", "1"},
    {"matter_propose", ask_propose,
     "key, cooperation, subject, proposed, deadline, rule, decision, text, reference", "rule",
     "majority"},
    {"matter_decide", ask_decide, "date, before, paragraph, reference, text, decision", "text",
     "Nej."},
    {"matter_next_round", ask_next_round,
     "key, title, proposed, rule, deadline, decision, text, reference", "deadline", "2099-01-01"},
    {"programme_amend", ask_amend, "key, decision, reference", "reference", "KS 1"},
    {"programme_renew", ask_renew, "prefix", "prefix", "n-"},
};

/* Whether a verb takes the option of that name, and not only one whose name has it in it. */
static bool takes(size_t verb, const char *name)
{
    const size_t size = strlen(name);

    for (const char *at = verbs[verb].names; (at = strstr(at, name)) != NULL; at += size)
        if ((at == verbs[verb].names || at[-1] == ' ') && (at[size] == ',' || at[size] == '\0'))
            return true;
    return false;
}

/* That a list is refused, with a sentence that says a text, and that there is no answer then. */
static void refused(sdt_session *s, size_t verb, const char *const *options, int status,
                    const char *says)
{
    result = (sdt_table *)1;
    test_status(s, verbs[verb].call(s, options), status, verbs[verb].verb, __FILE__, __LINE__);
    assert_null(result);
    assert_message(s, says);
}

static void accepted(sdt_session *s, size_t verb, const char *const *options)
{
    test_status(s, verbs[verb].call(s, options), SDT_OK, verbs[verb].verb, __FILE__, __LINE__);
    sdt_table_free(result);
    result = NULL;
}

/* The function of that name in the description for programs. */
static const cJSON *described(const cJSON *description, const char *verb)
{
    const cJSON *function;
    char name[60];

    snprintf(name, sizeof name, "sdt_%s", verb);
    cJSON_ArrayForEach(
        function,
        cJSON_GetObjectItemCaseSensitive(
            description, "functions")) if (strcmp(cJSON_GetObjectItemCaseSensitive(function, "name")
                                                      ->valuestring,
                                                  name) == 0) return function;
    fail_msg("%s is not described", name);
    return NULL;
}

/* Adds the names of a list of the description, each with ", " after it. */
static void add_names(const cJSON *list, char *out, size_t size)
{
    const cJSON *name;

    cJSON_ArrayForEach(name, list)
        snprintf(out + strlen(out), size - strlen(out), "%s, ", name->valuestring);
}

/* The names of a verb's own options, or else of those that it takes as another verb does. */
static void described_names(const cJSON *description, const char *verb, char *out, size_t size)
{
    const cJSON *function = described(description, verb), *option,
                *of = cJSON_GetObjectItemCaseSensitive(function, "options_of");

    cJSON_ArrayForEach(option, cJSON_GetObjectItemCaseSensitive(function, "options"))
        add_names(cJSON_GetObjectItemCaseSensitive(option, "names"), out, size);
    add_names(cJSON_GetObjectItemCaseSensitive(of, "names"), out, size);
    if (of && !cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(of, "names"), 0))
        described_names(description, cJSON_GetObjectItemCaseSensitive(of, "of")->valuestring + 4,
                        out, size);
}

static void the_options_are_those_that_are_described(void **state)
{
    size_t size;
    char *text = read_file(SDT_TEST_SOURCE "/lib/schema/api.json", &size);
    cJSON *description = cJSON_ParseWithLength(text, size);

    assert_non_null(description);
    for (size_t i = 0; i < COUNT(verbs); i++) {
        char names[1000] = "", *rest = names;

        described_names(description, verbs[i].verb, names, sizeof names);
        for (const char *name; (name = strtok_r(rest, ", ", &rest)) != NULL;)
            refused(*state, i, OPTIONS("qwertyuiop", "1"), SDT_ERROR_MISUSE, name);
        strcpy(names, "");
        described_names(description, verbs[i].verb, names, sizeof names);
        for (const char *at = verbs[i].names; at;
             at = strstr(at, ", ") ? strstr(at, ", ") + 2 : NULL) {
            char wanted[60];

            snprintf(wanted, sizeof wanted, "%.*s, ", (int)strcspn(at, ","), at);
            if (!strstr(names, wanted))
                fail_msg("%s: %snot described among %s", verbs[i].verb, wanted, names);
        }
    }
    cJSON_Delete(description);
    free(text);
}

static void no_list_and_an_empty_one_are_no_options(void **state)
{
    static const char *const empty[] = {NULL};

    for (size_t i = 0; i < COUNT(verbs); i++) {
        accepted(*state, i, NULL);
        accepted(*state, i, empty);
    }
}

static void an_option_is_taken_with_its_value(void **state)
{
    for (size_t i = 0; i < COUNT(verbs); i++)
        accepted(*state, i, OPTIONS(verbs[i].name, verbs[i].value));
}

static void the_order_of_the_options_does_not_matter(void **state)
{
    static const char *const orders[][5] = {{"gender", "T", "known", "2099-01-01", NULL},
                                            {"known", "2099-01-01", "gender", "T", NULL}};

    for (size_t i = 0; i < COUNT(verbs); i++)
        for (size_t j = 0; takes(i, "gender") && j < COUNT(orders); j++)
            accepted(*state, i, orders[j]);
}

static void an_unknown_name_is_told_with_its_neighbours_and_all_there_are(void **state)
{
    for (size_t i = 0; i < COUNT(verbs); i++) {
        char near[40], suggestion[60];

        snprintf(near, sizeof near, "%sx", verbs[i].name);
        snprintf(suggestion, sizeof suggestion, "; menade du %s", verbs[i].name);
        refused(*state, i, OPTIONS(near, verbs[i].value), SDT_ERROR_MISUSE, near);
        assert_message(*state, suggestion);
        assert_message(*state, verbs[i].names);
        refused(*state, i, OPTIONS("qwertyuiop", "1"), SDT_ERROR_MISUSE, "qwertyuiop\". ");
        refused(*state, i, OPTIONS("", "1"), SDT_ERROR_MISUSE, "\"\"");
    }
}

static void an_option_of_another_verb_is_unknown(void **state)
{
    static const char *const all[] = {"municipality", "coverage", "period",  "from",
                                      "separator",    "replace",  "plan",    "since",
                                      "indicator",    "note",     "occasion"};

    for (size_t i = 0; i < COUNT(verbs); i++)
        for (size_t j = 0; j < COUNT(all); j++)
            if (!strstr(verbs[i].names, all[j]))
                refused(*state, i, OPTIONS(all[j], "1"), SDT_ERROR_MISUSE, all[j]);
}

static void a_name_twice_is_refused(void **state)
{
    for (size_t i = 0; i < COUNT(verbs); i++) {
        char says[80];

        snprintf(says, sizeof says, "Alternativet %s ges två gånger.", verbs[i].name);
        refused(*state, i, OPTIONS(verbs[i].name, verbs[i].value, verbs[i].name, verbs[i].value),
                SDT_ERROR_MISUSE, says);
    }
}

/* A NULL among the values ends the list, wherever it stands. */
static void a_name_without_a_value_is_refused(void **state)
{
    for (size_t i = 0; i < COUNT(verbs); i++) {
        const char *const last[] = {verbs[i].name, NULL, NULL};
        const char *const first[] = {verbs[i].name, NULL, "known", "2024-01-01", NULL};
        char says[80];

        snprintf(says, sizeof says, "Alternativet %s har inget värde", verbs[i].name);
        refused(*state, i, last, SDT_ERROR_MISUSE, says);
        refused(*state, i, first, SDT_ERROR_MISUSE, says);
    }
}

static void a_name_of_any_length_and_any_bytes_is_refused_in_a_short_sentence(void **state)
{
    enum { LONG = 1 << 20 };
    char *name = malloc(LONG + 1);

    assert_non_null(name);
    for (size_t i = 0; i < COUNT(verbs); i++) {
        memset(name, 'a', LONG);
        name[LONG] = '\0';
        refused(*state, i, OPTIONS(name, "1"), SDT_ERROR_MISUSE, "aaa…\"");
        assert_true(strlen(sdt_session_message(*state)) < 400);
        memset(name, 0xF0, LONG); /* no UTF-8 */
        refused(*state, i, OPTIONS(name, "1"), SDT_ERROR_MISUSE, "\xEF\xBF\xBD…\"");
        assert_true(strlen(sdt_session_message(*state)) < 400);
    }
    free(name);
}

static void a_value_that_is_not_allowed_is_told_with_its_option_and_what_is_expected(void **state)
{
    static const struct {
        const char *name, *value, *expected;
    } wrongs[] = {
        {"as_of", "2024-13", "2023-01"},
        {"period", "2024-13", "2023-01"},
        {"since", "i fjol", "2023-01"},
        {"from", "2024Q5", "2023-01"},
        {"until", "", "2023-01"},
        {"known", "idag", "ÅÅÅÅ-MM-DD"},
        {"fetched", "2024-02-30", "ÅÅÅÅ-MM-DD"},
        {"coverage", "1.5", "från 0 till 1"},
        {"coverage", "nan", "från 0 till 1"},
        {"method", "best", "worst"},
        {"form", "fin", "final"},
        {"gender", "F", "T, K, M"},
        {"processed", "ja", "0, 1"},
        {"replace", "2", "0, 1"},
        {"dry_run", "", "0, 1"},
        {"known_only", "true", "0, 1"},
        {"separator", "||", "\",\", \";\", \"|\", TAB"},
        {"decimal", "'", "\".\", \",\""},
    };

    for (size_t i = 0; i < COUNT(verbs); i++)
        for (size_t j = 0; j < COUNT(wrongs); j++) {
            char name[40], names[200];

            snprintf(name, sizeof name, ", %s,", wrongs[j].name);
            snprintf(names, sizeof names, ", %s,", verbs[i].names);
            if (!strstr(names, name))
                continue;
            refused(*state, i, OPTIONS(wrongs[j].name, wrongs[j].value), SDT_ERROR_VALUE,
                    wrongs[j].name);
            assert_message(*state, wrongs[j].value);
            assert_message(*state, wrongs[j].expected);
        }
}

static void a_key_that_leads_nowhere_is_not_found(void **state)
{
    static const char *const keys[] = {"municipality", "group", "occasion", "plan", "source"};

    for (size_t i = 0; i < COUNT(verbs); i++)
        for (size_t j = 0; j < COUNT(keys); j++)
            if (takes(i, keys[j]))
                refused(*state, i, OPTIONS(keys[j], "nowhere"), SDT_ERROR_NOT_FOUND, "nowhere");
}

static void a_refused_list_changes_nothing(void **state)
{
    char *before = dump_of(*state), *after;

    for (size_t i = 0; i < COUNT(verbs); i++)
        refused(*state, i, OPTIONS("known_onl", "1"), SDT_ERROR_MISUSE, "known_onl");
    after = dump_of(*state);
    assert_string_equal(after, before);
    free(before);
    free(after);
}

static void the_sentences_are_in_english_too(void **state)
{
    static const char *const without[] = {"gender", NULL};

    assert_ok(*state, sdt_session_set_text(*state, SDT_OPTION_LANGUAGE, "en"));
    assert_status(*state, sdt_values(*state, OPTIONS("gendr", "K"), &result), SDT_ERROR_MISUSE);
    assert_string_equal(sdt_session_message(*state),
                        "There is no option \"gendr\"; did you mean gender? The options are: "
                        "indicator, municipality, gender, from, until, known.");
    assert_status(*state, sdt_values(*state, without, &result), SDT_ERROR_MISUSE);
    assert_string_equal(sdt_session_message(*state),
                        "The option gender has no value: the list ends after its name.");
    assert_status(*state, sdt_values(*state, OPTIONS("gender", "F"), &result), SDT_ERROR_VALUE);
    assert_string_equal(sdt_session_message(*state),
                        "The option gender cannot be \"F\"; expected: T, K, M, *.");
}

static void without_a_session_or_a_database_a_list_is_misuse(void **state)
{
    sdt_session *bare;

    (void)state;
    assert_int_equal(sdt_session_new(&bare), SDT_OK);
    for (size_t i = 0; i < COUNT(verbs); i++) {
        const char *const *options = OPTIONS(verbs[i].name, verbs[i].value);

        result = (sdt_table *)1;
        assert_int_equal(verbs[i].call(NULL, options), SDT_ERROR_MISUSE);
        assert_null(result);
        result = (sdt_table *)1;
        assert_status(bare, verbs[i].call(bare, options), SDT_ERROR_MISUSE);
        assert_null(result);
    }
    sdt_session_free(bare);
}

static void every_failed_allocation_of_a_refusal_is_told(void **state)
{
    struct fixture *fixture = *state;

    for (size_t i = 0; i < COUNT(verbs); i++) {
        int status = SDT_ERROR_MEMORY;

        for (long n = 1; status == SDT_ERROR_MEMORY; n++) {
            fixture->ledger.fail_in = n;
            status = verbs[i].call(fixture->session, OPTIONS("unknown", "1"));
            fixture->ledger.fail_in = 0;
            assert_null(result);
        }
        assert_int_equal(status, SDT_ERROR_MISUSE);
    }
}

static int open_with_plans(void **state)
{
    int status = open_refused(state);

    closed = 0;
    passed = 0;
    for (size_t i = 0; status == 0 && i < COUNT(plans); i++) {
        char text[300];

        snprintf(
            text, sizeof text,
            "{\"format\": \"sodertorn\", \"version\": 1, \"records\": {\"plan\": [{\"key\": \"%s\","
            " \"programme\": \"program\", \"role\": \"operational\", \"year\": 2023,"
            " \"title\": \"Plan\"}]}}",
            plans[i]);
        assert_ok(*state, import_text(*state, "plan.json", text, strlen(text), NULL));
    }
    return status;
}

#define FRESH(test) cmocka_unit_test_setup_teardown(test, open_with_plans, close_world)

int main(void)
{
    const struct CMUnitTest tests[] = {
        FRESH(the_options_are_those_that_are_described),
        FRESH(no_list_and_an_empty_one_are_no_options),
        FRESH(an_option_is_taken_with_its_value),
        FRESH(the_order_of_the_options_does_not_matter),
        FRESH(an_unknown_name_is_told_with_its_neighbours_and_all_there_are),
        FRESH(an_option_of_another_verb_is_unknown),
        FRESH(a_name_twice_is_refused),
        FRESH(a_name_without_a_value_is_refused),
        FRESH(a_name_of_any_length_and_any_bytes_is_refused_in_a_short_sentence),
        FRESH(a_value_that_is_not_allowed_is_told_with_its_option_and_what_is_expected),
        FRESH(a_key_that_leads_nowhere_is_not_found),
        FRESH(a_refused_list_changes_nothing),
        FRESH(the_sentences_are_in_english_too),
        cmocka_unit_test(without_a_session_or_a_database_a_list_is_misuse),
        cmocka_unit_test_setup_teardown(every_failed_allocation_of_a_refusal_is_told,
                                        fixture_memory, fixture_end),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
