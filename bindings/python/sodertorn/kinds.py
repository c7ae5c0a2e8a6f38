"""Every kind of record, with its fields."""
# Written by bindings/python/generate.py from lib/schema/api.json. Do not edit.
from ._records import Boolean, Date, Field, Integer, Number, Record


class Cooperation(Record):
    """Cooperation (samverkan): A lasting cooperation of municipalities."""

    __slots__ = ()
    KIND = 'cooperation'
    NUMBER = 1
    name = Field(1, 1, 'What it is called. Required.')
    purpose = Field(1, 2, 'Why it exists, in its own words.')
    website = Field(1, 3, 'Address of its public pages.')
    founded = Date(1, 4, 'The day it began.')
    adoption_rule = Field(1, 5, 'When a joint matter is in force; when all have said yes if absent.')


class Principle(Record):
    """Principle (kännetecken): What marks the cooperation, or what its members commit to."""

    __slots__ = ()
    KIND = 'principle'
    NUMBER = 2
    cooperation = Field(2, 1, 'The cooperation it belongs to. Required. The key of a record of the kind cooperation.')
    role = Field(2, 2, 'A mark of the cooperation, or a commitment of its members. Required.')
    position = Integer(2, 3, 'Its position in the document, from 1.')
    title = Field(2, 4, 'The words of the document. Required.')


class Municipality(Record):
    """Municipality (kommun): A municipality, a region or the country; the key is its official code."""

    __slots__ = ()
    KIND = 'municipality'
    NUMBER = 3
    name = Field(3, 1, 'What it is called. Required.')
    level = Field(3, 2, 'What sort of area it is. Required.')
    formed = Date(3, 3, 'The day it was formed, where that matters for its figures.')
    formed_from = Field(3, 4, 'The municipality it was part of before. The key of a record of the kind municipality.')
    website = Field(3, 5, 'Address of its public pages.')


class Membership(Record):
    """Membership (medlemskap): A municipality's time in a cooperation."""

    __slots__ = ()
    KIND = 'membership'
    NUMBER = 4
    cooperation = Field(4, 1, 'The cooperation. Required. The key of a record of the kind cooperation.')
    municipality = Field(4, 2, 'The member. Required. The key of a record of the kind municipality.')
    joined = Date(4, 3, 'First day as a member; absent when it was one from the start.')
    left = Date(4, 4, 'First day no longer a member; absent while it is one.')
    cost_share = Number(4, 5, 'Its part of the joint costs, in percent.')
    weight = Integer(4, 6, 'Its weight when turns are shared out; 1 when absent.')


class MunicipalityGroup(Record):
    """Municipality group (kommungrupp): A named group of municipalities to compare with."""

    __slots__ = ()
    KIND = 'municipality_group'
    NUMBER = 5
    name = Field(5, 1, 'What it is called. Required.')
    note = Field(5, 2, 'How the group was chosen.')


class GroupMember(Record):
    """Group member (gruppmedlem): One municipality of a group."""

    __slots__ = ()
    KIND = 'group_member'
    NUMBER = 6
    municipality_group = Field(6, 1, 'The group. Required. The key of a record of the kind municipality_group.')
    municipality = Field(6, 2, 'The member. Required. The key of a record of the kind municipality.')


class Body(Record):
    """Body (organ): A committee, management group, network, secretariat or municipal board."""

    __slots__ = ()
    KIND = 'body'
    NUMBER = 7
    cooperation = Field(7, 1, 'The cooperation it belongs to. The key of a record of the kind cooperation.')
    municipality = Field(7, 2, 'The municipality whose board it is; absent for a joint body. The key of a record of the kind municipality.')
    parent = Field(7, 3, 'The body it answers to. The key of a record of the kind body.')
    role = Field(7, 4, 'What sort of body it is. Required.')
    name = Field(7, 5, 'What it is called. Required.')
    purpose = Field(7, 6, 'What it does.')
    members_are = Field(7, 7, 'Who sits in it, by office.')
    meetings_per_year = Integer(7, 8, 'How often it meets at least.')
    seat_per_municipality = Boolean(7, 9, 'Whether each member municipality has a seat, so that an empty one is missing.')
    began = Date(7, 10, 'The day it began.')
    ended = Date(7, 11, 'The day it ended.')


class Person(Record):
    """Person (person): A person who holds a seat. Personal data: a role works without one."""

    __slots__ = ()
    KIND = 'person'
    NUMBER = 8
    name = Field(8, 1, 'Full name. Required.')
    email = Field(8, 2, 'E-mail address.')
    phone = Field(8, 3, 'Telephone number.')
    municipality = Field(8, 4, 'The municipality that employs or elected the person. The key of a record of the kind municipality.')
    retain_until = Date(8, 5, 'The day after which the personal data is to be erased.')
    erased = Date(8, 6, 'The day the personal data was erased; the seats remain.')


class Seat(Record):
    """Seat (plats): A seat in a body during a time, whoever holds it."""

    __slots__ = ()
    KIND = 'seat'
    NUMBER = 9
    body = Field(9, 1, 'The body. Required. The key of a record of the kind body.')
    municipality = Field(9, 2, 'The municipality the seat speaks for. The key of a record of the kind municipality.')
    role = Field(9, 3, 'The role of the seat. Required.')
    person = Field(9, 4, 'Who holds it; may be absent. The key of a record of the kind person.')
    office = Field(9, 5, 'The office that goes with the seat, such as kommundirektör.')
    since = Date(9, 6, 'First day.')
    until = Date(9, 7, 'The first day that it no longer holds.')


