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
    local found, names = nil, {}
    for _, r in ipairs(records.must(bridge.list(kind))) do
      if bridge.same(r[title], text) then
        if found then return nil, records.several(text, found, r) end
        found = r
      end
      names[#names + 1] = r[title]
    end
    if found then return records.wrap(records.live, kind, found) end
    local _, message = bridge.record(kind, text)
    return nil, (message:gsub("%.$", "")) .. check.suggest(lang, text, names)
  end
end

local readers = { municipality = finder("municipality", "name"), occasion = finder("occasion", "title"),
                  indicator = finder("indicator", "title") }

-- Keys with commas or spaces between them; a title alone is one indicator too.
function readers.indicators(text)
  local one = readers.indicator(text)
  if one then return { one } end
  local out, given = {}, {}
  for key in text:gmatch "[^%s,;]+" do
    local indicator, message = readers.indicator(key)
    if not indicator then return nil, message end
    if not given[indicator] then out[#out + 1] = indicator end
    given[indicator] = true
  end
  if #out == 0 then return nil, bridge.text("no_indicators", lang) end
  return out
end

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
function readers.integer(text, p)
  local value = text:match "^[+-]?%d+$" and math.tointeger(tonumber(text))
  local least, most = p.least or math.mininteger, p.most or math.maxinteger
  if value and value >= least and value <= most then return value end
  if not value then return nil, bridge.text("integer", lang):format(text) end
  return nil, bridge.text(value < least and "too_small" or "too_large", lang):format(text, value < least and least or most)
end
function readers.period(text)
  if bridge.is_period(text) then return text end
  return nil, bridge.text("period", lang):format(text)
end
function readers.date(text)
  if bridge.is_date(text) then return text end
  return nil, bridge.text("date", lang):format(text)
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
  return setmetatable(out, { __metatable = "parameters", __index = function(_, name)
    records.unknown("p", name, check.sorted(declaration.params))
  end })
end

return host
