-- The report of one occasion (tertial, delår or helår) for one municipality: what is expected or has
-- come out, who judged it and why, who has not reported, and what has changed since the plan. Of a
-- frozen occasion it comes out as it was, whatever has happened to the figures since.
return report {
  title  = "Delårsrapport",
  params = {
    kommun    = param.municipality(),
    tillfalle = param.occasion { label = "Uppföljningstillfälle, till exempel delår 2024" },
  },

  build = function(doc, st, p)
    local occasion = p.tillfalle
    local then_ = occasion:view()
    local prog = then_:programme()
    local year = tonumber(occasion.period:sub(1, 4))

    doc:title("%s: %s", p.kommun.name, occasion.title)
    doc:para("%s. %s för %s, med värden till och med %s.", prog.title,
      occasion.role == "forecast" and "Prognos" or "Utfall", occasion.period, occasion.cutoff)
    local overview, states, judged = doc:section("Läget i korthet"), {}, {}
    for _, group in ipairs(prog:sections { year = year }) do
      local sec = doc:section(group.title)
      for _, row in ipairs(group.rows) do
        if not row.followed then
          sec:quote(row.title)
        else
          local state = row.part:assess { municipality = p.kommun.key }
          states[#states + 1] = { kind = row.kind, group = group.title, title = row.title, state = state }
          sec:heading(row.title, { status = state })
          sec:indicators {
            values = then_:values { part = row.part, municipality = p.kommun.key, years = { year - 4, year } },
            status = state, empty = "Inga värden rapporterade.",
          }
          for _, node in ipairs(state.rows) do
            if node.judged == 1 then judged[#judged + 1] = node end
          end
        end
      end
    end

    local word, words = prog:called_all(states)
    doc:lead("%s", prog:headline(states))
    overview:status(states, { by = "state", of = words })
    overview:table {
      rows    = states, group = "group",
      columns = { { word:gsub("^%l", string.upper), "title", link = true },
                  { occasion.role == "forecast" and "Prognos" or "Utfall", "state", format = "status" },
                  { "Bedömda mått", "state", format = "coverage" } },
    }

    doc:section("Bedömningar"):table {
      rows    = judged, empty = "Ingen har bedömt något själv; allt är beräknat.",
      columns = { { "Det som bedömts", "title" }, { "Bedömning", "label" }, { "Varför", "comment" },
                  { "Av", "judged_by" }, { "Dag", "judged_on", format = "date" } },
    }

    local waiting = {}
    for _, row in ipairs(occasion:reporting { municipality = p.kommun.key }) do
      if row.reported == 0 then waiting[#waiting + 1] = row end
    end
    doc:section("Inte rapporterat"):table {
      rows    = waiting, empty = "Allt är rapporterat.",
      columns = { { "Vad", "title" }, { "För", "due", missing = "tillfället" }, { "Varför", "reason_text" },
                  { "Ansvarig", "owner_name", missing = "ingen utsedd" } },
    }

    doc:section("Ändrat sedan planen"):table {
      rows    = occasion:changes(), empty = "Inga indikatorer har tillkommit eller utgått.",
      columns = { { "Indikator", "title" }, { "Följs upp för", "part" }, { "Ändring", "change_text" },
                  { "Dag", "date", format = "date" }, { "Varför", "note", missing = "inte angivet" } },
    }
    doc:sources()
  end,
}