class GoverningDocument(Record):
    """Governing document (styrdokument): A document that governs the cooperation."""

    __slots__ = ()
    KIND = 'governing_document'
    NUMBER = 10
    cooperation = Field(10, 1, 'The cooperation. Required. The key of a record of the kind cooperation.')
    title = Field(10, 2, 'Its title. Required.')
    decided = Date(10, 3, 'The day it was decided.')
    reference = Field(10, 4, 'Where it is to be found: diary number or address.')
    replaces = Field(10, 5, 'The document it replaced. The key of a record of the kind governing_document.')


class Meeting(Record):
    """Meeting (möte): A meeting of a body, planned or held."""

    __slots__ = ()
    KIND = 'meeting'
    NUMBER = 45
    body = Field(45, 1, 'The body that meets. Required. The key of a record of the kind body.')
    municipality = Field(45, 2, 'The municipality whose body it is; absent for a joint body. The key of a record of the kind municipality.')
    title = Field(45, 3, "What it is called, when it is not just the body's meeting.")
    role = Field(45, 4, 'An ordinary meeting when absent.')
    date = Date(45, 5, 'The day, or the first of them. Required.')
    until = Date(45, 6, 'The last day, when it takes several.')
    place = Field(45, 7, 'Where.')
    status = Field(45, 8, 'What became of it. Required.')
    reference = Field(45, 9, 'Where the notice or the minutes are.')


class Decision(Record):
    """Decision (beslut): What a body decided on a day."""

    __slots__ = ()
    KIND = 'decision'
    NUMBER = 11
    body = Field(11, 1, 'Who decided. Required. The key of a record of the kind body.')
    municipality = Field(11, 2, 'The municipality whose body it is; absent for a joint body. The key of a record of the kind municipality.')
    date = Date(11, 3, 'The day. Required.')
    paragraph = Field(11, 4, 'Paragraph of the minutes.')
    title = Field(11, 5, 'What the matter was. Required.')
    outcome = Field(11, 6, 'What came of it. Required.')
    reference = Field(11, 7, 'Where the minutes are: diary number or address.')
    note = Field(11, 8, 'Anything else worth knowing.')
    meeting = Field(11, 9, 'The meeting at which it was taken. The key of a record of the kind meeting.')


class Programme(Record):
    """Programme (utvecklingsprogram): The shared development programme of one period."""

    __slots__ = ()
    KIND = 'programme'
    NUMBER = 12
    cooperation = Field(12, 1, 'Whose programme it is. Required. The key of a record of the kind cooperation.')
    title = Field(12, 2, 'Its title. Required.')
    vision = Field(12, 3, 'The vision.')
    overall_goal = Field(12, 4, 'The overall goal.')
    purpose = Field(12, 5, 'What the programme is for.')
    principle = Field(12, 6, 'What runs through every part of it, such as sustainable development.')
    valid_from = Integer(12, 7, 'First year it is valid. Required.')
    valid_until = Integer(12, 8, 'Last year it is valid. Required.')
    target_year = Integer(12, 9, 'The year the programme looks toward.')
    document_date = Date(12, 10, 'The date of the document.')
    reference = Field(12, 11, 'Where the document is.')
    replaces = Field(12, 12, 'The programme it follows upon. The key of a record of the kind programme.')
    sub_goals_per_focus_area = Integer(12, 14, 'How many sub-goals the document says each focus area has; what the check counts against.')


class Amendment(Record):
    """Amendment (ändring): A change of a programme during its period."""

    __slots__ = ()
    KIND = 'amendment'
    NUMBER = 14
    programme = Field(14, 1, 'The programme. Required. The key of a record of the kind programme.')
    date = Date(14, 2, 'The day it was decided. Required.')
    title = Field(14, 3, 'What changed. Required.')
    decision = Field(14, 4, 'The decision. The key of a record of the kind decision.')
    reference = Field(14, 5, 'Where it is to be read.')


class Area(Record):
    """Area (område): A part of a programme that holds focus areas."""

    __slots__ = ()
    KIND = 'area'
    NUMBER = 15
    programme = Field(15, 1, 'The programme. Required. The key of a record of the kind programme.')
    position = Integer(15, 2, 'Its position in the programme, from 1.')
    name = Field(15, 3, 'Its name. Required.')
    description = Field(15, 4, 'What the programme says of it.')
    since = Date(15, 5, 'The first day it is a part, when it came in during the period.')
    until = Date(15, 6, 'The first day it is no longer a part.')


class FocusArea(Record):
    """Focus area (fokusområde): A field that the programme gives priority."""

    __slots__ = ()
    KIND = 'focus_area'
    NUMBER = 16
    area = Field(16, 1, 'The area it lies in. The key of a record of the kind area.')
    position = Integer(16, 2, 'Its position in the area, from 1.')
    name = Field(16, 3, 'Its name. Required.')
    description = Field(16, 4, 'What the programme says of it.')
    network = Field(16, 5, 'The network of managers that carries it out. The key of a record of the kind body.')
    programme = Field(16, 6, 'The programme, when it lies in that itself. The key of a record of the kind programme.')
    since = Date(16, 7, 'The first day it is a part, when it came in during the period.')
    until = Date(16, 8, 'The first day it is no longer a part.')


