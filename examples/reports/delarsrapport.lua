-- The report of one occasion (tertial, delår or helår) for one municipality: what is expected or has
-- come out, who judged it and why, who has not reported, and what has changed since the plan. Of a
-- frozen occasion it comes out as it was, whatever has happened to the figures since.
return report {
  title  = say("Delårsrapport", "Report of an occasion"),
  params = {
    kommun    = param.municipality(),
    tillfalle = param.occasion { label = say("Uppföljningstillfälle, till exempel delår 2024", "Its title or key") },
  },

  build = function(doc, st, p)
    local occasion = p.tillfalle
    local then_ = occasion:view()
    local prog = then_:programme()

    doc:title("%s: %s", p.kommun.name, occasion.title)
    local year = tonumber(occasion.period:sub(1, 4))
    local sections, states, state_of = prog:sections { year = year }, {}, {}
    for _, group in ipairs(sections) do
      for _, row in ipairs(group.rows) do
        if row.followed then
          state_of[row] = row.part:assess { municipality = p.kommun.key }
          states[#states + 1] = { kind = row.kind, group = group.title, title = row.title, state = state_of[row] }
        end
      end
    end
    local deviating, sentence = prog:deviating(states)
    doc:lead("**%s**", sentence)
    if #deviating > 0 then
      doc:table {
        rows    = deviating,
        columns = { { say("Avviker", "Deviates"), "title", link = true },
                    { occasion.role == "forecast" and say("Prognos", "Forecast") or say("Utfall", "Outcome"), "state", format = "status" },
                    { say("Främst", "Above all"), "why", missing = "–" } },
      }
    end
    doc:para(say("%s. %s för %s, med värden till och med %s.", "%s. %s for %s, with values up to %s."), prog.title,
      occasion.role == "forecast" and say("Prognos",
        "Forecast") or say("Utfall", "Outcome"), occasion.period,
      occasion.cutoff)
    local overview, judged = doc:section(say("Läget i korthet", "In brief")), {}
    for _, group in ipairs(sections) do
      local sec = doc:section(group.title)
      for _, row in ipairs(group.rows) do
        if not row.followed then
          sec:quote("%s", row.title)
        else
          local state = state_of[row]
          sec:heading("%s", row.title, { status = state })
          sec:indicators {
            values = then_:values { part = row.part, municipality = p.kommun.key, years = { year - 4, year } },
            status = state, empty = say("Inga värden rapporterade.", "No values reported."),
          }
          for _, node in ipairs(state.rows) do
            if node.judged == 1 then judged[#judged + 1] = node end
          end
        end
      end
    end

    local word, words = prog:called_all(states)
    overview:status(states, { by = "state", of = words })
    overview:table {
      rows    = states, group = "group",
      columns = { { word:gsub("^%l", string.upper), "title", link = true },
                  { occasion.role == "forecast" and say("Prognos",
                    "Forecast") or say("Utfall", "Outcome"), "state", format = "status" },
                  { say("Bedömda mått", "Measures assessed"), "state", format = "coverage" } },
    }

    doc:section(say("Bedömningar", "Judgements")):table {
      rows    = judged,
      empty = say("Ingen har bedömt något själv; allt är beräknat.", "Nobody has judged anything; all is computed."),
      columns = { { say("Det som bedömts", "What was judged"), "title" }, { say("Bedömning", "Judgement"), "label" },
                  { say("Varför", "Why"), "comment" },
                  { say("Av", "By"), "judged_by" }, { say("Dag", "Day"), "judged_on", format = "date" } },
    }

    local waiting = {}
    for _, row in ipairs(occasion:reporting { municipality = p.kommun.key }) do
      if row.reported == 0 then waiting[#waiting + 1] = row end
    end
    doc:section(say("Inte rapporterat", "Not reported")):table {
      rows    = waiting, empty = say("Allt är rapporterat.", "Everything is reported."),
      columns = { { say("Vad", "What"), "title" },
                  { say("För", "For"), "due", missing = say("tillfället", "the occasion") },
                  { say("Varför", "Why"), "reason_text" },
                  { say("Ansvarig", "Responsible"), "owner_name", missing = say("ingen utsedd", "nobody appointed") } },
    }

    doc:section(say("Ändrat sedan planen", "Changed since the plan")):table {
      rows    = occasion:changes(),
      empty = say("Inga indikatorer har tillkommit eller utgått.", "No indicators have come in or gone."),
      columns = { { say("Indikator", "Indicator"), "title" }, { say("Följs upp för", "Followed up for"), "part" },
                  { say("Ändring", "Change"), "change_text" },
                  { say("Dag", "Day"), "date", format = "date" },
                  { say("Varför", "Why"), "note", missing = say("inte angivet", "not given") } },
    }
    doc:sources()
  end,
}
