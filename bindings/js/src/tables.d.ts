// Written by bindings/js/generate.mjs from lib/schema/api.json. Do not edit.

export interface ProblemsRow {
    /**
     * name of the status, ok for a warning
     */
    status: string | null;
    /**
     * the message, in the session's language
     */
    message: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * name of the field
     */
    field: string | null;
    /**
     * name of the file
     */
    file: string | null;
    /**
     * row of the file, counted from 1
     */
    row: number | null;
    /**
     * column of the row, counted from 1
     */
    column: number | null;
    /**
     * how often the problem came
     */
    count: number | null;
}

export interface HistoryRow {
    /**
     * number of the entry
     */
    entry: number | null;
    /**
     * when it was written, UTC
     */
    at: string | null;
    /**
     * who did it
     */
    actor: string | null;
    /**
     * what was done
     */
    verb: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * the record before, as JSON; absent when there was none
     */
    before: string | null;
    /**
     * the record after, as JSON; absent when it was deleted
     */
    after: string | null;
}

export interface HistoryChangesRow {
    /**
     * number of the entry
     */
    entry: number | null;
    /**
     * when it was written, UTC
     */
    at: string | null;
    /**
     * who did it
     */
    actor: string | null;
    /**
     * what was done
     */
    verb: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * what the record was called after the change
     */
    title: string | null;
    /**
     * created, changed or deleted
     */
    change: string | null;
    /**
     * name of the field
     */
    field: string | null;
    /**
     * what people call the field
     */
    label: string | null;
    /**
     * the value before
     */
    before: string | null;
    /**
     * the value after
     */
    after: string | null;
    /**
     * 1 for personal data
     */
    personal: number | null;
}

export interface ReferrersRow {
    /**
     * kind of the record that refers
     */
    kind: string | null;
    /**
     * its key
     */
    key: string | null;
    /**
     * what it is called
     */
    title: string | null;
    /**
     * field that refers
     */
    field: string | null;
    /**
     * what people call the field
     */
    label: string | null;
}

export interface ChangesSinceRow {
    /**
     * number of the entry
     */
    entry: number | null;
    /**
     * when it was written, UTC
     */
    at: string | null;
    /**
     * who did it
     */
    actor: string | null;
    /**
     * what was done
     */
    verb: string | null;
    /**
     * kind of the record; observation for an import of values
     */
    kind: string | null;
    /**
     * key of the record; number of the import
     */
    key: string | null;
    /**
     * created, changed or deleted
     */
    change: string | null;
    /**
     * revision of the record now; absent when it is gone
     */
    revision: number | null;
}

export interface FoundRow {
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * what the record is called
     */
    title: string | null;
    /**
     * the field that the word stands in; key for the key
     */
    field: string | null;
    /**
     * what people call the field
     */
    label: string | null;
    /**
     * the text about the word
     */
    excerpt: string | null;
}

export interface CopyRow {
    /**
     * number of records
     */
    records: number | null;
    /**
     * number of lines of the history
     */
    history_lines: number | null;
    /**
     * number of batches of values
     */
    batches: number | null;
    /**
     * number of series
     */
    series: number | null;
    /**
     * number of values in the series
     */
    values: number | null;
}

export interface BroughtRow {
    /**
     * brought, conflict, refused or left
     */
    outcome: string | null;
    /**
     * created, changed or deleted
     */
    change: string | null;
    /**
     * kind of the record; indicator for values
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * name of the field; absent for a whole record
     */
    field: string | null;
    /**
     * municipality of the value
     */
    municipality: string | null;
    /**
     * period of the value
     */
    period: string | null;
    /**
     * T, K or M, of values
     */
    gender: string | null;
    /**
     * number of values; absent for a record
     */
    values: number | null;
    /**
     * when the copy was taken
     */
    was: string | null;
    /**
     * in the database
     */
    here: string | null;
    /**
     * in the copy
     */
    there: string | null;
    /**
     * who changed it in the database
     */
    here_actor: string | null;
    /**
     * when, UTC
     */
    here_at: string | null;
    /**
     * who changed it in the copy
     */
    there_actor: string | null;
    /**
     * when, UTC
     */
    there_at: string | null;
    /**
     * why it was not brought
     */
    reason: string | null;
}

export interface ProgrammeTreeRow {
    /**
     * level; the programme is 1
     */
    level: number | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * its words on the day
     */
    title: string | null;
    /**
     * row of the parent, from 0; -1 for the programme
     */
    parent: number | null;
    /**
     * order among its siblings
     */
    position: number | null;
    /**
     * what the level is called in the programme
     */
    word: string | null;
    /**
     * day the part came in
     */
    since: string | null;
    /**
     * first day without the part
     */
    until: string | null;
}

export interface ProgrammesRow {
    /**
     * key of the programme
     */
    programme: string | null;
    /**
     * its title
     */
    title: string | null;
    /**
     * draft, proposed, in_force or succeeded
     */
    state: string | null;
    /**
     * the day it came into force
     */
    in_force: string | null;
    /**
     * first year
     */
    valid_from: number | null;
    /**
     * last year
     */
    valid_until: number | null;
    /**
     * rule of adoption
     */
    rule: string | null;
    /**
     * members on the day
     */
    members: number | null;
    /**
     * how many of them have adopted it
     */
    yes: number | null;
    /**
     * the matter of the last round
     */
    matter: string | null;
    /**
     * since that day, or by it at the latest, in the session's language
     */
    in_force_text: string | null;
    /**
     * the programme that has taken its place
     */
    succeeded_by: string | null;
    /**
     * its title
     */
    succeeded_by_title: string | null;
    /**
     * since when, in the session's language
     */
    succeeded_text: string | null;
}

export interface AdoptionsRow {
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * 1 when it has said yes
     */
    adopted: number | null;
    /**
     * what it decided last
     */
    outcome: string | null;
    /**
     * day of the decision
     */
    date: string | null;
    /**
     * paragraph of the minutes
     */
    paragraph: string | null;
    /**
     * reference of the case
     */
    reference: string | null;
    /**
     * the day before which it was taken, when its own is not known
     */
    before: string | null;
    /**
     * reservation, addition or reason
     */
    text: string | null;
    /**
     * 1 when it is a member on the day
     */
    member: number | null;
    /**
     * key of the matter
     */
    matter: string | null;
    /**
     * 1 for those that are counted
     */
    asked: number | null;
}

