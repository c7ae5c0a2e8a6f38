/*
 * Which door a file is for, by how it begins.
 */
#include "exchange/unpack.h"

#include <sodertorn/exchange.h>
#include <string.h>

/* The beginning of a text that is packed or is UTF-16, as text: enough to see what it is. */
static size_t plain_head(const char **text, size_t size, char *head, size_t room)
{
    char packed[512];
    const char *from = *text;
    bool little;
    size_t count = 0;

    if (sdt__unpack_wanted(from, size)) {
        size = sdt__unpack_head(from, size, packed, sizeof packed);
        from = packed;
        memcpy(head, packed, size);
        *text = head;
    }
    little = size >= 2 && memcmp(from, "\xFF\xFE", 2) == 0;
    if (!little && (size < 2 || memcmp(from, "\xFE\xFF", 2) != 0))
        return size;
    for (size_t i = 2; i + 1 < size && count < room; i += 2)
        head[count++] = from[i + !little] && !from[i + little] ? from[i + !little] : '?';
    *text = head;
    return count;
}

int sdt_door_of(const char *text, size_t size)
{
    static const char kolada[][14] = {"values",       "count",         "next_url", "next_page",
                                      "previous_url", "previous_page", "kpi",      "detail",
                                      "message",      "error"};
    char head[512];
    const char *end;

    if (text && size > 0)
        size = plain_head(&text, size, head, sizeof head);
    end = text ? text + size : NULL;
    if (size >= 3 && text && memcmp(text, "\xef\xbb\xbf", 3) == 0)
        text += 3;
    while (text < end && *text && strchr(" \t\r\n", *text))
        text++;
    if (text == end || (*text != '{' && *text != '['))
        return SDT_DOOR_CSV;
    if (*text == '[')
        return SDT_DOOR_KOLADA;
    for (text++; text < end && *text && strchr(" \t\r\n", *text);)
        text++;
    for (size_t i = 0; i < sizeof kolada / sizeof *kolada; i++) {
        const size_t length = strlen(kolada[i]);
        if ((size_t)(end - text) > length + 1 && text[0] == '"' && text[length + 1] == '"' &&
            memcmp(text + 1, kolada[i], length) == 0)
            return SDT_DOOR_KOLADA;
    }
    return SDT_DOOR_JSON;
}
