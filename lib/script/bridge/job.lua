-- What an integration gets: a job, which holds what it was granted and nothing else, gathers its
-- warnings and counts what it wrote; and csv.rows, which reads a file that the host was given.
local bridge = require "bridge"
local check = require "report.check"
local format = require "report.format"
local records = require "records"
check.mine()

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

local row_options = { sep = "string", decimal = "string", header = "boolean" }

-- A cell as the script gets it: text, but a number where it is one with the file's decimal mark. So a
-- key such as 0181 stays the text it is.
local function cell(value, pattern, decimal)
  if not value:find(pattern) then return value end
  if decimal == "," then value = value:gsub(",", ".") end
  return tonumber(value) or value
end

local row_meta = {
  __metatable = "row", __newindex = records.read_only("csv row"),
  __index = function(row, name)
    local names = check.sorted(row)
    records.unknown("csv.rows", name, names)
  end,
}

-- The rows of a CSV file one by one, each with its cells by the names of the header and its `line` in
-- the file. Without a header the names are the columns' numbers.
function job.csv.rows(file, options)
  options = check.options(lang, "csv.rows", options or {}, row_options)
  if not params[file] then check.fail(lang, "want", "csv.rows", "file", "param.file", type(file)) end
  local decimal = check.one_of(lang, "csv.rows", options.decimal or ",", { [","] = true, ["."] = true }, "decimal")
  local pattern = decimal == "," and "^[+-]?%d+,%d+$" or "^[+-]?%d+%.%d+$"
  local scan = must(bridge.csv_open(params[file], options.sep))
  local names
  if options.header ~= false then
    names = must(bridge.csv_next(scan))
    if not names then check.raise(text("csv_empty", lang):format(file.name)) end
  end
  return function()
    local cells, line = bridge.csv_next(scan)
    if cells == nil then
      if line then check.raise(line) end
      return nil
    end
    local row = { line = line }
    for i = 1, math.max(#cells, names and #names or 0) do
      row[names and names[i] or i] = cell(cells[i] or "", pattern, decimal)
    end
    return names and setmetatable(row, row_meta) or row
  end
end

---------------------------------------------------------------------------- values

local batches = {} -- a batch -> its handle in C and the job it belongs to
local Batch = {}
local batch_meta = records.members("batch", Batch)

local value_fields = { indicator = "any", municipality = "any", period = "any", gender = "string", value = "any",
                       missing = "string" }
local signs = { ["-"] = "non_response", ["."] = "not_applicable", [".."] = "secret", [""] = "missing" }

local function key(what)
  return type(what) == "table" and records.held[what] and records.held[what].key or what ~= nil and tostring(what) or nil
end

-- The value as a number, or the reason why there is none; nil and a message when it is neither.
local function value_of(given)
  local value, missing = given.value, given.missing
  if type(value) == "string" then
    missing = missing or signs[value]
    value = not missing and math.tointeger(tonumber(value:match("^[+-]?%d+$"))) or nil
    if not (value or missing) then return nil, nil, text("number", lang):format(given.value) end
  end
  if value == nil and missing == nil then return nil, nil, text("no_value", lang) end
  return value, missing
end

-- Adds a value, or the reason why there is none. true, or nil and why not: a row of a file that will
-- not do is the world's mistake, not the script's.
function Batch:try(given)
  check.options(lang, "batch:try", given, value_fields)
  local state = batches[self]
  local value, missing, message = value_of(given)
  if message then return nil, message end
  local ok
  ok, message = bridge.batch_add(state.handle, key(given.indicator) or "", key(given.municipality) or "",
    key(given.period) or "", given.gender, missing or value)
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

local batch_options = { source = "any", note = "string", processed = "boolean", replace = "boolean", fetched = "string",
                        mixed = "boolean" }

local function new_batch(state, options)
  options = check.options(lang, "values:batch", options or {}, batch_options)
  local batch = setmetatable({}, batch_meta)
  batches[batch] = { job = state, pending = 0, handle = must(bridge.batch(key(options.source), options.fetched, options.note,
    options.processed and "1" or "0", options.replace and "1" or "0", options.mixed and "1" or "0")) }
  state.batches[#state.batches + 1] = batch
  return batch
end

---------------------------------------------------------------------------- the job

local function named(what, members)
  return setmetatable({}, records.members(what, members))
end

-- A job with what was granted, and its state. `st` is the read-only view of the data.
local function new_job(granted, st)
  local state = { warnings = {}, counts = { added = 0, changed = 0, deleted = 0, unchanged = 0 }, batches = {} }
  local members = { st = st }
  function members.warn(_, words, ...)
    state.warnings[#state.warnings + 1] = format.text(lang, "job:warn", words, ...)
  end
  if granted["write values"] then
    members.values = named("values", { batch = function(_, options) return new_batch(state, options) end })
  end
  return named("job", members), state
end

local SHOWN = 200

-- Runs the integration and tells in a document what came of it.
function job.run(doc, declaration, parameters, granted, st, dry)
  local made, state = new_job(granted, st)
  declaration.run(made, parameters)
  for _, batch in ipairs(state.batches) do
    if batches[batch].pending > 0 then made:warn(text("not_committed", lang), batches[batch].pending) end
  end
  local c, shown = state.counts, {}
  doc:title("%s", declaration.title)
  doc:lead(text(dry and "job_dry" or "job_done", lang), c.added, c.changed, c.deleted, c.unchanged)
  for i = 1, math.min(#state.warnings, SHOWN) do shown[i] = state.warnings[i] end
  if #state.warnings > SHOWN then shown[SHOWN + 1] = text("job_more", lang):format(#state.warnings - SHOWN) end
  doc:section(text("job_warnings", lang)):list(shown, { empty = text("job_no_warnings", lang) })
end

return job
