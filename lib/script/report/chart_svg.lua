-- Line and bar charts, grids and sparks as inline SVG: title and description inside, series told apart by label, dash and
-- marker as well as colour, numbers in the report's language. Colours and fonts are the style's.
-- Coordinates are written as integers and tenths by hand: "%.1f" would follow the locale.
local bridge = require "bridge"
local words = require "report.words"
local format = require "report.format"

local charts = {}
local escape = format.escape
local floor, max, min, abs = math.floor, math.max, math.min, math.abs
local CHAR = 6.1 -- mean width of a character of the charts' 11.5 px text
local WIDER, WIDER_BOLD = 1.2, 1.35 -- of names at the edge, which would be cut where a wide font stands in

local function c(v)
  local tenths = floor(v * 10 + 0.5)
  local sign = ""
  if tenths < 0 then tenths, sign = -tenths, "-" end
  if tenths % 10 == 0 then return sign .. tenths // 10 end
  return sign .. tenths // 10 .. "." .. tenths % 10
end

local function text_width(text)
  return bridge.width(text) * CHAR
end

local function cut(text, width)
  if text_width(text) <= width then return text end
  local keep = max(1, floor(width / CHAR) - 1)
  local stop = utf8.len(text) and utf8.offset(text, keep + 1)
  return stop and text:sub(1, stop - 1) .. "…" or text
end

