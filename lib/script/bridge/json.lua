-- JSON for integrations, as tables and texts. What is no JSON is an answer, nil and where; what cannot be
-- written as JSON is an error.
local bridge = require "bridge"
local check = require "report.check"

local json = {}
local lang = bridge.language()
local DEPTH = 64 -- as deep as the library reads files

local escapes = { ['"'] = '"', ["\\"] = "\\", ["/"] = "/", b = "\b", f = "\f", n = "\n", r = "\r", t = "\t" }

-- Stands for null where a nil would leave a hole: in arrays.
local null = setmetatable({}, { __metatable = "null", __newindex = function(_, name)
  check.raise(bridge.text("read_only", lang):format("null", tostring(name)))
end })

function json.is_null(value) return value == null or value == nil end

local function stop(at) error({ at = at }, 0) end
local function skip(text, at) return text:find("[^ \n\r\t]", at) or #text + 1 end

-- "\u00e5", or two that are halves of a character: the character, and the offset after it.
local function read_unicode(text, at)
  local code = tonumber(text:match("^%x%x%x%x", at) or stop(at), 16)
  if code >= 0xDC00 and code <= 0xDFFF then stop(at) end
  if code < 0xD800 or code > 0xDFFF then return utf8.char(code), at + 4 end
  local low = tonumber(text:match("^\\u(%x%x%x%x)", at + 4) or stop(at), 16)
  if low < 0xDC00 or low > 0xDFFF then stop(at) end
  return utf8.char(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)), at + 10
end

local function read_string(text, at)
  local parts = {}
  at = at + 1
  while true do
    local stopped = text:find('["\\\0-\31]', at) or stop(#text + 1)
    parts[#parts + 1] = text:sub(at, stopped - 1)
    local sign = text:sub(stopped, stopped)
    if sign == '"' then return table.concat(parts), stopped + 1 end
    if sign ~= "\\" then stop(stopped) end
    local letter = text:sub(stopped + 1, stopped + 1)
    if letter == "u" then
      parts[#parts + 1], at = read_unicode(text, stopped + 2)
    else
      parts[#parts + 1] = escapes[letter] or stop(stopped)
      at = stopped + 2
    end
  end
end

local function read_number(text, at)
  local digits = text:match("^-?%d+", at) or stop(at)
  local last = at + #digits
  if digits:find("^-?0%d") then stop(at) end
  local rest = text:match("^%.%d+", last) or ""
  local exponent = text:match("^[eE][+-]?%d+", last + #rest) or ""
  return tonumber(digits .. rest .. exponent), last + #rest + #exponent
end

local read_value

local function read_array(text, at, depth)
  local out, value = {}, nil
  at = skip(text, at + 1)
  if text:sub(at, at) == "]" then return out, at + 1 end
  while true do
    value, at = read_value(text, at, depth)
    out[#out + 1] = value == nil and null or value
    at = skip(text, at)
    local sign = text:sub(at, at)
    if sign == "]" then return out, at + 1 end
    if sign ~= "," then stop(at) end
    at = skip(text, at + 1)
  end
end

local function read_object(text, at, depth)
  local out, name = {}, nil
  at = skip(text, at + 1)
  if text:sub(at, at) == "}" then return out, at + 1 end
  while true do
    if text:sub(at, at) ~= '"' then stop(at) end
    name, at = read_string(text, at)
    at = skip(text, at)
    if text:sub(at, at) ~= ":" then stop(at) end
    out[name], at = read_value(text, skip(text, at + 1), depth)
    at = skip(text, at)
    local sign = text:sub(at, at)
    if sign == "}" then return out, at + 1 end
    if sign ~= "," then stop(at) end
    at = skip(text, at + 1)
  end
end

local words = { t = { "true", true }, f = { "false", false }, n = { "null", nil } }

function read_value(text, at, depth)
  local sign = text:sub(at, at)
  if depth > DEPTH then stop(at) end
  if sign == '"' then return read_string(text, at) end
  if sign == "[" then return read_array(text, at, depth + 1) end
  if sign == "{" then return read_object(text, at, depth + 1) end
  local word = words[sign]
  if not word then return read_number(text, at) end
  if text:sub(at, at + #word[1] - 1) ~= word[1] then stop(at) end
  return word[2], at + #word[1]
end

-- The value of a JSON text: tables, texts, numbers and booleans. A null in an object is absent, of one in an
-- array json.is_null tells. nil and where it went wrong for what is no JSON.
function json.decode(text)
  check.type(lang, "json.decode", "text", text, "string")
  local done, value, at = pcall(function()
    local value, at = read_value(text, skip(text, 1), 0)
    return value, skip(text, at)
  end)
  if done and at <= #text then done, value = false, { at = at } end
  if done then return value end
  if type(value) ~= "table" then error(value, 0) end
  return nil, bridge.text("no_json", lang):format(value.at)
end

local function quote(text)
  if not utf8.len(text) then check.raise(bridge.text("json_text", lang)) end
  return '"' .. text:gsub('[%c"\\\127]', function(c)
    return (c == '"' or c == "\\") and "\\" .. c or ("\\u%04x"):format(c:byte())
  end) .. '"'
end

local write

local function write_table(value, depth)
  local parts = {}
  if depth > DEPTH then check.raise(bridge.text("deep_json", lang)) end
  local count = #value
  for name in next, value do -- what would be left out is an error
    if count > 0 and not (math.type(name) == "integer" and name >= 1 and name <= count) or count == 0 and type(name) ~= "string" then
      check.raise(bridge.text("json_name", lang):format(tostring(name)))
    end
  end
  if count > 0 or next(value) == nil then
    for i, item in ipairs(value) do parts[i] = write(item, depth) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for i, name in ipairs(check.sorted(value)) do parts[i] = quote(name) .. ":" .. write(value[name], depth) end
  return "{" .. table.concat(parts, ",") .. "}"
end

function write(value, depth)
  local kind = type(value)
  if value == null or value == nil then return "null" end
  if kind == "string" then return quote(value) end
  if kind == "boolean" then return tostring(value) end
  if math.type(value) == "integer" then return ("%d"):format(value) end
  if kind == "number" and value == value and value - value == 0 then return ("%.17g"):format(value) end
  if kind == "table" and bridge.kind(value) == nil then return write_table(value, depth + 1) end
  check.fail(lang, "want", "json.encode", "value", "table, string, number, boolean", bridge.kind(value) or kind)
end

-- A value as JSON: a table with elements as an array, an empty one too, another as an object with its names
-- in order.
function json.encode(value) return write(value, 0) end

return json
