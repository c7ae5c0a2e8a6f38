/*
 * What the tests of C++ share: facts by their names, checked without the library of C's tests, whose failures
 * would leave past the destructors.
 */
#ifndef TESTS_CPP_SUPPORT_HPP
#define TESTS_CPP_SUPPORT_HPP

#include <sodertorn.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>

/* A fact that did not hold. */
struct failure : std::logic_error {
    using std::logic_error::logic_error;
};

inline void check_that(bool holds, const char *what, int line)
{
    if (!holds)
        throw failure("line " + std::to_string(line) + ": " + what);
}

#define CHECK(condition) check_that((condition), #condition, __LINE__)

/* What the work throws, which is to be of that class. */
template <class Error, class Work> Error thrown(Work work)
{
    try {
        work();
    } catch (const Error &error) {
        return error;
    }
    throw failure("nothing was thrown");
}

struct fact {
    const char *name;
    void (*run)();
};

/* Runs them all; the status of the program. */
inline int run_facts(std::initializer_list<fact> facts)
{
    int failed = 0;

    for (const fact &one : facts) {
        try {
            one.run();
            std::printf("ok      %s\n", one.name);
        } catch (const std::exception &error) {
            std::printf("FAILED  %s: %s\n", one.name, error.what());
            failed++;
        }
    }
    return failed == 0 ? 0 : 1;
}

#define FACT(name)                                                                                 \
    {                                                                                              \
#name, name                                                                                \
    }

inline std::string read_file(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;

    text << file.rdbuf();
    return text.str();
}

/* The example's files of records, by their names. */
inline std::map<std::string, std::string> example_files()
{
    std::map<std::string, std::string> files;

    for (const auto &entry : std::filesystem::directory_iterator("examples/sodertorn"))
        if (entry.path().extension() == ".json")
            files[entry.path().filename().string()] = read_file(entry.path());
    return files;
}

inline sodertorn::table_of<sodertorn::tables::import> import_example(sodertorn::session &session)
{
    const std::map<std::string, std::string> texts = example_files();
    std::vector<sodertorn::file> files;

    for (const auto &[name, text] : texts)
        files.push_back({name, text});
    return session.import_json(files);
}

/* A session with the example's records in memory. */
inline sodertorn::session cooperation()
{
    sodertorn::session session(":memory:", sodertorn::open_mode::create,
                               sodertorn::session_options().language("en").today("2026-06-01"));

    import_example(session);
    return session;
}

#endif
