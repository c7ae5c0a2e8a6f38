/*
 * The promise of every public function: while one thread is in a function of a session, another that
 * comes with the session, or with anything that came from it, is refused and writes nothing of it.
 */
#include "api/live.h"
#include "core/session.h"

#include <pthread.h>

/* A thread that is in the middle of a verb, in its writer, until it is told to go on. */
struct busy {
    sdt_session *session;
    pthread_mutex_t mutex;
    pthread_cond_t changed;
    bool inside;
    bool may_end;
    int status;
};

static int wait_inside(void *user, const char *bytes, size_t size)
{
    struct busy *busy = user;

    (void)bytes;
    (void)size;
    pthread_mutex_lock(&busy->mutex);
    if (!busy->inside) /* a warning, which the session keeps unless someone clears it */
        sdt__fail(busy->session, SDT_OK, SDT__M_NOT_OPEN);
    busy->inside = true;
    pthread_cond_broadcast(&busy->changed);
    while (!busy->may_end)
        pthread_cond_wait(&busy->changed, &busy->mutex);
    pthread_mutex_unlock(&busy->mutex);
    return 0;
}

static void *export_slowly(void *user)
{
    struct busy *busy = user;

    busy->status = sdt_export_json(busy->session, wait_inside, busy);
    return NULL;
}

static void wait_until_inside(struct busy *busy)
{
    pthread_mutex_lock(&busy->mutex);
    while (!busy->inside)
        pthread_cond_wait(&busy->changed, &busy->mutex);
    pthread_mutex_unlock(&busy->mutex);
}

static void let_end(struct busy *busy)
{
    pthread_mutex_lock(&busy->mutex);
    busy->may_end = true;
    pthread_cond_broadcast(&busy->changed);
    pthread_mutex_unlock(&busy->mutex);
}

/* Reads its handle alone, but writes to the session: refused as those that change. */
static bool reports(const char *name)
{
    static const char *const names[] = {"sdt_record_copy", "sdt_record_check",
                                        "sdt_record_write_json", "sdt_session_status"};

    for (size_t i = 0; i < COUNT(names); i++)
        if (strcmp(name, names[i]) == 0)
            return true;
    return false;
}

enum { READS, CHANGES };

/* Calls every function with the live handles; the first that is not refused, or NULL. No assertion may
   leave from here, since the other thread waits. */
static const char *first_not_refused(struct live *live)
{
    const char *first = NULL;

#define CALL(returns, name, handle, use, zeros, absurd)                                            \
    if (live->handle) {                                                                            \
        int status = STATUS_##returns(name absurd);                                                \
        if (!first && GIVES_##returns == GIVES_int && (use == CHANGES || reports(#name)) &&        \
            status != SDT_ERROR_MISUSE)                                                            \
            first = #name;                                                                         \
    }
#include "calls.def"
#undef CALL
    return first;
}

/* Readers write to the session when they are asked for what is not there. */
static void ask_wrongly(const struct live *live)
{
    sdt_record_int(live->sdt_record, SDT_BODY_NAME);
    sdt_goal_position(live->sdt_record);
    sdt_table_int(live->sdt_table, 0);
    sdt_table_text(live->sdt_table, 100);
    sdt_table_column_find(live->sdt_table, "saknas");
}

/* Nothing was added to the session's problems or cleared: there is the warning, and it alone. */
static void assert_warning_alone(sdt_session *session)
{
    sdt_table *problems = NULL;
    const char *status;

    assert_int_equal(sdt_session_problems(session, &problems), SDT_OK);
    assert_int_equal(sdt_table_row_count(problems), 1);
    assert_int_equal(sdt_table_next(problems), SDT_OK);
    status = sdt_table_text(problems, sdt_table_column_find(problems, "status"));
    assert_string_equal(status, sdt_status_name(SDT_OK));
    sdt_table_free(problems);
}

static void every_function_refuses_a_second_thread(void **state)
{
    struct fixture *fixture = *state;
    struct busy busy = {.session = fixture->session,
                        .mutex = PTHREAD_MUTEX_INITIALIZER,
                        .changed = PTHREAD_COND_INITIALIZER};
    struct live live;
    const char *let_in, *message;
    pthread_t thread;

    make_live(&live, fixture->session, true);
    assert_int_equal(pthread_create(&thread, NULL, export_slowly, &busy), 0);
    wait_until_inside(&busy);
    let_in = first_not_refused(&live);
    ask_wrongly(&live);
    message = sdt_session_message(fixture->session);
    let_end(&busy);
    pthread_join(thread, NULL);

    if (let_in)
        fail_msg("%s lets a second thread in", let_in);
    assert_non_null(strstr(message, "another thread"));
    assert_int_equal(busy.status, SDT_OK);
    assert_warning_alone(fixture->session);
    assert_ok(fixture->session, sdt_record_set_key(live.sdt_record, "forum")); /* none was freed */
    assert_int_equal(sdt_cursor_next(live.sdt_cursor), SDT_END);
    assert_true(sdt_session_is_open(fixture->session));
    end_live(&live);
}

