-- Writes everything that follows from kinds.lua: descriptors, typed accessors and their headers, the
-- linker's version script, the lock file of numbers, the schema as JSON, and the reference of kinds; and
-- through library.lua what editors and people read of scripts.
-- Usage: lua5.4 lib/schema/generate.lua [ROOT]; the tests run it and compare with what is committed.
-- The lock file may only gain lines: a number or word that vanished is an error, nothing is written.

local root = (arg[1] or ".") .. "/"
local here = root .. "lib/schema/"
local kinds = dofile(here .. "kinds.lua")

local TYPES = {
  text = { "SDT_TYPE_TEXT", "const char *", "text" },
  date = { "SDT_TYPE_DATE", "const char *", "text" },
  period = { "SDT_TYPE_PERIOD", "const char *", "text" },
  enum = { "SDT_TYPE_ENUM", "const char *", "text" },
  reference = { "SDT_TYPE_REFERENCE", "const char *", "text" },
  integer = { "SDT_TYPE_INTEGER", "int64_t ", "int" },
  boolean = { "SDT_TYPE_BOOLEAN", "int64_t ", "int" },
  number = { "SDT_TYPE_NUMBER", "double ", "number" },
}

---------------------------------------------------------------------------- reading and checking

local function fail(...) io.stderr:write("generate.lua: ", string.format(...), "\n"); os.exit(1) end

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("a")
  file:close()
  return text
end

