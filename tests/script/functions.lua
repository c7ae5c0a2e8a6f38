-- Every function that a script can come to, found in the library itself, and for each a way of asking much of
-- it, so that its limits can be tested. functions.h runs this file with the modules of the library at hand;
-- a function that nobody told how to call is an error: tell it in `calls`.
-- Called without a name it returns all names, those without a call, and where the registration and what
-- there is differ; with a name and a size it returns a function that asks once.
local wanted, size = ...
local bridge = require "bridge"

local host, job, document = require "host", require "job", require "report.document"
local st = host.st()

---------------------------------------------------------------------------- what there is

-- The members of an object of the library: it tells them all when it is asked for one that it has not.
local function members(object)
  local _, message = pcall(function() return object["no such member at all"] end)
  local names = {}
  for name in tostring(message):match("there is (.*)$"):gmatch("[%w_]+") do names[#names + 1] = name end
  return names
end

local function keys(object)
  local names = {}
  for name in pairs(object) do names[#names + 1] = tostring(name) end
  return names
end

local made = {} -- objects, made when they are first asked for
local function object(name, make)
  made[name] = made[name] or make()
  return made[name]
end

local function doc() return object("doc", function() return document.new { lang = "en", today = "2024-06-15" } end) end
local function frame() return st:values { indicator = "N00001" } end

local the_job -- a job as an integration gets it
local declared = { title = "Prov", run = function(given) the_job = given end }
local granted = { ["write values"] = true, ["http *"] = true }
for area in pairs(require "areas") do granted["write " .. area] = true end
job.run(document.new {}, declared, {}, granted, st, false)
local function batch() return the_job.values:batch() end

local record_kinds = { "programme", "area", "focus_area", "goal", "sub_goal", "objective", "measure", "indicator", "occasion",
                       "municipality", "plan", "person" }
local record_keys = { programme = "program", area = "omrade", focus_area = "fokus", goal = "mal", sub_goal = "delmal",
                      objective = "verksamhetsmal", measure = "matt", indicator = "N00001", occasion = "delar",
                      municipality = "0126", plan = "plan", person = "person" }
local function record(kind) return st:get(kind, record_keys[kind]) end

-- The parts of what a script sees: name -> the names in it.
local parts = {
  bridge = keys(bridge), st = members(st), doc = members(doc()), frame = members(frame()), job = members(the_job),
  batch = members(batch()), values = members(the_job.values), plans = members(the_job.plans), param = keys(param),
  csv = keys(csv), json = keys(json), url = keys(url), http = members(the_job.http), followup = keys(followup),
  rotation = keys(rotation), string = keys(string), table = keys(table), library = { "math", "utf8", "os" },
  matters = members(the_job.matters), advocacy = members(the_job.advocacy), programmes = members(the_job.programmes), persons = members(the_job.persons),
  records = members(the_job.records), occasions = members(the_job.occasions), rotations = members(the_job.rotation),
  coroutine = keys(coroutine), writer = { "html", "markdown", "terminal" }, declare = { "report", "integration" },
  record = record_kinds, _G = {},
}
for name, value in pairs(_G) do
  if type(value) == "function" then parts._G[#parts._G + 1] = name end
end

---------------------------------------------------------------------------- what to ask

-- The arguments, made when they are asked for: a text, an array and a table with keys, each of a size.
local function text() return object("text", function() return ("å"):rep(size // 2) end) end
local function array() return object("array", function()
  local t = {}
  for i = 1, size // 32 do t[i] = (i * 7919) % (size // 32) end
  return t
end) end
local function named() return object("named", function()
  local t = {}
  for i = 1, math.min(size // 64, 30000) do t["kommun " .. i] = i end
  return t
end) end
local function names() return object("names", function()
  local t = {}
  for i = 1, 1000 do t[i] = ("abcdefgh"):rep(8, ""):sub(1, 60) .. i end
  return t
end) end
local function nodes() return object("nodes", function()
  local t = {}
  for i = 1, size // 128 do t[i] = { id = "blad " .. i, status = "on_track" } end
  return { { id = "rot", nodes = t } }
end) end
local function rows() return object("rows", function()
  local t = {}
  for i = 1, size // 256 do t[i] = { namn = "rad " .. (i * 7919) % 1000, varde = i, niva = 1, slag = "alla" } end
  return t
end) end
local function series() return object("series", function()
  local t = {}
  for year = 1000, 1000 + math.min(size // 64, 8000) do t[year] = year end
  return t
end) end
local function facts() return object("facts", function()
  local members = {}
  for i = 1, 26 do members[i] = { id = "m" .. i, name = "Kommun " .. i } end
  local conferences = {}
  for i = 1, 4 do conferences[i] = { id = "c" .. i, hosts = i, first_year = 2025 } end
  return { members = members, conferences = conferences, years = { 2025, 2044 } }
end) end
local function file() return object("file", function() return job.file("fil", "fil.csv") end) end
local function filled() return object("filled", function()
  local d = document.new { lang = "en", today = "2024-06-15" }
  d:title("Prov"):para("%s", text()):table { rows = rows(), columns = { { "Namn", "namn" }, { "Värde", "varde" } } }
  return document.finish(d)
end) end

local function page() return object("page", function() return { bridge.markup() } end) end
local function points() return object("points", function()
  local out = {}
  for i = 1, math.min(size, 100000) do out[i] = { label = tostring(i), x = i, y = i % 7 > 0 and i % 10 or nil } end
  return out
end) end

local n = 0 -- how often it was asked, for what must differ
local chart_specs = { -- one of each mark, on the same rows
  { mark = "bar", x = "namn", y = "varde" }, { mark = "dot", x = "namn", y = "varde" },
  { mark = "rank", x = "namn", y = "varde" }, { mark = "line", x = "varde", y = "varde" },
  { mark = "spark", x = "varde", y = "varde", color = "namn" }, { mark = "scatter", x = "varde", y = "varde", label = "namn" },
  { mark = "stacked", x = "namn", y = "varde", color = "varde" }, { mark = "grid", x = "namn", y = "slag", text = "namn" },
  { mark = "status", x = "namn", y = "slag" }, { mark = "tree", level = "niva", text = "namn" },
  { mark = "wheel", x = "namn", text = "namn" }, { mark = "tiles", label = "namn", y = "varde" },
}

local calls = {
  ["bridge.matter_propose"] = function()
    n = n + 1
    return bridge.matter_propose("other", text(), { key = "m" .. n, cooperation = "samverkan" })
  end,
  ["bridge.matter_decide"] = function() return { bridge.matter_decide("program", text(), "adopted", { date = "2024-01-01" }) } end,
  ["bridge.matter_next_round"] = function() return { bridge.matter_next_round(text(), {}) } end,
  ["bridge.matter_withdraw"] = function() return { bridge.matter_withdraw(text()) } end,
  ["bridge.programme_amend"] = function()
    return { bridge.programme_amend("program", "2024-06-15", text(), { "remove", text() }, {}) }
  end,
  ["bridge.programme_renew"] = function()
    return { bridge.programme_renew("program", "nasta", text(), 2027, 2030, keys(named()), {}) }
  end,
  ["bridge.person_document"] = function() return bridge.person_document "person" end,
  ["bridge.persons_due"] = function() return bridge.persons_due "2030-01-01" end,
  ["bridge.persons_clear"] = function() return bridge.persons_clear "2024-06-15" end,
  ["bridge.person_erase"] = function() return { bridge.person_erase(text(), {}) } end,
  ["bridge.pass_on"] = function()
    return { bridge.pass_on("occasion", "delar", "0126", "2024-06-15", { "channel", text() }) }
  end,
  ["bridge.record_put"] = function()
    n = n + 1
    return bridge.record_put("source", "k" .. n, { "name", text() })
  end,
  ["bridge.record_delete"] = function() return { bridge.record_delete("municipality", "0126") } end,
  ["bridge.record_undo"] = function() return bridge.record_undo("goal", "mal") end,
  ["bridge.referrers"] = function() return bridge.referrers("municipality", "0126") end,
  ["bridge.records_import"] = function() return { bridge.records_import("source", "fil") } end,
  ["bridge.records_csv"] = function() return bridge.records_csv "indicator" end,
  ["bridge.freeze"] = function() return { bridge.freeze(text()) } end,
  ["bridge.rotation_accept"] = function()
    return { bridge.rotation_accept(nil, { first = 2025, last = 2040 }, text(), "2024-06-15") }
  end,
  ["bridge.history_newest"] = function() return bridge.history_newest() end,
  ["bridge.history_since"] = function() return bridge.history_since(0) end,
  ["bridge.plans"] = function() return bridge.plans { year = "2024" } end,
  ["bridge.plan_costs"] = function() return bridge.plan_costs "plan" end,
  ["bridge.plan_shares"] = function() return bridge.plan_shares "plan" end,
  ["bridge.plan_carry"] = function() return { bridge.plan_carry("plan", "plan") } end,
  ["bridge.plan_close"] = function() return { bridge.plan_close("plan", "2023-01-01") } end,
  ["bridge.plan_correct"] = function() return { bridge.plan_correct("plan", "plan", "plan", "title", text(), text()) } end,
  ["bridge.number"] = function() return bridge.number(1e15 / 3, 15) end,
  ["bridge.apart"] = function() return bridge.apart(1 / 3, 1 / 3 + 1e-12, 0) end,
  ["bridge.formula"] = function() return bridge.formula("=" .. text()) end,
  ["bridge.visible"] = function() return bridge.visible(text()) end,
  ["bridge.in_rhythm"] = function()
    return bridge.in_rhythm({ { period = "2023Q1", value = n }, { period = "2023Q2", value = 1 } }, "year", "count")
  end,
  ["bridge.elements"] = function() return bridge.elements(rows(), true) end,
  ["bridge.finite"] = function() return bridge.finite(n / 3) end,
  ["bridge.prober"] = function() return bridge.prober(print)({ [text()] = n }, text()) end,
  ["bridge.reader"] = function() return bridge.reader(print)({}, "frame", { [text()] = n }, text(), "integer") end,
  ["bridge.markup"] = function() return { bridge.markup() } end,
  ["bridge.markup_put"] = function() return bridge.markup_put(page(), text(), n) end,
  ["bridge.markup_taken"] = function() return bridge.markup_taken(page()) end,
  ["bridge.escape"] = function() return bridge.escape("<" .. text()) end,
  ["bridge.coordinate"] = function() return bridge.coordinate(n / 3) end,
  ["bridge.canvas_text"] = function() return bridge.canvas_text({ bridge.markup() }, 1, 2, "b", text()) end,
  ["bridge.canvas_path"] = function() return bridge.canvas_path({ bridge.markup() }, "l", text()) end,
  ["bridge.canvas_segment"] = function() return bridge.canvas_segment(page(), "l", 1, 2, 3, 4) end,
  ["bridge.canvas_bold"] = function() return bridge.canvas_bold(page(), "l", 1, 2, 3, 4) end,
  ["bridge.canvas_rect"] = function() return bridge.canvas_rect(page(), "l", 1, 2, 3, 4) end,
  ["bridge.canvas_line"] = function()
    return bridge.canvas_line({ bridge.markup() }, points(), bridge.linear(0, size, 0, 700), bridge.linear(0, 9, 200, 0), "l", 1, "z", true)
  end,
  ["bridge.linear"] = function() return bridge.linear(0, 1, 2, 3)(n) end,
  ["bridge.measure"] = function() return bridge.measure(text()) end,
  ["bridge.range"] = function() return bridge.range(points()) end,
  ["bridge.ends"] = function() return bridge.ends(points()) end,
  ["bridge.steps"] = function() return bridge.steps(points()) end,
  ["bridge.path"] = function() return bridge.path(points(), bridge.linear(0, size, 0, 700), bridge.linear(0, 9, 200, 0)) end,
  ["bridge.html_rows"] = function()
    local out = {}
    for i, row in ipairs(rows()) do out[i] = { cells = { { text = row.namn }, { text = text(), note = row.namn } } } end
    return bridge.html_rows({ bridge.markup() }, out, { "<th>", "<td>" }, { {}, {} }, print)
  end,
  ["bridge.series_rows"] = function()
    return bridge.series_rows({ { points = points() } }, 1, "saknas", function() return "intet" end)
  end,
  ["bridge.rows_by_name"] = function() return bridge.rows_by_name(rows(), "namn", {}, function(row) return row.namn end) end,
  ["bridge.series_of"] = function()
    return bridge.series_of(rows(), { x = "varde", y = "varde", color = "namn", names = {}, highlight = {}, plain = true,
      name = function(row) return row.namn end, point = function() return { label = "a" } end, duplicate = print })
  end,
  ["bridge.sources_of"] = function() return bridge.sources_of(rows(), {}, {}, function() end) end,
  ["bridge.series_order"] = function() return bridge.series_order(rows()) end,
  ["bridge.value_rows"] = function()
    return bridge.value_rows({}, rows(), { meta = {}, municipalities = {}, sources = {}, targets = {}, get = print,
      target = function() return 1 end, other = print })
  end,
  ["bridge.frame_where"] = function() return bridge.frame_where(rows(), { "varde" }, { array() }, {}) end,
  ["bridge.frame_sort"] = function() return bridge.frame_sort(rows(), n % 2 == 0 and "namn" or "varde", n % 3 == 0) end,
  ["bridge.frame_pivot"] = function() return { bridge.frame_pivot(rows(), "varde", "namn", "varde") } end,
  ["bridge.frame_mean"] = function() return { bridge.frame_mean(rows(), n % 2 == 0 and array() or nil, {}) } end,
  ["bridge.frame_series"] = function() return bridge.frame_series(frame(), require "records".held) end,
  ["bridge.behind"] = function() return bridge.behind(frame()) end,
  ["bridge.set_behind"] = function() return bridge.set_behind({}, rows()) end,
  ["bridge.compare"] = function() return bridge.compare(text(), text() .. n) end,
  ["bridge.same"] = function() return bridge.same(text(), text()) end,
  ["bridge.width"] = function() return bridge.width(text()) end,
  ["bridge.before"] = function() return bridge.before("2023", "2024Q1") end,
  ["bridge.year"] = function() return bridge.year "2024T2" end,
  ["bridge.nearest"] = function() return bridge.nearest(names()[1], names()) end,
  ["bridge.percents"] = function() return bridge.percents { 1, 2, 3, 4 } end,
  ["bridge.word"] = function() return bridge.word("status", "on_track") end,
  ["bridge.is_period"] = function() return bridge.is_period(text()) end,
  ["bridge.is_date"] = function() return bridge.is_date(text()) end,
  ["bridge.publish"] = function() return bridge.publish(text(), print) end,
  ["bridge.raise"] = function() return pcall(bridge.raise, text() .. n) end,
  ["bridge.about"] = function() return bridge.about "indicator" end,
  ["bridge.kinds"] = function() return bridge.kinds() end,
  ["bridge.called"] = function() return bridge.called(st.values) end,
  ["bridge.kind"] = function() return bridge.kind(doc()) end,
  ["bridge.name"] = function() return bridge.name(doc()) end,
  ["bridge.language"] = function() return bridge.language() end,
  ["bridge.text"] = function() return bridge.text "number" end,
  ["bridge.record"] = function() return bridge.record("indicator", text()) end,
  ["bridge.list"] = function() return bridge.list "indicator" end,
  ["bridge.describe"] = function() return bridge.describe "indicator" end,
  ["bridge.visible_kinds"] = function() return bridge.visible_kinds() end,
  ["bridge.assess"] = function() return bridge.assess("programme", "program", { municipality = "0126" }) end,
  ["bridge.answers"] = function() return bridge.answers(text()) end,
  ["bridge.parts"] = function() return bridge.parts(text()) end,
  ["bridge.amended"] = function() return bridge.amended(text()) end,
  ["bridge.successors"] = function() return bridge.successors(text()) end,
  ["bridge.predecessors"] = function() return bridge.predecessors(text()) end,
  ["bridge.check"] = function() return bridge.check() end,
  ["bridge.ask"] = function()
    n = n + 1
    local questions = { "advocacy", "waiting", "year_wheel", "programmes", "adoptions", "check_rules", "coverage", "lineage", "seated", "matters", "dissemination" }
    local about = { year_wheel = "2024", adoptions = "program", coverage = "program", lineage = "delmal", seated = "kommitten" }
    local what = questions[n % #questions + 1]
    return bridge.ask(what, about[what], {})
  end,
  ["bridge.programme"] = function() return bridge.programme(2024) end,
  ["bridge.said"] = function() return bridge.said("activity", "status", "done") end,
  ["bridge.values"] = function() return bridge.values("N00001", { gender = "*" }) end,
  ["bridge.latest_year"] = function() return bridge.latest_year() end,
  ["bridge.reporting"] = function() return bridge.reporting("delar", text()) end,
  ["bridge.changes"] = function() return bridge.changes "delar" end,
  ["bridge.frozen"] = function() return bridge.frozen("delar", text()) end,
  ["bridge.comparison"] = function() return bridge.comparison("N00001", { period = "2024" }) end,
  ["bridge.events"] = bridge.events,
  ["bridge.fetch"] = function() return bridge.fetch("POST", "https://a.se/", text(), "text/plain") end,
  ["bridge.url_encode"] = function() return bridge.url_encode(text()) end,
  ["json.decode"] = function() return json.decode(('{"a": [1, "\\u00e5", %s]}'):format(('[1.5e3, null, "x"], '):rep(size) .. "1")) end,
  ["json.encode"] = function() return json.encode { text(), { a = size, b = true } } end,
  ["json.is_null"] = function() return json.is_null(nil) end,
  ["url.encode"] = function() return url.encode(text()) end,
  ["url.with"] = function() return url.with("https://a.se/", { text = text(), n = size }) end,
  ["job.changes"] = function() return the_job.changes end,
  ["job.section"] = function() return the_job:section(text()) end,
  ["job.http"] = function() return the_job.http end,
  ["http.get"] = function() return the_job.http:get("https://a.se/" .. text()) end,
  ["http.post"] = function() return the_job.http:post("https://a.se/", text()) end,
  ["bridge.is_address"] = function() return bridge.is_address("https://a.se/" .. text()) end,
  ["bridge.labels"] = function() return bridge.labels(nil, text()) end,
  ["bridge.statuses"] = function() return bridge.statuses(nil, {}) end,
  ["bridge.ranks"] = function() return bridge.ranks(nil, {}) end,
  ["bridge.method"] = function() return bridge.method({ method = "linear", unit = text() }, { { "2023", 1 }, { "2024", 2 } }) end,
  ["bridge.comparing"] = function() return bridge.comparing({ group = text(), unit = text() }, { { "a", 1 }, { "b", 2 } }) end,
  ["bridge.aggregating"] = function() return bridge.aggregating({}, { { -1, text(), "on_track" }, { 0, "b", "on_track" } }) end,
  ["bridge.hostings"] = function() return bridge.hostings(1, 9999) end,
  ["bridge.rotation"] = function()
    return bridge.rotation('{"members":[' .. ("0,"):rep(size // 4) .. '0]}', { effort = 5 })
  end,
  ["bridge.batch"] = function() return bridge.batch(nil, nil, text()) end,
  ["bridge.batch_add"] = function()
    local b = object("handle", function() return bridge.batch() end)
    n = n + 1
    return bridge.batch_add(b, "N0000" .. n .. text(), "0126", "2024", nil, 1)
  end,
  ["bridge.batch_commit"] = function() return bridge.batch_commit(bridge.batch()) end,
  ["bridge.csv_open"] = function() return bridge.csv_open "fil" end,
  ["bridge.csv_next"] = function() return bridge.csv_next(object("rows of it", function() return bridge.csv_open "fil" end)) end,

  ["bridge.bodies"] = function() return bridge.bodies "2024-01-01" end,
  ["bridge.vacancies"] = function() return bridge.vacancies() end,
  ["bridge.chairs"] = function() return bridge.chairs "kommitten" end,
  ["bridge.meetings"] = function() return bridge.meetings "kommitten" end,
  ["bridge.meeting"] = function() return bridge.meeting(text()) end,
  ["bridge.body_seats"] = function() return bridge.body_seats("kommitten", text()) end,
  ["bridge.seats"] = function() return bridge.seats("0126", nil, text()) end,
  ["bridge.history"] = function() return bridge.history("seat", text()) end,

  ["declare.report"] = function()
    return report { title = text() .. n, params = { p = param.text { label = text() } }, build = print }
  end,
  ["declare.integration"] = function()
    return integration { title = text(), needs = { write = { "values" } }, run = print }
  end,
  ["param.choice"] = function() return param.choice { choices = keys(named()), label = text() } end,
  ["param.file"] = function() return param.file { types = keys(named()), label = text() } end,
  ["csv.rows"] = function()
    local all = {}
    for row in csv.rows(file()) do all[#all + 1] = row end
    return all, csv.rows(file())
  end,
  ["followup.assess"] = function() return followup.assess { method = "linear", values = series(), target = 1, unit = text() } end,
  ["followup.compare"] = function() return { followup.compare { values = named(), population = named() } } end,
  ["followup.tree"] = function() return followup.tree { nodes = nodes() } end,
  ["rotation.plan"] = function() return rotation.plan(facts()) end,

  ["st.get"] = function() return st:get("indicator", text()) end,
  ["st.values"] = function() return st:values { sub_goal = "delmal" } end,
  ["st.list"] = function() return st:list "indicator" end,
  ["st.municipality"] = function() return st:municipality(text()) end,
  ["st.occasion"] = function() return st:occasion "delar" end,
  ["st.compare"] = function() return { st:compare { indicator = "N00001", period = "2024" } } end,
  ["st.waiting"] = function() return st:waiting { days = 100, done = true } end,
  ["st.advocacy"] = function() return st:advocacy { goal = "delmal" } end,
  ["st.dissemination"] = function() return st:dissemination { missing = true } end,
  ["st.year_wheel"] = function() return st:year_wheel(2024) end,
  ["st.programmes"] = function() return st:programmes "2024-06-15" end,
  ["st.check_rules"] = function() return st:check_rules() end,
  ["st.matters"] = function() return st:matters "2024-06-15" end,
  ["st.chairs"] = function() return st:chairs "kommitten" end,
  ["st.meetings"] = function() return st:meetings "kommitten" end,
  ["st.meeting"] = function() return st:meeting(text()) end,
  ["st.seats"] = function() return { st:seats { body = "kommitten" }, st:seats { municipality = "0126" } } end,
  ["st.history"] = function() return st:history("seat", "0126") end,
  ["st.referrers"] = function() return st:referrers("municipality", "0126") end,
  ["st.csv"] = function() return st:csv "indicator" end,
  ["st.persons_due"] = function() return st:persons_due { date = "2024-06-15" } end,
  ["st.rotation"] = function() return st:rotation { years = { 2025, 2060 } } end,

  ["doc.title"] = function() return doc():title("%s", text()) end,
  ["doc.lead"] = function() return doc():lead("%s", text()) end,
  ["doc.section"] = function() return doc():section(text()) end,
  ["doc.heading"] = function() return doc():heading(text()) end,
  ["doc.para"] = function() return doc():para(("*a **b [c](d* [^1] "):rep(size // 32)) end,
  ["doc.list"] = function() return doc():list(keys(named())) end,
  ["doc.table"] = function() return doc():table { rows = rows(), columns = { { "Namn", "namn" }, { "Värde", "varde" } } } end,
  ["doc.indicators"] = function() return doc():indicators { values = frame() } end,
  ["doc.chart"] = function()
    n = n + 1
    local spec = chart_specs[n % #chart_specs + 1]
    spec.data = rows()
    return doc():chart(spec)
  end,
  ["doc.comparison"] = function()
    local compared, all = st:compare { indicator = "N00001", period = "2024" }
    return doc():comparison { rows = compared, all = all }
  end,
  ["doc.status"] = function() return doc():status(record("programme"):assess {}) end,
  ["doc.sources"] = function() return doc():sources() end,

  ["frame.sort"] = function() return frame():sort { by = function(row) return text() .. row.period end } end,
  ["frame.mean"] = function() return frame():mean { weights = n % 2 == 0 and frame() or nil } end,
  ["frame.where"] = function() return frame():where { municipality = text() } end,
  ["frame.pivot"] = function() return { frame():where { gender = "T" }:pivot() } end,
  ["frame.change"] = function() return frame():change { since = 1950 } end,
  ["job.st"] = function() return the_job.st end,
  ["job.values"] = function() return the_job.values end,
  ["job.plans"] = function() return the_job.plans end,
  ["plans.carry"] = function() return { pcall(the_job.plans.carry, the_job.plans, "plan", "plan") } end,
  ["plans.close"] = function() return { pcall(the_job.plans.close, the_job.plans, "plan", { date = "2023-01-01" }) } end,
  ["plans.correct"] = function()
    return { pcall(the_job.plans.correct, the_job.plans, "plan",
      { kind = "plan", record = "plan", field = "title", value = text(), reason = text() }) }
  end,
  ["job.advocacy"] = function() return the_job.advocacy end,
  ["job.matters"] = function() return the_job.matters end,
  ["job.programmes"] = function() return the_job.programmes end,
  ["job.persons"] = function() return the_job.persons end,
  ["job.records"] = function() return the_job.records end,
  ["job.occasions"] = function() return the_job.occasions end,
  ["job.rotation"] = function() return the_job.rotation end,
  ["advocacy.pass_on"] = function()
    return { pcall(the_job.advocacy.pass_on, the_job.advocacy, record "occasion",
      { municipality = "0126", date = "2024-06-15", channel = text() }) }
  end,
  ["matters.propose"] = function()
    n = n + 1
    return the_job.matters:propose { role = "other", title = text(), key = "arende" .. n, cooperation = "samverkan" }
  end,
  ["matters.decide"] = function()
    n = n + 1
    return the_job.matters:decide("program", { municipality = "0126", outcome = "rejected", text = text(),
      date = ("%04d-01-01"):format(2024 + n % 7000) })
  end,
  ["matters.next_round"] = function() return { pcall(the_job.matters.next_round, the_job.matters, "program", { title = text() }) } end,
  ["matters.withdraw"] = function() return { pcall(the_job.matters.withdraw, the_job.matters, text()) } end,
  ["programmes.amend"] = function()
    n = n + 1
    return the_job.programmes:amend("program", { key = "a" .. n, date = "2024-06-15", title = text(),
      changes = { { add = "nytt" .. n, kind = "sub_goal", words = text(), parent = record "goal" } } })
  end,
  ["programmes.renew"] = function()
    n = n + 1
    return the_job.programmes:renew("program", { key = "nasta" .. n, title = text(), valid_from = 2027, valid_until = 2030,
      mappings = { { split = "delmal", words = text() }, { split = "delmal", words = "b" } } })
  end,
  ["persons.erase"] = function() return { pcall(the_job.persons.erase, the_job.persons, "person", { name = text() }) } end,
  ["persons.clear"] = function() return the_job.persons:clear { date = "2024-06-15" } end,
  ["records.put"] = function()
    n = n + 1
    return the_job.records:put("analysis", "a" .. n, { indicator = "N00001", period = "2024", text = text(),
      author = "kansliet", date = "2024-06-01" })
  end,
  ["records.delete"] = function() return { pcall(the_job.records.delete, the_job.records, "municipality", "0126") } end,
  ["records.undo"] = function() return the_job.records:undo("goal", "mal") end,
  ["records.import"] = function() return { pcall(the_job.records.import, the_job.records, "source", file(), { sep = ";" }) } end,
  ["occasions.freeze"] = function() return { pcall(the_job.occasions.freeze, the_job.occasions, text()) } end,
  ["rotations.accept"] = function()
    return { pcall(the_job.rotation.accept, the_job.rotation, { body = text(), date = "2024-06-15", years = { 2025, 2040 } }) }
  end,
  ["job.warn"] = function() return the_job:warn("%s", text() .. n) end,
  ["values.batch"] = function() return the_job.values:batch { note = text() } end,
  ["batch.try"] = function()
    n = n + 1
    return object("batch", batch):try { indicator = "N0000" .. n, municipality = text(), period = "2024", value = n }
  end,
  ["batch.commit"] = function() return batch():commit() end,

  ["string.rep"] = function() return text():rep(2) end,
  ["string.format"] = function() return ("%s%q"):format(text(), text()) end,
  ["string.pack"] = function() return ("s4s4"):pack(text(), text()) end,
  ["string.find"] = function() return text():find("(.-)(.-)(.-)%1%2%3x") end,
  ["string.match"] = function() return text():match("(.-)(.-)(.-)%1%2%3x") end,
  ["string.gsub"] = function() return text():gsub(".", "%0%0") end,
  ["string.gmatch"] = function()
    local all = {}
    for word in text():gmatch("..") do all[#all + 1] = word end
    return all
  end,
  ["string.unpack"] = function() return ("s4"):unpack(("s4"):pack(text())) end,
  ["table.sort"] = function() return table.sort(array(), function(a, b) return a < b end) end,
  ["table.concat"] = function() return table.concat(array(), text():sub(1, 100)) end,
  ["table.insert"] = function() return table.insert(array(), 1, 1) end,
  ["table.move"] = function() return table.move(array(), 1, #array(), 2, {}) end,
  ["table.pack"] = function() return table.pack(table.unpack(array(), 1, 1000)) end,
  ["_G.load"] = function() return load(("x = 1 "):rep(size // 16)) end,
  ["_G.error"] = function() return pcall(error, text()) end,
  ["_G.select"] = function() return select("#", table.unpack(array(), 1, 1000)) end,
  ["_G.pairs"] = function()
    local all = {}
    for name in pairs(named()) do all[#all + 1] = name end
    return all
  end,
  ["_G.next"] = function() return next(named()) end,
  ["_G.ipairs"] = function() return ipairs(array()) end,
  ["_G.setmetatable"] = function() return setmetatable({}, { __index = named() }) end,
  ["_G.rawequal"] = function() return rawequal(text(), text() .. n) end,
  ["_G.rawset"] = function()
    n = n + 1
    return rawset(named(), text():sub(1, 1000) .. n, n)
  end,
  ["_G.pcall"] = function() return pcall(error, text()) end,
  ["_G.xpcall"] = function() return xpcall(error, function(e) return e .. n end, text()) end,
  ["_G.require"] = function() return 0 end, -- is there for the test alone
  ["coroutine.create"] = function() return coroutine.create(function() coroutine.yield(text()) end) end,
  ["coroutine.wrap"] = function() return coroutine.wrap(function() coroutine.yield(text()) end)() end,
  ["coroutine.resume"] = function() return coroutine.resume(coroutine.create(function(x) return x .. n end), text()) end,
  ["coroutine.yield"] = function() return coroutine.wrap(coroutine.yield)(text()) end,
}

-- Parts whose functions are all asked in the same way, when they have no way of their own.
local alike = {
  param = function(name) return function() return param[name] { label = text() .. n } end end,
  st = function(name) return function() return st[name](st) end end,
  doc = function(name) return function() return doc()[name](doc(), "%s", text()) end end,
  frame = function(name) return function() return frame()[name](frame(), name == "latest" and {} or nil) end end,
  writer = function(name) return function() return require("report." .. name).write(filled()) end end,
  string = function(name) return function() return string[name](text(), 1, 1000) end end,
  table = function(name) return function() return table[name](array()) end end,
  coroutine = function(name) return function() return coroutine[name](coroutine.create(print)) end end,
  _G = function(name) return function() return _G[name](text()) end end,
}
-- All functions of a small library at once.
function alike.library(name)
  return function()
    local values = {}
    for i, called in ipairs(keys(_G[name])) do values[i] = { pcall(_G[name][called], text(), 1, 999) } end
    return values
  end
end

-- All members of a record at once: each is a field, or a method that is called with no options.
function alike.record(kind)
  return function()
    local values = {}
    for i, name in ipairs(object(kind, function() return members(record(kind)) end)) do
      local value = record(kind)[name]
      values[i] = type(value) == "function" and value(record(kind), {}) or value
    end
    return values
  end
end

local all, untold = {}, {}
for part, list in pairs(parts) do
  for _, name in ipairs(list) do
    local whole = part .. "." .. name
    all[#all + 1] = whole
    calls[whole] = calls[whole] or alike[part] and alike[part](name)
    if not calls[whole] then untold[#untold + 1] = whole end
  end
end
table.sort(all)

---------------------------------------------------------------------------- the registration

local registration = require "api.registration"

-- The beginnings of registered names, and the objects that have the functions. What they have as fields
-- cannot be told from what they have as methods, but both are members.
local objects = {
  ["st:"] = st, ["doc:"] = doc(), ["frame:"] = frame(), ["job:"] = the_job, ["batch:"] = batch(), ["values:"] = the_job.values,
  ["param."] = param, ["csv."] = csv, ["followup."] = followup, ["rotation."] = rotation,
  ["json."] = json, ["url."] = url, ["http:"] = the_job.http,
}
for area in pairs(require "areas") do objects[area .. ":"] = the_job[area] end

-- The parts of the job that an integration is granted are registered as objects.
local function is_area(part, name)
  return part == "job:" and registration.by_part[name .. ":"] ~= nil and registration.by_part[name .. ":"].area
end

-- How many arguments a function takes by its registration, with the object before the colon; -1: any number.
local function count_of(name, known)
  local count = (name:find(":", 1, true) and 1 or 0) + (known.options and 1 or 0)
  for _, argument in ipairs(known.arguments or {}) do
    if argument:find "^%.%.%." then return -1 end
    count = count + 1
  end
  return count
end

local function differences()
  local found, seen = {}, {}
  local function differs(...) found[#found + 1] = string.format(...) end
  local function compare(name, known, value)
    seen[name] = true
    if type(value) ~= "function" or known.field then return end
    local _, most = bridge.called(value)
    if most and most ~= count_of(name, known) then
      differs("%s takes %d arguments, but is registered with %d", name, most, count_of(name, known))
    end
  end
  for part, object in pairs(objects) do
    for _, name in ipairs(part:find ":" and members(object) or keys(object)) do
      local known = registration.find(part .. name)
      if known then
        compare(part .. name, known, object[name])
      elseif not is_area(part, name) then
        differs("%s%s is not registered", part, name)
      end
    end
  end
  require "levels"
  require "matters"
  for kind, methods in pairs(require "records".methods) do
    for name, method in pairs(methods) do
      local known, whole = registration.find(kind .. ":" .. name)
      if not known then differs("%s:%s is not registered", kind, name) end
      if known then compare(whole, known, not known.field and method()) end
      seen[kind .. ":" .. name] = true
    end
  end
  for _, name in ipairs(registration.names()) do
    local known, part = registration.find(name), registration.part_of(name)
    for _, kind in ipairs(known.of or {}) do
      if not seen[kind .. ":" .. name:match "[%w_]+$"] then differs("%s has no %s", kind, name) end
    end
    if part ~= "" and not seen[name] then differs("there is no %s", name) end
    if not (known.sv and known.sv:find "%.$" and known.en and known.en:find "[.}]") then differs("%s has no sentence", name) end
  end
  local columns = require "frame".columns
  local fields = require "api.rows".Value.fields
  for name in pairs(columns) do
    if not fields[name] then differs("the column %s of frames is not registered", name) end
  end
  table.sort(found)
  return table.concat(found, "\n")
end

if not wanted then return table.concat(all, "\n"), table.concat(untold, ", "), differences() end
return function()
  n = n + 1
  return calls[wanted]()
end
