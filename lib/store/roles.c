/*
 * The SQL that lets a server of PostgreSQL hold who may write what: a group for those who read, one for the
 * secretariat and one for each member, grants, and policies for rows made of the kinds' owner fields. What
 * a municipality may write is looked up by the view sodertorn_own, so that one set of policies holds for
 * all of them, and a new member needs a group only.
 *
 * A packed series holds the values of all municipalities in one row, where no policy sees. Municipalities
 * write values on the server only where who runs it has chosen so.
 */
#include "store/roles.h"

#include "core/options.h"
#include "store/database.h"

#include <sodertorn/kinds.h>
#include <sodertorn/roles.h>
#include <sodertorn/version.h>
#include <string.h>

enum { KEY_MOST = 50 /* bytes: the name of a role has at most 63 */ };

struct writing {
    struct sdt__store *store;
    struct sdt__buffer sql;
    bool values; /* municipalities write values */
};

/* Writes a template, in which {1} stands for a name. */
static void add(struct writing *writing, const char *template, const char *name)
{
    const char *at;

    while ((at = strstr(template, "{1}")) != NULL) {
        sdt__buffer_add(&writing->sql, template, (size_t)(at - template));
        sdt__buffer_text(&writing->sql, name);
        template = at + strlen("{1}");
    }
    sdt__buffer_text(&writing->sql, template);
}

static void add_comment(struct writing *writing, enum sdt__message message)
{
    const char *version = sdt_version();
    char text[400];

    sdt__message_write(message, writing->store->session->english, &version, 1, text, sizeof text);
    sdt__buffer_text(&writing->sql, "-- ");
    sdt__buffer_text(&writing->sql, text);
    sdt__buffer_byte(&writing->sql, '\n');
}

/* Whether the name of a role can end with a key. */
static bool is_plain(const char *key)
{
    static const char *const taken[] = {SDT__ROLES_READER, SDT__ROLES_SECRETARIAT,
                                        SDT__ROLES_MUNICIPALITY};
    const size_t size = strlen(key);

    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++)
        if (strcmp(taken[i] + strlen(SDT__ROLES_PREFIX), key) == 0)
            return false;
    return size > 0 && size <= KEY_MOST &&
           strspn(key, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == size;
}

/* A line for each member, or for each municipality where nobody is a member. */
static int add_members(struct writing *writing, const char *template)
{
    static const char members
        [] = "SELECT key FROM municipality WHERE key IN (SELECT municipality FROM membership)"
             " OR (level = 'municipality' AND NOT EXISTS (SELECT 1 FROM membership)) ORDER BY key";
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(writing->store->engine, members, &query);

    while (status == SDT_OK && sdt__statement_row(query, &status)) {
        const char *key = sdt__statement_text(query, 0);

        if (!key)
            status = sdt__fail_memory(writing->store->session);
        else if (is_plain(key))
            add(writing, template, key);
    }
    sdt__statement_finalize(query);
    return status;
}

/* Warns of each municipality that gets no role. */
static int tell_left_out(struct writing *writing)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(
        writing->store->engine, "SELECT DISTINCT municipality FROM membership ORDER BY 1", &query);

    while (status == SDT_OK && sdt__statement_row(query, &status)) {
        const char *key = sdt__statement_text(query, 0);

        if (key && !is_plain(key))
            sdt__fail(writing->store->session, SDT_OK, SDT__M_ROLES_KEY, key);
    }
    sdt__statement_finalize(query);
    return status;
}