export interface AdvocacyRow {
    /**
     * key of the direction
     */
    direction: string | null;
    /**
     * its title
     */
    direction_title: string | null;
    /**
     * key of the effort
     */
    effort: string | null;
    /**
     * its title
     */
    title: string | null;
    /**
     * sort of effort
     */
    role: string | null;
    /**
     * the sort in words
     */
    role_text: string | null;
    /**
     * to whom
     */
    recipient: string | null;
    /**
     * the day it was made
     */
    date: string | null;
    /**
     * the last day
     */
    deadline: string | null;
    /**
     * what came of it
     */
    outcome: string | null;
    /**
     * the municipality that made it; absent when all did
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * what it serves, separated by semicolons
     */
    goals: string | null;
    /**
     * asked for the joint answer
     */
    members: number | null;
    /**
     * how many have said yes
     */
    yes: number | null;
    /**
     * those that said yes with a reservation or an addition
     */
    added: string | null;
    /**
     * those that have passed the result on
     */
    passed_on: string | null;
    /**
     * where it is to be read
     */
    reference: string | null;
}

export interface DisseminationRow {
    /**
     * kind of the result
     */
    kind: string | null;
    /**
     * key of the result
     */
    result: string | null;
    /**
     * title of the result
     */
    title: string | null;
    /**
     * the day the result was there; absent when it is not yet
     */
    day: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * when it passed it on; absent when it has not
     */
    date: string | null;
    /**
     * to whom
     */
    audience: string | null;
    /**
     * in what way
     */
    channel: string | null;
    /**
     * where it is to be read
     */
    reference: string | null;
    /**
     * key of the dissemination
     */
    key: string | null;
}

export interface WaitingRow {
    /**
     * late, waiting or done
     */
    state: string | null;
    /**
     * the last day; a year when no day is set
     */
    due: string | null;
    /**
     * days left; below 0 when it has passed
     */
    days: number | null;
    /**
     * the municipality that it waits on; absent when it is the secretariat
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * the body that takes it up
     */
    body: string | null;
    /**
     * the role that is responsible
     */
    responsible: string | null;
    /**
     * what sort of task, a code that never changes
     */
    what: string | null;
    /**
     * what is to be done, in the session's language
     */
    text: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
}

export interface YearWheelRow {
    /**
     * the day, or the first; absent when only the year is known
     */
    date: string | null;
    /**
     * the last day, when there are several
     */
    ends: string | null;
    /**
     * what sort of event, a code that never changes
     */
    what: string | null;
    /**
     * what, in the session's language
     */
    text: string | null;
    /**
     * the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * the body
     */
    body: string | null;
    /**
     * 1 when it is done or has been
     */
    done: number | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
}

export interface CheckRulesRow {
    /**
     * code of the rule, which never changes
     */
    rule: string | null;
    /**
     * warning or note
     */
    severity: string | null;
    /**
     * the rule, in the session's language
     */
    about: string | null;
    /**
     * what to do, in the session's language
     */
    advice: string | null;
    /**
     * how much it finds today
     */
    findings: number | null;
    /**
     * how much is excepted
     */
    excepted: number | null;
    /**
     * why the whole rule is excepted
     */
    reason: string | null;
    /**
     * first day on which it holds again
     */
    until: string | null;
}

export interface MattersRow {
    /**
     * key of the matter
     */
    matter: string | null;
    /**
     * what it is about
     */
    title: string | null;
    /**
     * role of the matter
     */
    role: string | null;
    /**
     * round, from 1
     */
    round: number | null;
    /**
     * kind of the record it is about
     */
    kind: string | null;
    /**
     * key of what is decided on
     */
    subject: string | null;
    /**
     * its title
     */
    subject_title: string | null;
    /**
     * day it was put to the members
     */
    proposed: string | null;
    /**
     * last day for the decisions
     */
    deadline: string | null;
    /**
     * waiting, in_force, succeeded, refused, withdrawn or replaced
     */
    state: string | null;
    /**
     * day it came into force
     */
    in_force: string | null;
    /**
     * rule of adoption
     */
    rule: string | null;
    /**
     * members on the day
     */
    members: number | null;
    /**
     * how many of them have said yes
     */
    yes: number | null;
    /**
     * of those with a reservation
     */
    reservations: number | null;
    /**
     * of those with an addition
     */
    additions: number | null;
    /**
     * rejections
     */
    rejected: number | null;
    /**
     * referrals
     */
    referred_back: number | null;
    /**
     * members that have not decided
     */
    undecided: number | null;
    /**
     * days past the deadline, while someone is left
     */
    overdue: number | null;
    /**
     * their names
     */
    waits_on: string | null;
    /**
     * since that day, or by it at the latest, in the session's language
     */
    in_force_text: string | null;
    /**
     * the programme that has taken its place
     */
    succeeded_by: string | null;
    /**
     * its title
     */
    succeeded_by_title: string | null;
    /**
     * since when, in the session's language
     */
    succeeded_text: string | null;
}

export interface AmendmentChangesRow {
    /**
     * key of the amendment
     */
    amendment: string | null;
    /**
     * what the amendment is about
     */
    title: string | null;
    /**
     * day it was decided
     */
    date: string | null;
    /**
     * key of the decision
     */
    decision: string | null;
    /**
     * who decided
     */
    body: string | null;
    /**
     * where it is to be read
     */
    reference: string | null;
    /**
     * reworded, added or removed
     */
    role: string | null;
    /**
     * kind of the part
     */
    kind: string | null;
    /**
     * what the level is called in the programme
     */
    word: string | null;
    /**
     * key of the part
     */
    key: string | null;
    /**
     * its words before
     */
    before: string | null;
    /**
     * its words after
     */
    after: string | null;
}

export interface SuccessionsRow {
    /**
     * kept, reworded, split, merged, dropped, new or unknown
     */
    role: string | null;
    /**
     * key of the earlier sub-goal
     */
    earlier: string | null;
    /**
     * its words
     */
    earlier_title: string | null;
    /**
     * key of the later sub-goal
     */
    later: string | null;
    /**
     * its words
     */
    later_title: string | null;
    /**
     * key of the earlier programme
     */
    earlier_programme: string | null;
    /**
     * key of the later programme
     */
    later_programme: string | null;
    /**
     * why
     */
    note: string | null;
}

export interface CoverageRow {
    /**
     * key of the frame
     */
    frame: string | null;
    /**
     * name of the frame
     */
    frame_name: string | null;
    /**
     * key of the frame's goal; absent when the part serves none
     */
    goal: string | null;
    /**
     * wording of the goal
     */
    goal_title: string | null;
    /**
     * kind of the part; absent when nothing serves the goal
     */
    kind: string | null;
    /**
     * key of the part
     */
    key: string | null;
    /**
     * title of the part
     */
    title: string | null;
    /**
     * in what way
     */
    note: string | null;
}

