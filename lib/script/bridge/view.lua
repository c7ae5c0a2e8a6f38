-- What a script sees of the data: `st`, from which it gets programmes, municipalities, frames of values
-- and assessments that explain themselves. Everything is read-only. The work itself is done in C
-- (core); this file and its neighbours records.lua and frame.lua give it its shape.
local bridge = require "bridge"
local check = require "report.check"
local filter = require "filter"
local frame = require "frame"
local life = require "life"
local occasion = require "occasion"
local records = require "records"

local view = {}
local lang = bridge.language()
local held, get, must = records.held, records.get, records.must

---------------------------------------------------------------------------- assessments

local statuses = { "achieved", "on_track", "some_deviation", "partly_achieved", "off_track", "moving_away",
                   "not_achieved", "not_assessed" }

local assess = records.method("assess", nil, function(record, options)
  local o, source = check.options(lang, "record:assess", options), records.sources[record]
  local kind, key = bridge.name(record), held[record].key
  local rows, columns = records.rows(must(source.assess(kind, key, {
    municipality = records.optional_key(source, "record:assess", o.municipality, "municipality"),
    as_of = o.period or o.year and tostring(o.year),
    occasion = records.optional_key(source, "record:assess", o.occasion, "occasion"),
    gender = o.gender, method = o.method,
  })), "assessment")
  for i = 1, #rows do
    local indicator = rawget(rows[i], "indicator")
    if indicator then rows[i].indicator = get(source, "indicator", indicator) end
  end
  local state = { rows = rows, counts = {}, text = rows[1].explanation }
  columns.rows, columns.counts, columns.text = true, true, true
  for name, value in next, rows[1] do state[name] = value end
  for _, code in ipairs(statuses) do state.counts[code] = rows[1][code] end
  return setmetatable(state, records.row_meta(columns, "assessment", "assessment"))
end)

local methods = records.methods
for _, kind in ipairs { "programme", "area", "focus_area", "goal", "sub_goal", "objective", "measure", "indicator" } do
  methods[kind] = methods[kind] or {}
  methods[kind].assess = function() return assess end
end


function methods.programme.validity(programme)
  return ("%d–%d"):format(programme.valid_from, programme.valid_until)
end

-- The library of plans is read when it is first asked for.
methods.plan = methods.plan or {}
function methods.plan.costs() return require("plan").costs end
function methods.plan.shares() return require("plan").shares end

-- Those of persons likewise.
methods.person = { document = function() return require("persons").document end }

---------------------------------------------------------------------------- values

local function is_year(period)
  return period ~= nil and #period == 4
end

-- The targets of an indicator: { municipality key or "" -> { { period, value }, … } sorted by period }, and
-- the rhythm that they are in: years when any target or base is of a year; nil when nothing says.
local function targets_of(source, indicator)
  local by, rhythm = {}, nil
  for _, t in ipairs(must(source.list("target", "indicator", held[indicator].key))) do
    if is_year(t.period) or is_year(t.base_period) then rhythm = "year" end
    if t.value and (t.gender or "T") == "T" then
      local who = t.municipality or ""
      by[who] = by[who] or {}
      table.insert(by[who], { t.period, t.value })
    end
  end
  for _, list in next, by do
    table.sort(list, function(a, b) return bridge.before(a[1], b[1]) end)
  end
  return by, rhythm
end

