/**
 * @file session.h
 * The session: where memory comes from, which language the messages are in, who is acting, what
 * went wrong, and the database that is open. A session without a database is enough for the pure
 * functions.
 *
 * A session, with all that came from it (records, cursors, tables, batches and the other handles), serves
 * one thread at a time, whichever that is. While one thread is in a function that can change any of it, a
 * second thread that calls such a function is refused at once, and nothing is done or written: a status
 * is #SDT_ERROR_MISUSE, what comes out is NULL, sdt_session_message() says that another thread uses the
 * session. A `_free` function leaves its handle as it is; free it again when the other thread is done, or
 * it leaks. It is mistakes that this finds, so that they neither crash nor hang; a host whose threads are
 * to share a session needs a lock of its own, held also for as long as it reads what is borrowed. Not
 * refused are the functions that only tell a number or a borrowed pointer and change nothing: what they
 * tell while another thread works may be gone at once. A handle that one thread has freed cannot be told
 * from another by the next. The library refuses where the compiler is GCC or Clang.
 *
 * A session with a database belongs to the process that opened it. After `fork()` the child leaves it alone
 * and does not even free it, which could close connections and locks that the parent still uses; it opens a
 * session of its own. A child that goes on to `exec()` needs nothing. Signals may come at any time; no
 * function of the library may be called from a handler.
 *
 * A scope (#SDT_OPTION_SCOPE) guards against mistakes, not against people: whoever has the session can
 * set another scope. What a user may do is for the host to decide, before it sets the scope.
 */
#ifndef SODERTORN_SESSION_H
#define SODERTORN_SESSION_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Gives, grows, shrinks and takes back memory, as `realloc` does; a size of 0 frees. It is called for as
 * long as the session or a handle that came from it lives; what it may do else, see base.h.
 * @param[in] user   what was given to sdt_session_new_with_allocator()
 * @param[in] block  the block to change, or NULL for a new one
 * @param[in] size   bytes wanted, or 0 to free `block`
 * @return the block, aligned for any type; NULL when there is no memory or the size is 0
 * @since 0.1
 */
typedef void *(*sdt_allocator)(void *user, void *block, size_t size);

/**
 * Told how far long work has come. What a callback may do, see base.h.
 * @param[in] user   what was given with the callback
 * @param[in] done   units done (bytes, rows)
 * @param[in] total  units in all, or -1 when not known
 * @return 0 to go on; anything else stops the work with #SDT_ERROR_CANCELLED, nothing changed
 * @since 0.1
 */
typedef int (*sdt_progress)(void *user, int64_t done, int64_t total);

/**
 * Takes a piece of output. What a callback may do, see base.h.
 * @param[in] user   what was given with the callback
 * @param[in] bytes  the piece, not NUL-terminated
 * @param[in] size   its length in bytes
 * @return 0 when it was taken; anything else stops the work with #SDT_ERROR_IO
 * @since 0.1
 */
typedef int (*sdt_writer)(void *user, const char *bytes, size_t size);

/**
 * Gives the next piece of input. What a callback may do, see base.h.
 * @param[in]  user   what was given with the callback
 * @param[out] bytes  where the piece goes
 * @param[in]  size   the most that it may be, at least 1
 * @return how many bytes it is, which may be fewer than `size`; 0 at the end; a negative number stops
 *         the work with #SDT_ERROR_IO
 * @since 0.1
 */
typedef int64_t (*sdt_reader)(void *user, char *bytes, size_t size);

/**
 * Lets go of the user data of a callback that was kept after its call; when, see base.h. What a callback may
 * do holds for it as well.
 * @param[in] user  what was given with the callback
 * @since 0.1
 */
typedef void (*sdt_destructor)(void *user);

/** Options of a session, set with sdt_session_set_int() or sdt_session_set_text(). @since 0.1 */
enum sdt_option {
    SDT_OPTION_LANGUAGE = 1,     /**< text: "sv" (default) or "en" */
    SDT_OPTION_ACTOR = 2,        /**< text: who is acting, kept in the history; default "" */
    SDT_OPTION_SCOPE = 3,        /**< text: "secretariat" (default, may write all), "reader", or a
                                      municipality's key, which may write only what is its own;
                                      against mistakes: whoever has the session can change it */
    SDT_OPTION_BUSY_MS = 4,      /**< int, 0 to 600000: how long to wait for a lock; default 5000 */
    SDT_OPTION_MAX_PROBLEMS = 5, /**< int, 1 to 100000: how many problems are kept; default 1000 */
    SDT_OPTION_TODAY = 6,        /**< text: the date that counts as today; default the
                                      day it is where the machine is */
    SDT_OPTION_SCRIPT_MS = 7,    /**< int, 1 to 3600000: a script's time; default 10000 */
    SDT_OPTION_SCRIPT_WORK = 8,  /**< int, 1000 to 1e15: a script's work units; default 1e9 */
    SDT_OPTION_SCRIPT_MEMORY = 9, /**< int, 1 MiB to 16 GiB: a script's bytes; default 64 MiB */
    SDT_OPTION_SCRIPT_OUTPUT =
        10,                  /**< int, 1 KiB to 1 GiB: a script's output bytes; default 32 MiB */
    SDT_OPTION_PERSONAL = 11 /**< int, 0 or 1: whether personal data is exported; default 0 */
};

/** How sdt_session_open() opens a database. @since 0.1 */
enum sdt_open_mode {
    SDT_OPEN_READ = 1,  /**< It must exist; nothing can be written. */
    SDT_OPEN_WRITE = 2, /**< It must exist. */
    SDT_OPEN_CREATE = 3 /**< It is made when it is not there. */
};