export interface CheckRow {
    /**
     * warning or note
     */
    severity: string | null;
    /**
     * code of the rule, which never changes
     */
    rule: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * title of the record
     */
    title: string | null;
    /**
     * what is so, in the session's language
     */
    message: string | null;
    /**
     * the rule, in the session's language
     */
    about: string | null;
    /**
     * what to do, in the session's language
     */
    advice: string | null;
}

export interface BodySeatsRow {
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * role of the seat
     */
    role: string | null;
    /**
     * office held in the municipality
     */
    office: string | null;
    /**
     * key of the person, never a name
     */
    person: string | null;
    /**
     * key of the seat
     */
    seat: string | null;
    /**
     * first day
     */
    since: string | null;
    /**
     * first day that it no longer holds
     */
    until: string | null;
    /**
     * 1 for a member without a seat
     */
    missing: number | null;
}

export interface PlansRow {
    /**
     * level; a plan is 1
     */
    level: number | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * title of the record
     */
    title: string | null;
    /**
     * row of the parent, from 0; -1 for a plan
     */
    parent: number | null;
    /**
     * the plan that the record stands in
     */
    plan: string | null;
    /**
     * the year of that plan
     */
    year: number | null;
    /**
     * the body behind the plan or the objective
     */
    body: string | null;
    /**
     * the municipality; absent when it is for all
     */
    municipality: string | null;
    /**
     * name of the body, or the responsible role
     */
    responsible: string | null;
    /**
     * first day
     */
    starts: string | null;
    /**
     * last day
     */
    ends: string | null;
    /**
     * what is recorded
     */
    status: string | null;
    /**
     * how far it had come on the day
     */
    state: string | null;
    /**
     * the day it was finished, reached or closed
     */
    finished: string | null;
    /**
     * kind of what the objective makes concrete
     */
    serves_kind: string | null;
    /**
     * its key
     */
    serves: string | null;
    /**
     * its title
     */
    serves_title: string | null;
    /**
     * the activity that it goes on with
     */
    carried_from: string | null;
    /**
     * the activity that goes on with it
     */
    carried_to: string | null;
    /**
     * number of activities below the row
     */
    activities: number | null;
    /**
     * how many of them are done
     */
    done: number | null;
    /**
     * how many of them are late
     */
    late: number | null;
    /**
     * number of milestones below the row
     */
    milestones: number | null;
    /**
     * how many of them are late
     */
    milestones_late: number | null;
    /**
     * how it goes, in words
     */
    note: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
}

export interface PlanCostsRow {
    /**
     * key of the budget line; absent for the sum
     */
    line: string | null;
    /**
     * what the money is for
     */
    title: string | null;
    /**
     * amount in kronor
     */
    amount: number | null;
    /**
     * outcome in kronor
     */
    outcome: number | null;
    /**
     * outcome less amount; of the sum for the lines that have an outcome
     */
    difference: number | null;
    /**
     * how the line is shared
     */
    shared: string | null;
    /**
     * the indicator by which it is shared
     */
    indicator: string | null;
    /**
     * year of the values
     */
    year: number | null;
    /**
     * note
     */
    note: string | null;
    /**
     * what the plan itself says that it costs, of the sum
     */
    budget: number | null;
}

export interface PlanSharesRow {
    /**
     * key of the budget line; absent for the sum
     */
    line: string | null;
    /**
     * what the money is for
     */
    title: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * by what the line is shared: 1, the value or the share of costs
     */
    weight: number | null;
    /**
     * its share in kronor
     */
    amount: number | null;
    /**
     * its share of the outcome in kronor
     */
    outcome: number | null;
    /**
     * why the line cannot be shared, and what can be done
     */
    problem: string | null;
}

export interface PlanOutcomesRow {
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * title of the record
     */
    title: string | null;
    /**
     * what became of it
     */
    outcome: string | null;
    /**
     * the record that goes on with it
     */
    to: string | null;
    /**
     * that in words, with the reason
     */
    reason: string | null;
}

export interface PlanCorrectionsRow {
    /**
     * day of the correction
     */
    date: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    record: string | null;
    /**
     * title of the record today
     */
    title: string | null;
    /**
     * name of the field
     */
    field: string | null;
    /**
     * the word for the field
     */
    label: string | null;
    /**
     * what it said
     */
    before: string | null;
    /**
     * what it was corrected to
     */
    after: string | null;
    /**
     * why
     */
    reason: string | null;
}

export interface BodiesRow {
    /**
     * key of the body
     */
    body: string | null;
    /**
     * name of the body
     */
    name: string | null;
    /**
     * what sort of body it is
     */
    role: string | null;
    /**
     * level, 1 on top
     */
    level: number | null;
    /**
     * seats of the day
     */
    seats: number | null;
    /**
     * members without a seat
     */
    missing: number | null;
    /**
     * municipality or office of the chair
     */
    chair: string | null;
    /**
     * next meeting that is planned
     */
    next_meeting: string | null;
}

export interface SeatsRow {
    /**
     * key of the body
     */
    body: string | null;
    /**
     * name of the body
     */
    body_name: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * role of the seat
     */
    role: string | null;
    /**
     * office held in the municipality
     */
    office: string | null;
    /**
     * key of the person, never a name
     */
    person: string | null;
    /**
     * key of the seat
     */
    seat: string | null;
    /**
     * first day
     */
    since: string | null;
    /**
     * first day that it no longer holds
     */
    until: string | null;
    /**
     * 1 for a seat that holds on the day
     */
    held: number | null;
}

export interface VacanciesRow {
    /**
     * key of the body
     */
    body: string | null;
    /**
     * name of the body
     */
    body_name: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * when its last seat there ended
     */
    last: string | null;
}

export interface ChairsRow {
    /**
     * role of the seat
     */
    role: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * office held in the municipality
     */
    office: string | null;
    /**
     * key of the person, never a name
     */
    person: string | null;
    /**
     * key of the seat
     */
    seat: string | null;
    /**
     * first day
     */
    since: string | null;
    /**
     * first day that it no longer holds
     */
    until: string | null;
    /**
     * 1 for a change within the year
     */
    mid_year: number | null;
    /**
     * days without any before
     */
    gap: number | null;
    /**
     * 1 when the one before had not ended
     */
    overlaps: number | null;
}

