/*
 * What the library needs of the machine that WebAssembly runs on, beside what emscripten gives: the
 * functions of JavaScript that it calls, and SQLite's files, which have no log beside them there.
 */
#include <emscripten.h>
#include <sodertorn.h>
#include <sqlite3.h>
#include <stdint.h>

/* The callbacks of the library, answered by callbacks.js; user is the number of the function there. */
EM_JS(int, js_progress, (void *user, int64_t done, int64_t total),
      { return Module.callbacks.progress(user, done, total); });
EM_JS(int, js_write, (void *user, const char *bytes, size_t size),
      { return Module.callbacks.write(user, bytes, size); });
EM_JS(int64_t, js_read, (void *user, char *bytes, size_t size),
      { return Module.callbacks.read(user, bytes, size); });
EM_JS(int, js_fetch, (void *user, struct sdt_fetch_call *call),
      { return Module.callbacks.fetch(user, call); });

/* The address of a callback, which JavaScript hands to the library. */
EMSCRIPTEN_KEEPALIVE sdt_progress sdtjs_progress(void)
{
    return js_progress;
}

EMSCRIPTEN_KEEPALIVE sdt_writer sdtjs_writer(void)
{
    return js_write;
}

EMSCRIPTEN_KEEPALIVE sdt_reader sdtjs_reader(void)
{
    return js_read;
}

EMSCRIPTEN_KEEPALIVE sdt_fetch sdtjs_fetch(void)
{
    return js_fetch;
}

/* What a fetch was answered goes to the library's own writer, whose address JavaScript cannot call. */
EMSCRIPTEN_KEEPALIVE int sdtjs_fetch_answer(struct sdt_fetch_call *call, const char *bytes,
                                            size_t size)
{
    return call->write(call->write_user, bytes, size);
}

/* The next (the only) array of a table's stream; NULL when memory did not suffice. What is returned is for
   sdtjs_release(). */
EMSCRIPTEN_KEEPALIVE int sdtjs_array(struct ArrowArrayStream *stream, struct ArrowArray *array)
{
    int status = stream->get_next(stream, array);

    stream->release(stream);
    return status;
}

EMSCRIPTEN_KEEPALIVE void sdtjs_release(struct ArrowArray *array)
{
    array->release(array);
}

/* SQLite's own files, but without the memory shared by processes that a write-ahead log wants: who opens the
   database is alone with it, so a journal does as well, and what has been committed is in one file. */
static int open_without_log(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                            int *given)
{
    static sqlite3_io_methods without_log;
    sqlite3_vfs *own = vfs->pAppData;
    int code = own->xOpen(own, name, file, flags, given);

    /* only those of databases have it, and they are the same for all of them */
    if (code == SQLITE_OK && file->pMethods->iVersion > 1 && file->pMethods->xShmMap) {
        without_log = *file->pMethods;
        without_log.iVersion = 1;
        file->pMethods = &without_log;
    }
    return code;
}

EMSCRIPTEN_KEEPALIVE int sdtjs_begin(void)
{
    static sqlite3_vfs vfs;
    sqlite3_vfs *own = sqlite3_vfs_find(NULL);

    if (!own)
        return SQLITE_ERROR;
    vfs = *own;
    vfs.zName = "sodertorn";
    vfs.pNext = NULL;
    vfs.pAppData = own;
    vfs.xOpen = open_without_log;
    return sqlite3_vfs_register(&vfs, 1);
}
