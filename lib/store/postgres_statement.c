/*
 * Statements of PostgreSQL: what is bound and what is answered goes in the server's binary format. An
 * answer is taken whole (postgres_answer.c), so that rows of several statements can be read in turn.
 */
#include "store/postgres.h"

#include "core/fixed_text.h"

#include <string.h>

static uint64_t swap_bytes(uint64_t value)
{
    unsigned char bytes[8];
    uint64_t swapped;

    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)(value >> (56 - 8 * i));
    memcpy(&swapped, bytes, 8);
    return swapped;
}

/* The name of a statement on the server, "s12". */
static const char *name_of(int64_t name, char out[24])
{
    struct sdt__fixed_text text;

    sdt__fixed_text_init(&text, out, 24);
    sdt__fixed_text_add(&text, "s");
    sdt__fixed_text_integer(&text, name);
    return out;
}

/* The released statement with that SQL, which leaves the cache; NULL when there is none. */
static struct sdt__statement *take_cached(struct sdt__postgres *postgres, const char *sql)
{
    for (size_t i = 0; i < SDT__POSTGRES_CACHED_STATEMENTS; i++) {
        struct sdt__statement *statement = postgres->cache[i];

        if (statement && strcmp(sdt__postgres_statement_of(statement)->sql, sql) == 0) {
            postgres->cache[i] = NULL;
            return statement;
        }
    }
    return NULL;
}

/* Memory of statements comes from where libpq takes its own, and not from the session: they are kept when
   a script ends that was the first to need one, and go while another runs. */
static void *get_memory(sdt_session *session, size_t count, size_t size)
{
    void *block = sdt__memory_allocator(NULL, NULL, count > 0 ? count * size : 1);

    if (block)
        memset(block, 0, count * size);
    else
        sdt__fail_memory(session);
    return block;
}

static void free_memory(void *block)
{
    if (block)
        sdt__memory_allocator(NULL, block, 0);
}

static char *keep_text(sdt_session *session, const char *text)
{
    const size_t size = strlen(text) + 1;
    char *copy = get_memory(session, size, 1);

    if (copy)
        memcpy(copy, text, size);
    return copy;
}

/* The text as the server takes it. */
static int translate(struct sdt__postgres_statement *made, sdt_session *session)
{
    char *text = sdt__postgres_translate(session, made->sql, &made->parameters);

    made->text = text ? keep_text(session, text) : NULL;
    sdt__free(session, text);
    return made->text ? SDT_OK : SDT_ERROR_MEMORY;
}

/* Room for what is bound. */
static int make_parameters(struct sdt__postgres_statement *made, sdt_session *session)
{
    const size_t count = (size_t)made->parameters;

    made->prepared = get_memory(session, count, sizeof *made->prepared);
    made->types = get_memory(session, count, sizeof *made->types);
    made->values = get_memory(session, count, sizeof *made->values);
    made->sizes = get_memory(session, count, sizeof *made->sizes);
    made->binary = get_memory(session, count, sizeof *made->binary);
    made->numbers = get_memory(session, count, sizeof *made->numbers);
    made->copies = get_memory(session, count, sizeof *made->copies);
    for (size_t i = 0; made->binary && i < count; i++)
        made->binary[i] = 1;
    return made->prepared && made->types && made->values && made->sizes && made->binary &&
                   made->numbers && made->copies
               ? SDT_OK
               : SDT_ERROR_MEMORY;
}

int sdt__postgres_prepare(struct sdt__engine *engine, const char *sql, struct sdt__statement **out)
{
    sdt_session *session = engine->session;
    struct sdt__postgres_statement *made;
    int status;

    *out = take_cached(sdt__postgres_of(engine), sql);
    if (*out)
        return SDT_OK;
    made = get_memory(session, 1, sizeof *made);
    if (!made)
        return SDT_ERROR_MEMORY;
    made->base = (struct sdt__statement){&sdt__postgres_calls, engine};
    made->sql = keep_text(session, sql);
    status = made->sql ? translate(made, session) : SDT_ERROR_MEMORY;
    if (status == SDT_OK)
        status = make_parameters(made, session);
    if (status == SDT_OK)
        *out = &made->base;
    else
        sdt__postgres_finalize(&made->base);
    return status;
}

/* The server may forget the statement. Where too many are to be forgotten at once, it keeps some until
   the connection ends. */
static void forget_name(struct sdt__postgres_statement *statement)
{
    struct sdt__postgres *postgres = sdt__postgres_of(statement->base.engine);

    if (statement->name != 0 && postgres->dropped_count < SDT__POSTGRES_DROPPED)
        postgres->dropped[postgres->dropped_count++] = statement->name;
    statement->name = 0;
}

static void clear_bindings(struct sdt__postgres_statement *statement)
{
    for (int i = 0; i < statement->parameters; i++) {
        statement->types[i] = 0;
        statement->values[i] = NULL;
        free_memory(statement->copies[i]);
        statement->copies[i] = NULL;
    }
}

void sdt__postgres_reset(struct sdt__statement *base)
{
    struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);

    if (statement->answer.bytes)
        sdt__buffer_free(&statement->answer);
    statement->answered = statement->on_row = false;
}

