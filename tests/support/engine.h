/*
 * The engine that a run of tests is for. With SDT_TEST_SERVER set, which is an address of PostgreSQL with
 * {} for the database, what a test opens as a file or in memory is a database on that server instead.
 */
#ifndef TESTS_SUPPORT_ENGINE_H
#define TESTS_SUPPORT_ENGINE_H

#include <stdbool.h>

#include <sodertorn/session.h>

/* Whether databases are on a server; what is about files of SQLite is not tested then. */
bool test_on_server(void);
#define ONLY_FILES()                                                                               \
    do {                                                                                           \
        if (test_on_server())                                                                      \
            skip();                                                                                \
    } while (0)

/* sdt_session_open() on the engine of the run. The same path is the same database until the fixture ends;
   ":memory:" is always a new one. */
int test_open(sdt_session *session, const char *path, int mode);

/* The address of the database that test_open() has for a path; the path itself, when it is no server. */
const char *test_address(const char *path);

/* Runs SQL behind the library's back, on the server; NULL, or what went wrong. */
const char *test_server_run(const char *path, const char *sql);

/* Empties the databases that were opened since the last time, for the next test. */
void test_end_databases(void);

#endif
