# Written by bindings/python/generate.py from lib/schema/api.json. Do not edit.
import datetime
from typing import Any, Generic, Literal, TypeVar, overload

from ._records import Boolean, Date, Field, Integer, Number, Record
from ._session import Session

Read = TypeVar("Read", covariant=True)
Given = TypeVar("Given", contravariant=True)

class Property(Generic[Read, Given]):
    """A field: of a record its value, of the class what there is to know of it."""
    @overload
    def __get__(self, record: None, owner: Any) -> Field: ...
    @overload
    def __get__(self, record: Record, owner: Any) -> Read | None: ...
    def __set__(self, record: Record, value: Given | None) -> None: ...

class Cooperation(Record):
    """Cooperation (samverkan): A lasting cooperation of municipalities."""
    name: Property[str, str]
    """What it is called. Required."""
    purpose: Property[str, str]
    """Why it exists, in its own words."""
    website: Property[str, str]
    """Address of its public pages."""
    founded: Property[datetime.date, datetime.date | str]
    """The day it began."""
    adoption_rule: Property[Literal["all", "majority", "adopters"], Literal["all", "majority", "adopters"]]
    """When a joint matter is in force; when all have said yes if absent."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 name: str | None = ...,
                 purpose: str | None = ...,
                 website: str | None = ...,
                 founded: datetime.date | str | None = ...,
                 adoption_rule: Literal["all", "majority", "adopters"] | None = ...) -> None: ...

class Principle(Record):
    """Principle (kännetecken): What marks the cooperation, or what its members commit to."""
    cooperation: Property[str, str | Record]
    """The cooperation it belongs to. Required. The key of a record of the kind cooperation."""
    role: Property[Literal["characteristic", "commitment"], Literal["characteristic", "commitment"]]
    """A mark of the cooperation, or a commitment of its members. Required."""
    position: Property[int, int]
    """Its position in the document, from 1."""
    title: Property[str, str]
    """The words of the document. Required."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 role: Literal["characteristic", "commitment"] | None = ...,
                 position: int | None = ...,
                 title: str | None = ...) -> None: ...

class Municipality(Record):
    """Municipality (kommun): A municipality, a region or the country; the key is its official code."""
    name: Property[str, str]
    """What it is called. Required."""
    level: Property[Literal["municipality", "region", "country"], Literal["municipality", "region", "country"]]
    """What sort of area it is. Required."""
    formed: Property[datetime.date, datetime.date | str]
    """The day it was formed, where that matters for its figures."""
    formed_from: Property[str, str | Record]
    """The municipality it was part of before. The key of a record of the kind municipality."""
    website: Property[str, str]
    """Address of its public pages."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 name: str | None = ...,
                 level: Literal["municipality", "region", "country"] | None = ...,
                 formed: datetime.date | str | None = ...,
                 formed_from: str | Record | None = ...,
                 website: str | None = ...) -> None: ...

class Membership(Record):
    """Membership (medlemskap): A municipality's time in a cooperation."""
    cooperation: Property[str, str | Record]
    """The cooperation. Required. The key of a record of the kind cooperation."""
    municipality: Property[str, str | Record]
    """The member. Required. The key of a record of the kind municipality."""
    joined: Property[datetime.date, datetime.date | str]
    """First day as a member; absent when it was one from the start."""
    left: Property[datetime.date, datetime.date | str]
    """First day no longer a member; absent while it is one."""
    cost_share: Property[float, float]
    """Its part of the joint costs, in percent."""
    weight: Property[int, int]
    """Its weight when turns are shared out; 1 when absent."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 joined: datetime.date | str | None = ...,
                 left: datetime.date | str | None = ...,
                 cost_share: float | None = ...,
                 weight: int | None = ...) -> None: ...

class MunicipalityGroup(Record):
    """Municipality group (kommungrupp): A named group of municipalities to compare with."""
    name: Property[str, str]
    """What it is called. Required."""
    note: Property[str, str]
    """How the group was chosen."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 name: str | None = ...,
                 note: str | None = ...) -> None: ...

class GroupMember(Record):
    """Group member (gruppmedlem): One municipality of a group."""
    municipality_group: Property[str, str | Record]
    """The group. Required. The key of a record of the kind municipality_group."""
    municipality: Property[str, str | Record]
    """The member. Required. The key of a record of the kind municipality."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 municipality_group: str | Record | None = ...,
                 municipality: str | Record | None = ...) -> None: ...

class Body(Record):
    """Body (organ): A committee, management group, network, secretariat or municipal board."""
    cooperation: Property[str, str | Record]
    """The cooperation it belongs to. The key of a record of the kind cooperation."""
    municipality: Property[str, str | Record]
    """The municipality whose board it is; absent for a joint body. The key of a record of the kind municipality."""
    parent: Property[str, str | Record]
    """The body it answers to. The key of a record of the kind body."""
    role: Property[Literal["committee", "management_group", "network", "secretariat", "board", "council"], Literal["committee", "management_group", "network", "secretariat", "board", "council"]]
    """What sort of body it is. Required."""
    name: Property[str, str]
    """What it is called. Required."""
    purpose: Property[str, str]
    """What it does."""
    members_are: Property[str, str]
    """Who sits in it, by office."""
    meetings_per_year: Property[int, int]
    """How often it meets at least."""
    seat_per_municipality: Property[bool, bool]
    """Whether each member municipality has a seat, so that an empty one is missing."""
    began: Property[datetime.date, datetime.date | str]
    """The day it began."""
    ended: Property[datetime.date, datetime.date | str]
    """The day it ended."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 parent: str | Record | None = ...,
                 role: Literal["committee", "management_group", "network", "secretariat", "board", "council"] | None = ...,
                 name: str | None = ...,
                 purpose: str | None = ...,
                 members_are: str | None = ...,
                 meetings_per_year: int | None = ...,
                 seat_per_municipality: bool | None = ...,
                 began: datetime.date | str | None = ...,
                 ended: datetime.date | str | None = ...) -> None: ...

class Person(Record):
    """Person (person): A person who holds a seat. Personal data: a role works without one."""
    name: Property[str, str]
    """Full name. Required."""
    email: Property[str, str]
    """E-mail address."""
    phone: Property[str, str]
    """Telephone number."""
    municipality: Property[str, str | Record]
    """The municipality that employs or elected the person. The key of a record of the kind municipality."""
    retain_until: Property[datetime.date, datetime.date | str]
    """The day after which the personal data is to be erased."""
    erased: Property[datetime.date, datetime.date | str]
    """The day the personal data was erased; the seats remain."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 name: str | None = ...,
                 email: str | None = ...,
                 phone: str | None = ...,
                 municipality: str | Record | None = ...,
                 retain_until: datetime.date | str | None = ...,
                 erased: datetime.date | str | None = ...) -> None: ...

class Seat(Record):
    """Seat (plats): A seat in a body during a time, whoever holds it."""
    body: Property[str, str | Record]
    """The body. Required. The key of a record of the kind body."""
    municipality: Property[str, str | Record]
    """The municipality the seat speaks for. The key of a record of the kind municipality."""
    role: Property[Literal["chair", "vice_chair", "member", "substitute", "convenor", "secretary", "staff"], Literal["chair", "vice_chair", "member", "substitute", "convenor", "secretary", "staff"]]
    """The role of the seat. Required."""
    person: Property[str, str | Record]
    """Who holds it; may be absent. The key of a record of the kind person."""
    office: Property[str, str]
    """The office that goes with the seat, such as kommundirektör."""
    since: Property[datetime.date, datetime.date | str]
    """First day."""
    until: Property[datetime.date, datetime.date | str]
    """The first day that it no longer holds."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 body: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 role: Literal["chair", "vice_chair", "member", "substitute", "convenor", "secretary", "staff"] | None = ...,
                 person: str | Record | None = ...,
                 office: str | None = ...,
                 since: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...) -> None: ...

