/*
 * What is dated, and what waits on somebody: gathered once, for the page of what waits and for the year
 * wheel.
 */
#ifndef SDT__AGENDA_AGENDA_H
#define SDT__AGENDA_AGENDA_H

#include "core/buffer.h"
#include "messages/messages.h"
#include "store/record_cache.h"

/* What an entry is about; its code is for programs and never changes. */
enum sdt__agenda_what {
    SDT__AGENDA_DECIDE, /* a joint matter, or a programme, for one member */
    SDT__AGENDA_SEAT,   /* a seat that a member has not filled */
    SDT__AGENDA_REPORT, /* figures and judgements of a member for a report occasion */
    SDT__AGENDA_ACTIVITY,
    SDT__AGENDA_MILESTONE,
    SDT__AGENDA_ANSWER,  /* an effort with a deadline */
    SDT__AGENDA_THEME,   /* of an edition */
    SDT__AGENDA_HOSTS,   /* of an edition, to be chosen */
    SDT__AGENDA_HOST,    /* an edition, for one of its hosts */
    SDT__AGENDA_ERASE,   /* personal data past its day */
    SDT__AGENDA_MEETING, /* only in the year wheel, as the rest */
    SDT__AGENDA_EDITION,
    SDT__AGENDA_OCCASION,
    SDT__AGENDA_DECISION,
    SDT__AGENDA_AMENDMENT,
    SDT__AGENDA_WHAT_COUNT
};

const char *sdt__agenda_code(enum sdt__agenda_what what);

/* An entry. Records and texts are borrowed from the cache, but for the sentence. */
struct sdt__agenda_entry {
    enum sdt__agenda_what what;
    const sdt_record *record;
    const sdt_record *municipality; /* on whom it waits; NULL: on all, or the secretariat */
    const sdt_record *body;         /* who takes it up, where that is known */
    const char *role;               /* who is responsible, in words; or NULL */
    const char *begins;             /* a date; NULL when it has only an end, or none */
    const char *date;               /* by when, or when; NULL when no day is set */
    int64_t year;                   /* of what has no day but a year; else 0 */
    bool waits;                     /* somebody has to do something */
    bool done;                      /* and has done it */
    char *text;                     /* in the session's language */
};

struct sdt__agenda {
    struct sdt__record_cache cache;
    const char *day; /* as of which it is asked */
    struct sdt__agenda_entry *entries;
    size_t count;
    size_t capacity;
};

/* A sentence with its placeholders filled; freed by the caller. NULL without memory. */
char *sdt__agenda_text(sdt_session *session, enum sdt__message sentence, const char *const *texts,
                       size_t count);

/* Adds an entry, a copy, whose text is the sentence with its placeholders filled. */
void sdt__agenda_add(struct sdt__agenda *agenda, const struct sdt__agenda_entry *entry,
                     enum sdt__message sentence, const char *const *texts, size_t count);

/* Everything, in no order; the agenda is begun with its day (NULL: today), and freed at the end.
   Returns the status of its cache. */
int sdt__agenda_gather(struct sdt__agenda *agenda, sdt_session *session, const char *day);
void sdt__agenda_free(struct sdt__agenda *agenda);

/* One part each. */
typedef void sdt__agenda_part(struct sdt__agenda *agenda);
sdt__agenda_part sdt__agenda_matters, sdt__agenda_occasions, sdt__agenda_decided; /* decisions.c */
sdt__agenda_part sdt__agenda_seats, sdt__agenda_persons, sdt__agenda_meetings;    /* people.c */
sdt__agenda_part sdt__agenda_activities, sdt__agenda_efforts;                     /* plans.c */
sdt__agenda_part sdt__agenda_editions; /* conferences.c */

#endif
