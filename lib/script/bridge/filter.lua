-- Which records or rows are asked for by { field = wanted }: a value, or a list of which any will do; a
-- record stands for its key.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local filter = {}
local lang = bridge.language()
local held = records.held

-- What is wanted as a list: what is no list of a script's is a list of one. A table with names is no list;
-- `what` is then what it should have been.
function filter.list(who, name, wanted, what)
  local kind = bridge.kind(wanted)
  if type(wanted) ~= "table" or kind and kind ~= "frame" then return { wanted } end
  local out = check.type(lang, who, name, wanted, "list")
  for key in next, wanted do
    if math.type(key) ~= "integer" or key < 1 or key > #out then
      check.fail(lang, "want", who, name, what or "list", "table")
    end
  end
  return out
end

-- A value that can never be what a row has in the field is a mistake, not a filter.
local function check_kind(who, name, value, there)
  if there == nil or type(there) == type(value) or held[there] and type(value) == "string" then return end
  check.fail(lang, "want", who, name, held[there] and bridge.name(there) or type(there), type(value))
end

-- The key of the record that a text means beside the record `there`, of its kind: its key, or what it is called.
local function key_meant(text, there)
  local kind, source = bridge.name(there), records.sources[there]
  local known = source.cache[kind]
  if known and known[text] or source.record(kind, text) then return text end
  local named = records.called(source, kind, text)
  return named and named.key or held[records.get(source, kind, text)].key
end

-- The fields asked for of rows, and for each the set of what is wanted.
function filter.of_rows(who, rows, wanted)
  wanted = check.type(lang, who, "{ … }", wanted, "table")
  local names, sets = check.sorted(wanted), {}
  for key in next, wanted do
    if type(key) ~= "string" then check.fail(lang, "unknown", who, tostring(key), "") end
  end
  for i, name in ipairs(names) do
    local set = {}
    for _, value in ipairs(filter.list(who, name, wanted[name])) do
      local there = rows[1] and rows[1][name]
      check_kind(who, name, value, there)
      if held[there] and type(value) == "string" then value = key_meant(value, there) end
      set[value] = true
      if held[value] then set[held[value].key] = true end
    end
    sets[i] = set
  end
  return names, sets
end

-- A value as the field of a record holds it.
local function field_value(source, who, described, name, value)
  local target, words = described.fields[name], described.words[name]
  if target then return records.key_of(source, who, value, target) end
  if words then return check.one_of(lang, who, check.type(lang, who, name, value, "string"), words, name) end
  return check.type(lang, who, name, value, described.types[name] or "string")
end

-- The values of the records of a kind whose fields are as asked for.
function filter.records(source, who, kind, wanted)
  wanted = check.type(lang, who, "{ … }", wanted or {}, "table")
  local described, names, sets, first = records.describe(kind), check.sorted(wanted), {}, nil
  for key in next, wanted do
    local name = tostring(key)
    if described.hidden[name] then check.raise(bridge.text("persons", lang)) end
    if described.fields[key] == nil then records.unknown(kind, name, check.sorted(described.fields)) end
  end
  for _, name in ipairs(names) do
    local set = {}
    for _, value in ipairs(filter.list(who, name, wanted[name], described.fields[name] or nil)) do
      set[field_value(source, who, described, name, value)] = true
    end
    local one = next(set)
    if described.fields[name] and one ~= nil and next(set, one) == nil then first = { name, one } end -- has an index
    sets[name] = set
  end
  local all, out = records.must(source.list(kind, first and first[1], first and first[2])), {}
  for i = 1, #all do
    local keep = true
    for _, name in ipairs(names) do
      local value = all[i][name]
      keep = keep and value ~= nil and sets[name][value] ~= nil
    end
    if keep then out[#out + 1] = all[i] end
  end
  return out
end

return filter
