/*
 * The check of a whole database: the rules, and what they find. Each file of rules looks among the
 * records of the shelf and adds findings; check.c sorts them and makes the table.
 */
#ifndef SDT__PROGRAMME_CHECK_H
#define SDT__PROGRAMME_CHECK_H

#include "network/shelf.h"

/* In the order of the table rules[] in check.c. */
enum sdt__rule {
    SDT__RULE_SUB_GOAL_COUNT,
    SDT__RULE_NO_GOAL,
    SDT__RULE_NO_SUB_GOALS,
    SDT__RULE_NOT_FOLLOWED,
    SDT__RULE_NOT_ADOPTED,
    SDT__RULE_OVER,
    SDT__RULE_FOCUS_UNLINKED,
    SDT__RULE_REGIONAL_UNLINKED,
    SDT__RULE_INDICATOR_INCOMPLETE,
    SDT__RULE_INDICATOR_UNUSED,
    SDT__RULE_NO_OWNER,
    SDT__RULE_NO_TARGET,
    SDT__RULE_NO_ANALYSIS,
    SDT__RULE_SEAT_MISSING,
    SDT__RULE_RETENTION,
    SDT__RULE_HOSTS,
    SDT__RULE_HOSTS_PAST,
    SDT__RULE_STILL_PLANNED,
    SDT__RULE_THEME,
    SDT__RULE_NO_EFFORT_GOAL,
    SDT__RULE_COST_SHARES,
    SDT__RULE_COUNT
};

struct sdt__check_finding {
    enum sdt__rule rule;
    const sdt_record *record; /* on the shelf */
    const char *title;        /* borrowed from a record on the shelf */
    char *message;
    int kind;                 /* the place of its kind in the schema */
};

struct sdt__check {
    struct sdt__shelf shelf;
    struct sdt__check_finding *findings;
    size_t count;
    size_t capacity;
};

/* Adds a finding about a record. `title` is what the record is called, and the first place of the
   message; `texts` are `count` texts for the other places. */
void sdt__found(struct sdt__check *check, enum sdt__rule rule, const sdt_record *record,
                const char *title, const char *const *texts, size_t count);

/* The rules, by what they are about. */
void sdt__check_tree(struct sdt__check *check);      /* what the programme consists of */
void sdt__check_adoptions(struct sdt__check *check); /* whether it is in force */
void sdt__check_links(struct sdt__check *check);     /* coverage of the regional goals, both ways */
void sdt__check_followup(struct sdt__check *check);  /* indicators, measures and targets */
void sdt__check_network(struct sdt__check *check);   /* seats, persons and cost shares */
void sdt__check_doings(struct sdt__check *check);    /* conferences and efforts */

#endif
