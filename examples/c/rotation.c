/*
 * Plans who hosts the conferences, and again as if one municipality could not in the first year; prints
 * both plans: rotation FILE.db MUNICIPALITY [sv|en]
 *
 *   cc rotation.c $(pkg-config --cflags --libs sodertorn) -o rotation
 */
#include <sodertorn.h>
#include <stdio.h>

/* The plan by year, and what is proved of it. */
static int print_plan(sdt_rotation *rotation)
{
    sdt_table *hostings = NULL, *levels = NULL;
    int status = sdt_rotation_hostings(rotation, &hostings);

    while (status == SDT_OK && sdt_table_next(hostings) == SDT_OK)
        printf("%lld  %s: %s\n", (long long)sdt_table_int(hostings, 0), sdt_table_text(hostings, 5),
               sdt_table_text(hostings, 6));
    if (status == SDT_OK)
        status = sdt_rotation_levels(rotation, &levels);
    while (status == SDT_OK && sdt_table_next(levels) == SDT_OK)
        printf("%s %s: %lld%s\n", sdt_table_text(levels, 0), sdt_table_text(levels, 5),
               (long long)sdt_table_int(levels, 2), sdt_table_int(levels, 4) ? " *" : "");
    sdt_table_free(hostings);
    sdt_table_free(levels);
    return status;
}

/* Why there is no plan. */
static int print_obstacles(sdt_rotation *rotation)
{
    sdt_table *obstacles = NULL;
    int status = sdt_rotation_obstacles(rotation, &obstacles);

    while (status == SDT_OK && sdt_table_next(obstacles) == SDT_OK)
        puts(sdt_table_text(obstacles, 0));
    sdt_table_free(obstacles);
    return status;
}

static int solve_and_print(sdt_rotation *rotation)
{
    int status = sdt_rotation_solve(rotation, NULL, NULL);

    if (status != SDT_OK)
        return status;
    return sdt_rotation_feasible(rotation) ? print_plan(rotation) : print_obstacles(rotation);
}

/* A round of years from 2027; nothing is stored, so the question costs nothing. */
static int plan(sdt_session *session, const char *municipality)
{
    sdt_rotation *rotation = NULL;
    int status = sdt_rotation_propose(session, NULL, 2027, SDT_ROTATION_NO_YEAR, SDT_ROTATION_PLAN,
                                      &rotation);

    if (status == SDT_OK)
        status = solve_and_print(rotation);
    if (status == SDT_OK) {
        printf("\n2027 - %s\n", municipality);
        status = sdt_rotation_exclude(rotation, municipality, 2027, NULL);
    }
    if (status == SDT_OK)
        status = solve_and_print(rotation);
    sdt_rotation_free(rotation);
    return status;
}

int main(int argc, char **argv)
{
    sdt_session *session = NULL;
    int status;

    if (argc < 3) {
        fputs("usage: rotation FILE.db MUNICIPALITY [sv|en]\n", stderr);
        return 2;
    }
    status = sdt_session_new(&session);
    if (status == SDT_OK && argc > 3)
        status = sdt_session_set_text(session, SDT_OPTION_LANGUAGE, argv[3]);
    if (status == SDT_OK)
        status = sdt_session_open(session, argv[1], SDT_OPEN_READ);
    if (status == SDT_OK)
        status = plan(session, argv[2]);
    if (status != SDT_OK)
        fprintf(stderr, "%s\n", sdt_session_message(session));
    sdt_session_free(session);
    return status == SDT_OK ? 0 : 1;
}
