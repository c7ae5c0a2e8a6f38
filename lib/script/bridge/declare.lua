-- What a script declares itself with: report { … }, integration { … } and param.…. A declaration is
-- checked when it is made and does nothing; the host asks for its parameters and needs, and runs it
-- when they are given.
local bridge = require "bridge"
local check = require "report.check"
check.mine()

local declare = { param = {} }
local lang = bridge.language()

local meta = { __metatable = "param" }

-- Options of every kind of parameter, and those of one kind alone.
local function param(kind, more)
  declare.param[kind] = function(options)
    local allowed = { default = "text", label = "text" }
    for name, type in next, more or {} do allowed[name] = type end
    local p = { type = kind }
    for name, value in next, check.options(lang, "param." .. kind, options or {}, allowed) do
      p[name] = value
    end
    return setmetatable(p, meta)
  end
end
param "municipality"
param "occasion"
param "year"
param "text"
param "number"
param("choice", { choices = "table" })
param("file", { types = "table" })

local fields = {
  report = { title = "string", params = "table", build = "function" },
  integration = { title = "string", params = "table", needs = "table", run = "function" },
}
local optional = { params = true, needs = true }

-- What can be needed. A capability comes as an argument (job.values), never as a global.
local known = { write = { values = true } }

-- The needs as a list of { "write", "values" }, in a defined order.
local function list_needs(needs)
  local out = {}
  for _, verb in ipairs(check.sorted(needs)) do
    check.type(lang, "integration", "needs." .. verb, needs[verb], "table")
    for _, what in ipairs(needs[verb]) do
      if not (known[verb] and known[verb][what]) then
        check.raise(bridge.text("need", lang):format(verb, tostring(what)))
      end
      out[#out + 1] = { verb, what }
    end
  end
  return out
end

local function declaration(kind)
  return function(given)
    check.type(lang, kind, "{ … }", given, "table")
    check.options(lang, kind, given, fields[kind])
    for name in next, fields[kind] do
      if given[name] == nil and not optional[name] then check.fail(lang, "needed", kind, name) end
    end
    for name, p in next, given.params or {} do
      if bridge.kind(p) ~= "param" then
        check.fail(lang, "want", kind, "params." .. tostring(name), "param.…", type(p))
      end
    end
    return setmetatable({ declared = kind, title = given.title, params = given.params or {}, build = given.build,
      run = given.run, needs = list_needs(given.needs or {}) }, { __metatable = kind })
  end
end

declare.report = declaration "report"
declare.integration = declaration "integration"

-- Libraries that few scripts use are read when they are first called.
declare.csv = { rows = function(...) return require("job").csv.rows(...) end }
declare.followup = {
  assess = function(...) return require("followup").assess(...) end,
  compare = function(...) return require("followup").compare(...) end,
  tree = function(...) return require("followup").tree(...) end,
}
declare.rotation = { plan = function(...) return require("rotation").library.plan(...) end }

local function is_declaration(x)
  return fields[bridge.kind(x)] ~= nil
end

-- For the host: the parameters of a declaration, sorted by name, as plain text.
function declare.list(declared)
  if not is_declaration(declared) then return nil end
  local names, out = check.sorted(declared.params), {}
  for i, name in ipairs(names) do
    local p = declared.params[name]
    out[i] = { name, p.type, p.label or "", p.default and tostring(p.default) or false,
               table.concat(p.choices or p.types or {}, "\n") }
  end
  return out
end

return declare
