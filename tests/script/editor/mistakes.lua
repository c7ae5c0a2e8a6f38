-- Ten mistakes, each on the line after its comment: tests/script/editor.sh checks that an editor finds just
-- these. What the comment names is the diagnostic of lua-language-server.
return report {
  title = "Tio fel", params = { kommun = param.municipality(), year = param.year() },
  build = function(doc, st, p)
    local total = 1
    -- undefined-global: a misspelt variable
    doc:para("%d %d", total, totall)
    -- undefined-field: a misspelt method
    local values = st:valuse { indicator = "N00001" }
    -- undefined-field: a misspelt field of a record
    doc:para("%s", st:programme().vison)
    -- assign-type-mismatch: a misspelt option
    values = st:values { indikator = "N00001" }
    -- assign-type-mismatch: a word that is none of those there are
    values = st:values { indicator = "N00001", rhythm = "yearly" }
    -- assign-type-mismatch: an option of another type
    doc:list({ "a", "b" }, { ordered = "yes" })
    -- missing-fields: an option that is needed
    doc:table { rows = values }
    -- missing-parameter: an argument that is needed
    doc:para("%s", st:get("goal"))
    -- param-type-mismatch: an argument of another type
    doc:para("%d", #st:year_wheel("tjugosex"))
    -- redundant-parameter: an argument too many
    doc:sources("alla")
    return doc:para("%s", p.kommun.name)
  end,
}
