// What the headers say of a callback that throws: its exception reaches the host's handler, nothing of
// the call is committed, and the session can be freed. A backtrace from within a callback, which is what
// a crash there would show, reaches main.
#include <sodertorn.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <execinfo.h>
#include <stdexcept>

static bool backtrace_reached_main = false;

extern "C" {
static int throwing_writer(void *, const char *, size_t)
{
    throw std::runtime_error("writer");
}

static int64_t throwing_reader(void *, char *, size_t)
{
    throw std::runtime_error("reader");
}

static int throwing_progress(void *, int64_t, int64_t)
{
    throw std::runtime_error("progress");
}

static int tracing_writer(void *, const char *, size_t)
{
    void *frames[64];
    const int count = backtrace(frames, 64);
    char **names = backtrace_symbols(frames, count);

    for (int i = 0; names && i < count; i++)
        if (std::strstr(names[i], "(main+"))
            backtrace_reached_main = true;
    std::free(names);
    return 0;
}
}

static sdt_session *open_session()
{
    sdt_session *session = nullptr;

    if (sdt_session_new(&session) != SDT_OK ||
        sdt_session_open(session, ":memory:", SDT_OPEN_CREATE) != SDT_OK)
        std::exit(2);
    return session;
}

static void export_json(sdt_session *session)
{
    sdt_export_json(session, throwing_writer, nullptr);
}

static void import_from_reader(sdt_session *session)
{
    sdt_import_csv_from(session, "values.csv", throwing_reader, nullptr, nullptr, nullptr);
}

static void import_with_progress(sdt_session *session)
{
    static const char
        answer[] = "{\"values\": [{\"id\": \"0181\", \"title\": \"K\", \"type\": \"K\"}]}";
    const char *const names[] = {"answer.json"}, *const texts[] = {answer};
    const size_t sizes[] = {sizeof answer - 1};

    sdt_import_kolada(session, 1, names, texts, sizes, nullptr, throwing_progress, nullptr,
                      nullptr);
}

// True when the exception of the callback arrives here.
static bool arrives(void (*call)(sdt_session *), const char *thrown)
{
    sdt_session *session = open_session();
    bool caught = false;

    try {
        call(session);
    } catch (const std::runtime_error &error) {
        caught = std::strcmp(error.what(), thrown) == 0;
    }
    sdt_session_free(session);
    if (!caught)
        std::printf("the exception of the %s did not arrive\n", thrown);
    return caught;
}

int main()
{
    const bool writer = arrives(export_json, "writer");
    const bool reader = arrives(import_from_reader, "reader");
    const bool progress = arrives(import_with_progress, "progress");
    sdt_session *session = open_session();

    sdt_export_json(session, tracing_writer, nullptr);
    sdt_session_free(session);
    if (!backtrace_reached_main)
        std::puts("the backtrace does not reach main");
    return writer && reader && progress && backtrace_reached_main ? 0 : 1;
}
