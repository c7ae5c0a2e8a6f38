-- Annual follow-up of the programme for one municipality: first what deviates and why, then every part of
-- the programme at whatever levels it has, with its indicators, the objectives of the plans and their
-- activities, the efforts, and what the check found.
return report {
  title  = "Årlig uppföljning av programmet",
  params = {
    kommun  = param.municipality(),
    year    = param.year { default = "latest" },
    program = param.text { default = "", label = "Ett programs nyckel; annars det som är i kraft" },
  },

  build = function(doc, st, p)
    local prog = p.program ~= "" and st:programme { key = p.program } or st:programme { valid = p.year }
    local sections, today = prog:sections { year = p.year }, os.date "%Y-%m-%d"
    doc:title("%s: uppföljning %d", p.kommun.name, p.year)
    if prog.state == "draft" or prog.state == "proposed" then
      doc:note("%s är ett utkast som inte har antagits av alla.", prog.title)
    end
    if #sections == 0 then
      doc:lead("%s är %s, men dess delar är inte inlagda.", prog.title, prog.state == "in_force" and "i kraft" or "inte i kraft")
      if prog.replaces then
        doc:para("Det tidigare programmet, %s (%s), följs upp med program=%s.", prog.replaces.title,
          prog.replaces.validity, prog.replaces.key)
      end
    end

    if prog.vision then doc:para("%s: %s. Gäller %s.", prog.title, prog.vision, prog.validity) end

    -- The parts, each with what was found, and what lacks values.
    local overview, states, missing = #sections > 0 and doc:section "Läget i korthet", {}, {}
    for _, group in ipairs(sections) do
      local sec = doc:section(group.title)
      for _, row in ipairs(group.rows) do
        if not row.followed then
          sec:quote(row.title)
        else
          local state  = row.part:assess { municipality = p.kommun, year = p.year }
          local values = st:values { part = row.part, years = { p.year - 9, p.year } }
          states[#states + 1] = { kind = row.kind, group = group.title, title = row.title, state = state }
          sec:heading(row.title, { status = state })
          sec:indicators {
            values = values, municipality = p.kommun, status = state, empty = "Inga värden rapporterade.",
          }
          sec:chart {
            mark = "line", data = values, x = "year", y = "value", color = "municipality", facet = "indicator",
            highlight = p.kommun, rule = { y = "target", label = "mål" },
          }
          for _, node in ipairs(state.rows) do
            local source = node.indicator and node.indicator.source
            if node.indicator and not node.latest_value and not missing[node.indicator.key] then
              missing[node.indicator.key] = true
              missing[#missing + 1] = {
                at = #missing, key = node.indicator.key, title = node.indicator.title,
                how = source and source.website
                  and ("Hämtas från %s (%s), läses in med: sodertorn import FIL --source %s"):format(source.name,
                    source.website, source.key)
                  or "Rapporteras av samverkan själv",
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
    if #states > 0 then
      local word, words = prog:called_all(states)
      doc:lead("%s", prog:headline(states))
      overview:status(states, { by = "state", of = words })
      overview:table {
        rows    = states, group = "group",
        columns = { { word:gsub("^%l", string.upper), "title", link = true }, { "Status", "state", format = "status" },
                    { "Bedömda mått", "state", format = "coverage" } },
      }
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
            late = late + (is_late and 1 or 0)
            activities[#activities + 1] = {
              objective = objective.title, title = activity.title, responsible = activity.responsible, ends = activity.ends,
              how = (is_late and "Sen: " or "") .. activity:said "status"
                .. (unfinished and (carried and ", förd till nästa plan" or closed and ", lämnad när planen stängdes") or ""),
            }
          end
        end
      end
    end
    if #objectives > 0 then
      local several = prog:called("objective", 2)
      local plans = doc:section(("Planernas %s och aktiviteter"):format(several))
      if late > 1 then
        plans:para("%d aktiviteter är sena: deras sista dag har passerat.", late)
      else
        plans:para(late == 1 and "En aktivitet är sen: dess sista dag har passerat." or "Inga aktiviteter är sena.")
      end
      plans:table {
        rows    = objectives, group = "plan", caption = ("Planernas %s"):format(several),
        columns = { { "I planen", "title" }, { "Status", "state", format = "status" },
                    { "Ansvarigt organ", "responsible", missing = "inget utsett" } },
      }
      plans:table {
        rows    = activities, group = "objective", caption = "Aktiviteter", empty = "Inga aktiviteter är inlagda.",
        columns = { { "Aktivitet", "title" }, { "Ansvarig", "responsible", missing = "ingen utsedd" },
                    { "Sista dag", "ends", format = "date", missing = "–" }, { "Läge", "how" } },
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
      doc:section("Påverkansarbete"):table {
        rows    = efforts,
        columns = { { "Dag", "day", format = "date" }, { "Slag", "what" }, { "Insats", "title" },
                    { "Till", "recipient", missing = "–" }, { "Resultat", "outcome", missing = "inte känt" } },
      }
    end

    if #missing > 0 then
      table.sort(missing, function(a, b)
        if a.how ~= b.how then return a.how < b.how end
        return a.at < b.at
      end)
      doc:section "Värden som saknas":table {
        rows = missing, group = "how", columns = { { "Indikator", "title" }, { "Nyckel", "key" } },
      }
    end
    doc:section "Att komplettera":list(st:check(), { empty = "Kontrollen fann inget att anmärka på." })
    if #states > 0 then doc:sources() end
  end,
}
