-- Who is missing and what is late: values that nobody has reported, empty seats, and what has passed its day.
return report {
  title  = say("Vem som saknas och vad som är sent", "Who is missing and what is late"),
  params = { year = param.year { default = "latest" } },

  build = function(doc, st, p)
    local late, missing, indicators, seen, members = {}, {}, {}, {}, st:municipalities()
    doc:title(say("Vem som saknas och vad som är sent", "Who is missing and what is late"))

    for _, row in ipairs(st:waiting { days = 0 }) do
      if row.state == "late" then late[#late + 1] = row end
    end
    local vacancies = st:vacancies()
    doc:section(say("Sent", "Late")):table {
      rows = late, empty = say("Inget är sent.", "Nothing is late."),
      columns = { { say("Sista dag", "Last day"), "due", format = "date" }, { say("Vad", "What"), "text" },
                  { say("Väntar på", "Waits for"), "name", missing = say("kansliet", "secretariat") },
                  { say("Ansvarig", "Responsible"), "responsible", missing = say("ingen utsedd", "nobody appointed") } },
    }

    -- Only indicators that hang on a goal are waited for.
    for _, measure in ipairs(st:list "measure") do
      local indicator = measure.indicator
      if not seen[indicator] then
        seen[indicator], indicators[#indicators + 1] = true, indicator
      end
    end
    for _, indicator in ipairs(indicators) do
      local reported, absent = {}, {}
      for _, row in ipairs(st:values { indicator = indicator, years = { p.year } }) do
        if row.value then reported[row.municipality] = true end
      end
      for _, municipality in ipairs(members) do
        if not reported[municipality] then absent[#absent + 1] = municipality.name end
      end
      if #absent > 0 then
        missing[#missing + 1] = { title = indicator.title, count = #absent, names = #absent == #members and say("alla", "all") or table.concat(absent, ", "),
                                  owner = indicator.owner and indicator.owner.name }
      end
    end
    table.sort(missing, function(a, b) return a.count > b.count or a.count == b.count and a.title < b.title end)
    doc:section(say("Värden som saknas för %d", "Values missing for %d"), p.year):table {
      rows = missing, empty = say("Alla har rapporterat.", "All have reported."),
      columns = { { say("Indikator", "Indicator"), "title" }, { say("Antal", "Number"), "count", format = "integer" },
                  { say("Saknas för", "Missing for"), "names" },
                  { say("Ansvarig", "Responsible"), "owner", missing = "–" } },
    }

    doc:section(say("Platser utan någon", "Empty seats")):table {
      rows = vacancies, empty = say("Alla medlemmar har sina platser.", "All members have their seats."),
      columns = { { say("Organ", "Body"), "body_name" }, { say("Kommun", "Municipality"), "name" } },
    }
    doc:lead(say("**Sent: %d. Indikatorer som någon inte har rapporterat för %d: %d. Tomma platser: %d.**",
      "**Late: %d. Indicators that someone has not reported for %d: %d. Empty seats: %d.**"), #late, p.year, #missing, #vacancies)
  end,
}
