-- Values as dots on one scale, which need not begin at zero. Several series, such as women and men, stand on
-- the same row with a line between them: the distance is what one looks for.
local format = require "report.format"
local canvas = require "report.chart.canvas"
local place = require "report.chart.place"
local rows_ = require "report.chart.rows"
local scale = require "report.chart.scale"
local series = require "report.chart.series"

local dot = {
  options = rows_.options, paths = { "x", "y", "color", "facet" }, needs = { "x", "y" },
  text = series.all_text, table = series.table,
}
local max = math.max

function dot.node(chart, rows)
  local node = rows_.node(chart, rows)
  if node then node.range = { series.extent(node) } end
  return node
end

-- One row for each category, with the points of all series in it.
local function rows_of(node, lang)
  local emphasised, by_label, out = series.emphasised(node), {}, {}
  for s, one in ipairs(node.series) do
    for _, p in ipairs(one.points) do
      local row = by_label[p.label]
      if not row then
        row = { name = p.label, points = {} }
        by_label[p.label] = row
        out[#out + 1] = row
      end
      row.hi = row.hi or p.highlight
      local class = series.class(s, one.highlight or p.highlight, emphasised)
      row.points[#row.points + 1] = { p = p, s = s, class = class, text = format.point(p, node, nil, lang) }
    end
  end
  return out
end

-- The first and the last point of a row with a value; how many there are, and what stands for one without.
local function ends(row)
  local first, last, count, missing = nil, nil, 0, nil
  for _, point in ipairs(row.points) do
    local y = point.p.y
    if y then
      count = count + 1
      if not first or y < first.p.y then first = point end
      if not last or y >= last.p.y then last = point end
    else
      missing = point.text
    end
  end
  return first, last, count, missing
end

local function draw_row(surface, row, y, at, rule)
  local first, last, count, missing = ends(row)
  local middle, bold = y + row.height / 2, row.hi and " b" or ""
  if not first then
    local x = place.clear_of(rule, at.left + 4, canvas.measure(missing))
    return surface:text(x, middle + 4, "soft over", missing)
  end
  local x0, x1 = at(first.p.y), at(last.p.y)
  if count > 1 then surface:segment("span", x0, middle, x1, middle) end
  for _, point in ipairs(row.points) do
    local p = point.p
    if p.against then surface:bold("mark", at(p.against), middle - 8, at(p.against), middle + 8) end
    if p.y then surface:path("d " .. point.class, canvas.marker(#row.points > 1 and point.s or 1, at(p.y), middle)) end
  end
  if count == 2 and first ~= last then
    local x = place.clear_of(rule, x0 - 8, canvas.measure(first.text) * canvas.BOLD, true)
    surface:text(x, middle + 4, "end over" .. bold, first.text)
  end
  if count <= 2 then
    local far = last.p.against and max(x1, at(last.p.against)) or x1
    surface:text(place.clear_of(rule, far + 8, canvas.measure(last.text) * canvas.BOLD), middle + 4, "over" .. bold, last.text)
  end
end

function dot.draw(surface, node, lang)
  local rows = rows_of(node, lang)
  local many = #node.series > 1
  local names = rows_.name_all({ rows }, surface.width)
  local room = 14
  for _, row in ipairs(rows) do
    for _, point in ipairs(row.points) do room = max(room, canvas.measure(point.text) * canvas.BOLD + 14) end
  end
  local ticks, labels = scale.labelled(node, node.range[1], node.range[2], surface.width > 500 and 5 or 3, lang)
  local left, right = names + (many and room or 10), surface.width - room
  local linear = scale.linear(ticks[1], ticks[#ticks], left, max(right, left + 20))
  local at = setmetatable({ left = left }, { __call = function(_, v) return linear(v) end })
  local top = 0
  if many then
    local told, emphasised = {}, series.emphasised(node)
    for s, one in ipairs(node.series) do told[s] = one.name end
    top = surface:legend(told, function(s, x, y)
      surface:path("d " .. series.class(s, node.series[s].highlight, emphasised), canvas.marker(s, x, y))
    end)
  end
  local rule = node.rule and at(node.rule.y)
  local height = rows_.draw(surface, { rows, top = top }, names, node, rule, lang, function(row, y)
    draw_row(surface, row, y, at, rule)
  end, function(from, to)
    scale.along(surface, ticks, labels, at, from, to)
  end)
  return height + 18
end

return dot
