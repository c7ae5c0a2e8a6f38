-- Charts as data: series of points placed in time (or by category), in one picture or, with `facet`,
-- in one small picture each. A value that is missing stays a gap: it is a point without y. Drawing is
-- the writers' duty (report.chart_svg); the text alternative is written here, once for all of them.
local bridge = require "bridge"
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local sources = require "report.sources"
local tables = require "report.table"

local chart = {}
local probe, read = sources.probe, sources.read

local options = {
  mark = "string", data = "rows", x = "string", y = "string", color = "string", facet = "string",
  highlight = "any", rule = "table", title = "string", caption = "string", empty = "string",
  unit = "string", decimals = "decimals", note = "string", sort = "string", against = "table",
}
local rule_options = { y = "any", label = "string" }
local against_options = { y = "string", label = "string" } -- what each bar is held against
local marks = { line = true, bar = true, grid = true }

-- The orders of bars: by name, or the largest first and those without a value last.
local sorts = {}
function sorts.name(a, b)
  return bridge.compare(a.label, b.label) < 0
end
function sorts.value(a, b)
  if a.y and b.y and a.y ~= b.y then return a.y > b.y end
  if (a.y == nil) ~= (b.y == nil) then return a.y ~= nil end
  return sorts.name(a, b)
end

-- The name of what a row belongs to; the same few records come in many rows.
local function name_of(self, path, keys, row)
  if not keys then return "" end
  local what = tables.value(self.state, self.who, path, keys, row)
  if what == nil or what ~= what then return words.of(self.state.lang).missing end
  local name = self.names[what]
  if not name then
    name = format.label(what, self.state.lang)
    self.names[what] = name
  end
  return name
end

-- Where a row stands: of a part of a year at its period, since a year may have several.
local function across(self, row)
  local x = tables.value(self.state, self.who, self.spec.x, self.x, row)
  local period = self.spec.x == "year" and probe(row, "period")
  return type(period) == "string" and #period > 4 and format.time(period) and period or x
end

local function point(self, row, i)
  local state, spec = self.state, self.spec
  local x = across(self, row)
  local y = tables.value(state, self.who, spec.y, self.y, row)
  if type(y) ~= "number" and y ~= nil then check.fail(state.lang, "number", self.who, spec.y, i, type(y)) end
  local label = format.label(x, state.lang) or words.of(state.lang).missing
  local made = { label = label, y = format.finite(y) and y or nil }
  if not made.y then
    local code = probe(row, "missing")
    made.missing = words.of(state.lang).marks[code] or words.of(state.lang).missing
  end
  if self.against then
    local against = tables.value(state, self.who, spec.against.y, self.against, row)
    made.against = format.finite(against) and against or nil
  end
  if spec.mark == "line" then
    made.x = format.time(x)
    if not made.x then check.fail(state.lang, "x", self.who, spec.x, i) end
  end
  return made
end

