/*
 * Many sessions at once on a server: sessions ADDRESS SECONDS [WRITERS READERS]. Writers (8) save a record of
 * their own and, every fourth time, one that all of them save, reading it anew after a conflict; readers (92)
 * go through the records of a kind. Prints saves, readings, conflicts, and the middle, 99th and longest time of
 * reading a record and saving it; the status is 1 when there was an error, or when a record has not been saved as often as was
 * answered.
 */
#include <pthread.h>
#include <sodertorn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_SESSIONS = 500, MOST_SAVES = 200000 };

static const char *address;
static double ends;
static atomic_llong errors, conflicts, readings;

struct writer {
    pthread_t thread;
    int number;
    int64_t own;    /* saves of the record of its own */
    int64_t common; /* and of that of all */
    size_t count;
    float *milliseconds; /* that each save took */
};

static double now(void)
{
    struct timespec time;

    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void fail(sdt_session *session, const char *what)
{
    if (atomic_fetch_add(&errors, 1) < 5)
        fprintf(stderr, "%s: %s\n", what, sdt_session_message(session));
}

static sdt_session *open_session(int mode)
{
    sdt_session *session = NULL;

    if (sdt_session_new(&session) != 0)
        abort();
    if (sdt_session_open(session, address, mode) != 0)
        fail(session, "open");
    return session;
}

/* Reads a body, writes the number of times that it was saved into it, and saves it. */
static int save(sdt_session *session, const char *key)
{
    sdt_record *record = NULL;
    char purpose[40];
    int status = sdt_get(session, SDT_KIND_BODY, key, &record);

    if (status == 0) {
        snprintf(purpose, sizeof purpose, "%lld", (long long)sdt_record_revision(record));
        status = sdt_body_set_purpose(record, purpose);
    }
    if (status == 0)
        status = sdt_put(record);
    sdt_record_free(record);
    return status;
}

static void *write_on(void *user)
{
    struct writer *writer = user;
    sdt_session *session = open_session(SDT_OPEN_WRITE);
    char key[24];

    snprintf(key, sizeof key, "skrivare.%d", writer->number);
    while (now() < ends && writer->count < MOST_SAVES) {
        const int together = writer->count % 4 == 3;
        double began;
        int status;

        do {
            began = now();
            status = save(session, together ? "gemensam" : key);
            atomic_fetch_add(&conflicts, status == SDT_ERROR_CONFLICT);
        } while (status == SDT_ERROR_CONFLICT);
        if (status != 0)
            fail(session, "save");
        writer->milliseconds[writer->count++] = (float)((now() - began) * 1000);
        *(together ? &writer->common : &writer->own) += status == 0;
    }
    sdt_session_free(session);
    return NULL;
}

static void *read_on(void *user)
{
    sdt_session *session = open_session(SDT_OPEN_READ);

    (void)user;
    while (now() < ends) {
        const struct timespec pause = {.tv_nsec = 50000000};
        sdt_cursor *cursor = NULL;
        int status = sdt_find(session, SDT_KIND_BODY, 0, NULL, &cursor);

        while (status == 0)
            status = sdt_cursor_next(cursor);
        if (status != SDT_END)
            fail(session, "read");
        sdt_cursor_free(cursor);
        atomic_fetch_add(&readings, 1);
        nanosleep(&pause, NULL); /* a person looks at what was read */
    }
    sdt_session_free(session);
    return NULL;
}

static void make_body(sdt_session *session, const char *key)
{
    sdt_record *record = NULL;

    if (sdt_record_new(session, SDT_KIND_BODY, &record) != 0 ||
        sdt_record_set_key(record, key) != 0 || sdt_body_set_name(record, key) != 0 ||
        sdt_record_parse(record, SDT_BODY_ROLE, "network") != 0 || sdt_put(record) != 0)
        fail(session, "make");
    sdt_record_free(record);
}

static int64_t revision_of(sdt_session *session, const char *key)
{
    sdt_record *record = NULL;
    int64_t revision = 0;

    if (sdt_get(session, SDT_KIND_BODY, key, &record) == 0)
        revision = sdt_record_revision(record);
    sdt_record_free(record);
    return revision;
}

static int by_time(const void *a, const void *b)
{
    const float x = *(const float *)a, y = *(const float *)b;

    return (x > y) - (x < y);
}

/* Whether every save that was answered is there. */
static int report(sdt_session *session, const struct writer *writers, int count)
{
    float *all = calloc((size_t)count * MOST_SAVES, sizeof *all);
    int64_t common = 0;
    size_t saves = 0;
    int lost = 0;

    for (int i = 0; i < count; i++) {
        char key[24];

        snprintf(key, sizeof key, "skrivare.%d", i);
        lost += revision_of(session, key) != writers[i].own + 1;
        common += writers[i].common;
        memcpy(all + saves, writers[i].milliseconds, writers[i].count * sizeof *all);
        saves += writers[i].count;
    }
    lost += revision_of(session, "gemensam") != common + 1;
    qsort(all, saves, sizeof *all, by_time);
    printf("%zu saves, %lld readings, %lld conflicts, %lld errors, %d records with a lost save\n",
           saves, atomic_load(&readings), atomic_load(&conflicts), atomic_load(&errors), lost);
    if (saves > 0)
        printf("a save: middle %.1f ms, 99th %.1f ms, longest %.1f ms\n", (double)all[saves / 2],
               (double)all[saves * 99 / 100], (double)all[saves - 1]);
    free(all);
    return lost == 0 && atomic_load(&errors) == 0;
}

int main(int argc, char **argv)
{
    const int writers = argc > 3 ? atoi(argv[3]) : 8, readers = argc > 4 ? atoi(argv[4]) : 92;
    struct writer *all;
    pthread_t *others;
    sdt_session *session;
    int good;

    if (argc < 3 || writers < 1 || readers < 0 || writers + readers > MOST_SESSIONS) {
        fputs("sessions ADDRESS SECONDS [WRITERS READERS]\n", stderr);
        return 2;
    }
    address = argv[1];
    all = calloc((size_t)writers, sizeof *all);
    others = calloc((size_t)readers + 1, sizeof *others);
    session = open_session(SDT_OPEN_CREATE);
    make_body(session, "gemensam");
    for (int i = 0; i < writers; i++) {
        char key[24];

        snprintf(key, sizeof key, "skrivare.%d", i);
        make_body(session, key);
        all[i].number = i;
        all[i].milliseconds = calloc(MOST_SAVES, sizeof *all[i].milliseconds);
    }
    ends = now() + atof(argv[2]);
    for (int i = 0; i < readers; i++)
        pthread_create(&others[i], NULL, read_on, NULL);
    for (int i = 0; i < writers; i++)
        pthread_create(&all[i].thread, NULL, write_on, &all[i]);
    for (int i = 0; i < readers; i++)
        pthread_join(others[i], NULL);
    for (int i = 0; i < writers; i++)
        pthread_join(all[i].thread, NULL);
    good = report(session, all, writers);
    for (int i = 0; i < writers; i++)
        free(all[i].milliseconds);
    free(all);
    free(others);
    sdt_session_free(session);
    return good ? 0 : 1;
}
