# Written by bindings/python/generate.py from lib/schema/api.json. Do not edit.
from ._tables import Row, Table

class ProblemsRow(Row):
    status: str | None
    """name of the status, ok for a warning"""
    message: str | None
    """the message, in the session's language"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    field: str | None
    """name of the field"""
    file: str | None
    """name of the file"""
    row: int | None
    """row of the file, counted from 1"""
    column: int | None
    """column of the row, counted from 1"""
    count: int | None  # type: ignore[assignment]
    """how often the problem came"""

class HistoryRow(Row):
    entry: int | None
    """number of the entry"""
    at: str | None
    """when it was written, UTC"""
    actor: str | None
    """who did it"""
    verb: str | None
    """what was done"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    before: str | None
    """the record before, as JSON; absent when there was none"""
    after: str | None
    """the record after, as JSON; absent when it was deleted"""

class HistoryChangesRow(Row):
    entry: int | None
    """number of the entry"""
    at: str | None
    """when it was written, UTC"""
    actor: str | None
    """who did it"""
    verb: str | None
    """what was done"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """what the record was called after the change"""
    change: str | None
    """created, changed or deleted"""
    field: str | None
    """name of the field"""
    label: str | None
    """what people call the field"""
    before: str | None
    """the value before"""
    after: str | None
    """the value after"""
    personal: int | None
    """1 for personal data"""

class ReferrersRow(Row):
    kind: str | None
    """kind of the record that refers"""
    key: str | None
    """its key"""
    title: str | None
    """what it is called"""
    field: str | None
    """field that refers"""
    label: str | None
    """what people call the field"""

class ChangesSinceRow(Row):
    entry: int | None
    """number of the entry"""
    at: str | None
    """when it was written, UTC"""
    actor: str | None
    """who did it"""
    verb: str | None
    """what was done"""
    kind: str | None
    """kind of the record; observation for an import of values"""
    key: str | None
    """key of the record; number of the import"""
    change: str | None
    """created, changed or deleted"""
    revision: int | None
    """revision of the record now; absent when it is gone"""

class FoundRow(Row):
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """what the record is called"""
    field: str | None
    """the field that the word stands in; key for the key"""
    label: str | None
    """what people call the field"""
    excerpt: str | None
    """the text about the word"""

class CopyRow(Row):
    records: int | None
    """number of records"""
    history_lines: int | None
    """number of lines of the history"""
    batches: int | None
    """number of batches of values"""
    series: int | None
    """number of series"""
    values: int | None
    """number of values in the series"""

class BroughtRow(Row):
    outcome: str | None
    """brought, conflict, refused or left"""
    change: str | None
    """created, changed or deleted"""
    kind: str | None
    """kind of the record; indicator for values"""
    key: str | None
    """key of the record"""
    field: str | None
    """name of the field; absent for a whole record"""
    municipality: str | None
    """municipality of the value"""
    period: str | None
    """period of the value"""
    gender: str | None
    """T, K or M, of values"""
    values: int | None
    """number of values; absent for a record"""
    was: str | None
    """when the copy was taken"""
    here: str | None
    """in the database"""
    there: str | None
    """in the copy"""
    here_actor: str | None
    """who changed it in the database"""
    here_at: str | None
    """when, UTC"""
    there_actor: str | None
    """who changed it in the copy"""
    there_at: str | None
    """when, UTC"""
    reason: str | None
    """why it was not brought"""

class ProgrammeTreeRow(Row):
    level: int | None
    """level; the programme is 1"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """its words on the day"""
    parent: int | None
    """row of the parent, from 0; -1 for the programme"""
    position: int | None
    """order among its siblings"""
    word: str | None
    """what the level is called in the programme"""
    since: str | None
    """day the part came in"""
    until: str | None
    """first day without the part"""

class ProgrammesRow(Row):
    programme: str | None
    """key of the programme"""
    title: str | None
    """its title"""
    state: str | None
    """draft, proposed, in_force or succeeded"""
    in_force: str | None
    """the day it came into force"""
    valid_from: int | None
    """first year"""
    valid_until: int | None
    """last year"""
    rule: str | None
    """rule of adoption"""
    members: int | None
    """members on the day"""
    yes: int | None
    """how many of them have adopted it"""
    matter: str | None
    """the matter of the last round"""
    in_force_text: str | None
    """since that day, or by it at the latest, in the session's language"""
    succeeded_by: str | None
    """the programme that has taken its place"""
    succeeded_by_title: str | None
    """its title"""
    succeeded_text: str | None
    """since when, in the session's language"""

class AdoptionsRow(Row):
    municipality: str | None
    """key of the municipality"""
    name: str | None
    """name of the municipality"""
    adopted: int | None
    """1 when it has said yes"""
    outcome: str | None
    """what it decided last"""
    date: str | None
    """day of the decision"""
    paragraph: str | None
    """paragraph of the minutes"""
    reference: str | None
    """reference of the case"""
    before: str | None
    """the day before which it was taken, when its own is not known"""
    text: str | None
    """reservation, addition or reason"""
    member: int | None
    """1 when it is a member on the day"""
    matter: str | None
    """key of the matter"""
    asked: int | None
    """1 for those that are counted"""

