/*
 * lib/store, random changes on both sides brought back: they come to the merge that is worked out beside the
 * library, by what the promise says of each field and value.
 */
#include "store/pair.h"

#include <stdlib.h>

/* Random changes of frames and values on both sides; `below` is a generator of fixed seed. */
enum { KEYS = 14, FIELDS = 2, WORDS = 3, CELLS = 12 };

static unsigned below(uint64_t *state, unsigned bound)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(*state >> 33) % bound;
}

/* A frame as far as the model knows: which word each field has, -1 for none; or that it is not there. */
struct model {
    bool there[KEYS];
    int words[KEYS][FIELDS];
    int cells[CELLS]; /* a value, or -1 */
};

static const char *const model_words[WORDS] = {"ett", "två", "tre"};

static void key_of(int index, char out[8])
{
    snprintf(out, 8, "f%d", index);
}

static void write_frame(sdt_session *s, const struct model *model, int index)
{
    char key[8];
    const int *words = model->words[index];

    key_of(index, key);
    PUT(s, FRAME, key, "name", model_words[words[0]], "issuer",
        words[1] < 0 ? "" : model_words[words[1]]);
}

static void write_cell(sdt_session *s, const struct model *model, int index)
{
    char period[16];

    snprintf(period, sizeof period, "%d", 2000 + index);
    if (model->cells[index] < 0)
        remove_value(s, "0126", period);
    else
        add_value(s, "0126", period, model->cells[index]);
}

/* Some changes, in the database and in the model. */
static void play(sdt_session *s, struct model *model, uint64_t *state, int changes)
{
    while (changes-- > 0) {
        const int index = (int)below(state, KEYS), cell_index = (int)below(state, CELLS);

        if (below(state, 3) == 0) {
            model->cells[cell_index] = (int)below(state, 4) - 1;
            write_cell(s, model, cell_index);
        } else if (model->there[index] && below(state, 4) == 0) {
            char key[8];

            key_of(index, key);
            take_away(s, SDT_KIND_FRAME, key);
            model->there[index] = false;
        } else if (!model->there[index]) {
            model->there[index] = true;
            model->words[index][0] = (int)below(state, WORDS);
            model->words[index][1] = (int)below(state, WORDS + 1) - 1;
            write_frame(s, model, index);
        } else {
            const int field = (int)below(state, FIELDS);

            model->words[index][field] = (int)below(state, WORDS + (unsigned)field) - field;
            write_frame(s, model, index);
        }
    }
}

/* Whether a record was deleted and made again: then it is another record. */
static bool same_frame(const struct model *a, const struct model *b, int i)
{
    return a->there[i] == b->there[i] &&
           (!a->there[i] || (a->words[i][0] == b->words[i][0] && a->words[i][1] == b->words[i][1]));
}

/* The merge, worked out by what the promise says; conflicts are counted and stay as they are here. */
static void merge_models(const struct model *was, struct model *here, const struct model *there,
                         int *records, int *values)
{
    *records = *values = 0;
    for (int i = 0; i < KEYS; i++) {
        bool meets = false;
        struct model merged = *here;

        if (same_frame(was, there, i) || same_frame(here, there, i))
            continue;
        if (same_frame(was, here, i)) {
            here->there[i] = there->there[i];
            memcpy(here->words[i], there->words[i], sizeof here->words[i]);
            continue;
        }
        if (!was->there[i] || !here->there[i] || !there->there[i]) {
            ++*records;
            continue;
        }
        for (int j = 0; j < FIELDS; j++) {
            const int w = was->words[i][j], h = here->words[i][j], t = there->words[i][j];

            if (t != w && h != w && t != h)
                meets = true;
            else if (t != w)
                merged.words[i][j] = t;
        }
        *records += meets;
        if (!meets)
            *here = merged;
    }
    for (int i = 0; i < CELLS; i++) {
        if (there->cells[i] == was->cells[i] || there->cells[i] == here->cells[i])
            continue;
        if (here->cells[i] == was->cells[i])
            here->cells[i] = there->cells[i];
        else
            ++*values;
    }
}