/* The groups; what was given before, to be given anew. */
static int add_groups(struct writing *writing)
{
    static const char before[] = "DO $sodertorn$\n"
                                 "DECLARE name text; target text;\n"
                                 "BEGIN\n"
                                 "  FOREACH name IN ARRAY ARRAY['" SDT__ROLES_READER
                                 "', '" SDT__ROLES_SECRETARIAT "', '" SDT__ROLES_MUNICIPALITY "'";
    static const char after[] =
        "] LOOP\n"
        "    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN\n"
        "      EXECUTE format('CREATE ROLE %I NOLOGIN', name);\n"
        "    END IF;\n"
        "  END LOOP;\n"
        "  FOR name, target IN SELECT policyname, tablename FROM pg_policies\n"
        "    WHERE schemaname = current_schema() AND left(policyname, 10) = 'sodertorn_' LOOP\n"
        "    EXECUTE format('DROP POLICY %I ON %I', name, target);\n"
        "  END LOOP;\n"
        "  EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO " SDT__ROLES_READER "',\n"
        "    current_database());\n"
        "  EXECUTE format('GRANT USAGE ON SCHEMA %I TO " SDT__ROLES_READER "', current_schema());\n"
        "END\n"
        "$sodertorn$;\n"
        "GRANT " SDT__ROLES_READER " TO " SDT__ROLES_SECRETARIAT ", " SDT__ROLES_MUNICIPALITY ";\n";
    int status;

    add_comment(writing, SDT__M_ROLES_GROUPS);
    add(writing, before, NULL);
    status = add_members(writing, ", '" SDT__ROLES_PREFIX "{1}'");
    add(writing, after, NULL);
    return status == SDT_OK ? add_members(writing, "GRANT " SDT__ROLES_MUNICIPALITY
                                                   " TO \"" SDT__ROLES_PREFIX "{1}\";\n")
                            : status;
}

/* Views see the tables as who made them, so a policy can ask what its own table holds. */
static void add_views(struct writing *writing)
{
    add_comment(writing, SDT__M_ROLES_WHOSE);
    add(writing,
        "CREATE OR REPLACE VIEW " SDT__ROLES_OWN " AS SELECT substr(rolname::text, 11)"
        " COLLATE \"C\" AS own\n"
        "  FROM pg_roles WHERE left(rolname, 10) = '" SDT__ROLES_PREFIX "'"
        " AND pg_has_role(oid, 'USAGE')\n"
        "  AND rolname NOT IN ('" SDT__ROLES_READER "', '" SDT__ROLES_SECRETARIAT
        "', '" SDT__ROLES_MUNICIPALITY "');\n"
        "CREATE OR REPLACE VIEW sodertorn_next AS SELECT\n"
        "  (SELECT value FROM meta WHERE name = 'next_id') AS id,\n"
        "  (SELECT coalesce(max(entry), 0) + 1 FROM history) AS entry;\n"
        "REVOKE ALL ON " SDT__ROLES_OWN ", sodertorn_next FROM PUBLIC, " SDT__ROLES_READER ";\n"
        "GRANT SELECT ON " SDT__ROLES_OWN ", sodertorn_next TO " SDT__ROLES_READER ";\n",
        NULL);
}

/* A table that all read. */
static void add_table(struct writing *writing, const char *name)
{
    add(writing,
        "\nALTER TABLE \"{1}\" ENABLE ROW LEVEL SECURITY;\n"
        "REVOKE ALL ON \"{1}\" FROM PUBLIC, " SDT__ROLES_READER ", " SDT__ROLES_SECRETARIAT
        ", " SDT__ROLES_MUNICIPALITY ";\n"
        "GRANT SELECT ON \"{1}\" TO " SDT__ROLES_READER ";\n"
        "CREATE POLICY sodertorn_read ON \"{1}\" FOR SELECT TO " SDT__ROLES_READER
        " USING (true);\n",
        name);
}

/* What the secretariat may do to any row of a table. */
static void add_secretariat(struct writing *writing, const char *rights, const char *name)
{
    add(writing, "GRANT ", NULL);
    add(writing, rights, NULL);
    add(writing,
        " ON \"{1}\" TO " SDT__ROLES_SECRETARIAT ";\n"
        "CREATE POLICY sodertorn_secretariat ON \"{1}\" TO " SDT__ROLES_SECRETARIAT
        " USING (true) WITH CHECK (true);\n",
        name);
}

static const char *owner_of(const struct sdt__kind *kind)
{
    return kind->owner == SDT__OWNER_KEY ? "key"
           : kind->owner >= 0            ? kind->fields[kind->owner].name
                                         : NULL;
}

/* What a municipality may do to its own rows: a new one has the number that was taken for it, and a row
   keeps its number. */
