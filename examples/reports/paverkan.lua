-- Advocacy per goal: what has been done for each part of the programme, who stood behind it, and what came of it.
return report {
  title  = say("Påverkansarbetet per mål", "Advocacy per goal"),
  params = { year = param.year { default = "latest" } },

  build = function(doc, st, p)
    local order, of = {}, {}
    local efforts = st:advocacy { year = p.year }
    doc:title(say("Påverkansarbetet %d, mål för mål", "Advocacy %d, goal by goal"), p.year)
    doc:lead(say("Antal insatser: %d.", "Number of efforts: %d."), #efforts)
    for _, effort in ipairs(efforts) do
      local goals = effort.goals or say("Utan mål", "Without a goal")
      if not of[goals] then
        of[goals], order[#order + 1] = {}, goals
      end
      table.insert(of[goals], effort)
    end
    for _, goals in ipairs(order) do
      doc:section("%s", goals):table {
        rows = of[goals],
        columns = { { say("Dag", "Day"), "date", format = "date", missing = "–" }, { say("Insats", "Effort"), "title" },
                    { say("Till", "To"), "recipient", missing = "–" },
                    { say("Bakom stod", "Behind it"), "members", missing = "–" },
                    { say("Resultat", "Outcome"), "outcome", missing = say("inte känt", "not known") } },
      }
    end
    if #order == 0 then doc:para(say("Inga insatser är inlagda.", "No efforts are recorded.")) end
  end,
}
