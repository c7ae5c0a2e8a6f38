-- The days of a year around a wheel, numbered, and the same numbers in a list. What has no day, only the
-- year, stands last in the list.
local words = require "report.words"
local format = require "report.format"
local canvas = require "report.chart.canvas"

local wheel = {
  options = { x = "string", text = "string", color = "string" }, paths = { "x", "text", "color" }, needs = { "x", "text" },
}
local max, pi = math.max, math.pi

-- The year, month and day of a date, as far as it tells them.
local function parts(text)
  local year, month, day = text:match("^(%d%d%d%d)-?(%d?%d?)-?(%d?%d?)")
  month, day = tonumber(month), tonumber(day)
  if month and (month < 1 or month > 12) then month, day = nil, nil end
  if day and (day < 1 or day > 31) then day = nil end
  return year, month, day
end

function wheel.node(chart, rows)
  local say, all = words.of(chart.state.lang), {}
  for i, row in ipairs(rows) do
    local date = chart:label("x", row) or ""
    local _, month, day = parts(date)
    local text = chart:label("text", row) or say.missing
    local kind = chart.keys.color and chart:label("color", row) or nil
    all[i] = { date = date, month = month, day = day, text = text, kind = kind, position = i,
               highlight = chart.highlight[text] or kind and chart.highlight[kind] or nil }
  end
  table.sort(all, function(a, b)
    local ma, mb = (a.month or 99) * 100 + (a.day or 0), (b.month or 99) * 100 + (b.day or 0)
    if ma ~= mb then return ma < mb end
    return a.position < b.position
  end)
  for _, one in ipairs(all) do one.position = nil end
  return { series = all }
end

local function day_of(one, lang)
  local say = words.of(lang)
  if not one.month then return one.date ~= "" and one.date or say.no_day end
  local month = say.months[one.month]
  return one.day and ("%d %s"):format(one.day, month) or month
end

function wheel.text(node, lang)
  local out = {}
  for i, one in ipairs(node.series) do
    if i > 60 then
      out[61] = "…"
      break
    end
    out[i] = day_of(one, lang) .. ": " .. one.text
  end
  return table.concat(out, "; ") .. "."
end

function wheel.table(node, lang)
  local say, kinds = words.of(lang), false
  for _, one in ipairs(node.series) do kinds = kinds or one.kind ~= nil end
  local t = { rows = {}, columns = { { label = say.day, align = "left" }, { label = say.what, align = "left" } } }
  if kinds then t.columns[3] = { label = say.category, align = "left" } end
  for i, one in ipairs(node.series) do
    local cells = { { text = day_of(one, lang) }, { text = one.text } }
    if kinds then cells[3] = { text = one.kind or "–" } end
    t.rows[i] = { cells = cells }
  end
  return t
end

---------------------------------------------------------------------------- drawing

local RADIUS, HUB, DOT = 140, 36, 9

-- A point on the wheel: January begins at the top, the year goes clockwise.
local function around(centre, turn, radius)
  return centre.x + math.sin(turn * 2 * pi) * radius, centre.y - math.cos(turn * 2 * pi) * radius
end

local function draw_months(surface, centre, lang)
  local c = canvas.coordinate
  for _, radius in ipairs { RADIUS, HUB } do
    surface:put('<circle class="grid" cx="', c(centre.x), '" cy="', c(centre.y), '" r="', c(radius), '"/>')
  end
  for month = 1, 12 do
    local x1, y1 = around(centre, (month - 1) / 12, HUB)
    local x2, y2 = around(centre, (month - 1) / 12, RADIUS)
    surface:segment("grid", x1, y1, x2, y2)
    local name = words.of(lang).months[month]
    local x, y = around(centre, (month - 0.5) / 12, RADIUS + 15)
    surface:text(x, y + 4, "mid soft", utf8.len(name) > 4 and name:sub(1, 3) or name)
  end
end

-- The numbered days: one that would lie on another comes further in.
local function draw_days(surface, node, centre)
  local placed = {}
  for i, one in ipairs(node.series) do
    if one.month then
      local turn = (one.month - 1 + ((one.day or 15.5) - 0.5) / 31) / 12
      local radius, x, y = RADIUS - DOT - 4, nil, nil
      local shown = false
      while radius >= HUB + DOT and not shown do
        x, y = around(centre, turn, radius)
        shown = true
        for _, other in ipairs(placed) do
          local dx, dy = x - other.x, y - other.y
          if dx * dx + dy * dy < (2 * DOT + 2) ^ 2 then shown = false end
        end
        if not shown then radius = radius - 4 end
      end
      if shown then
        placed[#placed + 1] = { x = x, y = y }
        surface:put('<circle class="day', one.highlight and " hi" or "", '" cx="', canvas.coordinate(x), '" cy="',
          canvas.coordinate(y), '" r="', tostring(DOT), '"/>')
        surface:text(x, y + 4, one.highlight and "mid on over" or "mid over", tostring(i))
      end
    end
  end
end

-- The list of days from x on; answers how far down it came.
local function draw_list(surface, node, x, y, lang)
  local width = surface.width - x
  for i, one in ipairs(node.series) do
    local day = day_of(one, lang)
    local lines = canvas.wrap(day .. ": " .. one.text, (width - 26) / (one.highlight and canvas.BOLD or 1), 2)
    surface:text(x + 18, y, "end" .. (one.highlight and " b" or " soft"), one.month and tostring(i) or "–")
    for k, line in ipairs(lines) do
      surface:text(x + 26, y + (k - 1) * canvas.LINE, one.highlight and "b" or "", line)
    end
    y = y + #lines * canvas.LINE + 4
  end
  return y
end

function wheel.draw(surface, node, lang)
  local wide = surface.width > 500
  local reach = RADIUS + 26
  local centre = { x = wide and reach or surface.width / 2, y = reach }
  draw_months(surface, centre, lang)
  draw_days(surface, node, centre)
  local beside, below = 2 * reach + 16, 16 -- where the list begins
  if not wide then beside, below = 0, beside end
  return max(2 * reach, draw_list(surface, node, beside, below, lang))
end

return wheel
