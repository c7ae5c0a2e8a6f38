-- For the theme day on effective ways of working: the municipalities side by side in everything that is
-- followed up, with rank and colour, how they spread, what has changed, and a person's analysis.
return report {
  title  = say("Temadag: kommunerna jämförda", "Theme day: the municipalities compared"),
  params = {
    since = param.text { default = "", label = say("Räkna förändringen från, till exempel 2020",
      "Count the change from, such as 2020") },
    grupp = param.text { default = "", label = say("En kommungrupps nyckel, * för alla kommuner; annars medlemmarna",
      "The key of a group, * for every municipality; else the members") },
  },

  build = function(doc, st, p)
    local seen, none, missing = {}, {}, {}
    doc:title(say("Kommunerna jämförda", "The municipalities compared"))
    doc:lead(say(
      "Plats, färg och spridning för det som följs upp. Färgen jämför kommunerna med varandra; den bedömer inte målen.",
      "Place, colour and spread of what is followed up. The colour compares the municipalities, and does not "
        .. "assess the goals."))

    for _, measure in ipairs(st:list("measure")) do
      local indicator = measure.indicator
      if not seen[indicator] then
        seen[indicator] = true
        local rows, all = st:compare {
          indicator = indicator, group = p.grupp ~= "" and p.grupp or nil, since = p.since ~= "" and p.since or nil,
        }
        if all.n == 0 then
          none[#none + 1] = indicator.title
        else
          local sec = doc:section(indicator.title)
          sec:comparison { rows = rows, all = all }
          sec:chart {
            mark = "bar", data = rows, x = "municipality", y = "value", sort = "value",
            caption = say("%s, %s, %d av %d med värde",
              "%s, %s, %d of %d with a value"):format(all.group, all.period, all.n, all.all),
          }
          if not all.analysis then missing[#missing + 1] = indicator.title end
        end
      end
    end

    doc:section(say("Utan skriven analys", "Without a written analysis")):list(missing, {
      empty = say("Alla jämförelser har en skriven analys.", "Every comparison has a written analysis."),
    })
    doc:section(say("Utan värden", "Without values")):list(none, { empty = say("Alla indikatorer har värden.",
      "Every indicator has values.") })
    doc:sources()
  end,
}
