/*
 * Where an xlsx keeps what: relationships lead from the archive to the workbook, and from it to its
 * sheets, its shared texts and its styles (ECMA-376).
 */
#include "exchange/sheet/xlsx.h"

#include <string.h>

/* A sheet as the workbook names it. */
struct sheet {
    char relation[64];
    bool hidden;
};

struct finding {
    struct sdt__workbook *workbook;
    struct sdt__xlsx_parts *parts;
    struct sdt__sheet_names names;
    struct sheet *sheets;
    size_t capacity;
    const char *relation; /* of the sheet that is wanted */
};

static bool ends_with(const char *text, const char *end)
{
    const size_t size = strlen(text), more = strlen(end);

    return size >= more && strcmp(text + size - more, end) == 0;
}

static void copy(char *out, size_t room, const char *text)
{
    if (strlen(text) < room)
        memcpy(out, text, strlen(text) + 1);
}

/* The path of a target in the archive: from its top, or from the folder of the part that names it. */
static void resolve(const char *base, const char *target, char out[SDT__XLSX_PATH])
{
    const char *slash = strrchr(base, '/');
    const size_t folder = slash && *target != '/' ? (size_t)(slash - base) + 1 : 0;

    if (*target == '/')
        target++;
    if (folder + strlen(target) >= SDT__XLSX_PATH)
        return;
    memcpy(out, base, folder);
    memcpy(out + folder, target, strlen(target) + 1);
}

/* "xl/workbook.xml" has its relationships in "xl/_rels/workbook.xml.rels". */
static void relations_of(const char *part, char out[SDT__XLSX_PATH + 12])
{
    const char *slash = strrchr(part, '/');
    const size_t folder = slash ? (size_t)(slash - part) + 1 : 0;

    memcpy(out, part, folder);
    memcpy(out + folder, "_rels/", 6);
    memcpy(out + folder + 6, part + folder, strlen(part) - folder);
    memcpy(out + strlen(part) + 6, ".rels", 6);
}

static int begin_relation(void *user, const char *element, const char *const *attributes)
{
    struct finding *finding = user;
    struct sdt__xlsx_parts *parts = finding->parts;
    const char *id = sdt__xml_attribute(attributes, "Id");
    const char *type = sdt__xml_attribute(attributes, "Type");
    const char *target = sdt__xml_attribute(attributes, "Target");

    if (strcmp(element, "Relationship") != 0 || !id || !type || !target)
        return SDT_OK;
    if (ends_with(type, "/officeDocument"))
        resolve("", target, parts->workbook);
    else if (ends_with(type, "/sharedStrings"))
        resolve(parts->workbook, target, parts->strings);
    else if (ends_with(type, "/styles"))
        resolve(parts->workbook, target, parts->styles);
    else if (finding->relation && strcmp(id, finding->relation) == 0)
        resolve(parts->workbook, target, parts->sheet);
    return SDT_OK;
}

static int add_sheet(struct finding *finding, const char *name, const char *relation, bool hidden)
{
    struct sdt__sheet_names *names = &finding->names;
    struct sheet sheet = {.hidden = hidden};
    void *block = finding->sheets;
    int status = sdt__grow(names->all.session, &block, &finding->capacity, names->count + 1,
                           sizeof sheet);

    finding->sheets = block;
    if (status != SDT_OK)
        return status;
    copy(sheet.relation, sizeof sheet.relation, relation);
    finding->sheets[names->count++] = sheet;
    sdt__buffer_add(&names->all, name, strlen(name) + 1);
    return names->all.failed ? SDT_ERROR_MEMORY : SDT_OK;
}

static int begin_workbook(void *user, const char *element, const char *const *attributes)
{
    struct finding *finding = user;
    const char *name = sdt__xml_attribute(attributes, "name");
    const char *relation = sdt__xml_attribute(attributes, "id");
    const char *state = sdt__xml_attribute(attributes, "state");

    if (strcmp(element, "workbookPr") == 0)
        finding->parts->from_1904 = sdt__xml_is(attributes, "date1904", "1") ||
                                    sdt__xml_is(attributes, "date1904", "true");
    if (strcmp(element, "sheet") != 0 || !name || !relation)
        return SDT_OK;
    return add_sheet(finding, name, relation, state && strcmp(state, "visible") != 0);
}

