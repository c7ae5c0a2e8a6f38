-- Lines over time. All that is written stands outside the lines: names at their ends, in the right margin,
-- and the rule's with them.
local bridge = require "bridge"
local words = require "report.words"
local format = require "report.format"
local canvas = require "report.chart.canvas"
local place = require "report.chart.place"
local scale = require "report.chart.scale"
local series = require "report.chart.series"

local line = {
  options = series.options, paths = { "x", "y", "color", "facet" }, needs = { "x", "y" },
  text = series.ends_text, table = series.table, few = true,
}
local max, min, abs = math.max, math.min, math.abs

function line.node(chart, rows)
  local all, rule = series.gather(chart, rows, true)
  series.align(all, words.of(chart.state.lang))
  local least = chart.keys.facet and 2 or 1 -- one value is no line, but may be all there is
  if series.valued(all, next(chart.highlight) and chart.keys.facet) < least then return nil end
  local node = series.node(chart, rows, all, rule)
  local lo, hi = series.extent(node)
  node.range = { scale.near_zero(lo, hi) }
  local points = all[1].points
  node.times = { points[1].x, points[#points].x }
  return node
end

-- The labels along time: first and last, and those between that fit.
local function time_labels(node, px)
  local all, seen = {}, {}
  for _, p in ipairs(node.series[1].points) do
    if not seen[p.x] then
      seen[p.x] = true
      all[#all + 1] = { x = px(p.x), label = p.label, half = canvas.measure(p.label) / 2 + 5 }
    end
  end
  return scale.thin(all)
end

-- What stands at the end of a line: the name of the series, or its last value when it is alone.
local function ending(one, node, lang)
  if one.name ~= "" then return one.name end
  for i = #one.points, 1, -1 do
    local y = one.points[i].y
    if y then return format.amount(y, node, lang) end
  end
end

-- The usual distance between two times: a wider step is dotted, for nothing is known in it.
local function usual_step(node)
  local step = math.huge
  for _, one in ipairs(node.series) do step = min(step, bridge.steps(one.points) or step) end
  return (step < math.huge and step or 1) * 1.5
end

-- All series, the highlighted last and so in front; answers the labels of their ends.
local function draw_series(surface, node, px, py, lang)
  local labels, usual, emphasised = {}, usual_step(node), series.emphasised(node)
  for pass = 1, 2 do
    for s, one in ipairs(node.series) do
      if (one.highlight and 2 or 1) == pass then
        local class = series.class(s, one.highlight, emphasised)
        local last = surface:line(one.points, px, py, class, usual, emphasised and 1 or s, not emphasised or one.highlight)
        if last then
          labels[#labels + 1] = { text = ending(one, node, lang), x = px(last.x), y = py(last.y), s = s,
                                  hi = one.highlight or false, class = "t " .. class }
        end
      end
    end
  end
  return labels
end

local function rule_label(node, lang)
  return node.rule.label .. " " .. format.amount(node.rule.y, node, lang)
end

function line.draw(surface, node, lang)
  local width = surface.width
  local wide = width > 500
  local x0, x1 = node.times[1], node.times[2]
  if x0 == x1 then x0, x1 = x0 - 1, x1 + 1 end
  local ticks, tick_labels, left = scale.labelled(node, node.range[1], node.range[2], wide and 5 or 4, lang)
  local right = node.rule and canvas.measure(rule_label(node, lang)) * canvas.BOLD or 0
  for _, one in ipairs(node.series) do right = max(right, canvas.measure(ending(one, node, lang) or "") * canvas.BOLD) end
  left, right = min(left + 9, width * 0.3), max(46, min(right + 16, width * 0.34))
  local height = max(wide and 250 or 180, min(#node.series + (node.rule and 1 or 0), 30) * canvas.LINE + 36)
  local top, bottom, edge = 12, height - 24, width - right
  local py = scale.linear(ticks[1], ticks[#ticks], bottom, top)
  local px = scale.linear(x0, x1, left + 6, edge)

  scale.upright(surface, ticks, tick_labels, py, left, edge)
  for _, p in ipairs(time_labels(node, px)) do surface:text(p.x, height - 6, "mid soft", p.label) end
  if node.rule then surface:bold("rule", left, py(node.rule.y), edge, py(node.rule.y)) end
  local labels = draw_series(surface, node, px, py, lang)
  if node.rule then
    local y = py(node.rule.y)
    labels[#labels + 1] = { text = rule_label(node, lang), x = edge, y = y, s = 0, hi = true, class = "rulet" }
  end
  place.spread(labels, top, bottom)
  for _, label in ipairs(labels) do
    local x = edge + 14
    if abs(label.at - label.y) > 4 then surface:segment("lead-l", label.x + 4, label.y, x - 3, label.at) end
    surface:text(x, label.at + 4, label.class, canvas.cut(label.text, (right - 14) / canvas.BOLD))
  end
  return height
end

return line