class GoverningDocument(Record):
    """Governing document (styrdokument): A document that governs the cooperation."""
    cooperation: Property[str, str | Record]
    """The cooperation. Required. The key of a record of the kind cooperation."""
    title: Property[str, str]
    """Its title. Required."""
    decided: Property[datetime.date, datetime.date | str]
    """The day it was decided."""
    reference: Property[str, str]
    """Where it is to be found: diary number or address."""
    replaces: Property[str, str | Record]
    """The document it replaced. The key of a record of the kind governing_document."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 title: str | None = ...,
                 decided: datetime.date | str | None = ...,
                 reference: str | None = ...,
                 replaces: str | Record | None = ...) -> None: ...

class Meeting(Record):
    """Meeting (möte): A meeting of a body, planned or held."""
    body: Property[str, str | Record]
    """The body that meets. Required. The key of a record of the kind body."""
    municipality: Property[str, str | Record]
    """The municipality whose body it is; absent for a joint body. The key of a record of the kind municipality."""
    title: Property[str, str]
    """What it is called, when it is not just the body's meeting."""
    role: Property[Literal["ordinary", "extra", "planning"], Literal["ordinary", "extra", "planning"]]
    """An ordinary meeting when absent."""
    date: Property[datetime.date, datetime.date | str]
    """The day, or the first of them. Required."""
    until: Property[datetime.date, datetime.date | str]
    """The last day, when it takes several."""
    place: Property[str, str]
    """Where."""
    status: Property[Literal["planned", "held", "cancelled"], Literal["planned", "held", "cancelled"]]
    """What became of it. Required."""
    reference: Property[str, str]
    """Where the notice or the minutes are."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 body: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 title: str | None = ...,
                 role: Literal["ordinary", "extra", "planning"] | None = ...,
                 date: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...,
                 place: str | None = ...,
                 status: Literal["planned", "held", "cancelled"] | None = ...,
                 reference: str | None = ...) -> None: ...

class Decision(Record):
    """Decision (beslut): What a body decided on a day."""
    body: Property[str, str | Record]
    """Who decided. Required. The key of a record of the kind body."""
    municipality: Property[str, str | Record]
    """The municipality whose body it is; absent for a joint body. The key of a record of the kind municipality."""
    date: Property[datetime.date, datetime.date | str]
    """The day. Required."""
    paragraph: Property[str, str]
    """Paragraph of the minutes."""
    title: Property[str, str]
    """What the matter was. Required."""
    outcome: Property[Literal["approved", "rejected", "referred_back", "noted", "amended"], Literal["approved", "rejected", "referred_back", "noted", "amended"]]
    """What came of it. Required."""
    reference: Property[str, str]
    """Where the minutes are: diary number or address."""
    note: Property[str, str]
    """Anything else worth knowing."""
    meeting: Property[str, str | Record]
    """The meeting at which it was taken. The key of a record of the kind meeting."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 body: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 date: datetime.date | str | None = ...,
                 paragraph: str | None = ...,
                 title: str | None = ...,
                 outcome: Literal["approved", "rejected", "referred_back", "noted", "amended"] | None = ...,
                 reference: str | None = ...,
                 note: str | None = ...,
                 meeting: str | Record | None = ...) -> None: ...

class Programme(Record):
    """Programme (utvecklingsprogram): The shared development programme of one period."""
    cooperation: Property[str, str | Record]
    """Whose programme it is. Required. The key of a record of the kind cooperation."""
    title: Property[str, str]
    """Its title. Required."""
    vision: Property[str, str]
    """The vision."""
    overall_goal: Property[str, str]
    """The overall goal."""
    purpose: Property[str, str]
    """What the programme is for."""
    principle: Property[str, str]
    """What runs through every part of it, such as sustainable development."""
    valid_from: Property[int, int]
    """First year it is valid. Required."""
    valid_until: Property[int, int]
    """Last year it is valid. Required."""
    target_year: Property[int, int]
    """The year the programme looks toward."""
    document_date: Property[datetime.date, datetime.date | str]
    """The date of the document."""
    reference: Property[str, str]
    """Where the document is."""
    replaces: Property[str, str | Record]
    """The programme it follows upon. The key of a record of the kind programme."""
    sub_goals_per_focus_area: Property[int, int]
    """How many sub-goals the document says each focus area has; what the check counts against."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 title: str | None = ...,
                 vision: str | None = ...,
                 overall_goal: str | None = ...,
                 purpose: str | None = ...,
                 principle: str | None = ...,
                 valid_from: int | None = ...,
                 valid_until: int | None = ...,
                 target_year: int | None = ...,
                 document_date: datetime.date | str | None = ...,
                 reference: str | None = ...,
                 replaces: str | Record | None = ...,
                 sub_goals_per_focus_area: int | None = ...) -> None: ...

class Amendment(Record):
    """Amendment (ändring): A change of a programme during its period."""
    programme: Property[str, str | Record]
    """The programme. Required. The key of a record of the kind programme."""
    date: Property[datetime.date, datetime.date | str]
    """The day it was decided. Required."""
    title: Property[str, str]
    """What changed. Required."""
    decision: Property[str, str | Record]
    """The decision. The key of a record of the kind decision."""
    reference: Property[str, str]
    """Where it is to be read."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 programme: str | Record | None = ...,
                 date: datetime.date | str | None = ...,
                 title: str | None = ...,
                 decision: str | Record | None = ...,
                 reference: str | None = ...) -> None: ...

class Area(Record):
    """Area (område): A part of a programme that holds focus areas."""
    programme: Property[str, str | Record]
    """The programme. Required. The key of a record of the kind programme."""
    position: Property[int, int]
    """Its position in the programme, from 1."""
    name: Property[str, str]
    """Its name. Required."""
    description: Property[str, str]
    """What the programme says of it."""
    since: Property[datetime.date, datetime.date | str]
    """The first day it is a part, when it came in during the period."""
    until: Property[datetime.date, datetime.date | str]
    """The first day it is no longer a part."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 programme: str | Record | None = ...,
                 position: int | None = ...,
                 name: str | None = ...,
                 description: str | None = ...,
                 since: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...) -> None: ...

class FocusArea(Record):
    """Focus area (fokusområde): A field that the programme gives priority."""
    area: Property[str, str | Record]
    """The area it lies in. The key of a record of the kind area."""
    position: Property[int, int]
    """Its position in the area, from 1."""
    name: Property[str, str]
    """Its name. Required."""
    description: Property[str, str]
    """What the programme says of it."""
    network: Property[str, str | Record]
    """The network of managers that carries it out. The key of a record of the kind body."""
    programme: Property[str, str | Record]
    """The programme, when it lies in that itself. The key of a record of the kind programme."""
    since: Property[datetime.date, datetime.date | str]
    """The first day it is a part, when it came in during the period."""
    until: Property[datetime.date, datetime.date | str]
    """The first day it is no longer a part."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 area: str | Record | None = ...,
                 position: int | None = ...,
                 name: str | None = ...,
                 description: str | None = ...,
                 network: str | Record | None = ...,
                 programme: str | Record | None = ...,
                 since: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...) -> None: ...