class AdvocacyRow(Row):
    direction: str | None
    """key of the direction"""
    direction_title: str | None
    """its title"""
    effort: str | None
    """key of the effort"""
    title: str | None
    """its title"""
    role: str | None
    """sort of effort"""
    role_text: str | None
    """the sort in words"""
    recipient: str | None
    """to whom"""
    date: str | None
    """the day it was made"""
    deadline: str | None
    """the last day"""
    outcome: str | None
    """what came of it"""
    municipality: str | None
    """the municipality that made it; absent when all did"""
    name: str | None
    """name of the municipality"""
    goals: str | None
    """what it serves, separated by semicolons"""
    members: int | None
    """asked for the joint answer"""
    yes: int | None
    """how many have said yes"""
    added: str | None
    """those that said yes with a reservation or an addition"""
    passed_on: str | None
    """those that have passed the result on"""
    reference: str | None
    """where it is to be read"""

class DisseminationRow(Row):
    kind: str | None
    """kind of the result"""
    result: str | None
    """key of the result"""
    title: str | None
    """title of the result"""
    day: str | None
    """the day the result was there; absent when it is not yet"""
    municipality: str | None
    """key of the municipality"""
    name: str | None
    """name of the municipality"""
    date: str | None
    """when it passed it on; absent when it has not"""
    audience: str | None
    """to whom"""
    channel: str | None
    """in what way"""
    reference: str | None
    """where it is to be read"""
    key: str | None
    """key of the dissemination"""

class WaitingRow(Row):
    state: str | None
    """late, waiting or done"""
    due: str | None
    """the last day; a year when no day is set"""
    days: int | None
    """days left; below 0 when it has passed"""
    municipality: str | None
    """the municipality that it waits on; absent when it is the secretariat"""
    name: str | None
    """name of the municipality"""
    body: str | None
    """the body that takes it up"""
    responsible: str | None
    """the role that is responsible"""
    what: str | None
    """what sort of task, a code that never changes"""
    text: str | None
    """what is to be done, in the session's language"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""

class YearWheelRow(Row):
    date: str | None
    """the day, or the first; absent when only the year is known"""
    ends: str | None
    """the last day, when there are several"""
    what: str | None
    """what sort of event, a code that never changes"""
    text: str | None
    """what, in the session's language"""
    municipality: str | None
    """the municipality"""
    name: str | None
    """name of the municipality"""
    body: str | None
    """the body"""
    done: int | None
    """1 when it is done or has been"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""

class CheckRulesRow(Row):
    rule: str | None
    """code of the rule, which never changes"""
    severity: str | None
    """warning or note"""
    about: str | None
    """the rule, in the session's language"""
    advice: str | None
    """what to do, in the session's language"""
    findings: int | None
    """how much it finds today"""
    excepted: int | None
    """how much is excepted"""
    reason: str | None
    """why the whole rule is excepted"""
    until: str | None
    """first day on which it holds again"""

class MattersRow(Row):
    matter: str | None
    """key of the matter"""
    title: str | None
    """what it is about"""
    role: str | None
    """role of the matter"""
    round: int | None
    """round, from 1"""
    kind: str | None
    """kind of the record it is about"""
    subject: str | None
    """key of what is decided on"""
    subject_title: str | None
    """its title"""
    proposed: str | None
    """day it was put to the members"""
    deadline: str | None
    """last day for the decisions"""
    state: str | None
    """waiting, in_force, succeeded, refused, withdrawn or replaced"""
    in_force: str | None
    """day it came into force"""
    rule: str | None
    """rule of adoption"""
    members: int | None
    """members on the day"""
    yes: int | None
    """how many of them have said yes"""
    reservations: int | None
    """of those with a reservation"""
    additions: int | None
    """of those with an addition"""
    rejected: int | None
    """rejections"""
    referred_back: int | None
    """referrals"""
    undecided: int | None
    """members that have not decided"""
    overdue: int | None
    """days past the deadline, while someone is left"""
    waits_on: str | None
    """their names"""
    in_force_text: str | None
    """since that day, or by it at the latest, in the session's language"""
    succeeded_by: str | None
    """the programme that has taken its place"""
    succeeded_by_title: str | None
    """its title"""
    succeeded_text: str | None
    """since when, in the session's language"""

class AmendmentChangesRow(Row):
    amendment: str | None
    """key of the amendment"""
    title: str | None
    """what the amendment is about"""
    date: str | None
    """day it was decided"""
    decision: str | None
    """key of the decision"""
    body: str | None
    """who decided"""
    reference: str | None
    """where it is to be read"""
    role: str | None
    """reworded, added or removed"""
    kind: str | None
    """kind of the part"""
    word: str | None
    """what the level is called in the programme"""
    key: str | None
    """key of the part"""
    before: str | None
    """its words before"""
    after: str | None
    """its words after"""

class SuccessionsRow(Row):
    role: str | None
    """kept, reworded, split, merged, dropped, new or unknown"""
    earlier: str | None
    """key of the earlier sub-goal"""
    earlier_title: str | None
    """its words"""
    later: str | None
    """key of the later sub-goal"""
    later_title: str | None
    """its words"""
    earlier_programme: str | None
    """key of the earlier programme"""
    later_programme: str | None
    """key of the later programme"""
    note: str | None
    """why"""

class CoverageRow(Row):
    frame: str | None
    """key of the frame"""
    frame_name: str | None
    """name of the frame"""
    goal: str | None
    """key of the frame's goal; absent when the part serves none"""
    goal_title: str | None
    """wording of the goal"""
    kind: str | None
    """kind of the part; absent when nothing serves the goal"""
    key: str | None
    """key of the part"""
    title: str | None
    """title of the part"""
    note: str | None
    """in what way"""

class CheckRow(Row):
    severity: str | None
    """warning or note"""
    rule: str | None
    """code of the rule, which never changes"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """title of the record"""
    message: str | None
    """what is so, in the session's language"""
    about: str | None
    """the rule, in the session's language"""
    advice: str | None
    """what to do, in the session's language"""

