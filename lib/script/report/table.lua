-- Tables as data. A column says which field of a row it shows ("indicator.title") and in which format;
-- a missing value shows a word, never zero. A cell is { text, value, missing, status, points,
-- note }; for writers that show numbers themselves, also { decimals, unit } of the value, and { date }.
local bridge = require "bridge"
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local assessed = require "report.assessed"
local sources = require "report.sources"

local tables = {}
local probe, read = sources.probe, sources.read

local function walk(row, keys)
  local value = row
  for i = 1, #keys do
    if value == nil then return nil end
    value = value[keys[i]]
  end
  return value
end

function tables.keys(lang, who, path)
  local keys = {}
  for key in path:gmatch("[^.]+") do keys[#keys + 1] = key end
  if not keys[1] then check.fail(lang, "bad_value", who, path, "indicator.title", "") end
  return keys
end

-- The value at a path; a field that the host does not know is the script's mistake.
function tables.value(state, who, path, keys, row)
  if not keys[2] and type(row) == "table" and not getmetatable(row) then return row[keys[1]] end
  local ok, value = pcall(walk, row, keys)
  if ok then return value end
  check.fail(state.lang, "path", who, path, (tostring(value):gsub("^[^:]*:%d+: ", "")))
end

-- The kinds of record whose words stand in a field of this name in the rows of the library's tables, which do not
-- tell their kind. No word means different things in two of them, so the first that knows it is right.
local said_by = { status = { "edition", "activity" }, role = { "seat", "body", "matter", "effort", "occasion" },
                  outcome = { "adoption" }, rule = { "matter" }, form = { "edition" } }

local function said_in_row(name, value)
  for _, kind in ipairs(said_by[name] or {}) do
    local word = bridge.said(kind, name, value)
    if word then return word end
  end
end

-- What people call a value that was found at a path: the word of a code ("K", "delayed"), else its name.
function tables.label(state, keys, row, value)
  local lang, name = state.lang, keys[#keys]
  if type(value) ~= "string" then return format.label(value, lang) end
  local owner = row
  for i = 1, #keys - 1 do owner = owner[keys[i]] end
  return name == "gender" and words.of(lang).genders[value] or name == "missing" and words.of(lang).marks[value]
    or bridge.kind(owner) == "record" and bridge.said(bridge.name(owner), name, value)
    or bridge.kind(owner) == "row" and said_in_row(name, value)
    or name == "status" and bridge.word("status", value, lang) or value
end

-- The other way round for plain rows: a field that no row has, but whose neighbour is there. A short
-- name is let be: all its values may be missing, and everything is near it.
function tables.known(state, who, path, key, rows)
  local first = rows[1]
  if #key < 4 or type(first) ~= "table" or bridge.kind(first) then return end
  for i = 1, #rows do
    if rawget(rows[i], key) ~= nil then return end
  end
  local names = check.sorted(first)
  if check.near(key, names) then
    local text = words.of(state.lang).errors.field:format(key, check.suggest(state.lang, key, names))
    check.fail(state.lang, "path", who, path, text)
  end
end

local function column(state, who, given)
  local lang, name = state.lang, who .. " columns"
  local col = check.options(lang, name, given, "Column")
  check.needed(lang, name, { ["[1]"] = col[1], ["[2]"] = col[2] }, "[1]", "[2]")
  local shape = col.format or "text"
  return {
    who = who, label = col[1], path = col[2], keys = tables.keys(lang, name, col[2]), format = shape,
    missing = col.missing, shaped = col.format or col.align, decimals = col.decimals, link = col.link,
    align = col.align or format.names[shape], undecided = {},
  }
end

-- What each format makes of a value that is there.
local make = {}

local measure_fields = { key = "string", title = "string", unit = "string", decimals = "decimals", direction = "string" }

-- What the indicator of a row says of its values; nil without an indicator. Records do not change.
local function measure(state, who, row)
  local indicator = probe(row, "indicator")
  if indicator == nil then return nil end
  local said = state.measures[indicator]
  if said then return said end
  said = {}
  for name, want in pairs(measure_fields) do said[name] = read(state, who, indicator, name, want) end
  if bridge.kind(indicator) == "record" then state.measures[indicator] = said end
  return said
end
tables.measure = measure

-- Fields whose numbers are in the unit of the row's indicator, also in rows that a script has made. Any other field
-- of such rows is a number of the script's own, an index or a share, whose unit nobody knows.
local in_unit = { value = true, target = true, before = true, change = true, mean = true, weighted_mean = true, median = true,
                  least = true, most = true, min = true, max = true, low = true, high = true, expected = true,
                  base_value = true, latest_value = true }
-- In the rows of the library all numbers are in it but these.
local no_unit = { n = true, all = true, rank = true, weight = true, pace = true, share = true, elapsed = true, score = true,
                  coverage = true, age = true }

-- What the indicators of all rows of a chart say of the numbers at a path: title, unit and decimals, as far as they
-- agree; `about` is the title also where the numbers are none of its values. Units that differ cannot share an axis:
-- an error, unless the script gave a unit for all.
function tables.common_measure(state, who, rows, keys, unit)
  local first, name = rows[1], keys[#keys]
  local said = measure(state, who, first)
  if not said then return {} end
  if no_unit[name] or not in_unit[name] and bridge.kind(first) ~= "row" then return { about = said.title } end
  local out = { about = said.title, title = said.title, unit = said.unit, decimals = said.decimals }
  local before = probe(first, "indicator")
  for i = 2, #rows do
    local indicator = rawget(rows[i], "indicator")
    if indicator ~= nil and not rawequal(indicator, before) then
      local other = measure(state, who, rows[i])
      before = indicator
      if other.unit ~= said.unit and not unit then
        local none = words.of(state.lang).without_unit
        check.fail(state.lang, "units", who, said.unit or none, other.unit or none)
      end
      if other.title ~= said.title then out.title, out.about = nil, nil end
      if other.decimals ~= said.decimals then out.decimals = math.max(out.decimals or 0, other.decimals or 0) end
    end
  end
  if name == "change" and out.unit == "%" then out.unit = words.of(state.lang).points end
  return out
end

-- The decimals of a value: the column's, or the row's, which may need more than its indicator has. Where nobody
-- has said: those that people want, and with whose numbers they are to be settled (settle_decimals).
local function decimals_of(state, col, row, indicator, value)
  local said = col.decimals or read(state, col.who, row, "decimals", "decimals") or indicator.decimals
  if said then return said end
  return value and format.decimals_beside { value } or format.AS_PEOPLE_WANT, indicator
end

-- The same of a number that is no indicator's: the column's, and else settled with the column's other numbers.
local function own_decimals(col, value)
  return col.decimals, not col.decimals and math.type(value) == "float" and col or nil
end

-- Has the decimals of a cell settled when the whole column is there, with those of `like`; nil: they are said.
local function settled_later(col, made, like)
  if like then table.insert(col.undecided, { made, like }) end
  return made
end

function make.text(state, col, row, value)
  if type(value) == "table" then
    local text = format.said(value, state.lang)
    return { text = text or check.fail(state.lang, "unsaid", col.who, col.path, bridge.kind(value) or "table") }
  end
  if type(value) ~= "number" then
    return { text = tables.label(state, col.keys, row, value) }
  end
  if not format.finite(value) then return nil end
  local indicator = math.type(value) == "float" and measure(state, col.who, row)
  local decimals, like = own_decimals(col, value)
  if indicator then decimals, like = decimals_of(state, col, row, indicator, value) end
  local text = decimals and format.number(value, decimals, state.lang) or format.label(value, state.lang)
  return settled_later(col, { text = text, value = value, decimals = decimals }, like)
end

function make.year(state, _, _, value)
  return { text = format.label(value, state.lang) }
end

function make.date(state, _, _, value)
  local text = format.label(value)
  local shown = format.date(text, state.lang)
  return { text = shown, date = shown ~= text and text:sub(1, 10) or nil }
end

function make.number(state, col, _, value)
  local decimals, like = own_decimals(col, value)
  return settled_later(col, { text = format.number(value, decimals, state.lang), value = value, decimals = decimals }, like)
end

function make.integer(state, _, _, value)
  return { text = format.number(value, 0, state.lang), value = value, decimals = 0 }
end

function make.percent(state, col, _, value)
  local decimals, like = own_decimals(col, value)
  local text = format.unit(value, "%", decimals, state.lang)
  return settled_later(col, { text = text, value = value, decimals = decimals, unit = "%" }, like)
end

-- What the indicator of a row says, which must have one.
local function needed_measure(state, col, row)
  return measure(state, col.who, row)
    or check.fail(state.lang, "needed", "format = \"" .. col.format .. "\"", "indicator")
end

function make.unit(state, col, row, value)
  local indicator = needed_measure(state, col, row)
  local decimals, like = decimals_of(state, col, row, indicator, value)
  local text = format.unit(value, indicator.unit, decimals, state.lang)
  return settled_later(col, { text = text, value = value, decimals = decimals, unit = indicator.unit }, like)
end

-- As "unit", for rows whose unit stands beside the name of the indicator already.
function make.amount(state, col, row, value)
  local indicator = needed_measure(state, col, row)
  local unit = indicator.unit == "%" and "%" or nil
  local decimals, like = decimals_of(state, col, row, indicator, value)
  local text = format.unit(value, unit, decimals, state.lang)
  return settled_later(col, { text = text, value = value, decimals = decimals, unit = unit }, like)
end

function make.change(state, col, row, value)
  local say, note = words.of(state.lang), {}
  local indicator, since = measure(state, col.who, row), read(state, col.who, row, "since", "text")
  local decimals, like = col.decimals, nil
  if indicator then
    -- A difference of 2 stands beside values in tens, as a rule, which have one decimal.
    decimals, like = decimals_of(state, col, row, indicator, math.abs(value) >= 1 and value * 10 or value)
  end
  local text = format.signed(value, decimals, state.lang)
  if indicator and indicator.unit == "%" then note[1] = say.points end
  if since then note[#note + 1] = say.since:format(since) end
  local said = #note > 0 and table.concat(note, " ") or nil
  return settled_later(col, { text = text, value = value, decimals = decimals, note = said }, like)
end

function make.status(state, col, _, value)
  return { status = assessed.brief(state, col.who, value) }
end

function make.coverage(state, col, _, value)
  local function number(name, want) return read(state, col.who, value, name, want) end
  local leaves, counted = number("leaves", "integer"), number("assessed", "integer")
  if not (leaves and counted) then check.fail(state.lang, "want", col.who, col.path, "assessment", type(value)) end
  if leaves == 0 then return { text = words.of(state.lang).no_leaves, missing = "no_leaves" } end
  return { text = words.of(state.lang).of:format(counted, leaves), value = number("coverage", "number") }
end

-- A series of { period, value }: first and last in words, the points for a small picture.
function make.trend(state, col, row, value)
  local points, decimals = {}, (decimals_of(state, col, row, needed_measure(state, col, row)))
  local first, last
  for i, given in ipairs(check.type(state.lang, col.who, col.path, value, "rows")) do
    local y, period = probe(given, "value"), read(state, col.who, given, "period", "text")
    local p = { x = format.time(period), y = format.finite(y) and y or nil, period = period }
    if not p.x then check.fail(state.lang, "bad_value", col.who, tostring(period), "period", "") end
    if p.y then first, last = first or p, p end
    points[i] = p
  end
  if first == last then return nil end
  local function say(p) return format.number(p.y, decimals, state.lang) .. " (" .. p.period .. ")" end
  return { text = say(first) .. " → " .. say(last), points = points }
end

local numeric = { number = true, integer = true, unit = true, amount = true, percent = true, change = true }

local function cell(state, who, col, row, i)
  local value = tables.value(state, who, col.path, col.keys, row)
  local made
  if numeric[col.format] and value ~= nil and not format.finite(value) then
    if type(value) ~= "number" then
      check.fail(state.lang, "number", who, col.path, i, type(value))
    end
    value = nil
  end
  if value ~= nil then made = make[col.format](state, col, row, value) end
  if made then return made end
  local say = words.of(state.lang)
  local code = col.keys[#col.keys] == "value" and probe(row, "missing") or nil
  return { text = col.missing or say.marks[code] or say.missing, missing = code or true }
end

-- What no source has published: it was computed here, whoever made the rows.
local reckoned = { change = true, rank = true, comparison_colour = true, mean = true, median = true, share = true,
                   weighted_mean = true, pace = true, expected = true, score = true, coverage = true }

function tables.is_computed(keys, shape)
  return reckoned[shape] or shape == "status" or reckoned[keys[#keys]]
end

local function numbers_only(rows, c)
  local found = false
  for _, row in ipairs(rows) do
    local made = row.cells[c]
    if not made.missing then
      if not made.value then return false end
      found = true
    end
  end
  return found
end

-- Numbers of which nobody has said the decimals have those that people want, equally many in a column for all of
-- an indicator, or all that a script has worked out: 37,74 % above 2,31 %, and not 37,735849 %. Thousands have none.
local function settle_decimals(lang, col)
  local most, small = {}, {}
  for _, one in ipairs(col.undecided) do
    local made, like = one[1], one[2]
    local own = made.decimals or format.decimals_beside { made.value }
    small[like] = small[like] or own == format.AS_PEOPLE_WANT
    most[like] = math.max(most[like] or 0, own)
  end
  for _, one in ipairs(col.undecided) do
    local made, like = one[1], one[2]
    local decimals = math.abs(made.value) >= 1000 and 0 or small[like] and format.AS_PEOPLE_WANT or most[like]
    made.text = col.format == "change" and format.signed(made.value, decimals, lang)
      or format.unit(made.value, made.unit, decimals, lang)
    made.decimals = decimals >= 0 and decimals or nil
  end
end

-- rows: an array or a frame; behind: the rows whose sources count, where they are others.
function tables.build(state, who, spec, behind)
  local lang = state.lang
  spec = check.options(lang, who, spec, "doc:table")
  if #spec.columns == 0 then check.fail(lang, "needed", who, "columns") end
  local rows, columns, computed = spec.rows, {}, spec.computed
  local node = { type = "table", caption = spec.caption, about = state.latest, note = spec.note, columns = {} }
  for c, given in ipairs(spec.columns) do
    local col = column(state, who, given)
    columns[c] = col
    tables.known(state, who, col.path, col.keys[1], rows)
    node.columns[c] = { label = col.label, align = col.align, link = col.link, format = col.format }
    computed = computed or tables.is_computed(col.keys, col.format)
  end
  local group = spec.group and tables.keys(lang, who, spec.group)
  for i = 1, #rows do
    local row, cells = rows[i], {}
    for c = 1, #columns do cells[c] = cell(state, who, columns[c], row, i) end
    node.rows = node.rows or {}
    node.rows[i] = {
      cells = cells,
      group = group and format.label(tables.value(state, who, spec.group, group, row), lang) or nil,
    }
  end
  for c, col in ipairs(columns) do
    settle_decimals(lang, col)
    if not col.shaped and numbers_only(node.rows or {}, c) then node.columns[c].align = "right" end
  end
  if not node.rows then node.empty = spec.empty or words.of(lang).empty end
  node.sources = sources.collect(state, who, behind or rows, computed and node.rows)
  return node
end

-- A cell in one line of text, for writers without pictures and colours.
function tables.plain(cell)
  local status = cell.status
  if status then
    return status.sign .. " " .. status.label .. (status.reason_text and " (" .. status.reason_text .. ")" or "")
  end
  return cell.note and cell.text .. " (" .. cell.note .. ")" or cell.text
end

local function earlier(a, b)
  return a.time < b.time
end

-- What the table needs of a value, checked.
local function value_of(state, who, v)
  local lang, period = state.lang, read(state, who, v, "period", "text")
  local indicator, time = measure(state, who, v), format.time(period)
  if not (indicator and indicator.key) then check.fail(lang, "needed", who, "indicator") end
  if not time then check.fail(lang, "bad_value", who, tostring(period), "period", "") end
  return { indicator = probe(v, "indicator"), measure = indicator, period = period, time = time,
           value = read(state, who, v, "value", "number"), target = read(state, who, v, "target", "number"),
           missing = probe(v, "missing") }
end

-- The rows of a municipality, by its key: few of them come in many rows.
local function rows_of(state, who, values, key)
  local keys = {} -- record -> its key
  local groups = bridge.rows_by_name(values, "municipality", keys, function(row)
    local municipality = probe(row, "municipality")
    local own = read(state, who, municipality, "key", "string")
    if bridge.kind(municipality) == "record" then keys[municipality] = own end
    return own or ""
  end)
  for _, group in ipairs(groups) do
    if group.name == key then return group.rows end
  end
  return {}
end

-- One row per indicator, its series behind it: latest value, change since the first, target.
local function summarize(state, who, values, only)
  local lang, rows, by_key, used = state.lang, {}, {}, {}
  if only then values = rows_of(state, who, values, only) end
  for i = 1, #values do
    local v = value_of(state, who, values[i])
    local row = by_key[v.measure.key]
    if not row then
      row = { indicator = v.indicator, measure = v.measure, series = {} }
      by_key[v.measure.key] = row
      rows[#rows + 1] = row
    end
    used[#used + 1] = values[i]
    row.series[#row.series + 1] = v
  end
  for _, row in ipairs(rows) do
    table.sort(row.series, earlier)
    local first, last, before
    for _, v in ipairs(row.series) do
      if before == v.period then check.fail(lang, "duplicate", who, row.measure.title, v.period) end
      before = v.period
      row.target = v.target or row.target
      if format.finite(v.value) then
        first, last = first or v, v
      else
        row.missing = v.missing
      end
    end
    if last then
      row.value, row.period, row.missing = last.value, last.period, nil
      row.first = first.value
      if first ~= last then row.change, row.since = last.value - first.value, first.period end
    end
  end
  return rows, used
end

-- The decimals with which those of the numbers that there are do not look alike.
local function apart(decimals, numbers)
  local there = {}
  for _, number in next, numbers do
    if format.finite(number) then there[#there + 1] = number end
  end
  return format.apart(there, decimals)
end

-- A target that is not one number: a band, or a wanted direction. nil when there is none.
local function other_target(state, who, row)
  local function told(name, want) return read(state, who, row.state, name, want) end
  local low, high, wanted = told("low", "number"), told("high", "number"), told("wanted", "string")
  if low and high then
    local decimals, lang = apart(row.measure.decimals, { low, high }), state.lang
    return words.of(lang).band:format(format.number(low, decimals, lang), format.number(high, decimals, lang))
  end
  return wanted and bridge.word("wanted", wanted, state.lang)
end

function tables.indicators(state, who, spec)
  local lang = state.lang
  local say = words.of(lang)
  spec = check.options(lang, who, spec)
  local only = spec.municipality and read(state, who, spec.municipality, "key", "string")
  local rows, used = summarize(state, who, spec.values, only)
  local columns = {
    { say.indicator, "indicator.title" },
    { say.value, "value", format = "amount" },
    { say.change, "change", format = "change", missing = say.no_change },
    { say.target, "target", format = "amount", missing = say.no_target },
    { say.trend, "series", format = "trend", missing = say.no_change },
  }
  -- The status of each indicator, where the assessment has a leaf for it.
  local nodes, leaves = spec.status and read(state, who, spec.status, "rows", "rows") or {}, {}
  for i = 1, #nodes do
    local indicator = measure(state, who, nodes[i])
    if indicator and indicator.key then leaves[indicator.key] = nodes[i] end
  end
  for _, row in ipairs(rows) do
    row.state = leaves[row.measure.key]
    row.other = row.state and other_target(state, who, row)
    if row.state and not row.other then row.target = read(state, who, row.state, "target", "number") or row.target end
    local told = row.measure.decimals or format.decimals_beside { row.first, row.value, row.target }
    row.decimals = apart(told, { first = row.first, value = row.value, target = row.target })
    if row.state and not columns[6] then
      columns[6] = { say.status, "state", format = "status", missing = say.no_assessment }
    end
  end
  local node = tables.build(state, who, {
    rows = rows, columns = columns, caption = spec.caption, empty = spec.empty or say.no_values, note = spec.note,
  }, used)
  for i, row in ipairs(rows) do
    local cells, unit, better = node.rows[i].cells, row.measure.unit, say.better[row.measure.direction]
    cells[1].note = unit and better and unit .. ", " .. better or unit or better
    cells[2].note = row.period
    if row.other then cells[4] = { text = row.other } end
  end
  return node
end

return tables
