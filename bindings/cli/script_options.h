/*
 * What the commands that read a script share: its parameters and its limits from the command line.
 */
#ifndef SODERTORN_CLI_SCRIPT_OPTIONS_H
#define SODERTORN_CLI_SCRIPT_OPTIONS_H

#include "cli.h"

/* What a parameter's type is called. */
const char *type_name(const struct cli *cli, const char *type);

/* The name of a file without its folders. */
const char *name_of(const char *path);

/* Tells the parameters that a script wants, after one was missing or wrong. */
void tell_params(const struct cli *cli, sdt_script *script);

/* Gives the script its parameters, NAME=VALUE each, and of a file what is in it. */
int set_params(struct cli *cli, sdt_script *script, int argc, char **argv);

/* The bytes of the files that the parameters may name. */
long long size_of_files(char *const *params, int count);

/* Reads an option that limits the script (--memory, --work, --seconds) into the session; false when the
   argument is none. */
bool take_limit(struct cli *cli, int argc, char **argv, int *at, int *code);

#endif
