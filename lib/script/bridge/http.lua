-- Addresses for integrations: job.http, which reaches those that were granted, and url, which writes them.
-- What the world does wrong is an answer, nil and why; a wrong call is an error.
local bridge = require "bridge"
local check = require "report.check"

local http = { url = {} }
local lang = bridge.language()

-- A media type, such as "text/csv; charset=utf-8": it becomes a line of what is sent, and never two.
local function media_type(given)
  local rest = #given <= 100 and given:match("^[%w.+-]+/[%w.+-]+(.*)$")
  if rest and (rest == "" or rest:find("^; *%w+=[%w._-]+$")) then return given end
  check.fail(lang, "bad_value", "http:post", given:sub(1, 40), "type", "")
end

-- The methods of job.http. A dry run reads, and sends nothing.
function http.methods(dry)
  local methods = {}

  function methods.get(_, address)
    return bridge.fetch("GET", check.type(lang, "http:get", "url", address, "string"))
  end

  function methods.post(_, address, body, options)
    local o = check.options(lang, "http:post", options)
    check.type(lang, "http:post", "url", address, "string")
    check.type(lang, "http:post", "body", body, "string")
    local kind = media_type(o.type or "application/json")
    if dry then return nil, bridge.text("dry_post", lang) end
    return bridge.fetch("POST", address, body, kind)
  end

  return methods
end

-- A text as a part of an address: url.encode "å/ä" is "%C3%A5%2F%C3%A4".
function http.url.encode(text)
  return bridge.url_encode(check.type(lang, "url.encode", "text", text, "string"))
end

-- An address with a query, in the order of its names: url.with("https://a.se", { year = 2024 }).
function http.url.with(address, query)
  local parts = {}
  check.type(lang, "url.with", "url", address, "string")
  local values = check.type(lang, "url.with", "query", query, "table") -- a copy
  for name in next, values do check.type(lang, "url.with", "query", name, "string") end
  for i, name in ipairs(check.sorted(values)) do
    local value = values[name]
    if type(value) ~= "boolean" then value = check.type(lang, "url.with", name, value, "text") end
    parts[i] = bridge.url_encode(name) .. "=" .. bridge.url_encode(tostring(value))
  end
  if #parts == 0 then return address end
  return address .. (address:find("?", 1, true) and "&" or "?") .. table.concat(parts, "&")
end

return http
