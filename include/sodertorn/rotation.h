/**
 * @file rotation.h
 * Who hosts which conference, year by year: fair, proved and explained. The handle is pure: it needs
 * a session but no database. Give it members, conferences and history, solve, and ask for tables.
 *
 * A plan keeps the hard rules (the right number of hosts, members of that year who can, locks kept,
 * no forbidden pair) and minimises eight levels, each only among plans that are best on the levels
 * before it:
 * - L1 clashes: turns beyond the first of a member in a year.
 * - L2 changes: hosts of the plan in force before that are no longer hosts.
 * - L3 quota: distance squared of turns from the accrued share, rounded down or up, at each year's end.
 * - L4 cquota: the same for each conference alone.
 * - L5 cgap: turns of a member in a conference closer than its fair interval, squared.
 * - L6 pairs: meetings of the same pair of hosts again.
 * - L7 tgap: as L5, for all conferences together.
 * - L8 wishes: wished pairs that never host together.
 *
 * Shares accrue only while a member, in proportion to the weight. L1 to L3 are exact by a minimum-cost
 * flow whose potentials are checked as a certificate; each other level comes with a lower bound, and is
 * proved when value and bound meet. The same facts give the same plan in whatever order they are added,
 * on every machine: the limits are numbers of steps, never time.
 */
#ifndef SODERTORN_ROTATION_H
#define SODERTORN_ROTATION_H

#include <sodertorn/base.h>
#include <sodertorn/session.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The facts of a rotation and, once solved, its plan. @since 0.1 */
typedef struct sdt_rotation sdt_rotation;

/** How a rotation is planned. @since 0.1 */
enum sdt_rotation_option {
    SDT_ROTATION_PAIRS_FIRST = 1, /**< 1: L6 comes before L5; default 0 */
    SDT_ROTATION_EFFORT = 2 /**< 0 to 4: none, quick, normal (default), thorough, exhaustive; how
                                       many steps search and proof may take */
};

/** Given for a year that is not there: always a member, never left, no last year. @since 0.1 */
#define SDT_ROTATION_NO_YEAR 0

/**
 * Begins a rotation over some years.
 * @param[in]  session     the session; no database is needed
 * @param[in]  first_year  the first year to plan, 1 and up
 * @param[in]  last_year   the last year to plan, at most 400 years in all
 * @param[out] out         the rotation; NULL on failure. Free with sdt_rotation_free().
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY. Years that make no sense are told by
 *         sdt_rotation_solve().
 * @since 0.1
 *
 * @code
 * sdt_rotation_new(s, 2027, 2034, &r);
 * sdt_rotation_add_member(r, "salem", 0, 0, 1);
 * sdt_rotation_add_member(r, "tyreso", 0, 0, 1);
 * sdt_rotation_add_conference(r, "radslag", 1, 2010, 1, 0);
 * if (sdt_rotation_solve(r, NULL, NULL) == 0 && sdt_rotation_hostings(r, &t) == 0)
 *     while (sdt_table_next(t) == 0)
 *         puts(sdt_table_text(t, 2));
 * @endcode
 */
SDT_API int sdt_rotation_new(sdt_session *session, int first_year, int last_year,
                             sdt_rotation **out);

/** Frees a rotation. Tables that came from it stay. @param[in] rotation the rotation; NULL does
 * nothing @since 0.1 */
SDT_API void sdt_rotation_free(sdt_rotation *rotation);

/**
 * Sets how to plan.
 * @param[in] rotation  the rotation
 * @param[in] option    one of #sdt_rotation_option
 * @param[in] value     within the option's bounds
 * @return 0; #SDT_ERROR_MISUSE for NULL or an unknown option; #SDT_ERROR_VALUE outside the bounds
 * @since 0.1
 */
SDT_API int sdt_rotation_set(sdt_rotation *rotation, int option, int64_t value);