class Goal(Record):
    """Goal (mål): The goal of a focus area."""

    __slots__ = ()
    KIND = 'goal'
    NUMBER = 17
    focus_area = Field(17, 1, 'The focus area. The key of a record of the kind focus_area.')
    position = Integer(17, 2, 'Its position in the focus area, from 1.')
    title = Field(17, 3, 'Its words in the programme. Required.')
    area = Field(17, 4, 'The area, when it lies in that itself. The key of a record of the kind area.')
    programme = Field(17, 5, 'The programme, when it lies in that itself. The key of a record of the kind programme.')
    description = Field(17, 6, 'What the programme says of it.')
    since = Date(17, 7, 'The first day it is a part, when it came in during the period.')
    until = Date(17, 8, 'The first day it is no longer a part.')


class SubGoal(Record):
    """Sub-goal (delmål): One part of a goal."""

    __slots__ = ()
    KIND = 'sub_goal'
    NUMBER = 18
    goal = Field(18, 1, 'The goal. The key of a record of the kind goal.')
    position = Integer(18, 2, 'Its position under the goal, from 1.')
    title = Field(18, 3, 'Its words in the programme. Required.')
    weight = Number(18, 4, 'Its weight in its goal; 1 when absent.')
    focus_area = Field(18, 5, 'The focus area, when it lies in that itself. The key of a record of the kind focus_area.')
    area = Field(18, 6, 'The area, when it lies in that itself. The key of a record of the kind area.')
    programme = Field(18, 7, 'The programme, when it lies in that itself. The key of a record of the kind programme.')
    description = Field(18, 8, 'What the programme says of it.')
    since = Date(18, 9, 'The first day it is a part, when it came in during the period.')
    until = Date(18, 10, 'The first day it is no longer a part.')


class AmendmentChange(Record):
    """Changed part (ändrad del): What an amendment did to one part of the programme."""

    __slots__ = ()
    KIND = 'amendment_change'
    NUMBER = 49
    amendment = Field(49, 1, 'The amendment. Required. The key of a record of the kind amendment.')
    role = Field(49, 2, 'Whether the part was reworded, added or removed. Required.')
    area = Field(49, 3, 'The part, when it is an area. The key of a record of the kind area.')
    focus_area = Field(49, 4, 'The part, when it is a focus area. The key of a record of the kind focus_area.')
    goal = Field(49, 5, 'The part, when it is a goal. The key of a record of the kind goal.')
    sub_goal = Field(49, 6, 'The part, when it is a sub-goal. The key of a record of the kind sub_goal.')
    before = Field(49, 7, 'Its words before.')
    after = Field(49, 8, 'Its words after.')


class LevelName(Record):
    """Level name (nivåord): What a level is called in a programme."""

    __slots__ = ()
    KIND = 'level_name'
    NUMBER = 50
    programme = Field(50, 1, 'The programme whose word it is. Required. The key of a record of the kind programme.')
    level = Field(50, 2, 'The level. Required.')
    name = Field(50, 3, 'The word for one. Required.')
    plural = Field(50, 4, 'The word for several.')


class Succession(Record):
    """Succession (efterföljd): How a sub-goal lived on in the next programme."""

    __slots__ = ()
    KIND = 'succession'
    NUMBER = 19
    earlier = Field(19, 1, 'The sub-goal of the earlier programme. Required. The key of a record of the kind sub_goal.')
    later = Field(19, 2, 'The sub-goal that carries it on; absent when it ended. The key of a record of the kind sub_goal.')
    note = Field(19, 3, 'Why.')


class Frame(Record):
    """Frame (målram): A frame of goals outside the cooperation, such as a regional plan."""

    __slots__ = ()
    KIND = 'frame'
    NUMBER = 20
    name = Field(20, 1, 'Its name. Required.')
    issuer = Field(20, 2, 'Who decided it.')
    description = Field(20, 3, 'What it is.')


class FrameUse(Record):
    """Frame in use (antagen målram): That the cooperation has taken up a frame, so that its programme is to be
    linked to it.
    """

    __slots__ = ()
    KIND = 'frame_use'
    NUMBER = 54
    cooperation = Field(54, 1, 'The cooperation. Required. The key of a record of the kind cooperation.')
    frame = Field(54, 2, 'The frame. Required. The key of a record of the kind frame.')
    since = Date(54, 3, 'First day.')
    until = Date(54, 4, 'The first day that it no longer holds.')
    decision = Field(54, 5, 'The decision on it. The key of a record of the kind decision.')


class RegionalGoal(Record):
    """Regional goal (regionalt mål): One goal of a frame."""

    __slots__ = ()
    KIND = 'regional_goal'
    NUMBER = 21
    frame = Field(21, 1, 'The frame. Required. The key of a record of the kind frame.')
    position = Integer(21, 2, 'Its position in the frame, from 1.')
    title = Field(21, 3, 'Its words. Required.')


class Plan(Record):
    """Plan (plan): An annual operational plan, or a network's action plan."""

    __slots__ = ()
    KIND = 'plan'
    NUMBER = 22
    programme = Field(22, 1, 'The programme it makes concrete. Required. The key of a record of the kind programme.')
    role = Field(22, 2, 'Whether it is an operational plan or an action plan. Required.')
    body = Field(22, 3, 'Whose plan it is. The key of a record of the kind body.')
    municipality = Field(22, 4, 'The municipality whose plan it is; absent for a joint plan. The key of a record of the kind municipality.')
    year = Integer(22, 5, 'The year it is for. Required.')
    title = Field(22, 6, 'Its title. Required.')
    budget = Number(22, 7, 'Its budget in kronor.')
    decision = Field(22, 8, 'The decision on it. The key of a record of the kind decision.')
    follows = Field(22, 9, 'The plan of the year before, when its activities were carried over. The key of a record of the kind plan.')
    closed = Date(22, 10, "The day the plan's year was closed.")
    closing = Field(22, 11, "The decision to close the plan's year. The key of a record of the kind decision.")


