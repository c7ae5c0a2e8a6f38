// Written by bindings/js/generate.mjs from lib/schema/api.json. Do not edit.
import { Record, define } from "./records.js";

export class Cooperation extends Record {}
define(Cooperation, "cooperation", 1, [["name",1,1],["purpose",2,1],["website",3,1],["founded",4,5],["adoption_rule",5,7]]);

export class Principle extends Record {}
define(Principle, "principle", 2, [["cooperation",1,8],["role",2,7],["position",3,2],["title",4,1]]);

export class Municipality extends Record {}
define(Municipality, "municipality", 3, [["name",1,1],["level",2,7],["formed",3,5],["formed_from",4,8],["website",5,1]]);

export class Membership extends Record {}
define(Membership, "membership", 4, [["cooperation",1,8],["municipality",2,8],["joined",3,5],["left",4,5],["cost_share",5,3],["weight",6,2]]);

export class MunicipalityGroup extends Record {}
define(MunicipalityGroup, "municipality_group", 5, [["name",1,1],["note",2,1]]);

export class GroupMember extends Record {}
define(GroupMember, "group_member", 6, [["municipality_group",1,8],["municipality",2,8]]);

export class Body extends Record {}
define(Body, "body", 7, [["cooperation",1,8],["municipality",2,8],["parent",3,8],["role",4,7],["name",5,1],["purpose",6,1],["members_are",7,1],["meetings_per_year",8,2],["seat_per_municipality",9,4],["began",10,5],["ended",11,5]]);

export class Person extends Record {}
define(Person, "person", 8, [["name",1,1],["email",2,1],["phone",3,1],["municipality",4,8],["retain_until",5,5],["erased",6,5]]);

export class Seat extends Record {}
define(Seat, "seat", 9, [["body",1,8],["municipality",2,8],["role",3,7],["person",4,8],["office",5,1],["since",6,5],["until",7,5]]);

export class GoverningDocument extends Record {}
define(GoverningDocument, "governing_document", 10, [["cooperation",1,8],["title",2,1],["decided",3,5],["reference",4,1],["replaces",5,8]]);

export class Meeting extends Record {}
define(Meeting, "meeting", 45, [["body",1,8],["municipality",2,8],["title",3,1],["role",4,7],["date",5,5],["until",6,5],["place",7,1],["status",8,7],["reference",9,1]]);

export class Decision extends Record {}
define(Decision, "decision", 11, [["body",1,8],["municipality",2,8],["date",3,5],["paragraph",4,1],["title",5,1],["outcome",6,7],["reference",7,1],["note",8,1],["meeting",9,8]]);

export class Programme extends Record {}
define(Programme, "programme", 12, [["cooperation",1,8],["title",2,1],["vision",3,1],["overall_goal",4,1],["purpose",5,1],["principle",6,1],["valid_from",7,2],["valid_until",8,2],["target_year",9,2],["document_date",10,5],["reference",11,1],["replaces",12,8],["sub_goals_per_focus_area",14,2]]);

export class Amendment extends Record {}
define(Amendment, "amendment", 14, [["programme",1,8],["date",2,5],["title",3,1],["decision",4,8],["reference",5,1]]);

export class Area extends Record {}
define(Area, "area", 15, [["programme",1,8],["position",2,2],["name",3,1],["description",4,1],["since",5,5],["until",6,5]]);

export class FocusArea extends Record {}
define(FocusArea, "focus_area", 16, [["area",1,8],["position",2,2],["name",3,1],["description",4,1],["network",5,8],["programme",6,8],["since",7,5],["until",8,5]]);

export class Goal extends Record {}
define(Goal, "goal", 17, [["focus_area",1,8],["position",2,2],["title",3,1],["area",4,8],["programme",5,8],["description",6,1],["since",7,5],["until",8,5]]);

export class SubGoal extends Record {}
define(SubGoal, "sub_goal", 18, [["goal",1,8],["position",2,2],["title",3,1],["weight",4,3],["focus_area",5,8],["area",6,8],["programme",7,8],["description",8,1],["since",9,5],["until",10,5]]);

export class AmendmentChange extends Record {}
define(AmendmentChange, "amendment_change", 49, [["amendment",1,8],["role",2,7],["area",3,8],["focus_area",4,8],["goal",5,8],["sub_goal",6,8],["before",7,1],["after",8,1]]);

export class LevelName extends Record {}
define(LevelName, "level_name", 50, [["programme",1,8],["level",2,7],["name",3,1],["plural",4,1]]);

