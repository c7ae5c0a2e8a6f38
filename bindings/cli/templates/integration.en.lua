-- An integration reads something and writes to the database, all or nothing. It says what it needs, and
-- whoever runs it grants that. Without a grant it can be run dry. Try:
--   sodertorn check {NAME}.lua                          what it declares and needs, and a dry run
--   sodertorn run {NAME}.lua --dry-run                  the same summary as in earnest; nothing is written
--   sodertorn run {NAME}.lua --grant values             in earnest
--   sodertorn run {NAME}.lua --grant values:0126 …      the values of one municipality alone
return integration {
  title = "{NAME}",
  needs = { write = { "values" } },

  -- job is what was granted, p are the parameters.
  run = function(job, p)
    -- Here the rows come from the script. From a file: add params = { file = param.file { types = { "csv" } } }
    -- and write for row in csv.rows(p.file, { sep = ";", decimal = ",", header = true }) do … end
    local rows = {
      -- { indicator = "N01951", municipality = "0126", period = "2024", value = 114000 },
    }

    -- One transaction: nothing is written if anything in run goes wrong.
    local batch = job.values:batch()
    for i, row in ipairs(rows) do
      local ok, why = batch:try(row)
      if not ok then job:warn("row %d: %s", i, why) end -- the row is passed over, and the answer tells why
    end
    batch:commit()
  end,
}