class Objective(Record):
    """Objective (verksamhetsmål): What a plan wants to reach for a sub-goal."""

    __slots__ = ()
    KIND = 'objective'
    NUMBER = 23
    plan = Field(23, 1, 'The plan. Required. The key of a record of the kind plan.')
    sub_goal = Field(23, 2, 'The sub-goal it makes concrete. The key of a record of the kind sub_goal.')
    municipality = Field(23, 3, "Whose objective it is; absent when it is everyone's. The key of a record of the kind municipality.")
    position = Integer(23, 4, 'Its position in the plan, from 1.')
    title = Field(23, 5, 'Its words. Required.')
    responsible = Field(23, 6, 'The body that answers for it. The key of a record of the kind body.')
    weight = Number(23, 7, 'Its weight under its sub-goal; 1 when absent.')
    goal = Field(23, 8, 'The goal, when it is for no sub-goal. The key of a record of the kind goal.')
    focus_area = Field(23, 9, 'The focus area, when it is for the whole of it. The key of a record of the kind focus_area.')
    area = Field(23, 10, 'The area, when it is for the whole of it. The key of a record of the kind area.')
    programme = Field(23, 11, 'The programme, when it is for the whole of it. The key of a record of the kind programme.')


class Activity(Record):
    """Activity (aktivitet): Something that is done for an objective."""

    __slots__ = ()
    KIND = 'activity'
    NUMBER = 24
    objective = Field(24, 1, 'The objective. Required. The key of a record of the kind objective.')
    plan = Field(24, 2, "The action plan it stands in, when that is another than the objective's. The key of a record of the kind plan.")
    municipality = Field(24, 3, 'Who does it; absent when all do. The key of a record of the kind municipality.')
    position = Integer(24, 4, 'Its position under the objective, from 1.')
    title = Field(24, 5, 'What is done. Required.')
    responsible = Field(24, 6, 'The role that is responsible.')
    person = Field(24, 7, 'Who is responsible, by name; may be absent. The key of a record of the kind person.')
    starts = Date(24, 8, 'First day.')
    ends = Date(24, 9, 'Last day.')
    status = Field(24, 10, 'How far it has come. Required.')
    comment = Field(24, 11, 'How it goes, in words.')
    finished = Date(24, 12, 'The day it was done or stopped.')
    carried_from = Field(24, 13, "The activity of last year's plan that it goes on with. The key of a record of the kind activity.")


class Milestone(Record):
    """Milestone (milstolpe): A point on the way of an activity."""

    __slots__ = ()
    KIND = 'milestone'
    NUMBER = 52
    activity = Field(52, 1, 'The activity. Required. The key of a record of the kind activity.')
    position = Integer(52, 2, 'Its position in the activity, from 1.')
    title = Field(52, 3, 'What is to be reached. Required.')
    due = Date(52, 4, 'Last day. Required.')
    reached = Date(52, 5, 'The day it was reached.')


class Correction(Record):
    """Correction (rättelse): That a closed plan was corrected, and why."""

    __slots__ = ()
    KIND = 'correction'
    NUMBER = 53
    plan = Field(53, 1, 'The closed plan. Required. The key of a record of the kind plan.')
    date = Date(53, 2, 'The day. Required.')
    kind = Field(53, 3, 'The kind of the record that was corrected. Required.')
    record = Field(53, 4, 'The key of the record that was corrected. Required.')
    field = Field(53, 5, 'The field that was corrected. Required.')
    before = Field(53, 6, 'What it said.')
    after = Field(53, 7, 'What it was corrected to.')
    reason = Field(53, 8, 'Why. Required.')


class Link(Record):
    """Link (koppling): That a part of the programme serves a goal of a frame."""

    __slots__ = ()
    KIND = 'link'
    NUMBER = 25
    regional_goal = Field(25, 1, 'The goal of the frame. Required. The key of a record of the kind regional_goal.')
    programme = Field(25, 2, 'The part, when it is the whole programme. The key of a record of the kind programme.')
    area = Field(25, 3, 'The part, when it is an area. The key of a record of the kind area.')
    focus_area = Field(25, 4, 'The part, when it is a focus area. The key of a record of the kind focus_area.')
    goal = Field(25, 5, 'The part, when it is a goal. The key of a record of the kind goal.')
    sub_goal = Field(25, 6, 'The part, when it is a sub-goal. The key of a record of the kind sub_goal.')
    objective = Field(25, 7, 'The part, when it is an objective. The key of a record of the kind objective.')
    note = Field(25, 8, 'In what way.')


class Source(Record):
    """Source (källa): Where values come from, and how it is to be named."""

    __slots__ = ()
    KIND = 'source'
    NUMBER = 26
    name = Field(26, 1, 'What it is called. Required.')
    line = Field(26, 2, 'The line that its terms ask for where raw values are shown, such as Källa: Kolada.')
    website = Field(26, 3, 'Its address.')
    terms = Field(26, 4, 'Its terms in short.')


class Indicator(Record):
    """Indicator (indikator): Something that is measured, per municipality and period."""

    __slots__ = ()
    KIND = 'indicator'
    NUMBER = 27
    title = Field(27, 1, 'Its title. Required.')
    description = Field(27, 2, 'What it measures, and how.')
    unit = Field(27, 3, 'Its unit, such as % or ton CO2e.')
    decimals = Integer(27, 4, 'Decimals to show; as few as needed when absent.')
    direction = Field(27, 5, 'Which way is better; absent when neither is.')
    measures = Field(27, 6, 'How it may be put together: counts add, shares never do, a cumulative series takes its last period.')
    source = Field(27, 7, 'Where its values come from. The key of a record of the kind source.')
    owner = Field(27, 8, 'Who keeps it up to date. The key of a record of the kind body.')
    by_gender = Boolean(27, 9, 'Whether women and men are told apart.')
    publication = Date(27, 10, 'When the next values are expected.')
    publication_period = Field(27, 11, 'The period those values are for. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.')
    subject = Field(27, 12, 'The subject area it belongs to.')
    population = Boolean(27, 13, 'Whether it is the population that weighted means use.')
    rhythm = Field(27, 14, 'How often it is measured; as most of its values are when absent.')


