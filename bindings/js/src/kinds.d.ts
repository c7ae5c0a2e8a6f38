// Written by bindings/js/generate.mjs from lib/schema/api.json. Do not edit.
import type { Record, RecordClass } from "./index.js";

/**
 * Cooperation (samverkan): A lasting cooperation of municipalities.
 */
export interface Cooperation extends Record {
    /**
     * What it is called. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * Why it exists, in its own words.
     */
    get purpose(): string | null;
    set purpose(value: string | null | undefined);
    /**
     * Address of its public pages.
     */
    get website(): string | null;
    set website(value: string | null | undefined);
    /**
     * The day it began. A date: 2024-12-31.
     */
    get founded(): string | null;
    set founded(value: string | null | undefined);
    /**
     * When a joint matter is in force; when all have said yes if absent.
     */
    get adoption_rule(): "all" | "majority" | "adopters" | null;
    set adoption_rule(value: "all" | "majority" | "adopters" | null | undefined);
    update(values: CooperationValues): void;
}
export interface CooperationValues {
    name?: string | null;
    purpose?: string | null;
    website?: string | null;
    founded?: string | null;
    adoption_rule?: "all" | "majority" | "adopters" | null;
}
export const Cooperation: RecordClass<Cooperation, CooperationValues>;

/**
 * Principle (kännetecken): What marks the cooperation, or what its members commit to.
 */