class Goal(Record):
    """Goal (mål): The goal of a focus area."""
    focus_area: Property[str, str | Record]
    """The focus area. The key of a record of the kind focus_area."""
    position: Property[int, int]
    """Its position in the focus area, from 1."""
    title: Property[str, str]
    """Its words in the programme. Required."""
    area: Property[str, str | Record]
    """The area, when it lies in that itself. The key of a record of the kind area."""
    programme: Property[str, str | Record]
    """The programme, when it lies in that itself. The key of a record of the kind programme."""
    description: Property[str, str]
    """What the programme says of it."""
    since: Property[datetime.date, datetime.date | str]
    """The first day it is a part, when it came in during the period."""
    until: Property[datetime.date, datetime.date | str]
    """The first day it is no longer a part."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 focus_area: str | Record | None = ...,
                 position: int | None = ...,
                 title: str | None = ...,
                 area: str | Record | None = ...,
                 programme: str | Record | None = ...,
                 description: str | None = ...,
                 since: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...) -> None: ...

class SubGoal(Record):
    """Sub-goal (delmål): One part of a goal."""
    goal: Property[str, str | Record]
    """The goal. The key of a record of the kind goal."""
    position: Property[int, int]
    """Its position under the goal, from 1."""
    title: Property[str, str]
    """Its words in the programme. Required."""
    weight: Property[float, float]
    """Its weight in its goal; 1 when absent."""
    focus_area: Property[str, str | Record]
    """The focus area, when it lies in that itself. The key of a record of the kind focus_area."""
    area: Property[str, str | Record]
    """The area, when it lies in that itself. The key of a record of the kind area."""
    programme: Property[str, str | Record]
    """The programme, when it lies in that itself. The key of a record of the kind programme."""
    description: Property[str, str]
    """What the programme says of it."""
    since: Property[datetime.date, datetime.date | str]
    """The first day it is a part, when it came in during the period."""
    until: Property[datetime.date, datetime.date | str]
    """The first day it is no longer a part."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 goal: str | Record | None = ...,
                 position: int | None = ...,
                 title: str | None = ...,
                 weight: float | None = ...,
                 focus_area: str | Record | None = ...,
                 area: str | Record | None = ...,
                 programme: str | Record | None = ...,
                 description: str | None = ...,
                 since: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...) -> None: ...

class AmendmentChange(Record):
    """Changed part (ändrad del): What an amendment did to one part of the programme."""
    amendment: Property[str, str | Record]
    """The amendment. Required. The key of a record of the kind amendment."""
    role: Property[Literal["reworded", "added", "removed"], Literal["reworded", "added", "removed"]]
    """Whether the part was reworded, added or removed. Required."""
    area: Property[str, str | Record]
    """The part, when it is an area. The key of a record of the kind area."""
    focus_area: Property[str, str | Record]
    """The part, when it is a focus area. The key of a record of the kind focus_area."""
    goal: Property[str, str | Record]
    """The part, when it is a goal. The key of a record of the kind goal."""
    sub_goal: Property[str, str | Record]
    """The part, when it is a sub-goal. The key of a record of the kind sub_goal."""
    before: Property[str, str]
    """Its words before."""
    after: Property[str, str]
    """Its words after."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 amendment: str | Record | None = ...,
                 role: Literal["reworded", "added", "removed"] | None = ...,
                 area: str | Record | None = ...,
                 focus_area: str | Record | None = ...,
                 goal: str | Record | None = ...,
                 sub_goal: str | Record | None = ...,
                 before: str | None = ...,
                 after: str | None = ...) -> None: ...

class LevelName(Record):
    """Level name (nivåord): What a level is called in a programme."""
    programme: Property[str, str | Record]
    """The programme whose word it is. Required. The key of a record of the kind programme."""
    level: Property[Literal["area", "focus_area", "goal", "sub_goal", "objective"], Literal["area", "focus_area", "goal", "sub_goal", "objective"]]
    """The level. Required."""
    name: Property[str, str]
    """The word for one. Required."""
    plural: Property[str, str]
    """The word for several."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 programme: str | Record | None = ...,
                 level: Literal["area", "focus_area", "goal", "sub_goal", "objective"] | None = ...,
                 name: str | None = ...,
                 plural: str | None = ...) -> None: ...

class Succession(Record):
    """Succession (efterföljd): How a sub-goal lived on in the next programme."""
    earlier: Property[str, str | Record]
    """The sub-goal of the earlier programme. Required. The key of a record of the kind sub_goal."""
    later: Property[str, str | Record]
    """The sub-goal that carries it on; absent when it ended. The key of a record of the kind sub_goal."""
    note: Property[str, str]
    """Why."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 earlier: str | Record | None = ...,
                 later: str | Record | None = ...,
                 note: str | None = ...) -> None: ...

class Frame(Record):
    """Frame (målram): A frame of goals outside the cooperation, such as a regional plan."""
    name: Property[str, str]
    """Its name. Required."""
    issuer: Property[str, str]
    """Who decided it."""
    description: Property[str, str]
    """What it is."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 name: str | None = ...,
                 issuer: str | None = ...,
                 description: str | None = ...) -> None: ...

class FrameUse(Record):
    """Frame in use (antagen målram): That the cooperation has taken up a frame, so that its programme is to be
    linked to it.
    """
    cooperation: Property[str, str | Record]
    """The cooperation. Required. The key of a record of the kind cooperation."""
    frame: Property[str, str | Record]
    """The frame. Required. The key of a record of the kind frame."""
    since: Property[datetime.date, datetime.date | str]
    """First day."""
    until: Property[datetime.date, datetime.date | str]
    """The first day that it no longer holds."""
    decision: Property[str, str | Record]
    """The decision on it. The key of a record of the kind decision."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 frame: str | Record | None = ...,
                 since: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...,
                 decision: str | Record | None = ...) -> None: ...

class RegionalGoal(Record):
    """Regional goal (regionalt mål): One goal of a frame."""
    frame: Property[str, str | Record]
    """The frame. Required. The key of a record of the kind frame."""
    position: Property[int, int]
    """Its position in the frame, from 1."""
    title: Property[str, str]
    """Its words. Required."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 frame: str | Record | None = ...,
                 position: int | None = ...,
                 title: str | None = ...) -> None: ...