export interface MeetingsRow {
    /**
     * key of the meeting
     */
    meeting: string | null;
    /**
     * the day, or the first of them
     */
    date: string | null;
    /**
     * the last day, when it takes several
     */
    until: string | null;
    /**
     * what the meeting is called
     */
    title: string | null;
    /**
     * what sort of meeting it is
     */
    role: string | null;
    /**
     * what became of it
     */
    status: string | null;
    /**
     * where
     */
    place: string | null;
    /**
     * where the notice or the minutes are
     */
    reference: string | null;
    /**
     * lines of the agenda
     */
    agenda: number | null;
    /**
     * decisions
     */
    decisions: number | null;
    /**
     * seats that were taken
     */
    present: number | null;
    /**
     * seats that nobody took
     */
    absent: number | null;
}

export interface MeetingRow {
    /**
     * agenda, decision or seat
     */
    part: string | null;
    /**
     * position on the agenda
     */
    position: number | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * what it is called; of a seat the municipality
     */
    title: string | null;
    /**
     * what was decided
     */
    outcome: string | null;
    /**
     * paragraph of the minutes
     */
    paragraph: string | null;
    /**
     * key of the decision
     */
    decision: string | null;
    /**
     * key of the joint matter
     */
    matter: string | null;
    /**
     * whether the seat was taken
     */
    presence: string | null;
    /**
     * role of the seat
     */
    role: string | null;
    /**
     * anything else worth knowing
     */
    note: string | null;
}

export interface PersonDocumentRow {
    /**
     * record, reference, history, acted or mention
     */
    part: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * what the record is called
     */
    title: string | null;
    /**
     * name of the field
     */
    field: string | null;
    /**
     * what people call the field
     */
    label: string | null;
    /**
     * the value before a change
     */
    before: string | null;
    /**
     * the value, or that after a change
     */
    value: string | null;
    /**
     * when it was changed, UTC
     */
    at: string | null;
    /**
     * who changed it
     */
    actor: string | null;
}

export interface PersonErasedRow {
    /**
     * record, reference or mention
     */
    what: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * what the record is called
     */
    title: string | null;
    /**
     * name of the field
     */
    field: string | null;
    /**
     * what people call the field
     */
    label: string | null;
    /**
     * lines of the history that were rewritten
     */
    count: number | null;
}

export interface PersonsDueRow {
    /**
     * key of the person
     */
    person: string | null;
    /**
     * name of the person
     */
    name: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    municipality_name: string | null;
    /**
     * the day after which the data is to be erased
     */
    retain_until: string | null;
    /**
     * days since then
     */
    days: number | null;
    /**
     * seats that the person has on the day
     */
    seats: number | null;
}

export interface FollowupRow {
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * title of the record
     */
    title: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * key of the indicator
     */
    indicator: string | null;
    /**
     * code of how it stands
     */
    status: string | null;
    /**
     * how it stands, in words
     */
    label: string | null;
    /**
     * colour of the status
     */
    colour: string | null;
    /**
     * code of why it is not assessed
     */
    reason: string | null;
    /**
     * why it is not assessed, in words
     */
    reason_text: string | null;
    /**
     * method of assessment, or of putting parts together
     */
    method: string | null;
    /**
     * 1 when a person has judged
     */
    judged: number | null;
    /**
     * row of the parent, from 0; -1 for the first
     */
    parent: number | null;
    /**
     * level; the first is 1
     */
    level: number | null;
    /**
     * weight among its siblings
     */
    weight: number | null;
    /**
     * score put together, 0 to 1
     */
    score: number | null;
    /**
     * number of leaves
     */
    leaves: number | null;
    /**
     * number of leaves assessed
     */
    assessed: number | null;
    /**
     * number of leaves a person has judged
     */
    judged_leaves: number | null;
    /**
     * weighted share of its leaves that are assessed
     */
    coverage: number | null;
    /**
     * least share for a status to be put together
     */
    limit_coverage: number | null;
    /**
     * number of leaves achieved
     */
    achieved: number | null;
    /**
     * number of leaves on track
     */
    on_track: number | null;
    /**
     * number of leaves with some deviation
     */
    some_deviation: number | null;
    /**
     * number of leaves partly achieved
     */
    partly_achieved: number | null;
    /**
     * number of leaves off track
     */
    off_track: number | null;
    /**
     * number of leaves moving away
     */
    moving_away: number | null;
    /**
     * number of leaves not achieved
     */
    not_achieved: number | null;
    /**
     * number of leaves not assessed
     */
    not_assessed: number | null;
    /**
     * computed status, before any judgement
     */
    computed: string | null;
    /**
     * computed score, before any judgement
     */
    computed_score: number | null;
    /**
     * 1 when the judgement differs from what was computed
     */
    differs: number | null;
    /**
     * who judged
     */
    judged_by: string | null;
    /**
     * day of the judgement
     */
    judged_on: string | null;
    /**
     * report occasion of the judgement
     */
    occasion: string | null;
    /**
     * comment of the judgement
     */
    comment: string | null;
    /**
     * code of the trend
     */
    trend: string | null;
    /**
     * why the latest value is missing
     */
    mark: string | null;
    /**
     * higher or lower is better
     */
    direction: string | null;
    /**
     * wanted direction, of the method directional
     */
    wanted: string | null;
    /**
     * period of the base value
     */
    base_period: string | null;
    /**
     * base value
     */
    base_value: number | null;
    /**
     * period of the latest value
     */
    latest_period: string | null;
    /**
     * latest value
     */
    latest_value: number | null;
    /**
     * period of the target
     */
    target_period: string | null;
    /**
     * target
     */
    target: number | null;
    /**
     * the target scaled to the parts of a year
     */
    part_target: number | null;
    /**
     * parts that the latest value comes from
     */
    latest_parts: string | null;
    /**
     * lower end of the target's interval
     */
    low: number | null;
    /**
     * upper end of the target's interval
     */
    high: number | null;
    /**
     * value expected at the latest period
     */
    expected: number | null;
    /**
     * share of the way to the target
     */
    share: number | null;
    /**
     * share of the time to the target
     */
    elapsed: number | null;
    /**
     * pace: share of the way by share of the time
     */
    pace: number | null;
    /**
     * attainment of the target
     */
    attainment: number | null;
    /**
     * actual change a year
     */
    actual: number | null;
    /**
     * change a year that the target requires
     */
    required: number | null;
    /**
     * change since the base value
     */
    change: number | null;
    /**
     * age of the latest value in months
     */
    age: number | null;
    /**
     * limit of on track
     */
    limit_on_track: number | null;
    /**
     * limit of some deviation
     */
    limit_some_deviation: number | null;
    /**
     * limit of partly achieved
     */
    limit_partly: number | null;
    /**
     * change that counts as none
     */
    tolerance: number | null;
    /**
     * least years for a trend
     */
    min_years: number | null;
    /**
     * line of the latest value's source
     */
    source: string | null;
    /**
     * 1 when the value was worked on here
     */
    processed: number | null;
    /**
     * unit of the indicator
     */
    unit: string | null;
    /**
     * decimals with which numbers that differ do not look alike
     */
    decimals: number | null;
    /**
     * explanation, in the session's language
     */
    explanation: string | null;
}

