-- The grid as data: columns, rows and, in each cell, the texts of the rows of data that belong there. It
-- shows who hosts what in which year, or how often two have met. Drawing is the writers' duty.
local bridge = require "bridge"
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local sources = require "report.sources"
local tables = require "report.table"

local grid = {}

local options = {
  mark = "string", data = "rows", x = "string", y = "string", text = "string", highlight = "any", title = "string",
  caption = "string", empty = "string", note = "string",
}

-- Adds a label to a list that has each once.
local function add_once(list, at, label)
  if not at[label] then
    list[#list + 1] = label
    at[label] = #list
  end
  return at[label]
end

local function label_of(state, who, path, keys, row)
  return format.label(tables.value(state, who, path, keys, row), state.lang) or words.of(state.lang).missing
end

-- Row by row: "2027: Rådslaget Salem; Konferensen Haninge, Tyresö."
local function describe(node, lang)
  local out = {}
  for r, row in ipairs(node.rows) do
    if r > 30 then
      out[#out + 1] = "…"
      break
    end
    local cells = {}
    for c, cell in ipairs(row.cells) do
      if cell[1] then cells[#cells + 1] = node.columns[c] .. " " .. table.concat(cell, ", ") end
    end
    out[#out + 1] = row.label .. ": " .. table.concat(cells, "; ")
  end
  return words.of(lang).grid .. ". " .. table.concat(out, ". ") .. "."
end

function grid.build(state, who, spec)
  local lang = state.lang
  spec = check.options(lang, who, spec, options)
  check.needed(lang, who, spec, "data", "x", "y", "text")
  local x, y = tables.keys(lang, who, spec.x), tables.keys(lang, who, spec.y)
  local text = tables.keys(lang, who, spec.text)
  local columns, rows, column_at, row_at = {}, {}, {}, {}
  for i = 1, #spec.data do
    add_once(columns, column_at, label_of(state, who, spec.x, x, spec.data[i]))
  end
  for i = 1, #spec.data do
    local row = spec.data[i]
    local label = label_of(state, who, spec.y, y, row)
    if not row_at[label] then
      row_at[label] = { label = label, cells = {} }
      rows[#rows + 1] = row_at[label]
      for c = 1, #columns do row_at[label].cells[c] = {} end
    end
    local cell = row_at[label].cells[column_at[label_of(state, who, spec.x, x, row)]]
    cell[#cell + 1] = format.label(tables.value(state, who, spec.text, text, row), lang)
  end
  local node = {
    type = "chart", mark = "grid", title = spec.title or state.latest, caption = spec.caption, note = spec.note,
    sources = sources.collect(state, who, spec.data), text = spec.empty or words.of(lang).no_values,
  }
  if #rows == 0 then return node end
  node.columns, node.rows, node.series = columns, rows, rows
  node.highlight = spec.highlight ~= nil and format.label(spec.highlight, lang) or nil
  node.text = describe(node, lang)
  return node
end

-- The same as a table, for those who do not see the picture.
function grid.table(node, lang)
  local say = words.of(lang)
  local years = node.rows and tonumber(node.rows[1].label)
  local t = { type = "table", caption = node.title, columns = { { label = years and say.year or say.category, align = "left" } } }
  for c, label in ipairs(node.columns or {}) do t.columns[c + 1] = { label = label, align = "left" } end
  for r, row in ipairs(node.rows or {}) do
    t.rows = t.rows or {}
    t.rows[r] = { cells = { { text = row.label } } }
    for c, cell in ipairs(row.cells) do
      t.rows[r].cells[c + 1] = { text = cell[1] and table.concat(cell, ", ") or "–" }
    end
  end
  if not t.rows then t.empty = say.no_values end
  return t
end

return grid
