-- Bodies, seats, meetings and history for scripts, as rows of the library; a seat is there whoever holds
-- it, and who that is only for a script that was granted to read persons.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local network = {}
local lang = bridge.language()
local must, optional_key, key_of = records.must, records.optional_key, records.key_of

-- What was frozen has no bodies of its own: these questions are for the database as it is.
local function live(source)
  if not source.comparison then check.raise(bridge.text("no_compare", lang)) end
  return source
end

local function rows(answer, message, what)
  return (records.rows(must(answer, message), what))
end

local function date_of(who, options)
  return check.options(lang, who, options).date
end

function network.bodies(source, options)
  live(source)
  local answer, message = bridge.bodies(date_of("st:bodies", options))
  return rows(answer, message, "bodies")
end

function network.vacancies(source, options)
  live(source)
  local answer, message = bridge.vacancies(date_of("st:vacancies", options))
  return rows(answer, message, "vacancies")
end

-- Those of a body on a day, with the members that lack one; or of a municipality over all bodies.
function network.seats(source, options)
  local o = check.options(lang, "st:seats", options)
  local body = optional_key(live(source), "st:seats", o.body, "body")
  local answer, message
  if body then
    answer, message = bridge.body_seats(body, o.date)
    return rows(answer, message, "body_seats")
  end
  answer, message = bridge.seats(optional_key(source, "st:seats", o.municipality, "municipality"), o.role, o.date)
  return rows(answer, message, "seats")
end

-- A question about one record.
local function about(name, kind)
  network[name] = function(source, what)
    local answer, message = bridge[name](key_of(live(source), "st:" .. name, what, kind))
    return rows(answer, message, name)
  end
end
about("chairs", "body")
about("meetings", "body")
about("meeting", "meeting")

function network.history(source, kind, key)
  live(source)
  check.type(lang, "st:history", "kind", kind, "string")
  if key ~= nil then check.type(lang, "st:history", "key", key, "string") end
  local answer, message = bridge.history(kind, key)
  return rows(answer, message, "history_changes")
end

return network