class Plan(Record):
    """Plan (plan): An annual operational plan, or a network's action plan."""
    programme: Property[str, str | Record]
    """The programme it makes concrete. Required. The key of a record of the kind programme."""
    role: Property[Literal["operational", "action"], Literal["operational", "action"]]
    """Whether it is an operational plan or an action plan. Required."""
    body: Property[str, str | Record]
    """Whose plan it is. The key of a record of the kind body."""
    municipality: Property[str, str | Record]
    """The municipality whose plan it is; absent for a joint plan. The key of a record of the kind municipality."""
    year: Property[int, int]
    """The year it is for. Required."""
    title: Property[str, str]
    """Its title. Required."""
    budget: Property[float, float]
    """Its budget in kronor."""
    decision: Property[str, str | Record]
    """The decision on it. The key of a record of the kind decision."""
    follows: Property[str, str | Record]
    """The plan of the year before, when its activities were carried over. The key of a record of the kind plan."""
    closed: Property[datetime.date, datetime.date | str]
    """The day the plan's year was closed."""
    closing: Property[str, str | Record]
    """The decision to close the plan's year. The key of a record of the kind decision."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 programme: str | Record | None = ...,
                 role: Literal["operational", "action"] | None = ...,
                 body: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 year: int | None = ...,
                 title: str | None = ...,
                 budget: float | None = ...,
                 decision: str | Record | None = ...,
                 follows: str | Record | None = ...,
                 closed: datetime.date | str | None = ...,
                 closing: str | Record | None = ...) -> None: ...

class Objective(Record):
    """Objective (verksamhetsmål): What a plan wants to reach for a sub-goal."""
    plan: Property[str, str | Record]
    """The plan. Required. The key of a record of the kind plan."""
    sub_goal: Property[str, str | Record]
    """The sub-goal it makes concrete. The key of a record of the kind sub_goal."""
    municipality: Property[str, str | Record]
    """Whose objective it is; absent when it is everyone's. The key of a record of the kind municipality."""
    position: Property[int, int]
    """Its position in the plan, from 1."""
    title: Property[str, str]
    """Its words. Required."""
    responsible: Property[str, str | Record]
    """The body that answers for it. The key of a record of the kind body."""
    weight: Property[float, float]
    """Its weight under its sub-goal; 1 when absent."""
    goal: Property[str, str | Record]
    """The goal, when it is for no sub-goal. The key of a record of the kind goal."""
    focus_area: Property[str, str | Record]
    """The focus area, when it is for the whole of it. The key of a record of the kind focus_area."""
    area: Property[str, str | Record]
    """The area, when it is for the whole of it. The key of a record of the kind area."""
    programme: Property[str, str | Record]
    """The programme, when it is for the whole of it. The key of a record of the kind programme."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 plan: str | Record | None = ...,
                 sub_goal: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 position: int | None = ...,
                 title: str | None = ...,
                 responsible: str | Record | None = ...,
                 weight: float | None = ...,
                 goal: str | Record | None = ...,
                 focus_area: str | Record | None = ...,
                 area: str | Record | None = ...,
                 programme: str | Record | None = ...) -> None: ...

class Activity(Record):
    """Activity (aktivitet): Something that is done for an objective."""
    objective: Property[str, str | Record]
    """The objective. Required. The key of a record of the kind objective."""
    plan: Property[str, str | Record]
    """The action plan it stands in, when that is another than the objective's. The key of a record of the kind plan."""
    municipality: Property[str, str | Record]
    """Who does it; absent when all do. The key of a record of the kind municipality."""
    position: Property[int, int]
    """Its position under the objective, from 1."""
    title: Property[str, str]
    """What is done. Required."""
    responsible: Property[str, str]
    """The role that is responsible."""
    person: Property[str, str | Record]
    """Who is responsible, by name; may be absent. The key of a record of the kind person."""
    starts: Property[datetime.date, datetime.date | str]
    """First day."""
    ends: Property[datetime.date, datetime.date | str]
    """Last day."""
    status: Property[Literal["not_started", "ongoing", "delayed", "done", "stopped"], Literal["not_started", "ongoing", "delayed", "done", "stopped"]]
    """How far it has come. Required."""
    comment: Property[str, str]
    """How it goes, in words."""
    finished: Property[datetime.date, datetime.date | str]
    """The day it was done or stopped."""
    carried_from: Property[str, str | Record]
    """The activity of last year's plan that it goes on with. The key of a record of the kind activity."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 objective: str | Record | None = ...,
                 plan: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 position: int | None = ...,
                 title: str | None = ...,
                 responsible: str | None = ...,
                 person: str | Record | None = ...,
                 starts: datetime.date | str | None = ...,
                 ends: datetime.date | str | None = ...,
                 status: Literal["not_started", "ongoing", "delayed", "done", "stopped"] | None = ...,
                 comment: str | None = ...,
                 finished: datetime.date | str | None = ...,
                 carried_from: str | Record | None = ...) -> None: ...

class Milestone(Record):
    """Milestone (milstolpe): A point on the way of an activity."""
    activity: Property[str, str | Record]
    """The activity. Required. The key of a record of the kind activity."""
    position: Property[int, int]
    """Its position in the activity, from 1."""
    title: Property[str, str]
    """What is to be reached. Required."""
    due: Property[datetime.date, datetime.date | str]
    """Last day. Required."""
    reached: Property[datetime.date, datetime.date | str]
    """The day it was reached."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 activity: str | Record | None = ...,
                 position: int | None = ...,
                 title: str | None = ...,
                 due: datetime.date | str | None = ...,
                 reached: datetime.date | str | None = ...) -> None: ...

class Correction(Record):
    """Correction (rättelse): That a closed plan was corrected, and why."""
    plan: Property[str, str | Record]
    """The closed plan. Required. The key of a record of the kind plan."""
    date: Property[datetime.date, datetime.date | str]
    """The day. Required."""
    kind: Property[str, str]
    """The kind of the record that was corrected. Required."""
    record: Property[str, str]
    """The key of the record that was corrected. Required."""
    field: Property[str, str]
    """The field that was corrected. Required."""
    before: Property[str, str]
    """What it said."""
    after: Property[str, str]
    """What it was corrected to."""
    reason: Property[str, str]
    """Why. Required."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 plan: str | Record | None = ...,
                 date: datetime.date | str | None = ...,
                 kind: str | None = ...,
                 record: str | None = ...,
                 field: str | None = ...,
                 before: str | None = ...,
                 after: str | None = ...,
                 reason: str | None = ...) -> None: ...

class Link(Record):
    """Link (koppling): That a part of the programme serves a goal of a frame."""
    regional_goal: Property[str, str | Record]
    """The goal of the frame. Required. The key of a record of the kind regional_goal."""
    programme: Property[str, str | Record]
    """The part, when it is the whole programme. The key of a record of the kind programme."""
    area: Property[str, str | Record]
    """The part, when it is an area. The key of a record of the kind area."""
    focus_area: Property[str, str | Record]
    """The part, when it is a focus area. The key of a record of the kind focus_area."""
    goal: Property[str, str | Record]
    """The part, when it is a goal. The key of a record of the kind goal."""
    sub_goal: Property[str, str | Record]
    """The part, when it is a sub-goal. The key of a record of the kind sub_goal."""
    objective: Property[str, str | Record]
    """The part, when it is an objective. The key of a record of the kind objective."""
    note: Property[str, str]
    """In what way."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 regional_goal: str | Record | None = ...,
                 programme: str | Record | None = ...,
                 area: str | Record | None = ...,
                 focus_area: str | Record | None = ...,
                 goal: str | Record | None = ...,
                 sub_goal: str | Record | None = ...,
                 objective: str | Record | None = ...,
                 note: str | None = ...) -> None: ...

class Source(Record):
    """Source (källa): Where values come from, and how it is to be named."""
    name: Property[str, str]
    """What it is called. Required."""
    line: Property[str, str]
    """The line that its terms ask for where raw values are shown, such as Källa: Kolada."""
    website: Property[str, str]
    """Its address."""
    terms: Property[str, str]
    """Its terms in short."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 name: str | None = ...,
                 line: str | None = ...,
                 website: str | None = ...,
                 terms: str | None = ...) -> None: ...

class Indicator(Record):
    """Indicator (indikator): Something that is measured, per municipality and period."""
    title: Property[str, str]
    """Its title. Required."""
    description: Property[str, str]
    """What it measures, and how."""
    unit: Property[str, str]
    """Its unit, such as % or ton CO2e."""
    decimals: Property[int, int]
    """Decimals to show; as few as needed when absent."""
    direction: Property[Literal["higher", "lower"], Literal["higher", "lower"]]
    """Which way is better; absent when neither is."""
    measures: Property[Literal["count", "share", "cumulative", "index", "amount"], Literal["count", "share", "cumulative", "index", "amount"]]
    """How it may be put together: counts add, shares never do, a cumulative series takes its last period."""
    source: Property[str, str | Record]
    """Where its values come from. The key of a record of the kind source."""
    owner: Property[str, str | Record]
    """Who keeps it up to date. The key of a record of the kind body."""
    by_gender: Property[bool, bool]
    """Whether women and men are told apart."""
    publication: Property[datetime.date, datetime.date | str]
    """When the next values are expected."""
    publication_period: Property[str, str]
    """The period those values are for. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01."""
    subject: Property[str, str]
    """The subject area it belongs to."""
    population: Property[bool, bool]
    """Whether it is the population that weighted means use."""
    rhythm: Property[Literal["year", "half_year", "tertial", "quarter", "month"], Literal["year", "half_year", "tertial", "quarter", "month"]]
    """How often it is measured; as most of its values are when absent."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 title: str | None = ...,
                 description: str | None = ...,
                 unit: str | None = ...,
                 decimals: int | None = ...,
                 direction: Literal["higher", "lower"] | None = ...,
                 measures: Literal["count", "share", "cumulative", "index", "amount"] | None = ...,
                 source: str | Record | None = ...,
                 owner: str | Record | None = ...,
                 by_gender: bool | None = ...,
                 publication: datetime.date | str | None = ...,
                 publication_period: str | None = ...,
                 subject: str | None = ...,
                 population: bool | None = ...,
                 rhythm: Literal["year", "half_year", "tertial", "quarter", "month"] | None = ...) -> None: ...