-- Sorts the rows into pictures and series, both in the order of their first row.
local function gather(self)
  local state, spec, pictures = self.state, self.spec, {}
  for i = 1, #spec.data do
    local row = spec.data[i]
    local facet = name_of(self, spec.facet, self.facet, row)
    local name = name_of(self, spec.color, self.color, row)
    local picture = pictures[facet]
    if not picture then
      picture = { facet = facet, series = {}, by_name = {}, first = row }
      pictures[facet] = picture
      pictures[#pictures + 1] = picture
    end
    local series = picture.by_name[name]
    if not series then
      series = { name = name, points = {}, taken = {}, highlight = name == self.highlight or nil }
      picture.by_name[name] = series
      picture.series[#picture.series + 1] = series
    end
    local p = point(self, row, i)
    if series.taken[p.label] then
      check.fail(state.lang, "duplicate", self.who, name ~= "" and name or spec.y, p.label)
    end
    series.taken[p.label] = true
    series.points[#series.points + 1] = p
    if self.rule and (series.highlight or not self.highlight) then
      local y = tables.value(state, self.who, spec.rule.y, self.rule, row)
      picture.rule = format.finite(y) and y or picture.rule
    end
    if name == "" and p.label == self.highlight then p.highlight = true end
  end
  return pictures
end

local function by_time(a, b)
  return a.x < b.x
end

-- Gives every series a point at each time that any has, so that a year only others have is a gap in this one.
local function align(picture, say)
  local times = {}
  for _, series in ipairs(picture.series) do
    for _, p in ipairs(series.points) do
      if not times[p.label] then
        times[p.label] = true
        times[#times + 1] = p
      end
    end
  end
  for _, series in ipairs(picture.series) do
    if #series.points < #times then
      for _, p in ipairs(times) do
        if not series.taken[p.label] then
          series.points[#series.points + 1] = { label = p.label, x = p.x, missing = say.missing }
        end
      end
    end
    table.sort(series.points, by_time)
  end
end

local function valued(picture, highlight)
  local count = 0
  for _, series in ipairs(picture.series) do
    if series.highlight or not highlight then
      local own = 0
      for _, p in ipairs(series.points) do own = own + (p.y and 1 or 0) end
      count = math.max(count, own)
    end
  end
  return count
end

-- The text alternative: for a line its ends and gaps, for bars every value.
local function describe(node, lang)
  local say = words.of(lang)
  local out = {}
  local function amount(p)
    return format.unit(p.y, node.unit, node.decimals, lang)
  end
  for s, series in ipairs(node.series) do
    if s > 12 then
      out[#out + 1] = "…"
      break
    end
    local first, last, holes, all = nil, nil, {}, {}
    for _, p in ipairs(series.points) do
      if p.y then
        first, last = first or p, p
        all[#all + 1] = p.label .. " " .. format.point(p, node, node.unit, lang)
      else
        holes[#holes + 1] = p.label
      end
    end
    local name = series.name ~= "" and series.name or node.title or say.value
    if not first then
      out[#out + 1] = say.none:format(name)
    elseif node.mark == "bar" then
      out[#out + 1] = name .. ": " .. table.concat(all, ", ", 1, math.min(#all, 30))
    elseif first == last then
      out[#out + 1] = say.one:format(name, amount(first), first.label)
    else
      out[#out + 1] = say.from_to:format(name, amount(first), first.label, amount(last), last.label)
    end
    if first and #holes > 0 then
      out[#out] = out[#out] .. ", " .. say.gaps:format(table.concat(holes, ", "))
    end
  end
  if node.rule then out[#out + 1] = node.rule.label .. ": " .. amount(node.rule) end
  if #out == 0 then return say.no_values end
  return say[node.mark] .. ". " .. table.concat(out, ". ") .. "."
end

local function finished(self, picture)
  local spec, lang = self.spec, self.state.lang
  local indicator = tables.measure(self.state, self.who, picture.first)
  local node = {
    type = "chart", mark = spec.mark, series = picture.series,
    title = self.facet and picture.facet or spec.title or indicator and indicator.title or self.state.latest,
    unit = spec.unit or indicator and indicator.unit or nil,
    decimals = spec.decimals or indicator and indicator.decimals or nil,
  }
  local y = self.rule and picture.rule or spec.rule and spec.rule.y
  if format.finite(y) then node.rule = { y = y, label = spec.rule.label or words.of(lang).rule } end
  node.against = spec.against and (spec.against.label or words.of(lang).rule)
  for _, series in ipairs(node.series) do series.taken = nil end
  node.text = describe(node, lang)
  return node
end

local function checked(state, who, spec)
  local lang = state.lang
  spec = check.options(lang, who, spec, options)
  check.needed(lang, who, spec, "mark", "data", "x", "y")
  check.one_of(lang, who, spec.mark, marks, "mark")
  if spec.sort then check.one_of(lang, who, spec.sort, sorts, "sort") end
  local self = { state = state, who = who, spec = spec, names = {} }
  for _, name in ipairs { "x", "y", "color", "facet" } do
    self[name] = spec[name] and tables.keys(lang, who, spec[name])
    if spec[name] then tables.known(state, who, spec[name], self[name][1], spec.data) end
  end
  if spec.rule then
    spec.rule = check.options(lang, who .. " rule", spec.rule, rule_options)
    self.rule = type(spec.rule.y) == "string" and tables.keys(lang, who .. " rule", spec.rule.y) or nil
  end
  if spec.against then
    spec.against = check.options(lang, who .. " against", spec.against, against_options)
    check.needed(lang, who .. " against", spec.against, "y")
    self.against = tables.keys(lang, who .. " against", spec.against.y)
  end
  self.highlight = spec.highlight ~= nil and format.label(spec.highlight, lang) or nil
  if self.highlight == "" then self.highlight = nil end -- a parameter that was left empty
  return self
end

function chart.build(state, who, spec)
  if type(spec) == "table" and rawget(spec, "mark") == "grid" then return require("report.grid").build(state, who, spec) end
  local self = checked(state, who, spec)
  spec = self.spec
  local say, items, skipped = words.of(state.lang), {}, {}
  for _, picture in ipairs(gather(self)) do
    if spec.mark == "line" then
      align(picture, say)
    elseif spec.sort then
      for _, series in ipairs(picture.series) do table.sort(series.points, sorts[spec.sort]) end
    end
    if self.facet and spec.mark == "line" and valued(picture, self.highlight) < 2 then
      skipped[#skipped + 1] = picture.facet
    else
      items[#items + 1] = finished(self, picture)
    end
  end
  local node = items[1]
  if self.facet then
    node = { type = "charts", title = spec.title, items = #items > 0 and items or nil }
    if #skipped > 0 then node.skipped = say.few:format(table.concat(skipped, ", ")) end
    if #items == 0 and #skipped == 0 then node.skipped = spec.empty end
  elseif not node or valued(node) == 0 then
    node = { type = "chart", mark = spec.mark, title = spec.title or state.latest, text = spec.empty or say.no_values }
  end
  node.caption, node.note = spec.caption, spec.note
  node.sources = sources.collect(state, who, spec.data, tables.is_computed(self.y) and #spec.data > 0)
  return node
end

-- The values of a chart as a table node: what the picture shows, for those who do not see it.
function chart.table(node, lang)
  if node.mark == "grid" then return require("report.grid").table(node, lang) end
  local say = words.of(lang)
  local series = node.series or {}
  local t = { type = "table", caption = node.title, columns = {
    { label = node.mark == "line" and say.year or say.category, align = "left" },
  } }
  local at = {}
  for s, one in ipairs(series) do
    t.columns[s + 1] = { label = one.name ~= "" and one.name or say.value, align = "right" }
    for _, p in ipairs(one.points) do
      local row = at[p.label]
      if not row then
        row = { cells = { { text = p.label } } }
        for k = 1, #series do row.cells[k + 1] = { text = say.missing, missing = true } end
        at[p.label] = row
        t.rows = t.rows or {}
        t.rows[#t.rows + 1] = row
      end
      row.cells[s + 1] = { text = format.point(p, node, nil, lang), value = p.y, missing = not p.y or nil }
    end
  end
  if not t.rows then t.empty = say.no_values end
  return t
end

return chart
