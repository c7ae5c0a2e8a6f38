-- The whole cooperation in one report: what deviates and why in the first sentence, how each part of the
-- programme stands and in which municipalities, who has adopted it, what the plans' activities wait for,
-- the advocacy, the decisions, the seats that nobody has, and how the programme meets the goals outside.
return report {
  title  = "Samverkans uppföljning",
  params = {
    year    = param.year { default = "latest" },
    program = param.text { default = "", label = "Ett programs nyckel; annars det som är i kraft" },
  },

  build = function(doc, st, p)
    local prog = p.program ~= "" and st:programme { key = p.program } or st:programme { valid = p.year }
    local sections, today, year = prog:sections { year = p.year }, os.date "%Y-%m-%d", tostring(p.year)
    local draft = prog.state == "draft" or prog.state == "proposed"
    doc:title("Uppföljning %d av hela samverkan", p.year)
    if draft then doc:note("%s är ett utkast som inte har antagits av alla.", prog.title) end

    local states, members = {}, st:municipalities()
    for _, group in ipairs(sections) do
      for _, row in ipairs(group.rows) do
        if row.followed then
          local state, deviates, behind = row.part:assess { year = p.year }, {}, {}
          for _, node in ipairs(state.rows) do
            if node.kind == "municipality" and (node.status == "off_track" or node.status == "moving_away"
              or node.status == "not_achieved") then
              deviates[node.title] = true
            end
          end
          for _, municipality in ipairs(members) do
            if deviates[municipality.name] then behind[#behind + 1] = municipality.name end
          end
          states[#states + 1] = {
            kind = row.kind, group = group.title, title = row.title, state = state,
            behind = #behind == #members and "alla" or behind[1] and table.concat(behind, ", "),
          }
        end
      end
    end
    if #states > 0 then
      local word, words = prog:called_all(states)
      doc:lead("%s", prog:headline(states))
      local overview = doc:section "Läget i korthet"
      overview:status(states, { by = "state", of = words })
      overview:table {
        rows    = states, group = "group",
        columns = { { word:gsub("^%l", string.upper), "title" }, { "Status", "state", format = "status" },
                    { "Bedömda mått", "state", format = "coverage" }, { "Avviker stort i", "behind", missing = "–" } },
      }
    else
      doc:lead("%s är %s, men dess delar är inte inlagda.", prog.title, draft and "ett utkast" or "i kraft")
      if prog.replaces then
        doc:para("Det tidigare programmet, %s (%s), följs upp med program=%s.", prog.replaces.title,
          prog.replaces.validity, prog.replaces.key)
      end
    end

    -- Who has adopted the programme.
    local adoptions, yes, asked, columns = {}, 0, 0, {
      { "Kommun", "name" }, { "Beslut", "outcome", missing = "inte beslutat" },
    }
    for _, a in ipairs(prog:adoptions()) do
      asked, yes = asked + 1, yes + a.adopted
      adoptions[#adoptions + 1] = {
        name = a.name, outcome = a.outcome_text, paragraph = a.paragraph, text = a.text,
        day = a.date, before = a.before,
      }
    end
    local adopted = doc:section "Antaget av"
    adopted:para("%d av %d medlemmar har antagit %s.", yes, asked, prog.title)
    for _, more in ipairs {
      { "Dag", "day", format = "date", missing = "–" }, { "Före", "before", format = "date", missing = "–" },
      { "Paragraf", "paragraph", missing = "–" }, { "Reservation eller tillägg", "text", missing = "–" },
    } do
      for _, row in ipairs(adoptions) do
        if row[more[2]] then
          columns[#columns + 1] = more
          break
        end
      end
    end
    adopted:table { rows = adoptions, columns = columns }

    -- The plans: what is late comes first.
    local late, others = {}, {}
    for _, plan in ipairs(prog:plans_in { year = p.year }) do
      for _, objective in ipairs(plan.objectives) do
        for _, activity in ipairs(objective.activities) do
          local carried, closed = #activity.carried_to > 0, (activity.plan or plan).closed
          local unfinished = activity.status ~= "done" and activity.status ~= "stopped"
          local open = unfinished and not carried and not closed
          local list = open and activity.ends and activity.ends < today and late or others
          list[#list + 1] = {
            plan = plan.title, objective = objective.title, title = activity.title, responsible = activity.responsible,
            ends = activity.ends, comment = activity.comment,
            how = activity:said "status"
              .. (unfinished and (carried and ", förd till nästa plan" or closed and ", lämnad när planen stängdes") or ""),
          }
        end
      end
    end
    table.sort(late, function(a, b) return a.ends < b.ends end)
    columns = { { "Aktivitet", "title" }, { "Ansvarig", "responsible", missing = "ingen utsedd" },
                { "Sista dag", "ends", format = "date", missing = "–" }, { "Läge", "how" },
                { "Kommentar", "comment", missing = "–" } }
    local plans = doc:section "Planernas aktiviteter"
    plans:table { caption = "Sena aktiviteter", rows = late, group = "plan", columns = columns, empty = "Inga aktiviteter är sena." }
    plans:table { caption = "Övriga aktiviteter", rows = others, group = "plan", columns = columns, empty = "Inga andra aktiviteter är inlagda." }

    local efforts, decisions = {}, {}
    for _, effort in ipairs(st:list "effort") do
      local day = effort.date or effort.deadline
      if day and day:sub(1, 4) == year then
        efforts[#efforts + 1] = {
          day = day, what = effort:said "role", title = effort.title, recipient = effort.recipient, outcome = effort.outcome,
          direction = effort.direction.title,
        }
      end
    end
    doc:section "Påverkansarbete":table {
      rows    = efforts, group = "direction", empty = ("Inga insatser är inlagda för %s."):format(year),
      columns = { { "Dag", "day", format = "date" }, { "Slag", "what" }, { "Insats", "title" },
                  { "Till", "recipient", missing = "–" }, { "Resultat", "outcome", missing = "inte känt" } },
    }
    for _, decision in ipairs(st:list "decision") do
      if decision.date:sub(1, 4) == year then
        decisions[#decisions + 1] = {
          day = decision.date, body = decision.body.name, title = decision.title, outcome = decision:said "outcome",
          reference = decision.reference or decision.paragraph,
        }
      end
    end
    table.sort(decisions, function(a, b) return a.day < b.day end)
    doc:section "Beslut":table {
      rows    = decisions, empty = ("Inga beslut är inlagda för %s."):format(year),
      columns = { { "Dag", "day", format = "date" }, { "Organ", "body" }, { "Ärende", "title" }, { "Utfall", "outcome" },
                  { "Hänvisning", "reference", missing = "–" } },
    }

    local seats = {}
    for _, body in ipairs(prog.cooperation.bodies) do
      for _, seat in ipairs(body:seated()) do
        if seat.missing == 1 then seats[#seats + 1] = { body = body.name, name = seat.name } end
      end
    end
    doc:section "Platser som saknas":table {
      rows    = seats, empty = "Alla medlemmar har sina platser i dag.",
      columns = { { "Organ", "body" }, { "Kommun", "name" } },
    }

    local links = {}
    for i, link in ipairs(prog:coverage()) do
      links[i] = {
        goal = ("%s: %s"):format(link.frame_name, link.goal_title or "utan koppling"),
        part = link.title or "ingenting i programmet", note = link.note,
      }
    end
    if #sections > 0 and #links > 0 then
      doc:section "Programmet och målen utanför":table {
        rows    = links, group = "goal",
        columns = { { "Del av programmet", "part" }, { "På vilket sätt", "note", missing = "–" } },
      }
    end
    doc:section "Att komplettera":list(st:check(), { empty = "Kontrollen fann inget att anmärka på." })
    if #states > 0 then doc:sources() end
  end,
}
