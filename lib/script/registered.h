/*
 * Registered scripts, inside: finding them, running them with what they were granted, and the log of
 * their runs.
 */
#ifndef SDT__SCRIPT_REGISTERED_H
#define SDT__SCRIPT_REGISTERED_H

#include "script/declaration.h"

/* A registered script that the session's scope may see; SDT_ERROR_NOT_FOUND for any other. */
int sdt__registered_find(sdt_session *session, const char *key, sdt_record **out);
bool sdt__registered_is_visible(const sdt_session *session, const sdt_record *record);

/* What it has been granted for the source that it has, with spaces between; "" for nothing. Borrowed from
   *grant, which may be NULL and is the caller's to free. */
int sdt__registered_grants(const sdt_record *record, sdt_record **grant, const char **out);

/* Reads it, with what it was granted. */
int sdt__registered_read(const sdt_record *record, sdt_script **out);

/* A run as it is logged. Texts may be NULL. */
struct sdt__registered_run {
    const char *outcome; /* ok, error, limit or registered */
    const char *reason;
    const char *message;
    int64_t spent;
    int64_t peak;
    int64_t entry; /* the last line of the history that it ran for; 0: none */
};

/* Writes a run into the log, which keeps the latest hundred of each script, and gives the record's key;
   with a key that it gave before it writes that one anew. Whatever comes of it, the problems of the run
   itself stay. A session that only reads logs nothing. */
enum { SDT__REGISTERED_KEY = 200 };
int sdt__registered_log(sdt_session *session, const sdt_record *script,
                        const struct sdt__registered_run *run, char key[SDT__REGISTERED_KEY]);

/* The last line of the history that the script has run for; -1 when its log has none. */
int sdt__registered_last_entry(const sdt_record *script, int64_t *out);

/* A run that ended before it began, or after, with a status: a limit that was met while the declaration was
   read, too. The message is borrowed from the session. */
void sdt__registered_failed(sdt_session *session, int status, struct sdt__registered_run *out);

/* How the script's last run went. Borrowed from it. */
void sdt__registered_outcome(const sdt_script *script, struct sdt__registered_run *out);

/* While it holds, the session writes for all. The library does what the scope's holder asked it to, such
   as keeping a log, but could not do alone. */
struct sdt__authority {
    sdt_session *session;
    char *scope;
};
struct sdt__authority sdt__authority_take(sdt_session *session);
void sdt__authority_give_back(struct sdt__authority authority);

#endif
