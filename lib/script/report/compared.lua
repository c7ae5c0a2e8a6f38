-- Comparisons as plain data. A colour between municipalities is no status: it has a column and words of
-- its own, and never stands without the group, the period and how many it is among.
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local tables = require "report.table"
local sources = require "report.sources"

local compared = {}
local probe, read = sources.probe, sources.read

local all_types = { n = "integer", all = "integer", explanation = "string", group = "string", period = "string",
                    analysis = "string", analysis_author = "string", analysis_date = "string" }

-- What there is to say of all the rows, checked.
local function told(state, who, given)
  local all = {}
  for name, want in pairs(all_types) do all[name] = read(state, who .. " all", given, name, want) end
  check.needed(state.lang, who .. " all", all, "n", "all", "explanation")
  return all
end

local function caption(state, indicator, all)
  local say, name = words.of(state.lang), format.label(indicator, state.lang)
  local period, group = all.period, all.group or ""
  if not period then return say.compared_without:format(name, group, all.n, all.all) end
  return say.compared:format(name, group, period, all.n, all.all)
end

-- The rows with the words that the table shows.
local function shown(state, who, rows)
  local say, out, changed, coloured = words.of(state.lang), {}, false, false
  for i, row in ipairs(rows) do
    local colour = say.colours[probe(row, "comparison_colour")]
    out[i] = {
      rank = probe(row, "rank"), municipality = probe(row, "municipality"), indicator = probe(row, "indicator"),
      value = probe(row, "value"), decimals = read(state, who, row, "decimals", "decimals"),
      missing = probe(row, "missing"), change = probe(row, "change"),
      source = probe(row, "source"), since = probe(row, "since"), processed = probe(row, "processed"),
      beside = colour or probe(row, "rank") and say.no_colour or nil,
    }
    changed, coloured = changed or out[i].change ~= nil, coloured or colour ~= nil
  end
  return out, changed, coloured
end

-- The nodes of a comparison: its table, and the analysis or that there is none.
function compared.nodes(state, who, spec)
  local lang = state.lang
  local say = words.of(lang)
  spec = check.options(lang, who, spec)
  local all, rows, changed, coloured = told(state, who, spec.all), shown(state, who, spec.rows)
  local columns = {
    { say.municipality, "municipality" }, { say.rank, "rank", missing = "–" }, { say.value, "value", format = "unit" },
    { say.beside, "beside", missing = "–" },
  }
  if changed then table.insert(columns, 4, { say.change, "change", format = "change", missing = say.no_change }) end
  local note = coloured and all.explanation .. " " .. say.compared_note or all.explanation
  local nodes = { tables.build(state, who, {
    rows = rows, columns = columns, note = spec.note and note .. " " .. spec.note or note, computed = #rows > 0,
    caption = spec.caption or rows[1] and caption(state, rows[1].indicator, all) or nil, empty = say.no_values,
  }) }
  if all.analysis then
    local day = format.date(all.analysis_date or "", lang)
    nodes[2] = { type = "para", text = say.analysis:format(all.analysis_author or "", day, all.analysis) }
  elseif #rows > 0 then
    nodes[2] = { type = "note", text = say.no_analysis }
  end
  return nodes
end

return compared
