-- Frames: rows of values with the verbs that reports need. A frame is never changed; every verb gives
-- a new one, in a defined order. A value that is missing stays missing, and is never counted as zero.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local frame = {}
local lang = bridge.language()
local held, copy = records.held, records.copy

local verbs = {}
local meta = { __metatable = "frame" }
meta.__index = function(_, name)
  if type(name) == "number" then return nil end
  local verb = verbs[name]
  if verb then return verb end
  records.unknown("frame", name, check.sorted(verbs))
end

function frame.new(rows)
  return setmetatable(rows, meta)
end
local new = frame.new

frame.columns = { indicator = true, municipality = true, period = true, year = true, gender = true, value = true,
                  missing = true, missing_text = true, target = true, source = true, processed = true, fetched = true, parts = true }

-- The columns of a verb's rows: those of values, and its own.
local function with(...)
  local columns = {}
  for name in next, frame.columns do columns[name] = true end
  for _, name in ipairs { ... } do columns[name] = true end
  return records.row_meta(columns, "values")
end
local changed_meta, spark_meta = with("since", "before", "change"), with("series", "since", "change")

-- The rows of a frame. They are the script's to change, and so is the frame.
local function rows_of(who, given)
  return check.type(lang, who, "frame", given, "rows")
end

-- A row of a value, checked.
local function check_row(who, at, row)
  for _, kind in ipairs { "indicator", "municipality" } do
    local record = rawget(row, kind)
    if bridge.name(record) ~= kind then check.fail(lang, "want", who, at .. kind, kind, type(record)) end
  end
  check.type(lang, who, at .. "gender", rawget(row, "gender"), "string")
  check.type(lang, who, at .. "value", rawget(row, "value") or 0, "number")
  if not bridge.is_period(check.type(lang, who, at .. "period", rawget(row, "period"), "string")) then
    check.fail(lang, "bad_value", who, row.period, "period", "")
  end
end

-- The rows in groups of one series each, in the order that the series come first.
local function series_of(who, given)
  local index, groups, rows = {}, {}, rows_of(who, given)
  for i, row in ipairs(rows) do
    check_row(who, "[" .. i .. "].", row)
    local id = held[row.indicator].key .. "\n" .. held[row.municipality].key .. "\n" .. row.gender
    local at = index[id]
    if not at then
      at = #groups + 1
      index[id], groups[at] = at, {}
    end
    table.insert(groups[at], row)
  end
  for _, group in ipairs(groups) do
    table.sort(group, function(a, b) return bridge.before(a.period, b.period) end)
  end
  return groups
end

local function last_with_value(group)
  for i = #group, 1, -1 do
    if group[i].value then return group[i] end
  end
end

local by_names = { indicator = "any", municipality = "any" }

