/*
 * What a role of the server may write, by the roles that `sodertorn init --roles` makes; see roles.h. Where
 * there are none, or the tables are the role's own, it is limited by what it was granted alone.
 */
#include "store/postgres.h"
#include "store/roles.h"

#include "core/fixed_text.h"

#include <string.h>

static const char
    limits[] = "SELECT current_user, row_security_active('meta'),"
               " EXISTS (SELECT FROM pg_roles WHERE rolname = '" SDT__ROLES_SECRETARIAT "'"
               "  AND pg_has_role(oid, 'USAGE')),"
               " EXISTS (SELECT FROM pg_roles WHERE rolname = '" SDT__ROLES_MUNICIPALITY "'"
               "  AND pg_has_role(oid, 'USAGE')),"
               " has_table_privilege('series', 'INSERT')";

enum { ROLE, LIMITED, SECRETARIAT, MUNICIPALITY, VALUES };

int sdt__postgres_read_rights(struct sdt__engine *engine, struct sdt__engine_rights *out)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(engine, limits, &query);

    *out = (struct sdt__engine_rights){.writes = SDT__WRITES_ALL, .values = true};
    if (status == SDT_OK && sdt__statement_row(query, &status)) {
        const char *role = sdt__statement_text(query, ROLE);
        struct sdt__fixed_text text;

        sdt__fixed_text_init(&text, out->role, sizeof out->role);
        sdt__fixed_text_add(&text, role ? role : "");
        if (sdt__statement_integer(query, LIMITED) && !sdt__statement_integer(query, SECRETARIAT)) {
            out->writes = sdt__statement_integer(query, MUNICIPALITY) ? SDT__WRITES_OWN
                                                                      : SDT__WRITES_NOTHING;
            out->values = sdt__statement_integer(query, VALUES) != 0;
        }
    }
    sdt__statement_finalize(query);
    return status;
}
