-- Advocacy for an integration that was granted it: that a municipality has passed on a joint result (an
-- effort, an edition, an occasion or a matter) is recorded. See sdt_pass_on().
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local lang = bridge.language()
local write = { advocacy = {} }

-- The result is a record, which tells its kind too. Who has passed it on and who has not, as st:dissemination()
-- tells it.
function write.advocacy.pass_on(_, result, given)
  local o = check.options(lang, "advocacy:pass_on", given)
  if not records.held[result] then
    check.fail(lang, "want", "advocacy:pass_on", "result", "record", type(result))
  end
  local who, day = records.key("advocacy:pass_on", "municipality", o.municipality), o.date
  o.municipality, o.date = nil, nil
  return (records.rows(records.must(bridge.pass_on(bridge.name(result), records.held[result].key, who, day,
    records.texts("advocacy:pass_on", o))), "dissemination"))
end

return { write = write }