-- The last row with a value of each series (an indicator for a municipality and a gender); where none
-- has a value, the last row, so that it is seen to be missing.
function verbs.latest(rows, options)
  local by = options and check.options(lang, "latest", options, { by = "string" }).by
  if by then check.one_of(lang, "latest", by, by_names, "by") end
  local out = {}
  for i, group in ipairs(series_of("latest", rows)) do out[i] = last_with_value(group) or group[#group] end
  return new(out)
end

-- Whether a field is as asked for; a record also by its key.
local function is(field, wanted)
  return field == wanted or (type(wanted) == "string" and held[field] ~= nil and held[field].key == wanted)
end

-- The rows for which the function is true, or whose fields are as given.
function verbs.where(rows, wanted)
  local out, fields = {}, type(wanted) ~= "function" and check.type(lang, "where", "{ … }", wanted, "table")
  for _, row in ipairs(rows_of("where", rows)) do
    local keep = not fields and wanted(row)
    if fields then
      keep = true
      for name, value in next, fields do keep = keep and is(row[name], value) end
    end
    if keep then out[#out + 1] = row end
  end
  return new(out)
end

-- The rows without a value: who has not reported what, or why there is none.
function verbs.missing(rows)
  local out = {}
  for _, row in ipairs(rows_of("missing", rows)) do
    if rawget(row, "value") == nil then out[#out + 1] = row end
  end
  return new(out)
end

-- The latest value of each series and how it has changed: since the period given, or the first value
-- there is. Where either is missing there is no change, which is not the same as a change of 0.
function verbs.change(rows, options)
  local since = check.options(lang, "change", options or {}, { since = "any" }).since
  local out = {}
  since = since ~= nil and tostring(since) or nil
  for i, group in ipairs(series_of("change", rows)) do
    local last, first = last_with_value(group)
    for _, row in ipairs(group) do
      if row.value and not first and (since == nil or row.period == since) then first = row end
    end
    local more = {}
    if last and first and first ~= last and bridge.before(first.period, last.period) then
      more = { since = first.period, before = first.value, change = last.value - first.value }
    end
    out[i] = setmetatable(copy(last or group[#group], more), changed_meta)
  end
  return new(out)
end

-- One row for each series, with its points as a small line: { period =, value = } in `series`.
function verbs.spark(rows)
  local out = {}
  for i, group in ipairs(series_of("spark", rows)) do
    local points, first = {}, nil
    for j, row in ipairs(group) do
      points[j] = { period = row.period, value = row.value }
      first = first or row.value and row
    end
    local last = last_with_value(group)
    local more = { series = points }
    if first and first ~= last then more.since, more.change = first.period, last.value - first.value end
    out[i] = setmetatable(copy(last or group[#group], more), spark_meta)
  end
  return new(out)
end

-- What stands before what: numbers by size, texts and records by the Swedish order of their names.
local function before(a, b)
  if type(a) == "number" and type(b) == "number" then return a < b, a > b end
  local order = bridge.compare(tostring(a), tostring(b))
  return order < 0, order > 0
end

-- The rows by a field, or by a function of the row; those without a value always last, and equal
-- ones in the order they had.
function verbs.sort(rows, options)
  options = check.options(lang, "sort", options, { by = "any", descending = "boolean" })
  rows = rows_of("sort", rows)
  local by, keys, order = options.by or "value", {}, {}
  for i = 1, #rows do
    keys[i] = type(by) == "function" and { by(rows[i]) } or { rows[i][by] }
    order[i] = i
  end
  table.sort(order, function(i, j)
    local a, b = keys[i][1], keys[j][1]
    if a == nil or b == nil then return a ~= nil and b == nil or (a == nil) == (b == nil) and i < j end
    local less, more = before(a, b)
    if options.descending then less, more = more, less end
    return less or not more and i < j
  end)
  local out = {}
  for i, at in ipairs(order) do out[i] = rows[at] end
  return new(out)
end

-- The name of a column: of a part of a year the period, since a year may have several.
local function across_name(row, across)
  local period = across == "year" and rawget(row, "period")
  return tostring(type(period) == "string" and #period > 4 and period or row[across])
end

local pivot_options = { rows = "string", columns = "string", value = "string" }

-- A table with a row for each value of one field and a column for each of another. Answers the rows
-- (plain, with the field and a member for each column) and the columns' names in order.
function verbs.pivot(rows, options)
  options = check.options(lang, "pivot", options or {}, pivot_options)
  local across, down = options.columns or "year", options.rows or "municipality"
  local value, out, row_of, names, seen = options.value or "value", {}, {}, {}, {}
  for _, given in ipairs(rows_of("pivot", rows)) do
    local at, name = given[down], across_name(given, across)
    if at == nil or at ~= at then check.fail(lang, "needed", "pivot", down) end
    local row = row_of[at]
    if not row then
      row = { [down] = at, indicator = given.indicator }
      row_of[at], out[#out + 1] = row, row
    end
    if not seen[name] then seen[name], names[#names + 1] = true, name end
    if row[name] ~= nil then check.fail(lang, "duplicate", "pivot", tostring(at), name) end
    row[name] = given[value]
  end
  table.sort(names, function(a, b) return bridge.compare(a, b) < 0 end)
  return out, names
end

check.methods(lang, "frame", "frame", verbs)

return frame
