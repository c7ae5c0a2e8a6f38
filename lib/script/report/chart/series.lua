-- The rows of a chart as series of points, for the marks that show values. A value that is missing stays
-- a gap: it is a point without y, with the word for why. A point is { label, y, x, missing, against, highlight }.
local bridge = require "bridge"
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local sources = require "report.sources"
local tables = require "report.table"

local series = {}
local probe = sources.probe

-- The options of the marks that take series.
series.options = {
  x = "string", y = "string", color = "string", facet = "string", rule = "Rule", unit = "string",
  decimals = "decimals", scale = "scale",
}

-- The orders of points: by name, or the largest first and those without a value last.
series.sorts = {}
function series.sorts.name(a, b)
  return bridge.compare(a.label, b.label) < 0
end
function series.sorts.value(a, b)
  if a.y and b.y and a.y ~= b.y then return a.y > b.y end
  if (a.y == nil) ~= (b.y == nil) then return a.y ~= nil end
  return series.sorts.name(a, b)
end

-- Where a row stands: of a part of a year at its period, since a year may have several.
local function across(chart, row)
  local x = chart:value("x", row)
  local period = chart.spec.x == "year" and probe(row, "period")
  return type(period) == "string" and #period > 4 and format.time(period) and period or x
end

local function point(chart, row, i, timed)
  local state, say = chart.state, words.of(chart.state.lang)
  local x = across(chart, row)
  local made = { label = tables.label(state, chart.keys.x, row, x) or say.missing, y = chart:number("y", row, i) }
  if not made.y then made.missing = say.marks[probe(row, "missing")] or say.missing end
  if chart.keys.against then
    local against = tables.value(state, chart.who, chart.spec.against.y, chart.keys.against, row)
    made.against = format.finite(against) and against or nil
  end
  if timed then
    made.x = format.time(x)
    if not made.x then check.fail(state.lang, "x", chart.who, chart.spec.x, i) end
  end
  return made
end

local function only(keys)
  return keys and not keys[2] and keys[1] or nil
end

-- The rows as a list of series in the order of their first rows, and the value of the rule that holds
-- for them. `timed`: x is a time, not a category.
function series.gather(chart, rows, timed)
  local state, spec, keys = chart.state, chart.spec, chart.keys
  local x, y = only(keys.x), only(keys.y)
  return bridge.series_of(rows, {
    color = only(keys.color), x = x, y = y, rule = only(keys.rule), names = chart.names, highlight = chart.highlight,
    plain = timed and x and y and not keys.against, period = spec.x == "year",
    name = function(row) return chart:name("color", row) end,
    point = function(row, i) return point(chart, row, i, timed) end,
    rule_of = keys.rule and function(row) return tables.value(state, chart.who, spec.rule.y, keys.rule, row) end,
    duplicate = function(one, label)
      check.fail(state.lang, "duplicate", chart.who, one.name ~= "" and one.name or spec.y, label)
    end,
  })
end

local function by_time(a, b)
  return a.x < b.x
end

