-- Values in the form people read them, Swedish or English: numbers with unit and decimals, changes
-- with their sign, dates, and texts with placeholders. string.format is kept away from numbers,
-- because its decimal point follows the locale of the process.
local bridge = require "bridge"
local words = require "report.words"
local check = require "report.check"
local sources = later "report.sources"

local format = {}
local NBSP = "\u{A0}"

-- The formats a table column may ask for; the value is the column's natural alignment.
format.names = {
  text = "left", number = "right", integer = "right", unit = "right", amount = "right", percent = "right",
  change = "right", year = "left", date = "left", status = "left", coverage = "right", trend = "left",
}

-- finite(v): whether it is a number, and neither infinite nor one that is none.
format.finite = bridge.finite
local finite = format.finite

-- A finite number for programs: whole ones as they are, others with as many digits as read back the same.
function format.exact(v)
  if math.tointeger(v) then return ("%d"):format(math.tointeger(v)) end
  local short = ("%.15g"):format(v)
  return tonumber(short) == v and short or ("%.17g"):format(v)
end

-- 1 250 000 as "1,25 mn": for axes, and for numbers too long to be read at all.
function format.short(v, lang, step)
  local size, say = math.abs(v), words.of(lang)
  if size >= 1e15 or (size > 0 and size < 1e-6) then
    local power = math.floor(math.log(size, 10))
    local digits = v / 10.0 ^ power
    if not finite(digits) then digits = v * 1e20 / 10.0 ^ (power + 20) end
    return bridge.number(math.floor(digits * 100 + 0.5) / 100, nil, lang) .. "·10^" .. power
  end
  for _, scale in ipairs(say.scale) do
    if size >= 10 * scale[1] then
      local decimals = step and format.decimals(step / scale[1]) or 1
      return bridge.number(v / scale[1], decimals, lang) .. NBSP .. scale[2]
    end
  end
  return bridge.number(v, step and format.decimals(step), lang)
end

-- How many decimals a step of 0,25 (two) or 20 (none) needs.
function format.decimals(step)
  local decimals = 0
  while decimals < 9 and math.abs(step - math.floor(step + 0.5)) > 1e-6 * math.abs(step) do
    step, decimals = step * 10, decimals + 1
  end
  return decimals
end

-- The decimals of a number that nobody has said them of, for format.number: none of what is great, the first
-- digits of what is small.
format.AS_PEOPLE_WANT = -1

-- Whether each of the numbers is told whole by one decimal.
local function one_is_enough(numbers)
  for _, number in next, numbers do
    local tens = number * 10
    local off = math.abs(tens - math.floor(tens + 0.5))
    if format.finite(number) and off > 1e-9 * math.max(1, math.abs(tens)) then return false end
  end
  return true
end

-- The same for numbers that stand beside each other, which then have equally many, and no more than they need;
-- none if all are whole.
function format.decimals_beside(numbers)
  local size, whole = 0, true
  for _, number in next, numbers do
    if format.finite(number) then
      size, whole = math.max(size, math.abs(number)), whole and number == math.floor(number)
    end
  end
  if whole or size >= 1000 then return 0 end
  if size >= 10 then return 1 end
  if size >= 0.1 then return one_is_enough(numbers) and 1 or 2 end
  return format.AS_PEOPLE_WANT
end

function format.number(v, decimals, lang)
  local size = math.abs(v)
  if size >= 1e15 or (size > 0 and size < 1e-9) then return format.short(v, lang) end
  return bridge.number(v, decimals, lang)
end

-- The decimals, from `decimals` on, with which no two of the numbers that differ look alike. Numbers
-- that stand far apart in order never do, so neighbours are enough.
function format.apart(numbers, decimals)
  table.sort(numbers)
  for i = 2, #numbers do decimals = bridge.apart(numbers[i - 1], numbers[i], decimals) end
  return decimals
end

-- A number that carries no decimals of its own, in about four digits.
function format.plain(v, lang)
  local size = math.abs(v)
  return format.number(v, v == math.floor(v) and 0 or size >= 1000 and 0 or size >= 10 and 1 or 2, lang)
end

-- A value of a chart, with the decimals of what it measures; without any, in about four digits.
function format.amount(v, node, lang, unit)
  if node.decimals then return format.unit(v, unit, node.decimals, lang) end
  local text = format.plain(v, lang)
  return unit and unit ~= "" and text .. NBSP .. unit or text
end

function format.unit(v, unit, decimals, lang)
  local text = format.number(v, decimals, lang)
  return unit and unit ~= "" and text .. NBSP .. unit or text
end

