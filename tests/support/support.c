/*
 * The allocator, the directory and the small things; see support.h.
 */
#include "support/support.h"

#include <dirent.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *const *options_given(const char **pairs)
{
    size_t count = 0;

    for (size_t i = 0; pairs[i]; i += 2)
        if (pairs[i + 1]) {
            pairs[count++] = pairs[i];
            pairs[count++] = pairs[i + 1];
        }
    pairs[count] = NULL;
    return pairs;
}

void *ledger_allocate(void *user, void *block, size_t size)
{
    struct ledger *ledger = user;
    void *given;

    if (size == 0) {
        if (block)
            ledger->blocks--;
        free(block);
        return NULL;
    }
    if (ledger->fail_in > 0 && --ledger->fail_in == 0) {
        ledger->failed = true;
        return NULL;
    }
    given = realloc(block, size);
    if (given && !block)
        ledger->blocks++;
    return given;
}

int fixture_bare(void **state)
{
    struct fixture *fixture = calloc(1, sizeof *fixture);
    const char *base = getenv("TMPDIR");

    if (!fixture)
        return -1;
    if (!base || strlen(base) > 30)
        base = "/tmp";
    snprintf(fixture->directory, sizeof fixture->directory, "%s/sodertorn-test-XXXXXX", base);
    if (!mkdtemp(fixture->directory))
        return -1;
    fixture_path(fixture, "test.db", fixture->path);
    *state = fixture;
    return sdt_session_new_with_allocator(ledger_allocate, &fixture->ledger, NULL,
                                          &fixture->session);
}

static int with_database(void **state, bool in_memory)
{
    struct fixture *fixture;

    if (fixture_bare(state) != 0)
        return -1;
    fixture = *state;
    if (test_open(fixture->session, in_memory ? ":memory:" : fixture->path, SDT_OPEN_CREATE) !=
        SDT_OK) {
        print_error("%s\n", sdt_session_message(fixture->session));
        return -1;
    }
    return 0;
}

int fixture_memory(void **state)
{
    return with_database(state, true);
}

int fixture_file(void **state)
{
    return with_database(state, false);
}

static void remove_directory(const char *path)
{
    DIR *directory = opendir(path);
    struct dirent *entry;

    while (directory && (entry = readdir(directory))) {
        char name[400];
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 &&
            unlink(name) != 0)
            rmdir(name);
    }
    if (directory)
        closedir(directory);
    rmdir(path);
}

sdt_session *session_of(void **state)
{
    return ((struct fixture *)*state)->session;
}

int fixture_end(void **state)
{
    struct fixture *fixture = *state;
    long blocks;

    sdt_session_free(fixture->session);
    test_end_databases();
    remove_directory(fixture->directory);
    blocks = fixture->ledger.blocks;
    free(fixture);
    if (blocks != 0)
        print_error("%ld blocks were never freed\n", blocks);
    return blocks == 0 ? 0 : -1;
}

const char *fixture_path(const struct fixture *fixture, const char *name, char out[FIXTURE_PATH])
{
    snprintf(out, FIXTURE_PATH, "%s/%s", fixture->directory, name);
    return out;
}

void test_status(const sdt_session *session, int status, int wanted, const char *call,
                 const char *file, int line)
{
    if (status == wanted)
        return;
    print_error("%s:%d: %s gave %s, not %s: %s\n", file, line, call, sdt_status_name(status),
                sdt_status_name(wanted), sdt_session_message(session));
    _fail(file, line);
}

void assert_message(const sdt_session *session, const char *part)
{
    if (!strstr(sdt_session_message(session), part))
        fail_msg("\"%s\" does not say \"%s\"", sdt_session_message(session), part);
}

/* Room in powers of two, so that many small writes cost no more than a few large ones. */
static size_t room_for(size_t size)
{
    size_t room = 256;

    while (room <= size)
        room *= 2;
    return room;
}

