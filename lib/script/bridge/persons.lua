-- Persons for scripts: all that is held on one as a document, and whose data is past its date; and for an
-- integration that was granted it, their erasure. See personal.h.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local persons = { write = { persons = {} } }
local lang = bridge.language()
local must, key = records.must, records.key

persons.document = records.method("document", "person", function(record)
  return (records.rows(must(bridge.person_document(records.held[record].key)), "person_document"))
end)

function persons.due(options)
  local o = check.options(lang, "st:persons_due", options)
  return (records.rows(must(bridge.persons_due(o.date)), "persons_due"))
end

---------------------------------------------------------------------------- what writes

-- Under a pseudonym when it is given a name.
function persons.write.persons.erase(_, person, options)
  local o = check.options(lang, "persons:erase", options)
  return (records.rows(must(bridge.person_erase(key("persons:erase", "person", person), o)), "erased"))
end

-- All whose data was to be gone by the day, or today.
function persons.write.persons.clear(_, options)
  local o = check.options(lang, "persons:clear", options)
  return (records.rows(must(bridge.persons_clear(o.date)), "erased"))
end

return persons
