-- What is checked when a script calls one of our functions: options, types, names, and whose method it
-- is. A mistake is reported at the script's own line, however deep in our modules it was found, and
-- names what was expected. What was checked is copied: a table of the script's can change at any time,
-- by its metamethods or by a function of its own that we call, so it is read once and never again.
local bridge = require "bridge"
local registration = later "api.registration"
local types = later "api.types"
local words = later "report.words"

local check = {}

-- A ready message as an error at the script's line.
check.raise = bridge.raise

-- A message of words.errors, filled in.
function check.fail(lang, key, ...)
  check.raise(words.of(lang).errors[key]:format(...))
end

-- The names nearest to a word as one text, or nil.
function check.near(word, names)
  local near = bridge.nearest(word, names)
  return near and near[1] and table.concat(near, "', '") or nil
end

-- "; did you mean 'columns'?", or all names when none is near.
function check.suggest(lang, word, names)
  local near, say = check.near(word, names), words.of(lang).errors
  if near then return say.near:format("'" .. near .. "'") end
  return #names > 0 and say.choose:format(table.concat(names, ", ")) or ""
end

local function sorted(set)
  local names = {}
  for name in next, set do
    if type(name) == "string" then names[#names + 1] = name end
  end
  table.sort(names)
  return names
end
check.sorted = sorted

-- One of a set of names: a mark, a format, an alignment, a status.
function check.one_of(lang, who, value, set, what)
  if set[value] then return value end
  value = tostring(value)
  check.fail(lang, "bad_value", who, value, what, check.suggest(lang, value, sorted(set)))
end
local one_of = check.one_of

---------------------------------------------------------------------------- types

-- The fields of a table as they are, without its metatable.
local function copy(given)
  local out = {}
  for name, value in next, given do out[name] = value end
  return out
end

-- The elements of an array or a frame, all of them tables if they are rows.
local function list(lang, who, what, given, rows)
  local out, wrong = bridge.elements(given, rows)
  if out then return out end
  check.fail(lang, "want", who, what .. "[" .. wrong .. "]", rows and "table" or "text", type(rawget(given, wrong)))
end

local function whole(value, least, most)
  local number = type(value) == "number" and math.tointeger(value)
  return number and number >= least and number <= most and number or nil
end

-- What a value is taken as where a type is wanted; nil for one that will not do.
local as = {
  text = function(value) return (type(value) == "string" or type(value) == "number") and tostring(value) or nil end,
  integer = function(value) return whole(value, -0x7FFFFFFF, 0x7FFFFFFF) end,
  decimals = function(value) return whole(value, -15, 15) end,
  year = function(value) return whole(value, 1, 9999) end,
  table = function(value) return type(value) == "table" and copy(value) or nil end,
}

-- How the types are called in messages, where that is not their name, nor in the words of a language.
local called = { decimals = "-15..15", year = "1..9999" }

local basic = { string = true, number = true, boolean = true, ["function"] = true }

-- What a type of the registration is checked as here; "any" for records and our own objects, which are
-- checked where they are used.
local function checked_as(want)
  if basic[want] or as[want] then return want end
  if types.names[want] then return types.names[want].check end
  if want:find "^fun%(" then return "function" end
  if want:find("|", 1, true) and not want:find "^%(.*%)%[%]$" then return "any" end
  if want:find "%[%]$" then return "list" end
  return want:find "^table<" and "table" or "any"
end

-- The value as one of the type wanted, which is one of the registration's: Lua's name of a type, or of
-- these: "any"; "text", also a number; "integer"; "year"; "decimals" of a number, of its tens when
-- negative; "list" and "rows", an array of anything or of tables; "string[]", of texts and nothing else.
-- A table that it answers is a copy.
function check.type(lang, who, what, value, want)
  if type(value) == want and basic[want] or want == "text" and type(value) == "string" then return value end
  local set = types.words_of(want)
  if set then return check.type(lang, who, what, value, "string") and one_of(lang, who, value, set, what) and value end
  if want == "string[]" then return check.texts(lang, who, what, value) end
  want = checked_as(want)
  if want == "any" then return value end
  if want == "list" or want == "rows" then
    if type(value) == "table" then return list(lang, who, what, value, want == "rows") end
  elseif as[want] then
    local taken = as[want](value)
    if taken ~= nil then return taken end
  elseif type(value) == want then
    return value
  end
  local shown = type(value) == "number" and (want == "integer" or want == "year" or want == "decimals")
  local expected = called[want] or words.of(lang).errors.called[want] or want
  check.fail(lang, "want", who, what, expected, shown and tostring(value) or type(value))
end

-- A list of texts: all of a table that must have nothing else.
function check.texts(lang, who, what, given)
  local out = check.type(lang, who, what, given, "list")
  for i = 1, #out do out[i] = check.type(lang, who, what .. "[" .. i .. "]", out[i], "text") end
  for key in next, given do
    if math.type(key) ~= "integer" or key < 1 or key > #out then
      check.fail(lang, "unknown", who .. "." .. what, tostring(key), "")
    end
  end
  return out
end

-- What must be among the options given.
function check.needed(lang, who, options, ...)
  for _, name in ipairs { ... } do
    if not options[name] then check.fail(lang, "needed", who, name) end
  end
end

-- The names of options for a message: those that are needed first, and not more than can be read.
local function some_of(allowed, needs)
  local names, first = {}, {}
  for i, name in ipairs(needs or {}) do names[i], first[name] = name, true end
  for _, name in ipairs(sorted(allowed)) do
    if not first[name] then names[#names + 1] = name end
  end
  if #names > 8 then names = table.move(names, 1, 8, 1, { [9] = "…" }) end
  return table.concat(names, ", ")
end

-- Options given by name: each must be known and of its type, which check.type() takes. They are
-- registered by the name `who`, or by `allowed`; that may also be a table name -> type. Answers a copy,
-- which is what the caller goes on with.
function check.options(lang, who, given, allowed)
  local needs
  if type(allowed) ~= "table" then allowed, needs = registration.options(allowed or who) end
  if given == nil and not needs then return {} end
  if type(given) ~= "table" then check.fail(lang, "options", who, some_of(allowed, needs), type(given)) end
  local options, unknown = check.type(lang, who, "{ … }", given, "table"), {}
  for name in next, options do
    if allowed[name] == nil then unknown[#unknown + 1] = tostring(name) end
  end
  if unknown[1] then
    table.sort(unknown)
    check.fail(lang, "unknown", who, unknown[1], check.suggest(lang, unknown[1], sorted(allowed)))
  end
  for name, value in next, options do options[name] = check.type(lang, who, name, value, allowed[name]) end
  if needs then check.needed(lang, who, options, table.unpack(needs)) end
  return options
end

---------------------------------------------------------------------------- methods

-- The methods of one kind of object as a script gets them: a method is called with such an object, or
-- told to write the colon. It takes as many arguments as it declares, or as the function of its name in
-- `declared`, which it calls in turn.
function check.methods(lang, kind, who, methods, declared)
  for name, method in next, methods do
    if type(method) == "function" then
      methods[name] = bridge.publish(who .. ":" .. name, function(self, ...)
        if bridge.kind(self) ~= kind then check.fail(lang, "colon", who, name, who, name) end
        return method(self, ...)
      end, declared and declared[name] or method)
    end
  end
  return methods
end

return check
