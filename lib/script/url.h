/*
 * Addresses that a script may reach: read strictly and compared by their parts, never as texts, so
 * that https://api.kolada.se covers neither https://api.kolada.se.example nor
 * https://api.kolada.se@example.
 */
#ifndef SDT__SCRIPT_URL_H
#define SDT__SCRIPT_URL_H

#include <stdbool.h>
#include <stddef.h>

enum { SDT__URL_MOST = 2000 }; /* bytes of an address */

/* The parts of an address; they point into its text. */
struct sdt__url {
    const char *scheme;
    size_t scheme_size;
    const char *host;
    size_t host_size;
    int port;         /* that of the scheme when none is named */
    const char *path; /* from its slash, without the query; of no size when there is none */
    size_t path_size;
    bool query; /* whether there is one */
};

/* False for what is no plain http or https address: with a user, a fragment, characters that must be
   encoded, or segments that lead upwards or hide a slash. */
bool sdt__url_read(const char *text, struct sdt__url *out);

/* Whether an address lies under a prefix: of the same scheme, host and port, its path beginning with
   all segments of the prefix's. False when either is no address. */
bool sdt__url_covers(const char *prefix, const char *url);

/* Where a redirect from an address leads: the address that `location` is, or the path that it is on the
   same host. False when it is neither or is too long. */
bool sdt__url_follow(const char *url, const char *location, char out[SDT__URL_MOST + 1]);

#endif