-- Gives every series a point at each time that any has, so that a year only others have is a gap in this one.
function series.align(all, say)
  local times = {}
  for _, one in ipairs(all) do
    for _, p in ipairs(one.points) do
      if not times[p.label] then
        times[p.label] = true
        times[#times + 1] = p
      end
    end
  end
  for _, one in ipairs(all) do
    if #one.points < #times then
      for _, p in ipairs(times) do
        if not one.taken[p.label] then
          one.points[#one.points + 1] = { label = p.label, x = p.x, missing = say.missing }
        end
      end
    end
    local _, ascending = bridge.steps(one.points)
    if not ascending then table.sort(one.points, by_time) end
  end
end

-- The most values that one of the series has; with a highlight, one of those that have it.
function series.valued(all, highlight)
  local count = 0
  for _, one in ipairs(all) do
    if one.highlight or not highlight then
      local _, _, holes = bridge.ends(one.points)
      count = math.max(count, #one.points - holes)
    end
  end
  return count
end

-- The node of a chart of series: what it measures, its rule and its range.
function series.node(chart, rows, all, rule)
  local spec, lang = chart.spec, chart.state.lang
  local measure = tables.common_measure(chart.state, chart.who, rows, chart.keys.y, spec.unit)
  local node = {
    series = all, title = spec.title or measure.title, unit = spec.unit or measure.unit,
    decimals = spec.decimals or measure.decimals, about = measure.about,
  }
  local y = chart.keys.rule and rule or spec.rule and spec.rule.y
  if format.finite(y) then node.rule = { y = y, label = spec.rule.label or words.of(lang).rule } end
  for _, one in ipairs(all) do one.taken = nil end
  return node
end

-- Least and greatest of all values, of what they are held against, and of the rule; nil without values.
function series.extent(node)
  local lo, hi
  for _, one in ipairs(node.series) do
    lo, hi = format.range(one.points, lo, hi)
    for _, p in ipairs(one.points) do
      if p.against then lo, hi = math.min(lo or p.against, p.against), math.max(hi or p.against, p.against) end
    end
  end
  if node.rule and lo then lo, hi = math.min(lo, node.rule.y), math.max(hi, node.rule.y) end
  return lo, hi
end

---------------------------------------------------------------------------- in words

local function name_of(one, node, say)
  return one.name ~= "" and one.name or node.title or say.value
end

local function holes_of(points)
  local holes, _, _, count = {}, bridge.ends(points)
  if count == 0 then return holes end
  for _, p in ipairs(points) do
    if not p.y then holes[#holes + 1] = p.label end
  end
  return holes
end

-- One sentence for each of the first series, by `say_one`(series, name), and the rule.
local function sentences(node, lang, say_one)
  local say, out = words.of(lang), {}
  for s, one in ipairs(node.series) do
    if s > 12 then
      out[#out + 1] = "…"
      break
    end
    local told, holes = say_one(one, name_of(one, node, say)), holes_of(one.points)
    if #holes == #one.points then
      told = say.none:format(name_of(one, node, say))
    elseif #holes > 0 then
      told = told .. ", " .. say.gaps:format(table.concat(holes, ", ", 1, math.min(#holes, 30)))
    end
    out[#out + 1] = told
  end
  if node.rule then out[#out + 1] = node.rule.label .. ": " .. format.amount(node.rule.y, node, lang, node.unit) end
  return table.concat(out, ". ") .. "."
end

-- The ends and the gaps of each series.
function series.ends_text(node, lang)
  local say = words.of(lang)
  local function amount(p) return format.amount(p.y, node, lang, node.unit) end
  return sentences(node, lang, function(one, name)
    local first, last = bridge.ends(one.points)
    if first == last then return first and say.one:format(name, amount(first), first.label) end
    return say.from_to:format(name, amount(first), first.label, amount(last), last.label)
  end)
end

-- Every value of each series.
function series.all_text(node, lang)
  return sentences(node, lang, function(one, name)
    local all = {}
    for _, p in ipairs(one.points) do
      if #all == 30 then
        all[31] = "…"
        break
      end
      if p.y then all[#all + 1] = p.label .. " " .. format.point(p, node, node.unit, lang) end
    end
    return name .. ": " .. table.concat(all, ", ")
  end)
end

-- The values as a table: a row for each label, a column for each series.
function series.table(node, lang)
  local say, all = words.of(lang), node.series
  local timed = all[1] and all[1].points[1] and all[1].points[1].x
  local t = { columns = { { label = timed and say.year or say.category, align = "left" } } }
  for s, one in ipairs(all) do t.columns[s + 1] = { label = one.name ~= "" and one.name or say.value, align = "right" } end
  local rows = bridge.series_rows(all, node.decimals, say.missing, function(p) return format.point(p, node, nil, lang) end)
  t.rows = rows[1] and rows
  return t
end

-- Whether something in a chart is highlighted, so that all else stands back.
function series.emphasised(node)
  for _, one in ipairs(node.series) do
    if one.highlight then return true end
    for _, p in ipairs(one.points) do
      if p.highlight then return true end
    end
  end
  return false
end

-- The class of a series, or of a point in it: its own colour, or the highlight and all else.
function series.class(s, highlighted, emphasised)
  return emphasised and (highlighted and "hi" or "lo") or "s" .. (s - 1) % 8 + 1
end

return series