/**
 * Makes a session with no database open, using the C library's allocator.
 * @param[out] out  the session; NULL on failure. Free with sdt_session_free().
 * @return 0, #SDT_ERROR_MEMORY, or #SDT_ERROR_MISUSE when `out` is NULL
 * @since 0.1
 *
 * @code
 * sdt_session *s;
 * if (sdt_session_new(&s) == 0 && sdt_session_open(s, "sodertorn.db", SDT_OPEN_READ) != 0)
 *     puts(sdt_session_message(s));
 * sdt_session_free(s);
 * @endcode
 */
SDT_API int sdt_session_new(sdt_session **out);

/**
 * Makes a session whose memory comes from the caller.
 * @param[in]  allocator  the allocator; NULL for the C library's
 * @param[in]  user       handed to it each time; may be NULL
 * @param[in]  destroy    lets go of the user data, when the last block has been given back: the session is
 *                        freed then, and all that came from it; NULL for none
 * @param[out] out        the session; NULL on failure
 * @return as sdt_session_new()
 * @since 0.1
 */
SDT_API int sdt_session_new_with_allocator(sdt_allocator allocator, void *user,
                                           sdt_destructor destroy, sdt_session **out);

/**
 * Closes the database, if one is open (an unfinished transaction is undone), and frees the session.
 * Records, cursors and tables that came from it may still be read and must still be freed.
 * @param[in] session  the session; NULL does nothing; one that another thread uses is left as it is
 * @since 0.1
 */
SDT_API void sdt_session_free(sdt_session *session);

/**
 * Sets an option that is a number.
 * @param[in] session  the session
 * @param[in] option   one of #sdt_option
 * @param[in] value    within the option's bounds
 * @return 0; #SDT_ERROR_MISUSE for NULL or an option that is no number; #SDT_ERROR_VALUE outside the
 *         bounds, which the message states
 * @since 0.1
 */
SDT_API int sdt_session_set_int(sdt_session *session, int option, int64_t value);

/**
 * Sets an option that is text; it is copied.
 * @param[in] session  the session
 * @param[in] option   one of #sdt_option
 * @param[in] value    the text; not NULL
 * @return 0; #SDT_ERROR_MISUSE for NULL or an option that is no text; #SDT_ERROR_VALUE for a text the
 *         option does not allow; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_session_set_text(sdt_session *session, int option, const char *value);

/**
 * An option that is a number.
 * @param[in] session  the session; NULL gives 0
 * @param[in] option   one of #sdt_option; one that is no number gives 0
 * @return its value
 * @since 0.1
 */
SDT_API int64_t sdt_session_int(const sdt_session *session, int option);

/**
 * An option that is text.
 * @param[in] session  the session; NULL gives NULL
 * @param[in] option   one of #sdt_option; one that is no text gives NULL
 * @return its value, borrowed until it is set again
 * @since 0.1
 */
SDT_API const char *sdt_session_text(const sdt_session *session, int option);

/**
 * The status of the last call on this session, or on anything that came from it, that failed.
 * @param[in] session  the session; NULL, or one that another thread uses, gives #SDT_ERROR_MISUSE
 * @return a code of #sdt_status; 0 when the last verb succeeded
 * @since 0.1
 */
SDT_API int sdt_session_status(const sdt_session *session);

/**
 * The first problem of the last failed call, in the session's language, with its place.
 * @param[in] session  the session; NULL, or one that another thread uses, gives a sentence about that
 * @return the sentence, never NULL, "" after success; borrowed until the next call on the session
 * @since 0.1
 */
SDT_API const char *sdt_session_message(const sdt_session *session);

/**
 * All problems of the last verb, failed or not (warnings have status 0).
 *
 * Columns: status (text), message, kind, key, field, file (text), row, column, count (integers; row and
 * column count from 1 and are absent when they say nothing). The same fault in many rows of a file is
 * one problem: its row is the first one's, and `count` says how often it came.
 * @param[in]  session  the session
 * @param[out] out      the table; NULL on failure. Free with sdt_table_free().
 * @table{problems}
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_session_problems(sdt_session *session, sdt_table **out);

/**
 * What the operating system says went wrong, in the user's language: what strerror() says in that of
 * the process.
 * @param[in] number    an `errno`
 * @param[in] language  "sv" or "en"; NULL is "sv"
 * @return words such as "disken är full", to stand after a colon; valid for the life of the process
 * @since 0.1
 */
SDT_API const char *sdt_errno_text(int number, const char *language);

/**
 * Writes a text so that it is safe to show on a terminal, in one line: names, keys and titles are
 * what people have written, and may hold characters that a terminal obeys or that hide others. It
 * becomes valid UTF-8; a control character, one that sets the direction of writing, or one without
 * width that misleads is shown as `‹U+202E›`, a byte that is no UTF-8 as `‹0xFF›`; tabs and ends of
 * lines become spaces. Messages and tables as text are safe already. Needs no session, and no memory.
 * @param[in] text    the text
 * @param[in] writer  takes the text, perhaps in pieces
 * @param[in] user    handed to the writer
 * @return 0; #SDT_ERROR_IO when the writer refuses; #SDT_ERROR_MISUSE for NULL
 * @since 0.1
 */
SDT_API int sdt_text_visible(const char *text, sdt_writer writer, void *user);

/**
 * How many problems the last verb had, each as often as it came. The table of sdt_session_problems()
 * keeps no more than #SDT_OPTION_MAX_PROBLEMS of them; all are counted.
 * @param[in] session  the session; NULL, or one that another thread uses, gives 0
 * @return the number
 * @since 0.1
 */
SDT_API int64_t sdt_session_problem_total(const sdt_session *session);

#ifdef __cplusplus
}
#endif

#endif
