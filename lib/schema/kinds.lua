-- The one description of every record kind, by area in kinds/*.lua; this file is its form.
-- generate.lua turns it into C, JSON and reference text, and refuses what is not whole.
--
-- kind { number, name, title =, owner =, seal =, c =, sv =, en =, fields }
--   number  permanent; never reused        name    singular, as in C and JSON
--   title   field that names a record to people
--   owner   field whose municipality may write the record (without it: the secretariat only)
--   seal    field that, once set, closes the record and its parts (`part`) against every change
--   retired { { number, name, type } }: fields that a kind had once. Their numbers stay taken, and a
--           file that still has them is read without them.
--   c       name in C, of its header and functions, where its own name is taken; else its name
--   sv, en  { label, help } in Swedish and English: the word for people, and one sentence on it
--
-- A field is type(number, name, options), a reference ref(number, name, target, options); its number
-- is permanent in its kind.
--   sv, en    { label, help }, as for a kind
--   required  must be set                  verb      the verb that alone sets it
--   words     of an enumeration, each      min, max  bounds of an integer or number, both or none
--             { name, sv =, en = }         max_length of a text, in bytes; a text that a verb sets
--   choice    exactly one of the group               may have none
--   part      the record is a part of the one that it refers to, and is closed with it
--   within    of `position`: the field, or the choice of fields, that says what it is counted in
--   lines     a text that may have several lines; others have no control characters
--   personal  personal data (GDPR)         inverse   what the target calls those that refer to it
--   tree      a reference to its own kind that must not go in a circle
--   since     the version it came in; 0.1 when left out
--
-- Kinds stand in an order in which each refers only to itself and to kinds before it.

local AREAS = { "cooperation", "organisation", "programme", "plans", "followup", "budget", "conferences",
  "advocacy", "matters", "scripts", "checks" }

local kinds = {}

-- What the files of the areas see.
local form = {
  -- How long a text may be, in bytes: generous, so that only a mistake is refused.
  length = { name = 200, title = 500, address = 2000, text = 20000, script = 4 * 1024 * 1024 },
}

function form.kind(k) kinds[#kinds + 1] = k end

for _, type in ipairs { "text", "integer", "number", "boolean", "date", "period", "enum" } do
  form[type] = function(number, name, options)
    return { number = number, name = name, type = type, options = options }
  end
end

function form.ref(number, name, target, options)
  options.target = target
  return { number = number, name = name, type = "reference", options = options }
end

local here = debug.getinfo(1, "S").source:match("^@(.*/)") or ""
for _, area in ipairs(AREAS) do
  assert(loadfile(here .. "kinds/" .. area .. ".lua", "t", form))()
end

return kinds