class BodySeatsRow(Row):
    municipality: str | None
    """key of the municipality"""
    name: str | None
    """name of the municipality"""
    role: str | None
    """role of the seat"""
    office: str | None
    """office held in the municipality"""
    person: str | None
    """key of the person, never a name"""
    seat: str | None
    """key of the seat"""
    since: str | None
    """first day"""
    until: str | None
    """first day that it no longer holds"""
    missing: int | None
    """1 for a member without a seat"""

class PlansRow(Row):
    level: int | None
    """level; a plan is 1"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """title of the record"""
    parent: int | None
    """row of the parent, from 0; -1 for a plan"""
    plan: str | None
    """the plan that the record stands in"""
    year: int | None
    """the year of that plan"""
    body: str | None
    """the body behind the plan or the objective"""
    municipality: str | None
    """the municipality; absent when it is for all"""
    responsible: str | None
    """name of the body, or the responsible role"""
    starts: str | None
    """first day"""
    ends: str | None
    """last day"""
    status: str | None
    """what is recorded"""
    state: str | None
    """how far it had come on the day"""
    finished: str | None
    """the day it was finished, reached or closed"""
    serves_kind: str | None
    """kind of what the objective makes concrete"""
    serves: str | None
    """its key"""
    serves_title: str | None
    """its title"""
    carried_from: str | None
    """the activity that it goes on with"""
    carried_to: str | None
    """the activity that goes on with it"""
    activities: int | None
    """number of activities below the row"""
    done: int | None
    """how many of them are done"""
    late: int | None
    """how many of them are late"""
    milestones: int | None
    """number of milestones below the row"""
    milestones_late: int | None
    """how many of them are late"""
    note: str | None
    """how it goes, in words"""
    name: str | None
    """name of the municipality"""

class PlanCostsRow(Row):
    line: str | None
    """key of the budget line; absent for the sum"""
    title: str | None
    """what the money is for"""
    amount: float | None
    """amount in kronor"""
    outcome: float | None
    """outcome in kronor"""
    difference: float | None
    """outcome less amount; of the sum for the lines that have an outcome"""
    shared: str | None
    """how the line is shared"""
    indicator: str | None
    """the indicator by which it is shared"""
    year: int | None
    """year of the values"""
    note: str | None
    """note"""
    budget: float | None
    """what the plan itself says that it costs, of the sum"""

class PlanSharesRow(Row):
    line: str | None
    """key of the budget line; absent for the sum"""
    title: str | None
    """what the money is for"""
    municipality: str | None
    """key of the municipality"""
    name: str | None
    """name of the municipality"""
    weight: float | None
    """by what the line is shared: 1, the value or the share of costs"""
    amount: float | None
    """its share in kronor"""
    outcome: float | None
    """its share of the outcome in kronor"""
    problem: str | None
    """why the line cannot be shared, and what can be done"""

class PlanOutcomesRow(Row):
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """title of the record"""
    outcome: str | None
    """what became of it"""
    to: str | None
    """the record that goes on with it"""
    reason: str | None
    """that in words, with the reason"""

class PlanCorrectionsRow(Row):
    date: str | None
    """day of the correction"""
    kind: str | None
    """kind of the record"""
    record: str | None
    """key of the record"""
    title: str | None
    """title of the record today"""
    field: str | None
    """name of the field"""
    label: str | None
    """the word for the field"""
    before: str | None
    """what it said"""
    after: str | None
    """what it was corrected to"""
    reason: str | None
    """why"""

class BodiesRow(Row):
    body: str | None
    """key of the body"""
    name: str | None
    """name of the body"""
    role: str | None
    """what sort of body it is"""
    level: int | None
    """level, 1 on top"""
    seats: int | None
    """seats of the day"""
    missing: int | None
    """members without a seat"""
    chair: str | None
    """municipality or office of the chair"""
    next_meeting: str | None
    """next meeting that is planned"""

class SeatsRow(Row):
    body: str | None
    """key of the body"""
    body_name: str | None
    """name of the body"""
    municipality: str | None
    """key of the municipality"""
    name: str | None
    """name of the municipality"""
    role: str | None
    """role of the seat"""
    office: str | None
    """office held in the municipality"""
    person: str | None
    """key of the person, never a name"""
    seat: str | None
    """key of the seat"""
    since: str | None
    """first day"""
    until: str | None
    """first day that it no longer holds"""
    held: int | None
    """1 for a seat that holds on the day"""

class VacanciesRow(Row):
    body: str | None
    """key of the body"""
    body_name: str | None
    """name of the body"""
    municipality: str | None
    """key of the municipality"""
    name: str | None
    """name of the municipality"""
    last: str | None
    """when its last seat there ended"""

class ChairsRow(Row):
    role: str | None
    """role of the seat"""
    municipality: str | None
    """key of the municipality"""
    name: str | None
    """name of the municipality"""
    office: str | None
    """office held in the municipality"""
    person: str | None
    """key of the person, never a name"""
    seat: str | None
    """key of the seat"""
    since: str | None
    """first day"""
    until: str | None
    """first day that it no longer holds"""
    mid_year: int | None
    """1 for a change within the year"""
    gap: int | None
    """days without any before"""
    overlaps: int | None
    """1 when the one before had not ended"""

class MeetingsRow(Row):
    meeting: str | None
    """key of the meeting"""
    date: str | None
    """the day, or the first of them"""
    until: str | None
    """the last day, when it takes several"""
    title: str | None
    """what the meeting is called"""
    role: str | None
    """what sort of meeting it is"""
    status: str | None
    """what became of it"""
    place: str | None
    """where"""
    reference: str | None
    """where the notice or the minutes are"""
    agenda: int | None
    """lines of the agenda"""
    decisions: int | None
    """decisions"""
    present: int | None
    """seats that were taken"""
    absent: int | None
    """seats that nobody took"""

class MeetingRow(Row):
    part: str | None
    """agenda, decision or seat"""
    position: int | None
    """position on the agenda"""
    key: str | None
    """key of the record"""
    title: str | None
    """what it is called; of a seat the municipality"""
    outcome: str | None
    """what was decided"""
    paragraph: str | None
    """paragraph of the minutes"""
    decision: str | None
    """key of the decision"""
    matter: str | None
    """key of the joint matter"""
    presence: str | None
    """whether the seat was taken"""
    role: str | None
    """role of the seat"""
    note: str | None
    """anything else worth knowing"""

class PersonDocumentRow(Row):
    part: str | None
    """record, reference, history, acted or mention"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """what the record is called"""
    field: str | None
    """name of the field"""
    label: str | None
    """what people call the field"""
    before: str | None
    """the value before a change"""
    value: str | None
    """the value, or that after a change"""
    at: str | None
    """when it was changed, UTC"""
    actor: str | None
    """who changed it"""

class PersonErasedRow(Row):
    what: str | None
    """record, reference or mention"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """what the record is called"""
    field: str | None
    """name of the field"""
    label: str | None
    """what people call the field"""
    count: int | None  # type: ignore[assignment]
    """lines of the history that were rewritten"""

class PersonsDueRow(Row):
    person: str | None
    """key of the person"""
    name: str | None
    """name of the person"""
    municipality: str | None
    """key of the municipality"""
    municipality_name: str | None
    """name of the municipality"""
    retain_until: str | None
    """the day after which the data is to be erased"""
    days: int | None
    """days since then"""
    seats: int | None
    """seats that the person has on the day"""

class FollowupRow(Row):
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """title of the record"""
    municipality: str | None
    """key of the municipality"""
    indicator: str | None
    """key of the indicator"""
    status: str | None
    """code of how it stands"""
    label: str | None
    """how it stands, in words"""
    colour: str | None
    """colour of the status"""
    reason: str | None
    """code of why it is not assessed"""
    reason_text: str | None
    """why it is not assessed, in words"""
    method: str | None
    """method of assessment, or of putting parts together"""
    judged: int | None
    """1 when a person has judged"""
    parent: int | None
    """row of the parent, from 0; -1 for the first"""
    level: int | None
    """level; the first is 1"""
    weight: float | None
    """weight among its siblings"""
    score: float | None
    """score put together, 0 to 1"""
    leaves: int | None
    """number of leaves"""
    assessed: int | None
    """number of leaves assessed"""
    judged_leaves: int | None
    """number of leaves a person has judged"""
    coverage: float | None
    """weighted share of its leaves that are assessed"""
    limit_coverage: float | None
    """least share for a status to be put together"""
    achieved: int | None
    """number of leaves achieved"""
    on_track: int | None
    """number of leaves on track"""
    some_deviation: int | None
    """number of leaves with some deviation"""
    partly_achieved: int | None
    """number of leaves partly achieved"""
    off_track: int | None
    """number of leaves off track"""
    moving_away: int | None
    """number of leaves moving away"""
    not_achieved: int | None
    """number of leaves not achieved"""
    not_assessed: int | None
    """number of leaves not assessed"""
    computed: str | None
    """computed status, before any judgement"""
    computed_score: float | None
    """computed score, before any judgement"""
    differs: int | None
    """1 when the judgement differs from what was computed"""
    judged_by: str | None
    """who judged"""
    judged_on: str | None
    """day of the judgement"""
    occasion: str | None
    """report occasion of the judgement"""
    comment: str | None
    """comment of the judgement"""
    trend: str | None
    """code of the trend"""
    mark: str | None
    """why the latest value is missing"""
    direction: str | None
    """higher or lower is better"""
    wanted: str | None
    """wanted direction, of the method directional"""
    base_period: str | None
    """period of the base value"""
    base_value: float | None
    """base value"""
    latest_period: str | None
    """period of the latest value"""
    latest_value: float | None
    """latest value"""
    target_period: str | None
    """period of the target"""
    target: float | None
    """target"""
    part_target: float | None
    """the target scaled to the parts of a year"""
    latest_parts: str | None
    """parts that the latest value comes from"""
    low: float | None
    """lower end of the target's interval"""
    high: float | None
    """upper end of the target's interval"""
    expected: float | None
    """value expected at the latest period"""
    share: float | None
    """share of the way to the target"""
    elapsed: float | None
    """share of the time to the target"""
    pace: float | None
    """pace: share of the way by share of the time"""
    attainment: float | None
    """attainment of the target"""
    actual: float | None
    """actual change a year"""
    required: float | None
    """change a year that the target requires"""
    change: float | None
    """change since the base value"""
    age: int | None
    """age of the latest value in months"""
    limit_on_track: float | None
    """limit of on track"""
    limit_some_deviation: float | None
    """limit of some deviation"""
    limit_partly: float | None
    """limit of partly achieved"""
    tolerance: float | None
    """change that counts as none"""
    min_years: float | None
    """least years for a trend"""
    source: str | None
    """line of the latest value's source"""
    processed: int | None
    """1 when the value was worked on here"""
    unit: str | None
    """unit of the indicator"""
    decimals: int | None
    """decimals with which numbers that differ do not look alike"""
    explanation: str | None
    """explanation, in the session's language"""