enum { ROUNDS = 3000, RECORDS = 100 };

/* One of two threads that use one session without asking each other. */
struct hammer {
    sdt_session *session;
    sdt_record *shared;
    sdt_record *own[RECORDS]; /* freed when all is quiet: a refusal to free cannot be seen */
    size_t count;
    int wrong; /* the first answer that was neither right nor a refusal, or 0 */
};

/* Whether a call was let in. */
static bool let_in(struct hammer *hammer, int status, int right)
{
    if (status != right && status != SDT_ERROR_MISUSE && hammer->wrong == 0)
        hammer->wrong = status;
    return status == right;
}

static void *hammer_away(void *user)
{
    struct hammer *hammer = user;
    sdt_record *none = NULL;
    int64_t count = 0;

    for (int i = 0; i < ROUNDS; i++) {
        const char *key = i % 2 ? "forum" : "styrelse";

        let_in(hammer, sdt_record_set_key(hammer->shared, key), SDT_OK);
        let_in(hammer, sdt_body_set_name(hammer->shared, key), SDT_OK);
        let_in(hammer, sdt_get(hammer->session, SDT_KIND_BODY, "saknas", &none),
               SDT_ERROR_NOT_FOUND);
        if (let_in(hammer, sdt_count(hammer->session, SDT_KIND_BODY, &count), SDT_OK) && count != 0)
            hammer->wrong = 1;
        if (hammer->count < RECORDS &&
            let_in(hammer,
                   sdt_record_new(hammer->session, SDT_KIND_BODY, &hammer->own[hammer->count]),
                   SDT_OK))
            hammer->count++;
    }
    return NULL;
}

static void two_threads_on_one_session_get_right_answers_or_refusals(void **state)
{
    struct fixture *fixture = *state;
    struct hammer hammers[2] = {{.session = fixture->session}, {.session = fixture->session}};
    sdt_record *shared = NULL;
    pthread_t threads[2];

    assert_ok(fixture->session, sdt_record_new(fixture->session, SDT_KIND_BODY, &shared));
    for (int i = 0; i < 2; i++) {
        hammers[i].shared = shared;
        assert_int_equal(pthread_create(&threads[i], NULL, hammer_away, &hammers[i]), 0);
    }
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(hammers[i].wrong, 0);
        for (size_t j = 0; j < hammers[i].count; j++)
            sdt_record_free(hammers[i].own[j]);
    }
    assert_ok(fixture->session, sdt_record_set_key(shared, "forum"));
    sdt_record_free(shared);
}

/* The session is freed by another thread than the one that made it, after it, and the record last. */
static void *free_session(void *user)
{
    sdt_session_free(user);
    return NULL;
}

static void a_session_may_go_from_thread_to_thread(void **state)
{
    sdt_session *session = NULL;
    sdt_record *record = NULL;
    pthread_t thread;

    (void)state;
    assert_int_equal(sdt_session_new(&session), SDT_OK);
    assert_ok(session, sdt_record_new(session, SDT_KIND_BODY, &record));
    assert_int_equal(pthread_create(&thread, NULL, free_session, session), 0);
    pthread_join(thread, NULL);
    assert_int_equal(sdt_record_set_key(record, "forum"), SDT_OK);
    sdt_record_free(record);
}

/* What an exception that escapes from a callback leaves behind. */
static void a_session_that_is_left_held_is_freed_by_its_thread(void **state)
{
    struct ledger ledger = {0};
    sdt_session *session = NULL;

    (void)state;
    assert_int_equal(sdt_session_new_with_allocator(ledger_allocate, &ledger, NULL, &session),
                     SDT_OK);
    assert_ptr_equal(sdt__guard_begin(session), session);
    sdt_session_free(session);
    assert_int_equal(ledger.blocks, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_function_refuses_a_second_thread, fixture_memory,
                                        fixture_end),
        cmocka_unit_test_setup_teardown(two_threads_on_one_session_get_right_answers_or_refusals,
                                        fixture_memory, fixture_end),
        cmocka_unit_test(a_session_may_go_from_thread_to_thread),
        cmocka_unit_test(a_session_that_is_left_held_is_freed_by_its_thread),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
