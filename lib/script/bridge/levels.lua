-- The programme as a script goes through it: its parts at whatever levels it has, what these are called
-- in it, the plans that make it concrete, and the sentence that says what deviates.
local bridge = require "bridge"
local check = require "report.check"
local format = require "report.format"
local records = require "records"
local words = require "report.words"

local levels = {}
local lang = bridge.language()
local held, methods, must = records.held, records.methods, records.must

local order = { "area", "focus_area", "goal", "sub_goal" }
local height = { programme = 0, area = 1, focus_area = 2, goal = 3, sub_goal = 4 }

-- What a report that is frozen was not frozen with is not there: its words are then the library's.
local function list_or_none(source, kind, field, value)
  return source.list(kind, field, value) or {}
end

-- Whether a record with a first day and a day after its last holds on a day; NULL: whenever.
local function holds(record, day)
  local values = held[record]
  return not day or (values.since or "") <= day and (not values["until"] or day < values["until"])
end

-- The parts right below one, of each level, in order.
local function below(record, day)
  local kind, out = bridge.name(record), {}
  for _, level in ipairs(order) do
    if height[level] > height[kind] then
      for _, part in ipairs(records.list(records.sources[record], level, kind, held[record].key)) do
        if holds(part, day) then out[#out + 1] = part end
      end
    end
  end
  return out
end

-- Whether something is measured or aimed at for the part itself.
local function is_followed(part)
  local kind, key, source = bridge.name(part), held[part].key, records.sources[part]
  for _, child in ipairs { "measure", "objective" } do
    if #must(source.list(child, kind, key)) > 0 then return true end
  end
  return false
end

local tree_columns = { part = true, kind = true, title = true, level = true, lowest = true, followed = true }
local tree_meta = records.row_meta(tree_columns, "tree")

local function add_rows(out, record, day, level)
  for _, part in ipairs(below(record, day)) do
    local row = { part = part, kind = bridge.name(part), title = tostring(part), level = level }
    out[#out + 1] = row
    local before = #out
    add_rows(out, part, day, level + 1)
    row.lowest = #out == before
    row.followed = row.lowest or is_followed(part)
    setmetatable(row, tree_meta)
  end
  return out
end

local function day_of(who, options)
  local year = check.options(lang, who, options).year
  return year and ("%04d-12-31"):format(year)
end

-- part:tree { year = }: all parts below, each after the one it lies in.
local tree = records.method("tree", nil, function(record, options)
  if not height[bridge.name(record)] then check.fail(lang, "colon", "programme", "tree", "programme", "tree") end
  return add_rows({}, record, day_of("record:tree", options), 1)
end)

-- The parts of one kind anywhere below.
local function all_of(kind)
  return function(record)
    local out = {}
    for _, row in ipairs(add_rows({}, record, nil, 1)) do
      if row.kind == kind then out[#out + 1] = row.part end
    end
    return out
  end
end

-- Where a section of a report begins: at a focus area, or at what lies higher when there is none above.
local function begins(row, open)
  if row.kind == "focus_area" then return true end
  return not open and (row.kind ~= "area" or row.lowest)
end

local section_columns = { part = true, title = true, rows = true }
local section_meta = records.row_meta(section_columns, "section")

-- programme:sections { year = }: the parts grouped as a report has them, whatever levels there are: a
-- section has a part and a title, and rows as those of tree(), its own part among them when that is
-- followed up itself.
local sections = records.method("sections", "programme", function(record, options)
  local out, open = {}, nil
  for _, row in ipairs(add_rows({}, record, day_of("programme:sections", options), 1)) do
    if open and row.level <= open.level then open = nil end
    if begins(row, open) then
      open = { level = row.level, section = { part = row.part, title = row.title, rows = {} } }
      out[#out + 1] = setmetatable(open.section, section_meta)
      if row.followed then open.section.rows[1] = row end
    elseif open then
      table.insert(open.section.rows, row)
    end
  end
  return out
end)

-- programme:called("sub_goal", 2): what a level is called in it, of one or several.
local called = records.method("called", "programme", function(record, level, count)
  local standard = words.of(lang).levels
  check.one_of(lang, "called", level, standard, "level")
  count = check.type(lang, "called", "count", count or 1, "integer")
  for _, name in ipairs(list_or_none(records.sources[record], "level_name", "programme", held[record].key)) do
    if name.level == level then return count == 1 and name.name or name.plural or name.name end
  end
  return standard[level][count == 1 and 1 or 2]
end)

-- The kind that all of some rows are of, which have it as `kind`; "part" when they differ.
local function kind_of(rows)
  local kind
  for _, row in ipairs(rows) do
    local this = row.kind
    if kind and this ~= kind then return "part" end
    kind = this
  end
  return kind or "part"
end

-- programme:called_all(rows): what they are called together, as "delmål"; one of them, and several.
local called_all = records.method("called_all", "programme", function(record, rows)
  local kind = kind_of(check.type(lang, "called_all", "{ … }", rows, "rows"))
  return called(record, kind), called(record, kind, 2)
end)

-- programme:plans_in { year = }: of each sort and body the last plan up to the year, in order of years.
local plans_in = records.method("plans_in", "programme", function(record, options)
  options = check.options(lang, "programme:plans_in", options)
  local last, out = {}, {}
  for _, plan in ipairs(records.list(records.sources[record], "plan", "programme", held[record].key)) do
    local p = held[plan]
    local whose = table.concat({ p.role, p.body or "", p.municipality or "" }, "\0")
    if p.year <= (options.year or 9999) and (not last[whose] or held[last[whose]].year < p.year) then last[whose] = plan end
  end
  for _, whose in ipairs(check.sorted(last)) do out[#out + 1] = last[whose] end
  return out
end)

-- How far the programme had come today: "draft", "proposed", "in_force" or "succeeded".
local function state(record)
  for _, row in ipairs(must(bridge.ask("programmes", nil, {}))) do
    if row.programme == held[record].key then return row.state end
  end
end

-- programme:adoptions(): who has adopted it and who has not; outcome_text is what people call the outcome.
local adoptions = records.method("adoptions", "programme", function(record)
  local rows = must(bridge.ask("adoptions", held[record].key, {}))
  rows.columns.outcome_text = true
  for i = 1, #rows do
    rows[i].outcome_text = rows[i].outcome and bridge.said("adoption", "outcome", rows[i].outcome)
  end
  return (records.rows(rows, "adoptions"))
end)

local coverage = records.method("coverage", "programme", function(record, options)
  local frame = check.options(lang, "programme:coverage", options).frame
  frame = records.optional_key(records.sources[record], "coverage", frame, "frame")
  return (records.rows(must(bridge.ask("coverage", held[record].key, { frame = frame })), "coverage"))
end)

local lineage = records.method("lineage", "sub_goal", function(record, options)
  options = check.options(lang, "sub_goal:lineage", options)
  local whose = records.optional_key(records.sources[record], "lineage", options.municipality, "municipality")
  return (records.rows(must(bridge.ask("lineage", held[record].key, {
    municipality = whose, ["until"] = options.year and ("%d"):format(options.year),
  })), "lineage"))
end)

local seated = records.method("seated", "body", function(record, options)
  local day = check.options(lang, "body:seated", options).on
  return (records.rows(must(bridge.ask("seated", held[record].key, { date = day })), "seated"))
end)

-- record:said "status": what people call the word in a field; nil where there is none.
local said = records.method("said", nil, function(record, field)
  local code = held[record][check.type(lang, "said", "field", field, "string")]
  return code and bridge.said(bridge.name(record), field, tostring(code))
end)

---------------------------------------------------------------------------- what deviates

local deviating = { off_track = 3, moving_away = 3, not_achieved = 3, some_deviation = 1, partly_achieved = 1 }

-- The leaf that stands for why: the worst, and of those the first. With a leaf for each municipality,
-- how many of them deviate.
local function cause(rows)
  local worst, measure, of, all
  for _, row in ipairs(rows) do
    if row.kind == "measure" or row.kind == "indicator" then measure = row end
    local grade = deviating[row.status]
    if grade and row.leaves == 1 and (row.latest_value or row.municipality) and row.level > 0
      and (not worst or grade > deviating[worst.status]) then
      worst = row
      of = row.kind == "municipality" and measure or nil
    end
  end
  if not of then return worst end
  local count = 0
  all = 0
  for _, row in ipairs(rows) do
    if row.kind == "municipality" and row.parent ~= nil and rows[row.parent + 1] == of then
      all = all + 1
      if deviating[row.status] then count = count + 1 end
    end
  end
  return of, count, all
end

local function number(row, value)
  return format.unit(value, row.unit, row.decimals or format.AS_PEOPLE_WANT, lang)
end

-- "Utsläpp: 139 978 ton 2024, mot väntade 114 165 ton", or for several "Utsläpp i 6 av 8 kommuner".
local function why(rows, say)
  local row, count, all = cause(rows)
  if not row then return nil end
  local title = format.without_unit(row.title, row.unit)
  if count then return say.in_many:format(title, count, all) end
  if not row.latest_value then return title end
  local latest = number(row, row.latest_value)
  if row.expected then return say.expected:format(title, latest, row.latest_period, number(row, row.expected)) end
  if row.target then return say.target:format(title, latest, row.latest_period, number(row, row.target)) end
  return say.latest:format(title, latest, row.latest_period)
end

-- What deviates, the worst first, each { title =, state =, why = }, and how many cannot be assessed.
local function deviations(all, say)
  local found, unknown = {}, 0
  for i, one in ipairs(all) do
    local grade = deviating[one.state.status]
    if grade then
      found[#found + 1] = { title = one.title, state = one.state, why = why(one.state.rows, say), grade = grade, at = i }
    elseif one.state.status == "not_assessed" then
      unknown = unknown + 1
    end
  end
  table.sort(found, function(a, b)
    if a.grade ~= b.grade then return a.grade > b.grade end
    return a.at < b.at
  end)
  return found, unknown
end

-- programme:deviating(states): those of { { kind =, title =, state = }, … } that deviate, the worst first, each with why;
-- and how many that is in a sentence.
local deviating_parts = records.method("deviating", "programme", function(record, states)
  local say, all = words.of(lang).headline, check.type(lang, "deviating", "{ … }", states, "rows")
  local found, unknown = deviations(all, say)
  local what = called(record, kind_of(all), #all)
  if #all == 0 then return found, say.nothing:format(what) end
  if unknown == #all then return found, say.unknown:format(#all, what) end
  local tail = unknown > 0 and say.rest:format(unknown) or ""
  if #found == 0 then return found, say.none:format(#all - unknown, what) .. tail .. "." end
  return found, (#found == 1 and say.one or say.some):format(#found, #all, what):gsub(":? *$", "") .. tail .. "."
end)

local MOST = 3 -- what a reader with ten seconds has time for

-- programme:headline(states): one sentence on what deviates and why, of { { kind =, title =, state = }, … }.
local headline = records.method("headline", "programme", function(record, states)
  local say, told = words.of(lang).headline, {}
  local all = check.type(lang, "headline", "{ … }", states, "rows")
  local found, unknown = deviations(all, say)
  local count = #found
  for i = 1, math.min(count, MOST) do
    local one = found[i]
    told[i] = one.why and say.because:format(one.title, one.state.label, one.why) or say.plain:format(one.title, one.state.label)
  end
  local what = called(record, kind_of(all), #all)
  if #all == 0 then return say.nothing:format(what) end
  if unknown == #all then return say.unknown:format(#all, what) end
  local tail = unknown > 0 and say.rest:format(unknown) or ""
  if count == 0 then return say.none:format(#all - unknown, what) .. tail .. "." end
  if count > MOST then told[#told + 1] = words.of(lang).more:format(count - MOST) end
  return (count == 1 and say.one or say.some):format(count, #all, what) .. table.concat(told, "; ") .. tail .. "."
end)

---------------------------------------------------------------------------- as members of the records

for _, kind in ipairs { "programme", "area", "focus_area", "goal", "sub_goal" } do
  methods[kind] = methods[kind] or {}
  methods[kind].tree = function() return tree end
end
for name, member in next, {
  sections = sections, called = called, called_all = called_all, plans_in = plans_in, adoptions = adoptions, coverage = coverage,
  headline = headline, deviating = deviating_parts,
} do
  methods.programme[name] = function() return member end
end
methods.programme.state = state
methods.programme.focus_areas = all_of "focus_area"
methods.programme.goals = all_of "goal"
methods.programme.sub_goals = all_of "sub_goal"
methods.sub_goal.lineage = function() return lineage end
methods.body = { seated = function() return seated end }
for _, kind in ipairs { "activity", "effort", "decision", "seat", "matter", "adoption", "plan", "body", "meeting", "indicator", "target",
                        "edition", "occasion" } do
  methods[kind] = methods[kind] or {}
  methods[kind].said = function() return said end
end

-- The sub-goal and all that it carries on, by succession: their keys.
function levels.predecessors(source, key)
  local keys, known = { key }, { [key] = true }
  local all = list_or_none(source, "succession")
  local at = 1
  while keys[at] do
    for _, s in ipairs(all) do
      if s.later == keys[at] and not known[s.earlier] then
        known[s.earlier] = true
        keys[#keys + 1] = s.earlier
      end
    end
    at = at + 1
  end
  return keys
end

return levels
