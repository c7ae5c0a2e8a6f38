/*
 * new: begins a script from a template, in the language of the session, to be read and changed.
 */
#include "templates.h"

#include "script_options.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char placeholder[] = "{NAME}";

/* The template "report.sv" and the like; NULL for none. */
static const struct script_template *find_template(const struct cli *cli, const char *what)
{
    char name[40];

    snprintf(name, sizeof name, "%s.%s", what, language_of(cli));
    for (size_t i = 0; i < script_template_file_count; i++)
        if (strcmp(script_template_files[i].name, name) == 0)
            return &script_template_files[i];
    return NULL;
}

/* Whether a name can stand in the script as it is. */
static bool is_plain(const char *name)
{
    for (const char *at = name; *at; at++)
        if ((unsigned char)*at < ' ' || *at == 0x7f || strchr("\"\\%{}", *at))
            return false;
    return name[0] != '\0';
}

static bool write_filled(FILE *out, const char *text, const char *name)
{
    const char *at;

    for (; (at = strstr(text, placeholder)); text = at + strlen(placeholder))
        if (fwrite(text, 1, (size_t)(at - text), out) != (size_t)(at - text) ||
            fputs(name, out) == EOF)
            return false;
    return fputs(text, out) != EOF;
}

/* Writes a new file; one that is there stays as it is. */
static int write_new(const struct cli *cli, const char *path, const char *text, const char *name)
{
    FILE *out = fopen(path, "wx");
    bool written;

    if (!out && errno == EEXIST)
        return complain(
            path, say(cli, " finns redan och rörs inte", " is there already and is left alone"),
            NULL);
    if (!out)
        return complain(say(cli, "kan inte skriva ", "cannot write "), path, ": ",
                        sdt_errno_text(errno, language_of(cli)), NULL);
    written = write_filled(out, text, name);
    if (fclose(out) != 0 || !written) {
        complain(say(cli, "kan inte skriva ", "cannot write "), path, ": ",
                 sdt_errno_text(errno, language_of(cli)), NULL);
        remove(path);
        return FAILED;
    }
    tell(stdout, path,
         say(cli, " är skriven. Pröva: sodertorn check ", " is written. Try: sodertorn check "),
         path, NULL);
    return DONE;
}

int run_new(struct cli *cli, int argc, char **argv)
{
    const struct script_template *found = argc == 2 ? find_template(cli, argv[0]) : NULL;
    char *name, *path;
    size_t size;
    int code;

    if (!found)
        return usage(cli,
                     say(cli, "new väntar report eller integration, och ett NAMN",
                         "new wants report or integration, and a NAME"),
                     argc > 0 ? argv[0] : NULL);
    size = strlen(argv[1]);
    if (size > 4 && strcmp(argv[1] + size - 4, ".lua") == 0)
        argv[1][size - 4] = '\0';
    name = strdup(name_of(argv[1]));
    path = malloc(size + sizeof ".lua");
    if (!name || !path) {
        code = complain(say(cli, "minnet tog slut", "out of memory"), NULL);
    } else if (!is_plain(name)) {
        code = usage(cli,
                     say(cli, "ett namn har inga citationstecken, klamrar, procenttecken eller \\",
                         "a name has no quotation marks, braces, percent signs or \\"),
                     argv[1]);
    } else {
        snprintf(path, size + sizeof ".lua", "%s.lua", argv[1]);
        code = write_new(cli, path, found->text, name);
    }
    free(path);
    free(name);
    return code;
}