-- The target that a value is on its way to, of those of its municipality, or the common ones where it has none
-- of its own: the nearest from its period on, else the last.
local function target_at(list, period)
  for i = 1, #list do
    if not bridge.before(list[i][1], period) then return list[i][2] end
  end
  return list[#list][2]
end

-- Series by the keys of their municipalities, each in order of time: they are stored in the order in which
-- the municipalities were added, which no report should depend on.
local function in_order(rows)
  if bridge.series_order(rows) then return rows end
  local series, names = {}, {}
  for i = 1, #rows do
    local name = rows[i].municipality .. "\0" .. (rows[i].gender or "")
    if not series[name] then
      series[name], names[#names + 1] = {}, name
    end
    table.insert(series[name], rows[i])
  end
  table.sort(names)
  local out = {}
  for _, name in ipairs(names) do table.move(series[name], 1, #series[name], #out + 1, out) end
  return out
end

local value_meta = records.row_meta(frame.columns, "values")

-- Adds the rows of an indicator in the rhythm asked for: that of its targets when none is, or else of
-- years, when those can be put together.
local function add_values(out, source, indicator, options, rhythm)
  local rows = in_order(must(source.values(held[indicator].key, options)))
  local targets, theirs = targets_of(source, indicator)
  -- How many live in a municipality is known at a time: the last part of a year stands for it.
  local measures = held[indicator].population and "cumulative" or held[indicator].measures
  if not rhythm then
    rhythm = theirs or (measures == "count" or measures == "cumulative") and "year" or held[indicator].rhythm or "stored"
  end
  if rhythm ~= "stored" then rows = bridge.in_rhythm(rows, rhythm, measures) end
  -- What a part of a year counts is not on its way to what the whole year should.
  local counts_parts, lasting = measures == "count" and theirs == "year", {}
  bridge.value_rows(out, rows, {
    indicator = indicator, meta = value_meta, municipalities = source.cache.municipality or {}, sources = source.cache.source or {},
    targets = lasting,
    get = function(kind, key) return get(source, kind, key) end,
    target = function(r)
      if counts_parts and #r.period > 4 then return nil end
      local list = targets[r.municipality] or targets[""]
      if not counts_parts and (not list or not list[2]) then lasting[r.municipality] = list and list[1][2] or false end
      return list and target_at(list, r.period)
    end,
    other = function(r)
      r.missing_text = r.missing and bridge.word("reason", r.missing, lang)
      for _, part in ipairs(bridge.behind(r) or {}) do part.source = part.source and get(source, "source", part.source) end
    end,
  })
end

-- Adds the indicators of a part: those measured for itself and for its objectives, and for a sub-goal also
-- those of the sub-goals that it carries on, so that its history goes back before the programme.
local function add_measured(add, source, kind, key)
  local function measured(of, which)
    for _, measure in ipairs(must(source.list("measure", of, which))) do add(measure.indicator) end
  end
  for _, each in ipairs(kind == "sub_goal" and require("levels").predecessors(source, key) or { key }) do
    measured(kind, each)
    if kind ~= "objective" then
      for _, objective in ipairs(must(source.list("objective", kind, each))) do measured("objective", objective.key) end
    end
  end
end

-- The kind and key of what is given as a part.
local function part_of(part)
  local kind = bridge.name(part)
  if not (held[part] and methods[kind] and methods[kind].assess) then
    check.fail(lang, "want", "st:values", "part", "sub_goal", kind or type(part))
  end
  return kind, held[part].key
end

local ways = { "indicator", "part", "sub_goal", "objective" } -- to say whose values are asked for

-- The indicators asked for in one of the ways, by one record or key or by several; each once.
local function indicators_of(source, options)
  local out, seen, way = {}, {}, nil
  local function add(key)
    if not seen[key] then
      seen[key] = true
      out[#out + 1] = get(source, "indicator", key)
    end
  end
  for _, name in ipairs(ways) do
    if options[name] ~= nil then
      if way then check.fail(lang, "either", "st:values", way, name) end
      way = name
    end
  end
  if not way then check.fail(lang, "one_of", "st:values", table.concat(ways, ", ")) end
  for _, given in ipairs(filter.list("st:values", way, options[way], way)) do
    if way == "part" then
      add_measured(add, source, part_of(given))
    else
      local key = records.key_of(source, "st:values", given, way)
      if way == "indicator" then add(key) else add_measured(add, source, way, key) end
    end
  end
  return out
end

---------------------------------------------------------------------------- st

local st = {}
local sources = {} -- a view -> what it reads
local st_meta = records.members("st", st)

local function view_of(source)
  local made = setmetatable({}, st_meta)
  sources[made] = source
  return made
end

-- The programme in force in a year, or any by its key, a draft too.
function st:programme(options)
  options = check.options(lang, "st:programme", options)
  if options.key then
    return get(sources[self], "programme", records.key_of(sources[self], "st:programme", options.key, "programme"))
  end
  return records.wrap(sources[self], "programme", must(sources[self].programme(options.valid)))
end

function st:municipality(key)
  return get(sources[self], "municipality", check.type(lang, "st:municipality", "key", key, "string"))
end

-- The municipalities of the cooperation, in Swedish order of their names.
function st:municipalities()
  local out, seen = {}, {}
  for _, m in ipairs(must(sources[self].list("membership"))) do
    if not m.left and not seen[m.municipality] then
      seen[m.municipality] = true
      out[#out + 1] = get(sources[self], "municipality", m.municipality)
    end
  end
  table.sort(out, function(a, b) return bridge.compare(a.name, b.name) < 0 end)
  return out
end

-- A report occasion by its key: a record with :reporting(), :changes() and :view().
function st:occasion(key)
  return get(sources[self], "occasion", records.key_of(sources[self], "st:occasion", key, "occasion"))
end

local reporting = records.method("reporting", "occasion", occasion.reporting)
local changes = records.method("changes", "occasion", occasion.changes)
local view_method = records.method("view", "occasion", function(record) return view_of(occasion.source(held[record])) end)
methods.occasion = {
  reporting = function() return reporting end,
  changes = function() return changes end,
  view = function() return view_method end,
}

function st:get(kind, key)
  return get(sources[self], check.type(lang, "st:get", "kind", kind, "string"),
    check.type(lang, "st:get", "key", key, "string"))
end

-- The records of a kind, or those of them whose fields are as given: st:list("seat", { body = key }); of a
-- list of values any will do.
function st:list(kind, wanted)
  check.type(lang, "st:list", "kind", kind, "string")
  return records.wrap_all(sources[self], kind, filter.records(sources[self], "st:list", kind, wanted))
end

-- The years from and to as periods; one year alone is where they begin.
local function years_of(years)
  years = check.type(lang, "st:values", "years", years or {}, "list")
  if #years > 2 then check.fail(lang, "want", "st:values", "years", "{ 2020, 2024 }", #years .. " st") end
  local from = years[1] ~= nil and check.type(lang, "st:values", "years", years[1], "year") or nil
  local to = years[2] ~= nil and check.type(lang, "st:values", "years", years[2], "year") or nil
  if to and from > to then check.fail(lang, "backwards", "st:values", from, to) end
  return from and ("%04d-01"):format(from), to and ("%04d"):format(to)
end

-- Values as a frame: of one indicator or several, or of what is measured for parts; of all municipalities,
-- or of one or several.
function st:values(options)
  options = check.options(lang, "st:values", options)
  local out, source, wanted, count = {}, sources[self], {}, 0
  local asked = { gender = options.gender, known = options.known }
  asked.from, asked["until"] = years_of(options.years)
  for _, name in ipairs { "municipality", "municipalities" } do
    for _, m in ipairs(filter.list("st:values", name, options[name] or {}, "municipality")) do
      asked.municipality, count = records.key_of(source, "st:values", m, "municipality"), count + 1
      wanted[count] = asked.municipality
    end
  end
  if count > 1 then asked.municipality = nil end
  for _, indicator in ipairs(indicators_of(source, options)) do add_values(out, source, indicator, asked, options.rhythm) end
  return count > 1 and frame.new(out):where { municipality = wanted } or frame.new(out)
end

-- The municipalities of a group side by side; see sdt_compare(). Answers the rows, best first, and
-- what there is to say of them all. doc:comparison shows both.
function st:compare(options)
  options = check.options(lang, "st:compare", options)
  local source, since = sources[self], options.since
  local indicator = records.key_of(source, "st:compare", options.indicator, "indicator")
  if not source.comparison then check.raise(bridge.text("no_compare", lang)) end
  local rows, all = source.comparison(indicator, {
    group = options.group, period = options.period,
    since = since, gender = options.gender, known = options.known, colour_totals = options.colour_totals and "1",
  })
  all = records.rows(must(rows and all, all), "comparison")[1]
  for _, name in ipairs { "municipality", "indicator", "missing", "missing_text", "since" } do rows.columns[name] = true end
  for _, row in ipairs(rows) do
    row.municipality, row.indicator = get(source, "municipality", row.id), get(source, "indicator", indicator)
    row.missing, row.missing_text, row.processed = row.reason, row.reason_text, row.processed == 1
    row.since = row.change and since
    row.source = row.source and { line = row.source, name = row.source }
  end
  return records.rows(rows, "comparison"), all
end

-- Rows of the whole country, asked for at once: the indicator and municipality of each are records.
local function country(self, name, verb, options, asked)
  local source = sources[self]
  if not source.comparison then check.raise(bridge.text("no_compare", lang)) end
  local rows = must(verb(records.optional_key(source, "st:" .. name, options.indicator, "indicator"), asked))
  for i = 1, #rows do
    local row = rows[i]
    row.indicator, row.municipality = get(source, "indicator", row.indicator), get(source, "municipality", row.municipality)
  end
  return (records.rows(rows, name))
end

-- The status of every series; see sdt_statuses(). Ask record:assess() to have one explained.
function st:statuses(options)
  local o = check.options(lang, "st:statuses", options)
  return country(self, "statuses", bridge.statuses, o, {
    municipality = records.optional_key(sources[self], "st:statuses", o.municipality, "municipality"),
    as_of = o.period or o.year and tostring(o.year), gender = o.gender, known = o.known,
  })
end

-- Ranks and colours of a group on every indicator; see sdt_ranks(). st:compare explains one.
function st:ranks(options)
  local o = check.options(lang, "st:ranks", options)
  return country(self, "ranks", bridge.ranks, o, {
    group = o.group, period = o.period, gender = o.gender, known = o.known,
    colour_totals = o.colour_totals and "1",
  })
end

-- The words for the statuses; see sdt_followup_labels().
function st:labels(options)
  local o = check.options(lang, "st:labels", options)
  return (records.rows(must(bridge.labels(
    records.optional_key(sources[self], "st:labels", o.municipality, "municipality"), o.form)), "labels"))
end

function st:check()
  local rows = records.rows(must(sources[self].check()), "check")
  for i = 1, #rows do rawset(rows[i], "text", rows[i].message) end
  return rows
end

-- A plan of who hosts which conference, from the records; nothing is stored.
function st:rotation(options)
  return require("rotation").propose(sources[self], options)
end

-- Plans as trees on a day; see sdt_plans(). plan:costs() and plan:shares() tell what one costs whom.
function st:plans(options)
  return require("plan").list(sources[self], options)
end

-- The conferences of some years as they are recorded, a row for each host.
function st:hostings(options)
  return require("rotation").recorded(sources[self], options)
end

for name, method in pairs(life.methods(sources, lang)) do st[name] = method end
-- Of the database as it is: a frozen occasion has none of it.
local function of_now(self, who)
  if not sources[self].plans then check.raise(bridge.text("no_frozen", lang):format(who)) end
end

-- What refers to a record, and so keeps it from being deleted; see sdt_referrers().
function st:referrers(kind, key)
  of_now(self, "st:referrers")
  return require("editing").referrers(kind, key)
end

-- The records of a kind as CSV text; see sdt_export_records().
function st:csv(kind)
  of_now(self, "st:csv")
  return require("editing").csv(kind)
end

-- Whose personal data is past its date; see sdt_persons_due().
function st:persons_due(options)
  of_now(self, "st:persons_due")
  return require("persons").due(options)
end

-- Bodies and seats of a day, who was missing, who led a body, its meetings, and what was changed; see
-- network.lua.
for _, name in ipairs { "bodies", "vacancies", "seats", "chairs", "meetings", "meeting" } do
  st[name] = function(self, what) return require("network")[name](sources[self], what) end
end
function st:history(kind, key)
  return require("network").history(sources[self], kind, key)
end

check.methods(lang, "st", "st", st)

---------------------------------------------------------------------------- for the host

-- Makes an object a view of the database as it is.
function view.show(object)
  sources[object] = records.live
  return setmetatable(object, st_meta)
end

return view
