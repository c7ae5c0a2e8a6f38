-- Who hosts which conference: the coming years as they are decided or would be planned, how fair that is,
-- who has met, why each host, and the years behind. Nothing is stored.
return report {
  title  = "Värdskap för konferenserna",
  params = {
    from  = param.year { default = "2027", label = "första året" },
    till  = param.year { default = "2034", label = "sista året" },
    kommun = param.text { default = "", label = "kommun att framhäva" },
  },

  build = function(doc, st, p)
    local plan = st:rotation { years = { p.from, p.till } }
    doc:title("Värdskap %d–%d", p.from, p.till)
    if not plan.feasible then
      doc:lead("Det finns ingen plan som går ihop.")
      doc:section("Därför"):list(plan.because)
      return
    end
    doc:lead("Vem som är värd år för år. Det som redan är beslutat ligger fast; resten är ett förslag.")

    doc:section("Planen"):chart {
      mark = "grid", data = plan.hostings, x = "conference_name", y = "year", text = "host_name",
      highlight = p.kommun, title = "Värdar per år och konferens",
    }

    local fair = doc:section("Rättvisan")
    fair:para("Varje kommun ska vid varje årsslut ha varit värd så många gånger som dess andel, avrundad nedåt eller "
      .. "uppåt. Andelen växer bara under medlemskapet.")
    local all = {}
    for _, turn in ipairs(plan.turns) do
      if not turn.conference then all[#all + 1] = turn end
    end
    fair:chart {
      mark = "bar", data = all, x = "host_name", y = "held", against = { y = "share", label = "andel" }, decimals = 0,
      highlight = p.kommun, title = "Värdskap mot andel vid periodens slut",
    }
    fair:table {
      caption = "Vad planen är bäst i, i ordning",
      rows    = plan.levels,
      columns = { { "Mått", "words" }, { "Värde", "value", format = "integer" },
                  { "Kan inte bli lägre än", "bound", format = "integer" } },
    }

    doc:section("Par som möts"):chart {
      mark = "grid", data = plan.pairs, x = "other_name", y = "one_name", text = "planned",
      title = "Hur ofta två kommuner är värdar tillsammans",
    }

    local why, decided = doc:section("Varför just de"), {} -- what was said when it was decided comes first
    for _, h in ipairs(st:hostings { years = { p.from, p.till } }) do
      if h.reason then decided[h.year .. h.conference.key .. h.host_name] = h.reason end
    end
    local year
    for _, reason in ipairs(plan.reasons) do
      if reason.year ~= year then
        year = reason.year
        why:heading(tostring(year))
      end
      why:para("%s. %s", reason.conference.name,
        decided[reason.year .. reason.conference.key .. reason.host.name] or reason.sentence)
    end

    doc:section("Åren bakom"):table {
      rows    = st:hostings { years = { 1, p.from - 1 } },
      columns = { { "År", "year" }, { "Konferens", "conference_name" }, { "Värd", "host_name", missing = "inte känd" },
                  { "Tema", "theme", missing = "–" }, { "Plats", "place", missing = "–" } },
      empty   = "Inga tidigare konferenser är inlagda.",
    }
  end,
}
