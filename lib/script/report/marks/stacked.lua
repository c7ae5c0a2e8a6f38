-- Parts of a whole, one bar for each category. Parts differ in pattern; with `share` = true every bar is
-- as long as the others and a part is its per cent. Of a whole that lacks a part only the amounts are drawn.
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local canvas = require "report.chart.canvas"
local scale = require "report.chart.scale"
local series = require "report.chart.series"

local stacked = {
  options = { x = "string", y = "string", color = "string", facet = "string", unit = "string", decimals = "decimals",
              scale = "scale", share = "boolean" },
  paths = { "x", "y", "color", "facet" }, needs = { "x", "y", "color" }, text = series.all_text, table = series.table,
}
local max = math.max

-- The amounts of each category, in the order of the series.
local function wholes_of(all)
  local by_label, wholes = {}, {}
  for s, one in ipairs(all) do
    for _, p in ipairs(one.points) do
      local whole = by_label[p.label]
      if not whole then
        whole = { label = p.label, sum = 0, lacks = 0 }
        by_label[p.label] = whole
        wholes[#wholes + 1] = whole
      end
      whole[#whole + 1] = { p = p, s = s }
      whole.hi = whole.hi or p.highlight
      if p.y then whole.sum = whole.sum + p.y end
    end
  end
  for _, whole in ipairs(wholes) do
    whole.lacks = #all - #whole
    for _, part in ipairs(whole) do
      if not part.p.y then whole.lacks = whole.lacks + 1 end
    end
  end
  return wholes
end

function stacked.node(chart, rows)
  local all = series.gather(chart, rows)
  if series.valued(all) == 0 then return nil end
  local most = 0
  for _, whole in ipairs(wholes_of(all)) do
    most = max(most, whole.sum)
    for _, part in ipairs(whole) do
      local p = part.p
      if p.y and p.y < 0 then check.fail(chart.state.lang, "negative", chart.who, chart.spec.y, whole.label) end
      p.share = chart.spec.share and whole.lacks == 0 and whole.sum > 0 and p.y / whole.sum * 100 or nil
    end
  end
  local node = series.node(chart, rows, all)
  node.share, node.range = chart.spec.share or nil, { 0, chart.spec.share and 100 or most }
  return node
end

local function draw_bar(surface, whole, node, y, at, lang)
  local sum = 0
  for _, part in ipairs(whole) do
    local amount = part.p.y
    if node.share then amount = part.p.share end
    if amount and amount > 0 then
      local x0, x1 = at(sum), at(sum + amount)
      local class, more = surface:fill(part.s)
      surface:rect(class .. " edge", x0, y, max(x1 - x0, 0.5), 20, more)
      local text = node.share and format.number(amount, 0, lang) .. "\u{A0}%" or format.amount(amount, node, lang)
      local wide = canvas.measure(text) * canvas.BOLD + 10
      if wide < x1 - x0 then
        surface:rect("plate", (x0 + x1 - wide + 4) / 2, y + 3, wide - 4, 14)
        surface:text((x0 + x1) / 2, y + 14, "mid", text)
      end
      sum = sum + amount
    end
  end
  return sum
end

function stacked.draw(surface, node, lang)
  local say, wholes, names, told, room = words.of(lang), wholes_of(node.series), {}, {}, 12
  for s, one in ipairs(node.series) do told[s] = one.name end
  local y = surface:legend(told, function(s, x, y)
    local class, more = surface:fill(s)
    surface:rect(class .. " edge", x - 6, y - 6, 13, 12, more)
  end) + 4
  for i, whole in ipairs(wholes) do
    names[i] = whole.label
    whole.text = node.share and "" or format.amount(whole.sum, node, lang)
    if whole.lacks > 0 then whole.text = say.missing .. ": " .. whole.lacks end
    room = max(room, canvas.measure(whole.text) * canvas.BOLD + 8)
  end
  local left, lines = canvas.names(names, surface.width, 0.4)
  local at = scale.linear(0, node.range[2], left, max(surface.width - room, left + 20))
  local top = y
  for i, whole in ipairs(wholes) do
    local height = max(28, #lines[i] * canvas.LINE + 6)
    local middle = y + height / 2
    surface:lines(left - 8, middle, whole.hi and "end b" or "end", lines[i])
    local sum = draw_bar(surface, whole, node, middle - 10, at, lang)
    surface:text(at(sum) + 5, middle + 4, whole.lacks > 0 and "soft" or "b", whole.text)
    y = y + height
  end
  surface:segment("zero", left, top, left, y)
  return y + 4
end

return stacked