export class Succession extends Record {}
define(Succession, "succession", 19, [["earlier",1,8],["later",2,8],["note",3,1]]);

export class Frame extends Record {}
define(Frame, "frame", 20, [["name",1,1],["issuer",2,1],["description",3,1]]);

export class FrameUse extends Record {}
define(FrameUse, "frame_use", 54, [["cooperation",1,8],["frame",2,8],["since",3,5],["until",4,5],["decision",5,8]]);

export class RegionalGoal extends Record {}
define(RegionalGoal, "regional_goal", 21, [["frame",1,8],["position",2,2],["title",3,1]]);

export class Plan extends Record {}
define(Plan, "plan", 22, [["programme",1,8],["role",2,7],["body",3,8],["municipality",4,8],["year",5,2],["title",6,1],["budget",7,3],["decision",8,8],["follows",9,8],["closed",10,5],["closing",11,8]]);

export class Objective extends Record {}
define(Objective, "objective", 23, [["plan",1,8],["sub_goal",2,8],["municipality",3,8],["position",4,2],["title",5,1],["responsible",6,8],["weight",7,3],["goal",8,8],["focus_area",9,8],["area",10,8],["programme",11,8]]);

export class Activity extends Record {}
define(Activity, "activity", 24, [["objective",1,8],["plan",2,8],["municipality",3,8],["position",4,2],["title",5,1],["responsible",6,1],["person",7,8],["starts",8,5],["ends",9,5],["status",10,7],["comment",11,1],["finished",12,5],["carried_from",13,8]]);

export class Milestone extends Record {}
define(Milestone, "milestone", 52, [["activity",1,8],["position",2,2],["title",3,1],["due",4,5],["reached",5,5]]);

export class Correction extends Record {}
define(Correction, "correction", 53, [["plan",1,8],["date",2,5],["kind",3,1],["record",4,1],["field",5,1],["before",6,1],["after",7,1],["reason",8,1]]);

export class Link extends Record {}
define(Link, "link", 25, [["regional_goal",1,8],["programme",2,8],["area",3,8],["focus_area",4,8],["goal",5,8],["sub_goal",6,8],["objective",7,8],["note",8,1]]);

export class Source extends Record {}
define(Source, "source", 26, [["name",1,1],["line",2,1],["website",3,1],["terms",4,1]]);

export class Indicator extends Record {}
define(Indicator, "indicator", 27, [["title",1,1],["description",2,1],["unit",3,1],["decimals",4,2],["direction",5,7],["measures",6,7],["source",7,8],["owner",8,8],["by_gender",9,4],["publication",10,5],["publication_period",11,6],["subject",12,1],["population",13,4],["rhythm",14,7]]);

export class Measure extends Record {}
define(Measure, "measure", 28, [["indicator",1,8],["sub_goal",2,8],["objective",3,8],["position",4,2],["weight",5,3],["method",6,7],["on_track",7,3],["some_deviation",8,3],["note",9,1],["since",10,5],["until",11,5],["goal",12,8],["focus_area",13,8],["area",14,8],["programme",15,8]]);

export class Target extends Record {}
define(Target, "target", 29, [["indicator",1,8],["municipality",2,8],["plan",3,8],["period",4,6],["value",5,3],["low",6,3],["high",7,3],["wanted",8,7],["base_period",9,6],["base_value",10,3],["gender",11,7],["decision",12,8]]);

export class Occasion extends Record {}
define(Occasion, "occasion", 30, [["programme",1,8],["plan",2,8],["title",3,1],["role",4,7],["period",5,6],["cutoff",6,5],["frozen",7,5]]);

export class Judgement extends Record {}
define(Judgement, "judgement", 31, [["occasion",1,8],["municipality",2,8],["programme",3,8],["area",4,8],["focus_area",5,8],["goal",6,8],["sub_goal",7,8],["objective",8,8],["indicator",9,8],["status",10,7],["comment",11,1],["author",12,1],["date",13,5]]);

export class Label extends Record {}
define(Label, "label", 32, [["municipality",1,8],["status",2,7],["occasion_role",3,7],["text",4,1]]);

export class FrozenTable extends Record {}
define(FrozenTable, "frozen_table", 41, [["occasion",1,8],["municipality",2,8],["name",3,1],["rows",4,1]]);

export class Analysis extends Record {}
define(Analysis, "analysis", 42, [["indicator",1,8],["municipality_group",2,8],["municipality",3,8],["period",4,6],["text",5,1],["author",6,1],["date",7,5]]);

