/*
 * The templates of new, built in (lib/embed.cmake): report.sv, report.en and so on.
 */
#ifndef SODERTORN_CLI_TEMPLATES_H
#define SODERTORN_CLI_TEMPLATES_H

#include "cli.h"

struct script_template {
    const char *name;
    const char *text; /* ended by NUL */
    size_t size;
};
extern const struct script_template script_template_files[];
extern const size_t script_template_file_count;

#endif