class AssessmentRow(Row):
    status: str | None
    """code of how it stands"""
    label: str | None
    """how it stands, in words"""
    colour: str | None
    """colour of the status"""
    reason: str | None
    """code of why it is not assessed"""
    reason_text: str | None
    """why it is not assessed, in words"""
    method: str | None
    """method of assessment, or of putting parts together"""
    judged: int | None
    """1 when a person has judged"""
    trend: str | None
    """code of the trend"""
    mark: str | None
    """why the latest value is missing"""
    direction: str | None
    """higher or lower is better"""
    wanted: str | None
    """wanted direction, of the method directional"""
    base_period: str | None
    """period of the base value"""
    base_value: float | None
    """base value"""
    latest_period: str | None
    """period of the latest value"""
    latest_value: float | None
    """latest value"""
    target_period: str | None
    """period of the target"""
    target: float | None
    """target"""
    part_target: float | None
    """the target scaled to the parts of a year"""
    latest_parts: str | None
    """parts that the latest value comes from"""
    low: float | None
    """lower end of the target's interval"""
    high: float | None
    """upper end of the target's interval"""
    expected: float | None
    """value expected at the latest period"""
    share: float | None
    """share of the way to the target"""
    elapsed: float | None
    """share of the time to the target"""
    pace: float | None
    """pace: share of the way by share of the time"""
    attainment: float | None
    """attainment of the target"""
    actual: float | None
    """actual change a year"""
    required: float | None
    """change a year that the target requires"""
    change: float | None
    """change since the base value"""
    age: int | None
    """age of the latest value in months"""
    limit_on_track: float | None
    """limit of on track"""
    limit_some_deviation: float | None
    """limit of some deviation"""
    limit_partly: float | None
    """limit of partly achieved"""
    tolerance: float | None
    """change that counts as none"""
    min_years: float | None
    """least years for a trend"""
    source: str | None
    """the source as given"""
    explanation: str | None
    """explanation, in the session's language"""

