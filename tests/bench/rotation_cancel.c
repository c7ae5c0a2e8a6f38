/*
 * How long the planner of rotations takes to answer a caller who cancels: `rotation_cancel FILE.json ...` plans each
 * instance at the default effort, or `-e EFFORT` before the files. A caller may cancel whenever the planner asks, so
 * the longest time between two questions is the longest that it waits: printed for each instance, in milliseconds of
 * the processor, with where it was (in thousandths of the work) and with what it took to return from a few
 * cancels on the way.
 */
#include <sodertorn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CANCELS = 6, NEVER = 2000 };

struct watch {
    double last;
    double longest;
    int64_t at;   /* how far the work was when the longest began */
    int64_t done; /* and is now */
    int64_t stop; /* cancels when so far */
};

static double milliseconds(void)
{
    struct timespec now;

    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

static void look(struct watch *watch)
{
    const double now = milliseconds();

    if (now - watch->last > watch->longest) {
        watch->longest = now - watch->last;
        watch->at = watch->done;
    }
    watch->last = now;
}

static int ask(void *user, int64_t done, int64_t total)
{
    struct watch *watch = user;

    (void)total;
    look(watch);
    watch->done = done;
    return done >= watch->stop;
}

static char *read_file(const char *path, size_t *size)
{
    enum { MOST = 1 << 26 };
    FILE *file = fopen(path, "rb");
    char *text = malloc(MOST);

    *size = file && text ? fread(text, 1, MOST, file) : 0;
    if (file)
        fclose(file);
    return text;
}

static int measure(sdt_session *session, const char *path, int effort)
{
    struct watch watch = {.stop = NEVER};
    double returned = 0;
    sdt_rotation *rotation = NULL;
    size_t size;
    char *text = read_file(path, &size);
    int status = sdt_rotation_read_json(session, path, text, size, &rotation);

    if (status == SDT_OK)
        status = sdt_rotation_set(rotation, SDT_ROTATION_EFFORT, effort);
    watch.last = milliseconds();
    if (status == SDT_OK)
        status = sdt_rotation_solve(rotation, ask, &watch);
    look(&watch);
    for (int i = 0; status == SDT_OK && i < CANCELS; i++) {
        struct watch cancel = {.stop = i * 1000 / CANCELS / 4};
        sdt_rotation_solve(rotation, ask, &cancel);
        if (milliseconds() - cancel.last > returned)
            returned = milliseconds() - cancel.last;
    }
    printf("%-32s %7.1f ms at %4lld of 1000, %5.1f ms to return%s\n", path, watch.longest,
           (long long)watch.at, returned, status == SDT_OK ? "" : ", failed");
    fflush(stdout);
    sdt_rotation_free(rotation);
    free(text);
    return status;
}

int main(int argc, char **argv)
{
    const int is_set = argc > 2 && !strcmp(argv[1], "-e");
    sdt_session *session;
    int status = sdt_session_new(&session);

    for (int i = is_set ? 3 : 1; status == SDT_OK && i < argc; i++)
        measure(session, argv[i], is_set ? atoi(argv[2]) : 2);
    if (status == SDT_OK)
        sdt_session_free(session);
    return status != SDT_OK;
}