/**
 * Adds a member. Names are looked up when solving, so the order of adding is free.
 * @param[in] rotation  the rotation
 * @param[in] id        its id; copied
 * @param[in] joined    first year of membership, or #SDT_ROTATION_NO_YEAR for always
 * @param[in] left      first year no longer a member, or #SDT_ROTATION_NO_YEAR for never
 * @param[in] weight    1 and up: population or share of costs
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_add_member(sdt_rotation *rotation, const char *id, int joined, int left,
                                    int64_t weight);

/**
 * Adds a conference.
 * @param[in] rotation    the rotation
 * @param[in] id          its id; copied
 * @param[in] hosts       hosts of each occurrence, 1 and up
 * @param[in] first_year  a year in which it is held
 * @param[in] every       years from one occurrence to the next, 1 to 1000
 * @param[in] last_year   last possible year, or #SDT_ROTATION_NO_YEAR
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_add_conference(sdt_rotation *rotation, const char *id, int hosts,
                                        int first_year, int every, int last_year);

/**
 * Adds what happened: an occurrence before the planned years, its hosts as many as they were. A skipped
 * one is left out; a digital or moved one counts like any other.
 * @param[in] rotation    the rotation
 * @param[in] conference  its conference
 * @param[in] year        its year, before the first planned one
 * @param[in] count       number of hosts
 * @param[in] hosts       their ids; copied
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_add_history(sdt_rotation *rotation, const char *conference, int year,
                                     size_t count, const char *const *hosts);

/** Locks hosts of a planned occurrence; may be fewer than it needs. Parameters and answers as
 * sdt_rotation_add_history(). @param[in] rotation the rotation @param[in] conference the conference
 * @param[in] year the year @param[in] count number of hosts @param[in] hosts their ids @return 0, or as
 * there @since 0.1 */
SDT_API int sdt_rotation_lock(sdt_rotation *rotation, const char *conference, int year,
                              size_t count, const char *const *hosts);

/** Adds an occurrence of the plan in force before, for repair (L2). Parameters and answers as
 * sdt_rotation_add_history(). @param[in] rotation the rotation @param[in] conference the conference
 * @param[in] year the year @param[in] count number of hosts @param[in] hosts their ids @return 0, or as
 * there @since 0.1 */
SDT_API int sdt_rotation_add_previous(sdt_rotation *rotation, const char *conference, int year,
                                      size_t count, const char *const *hosts);

/**
 * Says that a member cannot host in a year.
 * @param[in] rotation    the rotation
 * @param[in] member      the member's id
 * @param[in] year        the year; one outside the planned years does nothing
 * @param[in] conference  the only conference meant, or NULL for all
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_exclude(sdt_rotation *rotation, const char *member, int year,
                                 const char *conference);

/** Says that a conference is not held in a planned year, whatever its interval. @param[in] rotation the
 * rotation @param[in] conference the conference's id @param[in] year the year; one outside the planned
 * years does nothing @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY @since 0.1 */
SDT_API int sdt_rotation_skip(sdt_rotation *rotation, const char *conference, int year);

/** Says that two members may not host together. @param[in] rotation the rotation @param[in] one a
 * member's id @param[in] other another's @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_MEMORY
 * @since 0.1 */
SDT_API int sdt_rotation_forbid(sdt_rotation *rotation, const char *one, const char *other);

/** Says that two members would like to host together (L8). @param[in] rotation the rotation
 * @param[in] one a member's id @param[in] other another's @return 0; #SDT_ERROR_MISUSE for NULL;
 * #SDT_ERROR_MEMORY @since 0.1 */
SDT_API int sdt_rotation_wish(sdt_rotation *rotation, const char *one, const char *other);

/**
 * Plans. More facts may be added afterwards and it be solved again: what-if costs nothing, for nothing
 * is stored.
 * @param[in] rotation  the rotation
 * @param[in] progress  asked now and then whether to go on, and told how far the work is, of 1000;
 *                      may be NULL
 * @param[in] user      handed to `progress`
 * @return 0, also when no plan exists (see sdt_rotation_feasible()); #SDT_ERROR_MISUSE for NULL;
 *         #SDT_ERROR_VALUE for facts that are wrong in themselves, with their place: unknown ids, years
 *         reversed, a lock outside the years, a weight below 1; #SDT_ERROR_LIMIT for sizes beyond the
 *         planner's; #SDT_ERROR_CANCELLED; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_solve(sdt_rotation *rotation, sdt_progress progress, void *user);

/** Whether the last sdt_rotation_solve() found a plan. @param[in] rotation the rotation @return 1; 0 when
 * none exists or it is not solved @since 0.1 */