static void assert_model(sdt_session *s, const struct model *model)
{
    for (int i = 0; i < KEYS; i++) {
        char key[8];
        sdt_record *record;

        key_of(i, key);
        if (!model->there[i]) {
            assert_gone(s, SDT_KIND_FRAME, key);
            continue;
        }
        assert_ok(s, sdt_get(s, SDT_KIND_FRAME, key, &record));
        assert_string_equal(sdt_frame_name(record), model_words[model->words[i][0]]);
        if (model->words[i][1] < 0)
            assert_null(sdt_frame_issuer(record));
        else
            assert_string_equal(sdt_frame_issuer(record), model_words[model->words[i][1]]);
        sdt_record_free(record);
    }
    for (int i = 0; i < CELLS; i++) {
        char period[16], wanted[16];

        snprintf(period, sizeof period, "%d", 2000 + i);
        snprintf(wanted, sizeof wanted, "%d", model->cells[i]);
        assert_string_equal(value_of(s, "0126", period), model->cells[i] < 0 ? "absent" : wanted);
    }
}

/* How many records and values are in conflict in an answer. */
static void count_conflicts(sdt_table *table, int *records, int *values)
{
    char last[64] = "";

    *records = *values = 0;
    while (sdt_table_next(table) == SDT_OK) {
        if (strcmp(cell(table, "outcome"), "conflict") != 0)
            continue;
        if (cell(table, "municipality"))
            ++*values;
        else if (strcmp(last, cell(table, "key")) != 0)
            ++*records;
        snprintf(last, sizeof last, "%s", cell(table, "key"));
    }
}

static void random_changes_come_to_the_merge_that_was_worked_out(void **state)
{
    struct fixture *fixture = *state;
    uint64_t random = 13;

    for (int round = 0; round < 25; round++) {
        struct pair pair = {.fixture = fixture};
        struct model was = {.there = {false}}, here, there;
        char name[32], main_path[FIXTURE_PATH];
        int records, values, found_records, found_values;
        sdt_table *table;

        snprintf(name, sizeof name, "main%d.db", round);
        assert_int_equal(sdt_session_new(&pair.here), SDT_OK);
        assert_ok(pair.here, sdt_session_open(pair.here, fixture_path(fixture, name, main_path),
                                              SDT_OPEN_CREATE));
        fill(pair.here);
        memset(was.cells, -1, sizeof was.cells);
        play(pair.here, &was, &random, 25);
        snprintf(name, sizeof name, "kopia%d.db", round);
        assert_ok(pair.here, sdt_copy(pair.here, fixture_path(fixture, name, pair.path), NULL));
        pair.there = open_for(pair.path, "Åsa");
        here = there = was;
        play(pair.here, &here, &random, 1 + (int)below(&random, 12));
        play(pair.there, &there, &random, 1 + (int)below(&random, 12));
        merge_models(&was, &here, &there, &records, &values);
        table = bring(&pair, OPTIONS("skip_conflicts", "1"));
        count_conflicts(table, &found_records, &found_values);
        assert_int_equal(found_records, records);
        assert_int_equal(found_values, values);
        sdt_table_free(table);
        assert_model(pair.here, &here);
        if (records + values == 0) {
            table = bring(&pair, NULL);
            assert_int_equal(sdt_table_row_count(table), 0);
            sdt_table_free(table);
        } else {
            assert_status(pair.here, sdt_bring_back(pair.here, pair.path, NULL, NULL),
                          SDT_ERROR_CONFLICT);
        }
        end(&pair);
        sdt_session_free(pair.here);
    }
}

int main(void)
{
#define FACT(name) cmocka_unit_test_setup_teardown(name, fixture_file, fixture_end)
    const struct CMUnitTest tests[] = {
        FACT(random_changes_come_to_the_merge_that_was_worked_out),
    };

    return cmocka_run_group_tests_name("store/bring_back_merge", tests, NULL, NULL);
}
