-- What is checked when a script calls the document: options, types, names. A mistake is reported at
-- the script's own line, however deep in the report's modules it was found, and names what was
-- expected. Nothing here runs in the ordinary case but a few table look-ups.
local bridge = require "bridge"
local words = require "report.words"

local check = {}
local own = {} -- names of the chunks that are the report's, not the script's

local function where(level) -- "file:line: " of a level of the stack, counted from the caller's
  local _, location = pcall(error, "", level + 2)
  return location
end

-- Called once by each module of the report, so that its lines are never blamed.
function check.mine()
  own[where(2):match("^(.*):%d+:") or ""] = true
end
check.mine()

-- A ready message as an error at the script's line.
function check.raise(text)
  for level = 2, 30 do
    local location = where(level)
    local chunk = location:match("^(.*):%d+:")
    if chunk and not own[chunk] then error(location .. text, 0) end
  end
  error(text, 0)
end

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

function check.type(lang, who, what, value, want)
  local kind = type(value)
  if want == "any" or kind == want then return value end
  if want == "text" and (kind == "string" or kind == "number") then return value end
  if want == "rows" and (kind == "table" or bridge.kind(value) == "frame") then return value end
  check.fail(lang, "want", who, what, want, kind)
end

-- A list of texts: all of a table that must have nothing else. Returns a copy.
function check.texts(lang, who, what, list)
  local out = {}
  check.type(lang, who, what, list, "table")
  for i, text in ipairs(list) do out[i] = check.type(lang, who, what .. "[" .. i .. "]", text, "text") end
  for key in next, list do
    if math.type(key) ~= "integer" or key < 1 or key > #out then
      check.fail(lang, "unknown", who .. "." .. what, tostring(key), "")
    end
  end
  return out
end

-- What must be among the options given.
function check.needed(lang, who, given, ...)
  for _, name in ipairs { ... } do
    if not given[name] then check.fail(lang, "needed", who, name) end
  end
end

-- Options given by name: each must be known and of its type. `allowed` is name -> type.
function check.options(lang, who, given, allowed)
  check.type(lang, who, "{ … }", given, "table")
  for name, value in next, given do
    if allowed[name] == nil then
      local unknown = {}
      for key in next, given do
        if allowed[key] == nil then unknown[#unknown + 1] = tostring(key) end
      end
      table.sort(unknown)
      check.fail(lang, "unknown", who, unknown[1], check.suggest(lang, unknown[1], sorted(allowed)))
    end
    check.type(lang, who, name, value, allowed[name])
  end
  return given
end

return check
