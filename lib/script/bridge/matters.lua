-- What matters and programmes have besides their fields: what each member answered, and a programme's parts
-- on a day, its amendments, and where its sub-goals went. Read in the database as it is. And for an
-- integration that was granted it: matters put to the members and decided, programmes amended and renewed.
local bridge = require "bridge"
local check = require "report.check"
local registration = require "api.registration"
local records = require "records"

local lang = bridge.language()
local held, must, key, texts = records.held, records.must, records.key, records.texts

-- The rows of a verb, in which the columns with keys of records, named in `kinds`, get these.
local function told(source, rows, name, kinds)
  for i = 1, #rows do
    for column, target in next, kinds do
      if rows[i][column] then rows[i][column] = records.get(source, target, rows[i][column]) end
    end
  end
  return (records.rows(rows, name))
end

-- Adds a method to the records of a kind that answers with the rows of a verb; of a day, as
-- { on = "2024-05-31" }, where the verb takes one.
local function add(name, kind, verb, kinds)
  local who = (kind == "programme" and name ~= "answers" and "programme:" or "record:") .. name
  local method = records.method(name, kind, function(record, given)
    local day = check.options(lang, who, given).on
    return told(records.sources[record], must(verb(held[record].key, day)), name, kinds)
  end)
  records.methods[kind] = records.methods[kind] or {}
  records.methods[kind][name] = function() return method end
end

local answered = { municipality = "municipality" }
local changed = { amendment = "amendment", decision = "decision" }
local followed = { earlier = "sub_goal", later = "sub_goal", earlier_programme = "programme", later_programme = "programme" }

for _, kind in ipairs { "matter", "programme", "amendment", "effort", "plan", "governing_document" } do
  add("answers", kind, bridge.answers, answered)
end
add("parts", "programme", bridge.parts, {})
add("amended", "programme", bridge.amended, changed)
for _, name in ipairs { "successors", "predecessors" } do add(name, "programme", bridge[name], followed) end

---------------------------------------------------------------------------- what writes

local write = { matters = {}, programmes = {} }

-- What each has answered in the round, as matter:answers() tells it.
local function answers(rows, message)
  return told(records.live, must(rows, message), "answers", answered)
end

-- The options that go to the verb as they are, without those that are arguments of their own.
local function rest(who, options, ...)
  for _, name in ipairs { ... } do options[name] = nil end
  return texts(who, options)
end

function write.matters.propose(_, given)
  local o = check.options(lang, "matters:propose", given)
  return answers(bridge.matter_propose(o.role, o.title, rest("matters:propose", o, "role", "title")))
end

function write.matters.decide(_, matter, given)
  local o = check.options(lang, "matters:decide", given)
  return answers(bridge.matter_decide(key("matters:decide", "matter", matter),
    key("matters:decide", "municipality", o.municipality), o.outcome, rest("matters:decide", o, "municipality", "outcome")))
end

function write.matters.next_round(_, matter, given)
  local o = check.options(lang, "matters:next_round", given)
  return answers(bridge.matter_next_round(key("matters:next_round", "matter", matter), texts("matters:next_round", o)))
end

function write.matters.withdraw(_, matter, given)
  local o = check.options(lang, "matters:withdraw", given)
  return answers(bridge.matter_withdraw(key("matters:withdraw", "matter", matter), o.date))
end

-- What is done to parts, as a verb of programme.h takes it: { { reword = part, words = "…" }, … } becomes
-- { "reword", key, "words", "…", … }. The options of each are registered as those of a class, such as
-- Amend_reword. A part that is given as a record tells its kind too.
local function listed(who, what, list, class, names)
  local out, all = {}, {}
  for _, verb in ipairs(names) do
    for name, type in next, (registration.options(class .. verb)) do all[name] = type end
  end
  for i, one in ipairs(check.type(lang, who, what, list, "rows")) do
    local at, verb = ("%s: %s[%d]"):format(who, what, i), nil
    local o = check.options(lang, at, one, all)
    for _, name in ipairs(names) do verb = verb or o[name] ~= nil and name or nil end
    if not verb then check.fail(lang, "needed", at, table.concat(names, ", ")) end
    o = check.options(lang, at, o, class .. verb)
    local part = o[verb]
    if held[part] and verb ~= "add" and verb ~= "new" then o.kind = bridge.name(part) end
    o[verb] = nil
    out[#out + 1], out[#out + 2] = verb, key(at, verb, part)
    local options = texts(at, o)
    for _, name in ipairs(check.sorted(options)) do
      out[#out + 1], out[#out + 2] = name, options[name]
    end
  end
  return out
end

local changes = { "add", "remove", "reword" }
function write.programmes.amend(_, programme, given)
  local o = check.options(lang, "programmes:amend", given)
  return told(records.live, must(bridge.programme_amend(key("programmes:amend", "programme", programme), o.date, o.title,
    listed("programmes:amend", "changes", o.changes, "Amend_", changes),
    rest("programmes:amend", o, "date", "title", "changes"))), "amended", changed)
end

local mappings = { "drop", "merge", "new", "reword", "split" }
function write.programmes.renew(_, programme, given)
  local o = check.options(lang, "programmes:renew", given)
  return told(records.live, must(bridge.programme_renew(key("programmes:renew", "programme", programme), o.key, o.title,
    o.valid_from, o.valid_until, listed("programmes:renew", "mappings", o.mappings or {}, "Renew_", mappings),
    rest("programmes:renew", o, "key", "title", "valid_from", "valid_until", "mappings"))), "successors", followed)
end

return { write = write }