SDT_API int sdt_rotation_feasible(const sdt_rotation *rotation);

/**
 * Why no plan exists, a sentence for each occurrence that cannot be filled, at most 20.
 *
 * Columns: sentence (text), in the session's language.
 * @param[in]  rotation  the rotation, solved
 * @param[out] out       the table, without rows when a plan exists; free with sdt_table_free()
 * @table{rotation_obstacles}
 * @return 0; #SDT_ERROR_MISUSE for NULL or not solved; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_obstacles(sdt_rotation *rotation, sdt_table **out);

/**
 * The plan, by year, conference and host.
 *
 * Columns: year (integer), conference, host (text), locked, changed (integers, 1 or 0; changed: not a
 * host in the plan before, absent without one), conference_name, host_name (text; what people call
 * them, the id where nothing else is known).
 * @param[in]  rotation  the rotation, solved and feasible
 * @param[out] out       the table; free with sdt_table_free()
 * @table{rotation_hostings}
 * @return 0; #SDT_ERROR_MISUSE for NULL or without a plan; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_hostings(sdt_rotation *rotation, sdt_table **out);

/**
 * The levels of the plan, in the order they were minimised.
 *
 * Columns: level ("L1"), name (text), value, bound, proved (integers; proved is 1 when no plan with the
 * same values before has less), words (text: the level in the session's language).
 * @param[in]  rotation  the rotation, solved and feasible
 * @param[out] out       the table; free with sdt_table_free()
 * @table{rotation_levels}
 * @return 0; #SDT_ERROR_MISUSE for NULL or without a plan; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_levels(sdt_rotation *rotation, sdt_table **out);

/**
 * Why each host: what it has accrued and held, and who else could have hosted at what price.
 *
 * Columns: year (integer), conference, host (text), locked, share, own_share (numbers, turns accrued over
 * all conferences and of this one), held, own_held (turns with this one), last, own_last (years, absent
 * for never), sentence (text, in the session's language).
 * @param[in]  rotation  the rotation, solved and feasible
 * @param[in]  year      only that year, or #SDT_ROTATION_NO_YEAR for all
 * @param[out] out       the table; free with sdt_table_free()
 * @table{rotation_reasons}
 * @return 0; #SDT_ERROR_MISUSE for NULL or without a plan; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_reasons(sdt_rotation *rotation, int year, sdt_table **out);

/**
 * Turns against shares at the end of the planned years: a row for each member over all conferences, then
 * for each conference.
 *
 * Columns: host, host_name, conference, conference_name (text; conference absent for all together), share
 * (number, turns accrued), held (integer, turns with the plan's), planned (integer, the plan's alone).
 * @param[in]  rotation  the rotation, solved and feasible
 * @param[out] out       the table; free with sdt_table_free()
 * @table{rotation_turns}
 * @return 0; #SDT_ERROR_MISUSE for NULL or without a plan; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_turns(sdt_rotation *rotation, sdt_table **out);

/**
 * How often each two members host together: a row for each pair.
 *
 * Columns: one, one_name, other, other_name (text), before, planned (integers: occurrences before the
 * planned years, and in them).
 * @param[in]  rotation  the rotation, solved and feasible
 * @param[out] out       the table; free with sdt_table_free()
 * @table{rotation_pairs}
 * @return 0; #SDT_ERROR_MISUSE for NULL or without a plan; #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_pairs(sdt_rotation *rotation, sdt_table **out);

/**
 * The repair ladder: the best plan with at most B changes of the plan before, for B from the fewest
 * possible to the first that restores the common quota of a plan free to change everything. That last
 * rung is recommended and becomes the plan; sdt_rotation_take_rung() takes another.
 *
 * Columns: rung, at_most, changes, clashes, quota, cquota, cgap, pairs, tgap, wishes, proved, recommended
 * (integers).
 * @param[in]  rotation  the rotation; it need not be solved
 * @param[in]  progress  asked now and then whether to go on; may be NULL
 * @param[in]  user      handed to `progress`
 * @param[out] out       the table; free with sdt_table_free()
 * @table{rotation_ladder}
 * @return as sdt_rotation_solve()
 * @since 0.1
 */
