-- The year wheel: everything that is dated in a year, around a wheel and month by month.
return report {
  title  = say("Årshjul", "Year wheel"),
  params = { year = param.year { default = "latest" } },

  build = function(doc, st, p)
    local rows = st:year_wheel(p.year)
    doc:title(say("Årshjul %d", "Year wheel %d"), p.year)
    if #rows == 0 then return doc:para(say("Inget är daterat under året.", "Nothing is dated in the year.")) end
    local days = {} -- what goes on from another year has no day of its own in this one
    for _, row in ipairs(rows) do
      if row.date:sub(1, 4) == tostring(p.year) then days[#days + 1] = row end
    end
    doc:chart { mark = "wheel", data = days, x = "date", text = "text",
                title = say("Året %d", "The year %d"):format(p.year),
                empty = say("Inget börjar under året.", "Nothing begins in the year.") }
    doc:section(say("I ordning", "In order")):table {
      rows = rows,
      columns = { { say("Från", "From"), "date", format = "date" },
                  { say("Till", "Until"), "ends", format = "date", missing = "–" }, { say("Vad", "What"), "text" } },
    }
  end,
}
