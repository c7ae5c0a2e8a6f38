-- The document as data: what a script's build(doc, st, p) fills, and what the writers read. A document
-- is nested plain tables { type = "section", title = …, children = { … } } without functions; a list
-- that would be empty is left out. Everything is checked when it is called, at the script's line.
-- Tables and charts are made in report.table and report.chart; this file holds the words and blocks.
local bridge = require "bridge"
local check = require "report.check"
local words, format, sources = later "report.words", later "report.format", later "report.sources"
local assessed, tables, chart = later "report.assessed", later "report.table", later "report.chart_data"
local inline = later "report.inline"

local document = {}
local Doc = {} -- the methods
local LEVELS_MOST = 20 -- sections inside each other
-- What a document object stands for; the object itself is empty, for scripts.
local nodes, states, levels = {}, {}, {}
local meta = { __metatable = "document", __name = "document" }

function meta.__index(doc, name)
  local method = Doc[name]
  if method then return method end
  local lang = states[doc].lang
  check.fail(lang, "method", tostring(name), check.suggest(lang, tostring(name), check.sorted(Doc)))
end

function meta.__newindex(doc, name)
  check.fail(states[doc].lang, "frozen", tostring(name))
end

local function object(node, state, level)
  local doc = setmetatable({}, meta)
  nodes[doc], states[doc], levels[doc] = node, state, level
  return doc
end

