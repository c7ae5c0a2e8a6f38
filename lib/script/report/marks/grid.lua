-- Texts in rows and columns: who hosts what in which year, or how often two have met. Those of the
-- highlighted name are bold and in a frame.
local words = require "report.words"
local canvas = require "report.chart.canvas"
local matrix = require "report.chart.matrix"

local grid = {
  options = { x = "string", y = "string", text = "string" }, paths = { "x", "y", "text" }, needs = { "x", "y", "text" },
}
local max, min = math.max, math.min
local LINE = 16 -- with room for a frame
local LAST = 62 -- room for the last name of the columns, when they rise

function grid.node(chart, rows)
  local node = matrix.gather(chart, rows, function(cell, row)
    cell[#cell + 1] = chart:label("text", row) or words.of(chart.state.lang).missing
  end)
  node.highlight = next(chart.highlight) and chart.highlight or nil
  return node
end

function grid.text(node)
  return matrix.text(node, function(cell) return cell[1] and table.concat(cell, ", ") end)
end

function grid.table(node, lang)
  return matrix.table(node, lang, function(cell) return { text = cell[1] and table.concat(cell, ", ") or "–" } end)
end

-- A text in a cell, in a frame when it is highlighted.
local function draw_text(surface, x, y, name, width, highlight)
  local hi = highlight[name]
  local shown = canvas.cut(name, width / (hi and canvas.BOLD or 1))
  if hi then surface:rect("l hi", x - 4, y - 11, min(canvas.measure(shown) * canvas.BOLD + 8, width + 8), 15) end
  surface:text(x, y, hi and "b" or "", shown)
end

-- How wide the texts in the cells are.
local function widest_of(node)
  local widest = 0
  for _, row in ipairs(node.series) do
    for _, cell in ipairs(row.cells) do
      for _, name in ipairs(cell) do widest = max(widest, canvas.measure(name) * canvas.BOLD) end
    end
  end
  return widest
end

-- Where the columns would be too narrow: the cells of each row under each other, after their columns' names.
local function draw_list(surface, node, highlight)
  local y = 0
  local left, lines = canvas.names(node.columns, surface.width, 0.45)
  for _, row in ipairs(node.series) do
    y = y + LINE + 4
    surface:text(0, y, "b", canvas.cut(row.label, surface.width / canvas.BOLD))
    for c, cell in ipairs(row.cells) do
      if cell[1] then
        surface:text(0, y + LINE, "soft", lines[c][1])
        for _, name in ipairs(cell) do
          y = y + LINE
          draw_text(surface, left, y, name, surface.width - left - 4, highlight)
        end
      end
    end
    y = y + 6
    surface:segment("grid", 0, y, surface.width, y)
  end
  return y + 4
end

function grid.draw(surface, node)
  local width, highlight = surface.width, node.highlight or {}
  local labels = {}
  for r, row in ipairs(node.series) do labels[r] = row.label end
  local left, lines = canvas.names(labels, width, 0.35)
  local column = (width - left) / #node.columns
  if column < 60 then column = (width - left - LAST) / max(#node.columns - 0.5, 1) end
  if widest_of(node) > column - 6 and column < 70 then return draw_list(surface, node, highlight) end
  local y, rising_heads = matrix.heads(surface, node, left, column)
  y = y + 2
  for r, row in ipairs(node.series) do
    local high = #lines[r]
    surface:segment("grid", 0, y, width, y)
    for k, part in ipairs(lines[r]) do surface:text(0, y + 1 + LINE * k, row.highlight and "b" or "", part) end
    for c, cell in ipairs(row.cells) do
      for k, name in ipairs(cell) do
        local x = left + (c - 1) * column
        if rising_heads then
          x = x + (column - min(canvas.measure(name) * (highlight[name] and canvas.BOLD or 1), column - 8)) / 2
        end
        draw_text(surface, x, y + 1 + LINE * k, name, column - 8, highlight)
      end
      high = max(high, #cell)
    end
    y = y + LINE * high + 10
  end
  return y + 2
end

return grid