local outputs = {}
local function write(path, text) outputs[#outputs + 1] = { root .. path, text } end

local function is_label(text)
  return type(text) == "string" and #text > 0 and utf8.len(text) and not text:find("[%c.|]")
end

local function is_sentence(text)
  return type(text) == "string" and utf8.len(text) and text:find("%S.*%.$") and not text:find("[%c|]")
end

-- Gives `item` its label and help in both languages, from the pairs `sv` and `en` of `from`.
local function name_for_people(item, from, what)
  for _, language in ipairs { "sv", "en" } do
    local pair = from[language]
    if type(pair) ~= "table" or not is_label(pair[1]) then
      fail("%s has no label in '%s'", what, language)
    end
    if not is_sentence(pair[2]) then
      fail("%s has no help in '%s': one sentence with a full stop", what, language)
    end
    item["label_" .. language], item["help_" .. language] = pair[1], pair[2]
  end
end

local OPTIONS = { sv = true, en = true, required = true, verb = true, words = true, min = true, max = true,
  max_length = true, choice = true, personal = true, inverse = true, tree = true, since = true, target = true,
  lines = true, part = true, within = true }

local function check_field(f, what, by_name)
  local o = f.options
  for name in pairs(o) do
    if not OPTIONS[name] then fail("%s: '%s' is no option", what, name) end
  end
  if o.target and not by_name[o.target] then
    fail("%s refers to %s, which does not come before it", what, o.target)
  end
  if (f.type == "reference") ~= (o.target ~= nil and o.inverse ~= nil) then
    fail("%s: a reference, and nothing else, has a target and an inverse", what)
  end
  if (f.type == "enum") ~= (o.words ~= nil) then fail("%s: an enumeration, and nothing else, has words", what) end
  if (o.min == nil) ~= (o.max == nil) then fail("%s has one bound only", what) end
  if o.min and f.type ~= "integer" and f.type ~= "number" then fail("%s cannot have bounds", what) end
  if o.max_length and f.type ~= "text" then fail("%s cannot have a length", what) end
  if f.type == "text" and not o.verb and not o.max_length then fail("%s has no max_length", what) end
  if o.lines and f.type ~= "text" then fail("%s cannot have lines", what) end
  if (f.name == "position") ~= (o.within ~= nil) then fail("%s: a position, and nothing else, is within something", what) end
end

-- Marks the references that say what the position of a record is counted in.
local function mark_wholes(k, within)
  local found = false
  for _, f in ipairs(k.fields) do
    f.whole = f.target ~= nil and (f.name == within or f.choice == within)
    found = found or f.whole
  end
  if not found then fail("%s: no reference is '%s', which position is within", k.name, within) end
end

local NAMES_MOST = 128 -- SDT__NAMES_MOST in lib/record/kind.h

-- Turns the description into flat members, and checks it.
local function understand()
  local by_name, numbers = {}, {}
  for _, k in ipairs(kinds) do
    k.number, k.name, k.fields = k[1], k[2], {}
    k.c = k.c or k.name
    name_for_people(k, k, k.name)
    if numbers[k.number] then fail("kind number %d twice", k.number) end
    numbers[k.number], by_name[k.name] = true, k
    local seen = {}
    for _, r in ipairs(k.retired or {}) do seen[r[1]], seen[r[2]] = true, true end
    for i = 3, #k do
      local f = k[i]
      local what = k.name .. "." .. f.name
      local words = {}
      if seen[f.number] or seen[f.name] then fail("%s twice", what) end
      seen[f.number], seen[f.name] = true, true
      check_field(f, what, by_name)
      for member, value in pairs(f.options) do f[member] = value end
      name_for_people(f, f.options, what)
      for j, w in ipairs(f.words or {}) do
        words[j] = { name = w[1] }
        name_for_people(words[j], w, what .. " " .. w[1])
      end
      f.words, f.since, f.index = f.words and words, f.since or "0.1", i - 3
      k.fields[#k.fields + 1] = f
      if f.name == k.title then k.title_index = f.index end
      if f.name == k.owner then k.owner_index = f.index end
      if f.name == k.seal then k.seal_index = f.index end
      if f.name == "position" then k.position_index = f.index end
    end
  end
  for _, k in ipairs(kinds) do
    if k.position_index then mark_wholes(k, k.fields[k.position_index + 1].within) end
    if #k.fields + #(k.retired or {}) > NAMES_MOST then fail("%s has more fields than SDT__NAMES_MOST", k.name) end
    for _, f in ipairs(k.fields) do
      if #(f.words or {}) > NAMES_MOST then fail("%s.%s has more words than SDT__NAMES_MOST", k.name, f.name) end
    end
  end
  if #kinds > NAMES_MOST then fail("more kinds than SDT__NAMES_MOST") end
  return by_name
end

local by_name = understand()

---------------------------------------------------------------------------- C

local function quoted(text)
  return '"' .. text:gsub('[\\"]', "\\%0"):gsub("\n", "\\n") .. '"'
end

-- The shortest text that reads back as the number.
local function number_text(value)
  if value == math.floor(value) and math.abs(value) < 1e16 then return ("%d"):format(value) end
  return ("%.17g"):format(value)
end

-- "an area", "a goal": the English words of the kinds are said as they are written.
local function with_article(label)
  return (label:find("^[aeiou]") and "an " or "a ") .. label
end

local NOTICE = "/* Written by lib/schema/generate.lua from lib/schema/kinds.lua. Do not edit. */\n"

-- "{.name = value, ...}" of pairs of a name and a value, without those whose value is nil or false; a
-- pair that is `true` begins a new line, indented by `indent`.
local function initialiser(indent, members)
  local out, line = {}, {}
  local function finish()
    if #line > 0 then out[#out + 1] = table.concat(line, ", ") end
    line = {}
  end
  for _, m in ipairs(members) do
    if m == true then
      finish()
    elseif m[2] then
      line[#line + 1] = "." .. m[1] .. " = " .. tostring(m[2])
    end
  end
  finish()
  return "{" .. table.concat(out, ",\n" .. indent .. " ") .. "}"
end

local function text_member(name, value) return { name, value and quoted(value) } end

-- The labels and the help, a line for each language.
local function people(item)
  return text_member("label_sv", item.label_sv), text_member("help_sv", item.help_sv), true,
    text_member("label_en", item.label_en), text_member("help_en", item.help_en)
end

local function word_descriptor(w)
  return "    " .. initialiser("    ", { text_member("name", w.name), true, people(w) }) .. ",\n"
end

local function words_name(k, f) return ("words_of_%s_%s"):format(k.name, f.name) end

local function field_descriptor(k, f)
  local min, max
  if f.type == "boolean" then
    min, max = "0", "1"
  elseif f.type == "integer" or f.type == "number" then
    min, max = f.min and number_text(f.min) or "-INFINITY", f.max and number_text(f.max) or "INFINITY"
  end
  local rest = {
    text_member("name", f.name), { "number", f.number }, { "type", TYPES[f.type][1] },
    text_member("since", f.since), true,
    text_member("choice", f.choice), text_member("verb", f.verb),
    { "target", f.target and "SDT_KIND_" .. f.target:upper() }, text_member("inverse", f.inverse), true,
    { "words", f.words and words_name(k, f) }, { "word_count", f.words and #f.words },
    { "min", min }, { "max", max }, { "max_length", f.max_length }, true,
    { "required", f.required }, { "personal", f.personal }, { "tree", f.tree },
    { "lines", f.lines }, { "part", f.part }, { "whole", f.whole }, true,
  }
  for _, m in ipairs { people(f) } do rest[#rest + 1] = m end
  return "    " .. initialiser("    ", rest) .. ",\n"
end

local function retired_name(k) return "retired_of_" .. k.name end

local function retired_names(k)
  local names = {}
  for i, r in ipairs(k.retired) do names[i] = quoted(r[2]) end
  return ("static const char *const %s[] = {%s};\n"):format(retired_name(k), table.concat(names, ", "))
end

local function kind_descriptor(k)
  return "    " .. initialiser("    ", {
    text_member("name", k.name), { "number", "SDT_KIND_" .. k.name:upper() }, true,
    { "fields", "fields_of_" .. k.name }, { "field_count", #k.fields }, true,
    { "title", k.title_index or -1 },
    { "owner", k.owner == "key" and "SDT__OWNER_KEY" or k.owner_index or -1 },
    { "position", k.position_index or -1 }, { "seal", k.seal_index or -1 }, true,
    { "retired", k.retired and retired_name(k) }, { "retired_count", k.retired and #k.retired }, true,
    people(k) }) .. ",\n"
end

local function descriptors()
  local out = { NOTICE, '#include "record/kind.h"\n\n#include <math.h>\n#include <sodertorn/kinds.h>\n' }
  local function add(text) out[#out + 1] = text end
  for _, k in ipairs(kinds) do
    local fields = {}
    for _, f in ipairs(k.fields) do
      if f.words then
        local words = {}
        for i, w in ipairs(f.words) do words[i] = word_descriptor(w) end
        add(("static const struct sdt__word %s[] = {\n%s};\n"):format(words_name(k, f), table.concat(words)))
      end
      fields[#fields + 1] = field_descriptor(k, f)
    end
    add(("static const struct sdt__field fields_of_%s[] = {\n%s};\n"):format(k.name, table.concat(fields)))
    if k.retired then add(retired_names(k)) end
  end
  local described = {}
  for i, k in ipairs(kinds) do described[i] = kind_descriptor(k) end
  add("const struct sdt__kind sdt__kinds[] = {\n" .. table.concat(described) .. "};\n")
  add("const int sdt__kind_count = " .. #kinds .. ";\n")
  write("lib/schema/generated/kinds.c", table.concat(out, "\n"))
end

local RETURNS = {
  text = "the value, borrowed until it is set or the record is freed; NULL when absent",
  int = "the value; 0 when absent",
  number = "the value; 0 when absent",
}

-- What a value may be, after what it means.
local function note_of(f)
  if f.words then
    local names = {}
    for i, w in ipairs(f.words) do names[i] = w.name end
    return " One of: " .. table.concat(names, ", ") .. "."
  elseif f.target then
    return " The key of " .. with_article(by_name[f.target].label_en) .. "."
  elseif f.min then
    return (" From %s to %s."):format(number_text(f.min), number_text(f.max))
  elseif f.max_length then
    return (" At most %d bytes%s."):format(f.max_length, f.lines and ", in several lines" or "")
  end
  return ""
end

-- Whether a field has a function that tells absent from set. A record need not have it, or its getter
-- answers 0 for both.
local function has_has(f) return not f.required or TYPES[f.type][3] ~= "text" end

local function typed_header(k)
  local out = {}
  local function add(...) out[#out + 1] = string.format(...) end
  local upper, record = k.name:upper(), with_article(k.label_en)
  add("/**\n * @file %s.h\n * %s (%s): %s\n */", k.c, (k.label_en:gsub("^%l", string.upper)), k.label_sv, k.help_en)
  add("%s#ifndef SODERTORN_KINDS_%s_H\n#define SODERTORN_KINDS_%s_H\n\n#include <sodertorn/record.h>\n", NOTICE, k.c:upper(), k.c:upper())
  add("/** The kind's number. @since 0.1 */\n#define SDT_KIND_%s %d\n", upper, k.number)
  for _, f in ipairs(k.fields) do
    add("/** %s @since %s */\n#define SDT_%s_%s %d", f.help_en, f.since, upper, f.name:upper(), f.number)
  end
  add('\n#ifdef __cplusplus\nextern "C" {\n#endif\n')
  for _, f in ipairs(k.fields) do
    local _, ctype, tag = table.unpack(TYPES[f.type])
    add("/**\n * %s%s\n * @param[in] record  %s\n * @return %s. A record of another\n *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL\n * @since %s\n */",
      f.help_en, note_of(f), record, RETURNS[tag], f.since)
    add("SDT_API %ssdt_%s_%s(const sdt_record *record);\n", ctype, k.c, f.name)
    if has_has(f) then
      add("/** Whether it is set: %s @param[in] record %s @return 1 or 0 @since %s */", f.help_en, record, f.since)
      add("SDT_API int sdt_%s_has_%s(const sdt_record *record);\n", k.c, f.name)
    end
    if not f.verb then
      local null = tag == "text" and "; NULL makes it absent" or ""
      add("/**\n * Sets: %s\n * @param[in] record  %s\n * @param[in] value   the value%s\n * @return as sdt_record_set_%s()\n * @since %s\n */",
        f.help_en, record, null, tag, f.since)
      add("SDT_API int sdt_%s_set_%s(sdt_record *record, %svalue);\n", k.c, f.name, ctype)
    end
  end
  add("#ifdef __cplusplus\n}\n#endif\n\n#endif\n")
  write("include/sodertorn/kinds/" .. k.c .. ".h", table.concat(out, "\n"))
end

local function accessors(k)
  local out = { NOTICE, '#include "record/typed.h"\n\n#include <sodertorn/kinds/' .. k.c .. ".h>\n" }
  local function add(...) out[#out + 1] = string.format(...) end
  for _, f in ipairs(k.fields) do
    local _, ctype, tag = table.unpack(TYPES[f.type])
    local field = ("SDT_KIND_%s, %d"):format(k.name:upper(), f.index)
    add("%ssdt_%s_%s(const sdt_record *record)\n{\n    return sdt__typed_%s(record, %s);\n}\n",
      ctype, k.c, f.name, tag, field)
    if has_has(f) then
      add("int sdt_%s_has_%s(const sdt_record *record)\n{\n    return sdt__typed_has(record, %s);\n}\n",
        k.c, f.name, field)
    end
    if not f.verb then
      add("int sdt_%s_set_%s(sdt_record *record, %svalue)\n{\n    return sdt__typed_set_%s(record, %s, value);\n}\n",
        k.c, f.name, ctype, tag, field)
    end
  end
  write("lib/schema/generated/" .. k.c .. ".c", table.concat(out, "\n"))
end

local function umbrella()
  local out = { "/**\n * @file kinds.h\n * Every kind of record: its number, its fields' numbers and its typed functions.\n */",
    NOTICE .. "#ifndef SODERTORN_KINDS_H\n#define SODERTORN_KINDS_H\n" }
  for _, k in ipairs(kinds) do out[#out + 1] = "#include <sodertorn/kinds/" .. k.c .. ".h>" end
  out[#out + 1] = "\n#endif\n"
  write("include/sodertorn/kinds.h", table.concat(out, "\n"))
  local names = {}
  for i, k in ipairs(kinds) do names[i] = "    ${CMAKE_CURRENT_LIST_DIR}/" .. k.c .. ".c" end
  table.sort(names)
  write("lib/schema/generated/sources.cmake", "# Written by lib/schema/generate.lua. Do not edit.\nset(SDT_GENERATED_SOURCES\n    ${CMAKE_CURRENT_LIST_DIR}/kinds.c\n"
    .. table.concat(names, "\n") .. ")\n")
end

---------------------------------------------------------------------------- JSON, reference

local function json(text) return '"' .. text:gsub('[\\"]', "\\%0") .. '"' end

-- `,"name":value` of pairs of a name and a value, without those whose value is nil or false.
local function json_members(pairs)
  local out = {}
  for _, p in ipairs(pairs) do
    local value = p[2]
    if type(value) == "string" then
      value = json(value)
    elseif type(value) == "number" then
      value = ("%.15g"):format(value)
    elseif type(value) == "table" then
      value = value.json
    end
    if value then out[#out + 1] = json(p[1]) .. ":" .. tostring(value) end
  end
  return table.concat(out, ",")
end

local function json_people(item)
  return json_members { { "label_sv", item.label_sv }, { "label_en", item.label_en },
    { "help_sv", item.help_sv }, { "help_en", item.help_en } }
end

local function json_word(w) return '{"name":' .. json(w.name) .. "," .. json_people(w) .. "}" end

local function json_field(f)
  local words
  if f.words then
    local list = {}
    for i, w in ipairs(f.words) do list[i] = json_word(w) end
    words = { json = "[\n    " .. table.concat(list, ",\n    ") .. "]" }
  end
  return "{" .. json_members { { "number", f.number }, { "name", f.name }, { "type", f.type } } .. ","
    .. json_people(f) .. "," .. json_members { { "since", f.since }, { "required", f.required },
      { "personal", f.personal }, { "target", f.target }, { "inverse", f.inverse }, { "choice", f.choice },
      { "verb", f.verb }, { "min", f.min }, { "max", f.max }, { "max_length", f.max_length },
      { "lines", f.lines }, { "words", words } } .. "}"
end

local function schema_json()
  local out = {}
  for i, k in ipairs(kinds) do
    local fields = {}
    for j, f in ipairs(k.fields) do fields[j] = json_field(f) end
    out[i] = "{" .. json_members { { "number", k.number }, { "name", k.name } } .. "," .. json_people(k) .. ","
      .. json_members { { "title", k.title }, { "owner", k.owner },
        { "fields", { json = "[\n  " .. table.concat(fields, ",\n  ") .. "]" } } } .. "}"
  end
  write("lib/schema/generated/schema.json", '{"kinds":[\n' .. table.concat(out, ",\n") .. "]}\n")
end

-- What a field holds: the kind a reference leads to, or the type with its bounds.
local function type_note(f)
  if f.target then return ("[%s](#%s)"):format(f.target, f.target) end
  if f.words then return "enum, see below" end
  if f.min then return ("%s, %s to %s"):format(f.type, number_text(f.min), number_text(f.max)) end
  if f.max_length then
    return ("%s, at most %d bytes%s"):format(f.type, f.max_length, f.lines and ", in several lines" or "")
  end
  return f.type
end

local function reference()
  local out = { "# The kinds of record\n\nWritten by lib/schema/generate.lua from kinds.lua. `*` marks a required field.\n" }
  local function add(...) out[#out + 1] = string.format(...) end
  for _, k in ipairs(kinds) do
    add("<a name=\"%s\"></a>\n\n## %s\n\n*%s*: %s\n\n*%s*: %s\n", k.name, k.name, k.label_sv, k.help_sv, k.label_en, k.help_en)
    add("| field | type | svenska | English |\n|---|---|---|---|")
    for _, f in ipairs(k.fields) do
      local notes = (f.verb and (" Set by `" .. f.verb .. "` alone.") or "")
        .. (f.choice and (" One of the group `" .. f.choice .. "` must be set.") or "")
        .. (f.personal and " Personal data." or "")
      add("| %s%s | %s | **%s**: %s | **%s**: %s%s |", f.name, f.required and " *" or "", type_note(f),
        f.label_sv, f.help_sv, f.label_en, f.help_en, notes)
    end
    add("")
    for _, f in ipairs(k.fields) do
      if f.words then
        add("| word of %s | svenska | English |\n|---|---|---|", f.name)
        for _, w in ipairs(f.words) do
          add("| %s | **%s**: %s | **%s**: %s |", w.name, w.label_sv, w.help_sv, w.label_en, w.help_en)
        end
        add("")
      end
    end
  end
  write("lib/schema/generated/kinds.md", table.concat(out, "\n"))
end

---------------------------------------------------------------------------- numbers and names

local function lock_file()
  local lines = {}
  for _, k in ipairs(kinds) do
    lines[#lines + 1] = ("%04d %s"):format(k.number, k.name)
    for _, f in ipairs(k.fields) do
      lines[#lines + 1] = ("%04d.%03d %s.%s %s"):format(k.number, f.number, k.name, f.name, f.type)
      for i, word in ipairs(f.words or {}) do
        lines[#lines + 1] = ("%04d.%03d.%02d %s.%s %s"):format(k.number, f.number, i, k.name, f.name, word.name)
      end
    end
    for _, r in ipairs(k.retired or {}) do
      lines[#lines + 1] = ("%04d.%03d %s.%s %s"):format(k.number, r[1], k.name, r[2], r[3])
    end
  end
  table.sort(lines)
  local have = {}
  for _, line in ipairs(lines) do have[line] = true end
  for line in (read(here .. "numbers.lock") or ""):gmatch("[^\n]+") do
    if not have[line] then fail("numbers.lock: '%s' would vanish; numbers and words are permanent", line) end
  end
  write("lib/schema/numbers.lock", table.concat(lines, "\n") .. "\n")
end

-- Every function that a header exports, under the version that brought it. The hand-written headers
-- that sodertorn.h includes are read as they are, the typed ones as they have just been made.
local function version_script()
  local names = {}
  local function scan(text)
    for name in text:gmatch("SDT_API[^;]-(sdt_[%w_]+)%s*%(") do names[#names + 1] = name end
  end
  for header in read(root .. "include/sodertorn.h"):gmatch '#include <sodertorn/([%w_]+)%.h>' do
    scan(read(root .. "include/sodertorn/" .. header .. ".h") or "")
  end
  for _, o in ipairs(outputs) do
    if o[1]:match("/kinds/") then scan(o[2]) end
  end
  table.sort(names)
  write("lib/schema/generated/sodertorn.map", "SODERTORN_0.1 {\nglobal:\n    " .. table.concat(names, ";\n    ") .. ";\nlocal:\n    *;\n};\n")
end

---------------------------------------------------------------------------- all of it

descriptors()
for _, k in ipairs(kinds) do
  typed_header(k)
  accessors(k)
end
umbrella()
schema_json()
reference()
lock_file()
version_script()
assert(loadfile(here .. "library.lua"))(root, kinds, read, write, fail)
for _, o in ipairs(outputs) do
  local file = assert(io.open(o[1], "wb"))
  file:write(o[2])
  file:close()
end