/* Reads the list of sheets, and finds the part of the one that is wanted. */
static int find_sheet(struct finding *finding)
{
    const struct sdt__xml_reader workbook = {.begin = begin_workbook, .user = finding};
    const struct sdt__xml_reader relations = {.begin = begin_relation, .user = finding};
    struct sdt__archive *archive = finding->workbook->archive;
    char path[SDT__XLSX_PATH + 12];
    size_t first = 0;
    int chosen, status = sdt__xml_read(archive, finding->parts->workbook, &workbook);

    if (status != SDT_OK)
        return status;
    while (first < finding->names.count && finding->sheets[first].hidden)
        first++;
    chosen = sdt__sheet_choose(finding->workbook, &finding->names, (int)first);
    if (chosen < 0)
        return archive->session->status;
    finding->relation = finding->sheets[chosen].relation;
    relations_of(finding->parts->workbook, path);
    return sdt__xml_read(archive, path, &relations);
}

int sdt__xlsx_find_parts(struct sdt__workbook *workbook, struct sdt__xlsx_parts *parts)
{
    struct finding finding = {.workbook = workbook, .parts = parts};
    const struct sdt__xml_reader relations = {.begin = begin_relation, .user = &finding};
    sdt_session *session = workbook->archive->session;
    int status = sdt__archive_find(workbook->archive, "_rels/.rels");

    *parts = (struct sdt__xlsx_parts){.from_1904 = false};
    if (status != SDT_OK)
        return status;
    sdt__buffer_init(&finding.names.all, session);
    status = sdt__xml_read(workbook->archive, "_rels/.rels", &relations);
    if (status == SDT_OK)
        status = ends_with(parts->workbook, ".xml") ? find_sheet(&finding) : SDT_END;
    sdt__buffer_free(&finding.names.all);
    sdt__free(session, finding.sheets);
    return status;
}

/* Shared texts: <si> with one <t>, or with one in each run of letters of a kind; <rPh> tells how they are
   pronounced, and is no text. */
struct strings_reading {
    struct sdt__xlsx_strings *strings;
    bool in_item;
    bool in_text;
    bool in_sound;
};

static int add_offset(struct sdt__xlsx_strings *strings)
{
    void *block = strings->offsets;
    int status = sdt__grow(strings->text.session, &block, &strings->capacity, strings->count + 2,
                           sizeof *strings->offsets);

    strings->offsets = block;
    if (status == SDT_OK)
        strings->offsets[strings->count] = (uint32_t)strings->text.size;
    return status;
}

static int begin_strings(void *user, const char *element, const char *const *attributes)
{
    struct strings_reading *reading = user;

    (void)attributes;
    if (strcmp(element, "si") == 0 && !reading->in_item) {
        reading->in_item = true;
        return add_offset(reading->strings);
    }
    reading->in_sound = reading->in_sound || strcmp(element, "rPh") == 0;
    reading->in_text = strcmp(element, "t") == 0;
    return SDT_OK;
}

static int end_strings(void *user, const char *element)
{
    struct strings_reading *reading = user;
    struct sdt__xlsx_strings *strings = reading->strings;

    reading->in_text = false;
    if (strcmp(element, "rPh") == 0)
        reading->in_sound = false;
    if (strcmp(element, "si") == 0 && reading->in_item) {
        reading->in_item = false;
        strings->offsets[++strings->count] = (uint32_t)strings->text.size;
    }
    return SDT_OK;
}

static int text_strings(void *user, const char *bytes, size_t size)
{
    struct strings_reading *reading = user;

    if (reading->in_item && reading->in_text && !reading->in_sound)
        sdt__buffer_add(&reading->strings->text, bytes, size);
    return reading->strings->text.failed ? SDT_ERROR_MEMORY : SDT_OK;
}

int sdt__xlsx_read_strings(struct sdt__workbook *workbook, const char *part,
                           struct sdt__xlsx_strings *strings)
{
    struct strings_reading reading = {.strings = strings};
    const struct sdt__xml_reader reader = {begin_strings, end_strings, text_strings, &reading};

    return sdt__xml_read(workbook->archive, part, &reader);
}
