/*
 * XML of a workbook's parts; see xml.h.
 */
#include "exchange/sheet/xml.h"

#include <expat.h>
#include <string.h>

enum { PIECE = 1 << 14, DEEPEST = 64, NAMESPACE_END = '|' };

struct parse {
    const struct sdt__xml_reader *reader;
    XML_Parser parser;
    int depth;
    int status;
    bool refused; /* by what XML allows and no workbook has */
};

static const char *local_name(const char *name)
{
    const char *end = strrchr(name, NAMESPACE_END);

    return end ? end + 1 : name;
}

static void note(struct parse *parse, int status)
{
    if (status == SDT_OK || parse->status != SDT_OK)
        return;
    parse->status = status;
    XML_StopParser(parse->parser, XML_FALSE);
}

static void refuse(struct parse *parse)
{
    parse->refused = true;
    XML_StopParser(parse->parser, XML_FALSE);
}

static void XMLCALL begin_element(void *user, const XML_Char *name, const XML_Char **attributes)
{
    struct parse *parse = user;

    if (++parse->depth > DEEPEST)
        refuse(parse);
    else if (parse->reader->begin && parse->status == SDT_OK)
        note(parse, parse->reader->begin(parse->reader->user, local_name(name),
                                         (const char *const *)attributes));
}

static void XMLCALL end_element(void *user, const XML_Char *name)
{
    struct parse *parse = user;

    parse->depth--;
    if (parse->reader->end && parse->status == SDT_OK && !parse->refused)
        note(parse, parse->reader->end(parse->reader->user, local_name(name)));
}

static void XMLCALL take_text(void *user, const XML_Char *bytes, int size)
{
    struct parse *parse = user;

    if (parse->reader->text && parse->status == SDT_OK && !parse->refused)
        note(parse, parse->reader->text(parse->reader->user, bytes, (size_t)size));
}

static void XMLCALL refuse_doctype(void *user, const XML_Char *name, const XML_Char *system,
                                   const XML_Char *public, int internal)
{
    (void)name;
    (void)system;
    (void)public;
    (void)internal;
    refuse(user);
}

/* What a parser that stopped came to. */
static int judge(const struct parse *parse, const struct sdt__archive *archive, const char *part)
{
    const struct sdt__location location = {.file = archive->name};
    char line[24];

    if (parse->status != SDT_OK)
        return parse->status == SDT_END ? SDT_OK : parse->status;
    if (XML_GetErrorCode(parse->parser) == XML_ERROR_NO_MEMORY)
        return sdt__fail_memory(archive->session);
    return sdt__fail_at(
        archive->session, &location, SDT_ERROR_SYNTAX, SDT__M_SHEET_XML, part,
        sdt__integer_text((long long)XML_GetCurrentLineNumber(parse->parser), line));
}

static int read_pieces(struct parse *parse, struct sdt__archive_part *part)
{
    size_t got;

    do {
        void *piece = XML_GetBuffer(parse->parser, PIECE);
        int status;

        if (!piece)
            return sdt__fail_memory(part->archive->session);
        status = sdt__archive_part_read(part, piece, PIECE, &got);
        if (status != SDT_OK)
            return status;
        if (XML_ParseBuffer(parse->parser, (int)got, got == 0) != XML_STATUS_OK)
            return judge(parse, part->archive, part->name);
    } while (got > 0);
    return SDT_OK;
}

int sdt__xml_read(struct sdt__archive *archive, const char *part,
                  const struct sdt__xml_reader *reader)
{
    struct parse parse = {.reader = reader, .parser = XML_ParserCreateNS(NULL, NAMESPACE_END)};
    struct sdt__archive_part source;
    int status;

    if (!parse.parser)
        return sdt__fail_memory(archive->session);
    XML_SetUserData(parse.parser, &parse);
    XML_SetElementHandler(parse.parser, begin_element, end_element);
    XML_SetCharacterDataHandler(parse.parser, take_text);
    XML_SetStartDoctypeDeclHandler(parse.parser, refuse_doctype);
    status = sdt__archive_part_open(archive, part, &source);
    if (status == SDT_OK)
        status = read_pieces(&parse, &source);
    sdt__archive_part_close(&source);
    XML_ParserFree(parse.parser);
    return status;
}

const char *sdt__xml_attribute(const char *const *attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (strcmp(local_name(attributes[0]), name) == 0)
            return attributes[1];
    return NULL;
}

bool sdt__xml_is(const char *const *attributes, const char *name, const char *value)
{
    const char *found = sdt__xml_attribute(attributes, name);

    return found && strcmp(found, value) == 0;
}

size_t sdt__xml_count(const char *const *attributes, const char *name, size_t otherwise,
                      size_t most)
{
    const char *found = sdt__xml_attribute(attributes, name);
    int64_t number;

    return found && sdt__integer_parse(found, strlen(found), &number) && number >= 1 &&
                   (uint64_t)number <= most
               ? (size_t)number
               : otherwise;
}
