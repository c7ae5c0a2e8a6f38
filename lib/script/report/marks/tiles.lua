-- Municipalities as equal tiles, so that the small are seen as well as the large. Where each stands is data
-- (`column` and `row`, counted from 1), else they come in a plain grid. A tile says its value, and is darker
-- the higher it is, or has the icon of its status.
local check = require "report.check"
local words = require "report.words"
local assessed = require "report.assessed"
local format = require "report.format"
local canvas = require "report.chart.canvas"
local sources = require "report.sources"
local tables = require "report.table"

local tiles = {
  options = { label = "string", y = "string", status = "string", column = "string", row = "string", unit = "string",
              decimals = "decimals" },
  paths = { "label", "y", "status", "column", "row" }, needs = { "label" },
}
local max, min = math.max, math.min
local SHADES, MOST = 4, 60

-- Where a tile stands: a whole number that fits in a picture.
local function at(chart, name, row, i)
  local value = chart.keys[name] and chart:number(name, row, i)
  if value and (value < 1 or value > MOST or value ~= math.floor(value)) then
    check.fail(chart.state.lang, "want", chart.who, chart.spec[name] .. "[" .. i .. "]", "1.." .. MOST, tostring(value))
  end
  return value and math.tointeger(value)
end

-- The places of all, one tile in each; in a plain grid when one has none.
local function placed(chart, all)
  local taken, plain = {}, false
  for _, one in ipairs(all) do
    plain = plain or not (one.column and one.row)
    local place = not plain and one.column .. " " .. one.row
    if place and taken[place] then
      check.fail(chart.state.lang, "duplicate", chart.who, taken[place] .. ", " .. one.label, place)
    end
    if place then taken[place] = one.label end
  end
  if not plain then return end
  local wide = min(5, math.ceil((#all) ^ 0.5))
  for i, one in ipairs(all) do one.column, one.row = (i - 1) % wide + 1, (i - 1) // wide + 1 end
end

function tiles.node(chart, rows)
  local state, all, spec = chart.state, {}, chart.spec
  local say = words.of(state.lang)
  for i, row in ipairs(rows) do
    local label = chart:label("label", row) or say.missing
    local one = { label = label, highlight = chart.highlight[label], column = at(chart, "column", row, i),
                  row = at(chart, "row", row, i) }
    if chart.keys.y then
      one.y = chart:number("y", row, i)
      if not one.y then one.missing = say.marks[sources.probe(row, "missing")] or say.missing end
    end
    local value = chart.keys.status and chart:value("status", row)
    if value then
      local badge = assessed.brief(state, chart.who, value)
      one.status = { code = badge.code, label = badge.label, colour = badge.colour, sign = badge.sign }
      chart.computed = true
    end
    all[i] = one
  end
  placed(chart, all)
  local indicator = chart.keys.y and tables.common_measure(state, chart.who, rows, chart.keys.y, spec.unit) or {}
  local lo, hi = format.range(all)
  return { series = all, range = lo and { lo, hi } or nil, title = spec.title or indicator.title,
           unit = spec.unit or indicator.unit, decimals = spec.decimals or indicator.decimals }
end

-- What a tile says besides its name.
local function said(one, node, lang, unit)
  local parts = {}
  if one.y then parts[1] = format.amount(one.y, node, lang, unit) elseif one.missing then parts[1] = one.missing end
  if one.status then parts[#parts + 1] = one.status.label end
  return table.concat(parts, ", ")
end

function tiles.text(node, lang)
  local out = {}
  for i, one in ipairs(node.series) do out[i] = one.label .. " " .. said(one, node, lang, node.unit) end
  return table.concat(out, "; ", 1, min(#out, 60)) .. "."
end

function tiles.table(node, lang)
  local say, values, statuses = words.of(lang), false, false
  for _, one in ipairs(node.series) do
    values, statuses = values or one.y ~= nil or one.missing ~= nil, statuses or one.status ~= nil
  end
  local t = { rows = {}, columns = { { label = say.municipality, align = "left" } } }
  if values then t.columns[2] = { label = say.value, align = "right" } end
  if statuses then t.columns[#t.columns + 1] = { label = say.status, align = "left" } end
  for i, one in ipairs(node.series) do
    local cells = { { text = one.label } }
    if values then
      local text = one.y and format.amount(one.y, node, lang) or one.missing or say.missing
      cells[2] = { text = text, value = one.y, missing = not one.y or nil }
    end
    if statuses then cells[#cells + 1] = one.status and { status = one.status } or { text = "–", missing = true } end
    t.rows[i] = { cells = cells }
  end
  return t
end

local function shade(one, range)
  if not one.y then return "tile none" end
  local span = range[2] / 2 - range[1] / 2
  local part = span > 0 and (one.y / 2 - range[1] / 2) / span or 0.5
  return "tile v" .. min(SHADES, math.floor(part * SHADES) + 1)
end

function tiles.draw(surface, node, lang)
  local columns, rows = 1, 1
  for _, one in ipairs(node.series) do columns, rows = max(columns, one.column), max(rows, one.row) end
  local size = min(surface.width / columns, 104)
  local height = max(46, min(size, 62))
  for _, one in ipairs(node.series) do
    local x, y = (one.column - 1) * size + 2, (one.row - 1) * height + 2
    local wide, high = size - 4, height - 4
    surface:rect(node.range and shade(one, node.range) or "tile none", x, y, wide, high, ' rx="3"')
    if one.highlight then surface:rect("l hi", x, y, wide, high, ' rx="3"') end
    local middle, top = x + wide / 2, y + high / 2 - 3
    local value = one.y and format.amount(one.y, node, lang) or one.missing
    local bold = one.highlight and canvas.BOLD or 1
    surface:text(middle, top, one.highlight and "mid b" or "mid", canvas.cut(one.label, (wide - 4) / bold))
    local shown = value and canvas.cut(value, (wide - 6) / canvas.BOLD)
    if one.status then
      local half = shown and canvas.measure(shown) * canvas.BOLD / 2 or -3
      surface:icon(one.status.code, one.status.colour, shown and max(middle - half - 9, x + 9) or middle, top + 13)
      if shown and middle + half + 9 < x + wide then surface:text(middle + 8, top + 17, "mid b", shown) end
    elseif shown then
      surface:text(middle, top + 17, one.y and "mid b" or "mid soft", shown)
    end
  end
  return rows * height + 2
end

return tiles
