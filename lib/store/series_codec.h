/*
 * How a series becomes a blob and back. The layout, all integers little-endian or varints:
 *   form (1: a series, 2: a difference), number of cells,
 *   union of periods, municipalities, which periods each has, runs of marks, runs of batches
 *   (series_pack.c, series_unpack.c), the values as packed integers (series_numbers.c), checksum.
 * The same cells always give the same bytes. -0 becomes 0; any other value comes back bit for bit.
 */
#ifndef SDT__STORE_SERIES_CODEC_H
#define SDT__STORE_SERIES_CODEC_H

#include "store/series.h"

/* What a blob holds. Only a difference may have cells marked absent. */
enum sdt__series_form {
    SDT__SERIES_FORM_ANY = 0,
    SDT__SERIES_FORM_CELLS = 1,
    SDT__SERIES_FORM_DIFFERENCE = 2
};

/* Room for packing, used again for series after series. */
struct sdt__series_packer {
    sdt_session *session;
    uint8_t *bytes; /* the blob made last */
    size_t size;
    size_t capacity;
    uint64_t *numbers; /* the periods; then each cell's value as an integer, and as a step to it */
    size_t number_capacity;
    uint64_t *seen; /* one bit for each period that some cell has, from the first to the last */
    size_t seen_capacity;
    int failed; /* no memory: remembered until the blob is done */
};

void sdt__series_packer_init(struct sdt__series_packer *packer, sdt_session *session);
void sdt__series_packer_free(struct sdt__series_packer *packer);

/* Packs the series into packer->bytes; only SDT_ERROR_MEMORY can happen. */
int sdt__series_pack(struct sdt__series_packer *packer, const struct sdt__series *series,
                     enum sdt__series_form form);

/* Reads a blob into `out`, whose indicator and gender say whose it should be. SDT_ERROR_FOREIGN
   when it is damaged, without a report: the caller knows where it was. `out` is then empty. */
int sdt__series_unpack(const void *blob, size_t size, enum sdt__series_form form,
                       struct sdt__series *out);

/* Reports that what is stored of the series is damaged; returns SDT_ERROR_FOREIGN. */
int sdt__series_damaged(const struct sdt__series *series);

/* Calls `visit` for each blob of a form, of one indicator or with 0 of all, until it answers what is
   not 0. Its status is SDT_ERROR_FOREIGN for one that is damaged, which is then empty. With no form
   the series that ever were, by name alone. */
int sdt__series_walk(sdt_session *session, enum sdt__series_form form, int64_t indicator,
                     int (*visit)(void *user, struct sdt__series *series, int status), void *user);

/* The answer to a query whose one parameter is a text, or else a number; without one *out stays. */
int sdt__series_ask(sdt_session *session, const char *sql, const char *text, int64_t number,
                    int64_t *out);

/* Room for `count` cells in all arrays. */
int sdt__series_reserve(struct sdt__series *series, size_t count);

/* How far a blob has been read. Reading past the end sets `bad`, and gives zeros from then on. */
struct sdt__series_reader {
    const uint8_t *at;
    const uint8_t *end;
    bool bad;
};

/* Written out in full: compilers then see that it is one load, and one store. */
static inline uint64_t sdt__series_load64(const uint8_t *b)
{
    return (uint64_t)b[0] | (uint64_t)b[1] << 8 | (uint64_t)b[2] << 16 | (uint64_t)b[3] << 24 |
           (uint64_t)b[4] << 32 | (uint64_t)b[5] << 40 | (uint64_t)b[6] << 48 |
           (uint64_t)b[7] << 56;
}

static inline void sdt__series_store64(uint8_t *b, uint64_t value)
{
    b[0] = (uint8_t)value;
    b[1] = (uint8_t)(value >> 8);
    b[2] = (uint8_t)(value >> 16);
    b[3] = (uint8_t)(value >> 24);
    b[4] = (uint8_t)(value >> 32);
    b[5] = (uint8_t)(value >> 40);
    b[6] = (uint8_t)(value >> 48);
    b[7] = (uint8_t)(value >> 56);
}

/* Signed integers as small unsigned ones: 0, -1, 1, -2 ... */
static inline uint64_t sdt__series_zigzag(uint64_t value)
{
    return (value << 1) ^ (0 - (value >> 63));
}

static inline uint64_t sdt__series_unzigzag(uint64_t value)
{
    return (value >> 1) ^ (0 - (value & 1));
}

enum { SDT__SERIES_CHECKSUM_SIZE = 4, SDT__SERIES_MARK_BITS = 3 };

/* Mixes eight bytes at a time in two lanes. Each step is one-to-one, so a change within eight bytes
   always reaches the last step. Whose series it is takes part: a blob stored for another is found
   out. */
uint32_t sdt__series_checksum(const uint8_t *bytes, size_t size, const struct sdt__series *series);

uint64_t sdt__series_read_varint(struct sdt__series_reader *reader);
uint8_t sdt__series_read_byte(struct sdt__series_reader *reader);

/* A pointer to `size` bytes to write to, or NULL with `failed` set. They count once sdt__series_pack_used is
   told how many were used. */
uint8_t *sdt__series_pack_reserve(struct sdt__series_packer *packer, size_t size);
void sdt__series_pack_varint(struct sdt__series_packer *packer, uint64_t value);
void sdt__series_pack_byte(struct sdt__series_packer *packer, uint8_t value);

/* The values of the series (series_numbers.c); packer->numbers has room for two for each cell. */
void sdt__series_values_pack(struct sdt__series_packer *packer, const struct sdt__series *series);
bool sdt__series_values_unpack(struct sdt__series_reader *reader, struct sdt__series *out);

/* Sets all of an array to one value. */
void sdt__series_fill(uint32_t *out, uint32_t value, size_t count);

/* The end of the run of one municipality from `start` on; `guess` is a length to try first. */
size_t sdt__series_municipality_end(const struct sdt__series *series, size_t start, size_t guess);

/* How many municipalities have cells. */
size_t sdt__series_count_municipalities(const struct sdt__series *series);

#endif