class YearRow(Row):
    year: int | None
    """the year"""
    value: float | None
    """value of the year, put together of its parts"""
    reason: str | None
    """code of why there is no value"""
    reason_text: str | None
    """why there is no value, in words"""
    explanation: str | None
    """explanation, in the session's language"""

class TreeRow(Row):
    id: str | None
    """id of the node"""
    status: str | None
    """code of how it stands"""
    label: str | None
    """how it stands, in words"""
    colour: str | None
    """colour of the status"""
    reason: str | None
    """code of why it is not assessed"""
    reason_text: str | None
    """why it is not assessed, in words"""
    method: str | None
    """method of assessment, or of putting parts together"""
    judged: int | None
    """1 when a person has judged"""
    parent: int | None
    """row of the parent, from 0; -1 for the first"""
    level: int | None
    """level; the first is 1"""
    weight: float | None
    """weight among its siblings"""
    score: float | None
    """score put together, 0 to 1"""
    leaves: int | None
    """number of leaves"""
    assessed: int | None
    """number of leaves assessed"""
    judged_leaves: int | None
    """number of leaves a person has judged"""
    coverage: float | None
    """weighted share of its leaves that are assessed"""
    limit_coverage: float | None
    """least share for a status to be put together"""
    achieved: int | None
    """number of leaves achieved"""
    on_track: int | None
    """number of leaves on track"""
    some_deviation: int | None
    """number of leaves with some deviation"""
    partly_achieved: int | None
    """number of leaves partly achieved"""
    off_track: int | None
    """number of leaves off track"""
    moving_away: int | None
    """number of leaves moving away"""
    not_achieved: int | None
    """number of leaves not achieved"""
    not_assessed: int | None
    """number of leaves not assessed"""
    computed: str | None
    """computed status, before any judgement"""
    computed_score: float | None
    """computed score, before any judgement"""
    differs: int | None
    """1 when the judgement differs from what was computed"""
    judged_by: str | None
    """who judged"""
    judged_on: str | None
    """day of the judgement"""
    occasion: str | None
    """report occasion of the judgement"""
    comment: str | None
    """comment of the judgement"""
    explanation: str | None
    """explanation, in the session's language"""

class LineageRow(Row):
    year: int | None
    """the year"""
    programme: str | None
    """key of the programme"""
    programme_title: str | None
    """title of the programme"""
    sub_goal: str | None
    """key of the sub-goal of that year"""
    title: str | None
    """its wording"""
    status: str | None
    """code of the status"""
    label: str | None
    """the status in words"""
    reason_text: str | None
    """why it is not assessed"""
    leaves: int | None
    """number of leaves"""
    assessed: int | None
    """number of leaves assessed"""
    score: float | None
    """score"""
    explanation: str | None
    """explanation, in the session's language"""

class StatusesRow(Row):
    indicator: str | None
    """key of the indicator"""
    municipality: str | None
    """key of the municipality"""
    status: str | None
    """code of how it stands"""
    reason: str | None
    """code of why it is not assessed"""
    base_period: str | None
    """period of the base value"""
    base_value: float | None
    """base value"""
    latest_period: str | None
    """period of the latest value"""
    latest_value: float | None
    """latest value"""
    target_period: str | None
    """period of the target"""
    target: float | None
    """target"""
    part_target: float | None
    """the target scaled to the parts of a year"""
    latest_parts: str | None
    """parts that the latest value comes from"""
    share: float | None
    """share of the way to the target"""
    elapsed: float | None
    """share of the time to the target"""
    pace: float | None
    """pace: share of the way by share of the time"""
    decimals: int | None
    """decimals with which numbers that differ do not look alike"""

