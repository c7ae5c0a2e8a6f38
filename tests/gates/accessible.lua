-- Every kind of node in an interactive report, for the look that accessible.sh takes at pages.
return report {
  title = "Allt som en rapport kan ha", interactive = true,
  build = function(doc, st)
    doc:title "Allt som en rapport kan ha"
    doc:lead("En **fet** och *lutande* ingress med en [länk](https://example.org/).")
    local values = st:values { indicator = "N01951" }
    for i = 1, 4 do
      local sec = doc:section("Del %d", i)
      sec:heading("Rubrik %d", i)
      sec:para("Text med en not%s.", sec:footnote("En *not* till del %d.", i))
      sec:quote("Ett citat")
      sec:note("En anmärkning")
      sec:list { "en", "två" }
      sec:list({}, { empty = "Inget." })
      sec:table { caption = "Invånare", group = "period", rows = values:latest(), note = "Anmärkning.",
        columns = { { "Kommun", "municipality" }, { "Värde", "value", format = "unit" }, { "Inget", "target" } } }
      sec:chart { mark = "bar", data = values:latest(), x = "municipality", y = "value" }
    end
    doc:status({ { state = "achieved" }, { state = "off_track" }, { state = "not_assessed" } }, { by = "state", of = "mål" })
    doc:sources()
  end,
}
