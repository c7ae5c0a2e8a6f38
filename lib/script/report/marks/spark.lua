-- Many series over time, one row for each: the first value, the curve on a scale of its own, and the last.
-- It shows the shape of each change, not how large they are beside each other.
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
  local py = scale.linear(lo, hi, height - 3, 3)
  local d, x, y, broken = {}, nil, nil, true
  for _, p in ipairs(points) do
    if p.y then
      x, y = px(p.x), hi > lo and py(p.y) or height / 2
      d[#d + 1] = (broken and "M" or "L") .. canvas.coordinate(x) .. " " .. canvas.coordinate(y)
    end
    broken = not p.y
  end
  return table.concat(d), x, y
end

local function ends(points)
  local first, last
  for _, p in ipairs(points) do
    if p.y then first, last = first or p, p end
  end
  return first, last
end

-- A value, with its time where that is not the first or the last of all.
local function said(p, node, lang)
  local text, times = format.amount(p.y, node, lang), node.times
  return (p.x == times[1] or p.x == times[2]) and text or text .. " (" .. p.label .. ")"
end

function spark.draw(surface, node, lang)
  local say, emphasised, rows, before, after, names = words.of(lang), series.emphasised(node), {}, 0, 0, {}
  for s, one in ipairs(node.series) do
    local first, last = ends(one.points)
    rows[s] = { one = one, before = first and said(first, node, lang), after = last and said(last, node, lang) }
    names[s] = one.name ~= "" and one.name or node.title or say.value
    if first then
      before, after = max(before, canvas.measure(rows[s].before)), max(after, canvas.measure(rows[s].after) * 1.08)
    end
  end
  local points = node.series[1].points
  local from, to = points[1].label, points[#points].label
  before, after = max(before, canvas.measure(from)), max(after, canvas.measure(to))
  local left, lines = canvas.names(names, surface.width, 0.4)
  local x0 = left + before + 6
  local wide = max(40, min(surface.width - x0 - after - 6, 260))
  surface:text(x0 - 6, 12, "end soft", from)
  surface:text(x0 + wide + 6, 12, "soft", to)
  local y = 18
  for s, row in ipairs(rows) do
    local height = max(26, #lines[s] * canvas.LINE + 8)
    local bold = row.one.highlight and " b" or ""
    surface:lines(left - 8, y + height / 2, "end" .. bold, lines[s])
    if row.before then
      local class = emphasised and not row.one.highlight and "lo" or "hi"
      local d, x, at = spark.path(row.one.points, wide, height - 4, node.times[1], node.times[2])
      local shift = ' transform="translate(' .. canvas.coordinate(x0) .. " " .. canvas.coordinate(y + 2) .. ')"'
      surface:put("<g", shift, '><path class="l ', class, '" d="', d, '"/><path class="d ', class, '" d="',
        canvas.marker(1, x, at), '"/></g>')
      surface:text(x0 - 6, y + height / 2 + 4, "end soft", row.before)
      surface:text(x0 + wide + 6, y + height / 2 + 4, "b", row.after)
    else
      surface:text(x0, y + height / 2 + 4, "soft", say.missing)
    end
    y = y + height
  end
  return y + 4
end

return spark
