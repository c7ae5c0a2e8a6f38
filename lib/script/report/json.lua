-- The document as JSON, for other programs: the tree as the other writers read it, members sorted by
-- name.
local check = require "report.check"
local format = require "report.format"

local json = {}
local letters = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function text(value)
  return '"' .. value:gsub('[%c"\\]', function(c) return letters[c] or ("\\u%04x"):format(c:byte()) end) .. '"'
end

local write

local function write_list(out, list)
  out[#out + 1] = "["
  for i, value in ipairs(list) do
    out[#out + 1] = i > 1 and "," or ""
    write(out, value)
  end
  out[#out + 1] = "]"
end

local function write_object(out, object)
  out[#out + 1] = "{"
  for i, name in ipairs(check.sorted(object)) do
    out[#out + 1] = (i > 1 and "," or "") .. text(name) .. ":"
    write(out, object[name])
  end
  out[#out + 1] = "}"
end

function write(out, value)
  local kind = type(value)
  if kind == "table" then
    if #value > 0 or next(value) == nil then write_list(out, value) else write_object(out, value) end
  else
    out[#out + 1] = kind == "string" and text(value) or format.finite(value) and format.exact(value)
      or kind == "boolean" and tostring(value) or "null"
  end
end

function json.write(doc)
  local out = {}
  write(out, doc)
  return table.concat(out) .. "\n"
end

return json
