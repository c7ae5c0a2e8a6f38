-- Who hosts which conference: the coming years as they are decided or would be planned, how fair that is,
-- who has met, why each host, and the years behind. Nothing is stored.
return report {
  title  = say("Värdskap för konferenserna", "Hosting of the conferences"),
  params = {
    from  = param.number { default = 0, label = say("första året; 0 är nästa år", "first year; 0 is next year") },
    till  = param.number { default = 0, label = say("sista året; 0 är ett varv", "last year; 0 is when all have had a turn") },
    kommun = param.text { default = "", label = say("kommun att framhäva", "municipality to highlight") },
  },

  build = function(doc, st, p)
    local plan = st:rotation { years = { p.from > 0 and p.from or nil, p.till > 0 and p.till or nil } }
    if not plan.feasible or #plan.hostings == 0 then
      doc:title(say("Värdskap", "Hosts"))
      doc:lead(say("Det finns ingen plan som går ihop.", "There is no plan that works out."))
      doc:section(say("Därför", "Because")):list(plan.because)
      return
    end
    local first, last = plan.hostings[1].year, plan.hostings[1].year
    for _, h in ipairs(plan.hostings) do
      first, last = math.min(first, h.year), math.max(last, h.year)
    end
    doc:title(say("Värdskap %d–%d", "Hosts %d–%d"), first, last)
    doc:lead(say("Vem som är värd år för år. Det som redan är beslutat ligger fast; resten är ett förslag.",
      "Who hosts, year by year. What is decided stands; the rest is a proposal."))

    doc:section(say("Planen", "The plan")):chart {
      mark = "grid", data = plan.hostings, x = "conference_name", y = "year", text = "host_name",
      highlight = p.kommun, title = say("Värdar per år och konferens", "Hosts by year and conference"),
    }

    local fair = doc:section(say("Rättvisan", "Fairness"))
    fair:para(say(
      "Varje kommun ska vid varje årsslut ha varit värd så många gånger som dess andel, avrundad nedåt eller uppåt. "
        .. "Andelen växer bara under medlemskapet.",
      "At the end of every year each municipality is to have hosted as many times as its share, rounded down or up. "
        .. "The share grows only while it is a member."))
    local all = {}
    for _, turn in ipairs(plan.turns) do
      if not turn.conference then all[#all + 1] = turn end
    end
    fair:chart {
      mark = "bar", data = all, x = "host_name", y = "held", against = { y = "share", label = say("andel",
        "share") }, decimals = 0,
      highlight = p.kommun, title = say("Värdskap mot andel vid periodens slut",
        "Turns against share at the end of the period"),
    }
    fair:table {
      caption = say("Vad planen är bäst i, i ordning", "What the plan is best in, in order"),
      rows    = plan.levels,
      columns = { { say("Mått", "Measure"), "words" }, { say("Värde", "Value"), "value", format = "integer" },
                  { say("Kan inte bli lägre än", "Cannot be lower than"), "bound", format = "integer" } },
    }

    doc:section(say("Par som möts", "Pairs that meet")):chart {
      mark = "grid", data = plan.pairs, x = "other_name", y = "one_name", text = "planned",
      title = say("Hur ofta två kommuner är värdar tillsammans", "How often two municipalities host together"),
    }

    local why, decided = doc:section(say("Varför just de",
      "Why just these")), {} -- what was said when it was decided comes first
    for _, h in ipairs(st:hostings { years = { first, last } }) do
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

    doc:section(say("Åren bakom", "The years behind")):table {
      rows    = st:hostings { years = { 1, first - 1 } },
      columns = { { say("År", "Year"), "year" }, { say("Konferens", "Conference"), "conference_name" },
                  { say("Värd", "Host"), "host_name", missing = say("inte känd", "not known") },
                  { say("Tema", "Theme"), "theme", missing = "–" }, { say("Plats", "Place"), "place", missing = "–" } },
      empty   = say("Inga tidigare konferenser är inlagda.", "No earlier conferences are recorded."),
    }
  end,
}
