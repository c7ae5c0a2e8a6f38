-- Writes everything that follows from kinds.lua: descriptors, typed accessors and their headers, the
-- linker's version script, the lock file of numbers, the schema as JSON, and the reference of kinds.
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

-- Turns the positional description into named members, and checks it.
local function understand()
  local by_name, numbers = {}, {}
  for place, k in ipairs(kinds) do
    k.number, k.name, k.sv, k.en, k.doc, k.fields = k[1], k[2], k[3], k[4], k[5], {}
    if numbers[k.number] then fail("kind number %d twice", k.number) end
    numbers[k.number], by_name[k.name], k.place = true, k, place
    local seen = {}
    for i = 6, #k do
      local f = k[i]
      local field = { number = f[1], name = f[2], type = f[3], doc = f[4], opt = f[5], place = i - 6 }
      if seen[field.number] or seen[field.name] then fail("%s.%s twice", k.name, field.name) end
      seen[field.number], seen[field.name] = true, true
      if field.opt.target and not by_name[field.opt.target] then
        fail("%s.%s refers to %s, which does not come before it", k.name, field.name, field.opt.target)
      end
      k.fields[#k.fields + 1] = field
      if field.name == k.title then k.title_place = field.place end
      if field.name == k.owner then k.owner_place = field.place end
      if field.name == k.seal then k.seal_place = field.place end
      if field.name == "position" then k.position_place = field.place end
    end
  end
  return by_name
end

local by_name = understand()

---------------------------------------------------------------------------- C

local function quoted(text)
  return '"' .. text:gsub('[\\"]', "\\%0"):gsub("\n", "\\n") .. '"'
end

local function number_text(value, default)
  if value == nil then return default end
  return string.format(value == math.floor(value) and "%.1f" or "%.17g", value)
end

local NOTICE = "/* Written by lib/schema/generate.lua from kinds.lua. Do not edit. */\n"

-- The texts of the descriptors, each once, known by the byte where it begins. They stand in parts, for
-- C promises string literals of 4,095 bytes and no more. The first is empty: 0 is no text.
local pool = { parts = {}, places = {}, size = 0 }

-- Where a text stands, or the first of several that stand one after the other; nil for none.
local function place_of(...)
  local texts = { ... }
  if #texts == 0 then return nil end
  local whole = table.concat(texts, "\0") .. "\0"
  if pool.places[whole] then return pool.places[whole] end
  local part = pool.parts[#pool.parts]
  if not part or part.size + #whole > 4096 then
    part = { size = 1 } -- for the NUL that ends a literal
    pool.parts[#pool.parts + 1], pool.size = part, pool.size + 1
  end
  local place = pool.size - 1
  for _, text in ipairs(texts) do
    part[#part + 1] = ('/* %d */ %s\\0"'):format(pool.size - 1, quoted(text):sub(1, -2))
    part.size, pool.size = part.size + #text + 1, pool.size + #text + 1
  end
  pool.places[whole] = place
  return place
end

-- "{.name = value, ...}" of pairs of a name and a value, without those whose value is nil or false.
local function initialiser(members)
  local out = {}
  for _, m in ipairs(members) do
    if m[2] then out[#out + 1] = "." .. m[1] .. " = " .. tostring(m[2]) end
  end
  return "{" .. table.concat(out, ", ") .. "}"
end

local ranges = { "{-DBL_MAX, DBL_MAX}" }

-- The place of a field's bounds among the ranges; nil when it has none.
local function range_of(o)
  if not (o.min or o.max) then return nil end
  local range = "{" .. number_text(o.min, "-DBL_MAX") .. ", " .. number_text(o.max, "DBL_MAX") .. "}"
  for i, r in ipairs(ranges) do
    if r == range then return i - 1 end
  end
  ranges[#ranges + 1] = range
  return #ranges - 1
end

local function field_descriptor(f)
  local o = f.opt
  return initialiser {
    { "name", place_of(f.name) }, { "doc", place_of(f.doc) }, { "choice", place_of(o.choice) },
    { "verb", place_of(o.verb) }, { "inverse", place_of(o.inverse) }, { "since", place_of(o.since or "0.1") },
    { "words", place_of(table.unpack(o.words or {})) }, { "word_count", o.words and #o.words },
    { "number", f.number }, { "type", TYPES[f.type][1] }, { "target", o.target and by_name[o.target].number },
    { "range", range_of(o) }, { "required", o.required }, { "personal", o.personal }, { "tree", o.tree },
  }
end

local function kind_descriptor(k, first)
  return initialiser {
    { "name", quoted(k.name) }, { "label_sv", place_of(k.sv) }, { "label_en", place_of(k.en) }, { "doc", place_of(k.doc) },
    { "first_field", first }, { "number", k.number }, { "field_count", #k.fields }, { "title", k.title_place or -1 },
    { "owner", k.owner == "key" and "SDT__OWNER_KEY" or k.owner_place or -1 }, { "position", k.position_place or -1 },
    { "seal", k.seal_place or -1 },
  }
end

local function descriptors()
  local members, texts, fields, described = {}, {}, {}, {}
  local count = 0
  place_of("")
  for _, k in ipairs(kinds) do
    described[#described + 1] = "    " .. kind_descriptor(k, count) .. ",\n"
    fields[#fields + 1] = "    /* " .. k.name .. " */\n"
    for _, f in ipairs(k.fields) do
      fields[#fields + 1] = "    " .. field_descriptor(f) .. ", /* " .. f.name .. " */\n"
      count = count + 1
      if f.number > 255 or #(f.opt.words or {}) > 255 then fail("%s.%s: too much for a byte", k.name, f.name) end
    end
    if k.number > 255 or #k.fields > 127 or #k.name >= 20 then fail("%s is too big for struct sdt__kind", k.name) end
  end
  if pool.size > 65535 then fail("more texts than 16 bits can tell apart") end
  for i, part in ipairs(pool.parts) do
    members[i] = ("part%d[%d]"):format(i, part.size)
    texts[i] = "    " .. table.concat(part, "\n    ")
  end
  write("lib/schema/generated/kinds.c", NOTICE .. [[

#include "record/kind.h"

#include <float.h>

static const struct {
    char ]] .. table.concat(members, ", ") .. [[;
} texts = {
]] .. table.concat(texts, ",\n") .. [[,
};

const char *sdt__schema_text(int place)
{
    return place > 0 ? (const char *)&texts + place : NULL;
}

const struct sdt__range sdt__ranges[] = {
    ]] .. table.concat(ranges, ",\n    ") .. [[,
};

const struct sdt__field sdt__fields[] = {
]] .. table.concat(fields) .. [[};

const struct sdt__kind sdt__kinds[] = {
]] .. table.concat(described) .. [[};

const int sdt__kind_count = ]] .. #kinds .. ";\n")
end

-- "the vision" in a docstring: what the field means, what absent is, and what may go wrong.
local RETURNS = {
  text = "the value, borrowed until it is set or the record is freed; NULL when absent",
  int = "the value; 0 when absent",
  number = "the value; 0 when absent",
}

local function typed_header(k)
  local out = {}
  local function add(...) out[#out + 1] = string.format(...) end
  local upper = k.name:upper()
  add("/**\n * @file %s.h\n * %s (%s): %s\n */", k.name, (k.en:gsub("^%l", string.upper)), k.sv, k.doc)
  add("%s#ifndef SODERTORN_KINDS_%s_H\n#define SODERTORN_KINDS_%s_H\n\n#include <sodertorn/record.h>\n", NOTICE, upper, upper)
  add("/** The kind's number. @since 0.1 */\n#define SDT_KIND_%s %d\n", upper, k.number)
  for _, f in ipairs(k.fields) do
    add("/** %s @since %s */\n#define SDT_%s_%s %d", f.doc, f.opt.since or "0.1", upper, f.name:upper(), f.number)
  end
  add('\n#ifdef __cplusplus\nextern "C" {\n#endif\n')
  for _, f in ipairs(k.fields) do
    local _, ctype, tag = table.unpack(TYPES[f.type])
    local since = f.opt.since or "0.1"
    local note = ""
    if f.opt.words then note = " One of: " .. table.concat(f.opt.words, ", ") .. "." end
    if f.opt.target then note = " The key of a " .. by_name[f.opt.target].en .. "." end
    add("/**\n * %s%s\n * @param[in] record  a %s\n * @return %s. A record of another\n *         kind gives the same as absent, with #SDT_ERROR_MISUSE on its session; so does NULL\n * @since %s\n */",
      f.doc, note, k.en, RETURNS[tag], since)
    add("SDT_API %ssdt_%s_%s(const sdt_record *record);\n", ctype, k.name, f.name)
    if tag ~= "text" then -- an absent text is NULL
      add("/** Whether it is set: %s @param[in] record a %s @return 1 or 0 @since %s */", f.doc, k.en, since)
      add("SDT_API int sdt_%s_has_%s(const sdt_record *record);\n", k.name, f.name)
    end
    if not f.opt.verb then
      local null = tag == "text" and "; NULL makes it absent" or ""
      add("/**\n * Sets: %s\n * @param[in] record  a %s\n * @param[in] value   the value%s\n * @return as sdt_record_set_%s()\n * @since %s\n */",
        f.doc, k.en, null, tag == "number" and "number" or tag, since)
      add("SDT_API int sdt_%s_set_%s(sdt_record *record, %svalue);\n", k.name, f.name, ctype)
    end
  end
  add("#ifdef __cplusplus\n}\n#endif\n\n#endif\n")
  write("include/sodertorn/kinds/" .. k.name .. ".h", table.concat(out, "\n"))
end

local function accessors(k)
  local out = { NOTICE, '#include "record/typed.h"\n\n#include <sodertorn/kinds/' .. k.name .. ".h>\n" }
  local function add(...) out[#out + 1] = string.format(...) end
  for _, f in ipairs(k.fields) do
    local _, ctype, tag = table.unpack(TYPES[f.type])
    local field = ("SDT__TYPED(%d, %d)"):format(k.number, f.place)
    add("%ssdt_%s_%s(const sdt_record *record)\n{\n    return sdt__typed_%s(record, %s);\n}\n",
      ctype, k.name, f.name, tag, field)
    if tag ~= "text" then
      add("int sdt_%s_has_%s(const sdt_record *record)\n{\n    return sdt__typed_has(record, %s);\n}\n",
        k.name, f.name, field)
    end
    if not f.opt.verb then
      add("int sdt_%s_set_%s(sdt_record *record, %svalue)\n{\n    return sdt__typed_set_%s(record, value, %s);\n}\n",
        k.name, f.name, ctype, tag, field)
    end
  end
  write("lib/schema/generated/" .. k.name .. ".c", table.concat(out, "\n"))
end

local function umbrella()
  local out = { "/**\n * @file kinds.h\n * Every kind of record: its number, its fields' numbers and its typed functions.\n */",
    NOTICE .. "#ifndef SODERTORN_KINDS_H\n#define SODERTORN_KINDS_H\n" }
  for _, k in ipairs(kinds) do out[#out + 1] = "#include <sodertorn/kinds/" .. k.name .. ".h>" end
  out[#out + 1] = "\n#endif\n"
  write("include/sodertorn/kinds.h", table.concat(out, "\n"))
  local names = {}
  for i, k in ipairs(kinds) do names[i] = "    ${CMAKE_CURRENT_LIST_DIR}/" .. k.name .. ".c" end
  table.sort(names)
  write("lib/schema/generated/sources.cmake", "# Written by lib/schema/generate.lua. Do not edit.\nset(SDT_GENERATED_SOURCES\n    ${CMAKE_CURRENT_LIST_DIR}/kinds.c\n"
    .. table.concat(names, "\n") .. ")\n")
end

---------------------------------------------------------------------------- JSON, reference

local function json(text) return '"' .. text:gsub('[\\"]', "\\%0") .. '"' end

local function schema_json()
  local out = {}
  for i, k in ipairs(kinds) do
    local fields = {}
    for j, f in ipairs(k.fields) do
      local o = f.opt
      local part = { ('"number":%d,"name":%s,"type":%s,"doc":%s,"since":%s'):format(f.number, json(f.name), json(f.type), json(f.doc), json(o.since or "0.1")) }
      local function flag(name, value) if value then part[#part + 1] = ("%s:true"):format(json(name)) end end
      local function string(name, value) if value then part[#part + 1] = ("%s:%s"):format(json(name), json(value)) end end
      flag("required", o.required); flag("personal", o.personal)
      string("target", o.target); string("inverse", o.inverse); string("choice", o.choice); string("verb", o.verb)
      if o.words then
        local words = {}
        for n, w in ipairs(o.words) do words[n] = json(w) end
        part[#part + 1] = '"words":[' .. table.concat(words, ",") .. "]"
      end
      fields[j] = "{" .. table.concat(part, ",") .. "}"
    end
    local title = k.title and (',"title":' .. json(k.title)) or ""
    local owner = k.owner and (',"owner":' .. json(k.owner)) or ""
    out[i] = ('{"number":%d,"name":%s,"sv":%s,"en":%s,"doc":%s%s%s,"fields":[\n  %s]}'):format(
      k.number, json(k.name), json(k.sv), json(k.en), json(k.doc), title, owner, table.concat(fields, ",\n  "))
  end
  write("lib/schema/generated/schema.json", '{"kinds":[\n' .. table.concat(out, ",\n") .. "]}\n")
end

local function reference()
  local out = { "# The kinds of record\n\nWritten by lib/schema/generate.lua from kinds.lua. `*` marks a required field.\n" }
  local function add(...) out[#out + 1] = string.format(...) end
  for _, k in ipairs(kinds) do
    add("## %s (%s)\n\n%s\n\n| field | type | meaning |\n|---|---|---|", k.name, k.sv, k.doc)
    for _, f in ipairs(k.fields) do
      local kind = f.opt.target or (f.opt.words and table.concat(f.opt.words, ", ")) or f.type
      local notes = (f.opt.verb and (" Set by `" .. f.opt.verb .. "` alone.") or "")
        .. (f.opt.choice and (" One of the group `" .. f.opt.choice .. "` must be set.") or "")
      add("| %s%s | %s | %s%s |", f.name, f.opt.required and " *" or "", kind, f.doc, notes)
    end
    add("")
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
      for i, word in ipairs(f.opt.words or {}) do
        lines[#lines + 1] = ("%04d.%03d.%02d %s.%s %s"):format(k.number, f.number, i, k.name, f.name, word)
      end
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
-- are read as they are, the typed ones as they have just been made.
local function version_script()
  local names = {}
  local function scan(text)
    for name in text:gmatch("SDT_API[^;]-(sdt_[%w_]+)%s*%(") do names[#names + 1] = name end
  end
  for _, header in ipairs { "base", "version", "session", "kind", "record", "table", "store", "values", "followup", "assessment", "comparison", "tree", "occasion", "exchange", "programme", "script", "rotation" } do
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
for _, o in ipairs(outputs) do
  local file = assert(io.open(o[1], "wb"))
  file:write(o[2])
  file:close()
end
