-- Ett skript returnerar en deklaration: titeln, det som ska frågas efter, och en funktion som bygger
-- rapporten. Pröva:
--   sodertorn check {NAME}.lua                    vad det deklarerar, och en körning som inget sparar
--   sodertorn run {NAME}.lua -o {NAME}.html       rapporten som en fil att öppna eller skriva ut
--   sodertorn run {NAME}.lua sedan=2015           med ett annat värde på parametern
return report {
  title = "{NAME}",

  -- Den som kör skriptet anger värdena. Här finns också param.municipality(), param.choice { … } m.fl.
  params = { sedan = param.year { default = "2010", label = "Visa utvecklingen sedan" } },

  -- doc är rapporten, st är uppgifterna (de går bara att läsa), p är parametrarna.
  build = function(doc, st, p)
    local indicators, municipalities = st:list("indicator"), st:municipalities()
    doc:title("{NAME}")
    -- %d är ett heltal, %s är vad som helst; namn och värden stoppas in efter texten.
    doc:lead("Databasen har %d indikatorer och %d kommuner.", #indicators, #municipalities)

    -- En tabell säger vilka rader den har och vad som ska stå i varje kolumn. empty står där när inga finns.
    doc:section("Kommunerna"):table {
      rows = municipalities,
      columns = { { "Kommun", "name" }, { "Kod", "key" } },
      empty = "Inga kommuner är införda än.",
    }

    -- Högst tre indikatorer, så att rapporten blir kort. Saknade värden förblir saknade, aldrig noll.
    for i = 1, math.min(3, #indicators) do
      local indicator = indicators[i]
      local values = st:values { indicator = indicator, years = { p.sedan, 9999 } }
      local section = doc:section("%s", indicator.title)
      if #values > 0 then
        section:chart { mark = "line", data = values, x = "period", y = "value", color = "municipality" }
      end
      section:table {
        rows = values:latest(),
        columns = { { "Kommun", "municipality.name" }, { "Period", "period" }, { "Värde", "value", format = "unit" } },
        empty = "Inga värden är rapporterade.",
      }
    end

    doc:sources() -- vem som har rapporterat vad, och när
  end,
}
