-- En integration läser något och skriver i databasen, allt eller inget. Den säger vad den behöver, och
-- den som kör den beviljar det. Utan beviljande går den att torrköra. Pröva:
--   sodertorn check {NAME}.lua                          vad den deklarerar och behöver, och en torrkörning
--   sodertorn run {NAME}.lua --dry-run                  samma sammanfattning som på riktigt; inget skrivs
--   sodertorn run {NAME}.lua --grant values             på riktigt
--   sodertorn run {NAME}.lua --grant values:0126 …      bara en kommuns värden
return integration {
  title = "{NAME}",
  needs = { write = { "values" } },

  -- job är det som beviljats, p är parametrarna.
  run = function(job, p)
    -- Här kommer raderna från skriptet. Ur en fil: lägg till params = { fil = param.file { types = { "csv" } } }
    -- och skriv for rad in csv.rows(p.fil, { sep = ";", decimal = ",", header = true }) do … end
    local rows = {
      -- { indicator = "N01951", municipality = "0126", period = "2024", value = 114000 },
    }

    -- En transaktion: inget skrivs om något i run går fel.
    local batch = job.values:batch()
    for i, row in ipairs(rows) do
      local ok, why = batch:try(row)
      if not ok then job:warn("rad %d: %s", i, why) end -- raden hoppas över, och skälet står i svaret
    end
    batch:commit()
  end,
}