SDT_API int sdt_rotation_ladder(sdt_rotation *rotation, sdt_progress progress, void *user,
                                sdt_table **out);

/** Makes a rung of the ladder the plan. @param[in] rotation the rotation, after sdt_rotation_ladder()
 * @param[in] rung 0 and up @return 0; #SDT_ERROR_MISUSE for NULL or without a ladder;
 * #SDT_ERROR_NOT_FOUND for no such rung @since 0.1 */
SDT_API int sdt_rotation_take_rung(sdt_rotation *rotation, int64_t rung);

/** What a rotation made of the records keeps of the hosts they name for the planned years. @since 0.1 */
enum sdt_rotation_mode {
    SDT_ROTATION_PLAN = 0,  /**< all of them are locked; the rest is planned */
    SDT_ROTATION_REPAIR = 1 /**< those of conferences to come may change, as few as can be */
};

/**
 * Makes a rotation of what the database holds, to be solved, asked what if, and perhaps accepted. Nothing
 * is written.
 *
 * Members are the municipalities with a membership in the cooperation: from the year in which they joined
 * to the year before the one in which they left, by their weight. A former member keeps the turns it has
 * had. Conferences are the cooperation's own that municipalities host. Editions before the planned years
 * are history, digital and moved ones too; skipped and cancelled ones count for nobody, and in the
 * planned years they are not planned. Hosts recorded for the planned years are locked; a repair keeps only
 * those of conferences that are over, and rather the others than not (L2). Absences and pairs of hosts are
 * kept to. Names of municipalities stand in the sentences, their keys in the tables.
 * @param[in]  session      a session with a database
 * @param[in]  cooperation  the cooperation's key; NULL when there is only one
 * @param[in]  first_year   the first year to plan; #SDT_ROTATION_NO_YEAR for the one after this
 * @param[in]  last_year    the last year to plan; #SDT_ROTATION_NO_YEAR for as many as there are members
 * @param[in]  mode         one of #sdt_rotation_mode
 * @param[out] out          the rotation; NULL on failure. Free with sdt_rotation_free().
 * @return 0; #SDT_ERROR_NOT_FOUND for no such cooperation, naming the nearest, for none at all, and for
 *         one without conferences; #SDT_ERROR_VALUE for NULL when there are several; #SDT_ERROR_MISUSE
 *         for NULL, a wrong mode or with no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY; #SDT_ERROR_MEMORY
 * @since 0.1
 *
 * @code
 * sdt_rotation_propose(s, "sodertorn", 2027, 2034, SDT_ROTATION_PLAN, &r);
 * if (sdt_rotation_solve(r, NULL, NULL) == 0 && sdt_rotation_feasible(r))
 *     sdt_rotation_accept(r, "samarbetskommitten", "2026-11-23", NULL, "SK 2026/12", 0, NULL);
 * @endcode
 */
SDT_API int sdt_rotation_propose(sdt_session *session, const char *cooperation, int first_year,
                                 int last_year, int mode, sdt_rotation **out);

