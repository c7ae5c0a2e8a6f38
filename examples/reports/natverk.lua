-- The network directory: each body, what it is for, and which office holds the seat of each member. Persons are
-- not named: who holds a seat is personal data, which this report does not ask for.
return report {
  title  = say("Nätverkskatalog", "Network directory"),
  params = { datum = param.text { default = "", label = say("En dag, till exempel 2026-01-01; annars i dag",
    "A day, such as 2026-01-01; else today") } },

  build = function(doc, st, p)
    local date = p.datum ~= "" and p.datum or nil
    local bodies = st:bodies { date = date }
    doc:title(say("Nätverkskatalog", "Network directory"))
    doc:lead(say("%d organ, och platserna i dem.", "%d bodies, and the seats in them."), #bodies)
    doc:table {
      rows = bodies,
      columns = { { say("Organ", "Body"), "name" }, { say("Platser", "Seats"), "seats", format = "integer" },
                  { say("Tomma", "Empty"), "missing", format = "integer" } },
    }
    for _, body in ipairs(bodies) do
      if body.seats > 0 then
        local record = st:get("body", body.body)
        local part = doc:section("%s", body.name)
        if record.purpose then part:para("%s", record.purpose) end
        part:table {
          rows = st:seats { body = body.body, date = date },
          columns = { { say("Kommun", "Municipality"), "name" },
                      { say("Befattning", "Office"), "office", missing = say("tom", "empty") } },
        }
      end
    end
  end,
}
