-- Conference rotation for scripts: st:rotation() plans from the records, rotation.plan { … } from facts
-- that the script gives, in the words of the JSON form. Both answer with rows: hostings, levels, turns,
-- pairs, reasons; or feasible = false and because, a list of sentences.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local rotation = { library = {}, write = { rotation = {} } }
local lang = bridge.language()
local must, unknown = records.must, records.unknown

-- Rows that know their columns; a municipality or conference by its record where there is a source.
local function shape(rows, source)
  local columns = rows.columns
  local meta = records.row_meta(columns, "rotation")
  rows.columns = nil
  for i = 1, #rows do
    local row = rows[i]
    if source then
      for _, name in ipairs { "host", "one", "other" } do
        if row[name] then row[name] = records.get(source, "municipality", row[name]) end
      end
      if row.conference then row.conference = records.get(source, "conference", row.conference) end
    end
    if row.locked then row.locked = row.locked == 1 end
    if row.proved then row.proved = row.proved == 1 end
    setmetatable(row, meta)
  end
  return rows
end

local function by_names(first, second)
  return function(a, b)
    local order = bridge.compare(a[first] or "", b[first] or "")
    if order == 0 then order = bridge.compare(a[second] or "", b[second] or "") end
    return order < 0
  end
end

-- Sorted for people: the planner has its members in the order of their keys.
local function order(plan)
  for i = 1, #plan.pairs do
    local p = plan.pairs[i]
    if bridge.compare(p.one_name, p.other_name) > 0 then
      p.one, p.other, p.one_name, p.other_name = p.other, p.one, p.other_name, p.one_name
    end
  end
  table.sort(plan.pairs, by_names("one_name", "other_name"))
  table.sort(plan.turns, by_names("conference_name", "host_name"))
end

local parts = { "hostings", "levels", "turns", "pairs", "reasons" }

local function answer(facts, options, source)
  local plan = must(bridge.rotation(facts, options))
  local because = plan.because
  plan.because = {}
  for i = 1, #because do plan.because[i] = because[i].sentence end
  local names = { feasible = true, because = true }
  for _, name in ipairs(parts) do
    names[name] = true
    plan[name] = plan[name] and shape(plan[name], source) or {}
  end
  order(plan)
  return setmetatable(plan, {
    __metatable = "rotation",
    __index = function(_, name) unknown("rotation", name, check.sorted(names)) end,
  })
end

local how = { pairs_first = "boolean", effort = "integer" }

-- The first and the last year; either may be left out.
local function years_of(who, years, want)
  local first, last = years and years[1], years and years[2]
  return first ~= nil and check.type(lang, who, "years", first, want) or nil,
         last ~= nil and check.type(lang, who, "years", last, want) or nil
end

-- What is planned, as bridge.rotation() takes it.
local function planned(source, who, given)
  local function key_of(what, kind) return records.optional_key(source, who, what, kind) end
  local absent, first, last = {}, years_of(who, given.years, "integer")
  for i, one in ipairs(given.absent or {}) do
    local a = check.options(lang, who .. " absent", one, "Absent")
    absent[i] = {
      municipality = key_of(a.municipality, "municipality"), year = a.year, conference = key_of(a.conference, "conference"),
    }
  end
  return { cooperation = key_of(given.cooperation, "cooperation"), first = first, last = last, repair = given.repair,
           absent = absent, pairs_first = given.pairs_first, effort = given.effort }
end

function rotation.propose(source, given)
  return answer(nil, planned(source, "st:rotation", check.options(lang, "st:rotation", given)), source)
end

-- Makes the plan that st:rotation() proposes the decided one; see sdt_rotation_accept(). The same options
-- give the same plan, as long as the records are the same.
function rotation.write.rotation.accept(_, given)
  local o = check.options(lang, "rotation:accept", given)
  local body = records.key("rotation:accept", "body", o.body)
  return records.rows(must(bridge.rotation_accept(nil, planned(records.live, "rotation:accept", o), body, o.date,
    o.paragraph, o.reference, o.accepted_until)), "rotation_accept")[1]
end

function rotation.recorded(source, given)
  given = check.options(lang, "st:hostings", given)
  local first, last = years_of("st:hostings", given.years, "year")
  if first and last and first > last then check.fail(lang, "backwards", "st:hostings", first, last) end
  return shape(must(bridge.hostings(first or 1, last or 9999)), source)
end

-- The facts as JSON text. Places in messages count from 0, as they do there.
local function write(out, value, depth)
  local kind = type(value)
  if kind == "string" then
    out[#out + 1] = '"' .. value:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
  elseif kind == "table" and depth < 6 then
    local list = rawlen(value) > 0 or next(value) == nil
    out[#out + 1] = list and "[" or "{"
    for i, name in ipairs(list and check.type(lang, "rotation.plan", "[ … ]", value, "list") or check.sorted(value)) do
      if i > 1 then out[#out + 1] = "," end
      if not list then
        write(out, name, depth)
        out[#out + 1] = ":"
        name = rawget(value, name)
      end
      write(out, name, depth + 1)
    end
    out[#out + 1] = list and "]" or "}"
  else
    -- no fact is a broken number: one stands for all, and is refused where it stands
    out[#out + 1] = kind == "number" and tostring(math.tointeger(value) or "0.5") or "null"
  end
end

function rotation.library.plan(given)
  local facts, options = check.type(lang, "rotation.plan", "{ … }", given, "table"), {}
  for name, want in next, how do
    if facts[name] ~= nil then options[name] = check.type(lang, "rotation.plan", name, facts[name], want) end
    facts[name] = nil
  end
  local out = {}
  write(out, facts, 1)
  return answer(table.concat(out), options)
end

return rotation