-- A title without the unit that it ends with, "…, andel (%)" or "…, mil/inv": where the unit stands beside the title
-- or behind its numbers, it would be said twice.
function format.without_unit(title, unit)
  if not (title and unit) then return title end
  for _, ending in ipairs { "(" .. unit .. ")", ", " .. unit } do
    local rest = title:sub(1, -#ending - 1)
    if rest ~= "" and rest .. ending == title then return (rest:gsub("[ ,]+$", "")) end
  end
  return title
end

-- A point of a chart: its value, or why there is none, and what it is held against.
function format.point(p, node, unit, lang)
  local text = p.y and format.amount(p.y, node, lang, unit) or p.missing
  return p.against and text .. " (" .. node.against.label .. " " .. format.amount(p.against, node.against, lang) .. ")" or text
end

-- range(points, lo, hi): the least and the greatest value of points, and of those two if they are given; nil when
-- there is none.
format.range = bridge.range

-- "+1,2", "−0,4", "±0": a difference always shows its sign.
function format.signed(v, decimals, lang)
  local text = format.number(v, decimals, lang)
  if not text:find("[1-9]") then return "±0" end
  return v > 0 and "+" .. text or text
end

-- "2026-11-23" -> "23 november 2026"; anything else as it stands.
function format.date(text, lang)
  local y, m, d = tostring(text):match("^(%d%d%d%d)-(%d%d)-(%d%d)")
  local month = m and words.of(lang).months[tonumber(m)]
  return month and tonumber(d) .. " " .. month .. " " .. y or tostring(text)
end

-- When a period ends, in years: "2024" -> 2024, "2024T2" -> 2023.67, since it ends after
-- eight months of 2024. nil when the value is no year and no period, nor a number that could be a year.
local parts = { Q = 3, K = 3, T = 4, H = 6 }
function format.time(period)
  if type(period) == "number" then
    local years = period + 0.0 -- the least integer has no absolute value
    return math.abs(years) < 1e6 and years or nil
  end
  local text = tostring(period)
  local year, rest = text:match("^(%d%d%d%d)(.*)$")
  if not year then return nil end
  year = tonumber(year)
  if rest == "" then return year end
  local letter, part = rest:match("^-?([QKTH])([1-4])$")
  if letter then return year - 1 + parts[letter] * tonumber(part) / 12 end
  local month = rest:match("^-(%d%d)$")
  return month and year - 1 + tonumber(month) / 12 or nil
end

-- A name for anything: text as it is, a record by its name or title; nil for nothing.
function format.label(x, lang)
  if type(x) == "string" or x == nil then return x end
  if math.type(x) == "integer" then return tostring(x) end
  if type(x) == "number" then return finite(x) and format.number(x, nil, lang) or words.of(lang).missing end
  if type(x) == "table" and not bridge.kind(x) then return tostring(x.name or x.title or x.key) end
  return tostring(x)
end

-- The value of a row with the unit and the decimals of its indicator, or the word for why there is none; nil for
-- what is no row of a value.
function format.row_value(row, lang)
  local indicator, value = sources.probe(row, "indicator"), sources.probe(row, "value")
  if bridge.kind(row) ~= "row" or indicator == nil then return nil end
  if not finite(value) then
    local say = words.of(lang)
    return say.marks[sources.probe(row, "missing")] or say.missing
  end
  local decimals = sources.probe(row, "decimals") or sources.probe(indicator, "decimals")
  return format.unit(value, sources.probe(indicator, "unit"), decimals or format.decimals_beside { value }, lang)
end

-- What a value is called in a text: a row by its value, anything else by its name; nil for what has none.
function format.said(x, lang)
  if type(x) ~= "table" then return format.label(x, lang) end
  local kind = bridge.kind(x)
  if not kind then
    local name = x.name or x.title or x.key
    return name ~= nil and tostring(name) or nil
  end
  return format.row_value(x, lang) or (kind == "record" or kind == "footnote") and tostring(x) or nil
end

local capitals = { ["å"] = "Å", ["ä"] = "Ä", ["ö"] = "Ö" }

-- A text with a capital first.
function format.sentence(text)
  local first = text:match("^[%z\1-\x7F\xC2-\xFD][\x80-\xBF]*") or ""
  return (capitals[first] or first:upper()) .. text:sub(#first + 1)
end

-- Text made safe for HTML and SVG, in elements and in quoted attributes.
format.escape = bridge.escape

-- How many values a text with placeholders takes.
function format.placeholders(text)
  local _, count = tostring(text):gsub("%%%%", ""):gsub("%%%.?%d*[sdfg]", "")
  return count
end

-- What fills the placeholders of a text: %s anything, of a number as many decimals as people want, of a row its
-- value with its unit; %d a whole number without spaces (a year), %f or %.1f a number as people write it, %% a
-- percent sign. Answers fill(text, put), which gives put(piece, value) every piece of a part of the text and the
-- value where it is one, and done(), which checks that all values were used. Without values the text stands as
-- it is written.
function format.filler(lang, who, ...)
  local count, args, at = select("#", ...), { ... }, 0
  local function value(digits, letter)
    local v = args[at]
    if v == nil then return words.of(lang).missing end
    if letter == "s" and math.type(v) == "float" and finite(v) then return format.number(v, format.AS_PEOPLE_WANT, lang) end
    if letter == "s" then return format.said(v, lang) or check.fail(lang, "unsaid", who, "%s", bridge.kind(v) or "table") end
    if not finite(v) then
      if type(v) == "number" then return words.of(lang).missing end
    elseif letter == "d" and v == math.floor(v) then
      return tostring(math.tointeger(v) or v)
    elseif letter == "f" or letter == "g" then
      return format.number(v, tonumber(digits:match("%d+")), lang)
    end
    check.fail(lang, "placeholder", who, "%" .. digits .. letter, format.said(v, lang) or type(v))
  end
  local function fill(text, put)
    if count == 0 then return put((text:gsub("%%%%", "%%"))) end
    local from = 1
    while true do
      local start, stop, digits, letter = text:find("%%(%.?%d*)([%a%%]?)", from)
      if not start then break end
      if start > from then put(text:sub(from, start - 1)) end
      if letter == "%" then
        put("%")
      else
        at = at + 1
        if at <= count then put(value(digits, letter), args[at]) end
      end
      from = stop + 1
    end
    put(text:sub(from))
  end
  local function done()
    if count > 0 and at ~= count then check.fail(lang, "args", who, at, count) end
  end
  return fill, done
end

-- A text with its placeholders filled.
function format.text(lang, who, text, ...)
  check.type(lang, who, "text", text, "text")
  local fill, done = format.filler(lang, who, ...)
  local out = {}
  fill(tostring(text), function(piece) out[#out + 1] = piece end)
  done()
  return table.concat(out)
end

return format
