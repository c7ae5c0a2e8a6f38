-- The one description of every record kind. generate.lua turns it into C, SQL, docs and stubs.
--
-- kind { number, name, sv, en, doc, title =, owner =, fields }
--   number  permanent; never reused        name    singular, as in C and JSON
--   sv, en  the word for people            title   field that names a record to people
--   owner   field whose municipality may write the record (without it: the secretariat only)
--   seal    field that, once set, closes the record and all that refer to it against every change
-- A field is { number, name, type, doc, options }; its number is permanent in its kind.
--   required  must be set                  verb      the verb that alone sets it
--   words     of an enumeration            min, max  bounds of an integer or number
--   choice    exactly one of the group     personal  personal data (GDPR)
--   tree      a reference to its own kind that must not go in a circle
--   inverse   what the target calls the records that refer to it
--   since     the version it came in; 0.1 when left out
-- Kinds stand in an order in which each refers only to itself and to kinds before it.

local kinds = {}
local function kind(k) kinds[#kinds + 1] = k end

local function text(number, name, doc, options) return { number, name, "text", doc, options or {} } end
local function integer(number, name, doc, options) return { number, name, "integer", doc, options or {} } end
local function number(n, name, doc, options) return { n, name, "number", doc, options or {} } end
local function boolean(n, name, doc, options) return { n, name, "boolean", doc, options or {} } end
local function date(n, name, doc, options) return { n, name, "date", doc, options or {} } end
local function period(n, name, doc, options) return { n, name, "period", doc, options or {} } end
local function enum(n, name, words, doc, options)
  options = options or {}
  options.words = words
  return { n, name, "enum", doc, options }
end
local function ref(n, name, target, doc, options)
  options = options or {}
  options.target = target
  return { n, name, "reference", doc, options }
end

local required = true
local year = { min = 1, max = 9999 }
local required_year = { required = true, min = 1, max = 9999 }
local order = { min = 0, max = 1000000 }

---------------------------------------------------------------------------- cooperation

kind { 1, "cooperation", "samverkan", "cooperation", "A lasting cooperation of municipalities.", title = "name",
  text(1, "name", "What it is called.", { required = required }),
  text(2, "purpose", "Why it exists, in its own words."),
  text(3, "website", "Address of its public pages."),
  date(4, "founded", "The day it began.") }

kind { 2, "principle", "kännetecken", "principle", "What marks the cooperation, or what its members commit to.", title = "title",
  ref(1, "cooperation", "cooperation", "The cooperation it belongs to.", { required = required, inverse = "principles" }),
  enum(2, "role", { "characteristic", "commitment" }, "A mark of the cooperation, or a commitment of its members.", { required = required }),
  integer(3, "position", "Its place in the document, from 1.", order),
  text(4, "title", "The words of the document.", { required = required }) }

kind { 3, "municipality", "kommun", "municipality", "A municipality, a region or the country; the key is its official code.", title = "name", owner = "key",
  text(1, "name", "What it is called.", { required = required }),
  enum(2, "level", { "municipality", "region", "country" }, "What sort of area it is.", { required = required }),
  date(3, "formed", "The day it was formed, where that matters for its figures."),
  ref(4, "formed_from", "municipality", "The municipality it was part of before.", { tree = true, inverse = "parted" }),
  text(5, "website", "Address of its public pages.") }

kind { 4, "membership", "medlemskap", "membership", "A municipality's time in a cooperation.",
  ref(1, "cooperation", "cooperation", "The cooperation.", { required = required, inverse = "memberships" }),
  ref(2, "municipality", "municipality", "The member.", { required = required, inverse = "memberships" }),
  date(3, "joined", "First day as a member; absent when it was one from the start."),
  date(4, "left", "First day no longer a member; absent while it is one."),
  number(5, "cost_share", "Its part of the joint costs, in percent.", { min = 0, max = 100 }),
  integer(6, "weight", "Its weight when turns are shared out; 1 when absent.", { min = 1, max = 1000000000 }) }

kind { 5, "municipality_group", "kommungrupp", "municipality group", "A named group of municipalities to compare with.", title = "name",
  text(1, "name", "What it is called.", { required = required }),
  text(2, "note", "How the group was chosen.") }

kind { 6, "group_member", "gruppmedlem", "group member", "One municipality of a group.",
  ref(1, "municipality_group", "municipality_group", "The group.", { required = required, inverse = "members" }),
  ref(2, "municipality", "municipality", "The member.", { required = required, inverse = "groups" }) }

---------------------------------------------------------------------------- organisation

kind { 7, "body", "organ", "body", "A committee, management group, network, secretariat or municipal board.", title = "name", owner = "municipality",
  ref(1, "cooperation", "cooperation", "The cooperation it belongs to.", { inverse = "bodies" }),
  ref(2, "municipality", "municipality", "The municipality whose board it is; absent for a joint body.", { inverse = "bodies" }),
  ref(3, "parent", "body", "The body it answers to.", { tree = true, inverse = "children" }),
  enum(4, "role", { "committee", "management_group", "network", "secretariat", "board", "council" }, "What sort of body it is.", { required = required }),
  text(5, "name", "What it is called.", { required = required }),
  text(6, "purpose", "What it does."),
  text(7, "members_are", "Who sits in it, by office."),
  integer(8, "meetings_per_year", "How often it meets at least.", { min = 0, max = 366 }),
  boolean(9, "seat_per_municipality", "Whether each member municipality has a seat, so that an empty one is missing."),
  date(10, "began", "The day it began."),
  date(11, "ended", "The day it ended.") }

kind { 8, "person", "person", "person", "A person who holds a seat. Personal data: a role works without one.", title = "name", owner = "municipality",
  text(1, "name", "Full name.", { required = required, personal = true }),
  text(2, "email", "E-mail address.", { personal = true }),
  text(3, "phone", "Telephone number.", { personal = true }),
  ref(4, "municipality", "municipality", "The municipality that employs or elected the person.", { inverse = "persons" }),
  date(5, "retain_until", "The day after which the personal data is to be erased.") }

kind { 9, "seat", "plats", "seat", "A seat in a body during a time, whoever holds it.", owner = "municipality",
  ref(1, "body", "body", "The body.", { required = required, inverse = "seats" }),
  ref(2, "municipality", "municipality", "The municipality the seat speaks for.", { inverse = "seats" }),
  enum(3, "role", { "chair", "vice_chair", "member", "substitute", "convenor", "secretary", "staff" }, "The role of the seat.", { required = required }),
  ref(4, "person", "person", "Who holds it; may be absent.", { personal = true, inverse = "seats" }),
  text(5, "office", "The office that goes with the seat, such as kommundirektör."),
  date(6, "since", "First day."),
  date(7, "until", "First day no longer.") }

kind { 10, "governing_document", "styrdokument", "governing document", "A document that governs the cooperation.", title = "title",
  ref(1, "cooperation", "cooperation", "The cooperation.", { required = required, inverse = "governing_documents" }),
  text(2, "title", "Its title.", { required = required }),
  date(3, "decided", "The day it was decided."),
  text(4, "reference", "Where it is to be found: diary number or address."),
  ref(5, "replaces", "governing_document", "The document it replaced.", { tree = true, inverse = "replaced_by" }) }

kind { 11, "decision", "beslut", "decision", "What a body decided on a day.", title = "title", owner = "municipality",
  ref(1, "body", "body", "Who decided.", { required = required, inverse = "decisions" }),
  ref(2, "municipality", "municipality", "The municipality whose body it is; absent for a joint body.", { inverse = "decisions" }),
  date(3, "date", "The day.", { required = required }),
  text(4, "paragraph", "Paragraph of the minutes."),
  text(5, "title", "What the matter was.", { required = required }),
  enum(6, "outcome", { "approved", "rejected", "referred_back", "noted", "amended" }, "What came of it.", { required = required }),
  text(7, "reference", "Where the minutes are: diary number or address."),
  text(8, "note", "Anything else worth knowing.") }

---------------------------------------------------------------------------- programme

kind { 12, "programme", "utvecklingsprogram", "programme", "The shared development programme of one period.", title = "title",
  ref(1, "cooperation", "cooperation", "Whose programme it is.", { required = required, inverse = "programmes" }),
  text(2, "title", "Its title.", { required = required }),
  text(3, "vision", "The vision."),
  text(4, "overall_goal", "The overall goal."),
  text(5, "purpose", "What the programme is for."),
  text(6, "principle", "What runs through every part of it, such as sustainable development."),
  integer(7, "valid_from", "First year it is valid.", required_year),
  integer(8, "valid_until", "Last year it is valid.", required_year),
  integer(9, "target_year", "The year the programme looks toward.", year),
  date(10, "document_date", "The date of the document."),
  text(11, "reference", "Where the document is."),
  ref(12, "replaces", "programme", "The programme it follows upon.", { tree = true, inverse = "replaced_by" }),
  date(13, "in_force", "The day the last of the members adopted it.", { verb = "adopt" }),
  integer(14, "sub_goals_per_focus_area", "How many sub-goals the document says each focus area has; what the check counts against.", { min = 0, max = 1000 }) }

kind { 13, "adoption", "antagande", "adoption", "One municipality's own decision on a programme.", owner = "municipality",
  ref(1, "programme", "programme", "The programme.", { required = required, inverse = "adoptions" }),
  ref(2, "municipality", "municipality", "The municipality.", { required = required, inverse = "adoptions" }),
  enum(3, "outcome", { "adopted", "rejected", "referred_back" }, "What its board decided.", { required = required }),
  date(4, "date", "The day.", { required = required }),
  text(5, "paragraph", "Paragraph of the minutes."),
  text(6, "reference", "Where the minutes are: diary number or address."),
  ref(7, "decision", "decision", "The decision in full, where it is kept.", { inverse = "adoptions" }) }

kind { 14, "amendment", "ändring", "amendment", "A change of a programme during its period.", title = "title",
  ref(1, "programme", "programme", "The programme.", { required = required, inverse = "amendments" }),
  date(2, "date", "The day it was decided.", { required = required }),
  text(3, "title", "What changed.", { required = required }),
  ref(4, "decision", "decision", "The decision.", { inverse = "amendments" }),
  text(5, "reference", "Where it is to be read.") }

kind { 15, "area", "område", "area", "A part of a programme that holds focus areas.", title = "name",
  ref(1, "programme", "programme", "The programme.", { required = required, inverse = "areas" }),
  integer(2, "position", "Its place in the programme, from 1.", order),
  text(3, "name", "Its name.", { required = required }),
  text(4, "description", "What the programme says of it.") }

kind { 16, "focus_area", "fokusområde", "focus area", "A field that the programme gives priority.", title = "name",
  ref(1, "area", "area", "The area it lies in.", { required = required, inverse = "focus_areas" }),
  integer(2, "position", "Its place in the area, from 1.", order),
  text(3, "name", "Its name.", { required = required }),
  text(4, "description", "What the programme says of it."),
  ref(5, "network", "body", "The network of managers that carries it out.", { inverse = "focus_areas" }) }

kind { 17, "goal", "mål", "goal", "The goal of a focus area.", title = "title",
  ref(1, "focus_area", "focus_area", "The focus area.", { required = required, inverse = "goals" }),
  integer(2, "position", "Its place in the focus area, from 1.", order),
  text(3, "title", "Its words in the programme.", { required = required }) }

kind { 18, "sub_goal", "delmål", "sub-goal", "One part of a goal.", title = "title",
  ref(1, "goal", "goal", "The goal.", { required = required, inverse = "sub_goals" }),
  integer(2, "position", "Its place under the goal, from 1.", order),
  text(3, "title", "Its words in the programme.", { required = required }),
  number(4, "weight", "Its weight in its goal; 1 when absent.", { min = 0, max = 1000000 }) }

kind { 19, "succession", "efterföljd", "succession", "How a sub-goal lived on in the next programme.",
  ref(1, "earlier", "sub_goal", "The sub-goal of the earlier programme.", { required = required, inverse = "successors" }),
  ref(2, "later", "sub_goal", "The sub-goal that carries it on; absent when it ended.", { inverse = "predecessors" }),
  text(3, "note", "Why.") }

kind { 20, "frame", "målram", "frame", "A frame of goals outside the cooperation, such as a regional plan.", title = "name",
  text(1, "name", "Its name.", { required = required }),
  text(2, "issuer", "Who decided it."),
  text(3, "description", "What it is.") }

kind { 21, "regional_goal", "regionalt mål", "regional goal", "One goal of a frame.", title = "title",
  ref(1, "frame", "frame", "The frame.", { required = required, inverse = "goals" }),
  integer(2, "position", "Its place in the frame, from 1.", order),
  text(3, "title", "Its words.", { required = required }) }

---------------------------------------------------------------------------- plans

kind { 22, "plan", "plan", "plan", "An annual operational plan, or a network's action plan.", title = "title", owner = "municipality",
  ref(1, "programme", "programme", "The programme it makes concrete.", { required = required, inverse = "plans" }),
  enum(2, "role", { "operational", "action" }, "Verksamhetsplan or handlingsplan.", { required = required }),
  ref(3, "body", "body", "Whose plan it is.", { inverse = "plans" }),
  ref(4, "municipality", "municipality", "The municipality whose plan it is; absent for a joint plan.", { inverse = "plans" }),
  integer(5, "year", "The year it is for.", required_year),
  text(6, "title", "Its title.", { required = required }),
  number(7, "budget", "Its budget in kronor.", { min = 0, max = 1e15 }),
  ref(8, "decision", "decision", "The decision on it.", { inverse = "plans" }) }

kind { 23, "objective", "verksamhetsmål", "objective", "What a plan wants to reach for a sub-goal.", title = "title", owner = "municipality",
  ref(1, "plan", "plan", "The plan.", { required = required, inverse = "objectives" }),
  ref(2, "sub_goal", "sub_goal", "The sub-goal it makes concrete.", { required = required, inverse = "objectives" }),
  ref(3, "municipality", "municipality", "Whose objective it is; absent when it is everyone's.", { inverse = "objectives" }),
  integer(4, "position", "Its place in the plan, from 1.", order),
  text(5, "title", "Its words.", { required = required }),
  ref(6, "responsible", "body", "The body that answers for it.", { inverse = "objectives" }),
  number(7, "weight", "Its weight under its sub-goal; 1 when absent.", { min = 0, max = 1000000 }) }

kind { 24, "activity", "aktivitet", "activity", "Something that is done for an objective.", title = "title", owner = "municipality",
  ref(1, "objective", "objective", "The objective.", { required = required, inverse = "activities" }),
  ref(2, "plan", "plan", "The action plan it stands in, when that is another than the objective's.", { inverse = "activities" }),
  ref(3, "municipality", "municipality", "Who does it; absent when all do.", { inverse = "activities" }),
  integer(4, "position", "Its place, from 1.", order),
  text(5, "title", "What is done.", { required = required }),
  text(6, "responsible", "The role that is responsible."),
  ref(7, "person", "person", "Who is responsible, by name; may be absent.", { personal = true, inverse = "activities" }),
  date(8, "starts", "First day."),
  date(9, "ends", "Last day."),
  enum(10, "status", { "not_started", "ongoing", "delayed", "done", "stopped" }, "How far it has come.", { required = required }),
  text(11, "comment", "How it goes, in words.") }

kind { 25, "link", "koppling", "link", "That a part of the programme serves a goal of a frame.",
  ref(1, "regional_goal", "regional_goal", "The goal of the frame.", { required = required, inverse = "links" }),
  ref(2, "programme", "programme", "The part, when it is the whole programme.", { choice = "part", inverse = "links" }),
  ref(3, "area", "area", "The part, when it is an area.", { choice = "part", inverse = "links" }),
  ref(4, "focus_area", "focus_area", "The part, when it is a focus area.", { choice = "part", inverse = "links" }),
  ref(5, "goal", "goal", "The part, when it is a goal.", { choice = "part", inverse = "links" }),
  ref(6, "sub_goal", "sub_goal", "The part, when it is a sub-goal.", { choice = "part", inverse = "links" }),
  ref(7, "objective", "objective", "The part, when it is an objective.", { choice = "part", inverse = "links" }),
  text(8, "note", "In what way.") }

---------------------------------------------------------------------------- follow-up

kind { 26, "source", "källa", "source", "Where values come from, and how it is to be named.", title = "name",
  text(1, "name", "What it is called.", { required = required }),
  text(2, "line", "The line that its terms ask for where raw values are shown, such as Källa: Kolada."),
  text(3, "website", "Its address."),
  text(4, "terms", "Its terms in short.") }

kind { 27, "indicator", "indikator", "indicator", "Something that is measured, per municipality and period.", title = "title",
  text(1, "title", "Its title.", { required = required }),
  text(2, "description", "What it measures, and how."),
  text(3, "unit", "Its unit, such as % or ton CO2e."),
  integer(4, "decimals", "Decimals to show; as few as needed when absent.", { min = 0, max = 15 }),
  enum(5, "direction", { "higher", "lower" }, "Which way is better; absent when neither is."),
  enum(6, "measures", { "count", "share", "cumulative", "index", "amount" }, "How it may be put together: counts add, shares never do, a cumulative series takes its last period."),
  ref(7, "source", "source", "Where its values come from.", { inverse = "indicators" }),
  ref(8, "owner", "body", "Who keeps it up to date.", { inverse = "indicators" }),
  boolean(9, "by_gender", "Whether women and men are told apart."),
  date(10, "publication", "When the next values are expected."),
  period(11, "publication_period", "The period those values are for."),
  text(12, "subject", "The subject area it belongs to."),
  boolean(13, "population", "Whether it is the population that weighted means use.") }

kind { 28, "measure", "mått", "measure", "That an indicator is followed up for a sub-goal or an objective, and how.",
  ref(1, "indicator", "indicator", "The indicator.", { required = required, inverse = "uses" }),
  ref(2, "sub_goal", "sub_goal", "The sub-goal it is followed up for.", { choice = "part", inverse = "measures" }),
  ref(3, "objective", "objective", "The objective it is followed up for.", { choice = "part", inverse = "measures" }),
  integer(4, "position", "Its place, from 1.", order),
  number(5, "weight", "Its weight; 1 when absent.", { min = 0, max = 1000000 }),
  enum(6, "method", { "linear", "target_value", "directional", "growth" }, "How its status is found; linear when absent."),
  number(7, "on_track", "Least pace that is on track; 0.95 when absent.", { min = 0, max = 1000 }),
  number(8, "some_deviation", "Least pace that is some deviation; 0.60 when absent.", { min = 0, max = 1000 }),
  text(9, "note", "Why it was chosen."),
  date(10, "since", "The first day it is followed up; from the start when absent."),
  date(11, "until", "The first day it is no longer followed up.") }

kind { 29, "target", "målvärde", "target", "What value an indicator is to reach by a period.", owner = "municipality",
  ref(1, "indicator", "indicator", "The indicator.", { required = required, inverse = "targets" }),
  ref(2, "municipality", "municipality", "Whose target it is; absent when it is everyone's.", { inverse = "targets" }),
  ref(3, "plan", "plan", "The plan that set it.", { inverse = "targets" }),
  period(4, "period", "The period by which it is to be reached.", { required = required }),
  number(5, "value", "The value to reach."),
  number(6, "low", "Lower edge of a band to be within."),
  number(7, "high", "Upper edge of a band to be within."),
  enum(8, "wanted", { "increase", "decrease", "keep", "not_increase", "not_decrease" }, "The wanted movement, when no number is set."),
  period(9, "base_period", "The period to count from; the first value when absent."),
  number(10, "base_value", "The value to count from, when the plan decided one."),
  enum(11, "gender", { "T", "K", "M" }, "Whose value it is for; the total when absent."),
  ref(12, "decision", "decision", "The decision on it.", { inverse = "targets" }) }

kind { 30, "occasion", "uppföljningstillfälle", "report occasion", "A time of reporting, whose figures are frozen.", title = "title", seal = "frozen",
  ref(1, "programme", "programme", "The programme that is followed up.", { required = required, inverse = "occasions" }),
  ref(2, "plan", "plan", "The plan that is followed up.", { inverse = "occasions" }),
  text(3, "title", "What it is called.", { required = required }),
  enum(4, "role", { "forecast", "final" }, "A forecast during the year, or the outcome.", { required = required }),
  period(5, "period", "The period it is about.", { required = required }),
  date(6, "cutoff", "The last day whose values count.", { required = required }),
  date(7, "frozen", "The day its figures were frozen.", { verb = "freeze" }) }

kind { 31, "judgement", "bedömning", "judgement", "A person's judgement of one node, for one occasion.", owner = "municipality",
  ref(1, "occasion", "occasion", "The report occasion.", { required = required, inverse = "judgements" }),
  ref(2, "municipality", "municipality", "Whose follow-up it is; absent for the whole cooperation.", { inverse = "judgements" }),
  ref(3, "programme", "programme", "The node, when it is the programme.", { choice = "node", inverse = "judgements" }),
  ref(4, "area", "area", "The node, when it is an area.", { choice = "node", inverse = "judgements" }),
  ref(5, "focus_area", "focus_area", "The node, when it is a focus area.", { choice = "node", inverse = "judgements" }),
  ref(6, "goal", "goal", "The node, when it is a goal.", { choice = "node", inverse = "judgements" }),
  ref(7, "sub_goal", "sub_goal", "The node, when it is a sub-goal.", { choice = "node", inverse = "judgements" }),
  ref(8, "objective", "objective", "The node, when it is an objective.", { choice = "node", inverse = "judgements" }),
  ref(9, "indicator", "indicator", "The node, when it is an indicator.", { choice = "node", inverse = "judgements" }),
  enum(10, "status", { "achieved", "on_track", "some_deviation", "off_track", "moving_away", "not_achieved", "not_assessed" }, "The status given.", { required = required }),
  text(11, "comment", "Why.", { required = required }),
  text(12, "author", "Who judged, by role.", { required = required }),
  date(13, "date", "The day.", { required = required }) }

kind { 32, "label", "benämning", "label", "A word of its own for a status, for one municipality or for all.", title = "text", owner = "municipality",
  ref(1, "municipality", "municipality", "Who says so; absent for the whole cooperation.", { inverse = "labels" }),
  enum(2, "status", { "achieved", "on_track", "some_deviation", "partly_achieved", "off_track", "moving_away", "not_achieved", "not_assessed" }, "The status.", { required = required }),
  enum(3, "occasion_role", { "forecast", "final" }, "At which occasions; at all when absent."),
  text(4, "text", "The word.", { required = required }) }

kind { 41, "frozen_table", "fryst tabell", "frozen table", "A table as it was when its report occasion was frozen.", title = "name",
  ref(1, "occasion", "occasion", "The report occasion.", { required = required, inverse = "frozen_tables" }),
  ref(2, "municipality", "municipality", "Whose follow-up it is; absent for the whole cooperation.", { inverse = "frozen_tables" }),
  text(3, "name", "What is in it: assessment, reporting, changes, values, or a kind of record.", { required = required }),
  text(4, "rows", "A line of columns (name:type) and one line for each row, cells between tabs.", { verb = "freeze" }) }

kind { 42, "analysis", "analys", "analysis", "A person's analysis, in writing, of a comparison between municipalities.", title = "text", owner = "municipality",
  ref(1, "indicator", "indicator", "What is compared.", { required = required, inverse = "analyses" }),
  ref(2, "municipality_group", "municipality_group", "The group that is compared; absent for the members of the cooperation.", { inverse = "analyses" }),
  ref(3, "municipality", "municipality", "Whose analysis it is; absent for the whole cooperation.", { inverse = "analyses" }),
  period(4, "period", "The period it is about.", { required = required }),
  text(5, "text", "What the comparison shows, and why.", { required = required }),
  text(6, "author", "Who wrote it, by role.", { required = required }),
  date(7, "date", "The day.", { required = required }) }

---------------------------------------------------------------------------- conferences

kind { 33, "conference", "konferens", "conference", "A recurring conference.", title = "name",
  ref(1, "cooperation", "cooperation", "Whose conference it is.", { required = required, inverse = "conferences" }),
  text(2, "name", "Its name.", { required = required }),
  text(3, "purpose", "What it is for."),
  text(4, "audience", "Whom it is for."),
  integer(5, "hosts", "How many municipalities host it each time; 0 when a body does.", { required = true, min = 0, max = 1000 }),
  integer(6, "every", "Years from one to the next.", { required = true, min = 1, max = 1000 }),
  integer(7, "first_year", "The first year it was held, as far as is known.", year),
  integer(8, "last_year", "The last year it is held.", year),
  ref(9, "host_body", "body", "The body that hosts it, when no municipality does.", { inverse = "hosted_conferences" }),
  ref(10, "theme_body", "body", "The body that decides the theme.", { inverse = "themed_conferences" }) }

kind { 34, "edition", "upplaga", "edition", "A conference of one year, held or not.", title = "theme",
  ref(1, "conference", "conference", "The conference.", { required = required, inverse = "editions" }),
  integer(2, "year", "The year.", required_year),
  text(3, "theme", "Its theme."),
  enum(4, "status", { "planned", "held", "skipped", "cancelled", "moved" }, "What became of it.", { required = required }),
  enum(5, "form", { "on_site", "digital", "hybrid" }, "How people met."),
  date(6, "date", "The day."),
  text(7, "place", "Where."),
  ref(8, "decision", "decision", "The decision on its theme.", { inverse = "editions" }),
  text(9, "reference", "Where this is known from."),
  text(10, "audience", "Whom it is for, when that is not whom the conference is for."),
  date(11, "moved_from", "The day it was first to be held, when it was moved.") }

kind { 35, "hosting", "värdskap", "hosting", "One host of an edition.", owner = "municipality",
  ref(1, "edition", "edition", "The edition.", { required = required, inverse = "hostings" }),
  ref(2, "municipality", "municipality", "The host, when it is a municipality.", { choice = "host", inverse = "hostings" }),
  ref(3, "body", "body", "The host, when it is a body.", { choice = "host", inverse = "hostings" }),
  boolean(4, "leads", "Whether it leads the project."),
  text(5, "reason", "Why it was chosen.", { verb = "rotate" }),
  ref(6, "decision", "decision", "The decision on it.", { inverse = "hostings" }) }

kind { 36, "partner", "samarbetspart", "partner", "An organisation that a conference is held with.", title = "name",
  ref(1, "conference", "conference", "The conference.", { required = required, inverse = "partners" }),
  integer(2, "position", "Its place, from 1.", order),
  text(3, "name", "Its name.", { required = required }),
  ref(4, "edition", "edition", "The only edition it is held with; absent when it is with all.", { inverse = "partners" }) }

kind { 43, "absence", "förhinder", "absence", "That a municipality cannot host in a year.", owner = "municipality",
  ref(1, "municipality", "municipality", "Who cannot.", { required = required, inverse = "absences" }),
  integer(2, "year", "The year.", required_year),
  ref(3, "conference", "conference", "The only conference it is about; absent when it is about all.", { inverse = "absences" }),
  text(4, "reason", "Why.") }

kind { 44, "host_pair", "värdpar", "pair of hosts", "That two municipalities wish to host together, or may not.",
  ref(1, "one", "municipality", "The one.", { required = required, inverse = "host_pairs" }),
  ref(2, "other", "municipality", "The other.", { required = required, inverse = "host_pairs_of_others" }),
  enum(3, "rule", { "wished", "forbidden" }, "A wish, or a ban.", { required = required }),
  text(4, "note", "Why.") }

---------------------------------------------------------------------------- advocacy

kind { 37, "direction", "inriktning", "advocacy direction", "A decided direction of the joint advocacy.", title = "title",
  ref(1, "cooperation", "cooperation", "The cooperation.", { required = required, inverse = "directions" }),
  text(2, "title", "What is worked for.", { required = required }),
  text(3, "description", "The message."),
  ref(4, "decision", "decision", "The decision.", { inverse = "directions" }),
  date(5, "decided", "The day it was decided."),
  date(6, "until", "First day it no longer holds.") }

kind { 38, "effort", "insats", "effort", "One effort of advocacy.", title = "title", owner = "municipality",
  ref(1, "direction", "direction", "The direction it follows.", { required = required, inverse = "efforts" }),
  enum(2, "role", { "consultation", "letter", "meeting", "campaign" }, "Remiss, skrivelse, möte or kampanj.", { required = required }),
  text(3, "title", "What it was.", { required = required }),
  text(4, "recipient", "To whom."),
  date(5, "date", "When."),
  text(6, "outcome", "What came of it."),
  ref(7, "municipality", "municipality", "Who did it; absent when all did.", { inverse = "efforts" }),
  text(8, "reference", "Where it is to be read.") }

kind { 39, "effort_goal", "insatsmål", "effort's goal", "That an effort served a part of the programme.",
  ref(1, "effort", "effort", "The effort.", { required = required, inverse = "goals" }),
  ref(2, "focus_area", "focus_area", "The part, when it is a focus area.", { choice = "part", inverse = "efforts" }),
  ref(3, "goal", "goal", "The part, when it is a goal.", { choice = "part", inverse = "efforts" }),
  ref(4, "sub_goal", "sub_goal", "The part, when it is a sub-goal.", { choice = "part", inverse = "efforts" }) }

---------------------------------------------------------------------------- scripts

kind { 40, "script", "skript", "script", "A Lua script registered in the database.", title = "name", owner = "municipality",
  ref(1, "municipality", "municipality", "Whose script it is; absent when it is shared.", { inverse = "scripts" }),
  text(2, "name", "What it is called.", { required = required }),
  text(3, "source", "The Lua text.", { required = required }),
  text(4, "needs", "The capabilities granted, separated by spaces.", { verb = "grant" }),
  text(5, "registered_by", "Who registered it.", { verb = "register" }),
  date(6, "registered", "The day it was registered.", { verb = "register" }) }

return kinds
