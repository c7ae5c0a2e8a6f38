-- frame:mean: the mean over municipalities of each indicator, period and gender. It says which mean it is, how
-- many have a value and who has none, and of weights which year they are of.
local bridge = require "bridge"
local check = require "report.check"
local frame = require "frame"
local format = require "report.format"
local records = require "records"
local words = require "report.words"

local lang = bridge.language()
local held = records.held
-- Records are told apart by their keys: those of two lines of the console, or of a frozen view and the database
-- as it is, are two for the same municipality.
local function key_of(record) return held[record].key end
local mean_meta = frame.with("n", "all", "mean_name", "weight_period", "text")

-- The rows in groups of those that one mean is of: by indicator and gender in the order they come, each by
-- period.
local function groups_of(series)
  local groups, found = {}, {}
  for _, rows in ipairs(series) do
    local indicator, gender = key_of(rawget(rows[1], "indicator")), rawget(rows[1], "gender")
    found[indicator] = found[indicator] or {}
    local of = found[indicator][gender]
    if not of then
      of = { by = {} }
      found[indicator][gender], groups[#groups + 1] = of, of
    end
    for _, row in ipairs(rows) do
      local at = of.by[row.period]
      if not at then
        at = {}
        of.by[row.period], of[#of + 1] = at, at
      elseif key_of(at[#at].municipality) == key_of(row.municipality) then
        check.fail(lang, "duplicate", "frame:mean", tostring(row.municipality), row.period)
      end
      at[#at + 1] = row
    end
  end
  for _, of in ipairs(groups) do
    table.sort(of, function(a, b) return bridge.before(a[1].period, b[1].period) end)
  end
  return groups
end

-- The weights of municipalities: each its rows with a value. They are of one indicator.
local function weights_of(series)
  local weights, indicator = {}, nil
  for _, rows in ipairs(series) do
    local row = rows[1]
    local whose = key_of(row.municipality)
    if indicator and key_of(row.indicator) ~= key_of(indicator) or weights[whose] then
      check.fail(lang, "one_series", "frame:mean", "weights")
    end
    indicator, weights[whose] = row.indicator, {}
    for _, each in ipairs(rows) do
      if each.value then table.insert(weights[whose], each) end
    end
  end
  return weights, indicator
end

-- The row of the year, else of the nearest with a value: the earlier of two.
local function nearest(rows, year)
  local found
  for _, row in ipairs(rows or {}) do
    if not found or math.abs(row.year - year) < math.abs(found.year - year)
      or row.year == found.year and year >= row.year then found = row end
  end
  return found
end

-- The weight of each row, false for none; and their periods, "2022" or "2020–2022".
local function weigh(group, weights)
  local each, first, last = {}, nil, nil
  for i, row in ipairs(group) do
    local weight = nearest(weights[key_of(row.municipality)], row.year)
    each[i] = weight and weight.value or false
    if weight and row.value then
      if not first or bridge.before(weight.period, first) then first = weight.period end
      if not last or bridge.before(last, weight.period) then last = weight.period end
    end
  end
  return each, first and (first == last and first or first .. "–" .. last)
end

-- The municipalities of a frame. One that has no row in a period has no value there either.
local function all_of(series)
  local all, seen = {}, {}
  for _, rows in ipairs(series) do
    local municipality = rows[1].municipality
    local key = key_of(municipality)
    if not seen[key] then
      seen[key], all[#all + 1] = true, municipality
    end
  end
  return all
end

-- "Ovägt medel av 6 av 8 kommuner; utan värde: Salem, Tyresö"
local function text_of(say, row, group, all)
  local given, absent = {}, {}
  for _, each in ipairs(group) do given[key_of(each.municipality)] = each.value ~= nil end
  for _, municipality in ipairs(all) do
    if not given[key_of(municipality)] then absent[#absent + 1] = tostring(municipality) end
  end
  local text = say.of:format(format.sentence(row.mean_name), row.n, row.all)
  if absent[1] then text = text .. say.without:format(table.concat(absent, ", ")) end
  return text
end

local function mean_of(group, all, weights, weight_indicator)
  local say, first = words.of(lang).mean, group[1]
  local each, period
  if weights then each, period = weigh(group, weights) end
  local value, n, reason = bridge.frame_mean(group, each, weights and weight_indicator.population and held[first.indicator])
  local row = {
    indicator = first.indicator, period = first.period, year = first.year, gender = first.gender, value = value, missing = reason,
    missing_text = reason and bridge.word("reason", reason, lang), processed = true, n = n, all = #all, weight_period = period,
    mean_name = weights and say.weighted:format(tostring(weight_indicator), period or "–") or say.unweighted,
  }
  row.text = text_of(say, row, group, all)
  return setmetatable(row, mean_meta)
end

return function(series, options, series_of)
  local weights, weight_indicator
  if options.weights then weights, weight_indicator = weights_of(series_of("mean", options.weights)) end
  if options.weights and not weight_indicator and series[1] then check.fail(lang, "no_rows", "frame:mean", "weights") end
  local out, all = {}, all_of(series)
  for _, group in ipairs(groups_of(series)) do
    for _, at in ipairs(group) do out[#out + 1] = mean_of(at, all, weights, weight_indicator) end
  end
  return frame.new(out)
end
