-- Women and men: the latest value of each for every indicator that is told by gender, and the distance between
-- them. What only one of them has a value for is told, and never counted as no distance.
return report {
  title  = say("Kvinnor och män", "Women and men"),
  params = { year = param.year { default = "latest" } },

  build = function(doc, st, p)
    local without, told = {}, false
    doc:title(say("Kvinnor och män %d", "Women and men %d"), p.year)
    doc:lead(say("Det senaste värdet till och med %d, för kvinnor och män i varje kommun.",
      "The latest value up to and including %d, for women and men in each municipality."), p.year)

    for _, indicator in ipairs(st:list("indicator", { by_gender = true })) do
      local values = st:values { indicator = indicator, gender = "*", years = { p.year - 5, p.year } }
        :where { gender = { "K", "M" } }:latest()
      local rows, of = {}, {}
      for _, row in ipairs(values) do
        local name = row.municipality.name
        if not of[name] then
          of[name] = { name = name, source = row.source, indicator = row.indicator }
          rows[#rows + 1] = of[name]
        end
        if row.gender == "K" then of[name].women = row.value else of[name].men = row.value end
        of[name].period = row.period
      end
      for _, row in ipairs(rows) do
        if row.women and row.men then row.distance = row.women - row.men end
      end
      if #rows == 0 then
        without[#without + 1] = indicator.title
      else
        local part = doc:section("%s", indicator.title)
        told = true
        part:chart { mark = "dot", title = say("Senaste värdet", "The latest value"), data = values, x = "municipality", y = "value", color = "gender" }
        part:table {
          rows = rows, computed = true,
          columns = { { say("Kommun", "Municipality"), "name" }, { say("Period", "Period"), "period" },
                      { say("Kvinnor", "Women"), "women", format = "unit" }, { say("Män", "Men"), "men", format = "unit" },
                      { say("Skillnad", "Distance"), "distance", format = "change" } },
        }
      end
    end

    doc:section(say("Utan värden efter kön", "Without values by gender"))
      :list(without, { empty = say("Alla har värden.", "All have values.") })
    if told then doc:sources() end
  end,
}
