/*
 * Lines for people fit the terminal: what is wider goes on in the next line, under the column that it
 * belongs to. Documents, tables for programs and JSON are written as they are.
 */
#ifndef SODERTORN_CLI_FOLD_H
#define SODERTORN_CLI_FOLD_H

#include "cli.h"

/* Characters in a line: what COLUMNS says, else the terminal's width, else 80. */
size_t line_width(void);

/* Folds what is written to standard output from now on. Where the C library cannot do that, a terminal
   breaks the lines itself. */
void begin_folding(void);

/* Hands all that was written to the system; false, with errno set, when that fails. */
bool end_folding(void);

/* Standard output itself, for what must not be folded; what was written before stands before it. */
FILE *plain_output(void);

/* How many bytes of a text, which has so many, stand in a line of so many characters: up to a space, or
   to the end of a word that is wider. *next is where the text goes on. */
size_t line_size(const char *text, size_t size, size_t width, size_t *next);

/* Characters of a text. */
size_t characters(const char *text, size_t size);

/* A text in lines that are all indented so. */
void print_paragraph(size_t indent, const char *text);

#endif