export interface AssessmentRow {
    /**
     * code of how it stands
     */
    status: string | null;
    /**
     * how it stands, in words
     */
    label: string | null;
    /**
     * colour of the status
     */
    colour: string | null;
    /**
     * code of why it is not assessed
     */
    reason: string | null;
    /**
     * why it is not assessed, in words
     */
    reason_text: string | null;
    /**
     * method of assessment, or of putting parts together
     */
    method: string | null;
    /**
     * 1 when a person has judged
     */
    judged: number | null;
    /**
     * code of the trend
     */
    trend: string | null;
    /**
     * why the latest value is missing
     */
    mark: string | null;
    /**
     * higher or lower is better
     */
    direction: string | null;
    /**
     * wanted direction, of the method directional
     */
    wanted: string | null;
    /**
     * period of the base value
     */
    base_period: string | null;
    /**
     * base value
     */
    base_value: number | null;
    /**
     * period of the latest value
     */
    latest_period: string | null;
    /**
     * latest value
     */
    latest_value: number | null;
    /**
     * period of the target
     */
    target_period: string | null;
    /**
     * target
     */
    target: number | null;
    /**
     * the target scaled to the parts of a year
     */
    part_target: number | null;
    /**
     * parts that the latest value comes from
     */
    latest_parts: string | null;
    /**
     * lower end of the target's interval
     */
    low: number | null;
    /**
     * upper end of the target's interval
     */
    high: number | null;
    /**
     * value expected at the latest period
     */
    expected: number | null;
    /**
     * share of the way to the target
     */
    share: number | null;
    /**
     * share of the time to the target
     */
    elapsed: number | null;
    /**
     * pace: share of the way by share of the time
     */
    pace: number | null;
    /**
     * attainment of the target
     */
    attainment: number | null;
    /**
     * actual change a year
     */
    actual: number | null;
    /**
     * change a year that the target requires
     */
    required: number | null;
    /**
     * change since the base value
     */
    change: number | null;
    /**
     * age of the latest value in months
     */
    age: number | null;
    /**
     * limit of on track
     */
    limit_on_track: number | null;
    /**
     * limit of some deviation
     */
    limit_some_deviation: number | null;
    /**
     * limit of partly achieved
     */
    limit_partly: number | null;
    /**
     * change that counts as none
     */
    tolerance: number | null;
    /**
     * least years for a trend
     */
    min_years: number | null;
    /**
     * the source as given
     */
    source: string | null;
    /**
     * explanation, in the session's language
     */
    explanation: string | null;
}

export interface YearRow {
    /**
     * the year
     */
    year: number | null;
    /**
     * value of the year, put together of its parts
     */
    value: number | null;
    /**
     * code of why there is no value
     */
    reason: string | null;
    /**
     * why there is no value, in words
     */
    reason_text: string | null;
    /**
     * explanation, in the session's language
     */
    explanation: string | null;
}

export interface TreeRow {
    /**
     * id of the node
     */
    id: string | null;
    /**
     * code of how it stands
     */
    status: string | null;
    /**
     * how it stands, in words
     */
    label: string | null;
    /**
     * colour of the status
     */
    colour: string | null;
    /**
     * code of why it is not assessed
     */
    reason: string | null;
    /**
     * why it is not assessed, in words
     */
    reason_text: string | null;
    /**
     * method of assessment, or of putting parts together
     */
    method: string | null;
    /**
     * 1 when a person has judged
     */
    judged: number | null;
    /**
     * row of the parent, from 0; -1 for the first
     */
    parent: number | null;
    /**
     * level; the first is 1
     */
    level: number | null;
    /**
     * weight among its siblings
     */
    weight: number | null;
    /**
     * score put together, 0 to 1
     */
    score: number | null;
    /**
     * number of leaves
     */
    leaves: number | null;
    /**
     * number of leaves assessed
     */
    assessed: number | null;
    /**
     * number of leaves a person has judged
     */
    judged_leaves: number | null;
    /**
     * weighted share of its leaves that are assessed
     */
    coverage: number | null;
    /**
     * least share for a status to be put together
     */
    limit_coverage: number | null;
    /**
     * number of leaves achieved
     */
    achieved: number | null;
    /**
     * number of leaves on track
     */
    on_track: number | null;
    /**
     * number of leaves with some deviation
     */
    some_deviation: number | null;
    /**
     * number of leaves partly achieved
     */
    partly_achieved: number | null;
    /**
     * number of leaves off track
     */
    off_track: number | null;
    /**
     * number of leaves moving away
     */
    moving_away: number | null;
    /**
     * number of leaves not achieved
     */
    not_achieved: number | null;
    /**
     * number of leaves not assessed
     */
    not_assessed: number | null;
    /**
     * computed status, before any judgement
     */
    computed: string | null;
    /**
     * computed score, before any judgement
     */
    computed_score: number | null;
    /**
     * 1 when the judgement differs from what was computed
     */
    differs: number | null;
    /**
     * who judged
     */
    judged_by: string | null;
    /**
     * day of the judgement
     */
    judged_on: string | null;
    /**
     * report occasion of the judgement
     */
    occasion: string | null;
    /**
     * comment of the judgement
     */
    comment: string | null;
    /**
     * explanation, in the session's language
     */
    explanation: string | null;
}

export interface LineageRow {
    /**
     * the year
     */
    year: number | null;
    /**
     * key of the programme
     */
    programme: string | null;
    /**
     * title of the programme
     */
    programme_title: string | null;
    /**
     * key of the sub-goal of that year
     */
    sub_goal: string | null;
    /**
     * its wording
     */
    title: string | null;
    /**
     * code of the status
     */
    status: string | null;
    /**
     * the status in words
     */
    label: string | null;
    /**
     * why it is not assessed
     */
    reason_text: string | null;
    /**
     * number of leaves
     */
    leaves: number | null;
    /**
     * number of leaves assessed
     */
    assessed: number | null;
    /**
     * score
     */
    score: number | null;
    /**
     * explanation, in the session's language
     */
    explanation: string | null;
}

