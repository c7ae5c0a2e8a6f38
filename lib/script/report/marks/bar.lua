-- Horizontal bars: long names fit, and negative values go the other way. A missing value is its word
-- beside the axis, never a bar of no length.
local format = require "report.format"
local canvas = require "report.chart.canvas"
local place = require "report.chart.place"
local scale = require "report.chart.scale"
local series = require "report.chart.series"
local rows_ = require "report.chart.rows"

local bar = {
  options = rows_.options, paths = { "x", "y", "color", "facet" }, needs = { "x", "y" },
  text = series.all_text, table = series.table,
}
local max, min, abs = math.max, math.min, math.abs

function bar.node(chart, rows)
  local node = rows_.node(chart, rows)
  if not node then return nil end
  local lo, hi = series.extent(node)
  node.range = { min(lo, 0), max(hi, 0) }
  return node
end

-- Gives every row its text, and answers how much room the texts need at both ends. Where that is not there,
-- they leave out what a value is held against, which the table tells.
local function room(groups, node, lang, most)
  local before, after = 0, 12
  for _, group in ipairs(groups) do
    for _, row in ipairs(group) do
      local p = row.p
      row.text = most and format.point(p, node, nil, lang) or p.y and format.amount(p.y, node, lang) or p.missing
      local wide = canvas.measure(row.text) * canvas.BOLD + 8
      if row.p.y and row.p.y < 0 then before = max(before, wide) else after = max(after, wide) end
    end
  end
  if not most or before + after <= most then return before, after end
  return room(groups, node, lang)
end

local function draw_row(surface, row, y, at, zero, rule)
  local p, x = row.p, zero
  local middle = y + row.height / 2
  local bold = row.hi and " b" or ""
  if p.y then
    x = at(p.y)
    surface:rect("bar " .. row.class, min(x, zero), middle - 8, max(abs(x - zero), 1), 16)
    if p.against then
      local against = at(p.against)
      surface:bold("mark", against, middle - 11, against, middle + 11)
      x = p.y >= 0 and max(x, against) or min(x, against)
    end
  end
  local back = p.y and p.y < 0
  x = place.clear_of(rule, back and x - 5 or x + 5, canvas.measure(row.text) * canvas.BOLD, back)
  surface:text(x, middle + 4, (back and "end" or "") .. (p.y and "" or "soft") .. bold, row.text)
end

function bar.draw(surface, node, lang)
  local groups = rows_.groups(node)
  local names = rows_.name_all(groups, surface.width)
  local before, after = room(groups, node, lang, surface.width - names - 60)
  local at = scale.linear(node.range[1], node.range[2] == node.range[1] and 1 or node.range[2],
    names + before, max(surface.width - after, names + before + 20))
  local zero, rule = at(0), node.rule and at(node.rule.y)
  return rows_.draw(surface, groups, names, node, rule, lang, function(row, y)
    draw_row(surface, row, y, at, zero, rule)
  end, function(top, bottom)
    surface:segment("zero", zero, top, zero, bottom)
  end)
end

return bar
