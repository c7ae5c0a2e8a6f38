-- Assessments in rows and columns, each an icon with a shape of its own and its words below: sub-goals
-- down, municipalities across. A cell without data is empty: it was not asked, which is not "not assessed".
local check = require "report.check"
local words = require "report.words"
local assessed = require "report.assessed"
local canvas = require "report.chart.canvas"
local matrix = require "report.chart.matrix"

local max, min = math.max, math.min

local status = {
  options = { x = "string", y = "string", status = "string" }, paths = { "x", "y", "status" },
  needs = { "x", "y" }, defaults = { status = "status" },
}

function status.node(chart, rows)
  local node = matrix.gather(chart, rows, function(cell, row, made)
    if cell.code then
      check.fail(chart.state.lang, "duplicate", chart.who, made.label, chart:label("x", row))
    end
    local value = chart:value("status", row)
    if value == nil then return end
    local badge = assessed.brief(chart.state, chart.who, value)
    chart.computed = true
    cell.code, cell.label, cell.colour, cell.sign = badge.code, badge.label, badge.colour, badge.sign
  end)
  node.highlight = next(chart.highlight) and chart.highlight or nil
  return node
end

function status.text(node)
  return matrix.text(node, function(cell) return cell.label end)
end

function status.table(node, lang)
  return matrix.table(node, lang, function(cell)
    return cell.code and { status = cell } or { text = "–", missing = true }
  end)
end

-- What is used, from best to worst.
local function used(node)
  local by_code, out = {}, {}
  for _, row in ipairs(node.series) do
    for _, cell in ipairs(row.cells) do
      if cell.code then by_code[cell.code] = by_code[cell.code] or cell end
    end
  end
  for _, code in ipairs(words.codes) do
    if by_code[code] then out[#out + 1] = by_code[code] end
  end
  return out
end

function status.draw(surface, node)
  local width, legend = surface.width, used(node)
  local names = {}
  for s, entry in ipairs(legend) do names[s] = entry.label end
  local y = surface:legend(names, function(s, x, at) surface:icon(legend[s].code, legend[s].colour, x, at) end)
  local labels = {}
  for r, row in ipairs(node.series) do labels[r] = row.label end
  local left, lines = canvas.names(labels, width, 0.5)
  local above = (width - left) / #node.columns < 30 -- names stand above their row
  if above then left = 0 end
  local last = canvas.measure(node.columns[#node.columns]) * 0.8
  local column = min((width - left - 10) / #node.columns, 72)
  if column < 60 then column = min(column, (width - left - min(last, 62)) / (#node.columns - 0.5)) end
  surface:put('<g transform="translate(0 ', canvas.coordinate(y), ')">')
  y = y + matrix.heads(surface, node, left, column, true)
  surface:put("</g>")
  for r, row in ipairs(node.series) do
    local bold = (row.highlight or node.highlight and node.highlight[row.label]) and "b" or ""
    surface:segment("grid", 0, y, width, y)
    if above then
      local parts = canvas.wrap(row.label, width / canvas.BOLD, 2)
      for k, part in ipairs(parts) do surface:text(0, y + canvas.LINE * k, bold, part) end
      y = y + #parts * canvas.LINE
    end
    local height = above and 26 or max(26, #lines[r] * canvas.LINE + 8)
    if not above then
      for k, part in ipairs(lines[r]) do
        surface:text(0, y + height / 2 + 4 + (k - (#lines[r] + 1) / 2) * canvas.LINE, bold, part)
      end
    end
    for c, cell in ipairs(row.cells) do
      if cell.code then surface:icon(cell.code, cell.colour, left + (c - 0.5) * column, y + height / 2) end
    end
    y = y + height
  end
  return y + 4
end

return status
