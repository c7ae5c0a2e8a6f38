/*
 * A tool of the build: packs the Lua modules and writes the C file that holds them.
 *     pack OUTPUT NAME=PATH...
 * Comments and indentation are left out; every line keeps its number, which messages tell. The form
 * of the pack stands in script/pack.h. Of the ways to write the text as bytes and repetitions, the
 * one taken is the shortest by what the symbols cost on the way found before it.
 */
#include "script/pack.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PASSES = 12, STARTS = 65536 };

struct text {
    char *bytes;
    size_t size;
};

static void fail(const char *what, const char *which)
{
    fprintf(stderr, "pack: %s %s\n", what, which);
    exit(1);
}

static void *allocate(size_t count, size_t size)
{
    void *block = calloc(count + 1, size);

    if (!block)
        fail("no memory for", "the pack");
    return block;
}

/* --- Lua --- */

/* The size of the opening of a long string at `at`, "[[" or "[==["; 0 when none begins there. */
static size_t long_opening(const char *at)
{
    size_t level = at[0] == '[' ? strspn(at + 1, "=") : 0;

    return at[0] == '[' && at[1 + level] == '[' ? level + 2 : 0;
}

static const char *long_end(const char *at, size_t opening)
{
    for (at += opening; *at; at++)
        if (at[0] == ']' && strspn(at + 1, "=") == opening - 2 && at[opening - 1] == ']')
            return at + opening;
    return at;
}

static const char *quoted_end(const char *at)
{
    const char *end = at + 1;

    while (*end && *end != *at)
        end += end[0] == '\\' && end[1] ? 2 : 1;
    return *end ? end + 1 : end;
}

