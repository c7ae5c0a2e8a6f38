-- Where labels go, so that none lies on a line or on another label.
local canvas = require "report.chart.canvas"

local place = {}
local max, min, floor = math.max, math.min, math.floor

-- Moves labels apart, nearest to where they belong (label.y), inside top..bottom; where each came is its
-- `at`. Too many: those not highlighted give way.
function place.spread(labels, top, bottom)
  local high = canvas.LINE
  local most = floor((bottom - top) / high) + 1
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
    label.at = max(label.y, i == 1 and top or labels[i - 1].at + high)
  end
  local low = bottom
  for i = #labels, 1, -1 do
    labels[i].at = min(labels[i].at, low)
    low = labels[i].at - high
  end
end

-- A text from x to the right (or left) that a vertical line would strike through stands beyond the line.
function place.clear_of(line, x, width, leftward)
  if not line then return x end
  if leftward then
    if line < x + 3 and line > x - width - 3 then return line - 5 end
  elseif line > x - 3 and line < x + width + 3 then
    return line + 5
  end
  return x
end

-- Boxes that are taken already: { left, top, right, bottom }.
local function free(taken, box)
  for _, other in ipairs(taken) do
    if box[1] < other[3] and other[1] < box[3] and box[2] < other[4] and other[2] < box[4] then return false end
  end
  return true
end

-- The first place around a point where a text meets nothing that is taken and stays inside `inside`:
-- answers x, y and class and takes it, or nil.
function place.around(taken, inside, x, y, text)
  local wide = canvas.measure(text)
  for _, try in ipairs {
    { x + 8, y + 4, "", x + 8 }, { x - 8, y + 4, "end", x - 8 - wide }, { x, y - 8, "mid", x - wide / 2 },
    { x, y + 17, "mid", x - wide / 2 }, { x + 6, y - 8, "", x + 6 }, { x + 6, y + 16, "", x + 6 },
    { x - 6, y - 8, "end", x - 6 - wide }, { x - 6, y + 16, "end", x - 6 - wide },
  } do
    local box = { try[4] - 2, try[2] - 10, try[4] + wide + 2, try[2] + 3 }
    if box[1] >= inside[1] and box[2] >= inside[2] and box[3] <= inside[3] and box[4] <= inside[4] and free(taken, box) then
      taken[#taken + 1] = box
      return try[1], try[2], try[3]
    end
  end
end

return place
