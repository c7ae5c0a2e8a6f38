/*
 * The file of a database, before the engine has it: that it is a plain file, and that one which was
 * made is gone again when no database came of it.
 */
#ifndef SDT__STORE_DATABASE_FILE_H
#define SDT__STORE_DATABASE_FILE_H

#include "core/session.h"

/* Refuses what is there and is no plain file: reading a pipe or a device may never end. In the mode
   SDT_OPEN_CREATE makes the file when there is none, so that it is known whose it is; *made tells. */
int sdt__database_file_prepare(sdt_session *session, const char *path, int mode, bool *made);

/* Takes away a file that was made, and what the engine has put beside it. */
void sdt__database_file_remove(sdt_session *session, const char *path);

#endif
