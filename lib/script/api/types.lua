-- The types that the registration has names for besides Lua's own: what report.check takes each as, how
-- LuaCATS writes it, and for a word which ones there are.
local types = {}

types.names = {
  text = { check = "text", cats = "string|number", sv = "en text eller ett tal", en = "a text or a number" },
  year = { check = "year", cats = "integer", sv = "ett år, 1 till 9999", en = "a year, 1 to 9999" },
  decimals = { check = "decimals", cats = "integer", sv = "antal decimaler, -15 till 15", en = "number of decimals, -15 to 15" },
  period = { check = "text", cats = "string|integer", sv = "en period: 2024, 2024Q1, 2024-05", en = "a period: 2024, 2024Q1, 2024-05" },
  date = { check = "string", cats = "string", sv = "en dag: 2024-05-31", en = "a day: 2024-05-31" },
  path = { check = "string", cats = "string", sv = "ett fält i raderna, som \"indicator.title\"",
           en = "a field of the rows, such as \"indicator.title\"" },
  kind_name = { check = "string", cats = "sodertorn.kind_name", sv = "ett slag av post, som \"goal\"", en = "a kind of record, such as \"goal\"" },
  record = { check = "any", cats = "sodertorn.record", sv = "en post", en = "a record" },
  status = { check = "any", cats = "string|table", sv = "en bedömning eller en status", en = "an assessment or a status" },
  rows = { check = "rows", cats = "table[]", sv = "rader: en array av tabeller, eller en frame",
           en = "rows: an array of tables, or a frame" },
  list = { check = "list", cats = "any[]", sv = "en array", en = "an array" },
}

local function set(...)
  local out = {}
  for _, word in ipairs { ... } do out[word] = true end
  return out
end

-- Words of which one is meant. Those that a module knows more of are listed there.
types.words = {
  rhythm = set("year", "half_year", "tertial", "quarter", "month", "stored"),
  latest_by = set("indicator", "municipality"),
  scale = set("shared", "own"),
  align = set("left", "right", "center"),
  separator = set(",", ";", "|", "\t"),
  decimal_mark = set(",", "."),
}

-- The words of a type; nil when it is none.
function types.words_of(name)
  if name == "format" then return require("report.format").names end
  if name == "mark" then return require "report.marks" end
  return types.words[name]
end

-- Tables that scripts write as a part of their options. `names` are what [1], [2], … are called.
types.classes = {
  Column = { names = { "label", "path" },
    options = { "string", "path", format = "format", missing = "string", align = "align", decimals = "decimals", link = "boolean" } },
  Rule = { options = { y = "path|number", label = "string" }, needs = { "y" } },
  Against = { options = { y = "path", label = "string" }, needs = { "y" } },
  Absent = { options = { municipality = "municipality", year = "year", conference = "conference" },
    needs = { "municipality", "year" } },
  Node = { options = { id = "string", status = "string", weight = "number", nodes = "Node[]" }, needs = { "id" } },
  Amend_add = { options = { add = "text|record", kind = "kind_name", words = "string", parent = "record|string", position = "integer" },
    needs = { "add" } },
  Amend_remove = { options = { remove = "record|string", kind = "kind_name" }, needs = { "remove" } },
  Amend_reword = { options = { reword = "record|string", kind = "kind_name", words = "string" }, needs = { "reword" } },
  Renew_drop = { options = { drop = "record|string", kind = "kind_name", note = "string" }, needs = { "drop" } },
  Renew_merge = { options = { merge = "record|string", kind = "kind_name", into = "record|string", note = "string" }, needs = { "merge" } },
  Renew_new = { options = { new = "record|string", kind = "kind_name", words = "string", key = "string" }, needs = { "new" } },
  Renew_reword = { options = { reword = "record|string", kind = "kind_name", words = "string", note = "string" }, needs = { "reword" } },
  Renew_split = { options = { split = "record|string", kind = "kind_name", words = "string", note = "string" }, needs = { "split" } },
}

return types
