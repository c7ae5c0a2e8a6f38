/*
 * Addresses; see url.h. What is odd is refused rather than understood: two readers of an odd address,
 * this one and the one that fetches it, may understand it differently.
 */
#include "script/url.h"

#include <string.h>
#include <strings.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Whether all characters may stand in an address as they are. A fragment is never sent, so there is
   none. */
static bool has_plain_characters(const char *text)
{
    for (; *text; text++)
        if (*text <= ' ' || *text > '~' || strchr("\"#<>\\^`{|}", *text))
            return false;
    return true;
}

static const char *read_scheme(const char *text, struct sdt__url *out)
{
    static const struct {
        const char *name;
        int port;
    } schemes[] = {{"https", 443}, {"http", 80}};

    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        const size_t size = strlen(schemes[i].name);

        if (strncmp(text, schemes[i].name, size) != 0 || strncmp(text + size, "://", 3) != 0)
            continue;
        out->scheme = text;
        out->scheme_size = size;
        out->port = schemes[i].port;
        return text + size + 3;
    }
    return NULL;
}

/* A name or a number; NULL when it is empty or has other characters, such as those of a user before an @
   and of an address of IPv6. */
static const char *read_host(const char *text, struct sdt__url *out)
{
    const char *at = text;

    while (is_letter(*at) || is_digit(*at) || *at == '-' || *at == '.')
        at++;
    out->host = text;
    out->host_size = (size_t)(at - text);
    return at > text ? at : NULL;
}

static const char *read_port(const char *text, struct sdt__url *out)
{
    int port = 0;

    if (*text != ':')
        return text;
    for (text++; is_digit(*text) && port <= 65535; text++)
        port = port * 10 + (*text - '0');
    out->port = port;
    return port > 0 && port <= 65535 ? text : NULL;
}

/* The value of a hexadecimal digit; -1 for none. */
static int hex_value(char c)
{
    return is_digit(c)              ? c - '0'
           : (c >= 'a' && c <= 'f') ? c - 'a' + 10
           : (c >= 'A' && c <= 'F') ? c - 'A' + 10
                                    : -1;
}

/* Moves past a character, which may be encoded, and returns it; -1 for a wrong code. */
static int next_character(const char **at)
{
    int high, low;

    if (**at != '%')
        return (unsigned char)*(*at)++;
    high = hex_value((*at)[1]);
    low = high < 0 ? -1 : hex_value((*at)[2]);
    *at += low < 0 ? 1 : 3;
    return low < 0 ? -1 : high * 16 + low;
}

/* Whether a segment is a name: not "." or ".." in any writing, and without an encoded slash, backslash
   or control character. */
static bool is_segment(const char *at, const char *end)
{
    size_t count = 0, dots = 0;

    while (at < end) {
        const bool encoded = *at == '%';
        const int c = next_character(&at);

        if (c < 0 || at > end || (encoded && (c < ' ' || c == 127 || c == '/' || c == '\\')))
            return false;
        count++;
        dots += c == '.';
    }
    return count == 0 || dots != count || count > 2;
}

static const char *end_of_segment(const char *at, const char *end)
{
    while (at < end && *at != '/')
        at++;
    return at;
}

static bool read_path(const char *text, struct sdt__url *out)
{
    const char *end = text + strcspn(text, "?"), *at = text;

    out->path = text;
    out->path_size = (size_t)(end - text);
    out->query = *end == '?';
    if (at < end && *at != '/')
        return false;
    while (at < end) {
        const char *segment = at + 1;

        at = end_of_segment(segment, end);
        if (!is_segment(segment, at))
            return false;
    }
    return true;
}

bool sdt__url_read(const char *text, struct sdt__url *out)
{
    const char *at = strlen(text) <= SDT__URL_MOST && has_plain_characters(text)
                         ? read_scheme(text, out)
                         : NULL;

    if (at)
        at = read_host(at, out);
    if (at)
        at = read_port(at, out);
    return at && read_path(at, out);
}

/* Whether the path begins with all segments of the prefix, of which a slash at the end is none. */
static bool begins_with(const struct sdt__url *url, const struct sdt__url *prefix)
{
    size_t size = prefix->path_size;

    while (size > 0 && prefix->path[size - 1] == '/')
        size--;
    return url->path_size >= size && memcmp(url->path, prefix->path, size) == 0 &&
           (url->path_size == size || url->path[size] == '/' || size == 0);
}

bool sdt__url_covers(const char *prefix, const char *url)
{
    struct sdt__url a, b;

    return sdt__url_read(prefix, &a) && sdt__url_read(url, &b) && !a.query &&
           a.scheme_size == b.scheme_size && a.port == b.port && a.host_size == b.host_size &&
           strncasecmp(a.host, b.host, a.host_size) == 0 && begins_with(&b, &a);
}

bool sdt__url_follow(const char *url, const char *location, char out[SDT__URL_MOST + 1])
{
    struct sdt__url from, to;
    size_t origin = 0;

    if (!sdt__url_read(url, &from))
        return false;
    if (location[0] == '/' && location[1] != '/')
        origin = (size_t)(from.path - url);
    if (origin + strlen(location) > SDT__URL_MOST)
        return false;
    memcpy(out, url, origin);
    memcpy(out + origin, location, strlen(location) + 1);
    return sdt__url_read(out, &to);
}
