-- The surface that marks are drawn on: SVG with a title and a description inside. Colours and fonts
-- are the style's. Coordinates are integers and tenths; they are written, and texts measured, in C
-- (bridge/canvas.c), so that a mark knows where a label fits.
local bridge = require "bridge"
local format = require "report.format"

local canvas = {}
local Canvas = {} -- the methods
local escape = format.escape
local min, max = math.min, math.max

canvas.LINE = 14 -- height of a line of text
canvas.BOLD = 1.12 -- how much wider bold text is

---------------------------------------------------------------------------- texts

canvas.measure = bridge.measure
local measure = canvas.measure

-- The text, or as much of it as fits with "…".
function canvas.cut(text, width)
  if measure(text) <= width or not utf8.len(text) then return text end
  local sum, stop = measure "…", utf8.offset(text, 2) - 1 -- one character at least
  for from, code in utf8.codes(text) do
    local letter = utf8.char(code)
    sum = sum + measure(letter)
    if sum > width then break end
    stop = math.max(stop, from + #letter - 1)
  end
  return text:sub(1, stop):gsub("[ ,.]+$", "") .. "…"
end
local cut = canvas.cut

-- The text in lines of a width, at most `most` of them; what does not fit is cut in the last.
function canvas.wrap(text, width, most)
  local lines, now = {}, nil
  for word in text:gmatch("[^ ]+") do
    local longer = now and now .. " " .. word or word
    if now and #lines < most - 1 and measure(longer) > width then
      lines[#lines + 1] = now
      longer = word
    end
    now = longer
  end
  lines[#lines + 1] = now or ""
  for i, line in ipairs(lines) do lines[i] = cut(line, width) end
  return lines
end

---------------------------------------------------------------------------- drawing

local c = bridge.coordinate
canvas.coordinate = c

-- A surface of a width, whose parts are named by an id; its first element is the memory that it is drawn in.
function canvas.new(width, id)
  return setmetatable({ bridge.markup(), width = width, id = id, patterns = {}, filled = {} }, { __index = Canvas })
end

Canvas.text = bridge.canvas_text -- (x, y, class, text); the classes "end" and "mid" say that it ends or has its middle at x
Canvas.put = bridge.markup_put -- (...): texts as they are, and coordinates
Canvas.path = bridge.canvas_path -- (class, d)
Canvas.segment = bridge.canvas_segment -- (class, x1, y1, x2, y2)
Canvas.bold = bridge.canvas_bold -- the same, standing out from what is behind it
Canvas.rect = bridge.canvas_rect -- (class, x, y, width, height, more)

-- The icon of a status, 14 by 14, with its middle at x, y.
function Canvas:icon(code, colour, x, y)
  self:put('<use class="ic ', colour, '-i" href="#i-', code, '" x="', x - 7, '" y="', y - 7,
    '" width="14" height="14"/>')
end

-- The markers that tell series apart without colour, from a point on.
local shapes = {
  "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0", "m-3-3h6v6h-6z", "m0-4l4 7h-8z", "m0-4.5l4.5 4.5l-4.5 4.5l-4.5-4.5z",
  "m0 4l4-7h-8z", "m-1.5-4h3v2.5h2.5v3h-2.5v2.5h-3v-2.5h-2.5v-3h2.5z", "m4 0l-7-4v8z", "m-4 0l7-4v8z",
}

-- The shape of the markers of a series, and the path of one at a point.
function canvas.shape(s) return shapes[(s - 1) % #shapes + 1] end
function canvas.marker(s, x, y) return "M" .. c(x) .. " " .. c(y) .. canvas.shape(s) end

-- The line of a series over time with its markers, of points { x, y or nil } on two scales: a step wider than
-- the usual is dotted. `all`: every point has a marker, not only those that stand alone. Answers its last point.
function Canvas:line(points, px, py, class, usual, s, all)
  return bridge.canvas_line(self, points, px, py, class, usual, canvas.shape(s), all)
end

-- The fill of a series that fills areas, for readers who do not see its colour: the first is plain, the
-- others are hatched in ways of their own.
local hatches = {
  false, "M-2 2L2-2M0 8L8 0M6 10L10 6", "M0 4H8", "M2 0V8M6 0V8", "M-2 6L2 10M0 0L8 8M6-2L10 2", "M0 4H8M4 0V8",
  "M1 2H4M5 6H8", "M2 0V3M6 4V7",
}

function Canvas:fill(s)
  local n = (s - 1) % 8 + 1
  local hatch = hatches[(s - 1) % #hatches + 1]
  if not hatch then return "bar s" .. n, "" end
  if not self.filled[n] then
    self.filled[n] = true
    self.patterns[#self.patterns + 1] = '<pattern id="' .. self.id .. "f" .. n
      .. '" width="8" height="8" patternUnits="userSpaceOnUse"><path class="paper" d="M0 0H8V8H0z"/><path class="hatch s'
      .. n .. '" d="' .. hatch .. '"/></pattern>'
  end
  return "area s" .. n, ' style="fill:url(#' .. self.id .. "f" .. n .. ')"'
end

-- The names of the series in rows, each after what it is drawn with; answers the height that was used.
function Canvas:legend(names, sign)
  local x, y = 0, 12
  for s, name in ipairs(names) do
    local shown = cut(name, self.width - 20)
    local wide = 20 + measure(shown)
    if x > 0 and x + wide > self.width then x, y = 0, y + 18 end
    sign(s, x + 6, y - 4)
    self:text(x + 18, y, "", shown)
    x = x + wide + 16
  end
  return y + 8
end

-- The picture, done. The widest column of the page is wider than that of a phone.
function Canvas:finish(node, height)
  local id = self.id
  local defs = #self.patterns > 0 and "<defs>" .. table.concat(self.patterns) .. "</defs>" or ""
  return ('<svg class="plot" role="img" aria-labelledby="%st %sd" viewBox="0 0 %s %s" width="%s" height="%s">'
    .. '<title id="%st">%s</title><desc id="%sd">%s</desc>%s%s</svg>'):format(
    id, id, c(self.width), c(height), c(self.width), c(height), id, escape(node.title or ""), id, escape(node.text),
    defs, bridge.markup_taken(self))
end

-- Column for names left of what they name: its width, and the lines of each; `most` of the width is theirs.
function canvas.names(names, width, most)
  local wide, lines = 0, {}
  for _, name in ipairs(names) do wide = max(wide, measure(name) * canvas.BOLD) end
  wide = min(wide, width * most - 10)
  for i, name in ipairs(names) do lines[i] = canvas.wrap(name, wide / canvas.BOLD + 0.1, 2) end
  return wide + 10, lines
end

-- Lines of text that end at x, around the middle y.
function Canvas:lines(x, y, class, lines)
  for i, line in ipairs(lines) do
    self:text(x, y + 4 + (i - (#lines + 1) / 2) * canvas.LINE, class, line)
  end
end

return canvas
