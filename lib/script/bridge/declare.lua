-- What a script declares itself with: report { … }, integration { … } and param.…. A declaration is
-- checked when it is made and does nothing; the host asks for its parameters and needs, and runs it
-- when they are given.
local bridge = require "bridge"
local check = require "report.check"

local declare = { param = {} }
local lang = bridge.language()

local contents = {} -- of each object that a script was given

-- An object for the script to hand on. Its contents stay here, so that what was checked stays so.
local function object(kind, fields)
  local handle = setmetatable({}, {
    __metatable = kind,
    __newindex = function(_, name) check.raise(bridge.text("read_only", lang):format(kind, tostring(name))) end,
  })
  contents[handle] = fields
  return handle
end

-- A type of parameter.
local function param(type)
  local who = "param." .. type
  declare.param[type] = function(options)
    local p = { type = type }
    for name, value in next, check.options(lang, who, options or {}) do p[name] = value end
    if p.least and p.most and p.least > p.most then
      check.raise(who .. ": least: " .. bridge.text("too_large", lang):format(tostring(p.least), p.most))
    end
    if p.choices and not p.choices[1] then check.fail(lang, "needed", who, "choices") end
    return object("param", p)
  end
end
param "municipality"
param "occasion"
param "year"
param "text"
param "number"
param "integer"
param "period"
param "date"
param "indicator"
param "indicators"
param "choice"
param "file"

local kinds = { report = true, integration = true } -- of declarations

-- What can be needed. A capability comes as an argument (job.values), never as a global.
-- What is read of persons is read through `st`, where they are not to be seen without. Of http it is the
-- beginning of the addresses, or "*" for those that are granted, whichever they are.
local known = { read = { persons = true }, write = { values = true }, http = { ["*"] = true } }
for area in next, require "areas" do known.write[area] = true end
local verbs = {
  report = { read = "table" },
  integration = { read = "table", write = "table", http = "table" },
}

-- The needs as a list of { "write", "values" }, in a defined order.
local function list_needs(kind, needs)
  local out, who = {}, kind .. ".needs"
  needs = check.options(lang, who, needs, verbs[kind])
  for _, verb in ipairs(check.sorted(needs)) do
    for _, what in ipairs(check.texts(lang, who, verb, needs[verb])) do
      if not known[verb][what] and not (verb == "http" and bridge.is_address(what)) then
        check.raise(bridge.text("need", lang):format(verb, what) .. check.suggest(lang, what, check.sorted(known[verb])))
      end
      out[#out + 1] = { verb, what }
    end
  end
  return out
end

-- A copy of the parameters, each of which has a name and was made by param.….
local function copy_params(kind, params)
  local out = {}
  for name, p in next, params do
    if type(name) ~= "string" then
      check.fail(lang, "want", kind, "params[" .. tostring(name) .. "]", "name = param.…", "param.…")
    elseif bridge.kind(p) ~= "param" then -- a kind is never a script's own claim
      check.fail(lang, "want", kind, "params." .. name, "param.…", type(p))
    end
    out[name] = contents[p]
  end
  return out
end

local function declaration(kind)
  return function(given)
    given = check.options(lang, kind, given)
    return object(kind, { title = given.title, params = copy_params(kind, given.params or {}), build = given.build,
      run = given.run, interactive = given.interactive, on = given.on and table.concat(given.on, " "),
      needs = list_needs(kind, given.needs or {}) })
  end
end

declare.report = declaration "report"
declare.integration = declaration "integration"

-- Of two texts the one in the session's language. Both stand where the text is used, so that a reader of
-- the script sees what it says, and nothing is left in one language alone.
function declare.say(swedish, english)
  check.type(lang, "say", "1", swedish, "text")
  check.type(lang, "say", "2", english, "text")
  return lang == "en" and english or swedish
end

-- Writes help to the run's log; see help.lua.
function declare.help(what)
  local text, message = require("help").text(what)
  if not text then check.raise(message) end
  print(text)
end

-- Libraries that few scripts use are read when they are first called.
declare.csv = { rows = function(file, options) return require("job").csv.rows(file, options) end }
declare.followup = {
  assess = function(given) return require("followup").assess(given) end,
  compare = function(given) return require("followup").compare(given) end,
  tree = function(given) return require("followup").tree(given) end,
}
declare.json = {
  decode = function(text) return require("json").decode(text) end,
  encode = function(value) return require("json").encode(value) end,
  is_null = function(value) return require("json").is_null(value) end,
}
declare.url = {
  encode = function(text) return require("http").url.encode(text) end,
  with = function(address, query) return require("http").url.with(address, query) end,
}
declare.rotation = { plan = function(given) return require("rotation").library.plan(given) end }

-- For the host: the contents of a declaration; nil when `x` is none.
function declare.contents(x)
  return kinds[bridge.kind(x)] and contents[x]
end

-- For the host: the parameters of a declaration, sorted by name, as plain text.
function declare.list(declared)
  local names, out = check.sorted(declared.params), {}
  for i, name in ipairs(names) do
    local p = declared.params[name]
    out[i] = { name, p.type, p.label or "", p.default and tostring(p.default) or false,
               table.concat(p.choices or p.types or {}, "\n"), p.least and tostring(p.least) or false,
               p.most and tostring(p.most) or false }
  end
  return out
end

return declare