export interface Principle extends Record {
    /**
     * The cooperation it belongs to. Required. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * A mark of the cooperation, or a commitment of its members. Required.
     */
    get role(): "characteristic" | "commitment" | null;
    set role(value: "characteristic" | "commitment" | null | undefined);
    /**
     * Its position in the document, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * The words of the document. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    update(values: PrincipleValues): void;
}
export interface PrincipleValues {
    cooperation?: string | Record | null;
    role?: "characteristic" | "commitment" | null;
    position?: number | null;
    title?: string | null;
}
export const Principle: RecordClass<Principle, PrincipleValues>;

/**
 * Municipality (kommun): A municipality, a region or the country; the key is its official code.
 */
export interface Municipality extends Record {
    /**
     * What it is called. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * What sort of area it is. Required.
     */
    get level(): "municipality" | "region" | "country" | null;
    set level(value: "municipality" | "region" | "country" | null | undefined);
    /**
     * The day it was formed, where that matters for its figures. A date: 2024-12-31.
     */
    get formed(): string | null;
    set formed(value: string | null | undefined);
    /**
     * The municipality it was part of before. The key of a record of the kind municipality.
     */
    get formed_from(): string | null;
    set formed_from(value: string | Record | null | undefined);
    /**
     * Address of its public pages.
     */
    get website(): string | null;
    set website(value: string | null | undefined);
    update(values: MunicipalityValues): void;
}
export interface MunicipalityValues {
    name?: string | null;
    level?: "municipality" | "region" | "country" | null;
    formed?: string | null;
    formed_from?: string | Record | null;
    website?: string | null;
}
export const Municipality: RecordClass<Municipality, MunicipalityValues>;

/**
 * Membership (medlemskap): A municipality's time in a cooperation.
 */
export interface Membership extends Record {
    /**
     * The cooperation. Required. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * The member. Required. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * First day as a member; absent when it was one from the start. A date: 2024-12-31.
     */
    get joined(): string | null;
    set joined(value: string | null | undefined);
    /**
     * First day no longer a member; absent while it is one. A date: 2024-12-31.
     */
    get left(): string | null;
    set left(value: string | null | undefined);
    /**
     * Its part of the joint costs, in percent.
     */
    get cost_share(): number | null;
    set cost_share(value: number | null | undefined);
    /**
     * Its weight when turns are shared out; 1 when absent.
     */
    get weight(): number | null;
    set weight(value: number | null | undefined);
    update(values: MembershipValues): void;
}
export interface MembershipValues {
    cooperation?: string | Record | null;
    municipality?: string | Record | null;
    joined?: string | null;
    left?: string | null;
    cost_share?: number | null;
    weight?: number | null;
}
export const Membership: RecordClass<Membership, MembershipValues>;

/**
 * Municipality group (kommungrupp): A named group of municipalities to compare with.
 */
export interface MunicipalityGroup extends Record {
    /**
     * What it is called. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * How the group was chosen.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    update(values: MunicipalityGroupValues): void;
}
export interface MunicipalityGroupValues {
    name?: string | null;
    note?: string | null;
}
export const MunicipalityGroup: RecordClass<MunicipalityGroup, MunicipalityGroupValues>;

/**
 * Group member (gruppmedlem): One municipality of a group.
 */
export interface GroupMember extends Record {
    /**
     * The group. Required. The key of a record of the kind municipality_group.
     */
    get municipality_group(): string | null;
    set municipality_group(value: string | Record | null | undefined);
    /**
     * The member. Required. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    update(values: GroupMemberValues): void;
}
export interface GroupMemberValues {
    municipality_group?: string | Record | null;
    municipality?: string | Record | null;
}
export const GroupMember: RecordClass<GroupMember, GroupMemberValues>;

/**
 * Body (organ): A committee, management group, network, secretariat or municipal board.
 */
export interface Body extends Record {
    /**
     * The cooperation it belongs to. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * The municipality whose board it is; absent for a joint body. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The body it answers to. The key of a record of the kind body.
     */
    get parent(): string | null;
    set parent(value: string | Record | null | undefined);
    /**
     * What sort of body it is. Required.
     */
    get role(): "committee" | "management_group" | "network" | "secretariat" | "board" | "council" | null;
    set role(value: "committee" | "management_group" | "network" | "secretariat" | "board" | "council" | null | undefined);
    /**
     * What it is called. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * What it does.
     */
    get purpose(): string | null;
    set purpose(value: string | null | undefined);
    /**
     * Who sits in it, by office.
     */
    get members_are(): string | null;
    set members_are(value: string | null | undefined);
    /**
     * How often it meets at least.
     */
    get meetings_per_year(): number | null;
    set meetings_per_year(value: number | null | undefined);
    /**
     * Whether each member municipality has a seat, so that an empty one is missing.
     */
    get seat_per_municipality(): boolean | null;
    set seat_per_municipality(value: boolean | null | undefined);
    /**
     * The day it began. A date: 2024-12-31.
     */
    get began(): string | null;
    set began(value: string | null | undefined);
    /**
     * The day it ended. A date: 2024-12-31.
     */
    get ended(): string | null;
    set ended(value: string | null | undefined);
    update(values: BodyValues): void;
}
export interface BodyValues {
    cooperation?: string | Record | null;
    municipality?: string | Record | null;
    parent?: string | Record | null;
    role?: "committee" | "management_group" | "network" | "secretariat" | "board" | "council" | null;
    name?: string | null;
    purpose?: string | null;
    members_are?: string | null;
    meetings_per_year?: number | null;
    seat_per_municipality?: boolean | null;
    began?: string | null;
    ended?: string | null;
}
export const Body: RecordClass<Body, BodyValues>;

/**
 * Person (person): A person who holds a seat. Personal data: a role works without one.
 */
export interface Person extends Record {
    /**
     * Full name. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * E-mail address.
     */
    get email(): string | null;
    set email(value: string | null | undefined);
    /**
     * Telephone number.
     */
    get phone(): string | null;
    set phone(value: string | null | undefined);
    /**
     * The municipality that employs or elected the person. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The day after which the personal data is to be erased. A date: 2024-12-31.
     */
    get retain_until(): string | null;
    set retain_until(value: string | null | undefined);
    /**
     * The day the personal data was erased; the seats remain. A date: 2024-12-31.
     */
    get erased(): string | null;
    set erased(value: string | null | undefined);
    update(values: PersonValues): void;
}
export interface PersonValues {
    name?: string | null;
    email?: string | null;
    phone?: string | null;
    municipality?: string | Record | null;
    retain_until?: string | null;
    erased?: string | null;
}
export const Person: RecordClass<Person, PersonValues>;

/**
 * Seat (plats): A seat in a body during a time, whoever holds it.
 */
export interface Seat extends Record {
    /**
     * The body. Required. The key of a record of the kind body.
     */
    get body(): string | null;
    set body(value: string | Record | null | undefined);
    /**
     * The municipality the seat speaks for. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The role of the seat. Required.
     */
    get role(): "chair" | "vice_chair" | "member" | "substitute" | "convenor" | "secretary" | "staff" | null;
    set role(value: "chair" | "vice_chair" | "member" | "substitute" | "convenor" | "secretary" | "staff" | null | undefined);
    /**
     * Who holds it; may be absent. The key of a record of the kind person.
     */
    get person(): string | null;
    set person(value: string | Record | null | undefined);
    /**
     * The office that goes with the seat, such as kommundirektör.
     */
    get office(): string | null;
    set office(value: string | null | undefined);
    /**
     * First day. A date: 2024-12-31.
     */
    get since(): string | null;
    set since(value: string | null | undefined);
    /**
     * The first day that it no longer holds. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    update(values: SeatValues): void;
}
export interface SeatValues {
    body?: string | Record | null;
    municipality?: string | Record | null;
    role?: "chair" | "vice_chair" | "member" | "substitute" | "convenor" | "secretary" | "staff" | null;
    person?: string | Record | null;
    office?: string | null;
    since?: string | null;
    until?: string | null;
}
export const Seat: RecordClass<Seat, SeatValues>;

/**
 * Governing document (styrdokument): A document that governs the cooperation.
 */
export interface GoverningDocument extends Record {
    /**
     * The cooperation. Required. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * Its title. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The day it was decided. A date: 2024-12-31.
     */
    get decided(): string | null;
    set decided(value: string | null | undefined);
    /**
     * Where it is to be found: diary number or address.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    /**
     * The document it replaced. The key of a record of the kind governing_document.
     */
    get replaces(): string | null;
    set replaces(value: string | Record | null | undefined);
    update(values: GoverningDocumentValues): void;
}
export interface GoverningDocumentValues {
    cooperation?: string | Record | null;
    title?: string | null;
    decided?: string | null;
    reference?: string | null;
    replaces?: string | Record | null;
}
export const GoverningDocument: RecordClass<GoverningDocument, GoverningDocumentValues>;

/**
 * Meeting (möte): A meeting of a body, planned or held.
 */
export interface Meeting extends Record {
    /**
     * The body that meets. Required. The key of a record of the kind body.
     */
    get body(): string | null;
    set body(value: string | Record | null | undefined);
    /**
     * The municipality whose body it is; absent for a joint body. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * What it is called, when it is not just the body's meeting.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * An ordinary meeting when absent.
     */
    get role(): "ordinary" | "extra" | "planning" | null;
    set role(value: "ordinary" | "extra" | "planning" | null | undefined);
    /**
     * The day, or the first of them. Required. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    /**
     * The last day, when it takes several. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    /**
     * Where.
     */
    get place(): string | null;
    set place(value: string | null | undefined);
    /**
     * What became of it. Required.
     */
    get status(): "planned" | "held" | "cancelled" | null;
    set status(value: "planned" | "held" | "cancelled" | null | undefined);
    /**
     * Where the notice or the minutes are.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    update(values: MeetingValues): void;
}
export interface MeetingValues {
    body?: string | Record | null;
    municipality?: string | Record | null;
    title?: string | null;
    role?: "ordinary" | "extra" | "planning" | null;
    date?: string | null;
    until?: string | null;
    place?: string | null;
    status?: "planned" | "held" | "cancelled" | null;
    reference?: string | null;
}
export const Meeting: RecordClass<Meeting, MeetingValues>;

/**
 * Decision (beslut): What a body decided on a day.
 */
export interface Decision extends Record {
    /**
     * Who decided. Required. The key of a record of the kind body.
     */
    get body(): string | null;
    set body(value: string | Record | null | undefined);
    /**
     * The municipality whose body it is; absent for a joint body. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The day. Required. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    /**
     * Paragraph of the minutes.
     */
    get paragraph(): string | null;
    set paragraph(value: string | null | undefined);
    /**
     * What the matter was. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * What came of it. Required.
     */
    get outcome(): "approved" | "rejected" | "referred_back" | "noted" | "amended" | null;
    set outcome(value: "approved" | "rejected" | "referred_back" | "noted" | "amended" | null | undefined);
    /**
     * Where the minutes are: diary number or address.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    /**
     * Anything else worth knowing.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    /**
     * The meeting at which it was taken. The key of a record of the kind meeting.
     */
    get meeting(): string | null;
    set meeting(value: string | Record | null | undefined);
    update(values: DecisionValues): void;
}
export interface DecisionValues {
    body?: string | Record | null;
    municipality?: string | Record | null;
    date?: string | null;
    paragraph?: string | null;
    title?: string | null;
    outcome?: "approved" | "rejected" | "referred_back" | "noted" | "amended" | null;
    reference?: string | null;
    note?: string | null;
    meeting?: string | Record | null;
}
export const Decision: RecordClass<Decision, DecisionValues>;

/**
 * Programme (utvecklingsprogram): The shared development programme of one period.
 */
export interface Programme extends Record {
    /**
     * Whose programme it is. Required. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * Its title. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The vision.
     */
    get vision(): string | null;
    set vision(value: string | null | undefined);
    /**
     * The overall goal.
     */
    get overall_goal(): string | null;
    set overall_goal(value: string | null | undefined);
    /**
     * What the programme is for.
     */
    get purpose(): string | null;
    set purpose(value: string | null | undefined);
    /**
     * What runs through every part of it, such as sustainable development.
     */
    get principle(): string | null;
    set principle(value: string | null | undefined);
    /**
     * First year it is valid. Required.
     */
    get valid_from(): number | null;
    set valid_from(value: number | null | undefined);
    /**
     * Last year it is valid. Required.
     */
    get valid_until(): number | null;
    set valid_until(value: number | null | undefined);
    /**
     * The year the programme looks toward.
     */
    get target_year(): number | null;
    set target_year(value: number | null | undefined);
    /**
     * The date of the document. A date: 2024-12-31.
     */
    get document_date(): string | null;
    set document_date(value: string | null | undefined);
    /**
     * Where the document is.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    /**
     * The programme it follows upon. The key of a record of the kind programme.
     */
    get replaces(): string | null;
    set replaces(value: string | Record | null | undefined);
    /**
     * How many sub-goals the document says each focus area has; what the check counts against.
     */
    get sub_goals_per_focus_area(): number | null;
    set sub_goals_per_focus_area(value: number | null | undefined);
    update(values: ProgrammeValues): void;
}
export interface ProgrammeValues {
    cooperation?: string | Record | null;
    title?: string | null;
    vision?: string | null;
    overall_goal?: string | null;
    purpose?: string | null;
    principle?: string | null;
    valid_from?: number | null;
    valid_until?: number | null;
    target_year?: number | null;
    document_date?: string | null;
    reference?: string | null;
    replaces?: string | Record | null;
    sub_goals_per_focus_area?: number | null;
}
export const Programme: RecordClass<Programme, ProgrammeValues>;

/**
 * Amendment (ändring): A change of a programme during its period.
 */
export interface Amendment extends Record {
    /**
     * The programme. Required. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * The day it was decided. Required. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    /**
     * What changed. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The decision. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    /**
     * Where it is to be read.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    update(values: AmendmentValues): void;
}
export interface AmendmentValues {
    programme?: string | Record | null;
    date?: string | null;
    title?: string | null;
    decision?: string | Record | null;
    reference?: string | null;
}
export const Amendment: RecordClass<Amendment, AmendmentValues>;

/**
 * Area (område): A part of a programme that holds focus areas.
 */
export interface Area extends Record {
    /**
     * The programme. Required. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * Its position in the programme, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * Its name. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * What the programme says of it.
     */
    get description(): string | null;
    set description(value: string | null | undefined);
    /**
     * The first day it is a part, when it came in during the period. A date: 2024-12-31.
     */
    get since(): string | null;
    set since(value: string | null | undefined);
    /**
     * The first day it is no longer a part. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    update(values: AreaValues): void;
}
export interface AreaValues {
    programme?: string | Record | null;
    position?: number | null;
    name?: string | null;
    description?: string | null;
    since?: string | null;
    until?: string | null;
}
export const Area: RecordClass<Area, AreaValues>;

/**
 * Focus area (fokusområde): A field that the programme gives priority.
 */
export interface FocusArea extends Record {
    /**
     * The area it lies in. The key of a record of the kind area.
     */
    get area(): string | null;
    set area(value: string | Record | null | undefined);
    /**
     * Its position in the area, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * Its name. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * What the programme says of it.
     */
    get description(): string | null;
    set description(value: string | null | undefined);
    /**
     * The network of managers that carries it out. The key of a record of the kind body.
     */
    get network(): string | null;
    set network(value: string | Record | null | undefined);
    /**
     * The programme, when it lies in that itself. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * The first day it is a part, when it came in during the period. A date: 2024-12-31.
     */
    get since(): string | null;
    set since(value: string | null | undefined);
    /**
     * The first day it is no longer a part. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    update(values: FocusAreaValues): void;
}
export interface FocusAreaValues {
    area?: string | Record | null;
    position?: number | null;
    name?: string | null;
    description?: string | null;
    network?: string | Record | null;
    programme?: string | Record | null;
    since?: string | null;
    until?: string | null;
}
export const FocusArea: RecordClass<FocusArea, FocusAreaValues>;

/**
 * Goal (mål): The goal of a focus area.
 */
export interface Goal extends Record {
    /**
     * The focus area. The key of a record of the kind focus_area.
     */
    get focus_area(): string | null;
    set focus_area(value: string | Record | null | undefined);
    /**
     * Its position in the focus area, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * Its words in the programme. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The area, when it lies in that itself. The key of a record of the kind area.
     */
    get area(): string | null;
    set area(value: string | Record | null | undefined);
    /**
     * The programme, when it lies in that itself. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * What the programme says of it.
     */
    get description(): string | null;
    set description(value: string | null | undefined);
    /**
     * The first day it is a part, when it came in during the period. A date: 2024-12-31.
     */
    get since(): string | null;
    set since(value: string | null | undefined);
    /**
     * The first day it is no longer a part. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    update(values: GoalValues): void;
}
export interface GoalValues {
    focus_area?: string | Record | null;
    position?: number | null;
    title?: string | null;
    area?: string | Record | null;
    programme?: string | Record | null;
    description?: string | null;
    since?: string | null;
    until?: string | null;
}
export const Goal: RecordClass<Goal, GoalValues>;

/**
 * Sub-goal (delmål): One part of a goal.
 */
export interface SubGoal extends Record {
    /**
     * The goal. The key of a record of the kind goal.
     */
    get goal(): string | null;
    set goal(value: string | Record | null | undefined);
    /**
     * Its position under the goal, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * Its words in the programme. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * Its weight in its goal; 1 when absent.
     */
    get weight(): number | null;
    set weight(value: number | null | undefined);
    /**
     * The focus area, when it lies in that itself. The key of a record of the kind focus_area.
     */
    get focus_area(): string | null;
    set focus_area(value: string | Record | null | undefined);
    /**
     * The area, when it lies in that itself. The key of a record of the kind area.
     */
    get area(): string | null;
    set area(value: string | Record | null | undefined);
    /**
     * The programme, when it lies in that itself. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * What the programme says of it.
     */
    get description(): string | null;
    set description(value: string | null | undefined);
    /**
     * The first day it is a part, when it came in during the period. A date: 2024-12-31.
     */
    get since(): string | null;
    set since(value: string | null | undefined);
    /**
     * The first day it is no longer a part. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    update(values: SubGoalValues): void;
}
export interface SubGoalValues {
    goal?: string | Record | null;
    position?: number | null;
    title?: string | null;
    weight?: number | null;
    focus_area?: string | Record | null;
    area?: string | Record | null;
    programme?: string | Record | null;
    description?: string | null;
    since?: string | null;
    until?: string | null;
}
export const SubGoal: RecordClass<SubGoal, SubGoalValues>;

/**
 * Changed part (ändrad del): What an amendment did to one part of the programme.
 */
export interface AmendmentChange extends Record {
    /**
     * The amendment. Required. The key of a record of the kind amendment.
     */
    get amendment(): string | null;
    set amendment(value: string | Record | null | undefined);
    /**
     * Whether the part was reworded, added or removed. Required.
     */
    get role(): "reworded" | "added" | "removed" | null;
    set role(value: "reworded" | "added" | "removed" | null | undefined);
    /**
     * The part, when it is an area. The key of a record of the kind area.
     */
    get area(): string | null;
    set area(value: string | Record | null | undefined);
    /**
     * The part, when it is a focus area. The key of a record of the kind focus_area.
     */
    get focus_area(): string | null;
    set focus_area(value: string | Record | null | undefined);
    /**
     * The part, when it is a goal. The key of a record of the kind goal.
     */
    get goal(): string | null;
    set goal(value: string | Record | null | undefined);
    /**
     * The part, when it is a sub-goal. The key of a record of the kind sub_goal.
     */
    get sub_goal(): string | null;
    set sub_goal(value: string | Record | null | undefined);
    /**
     * Its words before.
     */
    get before(): string | null;
    set before(value: string | null | undefined);
    /**
     * Its words after.
     */
    get after(): string | null;
    set after(value: string | null | undefined);
    update(values: AmendmentChangeValues): void;
}
export interface AmendmentChangeValues {
    amendment?: string | Record | null;
    role?: "reworded" | "added" | "removed" | null;
    area?: string | Record | null;
    focus_area?: string | Record | null;
    goal?: string | Record | null;
    sub_goal?: string | Record | null;
    before?: string | null;
    after?: string | null;
}
export const AmendmentChange: RecordClass<AmendmentChange, AmendmentChangeValues>;

/**
 * Level name (nivåord): What a level is called in a programme.
 */
export interface LevelName extends Record {
    /**
     * The programme whose word it is. Required. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * The level. Required.
     */
    get level(): "area" | "focus_area" | "goal" | "sub_goal" | "objective" | null;
    set level(value: "area" | "focus_area" | "goal" | "sub_goal" | "objective" | null | undefined);
    /**
     * The word for one. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * The word for several.
     */
    get plural(): string | null;
    set plural(value: string | null | undefined);
    update(values: LevelNameValues): void;
}
export interface LevelNameValues {
    programme?: string | Record | null;
    level?: "area" | "focus_area" | "goal" | "sub_goal" | "objective" | null;
    name?: string | null;
    plural?: string | null;
}
export const LevelName: RecordClass<LevelName, LevelNameValues>;

/**
 * Succession (efterföljd): How a sub-goal lived on in the next programme.
 */
export interface Succession extends Record {
    /**
     * The sub-goal of the earlier programme. Required. The key of a record of the kind sub_goal.
     */
    get earlier(): string | null;
    set earlier(value: string | Record | null | undefined);
    /**
     * The sub-goal that carries it on; absent when it ended. The key of a record of the kind sub_goal.
     */
    get later(): string | null;
    set later(value: string | Record | null | undefined);
    /**
     * Why.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    update(values: SuccessionValues): void;
}
export interface SuccessionValues {
    earlier?: string | Record | null;
    later?: string | Record | null;
    note?: string | null;
}
export const Succession: RecordClass<Succession, SuccessionValues>;

/**
 * Frame (målram): A frame of goals outside the cooperation, such as a regional plan.
 */
export interface Frame extends Record {
    /**
     * Its name. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * Who decided it.
     */
    get issuer(): string | null;
    set issuer(value: string | null | undefined);
    /**
     * What it is.
     */
    get description(): string | null;
    set description(value: string | null | undefined);
    update(values: FrameValues): void;
}
export interface FrameValues {
    name?: string | null;
    issuer?: string | null;
    description?: string | null;
}
export const Frame: RecordClass<Frame, FrameValues>;

/**
 * Frame in use (antagen målram): That the cooperation has taken up a frame, so that its programme is to be linked to it.
 */
export interface FrameUse extends Record {
    /**
     * The cooperation. Required. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * The frame. Required. The key of a record of the kind frame.
     */
    get frame(): string | null;
    set frame(value: string | Record | null | undefined);
    /**
     * First day. A date: 2024-12-31.
     */
    get since(): string | null;
    set since(value: string | null | undefined);
    /**
     * The first day that it no longer holds. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    /**
     * The decision on it. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    update(values: FrameUseValues): void;
}
export interface FrameUseValues {
    cooperation?: string | Record | null;
    frame?: string | Record | null;
    since?: string | null;
    until?: string | null;
    decision?: string | Record | null;
}
export const FrameUse: RecordClass<FrameUse, FrameUseValues>;

/**
 * Regional goal (regionalt mål): One goal of a frame.
 */
export interface RegionalGoal extends Record {
    /**
     * The frame. Required. The key of a record of the kind frame.
     */
    get frame(): string | null;
    set frame(value: string | Record | null | undefined);
    /**
     * Its position in the frame, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * Its words. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    update(values: RegionalGoalValues): void;
}
export interface RegionalGoalValues {
    frame?: string | Record | null;
    position?: number | null;
    title?: string | null;
}
export const RegionalGoal: RecordClass<RegionalGoal, RegionalGoalValues>;

/**
 * Plan (plan): An annual operational plan, or a network's action plan.
 */
export interface Plan extends Record {
    /**
     * The programme it makes concrete. Required. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * Whether it is an operational plan or an action plan. Required.
     */
    get role(): "operational" | "action" | null;
    set role(value: "operational" | "action" | null | undefined);
    /**
     * Whose plan it is. The key of a record of the kind body.
     */
    get body(): string | null;
    set body(value: string | Record | null | undefined);
    /**
     * The municipality whose plan it is; absent for a joint plan. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The year it is for. Required.
     */
    get year(): number | null;
    set year(value: number | null | undefined);
    /**
     * Its title. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * Its budget in kronor.
     */
    get budget(): number | null;
    set budget(value: number | null | undefined);
    /**
     * The decision on it. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    /**
     * The plan of the year before, when its activities were carried over. The key of a record of the kind plan.
     */
    get follows(): string | null;
    set follows(value: string | Record | null | undefined);
    /**
     * The day the plan's year was closed. A date: 2024-12-31.
     */
    get closed(): string | null;
    set closed(value: string | null | undefined);
    /**
     * The decision to close the plan's year. The key of a record of the kind decision.
     */
    get closing(): string | null;
    set closing(value: string | Record | null | undefined);
    update(values: PlanValues): void;
}
export interface PlanValues {
    programme?: string | Record | null;
    role?: "operational" | "action" | null;
    body?: string | Record | null;
    municipality?: string | Record | null;
    year?: number | null;
    title?: string | null;
    budget?: number | null;
    decision?: string | Record | null;
    follows?: string | Record | null;
    closed?: string | null;
    closing?: string | Record | null;
}
export const Plan: RecordClass<Plan, PlanValues>;

/**
 * Objective (verksamhetsmål): What a plan wants to reach for a sub-goal.
 */
export interface Objective extends Record {
    /**
     * The plan. Required. The key of a record of the kind plan.
     */
    get plan(): string | null;
    set plan(value: string | Record | null | undefined);
    /**
     * The sub-goal it makes concrete. The key of a record of the kind sub_goal.
     */
    get sub_goal(): string | null;
    set sub_goal(value: string | Record | null | undefined);
    /**
     * Whose objective it is; absent when it is everyone's. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * Its position in the plan, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * Its words. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The body that answers for it. The key of a record of the kind body.
     */
    get responsible(): string | null;
    set responsible(value: string | Record | null | undefined);
    /**
     * Its weight under its sub-goal; 1 when absent.
     */
    get weight(): number | null;
    set weight(value: number | null | undefined);
    /**
     * The goal, when it is for no sub-goal. The key of a record of the kind goal.
     */
    get goal(): string | null;
    set goal(value: string | Record | null | undefined);
    /**
     * The focus area, when it is for the whole of it. The key of a record of the kind focus_area.
     */
    get focus_area(): string | null;
    set focus_area(value: string | Record | null | undefined);
    /**
     * The area, when it is for the whole of it. The key of a record of the kind area.
     */
    get area(): string | null;
    set area(value: string | Record | null | undefined);
    /**
     * The programme, when it is for the whole of it. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    update(values: ObjectiveValues): void;
}
export interface ObjectiveValues {
    plan?: string | Record | null;
    sub_goal?: string | Record | null;
    municipality?: string | Record | null;
    position?: number | null;
    title?: string | null;
    responsible?: string | Record | null;
    weight?: number | null;
    goal?: string | Record | null;
    focus_area?: string | Record | null;
    area?: string | Record | null;
    programme?: string | Record | null;
}
export const Objective: RecordClass<Objective, ObjectiveValues>;

/**
 * Activity (aktivitet): Something that is done for an objective.
 */
export interface Activity extends Record {
    /**
     * The objective. Required. The key of a record of the kind objective.
     */
    get objective(): string | null;
    set objective(value: string | Record | null | undefined);
    /**
     * The action plan it stands in, when that is another than the objective's. The key of a record of the kind plan.
     */
    get plan(): string | null;
    set plan(value: string | Record | null | undefined);
    /**
     * Who does it; absent when all do. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * Its position under the objective, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * What is done. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The role that is responsible.
     */
    get responsible(): string | null;
    set responsible(value: string | null | undefined);
    /**
     * Who is responsible, by name; may be absent. The key of a record of the kind person.
     */
    get person(): string | null;
    set person(value: string | Record | null | undefined);
    /**
     * First day. A date: 2024-12-31.
     */
    get starts(): string | null;
    set starts(value: string | null | undefined);
    /**
     * Last day. A date: 2024-12-31.
     */
    get ends(): string | null;
    set ends(value: string | null | undefined);
    /**
     * How far it has come. Required.
     */
    get status(): "not_started" | "ongoing" | "delayed" | "done" | "stopped" | null;
    set status(value: "not_started" | "ongoing" | "delayed" | "done" | "stopped" | null | undefined);
    /**
     * How it goes, in words.
     */
    get comment(): string | null;
    set comment(value: string | null | undefined);
    /**
     * The day it was done or stopped. A date: 2024-12-31.
     */
    get finished(): string | null;
    set finished(value: string | null | undefined);
    /**
     * The activity of last year's plan that it goes on with. The key of a record of the kind activity.
     */
    get carried_from(): string | null;
    set carried_from(value: string | Record | null | undefined);
    update(values: ActivityValues): void;
}
export interface ActivityValues {
    objective?: string | Record | null;
    plan?: string | Record | null;
    municipality?: string | Record | null;
    position?: number | null;
    title?: string | null;
    responsible?: string | null;
    person?: string | Record | null;
    starts?: string | null;
    ends?: string | null;
    status?: "not_started" | "ongoing" | "delayed" | "done" | "stopped" | null;
    comment?: string | null;
    finished?: string | null;
    carried_from?: string | Record | null;
}
export const Activity: RecordClass<Activity, ActivityValues>;

/**
 * Milestone (milstolpe): A point on the way of an activity.
 */
export interface Milestone extends Record {
    /**
     * The activity. Required. The key of a record of the kind activity.
     */
    get activity(): string | null;
    set activity(value: string | Record | null | undefined);
    /**
     * Its position in the activity, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * What is to be reached. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * Last day. Required. A date: 2024-12-31.
     */
    get due(): string | null;
    set due(value: string | null | undefined);
    /**
     * The day it was reached. A date: 2024-12-31.
     */
    get reached(): string | null;
    set reached(value: string | null | undefined);
    update(values: MilestoneValues): void;
}
export interface MilestoneValues {
    activity?: string | Record | null;
    position?: number | null;
    title?: string | null;
    due?: string | null;
    reached?: string | null;
}
export const Milestone: RecordClass<Milestone, MilestoneValues>;

/**
 * Correction (rättelse): That a closed plan was corrected, and why.
 */
export interface Correction extends Record {
    /**
     * The closed plan. Required. The key of a record of the kind plan.
     */
    get plan(): string | null;
    set plan(value: string | Record | null | undefined);
    /**
     * The day. Required. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    /**
     * The kind of the record that was corrected. Required.
     */
    get kind(): string | null;
    set kind(value: string | null | undefined);
    /**
     * The key of the record that was corrected. Required.
     */
    get record(): string | null;
    set record(value: string | null | undefined);
    /**
     * The field that was corrected. Required.
     */
    get field(): string | null;
    set field(value: string | null | undefined);
    /**
     * What it said.
     */
    get before(): string | null;
    set before(value: string | null | undefined);
    /**
     * What it was corrected to.
     */
    get after(): string | null;
    set after(value: string | null | undefined);
    /**
     * Why. Required.
     */
    get reason(): string | null;
    set reason(value: string | null | undefined);
    update(values: CorrectionValues): void;
}
export interface CorrectionValues {
    plan?: string | Record | null;
    date?: string | null;
    kind?: string | null;
    record?: string | null;
    field?: string | null;
    before?: string | null;
    after?: string | null;
    reason?: string | null;
}
export const Correction: RecordClass<Correction, CorrectionValues>;

/**
 * Link (koppling): That a part of the programme serves a goal of a frame.
 */
export interface Link extends Record {
    /**
     * The goal of the frame. Required. The key of a record of the kind regional_goal.
     */
    get regional_goal(): string | null;
    set regional_goal(value: string | Record | null | undefined);
    /**
     * The part, when it is the whole programme. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * The part, when it is an area. The key of a record of the kind area.
     */
    get area(): string | null;
    set area(value: string | Record | null | undefined);
    /**
     * The part, when it is a focus area. The key of a record of the kind focus_area.
     */
    get focus_area(): string | null;
    set focus_area(value: string | Record | null | undefined);
    /**
     * The part, when it is a goal. The key of a record of the kind goal.
     */
    get goal(): string | null;
    set goal(value: string | Record | null | undefined);
    /**
     * The part, when it is a sub-goal. The key of a record of the kind sub_goal.
     */
    get sub_goal(): string | null;
    set sub_goal(value: string | Record | null | undefined);
    /**
     * The part, when it is an objective. The key of a record of the kind objective.
     */
    get objective(): string | null;
    set objective(value: string | Record | null | undefined);
    /**
     * In what way.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    update(values: LinkValues): void;
}
export interface LinkValues {
    regional_goal?: string | Record | null;
    programme?: string | Record | null;
    area?: string | Record | null;
    focus_area?: string | Record | null;
    goal?: string | Record | null;
    sub_goal?: string | Record | null;
    objective?: string | Record | null;
    note?: string | null;
}
export const Link: RecordClass<Link, LinkValues>;

/**
 * Source (källa): Where values come from, and how it is to be named.
 */
export interface Source extends Record {
    /**
     * What it is called. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * The line that its terms ask for where raw values are shown, such as Källa: Kolada.
     */
    get line(): string | null;
    set line(value: string | null | undefined);
    /**
     * Its address.
     */
    get website(): string | null;
    set website(value: string | null | undefined);
    /**
     * Its terms in short.
     */
    get terms(): string | null;
    set terms(value: string | null | undefined);
    update(values: SourceValues): void;
}
export interface SourceValues {
    name?: string | null;
    line?: string | null;
    website?: string | null;
    terms?: string | null;
}
export const Source: RecordClass<Source, SourceValues>;

/**
 * Indicator (indikator): Something that is measured, per municipality and period.
 */
export interface Indicator extends Record {
    /**
     * Its title. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * What it measures, and how.
     */
    get description(): string | null;
    set description(value: string | null | undefined);
    /**
     * Its unit, such as % or ton CO2e.
     */
    get unit(): string | null;
    set unit(value: string | null | undefined);
    /**
     * Decimals to show; as few as needed when absent.
     */
    get decimals(): number | null;
    set decimals(value: number | null | undefined);
    /**
     * Which way is better; absent when neither is.
     */
    get direction(): "higher" | "lower" | null;
    set direction(value: "higher" | "lower" | null | undefined);
    /**
     * How it may be put together: counts add, shares never do, a cumulative series takes its last period.
     */
    get measures(): "count" | "share" | "cumulative" | "index" | "amount" | null;
    set measures(value: "count" | "share" | "cumulative" | "index" | "amount" | null | undefined);
    /**
     * Where its values come from. The key of a record of the kind source.
     */
    get source(): string | null;
    set source(value: string | Record | null | undefined);
    /**
     * Who keeps it up to date. The key of a record of the kind body.
     */
    get owner(): string | null;
    set owner(value: string | Record | null | undefined);
    /**
     * Whether women and men are told apart.
     */
    get by_gender(): boolean | null;
    set by_gender(value: boolean | null | undefined);
    /**
     * When the next values are expected. A date: 2024-12-31.
     */
    get publication(): string | null;
    set publication(value: string | null | undefined);
    /**
     * The period those values are for. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
     */
    get publication_period(): string | null;
    set publication_period(value: string | null | undefined);
    /**
     * The subject area it belongs to.
     */
    get subject(): string | null;
    set subject(value: string | null | undefined);
    /**
     * Whether it is the population that weighted means use.
     */
    get population(): boolean | null;
    set population(value: boolean | null | undefined);
    /**
     * How often it is measured; as most of its values are when absent.
     */
    get rhythm(): "year" | "half_year" | "tertial" | "quarter" | "month" | null;
    set rhythm(value: "year" | "half_year" | "tertial" | "quarter" | "month" | null | undefined);
    update(values: IndicatorValues): void;
}
export interface IndicatorValues {
    title?: string | null;
    description?: string | null;
    unit?: string | null;
    decimals?: number | null;
    direction?: "higher" | "lower" | null;
    measures?: "count" | "share" | "cumulative" | "index" | "amount" | null;
    source?: string | Record | null;
    owner?: string | Record | null;
    by_gender?: boolean | null;
    publication?: string | null;
    publication_period?: string | null;
    subject?: string | null;
    population?: boolean | null;
    rhythm?: "year" | "half_year" | "tertial" | "quarter" | "month" | null;
}
export const Indicator: RecordClass<Indicator, IndicatorValues>;

/**
 * Measure (mått): That an indicator is followed up for a part of the programme or an objective, and how.
 */
export interface Measure extends Record {
    /**
     * The indicator. Required. The key of a record of the kind indicator.
     */
    get indicator(): string | null;
    set indicator(value: string | Record | null | undefined);
    /**
     * The sub-goal it is followed up for. The key of a record of the kind sub_goal.
     */
    get sub_goal(): string | null;
    set sub_goal(value: string | Record | null | undefined);
    /**
     * The objective it is followed up for. The key of a record of the kind objective.
     */
    get objective(): string | null;
    set objective(value: string | Record | null | undefined);
    /**
     * Its position, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * Its weight; 1 when absent.
     */
    get weight(): number | null;
    set weight(value: number | null | undefined);
    /**
     * How its status is found; linear when absent.
     */
    get method(): "linear" | "target_value" | "directional" | "growth" | null;
    set method(value: "linear" | "target_value" | "directional" | "growth" | null | undefined);
    /**
     * Least pace that is on track; 0.95 when absent.
     */
    get on_track(): number | null;
    set on_track(value: number | null | undefined);
    /**
     * Least pace that is some deviation; 0.60 when absent.
     */
    get some_deviation(): number | null;
    set some_deviation(value: number | null | undefined);
    /**
     * Why it was chosen.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    /**
     * The first day it is followed up; from the start when absent. A date: 2024-12-31.
     */
    get since(): string | null;
    set since(value: string | null | undefined);
    /**
     * The first day it is no longer followed up. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    /**
     * The goal it is followed up for. The key of a record of the kind goal.
     */
    get goal(): string | null;
    set goal(value: string | Record | null | undefined);
    /**
     * The focus area it is followed up for. The key of a record of the kind focus_area.
     */
    get focus_area(): string | null;
    set focus_area(value: string | Record | null | undefined);
    /**
     * The area it is followed up for. The key of a record of the kind area.
     */
    get area(): string | null;
    set area(value: string | Record | null | undefined);
    /**
     * The programme it is followed up for. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    update(values: MeasureValues): void;
}
export interface MeasureValues {
    indicator?: string | Record | null;
    sub_goal?: string | Record | null;
    objective?: string | Record | null;
    position?: number | null;
    weight?: number | null;
    method?: "linear" | "target_value" | "directional" | "growth" | null;
    on_track?: number | null;
    some_deviation?: number | null;
    note?: string | null;
    since?: string | null;
    until?: string | null;
    goal?: string | Record | null;
    focus_area?: string | Record | null;
    area?: string | Record | null;
    programme?: string | Record | null;
}
export const Measure: RecordClass<Measure, MeasureValues>;

/**
 * Target (målvärde): What value an indicator is to reach by a period.
 */
export interface Target extends Record {
    /**
     * The indicator. Required. The key of a record of the kind indicator.
     */
    get indicator(): string | null;
    set indicator(value: string | Record | null | undefined);
    /**
     * Whose target it is; absent when it is everyone's. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The plan that set it. The key of a record of the kind plan.
     */
    get plan(): string | null;
    set plan(value: string | Record | null | undefined);
    /**
     * The period by which it is to be reached. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
     */
    get period(): string | null;
    set period(value: string | null | undefined);
    /**
     * The value to reach.
     */
    get value(): number | null;
    set value(value: number | null | undefined);
    /**
     * Lower edge of a band to be within.
     */
    get low(): number | null;
    set low(value: number | null | undefined);
    /**
     * Upper edge of a band to be within.
     */
    get high(): number | null;
    set high(value: number | null | undefined);
    /**
     * The wanted movement, when no number is set.
     */
    get wanted(): "increase" | "decrease" | "keep" | "not_increase" | "not_decrease" | null;
    set wanted(value: "increase" | "decrease" | "keep" | "not_increase" | "not_decrease" | null | undefined);
    /**
     * The period to count from; the first value when absent. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
     */
    get base_period(): string | null;
    set base_period(value: string | null | undefined);
    /**
     * The value to count from, when the plan decided one.
     */
    get base_value(): number | null;
    set base_value(value: number | null | undefined);
    /**
     * Whose value it is for; the total when absent.
     */
    get gender(): "T" | "K" | "M" | null;
    set gender(value: "T" | "K" | "M" | null | undefined);
    /**
     * The decision on it. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    update(values: TargetValues): void;
}
export interface TargetValues {
    indicator?: string | Record | null;
    municipality?: string | Record | null;
    plan?: string | Record | null;
    period?: string | null;
    value?: number | null;
    low?: number | null;
    high?: number | null;
    wanted?: "increase" | "decrease" | "keep" | "not_increase" | "not_decrease" | null;
    base_period?: string | null;
    base_value?: number | null;
    gender?: "T" | "K" | "M" | null;
    decision?: string | Record | null;
}
export const Target: RecordClass<Target, TargetValues>;

/**
 * Report occasion (uppföljningstillfälle): A time of reporting, whose figures are frozen.
 */
export interface Occasion extends Record {
    /**
     * The programme that is followed up. Required. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * The plan that is followed up. The key of a record of the kind plan.
     */
    get plan(): string | null;
    set plan(value: string | Record | null | undefined);
    /**
     * What it is called. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * A forecast during the year, or the outcome. Required.
     */
    get role(): "forecast" | "final" | null;
    set role(value: "forecast" | "final" | null | undefined);
    /**
     * The period it is about. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
     */
    get period(): string | null;
    set period(value: string | null | undefined);
    /**
     * The last day whose values count. Required. A date: 2024-12-31.
     */
    get cutoff(): string | null;
    set cutoff(value: string | null | undefined);
    /**
     * The day its figures were frozen. A date: 2024-12-31.
     */
    get frozen(): string | null;
    set frozen(value: string | null | undefined);
    update(values: OccasionValues): void;
}
export interface OccasionValues {
    programme?: string | Record | null;
    plan?: string | Record | null;
    title?: string | null;
    role?: "forecast" | "final" | null;
    period?: string | null;
    cutoff?: string | null;
    frozen?: string | null;
}
export const Occasion: RecordClass<Occasion, OccasionValues>;

/**
 * Judgement (bedömning): A person's judgement of one node, for one occasion.
 */
export interface Judgement extends Record {
    /**
     * The report occasion. Required. The key of a record of the kind occasion.
     */
    get occasion(): string | null;
    set occasion(value: string | Record | null | undefined);
    /**
     * Whose follow-up it is; absent for the whole cooperation. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The node, when it is the programme. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * The node, when it is an area. The key of a record of the kind area.
     */
    get area(): string | null;
    set area(value: string | Record | null | undefined);
    /**
     * The node, when it is a focus area. The key of a record of the kind focus_area.
     */
    get focus_area(): string | null;
    set focus_area(value: string | Record | null | undefined);
    /**
     * The node, when it is a goal. The key of a record of the kind goal.
     */
    get goal(): string | null;
    set goal(value: string | Record | null | undefined);
    /**
     * The node, when it is a sub-goal. The key of a record of the kind sub_goal.
     */
    get sub_goal(): string | null;
    set sub_goal(value: string | Record | null | undefined);
    /**
     * The node, when it is an objective. The key of a record of the kind objective.
     */
    get objective(): string | null;
    set objective(value: string | Record | null | undefined);
    /**
     * The node, when it is an indicator. The key of a record of the kind indicator.
     */
    get indicator(): string | null;
    set indicator(value: string | Record | null | undefined);
    /**
     * The status given. Required.
     */
    get status(): "achieved" | "on_track" | "some_deviation" | "off_track" | "moving_away" | "not_achieved" | "not_assessed" | null;
    set status(value: "achieved" | "on_track" | "some_deviation" | "off_track" | "moving_away" | "not_achieved" | "not_assessed" | null | undefined);
    /**
     * Why. Required.
     */
    get comment(): string | null;
    set comment(value: string | null | undefined);
    /**
     * Who judged, by role. Required.
     */
    get author(): string | null;
    set author(value: string | null | undefined);
    /**
     * The day. Required. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    update(values: JudgementValues): void;
}
export interface JudgementValues {
    occasion?: string | Record | null;
    municipality?: string | Record | null;
    programme?: string | Record | null;
    area?: string | Record | null;
    focus_area?: string | Record | null;
    goal?: string | Record | null;
    sub_goal?: string | Record | null;
    objective?: string | Record | null;
    indicator?: string | Record | null;
    status?: "achieved" | "on_track" | "some_deviation" | "off_track" | "moving_away" | "not_achieved" | "not_assessed" | null;
    comment?: string | null;
    author?: string | null;
    date?: string | null;
}
export const Judgement: RecordClass<Judgement, JudgementValues>;

/**
 * Label (benämning): A word of its own for a status, for one municipality or for all.
 */
export interface Label extends Record {
    /**
     * Who says so; absent for the whole cooperation. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The status. Required.
     */
    get status(): "achieved" | "on_track" | "some_deviation" | "partly_achieved" | "off_track" | "moving_away" | "not_achieved" | "not_assessed" | null;
    set status(value: "achieved" | "on_track" | "some_deviation" | "partly_achieved" | "off_track" | "moving_away" | "not_achieved" | "not_assessed" | null | undefined);
    /**
     * At which occasions; at all when absent.
     */
    get occasion_role(): "forecast" | "final" | null;
    set occasion_role(value: "forecast" | "final" | null | undefined);
    /**
     * The word. Required.
     */
    get text(): string | null;
    set text(value: string | null | undefined);
    update(values: LabelValues): void;
}
export interface LabelValues {
    municipality?: string | Record | null;
    status?: "achieved" | "on_track" | "some_deviation" | "partly_achieved" | "off_track" | "moving_away" | "not_achieved" | "not_assessed" | null;
    occasion_role?: "forecast" | "final" | null;
    text?: string | null;
}
export const Label: RecordClass<Label, LabelValues>;

/**
 * Frozen table (fryst tabell): A table as it was when its report occasion was frozen.
 */
export interface FrozenTable extends Record {
    /**
     * The report occasion. Required. The key of a record of the kind occasion.
     */
    get occasion(): string | null;
    set occasion(value: string | Record | null | undefined);
    /**
     * Whose follow-up it is; absent for the whole cooperation. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * What is in it: assessment, reporting, changes, values, or a kind of record. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * A line of columns (name:type) and one line for each row, cells between tabs.
     */
    get rows(): string | null;
    set rows(value: string | null | undefined);
    update(values: FrozenTableValues): void;
}
export interface FrozenTableValues {
    occasion?: string | Record | null;
    municipality?: string | Record | null;
    name?: string | null;
    rows?: string | null;
}
export const FrozenTable: RecordClass<FrozenTable, FrozenTableValues>;

/**
 * Analysis (analys): A person's analysis, in writing, of a comparison between municipalities.
 */
export interface Analysis extends Record {
    /**
     * What is compared. Required. The key of a record of the kind indicator.
     */
    get indicator(): string | null;
    set indicator(value: string | Record | null | undefined);
    /**
     * The group that is compared; absent for the members of the cooperation. The key of a record of the kind municipality_group.
     */
    get municipality_group(): string | null;
    set municipality_group(value: string | Record | null | undefined);
    /**
     * Whose analysis it is; absent for the whole cooperation. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The period it is about. Required. A period: 2023, 2023Q1, 2023T1, 2023H1, 2023-01.
     */
    get period(): string | null;
    set period(value: string | null | undefined);
    /**
     * What the comparison shows, and why. Required.
     */
    get text(): string | null;
    set text(value: string | null | undefined);
    /**
     * Who wrote it, by role. Required.
     */
    get author(): string | null;
    set author(value: string | null | undefined);
    /**
     * The day. Required. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    update(values: AnalysisValues): void;
}
export interface AnalysisValues {
    indicator?: string | Record | null;
    municipality_group?: string | Record | null;
    municipality?: string | Record | null;
    period?: string | null;
    text?: string | null;
    author?: string | null;
    date?: string | null;
}
export const Analysis: RecordClass<Analysis, AnalysisValues>;

/**
 * Budget line (budgetrad): A line of a plan's budget, and how it is shared.
 */
export interface BudgetLine extends Record {
    /**
     * The plan. Required. The key of a record of the kind plan.
     */
    get plan(): string | null;
    set plan(value: string | Record | null | undefined);
    /**
     * Its position in the budget, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * What the money is for. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The cost in kronor; an income is negative. Required.
     */
    get amount(): number | null;
    set amount(value: number | null | undefined);
    /**
     * How the cost is shared by the members. Required.
     */
    get shared(): "equally" | "by_values" | "by_cost_share" | null;
    set shared(value: "equally" | "by_values" | "by_cost_share" | null | undefined);
    /**
     * The indicator by whose values it is shared; the population when absent. The key of a record of the kind indicator.
     */
    get indicator(): string | null;
    set indicator(value: string | Record | null | undefined);
    /**
     * The year of the values by which it is shared.
     */
    get year(): number | null;
    set year(value: number | null | undefined);
    /**
     * What it cost, in kronor.
     */
    get outcome(): number | null;
    set outcome(value: number | null | undefined);
    /**
     * Anything else worth knowing.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    update(values: BudgetLineValues): void;
}
export interface BudgetLineValues {
    plan?: string | Record | null;
    position?: number | null;
    title?: string | null;
    amount?: number | null;
    shared?: "equally" | "by_values" | "by_cost_share" | null;
    indicator?: string | Record | null;
    year?: number | null;
    outcome?: number | null;
    note?: string | null;
}
export const BudgetLine: RecordClass<BudgetLine, BudgetLineValues>;

/**
 * Conference (konferens): A recurring conference.
 */
export interface Conference extends Record {
    /**
     * Whose conference it is. Required. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * Its name. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * What it is for.
     */
    get purpose(): string | null;
    set purpose(value: string | null | undefined);
    /**
     * Whom it is for.
     */
    get audience(): string | null;
    set audience(value: string | null | undefined);
    /**
     * How many municipalities host it each time; 0 when a body does. Required.
     */
    get hosts(): number | null;
    set hosts(value: number | null | undefined);
    /**
     * Years from one to the next. Required.
     */
    get every(): number | null;
    set every(value: number | null | undefined);
    /**
     * The first year it was held, as far as is known.
     */
    get first_year(): number | null;
    set first_year(value: number | null | undefined);
    /**
     * The last year it is held.
     */
    get last_year(): number | null;
    set last_year(value: number | null | undefined);
    /**
     * The body that hosts it, when no municipality does. The key of a record of the kind body.
     */
    get host_body(): string | null;
    set host_body(value: string | Record | null | undefined);
    /**
     * The body that decides the theme. The key of a record of the kind body.
     */
    get theme_body(): string | null;
    set theme_body(value: string | Record | null | undefined);
    update(values: ConferenceValues): void;
}
export interface ConferenceValues {
    cooperation?: string | Record | null;
    name?: string | null;
    purpose?: string | null;
    audience?: string | null;
    hosts?: number | null;
    every?: number | null;
    first_year?: number | null;
    last_year?: number | null;
    host_body?: string | Record | null;
    theme_body?: string | Record | null;
}
export const Conference: RecordClass<Conference, ConferenceValues>;

/**
 * Edition (upplaga): A conference of one year, held or not.
 */
export interface Edition extends Record {
    /**
     * The conference. Required. The key of a record of the kind conference.
     */
    get conference(): string | null;
    set conference(value: string | Record | null | undefined);
    /**
     * The year. Required.
     */
    get year(): number | null;
    set year(value: number | null | undefined);
    /**
     * Its theme.
     */
    get theme(): string | null;
    set theme(value: string | null | undefined);
    /**
     * What became of it. Required.
     */
    get status(): "planned" | "held" | "skipped" | "cancelled" | "moved" | null;
    set status(value: "planned" | "held" | "skipped" | "cancelled" | "moved" | null | undefined);
    /**
     * How people met.
     */
    get form(): "on_site" | "digital" | "hybrid" | null;
    set form(value: "on_site" | "digital" | "hybrid" | null | undefined);
    /**
     * The day. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    /**
     * Where.
     */
    get place(): string | null;
    set place(value: string | null | undefined);
    /**
     * The decision on its theme. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    /**
     * Where this is known from.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    /**
     * Whom it is for, when that is not whom the conference is for.
     */
    get audience(): string | null;
    set audience(value: string | null | undefined);
    /**
     * The day it was first to be held, when it was moved. A date: 2024-12-31.
     */
    get moved_from(): string | null;
    set moved_from(value: string | null | undefined);
    update(values: EditionValues): void;
}
export interface EditionValues {
    conference?: string | Record | null;
    year?: number | null;
    theme?: string | null;
    status?: "planned" | "held" | "skipped" | "cancelled" | "moved" | null;
    form?: "on_site" | "digital" | "hybrid" | null;
    date?: string | null;
    place?: string | null;
    decision?: string | Record | null;
    reference?: string | null;
    audience?: string | null;
    moved_from?: string | null;
}
export const Edition: RecordClass<Edition, EditionValues>;

/**
 * Hosting (värdskap): One host of an edition.
 */
export interface Hosting extends Record {
    /**
     * The edition. Required. The key of a record of the kind edition.
     */
    get edition(): string | null;
    set edition(value: string | Record | null | undefined);
    /**
     * The host, when it is a municipality. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The host, when it is a body. The key of a record of the kind body.
     */
    get body(): string | null;
    set body(value: string | Record | null | undefined);
    /**
     * Whether it leads the project.
     */
    get leads(): boolean | null;
    set leads(value: boolean | null | undefined);
    /**
     * Why it was chosen.
     */
    get reason(): string | null;
    set reason(value: string | null | undefined);
    /**
     * The decision on it. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    update(values: HostingValues): void;
}
export interface HostingValues {
    edition?: string | Record | null;
    municipality?: string | Record | null;
    body?: string | Record | null;
    leads?: boolean | null;
    reason?: string | null;
    decision?: string | Record | null;
}
export const Hosting: RecordClass<Hosting, HostingValues>;

/**
 * Partner (samarbetspart): An organisation that a conference is held with.
 */
export interface Partner extends Record {
    /**
     * The conference. Required. The key of a record of the kind conference.
     */
    get conference(): string | null;
    set conference(value: string | Record | null | undefined);
    /**
     * Its position, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * Its name. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * The only edition it is held with; absent when it is with all. The key of a record of the kind edition.
     */
    get edition(): string | null;
    set edition(value: string | Record | null | undefined);
    update(values: PartnerValues): void;
}
export interface PartnerValues {
    conference?: string | Record | null;
    position?: number | null;
    name?: string | null;
    edition?: string | Record | null;
}
export const Partner: RecordClass<Partner, PartnerValues>;

/**
 * Absence (förhinder): That a municipality cannot host in a year.
 */
export interface Absence extends Record {
    /**
     * Who cannot. Required. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * The year. Required.
     */
    get year(): number | null;
    set year(value: number | null | undefined);
    /**
     * The only conference it is about; absent when it is about all. The key of a record of the kind conference.
     */
    get conference(): string | null;
    set conference(value: string | Record | null | undefined);
    /**
     * Why.
     */
    get reason(): string | null;
    set reason(value: string | null | undefined);
    update(values: AbsenceValues): void;
}
export interface AbsenceValues {
    municipality?: string | Record | null;
    year?: number | null;
    conference?: string | Record | null;
    reason?: string | null;
}
export const Absence: RecordClass<Absence, AbsenceValues>;

/**
 * Pair of hosts (värdpar): That two municipalities wish to host together, or may not.
 */
export interface HostPair extends Record {
    /**
     * The one. Required. The key of a record of the kind municipality.
     */
    get one(): string | null;
    set one(value: string | Record | null | undefined);
    /**
     * The other. Required. The key of a record of the kind municipality.
     */
    get other(): string | null;
    set other(value: string | Record | null | undefined);
    /**
     * A wish, or a ban. Required.
     */
    get rule(): "wished" | "forbidden" | null;
    set rule(value: "wished" | "forbidden" | null | undefined);
    /**
     * Why.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    update(values: HostPairValues): void;
}
export interface HostPairValues {
    one?: string | Record | null;
    other?: string | Record | null;
    rule?: "wished" | "forbidden" | null;
    note?: string | null;
}
export const HostPair: RecordClass<HostPair, HostPairValues>;

/**
 * Advocacy direction (inriktning): A decided direction of the joint advocacy.
 */
export interface Direction extends Record {
    /**
     * The cooperation. Required. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * What is worked for. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The message.
     */
    get description(): string | null;
    set description(value: string | null | undefined);
    /**
     * The decision. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    /**
     * The day it was decided. A date: 2024-12-31.
     */
    get decided(): string | null;
    set decided(value: string | null | undefined);
    /**
     * First day it no longer holds. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    update(values: DirectionValues): void;
}
export interface DirectionValues {
    cooperation?: string | Record | null;
    title?: string | null;
    description?: string | null;
    decision?: string | Record | null;
    decided?: string | null;
    until?: string | null;
}
export const Direction: RecordClass<Direction, DirectionValues>;

/**
 * Effort (insats): One effort of advocacy.
 */
export interface Effort extends Record {
    /**
     * The direction it follows. Required. The key of a record of the kind direction.
     */
    get direction(): string | null;
    set direction(value: string | Record | null | undefined);
    /**
     * What sort of effort it was. Required.
     */
    get role(): "consultation" | "letter" | "meeting" | "campaign" | null;
    set role(value: "consultation" | "letter" | "meeting" | "campaign" | null | undefined);
    /**
     * What it was. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * To whom.
     */
    get recipient(): string | null;
    set recipient(value: string | null | undefined);
    /**
     * When. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    /**
     * What came of it.
     */
    get outcome(): string | null;
    set outcome(value: string | null | undefined);
    /**
     * Who did it; absent when all did. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * Where it is to be read.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    /**
     * The last day, such as that by which a consultation is to be answered. A date: 2024-12-31.
     */
    get deadline(): string | null;
    set deadline(value: string | null | undefined);
    update(values: EffortValues): void;
}
export interface EffortValues {
    direction?: string | Record | null;
    role?: "consultation" | "letter" | "meeting" | "campaign" | null;
    title?: string | null;
    recipient?: string | null;
    date?: string | null;
    outcome?: string | null;
    municipality?: string | Record | null;
    reference?: string | null;
    deadline?: string | null;
}
export const Effort: RecordClass<Effort, EffortValues>;

/**
 * Effort's goal (insatsmål): That an effort served a part of the programme.
 */
export interface EffortGoal extends Record {
    /**
     * The effort. Required. The key of a record of the kind effort.
     */
    get effort(): string | null;
    set effort(value: string | Record | null | undefined);
    /**
     * The part, when it is a focus area. The key of a record of the kind focus_area.
     */
    get focus_area(): string | null;
    set focus_area(value: string | Record | null | undefined);
    /**
     * The part, when it is a goal. The key of a record of the kind goal.
     */
    get goal(): string | null;
    set goal(value: string | Record | null | undefined);
    /**
     * The part, when it is a sub-goal. The key of a record of the kind sub_goal.
     */
    get sub_goal(): string | null;
    set sub_goal(value: string | Record | null | undefined);
    update(values: EffortGoalValues): void;
}
export interface EffortGoalValues {
    effort?: string | Record | null;
    focus_area?: string | Record | null;
    goal?: string | Record | null;
    sub_goal?: string | Record | null;
}
export const EffortGoal: RecordClass<EffortGoal, EffortGoalValues>;

/**
 * Joint matter (gemensamt ärende): Something that each of the members is to decide on its own: one round of it.
 */
export interface Matter extends Record {
    /**
     * The cooperation whose members are to decide. Required. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * What the matter is about. Required.
     */
    get role(): "programme" | "amendment" | "consultation" | "budget" | "agreement" | "other" | null;
    set role(value: "programme" | "amendment" | "consultation" | "budget" | "agreement" | "other" | null | undefined);
    /**
     * What the members are to decide on. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The programme, when it is one. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * The amendment, when it is one. The key of a record of the kind amendment.
     */
    get amendment(): string | null;
    set amendment(value: string | Record | null | undefined);
    /**
     * The answer to a consultation, when it is one. The key of a record of the kind effort.
     */
    get effort(): string | null;
    set effort(value: string | Record | null | undefined);
    /**
     * The plan, when it is its budget. The key of a record of the kind plan.
     */
    get plan(): string | null;
    set plan(value: string | Record | null | undefined);
    /**
     * The governing document, when it is one. The key of a record of the kind governing_document.
     */
    get governing_document(): string | null;
    set governing_document(value: string | Record | null | undefined);
    /**
     * The day it was put to the members; from the start when absent. A date: 2024-12-31.
     */
    get proposed(): string | null;
    set proposed(value: string | null | undefined);
    /**
     * The last day for the members' decisions. A date: 2024-12-31.
     */
    get deadline(): string | null;
    set deadline(value: string | null | undefined);
    /**
     * When it is in force; by the cooperation's rule when absent.
     */
    get rule(): "all" | "majority" | "adopters" | null;
    set rule(value: "all" | "majority" | "adopters" | null | undefined);
    /**
     * The decision to put it forward. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    /**
     * The round that this one follows, after a no or a referral. The key of a record of the kind matter.
     */
    get earlier_round(): string | null;
    set earlier_round(value: string | Record | null | undefined);
    /**
     * The day it was withdrawn. A date: 2024-12-31.
     */
    get withdrawn(): string | null;
    set withdrawn(value: string | null | undefined);
    /**
     * The proposal, or what is new in this round.
     */
    get text(): string | null;
    set text(value: string | null | undefined);
    /**
     * Where the documents are.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    update(values: MatterValues): void;
}
export interface MatterValues {
    cooperation?: string | Record | null;
    role?: "programme" | "amendment" | "consultation" | "budget" | "agreement" | "other" | null;
    title?: string | null;
    programme?: string | Record | null;
    amendment?: string | Record | null;
    effort?: string | Record | null;
    plan?: string | Record | null;
    governing_document?: string | Record | null;
    proposed?: string | null;
    deadline?: string | null;
    rule?: "all" | "majority" | "adopters" | null;
    decision?: string | Record | null;
    earlier_round?: string | Record | null;
    withdrawn?: string | null;
    text?: string | null;
    reference?: string | null;
}
export const Matter: RecordClass<Matter, MatterValues>;

/**
 * Adoption (antagande): One municipality's own decision on a programme or another joint matter.
 */
export interface Adoption extends Record {
    /**
     * The programme. The key of a record of the kind programme.
     */
    get programme(): string | null;
    set programme(value: string | Record | null | undefined);
    /**
     * The municipality. Required. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * What the municipality decided. Required.
     */
    get outcome(): "adopted" | "rejected" | "referred_back" | "adopted_with_reservation" | "adopted_with_addition" | null;
    set outcome(value: "adopted" | "rejected" | "referred_back" | "adopted_with_reservation" | "adopted_with_addition" | null | undefined);
    /**
     * The day. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    /**
     * Paragraph of the minutes.
     */
    get paragraph(): string | null;
    set paragraph(value: string | null | undefined);
    /**
     * Where the minutes are: diary number or address.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    /**
     * The decision in full, where it is kept. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    /**
     * The joint matter. The key of a record of the kind matter.
     */
    get matter(): string | null;
    set matter(value: string | Record | null | undefined);
    /**
     * The day before which it was taken, when its own day is not known. A date: 2024-12-31.
     */
    get before(): string | null;
    set before(value: string | null | undefined);
    /**
     * The municipality's reservation or addition, or why it said no.
     */
    get text(): string | null;
    set text(value: string | null | undefined);
    update(values: AdoptionValues): void;
}
export interface AdoptionValues {
    programme?: string | Record | null;
    municipality?: string | Record | null;
    outcome?: "adopted" | "rejected" | "referred_back" | "adopted_with_reservation" | "adopted_with_addition" | null;
    date?: string | null;
    paragraph?: string | null;
    reference?: string | null;
    decision?: string | Record | null;
    matter?: string | Record | null;
    before?: string | null;
    text?: string | null;
}
export const Adoption: RecordClass<Adoption, AdoptionValues>;

/**
 * Agenda item (dagordningspunkt): A line of a meeting's agenda.
 */
export interface AgendaItem extends Record {
    /**
     * The meeting. Required. The key of a record of the kind meeting.
     */
    get meeting(): string | null;
    set meeting(value: string | Record | null | undefined);
    /**
     * Its position on the agenda, from 1.
     */
    get position(): number | null;
    set position(value: number | null | undefined);
    /**
     * What is taken up. Required.
     */
    get title(): string | null;
    set title(value: string | null | undefined);
    /**
     * The joint matter that is taken up. The key of a record of the kind matter.
     */
    get matter(): string | null;
    set matter(value: string | Record | null | undefined);
    /**
     * What was decided. The key of a record of the kind decision.
     */
    get decision(): string | null;
    set decision(value: string | Record | null | undefined);
    /**
     * What was said.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    update(values: AgendaItemValues): void;
}
export interface AgendaItemValues {
    meeting?: string | Record | null;
    position?: number | null;
    title?: string | null;
    matter?: string | Record | null;
    decision?: string | Record | null;
    note?: string | null;
}
export const AgendaItem: RecordClass<AgendaItem, AgendaItemValues>;

/**
 * Attendance (närvaro): Whether a seat was taken at a meeting.
 */
export interface Attendance extends Record {
    /**
     * The meeting. Required. The key of a record of the kind meeting.
     */
    get meeting(): string | null;
    set meeting(value: string | Record | null | undefined);
    /**
     * The seat of the body. Required. The key of a record of the kind seat.
     */
    get seat(): string | null;
    set seat(value: string | Record | null | undefined);
    /**
     * Whether it was taken. Required.
     */
    get presence(): "present" | "remote" | "substituted" | "absent" | null;
    set presence(value: "present" | "remote" | "substituted" | "absent" | null | undefined);
    /**
     * Anything else worth knowing.
     */
    get note(): string | null;
    set note(value: string | null | undefined);
    update(values: AttendanceValues): void;
}
export interface AttendanceValues {
    meeting?: string | Record | null;
    seat?: string | Record | null;
    presence?: "present" | "remote" | "substituted" | "absent" | null;
    note?: string | null;
}
export const Attendance: RecordClass<Attendance, AttendanceValues>;

/**
 * Dissemination (spridning): That a municipality has passed on a joint result at home.
 */
export interface Dissemination extends Record {
    /**
     * The municipality. Required. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * When. Required. A date: 2024-12-31.
     */
    get date(): string | null;
    set date(value: string | null | undefined);
    /**
     * The result, when it is an effort. The key of a record of the kind effort.
     */
    get effort(): string | null;
    set effort(value: string | Record | null | undefined);
    /**
     * The result, when it is a conference. The key of a record of the kind edition.
     */
    get edition(): string | null;
    set edition(value: string | Record | null | undefined);
    /**
     * The result, when it is a follow-up. The key of a record of the kind occasion.
     */
    get occasion(): string | null;
    set occasion(value: string | Record | null | undefined);
    /**
     * The result, when it is a joint matter. The key of a record of the kind matter.
     */
    get matter(): string | null;
    set matter(value: string | Record | null | undefined);
    /**
     * To whom.
     */
    get audience(): string | null;
    set audience(value: string | null | undefined);
    /**
     * In what way.
     */
    get channel(): string | null;
    set channel(value: string | null | undefined);
    /**
     * Where it is to be read.
     */
    get reference(): string | null;
    set reference(value: string | null | undefined);
    update(values: DisseminationValues): void;
}
export interface DisseminationValues {
    municipality?: string | Record | null;
    date?: string | null;
    effort?: string | Record | null;
    edition?: string | Record | null;
    occasion?: string | Record | null;
    matter?: string | Record | null;
    audience?: string | null;
    channel?: string | null;
    reference?: string | null;
}
export const Dissemination: RecordClass<Dissemination, DisseminationValues>;

/**
 * Script (skript): A Lua script registered in the database.
 */
export interface Script extends Record {
    /**
     * Whose script it is; absent when it is shared. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * What it is called. Required.
     */
    get name(): string | null;
    set name(value: string | null | undefined);
    /**
     * The Lua text. Required.
     */
    get source(): string | null;
    set source(value: string | null | undefined);
    /**
     * What it needs to be granted, separated by spaces.
     */
    get needs(): string | null;
    set needs(value: string | null | undefined);
    /**
     * Who registered it.
     */
    get registered_by(): string | null;
    set registered_by(value: string | null | undefined);
    /**
     * The day it was registered. A date: 2024-12-31.
     */
    get registered(): string | null;
    set registered(value: string | null | undefined);
    /**
     * Counted up when the source changes.
     */
    get version(): number | null;
    set version(value: number | null | undefined);
    /**
     * The kinds after whose changes it runs, separated by spaces.
     */
    get events(): string | null;
    set events(value: string | null | undefined);
    update(values: ScriptValues): void;
}
export interface ScriptValues {
    municipality?: string | Record | null;
    name?: string | null;
    source?: string | null;
    needs?: string | null;
    registered_by?: string | null;
    registered?: string | null;
    version?: number | null;
    events?: string | null;
}
export const Script: RecordClass<Script, ScriptValues>;

/**
 * Grant (beviljande): What a registered script has been granted, for its source as it was then.
 */
export interface ScriptGrant extends Record {
    /**
     * The script. Required. The key of a record of the kind script.
     */
    get script(): string | null;
    set script(value: string | Record | null | undefined);
    /**
     * What was granted, separated by spaces.
     */
    get what(): string | null;
    set what(value: string | null | undefined);
    /**
     * The Lua text it was granted for; it does not hold for another.
     */
    get source(): string | null;
    set source(value: string | null | undefined);
    /**
     * Who granted it.
     */
    get granted_by(): string | null;
    set granted_by(value: string | null | undefined);
    /**
     * The day it was granted. A date: 2024-12-31.
     */
    get granted(): string | null;
    set granted(value: string | null | undefined);
    update(values: ScriptGrantValues): void;
}
export interface ScriptGrantValues {
    script?: string | Record | null;
    what?: string | null;
    source?: string | null;
    granted_by?: string | null;
    granted?: string | null;
}
export const ScriptGrant: RecordClass<ScriptGrant, ScriptGrantValues>;

/**
 * Run (körning): A run of a registered script.
 */
export interface ScriptRun extends Record {
    /**
     * The script. Required. The key of a record of the kind script.
     */
    get script(): string | null;
    set script(value: string | Record | null | undefined);
    /**
     * Who ran it; absent when the secretariat or an event did. The key of a record of the kind municipality.
     */
    get municipality(): string | null;
    set municipality(value: string | Record | null | undefined);
    /**
     * When it ran, UTC.
     */
    get at(): string | null;
    set at(value: string | null | undefined);
    /**
     * Who ran it.
     */
    get actor(): string | null;
    set actor(value: string | null | undefined);
    /**
     * ok, error or limit; registered when it was registered.
     */
    get outcome(): string | null;
    set outcome(value: string | null | undefined);
    /**
     * Why, such as runtime, deadline or denied.
     */
    get reason(): string | null;
    set reason(value: string | null | undefined);
    /**
     * What was said.
     */
    get message(): string | null;
    set message(value: string | null | undefined);
    /**
     * The version of the script.
     */
    get version(): number | null;
    set version(value: number | null | undefined);
    /**
     * Work spent.
     */
    get spent(): number | null;
    set spent(value: number | null | undefined);
    /**
     * Most memory, in bytes.
     */
    get peak(): number | null;
    set peak(value: number | null | undefined);
    /**
     * The last entry of the history that it ran for.
     */
    get entry(): number | null;
    set entry(value: number | null | undefined);
    update(values: ScriptRunValues): void;
}
export interface ScriptRunValues {
    script?: string | Record | null;
    municipality?: string | Record | null;
    at?: string | null;
    actor?: string | null;
    outcome?: string | null;
    reason?: string | null;
    message?: string | null;
    version?: number | null;
    spent?: number | null;
    peak?: number | null;
    entry?: number | null;
}
export const ScriptRun: RecordClass<ScriptRun, ScriptRunValues>;

/**
 * Exception (undantag): That a rule of the check does not hold, and why.
 */
export interface CheckException extends Record {
    /**
     * The cooperation that decided it. The key of a record of the kind cooperation.
     */
    get cooperation(): string | null;
    set cooperation(value: string | Record | null | undefined);
    /**
     * The name of the rule, as the check writes it. Required.
     */
    get rule(): string | null;
    set rule(value: string | null | undefined);
    /**
     * The key of the only record it holds for; absent when it holds for all.
     */
    get record(): string | null;
    set record(value: string | null | undefined);
    /**
     * Why. Required.
     */
    get reason(): string | null;
    set reason(value: string | null | undefined);
    /**
     * The first day the rule holds again. A date: 2024-12-31.
     */
    get until(): string | null;
    set until(value: string | null | undefined);
    update(values: CheckExceptionValues): void;
}
export interface CheckExceptionValues {
    cooperation?: string | Record | null;
    rule?: string | null;
    record?: string | null;
    reason?: string | null;
    until?: string | null;
}
export const CheckException: RecordClass<CheckException, CheckExceptionValues>;

/** The class of each kind by the kind's name. */
export interface ClassOf {
    cooperation: Cooperation;
    principle: Principle;
    municipality: Municipality;
    membership: Membership;
    municipality_group: MunicipalityGroup;
    group_member: GroupMember;
    body: Body;
    person: Person;
    seat: Seat;
    governing_document: GoverningDocument;
    meeting: Meeting;
    decision: Decision;
    programme: Programme;
    amendment: Amendment;
    area: Area;
    focus_area: FocusArea;
    goal: Goal;
    sub_goal: SubGoal;
    amendment_change: AmendmentChange;
    level_name: LevelName;
    succession: Succession;
    frame: Frame;
    frame_use: FrameUse;
    regional_goal: RegionalGoal;
    plan: Plan;
    objective: Objective;
    activity: Activity;
    milestone: Milestone;
    correction: Correction;
    link: Link;
    source: Source;
    indicator: Indicator;
    measure: Measure;
    target: Target;
    occasion: Occasion;
    judgement: Judgement;
    label: Label;
    frozen_table: FrozenTable;
    analysis: Analysis;
    budget_line: BudgetLine;
    conference: Conference;
    edition: Edition;
    hosting: Hosting;
    partner: Partner;
    absence: Absence;
    host_pair: HostPair;
    direction: Direction;
    effort: Effort;
    effort_goal: EffortGoal;
    matter: Matter;
    adoption: Adoption;
    agenda_item: AgendaItem;
    attendance: Attendance;
    dissemination: Dissemination;
    script: Script;
    script_grant: ScriptGrant;
    script_run: ScriptRun;
    check_exception: CheckException;
}
export interface ValuesOf {
    cooperation: CooperationValues;
    principle: PrincipleValues;
    municipality: MunicipalityValues;
    membership: MembershipValues;
    municipality_group: MunicipalityGroupValues;
    group_member: GroupMemberValues;
    body: BodyValues;
    person: PersonValues;
    seat: SeatValues;
    governing_document: GoverningDocumentValues;
    meeting: MeetingValues;
    decision: DecisionValues;
    programme: ProgrammeValues;
    amendment: AmendmentValues;
    area: AreaValues;
    focus_area: FocusAreaValues;
    goal: GoalValues;
    sub_goal: SubGoalValues;
    amendment_change: AmendmentChangeValues;
    level_name: LevelNameValues;
    succession: SuccessionValues;
    frame: FrameValues;
    frame_use: FrameUseValues;
    regional_goal: RegionalGoalValues;
    plan: PlanValues;
    objective: ObjectiveValues;
    activity: ActivityValues;
    milestone: MilestoneValues;
    correction: CorrectionValues;
    link: LinkValues;
    source: SourceValues;
    indicator: IndicatorValues;
    measure: MeasureValues;
    target: TargetValues;
    occasion: OccasionValues;
    judgement: JudgementValues;
    label: LabelValues;
    frozen_table: FrozenTableValues;
    analysis: AnalysisValues;
    budget_line: BudgetLineValues;
    conference: ConferenceValues;
    edition: EditionValues;
    hosting: HostingValues;
    partner: PartnerValues;
    absence: AbsenceValues;
    host_pair: HostPairValues;
    direction: DirectionValues;
    effort: EffortValues;
    effort_goal: EffortGoalValues;
    matter: MatterValues;
    adoption: AdoptionValues;
    agenda_item: AgendaItemValues;
    attendance: AttendanceValues;
    dissemination: DisseminationValues;
    script: ScriptValues;
    script_grant: ScriptGrantValues;
    script_run: ScriptRunValues;
    check_exception: CheckExceptionValues;
}
