-- The methods of the follow-up on values that a script has itself, without a database: a status, a
-- comparison, a tree put together. The same functions answer as for what is stored.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local followup = {}
local lang = bridge.language()
local must = records.must

local marks = { missing = true, non_response = true, not_applicable = true, secret = true }

-- A finite number, or the word for why there is none.
local function value_of(who, name, value)
  if marks[value] or type(value) == "number" and value - value == 0 then return value end
  check.fail(lang, "want", who, name, "number, missing, non_response, not_applicable, secret", tostring(value))
end

-- The pairs of a table as { key as text, value, key }, sorted, so that mistakes are told in one order.
local function entries(given)
  local out = {}
  for key, value in next, given or {} do out[#out + 1] = { tostring(key), value, key } end
  table.sort(out, function(a, b) return a[1] < b[1] end)
  return out
end

-- One series: values = { [2020] = 10, ["2023"] = 12, [2021] = "missing" }.
function followup.assess(given)
  given = check.options(lang, "followup.assess", given)
  local options, values = {}, {}
  for name, value in next, given do
    if name ~= "values" then options[name] = value end
  end
  for i, entry in ipairs(entries(given.values)) do
    values[i] = { entry[1], value_of("followup.assess", entry[1], entry[2]) }
  end
  return records.rows(must(bridge.method(options, values)), "followup.assess")[1]
end

-- Municipalities beside each other: values = { Huddinge = 1.2, Salem = "secret" }; two answers, the rows
-- and what they come to together.
function followup.compare(given)
  given = check.options(lang, "followup.compare", given)
  local options, values, weights = {}, {}, given.population
  for name, value in next, given do
    if name ~= "values" and name ~= "population" then options[name] = tostring(value) end
  end
  options.colour_totals = given.colour_totals and "1" or nil
  if weights then options.weights = "population" end
  for i, entry in ipairs(entries(given.values)) do
    local weight = weights and weights[entry[3]]
    if weight ~= nil then check.type(lang, "followup.compare", "population." .. entry[1], weight, "number") end
    values[i] = { entry[1], value_of("followup.compare", entry[1], entry[2]), weight }
  end
  local rows, all = bridge.comparing(options, values)
  return records.rows(must(rows, all), "followup.compare"), records.rows(all, "followup.compare")[1]
end

-- One level more than the library takes is enough for it to refuse a tree that never ends.
local function add(out, parent, nodes, level)
  for _, given in ipairs(nodes) do
    local node = check.options(lang, "followup.tree nodes", given, "Node")
    out[#out + 1] = { parent, node.id, node.status or false, node.weight }
    if node.nodes and level <= 64 then add(out, #out - 1, node.nodes, level + 1) end
  end
end

-- A tree of statuses: nodes = { { id = "mål", nodes = { { id = "a", status = "on_track" } } } }; a row for
-- each node, in the order given.
function followup.tree(given)
  given = check.options(lang, "followup.tree", given)
  local out = {}
  add(out, -1, given.nodes or {}, 1)
  return (records.rows(must(bridge.aggregating({
    method = given.method, coverage = given.coverage and tostring(given.coverage), form = given.form,
  }, out)), "followup.tree"))
end

return followup