class Measure(Record):
    """Measure (mått): That an indicator is followed up for a part of the programme or an objective, and how."""
    indicator: Property[str, str | Record]
    """The indicator. Required. The key of a record of the kind indicator."""
    sub_goal: Property[str, str | Record]
    """The sub-goal it is followed up for. The key of a record of the kind sub_goal."""
    objective: Property[str, str | Record]
    """The objective it is followed up for. The key of a record of the kind objective."""
    position: Property[int, int]
    """Its position, from 1."""
    weight: Property[float, float]
    """Its weight; 1 when absent."""
    method: Property[Literal["linear", "target_value", "directional", "growth"], Literal["linear", "target_value", "directional", "growth"]]
    """How its status is found; linear when absent."""
    on_track: Property[float, float]
    """Least pace that is on track; 0.95 when absent."""
    some_deviation: Property[float, float]
    """Least pace that is some deviation; 0.60 when absent."""
    note: Property[str, str]
    """Why it was chosen."""
    since: Property[datetime.date, datetime.date | str]
    """The first day it is followed up; from the start when absent."""
    until: Property[datetime.date, datetime.date | str]
    """The first day it is no longer followed up."""
    goal: Property[str, str | Record]
    """The goal it is followed up for. The key of a record of the kind goal."""
    focus_area: Property[str, str | Record]
    """The focus area it is followed up for. The key of a record of the kind focus_area."""
    area: Property[str, str | Record]
    """The area it is followed up for. The key of a record of the kind area."""
    programme: Property[str, str | Record]
    """The programme it is followed up for. The key of a record of the kind programme."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 indicator: str | Record | None = ...,
                 sub_goal: str | Record | None = ...,
                 objective: str | Record | None = ...,
                 position: int | None = ...,
                 weight: float | None = ...,
                 method: Literal["linear", "target_value", "directional", "growth"] | None = ...,
                 on_track: float | None = ...,
                 some_deviation: float | None = ...,
                 note: str | None = ...,
                 since: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...,
                 goal: str | Record | None = ...,
                 focus_area: str | Record | None = ...,
                 area: str | Record | None = ...,
                 programme: str | Record | None = ...) -> None: ...

class Target(Record):
    """Target (målvärde): What value an indicator is to reach by a period."""
    indicator: Property[str, str | Record]
    """The indicator. Required. The key of a record of the kind indicator."""
    municipality: Property[str, str | Record]
    """Whose target it is; absent when it is everyone's. The key of a record of the kind municipality."""
    plan: Property[str, str | Record]
    """The plan that set it. The key of a record of the kind plan."""
    period: Property[str, str]
    """The period by which it is to be reached. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01."""
    value: Property[float, float]
    """The value to reach."""
    low: Property[float, float]
    """Lower edge of a band to be within."""
    high: Property[float, float]
    """Upper edge of a band to be within."""
    wanted: Property[Literal["increase", "decrease", "keep", "not_increase", "not_decrease"], Literal["increase", "decrease", "keep", "not_increase", "not_decrease"]]
    """The wanted movement, when no number is set."""
    base_period: Property[str, str]
    """The period to count from; the first value when absent. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01."""
    base_value: Property[float, float]
    """The value to count from, when the plan decided one."""
    gender: Property[Literal["T", "K", "M"], Literal["T", "K", "M"]]
    """Whose value it is for; the total when absent."""
    decision: Property[str, str | Record]
    """The decision on it. The key of a record of the kind decision."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 indicator: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 plan: str | Record | None = ...,
                 period: str | None = ...,
                 value: float | None = ...,
                 low: float | None = ...,
                 high: float | None = ...,
                 wanted: Literal["increase", "decrease", "keep", "not_increase", "not_decrease"] | None = ...,
                 base_period: str | None = ...,
                 base_value: float | None = ...,
                 gender: Literal["T", "K", "M"] | None = ...,
                 decision: str | Record | None = ...) -> None: ...

class Occasion(Record):
    """Report occasion (uppföljningstillfälle): A time of reporting, whose figures are frozen."""
    programme: Property[str, str | Record]
    """The programme that is followed up. Required. The key of a record of the kind programme."""
    plan: Property[str, str | Record]
    """The plan that is followed up. The key of a record of the kind plan."""
    title: Property[str, str]
    """What it is called. Required."""
    role: Property[Literal["forecast", "final"], Literal["forecast", "final"]]
    """A forecast during the year, or the outcome. Required."""
    period: Property[str, str]
    """The period it is about. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01."""
    cutoff: Property[datetime.date, datetime.date | str]
    """The last day whose values count. Required."""
    frozen: Property[datetime.date, datetime.date | str]
    """The day its figures were frozen."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 programme: str | Record | None = ...,
                 plan: str | Record | None = ...,
                 title: str | None = ...,
                 role: Literal["forecast", "final"] | None = ...,
                 period: str | None = ...,
                 cutoff: datetime.date | str | None = ...,
                 frozen: datetime.date | str | None = ...) -> None: ...

class Judgement(Record):
    """Judgement (bedömning): A person's judgement of one node, for one occasion."""
    occasion: Property[str, str | Record]
    """The report occasion. Required. The key of a record of the kind occasion."""
    municipality: Property[str, str | Record]
    """Whose follow-up it is; absent for the whole cooperation. The key of a record of the kind municipality."""
    programme: Property[str, str | Record]
    """The node, when it is the programme. The key of a record of the kind programme."""
    area: Property[str, str | Record]
    """The node, when it is an area. The key of a record of the kind area."""
    focus_area: Property[str, str | Record]
    """The node, when it is a focus area. The key of a record of the kind focus_area."""
    goal: Property[str, str | Record]
    """The node, when it is a goal. The key of a record of the kind goal."""
    sub_goal: Property[str, str | Record]
    """The node, when it is a sub-goal. The key of a record of the kind sub_goal."""
    objective: Property[str, str | Record]
    """The node, when it is an objective. The key of a record of the kind objective."""
    indicator: Property[str, str | Record]
    """The node, when it is an indicator. The key of a record of the kind indicator."""
    status: Property[Literal["achieved", "on_track", "some_deviation", "off_track", "moving_away", "not_achieved", "not_assessed"], Literal["achieved", "on_track", "some_deviation", "off_track", "moving_away", "not_achieved", "not_assessed"]]
    """The status given. Required."""
    comment: Property[str, str]
    """Why. Required."""
    author: Property[str, str]
    """Who judged, by role. Required."""
    date: Property[datetime.date, datetime.date | str]
    """The day. Required."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 occasion: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 programme: str | Record | None = ...,
                 area: str | Record | None = ...,
                 focus_area: str | Record | None = ...,
                 goal: str | Record | None = ...,
                 sub_goal: str | Record | None = ...,
                 objective: str | Record | None = ...,
                 indicator: str | Record | None = ...,
                 status: Literal["achieved", "on_track", "some_deviation", "off_track", "moving_away", "not_achieved", "not_assessed"] | None = ...,
                 comment: str | None = ...,
                 author: str | None = ...,
                 date: datetime.date | str | None = ...) -> None: ...

class Label(Record):
    """Label (benämning): A word of its own for a status, for one municipality or for all."""
    municipality: Property[str, str | Record]
    """Who says so; absent for the whole cooperation. The key of a record of the kind municipality."""
    status: Property[Literal["achieved", "on_track", "some_deviation", "partly_achieved", "off_track", "moving_away", "not_achieved", "not_assessed"], Literal["achieved", "on_track", "some_deviation", "partly_achieved", "off_track", "moving_away", "not_achieved", "not_assessed"]]
    """The status. Required."""
    occasion_role: Property[Literal["forecast", "final"], Literal["forecast", "final"]]
    """At which occasions; at all when absent."""
    text: Property[str, str]
    """The word. Required."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 municipality: str | Record | None = ...,
                 status: Literal["achieved", "on_track", "some_deviation", "partly_achieved", "off_track", "moving_away", "not_achieved", "not_assessed"] | None = ...,
                 occasion_role: Literal["forecast", "final"] | None = ...,
                 text: str | None = ...) -> None: ...

