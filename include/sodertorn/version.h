/**
 * @file version.h
 * The version of the library: the one place it is written. CMake, the pkg-config file and the
 * shared library's name all read it from here.
 */
#ifndef SODERTORN_VERSION_H
#define SODERTORN_VERSION_H

#include <sodertorn/base.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Major version; changes only when the binary interface breaks. @since 0.1 */
#define SDT_VERSION_MAJOR 0
/** Minor version; grows when something is added. @since 0.1 */
#define SDT_VERSION_MINOR 1
/** Patch version; grows when something is mended. @since 0.1 */
#define SDT_VERSION_PATCH 0

/**
 * The version of the library that is linked, which may be newer than these headers.
 * @return text such as "0.1.0", valid for the life of the process
 * @since 0.1
 */
SDT_API const char *sdt_version(void);

#ifdef __cplusplus
}
#endif

#endif
