/*
 * Answers of PostgreSQL. Rows are taken one by one from libpq into memory of the session, which counts it:
 * there the types of the columns stand first and then the cells of every row, each as its size (-1 for null),
 * its bytes and a zero byte.
 *
 * A transaction that only reads sees the database as it was when it began, so the same question has the same
 * answer until it ends. Answers are kept for that long, in memory of the connection's own with a bound: a
 * report looks up the same records again and again, and each time would be a journey to the server.
 */
#include "store/postgres.h"

#include <string.h>

enum {
    KEPT_BYTES_MOST = 1 << 20,     /* of all answers that are kept, with their questions */
    KEPT_ANSWER_MOST = 128 * 1024, /* of one of them */
};

/* An answer and its question, whose bytes follow it. */
struct sdt__postgres_kept {
    struct sdt__postgres_kept *next; /* in the same chain of the hash table */
    uint64_t hash;
    size_t question;
    size_t answer;
    char bytes[];
};

static void add_size(struct sdt__buffer *out, int size)
{
    const int32_t number = (int32_t)size;

    sdt__buffer_add(out, &number, sizeof number);
}

static int take_size(const char **at)
{
    int32_t size;

    memcpy(&size, *at, sizeof size);
    *at += sizeof size;
    return size;
}

void sdt__postgres_take_rows(struct sdt__buffer *answer, const PGresult *rows)
{
    const int columns = PQnfields(rows);

    if (answer->size == 0) {
        add_size(answer, columns);
        for (int i = 0; i < columns; i++) {
            const Oid type = PQftype(rows, i);

            sdt__buffer_add(answer, &type, sizeof type);
        }
    }
    for (int row = 0; row < PQntuples(rows); row++)
        for (int i = 0; i < columns; i++) {
            const bool is_null = PQgetisnull(rows, row, i);
            const int size = is_null ? -1 : PQgetlength(rows, row, i);

            add_size(answer, size);
            if (!is_null)
                sdt__buffer_add(answer, PQgetvalue(rows, row, i), (size_t)size + 1);
        }
}

/* Stands before the first row. */
static int stand_before(struct sdt__postgres_statement *statement)
{
    const struct sdt__buffer *answer = &statement->answer;
    const char *at = answer->bytes;
    const int columns = answer->size > 0 ? take_size(&at) : 0;

    if (columns > statement->cell_capacity) {
        struct sdt__postgres_cell *cells = sdt__memory_allocator(NULL, statement->cells,
                                                                 (size_t)columns * sizeof *cells);

        if (!cells)
            return sdt__fail_memory(answer->session);
        statement->cells = cells;
        statement->cell_capacity = columns;
    }
    for (int i = 0; i < columns; i++, at += sizeof(Oid))
        memcpy(&statement->cells[i].type, at, sizeof(Oid));
    statement->columns = columns;
    statement->next_row = columns > 0 ? (size_t)(at - answer->bytes) : 0;
    statement->on_row = false;
    statement->answered = true;
    return SDT_OK;
}

bool sdt__postgres_next_row(struct sdt__postgres_statement *statement)
{
    const struct sdt__buffer *answer = &statement->answer;
    const char *at;

    statement->on_row = statement->next_row < answer->size;
    if (!statement->on_row)
        return false;
    at = answer->bytes + statement->next_row;
    for (int i = 0; i < statement->columns; i++) {
        struct sdt__postgres_cell *cell = &statement->cells[i];
        const int size = take_size(&at);

        cell->bytes = size < 0 ? NULL : at;
        cell->size = size < 0 ? 0 : (size_t)size;
        at += size < 0 ? 0 : (size_t)size + 1;
    }
    statement->next_row = (size_t)(at - answer->bytes);
    return true;
}

/* What is asked: the text, and what is bound. */
static void write_question(const struct sdt__postgres_statement *statement, struct sdt__buffer *out)
{
    sdt__buffer_add(out, statement->sql, strlen(statement->sql) + 1);
    for (int i = 0; i < statement->parameters; i++) {
        const bool is_null = !statement->values[i];

        sdt__buffer_add(out, &statement->types[i], sizeof statement->types[i]);
        add_size(out, is_null ? -1 : statement->sizes[i]);
        if (!is_null)
            sdt__buffer_add(out, statement->values[i], (size_t)statement->sizes[i]);
    }
}