class Measure(Record):
    """Measure (mått): That an indicator is followed up for a part of the programme or an objective, and how."""

    __slots__ = ()
    KIND = 'measure'
    NUMBER = 28
    indicator = Field(28, 1, 'The indicator. Required. The key of a record of the kind indicator.')
    sub_goal = Field(28, 2, 'The sub-goal it is followed up for. The key of a record of the kind sub_goal.')
    objective = Field(28, 3, 'The objective it is followed up for. The key of a record of the kind objective.')
    position = Integer(28, 4, 'Its position, from 1.')
    weight = Number(28, 5, 'Its weight; 1 when absent.')
    method = Field(28, 6, 'How its status is found; linear when absent.')
    on_track = Number(28, 7, 'Least pace that is on track; 0.95 when absent.')
    some_deviation = Number(28, 8, 'Least pace that is some deviation; 0.60 when absent.')
    note = Field(28, 9, 'Why it was chosen.')
    since = Date(28, 10, 'The first day it is followed up; from the start when absent.')
    until = Date(28, 11, 'The first day it is no longer followed up.')
    goal = Field(28, 12, 'The goal it is followed up for. The key of a record of the kind goal.')
    focus_area = Field(28, 13, 'The focus area it is followed up for. The key of a record of the kind focus_area.')
    area = Field(28, 14, 'The area it is followed up for. The key of a record of the kind area.')
    programme = Field(28, 15, 'The programme it is followed up for. The key of a record of the kind programme.')


class Target(Record):
    """Target (målvärde): What value an indicator is to reach by a period."""

    __slots__ = ()
    KIND = 'target'
    NUMBER = 29
    indicator = Field(29, 1, 'The indicator. Required. The key of a record of the kind indicator.')
    municipality = Field(29, 2, "Whose target it is; absent when it is everyone's. The key of a record of the kind municipality.")
    plan = Field(29, 3, 'The plan that set it. The key of a record of the kind plan.')
    period = Field(29, 4, 'The period by which it is to be reached. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.')
    value = Number(29, 5, 'The value to reach.')
    low = Number(29, 6, 'Lower edge of a band to be within.')
    high = Number(29, 7, 'Upper edge of a band to be within.')
    wanted = Field(29, 8, 'The wanted movement, when no number is set.')
    base_period = Field(29, 9, 'The period to count from; the first value when absent. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.')
    base_value = Number(29, 10, 'The value to count from, when the plan decided one.')
    gender = Field(29, 11, 'Whose value it is for; the total when absent.')
    decision = Field(29, 12, 'The decision on it. The key of a record of the kind decision.')


class Occasion(Record):
    """Report occasion (uppföljningstillfälle): A time of reporting, whose figures are frozen."""

    __slots__ = ()
    KIND = 'occasion'
    NUMBER = 30
    programme = Field(30, 1, 'The programme that is followed up. Required. The key of a record of the kind programme.')
    plan = Field(30, 2, 'The plan that is followed up. The key of a record of the kind plan.')
    title = Field(30, 3, 'What it is called. Required.')
    role = Field(30, 4, 'A forecast during the year, or the outcome. Required.')
    period = Field(30, 5, 'The period it is about. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.')
    cutoff = Date(30, 6, 'The last day whose values count. Required.')
    frozen = Date(30, 7, 'The day its figures were frozen.')


class Judgement(Record):
    """Judgement (bedömning): A person's judgement of one node, for one occasion."""

    __slots__ = ()
    KIND = 'judgement'
    NUMBER = 31
    occasion = Field(31, 1, 'The report occasion. Required. The key of a record of the kind occasion.')
    municipality = Field(31, 2, 'Whose follow-up it is; absent for the whole cooperation. The key of a record of the kind municipality.')
    programme = Field(31, 3, 'The node, when it is the programme. The key of a record of the kind programme.')
    area = Field(31, 4, 'The node, when it is an area. The key of a record of the kind area.')
    focus_area = Field(31, 5, 'The node, when it is a focus area. The key of a record of the kind focus_area.')
    goal = Field(31, 6, 'The node, when it is a goal. The key of a record of the kind goal.')
    sub_goal = Field(31, 7, 'The node, when it is a sub-goal. The key of a record of the kind sub_goal.')
    objective = Field(31, 8, 'The node, when it is an objective. The key of a record of the kind objective.')
    indicator = Field(31, 9, 'The node, when it is an indicator. The key of a record of the kind indicator.')
    status = Field(31, 10, 'The status given. Required.')
    comment = Field(31, 11, 'Why. Required.')
    author = Field(31, 12, 'Who judged, by role. Required.')
    date = Date(31, 13, 'The day. Required.')


class Label(Record):
    """Label (benämning): A word of its own for a status, for one municipality or for all."""

    __slots__ = ()
    KIND = 'label'
    NUMBER = 32
    municipality = Field(32, 1, 'Who says so; absent for the whole cooperation. The key of a record of the kind municipality.')
    status = Field(32, 2, 'The status. Required.')
    occasion_role = Field(32, 3, 'At which occasions; at all when absent.')
    text = Field(32, 4, 'The word. Required.')


