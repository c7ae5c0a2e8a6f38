-- What matters and programmes have besides their fields: what each member answered, and a programme's parts
-- on a day, its amendments, and where its sub-goals went. Read in the database as it is.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local lang = bridge.language()
local held, must = records.held, records.must

-- Adds a method to the records of a kind that answers with the rows of a verb; of a day, as
-- { on = "2024-05-31" }, where the verb takes one. Columns with keys of records, named in `kinds`, get these.
local function add(name, kind, verb, kinds, of_day)
  local options = of_day and { on = "string" } or {}
  local method = records.method(name, kind, function(record, given)
    local source, day = records.sources[record], check.options(lang, name, given or {}, options).on
    local rows = must(verb(held[record].key, day))
    for i = 1, #rows do
      for column, target in next, kinds do
        if rows[i][column] then rows[i][column] = records.get(source, target, rows[i][column]) end
      end
    end
    return (records.rows(rows, name))
  end)
  records.methods[kind] = records.methods[kind] or {}
  records.methods[kind][name] = function() return method end
end

for _, kind in ipairs { "matter", "programme", "amendment", "effort", "plan", "governing_document" } do
  add("answers", kind, bridge.answers, { municipality = "municipality" }, true)
end
add("parts", "programme", bridge.parts, {}, true)
add("amended", "programme", bridge.amended, { amendment = "amendment", decision = "decision" })
for _, name in ipairs { "successors", "predecessors" } do
  add(name, "programme", bridge[name], { earlier = "sub_goal", later = "sub_goal",
    earlier_programme = "programme", later_programme = "programme" })
end

return {}
