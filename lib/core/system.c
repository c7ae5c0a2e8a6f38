/*
 * Errors of the operating system in words; see system.h.
 */
#include "core/system.h"

#include "messages/messages.h"

#include <errno.h>
#include <sodertorn/session.h>
#include <stddef.h>
#include <string.h>

const char *sdt__system_text(int number, bool english)
{
    static const struct {
        int number;
        enum sdt__message message;
    } known[] = {
        {ENOENT, SDT__M_SYSTEM_NO_FILE},     {ENOTDIR, SDT__M_SYSTEM_NO_FOLDER},
        {EACCES, SDT__M_SYSTEM_NOT_ALLOWED}, {EPERM, SDT__M_SYSTEM_NOT_ALLOWED},
        {EEXIST, SDT__M_SYSTEM_EXISTS},      {EISDIR, SDT__M_SYSTEM_IS_FOLDER},
        {ENOSPC, SDT__M_SYSTEM_FULL},        {EFBIG, SDT__M_SYSTEM_TOO_BIG},
        {EROFS, SDT__M_SYSTEM_READ_ONLY},    {ENAMETOOLONG, SDT__M_SYSTEM_LONG_NAME},
        {ELOOP, SDT__M_SYSTEM_CIRCLE},       {EMFILE, SDT__M_SYSTEM_MANY_FILES},
        {ENFILE, SDT__M_SYSTEM_MANY_FILES},  {ENOMEM, SDT__M_SYSTEM_MEMORY},
        {EIO, SDT__M_SYSTEM_DEVICE},         {EPIPE, SDT__M_SYSTEM_NO_READER},
        {EBUSY, SDT__M_SYSTEM_BUSY},         {ENXIO, SDT__M_SYSTEM_NO_DEVICE},
#ifdef EDQUOT
        {EDQUOT, SDT__M_SYSTEM_QUOTA},
#endif
    };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (known[i].number == number)
            return sdt__message_text(known[i].message, english);
    return sdt__message_text(SDT__M_SYSTEM_OTHER, english);
}

const char *sdt_errno_text(int number, const char *language)
{
    return sdt__system_text(number, language && strcmp(language, "en") == 0);
}
