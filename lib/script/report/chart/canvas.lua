-- The surface that marks are drawn on: SVG with a title and a description inside. Colours and fonts
-- are the style's. Coordinates are written as integers and tenths by hand: "%.1f" would follow the
-- locale. Texts are measured here, so that a mark knows where a label fits.
local bridge = require "bridge"
local format = require "report.format"

local canvas = {}
local Canvas = {} -- the methods
local escape = format.escape
local floor, max, min = math.floor, math.max, math.min

canvas.LINE = 14 -- height of a line of text
canvas.BOLD = 1.12 -- how much wider bold text is

---------------------------------------------------------------------------- texts

-- How wide each byte of a text is in the charts' 11.5 px sans-serif, with some room for those whose
-- font is wider; the bytes after the first of a character have no width of their own.
local widths = {}
for byte = 0, 255 do
  widths[byte] = byte < 0x80 and 7 or byte < 0xC0 and 0 or byte < 0xE0 and 7 or 11.5
end
for letters, width in pairs {
  ["ijlI|'"] = 3.2, ["tf.,:;!()/ -"] = 4.2, ["r"] = 4.6, ["cksvxyz"] = 6.2, ["m%MW@"] = 11,
  ["ABEFHJKLNPRSTUVXYZw"] = 8.2, ["CDGOQ"] = 9.2,
} do
  for letter in letters:gmatch(".") do widths[letter:byte()] = width end
end

function canvas.measure(text)
  if #text > 200 then return bridge.width(text) * 7 end
  local sum = 0
  for i = 1, #text do sum = sum + widths[text:byte(i)] end
  return sum
end
local measure = canvas.measure

-- The text, or as much of it as fits with "…".
function canvas.cut(text, width)
  if measure(text) <= width or not utf8.len(text) then return text end
  local sum, stop = widths[0xE2], utf8.offset(text, 2) - 1 -- one character at least
  for i = 1, #text do
    sum = sum + widths[text:byte(i)]
    if sum > width then break end
    local after = text:byte(i + 1)
    if not after or after < 0x80 or after >= 0xC0 then stop = max(stop, i) end
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

local function c(v)
  local tenths = floor(v * 10 + 0.5)
  local sign = ""
  if tenths < 0 then tenths, sign = -tenths, "-" end
  if tenths % 10 == 0 then return sign .. tenths // 10 end
  return sign .. tenths // 10 .. "." .. tenths % 10
end
canvas.coordinate = c

function canvas.new(width, id)
  return setmetatable({ width = width, id = id, out = { "" }, patterns = {}, filled = {} }, { __index = Canvas })
end

-- A text; the classes "end" and "mid" say that it ends or has its middle at x.
function Canvas:text(x, y, class, text)
  self:put('<text x="', c(x), '" y="', c(y), '" class="', class, '">', escape(text), "</text>")
end

function Canvas:put(...)
  local out = self.out
  out[#out + 1] = table.concat { ... }
end

function Canvas:path(class, d)
  self:put('<path class="', class, '" d="', d, '"/>')
end

function Canvas:segment(class, x1, y1, x2, y2)
  self:path(class, "M" .. c(x1) .. " " .. c(y1) .. "L" .. c(x2) .. " " .. c(y2))
end

-- A line that stands out from what is behind it.
function Canvas:bold(class, ...)
  self:segment("halo", ...)
  self:segment(class, ...)
end

function Canvas:rect(class, x, y, width, height, more)
  self:put('<rect class="', class, '" x="', c(x), '" y="', c(y), '" width="', c(width), '" height="', c(height), '"',
    more or "", "/>")
end

-- The icon of a status, 14 by 14, with its middle at x, y.
function Canvas:icon(code, colour, x, y)
  self:put('<use class="ic ', colour, '-i" href="#i-', code, '" x="', c(x - 7), '" y="', c(y - 7),
    '" width="14" height="14"/>')
end

-- The markers that tell series apart without colour.
local shapes = {
  "M%s %sm-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0", "M%s %sm-3-3h6v6h-6z",
  "M%s %sm0-4l4 7h-8z", "M%s %sm0-4.5l4.5 4.5l-4.5 4.5l-4.5-4.5z", "M%s %sm0 4l4-7h-8z",
  "M%s %sm-1.5-4h3v2.5h2.5v3h-2.5v2.5h-3v-2.5h-2.5v-3h2.5z", "M%s %sm4 0l-7-4v8z", "M%s %sm-4 0l7-4v8z",
}

-- The path of the marker of a series at a point.
function canvas.marker(s, x, y)
  return shapes[(s - 1) % #shapes + 1]:format(type(x) == "string" and x or c(x), type(y) == "string" and y or c(y))
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
  self.out[1] = ('<svg class="plot" role="img" aria-labelledby="%st %sd" viewBox="0 0 %s %s" width="%s" height="%s">'
    .. '<title id="%st">%s</title><desc id="%sd">%s</desc>'):format(
    id, id, c(self.width), c(height), c(self.width), c(height), id, escape(node.title or ""), id, escape(node.text))
  if #self.patterns > 0 then
    self.out[1] = self.out[1] .. "<defs>" .. table.concat(self.patterns) .. "</defs>"
  end
  self:put("</svg>")
  return table.concat(self.out)
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