export interface StatusesRow {
    /**
     * key of the indicator
     */
    indicator: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * code of how it stands
     */
    status: string | null;
    /**
     * code of why it is not assessed
     */
    reason: string | null;
    /**
     * period of the base value
     */
    base_period: string | null;
    /**
     * base value
     */
    base_value: number | null;
    /**
     * period of the latest value
     */
    latest_period: string | null;
    /**
     * latest value
     */
    latest_value: number | null;
    /**
     * period of the target
     */
    target_period: string | null;
    /**
     * target
     */
    target: number | null;
    /**
     * the target scaled to the parts of a year
     */
    part_target: number | null;
    /**
     * parts that the latest value comes from
     */
    latest_parts: string | null;
    /**
     * share of the way to the target
     */
    share: number | null;
    /**
     * share of the time to the target
     */
    elapsed: number | null;
    /**
     * pace: share of the way by share of the time
     */
    pace: number | null;
    /**
     * decimals with which numbers that differ do not look alike
     */
    decimals: number | null;
}

export interface ComparisonRow {
    /**
     * id, such as the key of the municipality
     */
    id: string | null;
    /**
     * the value
     */
    value: number | null;
    /**
     * rank; 1 is the best
     */
    rank: number | null;
    /**
     * colour of the comparison
     */
    comparison_colour: string | null;
    /**
     * code of why there is no value
     */
    reason: string | null;
    /**
     * why there is no value, in words
     */
    reason_text: string | null;
    /**
     * name of the group
     */
    group: string | null;
    /**
     * the period
     */
    period: string | null;
    /**
     * how many of the group have a value
     */
    n: number | null;
    /**
     * name, such as the municipality's
     */
    name: string | null;
    /**
     * value that the change is counted from
     */
    before: number | null;
    /**
     * the change
     */
    change: number | null;
    /**
     * line of the source
     */
    source: string | null;
    /**
     * 1 when the value was worked on here
     */
    processed: number | null;
    /**
     * the weight, such as the population
     */
    weight: number | null;
    /**
     * period of the weight
     */
    weight_period: string | null;
    /**
     * decimals with which values of two ranks do not look alike
     */
    decimals: number | null;
    /**
     * explanation, in the session's language
     */
    explanation: string | null;
}

export interface ComparisonSummaryRow {
    /**
     * name of the group
     */
    group: string | null;
    /**
     * the period
     */
    period: string | null;
    /**
     * how many the group has
     */
    all: number | null;
    /**
     * how many have a value
     */
    n: number | null;
    /**
     * how many have none
     */
    missing: number | null;
    /**
     * share of the group with a value
     */
    coverage: number | null;
    /**
     * least value
     */
    min: number | null;
    /**
     * greatest value
     */
    max: number | null;
    /**
     * median
     */
    median: number | null;
    /**
     * unweighted mean
     */
    mean: number | null;
    /**
     * what the unweighted mean is called
     */
    mean_name: string | null;
    /**
     * weighted mean
     */
    weighted_mean: number | null;
    /**
     * what the weighted mean is called
     */
    weighted_name: string | null;
    /**
     * code of why there is no weighted mean
     */
    weighted_reason: string | null;
    /**
     * period of the weights, or the first and the last
     */
    weight_period: string | null;
    /**
     * what the ranks are of: total, which grows with the size, or value
     */
    ranked: string | null;
    /**
     * sum, of counts
     */
    sum: number | null;
    /**
     * code of why there is no sum
     */
    sum_reason: string | null;
    /**
     * the written analysis
     */
    analysis: string | null;
    /**
     * who wrote the analysis
     */
    analysis_author: string | null;
    /**
     * day of the analysis
     */
    analysis_date: string | null;
    /**
     * code of why there is no analysis
     */
    analysis_reason: string | null;
    /**
     * why there is no analysis, in words
     */
    analysis_reason_text: string | null;
    /**
     * explanation, in the session's language
     */
    explanation: string | null;
}

export interface RanksRow {
    /**
     * key of the indicator
     */
    indicator: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * the value
     */
    value: number | null;
    /**
     * rank; 1 is the best
     */
    rank: number | null;
    /**
     * colour of the comparison
     */
    comparison_colour: string | null;
    /**
     * code of why there is no value
     */
    reason: string | null;
    /**
     * the period
     */
    period: string | null;
    /**
     * how many of the group have a value
     */
    n: number | null;
    /**
     * decimals with which values of two ranks do not look alike
     */
    decimals: number | null;
}

export interface LabelsRow {
    /**
     * code of the status
     */
    status: string | null;
    /**
     * word of the status
     */
    label: string | null;
    /**
     * colour of the status
     */
    colour: string | null;
    /**
     * 1 when the word is not the library's own
     */
    own: number | null;
}

export interface ReportingRow {
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * title of the record
     */
    title: string | null;
    /**
     * key of the body that answers for it
     */
    owner: string | null;
    /**
     * name of the body that answers for it
     */
    owner_name: string | null;
    /**
     * period that is due; absent for a judgement
     */
    due: string | null;
    /**
     * 1 when it has been reported
     */
    reported: number | null;
    /**
     * code of why it has not been reported
     */
    reason: string | null;
    /**
     * why it has not been reported, in words
     */
    reason_text: string | null;
    /**
     * latest period with a value
     */
    latest_period: string | null;
    /**
     * day the value is expected
     */
    expected: string | null;
}

export interface ChangesRow {
    /**
     * added or removed
     */
    change: string | null;
    /**
     * the change, in words
     */
    change_text: string | null;
    /**
     * day of the change
     */
    date: string | null;
    /**
     * key of the indicator
     */
    indicator: string | null;
    /**
     * title of the indicator
     */
    title: string | null;
    /**
     * kind of the record it measures
     */
    kind: string | null;
    /**
     * key of the record it measures
     */
    key: string | null;
    /**
     * title of the record it measures
     */
    part: string | null;
    /**
     * note of the measure
     */
    note: string | null;
}

export interface FrozenRow {
    /**
     * key of the municipality; absent for the whole cooperation
     */
    municipality: string | null;
    /**
     * name of the municipality
     */
    name: string | null;
    /**
     * number of leaves
     */
    leaves: number | null;
    /**
     * number of leaves assessed
     */
    assessed: number | null;
    /**
     * number of nodes a person has judged
     */
    judged: number | null;
    /**
     * number of rows of the copy
     */
    rows: number | null;
}