static void add_owned(struct writing *writing, const struct sdt__kind *kind)
{
    static const char own[] = "(\"{1}\" IN (SELECT own FROM " SDT__ROLES_OWN ")";
    const char *owner = owner_of(kind);

    add(writing, "GRANT INSERT, DELETE, UPDATE (key, revision", NULL);
    for (int i = 0; i < kind->field_count; i++)
        add(writing, ", \"{1}\"", kind->fields[i].name);
    add(writing,
        ") ON \"{1}\" TO " SDT__ROLES_MUNICIPALITY ";\n"
        "CREATE POLICY sodertorn_insert ON \"{1}\" FOR INSERT TO " SDT__ROLES_MUNICIPALITY
        " WITH CHECK\n  ",
        kind->name);
    add(writing, own, owner);
    add(writing,
        " AND id = (SELECT id FROM sodertorn_next));\n"
        "CREATE POLICY sodertorn_update ON \"{1}\" FOR UPDATE TO " SDT__ROLES_MUNICIPALITY
        " USING\n  ",
        kind->name);
    add(writing, own, owner);
    add(writing, ") WITH CHECK ", NULL);
    add(writing, own, owner);
    add(writing,
        ");\nCREATE POLICY sodertorn_delete ON \"{1}\" FOR DELETE TO " SDT__ROLES_MUNICIPALITY
        " USING\n  ",
        kind->name);
    add(writing, own, owner);
    add(writing, ");\n", NULL);
}

/* That a line of the history tells of a record that is, and was, a municipality's own. The texts of a line
   are records as JSON. */
static void add_line_of_kind(struct writing *writing, const struct sdt__kind *kind)
{
    static const char *const texts[] = {"before", "after"};

    add(writing, "\n  WHEN '{1}' THEN coalesce(before, after) IS NOT NULL", kind->name);
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        add(writing, " AND ({1} IS NULL OR ({1}", texts[i]);
        add(writing, "::json ->> '{1}') IN (SELECT own FROM " SDT__ROLES_OWN "))", owner_of(kind));
    }
}

static void add_history(struct writing *writing)
{
    add_table(writing, "history");
    add_secretariat(writing, "INSERT, UPDATE (key, actor, before, after)", "history");
    add(writing,
        "GRANT INSERT ON history TO " SDT__ROLES_MUNICIPALITY ";\n"
        "CREATE POLICY sodertorn_insert ON history FOR INSERT TO " SDT__ROLES_MUNICIPALITY
        " WITH CHECK (\n  entry = (SELECT n.entry FROM sodertorn_next n) AND CASE kind",
        NULL);
    for (int i = 0; i < sdt__kind_count; i++)
        if (owner_of(&sdt__kinds[i]))
            add_line_of_kind(writing, &sdt__kinds[i]);
    if (writing->values)
        add(writing, "\n  WHEN '" SDT__STORE_OBSERVATION "' THEN record = 0", NULL);
    add(writing, "\n  ELSE false END);\n", NULL);
}

/* Everybody who writes locks meta, and takes the next number there. */
static void add_meta(struct writing *writing)
{
    add_table(writing, "meta");
    add_secretariat(writing, "INSERT, UPDATE", "meta");
    add(writing,
        "GRANT UPDATE ON meta TO " SDT__ROLES_MUNICIPALITY ";\n"
        "CREATE POLICY sodertorn_update ON meta FOR UPDATE TO " SDT__ROLES_MUNICIPALITY
        " USING (name = 'next_id')\n"
        "  WITH CHECK (name = 'next_id' AND value = (SELECT id + 1 FROM sodertorn_next));\n",
        NULL);
}

static void add_values(struct writing *writing)
{
    static const struct {
        const char *table;
        const char *secretariat;
        const char *municipality;
    } tables[] = {
        {"batch", "INSERT, UPDATE (actor)", "INSERT"},
        {"series", "INSERT, UPDATE, DELETE", "INSERT, UPDATE, DELETE"},
        {"series_undo", "INSERT", "INSERT"},
    };

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        add_table(writing, tables[i].table);
        add_secretariat(writing, tables[i].secretariat, tables[i].table);
        if (!writing->values)
            continue;
        add(writing, "GRANT {1}", tables[i].municipality);
        add(writing,
            " ON \"{1}\" TO " SDT__ROLES_MUNICIPALITY ";\n"
            "CREATE POLICY sodertorn_write ON \"{1}\" TO " SDT__ROLES_MUNICIPALITY
            " USING (true) WITH CHECK (true);\n",
            tables[i].table);
    }
}