local function add(doc, node)
  local parent = nodes[doc]
  local children = parent.children
  if not children then
    children = {}
    parent.children = children
  end
  children[#children + 1] = node
  return node
end

-- Fills a node with a text that has placeholders and markup.
local function fill(state, node, who, ...)
  node.text, node.pieces = inline.read(state.lang, who, #(state.root.footnotes or {}), ...)
  return node
end

-- A block whose only content is such a text.
local function block(name)
  Doc[name] = function(doc, ...)
    add(doc, fill(states[doc], { type = name }, "doc:" .. name, ...))
    return doc
  end
end
block "para"
block "quote"
block "note"

function Doc:title(text, ...)
  states[self].root.title = format.text(states[self].lang, "doc:title", text, ...)
  return self
end

function Doc:lead(text, ...)
  local node = fill(states[self], {}, "doc:lead", text, ...)
  states[self].root.lead, states[self].root.lead_pieces = node.text, node.pieces
  return self
end

-- A heading and its node. Its options come last, after the values of the text's placeholders.
local function headed(doc, who, kind, text, ...)
  local state, values, options = states[doc], table.pack(...), nil
  check.type(state.lang, who, "text", text, "text")
  if values.n > format.placeholders(text) and (values[values.n] == nil or type(values[values.n]) == "table") then
    options, values.n = values[values.n], values.n - 1
  end
  text = format.text(state.lang, who, text, table.unpack(values, 1, values.n))
  options = check.options(state.lang, who, options)
  local node = { type = kind }
  node[kind == "section" and "title" or "text"] = text
  if options.status ~= nil then node.status = assessed.badge(state, who, options.status) end
  state.latest = text -- names a table that has no caption of its own
  return add(doc, node)
end

-- A part of the document with its own heading; sections nest, and may be filled later.
function Doc:section(name, ...)
  local level = levels[self] + 1
  if level > LEVELS_MOST then check.fail(states[self].lang, "levels", "doc:section", LEVELS_MOST) end
  return object(headed(self, "doc:section", "section", name, ...), states[self], level)
end

function Doc:heading(text, ...)
  headed(self, "doc:heading", "heading", text, ...)
  return self
end

-- Which items a list shows, by their numbers: of each group, told apart by the field `by`, at most so many. How
-- many more there are goes by the number of the last of them that is shown.
local function first_of_groups(items, most, by)
  local groups, of = {}, {}
  for i, item in ipairs(items) do
    local name = by and type(item) == "table" and sources.probe(item, by) or ""
    if name ~= name then name = "" end -- a number that is none
    local group = groups[name] or { size = 0 }
    groups[name], of[i], group.size = group, group, group.size + 1
    if group.size == most then group.last = i end
  end
  local shown, more = {}, {}
  for i, group in ipairs(of) do
    shown[i] = i <= (group.last or i)
    if group.last and group.size > most then more[group.last] = group.size - most end
  end
  return shown, more
end

local function item_text(state, item, i)
  if type(item) == "table" and not bridge.kind(item) and type(rawget(item, 1)) == "string" then
    return fill(state, {}, "doc:list", table.unpack(item, 1, math.min(rawlen(item), 100)))
  end
  if type(item) == "table" then item = sources.probe(item, "text") end
  return check.type(state.lang, "doc:list", "[" .. i .. "]", item, "text")
end

-- list { "a", "b" }: texts as they are, all of them or the first of each group. An item may be a text with values
-- and markup, { "**%s**", name }, or the row of a table that has a text (the findings of st:check()).
function Doc:list(items, options)
  local lang = states[self].lang
  local taken = check.type(lang, "doc:list", "{ … }", items, "list")
  options = check.type(lang, "doc:list", "{ … }", options or {}, "table")
  if not bridge.kind(items) then
    for name, value in next, items do
      if type(name) == "string" then options[name] = value end
    end
  end
  options = check.options(lang, "doc:list", options)
  if options.most and options.most < 1 then
    check.raise("doc:list: most: " .. bridge.text("too_small", lang):format(tostring(options.most), 1))
  end
  local node, texts = { type = "list", ordered = options.ordered or nil }, {}
  local shown, more
  if options.most then shown, more = first_of_groups(taken, options.most, options.by) end
  for i, item in ipairs(taken) do
    if not shown or shown[i] then texts[#texts + 1] = item_text(states[self], item, i) end
    if more and more[i] then texts[#texts + 1] = words.of(lang).more:format(more[i]) end
  end
  node.items = texts[1] and texts
  if not node.items then node.empty = options.empty or words.of(lang).empty end
  add(self, node)
  return self
end

function Doc:table(spec)
  add(self, tables.build(states[self], "doc:table", spec))
  return self
end

-- The usual table of indicators: value, change, target and trend, from a frame of series.
function Doc:indicators(spec)
  add(self, tables.indicators(states[self], "doc:indicators", spec))
  return self
end

function Doc:chart(spec)
  add(self, chart.build(states[self], "doc:chart", spec))
  return self
end

-- Municipalities side by side, as st:compare() gives them: a table with group, period and number in its
-- caption, how they spread, and what a person has written of it.
function Doc:comparison(spec)
  for _, node in ipairs(require("report.compared").nodes(states[self], "doc:comparison", spec)) do add(self, node) end
  return self
end

-- One assessment (or status code) as a block with its explanation; several as shares of a whole.
function Doc:status(what, options)
  local state = states[self]
  options = check.options(state.lang, "doc:status", options)
  if type(what) == "table" and not bridge.kind(what) and rawget(what, "status") == nil then -- a list
    add(self, assessed.tally(state, "doc:status", what, options.of, options.by))
  else
    add(self, { type = "status", status = assessed.badge(state, "doc:status", what) })
  end
  return self
end

-- Adds a note at the end and returns its mark, to be put in a text: para("Folkmängd%s", mark).
function Doc:footnote(text, ...)
  local state = states[self]
  local notes = state.root.footnotes or {}
  state.root.footnotes = notes
  notes[#notes + 1] = fill(state, {}, "doc:footnote", text, ...)
  return inline.mark(#notes)
end

-- Where the list of sources goes; its lines come when the document is finished.
function Doc:sources()
  add(self, { type = "sources" })
  return self
end

check.methods(bridge.language(), "document", "doc", Doc)

-- host: { lang = "sv"|"en", today = "2026-11-23", cooperation = who processed the figures, or nil,
-- interactive = whether its page has a script, declared = the title of the script }
function document.new(host)
  host = host or {}
  local lang = host.lang == "en" and "en" or "sv"
  local cooperation = host.cooperation
  local root = { type = "document", lang = lang, date = host.today, publisher = cooperation,
    interactive = host.interactive or nil }
  if host.declared ~= "" then root.declared = host.declared end -- a page has it where the document has no title
  local state = { root = root, lang = lang, sources = {}, measures = {}, cooperation = cooperation }
  return object(root, state, 0)
end

-- Takes out the places for a list of sources where there are none: it would be a heading with nothing under it.
local function drop_sources(node)
  local children = node.children or {}
  for i = #children, 1, -1 do
    if children[i].type == "sources" then table.remove(children, i) else drop_sources(children[i]) end
  end
  if node.children and not children[1] then node.children = nil end
end

-- The plain tree, complete with its sources.
function document.finish(doc)
  local state = states[doc]
  local root = state.root
  if #state.sources > 0 then root.sources = sources.list(state) else drop_sources(root) end
  return root
end

return document