int text_write(void *user, const char *bytes, size_t size)
{
    struct text *text = user;
    size_t room = room_for(text->size + size);
    char *grown = text->bytes;

    if (!grown || room != room_for(text->size))
        grown = realloc(text->bytes, room);
    if (!grown)
        return -1;
    memcpy(grown + text->size, bytes, size);
    text->bytes = grown;
    text->size += size;
    text->bytes[text->size] = '\0';
    return 0;
}

void text_free(struct text *text)
{
    free(text->bytes);
    text->bytes = NULL;
    text->size = 0;
}

char *json_of(const sdt_record *record)
{
    struct text text = {0};

    char *revision, *end;

    assert_int_equal(sdt_record_write_json(record, text_write, &text), SDT_OK);
    revision = strstr(text.bytes, ", \"revision\": "); /* a key stands before it */
    if (!revision)
        return text.bytes;
    end = revision + strlen(", \"revision\": ");
    end += strspn(end, "0123456789");
    memmove(revision, end, strlen(end) + 1);
    return text.bytes;
}

static void add(struct text *text, const char *part)
{
    assert_int_equal(text_write(text, part, strlen(part)), 0);
}

static void dump_kind(sdt_session *session, int kind, struct text *out)
{
    sdt_cursor *cursor;
    char line[128];
    int status;

    assert_ok(session, sdt_find(session, kind, 0, NULL, &cursor));
    while ((status = sdt_cursor_next(cursor)) == SDT_OK) {
        const sdt_record *record = sdt_cursor_record(cursor);
        snprintf(line, sizeof line, "%s %lld %lld ", sdt_kind_name(kind),
                 (long long)sdt_record_id(record), (long long)sdt_record_revision(record));
        add(out, line);
        assert_ok(session, sdt_record_write_json(record, text_write, out));
        add(out, "\n");
    }
    assert_status(session, status, SDT_END);
    sdt_cursor_free(cursor);
}

char *dump_of(sdt_session *session)
{
    static const int columns[] = {2, 3, 4, 5, 6, 7}; /* all but the number and the time */
    struct text out = {0};
    sdt_table *history;

    add(&out, "");
    for (int i = 0; i < sdt_kind_count(); i++)
        dump_kind(session, sdt_kind_at(i), &out);
    assert_ok(session, sdt_history(session, 0, NULL, &history));
    while (sdt_table_next(history) == SDT_OK) {
        for (size_t i = 0; i < COUNT(columns); i++) {
            const char *cell = sdt_table_text(history, columns[i]);
            add(&out, cell ? cell : "-");
            add(&out, " ");
        }
        add(&out, "\n");
    }
    sdt_table_free(history);
    return out.bytes;
}

char *read_file(const char *path, size_t *size)
{
    FILE *file = fopen(path, "rb");
    struct text text = {0};
    char part[4096];
    size_t count;

    if (!file)
        fail_msg("cannot read %s", path);
    add(&text, "");
    while ((count = fread(part, 1, sizeof part, file)) > 0)
        assert_int_equal(text_write(&text, part, count), 0);
    fclose(file);
    *size = text.size;
    return text.bytes;
}

void write_file(const char *path, const void *bytes, size_t size)
{
    FILE *file = fopen(path, "wb");

    if (!file || fwrite(bytes, 1, size, file) != size || fclose(file) != 0)
        fail_msg("cannot write %s", path);
}

void fixture_fill(struct fixture *fixture)
{
    assert_ok(fixture->session, sdt_session_open(fixture->session, fixture->path, SDT_OPEN_CREATE));
    for (int i = 0; i < sdt_kind_count(); i++)
        plant(fixture->session, sdt_kind_at(i), "x");
    assert_ok(fixture->session, sdt_session_close(fixture->session));
}

void change_file(const char *path, const char *sql)
{
    sqlite3 *db;
    char *words = NULL;

    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_exec(db, "PRAGMA synchronous = OFF", NULL, NULL, NULL), SQLITE_OK);
    if (sqlite3_exec(db, sql, NULL, NULL, &words) != SQLITE_OK)
        fail_msg("%s: %s", sql, words);
    sqlite3_close(db);
}
