-- Writes what editors and people read of scripts: the definitions in the form of LuaCATS, for
-- lua-language-server, and the reference page. Both follow from the registration in lib/script/api, the
-- kinds of the schema and the layouts of the library's tables. generate.lua runs this file.
local root, kinds, read, write, fail = ...

---------------------------------------------------------------------------- the modules of scripts

-- What the modules need of the library while they are read: nothing that matters here.
local nothing = {}
setmetatable(nothing, { __index = function() return nothing end, __call = function() return nothing end })

local modules = { bridge = nothing }
local require_module

-- As in the sandbox: a module that is read when it is first asked for something.
local function later(name)
  return setmetatable({}, { __index = function(_, member) return require_module(name)[member] end })
end

function require_module(name)
  if modules[name] == nil then
    local path = root .. "lib/script/" .. name:gsub("%.", "/") .. ".lua"
    local text = read(path) or fail("no module %s", name)
    local env = setmetatable({ require = require_module, later = later }, { __index = _G })
    modules[name] = assert(load(text, "=" .. path, "t", env))()
  end
  return modules[name]
end

local registration, types, rows = require_module "api.registration", require_module "api.types", require_module "api.rows"

local by_name = {}
for _, k in ipairs(kinds) do by_name[k.name] = k end

local function sorted(set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = name end
  table.sort(names, function(a, b)
    if type(a) ~= type(b) then return type(a) == "number" end
    return a < b
  end)
  return names
end

---------------------------------------------------------------------------- the layouts of tables

-- The texts that are the arguments of a C initialiser; pieces beside each other are one.
local function c_texts(source)
  local out, at, piece = {}, 1, nil
  while true do
    local from, to, text = source:find('^%s*"(.-)"', at)
    if from then
      piece, at = (piece or "") .. text, to + 1
    else
      from, to = source:find("^[^\"]*", at)
      if piece then out[#out + 1] = piece end
      piece, at = nil, to + 1
      if at > #source then return out end
    end
  end
end

local function read_columns(body)
  local columns = {}
  for initialiser in body:gmatch "%b{}" do
    local name, type, rest = initialiser:match '^{%s*"([%w_]+)",%s*SDT_TYPE_(%u+)(.*)}$'
    if name then
      local texts = c_texts(rest)
      columns[#columns + 1] = { name = name, type = type, sv = texts[1], en = texts[2] }
    end
  end
  return columns
end

-- The C sources of the library, each as its path and text.
local function sources()
  local list, found = assert(io.popen("find '" .. root .. "lib' -name '*.[ch]' | LC_ALL=C sort")), {}
  for path in list:lines() do
    if not path:find "/generated/" then found[#found + 1] = { path, read(path) } end
  end
  list:close()
  return found
end

-- name -> columns, of all layouts in the sources. Columns that several have are macros named …COLUMNS.
local function read_layouts()
  local layouts, macros, all = {}, {}, sources()
  for _, source in ipairs(all) do
    for name, body in (source[2] .. "\n"):gmatch "#define ([%w_]*COLUMNS)(.-[^\\])\n" do macros[name] = (body:gsub("\\%s*\n", "\n")) end
  end
  for _, source in ipairs(all) do
    for name, array in source[2]:gmatch 'SDT__TABLE_LAYOUT%(%s*"([%w_]+)",%s*([%w_]+)%)' do
      local body = source[2]:match("struct sdt__column " .. array .. "%[[^%]]*%]%s*=%s*(%b{})")
      if not body then fail("%s: no columns of '%s'", source[1], name) end
      layouts[name] = read_columns((body:sub(2, -2):gsub("[%w_]+COLUMNS", macros)))
    end
  end
  return layouts
end

local layouts = read_layouts()

---------------------------------------------------------------------------- types

local basic = { any = true, string = true, number = true, integer = true, boolean = true, table = true, ["nil"] = true, fun = true,
                ["true"] = true, ["false"] = true, ["function"] = true }

local classes = {} -- of objects
for _, object in ipairs(registration.objects) do
  if object.class then classes[object.class] = object end
end

-- One name of a type as LuaCATS has it; a kind of record is, as an argument, also its key.
local function cats_name(name, argument)
  if basic[name] then return name end
  if types.names[name] and name ~= "record" and name ~= "kind_name" then return types.names[name].cats end
  if name == "record" or name == "kind_name" or types.words_of(name) then return "sodertorn." .. name end
  if by_name[name] then return argument and "sodertorn." .. name .. "|string" or "sodertorn." .. name end
  local row = name:match "^row%.([%w_]+)$"
  if row and layouts[row] or classes[name] or rows[name] or types.classes[name] then return "sodertorn." .. name end
  fail("'%s' is no type", name)
end

-- A type of the registration; names before a colon are those of arguments, and quoted ones are words.
local function cats(type, argument)
  local out, at = {}, 1
  while at <= #type do
    local from, to, name, colon = type:find("^([%a_][%w_.]*)(:?)", at)
    local quoted = type:match('^"[^"]*"', at)
    if quoted then
      out[#out + 1], at = quoted, at + #quoted
    elseif from then
      local text = colon == ":" and name .. colon or cats_name(name, argument)
      if type:find("^%[%]", to + 1) and text:find("|", 1, true) then text = "(" .. text .. ")" end
      out[#out + 1], at = text, to + 1
    else
      out[#out + 1], at = type:sub(at, at), at + 1
    end
  end
  return table.concat(out)
end

local lua_types = { TEXT = "string", INTEGER = "integer", NUMBER = "number" }
local field_types = { integer = "integer", number = "number", boolean = "boolean" }

-- The options of a function; those of a chart with those of every mark.
local function options_of(known)
  local all = {}
  for name, type in pairs(known.options or {}) do all[name] = type end
  if known.marks then
    for _, module in pairs(require_module "report.marks") do
      for name, type in pairs(require_module(module).options) do all[name] = type end
    end
  end
  return all
end

---------------------------------------------------------------------------- LuaCATS

local out = {}
local function add(...) out[#out + 1] = string.format(...) end

local function add_text(item)
  add("---%s\n---\n---%s", item.sv, item.en)
end

-- Options, of which none but these may be given: any other name would have to be of a type that nothing is.
local function add_options(name, options, needs)
  local needed = {}
  for _, option in ipairs(needs or {}) do needed[option] = true end
  add("---@class sodertorn.%s", name)
  for _, option in ipairs(sorted(options)) do
    local must = needed[option] or type(option) == "number"
    add("---@field %s%s %s", type(option) == "number" and "[" .. option .. "]" or option, must and "" or "?", cats(options[option], true))
  end
  add("---@field [string] sodertorn.no_such_option\n")
end

local function options_class(name) return "options." .. name:gsub("[:.]", "_") end

-- The arguments of a function: { name, type as LuaCATS has it, whether it may be left out }.
local function arguments_of(name, known)
  local list = {}
  for i, argument in ipairs(known.arguments or {}) do
    local word, optional, type = argument:match "^([%w_.]+)(%??): (.*)$"
    if not word then fail("%s: '%s' is no argument", name, argument) end
    list[i] = { word, cats(type, true), optional == "?" }
  end
  local last = list[#list]
  if known.options and not (last and last[1] == "...") then -- after "..." they are one of these
    list[#list + 1] = { "options", "sodertorn." .. options_class(name), not known.needs }
  end
  return list
end

local function returns_of(known)
  if not known.returns then return nil end
  return known.also and cats(known.returns) .. ", " .. cats(known.also) or cats(known.returns)
end

-- Of which kind a record is that is asked for by the name of its kind.
local GENERIC = "<kind>"

local function add_function(name, known)
  add_text(known)
  local generic, names = known.returns and known.returns:find(GENERIC, 1, true), {}
  if generic then add("---@generic T") end
  for i, a in ipairs(arguments_of(name, known)) do
    local type = generic and a[1] == "kind" and "sodertorn.`T`" or a[2]
    add("---@param %s%s %s", a[1], a[3] and "?" or "", type)
    names[i] = a[1]
  end
  if generic then
    add("---@return %s", (known.returns:gsub(GENERIC, "T")))
  elseif known.returns then
    add("---@return %s", returns_of(known))
  end
  local object = registration.by_part[registration.part_of(name)]
  local written = object.class and object.class .. ":" .. name:match "[%w_]+$" or name
  add("function %s(%s) end\n", written, table.concat(names, ", "))
end

-- The same as the type of a field.
local function function_type(self, name, known)
  local list = { "self: " .. self }
  for _, a in ipairs(arguments_of(name, known)) do
    list[#list + 1] = ("%s%s: %s"):format(a[1], a[3] and "?" or "", a[2])
  end
  return ("fun(%s)%s"):format(table.concat(list, ", "), known.returns and ": " .. returns_of(known) or "")
end

local function add_object(object, names)
  local module = require_module("api." .. object.file)
  if object.class then
    add_text(object)
    add("---@class sodertorn.%s", object.class)
    if object.class == "Frame" then add("---@field [integer] sodertorn.Value") end
    for _, name in ipairs(names) do
      local known = module[name]
      if known.field then add("---@field %s %s %s · %s", name:match "[%w_]+$", cats(known.returns), known.sv, known.en) end
    end
    if object.class == "Job" then
      for _, area in ipairs(registration.objects) do
        if area.area then add("---@field %s sodertorn.%s %s · %s", area.part:sub(1, -2), area.class, area.sv, area.en) end
      end
    end
    add("local %s = {}\n", object.class)
  elseif object.part ~= "" then
    add_text(object)
    add("%s = {}\n", object.part:sub(1, -2))
  end
  for _, name in ipairs(names) do
    if not module[name].field and not module[name].lua then add_function(name, module[name]) end
  end
end

local function field_type(f)
  if f.target then return "sodertorn." .. f.target end
  if f.words then
    local words = {}
    for i, w in ipairs(f.words) do words[i] = ("%q"):format(w.name) end
    return table.concat(words, "|")
  end
  return field_types[f.type] or "string"
end

-- The relations that lead to each kind: by their inverse names many, and the first by the name of the kind.
local function relations()
  local many, first = {}, {}
  for _, k in ipairs(kinds) do
    for _, f in ipairs(k.fields) do
      if f.target then
        many[f.target], first[f.target] = many[f.target] or {}, first[f.target] or {}
        many[f.target][f.inverse] = many[f.target][f.inverse] or k
        first[f.target][k.name] = k
      end
    end
  end
  return many, first
end

-- The functions of the records of a kind.
local function functions_of(kind)
  local found, all = {}, require_module "api.record"
  for _, name in ipairs(sorted(all)) do
    local has = registration.part_of(name) == kind .. ":"
    for _, one in ipairs(all[name].of or {}) do has = has or one == kind end
    if has then found[#found + 1] = name end
  end
  return found
end

local function add_record(k, many, first)
  local seen = { key = true }
  local function field(name, type, text)
    if seen[name] then return end
    seen[name] = true
    add("---@field %s %s %s", name, type, text)
  end
  add("---%s: %s\n---\n---%s: %s", k.label_sv, k.help_sv, k.label_en, k.help_en)
  add("---@class sodertorn.%s : sodertorn.record", k.name)
  for _, f in ipairs(k.fields) do field(f.name, field_type(f), f.help_sv .. " · " .. f.help_en) end
  for _, name in ipairs(functions_of(k.name)) do
    local known = require_module("api.record")[name]
    local type = known.field and cats(known.returns) or function_type("sodertorn." .. k.name, name, known)
    field(name:match "[%w_]+$", type, known.sv .. " · " .. known.en)
  end
  for _, name in ipairs(sorted(many)) do
    field(name, "sodertorn." .. many[name].name .. "[]", many[name].help_sv .. " · " .. many[name].help_en)
  end
  for _, name in ipairs(sorted(first)) do
    field(name, "sodertorn." .. name, first[name].help_sv .. " · " .. first[name].help_en)
  end
  add("")
end

local function add_row(name, columns, fields, text)
  if text then add_text(text) end
  add("---@class sodertorn.%s", name)
  for _, column in ipairs(columns) do
    if not fields[column.name] then
      add("---@field %s %s %s · %s", column.name, lua_types[column.type] or "string", column.sv or "", column.en or "")
    end
  end
  for _, field in ipairs(sorted(fields)) do add("---@field %s %s", field, cats(fields[field])) end
  add("")
end

local function add_words(name, set)
  local words = sorted(set)
  for i, word in ipairs(words) do words[i] = ("%q"):format(word):gsub("\t", "\\t"):gsub("\\9", "\\t") end
  add("---@alias sodertorn.%s %s", name, table.concat(words, "|"))
end

local function definitions()
  add("---@meta\n-- What scripts can call, for lua-language-server. Written by lib/schema/generate.lua. Do not edit.\n")
  add("---@class sodertorn.no_such_option\n")
  local names = {}
  for i, k in ipairs(kinds) do names[i] = ("%q"):format(k.name) end
  add("---@alias sodertorn.kind_name %s", table.concat(names, "|"))
  for _, name in ipairs(sorted(types.words)) do add_words(name, types.words[name]) end
  for _, name in ipairs { "format", "mark" } do add_words(name, types.words_of(name)) end
  add("")
  for _, name in ipairs(sorted(types.classes)) do add_options(name, types.classes[name].options, types.classes[name].needs) end
  for _, name in ipairs(registration.names()) do
    local known = registration.find(name)
    if known.options then add_options(options_class(name), options_of(known), known.needs) end
  end
  for _, name in ipairs(sorted(layouts)) do add_row("row." .. name, layouts[name], {}) end
  for _, name in ipairs(sorted(rows)) do
    local row = rows[name]
    add_row(name, row.row and layouts[row.row] or {}, row.fields, row)
  end
  add("---@class sodertorn.record\n---@field key string\n")
  local many, first = relations()
  for _, k in ipairs(kinds) do add_record(k, many[k.name] or {}, first[k.name] or {}) end
  local own = {}
  for _, name in ipairs(registration.names()) do
    local part = registration.part_of(name)
    own[part] = own[part] or {}
    table.insert(own[part], name)
  end
  for _, object in ipairs(registration.objects) do
    if object.file ~= "record" then add_object(object, own[object.part] or {}) end
  end
  write("bindings/lua/library/sodertorn.lua", table.concat(out, "\n"))
end

---------------------------------------------------------------------------- the reference page

local function cell(text) return (text:gsub("|", "\\|")) end

local function shown(name, known)
  if known.field then return (name:gsub(":", ".")) end
  local list = {}
  for i, argument in ipairs(known.arguments or {}) do list[i] = argument:match "^[%w_.]+%??" end
  if known.options and next(known.options) then list[#list + 1] = "{ … }" end
  if #list == 1 and list[1] == "{ … }" then return name .. " { … }" end
  return name .. "(" .. table.concat(list, ", ") .. ")"
end

-- Arguments and options with their types.
local function taken(known)
  local list, needed, options = {}, {}, options_of(known)
  for _, name in ipairs(known.needs or {}) do needed[name] = true end
  for _, argument in ipairs(known.arguments or {}) do list[#list + 1] = "`" .. argument .. "`" end
  for _, name in ipairs(sorted(options)) do
    list[#list + 1] = ("`%s: %s`%s"):format(name, options[name], needed[name] and " *" or "")
  end
  return table.concat(list, ", ")
end

local function reference()
  local page = { "# Vad skript kan anropa – What scripts can call\n",
    "Skriven av lib/schema/generate.lua. `*` märker det som krävs. En post kan alltid anges som sin nyckel. Slagen av poster",
    "och deras fält: `sodertorn help SLAG`.\n",
    "Written by lib/schema/generate.lua. `*` marks what is needed. A record can always be given as its key. The kinds of",
    "record and their fields: `sodertorn help KIND`.\n" }
  local part
  for _, name in ipairs(registration.names()) do
    local known = registration.find(name)
    local object = registration.by_part[registration.part_of(name)] or registration.by_part["record:"]
    if object ~= part then
      part = object
      page[#page + 1] = ("\n## %s\n\n%s\n\n%s\n"):format(object.part == "" and "globals" or object.part:sub(1, -2), object.sv, object.en)
      page[#page + 1] = "| | tar – takes | svarar – answers | svenska | English |\n|---|---|---|---|---|"
    end
    local answers = known.also and known.returns .. ", " .. known.also or known.returns
    page[#page + 1] = ("| `%s` | %s | %s | %s | %s |"):format(shown(name, known), cell(taken(known)),
      answers and "`" .. cell(answers) .. "`" or "", cell(known.sv), cell(known.en))
  end
  page[#page + 1] = "\n## typer – types\n\n| | svenska | English |\n|---|---|---|"
  for _, name in ipairs(sorted(types.names)) do
    page[#page + 1] = ("| `%s` | %s | %s |"):format(name, cell(types.names[name].sv), cell(types.names[name].en))
  end
  for _, name in ipairs(sorted(types.words)) do
    local words = sorted(types.words[name])
    for i, word in ipairs(words) do words[i] = "`" .. ("%q"):format(word):gsub("\t", "\\t"):gsub("\\9", "\\t") .. "`" end
    page[#page + 1] = ("| `%s` | ett av %s | one of %s |"):format(name, cell(table.concat(words, ", ")), cell(table.concat(words, ", ")))
  end
  write("bindings/lua/REFERENCE.md", table.concat(page, "\n") .. "\n")
end

definitions()
reference()
