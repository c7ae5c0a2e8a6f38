-- For the theme day on effective ways of working: the municipalities side by side in everything that is
-- followed up, with rank and colour, how they spread, what has changed, and a person's analysis.
return report {
  title  = "Temadag: kommunerna jämförda",
  params = {
    since = param.text { default = "", label = "Räkna förändringen från, till exempel 2020" },
    grupp = param.text { default = "", label = "En kommungrupps nyckel, * för alla kommuner; annars medlemmarna" },
  },

  build = function(doc, st, p)
    local seen, none, missing = {}, {}, {}
    doc:title("Kommunerna jämförda")
    doc:lead("Plats, färg och spridning för det som följs upp. Färgen jämför kommunerna med varandra; "
      .. "den är ingen bedömning av målen.")

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
            caption = ("%s, %s, %d av %d med värde"):format(all.group, all.period, all.n, all.all),
          }
          if not all.analysis then missing[#missing + 1] = indicator.title end
        end
      end
    end

    doc:section("Utan skriven analys"):list(missing, { empty = "Alla jämförelser har en skriven analys." })
    doc:section("Utan värden"):list(none, { empty = "Alla indikatorer har värden." })
    doc:sources()
  end,
}