class FrozenTable(Record):
    """Frozen table (fryst tabell): A table as it was when its report occasion was frozen."""

    __slots__ = ()
    KIND = 'frozen_table'
    NUMBER = 41
    occasion = Field(41, 1, 'The report occasion. Required. The key of a record of the kind occasion.')
    municipality = Field(41, 2, 'Whose follow-up it is; absent for the whole cooperation. The key of a record of the kind municipality.')
    name = Field(41, 3, 'What is in it: assessment, reporting, changes, values, or a kind of record. Required.')
    rows = Field(41, 4, 'A line of columns (name:type) and one line for each row, cells between tabs.')


class Analysis(Record):
    """Analysis (analys): A person's analysis, in writing, of a comparison between municipalities."""

    __slots__ = ()
    KIND = 'analysis'
    NUMBER = 42
    indicator = Field(42, 1, 'What is compared. Required. The key of a record of the kind indicator.')
    municipality_group = Field(42, 2, 'The group that is compared; absent for the members of the cooperation. The key of a record of the kind municipality_group.')
    municipality = Field(42, 3, 'Whose analysis it is; absent for the whole cooperation. The key of a record of the kind municipality.')
    period = Field(42, 4, 'The period it is about. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.')
    text = Field(42, 5, 'What the comparison shows, and why. Required.')
    author = Field(42, 6, 'Who wrote it, by role. Required.')
    date = Date(42, 7, 'The day. Required.')


class BudgetLine(Record):
    """Budget line (budgetrad): A line of a plan's budget, and how it is shared."""

    __slots__ = ()
    KIND = 'budget_line'
    NUMBER = 51
    plan = Field(51, 1, 'The plan. Required. The key of a record of the kind plan.')
    position = Integer(51, 2, 'Its position in the budget, from 1.')
    title = Field(51, 3, 'What the money is for. Required.')
    amount = Number(51, 4, 'The cost in kronor; an income is negative. Required.')
    shared = Field(51, 5, 'How the cost is shared by the members. Required.')
    indicator = Field(51, 6, 'The indicator by whose values it is shared; the population when absent. The key of a record of the kind indicator.')
    year = Integer(51, 7, 'The year of the values by which it is shared.')
    outcome = Number(51, 8, 'What it cost, in kronor.')
    note = Field(51, 9, 'Anything else worth knowing.')


class Conference(Record):
    """Conference (konferens): A recurring conference."""

    __slots__ = ()
    KIND = 'conference'
    NUMBER = 33
    cooperation = Field(33, 1, 'Whose conference it is. Required. The key of a record of the kind cooperation.')
    name = Field(33, 2, 'Its name. Required.')
    purpose = Field(33, 3, 'What it is for.')
    audience = Field(33, 4, 'Whom it is for.')
    hosts = Integer(33, 5, 'How many municipalities host it each time; 0 when a body does. Required.')
    every = Integer(33, 6, 'Years from one to the next. Required.')
    first_year = Integer(33, 7, 'The first year it was held, as far as is known.')
    last_year = Integer(33, 8, 'The last year it is held.')
    host_body = Field(33, 9, 'The body that hosts it, when no municipality does. The key of a record of the kind body.')
    theme_body = Field(33, 10, 'The body that decides the theme. The key of a record of the kind body.')


class Edition(Record):
    """Edition (upplaga): A conference of one year, held or not."""

    __slots__ = ()
    KIND = 'edition'
    NUMBER = 34
    conference = Field(34, 1, 'The conference. Required. The key of a record of the kind conference.')
    year = Integer(34, 2, 'The year. Required.')
    theme = Field(34, 3, 'Its theme.')
    status = Field(34, 4, 'What became of it. Required.')
    form = Field(34, 5, 'How people met.')
    date = Date(34, 6, 'The day.')
    place = Field(34, 7, 'Where.')
    decision = Field(34, 8, 'The decision on its theme. The key of a record of the kind decision.')
    reference = Field(34, 9, 'Where this is known from.')
    audience = Field(34, 10, 'Whom it is for, when that is not whom the conference is for.')
    moved_from = Date(34, 11, 'The day it was first to be held, when it was moved.')


class Hosting(Record):
    """Hosting (värdskap): One host of an edition."""

    __slots__ = ()
    KIND = 'hosting'
    NUMBER = 35
    edition = Field(35, 1, 'The edition. Required. The key of a record of the kind edition.')
    municipality = Field(35, 2, 'The host, when it is a municipality. The key of a record of the kind municipality.')
    body = Field(35, 3, 'The host, when it is a body. The key of a record of the kind body.')
    leads = Boolean(35, 4, 'Whether it leads the project.')
    reason = Field(35, 5, 'Why it was chosen.')
    decision = Field(35, 6, 'The decision on it. The key of a record of the kind decision.')


class Partner(Record):
    """Partner (samarbetspart): An organisation that a conference is held with."""

    __slots__ = ()
    KIND = 'partner'
    NUMBER = 36
    conference = Field(36, 1, 'The conference. Required. The key of a record of the kind conference.')
    position = Integer(36, 2, 'Its position, from 1.')
    name = Field(36, 3, 'Its name. Required.')
    edition = Field(36, 4, 'The only edition it is held with; absent when it is with all. The key of a record of the kind edition.')


