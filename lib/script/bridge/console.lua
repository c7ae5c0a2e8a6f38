-- What a console does with a line (console.c): evaluates it, shows what it came to, and knows how a name
-- may go on. `globals` are those of the lines.
local bridge = require "bridge"
local check = require "report.check"
local format = require "report.format"
local frame = require "frame"
local records = require "records"

local console = {}
local lang = bridge.language()
local held, describe = records.held, records.describe
local NAME = "@konsol" -- of the text in messages
-- Shown at most: rows, characters of a cell and of a line, keys, names.
local ROWS, WIDEST, LINE, KEYS, NAMES = 20, 36, 118, 200, 400

-- The members of a kind of value, nil for none. Those of st are read with the first that it is asked for
-- (host.lua), and a line may name st before that.
local function members_of_kind(kind)
  if kind == "st" then require "view" end
  return records.known_members[kind]
end

---------------------------------------------------------------------------- showing

local function text_of(value)
  local kind = bridge.kind(value)
  if type(value) == "string" then return bridge.visible(value) end
  if math.type(value) == "integer" then
    return math.abs(value) < 10000 and tostring(value) or format.number(value, 0, lang) -- a year has no spaces
  end
  if type(value) == "number" then return format.finite(value) and format.number(value, nil, lang) or tostring(value) end
  if held[value] then return bridge.visible(format.label(value, lang)) end
  if type(value) == "table" then return (kind or "table") .. (rawlen(value) > 0 and " (" .. rawlen(value) .. ")" or "") end
  return type(value) == "boolean" and tostring(value) or type(value)
end

