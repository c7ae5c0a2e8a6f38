-- Every mark that a chart can have, on the figures at hand: which one to choose, and how it is written. What a
-- chart shows is said by naming fields of the rows; how it looks is the library's matter.
--
--   mark       shows                                     takes
--   line       how values change with time               x (a time), y, color, facet, rule
--   bar        amounts beside each other, from zero      x, y, color, facet, rule, against, sort
--   dot        values beside each other, and distances   as bar
--   rank       who comes first                           x, y, facet, rule, better
--   scatter    two values against each other             x, y, label, color, x_label, y_label
--   stacked    parts of a whole                          x, y, color, facet, share
--   spark      many changes in time, a row for each      x (a time), y, color
--   status     assessments in rows and columns           x, y, status
--   tree       levels under each other                   level, text, status, kind
--   wheel      the days of a year                        x (a day), text, color
--   grid       texts in rows and columns                 x, y, text
--   tiles      municipalities as equal tiles             label, y or status or both, column and row
--
-- All take data, title, caption, note, empty and highlight (a name, or a list of them); those that show
-- values take unit and decimals, where rows have no indicator that says so. With facet there is one small
-- picture for each, all on the same scale; scale = "own" gives each its own.
return report {
  title  = "Diagram",
  params = {
    kommun    = param.municipality(),
    indikator = param.text { default = "", label = say("en indikator med värden för flera år; annars den första",
      "an indicator with values of several years; else the first") },
    andra     = param.text { default = "", label = say("en till, att ställa mot den; annars den som har nästan lika många",
      "another, to set against it; else the one with almost as many") },
    program   = param.text { default = "", label = say("Ett programs nyckel; annars det som är i kraft",
      "The key of a programme; else the one in force") },
    year      = param.year { default = "latest" },
  },

  build = function(doc, st, p)
    -- The indicators with the most values, when none was asked for.
    local found = {}
    for _, indicator in ipairs(st:list "indicator") do
      local values = st:values { indicator = indicator }
      if #values > 0 then found[#found + 1] = { key = indicator.key, values = values } end
    end
    table.sort(found, function(a, b) return #a.values > #b.values or #a.values == #b.values and a.key < b.key end)
    local function chosen(key, place)
      for _, one in ipairs(found) do
        if one.key == key then return one.values end
      end
      return found[place] and found[place].values or {}
    end
    local values, others = chosen(p.indikator, 1), chosen(p.andra, 2)
    doc:title("Diagram för %s", p.kommun.name)
    doc:lead("Ett diagram av varje slag, på de uppgifter som finns. Källan till den här sidan visar hur de skrivs.")
    if #values == 0 then return doc:para("Det finns inga värden att visa.") end
    local latest = values:latest { by = "indicator" }

    local time = doc:section "Över tid"
    time:chart { mark = "line", data = values, x = "year", y = "value", color = "municipality", highlight = p.kommun }
    time:chart {
      mark = "line", data = values, x = "year", y = "value", facet = "municipality",
      title = "En bild för var och en, på samma skala",
    }
    time:chart {
      mark = "spark", data = values, x = "year", y = "value", color = "municipality", highlight = p.kommun,
      caption = "Varje kurva har sin egen skala: den visar formen, inte storleken.",
    }

    local beside = doc:section "Bredvid varandra"
    beside:chart { mark = "bar", data = latest, x = "municipality", y = "value", sort = "value", highlight = p.kommun }
    local first, last = values[1].year, values[#values].year
    local ends = {}
    for _, row in ipairs(values) do
      if row.year == first or row.year == last then ends[#ends + 1] = row end
    end
    beside:chart {
      mark = "dot", data = ends, x = "municipality", y = "value", color = "year", highlight = p.kommun,
      caption = ("Avståndet mellan prickarna är ändringen från %d till %d. Kvinnor och män visas likadant: "
        .. "color = \"gender\"."):format(first, last),
    }
    beside:chart { mark = "rank", data = latest, x = "municipality", y = "value", highlight = p.kommun }
    beside:chart { mark = "tiles", data = latest, label = "municipality", y = "value", highlight = p.kommun }

    -- Each value of the first with that of another indicator for the same municipality.
    local function beside_each(other, add)
      local by_municipality = {}
      for _, row in ipairs(other:latest { by = "indicator" }) do by_municipality[row.municipality.key] = row end
      for _, row in ipairs(latest) do
        local with = by_municipality[row.municipality.key]
        if with and with.value and row.value then add(row, with) end
      end
    end
    local both, parts = {}, {}
    if #others > 0 then
      beside_each(others, function(row, with)
        both[#both + 1] = { name = row.municipality.name, a = row, b = with, source = row.source }
      end)
    end
    -- One that is counted alike and is more everywhere is a whole that the first is a part of.
    for _, one in ipairs(found) do
      local whole, less = one.values[1].indicator, false
      if #parts == 0 and whole.key ~= latest[1].indicator.key and whole.unit == latest[1].indicator.unit then
        beside_each(one.values, function(row, with)
          local name, indicator = row.municipality.name, row.indicator
          less = less or with.value < row.value or with.year ~= row.year
          parts[#parts + 1] = { name = name, part = indicator.title, value = row.value, indicator = indicator,
                                source = row.source }
          parts[#parts + 1] = { name = name, part = "Övrigt", value = with.value - row.value, indicator = indicator,
                                processed = true }
        end)
        if less then parts = {} end
      end
    end
    local two = doc:section "Två mått"
    local with = others[1] and others[1].source -- a row names one source; that of the second value stands beside
    two:chart { mark = "scatter", data = both, x = "b.value", y = "a.value", label = "name", highlight = p.kommun,
                title = "Två mått mot varandra", empty = "Inget andra mått har värden.",
                note = with and ("%s enligt %s."):format(others[1].indicator.title, with.name) or nil }
    two:chart {
      mark = "stacked", data = parts, x = "name", y = "value", color = "part", share = true, highlight = p.kommun,
      title = "Delar av en helhet", empty = "Inget mått är en del av ett annat.",
    }

    -- The programme: how its parts stand, and what lies under what.
    local prog = p.program ~= "" and st:programme { key = p.program } or st:programme { valid = p.year }
    local sections, states, tree = prog:sections { year = p.year }, {}, {}
    for _, group in ipairs(sections) do
      tree[#tree + 1] = { level = 1, title = group.title }
      for _, row in ipairs(group.rows) do
        local status
        for _, municipality in ipairs(st:municipalities()) do
          local state = row.followed and row.part:assess { municipality = municipality, year = p.year }
          if state then states[#states + 1] = { part = row.title, who = municipality, status = state } end
          if state and municipality.key == p.kommun.key then status = state end
        end
        tree[#tree + 1] = { level = 2, title = row.title, status = status }
      end
    end
    local whole = doc:section "Programmet"
    whole:chart { mark = "status", data = states, x = "who", y = "part", highlight = p.kommun,
                  title = "Hur delarna står sig i varje kommun", empty = "Programmets delar är inte inlagda." }
    whole:chart { mark = "tree", data = tree, level = "level", status = "status",
                  title = ("Delarna, som de står i %s"):format(p.kommun.name), empty = "Programmets delar är inte inlagda." }

    local days = doc:section "Dagar och år"
    days:chart { mark = "wheel", data = st:year_wheel(p.year), x = "date", text = "text", title = ("Året %d"):format(p.year),
                 empty = "Inget är daterat under året." }
    local plan = st:rotation { years = { p.year + 1, p.year + 4 } }
    days:chart { mark = "grid", data = plan.feasible and plan.hostings or {}, x = "conference_name", y = "year",
                 text = "host_name", highlight = p.kommun, title = "Värdar de kommande åren", empty = "Det finns ingen plan." }
    doc:sources()
  end,
}
