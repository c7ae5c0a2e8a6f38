/*
 * The description of the library for programs (api.json) says what the library is: every function of the
 * headers, every table with its columns, no status that there is not.
 */
#include "support/support.h"

#include <cjson/cJSON.h>
#include <sodertorn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static cJSON *description = NULL;

static int read_description(void **state)
{
    size_t size;
    char *text = read_file(SDT_TEST_SOURCE "/lib/schema/api.json", &size);

    (void)state;
    description = cJSON_ParseWithLength(text, size);
    free(text);
    return description ? 0 : -1;
}

static int free_description(void **state)
{
    (void)state;
    cJSON_Delete(description);
    return 0;
}

static const cJSON *part(const char *name)
{
    const cJSON *found = cJSON_GetObjectItemCaseSensitive(description, name);

    assert_true(cJSON_IsArray(found));
    return found;
}

static const char *text_of(const cJSON *object, const char *name)
{
    const char *text = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));

    if (!text)
        fail_msg("%s has no text \"%s\"", cJSON_PrintUnformatted(object), name);
    return text;
}

/* What is called that in a list; NULL when nothing is. */
static const cJSON *named(const cJSON *list, const char *name)
{
    const cJSON *one;

    cJSON_ArrayForEach(one, list) if (strcmp(text_of(one, "name"), name) == 0) return one;
    return NULL;
}

static void every_function_of_the_headers_is_described_once(void **state)
{
    static const char *const names[] = {
#define CALL(returns, name, handle, use, zeros, absurd) #name,
#include "calls.def"
#undef CALL
    };

    (void)state;
    assert_int_equal(cJSON_GetArraySize(part("functions")), COUNT(names));
    for (size_t i = 0; i < COUNT(names); i++)
        if (!named(part("functions"), names[i]))
            fail_msg("%s is not described", names[i]);
}

static void every_function_says_since_when_and_what_it_does(void **state)
{
    const cJSON *function;

    (void)state;
    cJSON_ArrayForEach(function, part("functions"))
    {
        assert_string_not_equal(text_of(function, "since"), "");
        assert_string_not_equal(text_of(function, "doc"), "");
    }
}

static void every_error_that_a_function_names_is_a_status(void **state)
{
    const cJSON *statuses = named(part("enums"), "sdt_status"), *function, *error;

    (void)state;
    assert_non_null(statuses);
    cJSON_ArrayForEach(function, part("functions"))
    {
        const cJSON *returns = cJSON_GetObjectItemCaseSensitive(function, "returns");

        cJSON_ArrayForEach(error, cJSON_GetObjectItemCaseSensitive(returns, "errors"))
            assert_non_null(named(cJSON_GetObjectItemCaseSensitive(statuses, "values"),
                                  cJSON_GetStringValue(error)));
    }
}

static void every_handle_that_comes_out_is_freed_by_a_function_that_there_is(void **state)
{
    const cJSON *function, *parameter;

    (void)state;
    cJSON_ArrayForEach(function, part("functions"))
    {
        cJSON_ArrayForEach(parameter, cJSON_GetObjectItemCaseSensitive(function, "parameters"))
        {
            if (strcmp(text_of(parameter, "direction"), "out") != 0 ||
                strcmp(text_of(parameter, "is"), "handle") != 0)
                continue;
            assert_non_null(named(part("functions"), text_of(parameter, "free")));
            assert_non_null(named(part("handles"), text_of(parameter, "of")));
        }
    }
}

/* The columns of "any" are known when it is made: the fields of a kind, those of the day it was frozen. */
static void every_table_that_comes_out_is_one_that_is_described(void **state)
{
    const cJSON *function, *parameter;

    (void)state;
    cJSON_ArrayForEach(function, part("functions"))
    {
        cJSON_ArrayForEach(parameter, cJSON_GetObjectItemCaseSensitive(function, "parameters"))
        {
            const cJSON *of = cJSON_GetObjectItemCaseSensitive(parameter, "of");

            if (!of || strcmp(cJSON_GetStringValue(of), "sdt_table") != 0 ||
                strcmp(text_of(parameter, "direction"), "out") != 0)
                continue;
            if (strcmp(text_of(parameter, "table"), "any") != 0 &&
                !named(part("tables"), text_of(parameter, "table")))
                fail_msg("%s makes no table \"%s\"", text_of(function, "name"),
                         text_of(parameter, "table"));
        }
    }
}

/* The tables as the library tells them, in the form of tables.json. */
static cJSON *told_tables(void)
{
    static const char *const types[] = {
        [SDT_TYPE_TEXT] = "text", [SDT_TYPE_INTEGER] = "integer", [SDT_TYPE_NUMBER] = "number"};
    cJSON *tables = cJSON_CreateArray();

    for (int i = 0; i < sdt_layout_count(); i++) {
        cJSON *table = cJSON_CreateObject(), *columns;

        cJSON_AddStringToObject(table, "name", sdt_layout_name(i));
        columns = cJSON_AddArrayToObject(table, "columns");
        for (int j = 0; j < sdt_layout_column_count(i); j++) {
            cJSON *column = cJSON_CreateObject();

            cJSON_AddStringToObject(column, "name", sdt_layout_column_name(i, j));
            cJSON_AddStringToObject(column, "type", types[sdt_layout_column_type(i, j)]);
            cJSON_AddStringToObject(column, "help_sv", sdt_layout_column_help(i, j, "sv"));
            cJSON_AddStringToObject(column, "help_en", sdt_layout_column_help(i, j, "en"));
            cJSON_AddItemToArray(columns, column);
        }
        cJSON_AddItemToArray(tables, table);
    }
    return tables;
}

/* A table a line, so that differences can be read. */
static void write_tables(const cJSON *tables)
{
    FILE *file = fopen(SDT_TEST_SOURCE "/lib/schema/tables.json", "w");
    const cJSON *table;

    assert_non_null(file);
    cJSON_ArrayForEach(table, tables)
    {
        char *text = cJSON_PrintUnformatted(table);

        fprintf(file, "%s%s", table == tables->child ? "[\n" : ",\n", text);
        cJSON_free(text);
    }
    fputs("\n]\n", file);
    fclose(file);
}

/* With SDT_TEST_WRITE_TABLES they are written for the description to be made anew. */
static void the_tables_are_those_of_the_library_column_by_column(void **state)
{
    cJSON *told = told_tables();

    (void)state;
    if (getenv("SDT_TEST_WRITE_TABLES"))
        write_tables(told);
    else
        assert_true(cJSON_Compare(told, part("tables"), true));
    cJSON_Delete(told);
}

static void the_version_is_the_library_s(void **state)
{
    (void)state;
    assert_string_equal(text_of(description, "version"), sdt_version());
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_function_of_the_headers_is_described_once),
        cmocka_unit_test(every_function_says_since_when_and_what_it_does),
        cmocka_unit_test(every_error_that_a_function_names_is_a_status),
        cmocka_unit_test(every_handle_that_comes_out_is_freed_by_a_function_that_there_is),
        cmocka_unit_test(every_table_that_comes_out_is_one_that_is_described),
        cmocka_unit_test(the_tables_are_those_of_the_library_column_by_column),
        cmocka_unit_test(the_version_is_the_library_s),
    };

    return cmocka_run_group_tests(tests, read_description, free_description);
}
