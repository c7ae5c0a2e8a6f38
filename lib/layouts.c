/*
 * Reflection over tables: which there are, and the columns of each.
 */
#include "layouts.h"

#include <sodertorn/table.h>
#include <string.h>

static const struct sdt__table_layout *const layouts[] = {
#define LAYOUT_ADDRESS(name) &sdt__layout_##name,
    SDT__LAYOUTS(LAYOUT_ADDRESS)
#undef LAYOUT_ADDRESS
};

enum { LAYOUT_COUNT = sizeof layouts / sizeof *layouts };

static const struct sdt__table_layout *layout_at(int layout)
{
    return layout >= 0 && layout < LAYOUT_COUNT ? layouts[layout] : NULL;
}

static const struct sdt__column *column_at(int layout, int column)
{
    const struct sdt__table_layout *found = layout_at(layout);

    return found && column >= 0 && column < found->count ? &found->columns[column] : NULL;
}

int sdt_layout_count(void)
{
    return LAYOUT_COUNT;
}

int sdt_layout_find(const char *name)
{
    for (int i = 0; name && i < LAYOUT_COUNT; i++)
        if (strcmp(layouts[i]->name, name) == 0)
            return i;
    return -1;
}

const char *sdt_layout_name(int layout)
{
    const struct sdt__table_layout *found = layout_at(layout);

    return found ? found->name : NULL;
}

int sdt_layout_column_count(int layout)
{
    const struct sdt__table_layout *found = layout_at(layout);

    return found ? found->count : 0;
}

const char *sdt_layout_column_name(int layout, int column)
{
    const struct sdt__column *found = column_at(layout, column);

    return found ? found->name : NULL;
}

int sdt_layout_column_type(int layout, int column)
{
    const struct sdt__column *found = column_at(layout, column);

    return found ? found->type : 0;
}

const char *sdt_layout_column_help(int layout, int column, const char *language)
{
    const struct sdt__column *found = column_at(layout, column);
    const bool english = language && strcmp(language, "en") == 0;

    if (!found)
        return NULL;
    return english ? found->english : found->swedish;
}
