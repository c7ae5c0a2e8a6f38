/*
 * Inside lib/store only: roles of a server. What the one that the session connected as lets it write, which
 * the session's scope does not widen (role.c), and the SQL that makes them (roles.c).
 */
#ifndef SDT__STORE_ROLES_H
#define SDT__STORE_ROLES_H

#include "store/engine.h"

/* The names of roles begin so, and end with the key of a municipality, or with one of these words. */
#define SDT__ROLES_PREFIX "sodertorn_"
#define SDT__ROLES_READER "sodertorn_reader"
#define SDT__ROLES_SECRETARIAT "sodertorn_secretariat"
#define SDT__ROLES_MUNICIPALITY "sodertorn_municipality"

/* The view of the municipalities that a role writes for; it is made with the roles. */
#define SDT__ROLES_OWN "sodertorn_own"

struct sdt__store;

/* What the role of the connection may write. */
struct sdt__role {
    struct sdt__engine_rights rights;
    char **own; /* the municipalities, when it may write for some only */
    size_t own_count;
};

/* Reads it when the database has been opened. */
int sdt__role_read(struct sdt__store *store);
void sdt__role_free(struct sdt__store *store);

bool sdt__role_only_reads(const struct sdt__store *store);
bool sdt__role_writes_for(const struct sdt__store *store, const char *municipality);

/* That the role may write at all; records of a kind that are a municipality's, or joint ones (NULL); values,
   for which the kind is 0; and lines of the history that are there already. Each reports SDT_ERROR_DENIED. */
int sdt__role_check_writes(struct sdt__store *store);
int sdt__role_check(struct sdt__store *store, int kind, const char *municipality, const char *what);
int sdt__role_check_erases(struct sdt__store *store);

#endif
