-- Who comes first: places in order, equal values share one. The indicator says whether high or low is best;
-- `better` = "higher" or "lower" says it where there is none. Those without a value have no place.
local bridge = require "bridge"
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local canvas = require "report.chart.canvas"
local rows_ = require "report.chart.rows"
local scale = require "report.chart.scale"
local series = require "report.chart.series"
local tables = require "report.table"

local rank = {
  options = { x = "string", y = "string", facet = "string", unit = "string", decimals = "decimals", scale = "scale",
              better = "string", rule = "Rule" },
  paths = { "x", "y", "facet" }, needs = { "x", "y" },
}
local max = math.max
local betters = { higher = true, lower = true }

-- Best first, without a value last; equal ones by name.
local function order(better)
  return function(a, b)
    if a.y and b.y and a.y ~= b.y then return (a.y > b.y) == (better == "higher") end
    if (a.y == nil) ~= (b.y == nil) then return a.y ~= nil end
    return bridge.compare(a.label, b.label) < 0
  end
end

function rank.node(chart, rows)
  local all, rule = series.gather(chart, rows)
  if series.valued(all) == 0 then return nil end
  chart.computed = true -- nobody has published the places
  local indicator = tables.measure(chart.state, chart.who, rows[1])
  local better = chart.spec.better or indicator and betters[indicator.direction] and indicator.direction or "higher"
  check.one_of(chart.state.lang, chart.who, better, betters, "better")
  local points = all[1].points
  table.sort(points, order(better))
  for i, p in ipairs(points) do
    local before = points[i - 1]
    if p.y then p.rank = before and before.y == p.y and before.rank or i end
  end
  local node = series.node(chart, rows, all, rule)
  node.better, node.range = better, { series.extent(node) }
  return node
end

-- "1 Salem 83,2 %, 2 Tyresö 81,0 %".
function rank.text(node, lang)
  local say, out = words.of(lang), {}
  for i, p in ipairs(node.series[1].points) do
    if i > 40 then
      out[41] = "…"
      break
    end
    out[i] = (p.rank or "–") .. " " .. p.label .. " " .. format.point(p, node, node.unit, lang)
  end
  local rule = node.rule
  rule = rule and " " .. rule.label .. ": " .. format.amount(rule.y, node, lang, node.unit) .. "." or ""
  return format.sentence(say.better[node.better]) .. ". " .. table.concat(out, ", ") .. "." .. rule
end

function rank.table(node, lang)
  local say = words.of(lang)
  local t = { rows = {}, columns = { { label = say.category, align = "left" }, { label = say.rank, align = "right" },
                                     { label = say.value, align = "right" } } }
  for i, p in ipairs(node.series[1].points) do
    t.rows[i] = { cells = {
      { text = p.label }, { text = p.rank and tostring(p.rank) or "–", value = p.rank, missing = not p.rank or nil },
      { text = format.point(p, node, nil, lang), value = p.y, missing = not p.y or nil },
    } }
  end
  return t
end

function rank.draw(surface, node, lang)
  local groups = rows_.groups(node)
  local rows, emphasised, after, places = groups, series.emphasised(node), 0, 0
  for _, group in ipairs(groups) do
    local row = group[1]
    row.text, row.place = format.point(row.p, node, nil, lang), row.p.rank and tostring(row.p.rank) or "–"
    after, places = max(after, canvas.measure(row.text) * canvas.BOLD + 4), max(places, canvas.measure(row.place) * canvas.BOLD)
  end
  local names = rows_.name_all(groups, surface.width - places - 8) + places + 8
  local ticks, labels = scale.labelled(node, node.range[1], node.range[2], surface.width > 500 and 4 or 2, lang)
  local edge = surface.width - after
  local at = scale.linear(ticks[1], ticks[#ticks], names + 6, max(edge - 16, names + 26))
  local bottom
  local height = rows_.draw(surface, rows, names, node, node.rule and at(node.rule.y), lang, function(row, y)
    local middle, bold = y + row.height / 2, row.hi and " b" or ""
    surface:text(places, middle + 4, "end" .. (row.hi and " b" or " soft"), row.place)
    if row.p.y then
      surface:segment("guide", names, middle, at(row.p.y), middle)
      surface:path("d full " .. (emphasised and row.class or "hi"), canvas.marker(1, at(row.p.y), middle))
    end
    surface:text(surface.width, middle + 4, "end" .. (row.p.y and "" or " soft") .. bold, row.text)
  end, function(top, low)
    for _, v in ipairs(ticks) do surface:segment("grid", at(v), top, at(v), low) end
    bottom = low
  end)
  scale.along(surface, ticks, labels, at, bottom, bottom)
  return height + 16
end

return rank
