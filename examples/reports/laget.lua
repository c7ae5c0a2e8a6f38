-- What waits on whom and by when: a page for one municipality, or for the secretariat and all. The same
-- rows feed `sodertorn status`.
return report {
  title  = "Läget",
  params = {
    vem   = param.text { default = "", label = "en kommun, eller kansliet; annars alla" },
    dagar = param.number { default = 0, label = "bara det som ska vara klart inom så många dagar; 0 är allt" },
  },

  build = function(doc, st, p)
    local who, name = nil, "alla"
    if p.vem == "kansliet" or p.vem == "secretariat" then
      who, name = "secretariat", "kansliet"
    elseif p.vem ~= "" then
      for _, m in ipairs(st:municipalities()) do
        if m.name == p.vem or m.key == p.vem then who, name = m, m.name end
      end
      if not who then error(("det finns ingen medlem som heter %s"):format(p.vem)) end
    end

    local lists = { late = {}, waiting = {}, done = {} }
    for _, task in ipairs(st:waiting { municipality = who, days = p.dagar > 0 and p.dagar or nil, done = true }) do
      local list = lists[task.state]
      list[#list + 1] = {
        due = task.due and #task.due == 10 and task.due or nil, year = task.due and #task.due == 4 and task.due or nil,
        name = task.name or "kansliet", text = task.text, by = task.responsible or task.body,
        left = task.days and math.abs(task.days), what = task.what,
      }
    end

    local function columns(days)
      local c = { { "Vad", "text" }, { "Senast", "due", format = "date", missing = "ingen dag satt" },
        { days, "left", format = "integer", missing = "–" } }
      if not who then c[#c + 1] = { "Väntar på", "name" } end
      c[#c + 1] = { "Ansvarig", "by", missing = "–" }
      return c
    end

    doc:title("Läget för %s", name)
    if #lists.late == 0 and #lists.waiting == 0 then
      doc:lead("Inget väntar i dag.")
    else
      doc:lead("%d %s och %d väntar.", #lists.late, #lists.late == 1 and "är försenat" or "är försenade", #lists.waiting)
    end
    if #lists.late > 0 then
      doc:section "Försenat":table { rows = lists.late, columns = columns "Dagar sen" }
    end
    doc:section "Väntar":table { rows = lists.waiting, columns = columns "Dagar kvar", empty = "Inget annat väntar." }

    -- Who has done their part is seen as well; a seat that is filled needs no line of its own.
    local seats, done = {}, {}
    for _, task in ipairs(lists.done) do
      if task.what ~= "seat" then done[#done + 1] = task end
      if task.what == "seat" then seats[task.by] = (seats[task.by] or 0) + 1 end
    end
    local filled = {}
    for body, count in pairs(seats) do filled[#filled + 1] = { body = body, count = count } end
    table.sort(filled, function(a, b) return a.body < b.body end)
    local section = doc:section "Klart"
    section:table { rows = done, empty = "Inget mer är klart.", columns = who and
      { { "Vad", "text" }, { "Senast", "due", format = "date", missing = "–" } } or
      { { "Vad", "text" }, { "Senast", "due", format = "date", missing = "–" }, { "Vem", "name" } } }
    if #filled > 0 then
      section:table { caption = "Tillsatta platser", rows = filled,
        columns = { { "Organ", "body" }, { "Platser", "count", format = "integer" } } }
    end
  end,
}