class Absence(Record):
    """Absence (förhinder): That a municipality cannot host in a year."""

    __slots__ = ()
    KIND = 'absence'
    NUMBER = 43
    municipality = Field(43, 1, 'Who cannot. Required. The key of a record of the kind municipality.')
    year = Integer(43, 2, 'The year. Required.')
    conference = Field(43, 3, 'The only conference it is about; absent when it is about all. The key of a record of the kind conference.')
    reason = Field(43, 4, 'Why.')


class HostPair(Record):
    """Pair of hosts (värdpar): That two municipalities wish to host together, or may not."""

    __slots__ = ()
    KIND = 'host_pair'
    NUMBER = 44
    one = Field(44, 1, 'The one. Required. The key of a record of the kind municipality.')
    other = Field(44, 2, 'The other. Required. The key of a record of the kind municipality.')
    rule = Field(44, 3, 'A wish, or a ban. Required.')
    note = Field(44, 4, 'Why.')


class Direction(Record):
    """Advocacy direction (inriktning): A decided direction of the joint advocacy."""

    __slots__ = ()
    KIND = 'direction'
    NUMBER = 37
    cooperation = Field(37, 1, 'The cooperation. Required. The key of a record of the kind cooperation.')
    title = Field(37, 2, 'What is worked for. Required.')
    description = Field(37, 3, 'The message.')
    decision = Field(37, 4, 'The decision. The key of a record of the kind decision.')
    decided = Date(37, 5, 'The day it was decided.')
    until = Date(37, 6, 'First day it no longer holds.')


class Effort(Record):
    """Effort (insats): One effort of advocacy."""

    __slots__ = ()
    KIND = 'effort'
    NUMBER = 38
    direction = Field(38, 1, 'The direction it follows. Required. The key of a record of the kind direction.')
    role = Field(38, 2, 'What sort of effort it was. Required.')
    title = Field(38, 3, 'What it was. Required.')
    recipient = Field(38, 4, 'To whom.')
    date = Date(38, 5, 'When.')
    outcome = Field(38, 6, 'What came of it.')
    municipality = Field(38, 7, 'Who did it; absent when all did. The key of a record of the kind municipality.')
    reference = Field(38, 8, 'Where it is to be read.')
    deadline = Date(38, 9, 'The last day, such as that by which a consultation is to be answered.')


class EffortGoal(Record):
    """Effort's goal (insatsmål): That an effort served a part of the programme."""

    __slots__ = ()
    KIND = 'effort_goal'
    NUMBER = 39
    effort = Field(39, 1, 'The effort. Required. The key of a record of the kind effort.')
    focus_area = Field(39, 2, 'The part, when it is a focus area. The key of a record of the kind focus_area.')
    goal = Field(39, 3, 'The part, when it is a goal. The key of a record of the kind goal.')
    sub_goal = Field(39, 4, 'The part, when it is a sub-goal. The key of a record of the kind sub_goal.')


class Matter(Record):
    """Joint matter (gemensamt ärende): Something that each of the members is to decide on its own: one round of
    it.
    """

    __slots__ = ()
    KIND = 'matter'
    NUMBER = 48
    cooperation = Field(48, 1, 'The cooperation whose members are to decide. Required. The key of a record of the kind cooperation.')
    role = Field(48, 2, 'What the matter is about. Required.')
    title = Field(48, 3, 'What the members are to decide on. Required.')
    programme = Field(48, 4, 'The programme, when it is one. The key of a record of the kind programme.')
    amendment = Field(48, 5, 'The amendment, when it is one. The key of a record of the kind amendment.')
    effort = Field(48, 6, 'The answer to a consultation, when it is one. The key of a record of the kind effort.')
    plan = Field(48, 7, 'The plan, when it is its budget. The key of a record of the kind plan.')
    governing_document = Field(48, 8, 'The governing document, when it is one. The key of a record of the kind governing_document.')
    proposed = Date(48, 9, 'The day it was put to the members; from the start when absent.')
    deadline = Date(48, 10, "The last day for the members' decisions.")
    rule = Field(48, 11, "When it is in force; by the cooperation's rule when absent.")
    decision = Field(48, 12, 'The decision to put it forward. The key of a record of the kind decision.')
    earlier_round = Field(48, 13, 'The round that this one follows, after a no or a referral. The key of a record of the kind matter.')
    withdrawn = Date(48, 14, 'The day it was withdrawn.')
    text = Field(48, 15, 'The proposal, or what is new in this round.')
    reference = Field(48, 16, 'Where the documents are.')


class Adoption(Record):
    """Adoption (antagande): One municipality's own decision on a programme or another joint matter."""

    __slots__ = ()
    KIND = 'adoption'
    NUMBER = 13
    programme = Field(13, 1, 'The programme. The key of a record of the kind programme.')
    municipality = Field(13, 2, 'The municipality. Required. The key of a record of the kind municipality.')
    outcome = Field(13, 3, 'What the municipality decided. Required.')
    date = Date(13, 4, 'The day.')
    paragraph = Field(13, 5, 'Paragraph of the minutes.')
    reference = Field(13, 6, 'Where the minutes are: diary number or address.')
    decision = Field(13, 7, 'The decision in full, where it is kept. The key of a record of the kind decision.')
    matter = Field(13, 8, 'The joint matter. The key of a record of the kind matter.')
    before = Date(13, 9, 'The day before which it was taken, when its own day is not known.')
    text = Field(13, 10, "The municipality's reservation or addition, or why it said no.")


