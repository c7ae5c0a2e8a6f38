/**
 * @file fetch.h
 * Addresses for scripts: the library reaches no network by itself. An embedding program that lets its
 * integrations read and write addresses gives the session a function that fetches one; a script comes
 * only to those that lie under an address that it was granted, redirects included.
 */
#ifndef SODERTORN_FETCH_H
#define SODERTORN_FETCH_H

#include <sodertorn/session.h>

#ifdef __cplusplus
extern "C" {
#endif

/** What is to be fetched, and what comes of it. @since 0.1 */
struct sdt_fetch_call {
    const char *method;   /**< "GET" or "POST" */
    const char *url;      /**< a plain http or https address */
    const char *body;     /**< what a POST sends; NULL for none */
    size_t body_size;     /**< its length in bytes */
    const char *type;     /**< its media type, such as application/json; NULL for none */
    int64_t milliseconds; /**< the time that it may take */
    sdt_writer write; /**< takes the body of the answer, in pieces; when it answers other than 0 the
                               answer is too large, and the fetching is to end with a failure */
    void *write_user; /**< handed to it */
    int status;       /**< to be set: the status of HTTP, such as 200 */
    char location[2001];   /**< to be set for a redirect, which is not to be followed */
    char answer_type[200]; /**< to be set: the media type of the answer; may stay empty */
    char why[200];         /**< to be set on failure: why, for people */
};

/**
 * Fetches an address. It follows no redirect, keeps to the time, and checks certificates. What a callback
 * may do, see base.h.
 * @param[in]     user  what was given with the callback
 * @param[in,out] call  what is to be fetched, and what comes of it
 * @return 0 when there was an answer, whatever its status; anything else when there was none
 * @since 0.1
 */
typedef int (*sdt_fetch)(void *user, struct sdt_fetch_call *call);

/**
 * Lets the session's integrations fetch addresses that they are granted.
 * @param[in] session  the session
 * @param[in] fetch    fetches an address; NULL, as it begins, for none
 * @param[in] user     handed to it each time
 * @param[in] destroy  lets go of the user data, at the latest in sdt_session_free(); NULL for none
 * @return 0; #SDT_ERROR_MISUSE for NULL
 * @since 0.1
 */
SDT_API int sdt_session_set_fetch(sdt_session *session, sdt_fetch fetch, void *user,
                                  sdt_destructor destroy);

#ifdef __cplusplus
}
#endif

#endif
