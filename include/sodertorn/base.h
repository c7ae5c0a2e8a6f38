/**
 * @file base.h
 * What every other header needs: the export mark, the opaque handles and the status codes.
 *
 * Rules that hold everywhere:
 * - A function that can fail returns an `int`: 0 is success, a negative number an error, and the
 *   only positive number is #SDT_END, "no more rows". The words for it are in the session's
 *   problem list (session.h).
 * - What comes out through an out-parameter is yours; free it with its one `_free` function, which
 *   takes NULL. A returned pointer is borrowed; its docstring says until when.
 * - Text is UTF-8, dates are ISO text (2024-05-28). Absent is not zero: an absent text is NULL, of
 *   what is no text ask `_has_`.
 * - Options of a verb are one list of names and values that ends with NULL, such as
 *   `const char *const options[] = {"municipality", "0126", "as_of", "2024", NULL}`; NULL is no
 *   options. The order does not matter, and what is not asked for is left out. A name that the verb
 *   does not take (the message says which it takes, the nearest first), one that stands twice and one
 *   at the end without its value are #SDT_ERROR_MISUSE; a value that the option does not allow is
 *   #SDT_ERROR_VALUE, naming the option, the value and what is expected. As a NULL ends the list, a
 *   name whose value is NULL is one without a value. The texts are read during the call alone.
 * - A session, with all that came from it, serves one thread at a time; different sessions may be used
 *   freely at the same time. A second thread is refused, see session.h.
 *
 * What a callback may do (an allocator, a writer, a reader, a progress callback):
 * - It is called from the thread of the call it was given to, and only until that call returns. An
 *   allocator, what fetches and a script's log are kept, and called from any call that needs them; the
 *   functions that take these take a destructor as well.
 * - It uses neither the session of that call nor a handle that came from it. Other sessions are free.
 * - It ends by returning: it stops the work with what it answers, and then nothing is half done. It
 *   does not throw, and it does not `longjmp()` past the library. Should an exception escape it all the
 *   same, it reaches the host's own handler, since the library has unwind tables, and nothing of the
 *   call is committed; but what the call had in hand leaks, its locks may last as long as the process,
 *   and of the session only sdt_session_free() may be called, by the same thread. An exception out of
 *   an allocator is undefined behaviour.
 *
 * A destructor (#sdt_destructor) is called exactly once, when the library lets go of the user data that it
 * was given with: when another callback, or none, takes the place of that one, when the session or the script
 * that keeps it is freed, or at once when the call that gives it fails. So from that call on the user data
 * is the library's, whatever the call answers.
 */
#ifndef SODERTORN_BASE_H
#define SODERTORN_BASE_H

#include <stddef.h>
#include <stdint.h>

/**
 * Marks a function that the shared library exports. On Windows a program that is linked with the static
 * library defines SDT_STATIC; CMake's target and pkg-config --static do so.
 * @since 0.1
 */
#if defined(_WIN32) && defined(SDT_BUILDING)
#define SDT_API __declspec(dllexport)
#elif defined(_WIN32) && !defined(SDT_STATIC)
#define SDT_API __declspec(dllimport)
#elif defined(__GNUC__) && !defined(_WIN32)
#define SDT_API __attribute__((visibility("default")))
#else
#define SDT_API
#endif

/** A session: allocator, language, limits, problems, and the open database if there is one. @since 0.1 */
typedef struct sdt_session sdt_session;
/** One record of one kind. @since 0.1 */
typedef struct sdt_record sdt_record;
/** The records that a question found, one at a time. @since 0.1 */
typedef struct sdt_cursor sdt_cursor;
/** A result with named, typed columns and rows. @since 0.1 */
typedef struct sdt_table sdt_table;

/** What a call answers. New codes may be added; existing numbers never change. @since 0.1 */
enum sdt_status {
    SDT_OK = 0,               /**< It worked. */
    SDT_END = 1,              /**< No more rows. The only positive answer. */
    SDT_ERROR_MEMORY = -1,    /**< The allocator gave no memory. Nothing was changed. */
    SDT_ERROR_MISUSE = -2,    /**< The call itself is wrong: NULL, a wrong kind, option or state. */
    SDT_ERROR_NOT_FOUND = -3, /**< No record, kind, field or file of that name. */
    SDT_ERROR_EXISTS = -4,    /**< Something with that key is there already. */
    SDT_ERROR_VALUE = -5,     /**< A value is outside what its field or parameter allows. */
    SDT_ERROR_REQUIRED = -6,  /**< A required field is absent. */
    SDT_ERROR_REFERENCE =
        -7,                  /**< A reference leads nowhere, in a circle, or holds a record back. */
    SDT_ERROR_CONFLICT = -8, /**< The record has changed since it was read. */
    SDT_ERROR_DENIED = -9,   /**< The session's scope does not allow it, or it is read-only. */
    SDT_ERROR_BUSY = -10,    /**< Another process holds the database. */
    SDT_ERROR_FOREIGN = -11, /**< The file is no database of this library, or is damaged. */
    SDT_ERROR_NEWER = -12,   /**< The database was written by a newer library. */
    SDT_ERROR_IO = -13,      /**< Reading or writing failed. */
    SDT_ERROR_SYNTAX = -14,  /**< A text (JSON, CSV, Lua) does not parse. */
    SDT_ERROR_LIMIT = -15,   /**< A limit of the session was reached. */
    SDT_ERROR_SCRIPT = -16,  /**< A script failed. */
    SDT_ERROR_CANCELLED = -17, /**< A progress callback asked to stop. Nothing was changed. */
    SDT_ERROR_INTERNAL = -18   /**< A defect in the library; please report it. */
};

#ifdef __cplusplus
extern "C" {
#endif

/**
 * The stable name of a status code, for logs and other languages.
 * @param[in] status  any code
 * @return a name such as "not_found" ("unknown" for a number that is no code); valid for ever
 * @since 0.1
 */
SDT_API const char *sdt_status_name(int status);

#ifdef __cplusplus
}
#endif

#endif