class FrozenTable(Record):
    """Frozen table (fryst tabell): A table as it was when its report occasion was frozen."""
    occasion: Property[str, str | Record]
    """The report occasion. Required. The key of a record of the kind occasion."""
    municipality: Property[str, str | Record]
    """Whose follow-up it is; absent for the whole cooperation. The key of a record of the kind municipality."""
    name: Property[str, str]
    """What is in it: assessment, reporting, changes, values, or a kind of record. Required."""
    rows: Property[str, str]
    """A line of columns (name:type) and one line for each row, cells between tabs."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 occasion: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 name: str | None = ...,
                 rows: str | None = ...) -> None: ...

class Analysis(Record):
    """Analysis (analys): A person's analysis, in writing, of a comparison between municipalities."""
    indicator: Property[str, str | Record]
    """What is compared. Required. The key of a record of the kind indicator."""
    municipality_group: Property[str, str | Record]
    """The group that is compared; absent for the members of the cooperation. The key of a record of the kind municipality_group."""
    municipality: Property[str, str | Record]
    """Whose analysis it is; absent for the whole cooperation. The key of a record of the kind municipality."""
    period: Property[str, str]
    """The period it is about. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01."""
    text: Property[str, str]
    """What the comparison shows, and why. Required."""
    author: Property[str, str]
    """Who wrote it, by role. Required."""
    date: Property[datetime.date, datetime.date | str]
    """The day. Required."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 indicator: str | Record | None = ...,
                 municipality_group: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 period: str | None = ...,
                 text: str | None = ...,
                 author: str | None = ...,
                 date: datetime.date | str | None = ...) -> None: ...

class BudgetLine(Record):
    """Budget line (budgetrad): A line of a plan's budget, and how it is shared."""
    plan: Property[str, str | Record]
    """The plan. Required. The key of a record of the kind plan."""
    position: Property[int, int]
    """Its position in the budget, from 1."""
    title: Property[str, str]
    """What the money is for. Required."""
    amount: Property[float, float]
    """The cost in kronor; an income is negative. Required."""
    shared: Property[Literal["equally", "by_values", "by_cost_share"], Literal["equally", "by_values", "by_cost_share"]]
    """How the cost is shared by the members. Required."""
    indicator: Property[str, str | Record]
    """The indicator by whose values it is shared; the population when absent. The key of a record of the kind indicator."""
    year: Property[int, int]
    """The year of the values by which it is shared."""
    outcome: Property[float, float]
    """What it cost, in kronor."""
    note: Property[str, str]
    """Anything else worth knowing."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 plan: str | Record | None = ...,
                 position: int | None = ...,
                 title: str | None = ...,
                 amount: float | None = ...,
                 shared: Literal["equally", "by_values", "by_cost_share"] | None = ...,
                 indicator: str | Record | None = ...,
                 year: int | None = ...,
                 outcome: float | None = ...,
                 note: str | None = ...) -> None: ...

class Conference(Record):
    """Conference (konferens): A recurring conference."""
    cooperation: Property[str, str | Record]
    """Whose conference it is. Required. The key of a record of the kind cooperation."""
    name: Property[str, str]
    """Its name. Required."""
    purpose: Property[str, str]
    """What it is for."""
    audience: Property[str, str]
    """Whom it is for."""
    hosts: Property[int, int]
    """How many municipalities host it each time; 0 when a body does. Required."""
    every: Property[int, int]
    """Years from one to the next. Required."""
    first_year: Property[int, int]
    """The first year it was held, as far as is known."""
    last_year: Property[int, int]
    """The last year it is held."""
    host_body: Property[str, str | Record]
    """The body that hosts it, when no municipality does. The key of a record of the kind body."""
    theme_body: Property[str, str | Record]
    """The body that decides the theme. The key of a record of the kind body."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 name: str | None = ...,
                 purpose: str | None = ...,
                 audience: str | None = ...,
                 hosts: int | None = ...,
                 every: int | None = ...,
                 first_year: int | None = ...,
                 last_year: int | None = ...,
                 host_body: str | Record | None = ...,
                 theme_body: str | Record | None = ...) -> None: ...

class Edition(Record):
    """Edition (upplaga): A conference of one year, held or not."""
    conference: Property[str, str | Record]
    """The conference. Required. The key of a record of the kind conference."""
    year: Property[int, int]
    """The year. Required."""
    theme: Property[str, str]
    """Its theme."""
    status: Property[Literal["planned", "held", "skipped", "cancelled", "moved"], Literal["planned", "held", "skipped", "cancelled", "moved"]]
    """What became of it. Required."""
    form: Property[Literal["on_site", "digital", "hybrid"], Literal["on_site", "digital", "hybrid"]]
    """How people met."""
    date: Property[datetime.date, datetime.date | str]
    """The day."""
    place: Property[str, str]
    """Where."""
    decision: Property[str, str | Record]
    """The decision on its theme. The key of a record of the kind decision."""
    reference: Property[str, str]
    """Where this is known from."""
    audience: Property[str, str]
    """Whom it is for, when that is not whom the conference is for."""
    moved_from: Property[datetime.date, datetime.date | str]
    """The day it was first to be held, when it was moved."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 conference: str | Record | None = ...,
                 year: int | None = ...,
                 theme: str | None = ...,
                 status: Literal["planned", "held", "skipped", "cancelled", "moved"] | None = ...,
                 form: Literal["on_site", "digital", "hybrid"] | None = ...,
                 date: datetime.date | str | None = ...,
                 place: str | None = ...,
                 decision: str | Record | None = ...,
                 reference: str | None = ...,
                 audience: str | None = ...,
                 moved_from: datetime.date | str | None = ...) -> None: ...

class Hosting(Record):
    """Hosting (värdskap): One host of an edition."""
    edition: Property[str, str | Record]
    """The edition. Required. The key of a record of the kind edition."""
    municipality: Property[str, str | Record]
    """The host, when it is a municipality. The key of a record of the kind municipality."""
    body: Property[str, str | Record]
    """The host, when it is a body. The key of a record of the kind body."""
    leads: Property[bool, bool]
    """Whether it leads the project."""
    reason: Property[str, str]
    """Why it was chosen."""
    decision: Property[str, str | Record]
    """The decision on it. The key of a record of the kind decision."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 edition: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 body: str | Record | None = ...,
                 leads: bool | None = ...,
                 reason: str | None = ...,
                 decision: str | Record | None = ...) -> None: ...

class Partner(Record):
    """Partner (samarbetspart): An organisation that a conference is held with."""
    conference: Property[str, str | Record]
    """The conference. Required. The key of a record of the kind conference."""
    position: Property[int, int]
    """Its position, from 1."""
    name: Property[str, str]
    """Its name. Required."""
    edition: Property[str, str | Record]
    """The only edition it is held with; absent when it is with all. The key of a record of the kind edition."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 conference: str | Record | None = ...,
                 position: int | None = ...,
                 name: str | None = ...,
                 edition: str | Record | None = ...) -> None: ...

class Absence(Record):
    """Absence (förhinder): That a municipality cannot host in a year."""
    municipality: Property[str, str | Record]
    """Who cannot. Required. The key of a record of the kind municipality."""
    year: Property[int, int]
    """The year. Required."""
    conference: Property[str, str | Record]
    """The only conference it is about; absent when it is about all. The key of a record of the kind conference."""
    reason: Property[str, str]
    """Why."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 municipality: str | Record | None = ...,
                 year: int | None = ...,
                 conference: str | Record | None = ...,
                 reason: str | None = ...) -> None: ...

