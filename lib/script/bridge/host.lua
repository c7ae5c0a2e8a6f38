-- What the host asks for a run: the checked parameters, the view of the data that a script is given, and
-- whose data it is.
local bridge = require "bridge"
local check = require "report.check"
local records, view = later "records", later "view"

local host = {}
local lang = bridge.language()

-- The view of the data: it is one from when the script first asks it for something.
function host.st()
  return setmetatable({}, {
    __metatable = "st",
    __index = function(st, name) return view.show(st)[name] end,
    __newindex = function(st, name, value) view.show(st)[name] = value end,
  })
end

-- The name of the cooperation whose data it is; nil when there is none, or several.
function host.cooperation()
  local all, message = bridge.list "cooperation"
  if not all then check.raise(message) end
  return #all == 1 and all[1].name or nil
end

-- A record by key or, for people, by its title.
local function finder(kind, title)
  return function(text)
    local values = bridge.record(kind, text)
    if values then return records.wrap(records.live, kind, values) end
    local names = {}
    for _, r in ipairs(records.must(bridge.list(kind))) do
      if bridge.same(r[title], text) then return records.wrap(records.live, kind, r) end
      names[#names + 1] = r[title]
    end
    local _, message = bridge.record(kind, text)
    return nil, (message:gsub("%.$", "")) .. check.suggest(lang, text, names)
  end
end

local readers = { municipality = finder("municipality", "name"), occasion = finder("occasion", "title") }
function readers.year(text)
  if text == "latest" then return bridge.latest_year() end
  local year = math.tointeger(tonumber(text))
  if year and year >= 1 and year <= 9999 then return year end
  return nil, bridge.text("year", lang):format(text)
end
function readers.file(text, p, name)
  local ending = text:match("%.([^.]+)$") or ""
  for _, wanted in ipairs(p.types or { ending }) do
    if bridge.same(wanted, ending) then return require("job").file(name, text) end
  end
  return nil, bridge.text("file_type", lang):format(text, table.concat(p.types, ", "))
end
function readers.text(text) return text end
function readers.number(text)
  local value = tonumber((text:gsub(",", ".")))
  if value and value - value == 0 then return value end
  return nil, bridge.text("number", lang):format(text)
end
function readers.choice(text, p)
  for _, choice in ipairs(p.choices or {}) do
    if choice == text then return text end
  end
  return nil, bridge.text("choice", lang):format(text, table.concat(p.choices or {}, ", "))
end

-- The checked parameters of a declaration from the texts given; nil and a message when one will not do.
function host.parameters(declaration, given)
  local out = {}
  for _, name in ipairs(check.sorted(declaration.params)) do
    local p = declaration.params[name]
    local text = given[name] or p.default and tostring(p.default)
    if not text then return nil, bridge.text("parameter", lang):format(name), true end
    local value, message = readers[p.type](text, p, name)
    if value == nil then return nil, name .. ": " .. message end
    out[name] = value
  end
  return out
end

return host
