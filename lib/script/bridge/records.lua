-- Records as a script sees them: fields and relations read by name, nothing to be set, and an unknown
-- name is an error that tells the nearest ones. They come from a source: the database as it is, or
-- the copy that was frozen with a report occasion. A source is a table of the functions that read it
-- (record, list, values, assess ...), which answer as those of core do, and of the records met so far.
local bridge = require "bridge"
local check = require "report.check"

local records = {}
local lang = bridge.language()

-- The source that is the database as it is.
records.live = { record = bridge.record, list = bridge.list, values = bridge.values, assess = bridge.assess,
                 programme = bridge.programme, check = bridge.check, ask = bridge.ask,
                 comparison = bridge.comparison, plans = bridge.plans, cache = {} }

-- The answer of a core function, or its message as an error at the script's line.
function records.must(answer, message)
  if answer == nil and message then check.raise(message) end
  return answer
end
local must = records.must

function records.unknown(what, name, names)
  check.raise(bridge.text("unknown", lang):format(what, tostring(name)) .. check.suggest(lang, tostring(name), names))
end

function records.read_only(kind)
  return function(_, name) check.raise(bridge.text("read_only", lang):format(kind, tostring(name))) end
end

local described = {} -- kind -> description, as core gives it
local metas = {} -- kind -> metatable of its records
local held, sources = {}, {} -- record -> its values, and where it came from

records.methods = {} -- kind -> name -> function(record): computed fields and methods
records.held = held
records.sources = sources

local function describe(kind)
  local d = described[kind]
  if not d then
    d = must(bridge.describe(kind))
    described[kind] = d
  end
  return d
end
records.describe = describe

local wrap

-- The records of these values, which they replace.
local function wrap_all(source, kind, list)
  for i = 1, #list do list[i] = wrap(source, kind, list[i]) end
  return list
end

records.wrap_all = wrap_all

function records.list(source, kind, field, value)
  return wrap_all(source, kind, must(source.list(kind, field, value)))
end

-- Which of two is meant by a name that both have, nobody knows.
function records.several(name, one, other)
  return bridge.text("several", lang):format(name, one.key, other.key)
end

-- The values of the record of a kind that is called so, or nil; and all of them by what they are called. Persons
-- are found by their keys alone.
function records.called(source, kind, name)
  local title, found, by_title = kind ~= "person" and describe(kind).title, nil, {}
  local all = title and source.list(kind) or {}
  for i = 1, #all do
    if all[i][title] == name then
      if found then check.raise(records.several(name, found, all[i])) end
      found = all[i]
    end
    by_title[all[i][title] or ""] = all[i]
  end
  return found, by_title
end

-- Fails: there is no such record. Who wrote its title, or nearly that, is told its key, unless the message asks
-- already whether a key near by was meant.
local function no_record(source, kind, key, message)
  local meant, by_title
  if not message:find("?", 1, true) then meant, by_title = records.called(source, kind, key) end
  if not meant and by_title then
    local near = bridge.nearest(key, check.sorted(by_title))
    meant = near and near[1] and by_title[near[1]]
  end
  if not meant then return check.raise(message) end
  local title = meant[describe(kind).title]
  local near = require("report.words").of(lang).errors.near:format("'" .. meant.key .. "' (" .. title .. ")")
  check.raise((message:gsub("%.$", "")) .. near)
end

function records.get(source, kind, key)
  local known = source.cache[kind] and source.cache[kind][key]
  if known then return known end
  local values, message = source.record(kind, key)
  if values == nil and message then no_record(source, kind, key, message) end
  return wrap(source, kind, values)
end

local function children(record, kind, field)
  return records.list(sources[record], kind, field, held[record].key)
end

-- Every name that a record of the kind answers to, for the message about one that it does not.
local function names_of(kind)
  local d, names = describe(kind), { key = true }
  for _, some in ipairs { d.fields, d.children, records.methods[kind] or {} } do
    for name in next, some do names[name] = true end
  end
  return check.sorted(names)
end

