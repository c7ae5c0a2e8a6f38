-- help(): what a script can call and what the records have, in words. Functions come from their
-- registration (api.registration), kinds and fields from the schema.
local bridge = require "bridge"
local check = require "report.check"
local help_types = later "help_types"
local registration = require "api.registration"
local types = require "api.types"

local help = {}
local lang = bridge.language()

local say = ({
  sv = {
    head = "help(\"st:values\") eller help \"goal\" berättar mer; också \"goal.title\", help(st) och help(en post).",
    kinds = "Poster, efter slag:", needed = "krävs", returns = "svar", fields = "Fält:", relations = "Poster som hänvisar hit:",
    functions = "Funktioner:", one_of = "ett av ", unknown = "Det finns ingen hjälp om '%s'", near = "; menade du '%s'?", record_of = "posten '%s' eller dess nyckel",
    seen = " (skriv svaret[1] i konsolen, sodertorn lua, så visas fälten)",
  },
  en = {
    head = "help(\"st:values\") or help \"goal\" tells more; also \"goal.title\", help(st) and help(a record).",
    kinds = "Records, by kind:", needed = "needed", returns = "answer", fields = "Fields:", relations = "Records that refer to it:",
    functions = "Functions:", one_of = "one of ", unknown = "There is no help on '%s'", near = "; did you mean '%s'?", record_of = "the record '%s' or its key",
    seen = " (write the_answer[1] in the console, sodertorn lua, to see the fields)",
  },
})[lang]