class ComparisonRow(Row):
    id: str | None
    """id, such as the key of the municipality"""
    value: float | None
    """the value"""
    rank: int | None
    """rank; 1 is the best"""
    comparison_colour: str | None
    """colour of the comparison"""
    reason: str | None
    """code of why there is no value"""
    reason_text: str | None
    """why there is no value, in words"""
    group: str | None
    """name of the group"""
    period: str | None
    """the period"""
    n: int | None
    """how many of the group have a value"""
    name: str | None
    """name, such as the municipality's"""
    before: float | None
    """value that the change is counted from"""
    change: float | None
    """the change"""
    source: str | None
    """line of the source"""
    processed: int | None
    """1 when the value was worked on here"""
    weight: float | None
    """the weight, such as the population"""
    weight_period: str | None
    """period of the weight"""
    decimals: int | None
    """decimals with which values of two ranks do not look alike"""
    explanation: str | None
    """explanation, in the session's language"""

class ComparisonSummaryRow(Row):
    group: str | None
    """name of the group"""
    period: str | None
    """the period"""
    all: int | None
    """how many the group has"""
    n: int | None
    """how many have a value"""
    missing: int | None
    """how many have none"""
    coverage: float | None
    """share of the group with a value"""
    min: float | None
    """least value"""
    max: float | None
    """greatest value"""
    median: float | None
    """median"""
    mean: float | None
    """unweighted mean"""
    mean_name: str | None
    """what the unweighted mean is called"""
    weighted_mean: float | None
    """weighted mean"""
    weighted_name: str | None
    """what the weighted mean is called"""
    weighted_reason: str | None
    """code of why there is no weighted mean"""
    weight_period: str | None
    """period of the weights, or the first and the last"""
    ranked: str | None
    """what the ranks are of: total, which grows with the size, or value"""
    sum: float | None
    """sum, of counts"""
    sum_reason: str | None
    """code of why there is no sum"""
    analysis: str | None
    """the written analysis"""
    analysis_author: str | None
    """who wrote the analysis"""
    analysis_date: str | None
    """day of the analysis"""
    analysis_reason: str | None
    """code of why there is no analysis"""
    analysis_reason_text: str | None
    """why there is no analysis, in words"""
    explanation: str | None
    """explanation, in the session's language"""

class RanksRow(Row):
    indicator: str | None
    """key of the indicator"""
    municipality: str | None
    """key of the municipality"""
    value: float | None
    """the value"""
    rank: int | None
    """rank; 1 is the best"""
    comparison_colour: str | None
    """colour of the comparison"""
    reason: str | None
    """code of why there is no value"""
    period: str | None
    """the period"""
    n: int | None
    """how many of the group have a value"""
    decimals: int | None
    """decimals with which values of two ranks do not look alike"""

class LabelsRow(Row):
    status: str | None
    """code of the status"""
    label: str | None
    """word of the status"""
    colour: str | None
    """colour of the status"""
    own: int | None
    """1 when the word is not the library's own"""

class ReportingRow(Row):
    municipality: str | None
    """key of the municipality"""
    name: str | None
    """name of the municipality"""
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    title: str | None
    """title of the record"""
    owner: str | None
    """key of the body that answers for it"""
    owner_name: str | None
    """name of the body that answers for it"""
    due: str | None
    """period that is due; absent for a judgement"""
    reported: int | None
    """1 when it has been reported"""
    reason: str | None
    """code of why it has not been reported"""
    reason_text: str | None
    """why it has not been reported, in words"""
    latest_period: str | None
    """latest period with a value"""
    expected: str | None
    """day the value is expected"""

class ChangesRow(Row):
    change: str | None
    """added or removed"""
    change_text: str | None
    """the change, in words"""
    date: str | None
    """day of the change"""
    indicator: str | None
    """key of the indicator"""
    title: str | None
    """title of the indicator"""
    kind: str | None
    """kind of the record it measures"""
    key: str | None
    """key of the record it measures"""
    part: str | None
    """title of the record it measures"""
    note: str | None
    """note of the measure"""

class FrozenRow(Row):
    municipality: str | None
    """key of the municipality; absent for the whole cooperation"""
    name: str | None
    """name of the municipality"""
    leaves: int | None
    """number of leaves"""
    assessed: int | None
    """number of leaves assessed"""
    judged: int | None
    """number of nodes a person has judged"""
    rows: int | None
    """number of rows of the copy"""

class ValuesRow(Row):
    indicator: str | None
    """key of the indicator"""
    municipality: str | None
    """key of the municipality"""
    period: str | None
    """the period"""
    gender: str | None
    """T (all), K (women) or M (men)"""
    value: float | None
    """the value; absent when there is none"""
    mark: str | None
    """why there is no value; absent when there is one"""
    source: str | None
    """key of the source"""
    fetched: str | None
    """day the value was fetched"""
    processed: int | None
    """1 when the value was worked on here"""

class SourceLinesRow(Row):
    line: str | None
    """the line"""
    source: str | None
    """key of the source"""
    name: str | None
    """name of the source"""
    processed: int | None
    """1 when the values were worked on here"""
    values: int | None
    """number of values"""
    fetched: str | None
    """latest day that values were fetched"""

class BatchRow(Row):
    added: int | None
    """number of values added"""
    changed: int | None
    """number of values changed"""
    deleted: int | None
    """number of values deleted"""
    unchanged: int | None
    """number of values unchanged"""

