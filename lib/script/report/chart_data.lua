-- Charts as data: a mark says what the picture shows, and its module (report.marks) makes rows into a node.
-- What all marks have in common is here: options, facets, the range they share, the text alternative
-- and the table of values. Drawing is report.chart_svg's.
local bridge = require "bridge"
local registration = require "api.registration"
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local marks = require "report.marks"
local sources = require "report.sources"
local tables = require "report.table"

local chart = {}

---------------------------------------------------------------------------- the chart that is being made

-- What a mark gets: the checked options (spec), the keys of each path among them (keys), and the names
-- that are highlighted. Its methods read rows. A mark that reckons something, or shows what was reckoned,
-- says so in `computed`: no source stands behind that.
local Chart = {}

function Chart:value(name, row)
  return tables.value(self.state, self.who, self.spec[name], self.keys[name], row)
end

-- A number, or nil where there is none; anything else is the script's mistake.
function Chart:number(name, row, i)
  local value = self:value(name, row)
  if type(value) ~= "number" and value ~= nil then
    check.fail(self.state.lang, "number", self.who, self.spec[name], i, type(value))
  end
  return format.finite(value) and value or nil
end

-- The name of what a row belongs to; the same few records come in many rows.
function Chart:name(name, row)
  local keys = self.keys[name]
  if not keys then return "" end
  local what = self:value(name, row)
  local known = self.names[what == nil and "" or what]
  if known and what ~= nil and type(what) ~= "string" then return known end
  local label = what == what and tables.label(self.state, keys, row, what) or words.of(self.state.lang).missing
  if what ~= nil and what == what then self.names[what] = label end
  return label
end

-- The same, nil for nothing.
function Chart:label(name, row)
  return self.keys[name] and tables.label(self.state, self.keys[name], row, self:value(name, row)) or nil
end

---------------------------------------------------------------------------- options

-- Options that are tables of their own, with a path or a number in `y`, and the classes of these.
local inner = { rule = "Rule", against = "Against" }

-- One name or a list of them.
local function highlighted(given, lang)
  local set = {}
  if type(given) == "table" and not bridge.kind(given) and rawlen(given) > 0 then
    for i = 1, rawlen(given) do set[format.label(rawget(given, i), lang) or ""] = true end
  elseif given ~= nil and given ~= "" then -- "" is a parameter that was left empty
    set[format.label(given, lang)] = true
  end
  return set
end

local function allowed_of(mark)
  local allowed = {}
  for name, want in pairs((registration.options "doc:chart")) do allowed[name] = want end
  for name, want in pairs(mark.options) do allowed[name] = want end
  return allowed
end

local function checked(state, who, spec)
  local lang = state.lang
  spec = check.type(lang, who, "{ … }", spec, "table")
  check.needed(lang, who, spec, "mark")
  check.one_of(lang, who, spec.mark, marks, "mark")
  local mark = require(marks[spec.mark])
  spec = check.options(lang, who, spec, allowed_of(mark))
  check.needed(lang, who, spec, "data", table.unpack(mark.needs))
  for name, default in pairs(mark.defaults or {}) do
    if spec[name] == nil then spec[name] = default end
  end
  local self = { state = state, who = who, spec = spec, mark = mark, keys = {}, names = {} }
  setmetatable(self, { __index = Chart })
  for _, name in ipairs(mark.paths) do
    if spec[name] then
      self.keys[name] = tables.keys(lang, who, spec[name])
      tables.known(state, who, spec[name], self.keys[name][1], spec.data)
    end
  end
  for name, class in pairs(inner) do
    if spec[name] then
      local whose = who .. " " .. name
      spec[name] = check.options(lang, whose, spec[name], class)
      if type(spec[name].y) == "string" then self.keys[name] = tables.keys(lang, whose, spec[name].y) end
    end
  end
  self.highlight = highlighted(spec.highlight, lang)
  return self
end

---------------------------------------------------------------------------- pictures

-- The rows of each picture: all, or those of each facet, in the order of their first row.
local function pictures_of(self)
  local rows, keys = self.spec.data, self.keys.facet
  if not keys then return { { rows = rows } } end
  return bridge.rows_by_name(rows, not keys[2] and keys[1] or nil, self.names, function(row) return self:name("facet", row) end)
