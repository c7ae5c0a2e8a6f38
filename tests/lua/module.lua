-- Facts of require "sodertorn" in a stock Lua 5.4. Called with a database and the folder of the sources, in a
-- folder where it may write; module.sh compares what it writes with what the program writes.
local db, source = ...
local before = {}
for name, value in pairs(_G) do before[name] = value end
local dump, methods = string.dump, getmetatable("").__index
local early = coroutine.create(function(st) return st:programme().title end) -- older than the module
local sodertorn = require "sodertorn"

local function fact(name, holds)
  if not holds then error(name, 2) end
end
local function fails(name, part, f, ...)
  local ok, message = pcall(f, ...)
  if ok or not tostring(message):find(part, 1, true) then error(name .. ": " .. tostring(message), 2) end
end

fails("nothing works without a database", "sodertorn.open", sodertorn.document)
fails("an unknown option is told", "lagn", sodertorn.open, db, { lagn = "en" })
fails("a missing file is told", "saknas.db", sodertorn.open, "saknas.db")
local st = sodertorn.open(db)
fails("one database at a time", "close", sodertorn.open, db)

fact("the data are read", st:municipality("0126").name == "Huddinge" and #st:municipalities() == 8)
fact("frames have their verbs", #st:values { indicator = "N01951", municipality = "0126" }:latest() == 1)
fact("an assessment explains itself", #st:list("sub_goal")[1]:assess { municipality = "0126", year = 2024 }.text > 10)
fails("an unknown field names the nearest, at the caller's line", "module.lua:28: ", function()
  return st:municipality("0126").nam
end)
fails("and so does a wrong call", "module.lua:31: ", function()
  st:values { indikator = "N01951" }
end)
local ok, title = coroutine.resume(early, st)
fact("any coroutine may read", ok and title == st:programme().title)
fact("no hook is set", debug.gethook() == nil and debug.gethook(early) == nil)

for name, value in pairs(_G) do fact("the globals are as they were: " .. name, before[name] == value) end
fact("and the libraries", string.dump == dump and getmetatable("").__index == methods and io and os.getenv)

local doc = sodertorn.document()
doc:title("Folkmängd i %s", st:municipality("0126").name)
doc:table { rows = st:values { indicator = "N01951", municipality = "0126" }:latest(),
  columns = { { "År", "period" }, { "Värde", "value", format = "unit" } } }
doc:sources()
fact("a document is written as text", sodertorn.write(doc, "text"):find("Folkmängd i Huddinge", 1, true))
fact("and to a file", sodertorn.save(doc, "egen.md") == "egen.md")
fails("by the name's ending", "egen.nix", sodertorn.save, doc, "egen.nix")
fails("a format that is none is told", "html", sodertorn.write, doc, "htm")

local report = sodertorn.load(source .. "/examples/reports/arsuppfoljning.lua")
sodertorn.save(sodertorn.build(report, { kommun = st:municipality("0126"), year = 2024 }), "stock.html")
fails("a parameter that is none is told", "kommmun", sodertorn.build, report, { kommmun = "0126" })
fails("a value that will not do is told", "Nixköping", sodertorn.build, report, { kommun = "Nixköping" })

-- An integration, from a file of its own, written in earnest and dry.
sodertorn.close()
fails("after close there are no data", "", function() return st:list("indicator")[1].title end)
st = sodertorn.open(db, { write = true, lang = "en" })
local function latest() return st:values { indicator = "N01951", municipality = "0126", years = { 2031, 2031 } } end
local job = sodertorn.integration {
  title = "Own", needs = { write = { "values" } }, params = { file = sodertorn.param.file { types = { "csv" } } },
  run = function(job, p)
    local batch = job.values:batch()
    for row in sodertorn.csv.rows(p.file, { sep = ";", decimal = ",", header = true }) do
      assert(batch:try { indicator = "N01951", municipality = row.kommun, period = row.period, value = row.varde })
    end
    batch:commit()
  end,
}
local file = assert(io.open("egna.csv", "w"))
file:write("kommun;period;varde\n0126;2031;120000\n")
file:close()
fact("a dry run tells and writes nothing",
  sodertorn.write(sodertorn.run(job, { file = "egna.csv" }, { dry = true }), "text"):find("1", 1, true) and #latest() == 0)
sodertorn.run(job, { file = "egna.csv" })
fact("an integration writes", latest()[1].value == 120000)
local failing = sodertorn.integration { title = "Fails", needs = { write = { "values" } }, run = function(j)
  local batch = j.values:batch()
  assert(batch:try { indicator = "N01951", municipality = "0126", period = "2032", value = 1 })
  batch:commit()
  error("no")
end }
fails("one that fails writes nothing", "no", sodertorn.run, failing)
fact("of what it wrote", #st:values { indicator = "N01951", municipality = "0126", years = { 2032, 2032 } } == 0)
fact("English is spoken", sodertorn.say("ja", "yes") == "yes")