class HostingsRow(Row):
    year: int | None
    """the year"""
    conference: str | None
    """key of the conference"""
    conference_name: str | None
    """name of the conference"""
    edition: str | None
    """key of the edition"""
    status: str | None
    """status of the edition"""
    form: str | None
    """form of the edition"""
    date: str | None
    """the day"""
    moved_from: str | None
    """day it was moved from"""
    place: str | None
    """the venue"""
    theme: str | None
    """the theme"""
    theme_decided: str | None
    """day the theme was decided"""
    audience: str | None
    """the audience"""
    partners: str | None
    """names of the partners"""
    host: str | None
    """key of the municipality that hosts"""
    host_name: str | None
    """name of the host"""
    body: str | None
    """key of a host that is no municipality"""
    leads: int | None
    """1 when the host leads"""
    reason: str | None
    """why it hosts"""
    decision: str | None
    """key of the decision"""
    decided: str | None
    """day of the decision"""
    decided_by: str | None
    """name of the body that decided"""
    reference: str | None
    """reference of the case"""

class RotationObstaclesRow(Row):
    sentence: str | None
    """why it cannot be, in the session's language"""

class RotationHostingsRow(Row):
    year: int | None
    """the year"""
    conference: str | None
    """id of the conference"""
    host: str | None
    """id of the host"""
    locked: int | None
    """1 when the host was decided beforehand"""
    changed: int | None
    """1 when it was no host in the plan before"""
    conference_name: str | None
    """name of the conference"""
    host_name: str | None
    """name of the host"""

class RotationLevelsRow(Row):
    level: str | None
    """number of the level, such as L1"""
    name: str | None
    """name of the level"""
    value: int | None
    """value of the plan"""
    bound: int | None
    """least that is possible"""
    proved: int | None
    """1 when no plan is better"""
    words: str | None
    """the level in words, in the session's language"""

class RotationReasonsRow(Row):
    year: int | None
    """the year"""
    conference: str | None
    """id of the conference"""
    host: str | None
    """id of the host"""
    locked: int | None
    """1 when the host was decided beforehand"""
    share: float | None
    """turns accrued, of all conferences"""
    own_share: float | None
    """turns accrued, of this conference"""
    held: int | None
    """turns held, of all conferences"""
    own_held: int | None
    """turns held, of this conference"""
    last: int | None
    """last year as host; absent for never"""
    own_last: int | None
    """last year as host of this one; absent for never"""
    sentence: str | None
    """why it hosts, in the session's language"""

class RotationTurnsRow(Row):
    host: str | None
    """id of the host"""
    host_name: str | None
    """name of the host"""
    conference: str | None
    """id of the conference; absent for all together"""
    conference_name: str | None
    """name of the conference"""
    share: float | None
    """turns accrued"""
    held: int | None
    """turns held, with the plan's"""
    planned: int | None
    """turns of the plan"""

class RotationPairsRow(Row):
    one: str | None
    """id of the one"""
    one_name: str | None
    """name of the one"""
    other: str | None
    """id of the other"""
    other_name: str | None
    """name of the other"""
    before: int | None
    """times together before the plan"""
    planned: int | None
    """times together in the plan"""

class RotationLadderRow(Row):
    rung: int | None
    """number of the rung, from 0"""
    at_most: int | None
    """most changes allowed"""
    changes: int | None
    """number of changes"""
    clashes: int | None
    """the level clashes"""
    quota: int | None
    """the level quota"""
    cquota: int | None
    """the level cquota"""
    cgap: int | None
    """the level cgap"""
    pairs: int | None
    """the level pairs"""
    tgap: int | None
    """the level tgap"""
    wishes: int | None
    """the level wishes"""
    proved: int | None
    """1 when no plan is better at any level"""
    recommended: int | None
    """1 for the rung that is recommended"""

class RotationAcceptedRow(Row):
    decision: str | None
    """key of the decision"""
    first_year: int | None
    """first year"""
    last_year: int | None
    """last year"""
    editions: int | None
    """number of editions added"""
    added: int | None
    """number of hostings added"""
    kept: int | None
    """number of hostings that were there"""
    removed: int | None
    """number of hostings removed"""

class ImportRow(Row):
    added: int | None
    """number of records added"""
    changed: int | None
    """number of records changed"""
    unchanged: int | None
    """number of records unchanged"""
    values_added: int | None
    """number of values added"""
    values_changed: int | None
    """number of values changed"""
    values_unchanged: int | None
    """number of values unchanged"""

class ImportCsvRow(Row):
    rows: int | None
    """number of rows read"""
    added: int | None
    """number of values added"""
    changed: int | None
    """number of values changed"""
    deleted: int | None
    """number of values deleted"""
    unchanged: int | None
    """number of values unchanged"""
    left_out: int | None
    """number of values of unknown ones left out"""

class ImportKoladaRow(Row):
    added: int | None
    """number of records added"""
    changed: int | None
    """number of records changed"""
    deleted: int | None
    """number of records deleted"""
    unchanged: int | None
    """number of records unchanged"""
    values_added: int | None
    """number of values added"""
    values_changed: int | None
    """number of values changed"""
    values_deleted: int | None
    """number of values deleted"""
    values_unchanged: int | None
    """number of values unchanged"""
    values_left_out: int | None
    """number of values of unknown ones left out"""
    values_of_groups: int | None
    """number of groups' means left out"""

class ImportExplainedRow(Row):
    item: str | None
    """what the row tells: sheet, encoding, separator, header, column, value, decimal, note or problem"""
    row: int | None
    """row of the file, from 1"""
    column: int | None
    """column of the file, from 1"""
    heading: str | None
    """heading of the column"""
    meaning: str | None
    """what it was taken for; of a column the part that it is, or unread"""
    indicator: str | None
    """key of the indicator"""
    municipality: str | None
    """key of the municipality"""
    period: str | None
    """the period"""
    gender: str | None
    """T, K or M"""
    value: float | None
    """the value"""
    mark: str | None
    """why there is no value"""