static bool is_comment(const char *at)
{
    return at[0] == '-' && at[1] == '-';
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Where the string, the comment or the single other byte that begins at `at` ends. */
static const char *token_end(const char *at)
{
    bool comment = is_comment(at);
    size_t opening = long_opening(comment ? at + 2 : at);

    if (opening > 0)
        return long_end(comment ? at + 2 : at, opening);
    if (comment)
        return at + strcspn(at, "\n");
    return *at == '"' || *at == '\'' ? quoted_end(at) : at + 1;
}

/* Leaves out comments, and blanks at the ends of lines and behind what needs none, but no line;
   returns the new size. */
static size_t strip(char *source)
{
    const char *from = source;
    char *to = source, before = '\n';
    bool apart = false;

    for (const char *end; *from; from = end) {
        end = token_end(from);
        if (is_comment(from) || is_blank(*from)) {
            apart = true;
            for (; from < end; from++)
                if (*from == '\n')
                    *to++ = before = '\n';
            continue;
        }
        if (apart && !strchr("\n,=(){}", before) && *from != '\n')
            *to++ = ' ';
        memmove(to, from, (size_t)(end - from));
        to += end - from;
        before = to[-1];
        apart = false;
    }
    *to = '\0';
    return (size_t)(to - source);
}

/* Adds a module to the text: its name and its source. */
static void add_module(struct text *text, const char *name, const char *path)
{
    size_t head = strlen(name) + 1;
    FILE *file = fopen(path, "rb");
    long size = -1;
    char *source;

    if (!file || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0)
        fail("cannot read", path);
    rewind(file);
    text->bytes = realloc(text->bytes, text->size + head + (size_t)size + 1);
    if (!text->bytes)
        fail("no memory for", path);
    memcpy(text->bytes + text->size, name, head);
    source = text->bytes + text->size + head;
    if (fread(source, 1, (size_t)size, file) != (size_t)size)
        fail("cannot read", path);
    source[size] = '\0';
    if (strlen(source) != (size_t)size)
        fail("a zero byte in", path);
    fclose(file);
    text->size += head + strip(source) + 1;
}

/* --- repetitions --- */

struct match {
    uint32_t length;
    uint32_t distance;
};

/* Of each place, what stands there and earlier as well: the longer, the farther back. */
struct matches {
    struct match *all;
    size_t *from; /* of each place, and of the end */
};

static size_t common(const struct text *text, size_t earlier, size_t at)
{
    size_t length = 0;

    while (at + length < text->size && text->bytes[earlier + length] == text->bytes[at + length])
        length++;
    return length;
}

static struct matches find_matches(const struct text *text)
{
    const unsigned char *bytes = (const unsigned char *)text->bytes;
    struct matches matches = {NULL, allocate(text->size, sizeof *matches.from)};
    size_t *before = allocate(text->size, sizeof *before); /* the places with the same two bytes, */
    size_t *latest = allocate(STARTS, sizeof *latest);     /* one more than they are; 0 none */
    size_t count = 0, room = 0;

    for (size_t at = 0; at < text->size; at++) {
        size_t longest = SDT__PACK_SHORTEST - 1;
        size_t *last = &latest[bytes[at] << 8 | (at + 1 < text->size ? bytes[at + 1] : 0)];

        matches.from[at] = count;
        for (size_t place = *last; place > 0; place = before[place - 1]) {
            size_t length = common(text, place - 1, at);
            if (length <= longest)
                continue;
            if (count == room) {
                room = 2 * room + 1024;
                matches.all = realloc(matches.all, room * sizeof *matches.all);
                if (!matches.all)
                    fail("no memory for", "the pack");
            }
            matches.all[count++] = (struct match){(uint32_t)length, (uint32_t)(at + 1 - place)};
            longest = length;
        }
        before[at] = *last;
        *last = at + 1;
    }
    matches.from[text->size] = count;
    free(before);
    free(latest);
    return matches;
}

/* --- codes --- */

struct code {
    unsigned symbols;
    uint32_t counts[SDT__PACK_SYMBOLS]; /* how often each comes */
    unsigned lengths[SDT__PACK_SYMBOLS];
    unsigned codes[SDT__PACK_SYMBOLS];
};

static unsigned slot_of(size_t number)
{
    unsigned bits = 0;

    while (number >> bits > 3)
        bits++;
    return 2 * bits + (unsigned)(number >> bits);
}

/* What a symbol costs in bits; one that was not used yet, as much as any. */
static uint32_t cost(const struct code *code, unsigned symbol)
{
    return code->lengths[symbol] > 0 ? code->lengths[symbol] : SDT__PACK_CODE_LONGEST;
}

static uint32_t slot_cost(const struct code *code, unsigned first, size_t number)
{
    unsigned slot = slot_of(number);

    return cost(code, first + slot) + sdt__pack_slot_bits(slot);
}

/* Huffman's lengths for these weights; returns the longest. A node's parent has a higher number. */
static unsigned measure(struct code *code, const uint32_t *weights)
{
    uint32_t heavy[2 * SDT__PACK_SYMBOLS] = {0}; /* 0: no node, or one that has a parent */
    unsigned parent[2 * SDT__PACK_SYMBOLS] = {0}, depth[2 * SDT__PACK_SYMBOLS] = {0};
    unsigned nodes = code->symbols, longest = 0;

    memcpy(heavy, weights, code->symbols * sizeof *weights);
    for (;; nodes++) {
        unsigned least[2] = {0, 0}, found = 0;

        for (unsigned i = 0; i < nodes; i++) {
            if (heavy[i] == 0)
                continue;
            if (found == 0 || heavy[i] < heavy[least[0]]) {
                least[1] = least[0];
                least[0] = i;
            } else if (found == 1 || heavy[i] < heavy[least[1]]) {
                least[1] = i;
            }
            found++;
        }
        if (found < 2)
            break;
        heavy[nodes] = heavy[least[0]] + heavy[least[1]];
        for (int i = 0; i < 2; i++) {
            parent[least[i]] = nodes;
            heavy[least[i]] = 0;
        }
    }
    for (unsigned i = nodes; i-- > 0;) {
        depth[i] = parent[i] > 0 ? depth[parent[i]] + 1 : 0;
        longest = depth[i] > longest ? depth[i] : longest;
    }
    for (unsigned i = 0; i < code->symbols; i++)
        code->lengths[i] = depth[i];
    return longest;
}

/* Gives the symbols codes by their counts, and counts from 0 again. */
static void make_code(struct code *code)
{
    unsigned next = 0;

    while (measure(code, code->counts) > SDT__PACK_CODE_LONGEST)
        for (unsigned i = 0; i < code->symbols; i++) /* alike, they come to lie less deep */
            code->counts[i] = (code->counts[i] + 1) / 2;
    for (unsigned length = 1; length <= SDT__PACK_CODE_LONGEST; length++, next <<= 1)
        for (unsigned i = 0; i < code->symbols; i++)
            if (code->lengths[i] == length)
                code->codes[i] = next++;
    memset(code->counts, 0, sizeof code->counts);
}

/* --- the way through the text --- */

/* The last step of the cheapest way to a place: a byte, or a repetition. */
struct step {
    uint32_t cost;      /* of the whole way, in bits */
    struct match match; /* of a byte, its length is 1 */
};

static void offer(struct step *step, uint32_t cost, size_t length, size_t distance)
{
    if (cost < step->cost)
        *step = (struct step){cost, {(uint32_t)length, (uint32_t)distance}};
}

/* Turns the steps of the cheapest way, so that each stands where it begins, and counts its
   symbols. */
static void turn(const struct text *text, struct code *symbols, struct code *distances,
                 struct step *steps)
{
    struct match match = steps[text->size].match, before;

    for (size_t at = text->size; at > 0; match = before) {
        at -= match.length;
        before = steps[at].match;
        steps[at].match = match;
        if (match.length == 1) {
            symbols->counts[(unsigned char)text->bytes[at]]++;
        } else {
            symbols->counts[SDT__PACK_BYTES + slot_of(match.length - SDT__PACK_SHORTEST)]++;
            distances->counts[slot_of(match.distance - 1)]++;
        }
    }
}

static void find_way(const struct text *text, const struct matches *matches,
                     const struct code *symbols, const struct code *distances, struct step *steps)
{
    for (size_t at = 1; at <= text->size; at++)
        steps[at].cost = UINT32_MAX;
    for (size_t at = 0; at < text->size; at++) {
        size_t length = SDT__PACK_SHORTEST;
        uint32_t so_far = steps[at].cost;

        offer(&steps[at + 1], so_far + cost(symbols, (unsigned char)text->bytes[at]), 1, 0);
        for (size_t m = matches->from[at]; m < matches->from[at + 1]; m++) {
            size_t distance = matches->all[m].distance;
            uint32_t far = slot_cost(distances, 0, distance - 1);
            for (; length <= matches->all[m].length; length++)
                offer(&steps[at + length],
                      so_far + far +
                          slot_cost(symbols, SDT__PACK_BYTES, length - SDT__PACK_SHORTEST),
                      length, distance);
        }
    }
}

/* --- bits --- */

struct output {
    unsigned char *bytes;
    size_t bits;
};

static void write_bits(struct output *out, size_t bits, unsigned count)
{
    for (; count > 0; out->bits++)
        if (bits >> --count & 1)
            out->bytes[out->bits / 8] |= (unsigned char)(1 << (7 - out->bits % 8));
}

static void write_symbol(struct output *out, const struct code *code, unsigned symbol)
{
    write_bits(out, code->codes[symbol], code->lengths[symbol]);
}

/* A number as its slot, which counts from a symbol, and the rest of its bits. */
static void write_number(struct output *out, const struct code *code, unsigned first, size_t number)
{
    unsigned slot = slot_of(number);

    write_symbol(out, code, first + slot);
    write_bits(out, number, sdt__pack_slot_bits(slot));
}

static void write_code(struct output *out, const struct code *code)
{
    for (unsigned i = 0; i < code->symbols; i++) {
        unsigned absent = 0, most = (1 << SDT__PACK_LENGTH_BITS) - 1;

        write_bits(out, code->lengths[i], SDT__PACK_LENGTH_BITS);
        if (code->lengths[i] > 0)
            continue;
        while (absent < most && i + 1 < code->symbols && code->lengths[i + 1] == 0) {
            absent++;
            i++;
        }
        write_bits(out, absent, SDT__PACK_LENGTH_BITS);
    }
}

static void write_steps(struct output *out, const struct text *text, const struct code *symbols,
                        const struct code *distances, const struct step *steps)
{
    for (size_t at = 0; at < text->size; at += steps[at].match.length) {
        struct match match = steps[at].match;

        if (match.length == 1) {
            write_symbol(out, symbols, (unsigned char)text->bytes[at]);
        } else {
            write_number(out, symbols, SDT__PACK_BYTES, match.length - SDT__PACK_SHORTEST);
            write_number(out, distances, 0, match.distance - 1);
        }
    }
}

static struct sdt__pack pack(const struct text *text)
{
    struct matches matches = find_matches(text);
    struct step *steps = allocate(text->size, sizeof *steps);
    struct code symbols = {.symbols = SDT__PACK_SYMBOLS}, distances = {.symbols = SDT__PACK_SLOTS};
    struct output out = {allocate(3 * text->size + SDT__PACK_SYMBOLS, 1), 0};

    for (int pass = 0; pass < PASSES; pass++) {
        find_way(text, &matches, &symbols, &distances, steps);
        turn(text, &symbols, &distances, steps);
        make_code(&symbols);
        make_code(&distances);
    }
    write_code(&out, &symbols);
    write_code(&out, &distances);
    write_steps(&out, text, &symbols, &distances, steps);
    free(matches.all);
    free(matches.from);
    free(steps);
    return (struct sdt__pack){out.bytes, (out.bits + 7) / 8, text->size};
}

/* The pack must give back the text. */
static void check(const struct sdt__pack *pack, const struct text *text)
{
    char *unpacked = allocate(text->size, 1);

    if (!sdt__unpack(pack, unpacked) || memcmp(unpacked, text->bytes, text->size) != 0)
        fail("does not unpack to itself:", "the text of the modules");
    free(unpacked);
}

int main(int argc, char **argv)
{
    FILE *out = argc > 2 ? fopen(argv[1], "wb") : NULL;
    struct text text = {NULL, 0};
    struct sdt__pack packed;

    if (!out)
        fail("cannot write", argc > 1 ? argv[1] : "OUTPUT NAME=PATH...");
    for (int i = 2; i < argc; i++) {
        char *path = strchr(argv[i], '=');

        if (!path)
            fail("no NAME=PATH:", argv[i]);
        *path++ = '\0';
        add_module(&text, argv[i], path);
    }
    if (text.size > SDT__PACK_NUMBERS)
        fail("too long for script/pack.h:", "the text of the modules");
    packed = pack(&text);
    check(&packed, &text);
    fputs("/* Written by lib/pack.c. */\n#include \"script/pack.h\"\n\n"
          "static const unsigned char bytes[] = {\n",
          out);
    for (size_t i = 0; i < packed.size; i++)
        fprintf(out, "%u,%s", (unsigned)packed.bytes[i], i % 24 == 23 ? "\n" : "");
    fprintf(out, "};\n\nconst struct sdt__pack sdt__script_modules = {bytes, %zu, %zu};\n",
            packed.size, packed.length);
    free((void *)packed.bytes);
    free(text.bytes);
    if (ferror(out) || fclose(out) != 0)
        fail("cannot write", argv[1]);
    return 0;
}
