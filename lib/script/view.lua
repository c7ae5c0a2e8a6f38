-- What a script sees of the data: records whose fields and relations are read by name, frames of values,
-- and assessments that explain themselves. Everything is read-only, and an unknown name is an error
-- that tells the nearest ones. The work itself is done in C (core); this file gives it its shape.
local core = require "core"
local check = require "report.check"
local rotation = require "rotation"
check.mine()

local view = {}
local lang = core.language()

-- The answer of a core function, or its message as an error at the script's line.
local function must(answer, message)
  if answer == nil and message then check.raise(message) end
  return answer
end

local function unknown(what, name, names)
  check.raise(core.text("unknown", lang):format(what, tostring(name)) .. check.suggest(lang, tostring(name), names))
end

---------------------------------------------------------------------------- records

local described = {} -- kind -> description, as core gives it
local metas = {} -- kind -> metatable of its records
local held = {} -- record -> its values
local cache = {} -- kind -> key -> record
local methods = {} -- kind -> name -> function(record): computed fields and methods

local function describe(kind)
  local d = described[kind]
  if not d then
    d = must(core.describe(kind))
    described[kind] = d
  end
  return d
end

local wrap

local function wrap_all(kind, list)
  for i = 1, #list do list[i] = wrap(kind, list[i]) end
  return list
end

local function get(kind, key)
  local known = cache[kind] and cache[kind][key]
  return known or wrap(kind, must(core.record(kind, key)))
end

local function children(record, kind, field)
  return wrap_all(kind, must(core.list(kind, field, held[record].key)))
end