-- Lines of a name and a text, the texts under each other.
local function add_columns(out, rows)
  local width = 0
  for _, row in ipairs(rows) do width = math.max(width, bridge.width(row[1])) end
  for _, row in ipairs(rows) do
    local line = "  " .. row[1] .. (" "):rep(width - bridge.width(row[1])) .. "  " .. row[2]
    out[#out + 1] = (line:gsub("%s+$", ""))
  end
end

---------------------------------------------------------------------------- functions

-- "name?: type" as its name and its type.
local function parts_of(argument)
  return argument:match "^([%w_.]+%??): (.*)$"
end

-- The options of a function by name; those of a chart with those of every mark.
local function options_of(known)
  if not known.marks then return known.options end
  local all = {}
  for name, type in next, known.options do all[name] = type end
  for _, module in next, require "report.marks" do
    for name, type in next, require(module).options do all[name] = type end
  end
  return all
end

-- How it is called: "st:get(kind, key)", "st:values { … }", "programme.validity".
local function called(name, known)
  if known.field then return (name:gsub(":", ".")) end
  local names = {}
  for i, argument in ipairs(known.arguments or {}) do names[i] = parts_of(argument) end
  if not known.options or not next(known.options) then return name .. "(" .. table.concat(names, ", ") .. ")" end
  if not names[1] then return name .. " { … }" end
  return name .. "(" .. table.concat(names, ", ") .. ", { … })"
end

-- What a type is, where it is more than a name of Lua's.
local function explained(type)
  local words = types.words_of(type)
  if words then
    local all = check.sorted(words)
    for i, word in ipairs(all) do all[i] = ("%q"):format(word):gsub("\\9", "\\t") end
    return say.one_of .. table.concat(all, ", ")
  end
  if types.names[type] then return types.names[type][lang] end
  return bridge.about(type) and say.record_of:format(type) or type
end

-- The options in order, those that must be given first.
local function option_rows(known)
  local needed, rows, options = {}, {}, options_of(known) or {}
  for _, name in ipairs(known.needs or {}) do
    needed[name] = true
    rows[#rows + 1] = { name, ("%s (%s)"):format(explained(options[name]), say.needed) }
  end
  for _, name in ipairs(check.sorted(options)) do
    if not needed[name] then rows[#rows + 1] = { name, explained(options[name]) } end
  end
  return rows
end

local function answer_of(known)
  return known.also and known.returns .. ", " .. known.also or known.returns or ""
end

-- The same for people: rows of a table of the library have fields that are best seen where they are.
local function answer_said(known)
  local answer = answer_of(known)
  return answer:find "row%." and answer .. say.seen or answer
end

local function about_function(out, name, known)
  local rows = {}
  out[#out + 1] = called(name, known)
  out[#out + 1] = "  " .. known[lang]
  for i, argument in ipairs(known.arguments or {}) do
    local word, type = parts_of(argument)
    rows[i] = { word, explained(type) }
  end
  for _, row in ipairs(option_rows(known)) do rows[#rows + 1] = row end
  if known.returns then rows[#rows + 1] = { say.returns, answer_said(known) } end
  add_columns(out, rows)
end

-- The functions of an object, a line each.
local function add_functions(out, part)
  local rows = {}
  for _, name in ipairs(registration.names()) do
    if registration.part_of(name) == part then
      local known = registration.find(name)
      rows[#rows + 1] = { called(name, known), known[lang] }
    end
  end
  add_columns(out, rows)
end

-- The functions of the records of a kind, a line each.
local function record_functions(kind)
  local all, rows = require "api.record", {}
  for _, name in ipairs(check.sorted(all)) do
    local known = all[name]
    local has = registration.part_of(name) == kind .. ":"
    for _, one in ipairs(known.of or {}) do has = has or one == kind end
    if has then rows[#rows + 1] = { called((name:gsub("^[%w_]+:", kind .. ":")), known), known[lang] } end
  end
  return rows
end

---------------------------------------------------------------------------- records

local function about_field(out, kind, field)
  out[#out + 1] = ("%s.%s: %s (%s)"):format(kind, field.name, field.label, field.type)
  out[#out + 1] = "  " .. field.help
  local rows = {}
  for i, word in ipairs(field.words) do rows[i] = { word.name, word.label } end
  add_columns(out, rows)
end

local function about_kind(out, kind, about)
  out[#out + 1] = ("%s: %s"):format(kind, about.label)
  out[#out + 1] = "  " .. about.help
  out[#out + 1] = say.fields
  local rows = { { "key", "text" } }
  for _, field in ipairs(about.fields) do
    rows[#rows + 1] = { field.name, ("%s (%s)"):format(field.help, field.type) }
  end
  add_columns(out, rows)
  rows = {}
  local children = bridge.describe(kind).children
  for i, name in ipairs(check.sorted(children)) do rows[i] = { name, children[name].kind } end
  if rows[1] then out[#out + 1] = say.relations end
  add_columns(out, rows)
  rows = record_functions(kind)
  if rows[1] then out[#out + 1] = say.functions end
  add_columns(out, rows)
end

---------------------------------------------------------------------------- words

local function object_named(word)
  for _, object in ipairs(registration.objects) do
    if object.part ~= "" and (object.part:sub(1, -2) == word or object.part == word) or object.class and object.class == word then
      return object
    end
  end
end

local function about_object(out, object)
  out[#out + 1] = object[lang]
  add_functions(out, object.part)
end

-- Every word that there is help on.
local function all_words()
  local words, seen = registration.names(), {}
  for _, name in ipairs(words) do seen[name] = true end
  local function add(word)
    if not seen[word] then words[#words + 1], seen[word] = word, true end
  end
  for _, name in ipairs(registration.names()) do add(name:match "[%w_]+$") end
  for _, object in ipairs(registration.objects) do
    if object.part ~= "" then add(object.part:sub(1, -2)) end
  end
  for _, name in ipairs(help_types.names()) do add(name) end
  for _, kind in ipairs(bridge.kinds()) do
    add(kind)
    for _, field in ipairs(bridge.about(kind).fields) do add(kind .. "." .. field.name) end
  end
  return words
end

-- The functions whose last name is the word: "values" is that of st:values.
local function named(word)
  local out = {}
  for _, name in ipairs(registration.names()) do
    if name:match "[%w_]+$" == word then out[#out + 1] = name end
  end
  return out
end

-- "goal.title": the kind and the field; nil when it is none.
local function field_named(word)
  local kind, name = word:match "^([%w_]+)[.:]([%w_]+)$"
  local about = kind and bridge.about(kind)
  for _, field in ipairs(about and about.fields or {}) do
    if field.name == name then return kind, field end
  end
end

local function about_type(out, told)
  out[#out + 1] = told.head
  out[#out + 1] = "  " .. told.about
  add_columns(out, told.rows)
end

local function add_word(out, word)
  local exact = registration.find(word) or registration.find((word:gsub("%.", ":", 1)))
  local object, about, kind, field = object_named(word), bridge.about(word), field_named(word)
  local before = #out
  if exact then about_function(out, registration.find(word) and word or word:gsub("%.", ":", 1), exact) end
  if field then about_field(out, kind, field) end
  if object then about_object(out, object) end
  local told = help_types.find((word:gsub("%[%]$", "")), explained)
  if told then about_type(out, told) end
  if about then about_kind(out, word, about) end
  for _, name in ipairs(exact and {} or named(word)) do about_function(out, name, (registration.find(name))) end
  return #out > before
end

local function overview(out)
  out[#out + 1] = say.head
  for _, object in ipairs(registration.objects) do
    out[#out + 1] = ""
    out[#out + 1] = (object.part == "" and "" or object.part:sub(1, -2) .. ": ") .. object[lang]
    if object.file ~= "record" then add_functions(out, object.part) end
  end
  out[#out + 1] = ""
  out[#out + 1] = say.kinds
  local rows = {}
  for i, kind in ipairs(bridge.kinds()) do rows[i] = { kind, bridge.about(kind).label } end
  add_columns(out, rows)
end

-- What a value is called here: a published function, an object or a record; nil for others.
local function word_of(what)
  if type(what) == "string" then return what end
  if type(what) == "function" then return (bridge.called(what)) end
  local kind = bridge.kind(what)
  if kind == "record" then return bridge.name(what) end
  if kind == "document" then return "doc" end
  if type(kind) == "string" then return kind end
  if type(what) == "table" then -- a library: its name is that of its functions
    local _, member = next(what)
    local name = type(member) == "function" and bridge.called(member)
    return name and registration.part_of(name):sub(1, -2) or nil
  end
end

-- The help on a name, an object, a record or a function; on all there is when nothing is given. nil and a
-- message when there is none.
function help.text(what)
  local out = {}
  if what == nil then
    overview(out)
    return table.concat(out, "\n")
  end
  local word = word_of(what)
  if type(word) == "string" then word = word:gsub("^job%.", "") end -- what a script calls job.values is values here
  if word and word ~= "" and add_word(out, word) then return table.concat(out, "\n") end
  word = word or tostring(what)
  local near = check.near(word, all_words())
  return nil, say.unknown:format(word) .. (near and say.near:format(near) or ".")
end

-- For the host: all functions, each { name, arguments, options, returns, help }.
function help.rows()
  local rows = {}
  for i, name in ipairs(registration.names()) do
    local known, options = registration.find(name), {}
    local all = options_of(known) or {}
    for j, option in ipairs(check.sorted(all)) do options[j] = option .. ": " .. all[option] end
    rows[i] = { name, known.field and "" or table.concat(known.arguments or {}, "\n"), table.concat(options, "\n"), answer_of(known),
                known[lang] }
  end
  return rows
end

return help