/* FNV-1a. */
static uint64_t hash_of(const struct sdt__buffer *question)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);

    for (size_t i = 0; i < question->size; i++)
        hash = (hash ^ (unsigned char)question->bytes[i]) * UINT64_C(0x100000001b3);
    return hash;
}

static struct sdt__postgres_kept **chain_of(struct sdt__postgres *postgres, uint64_t hash)
{
    return &postgres->kept[hash % SDT__POSTGRES_CHAINS];
}

static const struct sdt__postgres_kept *find(struct sdt__postgres *postgres,
                                             const struct sdt__buffer *question, uint64_t hash)
{
    const struct sdt__postgres_kept *kept = *chain_of(postgres, hash);

    while (kept && (kept->hash != hash || kept->question != question->size ||
                    memcmp(kept->bytes, question->bytes, question->size) != 0))
        kept = kept->next;
    return kept;
}

void sdt__postgres_forget_answers(struct sdt__postgres *postgres)
{
    if (postgres->kept_bytes == 0)
        return;
    for (size_t i = 0; i < SDT__POSTGRES_CHAINS; i++)
        while (postgres->kept[i]) {
            struct sdt__postgres_kept *gone = postgres->kept[i];

            postgres->kept[i] = gone->next;
            sdt__memory_allocator(NULL, gone, 0);
        }
    postgres->kept_bytes = 0;
}

/* Keeps an answer. When there are too many all of them go, which is as well as any choice: a report that has
   come further asks for other things. Without memory nothing is kept. */
static void keep(struct sdt__postgres *postgres, const struct sdt__buffer *question, uint64_t hash,
                 const struct sdt__buffer *answer)
{
    const size_t size = sizeof(struct sdt__postgres_kept) + question->size + answer->size;
    struct sdt__postgres_kept *kept, **chain = chain_of(postgres, hash);

    if (size > KEPT_ANSWER_MOST)
        return;
    if (postgres->kept_bytes + size > KEPT_BYTES_MOST)
        sdt__postgres_forget_answers(postgres);
    kept = sdt__memory_allocator(NULL, NULL, size);
    if (!kept)
        return;
    *kept = (struct sdt__postgres_kept){*chain, hash, question->size, answer->size};
    memcpy(kept->bytes, question->bytes, question->size);
    memcpy(kept->bytes + question->size, answer->bytes, answer->size);
    *chain = kept;
    postgres->kept_bytes += size;
}

static int ask_or_recall(struct sdt__postgres_statement *statement,
                         const struct sdt__buffer *question)
{
    struct sdt__postgres *postgres = sdt__postgres_of(statement->base.engine);
    const uint64_t hash = hash_of(question);
    const struct sdt__postgres_kept *kept = find(postgres, question, hash);
    int status;

    if (kept) {
        sdt__buffer_add(&statement->answer, kept->bytes + kept->question, kept->answer);
        return statement->answer.failed ? SDT_ERROR_MEMORY : SDT_OK;
    }
    status = sdt__postgres_ask(&statement->base);
    if (status == SDT_OK)
        keep(postgres, question, hash, &statement->answer);
    return status;
}

int sdt__postgres_answer(struct sdt__postgres_statement *statement)
{
    struct sdt__postgres *postgres = sdt__postgres_of(statement->base.engine);
    struct sdt__buffer question;
    int status;

    sdt__buffer_init(&statement->answer, statement->base.engine->session);
    if (postgres->only_reads && postgres->in_transaction) {
        sdt__buffer_init(&question, statement->base.engine->session);
        write_question(statement, &question);
        status = question.failed ? SDT_ERROR_MEMORY : ask_or_recall(statement, &question);
        sdt__buffer_free(&question);
    } else {
        status = sdt__postgres_ask(&statement->base);
    }
    return status == SDT_OK ? stand_before(statement) : status;
}
