-- Advocacy per goal: what has been done for each part of the programme, who stood behind it, and what came of it. An
-- effort that serves several parts stands under each of them.
return report {
  title  = say("Påverkansarbetet per mål", "Advocacy per goal"),
  params = { year = param.year { default = "latest" } },

  build = function(doc, st, p)
    local efforts, of, order, rows = st:advocacy { year = p.year }, {}, {}, {}
    local without, open = say("Utan mål i programmet", "Without a goal in the programme"), 0

    local function add(goal, effort)
      if not of[goal] then
        of[goal], order[#order + 1] = {}, goal
      end
      table.insert(of[goal], effort)
    end
    for _, effort in ipairs(efforts) do
      local goals = st:get("effort", effort.effort).goals
      for _, served in ipairs(goals) do add((served.focus_area or served.goal or served.sub_goal).title, effort) end
      if #goals == 0 then add(without, effort) end
      open = open + (effort.outcome and 0 or 1)
    end
    table.sort(order, function(a, b)
      if (a == without) ~= (b == without) then return b == without end
      return #of[a] > #of[b] or #of[a] == #of[b] and a < b
    end)
    for _, goal in ipairs(order) do
      for _, effort in ipairs(of[goal]) do
        rows[#rows + 1] = {
          goal = goal, date = effort.date, deadline = effort.deadline, recipient = effort.recipient, outcome = effort.outcome,
          title = effort.title, who = effort.name
            or effort.yes and effort.members and effort.members > 0
              and say("%d av %d kommuner", "%d of %d municipalities"):format(effort.yes, effort.members)
            or say("gemensamt", "together"),
        }
      end
    end

    doc:title(say("Påverkansarbetet %d, mål för mål", "Advocacy %d, goal by goal"), p.year)
    doc:lead(say("**Insatser: %d. Utan känt resultat: %d.**", "**Efforts: %d. Without a known outcome: %d.**"), #efforts, open)
    doc:table {
      rows = rows, group = "goal", empty = say("Inga insatser är inlagda.", "No efforts are recorded."),
      columns = { { say("Insats", "Effort"), "title" }, { say("Dag", "Day"), "date", format = "date", missing = "–" },
                  { say("Till", "To"), "recipient", missing = "–" }, { say("Vem", "Who"), "who" },
                  { say("Resultat", "Outcome"), "outcome", missing = say("inte känt", "not known") } },
    }
  end,
}