class HostPair(Record):
    """Pair of hosts (värdpar): That two municipalities wish to host together, or may not."""
    one: Property[str, str | Record]
    """The one. Required. The key of a record of the kind municipality."""
    other: Property[str, str | Record]
    """The other. Required. The key of a record of the kind municipality."""
    rule: Property[Literal["wished", "forbidden"], Literal["wished", "forbidden"]]
    """A wish, or a ban. Required."""
    note: Property[str, str]
    """Why."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 one: str | Record | None = ...,
                 other: str | Record | None = ...,
                 rule: Literal["wished", "forbidden"] | None = ...,
                 note: str | None = ...) -> None: ...

class Direction(Record):
    """Advocacy direction (inriktning): A decided direction of the joint advocacy."""
    cooperation: Property[str, str | Record]
    """The cooperation. Required. The key of a record of the kind cooperation."""
    title: Property[str, str]
    """What is worked for. Required."""
    description: Property[str, str]
    """The message."""
    decision: Property[str, str | Record]
    """The decision. The key of a record of the kind decision."""
    decided: Property[datetime.date, datetime.date | str]
    """The day it was decided."""
    until: Property[datetime.date, datetime.date | str]
    """First day it no longer holds."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 title: str | None = ...,
                 description: str | None = ...,
                 decision: str | Record | None = ...,
                 decided: datetime.date | str | None = ...,
                 until: datetime.date | str | None = ...) -> None: ...

class Effort(Record):
    """Effort (insats): One effort of advocacy."""
    direction: Property[str, str | Record]
    """The direction it follows. Required. The key of a record of the kind direction."""
    role: Property[Literal["consultation", "letter", "meeting", "campaign"], Literal["consultation", "letter", "meeting", "campaign"]]
    """What sort of effort it was. Required."""
    title: Property[str, str]
    """What it was. Required."""
    recipient: Property[str, str]
    """To whom."""
    date: Property[datetime.date, datetime.date | str]
    """When."""
    outcome: Property[str, str]
    """What came of it."""
    municipality: Property[str, str | Record]
    """Who did it; absent when all did. The key of a record of the kind municipality."""
    reference: Property[str, str]
    """Where it is to be read."""
    deadline: Property[datetime.date, datetime.date | str]
    """The last day, such as that by which a consultation is to be answered."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 direction: str | Record | None = ...,
                 role: Literal["consultation", "letter", "meeting", "campaign"] | None = ...,
                 title: str | None = ...,
                 recipient: str | None = ...,
                 date: datetime.date | str | None = ...,
                 outcome: str | None = ...,
                 municipality: str | Record | None = ...,
                 reference: str | None = ...,
                 deadline: datetime.date | str | None = ...) -> None: ...

class EffortGoal(Record):
    """Effort's goal (insatsmål): That an effort served a part of the programme."""
    effort: Property[str, str | Record]
    """The effort. Required. The key of a record of the kind effort."""
    focus_area: Property[str, str | Record]
    """The part, when it is a focus area. The key of a record of the kind focus_area."""
    goal: Property[str, str | Record]
    """The part, when it is a goal. The key of a record of the kind goal."""
    sub_goal: Property[str, str | Record]
    """The part, when it is a sub-goal. The key of a record of the kind sub_goal."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 effort: str | Record | None = ...,
                 focus_area: str | Record | None = ...,
                 goal: str | Record | None = ...,
                 sub_goal: str | Record | None = ...) -> None: ...

class Matter(Record):
    """Joint matter (gemensamt ärende): Something that each of the members is to decide on its own: one round of
    it.
    """
    cooperation: Property[str, str | Record]
    """The cooperation whose members are to decide. Required. The key of a record of the kind cooperation."""
    role: Property[Literal["programme", "amendment", "consultation", "budget", "agreement", "other"], Literal["programme", "amendment", "consultation", "budget", "agreement", "other"]]
    """What the matter is about. Required."""
    title: Property[str, str]
    """What the members are to decide on. Required."""
    programme: Property[str, str | Record]
    """The programme, when it is one. The key of a record of the kind programme."""
    amendment: Property[str, str | Record]
    """The amendment, when it is one. The key of a record of the kind amendment."""
    effort: Property[str, str | Record]
    """The answer to a consultation, when it is one. The key of a record of the kind effort."""
    plan: Property[str, str | Record]
    """The plan, when it is its budget. The key of a record of the kind plan."""
    governing_document: Property[str, str | Record]
    """The governing document, when it is one. The key of a record of the kind governing_document."""
    proposed: Property[datetime.date, datetime.date | str]
    """The day it was put to the members; from the start when absent."""
    deadline: Property[datetime.date, datetime.date | str]
    """The last day for the members' decisions."""
    rule: Property[Literal["all", "majority", "adopters"], Literal["all", "majority", "adopters"]]
    """When it is in force; by the cooperation's rule when absent."""
    decision: Property[str, str | Record]
    """The decision to put it forward. The key of a record of the kind decision."""
    earlier_round: Property[str, str | Record]
    """The round that this one follows, after a no or a referral. The key of a record of the kind matter."""
    withdrawn: Property[datetime.date, datetime.date | str]
    """The day it was withdrawn."""
    text: Property[str, str]
    """The proposal, or what is new in this round."""
    reference: Property[str, str]
    """Where the documents are."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 role: Literal["programme", "amendment", "consultation", "budget", "agreement", "other"] | None = ...,
                 title: str | None = ...,
                 programme: str | Record | None = ...,
                 amendment: str | Record | None = ...,
                 effort: str | Record | None = ...,
                 plan: str | Record | None = ...,
                 governing_document: str | Record | None = ...,
                 proposed: datetime.date | str | None = ...,
                 deadline: datetime.date | str | None = ...,
                 rule: Literal["all", "majority", "adopters"] | None = ...,
                 decision: str | Record | None = ...,
                 earlier_round: str | Record | None = ...,
                 withdrawn: datetime.date | str | None = ...,
                 text: str | None = ...,
                 reference: str | None = ...) -> None: ...

class Adoption(Record):
    """Adoption (antagande): One municipality's own decision on a programme or another joint matter."""
    programme: Property[str, str | Record]
    """The programme. The key of a record of the kind programme."""
    municipality: Property[str, str | Record]
    """The municipality. Required. The key of a record of the kind municipality."""
    outcome: Property[Literal["adopted", "rejected", "referred_back", "adopted_with_reservation", "adopted_with_addition"], Literal["adopted", "rejected", "referred_back", "adopted_with_reservation", "adopted_with_addition"]]
    """What the municipality decided. Required."""
    date: Property[datetime.date, datetime.date | str]
    """The day."""
    paragraph: Property[str, str]
    """Paragraph of the minutes."""
    reference: Property[str, str]
    """Where the minutes are: diary number or address."""
    decision: Property[str, str | Record]
    """The decision in full, where it is kept. The key of a record of the kind decision."""
    matter: Property[str, str | Record]
    """The joint matter. The key of a record of the kind matter."""
    before: Property[datetime.date, datetime.date | str]
    """The day before which it was taken, when its own day is not known."""
    text: Property[str, str]
    """The municipality's reservation or addition, or why it said no."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 programme: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 outcome: Literal["adopted", "rejected", "referred_back", "adopted_with_reservation", "adopted_with_addition"] | None = ...,
                 date: datetime.date | str | None = ...,
                 paragraph: str | None = ...,
                 reference: str | None = ...,
                 decision: str | Record | None = ...,
                 matter: str | Record | None = ...,
                 before: datetime.date | str | None = ...,
                 text: str | None = ...) -> None: ...

class AgendaItem(Record):
    """Agenda item (dagordningspunkt): A line of a meeting's agenda."""
    meeting: Property[str, str | Record]
    """The meeting. Required. The key of a record of the kind meeting."""
    position: Property[int, int]
    """Its position on the agenda, from 1."""
    title: Property[str, str]
    """What is taken up. Required."""
    matter: Property[str, str | Record]
    """The joint matter that is taken up. The key of a record of the kind matter."""
    decision: Property[str, str | Record]
    """What was decided. The key of a record of the kind decision."""
    note: Property[str, str]
    """What was said."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 meeting: str | Record | None = ...,
                 position: int | None = ...,
                 title: str | None = ...,
                 matter: str | Record | None = ...,
                 decision: str | Record | None = ...,
                 note: str | None = ...) -> None: ...

class Attendance(Record):
    """Attendance (närvaro): Whether a seat was taken at a meeting."""
    meeting: Property[str, str | Record]
    """The meeting. Required. The key of a record of the kind meeting."""
    seat: Property[str, str | Record]
    """The seat of the body. Required. The key of a record of the kind seat."""
    presence: Property[Literal["present", "remote", "substituted", "absent"], Literal["present", "remote", "substituted", "absent"]]
    """Whether it was taken. Required."""
    note: Property[str, str]
    """Anything else worth knowing."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 meeting: str | Record | None = ...,
                 seat: str | Record | None = ...,
                 presence: Literal["present", "remote", "substituted", "absent"] | None = ...,
                 note: str | None = ...) -> None: ...

