-- A script returns a declaration: its title, what is to be asked for, and a function that builds the
-- report. Try:
--   sodertorn check {NAME}.lua                    what it declares, and a run that stores nothing
--   sodertorn run {NAME}.lua -o {NAME}.html       the report as one file to open or print
--   sodertorn run {NAME}.lua since=2015           with another value of the parameter
return report {
  title = "{NAME}",

  -- Who runs the script gives the values. There are also param.municipality(), param.choice { … } and others.
  params = { since = param.year { default = "2010", label = "Show how things went since" } },

  -- doc is the report, st is the data (which can only be read), p are the parameters.
  build = function(doc, st, p)
    local indicators, municipalities = st:list("indicator"), st:municipalities()
    doc:title("{NAME}")
    -- %d is a whole number, %s is anything; names and values are put in after the text.
    doc:lead("The database has %d indicators and %d municipalities.", #indicators, #municipalities)

    -- A table says which rows it has and what stands in each column; empty stands there when there are none.
    doc:section("The municipalities"):table {
      rows = municipalities,
      columns = { { "Municipality", "name" }, { "Code", "key" } },
      empty = "There are no municipalities yet.",
    }

    -- At most three indicators, so that the report is short. Missing values stay missing, never zero.
    for i = 1, math.min(3, #indicators) do
      local indicator = indicators[i]
      local values = st:values { indicator = indicator, years = { p.since, 9999 } }
      local section = doc:section("%s", indicator.title)
      if #values > 0 then
        section:chart { mark = "line", data = values, x = "period", y = "value", color = "municipality" }
      end
      section:table {
        rows = values:latest(),
        columns = { { "Municipality", "municipality.name" }, { "Period", "period" }, { "Value", "value", format = "unit" } },
        empty = "No values have been reported.",
      }
    end

    doc:sources() -- who has reported what, and when
  end,
}
