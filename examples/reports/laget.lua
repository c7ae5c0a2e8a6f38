-- What waits on whom and by when: a page for one municipality, or for the secretariat and all. The same
-- rows feed `sodertorn status`.
return report {
  title  = say("Läget", "Standing"),
  params = {
    vem   = param.text { default = "", label = say("en kommun, eller kansliet; annars alla",
      "a municipality, or secretariat; else all") },
    dagar = param.number { default = 0, label = say("bara det som ska vara klart inom så många dagar; 0 är allt",
      "only what is due within so many days; 0 is all") },
  },

  build = function(doc, st, p)
    local secretariat = say("kansliet", "secretariat")
    local who, name = nil, say("alla", "all")
    if p.vem == "kansliet" or p.vem == "secretariat" then
      who, name = "secretariat", say("kansliet", "the secretariat")
    elseif p.vem ~= "" then
      local names = {}
      for i, m in ipairs(st:municipalities()) do
        if m.name == p.vem or m.key == p.vem then who, name = m, m.name end
        names[i] = m.name
      end
      if not who then error(say("det finns ingen medlem som heter %s; här finns %s",
        "there is no member called %s; there is %s"):format(p.vem, table.concat(names, ", "))) end
    end

    local lists = { late = {}, waiting = {}, done = {} }
    for _, task in ipairs(st:waiting { municipality = who, days = p.dagar > 0 and p.dagar or nil, done = true }) do
      local list = lists[task.state]
      list[#list + 1] = {
        due = task.due and #task.due == 10 and task.due or nil, year = task.due and #task.due == 4 and task.due or nil,
        name = task.name or secretariat, text = task.text, by = task.responsible or task.body,
        left = task.days and math.abs(task.days), what = task.what,
      }
    end

    local function columns(days)
      local c = { { say("Vad", "What"), "text" },
                  { say("Senast", "By"), "due", format = "date", missing = say("ingen dag satt", "no day set") },
        { days, "left", format = "integer", missing = "–" } }
      if not who then c[#c + 1] = { say("Väntar på", "Waits on"), "name" } end
      c[#c + 1] = { say("Ansvarig", "Responsible"), "by", missing = "–" }
      return c
    end

    doc:title(say("Läget för %s", "Standing of %s"), name)
    if #lists.late == 0 and #lists.waiting == 0 then
      doc:lead(say("Inget väntar i dag.", "Nothing waits today."))
    else
      doc:lead(say("%d %s och %d väntar.", "%d %s and %d waiting."), #lists.late,
        #lists.late == 1 and say("är försenat", "is late") or say("är försenade", "are late"), #lists.waiting)
    end
    if #lists.late > 0 then
      doc:section(say("Försenat", "Late")):table { rows = lists.late, columns = columns(say("Dagar sen", "Days late")) }
    end
    doc:section(say("Väntar", "Waiting")):table {
      rows    = lists.waiting, empty = say("Inget annat väntar.", "Nothing else waits."),
      columns = columns(say("Dagar kvar", "Days left")),
    }

    -- Who has done their part is seen as well; a seat that is filled needs no line of its own.
    local seats, done = {}, {}
    for _, task in ipairs(lists.done) do
      if task.what ~= "seat" then done[#done + 1] = task end
      if task.what == "seat" then seats[task.by] = (seats[task.by] or 0) + 1 end
    end
    local filled = {}
    for body, count in pairs(seats) do filled[#filled + 1] = { body = body, count = count } end
    table.sort(filled, function(a, b) return a.body < b.body end)
    local section = doc:section(say("Klart", "Done"))
    section:table { rows = done, empty = say("Inget mer är klart.", "Nothing more is done."), columns = who and
      { { say("Vad", "What"), "text" }, { say("Senast", "By"), "due", format = "date", missing = "–" } } or
      { { say("Vad", "What"), "text" }, { say("Senast", "By"), "due", format = "date", missing = "–" },
        { say("Vem", "Who"), "name" } } }
    if #filled > 0 then
      section:table { caption = say("Tillsatta platser", "Seats filled"), rows = filled,
        columns = { { say("Organ", "Body"), "body" }, { say("Platser", "Seats"), "count", format = "integer" } } }
    end
  end,
}
