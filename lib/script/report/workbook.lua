-- The tables of the document as sheets of a workbook, and its charts as the tables behind them. The first
-- sheet tells what the document is, and what stands on the others, with sources and notes. What is made
-- here is data; the library writes the file.
--
-- A workbook is a list of sheets, each { name, rows }; a row is a list of cells, the first row the header. A cell
-- is a text, a number, { number, decimals, unit }, { day } or false for an empty one. `size` is about how many
-- bytes the file's making takes.
local chart = require "report.chart_data"
local format = require "report.format"
local inline = require "report.inline"
local sources = require "report.sources"
local words = require "report.words"

local workbook = {}
local CELL_BYTES, SHEET_BYTES = 128, 16384 -- what the making takes beside the texts
local YEAR = -2 -- as decimals: a year has no spaces between its digits

local function status_text(status)
  return status.label .. (status.reason_text and " (" .. status.reason_text .. ")" or "")
end

-- A cell of a table as a cell of a sheet.
local function plain(one, column)
  if one.status then return status_text(one.status) end
  if one.date then return { one.date } end
  if column.format == "year" and one.text:find("^%d%d%d%d$") then return { tonumber(one.text), YEAR } end
  if format.finite(one.value) and column.format ~= "coverage" then
    return { one.value + 0.0, one.decimals and one.decimals >= 0 and one.decimals or nil, one.unit }
  end
  local text = one.text
  if one.missing and (text == "–" or text == "") then return false end
  return one.note and text .. " (" .. one.note .. ")" or text
end

-- Whether a column has numbers with notes, which get a column of their own.
local function has_notes(rows, c)
  for _, row in ipairs(rows) do
    local one = row.cells[c]
    if one.note and format.finite(one.value) then return true end
  end
  return false
end

-- The rows of a table, its header first.
local function rows_of(node, say)
  local header, out, noted, grouped = {}, {}, {}, false
  for _, row in ipairs(node.rows) do grouped = grouped or row.group ~= nil end
  if grouped then header[1] = say.category end
  for c, column in ipairs(node.columns) do
    header[#header + 1] = column.label
    noted[c] = has_notes(node.rows, c)
    if noted[c] then header[#header + 1] = column.label .. ", " .. say.remark end
  end
  out[1] = header
  for _, row in ipairs(node.rows) do
    local cells = grouped and { row.group or false } or {}
    for c, one in ipairs(row.cells) do
      cells[#cells + 1] = plain(one, node.columns[c])
      if noted[c] then cells[#cells + 1] = format.finite(one.value) and one.note or false end
    end
    out[#out + 1] = cells
  end
  return out
end

-- The values of a chart with the decimals and the unit of what it measures. Whole numbers are places.
local function chart_table(node, lang)
  local values = chart.table(node, lang)
  local first = values.columns[1]
  if first and first.label == words.of(lang).year then first.format = "year" end
  for _, row in ipairs(values.rows or {}) do
    for _, one in ipairs(row.cells) do
      if math.type(one.value) == "float" then
        one.decimals, one.unit = one.decimals or node.decimals, one.unit or node.unit
      end
    end
  end
  return values
end

local function cited(text)
  return (text:gsub("%[%^(%d+)%]", "[%1]"))
end

-- Adds a sheet for each table, and collects the texts that are notes.
local function collect(w, node)
  local values = node.type == "table" and node or node.type == "chart" and node.series and chart_table(node, w.lang)
  if values and values.rows then
    local caption = cited(node.caption or node.full_title or node.title or node.about or w.say.as_table)
    w.sheets[#w.sheets + 1] = { caption, rows_of(values, w.say) }
    w.list[#w.list + 1] = {
      #w.list + 1, caption, node.note and cited(node.note) or false, sources.joined(node, w.lines) or false,
    }
  elseif node.type == "note" then
    w.notes[#w.notes + 1] = node.text
  end
  for _, child in ipairs(node.children or node.items or {}) do
    if type(child) == "table" then collect(w, child) end
  end
end

-- The first sheet.
local function about(w, doc)
  local say, rows = w.say, { { doc.title or w.say.contents } }
  local function put(...) rows[#rows + 1] = { ... } end
  if doc.lead then put(cited(doc.lead)) end
  if doc.publisher then put(doc.publisher) end
  if doc.date then put(say.made:format(format.date(doc.date, doc.lang))) end
  for _, note in ipairs(w.notes) do put(say.note .. ": " .. note) end
  if w.list[1] then
    put(false)
    put(say.sheet, say.contents, say.note, say.sources)
    for _, row in ipairs(w.list) do rows[#rows + 1] = row end
  end
  if doc.sources then
    put(false)
    put(say.sources)
    for _, source in ipairs(doc.sources) do
      put(false, source.line .. (source.detail and " (" .. source.detail .. ")" or ""))
    end
  end
  if doc.footnotes then
    put(false)
    put(say.footnotes)
    for i, note in ipairs(doc.footnotes) do
      put(i, inline.write(note, {
        text = function(text) return text end, note = function(n) return "[" .. n .. "]" end,
        strong = function(text) return text end, emphasis = function(text) return text end,
        link = function(text, address) return text .. " (" .. address .. ")" end,
      }))
    end
  end
  return { say.about, rows }
end

local function size_of(sheets)
  local size = 0
  for _, sheet in ipairs(sheets) do
    size = size + SHEET_BYTES
    for _, row in ipairs(sheet[2]) do
      size = size + CELL_BYTES * (#row + 1)
      for _, one in ipairs(row) do
        if type(one) == "string" then size = size + 2 * #one end
      end
    end
  end
  return size
end

function workbook.write(doc)
  local w = { lang = doc.lang, say = words.of(doc.lang), lines = sources.lines(doc), sheets = {}, list = {}, notes = {} }
  collect(w, doc)
  table.insert(w.sheets, 1, about(w, doc))
  w.sheets.size = size_of(w.sheets)
  return w.sheets
end

return workbook
