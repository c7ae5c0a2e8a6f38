/*
 * A zip archive in memory; see archive.h.
 */
#include "exchange/sheet/archive.h"

#include "exchange/sheet.h"

#include <zip.h>

enum { RATIO_MOST = 400, RATIO_FREE = 1 << 20 /* bytes that any part may have */ };

static int fail(const struct sdt__archive *archive, int status, enum sdt__message message,
                const char *part, const char *text)
{
    const struct sdt__location location = {.file = archive->name};

    return sdt__fail_at(archive->session, &location, status, message, part, text);
}

int sdt__archive_open(struct sdt__archive *archive, sdt_session *session, const char *name,
                      const char *bytes, size_t size)
{
    zip_error_t error;
    zip_source_t *source;

    *archive = (struct sdt__archive){.session = session, .name = name};
    zip_error_init(&error);
    source = zip_source_buffer_create(bytes, size, 0, &error);
    if (source)
        archive->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !archive->zip)
        zip_source_free(source);
    if (!archive->zip && zip_error_code_zip(&error) == ZIP_ER_MEMORY) {
        zip_error_fini(&error);
        return sdt__fail_memory(session);
    }
    zip_error_fini(&error);
    return archive->zip ? SDT_OK : SDT_END;
}

void sdt__archive_close(struct sdt__archive *archive)
{
    if (archive->zip)
        zip_discard(archive->zip);
    archive->zip = NULL;
}

int sdt__archive_find(const struct sdt__archive *archive, const char *part)
{
    if (zip_name_locate(archive->zip, part, 0) >= 0)
        return SDT_OK;
    if (zip_error_code_zip(zip_get_error(archive->zip)) == ZIP_ER_MEMORY)
        return sdt__fail_memory(archive->session);
    return SDT_END;
}

int sdt__archive_part_open(struct sdt__archive *archive, const char *name,
                           struct sdt__archive_part *part)
{
    zip_stat_t about;

    *part = (struct sdt__archive_part){.archive = archive, .name = name};
    zip_stat_init(&about);
    if (zip_stat(archive->zip, name, 0, &about) != 0)
        return fail(archive, SDT_ERROR_VALUE, SDT__M_SHEET_PART, name, NULL);
    part->packed = about.valid & ZIP_STAT_COMP_SIZE ? about.comp_size : 0;
    part->file = zip_fopen(archive->zip, name, 0);
    if (part->file)
        return SDT_OK;
    if (zip_error_code_zip(zip_get_error(archive->zip)) == ZIP_ER_MEMORY)
        return sdt__fail_memory(archive->session);
    return fail(archive, SDT_ERROR_VALUE, SDT__M_SHEET_DAMAGED, name, NULL);
}

int sdt__archive_part_read(struct sdt__archive_part *part, char *out, size_t room, size_t *got)
{
    const zip_int64_t count = zip_fread(part->file, out, room);
    char most[24];

    *got = 0;
    if (count < 0 && zip_error_code_zip(zip_file_get_error(part->file)) == ZIP_ER_MEMORY)
        return sdt__fail_memory(part->archive->session);
    if (count < 0 || (zip_uint64_t)count > room)
        return fail(part->archive, SDT_ERROR_VALUE, SDT__M_SHEET_DAMAGED, part->name, NULL);
    part->taken += (uint64_t)count;
    if (part->taken > SDT__SHEET_TEXT_MOST)
        return fail(part->archive, SDT_ERROR_LIMIT, SDT__M_SHEET_BIG, part->name,
                    sdt__integer_text(SDT__SHEET_TEXT_MOST, most));
    if (part->taken > RATIO_FREE && part->taken / RATIO_MOST > part->packed)
        return fail(part->archive, SDT_ERROR_LIMIT, SDT__M_SHEET_BOMB, part->name,
                    sdt__integer_text(RATIO_MOST, most));
    *got = (size_t)count;
    return SDT_OK;
}

void sdt__archive_part_close(struct sdt__archive_part *part)
{
    if (part->file)
        zip_fclose(part->file);
    part->file = NULL;
}