-- Round numbers that enclose lo..hi, about `wanted` of them; also their step.
function charts.ticks(lo, hi, wanted)
  lo, hi = max(lo, -4e307), min(hi, 4e307)
  if hi - lo <= max(abs(lo), abs(hi)) * 1e-9 then
    local margin = max(abs(hi) * 0.1, 1e-290)
    if lo == 0 and hi == 0 then margin = 1 end
    lo, hi = lo - margin, hi + margin
  end
  local rough = (hi - lo) / wanted
  local power = 10.0 ^ floor(math.log(rough, 10))
  local digit = rough / power
  local step = power * (digit <= 1 and 1 or digit <= 2 and 2 or digit <= 2.5 and 2.5 or digit <= 5 and 5 or 10)
  local from, out = floor(lo / step + 1e-9), {}
  for i = 0, 3 * wanted + 3 do
    out[#out + 1] = (from + i) * step
    if out[#out] >= hi - step * 1e-9 then break end
  end
  return out, step
end

local function open(node, width, height, id)
  return ('<svg class="plot" role="img" aria-labelledby="%st %sd" viewBox="0 0 %s %s" width="%s" height="%s">'
    .. '<title id="%st">%s</title><desc id="%sd">%s</desc>'):format(
    id, id, c(width), c(height), c(width), c(height), id, escape(node.title or ""), id, escape(node.text))
end

local function text(out, x, y, class, words_)
  out[#out + 1] = '<text x="' .. c(x) .. '" y="' .. c(y) .. '" class="' .. class .. '">'
    .. escape(words_) .. "</text>"
end

local function segment(out, class, x1, y1, x2, y2)
  out[#out + 1] = '<path class="' .. class .. '" d="M' .. c(x1) .. " " .. c(y1) .. "L"
    .. c(x2) .. " " .. c(y2) .. '"/>'
end

-- A line that stands out from what is behind it.
local function bold(out, class, ...)
  segment(out, "halo", ...)
  segment(out, class, ...)
end

local function rect(out, class, x, y, width, height)
  out[#out + 1] = '<rect class="' .. class .. '" x="' .. c(x) .. '" y="' .. c(y) .. '" width="' .. c(width)
    .. '" height="' .. c(height) .. '"/>'
end

-- The picture; out[1] was kept for its first tag.
local function picture(out, ...)
  out[1] = open(...)
  out[#out + 1] = "</svg>"
  return table.concat(out)
end

local shapes = {
  "M%s %sm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0", "M%s %sm-3-3h6v6h-6z",
  "M%s %sm0-4l4 7h-8z", "M%s %sm0-4.5l4.5 4.5l-4.5 4.5l-4.5-4.5z",
}

-- Extent of a chart in time and value, its rule included; zero too where the values come near it.
local function extent(node)
  local x0, x1, lo, hi
  for _, series in ipairs(node.series) do
    for _, p in ipairs(series.points) do
      x0, x1 = min(x0 or p.x, p.x), max(x1 or p.x, p.x)
    end
    lo, hi = format.range(series.points, lo, hi)
  end
  if node.rule and lo then lo, hi = min(lo, node.rule.y), max(hi, node.rule.y) end
  if lo and lo > 0 and lo < 0.5 * hi then lo = 0 end
  if hi and hi < 0 and hi > 0.5 * lo then hi = 0 end
  if x0 == x1 then x0, x1 = x0 - 1, x1 + 1 end
  return x0, x1, lo, hi
end

-- Moves labels apart, nearest to where they belong, inside top..bottom. Too many: those not
-- highlighted give way.
local function spread(labels, top, bottom)
  local most = floor((bottom - top) / 13) + 1
  if #labels > most then
    table.sort(labels, function(a, b)
      if a.hi ~= b.hi then return a.hi end
      return a.s < b.s
    end)
    for i = #labels, most + 1, -1 do labels[i] = nil end
  end
  table.sort(labels, function(a, b)
    if a.y ~= b.y then return a.y < b.y end
    return a.s < b.s
  end)
  for i, label in ipairs(labels) do
    label.at = max(label.y, i == 1 and top or labels[i - 1].at + 13)
  end
  local floor_ = bottom
  for i = #labels, 1, -1 do
    labels[i].at = min(labels[i].at, floor_)
    floor_ = labels[i].at - 13
  end
end

-- The labels along time: first and last, and those between that fit.
local function time_labels(node, px)
  local all, seen = {}, {}
  for _, series in ipairs(node.series) do
    for _, p in ipairs(series.points) do
      if not seen[p.x] then
        seen[p.x] = true
        all[#all + 1] = { x = px(p.x), label = p.label, half = text_width(p.label) / 2 + 5 }
      end
    end
    if #all > 0 and #all >= #series.points then break end
  end
  table.sort(all, function(a, b) return a.x < b.x end)
  local kept, last = { all[1] }, all[#all]
  for i = 2, #all do
    local p, before = all[i], kept[#kept]
    local free = p.x - p.half >= before.x + before.half
    if p == last then
      if not free and #kept > 1 then kept[#kept] = nil end
      kept[#kept + 1] = p
    elseif free and p.x + p.half <= last.x - last.half then
      kept[#kept + 1] = p
    end
  end
  return kept
end

-- What stands at the end of a line: the name of the series, or its last value when it is alone.
local function ending(series, lang)
  if series.name ~= "" then return series.name end
  for i = #series.points, 1, -1 do
    if series.points[i].y then return format.short(series.points[i].y, lang) end
  end
end

-- The usual distance between two times: a wider step is dotted, for nothing is known in it.
local function usual_step(node)
  local step
  for _, series in ipairs(node.series) do
    local points = series.points
    for i = 2, #points do
      local d = points[i].x - points[i - 1].x
      if d > 1e-6 and (not step or d < step) then step = d end
    end
  end
  return (step or 1) * 1.5
end

local function draw_series(out, labels, node, px, py, lang)
  local some, usual, xs = false, usual_step(node), {}
  for _, series in ipairs(node.series) do some = some or series.highlight end
  local function one(s, series)
    local class = some and (series.highlight and "hi" or "lo") or "s" .. (s - 1) % 8 + 1
    local d, far, dots, last = {}, {}, {}, nil
    local points, before = series.points, nil
    for i, p in ipairs(points) do
      local point
      if p.y then
        local x, y = xs[p.x] or c(px(p.x)), c(py(p.y))
        xs[p.x], point = x, x .. " " .. y
        local wide = before and p.x - points[i - 1].x > usual
        if wide then far[#far + 1] = "M" .. before .. "L" .. point end
        d[#d + 1] = (before and not wide and "L" or "M") .. point
        if not some or series.highlight or not before and not (points[i + 1] and points[i + 1].y) then
          dots[#dots + 1] = shapes[some and 1 or (s - 1) % 4 + 1]:format(x, y)
        end
        last = p
      end
      before = point
    end
    if not last then return end
    out[#out + 1] = '<path class="l ' .. class .. '" d="' .. table.concat(d) .. '"/>'
    if #far > 0 then out[#out + 1] = '<path class="l far ' .. class .. '" d="' .. table.concat(far) .. '"/>' end
    if #dots > 0 then out[#out + 1] = '<path class="d ' .. class .. '" d="' .. table.concat(dots) .. '"/>' end
    labels[#labels + 1] = {
      text = ending(series, lang), x = px(last.x), y = py(last.y), s = s, hi = series.highlight or false, class = class,
    }
  end
  for s, series in ipairs(node.series) do
    if not series.highlight then one(s, series) end
  end
  for s, series in ipairs(node.series) do
    if series.highlight then one(s, series) end
  end
end

-- Height of the drawn line of a series at x, or nil in a gap.
local function height_at(points, x, px, py)
  for i = 2, #points do
    local a, b = points[i - 1], points[i]
    local right = px(b.x)
    if right >= x then
      if not (a.y and b.y) then return nil end
      local left = px(a.x)
      return py(a.y) + (x - left) / max(right - left, 1e-9) * (py(b.y) - py(a.y))
    end
  end
end

-- The target line, its label at the end and on the side where it is least in the way.
local function draw_rule(out, node, left, right, top, bottom, px, py, lang)
  local y = py(node.rule.y)
  local label = node.rule.label .. " " .. format.number(node.rule.y, node.decimals, lang)
  local wide, best, at, over, class = text_width(label) * 1.08, -1, nil, nil, nil
  local watched = node.series
  for _, series in ipairs(node.series) do
    if series.highlight then watched = { series } end
  end
  for k = 1, 4 do
    local x, up = k % 2 == 1 and left + 4 or right - 4 - wide, k <= 2
    local middle, free = up and y - 9 or y + 9, 30
    for _, series in ipairs(watched) do
      for part = 0, 4 do
        local drawn = height_at(series.points, x + part / 4 * wide, px, py)
        if drawn then free = min(free, abs(drawn - middle)) end
      end
    end
    if middle < top - 8 or middle > bottom - 6 then free = 0 end
    if free > best + 1 then
      best, over = free, up
      at, class = x, "rulet"
      if k % 2 == 0 then at, class = right - 4, "end rulet" end
    end
  end
  bold(out, "rule", left, y, right, y)
  text(out, at, over and y - 5 or y + 13, class, label)
end

function charts.line(node, width, id, lang)
  local x0, x1, lo, hi = extent(node)
  local height = width > 500 and 250 or 214
  local ticks, step = charts.ticks(lo, hi, width > 500 and 5 or 4)
  local left, right = 0, 0
  local tick_text = {}
  for i, v in ipairs(ticks) do
    tick_text[i] = format.short(v, lang, step)
    left = max(left, text_width(tick_text[i]))
  end
  for _, series in ipairs(node.series) do right = max(right, text_width(ending(series, lang) or "") + 22) end
  left, right = min(left + 9, width * 0.3), max(46, min(right, width * 0.3))
  local top, bottom = 12, height - 24
  local low, high = ticks[1], ticks[#ticks]
  local along, up = (width - left - right - 6) / (x1 - x0), 1 / (high - low)
  local function px(x) return left + 6 + (x - x0) * along end
  local function py(y) return bottom - (max(low, min(high, y)) * up - low * up) * (bottom - top) end

  local out = { "" }
  for i, v in ipairs(ticks) do
    segment(out, v == 0 and "zero" or "grid", left, py(v), width - right, py(v))
    text(out, left - 6, py(v) + 4, "end soft", tick_text[i])
  end
  for _, p in ipairs(time_labels(node, px)) do
    text(out, p.x, height - 6, "mid soft", p.label)
  end
  local labels = {}
  draw_series(out, labels, node, px, py, lang)
  if node.rule then draw_rule(out, node, left, width - right, top, bottom, px, py, lang) end
  spread(labels, top, bottom)
  for _, label in ipairs(labels) do
    local x = width - right + 14
    if abs(label.at - label.y) > 4 then segment(out, "lead-l", label.x + 4, label.y, x - 2, label.at) end
    text(out, x, label.at + 4, "t " .. label.class, cut(label.text, right - 14))
  end
  return picture(out, node, width, height, id)
end

-- Horizontal bars: long names fit, and negative values go the other way. A missing value is
-- its word beside the axis, never a bar of no length.
function charts.bar(node, width, id, lang)
  local rows, lo, hi = {}, 0, 0
  local many, some = #node.series > 1, false
  local by_label = {}
  for s, series in ipairs(node.series) do
    some = some or series.highlight
    for _, p in ipairs(series.points) do
      some = some or p.highlight
      local group = by_label[p.label]
      if not group then
        group = { head = many and p.label or nil }
        by_label[p.label] = group
        rows[#rows + 1] = group
      end
      group[#group + 1] = {
        name = many and series.name or p.label, p = p, s = s, hi = series.highlight or p.highlight,
      }
      if p.y then lo, hi = min(lo, p.y), max(hi, p.y) end
      if p.against then lo, hi = min(lo, p.against), max(hi, p.against) end
    end
  end
  if node.rule then lo, hi = min(lo, node.rule.y), max(hi, node.rule.y) end
  if lo == hi then hi = 1 end
  local span = hi / 2 - lo / 2 -- half of it, so that it cannot overflow
  local names, left_text, right_text = 0, 0, 0
  for _, group in ipairs(rows) do
    for _, bar in ipairs(group) do
      bar.text = format.point(bar.p, node, nil, lang)
      names = max(names, text_width(bar.name) * (bar.hi and WIDER_BOLD or WIDER))
      if bar.p.y and bar.p.y < 0 then left_text = max(left_text, text_width(bar.text) + 6)
      else right_text = max(right_text, text_width(bar.text) + 6) end
    end
  end
  names = min(names + 10, width * 0.4)
  local x0, x1 = names + left_text, width - max(right_text, 12)
  local function px(v) return x0 + (v / 2 - lo / 2) / span * (x1 - x0) end

  local out, y = { "" }, node.rule and 20 or 4
  local top, zero = y, px(0)
  for _, group in ipairs(rows) do
    if group.head then
      text(out, 0, y + 15, "b", cut(group.head, width))
      y = y + 20
    end
    for _, bar in ipairs(group) do
      local v = bar.p.y
      local class = some and (bar.hi and "hi" or "lo") or "s" .. (many and (bar.s - 1) % 8 + 1 or 1)
      text(out, names - 8, y + 15, bar.hi and "end b" or "end", cut(bar.name, names - 8))
      if v then
        local x = px(v)
        rect(out, "bar " .. class, min(x, zero), y + 3, max(abs(x - zero), 1), 16)
        local against = bar.p.against and px(bar.p.against)
        if against then
          bold(out, "zero", against, y, against, y + 22)
          x = v >= 0 and max(x, against) or min(x, against)
        end
        text(out, v < 0 and x - 5 or x + 5, y + 15, (v < 0 and "end" or "") .. (bar.hi and " b" or ""), bar.text)
      else
        text(out, zero + 5, y + 15, "soft", bar.text)
      end
      y = y + 23
    end
    if group.head then y = y + 6 end
  end
  segment(out, "zero", zero, top, zero, y)
  if node.rule then
    local x = px(node.rule.y)
    bold(out, "rule", x, 16, x, y)
    local label = node.rule.label .. " " .. format.number(node.rule.y, node.decimals, lang)
    local half = text_width(label) / 2
    text(out, x, 12, x + half > width and "end rulet" or x < half and "rulet" or "mid rulet", label)
  end
  return picture(out, node, width, y + 4, id)
end

-- Texts in rows and columns; those of the highlighted name are bold and in a frame.
function charts.grid(node, width, id, lang)
  local left = 0
  for _, row in ipairs(node.rows) do left = max(left, text_width(row.label)) end
  left = min(left + 12, width * 0.35)
  local column, y = (width - left) / #node.columns, 16
  local out = { "" }
  for i, label in ipairs(node.columns) do
    text(out, left + (i - 1) * column, y, "b", cut(label, column - 8))
  end
  for _, row in ipairs(node.rows) do
    local lines = 1
    segment(out, "grid", 0, y + 7, width, y + 7)
    text(out, 0, y + 22, "", cut(row.label, left - 8))
    for i, cell in ipairs(row.cells) do
      local x = left + (i - 1) * column
      for k, name in ipairs(cell) do
        local hi = name == node.highlight
        if hi then rect(out, "l hi", x - 4, y + 15 * k - 5, min(text_width(name) * 1.1 + 8, column - 4), 15) end
        text(out, x, y + 7 + 15 * k, hi and "b" or "", cut(name, column - 8))
      end
      lines = max(lines, #cell)
    end
    y = y + 15 * lines + 8
  end
  return picture(out, node, width, y + 8, id)
end

function charts.svg(node, width, id, lang)
  return charts[node.mark](node, width, id, lang)
end

-- The small picture of a series in a table cell; the cell's text says the same.
function charts.spark(cell)
  local points, x0, x1 = cell.points, nil, nil
  local lo, hi = format.range(points)
  for _, p in ipairs(points) do x0, x1 = min(x0 or p.x, p.x), max(x1 or p.x, p.x) end
  local d, x, y = {}, nil, nil
  for i, p in ipairs(points) do
    if p.y then
      x = 3 + (p.x - x0) / max(x1 - x0, 1) * 82
      y = hi / 2 - lo / 2 > 0 and 19 - (p.y / 2 - lo / 2) / (hi / 2 - lo / 2) * 16 or 11
      d[#d + 1] = (i > 1 and points[i - 1].y and "L" or "M") .. c(x) .. " " .. c(y)
    end
  end
  return '<svg class="spark" role="img" viewBox="0 0 90 22" width="90" height="22"><title>' .. escape(cell.text)
    .. '</title><path class="l hi" d="'
    .. table.concat(d) .. '"/><path class="d hi" d="' .. shapes[1]:format(c(x), c(y)) .. '"/></svg>'
end

return charts
