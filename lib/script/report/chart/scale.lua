-- Scales, and the axes that show them: ticks at round numbers, few lines, labels that never meet.
local bridge = require "bridge"
local format = require "report.format"
local canvas = require "report.chart.canvas"

local scale = {}
local floor, max, min, abs = math.floor, math.max, math.min, math.abs

-- Round numbers that enclose lo..hi, about `wanted` of them, at least `least` apart; also their step.
function scale.ticks(lo, hi, wanted, least)
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
  if least and step < least then step = least end
  local from, out = floor(lo / step + 1e-9), {}
  for i = 0, 3 * wanted + 3 do
    out[#out + 1] = (from + i) * step
    if out[#out] >= hi - step * 1e-9 then break end
  end
  return out, step
end

-- The ticks of a chart's values with their labels, which have no more decimals than the values.
function scale.labelled(node, lo, hi, wanted, lang)
  local ticks, step = scale.ticks(lo, hi, wanted, node.decimals and 10.0 ^ -node.decimals)
  local labels, wide = {}, 0
  for i, v in ipairs(ticks) do
    labels[i] = format.short(v, lang, step)
    wide = max(wide, canvas.measure(labels[i]))
  end
  return ticks, labels, wide
end

-- linear(lo, hi, from, to): the function that tells where a value stands; values outside stay at the ends.
scale.linear = bridge.linear

-- The least and greatest value with zero among them, where the values come near it.
function scale.near_zero(lo, hi)
  if lo > 0 and lo < 0.5 * hi then lo = 0 end
  if hi < 0 and hi > 0.5 * lo then hi = 0 end
  return lo, hi
end

-- Those of the labels along an axis that there is room for, the first and the last before the others.
-- A label is { x, half } and what the caller needs; they are in order of x.
function scale.thin(labels)
  local kept, last = { labels[1] }, labels[#labels]
  for i = 2, #labels do
    local p, before = labels[i], kept[#kept]
    local free = p.x - p.half >= before.x + before.half
    if p == last then
      while not free and #kept > 1 do
        kept[#kept] = nil
        free = p.x - p.half >= kept[#kept].x + kept[#kept].half
      end
      if free then kept[#kept + 1] = p end
    elseif free and p.x + p.half <= last.x - last.half then
      kept[#kept + 1] = p
    end
  end
  return kept
end

-- The axis of values along the bottom: lines from `top` to `bottom`, and their labels under them. `zero`:
-- zero is an axis of its own.
function scale.along(surface, ticks, labels, at, top, bottom, zero)
  local shown = {}
  for i, v in ipairs(ticks) do
    surface:segment(zero and v == 0 and "zero" or "grid", at(v), top, at(v), bottom)
    shown[i] = { x = at(v), half = canvas.measure(labels[i]) / 2 + 4, text = labels[i] }
  end
  for _, p in ipairs(scale.thin(shown)) do
    local half = p.half - 4
    local x = max(half, min(p.x, surface.width - half))
    surface:text(x, bottom + 15, "mid soft", p.text)
  end
end

-- The axis of values at the left: lines from `left` to `right`, and their labels before them.
function scale.upright(surface, ticks, labels, at, left, right)
  for i, v in ipairs(ticks) do
    surface:segment(v == 0 and "zero" or "grid", left, at(v), right, at(v))
    surface:text(left - 6, at(v) + 4, "end soft", labels[i])
  end
end

return scale