void sdt__postgres_finalize(struct sdt__statement *base)
{
    struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);

    forget_name(statement);
    for (int i = 0; statement->copies && i < statement->parameters; i++)
        free_memory(statement->copies[i]);
    sdt__postgres_reset(base);
    free_memory(statement->cells);
    free_memory(statement->prepared);
    free_memory(statement->types);
    free_memory(statement->values);
    free_memory(statement->sizes);
    free_memory(statement->binary);
    free_memory(statement->numbers);
    free_memory(statement->copies);
    free_memory(statement->text);
    free_memory(statement->sql);
    free_memory(statement);
}

void sdt__postgres_release(struct sdt__statement *base)
{
    struct sdt__postgres *postgres = sdt__postgres_of(base->engine);
    struct sdt__statement **slot = &postgres->cache[postgres->next_cached];

    sdt__postgres_reset(base);
    clear_bindings(sdt__postgres_statement_of(base));
    sdt__statement_finalize(*slot);
    *slot = base;
    postgres->next_cached = (postgres->next_cached + 1) % SDT__POSTGRES_CACHED_STATEMENTS;
}

static void bind(struct sdt__statement *base, int parameter, Oid type, const void *value,
                 size_t size)
{
    struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);

    if (parameter < 1 || parameter > statement->parameters)
        return;
    statement->types[parameter - 1] = value ? type : 0; /* a text that is NULL may stand for any */
    statement->values[parameter - 1] = value;
    statement->sizes[parameter - 1] = (int)size;
}

/* Binds a number, which is kept in the order of the network's bytes. */
static void bind_bits(struct sdt__statement *base, int parameter, Oid type, uint64_t bits)
{
    struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);

    if (parameter < 1 || parameter > statement->parameters)
        return;
    statement->numbers[parameter - 1] = swap_bytes(bits);
    bind(base, parameter, type, &statement->numbers[parameter - 1], sizeof bits);
}

void sdt__postgres_bind_integer(struct sdt__statement *statement, int parameter, int64_t value)
{
    bind_bits(statement, parameter, SDT__POSTGRES_INT8, (uint64_t)value);
}

void sdt__postgres_bind_number(struct sdt__statement *statement, int parameter, double value)
{
    uint64_t bits;

    memcpy(&bits, &value, sizeof bits);
    bind_bits(statement, parameter, SDT__POSTGRES_FLOAT8, bits);
}

/* What is no UTF-8 is nowhere in the database, and the server would undo the transaction for being asked:
   it is asked for a text that is nowhere either. */
void sdt__postgres_bind_text(struct sdt__statement *statement, int parameter, const char *text)
{
    size_t size = text ? strlen(text) : 0;

    if (sdt__utf8_valid(text, size) < size) {
        text = "\xf4\x8f\xbf\xbf"; /* U+10FFFF, which is no character */
        size = 4;
    }
    bind(statement, parameter, SDT__POSTGRES_TEXT, text, size);
}

void sdt__postgres_bind_letter(struct sdt__statement *statement, int parameter, const char *letter)
{
    bind(statement, parameter, SDT__POSTGRES_TEXT, letter, 1);
}

void sdt__postgres_bind_blob(struct sdt__statement *statement, int parameter, const void *bytes,
                             size_t size)
{
    bind(statement, parameter, SDT__POSTGRES_BYTES, bytes ? bytes : "", size);
}

void sdt__postgres_bind_null(struct sdt__statement *statement, int parameter)
{
    bind(statement, parameter, 0, NULL, 0);
}

int sdt__postgres_bind_copy(struct sdt__statement *base, int parameter, const char *text)
{
    struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);
    char *copy = keep_text(base->engine->session, text);

    if (!copy)
        return SDT_ERROR_MEMORY;
    free_memory(statement->copies[parameter - 1]);
    statement->copies[parameter - 1] = copy;
    sdt__postgres_bind_text(base, parameter, copy);
    return SDT_OK;
}

/* Takes over the types of what is bound. Whether one is not what the server knows the statement with:
   then it has to see it anew. A null is of any type. */
static bool changes_types(struct sdt__postgres_statement *statement)
{
    bool changed = false;

    for (int i = 0; i < statement->parameters; i++) {
        if (statement->types[i] == 0 || statement->types[i] == statement->prepared[i])
            continue;
        statement->prepared[i] = statement->types[i];
        changed = true;
    }
    return changed;
}

static size_t bound_bytes(const struct sdt__postgres_statement *statement)
{
    size_t bytes = 64;

    for (int i = 0; i < statement->parameters; i++)
        bytes += statement->values[i] ? (size_t)statement->sizes[i] : 0;
    return bytes;
}

/* Sends the statement with what is bound: its text the first time, and later its name. *named tells
   that the name is new: whether the server knows it is sure once that is settled. */
