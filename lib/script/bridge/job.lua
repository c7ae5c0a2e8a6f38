-- What an integration gets: a job, which holds what it was granted and nothing else, gathers its
-- warnings and counts what it wrote; and csv.rows, which reads a file that the host was given.
local bridge = require "bridge"
local areas = require "areas"
local check = require "report.check"
local format = require "report.format"
local records = require "records"

local job = { csv = {} }
local lang = bridge.language()
local must, text = records.must, bridge.text

---------------------------------------------------------------------------- files

local file_meta = { __metatable = "file", __newindex = records.read_only("file"),
                    __index = function(_, name) records.unknown("file", name, { "name" }) end }
local params = {} -- a file -> the parameter that it was given for

-- The file of a parameter, as the script sees it: its name, and something for csv.rows.
function job.file(param, name)
  local file = setmetatable({ name = name }, file_meta)
  params[file] = param
  return file
end

-- The parameter that a file was given for; nil for what is no file.
function job.parameter_of(file)
  return params[file]
end

-- How the rows of a file with these names in its header are read. A row that was cut short has no cell for the
-- last names: nil, and not the empty text, which stands for a value that is missing.
local function row_meta(names)
  local known = table.move(names, 1, #names, 2, { "line" })
  table.sort(known)
  return {
    __metatable = "row", __newindex = records.read_only("csv row"),
    __index = function(row, name)
      for _, own in ipairs(type(name) == "string" and known or {}) do -- a header is the same name in any case
        if bridge.same(own, name) then return rawget(row, own) end
      end
      records.unknown("csv.rows", name, known)
    end,
  }
end

-- The rows of a CSV file one by one, each with its cells by the names of the header, in any case, and its
-- `line` in the file. Without a header the names are the columns' numbers. A cell is text, but a number
-- where it is written with a decimal mark or signs between thousands; a key such as 0181 stays text.
function job.csv.rows(file, options)
  options = check.options(lang, "csv.rows", options)
  if not params[file] then check.fail(lang, "want", "csv.rows", "file", "param.file", type(file)) end
  local scan = must(bridge.csv_open(params[file], options.sep, options.decimal))
  local names, meta
  if options.header ~= false then
    names = must(bridge.csv_next(scan))
    if not names then check.raise(text("csv_empty", lang):format(file.name)) end
    meta = row_meta(names)
  end
  return bridge.publish("csv.rows", function(_, _) -- as `for` calls it
    local cells, line = bridge.csv_next(scan)
    if cells == nil then
      if line then check.raise(line) end
      return nil
    end
    local row = { line = line }
    for i = 1, #cells do row[names and names[i] or i] = cells[i] end
    return names and setmetatable(row, meta) or row
  end)
end

---------------------------------------------------------------------------- values

local batches = {} -- a batch -> its handle in C and the job it belongs to
local Batch = {}
local batch_meta = records.members("batch", Batch)

local function key(what)
  return type(what) == "table" and records.held[what] and records.held[what].key or what ~= nil and tostring(what) or nil
end

-- Adds a value, or the reason why there is none. true, or nil and why not: a row of a file that will
-- not do is the world's mistake, not the script's.
function Batch:try(given)
  given = check.options(lang, "batch:try", given)
  local state = batches[self]
  if given.value == nil and given.missing == nil then return nil, text("no_value", lang) end
  if given.value ~= nil and type(given.value) ~= "number" then
    check.type(lang, "batch:try", "value", given.value, "string")
  end
  if given.missing ~= nil and given.value ~= nil and given.value ~= "" then -- an empty cell is no value
    return nil, text("not_both", lang)
  end
  local ok, message = bridge.batch_add(state.handle, key(given.indicator) or "", key(given.municipality) or "",
    key(given.period) or "", given.gender, given.missing or given.value, given.missing ~= nil)
  if not ok then return nil, message end
  state.pending = state.pending + 1
  return true
end

-- Writes the batch with the rest of the job, and answers what that comes to.
function Batch:commit()
  local state = batches[self]
  local counts = must(bridge.batch_commit(state.handle))
  for name, count in next, counts do state.job.counts[name] = state.job.counts[name] + count end
  state.job.committed, state.pending = true, 0
  return counts
end

check.methods(lang, "batch", "batch", Batch)

local function new_batch(state, options)
  options = check.options(lang, "values:batch", options)
  local batch = setmetatable({}, batch_meta)
  batches[batch] = { job = state, pending = 0, handle = must(bridge.batch(key(options.source), options.fetched, options.note,
    options.processed and "1" or "0", options.replace and "1" or "0", options.mixed and "1" or "0")) }
  state.batches[#state.batches + 1] = batch
  return batch
end

---------------------------------------------------------------------------- the job

local function named(what, members, declared)
  return setmetatable({}, records.members(what, check.methods(lang, what, what, members, declared)))
end

-- A part of the job whose methods write: what was read before one is read anew after it.
local function writer(what, verbs)
  local function written(...)
    records.forget()
    return ...
  end
  local methods = {}
  for name, verb in next, verbs do
    methods[name] = function(...) return written(verb(...)) end
  end
  return named(what, methods, verbs)
end

-- What was not granted is told by the name of its grant.
local function job_of(members)
  local made = records.members("job", check.methods(lang, "job", "job", members))
  local member = made.__index
  function made.__index(self, name)
    if members[name] == nil and (areas[name] or name == "values") then
      check.raise(text("not_asked", lang):format(name, name, name))
    end
    return member(self, name)
  end
  return setmetatable({}, made)
end

-- A job with what was granted, and its state. `st` is the read-only view of the data. What the script tells
-- in sections of its own stands between what was written, in numbers, and the warnings.
local function new_job(granted, st, dry, doc)
  local state = { warnings = {}, counts = { added = 0, changed = 0, deleted = 0, unchanged = 0 }, batches = {} }
  local members = { st = st, changes = (records.rows(must(bridge.events()), "changes")) }
  function members.warn(_, words, ...)
    state.warnings[#state.warnings + 1] = format.text(lang, "job:warn", words, ...)
  end
  function members.section(_, name, ...) return doc:section(name, ...) end
  for what in next, granted do
    if what:find("^http ") then members.http = members.http or named("http", require("http").methods(dry)) end
  end
  if granted["write values"] then
    members.values = named("values", { batch = function(_, options) return new_batch(state, options) end })
  end
  for area, module in next, areas do
    if granted["write " .. area] then members[area] = writer(area, require(module).write[area]) end
  end
  return job_of(members), state
end

local SHOWN = 200

-- What was written, in numbers: of values, and of records where the script may write any.
local function tell_counts(doc, state, granted, since, dry)
  local c, tell = state.counts, doc.lead
  for area in next, areas do
    if tell == doc.lead and granted["write " .. area] then
      doc:lead(text(dry and "job_records_dry" or "job_records", lang), table.unpack(must(bridge.history_since(since))))
      tell = doc.para
    end
  end
  if tell == doc.lead or granted["write values"] then
    tell(doc, text(dry and "job_dry" or "job_done", lang), c.added, c.changed, c.deleted, c.unchanged)
  end
end

-- Runs the integration and tells in a document what came of it.
function job.run(doc, declaration, parameters, granted, st, dry)
  local since = must(bridge.history_newest())
  local made, state = new_job(granted, st, dry, doc)
  declaration.run(made, parameters)
  for _, batch in ipairs(state.batches) do
    if batches[batch].pending > 0 then made:warn(text("not_committed", lang), batches[batch].pending) end
  end
  local shown = {}
  doc:title("%s", declaration.title)
  tell_counts(doc, state, granted, since, dry)
  for i = 1, math.min(#state.warnings, SHOWN) do shown[i] = state.warnings[i] end
  if #state.warnings > SHOWN then shown[SHOWN + 1] = text("job_more", lang):format(#state.warnings - SHOWN) end
  doc:section(text("job_warnings", lang)):list(shown, { empty = text("job_no_warnings", lang) })
end

return job