-- A field, a computed field or method, the records that refer to this one (focus.goals), or the first
-- of them (focus.goal).
local function field(kind, record, name)
  local value = held[record][name]
  local d = describe(kind)
  local target = d.fields[name]
  if target then return value and records.get(sources[record], target, value) end
  if value ~= nil or target == false then return value end
  local method = records.methods[kind] and records.methods[kind][name]
  if method then return method(record) end
  local child = d.children[name]
  if child then return children(record, child.kind, child.field) end
  child = d.first[name]
  if child then return children(record, child.kind, child.field)[1] end
  records.unknown(kind, name, names_of(kind))
end

local function meta_of(kind)
  local meta = metas[kind]
  if not meta then
    require "view" -- what records have besides their fields is read with the first of them
    require "levels"
    require "matters"
    meta = {
      __name = kind, __metatable = "record", __newindex = records.read_only(kind),
      __index = function(record, name) return field(kind, record, name) end,
      __tostring = function(record)
        local title = describe(kind).title
        return title and held[record][title] or held[record].key
      end,
      __eq = function(a, b) -- one that was read anew is the same
        return held[a] ~= nil and held[b] ~= nil and bridge.name(a) == bridge.name(b) and held[a].key == held[b].key
      end,
    }
    metas[kind] = meta
  end
  return meta
end

function wrap(source, kind, values)
  local known = source.cache[kind]
  if not known then
    known = {}
    source.cache[kind] = known
  end
  local record = known[values.key]
  if not record then
    record = setmetatable({}, meta_of(kind))
    held[record], sources[record], known[values.key] = values, source, record
  end
  return record
end
records.wrap = wrap

-- The key of a record, or of what a script gives instead.
function records.key_of(source, who, what, kind)
  if type(what) == "string" then return held[records.get(source, kind, what)].key end
  if held[what] and bridge.name(what) == kind then return held[what].key end
  if not held[what] then check.fail(lang, "key", who, kind, type(what)) end
  check.fail(lang, "want", who, kind, kind, bridge.name(what))
end

-- The same of what may be left out.
function records.optional_key(source, who, what, kind)
  return what and records.key_of(source, who, what, kind)
end

---------------------------------------------------------------------------- for what writes

-- The key of a record, or the text that is one: whether there is such a record, the library says.
function records.key(who, name, what)
  return held[what] and held[what].key or check.type(lang, who, name, what, "string")
end

-- Options as a verb of the library takes them: texts by name, for a record its key.
function records.texts(who, options)
  local out = {}
  for name, value in next, options do
    if type(value) == "boolean" then
      out[name] = value and "1" or "0"
    else
      out[name] = held[value] and held[value].key or check.type(lang, who, name, value, "text")
    end
  end
  return out
end

-- What was read is read anew from now on. A record that a script has stays as it was when it got it.
function records.forget()
  records.live.cache = {}
end

----------------------------------------------------------------------------

-- A method of the records of a kind, or of any kind, as a script gets it.
function records.method(name, kind, method)
  return bridge.publish((kind or "record") .. ":" .. name, function(record, ...)
    if not held[record] or kind and bridge.name(record) ~= kind then
      check.fail(lang, "colon", kind or "record", name, kind or "record", name)
    end
    return method(record, ...)
  end, method)
end

-- The members of each thing that has some, by what it is called.
records.known_members = {}

-- The metatable of what has these members, and no other.
function records.members(what, members)
  records.known_members[what] = members
  return {
    __metatable = what, __newindex = records.read_only(what),
    __index = function(_, name)
      if members[name] ~= nil then return members[name] end
      records.unknown(what, name, check.sorted(members))
    end,
  }
end

---------------------------------------------------------------------------- rows

-- A row's fields as they are, and more.
function records.copy(row, more)
  local out = {}
  for name, value in next, row do out[name] = value end
  for name, value in next, more or {} do out[name] = value end
  return out
end

function records.row_meta(columns, what, kind)
  return {
    __metatable = kind or "row", __newindex = records.read_only(what),
    __index = function(_, name)
      if not columns[name] then records.unknown(what, name, check.sorted(columns)) end
    end,
  }
end

-- The rows of a table of the library: plain, but for an error that a column they lack gives.
function records.rows(table_rows, what)
  local columns = table_rows.columns
  local meta = records.row_meta(columns, what)
  table_rows.columns = nil
  for i = 1, #table_rows do setmetatable(table_rows[i], meta) end
  return table_rows, columns
end

return records
