/*
 * A script runs in a process of its own, the child, within limits that the system keeps. What it makes
 * comes back over a socket in messages, and what it writes it commits on the parent's word alone. A
 * child that dies takes nothing with it: the database undoes what was not committed, and no file is
 * left half written.
 */
#ifndef SODERTORN_CLI_ISOLATE_H
#define SODERTORN_CLI_ISOLATE_H

#include "cli.h"

/* The limits of the child beside those that the library keeps itself. */
struct isolation {
    long long milliseconds; /* of each script, as the session has them */
    long long memory;       /* bytes, likewise */
    long long output;       /* bytes, likewise */
    long long files;        /* bytes of the files that it is given */
    bool threads;           /* whether it may have threads, which the fetching of addresses needs */
    const char **died;      /* set to why, such as killed, when the child did; or NULL */
};

/* The limits as the session has them. */
struct isolation isolation_of(const struct cli *cli);

/* One end of the socket. */
struct link {
    int socket;
    int patience; /* milliseconds that the other may be silent; -1: for ever */
    bool silent;  /* it was for longer */
    bool broken;  /* it takes nothing any more */
};

/* The child's view of its parent. */
struct parent {
    struct link link;
    const struct isolation *limits;
};

/* What the child does; its exit code is the parent's. */
typedef int child_work(struct cli *cli, void *what, struct parent *parent);

/* Runs the work in a child; the exit code, also after having told what became of a child that died. */
int isolate(struct cli *cli, const struct isolation *limits, child_work *work, void *what);

/* In the child: a document begins, to a file or (NULL) to standard output; each takes part of the
   processor's time from then on. */
bool send_begin(struct parent *parent, const char *path);
/* A writer whose user is a struct parent. */
int send_piece(void *user, const char *bytes, size_t size);
/* Says that the document is whole and waits for the parent's word that it has been taken. */
bool send_whole(struct parent *parent);
/* Says that what was written is committed: the parent puts the document where it belongs. */
bool send_done(struct parent *parent);
/* Says that there will be no document after all. */
bool send_failed(struct parent *parent);
/* How the run went, a line of JSON. */
bool send_result(struct parent *parent, const char *line);

/* Writes a member of an object of JSON that is a text; none for NULL. "kind" begins the object. */
void put_text(FILE *out, const char *name, const char *text);

/* Writes how a script has run, or what has just failed on the session, as an object of JSON. */
void put_script_result(FILE *out, sdt_script *script);
void put_problem(FILE *out, sdt_session *session);

/* Sends the same as the result. */
void send_script_result(struct parent *parent, sdt_script *script);
void send_problem(struct parent *parent, sdt_session *session);

#endif
