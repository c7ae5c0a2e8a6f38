-- Annual follow-up of the programme for one municipality: an overview, then every focus area with its
-- sub-goals, their indicators and the series of the eight, the population and what the check found.
return report {
  title  = "Årlig uppföljning av Södertörns utvecklingsprogram",
  params = { kommun = param.municipality(), year = param.year { default = "latest" } },

  build = function(doc, st, p)
    local prog = st:programme { valid = p.year }
    doc:title("%s: uppföljning %d", p.kommun.name, p.year)
    doc:lead("%s. Gäller %s.", prog.vision, prog.validity)

    local overview, states = doc:section("Läget i korthet"), {}

    for _, focus in ipairs(prog.focus_areas) do
      local sec = doc:section(focus.name)
      sec:quote(focus.goal.title)
      for _, sub in ipairs(focus.goal.sub_goals) do
        local state  = sub:assess { municipality = p.kommun, year = p.year }
        local values = st:values { sub_goal = sub, years = { p.year - 9, p.year } }
        states[#states + 1] = { focus = focus.name, title = sub.title, state = state }

        sec:heading(sub.title, { status = state })
        sec:indicators {
          values = values, municipality = p.kommun, status = state,
          empty  = "Inga värden rapporterade för delmålet.",
        }
        sec:chart {
          mark = "line", data = values, x = "year", y = "value", color = "municipality", facet = "indicator",
          highlight = p.kommun, rule = { y = "target", label = "mål" },
        }
      end
    end

    overview:status(states, { by = "state", of = "delmål" })
    overview:table {
      rows    = states, group = "focus",
      columns = { { "Delmål", "title", link = true }, { "Status", "state", format = "status" },
                  { "Bedömda mått", "state", format = "coverage" } },
    }

    local people = doc:section("Folkmängd")
    local series = st:values { indicator = "N01951" }
    people:chart {
      mark = "bar", data = series:latest { by = "indicator" }, x = "municipality", y = "value", sort = "value",
      highlight = p.kommun,
    }
    people:chart { mark = "line", data = series, x = "year", y = "value", color = "municipality", highlight = p.kommun }

    doc:section("Att komplettera"):list(st:check(), { empty = "Kontrollen fann inget att anmärka på." })
    doc:sources()
  end,
}
