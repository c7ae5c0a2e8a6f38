/*
 * The commands by their names, and their help.
 */
#ifndef SODERTORN_CLI_COMMANDS_H
#define SODERTORN_CLI_COMMANDS_H

#include "cli.h"

/* The command of a name; NULL when there is none. */
command *find_command(const char *name);

/* Help on one command; false when there is none of that name. */
bool print_command_help(const struct cli *cli, const char *name);
void print_help(const struct cli *cli);

/* Says that there is no such command, with the nearest or with all that there are. The exit code. */
int unknown_command(const struct cli *cli, const char *name);

#endif