-- Every name that a record of the kind answers to, for the message about one that it does not.
local function names_of(kind)
  local d, names = describe(kind), { "key" }
  for name in next, d.fields do names[#names + 1] = name end
  for name in next, d.children do names[#names + 1] = name end
  for name in next, methods[kind] or {} do names[#names + 1] = name end
  table.sort(names)
  return names
end

-- A field, a computed field or method, the records that refer to this one (focus.goals), or the first
-- of them (focus.goal).
local function field(kind, record, name)
  local value = held[record][name]
  local d = describe(kind)
  local target = d.fields[name]
  if target then return value and get(target, value) end
  if value ~= nil or target == false then return value end
  local method = methods[kind] and methods[kind][name]
  if method then return method(record) end
  local child = d.children[name]
  if child then return children(record, child.kind, child.field) end
  child = d.first[name]
  if child then return children(record, child.kind, child.field)[1] end
  unknown(kind, name, names_of(kind))
end

local function read_only(kind)
  return function(_, name) check.raise(core.text("read_only", lang):format(kind, tostring(name))) end
end

function wrap(kind, values)
  local known = cache[kind]
  if not known then
    known = {}
    cache[kind] = known
    metas[kind] = {
      __name = kind, __metatable = "record", __newindex = read_only(kind),
      __index = function(record, name) return field(kind, record, name) end,
      __tostring = function(record)
        local title = describe(kind).title
        return title and held[record][title] or held[record].key
      end,
    }
  end
  local record = known[values.key]
  if not record then
    record = setmetatable({}, metas[kind])
    held[record], known[values.key] = values, record
  end
  return record
end

-- The key of a record, or of what a script gives in its place.
local function key_of(who, what, kind)
  if type(what) == "string" then return held[get(kind, what)].key end
  if held[what] and core.name(what) == kind then return held[what].key end
  check.fail(lang, "want", who, kind, kind, core.name(what) or type(what))
end

---------------------------------------------------------------------------- rows and assessments

local function row_meta(columns, what, kind)
  return {
    __metatable = kind or "row", __newindex = read_only(what),
    __index = function(_, name)
      if not columns[name] then unknown(what, name, check.sorted(columns)) end
    end,
  }
end

local function rows_of(table_rows, what)
  local columns = table_rows.columns
  local meta = row_meta(columns, what)
  table_rows.columns = nil
  for i = 1, #table_rows do setmetatable(table_rows[i], meta) end
  return table_rows, columns
end

local assess_options = { municipality = "any", year = "number", period = "string", gender = "string",
                         method = "string", occasion = "any" }
local statuses = { "achieved", "on_track", "some_deviation", "off_track", "moving_away", "not_achieved", "not_assessed" }

local function assess(record, options)
  check.options(lang, "assess", options or {}, assess_options)
  local o = options or {}
  local kind, key = core.name(record), held[record].key
  local rows, columns = rows_of(must(core.assess(kind, key, {
    municipality = o.municipality and key_of("assess", o.municipality, "municipality"),
    as_of = o.period or o.year and tostring(o.year // 1),
    occasion = o.occasion and key_of("assess", o.occasion, "occasion"),
    gender = o.gender, method = o.method,
  })), "assessment")
  for i = 1, #rows do
    local indicator = rawget(rows[i], "indicator")
    if indicator then rows[i].indicator = get("indicator", indicator) end
  end
  local state = { rows = rows, counts = {}, text = rows[1].explanation }
  columns.rows, columns.counts, columns.text = true, true, true
  for name, value in next, rows[1] do state[name] = value end
  for _, code in ipairs(statuses) do state.counts[code] = rows[1][code] end
  return setmetatable(state, row_meta(columns, "assessment", "assessment"))
end

for _, kind in ipairs { "programme", "area", "focus_area", "goal", "sub_goal", "objective", "measure", "indicator" } do
  methods[kind] = { assess = function() return assess end }
end

function methods.programme.focus_areas(programme)
  local all = {}
  for _, area in ipairs(programme.areas) do
    for _, focus in ipairs(area.focus_areas) do all[#all + 1] = focus end
  end
  return all
end

function methods.programme.validity(programme)
  return ("%d–%d"):format(programme.valid_from, programme.valid_until)
end

---------------------------------------------------------------------------- frames

local frame_verbs = {}
local frame_meta = { __metatable = "frame" }
frame_meta.__index = function(_, name)
  if type(name) == "number" then return nil end
  local verb = frame_verbs[name]
  if verb then return verb end
  unknown("frame", name, check.sorted(frame_verbs))
end

local function frame(rows)
  return setmetatable(rows, frame_meta)
end

local by_names = { indicator = "any", municipality = "any" }

-- The last row with a value for each indicator and municipality (or for each of one of them); where
-- none has a value, the last row, so that it is seen to be missing.
function frame_verbs.latest(rows, options)
  local by = options and check.options(lang, "latest", options, { by = "string" }).by
  if by then check.one_of(lang, "latest", by, by_names, "by") end
  local place, out = {}, {}
  for i = 1, #rows do
    local row = rows[i]
    local id = held[row.indicator].key .. "\n" .. held[row.municipality].key .. "\n" .. row.gender
    local at = place[id]
    if not at then
      at = #out + 1
      place[id] = at
    end
    if row.value or not out[at] then out[at] = row end
  end
  return frame(out)
end

-- The rows for which the function is true, or whose fields are as given.
function frame_verbs.where(rows, wanted)
  local out = {}
  for i = 1, #rows do
    local keep = true
    if type(wanted) == "function" then
      keep = wanted(rows[i])
    else
      for name, value in next, check.type(lang, "where", "{ … }", wanted, "table") do
        keep = keep and rows[i][name] == value
      end
    end
    if keep then out[#out + 1] = rows[i] end
  end
  return frame(out)
end

local value_columns = { indicator = true, municipality = true, period = true, year = true, gender = true,
                        value = true, missing = true, target = true, source = true, processed = true, fetched = true }
local value_meta = row_meta(value_columns, "values")

-- The targets of an indicator: { municipality key or "" -> { { period, value }, … } sorted by period }.
local function targets_of(indicator)
  local by = {}
  for _, t in ipairs(must(core.list("target", "indicator", held[indicator].key))) do
    if t.value and (t.gender or "T") == "T" then
      local who = t.municipality or ""
      by[who] = by[who] or {}
      table.insert(by[who], { t.period, t.value })
    end
  end
  for _, list in next, by do
    table.sort(list, function(a, b) return core.before(a[1], b[1]) end)
  end
  return by
end

-- The target that a value is on its way to: the municipality's own if it has any, else the common one; the
-- nearest from its period on, else the last.
local function target_for(targets, municipality, period)
  local list = targets[municipality] or targets[""]
  if not list then return nil end
  for i = 1, #list do
    if not core.before(list[i][1], period) then return list[i][2] end
  end
  return list[#list][2]
end

local function add_values(out, indicator, options)
  local rows = must(core.values(held[indicator].key, options))
  local targets = targets_of(indicator)
  for i = 1, #rows do
    local r = rows[i]
    r.target = target_for(targets, r.municipality, r.period)
    r.indicator = indicator
    r.municipality = get("municipality", r.municipality)
    r.source = r.source and get("source", r.source)
    out[#out + 1] = setmetatable(r, value_meta)
  end
end

local values_options = { indicator = "any", sub_goal = "any", objective = "any", municipality = "any",
                         municipalities = "table", years = "table", gender = "string", known = "string" }

local function indicators_of(options)
  if options.indicator then return { get("indicator", key_of("st:values", options.indicator, "indicator")) } end
  local kind = options.sub_goal and "sub_goal" or options.objective and "objective"
  if not kind then check.fail(lang, "needed", "st:values", "indicator, sub_goal, objective") end
  local part = get(kind, key_of("st:values", options[kind], kind))
  local out, seen = {}, {}
  local function add(measures)
    for _, measure in ipairs(measures) do
      local indicator = measure.indicator
      if not seen[indicator] then
        seen[indicator] = true
        out[#out + 1] = indicator
      end
    end
  end
  add(part.measures)
  if kind == "sub_goal" then
    for _, objective in ipairs(part.objectives) do add(objective.measures) end
  end
  return out
end

---------------------------------------------------------------------------- st

local st = {}
local st_meta = { __metatable = "st", __newindex = read_only("st") }
st_meta.__index = function(_, name)
  if st[name] then return st[name] end
  unknown("st", name, check.sorted(st))
end

function st:programme(options)
  local year = check.options(lang, "st:programme", options or {}, { valid = "number" }).valid
  return wrap("programme", must(core.programme(year and year // 1)))
end

function st:municipality(key)
  return get("municipality", check.type(lang, "st:municipality", "key", key, "string"))
end

-- The municipalities of the cooperation, in Swedish order of their names.
function st:municipalities()
  local out, seen = {}, {}
  for _, m in ipairs(must(core.list("membership"))) do
    if not m.left and not seen[m.municipality] then
      seen[m.municipality] = true
      out[#out + 1] = get("municipality", m.municipality)
    end
  end
  table.sort(out, function(a, b) return core.compare(a.name, b.name) < 0 end)
  return out
end

function st:get(kind, key)
  return get(check.type(lang, "st:get", "kind", kind, "string"), check.type(lang, "st:get", "key", key, "string"))
end

function st:list(kind)
  return wrap_all(kind, must(core.list(check.type(lang, "st:list", "kind", kind, "string"))))
end

function st:values(options)
  check.options(lang, "st:values", options, values_options)
  local years, out = options.years, {}
  local asked = {
    gender = options.gender, known = options.known,
    from = years and years[1] and ("%d-01"):format(years[1]), ["until"] = years and years[2] and ("%d"):format(years[2]),
    municipality = options.municipality and key_of("st:values", options.municipality, "municipality"),
  }
  for _, indicator in ipairs(indicators_of(options)) do add_values(out, indicator, asked) end
  return frame(out)
end

function st:check()
  local rows = rows_of(must(core.check()), "check")
  for i = 1, #rows do rawset(rows[i], "text", rows[i].message) end
  return rows
end

-- A plan of who hosts which conference, from the records; nothing is stored.
function st:rotation(options)
  return rotation.propose(options or {}, get, key_of)
end

-- The conferences of some years as they are recorded, a row for each host.
function st:hostings(options)
  return rotation.recorded(options or {}, get)
end

---------------------------------------------------------------------------- for the host

function view.st()
  return setmetatable({}, st_meta)
end

-- A municipality by key or, for people, by name.
local function find_municipality(text)
  local values = core.record("municipality", text)
  if values then return wrap("municipality", values) end
  local names = {}
  for _, m in ipairs(must(core.list("municipality"))) do
    if core.same(m.name, text) then return wrap("municipality", m) end
    names[#names + 1] = m.name
  end
  local _, message = core.record("municipality", text)
  return nil, (message:gsub("%.$", "")) .. check.suggest(lang, text, names)
end

local readers = {}
readers.municipality = find_municipality
function readers.year(text)
  if text == "latest" then return core.latest_year() end
  local year = math.tointeger(tonumber(text))
  if year and year >= 1 and year <= 9999 then return year end
  return nil, core.text("year", lang):format(text)
end
function readers.text(text) return text end
function readers.number(text)
  local value = tonumber((text:gsub(",", ".")))
  if value then return value end
  return nil, core.text("number", lang):format(text)
end
function readers.choice(text, p)
  for _, choice in ipairs(p.choices or {}) do
    if choice == text then return text end
  end
  return nil, core.text("choice", lang):format(text, table.concat(p.choices or {}, ", "))
end

-- The checked parameters of a declaration from the texts given; nil and a message when one will not do.
function view.parameters(declaration, given)
  local out = {}
  for _, name in ipairs(check.sorted(declaration.params)) do
    local p = declaration.params[name]
    local text = given[name] or p.default and tostring(p.default)
    if not text then return nil, core.text("parameter", lang):format(name), true end
    local value, message = readers[p.type](text, p)
    if value == nil then return nil, name .. ": " .. message end
    out[name] = value
  end
  return out
end

return view
