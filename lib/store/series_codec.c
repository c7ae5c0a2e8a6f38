/*
 * What packing and unpacking do to every byte of a blob and every cell of a series.
 */
#include "store/series_codec.h"

#include <string.h>

enum { VARINT_SIZE = 10 };

uint8_t sdt__series_read_byte(struct sdt__series_reader *reader)
{
    if (reader->at == reader->end) {
        reader->bad = true;
        return 0;
    }
    return *reader->at++;
}

uint64_t sdt__series_read_varint(struct sdt__series_reader *reader)
{
    uint64_t value = 0;

    for (int shift = 0; shift < 64; shift += 7) {
        uint8_t byte = sdt__series_read_byte(reader);
        value |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    reader->bad = true;
    return 0;
}

uint32_t sdt__series_checksum(const uint8_t *bytes, size_t size, const struct sdt__series *series)
{
    const uint64_t odd = 0x9e3779b97f4a7c15u;
    uint64_t a = (uint64_t)series->indicator * odd + (uint8_t)series->gender;
    uint64_t b = size;
    uint8_t tail[16] = {0};

    for (; size >= sizeof tail; size -= sizeof tail, bytes += sizeof tail) {
        a = (a ^ sdt__series_load64(bytes)) * odd;
        b = (b ^ sdt__series_load64(bytes + 8)) * odd;
        a ^= a >> 32;
        b ^= b >> 32;
    }
    if (size > 0)
        memcpy(tail, bytes, size);
    a = (a ^ sdt__series_load64(tail)) * odd;
    b = (b ^ sdt__series_load64(tail + 8)) * odd;
    a = (a ^ (a >> 32) ^ (b << 31) ^ (b >> 33)) * odd;
    return (uint32_t)(a >> 32);
}

uint8_t *sdt__series_pack_reserve(struct sdt__series_packer *packer, size_t size)
{
    void *block = packer->bytes;

    if (!packer->failed)
        packer->failed = sdt__grow(packer->session, &block, &packer->capacity, packer->size + size,
                                   1);
    packer->bytes = block;
    return packer->failed ? NULL : packer->bytes + packer->size;
}

void sdt__series_pack_byte(struct sdt__series_packer *packer, uint8_t value)
{
    uint8_t *out = sdt__series_pack_reserve(packer, 1);

    if (out) {
        *out = value;
        packer->size++;
    }
}

void sdt__series_pack_varint(struct sdt__series_packer *packer, uint64_t value)
{
    uint8_t *out = sdt__series_pack_reserve(packer, VARINT_SIZE);
    size_t size = 0;

    if (!out)
        return;
    for (; value >= 0x80; value >>= 7)
        out[size++] = (uint8_t)(value | 0x80);
    out[size++] = (uint8_t)value;
    packer->size += size;
}

/* In steps of a fixed length, which compilers turn into wide stores. */
void sdt__series_fill(uint32_t *out, uint32_t value, size_t count)
{
    enum { STEP = 8 };

    for (; count >= STEP; count -= STEP, out += STEP)
        for (size_t i = 0; i < STEP; i++)
            out[i] = value;
    for (size_t i = 0; i < count; i++)
        out[i] = value;
}

size_t sdt__series_municipality_end(const struct sdt__series *series, size_t start, size_t guess)
{
    const int32_t *municipality = series->municipality;
    size_t end = start + 1;

    if (guess > 0 && guess <= series->count - start &&
        municipality[start + guess - 1] == municipality[start])
        end = start + guess;
    while (end < series->count && municipality[end] == municipality[start])
        end++;
    return end;
}

size_t sdt__series_count_municipalities(const struct sdt__series *series)
{
    size_t runs = 0;
    size_t guess = 0;
    size_t end;

    for (size_t start = 0; start < series->count; start = end, runs++) {
        end = sdt__series_municipality_end(series, start, guess);
        guess = end - start;
    }
    return runs;
}
