-- Calls of everything that a script can come to, with anything for arguments, as the bytes of some data say.
-- test_bridge.c runs this file with the library's own modules at hand, and then what it answers, with
-- the data. What calls answer is used in later
-- calls, so that handles, records and documents go everywhere, also where they do not belong.
local bridge = require "bridge"
local host, job, document = require "host", require "job", require "report.document"

local granted = { ["write values"] = true }
for area in pairs(require "areas") do granted["write " .. area] = true end

local data, at
local function byte()
  at = at + 1
  return data:byte(at) or 0
end

---------------------------------------------------------------------------- values

local none = {} -- stands for nil, which no array holds
local values -- anything; first those of fresh_values()

local function fresh_values()
  local st, doc = host.st(), document.new { lang = "sv", today = "2024-06-15" }
  local the_job
  job.run(document.new {}, { title = "Prov", run = function(given) the_job = given end }, {}, granted, st, true)

  local cycle, liar, thrower = {}, {}, {}
  cycle[1], cycle.rows, cycle.nodes, cycle.id = cycle, cycle, cycle, "a"
  setmetatable(liar, { __len = function() return 1 << 60 end, __index = function(_, key) return key end,
                       __tostring = function() return "x" end, __name = "record" })
  setmetatable(thrower, { __index = error, __newindex = error, __len = error, __tostring = error, __eq = error, __lt = error,
                          __concat = error, __call = error })

  local closed = bridge.batch()
  bridge.batch_commit(closed)
  local ended = bridge.csv_open "fil"
  while bridge.csv_next(ended) do end

  values = {
    none, true, false, 0, 1, -1, 2, 0.5, -0.0, 1e308, 1 / 0, -1 / 0, 0 / 0, math.mininteger, math.maxinteger, 2 ^ 53, 2024, 9999,
    "", "a", "\0", "\xff\xfe", "å\u{202e}\27[2J", ("x"):rep(100000), ("å "):rep(3000), "N00001", "N01951", "0126", "Salem", "2024",
    "2024Q1", "program", "delmal", "delar", "konferens", "on_track", "not_assessed", "linear", "target_value", "missing", "secret",
    "higher", "lower", "T", "*", "-", ";", ",", "fil", "1", "sub_goal", "indicator", "municipality", "namn", "varde", "bar", "line",
    "person", "mal", "kommitten", "adopted", "consultation", "source", "2024-06-15", "grid", "%s", "%d %s %%", "[^1]", "<b>&\"'", "=1+1", "status", "en",
    {}, { 1, 2, 3 }, { "a", "b" }, { { -1, "rot" }, { 0, "a", "on_track", 1 } }, { { "2023", 1 }, { "2024", "missing" } },
    { [1 << 40] = 1 }, { [-1] = 1, [1.5] = 2, [true] = 3 }, { { namn = "a", varde = 1 }, { namn = "b" } },
    { { "Namn", "namn" }, { "Värde", "varde", format = "unit" } }, { id = "a", status = "on_track" }, cycle, liar, thrower,
    print, error, pcall, function(...) return ... end, function() coroutine.yield() end, coroutine.create(print),
    bridge.batch(), closed, bridge.csv_open "fil", ended, st, doc, doc:section "Del", the_job, the_job.values:batch(),
    st:values { indicator = "N00001" }, st:programme(), st:get("sub_goal", "delmal"), st:occasion "delar",
    st:get("indicator", "N00001"), job.file("fil", "fil.csv"), param.text {}, param.choice { choices = { "a" } }, _G, string,
  }
  return st, doc, the_job
end
local st, doc, the_job = fresh_values()

-- The names by which options are given, and fields read.
local names = {
  "municipality", "year", "period", "values", "nodes", "columns", "rows", "mark", "data", "x", "y", "by", "indicator", "sub_goal",
  "years", "gender", "known", "group", "since", "as_of", "occasion", "method", "status", "id", "weight", "direction", "unit",
  "target", "base_value", "population", "members", "conferences", "first_year", "hosts", "effort", "repair", "absent", "title",
  "caption", "color", "facet", "highlight", "rule", "against", "label", "sort", "ordered", "empty", "format", "sep", "decimal",
  "header", "source", "note", "processed", "replace", "value", "missing", "choices", "types", "default", "params", "build", "run",
  "outcome", "date", "before", "role", "subject", "changes", "mappings", "add", "remove", "reword", "words", "split", "into",
  "drop", "new", "valid_from", "valid_until", "body", "deadline", "needs", "write", "all", "text", "of", "descending", "key", "name", "valid", "form", "decimals", "low", "high", "want",
}

local function value()
  local which = byte()
  if which < 216 then return values[which % #values + 1] end
  local made = {}
  for i = 1, byte() % 5 do
    local key, member = byte(), byte()
    member = values[member % #values + 1]
    if member ~= none then made[key < 128 and names[key % #names + 1] or i] = member end
  end
  return made
end

---------------------------------------------------------------------------- calls

local function keys(object)
  local list = {}
  for name, member in pairs(object) do
    if type(member) == "function" then list[#list + 1] = name end
  end
  return list
end

-- Those that a table has; called without an object.
local calls = {}
for _, from in ipairs { bridge, param, csv, followup, rotation, string, table, math, utf8, os, coroutine, document, job, view,
                        require "declare", require "records", require "occasion", require "rotation" } do
  for _, name in ipairs(keys(from)) do calls[#calls + 1] = from[name] end
end
for _, name in ipairs { "report", "integration", "load", "pairs", "ipairs", "next", "setmetatable", "getmetatable", "rawset",
                        "rawget", "rawlen", "rawequal", "select", "tostring", "tonumber", "xpcall", "pcall", "error", "print" } do
  calls[#calls + 1] = _G[name]
end
for _, writer in ipairs { "html", "markdown", "terminal" } do
  calls[#calls + 1] = function() return require("report." .. writer).write(document.finish(doc)) end
end

-- Methods: what an object tells that it has, when it is asked for something else.
local methods = {}
for _, object in ipairs { st, doc, the_job, the_job.values, the_job.values:batch(), the_job.plans, the_job.matters,
                          the_job.programmes, the_job.persons, the_job.records, the_job.occasions, the_job.rotation, st:values { indicator = "N00001" },
                          st:programme(), st:get("sub_goal", "delmal"), st:occasion "delar" } do
  local _, message = pcall(function() return object["no such member at all"] end)
  for name in tostring(message):match("[^ ]+ .*$"):gmatch("[%w_]+") do methods[#methods + 1] = { object, name } end
end

local function remember(ok, ...)
  local results = table.pack(...)
  for i = 1, math.min(results.n, 3) do
    local result = results[i]
    if result == nil then result = none end
    if ok or type(result) ~= "string" then values[#values < 250 and #values + 1 or byte() % 250 + 1] = result end
  end
end

local function call()
  local arguments, count = {}, 0
  local which = byte() * 256 + byte()
  local call, self = nil, nil
  if which % 2 == 0 then
    call = calls[(which // 2) % #calls + 1]
  else
    local method = methods[(which // 2) % #methods + 1]
    local object = byte() < 224 and method[1] or value()
    if object == none then object = nil end
    call, self = object[method[2]], object
    arguments[1], count = self, 1
  end
  for _ = 1, byte() % 6 do
    local argument = value()
    count = count + 1
    if argument ~= none then arguments[count] = argument end
  end
  return call(table.unpack(arguments, 1, count))
end

return function(given)
  data, at = given, 0
  fresh_values()
  while at < #data do remember(pcall(call)) end
end