-- A text in one line of at most so many columns.
local function cell(value)
  local text = text_of(value):gsub("%s+", " ")
  if bridge.width(text) <= WIDEST then return text end
  local out, used = {}, 1
  for char in text:gmatch("[%z\1-\x7F\xC2-\xFD][\x80-\xBF]*") do
    used = used + bridge.width(char)
    if used > WIDEST then break end
    out[#out + 1] = char
  end
  return table.concat(out) .. "…"
end

local function padded(text, width, right)
  local space = (" "):rep(width - bridge.width(text))
  return right and space .. text or text .. space
end

-- The columns that come first, where there are such; the others follow by name.
local first_columns = { "kind", "key", "name", "title", "indicator", "municipality", "year", "period", "gender",
                        "value", "target", "status", "missing" }
local order = {}
for i, name in ipairs(first_columns) do order[name] = i end

local function in_order(names)
  table.sort(names, function(a, b)
    local x, y = order[a] or 99, order[b] or 99
    return x < y or x == y and a < b
  end)
  return names
end

-- What a row holds: the fields of a record or of a row as they are. The value behind a reference is a record.
local function fields_of(row)
  local out, values = {}, held[row]
  if not values then
    for name, value in next, row do
      if type(name) == "string" then out[name] = value end
    end
    return out
  end
  local d = describe(bridge.name(row))
  for name, value in next, values do
    if d.fields[name] ~= nil then out[name] = d.fields[name] and row[name] or value end
  end
  out.key = values.key
  return out
end

-- The columns of the first rows: { name, width, right }, as many as a line has room for, and the names of
-- those it has not.
local function columns_of(fields, shown)
  local seen, names, columns, left, used = {}, {}, {}, {}, 0
  for i = 1, shown do
    for name, value in next, fields[i] do
      if not seen[name] and (type(value) ~= "table" or held[value]) then
        seen[name], names[#names + 1] = true, name
      end
    end
  end
  for _, name in ipairs(in_order(names)) do
    local column = { name = name, width = bridge.width(name) }
    for i = 1, shown do
      local value = fields[i][name]
      if value ~= nil then column.width = math.max(column.width, bridge.width(cell(value))) end
      column.right = column.right or type(value) == "number"
    end
    used = used + column.width + 2
    if #columns > 0 and used > LINE then left[#left + 1] = name else columns[#columns + 1] = column end
  end
  return columns, left
end

local function line_of(columns, text)
  local out = {}
  for i, column in ipairs(columns) do out[i] = padded(text(column.name), column.width, column.right) end
  return (table.concat(out, "  "):gsub("%s+$", ""))
end

-- The first rows as columns under each other.
local function show_rows(rows)
  local fields, out = {}, {}
  local shown = math.min(rawlen(rows), ROWS)
  for i = 1, shown do fields[i] = fields_of(rawget(rows, i)) end
  local columns, left = columns_of(fields, shown)
  out[1] = line_of(columns, tostring)
  for i = 1, shown do
    out[i + 1] = line_of(columns, function(name) return fields[i][name] == nil and "" or cell(fields[i][name]) end)
  end
  if rawlen(rows) > shown then out[#out + 1] = bridge.text("console_more", lang):format(rawlen(rows) - shown) end
  if #left > 0 then out[#out + 1] = bridge.text("console_also", lang):format(table.concat(left, ", ")) end
  return table.concat(out, "\n")
end

-- Names and values under each other.
local function show_fields(fields, head, tail)
  local names, width, out = {}, 0, { head }
  for name in next, fields do
    names[#names + 1] = name
    width = math.max(width, bridge.width(name))
  end
  for i, name in ipairs(in_order(names)) do
    if i > NAMES then
      out[#out + 1] = bridge.text("console_more", lang):format(#names - NAMES)
      break
    end
    out[#out + 1] = "  " .. padded(name, width) .. "  " .. text_of(fields[name]):gsub("\n", " ")
  end
  out[#out + 1] = tail
  return table.concat(out, "\n")
end

-- What a record has besides its fields.
local function others_of(kind)
  local d, names = describe(kind), {}
  for _, some in ipairs { d.children, records.methods[kind] or {} } do
    for name in next, some do names[name] = true end
  end
  return check.sorted(names)
end

local function show_record(record)
  local kind = bridge.name(record)
  local others = table.concat(others_of(kind), ", ")
  return show_fields(fields_of(record), kind .. " " .. text_of(record),
    #others > 0 and "  " .. bridge.text("console_also", lang):format(others) or nil)
end

local function is_list_of_tables(value)
  for i = 1, math.min(rawlen(value), ROWS) do
    if type(rawget(value, i)) ~= "table" then return false end
  end
  return rawlen(value) > 0
end

local function show_list(list)
  local out = {}
  for i = 1, math.min(rawlen(list), ROWS) do out[i] = text_of(rawget(list, i)) end
  if rawlen(list) > ROWS then out[ROWS + 1] = bridge.text("console_more", lang):format(rawlen(list) - ROWS) end
  return table.concat(out, "\n")
end

local function show(value)
  if type(value) ~= "table" then return value == nil and "nil" or text_of(value) end
  if held[value] then return show_record(value) end
  local members = members_of_kind(bridge.kind(value))
  if members then return bridge.kind(value) .. ": " .. table.concat(check.sorted(members), ", ") end
  if is_list_of_tables(value) then return show_rows(value) end
  if rawlen(value) > 0 then return show_list(value) end
  local fields = fields_of(value)
  if next(fields) == nil then return bridge.text("console_empty", lang) end
  return show_fields(fields)
end

---------------------------------------------------------------------------- evaluating

-- Answers "more" when the text is a beginning, "syntax" and why when it is no Lua; else nothing and what
-- its values look like.
function console.evaluate(text)
  records.forget()
  local chunk = load("return " .. text, NAME)
  if not chunk then
    local why
    chunk, why = load(text, NAME)
    if not chunk then return why:find("<eof>'?$") and "more" or "syntax", why end
  end
  local values, out = table.pack(chunk()), {}
  for i = 1, values.n do out[i] = show(values[i]) .. "\n" end
  return nil, table.concat(out)
end

---------------------------------------------------------------------------- completing

-- A kind that is called so; nil for none.
local function kind_called(name)
  local d = bridge.describe(name)
  return d and name or nil
end

local function keys_of(kind)
  local names = {}
  for i, values in ipairs(bridge.list(kind) or {}) do
    if i > KEYS then break end
    names[values.key] = true
  end
  return names
end

-- The names that a text in quotation marks may be, by what stands before it.
local function quoted(before)
  local kind = before:match('[:.]get%s*%(%s*["\'](%w[%w_]*)["\']%s*,%s*$')
  if not kind then
    local word = before:match("([%a_][%w_]*)%s*[=(]%s*$")
    if word == "get" or word == "list" then return bridge.visible_kinds() end
    kind = word and kind_called(word)
  end
  return kind and keys_of(kind) or {}
end

-- The members of a value, as a set of names. Nothing of the lines' own runs.
local function members_of(value)
  local kind, out = bridge.kind(value), {}
  local function add(set)
    for name in next, set or {} do
      if type(name) == "string" then out[name] = true end
    end
  end
  if type(value) == "string" then
    add(string)
  elseif held[value] then
    local d = describe(bridge.name(value))
    add(d.fields) add(d.children) add(d.first) add(records.methods[bridge.name(value)])
  elseif kind == "frame" then
    add(frame.verbs)
  elseif members_of_kind(kind) then
    add(members_of_kind(kind))
  elseif type(value) == "table" then
    add(value)
  end
  return out
end

local function member(value, name)
  if held[value] then
    local ok, found = pcall(function() return value[name] end)
    return ok and found or nil
  end
  local kind = bridge.kind(value)
  if type(value) ~= "table" or kind == "frame" then return nil end
  return rawget(value, name) or (members_of_kind(kind) or {})[name]
end

-- How the last name of a line may go on: the offset where it begins, and the names in order.
function console.complete(line, globals)
  local before, word = line:match('^(.*["\'])([^"\']*)$')
  local names
  if before and select(2, before:gsub('["\']', "")) % 2 == 1 then
    names = quoted(before:sub(1, -2))
  else
    local path = line:match("[%a_][%w_.:]*$") or ""
    word = path:match("[%w_]*$")
    local value, more = globals, path:sub(1, #path - #word)
    for name in more:gmatch("[%w_]+") do value = member(value, name) end
    names = members_of(value)
  end
  local out = {}
  for _, name in ipairs(check.sorted(names)) do
    if name:sub(1, #word) == word and #out < NAMES then out[#out + 1] = name end
  end
  return #line - #word, out
end

return console