/**
 * Makes a proposed plan the decided one, in one transaction: a decision is written, and for each
 * conference of the accepted years its edition, when there is none, and its hosts with the decision and
 * the reason why. Hosts that were decided before, or of a conference that is over, stay as they are;
 * those that the plan no longer has are removed, and stay in the history.
 *
 * The result has one row: decision (text, its key), first_year, last_year, editions (made), added, kept,
 * removed (hosts; integers).
 * @param[in]  rotation   a rotation of sdt_rotation_propose(), solved and feasible; its rung of a ladder
 * @param[in]  body       the key of the body that decided
 * @param[in]  date       the day, ISO
 * @param[in]  paragraph  paragraph of the minutes; may be NULL
 * @param[in]  reference  where the minutes are; may be NULL
 * @param[in]  last_year  the last year that is accepted, or #SDT_ROTATION_NO_YEAR for all
 * @param[out] out        the counts; may be NULL. Free with sdt_table_free().
 * @table{rotation_accepted}
 * @return 0; #SDT_ERROR_CONFLICT when the records have changed since the rotation was made of them;
 *         #SDT_ERROR_REFERENCE for no such body; #SDT_ERROR_VALUE for a date that is none or a year
 *         outside the plan; #SDT_ERROR_DENIED by scope; #SDT_ERROR_MISUSE for NULL, without a plan, or
 *         for facts that are not the database's; #SDT_ERROR_BUSY; #SDT_ERROR_IO; #SDT_ERROR_MEMORY. After
 *         any of them nothing has changed.
 * @since 0.1
 */
SDT_API int sdt_rotation_accept(sdt_rotation *rotation, const char *body, const char *date,
                                const char *paragraph, const char *reference, int last_year,
                                sdt_table **out);

/**
 * The conferences of some years as they are recorded: by year and edition, a row for each host, or one
 * without a host when none is known.
 *
 * Columns: year (integer), conference, conference_name, edition, status, form, date, moved_from, place,
 * theme, theme_decided, audience, partners, host (a municipality), host_name, body (a host that is none)
 * (text), leads (integer), reason, decision, decided, decided_by, reference (text; of the host). What is
 * not known is absent.
 * @param[in]  session     a session with a database
 * @param[in]  first_year  the first year
 * @param[in]  last_year   the last year
 * @param[out] out         the table; NULL on failure. Free with sdt_table_free().
 * @table{hostings}
 * @return 0; #SDT_ERROR_MISUSE for NULL or with no database; #SDT_ERROR_IO; #SDT_ERROR_BUSY;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_hostings(sdt_session *session, int first_year, int last_year, sdt_table **out);

/**
 * Reads a rotation from JSON: years, members, conferences, history, locked, unavailable,
 * forbidden_pairs, wished_pairs, previous.
 * @param[in]  session  the session
 * @param[in]  name     what messages call the text, such as its file
 * @param[in]  text     the JSON; need not end in a NUL
 * @param[in]  size     its length in bytes
 * @param[out] out      the rotation; NULL on failure. Free with sdt_rotation_free().
 * @return 0; #SDT_ERROR_MISUSE for NULL; #SDT_ERROR_SYNTAX for text that is no such JSON, with the
 *         location of each fault;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_read_json(sdt_session *session, const char *name, const char *text,
                                   size_t size, sdt_rotation **out);

/** What sdt_rotation_write_json() adds to hostings and levels; may be added together. @since 0.1 */
enum sdt_rotation_json {
    SDT_ROTATION_JSON_PLAN = 0,    /**< hostings and levels, or why there are none */
    SDT_ROTATION_JSON_REASONS = 1, /**< a sentence for each host */
    SDT_ROTATION_JSON_LADDER = 2   /**< every rung, after sdt_rotation_ladder() */
};

/**
 * Writes the plan as JSON; without a plan `{"infeasible": true, "because": […]}`.
 * @param[in] rotation  the rotation, solved
 * @param[in] with      #sdt_rotation_json, added together
 * @param[in] writer    takes the text
 * @param[in] user      handed to `writer`
 * @return 0; #SDT_ERROR_MISUSE for NULL or not solved; #SDT_ERROR_IO when the writer refused;
 *         #SDT_ERROR_MEMORY
 * @since 0.1
 */
SDT_API int sdt_rotation_write_json(sdt_rotation *rotation, int with, sdt_writer writer,
                                    void *user);

#ifdef __cplusplus
}
#endif

#endif