static int send_bound(struct sdt__postgres_statement *statement, bool *named)
{
    struct sdt__postgres *postgres = sdt__postgres_of(statement->base.engine);
    PGconn *connection = postgres->connection;
    char name[24];
    int given = 1, status;

    if (changes_types(statement))
        forget_name(statement);
    *named = statement->has_run && statement->name == 0;
    status = sdt__postgres_begin_sending(postgres);
    if (status != SDT_OK)
        return status;
    if (*named)
        statement->name = ++postgres->last_name;
    name_of(statement->name, name);
    if (*named) {
        given = PQsendPrepare(connection, name, statement->text, statement->parameters,
                              statement->prepared);
        status = sdt__postgres_sent(postgres, given, strlen(statement->text));
    }
    if (status != SDT_OK)
        return status;
    if (statement->has_run)
        given = PQsendQueryPrepared(connection, name, statement->parameters, statement->values,
                                    statement->sizes, statement->binary, 1);
    else
        given = PQsendQueryParams(connection, statement->text, statement->parameters,
                                  statement->prepared, statement->values, statement->sizes,
                                  statement->binary, 1);
    statement->has_run = true;
    return sdt__postgres_sent(postgres, given, bound_bytes(statement));
}

int sdt__postgres_ask(struct sdt__statement *base)
{
    struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);
    bool named = false;
    int status = send_bound(statement, &named);

    if (status == SDT_OK)
        status = sdt__postgres_settle_rows(sdt__postgres_of(base->engine), &statement->answer);
    if (status != SDT_OK && named)
        statement->name = 0;
    return status;
}

bool sdt__postgres_row(struct sdt__statement *base, int *status)
{
    struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);
    int asked = statement->answered ? SDT_OK : sdt__postgres_answer(statement);

    if (asked == SDT_OK)
        return sdt__postgres_next_row(statement);
    sdt__postgres_reset(base);
    *status = asked;
    return false;
}

int sdt__postgres_run_bound(struct sdt__statement *base)
{
    struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);
    struct sdt__postgres *postgres = sdt__postgres_of(base->engine);
    bool named = false;
    int status = send_bound(statement, &named);

    if (status == SDT_OK && (named || !postgres->in_transaction))
        status = sdt__postgres_settle(postgres, NULL);
    if (status != SDT_OK && named)
        statement->name = 0;
    sdt__postgres_reset(base);
    clear_bindings(statement);
    return status;
}

/* A cell of the row; NULL for null, and outside of the answer. */
static const char *cell_of(struct sdt__statement *base, int column, Oid *type, size_t *size)
{
    static const struct sdt__postgres_cell nothing = {0, NULL, 0};
    const struct sdt__postgres_statement *statement = sdt__postgres_statement_of(base);
    const struct sdt__postgres_cell *cell = statement->on_row && column >= 0 &&
                                                    column < statement->columns
                                                ? &statement->cells[column]
                                                : &nothing;

    *type = cell->type;
    *size = cell->size;
    return cell->bytes;
}

/* The bits of a number of up to eight bytes in the order of the network; a negative one of fewer bytes
   is filled up. */
static uint64_t bits_of(const char *cell, size_t size)
{
    uint64_t bits = size > 1 && (cell[0] & 0x80) ? UINT64_MAX : 0;

    for (size_t i = 0; i < size; i++)
        bits = bits << 8 | (unsigned char)cell[i];
    return bits;
}

enum sdt__cell_type sdt__postgres_type(struct sdt__statement *statement, int column)
{
    Oid type;
    size_t size;

    if (!cell_of(statement, column, &type, &size))
        return SDT__CELL_NULL;
    switch (type) {
    case SDT__POSTGRES_BOOLEAN:
    case SDT__POSTGRES_INT2:
    case SDT__POSTGRES_INT4:
    case SDT__POSTGRES_INT8:
    case SDT__POSTGRES_OID:
        return SDT__CELL_INTEGER;
    case SDT__POSTGRES_FLOAT8:
        return SDT__CELL_NUMBER;
    case SDT__POSTGRES_BYTES:
        return SDT__CELL_BLOB;
    default:
        return SDT__CELL_TEXT;
    }
}

double sdt__postgres_number(struct sdt__statement *statement, int column)
{
    Oid type;
    size_t size;
    const char *cell = cell_of(statement, column, &type, &size);
    uint64_t bits;
    double value;

    if (!cell || size > sizeof bits)
        return 0;
    bits = bits_of(cell, size);
    if (type != SDT__POSTGRES_FLOAT8)
        return (double)(int64_t)bits;
    memcpy(&value, &bits, sizeof value);
    return value;
}

int64_t sdt__postgres_integer(struct sdt__statement *statement, int column)
{
    Oid type;
    size_t size;
    const char *cell = cell_of(statement, column, &type, &size);

    if (!cell || size > sizeof(int64_t))
        return 0;
    return type == SDT__POSTGRES_FLOAT8 ? (int64_t)sdt__postgres_number(statement, column)
                                        : (int64_t)bits_of(cell, size);
}

const char *sdt__postgres_text(struct sdt__statement *statement, int column)
{
    Oid type;
    size_t size;

    return cell_of(statement, column, &type, &size);
}

const void *sdt__postgres_blob(struct sdt__statement *statement, int column, size_t *size)
{
    Oid type;

    return cell_of(statement, column, &type, size);
}
