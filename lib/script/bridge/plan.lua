-- Plans for scripts: what is late and what it costs whom; and for an integration that was granted it, a
-- year carried over, closed and corrected. What they answer are the tables of plan.h.
local bridge = require "bridge"
local check = require "report.check"
local records = require "records"

local plan = { write = { plans = {} } }
local lang = bridge.language()
local must, key = records.must, records.key

-- A frozen report occasion has a copy of the records, but none of these.
local function live(source)
  if not source.plans then check.raise(bridge.text("no_plans", lang)) end
  return source
end

function plan.list(source, given)
  local o = check.options(lang, "st:plans", given)
  local function key(name, kind) return records.optional_key(source, "st:plans", o[name], kind) end
  return (records.rows(must(live(source).plans { plan = key("plan", "plan"), year = o.year and tostring(o.year),
    body = key("body", "body"), on = o.on }), "plans"))
end

-- A method of a plan that answers a table of it.
local function about(name, verb, columns)
  return records.method(name, "plan", function(record)
    live(records.sources[record])
    return (records.rows(must(verb(records.held[record].key)), columns))
  end)
end

plan.costs = about("costs", bridge.plan_costs, "plan_costs")
plan.shares = about("shares", bridge.plan_shares, "plan_shares")

---------------------------------------------------------------------------- what writes

function plan.write.plans.carry(_, from, to)
  return (records.rows(must(bridge.plan_carry(key("plans:carry", "from", from), key("plans:carry", "to", to))), "plan_outcomes"))
end

function plan.write.plans.close(_, what, options)
  local o = check.options(lang, "plans:close", options)
  return (records.rows(must(bridge.plan_close(key("plans:close", "plan", what), o.date, o.leave,
    o.decision and key("plans:close", "decision", o.decision))), "plan_outcomes"))
end

function plan.write.plans.correct(_, what, options)
  local o = check.options(lang, "plans:correct", options)
  return (records.rows(must(bridge.plan_correct(key("plans:correct", "plan", what), o.kind,
    key("plans:correct", "record", o.record), o.field, o.value ~= nil and tostring(o.value) or nil, o.reason)),
    "plan_corrections"))
end

return plan
