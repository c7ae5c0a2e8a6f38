-- An integration: Kolada's values for what the goals are measured by, of the members, for the years asked for.
-- It asks for nothing else, writes all that came in one batch, and tells what that changed and what was missing.
-- A page that does not come stops it before anything is written.
local API <const> = "https://api.kolada.se/v3"
local AT_A_TIME <const> = 25 -- indicators in one question

-- Why there is no value, as Kolada writes it.
local marks = { ["-"] = "non_response", nonresponse = "non_response", ["."] = "not_applicable",
                notapplicable = "not_applicable", [".."] = "secret", private = "secret", secret = "secret" }
local reasons = { non_response = say("inget svar", "no response"), not_applicable = say("gäller inte", "does not apply"),
                  secret = say("sekretess", "secret"), missing = say("saknas", "missing") }

-- The indicators of the source that something is measured by, by their keys and in a list of keys.
local function followed(st, source)
  local by, keys = {}, {}
  for _, measure in ipairs(st:list("measure")) do
    local indicator = measure.indicator
    if not by[indicator.key] and indicator.source and indicator.source.key == source then
      by[indicator.key], keys[#keys + 1] = indicator, indicator.key
    end
  end
  table.sort(keys)
  return by, keys
end

-- What an answer holds, page after page.
local function elements(job, address)
  return coroutine.wrap(function()
    while address do
      local answer, why = job.http:get(address)
      if answer and answer.status ~= 200 then
        why = say("%s svarade %d", "%s answered %d"):format(address, answer.status)
      end
      local page
      if not why then page, why = json.decode(answer.body) end
      if why then error(say("inget hämtades: %s", "nothing was fetched: %s"):format(why), 0) end
      for _, element in ipairs(page.values or {}) do coroutine.yield(element) end
      address = page.next_url or page.next_page
      if address then address = address:gsub("^http:", API:match("^https?:")) end -- as its links once were
    end
  end)
end

local function id(indicator, municipality, year, gender)
  return ("%s %s %s %s"):format(indicator, municipality, year, gender or "T")
end

-- What is stored of the years already, by its id.
local function stored(st, by, from, to)
  local out = {}
  for _, indicator in pairs(by) do
    for _, gender in ipairs(indicator.by_gender and { "T", "K", "M" } or { "T" }) do
      local rows = st:values { indicator = indicator, gender = gender, years = { from, to }, rhythm = "stored" }
      for _, row in ipairs(rows) do out[id(indicator.key, row.municipality.key, row.period, gender)] = row end
    end
  end
  return out
end

return integration {
  title  = say("Värden från Kolada", "Values from Kolada"),
  needs  = { write = { "values" }, http = { API } },
  params = {
    from   = param.year { label = say("Första året", "The first year") },
    to     = param.year { label = say("Sista året", "The last year") },
    source = param.text { default = "kolada", label = say("Källans nyckel", "The key of the source") },
  },

  run = function(job, p)
    local source = job.st:get("source", p.source)
    local by, keys = followed(job.st, p.source)
    local before = stored(job.st, by, p.from, p.to)
    local batch = job.values:batch { source = p.source }
    local names, members, years = {}, {}, {}
    local came, changed, gone = {}, {}, {}

    for i, m in ipairs(job.st:municipalities()) do names[m.key], members[i] = m.name, m.key end
    for year = p.from, p.to do years[#years + 1] = tostring(year) end

    -- One value of an answer: into the batch, and into what the document tells.
    local function take(element, item)
      local indicator, year = by[element.kpi], tostring(element.period)
      local old = before[id(element.kpi, element.municipality, year, item.gender)]
      if item.isdeleted then
        if old then job:warn(say("%s, %s %s: borttaget hos Kolada, kvar här", "%s, %s %s: deleted at Kolada, kept here"),
          indicator.title, names[element.municipality], year) end
        return
      end
      local missing = item.value == nil and (marks[(item.status or ""):lower()] or "missing") or nil
      local ok, why = batch:try { indicator = indicator, municipality = element.municipality, period = year,
        gender = item.gender, value = item.value, missing = missing }
      if not ok then return job:warn("%s, %s %s: %s", indicator.title, names[element.municipality], year, why) end
      if item.value then came[id(element.kpi, element.municipality, year)] = true end
      if old and old.value == item.value and old.missing == missing then return end
      changed[#changed + 1] = { indicator = indicator, municipality = names[element.municipality], year = year,
        gender = item.gender, old = old and old.value, value = item.value,
        how = (old and say("ändrat", "changed") or say("nytt", "added")) .. (missing and ": " .. reasons[missing] or "") }
    end

    for first = 1, #keys, AT_A_TIME do
      local address = ("%s/data/kpi/%s/municipality/%s/year/%s"):format(API,
        table.concat(keys, ",", first, math.min(first + AT_A_TIME - 1, #keys)), table.concat(members, ","),
        table.concat(years, ","))
      for element in elements(job, address) do
        for _, item in ipairs(by[element.kpi] and names[element.municipality] and element.values or {}) do
          if item.gender == "T" or by[element.kpi].by_gender then take(element, item) end
        end
      end
    end

    for _, key in ipairs(keys) do
      for _, year in ipairs(years) do
        local without = {}
        for _, member in ipairs(members) do
          if not came[id(key, member, year)] then without[#without + 1] = names[member] end
        end
        local who = #without == #members and say("alla", "all") or table.concat(without, ", ")
        local last = gone[#gone]
        if #without > 0 and last and last.indicator == by[key] and last.who == who then
          last.years = last.years .. ", " .. year
        elseif #without > 0 then
          gone[#gone + 1] = { indicator = by[key], years = year, who = who }
        end
      end
    end
    batch:commit()

    local changes = job:section(say("Ändrade och nya värden", "Changed and added values"))
    changes:table {
      rows    = changed, group = "indicator", empty = say("Inget har ändrats.", "Nothing has changed."),
      columns = { { say("Kommun", "Municipality"), "municipality" }, { say("År", "Year"), "year" },
                  { say("Kön", "Gender"), "gender" }, { "", "how" },
                  { say("Från", "From"), "old", missing = "–" }, { say("Till", "To"), "value", missing = "–" } },
    }
    if #changed > 0 then changes:para("%s", source.line or source.name) end
    job:section(say("Utan värde hos Kolada", "Without a value at Kolada")):table {
      rows    = gone, group = "indicator", empty = say("Alla värden finns.", "Every value is there."),
      columns = { { say("År", "Years"), "years" }, { say("Kommuner", "Municipalities"), "who" } },
    }
  end,
}
