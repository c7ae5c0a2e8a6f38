-- Running text with a little markup, made into pieces that each writer escapes in its own way: **strong**,
-- *emphasis*, [links](https://…) and marks of footnotes; \* is an asterisk. Only the text that the script
-- wrote is read as markup. What fills its placeholders is a text in a piece, whatever it looks like.
--
-- A piece is { text, strong, emphasis, link } or { note = number }. A text without markup has no pieces.
local check = require "report.check"
local format = require "report.format"

local inline = {}

---------------------------------------------------------------------------- marks of footnotes

local numbers = {} -- mark -> its number

local mark = { __metatable = "footnote", __name = "footnote" }

function mark.__tostring(one) return "[" .. numbers[one] .. "]" end

-- "Folkmängd" .. mark: a text that the script wrote may have the mark in it as [^1].
function mark.__concat(a, b)
  local function text(x) return numbers[x] and "[^" .. numbers[x] .. "]" or tostring(x) end
  return text(a) .. text(b)
end

function inline.mark(number)
  local made = setmetatable({}, mark)
  numbers[made] = number
  return made
end

---------------------------------------------------------------------------- links

-- Whether something is an address that a page may lead to.
local function leads(address)
  if address:find("[%c%s<>\"]") then return false end
  return address:find("^https?://[^/]") or address:find("^mailto:[^@]+@") or address:find("^#[^#]")
end

---------------------------------------------------------------------------- reading

-- A reader of one text: `add` takes its pieces in order, `fill` fills what stands between the markup.
local Reader = {}

function Reader:add(text, style, note)
  local pieces = self.pieces
  local last = pieces[#pieces]
  if note then
    pieces[#pieces + 1] = { note = note }
  elseif text ~= "" and last and last.text and last.strong == style.strong and last.emphasis == style.emphasis
    and last.link == style.link then
    last.text = last.text .. text
  elseif text ~= "" then
    pieces[#pieces + 1] = { text = text, strong = style.strong, emphasis = style.emphasis, link = style.link }
  end
end

-- Text without markup: its placeholders become the values.
function Reader:plain(text, style)
  self.fill(text, function(piece, value)
    self:add(piece, style, numbers[value])
  end)
end

local function with(style, name, value)
  local new = { strong = style.strong, emphasis = style.emphasis, link = style.link }
  new[name] = value
  return new
end

local function is_letter(byte)
  return byte and (byte >= 0x80 or byte >= 48 and byte <= 57 or byte >= 65 and byte <= 90 or byte >= 97 and byte <= 122)
end

-- Where the emphasis that begins at `from` with some asterisks ends: before asterisks that end a word.
local function closing(text, from, stars)
  local first = from + #stars
  if is_letter(text:byte(from - 1)) or not text:find("^[^%s*]", first) then return nil end
  local at = first
  while true do
    local found, stop = text:find("%*+", at)
    if not found then return nil end
    local escaped = text:sub(found - 1, found - 1) == "\\"
    if not escaped and stop - found + 1 == #stars and not text:find("^%s", found - 1) and not is_letter(text:byte(stop + 1)) then
      return found
    end
    at = stop + 1
  end
end

-- [label](address). One that leads nowhere that a page may lead to is left out, and the label stands alone:
-- it may have come with a value, and no value may break a report.
function Reader:linked(label, address, style)
  local pieces, parts = self.pieces, {}
  self.pieces = {}
  self:read(label, with(style, "link", true))
  local inside = self.pieces
  self.pieces = pieces
  self.fill(address, function(piece) parts[#parts + 1] = piece end)
  local whole = table.concat(parts)
  for _, piece in ipairs(inside) do
    if piece.link then piece.link = leads(whole) and whole or nil end
    pieces[#pieces + 1] = piece
  end
end

-- Reads a text from its first sign of markup to the next, and so on.
function Reader:read(text, style)
  local at = 1
  while at <= #text do
    local found = text:find("[\\*%[]", at)
    if not found then return self:plain(text:sub(at), style) end
    if found > at then self:plain(text:sub(at, found - 1), style) end
    local letter, next_at = text:sub(found, found), nil
    if letter == "\\" and text:find("^[\\*%[%]]", found + 1) then
      self:add(text:sub(found + 1, found + 1), style)
      next_at = found + 2
    elseif letter == "*" then
      local stars = text:match("^%*+", found)
      local name = #stars == 2 and "strong" or #stars == 1 and "emphasis"
      local close = name and not style[name] and closing(text, found, stars)
      if close then
        self:read(text:sub(found + #stars, close - 1), with(style, name, true))
        next_at = close + #stars
      else
        self:add(stars, style)
        next_at = found + #stars
      end
    elseif letter == "[" then
      local number, stop = text:match("^%[%^(%d%d?%d?)%]()", found)
      number = tonumber(number)
      local label, address, after = text:match("^%[([^%[%]]+)%]%(([^%s()]+)%)()", found)
      if number and number >= 1 and number <= self.notes then
        self:add(nil, style, number)
        next_at = stop
      elseif label and not style.link then
        self:linked(label, address, style)
        next_at = after
      end
    end
    if not next_at then
      self:add(letter, style)
      next_at = found + 1
    end
    at = next_at
  end
end

-- The plain text of pieces.
local function plain(pieces)
  local out = {}
  for i, piece in ipairs(pieces) do out[i] = piece.note and "[" .. piece.note .. "]" or piece.text end
  return table.concat(out)
end

-- What a text says: plain, and in pieces when it has markup. `notes`: how many footnotes there are.
function inline.read(lang, who, notes, text, ...)
  check.type(lang, who, "text", text, "text")
  local fill, done = format.filler(lang, who, ...)
  local reader = setmetatable({ pieces = {}, fill = fill, notes = notes }, { __index = Reader })
  reader:read(tostring(text), {})
  done()
  local pieces, marked = reader.pieces, false
  for _, piece in ipairs(pieces) do
    marked = marked or piece.note or piece.strong or piece.emphasis or piece.link
  end
  return plain(pieces), marked and pieces or nil
end

---------------------------------------------------------------------------- writing

-- The text of a node by a writer's functions: text(text), strong(written), emphasis(written),
-- link(written, address) and note(number).
function inline.write(node, by)
  if not node.pieces then return by.text(node.text) end
  local out = {}
  for i, piece in ipairs(node.pieces) do
    local written = piece.note and by.note(piece.note) or by.text(piece.text)
    if piece.emphasis then written = by.emphasis(written) end
    if piece.strong then written = by.strong(written) end
    if piece.link then written = by.link(written, piece.link) end
    out[i] = written
  end
  return table.concat(out)
end

return inline