class CompletionsRow(Row):
    name: str | None
    """the whole name"""
    start: int | None
    """where in the line the name begins, in bytes"""

class ParamsRow(Row):
    name: str | None
    """name of the parameter"""
    type: str | None
    """type of the parameter"""
    label: str | None
    """what people call the parameter"""
    standard: str | None
    """value when none is given; absent when one must be"""
    choices: str | None
    """what can be chosen, one a line"""
    value: str | None
    """value as set"""
    least: str | None
    """least that an integer may be; absent when it is not told"""
    most: str | None
    """most that an integer may be; absent when it is not told"""

class EventsRow(Row):
    kind: str | None
    """kind of the record"""
    key: str | None
    """key of the record"""
    change: str | None
    """created, changed or deleted"""
    entry: int | None
    """number of the entry"""
    at: str | None
    """when it was written, UTC"""
    actor: str | None
    """who did it"""
    verb: str | None
    """what was done"""
    indicator: str | None
    """the indicator whose values changed"""
    batch: int | None
    """number of the import"""
    added: int | None
    """how many values are new"""
    changed: int | None
    """how many values changed"""
    deleted: int | None
    """how many values went"""
    first: str | None
    """the first period of these"""
    last: str | None
    """the last period of these"""

class RegisteredRow(Row):
    key: str | None
    """key of the script"""
    name: str | None
    """what it is called"""
    municipality: str | None
    """whose it is; absent when it is shared"""
    version: int | None
    """version of the script"""
    needs: str | None
    """what it needs, separated by spaces"""
    granted: str | None
    """what it has been granted for its source as it is"""
    granted_by: str | None
    """who granted it"""
    granted_on: str | None
    """the day it was granted"""
    lapsed: int | None
    """1 when what was granted was for another source"""
    events: str | None
    """the kinds after whose changes it runs"""
    registered_by: str | None
    """who registered it"""
    registered: str | None
    """the day it was registered"""

class RegisteredRunsRow(Row):
    script: str | None
    """key of the script"""
    at: str | None
    """when it ran, UTC"""
    actor: str | None
    """who ran it"""
    municipality: str | None
    """for which municipality"""
    kind: str | None
    """ok, error, limit or registered"""
    reason: str | None
    """why"""
    message: str | None
    """the message"""
    version: int | None
    """version of the script"""
    spent: int | None
    """work spent"""
    peak: int | None
    """most memory, in bytes"""
    entry: int | None
    """the last entry of the history that it ran for"""

class NeedsRow(Row):
    verb: str | None
    """what the script wants to do, such as write"""
    what: str | None
    """with what, such as values"""
    granted: int | None
    """1 when it is granted"""
    grant: str | None
    """what grants it, such as values"""
    only: str | None
    """what it is granted for, one a line; absent when that is all"""

class ResultRow(Row):
    kind: str | None
    """ok, error or limit"""
    reason: str | None
    """which limit was reached"""
    file: str | None
    """file of the script"""
    line: int | None
    """line of the file"""
    message: str | None
    """the message"""
    trace: str | None
    """the calls that led there"""
    spent: int | None
    """work spent"""
    peak: int | None
    """most memory, in bytes"""

class ScriptFunctionsRow(Row):
    name: str | None
    """name, as scripts write it"""
    arguments: str | None
    """arguments with their types, one a line"""
    options: str | None
    """options with their types, one a line"""
    returns: str | None
    """what it answers"""
    help: str | None
    """one sentence on what it does"""

__all__ = [
    'Row', 'Table', 'ProblemsRow', 'HistoryRow', 'HistoryChangesRow', 'ReferrersRow', 'ChangesSinceRow',
    'FoundRow', 'CopyRow', 'BroughtRow', 'ProgrammeTreeRow', 'ProgrammesRow', 'AdoptionsRow', 'AdvocacyRow',
    'DisseminationRow', 'WaitingRow', 'YearWheelRow', 'CheckRulesRow', 'MattersRow', 'AmendmentChangesRow',
    'SuccessionsRow', 'CoverageRow', 'CheckRow', 'BodySeatsRow', 'PlansRow', 'PlanCostsRow', 'PlanSharesRow',
    'PlanOutcomesRow', 'PlanCorrectionsRow', 'BodiesRow', 'SeatsRow', 'VacanciesRow', 'ChairsRow',
    'MeetingsRow', 'MeetingRow', 'PersonDocumentRow', 'PersonErasedRow', 'PersonsDueRow', 'FollowupRow',
    'AssessmentRow', 'YearRow', 'TreeRow', 'LineageRow', 'StatusesRow', 'ComparisonRow',
    'ComparisonSummaryRow', 'RanksRow', 'LabelsRow', 'ReportingRow', 'ChangesRow', 'FrozenRow', 'ValuesRow',
    'SourceLinesRow', 'BatchRow', 'HostingsRow', 'RotationObstaclesRow', 'RotationHostingsRow',
    'RotationLevelsRow', 'RotationReasonsRow', 'RotationTurnsRow', 'RotationPairsRow', 'RotationLadderRow',
    'RotationAcceptedRow', 'ImportRow', 'ImportCsvRow', 'ImportKoladaRow', 'ImportExplainedRow',
    'CompletionsRow', 'ParamsRow', 'EventsRow', 'RegisteredRow', 'RegisteredRunsRow', 'NeedsRow', 'ResultRow',
    'ScriptFunctionsRow']