static void add_kinds(struct writing *writing, bool owned)
{
    add(writing, "\n", NULL);
    add_comment(writing, owned ? SDT__M_ROLES_OWNED : SDT__M_ROLES_JOINT);
    for (int i = 0; i < sdt__kind_count; i++) {
        const struct sdt__kind *kind = &sdt__kinds[i];

        if ((owner_of(kind) != NULL) != owned)
            continue;
        add_table(writing, kind->name);
        add_secretariat(writing, "INSERT, UPDATE, DELETE", kind->name);
        if (owned)
            add_owned(writing, kind);
    }
}

/* All of it but its beginning and end as a transaction. */
static int add_all(struct writing *writing)
{
    int status = add_groups(writing);

    add(writing, "\n", NULL);
    add_views(writing);
    add(writing, "\n", NULL);
    add_comment(writing, SDT__M_ROLES_LIBRARY);
    add(writing, "GRANT SELECT ON sodertorn TO " SDT__ROLES_READER ";\n", NULL);
    add_meta(writing);
    add_history(writing);
    add_values(writing);
    add_kinds(writing, false);
    add_kinds(writing, true);
    return status == SDT_OK ? tell_left_out(writing) : status;
}

/* Where the tables are, for whom has another search_path than this session. */
static int add_schema(struct writing *writing)
{
    struct sdt__statement *query = NULL;
    int status = sdt__engine_prepare(writing->store->engine,
                                     "SELECT quote_ident(CAST (current_schema() AS text))", &query);

    if (status == SDT_OK && sdt__statement_row(query, &status))
        add(writing, "SET LOCAL search_path TO {1};\n", sdt__statement_text(query, 0));
    sdt__statement_finalize(query);
    return status;
}

static int begin_writing(sdt_session *session, const char *const *options, struct writing *writing)
{
    static const struct sdt__option known[] = {{"municipal_values", 0}, {NULL, 0}};
    const char *value = NULL;
    int status = sdt__options_read(session, options, known, &value);

    if (status == SDT_OK)
        status = sdt__options_switch(session, "municipal_values", value, &writing->values);
    if (status == SDT_OK)
        status = sdt__store_ready(session);
    if (status == SDT_OK && !sdt__engine_has_roles(session->store->engine))
        status = sdt__fail(session, SDT_ERROR_DENIED, SDT__M_ROLES_NO_SERVER,
                           sdt__store_path(session));
    writing->store = session->store;
    sdt__buffer_init(&writing->sql, session);
    return status;
}

int sdt_roles_write(sdt_session *session, const char *const *options, sdt_writer writer, void *user)
{
    SDT__GUARD(session);
    struct writing writing = {.values = false};
    int status = sdt__session_begin(session, writer != NULL, "writer");

    if (status == SDT_OK)
        status = begin_writing(session, options, &writing);
    if (status == SDT_OK)
        status = sdt__store_begin_read(session);
    if (status != SDT_OK)
        return status;
    add_comment(&writing, SDT__M_ROLES_HEAD);
    add_comment(&writing, SDT__M_ROLES_RUN);
    add_comment(&writing, SDT__M_ROLES_GIVE);
    add(&writing, "\nBEGIN;\nSET LOCAL client_min_messages = warning;\n", NULL);
    status = add_schema(&writing);
    if (status == SDT_OK)
        status = add_all(&writing);
    add(&writing, "\nCOMMIT;\n", NULL);
    return sdt__buffer_give(&writing.sql, sdt__store_end(session, status), writer, user);
}

int sdt_roles_apply(sdt_session *session, const char *const *options)
{
    SDT__GUARD(session);
    struct writing writing = {.values = false};
    int status = sdt__session_begin(session, true, "");

    if (status == SDT_OK)
        status = begin_writing(session, options, &writing);
    if (status == SDT_OK)
        status = sdt__store_begin(session);
    if (status != SDT_OK)
        return status;
    status = add_all(&writing);
    if (status == SDT_OK && !sdt__buffer_string(&writing.sql))
        status = SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = sdt__engine_run(session->store->engine, writing.sql.bytes);
    sdt__buffer_free(&writing.sql);
    return sdt__store_end(session, status);
}
