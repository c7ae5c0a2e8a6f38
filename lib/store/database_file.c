/*
 * The file of a database; see database_file.h.
 */
#include "store/database_file.h"

#include "core/memory.h"
#include "core/system.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int sdt__database_file_prepare(sdt_session *session, const char *path, int mode, bool *made)
{
    struct stat about;
    int number;

    *made = false;
    if (stat(path, &about) == 0 && !S_ISREG(about.st_mode))
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_NO_PLAIN_FILE, path);
    /* an empty name is the engine's to refuse, and what is in memory has no file */
    if (mode != SDT_OPEN_CREATE || !path[0] || strcmp(path, ":memory:") == 0)
        return SDT_OK;
    number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (number >= 0) {
        close(number);
        *made = true;
    } else if (errno != EEXIST) {
        return sdt__fail(session, SDT_ERROR_IO, SDT__M_CANNOT_OPEN, path,
                         sdt__system_text(errno, session->english));
    }
    return SDT_OK;
}

void sdt__database_file_remove(sdt_session *session, const char *path)
{
    static const char *const endings[] = {"-journal", "-wal", "-shm"};
    const size_t size = strlen(path);
    char *name = sdt__alloc(session, size + sizeof "-journal");

    unlink(path);
    for (size_t i = 0; name && i < sizeof endings / sizeof *endings; i++) {
        memcpy(name, path, size);
        memcpy(name + size, endings[i], strlen(endings[i]) + 1);
        unlink(name);
    }
    sdt__free(session, name);
}
