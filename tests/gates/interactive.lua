-- An interactive report, for interactive.mjs, which does in a browser what its readers do.
return report {
  title = "En sida att röra vid", interactive = true,
  build = function(doc, st)
    doc:title "En sida att röra vid"
    doc:table {
      caption = "Orter",
      rows = {
        { name = "Örby", count = 9, day = "2024-12-01", state = "off_track", part = "Öster" },
        { name = "Zätaby", count = 100, day = "2025-01-15", state = "achieved", part = "Öster" },
        { name = "Ängsta", day = "2023-02-28", state = "not_assessed", part = "Öster" },
        { name = "Alby", count = -2.5, day = "2024-02-03", state = "some_deviation", part = "Öster" },
        { name = "Åkerby", count = 1250, day = "2024-10-09", state = "on_track", part = "Väster" },
        { name = "Vik 10", count = 20, day = "2020-01-01", state = "on_track", part = "Väster" },
        { name = "Vik 9", count = 3, day = "2021-01-01", state = "on_track", part = "Väster" },
      },
      group = "part",
      columns = { { "Ort", "name" }, { "Antal", "count", decimals = 1 }, { "Dag", "day", format = "date" },
                  { "Läge", "state", format = "status" } },
    }
    local values = st:values { indicator = "N01951" }
    doc:table { caption = "Två kolumner", rows = values:latest(),
                columns = { { "Kommun", "municipality" }, { "Invånare", "value" } } }
    doc:chart { mark = "bar", title = "Staplar", data = values:latest(), x = "municipality", y = "value" }
    local years = {}
    for year = 1990, 2024 do years[#years + 1] = { year = year, value = year * 2, who = "Alla" } end
    doc:chart { mark = "line", title = "Linje", data = years, x = "year", y = "value", color = "who" }
    doc:chart { mark = "tiles", title = "Rutor", data = values:latest(), label = "municipality", y = "value" }
    doc:chart { mark = "bar", title = "Långa namn", x = "name", y = "value", data = {
      { name = "Det kommunala bostadsbolaget i den södra delen av länet", value = 1 },
      { name = "Kort", value = 2 },
    } }
  end,
}
