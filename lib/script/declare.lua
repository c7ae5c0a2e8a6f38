-- What a script declares itself with: report { … } and param.…. A declaration is checked when it is
-- made and does nothing; the host asks for its parameters, and runs it when they are given.
local core = require "core"
local check = require "report.check"
check.mine()

local declare = { param = {} }
local lang = core.language()

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

local fields = { title = "string", params = "table", build = "function" }

function declare.report(given)
  check.type(lang, "report", "{ … }", given, "table")
  check.options(lang, "report", given, fields)
  for name in next, fields do
    if given[name] == nil and name ~= "params" then check.fail(lang, "needed", "report", name) end
  end
  for name, p in next, given.params or {} do
    if core.kind(p) ~= "param" then check.fail(lang, "want", "report", "params." .. tostring(name), "param.…", type(p)) end
  end
  return setmetatable({ declared = "report", title = given.title, params = given.params or {}, build = given.build },
    { __metatable = "report" })
end

-- For the host: the parameters of a declaration, sorted by name, as plain text.
function declare.list(declaration)
  if core.kind(declaration) ~= "report" then return nil end
  local names, out = check.sorted(declaration.params), {}
  for i, name in ipairs(names) do
    local p = declaration.params[name]
    out[i] = { name, p.type, p.label or "", p.default and tostring(p.default) or false,
               table.concat(p.choices or {}, "\n") }
  end
  return out
end

return declare