export interface ValuesRow {
    /**
     * key of the indicator
     */
    indicator: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * the period
     */
    period: string | null;
    /**
     * T (all), K (women) or M (men)
     */
    gender: string | null;
    /**
     * the value; absent when there is none
     */
    value: number | null;
    /**
     * why there is no value; absent when there is one
     */
    mark: string | null;
    /**
     * key of the source
     */
    source: string | null;
    /**
     * day the value was fetched
     */
    fetched: string | null;
    /**
     * 1 when the value was worked on here
     */
    processed: number | null;
}

export interface SourceLinesRow {
    /**
     * the line
     */
    line: string | null;
    /**
     * key of the source
     */
    source: string | null;
    /**
     * name of the source
     */
    name: string | null;
    /**
     * 1 when the values were worked on here
     */
    processed: number | null;
    /**
     * number of values
     */
    values: number | null;
    /**
     * latest day that values were fetched
     */
    fetched: string | null;
}

export interface BatchRow {
    /**
     * number of values added
     */
    added: number | null;
    /**
     * number of values changed
     */
    changed: number | null;
    /**
     * number of values deleted
     */
    deleted: number | null;
    /**
     * number of values unchanged
     */
    unchanged: number | null;
}

export interface HostingsRow {
    /**
     * the year
     */
    year: number | null;
    /**
     * key of the conference
     */
    conference: string | null;
    /**
     * name of the conference
     */
    conference_name: string | null;
    /**
     * key of the edition
     */
    edition: string | null;
    /**
     * status of the edition
     */
    status: string | null;
    /**
     * form of the edition
     */
    form: string | null;
    /**
     * the day
     */
    date: string | null;
    /**
     * day it was moved from
     */
    moved_from: string | null;
    /**
     * the venue
     */
    place: string | null;
    /**
     * the theme
     */
    theme: string | null;
    /**
     * day the theme was decided
     */
    theme_decided: string | null;
    /**
     * the audience
     */
    audience: string | null;
    /**
     * names of the partners
     */
    partners: string | null;
    /**
     * key of the municipality that hosts
     */
    host: string | null;
    /**
     * name of the host
     */
    host_name: string | null;
    /**
     * key of a host that is no municipality
     */
    body: string | null;
    /**
     * 1 when the host leads
     */
    leads: number | null;
    /**
     * why it hosts
     */
    reason: string | null;
    /**
     * key of the decision
     */
    decision: string | null;
    /**
     * day of the decision
     */
    decided: string | null;
    /**
     * name of the body that decided
     */
    decided_by: string | null;
    /**
     * reference of the case
     */
    reference: string | null;
}

export interface RotationObstaclesRow {
    /**
     * why it cannot be, in the session's language
     */
    sentence: string | null;
}

export interface RotationHostingsRow {
    /**
     * the year
     */
    year: number | null;
    /**
     * id of the conference
     */
    conference: string | null;
    /**
     * id of the host
     */
    host: string | null;
    /**
     * 1 when the host was decided beforehand
     */
    locked: number | null;
    /**
     * 1 when it was no host in the plan before
     */
    changed: number | null;
    /**
     * name of the conference
     */
    conference_name: string | null;
    /**
     * name of the host
     */
    host_name: string | null;
}

export interface RotationLevelsRow {
    /**
     * number of the level, such as L1
     */
    level: string | null;
    /**
     * name of the level
     */
    name: string | null;
    /**
     * value of the plan
     */
    value: number | null;
    /**
     * least that is possible
     */
    bound: number | null;
    /**
     * 1 when no plan is better
     */
    proved: number | null;
    /**
     * the level in words, in the session's language
     */
    words: string | null;
}

export interface RotationReasonsRow {
    /**
     * the year
     */
    year: number | null;
    /**
     * id of the conference
     */
    conference: string | null;
    /**
     * id of the host
     */
    host: string | null;
    /**
     * 1 when the host was decided beforehand
     */
    locked: number | null;
    /**
     * turns accrued, of all conferences
     */
    share: number | null;
    /**
     * turns accrued, of this conference
     */
    own_share: number | null;
    /**
     * turns held, of all conferences
     */
    held: number | null;
    /**
     * turns held, of this conference
     */
    own_held: number | null;
    /**
     * last year as host; absent for never
     */
    last: number | null;
    /**
     * last year as host of this one; absent for never
     */
    own_last: number | null;
    /**
     * why it hosts, in the session's language
     */
    sentence: string | null;
}

export interface RotationTurnsRow {
    /**
     * id of the host
     */
    host: string | null;
    /**
     * name of the host
     */
    host_name: string | null;
    /**
     * id of the conference; absent for all together
     */
    conference: string | null;
    /**
     * name of the conference
     */
    conference_name: string | null;
    /**
     * turns accrued
     */
    share: number | null;
    /**
     * turns held, with the plan's
     */
    held: number | null;
    /**
     * turns of the plan
     */
    planned: number | null;
}

export interface RotationPairsRow {
    /**
     * id of the one
     */
    one: string | null;
    /**
     * name of the one
     */
    one_name: string | null;
    /**
     * id of the other
     */
    other: string | null;
    /**
     * name of the other
     */
    other_name: string | null;
    /**
     * times together before the plan
     */
    before: number | null;
    /**
     * times together in the plan
     */
    planned: number | null;
}

export interface RotationLadderRow {
    /**
     * number of the rung, from 0
     */
    rung: number | null;
    /**
     * most changes allowed
     */
    at_most: number | null;
    /**
     * number of changes
     */
    changes: number | null;
    /**
     * the level clashes
     */
    clashes: number | null;
    /**
     * the level quota
     */
    quota: number | null;
    /**
     * the level cquota
     */
    cquota: number | null;
    /**
     * the level cgap
     */
    cgap: number | null;
    /**
     * the level pairs
     */
    pairs: number | null;
    /**
     * the level tgap
     */
    tgap: number | null;
    /**
     * the level wishes
     */
    wishes: number | null;
    /**
     * 1 when no plan is better at any level
     */
    proved: number | null;
    /**
     * 1 for the rung that is recommended
     */
    recommended: number | null;
}

export interface RotationAcceptedRow {
    /**
     * key of the decision
     */
    decision: string | null;
    /**
     * first year
     */
    first_year: number | null;
    /**
     * last year
     */
    last_year: number | null;
    /**
     * number of editions added
     */
    editions: number | null;
    /**
     * number of hostings added
     */
    added: number | null;
    /**
     * number of hostings that were there
     */
    kept: number | null;
    /**
     * number of hostings removed
     */
    removed: number | null;
}

export interface ImportRow {
    /**
     * number of records added
     */
    added: number | null;
    /**
     * number of records changed
     */
    changed: number | null;
    /**
     * number of records unchanged
     */
    unchanged: number | null;
    /**
     * number of values added
     */
    values_added: number | null;
    /**
     * number of values changed
     */
    values_changed: number | null;
    /**
     * number of values unchanged
     */
    values_unchanged: number | null;
}