class Dissemination(Record):
    """Dissemination (spridning): That a municipality has passed on a joint result at home."""
    municipality: Property[str, str | Record]
    """The municipality. Required. The key of a record of the kind municipality."""
    date: Property[datetime.date, datetime.date | str]
    """When. Required."""
    effort: Property[str, str | Record]
    """The result, when it is an effort. The key of a record of the kind effort."""
    edition: Property[str, str | Record]
    """The result, when it is a conference. The key of a record of the kind edition."""
    occasion: Property[str, str | Record]
    """The result, when it is a follow-up. The key of a record of the kind occasion."""
    matter: Property[str, str | Record]
    """The result, when it is a joint matter. The key of a record of the kind matter."""
    audience: Property[str, str]
    """To whom."""
    channel: Property[str, str]
    """In what way."""
    reference: Property[str, str]
    """Where it is to be read."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 municipality: str | Record | None = ...,
                 date: datetime.date | str | None = ...,
                 effort: str | Record | None = ...,
                 edition: str | Record | None = ...,
                 occasion: str | Record | None = ...,
                 matter: str | Record | None = ...,
                 audience: str | None = ...,
                 channel: str | None = ...,
                 reference: str | None = ...) -> None: ...

class Script(Record):
    """Script (skript): A Lua script registered in the database."""
    municipality: Property[str, str | Record]
    """Whose script it is; absent when it is shared. The key of a record of the kind municipality."""
    name: Property[str, str]
    """What it is called. Required."""
    source: Property[str, str]
    """The Lua text. Required."""
    needs: Property[str, str]
    """What it needs to be granted, separated by spaces."""
    registered_by: Property[str, str]
    """Who registered it."""
    registered: Property[datetime.date, datetime.date | str]
    """The day it was registered."""
    version: Property[int, int]
    """Counted up when the source changes."""
    events: Property[str, str]
    """The kinds after whose changes it runs, separated by spaces."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 municipality: str | Record | None = ...,
                 name: str | None = ...,
                 source: str | None = ...,
                 needs: str | None = ...,
                 registered_by: str | None = ...,
                 registered: datetime.date | str | None = ...,
                 version: int | None = ...,
                 events: str | None = ...) -> None: ...

class ScriptGrant(Record):
    """Grant (beviljande): What a registered script has been granted, for its source as it was then."""
    script: Property[str, str | Record]
    """The script. Required. The key of a record of the kind script."""
    what: Property[str, str]
    """What was granted, separated by spaces."""
    source: Property[str, str]
    """The Lua text it was granted for; it does not hold for another."""
    granted_by: Property[str, str]
    """Who granted it."""
    granted: Property[datetime.date, datetime.date | str]
    """The day it was granted."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 script: str | Record | None = ...,
                 what: str | None = ...,
                 source: str | None = ...,
                 granted_by: str | None = ...,
                 granted: datetime.date | str | None = ...) -> None: ...

class ScriptRun(Record):
    """Run (körning): A run of a registered script."""
    script: Property[str, str | Record]
    """The script. Required. The key of a record of the kind script."""
    municipality: Property[str, str | Record]
    """Who ran it; absent when the secretariat or an event did. The key of a record of the kind municipality."""
    at: Property[str, str]
    """When it ran, UTC."""
    actor: Property[str, str]
    """Who ran it."""
    outcome: Property[str, str]
    """ok, error or limit; registered when it was registered."""
    reason: Property[str, str]
    """Why, such as runtime, deadline or denied."""
    message: Property[str, str]
    """What was said."""
    version: Property[int, int]
    """The version of the script."""
    spent: Property[int, int]
    """Work spent."""
    peak: Property[int, int]
    """Most memory, in bytes."""
    entry: Property[int, int]
    """The last entry of the history that it ran for."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 script: str | Record | None = ...,
                 municipality: str | Record | None = ...,
                 at: str | None = ...,
                 actor: str | None = ...,
                 outcome: str | None = ...,
                 reason: str | None = ...,
                 message: str | None = ...,
                 version: int | None = ...,
                 spent: int | None = ...,
                 peak: int | None = ...,
                 entry: int | None = ...) -> None: ...

class CheckException(Record):
    """Exception (undantag): That a rule of the check does not hold, and why."""
    cooperation: Property[str, str | Record]
    """The cooperation that decided it. The key of a record of the kind cooperation."""
    rule: Property[str, str]
    """The name of the rule, as the check writes it. Required."""
    record: Property[str, str]
    """The key of the only record it holds for; absent when it holds for all."""
    reason: Property[str, str]
    """Why. Required."""
    until: Property[datetime.date, datetime.date | str]
    """The first day the rule holds again."""
    def __init__(self, session: Session, key: str | None = ..., *,
                 cooperation: str | Record | None = ...,
                 rule: str | None = ...,
                 record: str | None = ...,
                 reason: str | None = ...,
                 until: datetime.date | str | None = ...) -> None: ...

__all__ = [
    'Cooperation', 'Principle', 'Municipality', 'Membership', 'MunicipalityGroup', 'GroupMember', 'Body',
    'Person', 'Seat', 'GoverningDocument', 'Meeting', 'Decision', 'Programme', 'Amendment', 'Area',
    'FocusArea', 'Goal', 'SubGoal', 'AmendmentChange', 'LevelName', 'Succession', 'Frame', 'FrameUse',
    'RegionalGoal', 'Plan', 'Objective', 'Activity', 'Milestone', 'Correction', 'Link', 'Source', 'Indicator',
    'Measure', 'Target', 'Occasion', 'Judgement', 'Label', 'FrozenTable', 'Analysis', 'BudgetLine',
    'Conference', 'Edition', 'Hosting', 'Partner', 'Absence', 'HostPair', 'Direction', 'Effort', 'EffortGoal',
    'Matter', 'Adoption', 'AgendaItem', 'Attendance', 'Dissemination', 'Script', 'ScriptGrant', 'ScriptRun',
    'CheckException']
