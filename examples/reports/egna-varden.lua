-- An integration: values that the municipality keeps itself, from a CSV file with the columns
-- indikator, period and varde. A row that will not do is a warning, and the others are written.
return integration {
  title  = say("Egna indikatorvärden från CSV", "Own values of indicators from CSV"),
  needs  = { write = { "values" } },
  params = {
    kommun = param.municipality(),
    file   = param.file { types = { "csv" }, label = say("En CSV-fil; indikator, period och varde är dess kolumner",
      "A CSV file; its columns are indikator, period and varde") },
  },

  run = function(job, p)
    local batch = job.values:batch { note = p.file.name }
    for row in csv.rows(p.file, { sep = ";", decimal = ",", header = true }) do
      local ok, why = batch:try {
        indicator = row.indikator, municipality = p.kommun, period = row.period, value = row.varde,
      }
      if not ok then job:warn(say("rad %d: %s", "line %d: %s"), row.line, why) end
    end
    return batch:commit()
  end,
}
