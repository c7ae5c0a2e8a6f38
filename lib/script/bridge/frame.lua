-- Frames: rows of values with the verbs that reports need. A frame is never changed; every verb gives
-- a new one, in a defined order. A value that is missing stays missing, and is never counted as zero. A
-- row that is made of others keeps them behind it, so that the sources of its values are told with it.
-- The work on the rows is done in C (frame.c).
local bridge = require "bridge"
local check = require "report.check"
local filter = require "filter"
local records = require "records"

local frame = {}
local lang = bridge.language()
local held, copy = records.held, records.copy

local verbs = {}
frame.verbs = verbs
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
frame.with = with
local changed_meta, spark_meta = with("since", "before", "change"), with("series", "since", "change")

-- The rows of a frame. They are the script's to change, and so is the frame.
local function rows_of(who, given)
  local rows, wrong = bridge.elements(given, true)
  if not rows then check.fail(lang, "want", who, "frame[" .. wrong .. "]", "table", type(rawget(given, wrong))) end
  return rows
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

-- The rows in groups of one series each, in the order that the series come first, each in order of time.
local function series_of(who, given)
  local rows = rows_of(who, given)
  local groups, wrong = bridge.frame_series(rows, held)
  if not groups then check_row(who, "[" .. wrong .. "].", rows[wrong]) end
  return groups
end

local function last_with_value(group)
  for i = #group, 1, -1 do
    if group[i].value then return group[i] end
  end
end

-- A copy of a row with more, which rests on all of the others.
local function made_of(row, more, others, row_meta)
  local out = copy(row, more)
  bridge.set_behind(out, others)
  return setmetatable(out, row_meta)
end

-- The last row with a value of each series (an indicator for a municipality and a gender); where none
-- has a value, the last row, so that it is seen to be missing.
function verbs.latest(rows, options)
  check.options(lang, "frame:latest", options)
  local out = {}
  for i, group in ipairs(series_of("latest", rows)) do out[i] = last_with_value(group) or group[#group] end
  return new(out)
end

-- The rows for which the function is true, or whose fields are as given: a value, or a list of which any
-- will do; a record also by its key.
function verbs.where(rows, wanted)
  rows = rows_of("where", rows)
  if type(wanted) == "function" then
    local out = {}
    for _, row in ipairs(rows) do
      if wanted(row) then out[#out + 1] = row end
    end
    return new(out)
  end
  local names, sets = filter.of_rows("where", rows, wanted)
  return new(bridge.frame_where(rows, names, sets, held))
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
  local since = check.options(lang, "frame:change", options).since
  if since and not bridge.is_period(since) then
    check.raise("frame:change: since: " .. bridge.text("period", lang):format(since))
  end
  local out = {}
  for i, group in ipairs(series_of("change", rows)) do
    local last, first = last_with_value(group)
    for _, row in ipairs(group) do
      if row.value and not first and (since == nil or row.period == since) then first = row end
    end
    local more = {}
    if last and first and first ~= last and bridge.before(first.period, last.period) then
      more = { since = first.period, before = first.value, change = last.value - first.value }
    end
    out[i] = made_of(last or group[#group], more, { last or group[#group], first }, changed_meta)
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
    out[i] = made_of(last or group[#group], more, group, spark_meta)
  end
  return new(out)
end

function verbs.mean(rows, options)
  local function of_municipalities(who, given)
    for i, row in ipairs(rows_of(who, given)) do check_row(who, "[" .. i .. "].", row) end
    return series_of(who, given)
  end
  options = check.options(lang, "frame:mean", options)
  return require("frame_mean")(of_municipalities("mean", rows), options, of_municipalities)
end

-- The rows by a field, or by a function of the row: numbers by size, texts and records by the Swedish order
-- of their names. Those without a value always last, and equal ones in the order they had.
function verbs.sort(rows, options)
  options = check.options(lang, "frame:sort", options)
  rows = rows_of("sort", rows)
  local by = options.by or "value"
  if type(by) ~= "function" then
    return new(bridge.frame_sort(rows, check.type(lang, "sort", "by", by, "string"), options.descending))
  end
  local keys = {}
  for i = 1, #rows do keys[i] = by(rows[i]) end
  return new(bridge.frame_sort(rows, keys, options.descending))
end

-- A table with a row for each value of one field and a column for each of another. Answers the rows, a
-- frame with the field and a member for each column, and the columns' names in order.
function verbs.pivot(rows, options)
  options = check.options(lang, "frame:pivot", options)
  local across, down = options.columns or "year", options.rows or "municipality"
  local out, names, columns, name = bridge.frame_pivot(rows_of("pivot", rows), down, across, options.value or "value")
  if not out then
    if names == "needed" then check.fail(lang, "needed", "pivot", columns) end
    check.fail(lang, "cell", tostring(columns), name)
  end
  table.sort(names, function(a, b) return bridge.compare(a, b) < 0 end)
  columns[down], columns.indicator = true, true
  local columns_meta = records.row_meta(columns, "pivot")
  columns_meta.__newindex = nil -- a script may add columns of its own
  for i = 1, #out do setmetatable(out[i], columns_meta) end
  return new(out), names
end

check.methods(lang, "frame", "frame", verbs)

return frame
