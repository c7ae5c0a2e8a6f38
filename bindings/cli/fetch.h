/*
 * Lets the session's integrations fetch the addresses that they were granted. Without libcurl they are told
 * that the program reaches no network.
 */
#ifndef SODERTORN_CLI_FETCH_H
#define SODERTORN_CLI_FETCH_H

#include "cli.h"

struct fetcher {
    struct cli *cli;
    void *curl; /* libcurl's handle, made for the first address */
};

/* The fetcher lives until end_fetching(). */
void begin_fetching(struct fetcher *fetcher, struct cli *cli);
void end_fetching(struct fetcher *fetcher);

#endif
