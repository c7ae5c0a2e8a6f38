-- What a script sees of the cooperation's life, as methods of `st`: what waits on whom, the year, how far
-- programmes have come. Each is one question to the library, answered by rows.
local check = require "report.check"
local records = require "records"

local life = {}

-- The methods, for views whose sources are in the table.
function life.methods(sources, lang)
  local st = {}

  local function ask(self, what, about, options)
    return (records.rows(records.must(sources[self].ask(what, about, options or {})), what))
  end

  local function day(who, date)
    return date and check.type(lang, who, "date", date, "string")
  end

  -- What waits on whom and by when: st:waiting { municipality = p.kommun, days = 30, done = true }; see
  -- sdt_waiting().
  function st:waiting(options)
    local o = check.options(lang, "st:waiting", options)
    local municipality = o.municipality
    if municipality ~= "secretariat" then
      municipality = records.optional_key(sources[self], "st:waiting", municipality, "municipality")
    end
    return ask(self, "waiting", nil, { municipality = municipality, date = o.date,
      days = o.days and ("%d"):format(o.days), done = o.done and "1" })
  end

  -- Everything that is dated in a year; see sdt_year_wheel().
  function st:year_wheel(year)
    return ask(self, "year_wheel", ("%d"):format(check.type(lang, "st:year_wheel", "year", year, "year")))
  end

  -- How far each programme had come on a day, today when not set; see sdt_programmes().
  function st:programmes(date)
    return ask(self, "programmes", day("st:programmes", date))
  end

  -- All joint matters as they stood on a day, today when not set; see sdt_matters().
  function st:matters(date)
    return ask(self, "matters", day("st:matters", date))
  end

  -- The efforts of the advocacy: st:advocacy { year = 2026, goal = part, direction = key }; see
  -- sdt_advocacy().
  function st:advocacy(options)
    local o = check.options(lang, "st:advocacy", options)
    return ask(self, "advocacy", nil, {
      year = o.year and ("%d"):format(o.year),
      goal = type(o.goal) == "string" and o.goal or o.goal and o.goal.key,
      direction = records.optional_key(sources[self], "st:advocacy", o.direction, "direction") })
  end

  -- Who has passed on which joint result, and who has not: st:dissemination { municipality = p.kommun,
  -- year = 2026, missing = true }; see sdt_dissemination().
  function st:dissemination(options)
    local o = check.options(lang, "st:dissemination", options)
    return ask(self, "dissemination", nil, {
      municipality = records.optional_key(sources[self], "st:dissemination", o.municipality, "municipality"),
      year = o.year and ("%d"):format(o.year), missing = o.missing and "1" })
  end

  -- The rules of the check, and how much each finds; see sdt_check_rules().
  function st:check_rules()
    return ask(self, "check_rules")
  end

  return st
end

return life
