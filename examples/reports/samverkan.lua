-- The whole cooperation in one report: what deviates and why in the first sentence, how each part of the
-- programme stands and in which municipalities, who has adopted it, what the plans' activities wait for,
-- the advocacy, the decisions, the seats that nobody has, and how the programme meets the goals outside.
return report {
  title  = say("Samverkans uppföljning", "Follow-up of the cooperation"),
  params = {
    year    = param.year { default = "latest" },
    program = param.text { default = "", label = say("Ett programs nyckel; annars det som är i kraft",
      "The key of a programme; else the one in force") },
  },

  build = function(doc, st, p)
    local prog = p.program ~= "" and st:programme { key = p.program } or st:programme { valid = p.year }
    local sections, today, year = prog:sections { year = p.year }, os.date "%Y-%m-%d", tostring(p.year)
    local draft = prog.state == "draft" or prog.state == "proposed"
    doc:title(say("Uppföljning %d av hela samverkan", "Follow-up %d of the whole cooperation"), p.year)
    if draft then doc:note(say("%s är ett utkast som inte har antagits av alla.",
      "%s is a draft that not all have adopted."), prog.title) end

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
            behind = #behind == #members and say("alla", "all") or behind[1] and table.concat(behind, ", "),
          }
        end
      end
    end
    if #states > 0 then
      local word, words = prog:called_all(states)
      local deviating, sentence = prog:deviating(states)
      doc:lead("**%s**", sentence)
      if #deviating > 0 then
        doc:table {
          rows    = deviating,
          columns = { { say("Avviker", "Deviates"), "title" }, { "Status", "state", format = "status" },
                      { say("Främst", "Above all"), "why", missing = "–" } },
        }
      end
      local overview = doc:section(say("Läget i korthet", "In brief"))
      overview:status(states, { by = "state", of = words })
      overview:table {
        rows    = states, group = "group",
        columns = { { word:gsub("^%l", string.upper), "title" }, { "Status", "state", format = "status" },
                    { say("Bedömda mått", "Measures assessed"), "state", format = "coverage" },
                    { say("Avviker stort i", "Far off in"), "behind", missing = "–" } },
      }
    else
      doc:lead(say("%s är %s; dess delar är inte inlagda.", "%s is %s; its parts are not recorded."), prog.title,
        draft and say("ett utkast", "a draft") or say("i kraft", "in force"))
      if prog.replaces then
        doc:para(say("Det tidigare programmet, %s (%s), följs upp med program=%s.",
          "The programme before it, %s (%s), is followed up with program=%s."), prog.replaces.title,
          prog.replaces.validity, prog.replaces.key)
      end
    end

    -- Who has adopted the programme.
    local adoptions, yes, asked, columns = {}, 0, 0, {
      { say("Kommun", "Municipality"), "name" },
      { say("Beslut", "Decision"), "outcome", missing = say("inte beslutat", "not decided") },
    }
    for _, a in ipairs(prog:adoptions()) do
      asked, yes = asked + 1, yes + a.adopted
      adoptions[#adoptions + 1] = {
        name = a.name, outcome = a.outcome_text, paragraph = a.paragraph, text = a.text,
        day = a.date, before = a.before,
      }
    end
    local adopted = doc:section(say("Antaget av", "Adopted by"))
    adopted:para(say("%d av %d medlemmar har antagit %s.", "%d of %d members have adopted %s."), yes, asked, prog.title)
    for _, more in ipairs {
      { say("Dag", "Day"), "day", format = "date", missing = "–" },
      { say("Före", "Before"), "before", format = "date", missing = "–" },
      { say("Paragraf", "Paragraph"), "paragraph", missing = "–" },
      { say("Reservation eller tillägg", "Reservation or addition"), "text", missing = "–" },
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
          local left = unfinished and (carried and say(", förd till nästa plan", ", carried to the next plan")
            or closed and say(", lämnad när planen stängdes", ", left when the plan was closed"))
          local list = open and activity.ends and activity.ends < today and late or others
          list[#list + 1] = {
            plan = plan.title, objective = objective.title, title = activity.title, responsible = activity.responsible,
            ends = activity.ends, comment = activity.comment,
            how = activity:said "status" .. (left or ""),
          }
        end
      end
    end
    table.sort(late, function(a, b) return a.ends < b.ends end)
    columns = { { say("Aktivitet", "Activity"), "title" },
                { say("Ansvarig", "Responsible"), "responsible", missing = say("ingen utsedd", "nobody appointed") },
                { say("Sista dag", "Last day"), "ends", format = "date", missing = "–" },
                { say("Läge", "State"), "how" },
                { say("Kommentar", "Comment"), "comment", missing = "–" } }
    local plans = doc:section(say("Planernas aktiviteter", "The plans' activities"))
    plans:table {
      caption = say("Sena aktiviteter", "Late activities"), rows = late, group = "plan", columns = columns,
      empty   = say("Inga aktiviteter är sena.", "No activities are late."),
    }
    plans:table {
      caption = say("Övriga aktiviteter", "Other activities"), rows = others, group = "plan", columns = columns,
      empty   = say("Inga andra aktiviteter är inlagda.", "No other activities are recorded."),
    }

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
    doc:section(say("Påverkansarbete", "Advocacy")):table {
      rows    = efforts, group = "direction",
      empty = say("Inga insatser är inlagda för %s.", "No efforts are recorded for %s."):format(year),
      columns = { { say("Dag", "Day"), "day", format = "date" }, { say("Slag", "Kind"), "what" },
                  { say("Insats", "Effort"), "title" },
                  { say("Till", "To"), "recipient", missing = "–" },
                  { say("Resultat", "Outcome"), "outcome", missing = say("inte känt", "not known") } },
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
    doc:section(say("Beslut", "Decisions")):table {
      rows    = decisions,
      empty = say("Inga beslut är inlagda för %s.", "No decisions are recorded for %s."):format(year),
      columns = { { say("Dag", "Day"), "day", format = "date" }, { say("Organ", "Body"), "body" },
                  { say("Ärende", "Matter"), "title" }, { say("Utfall", "Outcome"), "outcome" },
                  { say("Hänvisning", "Reference"), "reference", missing = "–" } },
    }

    local seats = {}
    for _, body in ipairs(prog.cooperation.bodies) do
      for _, seat in ipairs(body:seated()) do
        if seat.missing == 1 then seats[#seats + 1] = { body = body.name, name = seat.name } end
      end
    end
    doc:section(say("Platser som saknas", "Empty seats")):table {
      rows    = seats, empty = say("Alla medlemmar har sina platser i dag.", "All members have their seats today."),
      columns = { { say("Organ", "Body"), "body" }, { say("Kommun", "Municipality"), "name" } },
    }

    local links = {}
    for i, link in ipairs(prog:coverage()) do
      links[i] = {
        goal = ("%s: %s"):format(link.frame_name, link.goal_title or say("utan koppling", "without a link")),
        part = link.title or say("ingenting i programmet", "nothing in the programme"), note = link.note,
      }
    end
    if #sections > 0 and #links > 0 then
      doc:section(say("Programmet och målen utanför", "The programme and the goals outside it")):table {
        rows    = links, group = "goal",
        columns = { { say("Del av programmet", "Part of the programme"), "part" },
                    { say("På vilket sätt", "In what way"), "note", missing = "–" } },
      }
    end
    doc:section(say("Att komplettera", "To complete")):list(st:check(), {
      most = 5, by = "rule",
      empty = say("Kontrollen fann inget att anmärka på.", "The check found nothing to remark on."),
    })
    if #states > 0 then doc:sources() end
  end,
}