class AgendaItem(Record):
    """Agenda item (dagordningspunkt): A line of a meeting's agenda."""

    __slots__ = ()
    KIND = 'agenda_item'
    NUMBER = 46
    meeting = Field(46, 1, 'The meeting. Required. The key of a record of the kind meeting.')
    position = Integer(46, 2, 'Its position on the agenda, from 1.')
    title = Field(46, 3, 'What is taken up. Required.')
    matter = Field(46, 4, 'The joint matter that is taken up. The key of a record of the kind matter.')
    decision = Field(46, 5, 'What was decided. The key of a record of the kind decision.')
    note = Field(46, 6, 'What was said.')


class Attendance(Record):
    """Attendance (närvaro): Whether a seat was taken at a meeting."""

    __slots__ = ()
    KIND = 'attendance'
    NUMBER = 47
    meeting = Field(47, 1, 'The meeting. Required. The key of a record of the kind meeting.')
    seat = Field(47, 2, 'The seat of the body. Required. The key of a record of the kind seat.')
    presence = Field(47, 3, 'Whether it was taken. Required.')
    note = Field(47, 4, 'Anything else worth knowing.')


class Dissemination(Record):
    """Dissemination (spridning): That a municipality has passed on a joint result at home."""

    __slots__ = ()
    KIND = 'dissemination'
    NUMBER = 55
    municipality = Field(55, 1, 'The municipality. Required. The key of a record of the kind municipality.')
    date = Date(55, 2, 'When. Required.')
    effort = Field(55, 3, 'The result, when it is an effort. The key of a record of the kind effort.')
    edition = Field(55, 4, 'The result, when it is a conference. The key of a record of the kind edition.')
    occasion = Field(55, 5, 'The result, when it is a follow-up. The key of a record of the kind occasion.')
    matter = Field(55, 6, 'The result, when it is a joint matter. The key of a record of the kind matter.')
    audience = Field(55, 7, 'To whom.')
    channel = Field(55, 8, 'In what way.')
    reference = Field(55, 9, 'Where it is to be read.')


class Script(Record):
    """Script (skript): A Lua script registered in the database."""

    __slots__ = ()
    KIND = 'script'
    NUMBER = 40
    municipality = Field(40, 1, 'Whose script it is; absent when it is shared. The key of a record of the kind municipality.')
    name = Field(40, 2, 'What it is called. Required.')
    source = Field(40, 3, 'The Lua text. Required.')
    needs = Field(40, 4, 'What it needs to be granted, separated by spaces.')
    registered_by = Field(40, 5, 'Who registered it.')
    registered = Date(40, 6, 'The day it was registered.')
    version = Integer(40, 7, 'Counted up when the source changes.')
    events = Field(40, 8, 'The kinds after whose changes it runs, separated by spaces.')


class ScriptGrant(Record):
    """Grant (beviljande): What a registered script has been granted, for its source as it was then."""

    __slots__ = ()
    KIND = 'script_grant'
    NUMBER = 57
    script = Field(57, 1, 'The script. Required. The key of a record of the kind script.')
    what = Field(57, 2, 'What was granted, separated by spaces.')
    source = Field(57, 3, 'The Lua text it was granted for; it does not hold for another.')
    granted_by = Field(57, 4, 'Who granted it.')
    granted = Date(57, 5, 'The day it was granted.')


class ScriptRun(Record):
    """Run (körning): A run of a registered script."""

    __slots__ = ()
    KIND = 'script_run'
    NUMBER = 58
    script = Field(58, 1, 'The script. Required. The key of a record of the kind script.')
    municipality = Field(58, 2, 'Who ran it; absent when the secretariat or an event did. The key of a record of the kind municipality.')
    at = Field(58, 3, 'When it ran, UTC.')
    actor = Field(58, 4, 'Who ran it.')
    outcome = Field(58, 5, 'ok, error or limit; registered when it was registered.')
    reason = Field(58, 6, 'Why, such as runtime, deadline or denied.')
    message = Field(58, 7, 'What was said.')
    version = Integer(58, 8, 'The version of the script.')
    spent = Integer(58, 9, 'Work spent.')
    peak = Integer(58, 10, 'Most memory, in bytes.')
    entry = Integer(58, 11, 'The last entry of the history that it ran for.')


class CheckException(Record):
    """Exception (undantag): That a rule of the check does not hold, and why."""

    __slots__ = ()
    KIND = 'check_exception'
    NUMBER = 56
    cooperation = Field(56, 1, 'The cooperation that decided it. The key of a record of the kind cooperation.')
    rule = Field(56, 2, 'The name of the rule, as the check writes it. Required.')
    record = Field(56, 3, 'The key of the only record it holds for; absent when it holds for all.')
    reason = Field(56, 4, 'Why. Required.')
    until = Date(56, 5, 'The first day the rule holds again.')


__all__ = [
    'Cooperation', 'Principle', 'Municipality', 'Membership', 'MunicipalityGroup', 'GroupMember', 'Body',
    'Person', 'Seat', 'GoverningDocument', 'Meeting', 'Decision', 'Programme', 'Amendment', 'Area',
    'FocusArea', 'Goal', 'SubGoal', 'AmendmentChange', 'LevelName', 'Succession', 'Frame', 'FrameUse',
    'RegionalGoal', 'Plan', 'Objective', 'Activity', 'Milestone', 'Correction', 'Link', 'Source', 'Indicator',
    'Measure', 'Target', 'Occasion', 'Judgement', 'Label', 'FrozenTable', 'Analysis', 'BudgetLine',
    'Conference', 'Edition', 'Hosting', 'Partner', 'Absence', 'HostPair', 'Direction', 'Effort', 'EffortGoal',
    'Matter', 'Adoption', 'AgendaItem', 'Attendance', 'Dissemination', 'Script', 'ScriptGrant', 'ScriptRun',
    'CheckException']
