-- Annual follow-up of the programme for one municipality: first what deviates and why, then every part of
-- the programme at whatever levels it has, with its indicators, the objectives of the plans and their
-- activities, the efforts, and what the check found.
return report {
  title  = say("Årlig uppföljning av programmet", "Annual follow-up of the programme"),
  params = {
    kommun  = param.municipality(),
    year    = param.year { default = "latest" },
    program = param.text { default = "", label = say("Ett programs nyckel; annars det som är i kraft",
      "The key of a programme; else the one in force") },
  },

  build = function(doc, st, p)
    local prog = p.program ~= "" and st:programme { key = p.program } or st:programme { valid = p.year }
    local sections, today = prog:sections { year = p.year }, os.date "%Y-%m-%d"
    local states, state_of = {}, {}
    for _, group in ipairs(sections) do
      for _, row in ipairs(group.rows) do
        if row.followed then
          state_of[row] = row.part:assess { municipality = p.kommun, year = p.year }
          states[#states + 1] = { kind = row.kind, group = group.title, title = row.title, state = state_of[row] }
        end
      end
    end
    doc:title(say("%s: uppföljning %d", "%s: follow-up %d"), p.kommun.name, p.year)
    if prog.state == "draft" or prog.state == "proposed" then
      doc:note(say("%s är ett utkast som inte har antagits av alla.",
        "%s is a draft that not all have adopted."), prog.title)
    end
    if #states > 0 then
      local deviating, sentence = prog:deviating(states)
      doc:lead("**%s**", sentence)
      if #deviating > 0 then
        doc:table {
          rows    = deviating,
          columns = { { say("Avviker", "Deviates"), "title", link = true }, { "Status", "state", format = "status" },
                      { say("Främst", "Above all"), "why", missing = "–" } },
        }
      end
    end
    if #sections == 0 then
      doc:lead(say("%s är %s; dess delar är inte inlagda.", "%s is %s; its parts are not recorded."), prog.title,
        prog.state == "in_force" and say("i kraft", "in force") or say("inte i kraft", "not in force"))
      if prog.replaces then
        doc:para(say("Det tidigare programmet, %s (%s), följs upp med program=%s.",
          "The programme before it, %s (%s), is followed up with program=%s."), prog.replaces.title,
          prog.replaces.validity, prog.replaces.key)
      end
    end

    if prog.vision then doc:para(say("%s: %s. Gäller %s.",
      "%s: %s. Valid %s."), prog.title, prog.vision, prog.validity) end
    if p.year > prog.valid_until then
      doc:note(say("Programmets tid gick ut %d. Dess mål följs här upp med värden till och med %d.",
        "The programme's time ended in %d. Its goals are followed up here with values up to %d."), prog.valid_until, p.year)
    end

    -- The parts, each with what was found, and what lacks values.
    local missing = {}
    if #states > 0 then
      local word, words = prog:called_all(states)
      local overview = doc:section(say("Läget i korthet", "In brief"))
      overview:status(states, { by = "state", of = words })
      overview:table {
        rows    = states, group = "group",
        columns = { { word:gsub("^%l", string.upper), "title", link = true }, { "Status", "state", format = "status" },
                    { say("Bedömda mått", "Measures assessed"), "state", format = "coverage" } },
      }
    end
    for _, group in ipairs(sections) do
      local sec = doc:section(group.title)
      for _, row in ipairs(group.rows) do
        if not row.followed then
          sec:quote("%s", row.title)
        else
          local state  = state_of[row]
          local values = st:values { part = row.part, years = { p.year - 9, p.year } }
          sec:heading("%s", row.title, { status = state })
          sec:indicators {
            values = values, municipality = p.kommun, status = state,
            empty = say("Inga värden rapporterade.", "No values reported."),
          }
          sec:chart {
            mark = "line", data = values, x = "year", y = "value", color = "municipality", facet = "indicator",
            highlight = p.kommun, rule = { y = "target", label = say("mål", "target") },
          }
          for _, node in ipairs(state.rows) do
            local source = node.indicator and node.indicator.source
            if node.indicator and not node.latest_value and not missing[node.indicator.key] then
              missing[node.indicator.key] = true
              missing[#missing + 1] = {
                at = #missing, key = node.indicator.key, title = node.indicator.title,
                how = source and source.website
                  and say("Hämtas från %s (%s), läses in med: sodertorn import FIL --source %s",
                    "Fetched from %s (%s), read in with: sodertorn import FILE --source %s"):format(source.name,
                    source.website, source.key)
                  or say("Rapporteras av samverkan själv", "Reported by the cooperation itself"),
              }
            end
          end
        end
      end
    end
    for _, indicator in ipairs(st:list "indicator") do
      local series = indicator.population and st:values { indicator = indicator, years = { p.year - 9, p.year } } or {}
      if #series > 0 then
        local people = doc:section(indicator.title)
        people:chart {
          mark = "bar", data = series:latest { by = "indicator" }, x = "municipality", y = "value", sort = "value",
          highlight = p.kommun,
        }
        if series[1].year < series[#series].year then
          people:chart { mark = "line", data = series, x = "year", y = "value", color = "municipality", highlight = p.kommun }
        end
      end
    end

    -- The plans: objectives, activities, efforts.
    local objectives, activities, late = {}, {}, 0
    for _, plan in ipairs(prog:plans_in { year = p.year }) do
      for _, objective in ipairs(plan.objectives) do
        if not objective.municipality or objective.municipality == p.kommun then
          objectives[#objectives + 1] = {
            plan = plan.title, title = objective.title, state = objective:assess { municipality = p.kommun, year = p.year },
            responsible = objective.responsible and objective.responsible.name,
          }
          for _, activity in ipairs(objective.activities) do
            local carried, closed = #activity.carried_to > 0, (activity.plan or plan).closed
            local unfinished = activity.status ~= "done" and activity.status ~= "stopped"
            local open = unfinished and not carried and not closed
            local is_late = open and activity.ends and activity.ends < today
            local left = unfinished and (carried and say(", förd till nästa plan", ", carried to the next plan")
              or closed and say(", lämnad när planen stängdes", ", left when the plan was closed"))
            late = late + (is_late and 1 or 0)
            activities[#activities + 1] = {
              objective = objective.title, title = activity.title, responsible = activity.responsible, ends = activity.ends,
              how = (is_late and say("Sen: ", "Late: ") or "") .. activity:said "status" .. (left or ""),
            }
          end
        end
      end
    end
    if #objectives > 0 then
      local several = prog:called("objective", 2)
      local plans = doc:section(say("Planernas %s och aktiviteter", "The plans' %s and activities"):format(several))
      if late > 1 then
        plans:para(say("%d aktiviteter är sena: deras sista dag har passerat.",
          "%d activities are late: their last day has passed."), late)
      else
        plans:para(late == 1
          and say("En aktivitet är sen: dess sista dag har passerat.", "One activity is late: its last day has passed.")
          or say("Inga aktiviteter är sena.", "No activities are late."))
      end
      plans:table {
        rows    = objectives, group = "plan", caption = say("Planernas %s", "The plans' %s"):format(several),
        columns = { { say("I planen", "In the plan"), "title" }, { "Status", "state", format = "status" },
                    { say("Ansvarigt organ",
                      "Responsible body"), "responsible", missing = say("inget utsett", "none appointed") } },
      }
      plans:table {
        rows    = activities, group = "objective",
        caption = say("Aktiviteter", "Activities"), empty = say("Inga aktiviteter är inlagda.",
          "No activities are recorded."),
        columns = { { say("Aktivitet", "Activity"), "title" },
                    { say("Ansvarig", "Responsible"), "responsible", missing = say("ingen utsedd",
                      "nobody appointed") },
                    { say("Sista dag", "Last day"), "ends", format = "date", missing = "–" },
                    { say("Läge", "State"), "how" } },
      }
    end
    local efforts = {}
    for _, effort in ipairs(st:list "effort") do
      local day = effort.date or effort.deadline
      if day and day:sub(1, 4) == tostring(p.year) and (not effort.municipality or effort.municipality == p.kommun) then
        efforts[#efforts + 1] = {
          day = day, what = effort:said "role", title = effort.title, recipient = effort.recipient, outcome = effort.outcome,
        }
      end
    end
    if #efforts > 0 then
      doc:section(say("Påverkansarbete", "Advocacy")):table {
        rows    = efforts,
        columns = { { say("Dag", "Day"), "day", format = "date" }, { say("Slag", "Kind"), "what" },
                    { say("Insats", "Effort"), "title" },
                    { say("Till", "To"), "recipient", missing = "–" },
                    { say("Resultat", "Outcome"), "outcome", missing = say("inte känt", "not known") } },
      }
    end

    if #missing > 0 then
      table.sort(missing, function(a, b)
        if a.how ~= b.how then return a.how < b.how end
        return a.at < b.at
      end)
      doc:section(say("Värden som saknas", "Missing values")):table {
        rows = missing, group = "how", columns = { { say("Indikator", "Indicator"), "title" },
                                                   { say("Nyckel", "Key"), "key" } },
      }
    end
    doc:section(say("Att komplettera", "To complete")):list(st:check(), {
      most = 5, by = "rule",
      empty = say("Kontrollen fann inget att anmärka på.", "The check found nothing to remark on."),
    })
    if #states > 0 then doc:sources() end
  end,
}
