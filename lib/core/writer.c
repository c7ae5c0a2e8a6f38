/*
 * Output to the caller's writer; see buffer.h. It stands above the problems, which are themselves
 * written in a buffer.
 */
#include "core/buffer.h"

int sdt__buffer_give(struct sdt__buffer *buffer, int status, sdt_writer writer, void *user)
{
    if (status == SDT_OK && !sdt__buffer_string(buffer))
        status = SDT_ERROR_MEMORY;
    if (status == SDT_OK && writer(user, buffer->bytes, buffer->size) != 0)
        status = sdt__fail(buffer->session, SDT_ERROR_IO, SDT__M_WRITER_REFUSED);
    sdt__buffer_free(buffer);
    return status;
}
