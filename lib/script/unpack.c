/*
 * Reads the form that script/pack.h tells of. Whatever the bytes are, nothing outside them is read and
 * nothing outside the text is written; bits beyond the last are 0.
 */
#include "script/pack.h"

#include <stdint.h>
#include <string.h>

struct input {
    const unsigned char *bytes;
    size_t size;
    size_t at; /* in bits */
};

enum { BITS = SDT__PACK_CODE_LONGEST, NO_SYMBOL = SDT__PACK_SYMBOLS };

/* What any bits begin with: 16 times a symbol, and the length of its code. */
struct code {
    uint16_t starts[1 << BITS];
};

/* The next bits, 16 at most. */
static unsigned peek(const struct input *input, unsigned count)
{
    size_t first = input->at / 8;
    unsigned bits = 0;

    for (size_t i = first; i < first + 3; i++)
        bits = bits << 8 | (i < input->size ? input->bytes[i] : 0);
    return bits >> (24 - input->at % 8 - count) & ((1u << count) - 1);
}

static unsigned read_bits(struct input *input, unsigned count)
{
    unsigned bits = peek(input, count);

    input->at += count;
    return bits;
}

/* In a canonical code, the codes stand in the order of their lengths, then of their symbols. */
static void read_code(struct input *input, struct code *code, unsigned symbols)
{
    unsigned char lengths[SDT__PACK_SYMBOLS] = {0};
    size_t next = 0;

    for (unsigned i = 0; i < symbols; i++) {
        lengths[i] = (unsigned char)read_bits(input, SDT__PACK_LENGTH_BITS);
        if (lengths[i] == 0)
            i += read_bits(input, SDT__PACK_LENGTH_BITS);
    }
    for (unsigned length = 1; length <= BITS; length++)
        for (unsigned i = 0; i < symbols; i++)
            for (size_t left = lengths[i] == length ? 1u << (BITS - length) : 0;
                 left > 0 && next < 1 << BITS; left--)
                code->starts[next++] = (uint16_t)(16 * i + length);
    while (next < 1 << BITS)
        code->starts[next++] = 16 * NO_SYMBOL;
}

/* A symbol; NO_SYMBOL when the bits are no code. */
static unsigned read_symbol(struct input *input, const struct code *code)
{
    unsigned start = code->starts[peek(input, BITS)];

    input->at += start % 16;
    return start / 16;
}

static size_t read_number(struct input *input, unsigned slot)
{
    unsigned bits = sdt__pack_slot_bits(slot);

    return bits > 0 ? (size_t)(2 + slot % 2) << bits | read_bits(input, bits) : slot;
}

/* Copies what was written before to `at`, as the slot of a length and what follows it tell; returns how
   much, 0 when that cannot be. */
static size_t repeat(struct input *input, const struct code *distances, unsigned slot, char *out,
                     size_t at, size_t room)
{
    size_t length = read_number(input, slot) + SDT__PACK_SHORTEST, distance;

    slot = read_symbol(input, distances);
    if (slot >= SDT__PACK_SLOTS || length > room)
        return 0;
    distance = read_number(input, slot) + 1;
    if (distance > at)
        return 0;
    for (size_t i = at; i < at + length; i++) /* one by one: a repetition may contain itself */
        out[i] = out[i - distance];
    return length;
}

bool sdt__unpack(const struct sdt__pack *pack, char *out)
{
    struct input input = {pack->bytes, pack->size, 0};
    struct code symbols, distances;
    size_t written = 0, length;

    if (pack->size == pack->length) {
        memcpy(out, pack->bytes, pack->size);
        return true;
    }
    read_code(&input, &symbols, SDT__PACK_SYMBOLS);
    read_code(&input, &distances, SDT__PACK_SLOTS);
    for (; written < pack->length; written += length) {
        unsigned symbol = read_symbol(&input, &symbols);

        length = 1;
        if (symbol < SDT__PACK_BYTES)
            out[written] = (char)symbol;
        else if (symbol != NO_SYMBOL)
            length = repeat(&input, &distances, symbol - SDT__PACK_BYTES, out, written,
                            pack->length - written);
        else
            length = 0;
        if (length == 0)
            return false;
    }
    return input.at <= 8 * pack->size;
}
