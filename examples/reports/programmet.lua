-- The programme on one page: its parts under each other in the words of the programme, and how it meets the goals
-- of a frame outside it, both ways.
return report {
  title  = say("Programmet på en sida", "The programme on one page"),
  params = {
    program = param.text { default = "", label = say("Ett programs nyckel; annars det som är i kraft",
      "The key of a programme; else the one in force") },
    ram     = param.text { default = "", label = say("En målrams nyckel; annars de som används",
      "The key of a frame; else those in use") },
  },

  build = function(doc, st, p)
    local prog = p.program ~= "" and st:programme { key = p.program } or st:programme()
    local met, parts, tree = {}, {}, {}
    doc:title("%s", prog.title)
    doc:lead(say("Gäller %s.", "In force %s."), prog.validity)

    for _, group in ipairs(prog:sections()) do
      tree[#tree + 1] = { level = 1, title = group.title }
      for _, row in ipairs(group.rows) do tree[#tree + 1] = { level = 2, title = row.title } end
    end
    doc:section(say("Delarna", "The parts")):chart {
      mark = "tree", data = tree, level = "level", text = "title",
      title = say("Programmets delar", "The parts of the programme"),
      empty = say("Programmets delar är inte inlagda.", "The parts of the programme are not recorded."),
    }

    for _, row in ipairs(prog:coverage { frame = p.ram ~= "" and p.ram or nil }) do
      if row.goal_title then
        met[#met + 1] = { frame = row.frame_name, goal = row.goal_title,
                          part = row.title or say("ingenting i programmet", "nothing in the programme"), note = row.note }
      else
        parts[#parts + 1] = row.title
      end
    end
    local outside = doc:section(say("Programmet och målen utanför", "The programme and the goals outside it"))
    outside:table {
      rows = met, group = "goal", empty = say("Inga mål utanför är inlagda.", "No goals outside are recorded."),
      columns = { { say("Del av programmet", "Part of the programme"), "part" },
                  { say("På vilket sätt", "In what way"), "note", missing = "–" } },
    }
    outside:heading(say("Utan koppling till målen utanför", "Without a link to the goals outside"))
    outside:list(parts, { empty = say("Allt har en koppling.", "All has a link.") })
  end,
}
