-- Who stands behind the figures. Every row that is shown in a table or a chart leaves its source here:
-- raw values name their source; what was computed names the cooperation, never the raw source.
local bridge = require "bridge"
local words, format = later "report.words", later "report.format"
local check = require "report.check"

local sources = {}

local function field(x, name)
  return x[name]
end

-- probe(x, name): x[name], or nil where x has no such field. Host data raise an error for an unknown name,
-- at some cost; only their records keep their fields out of sight. A plain table is read in C (fields.c).
sources.probe = bridge.prober(function(x, name)
  local ok, value = pcall(field, x, name)
  if ok then return value end
end)
local probe = sources.probe

-- read(state, who, x, name, want): the same of a field that must be of a type (see check.type()) where it
-- is there. A row is the script's own: what stands in it has been checked by nobody yet.
sources.read = bridge.reader(function(state, who, x, name, want)
  local value = probe(x, name)
  if value ~= nil then value = check.type(state.lang, who, name, value, want) end
  return value
end)
local read = sources.read

local function entry(state, key, new)
  local all = state.sources
  local found = all[key]
  if not found then
    new.id, new.by = #all + 1, {}
    found = new
    all[new.id], all[key] = found, found
  end
  return found
end

function sources.processed(state)
  local say = words.of(state.lang)
  local line = state.cooperation and say.processed:format(state.cooperation) or say.processed_here
  return entry(state, "=", { line = line, processed = true }).id
end

local days = { "fetched", "reported" } -- what a row may tell of when its value came

-- Keeps the latest of the days.
local function note(known, what, day)
  if day and day > (known[what] or "") then known[what] = day end
end

-- The source of that key or record, known from now on.
local function known_source(state, who, source, records)
  local name = format.label(source, state.lang)
  local line = type(source) == "table" and read(state, who, source, "line", "string") or words.of(state.lang).source:format(name)
  local known = entry(state, "+" .. line, { line = line })
  if source == source then records[source] = known end -- no number that is none is a key
  return known
end

-- Adds the sources of a row to the set of numbers: its own, or those of the rows that it is made of.
local function add(state, who, row, found, records)
  local behind = bridge.behind(row)
  if behind then
    for _, other in ipairs(behind) do add(state, who, other, found, records) end
    return
  end
  local of = bridge.kind(row) == "record" and probe or rawget -- there are many rows, and few of them are records
  if of(row, "processed") then
    found[sources.processed(state)] = true
    return
  end
  local source = of(row, "source")
  if source == nil then return end
  local known = records[source] or known_source(state, who, source, records)
  found[known.id] = true
  for _, name in ipairs(days) do
    local day = of(row, name)
    if day and day ~= known[name] then note(known, name, check.type(state.lang, who, name, day, "text")) end
  end
  local by, reporter = known.by, of(row, "reporter")
  reporter = reporter and format.label(reporter, state.lang)
  if reporter and not by[reporter] then by[#by + 1], by[reporter] = reporter, true end
end

-- The sources of the rows as a list of their numbers, what was computed last; or nil.
function sources.collect(state, who, rows, computed)
  local found, ids, records = {}, {}, {}
  if computed then found[sources.processed(state)] = true end
  bridge.sources_of(rows, found, records, function(row) add(state, who, row, found, records) end)
  for id in next, found do ids[#ids + 1] = id end
  table.sort(ids, function(a, b)
    local pa, pb = state.sources[a].processed or false, state.sources[b].processed or false
    if pa ~= pb then return pb end
    return a < b
  end)
  return #ids > 0 and ids or nil
end

-- All sources of a document as plain data: { id, line, detail }, for the end of the report.
function sources.list(state)
  local say, out = words.of(state.lang), {}
  local order = {}
  for pass = 1, 2 do
    for _, source in ipairs(state.sources) do
      if (source.processed and 2 or 1) == pass then order[#order + 1] = source end
    end
  end
  for _, source in ipairs(order) do
    local detail = {}
    if source.processed then detail[1] = say.processed_what end
    if source.fetched then detail[1] = say.fetched:format(format.date(source.fetched, state.lang)) end
    if source.by[1] then
      detail[#detail + 1] = say.reported:format(table.concat(source.by, ", "))
      if source.reported then detail[#detail + 1] = say.newest:format(format.date(source.reported, state.lang)) end
    end
    out[#out + 1] = { id = source.id, line = source.line, processed = source.processed,
               detail = #detail > 0 and table.concat(detail, "; ") or nil }
  end
  return out
end

-- The lines of a node's sources as one text; nil when it has none.
function sources.joined(node, lines)
  local parts = {}
  for i, id in ipairs(node.sources or {}) do parts[i] = lines[id] end
  return parts[1] and table.concat(parts, " · ")
end

-- The line of each source by its number, for the writers.
function sources.lines(doc)
  local lines = {}
  for _, source in ipairs(doc.sources or {}) do lines[source.id] = source.line end
  return lines
end

return sources
