-- Records of any kind for an integration that was granted them: written, deleted, undone, and read from a CSV
-- file. Persons, and who has a seat, are written only by one that was granted persons too.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local editing = { write = { records = {} } }
local lang = bridge.language()
local must = records.must
local verbs = editing.write.records

-- A field as text, as a person would write it; a record is its key.
local function text_of(who, name, value)
  if type(value) == "boolean" then return value and "true" or "false" end
  if math.type(value) == "float" then return ("%.17g"):format(value) end
  return records.held[value] and records.held[value].key or check.type(lang, who, name, value, "text")
end

-- Writes a record, new or there already, and answers it: fields that are not given stay as they are, and
-- "" makes one absent. Without a key (nil) it is a new one with a UUID.
function verbs.put(_, kind, key, fields)
  local who, list = "records:put", {}
  check.type(lang, who, "kind", kind, "string")
  if key ~= nil then check.type(lang, who, "key", key, "string") end
  fields = check.type(lang, who, "{ … }", fields, "table")
  for name in next, fields do check.type(lang, who, "{ … }", name, "string") end
  for _, name in ipairs(check.sorted(fields)) do
    list[#list + 1], list[#list + 2] = name, text_of(who, name, fields[name])
  end
  local put = must(bridge.record_put(kind, key, list))
  records.forget()
  return records.get(records.live, kind, put)
end

-- The kind and the key of a record, or as they are given.
local function what(who, kind, key)
  if records.held[kind] then return bridge.name(kind), records.held[kind].key end
  return check.type(lang, who, "kind", kind, "string"), check.type(lang, who, "key", key, "string")
end

-- Deletes a record that nothing refers to: st:referrers() tells what does.
function verbs.delete(_, kind, key)
  return must(bridge.record_delete(what("records:delete", kind, key)))
end

-- Undoes the last change of a record by a new one, and answers that; see sdt_undo().
function verbs.undo(_, kind, key)
  return (records.rows(must(bridge.record_undo(what("records:undo", kind, key))), "history_changes"))
end

-- Reads the records of a kind from a CSV file with a header, and answers how many that were; see
-- sdt_import_records().
function verbs.import(_, kind, file, options)
  local o = check.options(lang, "records:import", options)
  check.type(lang, "records:import", "kind", kind, "string")
  local param = require("job").parameter_of(file)
  if not param then check.fail(lang, "want", "records:import", "file", "param.file", type(file)) end
  return records.rows(must(bridge.records_import(kind, param, o.sep)), "import")[1]
end

function editing.csv(kind)
  return must(bridge.records_csv(check.type(lang, "st:csv", "kind", kind, "string")))
end

function editing.referrers(kind, key)
  return (records.rows(must(bridge.referrers(what("st:referrers", kind, key))), "referrers"))
end

return editing
