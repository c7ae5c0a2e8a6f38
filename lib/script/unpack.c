/*
 * Reads the form that script/pack.h tells of. Whatever the bytes are, nothing outside them is read and
 * nothing outside the text is written; bits beyond the last are 0.
 */
#include "script/pack.h"

#include <string.h>

struct input {
    const unsigned char *bytes;
    size_t bits;
    size_t at; /* in bits */
};

struct code {
    unsigned counts[SDT__PACK_CODE_LONGEST + 1]; /* of the symbols whose codes are so long */
    unsigned symbols[SDT__PACK_SYMBOLS];         /* in the order of their codes */
};

static unsigned read_bit(struct input *input)
{
    size_t at = input->at++;

    return at < input->bits ? (unsigned)input->bytes[at / 8] >> (7 - at % 8) & 1 : 0;
}

static unsigned read_bits(struct input *input, unsigned count)
{
    unsigned bits = 0;

    for (; count > 0; count--)
        bits = bits << 1 | read_bit(input);
    return bits;
}

static void read_code(struct input *input, struct code *code, unsigned symbols)
{
    unsigned char lengths[SDT__PACK_SYMBOLS] = {0};
    unsigned used = 0;

    for (unsigned i = 0; i < symbols; i++) {
        lengths[i] = (unsigned char)read_bits(input, SDT__PACK_LENGTH_BITS);
        if (lengths[i] == 0)
            i += read_bits(input, SDT__PACK_LENGTH_BITS);
    }
    code->counts[0] = 0;
    for (unsigned length = 1; length <= SDT__PACK_CODE_LONGEST; length++) {
        unsigned before = used;
        for (unsigned i = 0; i < symbols; i++)
            if (lengths[i] == length)
                code->symbols[used++] = i;
        code->counts[length] = used - before;
    }
}

/* A symbol, or SDT__PACK_SYMBOLS when the bits are no code. Of each length, the codes are those from
   `first` on; they follow those of the length before, one bit longer. */
static unsigned read_symbol(struct input *input, const struct code *code)
{
    unsigned bits = 0, first = 0;
    const unsigned *symbols = code->symbols;

    for (unsigned length = 1; length <= SDT__PACK_CODE_LONGEST; length++) {
        unsigned count = code->counts[length];
        bits = bits << 1 | read_bit(input);
        if (bits - first < count)
            return symbols[bits - first];
        symbols += count;
        first = (first + count) << 1;
    }
    return SDT__PACK_SYMBOLS;
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
    struct input input = {pack->bytes, pack->size * 8, 0};
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
        else if (symbol < SDT__PACK_SYMBOLS)
            length = repeat(&input, &distances, symbol - SDT__PACK_BYTES, out, written,
                            pack->length - written);
        else
            length = 0;
        if (length == 0)
            return false;
    }
    return input.at <= input.bits;
}
