/*
 * The layout of every table that the library makes. A layout is defined where its table is made; here
 * all of them are listed, above the rooms, so that anyone can be told the columns beforehand.
 */
#ifndef SDT__LAYOUTS_H
#define SDT__LAYOUTS_H

#include "record/table.h"

/* Each by its table's name. A new table is a line here. */
#define SDT__LAYOUTS(LAYOUT)                                                                       \
    LAYOUT(problems)                                                                               \
    LAYOUT(history)                                                                                \
    LAYOUT(history_changes)                                                                        \
    LAYOUT(referrers)                                                                              \
    LAYOUT(changes_since)                                                                          \
    LAYOUT(found)                                                                                  \
    LAYOUT(copy)                                                                                   \
    LAYOUT(brought)                                                                                \
    LAYOUT(programme_tree)                                                                         \
    LAYOUT(programmes)                                                                             \
    LAYOUT(adoptions)                                                                              \
    LAYOUT(advocacy)                                                                               \
    LAYOUT(dissemination)                                                                          \
    LAYOUT(waiting)                                                                                \
    LAYOUT(year_wheel)                                                                             \
    LAYOUT(check_rules)                                                                            \
    LAYOUT(matters)                                                                                \
    LAYOUT(amendment_changes)                                                                      \
    LAYOUT(successions)                                                                            \
    LAYOUT(coverage)                                                                               \
    LAYOUT(check)                                                                                  \
    LAYOUT(body_seats)                                                                             \
    LAYOUT(plans)                                                                                  \
    LAYOUT(plan_costs)                                                                             \
    LAYOUT(plan_shares)                                                                            \
    LAYOUT(plan_outcomes)                                                                          \
    LAYOUT(plan_corrections)                                                                       \
    LAYOUT(bodies)                                                                                 \
    LAYOUT(seats)                                                                                  \
    LAYOUT(vacancies)                                                                              \
    LAYOUT(chairs)                                                                                 \
    LAYOUT(meetings)                                                                               \
    LAYOUT(meeting)                                                                                \
    LAYOUT(person_document)                                                                        \
    LAYOUT(person_erased)                                                                          \
    LAYOUT(persons_due)                                                                            \
    LAYOUT(followup)                                                                               \
    LAYOUT(assessment)                                                                             \
    LAYOUT(year)                                                                                   \
    LAYOUT(tree)                                                                                   \
    LAYOUT(lineage)                                                                                \
    LAYOUT(statuses)                                                                               \
    LAYOUT(comparison)                                                                             \
    LAYOUT(comparison_summary)                                                                     \
    LAYOUT(ranks)                                                                                  \
    LAYOUT(labels)                                                                                 \
    LAYOUT(reporting)                                                                              \
    LAYOUT(changes)                                                                                \
    LAYOUT(frozen)                                                                                 \
    LAYOUT(values)                                                                                 \
    LAYOUT(source_lines)                                                                           \
    LAYOUT(batch)                                                                                  \
    LAYOUT(hostings)                                                                               \
    LAYOUT(rotation_obstacles)                                                                     \
    LAYOUT(rotation_hostings)                                                                      \
    LAYOUT(rotation_levels)                                                                        \
    LAYOUT(rotation_reasons)                                                                       \
    LAYOUT(rotation_turns)                                                                         \
    LAYOUT(rotation_pairs)                                                                         \
    LAYOUT(rotation_ladder)                                                                        \
    LAYOUT(rotation_accepted)                                                                      \
    LAYOUT(import)                                                                                 \
    LAYOUT(import_csv)                                                                             \
    LAYOUT(import_kolada)                                                                          \
    LAYOUT(import_explained)                                                                       \
    LAYOUT(completions)                                                                            \
    LAYOUT(params)                                                                                 \
    LAYOUT(events)                                                                                 \
    LAYOUT(registered)                                                                             \
    LAYOUT(registered_runs)                                                                        \
    LAYOUT(needs)                                                                                  \
    LAYOUT(result)                                                                                 \
    LAYOUT(script_functions)

#define SDT__LAYOUT_DECLARED(name) extern const struct sdt__table_layout sdt__layout_##name;
SDT__LAYOUTS(SDT__LAYOUT_DECLARED)
#undef SDT__LAYOUT_DECLARED

#endif
