/*
 * A tool of the build: writes the sentences of core/messages.def with their commonest pairs of bytes
 * as one byte each, again and again (P. Gage, "A New Algorithm for Data Compression", 1994).
 *     pair OUTPUT
 * They take half the room, and each can still be read alone and without memory.
 */
#include "core/message.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BYTES = 256, FEWEST = 4 /* that pay for the pair itself */ };

static const char *const sentences[][2] = {
#define M(id, swedish, english) {swedish, english},
#include "core/messages.def"
#undef M
};

/* All sentences, each ended by a NUL, and what stands for a pair so far. */
struct text {
    unsigned char *bytes;
    size_t size;
    unsigned char pairs[BYTES][2];
};

static void fail(const char *what, const char *which)
{
    fprintf(stderr, "pair: %s %s\n", what, which);
    exit(1);
}

static void add(struct text *text, const char *sentence)
{
    const size_t size = strlen(sentence) + 1;

    if (size > SDT__SENTENCE_MOST)
        fail("longer than SDT__SENTENCE_MOST:", sentence);
    text->bytes = realloc(text->bytes, text->size + size);
    if (!text->bytes)
        fail("no memory for", sentence);
    memcpy(text->bytes + text->size, sentence, size);
    text->size += size;
}

/* The commonest pair within sentences; how often it comes. */
static size_t commonest(const struct text *text, unsigned char pair[2])
{
    static size_t counts[BYTES][BYTES];
    size_t most = 0;

    memset(counts, 0, sizeof counts);
    for (size_t i = 0; i + 1 < text->size; i++) {
        const unsigned char first = text->bytes[i], second = text->bytes[i + 1];
        if (first && second && ++counts[first][second] > most) {
            most = counts[first][second];
            pair[0] = first;
            pair[1] = second;
        }
    }
    return most;
}

static void replace(struct text *text, const unsigned char pair[2], unsigned char code)
{
    size_t size = 0;

    for (size_t i = 0; i < text->size; i++) {
        const bool here = i + 1 < text->size && memcmp(text->bytes + i, pair, 2) == 0;
        text->bytes[size++] = here ? code : text->bytes[i];
        i += here;
    }
    text->size = size;
    memcpy(text->pairs[code], pair, 2);
}

/* Every byte that no sentence has stands for a pair, as long as one is common. */
static void pack(struct text *text)
{
    bool taken[BYTES] = {false};
    unsigned char pair[2];

    for (size_t i = 0; i < text->size; i++)
        taken[text->bytes[i]] = true;
    for (int code = 1; code < BYTES; code++)
        if (!taken[code] && commonest(text, pair) >= FEWEST)
            replace(text, pair, (unsigned char)code);
}

static void write_numbers(FILE *out, const char *array, const unsigned char *bytes, size_t count)
{
    fprintf(out, "const unsigned char %s = {", array);
    for (size_t i = 0; i < count; i++)
        fprintf(out, "%s%u,", i % 20 == 0 ? "\n    " : "", bytes[i]);
    fputs("\n};\n", out);
}

/* Where the Swedish sentence of each message begins; the English one follows it. */
static void write_places(FILE *out, const struct text *text)
{
    size_t at = 0;

    fputs("const uint16_t sdt__sentence_places[] = {\n", out);
    for (size_t i = 0; i < SDT__MESSAGE_COUNT; i++) {
        fprintf(out, "    %zu,\n", at);
        for (int language = 0; language < 2; language++)
            at += strlen((const char *)text->bytes + at) + 1;
    }
    fputs("};\n", out);
    if (at > UINT16_MAX)
        fail("too many sentences for", "places of 16 bits");
}

int main(int argc, char **argv)
{
    FILE *out = argc == 2 ? fopen(argv[1], "wb") : NULL;
    struct text text = {0};

    if (!out)
        fail("cannot write", argc == 2 ? argv[1] : "OUTPUT");
    for (size_t i = 0; i < SDT__MESSAGE_COUNT; i++)
        for (int language = 0; language < 2; language++)
            add(&text, sentences[i][language]);
    pack(&text);
    fputs("/* Written by lib/pair.c. */\n#include \"core/message.h\"\n\n", out);
    write_numbers(out, "sdt__sentence_pairs[]", text.pairs[0], sizeof text.pairs);
    write_numbers(out, "sdt__sentences[]", text.bytes, text.size);
    write_places(out, &text);
    free(text.bytes);
    if (ferror(out) || fclose(out) != 0)
        fail("cannot write", argv[1]);
    return 0;
}
