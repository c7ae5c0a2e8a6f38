-- The tables of the document as CSV (RFC 4180), and its charts as the tables behind them, for
-- spreadsheets: each under its caption, with an empty line before it. A number is written for programs;
-- a text that a spreadsheet would take for a formula has an apostrophe before it. The footnotes come last.
local bridge = require "bridge"
local chart = require "report.chart_data"
local tables = require "report.table"
local format = require "report.format"
local words = require "report.words"

local csv = {}

local function text(value)
  if bridge.formula(value) then value = "'" .. value end
  return value:find('[,"\r\n]') and '"' .. value:gsub('"', '""') .. '"' or value
end

local function cell(one)
  return format.finite(one.value) and format.exact(one.value) or text(tables.plain(one))
end

local function put(out, cells)
  out[#out + 1] = table.concat(cells, ",") .. "\r\n"
end

-- A caption with the numbers of its footnotes.
local function cited(caption)
  return (caption:gsub("%[%^(%d+)%]", "[%1]"))
end

local function write_table(out, node)
  if not node.rows then return end
  local grouped = false
  for _, row in ipairs(node.rows) do grouped = grouped or row.group ~= nil end
  if #out > 0 then out[#out + 1] = "\r\n" end
  if node.caption or node.about then put(out, { text(cited(node.caption or node.about)) }) end
  local cells = grouped and { "" } or {}
  for _, column in ipairs(node.columns) do cells[#cells + 1] = text(column.label) end
  put(out, cells)
  for _, row in ipairs(node.rows) do
    cells = grouped and { text(row.group or "") } or {}
    for _, one in ipairs(row.cells) do cells[#cells + 1] = cell(one) end
    put(out, cells)
  end
end

local function write(out, node, lang)
  if node.type == "table" then
    write_table(out, node)
  elseif node.type == "chart" and node.series then
    local values = chart.table(node, lang)
    values.caption = values.caption or node.title
    write_table(out, values)
  end
  for _, child in ipairs(node.children or node.items or {}) do
    if type(child) == "table" then write(out, child, lang) end
  end
end

function csv.write(doc)
  local out = {}
  write(out, doc, doc.lang)
  if doc.footnotes and #out > 0 then
    out[#out + 1] = "\r\n"
    put(out, { words.of(doc.lang).footnotes })
    for i, note in ipairs(doc.footnotes) do put(out, { tostring(i), text(note.text) }) end
  end
  return table.concat(out)
end

return csv
