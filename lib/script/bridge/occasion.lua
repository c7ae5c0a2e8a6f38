-- What a report occasion sees: the database with the occasion's period, words and judgements or, once
-- it is frozen, the copy that was made then. The copy answers as the database does (see records.lua),
-- so that one script writes both the report of today and the one of years ago.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local occasion = { write = { occasions = {} } }
local lang = bridge.language()
local must, copy = records.must, records.copy

-- The occasion goes with every assessment, whose own period and year it replaces.
local function assess_for(key)
  return function(kind, node, options)
    options.occasion, options.as_of = key, nil
    return bridge.assess(kind, node, options)
  end
end

-- A table of the copy, read once: rows without its set of columns, and by key.
local function copies_of(key)
  local kept = {}
  return function(name)
    if not kept[name] then
      local rows, message = bridge.frozen(key, name)
      if not rows then return nil, message end
      local described, by_key = bridge.describe(name), {}
      rows.columns = nil
      for i = 1, #rows do
        by_key[rows[i].key or i] = rows[i]
        for flag in next, described and described.flags or {} do
          if rows[i][flag] ~= nil then rows[i][flag] = rows[i][flag] ~= 0 end
        end
      end
      kept[name] = { rows = rows, by_key = by_key }
    end
    return kept[name]
  end
end

local function frozen_list(table_of)
  return function(kind, field, value)
    local kept, message = table_of(kind)
    if not kept then return nil, message end
    local out = {}
    for _, row in ipairs(kept.rows) do
      if field == nil or row[field] == value then out[#out + 1] = copy(row) end
    end
    return out
  end
end

local function frozen_record(table_of)
  return function(kind, key)
    local kept, message = table_of(kind)
    if not kept then return nil, message end
    local row = kept.by_key[key]
    if row then return copy(row) end
    local keys = check.sorted(kept.by_key)
    return nil, bridge.text("not_frozen", lang):format(kind, key) .. check.suggest(lang, key, keys)
  end
end

-- As bridge.values(): rows of one indicator, total for gender when none is asked for.
local function frozen_values(table_of)
  return function(indicator, o)
    local kept, message = table_of "values"
    if not kept then return nil, message end
    local gender, out = o.gender or "T", {}
    for _, row in ipairs(kept.rows) do
      if row.indicator == indicator and (gender == "*" or row.gender == gender)
        and (not o.municipality or row.municipality == o.municipality)
        and not (o.from and bridge.before(row.period, o.from)) and not (o["until"] and bridge.before(o["until"], row.period))
      then
        local value = copy(row)
        value.missing, value.mark, value.processed = row.mark, nil, row.processed ~= 0
        value.year = bridge.year(row.period)
        out[#out + 1] = value
      end
    end
    return out
  end
end

local function no_check()
  return nil, bridge.text("no_check", lang)
end

-- The source of a view of the occasion, whose record is `values`.
function occasion.source(values)
  local key = values.key
  if not values.frozen then
    return { record = bridge.record, list = bridge.list, values = bridge.values, assess = assess_for(key),
             check = bridge.check, ask = bridge.ask, comparison = bridge.comparison, plans = bridge.plans, cache = {},
             programme = function() return bridge.record("programme", values.programme) end }
  end
  local table_of = copies_of(key)
  local record = frozen_record(table_of)
  return { record = record, list = frozen_list(table_of), values = frozen_values(table_of), assess = assess_for(key),
           check = no_check, ask = no_check, cache = {},
           programme = function() return record("programme", values.programme) end }
end

-- Who has reported what; see sdt_occasion_reporting().
function occasion.reporting(record, options)
  local whose = check.options(lang, "occasion:reporting", options).municipality
  local source = records.sources[record]
  return (records.rows(must(bridge.reporting(records.held[record].key,
    records.optional_key(source, "occasion:reporting", whose, "municipality"))), "reporting"))
end

-- The indicators that have come and gone since the plan; see sdt_occasion_changes().
function occasion.changes(record)
  return (records.rows(must(bridge.changes(records.held[record].key)), "changes"))
end

---------------------------------------------------------------------------- what writes

-- Keeps the occasion as it is for ever; see sdt_occasion_freeze().
function occasion.write.occasions.freeze(_, what)
  return (records.rows(must(bridge.freeze(records.key("occasions:freeze", "occasion", what))), "freeze"))
end

return occasion