export class BudgetLine extends Record {}
define(BudgetLine, "budget_line", 51, [["plan",1,8],["position",2,2],["title",3,1],["amount",4,3],["shared",5,7],["indicator",6,8],["year",7,2],["outcome",8,3],["note",9,1]]);

export class Conference extends Record {}
define(Conference, "conference", 33, [["cooperation",1,8],["name",2,1],["purpose",3,1],["audience",4,1],["hosts",5,2],["every",6,2],["first_year",7,2],["last_year",8,2],["host_body",9,8],["theme_body",10,8]]);

export class Edition extends Record {}
define(Edition, "edition", 34, [["conference",1,8],["year",2,2],["theme",3,1],["status",4,7],["form",5,7],["date",6,5],["place",7,1],["decision",8,8],["reference",9,1],["audience",10,1],["moved_from",11,5]]);

export class Hosting extends Record {}
define(Hosting, "hosting", 35, [["edition",1,8],["municipality",2,8],["body",3,8],["leads",4,4],["reason",5,1],["decision",6,8]]);

export class Partner extends Record {}
define(Partner, "partner", 36, [["conference",1,8],["position",2,2],["name",3,1],["edition",4,8]]);

export class Absence extends Record {}
define(Absence, "absence", 43, [["municipality",1,8],["year",2,2],["conference",3,8],["reason",4,1]]);

export class HostPair extends Record {}
define(HostPair, "host_pair", 44, [["one",1,8],["other",2,8],["rule",3,7],["note",4,1]]);

export class Direction extends Record {}
define(Direction, "direction", 37, [["cooperation",1,8],["title",2,1],["description",3,1],["decision",4,8],["decided",5,5],["until",6,5]]);

export class Effort extends Record {}
define(Effort, "effort", 38, [["direction",1,8],["role",2,7],["title",3,1],["recipient",4,1],["date",5,5],["outcome",6,1],["municipality",7,8],["reference",8,1],["deadline",9,5]]);

export class EffortGoal extends Record {}
define(EffortGoal, "effort_goal", 39, [["effort",1,8],["focus_area",2,8],["goal",3,8],["sub_goal",4,8]]);

export class Matter extends Record {}
define(Matter, "matter", 48, [["cooperation",1,8],["role",2,7],["title",3,1],["programme",4,8],["amendment",5,8],["effort",6,8],["plan",7,8],["governing_document",8,8],["proposed",9,5],["deadline",10,5],["rule",11,7],["decision",12,8],["earlier_round",13,8],["withdrawn",14,5],["text",15,1],["reference",16,1]]);

export class Adoption extends Record {}
define(Adoption, "adoption", 13, [["programme",1,8],["municipality",2,8],["outcome",3,7],["date",4,5],["paragraph",5,1],["reference",6,1],["decision",7,8],["matter",8,8],["before",9,5],["text",10,1]]);

export class AgendaItem extends Record {}
define(AgendaItem, "agenda_item", 46, [["meeting",1,8],["position",2,2],["title",3,1],["matter",4,8],["decision",5,8],["note",6,1]]);

export class Attendance extends Record {}
define(Attendance, "attendance", 47, [["meeting",1,8],["seat",2,8],["presence",3,7],["note",4,1]]);

export class Dissemination extends Record {}
define(Dissemination, "dissemination", 55, [["municipality",1,8],["date",2,5],["effort",3,8],["edition",4,8],["occasion",5,8],["matter",6,8],["audience",7,1],["channel",8,1],["reference",9,1]]);

export class Script extends Record {}
define(Script, "script", 40, [["municipality",1,8],["name",2,1],["source",3,1],["needs",4,1],["registered_by",5,1],["registered",6,5],["version",7,2],["events",8,1]]);

export class ScriptGrant extends Record {}
define(ScriptGrant, "script_grant", 57, [["script",1,8],["what",2,1],["source",3,1],["granted_by",4,1],["granted",5,5]]);

export class ScriptRun extends Record {}
define(ScriptRun, "script_run", 58, [["script",1,8],["municipality",2,8],["at",3,1],["actor",4,1],["outcome",5,1],["reason",6,1],["message",7,1],["version",8,2],["spent",9,2],["peak",10,2],["entry",11,2]]);

export class CheckException extends Record {}
define(CheckException, "check_exception", 56, [["cooperation",1,8],["rule",2,1],["record",3,1],["reason",4,1],["until",5,5]]);
