-- Two values of each against each other. Names stand beside the points where there is room for them; the
-- highlighted come first, and the table has them all.
local words = require "report.words"
local format = require "report.format"
local canvas = require "report.chart.canvas"
local place = require "report.chart.place"
local scale = require "report.chart.scale"
local series = require "report.chart.series"
local tables = require "report.table"

local scatter = {
  options = { x = "string", y = "string", label = "string", color = "string", x_label = "string", y_label = "string",
              x_decimals = "decimals", y_decimals = "decimals" },
  paths = { "x", "y", "label", "color" }, needs = { "x", "y", "label" },
}
local max = math.max

-- The indicator of a path such as "before.value", where the row has it: what the axis is called and its decimals.
local function axis(chart, name, rows)
  local spec, keys = chart.spec, chart.keys[name]
  local owner = rows[1]
  if keys[2] then owner = tables.value(chart.state, chart.who, spec[name], { table.unpack(keys, 1, #keys - 1) }, rows[1]) end
  local measure = type(owner) == "table" and tables.measure(chart.state, chart.who, owner)
  local title = spec[name .. "_label"] or measure and measure.title or spec[name]
  if measure and measure.unit and not spec[name .. "_label"] then title = title .. " (" .. measure.unit .. ")" end
  return { title = title, decimals = spec[name .. "_decimals"] or measure and measure.decimals or nil }
end

function scatter.node(chart, rows)
  local by_name, all, count = {}, {}, 0
  local axes = { x = axis(chart, "x", rows), y = axis(chart, "y", rows) }
  for i, row in ipairs(rows) do
    local name = chart:name("color", row)
    local one = by_name[name]
    if not one then
      one = { name = name, points = {}, highlight = chart.highlight[name] }
      by_name[name], all[#all + 1] = one, one
    end
    local x, y = chart:number("x", row, i), chart:number("y", row, i)
    local label = chart:label("label", row) or words.of(chart.state.lang).missing
    one.points[#one.points + 1] = { label = label, at = x, y = y, highlight = chart.highlight[label] }
    if x and y then
      count = count + 1
      for axis_name, v in pairs { x = x, y = y } do
        local a = axes[axis_name]
        a.range = a.range and { math.min(a.range[1], v), max(a.range[2], v) } or { v, v }
      end
    end
  end
  if count == 0 then return nil end
  return { series = all, x = axes.x, y = axes.y }
end

local function amounts(p, node, lang)
  local missing = words.of(lang).missing
  return p.at and format.amount(p.at, node.x, lang) or missing, p.y and format.amount(p.y, node.y, lang) or missing
end

function scatter.text(node, lang)
  local out = {}
  for _, one in ipairs(node.series) do
    for _, p in ipairs(one.points) do
      local x, y = amounts(p, node, lang)
      if #out < 40 then out[#out + 1] = p.label .. " (" .. x .. "; " .. y .. ")" end
    end
  end
  return node.x.title .. "; " .. node.y.title .. ": " .. table.concat(out, ", ") .. "."
end

function scatter.table(node, lang)
  local say, named = words.of(lang), #node.series > 1
  local t = { rows = {}, columns = {
    { label = say.category, align = "left" }, { label = node.x.title, align = "right" }, { label = node.y.title, align = "right" },
  } }
  for _, one in ipairs(node.series) do
    for _, p in ipairs(one.points) do
      local x, y = amounts(p, node, lang)
      t.rows[#t.rows + 1] = { group = named and one.name or nil, cells = {
        { text = p.label }, { text = x, value = p.at, missing = not p.at or nil },
        { text = y, value = p.y, missing = not p.y or nil },
      } }
    end
  end
  return t
end

-- The points, and what place they take from the names.
local function draw_points(surface, node, px, py)
  local taken, shown, emphasised = {}, {}, series.emphasised(node)
  for s, one in ipairs(node.series) do
    for _, p in ipairs(one.points) do
      if p.at and p.y then
        local x, y, hi = px(p.at), py(p.y), p.highlight or one.highlight
        surface:path("d " .. series.class(s, hi, emphasised), canvas.marker(s, x, y))
        taken[#taken + 1] = { x - 5, y - 5, x + 5, y + 5 }
        shown[#shown + 1] = { x = x, y = y, hi = hi, text = p.label }
      end
    end
  end
  return shown, taken
end

function scatter.draw(surface, node, lang)
  local width = surface.width
  local wide, top = width > 500, 24
  if #node.series > 1 then
    local names, emphasised = {}, series.emphasised(node)
    for s, one in ipairs(node.series) do names[s] = one.name end
    top = 20 + surface:legend(names, function(s, x, y)
      surface:path("d " .. series.class(s, node.series[s].highlight, emphasised), canvas.marker(s, x, y))
    end)
  end
  local bottom = top + (wide and 300 or 250)
  local y_ticks, y_labels, left = scale.labelled(node.y, node.y.range[1], node.y.range[2], 4, lang)
  local x_ticks, x_labels = scale.labelled(node.x, node.x.range[1], node.x.range[2], wide and 5 or 3, lang)
  left = left + 9
  local px = scale.linear(x_ticks[1], x_ticks[#x_ticks], left, width - 12)
  local py = scale.linear(y_ticks[1], y_ticks[#y_ticks], bottom, top)
  surface:text(0, top - 12, "soft", canvas.cut("↑ " .. node.y.title, width))
  scale.upright(surface, y_ticks, y_labels, py, left, width - 12)
  scale.along(surface, x_ticks, x_labels, px, top, bottom, true)
  surface:text(width, bottom + 32, "end soft", canvas.cut(node.x.title .. " →", width))
  local shown, taken = draw_points(surface, node, px, py)
  for pass = 1, 2 do
    for i, p in ipairs(shown) do
      if i <= 200 and (p.hi and 1 or 2) == pass then
        local x, y, class = place.around(taken, { left, top, width, bottom }, p.x, p.y, p.text)
        if x then surface:text(x, y, class .. " over" .. (p.hi and " b" or ""), p.text) end
      end
    end
  end
  return bottom + 38
end

return scatter
