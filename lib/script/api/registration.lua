-- The registration of what a script can call: which objects there are, and where the functions of each
-- are registered. From it come the checks of options (report.check), help(), the definitions for editors,
-- the reference page and sdt_script_functions(); tests/script/registration.lua holds it against what a
-- script really finds. A new function is an entry in the file of its object:
--
--   ["st:values"] = {                    -- as a script writes it; "record:…" is of several kinds
--     arguments = { "kind: kind_name", "key?: string" },  -- before the options; "?": may be left out
--     options = { year = "year" },       -- by name and type; nil: it takes no options
--     needs = { "year" },                -- those that must be given; nil: the options may be left out
--     returns = "Frame", also = "string",  -- what it answers; nil: nothing. also: a second answer
--     of = { "goal", "sub_goal" },       -- the kinds of record that have it
--     field = true,                      -- it is read as a field, not called
--     marks = true, lua = true,          -- with the options of every mark; Lua has it too
--     sv = "…", en = "…",                -- one sentence in each language
--   }
--
-- A type is written as in LuaCATS: names, "one|other", "name[]". A name is one of Lua's types; one of
-- types.lua; a kind of record (as an argument its key will do); or, with a capital, a class: an object
-- below, options that have a name of their own (types.lua), or what is answered (rows.lua). row.NAME is a
-- row of the library's table NAME; <kind> is the kind that the argument `kind` names.
local registration = {}

-- In the order in which they are told. `part` is how a name begins, `class` what an editor calls it.
registration.objects = {
  { part = "", file = "globals", sv = "Vad varje skript har.", en = "What every script has." },
  { part = "param.", file = "globals", sv = "Parametrar, som skriptet deklarerar.", en = "Parameters, which the script declares." },
  { part = "st:", class = "View", file = "st", sv = "Läsvyn av databasen, som build får.",
    en = "The read-only view of the database, which build gets." },
  { part = "doc:", class = "Document", file = "doc", sv = "Dokumentet som build fyller; ett avsnitt är också ett.",
    en = "The document that build fills; a section is one too." },
  { part = "frame:", class = "Frame", file = "frame", sv = "Rader av värden, som st:values svarar.",
    en = "Rows of values, which st:values answers." },
  { part = "record:", file = "record", sv = "Poster: fält och släktskap läses med namn; här är deras metoder.",
    en = "Records: fields and relations are read by name; here are their methods." },
  { part = "csv.", file = "libraries", sv = "Läser CSV-filer.", en = "Reads CSV files." },
  { part = "followup.", file = "libraries", sv = "Uppföljningens metoder på egna värden, utan databas.",
    en = "The methods of the follow-up on values of your own, without a database." },
  { part = "rotation.", file = "libraries", sv = "Planerar värdskap av egna uppgifter.", en = "Plans hosts from facts of your own." },
  { part = "json.", file = "libraries", sv = "Läser och skriver JSON.", en = "Reads and writes JSON." },
  { part = "url.", file = "libraries", sv = "Skriver adresser.", en = "Writes addresses." },
  { part = "job:", class = "Job", file = "job", sv = "Vad run i en integration får.", en = "What run of an integration gets." },
  { part = "values:", class = "Values", file = "job", sv = "job.values: skriver värden.", en = "job.values: writes values." },
  { part = "batch:", class = "Batch", file = "job", sv = "En omgång värden, från job.values:batch.",
    en = "A batch of values, from job.values:batch." },
  { part = "http:", class = "Http", file = "job", sv = "job.http: hämtar och skickar till beviljade adresser.",
    en = "job.http: fetches from granted addresses, and sends to them." },
  { part = "records:", class = "Records", file = "job", area = true, sv = "job.records: skriver poster.",
    en = "job.records: writes records." },
  { part = "plans:", class = "Plans", file = "job", area = true, sv = "job.plans: för över, stänger och rättar planer.",
    en = "job.plans: carries over, closes and corrects plans." },
  { part = "programmes:", class = "Programmes", file = "job", area = true, sv = "job.programmes: ändrar och förnyar program.",
    en = "job.programmes: amends and renews programmes." },
  { part = "matters:", class = "Matters", file = "job", area = true, sv = "job.matters: lägger fram och beslutar ärenden.",
    en = "job.matters: puts matters to the members and decides them." },
  { part = "advocacy:", class = "Advocacy", file = "job", area = true, sv = "job.advocacy: för in vem som har fört ett resultat vidare.",
    en = "job.advocacy: records who has passed on a result." },
  { part = "occasions:", class = "Occasions", file = "job", area = true, sv = "job.occasions: fryser uppföljningstillfällen.",
    en = "job.occasions: freezes report occasions." },
  { part = "persons:", class = "Persons", file = "job", area = true, sv = "job.persons: raderar personuppgifter.",
    en = "job.persons: erases personal data." },
  { part = "rotation:", class = "Rotation", file = "job", area = true, sv = "job.rotation: beslutar en plan för värdskap.",
    en = "job.rotation: decides a plan of hosts." },
}

local by_part = {}
for _, object in ipairs(registration.objects) do by_part[object.part] = object end
registration.by_part = by_part

-- The beginning of a name: "st:" of "st:values", "" of "say".
function registration.part_of(name)
  return name:match "^[%w_]*[:.]" or ""
end

-- The registered function of a name; nil when there is none. One of a kind of record may be registered
-- for several: "goal:assess" is "record:assess".
function registration.find(name)
  local part = registration.part_of(name)
  local object = by_part[part]
  local known = require("api." .. (object and object.file or "record"))
  if known[name] or object then return known[name], name end
  local whole = "record:" .. name:sub(#part + 1)
  for _, kind in ipairs(known[whole] and known[whole].of or {}) do
    if kind .. ":" == part then return known[whole], whole end
  end
end

-- The names of all, object by object, in order.
function registration.names()
  local all = {}
  for _, object in ipairs(registration.objects) do
    local names = {}
    for name in next, require("api." .. object.file) do
      local part = registration.part_of(name)
      if part == object.part or object.file == "record" then names[#names + 1] = name end
    end
    table.sort(names)
    table.move(names, 1, #names, #all + 1, all)
  end
  return all
end

-- Options by name and type, of a function or of a class of options: what report.check holds them against.
function registration.options(name)
  local known = registration.find(name) or require("api.types").classes[name]
  return known.options, known.needs
end

return registration
