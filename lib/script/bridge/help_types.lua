-- Help on what is written as a part of options: a column of a table, the words that go as format or mark; and
-- on the rows that functions answer.
local bridge = require "bridge"
local check = require "report.check"
local types = require "api.types"

local help_types = {}
local lang = bridge.language()

local say = ({
  sv = {
    about_format = "Hur en kolumn visar sina värden: { \"Värde\", \"value\", format = \"unit\" }.",
    about_mark = "Märken för doc:chart: vad diagrammet visar, och vilka fält det tar.",
    format = {
      text = "som det är; det som gäller om inget anges", number = "ett tal", integer = "ett tal utan decimaler",
      unit = "ett värde med sin indikators enhet och decimaler", amount = "som unit, men av enheterna bara %",
      percent = "ett tal följt av %", change = "en förändring, med tecken; av % i procentenheter", year = "ett årtal",
      date = "en dag: 5 maj 2026", status = "en bedömning, med tecken och ord", coverage = "hur många av alla som är bedömda",
      trend = "en liten linje av frame:spark()",
    },
    mark = {
      line = "hur värden ändras över tid", bar = "mängder bredvid varandra", dot = "värden bredvid varandra, och avstånden",
      rank = "vem som ligger först", scatter = "två värden mot varandra", stacked = "delar av en helhet",
      spark = "många förlopp, en rad för varje", status = "bedömningar i rader och kolumner", tree = "nivåer under varandra",
      wheel = "årets dagar", grid = "texter i rader och kolumner", tiles = "kommunerna som rutor",
    },
    column = "En kolumn i doc:table: rubriken, fältet, och vad som gäller för den.",
    part = "Skrivs som en tabell i valen.",
  },
  en = {
    about_format = "How a column shows its values: { \"Value\", \"value\", format = \"unit\" }.",
    about_mark = "Marks for doc:chart: what the chart shows, and which fields it takes.",
    format = {
      text = "as it is; what holds when nothing is said", number = "a number", integer = "a number without decimals",
      unit = "a value with the unit and the decimals of its indicator", amount = "as unit, but of the units only %",
      percent = "a number followed by %", change = "a change, with its sign; of % in percentage points", year = "a year",
      date = "a day: 5 May 2026", status = "an assessment, as a sign and a word", coverage = "how many of all are assessed",
      trend = "a small line, of frame:spark()",
    },
    mark = {
      line = "how values change with time", bar = "amounts beside each other", dot = "values beside each other, and distances",
      rank = "who comes first", scatter = "two values against each other", stacked = "parts of a whole",
      spark = "many changes in time, a row for each", status = "assessments in rows and columns",
      tree = "levels under each other", wheel = "the days of a year", grid = "texts in rows and columns",
      tiles = "municipalities as tiles",
    },
    column = "A column in doc:table: its heading, its field, and what holds for it.",
    part = "Is written as a table among the options.",
  },
})[lang]

-- A mark with the fields that it needs, and in brackets those that it takes besides.
local function fields_of(module)
  local mark, needed, more = require(module), {}, {}
  for _, name in ipairs(mark.needs) do needed[name] = true end
  for _, name in ipairs(mark.paths) do
    if not needed[name] then more[#more + 1] = name end
  end
  return table.concat(mark.needs, ", ") .. (more[1] and " (" .. table.concat(more, ", ") .. ")" or "")
end

local function formats()
  local rows = {}
  for i, name in ipairs(check.sorted(types.words_of "format")) do rows[i] = { name, say.format[name] } end
  return { head = "format", about = say.about_format, rows = rows }
end

local function marks()
  local rows, all = {}, types.words_of "mark"
  for i, name in ipairs(check.sorted(all)) do rows[i] = { name, say.mark[name] .. ": " .. fields_of(all[name]) } end
  return { head = "mark", about = say.about_mark, rows = rows }
end

local told = { format = formats, mark = marks }

local function class_named(word, explained)
  local class, rows = types.classes[word], {}
  if not class then return nil end
  for i, name in ipairs(class.names or {}) do rows[i] = { ("[%d] %s"):format(i, name), explained(class.options[i]) } end
  for _, name in ipairs(check.sorted(class.options)) do rows[#rows + 1] = { name, explained(class.options[name]) } end
  return { head = word, about = word == "Column" and say.column or say.part, rows = rows }
end

local function row_named(word)
  local class, rows = require("api.rows")[word], {}
  if not class then return nil end
  for i, name in ipairs(check.sorted(class.fields)) do rows[i] = { name, class.fields[name] } end
  return { head = word, about = class[lang], rows = rows }
end

-- What there is to tell of a word: { head, about, rows }; nil when it is none of these. `explained` says a type in
-- words.
function help_types.find(word, explained)
  return told[word] and told[word]() or class_named(word, explained) or row_named(word)
end

-- All such words.
function help_types.names()
  local names = check.sorted(told)
  for _, all in ipairs { types.classes, require "api.rows" } do
    for _, name in ipairs(check.sorted(all)) do names[#names + 1] = name end
  end
  return names
end

return help_types
