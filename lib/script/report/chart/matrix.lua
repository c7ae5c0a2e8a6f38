-- What the marks with rows and columns share: the cells by the labels of their row and column, in the
-- order of the data, and the same as a table.
local words = require "report.words"
local canvas = require "report.chart.canvas"

local matrix = {}
local max, min = math.max, math.min
local RISING = 86 -- the most that is shown of a name that rises

-- Rows of cells from the rows of data; `add`(cell, row) puts what a row has into the cell where it belongs.
function matrix.gather(chart, rows, add)
  local say = words.of(chart.state.lang)
  local columns, out, column_at, row_at, labels = {}, {}, {}, {}, {}
  for i, row in ipairs(rows) do
    local x = chart:label("x", row) or say.missing
    labels[i] = x
    if not column_at[x] then
      columns[#columns + 1] = x
      column_at[x] = #columns
    end
  end
  for i, row in ipairs(rows) do
    local y = chart:label("y", row) or say.missing
    local made = row_at[y]
    if not made then
      made = { label = y, cells = {}, highlight = chart.highlight[y] }
      for c = 1, #columns do made.cells[c] = {} end
      row_at[y], out[#out + 1] = made, made
    end
    add(made.cells[column_at[labels[i]]], row, made, i)
  end
  return { columns = columns, series = out }
end

-- Row by row: "2027: Rådslaget Salem; Konferensen Haninge, Tyresö."; `say_cell` is nil for an empty one.
function matrix.text(node, say_cell)
  local out = {}
  for r, row in ipairs(node.series) do
    if r > 30 then
      out[#out + 1] = "…"
      break
    end
    local cells = {}
    for c, cell in ipairs(row.cells) do
      local said = say_cell(cell)
      if said then cells[#cells + 1] = node.columns[c] .. " " .. said end
    end
    out[#out + 1] = row.label .. ": " .. table.concat(cells, "; ")
  end
  return table.concat(out, ". ") .. "."
end

-- The same as a table; `cell_of` makes a cell of the table.
function matrix.table(node, lang, cell_of)
  local say = words.of(lang)
  local years = tonumber(node.series[1].label)
  local t = { rows = {}, columns = { { label = years and say.year or say.category, align = "left" } } }
  for c, label in ipairs(node.columns) do t.columns[c + 1] = { label = label, align = "left" } end
  for r, row in ipairs(node.series) do
    t.rows[r] = { cells = { { text = row.label } } }
    for c, cell in ipairs(row.cells) do t.rows[r].cells[c + 1] = cell_of(cell) end
  end
  return t
end

-- What all names begin with, in whole characters.
local function common_beginning(names)
  local first, size = names[1] or "", 0
  for at in utf8.codes(first, true) do
    for _, name in ipairs(names) do
      if name:sub(1, at - 1) ~= first:sub(1, at - 1) then return first:sub(1, size) end
    end
    size = at - 1
  end
  return first:sub(1, size)
end

-- A name in at most three lines of a width; a word that is too long is parted after what all names begin
-- with, so that what tells them apart is read. nil when it is too long all the same.
local function lines_of(name, width, beginning)
  local lines, now = {}, nil
  local function add(part, glue)
    local longer = now and now .. glue .. part or part
    if now and canvas.measure(longer) > width then
      lines[#lines + 1] = now
      longer = part
    end
    now = longer
  end
  for word in name:gmatch("%S+") do
    local rest = #beginning > 3 and word:sub(1, #beginning) == beginning and word:sub(#beginning + 1) or ""
    if canvas.measure(word) > width and rest ~= "" then
      add(beginning .. "-", " ")
      add(rest, "")
    else
      add(word, " ")
    end
  end
  lines[#lines + 1] = now
  for _, line in ipairs(lines) do
    if canvas.measure(line) > width then return nil end
  end
  return #lines <= 3 and lines or nil
end

-- The lines of all names, and how many the tallest has; nil where they do not fit.
local function level_heads(names, width)
  local all, tallest, beginning = {}, 0, common_beginning(names)
  for i, name in ipairs(names) do
    all[i] = lines_of(name, width, beginning)
    if not all[i] then return nil end
    tallest = max(tallest, #all[i])
  end
  return all, tallest
end

-- The names of the columns from `left` on: level where they fit, else rising from their columns. Answers
-- the height, and whether they rise. `middle`: level ones stand over the middle of their columns.
function matrix.heads(surface, node, left, column, middle)
  local level, tallest = level_heads(node.columns, (column - 6) / canvas.BOLD)
  if level then
    for c, lines in ipairs(level) do
      local class = node.highlight and node.highlight[node.columns[c]] and "b" or ""
      local x = left + (c - (middle and 0.5 or 1)) * column
      for i, line in ipairs(lines) do
        surface:text(x, 13 + (tallest - #lines + i - 1) * canvas.LINE, middle and "mid " .. class or "b", line)
      end
    end
    return 18 + (tallest - 1) * canvas.LINE, false
  end
  local widest = 0
  for _, label in ipairs(node.columns) do widest = max(widest, canvas.measure(label) * canvas.BOLD) end
  local height = min(widest, RISING) * 0.72 + 16
  for c, label in ipairs(node.columns) do
    local x = canvas.coordinate(left + (c - 0.5) * column)
    surface:put('<g transform="translate(', x, " ", canvas.coordinate(height - 6), ') rotate(-45)">')
    surface:text(0, 0, node.highlight and node.highlight[label] and "b" or "", canvas.cut(label, RISING))
    surface:put("</g>")
  end
  return height, true
end

return matrix
