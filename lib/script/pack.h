/*
 * The Lua modules that are built into the library, packed: lib/pack.c writes them, unpack.c reads
 * them.
 *
 * Unpacked they are one text: of each module the name and the source, each ended by a NUL. Packed
 * they are bits, the highest of a byte first:
 *   - two canonical Huffman codes, each as the lengths of its symbols' codes, four bits for a symbol;
 *     a symbol that is never used has length 0, and four more bits tell how many such ones follow;
 *   - symbols, until the text is whole. One of the first code below SDT__PACK_BYTES is a byte. Any
 *     other begins a repetition: it is the slot of its length, and a symbol of the second code is
 *     the slot of how far back it stands; both are told less the least that they can be.
 * A slot tells how a number begins. Slots 0 to 3 are these numbers. Any other tells by its half, less
 * one, how many bits follow it; before them the number has 10 when the slot is even, else 11.
 */
#ifndef SDT__SCRIPT_PACK_H
#define SDT__SCRIPT_PACK_H

#include <stdbool.h>
#include <stddef.h>

enum {
    SDT__PACK_BYTES = 256,
    SDT__PACK_SLOTS = 36,
    SDT__PACK_SYMBOLS = SDT__PACK_BYTES + SDT__PACK_SLOTS,
    SDT__PACK_NUMBERS = 1 << SDT__PACK_SLOTS / 2, /* more than any that the slots can tell */
    SDT__PACK_LENGTH_BITS = 4,                    /* of the length of a code */
    SDT__PACK_CODE_LONGEST = 12,
    SDT__PACK_SHORTEST = 3 /* repetition */
};

struct sdt__pack {
    const unsigned char *bytes;
    size_t size;
    size_t length; /* unpacked; that of a pack that is the text itself is its size */
};

extern const struct sdt__pack sdt__script_modules; /* in a file that lib/pack.c writes */

/* Writes the pack's text into its `length` bytes of room; false when the pack is damaged. */
bool sdt__unpack(const struct sdt__pack *pack, char *out);

/* How many bits of a number follow its slot. */
static inline unsigned sdt__pack_slot_bits(unsigned slot)
{
    return slot < 4 ? 0 : slot / 2 - 1;
}

#endif
