-- Many series over time, one row for each: the first value, the curve on a scale of its own, and the last.
-- It shows the shape of each change, not how large they are beside each other.
local bridge = require "bridge"
local words = require "report.words"
local format = require "report.format"
local canvas = require "report.chart.canvas"
local scale = require "report.chart.scale"
local series = require "report.chart.series"

local spark = {
  paths = { "x", "y", "color" }, needs = { "x", "y" }, text = series.ends_text, table = series.table,
  options = { x = "string", y = "string", color = "string", unit = "string", decimals = "decimals" },
}
local max, min = math.max, math.min

function spark.node(chart, rows)
  local all = series.gather(chart, rows, true)
  series.align(all, words.of(chart.state.lang))
  if series.valued(all) == 0 then return nil end
  local node = series.node(chart, rows, all)
  local points = all[1].points
  node.times = { points[1].x, points[#points].x }
  return node
end

-- The path of a series in a box of a width and a height, from one time to another, and its last point.
function spark.path(points, width, height, x0, x1)
  local lo, hi = format.range(points)
  if not x0 then
    for _, p in ipairs(points) do x0, x1 = min(x0 or p.x, p.x), max(x1 or p.x, p.x) end
  end
  local px = scale.linear(x0, max(x1, x0 + 1), 3, width - 5)
  local middle = height / 2
  local py = hi > lo and scale.linear(lo, hi, height - 3, 3) or scale.linear(0, 1, middle, middle)
  return bridge.path(points, px, py)
end

-- A value, with its time where that is not the first or the last of all.
local function said(p, node, lang)
  local text, times = format.amount(p.y, node, lang), node.times
  return (p.x == times[1] or p.x == times[2]) and text or text .. " (" .. p.label .. ")"
end

-- What stands around each curve: its name, and its values at both ends; how much room they need.
local function rows_of(node, lang)
  local rows, names, before, after = {}, {}, 0, 0
  for s, one in ipairs(node.series) do
    local first, last = bridge.ends(one.points)
    names[s] = one.name ~= "" and one.name or node.title
    rows[s] = { one = one, before = first and said(first, node, lang), after = last and said(last, node, lang) }
    if first then
      before, after = max(before, canvas.measure(rows[s].before)), max(after, canvas.measure(rows[s].after) * canvas.BOLD)
    end
  end
  return rows, names, before, after
end

local function draw_row(surface, row, node, x, y, width, height, emphasised)
  local hi = not emphasised or row.one.highlight
  local class = hi and "hi" or "lo"
  local d, at_x, at_y = spark.path(row.one.points, width, height - 4, node.times[1], node.times[2])
  local shift = ' transform="translate(' .. canvas.coordinate(x) .. " " .. canvas.coordinate(y + 2) .. ')"'
  surface:put("<g", shift, ">")
  surface:path("l " .. class, d)
  surface:path("d " .. class, canvas.marker(1, at_x, at_y))
  surface:put("</g>")
  if row.before then surface:text(x - 6, y + height / 2 + 4, "end soft", row.before) end
  surface:text(x + width + 6, y + height / 2 + 4, hi and "b" or "", row.after)
end

function spark.draw(surface, node, lang)
  local say, emphasised = words.of(lang), series.emphasised(node)
  local rows, names, before, after = rows_of(node, lang)
  local points = node.series[1].points
  local from, to = points[1].label, points[#points].label
  before, after = max(before, canvas.measure(from)), max(after, canvas.measure(to))
  local left, lines = canvas.names(names, surface.width, 0.4)
  if left + before + after + 56 > surface.width then before = 0 end -- the first value is in the table
  local x = before > 0 and left + before + 6 or left
  local width = max(20, min(surface.width - x - after - 6, 260))
  if before > 0 then surface:text(x - 6, 12, "end soft", from) else surface:text(x, 12, "soft", from) end
  surface:text(x + width + 6, 12, "soft", to)
  local y = 18
  for s, row in ipairs(rows) do
    local height = max(26, #lines[s] * canvas.LINE + 8)
    surface:lines(left - 8, y + height / 2, row.one.highlight and "end b" or "end", lines[s])
    if before == 0 then row.before = nil end
    if row.after then
      draw_row(surface, row, node, x, y, width, height, emphasised)
    else
      surface:text(x, y + height / 2 + 4, "soft", say.missing)
    end
    y = y + height
  end
  return y + 4
end

return spark