end

-- Small pictures beside each other are compared, so they share their scales: of time, and of values those
-- that show the same thing. Tonnes and per cent on one scale would leave one of them a line along the edge.
local function share(items, name, things)
  local shared = {}
  for i, node in ipairs(items) do
    local own, thing = node[name], things and things[i] or ""
    if own then
      local both = shared[thing] or { own[1], own[2] }
      both[1], both[2] = math.min(both[1], own[1]), math.max(both[2], own[2])
      shared[thing], node[name] = both, both
    end
  end
end

-- What a picture shows: an indicator, or the title and the unit that all were given.
local function thing_of(node)
  return (node.title or node.about or "") .. "\0" .. (node.unit or "")
end

-- What each value is held against. Decimals that were asked for are those of the values: a count may be
-- held against a part of one. Those of an indicator hold for both.
local function against(self, node)
  local asked = self.spec.decimals
  return { label = self.spec.against.label or words.of(self.state.lang).rule, decimals = not asked and node.decimals or nil }
end

local function finished(self, node, facet)
  local state, spec = self.state, self.spec
  node.type, node.mark, node.about = "chart", spec.mark, nil
  node.shows = facet and format.without_unit(node.title or spec.title, node.unit) -- see title_together
  local kind = words.of(state.lang).charts[spec.mark]
  node.title = format.without_unit(facet or node.title or spec.title or state.latest, node.unit) or kind
  node.against = spec.against and against(self, node)
  node.text = kind .. ". " .. self.mark.text(node, state.lang)
  return node
end

-- What small pictures beside each other all show; nil where each shows its own.
local function shown_by_all(items)
  local shows = items[1] and items[1].shows
  for _, node in ipairs(items) do
    if node.shows ~= shows then return nil end
  end
  return shows
end

-- The title above small pictures beside each other: the one that was given, or what they all show. Each is also
-- called by both its titles, for the table of its values in a workbook, which has nothing above it.
local function title_together(spec, items)
  local title = spec.title or shown_by_all(items)
  for _, node in ipairs(items) do
    if node.title == title then title = nil end -- or it would be said twice
  end
  for _, node in ipairs(items) do node.shows, node.full_title = nil, title and title .. ": " .. node.title end
  return title
end

function chart.build(state, who, spec)
  local self = checked(state, who, spec)
  spec = self.spec
  local say, items, skipped, things = words.of(state.lang), {}, {}, {}
  for _, picture in ipairs(pictures_of(self)) do
    local node = #picture.rows > 0 and self.mark.node(self, picture.rows) or nil
    if node then
      things[#things + 1] = thing_of(node)
      items[#items + 1] = finished(self, node, picture.name)
    elseif picture.name then
      skipped[#skipped + 1] = picture.name
    end
  end
  local node = items[1]
  if self.keys.facet then
    node = { type = "charts", title = title_together(spec, items), items = #items > 0 and items or nil }
    if spec.scale ~= "own" then
      share(items, "range", things)
      share(items, "times")
    end
    local why = self.mark.few and say.few or say.none_of
    if #skipped > 0 then node.skipped = why:format(table.concat(skipped, ", ")) end
    if #items == 0 and #skipped == 0 then node.skipped = spec.empty end
  elseif not node then
    node = { type = "chart", mark = spec.mark, title = spec.title or state.latest, text = spec.empty or say.no_values }
  end
  node.caption, node.note = spec.caption, spec.note
  local computed = self.keys.y and tables.is_computed(self.keys.y) or self.computed
  node.sources = sources.collect(state, who, spec.data, computed and #spec.data > 0)
  return node
end

-- The values of a chart as a table node: what the picture shows, for those who do not see it.
function chart.table(node, lang)
  local t = node.series and require(marks[node.mark]).table(node, lang) or { columns = {} }
  t.type, t.caption = "table", node.full_title or node.title
  if not t.rows then t.empty = words.of(lang).no_values end
  return t
end

return chart