export interface ImportCsvRow {
    /**
     * number of rows read
     */
    rows: number | null;
    /**
     * number of values added
     */
    added: number | null;
    /**
     * number of values changed
     */
    changed: number | null;
    /**
     * number of values deleted
     */
    deleted: number | null;
    /**
     * number of values unchanged
     */
    unchanged: number | null;
    /**
     * number of values of unknown ones left out
     */
    left_out: number | null;
}

export interface ImportKoladaRow {
    /**
     * number of records added
     */
    added: number | null;
    /**
     * number of records changed
     */
    changed: number | null;
    /**
     * number of records deleted
     */
    deleted: number | null;
    /**
     * number of records unchanged
     */
    unchanged: number | null;
    /**
     * number of values added
     */
    values_added: number | null;
    /**
     * number of values changed
     */
    values_changed: number | null;
    /**
     * number of values deleted
     */
    values_deleted: number | null;
    /**
     * number of values unchanged
     */
    values_unchanged: number | null;
    /**
     * number of values of unknown ones left out
     */
    values_left_out: number | null;
    /**
     * number of groups' means left out
     */
    values_of_groups: number | null;
}

export interface ImportExplainedRow {
    /**
     * what the row tells: sheet, encoding, separator, header, column, value, decimal, note or problem
     */
    item: string | null;
    /**
     * row of the file, from 1
     */
    row: number | null;
    /**
     * column of the file, from 1
     */
    column: number | null;
    /**
     * heading of the column
     */
    heading: string | null;
    /**
     * what it was taken for; of a column the part that it is, or unread
     */
    meaning: string | null;
    /**
     * key of the indicator
     */
    indicator: string | null;
    /**
     * key of the municipality
     */
    municipality: string | null;
    /**
     * the period
     */
    period: string | null;
    /**
     * T, K or M
     */
    gender: string | null;
    /**
     * the value
     */
    value: number | null;
    /**
     * why there is no value
     */
    mark: string | null;
}

export interface CompletionsRow {
    /**
     * the whole name
     */
    name: string | null;
    /**
     * where in the line the name begins, in bytes
     */
    start: number | null;
}

export interface ParamsRow {
    /**
     * name of the parameter
     */
    name: string | null;
    /**
     * type of the parameter
     */
    type: string | null;
    /**
     * what people call the parameter
     */
    label: string | null;
    /**
     * value when none is given; absent when one must be
     */
    standard: string | null;
    /**
     * what can be chosen, one a line
     */
    choices: string | null;
    /**
     * value as set
     */
    value: string | null;
    /**
     * least that an integer may be; absent when it is not told
     */
    least: string | null;
    /**
     * most that an integer may be; absent when it is not told
     */
    most: string | null;
}

export interface EventsRow {
    /**
     * kind of the record
     */
    kind: string | null;
    /**
     * key of the record
     */
    key: string | null;
    /**
     * created, changed or deleted
     */
    change: string | null;
    /**
     * number of the entry
     */
    entry: number | null;
    /**
     * when it was written, UTC
     */
    at: string | null;
    /**
     * who did it
     */
    actor: string | null;
    /**
     * what was done
     */
    verb: string | null;
    /**
     * the indicator whose values changed
     */
    indicator: string | null;
    /**
     * number of the import
     */
    batch: number | null;
    /**
     * how many values are new
     */
    added: number | null;
    /**
     * how many values changed
     */
    changed: number | null;
    /**
     * how many values went
     */
    deleted: number | null;
    /**
     * the first period of these
     */
    first: string | null;
    /**
     * the last period of these
     */
    last: string | null;
}

export interface RegisteredRow {
    /**
     * key of the script
     */
    key: string | null;
    /**
     * what it is called
     */
    name: string | null;
    /**
     * whose it is; absent when it is shared
     */
    municipality: string | null;
    /**
     * version of the script
     */
    version: number | null;
    /**
     * what it needs, separated by spaces
     */
    needs: string | null;
    /**
     * what it has been granted for its source as it is
     */
    granted: string | null;
    /**
     * who granted it
     */
    granted_by: string | null;
    /**
     * the day it was granted
     */
    granted_on: string | null;
    /**
     * 1 when what was granted was for another source
     */
    lapsed: number | null;
    /**
     * the kinds after whose changes it runs
     */
    events: string | null;
    /**
     * who registered it
     */
    registered_by: string | null;
    /**
     * the day it was registered
     */
    registered: string | null;
}

export interface RegisteredRunsRow {
    /**
     * key of the script
     */
    script: string | null;
    /**
     * when it ran, UTC
     */
    at: string | null;
    /**
     * who ran it
     */
    actor: string | null;
    /**
     * for which municipality
     */
    municipality: string | null;
    /**
     * ok, error, limit or registered
     */
    kind: string | null;
    /**
     * why
     */
    reason: string | null;
    /**
     * the message
     */
    message: string | null;
    /**
     * version of the script
     */
    version: number | null;
    /**
     * work spent
     */
    spent: number | null;
    /**
     * most memory, in bytes
     */
    peak: number | null;
    /**
     * the last entry of the history that it ran for
     */
    entry: number | null;
}

export interface NeedsRow {
    /**
     * what the script wants to do, such as write
     */
    verb: string | null;
    /**
     * with what, such as values
     */
    what: string | null;
    /**
     * 1 when it is granted
     */
    granted: number | null;
    /**
     * what grants it, such as values
     */
    grant: string | null;
    /**
     * what it is granted for, one a line; absent when that is all
     */
    only: string | null;
}

export interface ResultRow {
    /**
     * ok, error or limit
     */
    kind: string | null;
    /**
     * which limit was reached
     */
    reason: string | null;
    /**
     * file of the script
     */
    file: string | null;
    /**
     * line of the file
     */
    line: number | null;
    /**
     * the message
     */
    message: string | null;
    /**
     * the calls that led there
     */
    trace: string | null;
    /**
     * work spent
     */
    spent: number | null;
    /**
     * most memory, in bytes
     */
    peak: number | null;
}

export interface ScriptFunctionsRow {
    /**
     * name, as scripts write it
     */
    name: string | null;
    /**
     * arguments with their types, one a line
     */
    arguments: string | null;
    /**
     * options with their types, one a line
     */
    options: string | null;
    /**
     * what it answers
     */
    returns: string | null;
    /**
     * one sentence on what it does
     */
    help: string | null;
}
