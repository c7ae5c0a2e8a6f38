-- What `require "sodertorn"` answers: the names that a script in the sandbox has as globals, and what its
-- host does for it there: opening the database, building, running, writing. `core` is module.c.
local core = ...
local sodertorn = {}
local opened -- the options of the open database, or nil

-- The names of a script's globals, as they are for the language of the open database.
local globals = { "report", "integration", "param", "say", "csv", "followup", "rotation", "json", "url" }
local published = {}

local function fail(message)
  error(message, 3)
end

local function expect_open()
  if not opened then fail "no database is open: sodertorn.open(path)" end
end

local members = {}
for _, name in ipairs(globals) do members[name] = true end

setmetatable(sodertorn, { __index = function(_, name)
  if not members[name] then return nil end
  expect_open()
  if not published[name] then published[name] = core.publish(name, core.require "declare"[name]) end
  return published[name]
end })

-- Opens a database for reading and answers its data, the `st` of scripts. Options: lang ("sv" or "en"), write
-- (true), as (for whom it writes: a municipality's key, or "secretariat"), persons (true: personal data too).
function sodertorn.open(path, options)
  options = options or {}
  for name in pairs(options) do
    if not ({ lang = true, write = true, as = true, persons = true })[name] then
      fail("sodertorn.open knows lang, write, as and persons, not '" .. tostring(name) .. "'")
    end
  end
  if opened then fail "a database is open already: sodertorn.close() first" end
  published = {}
  core.open(path, options.lang or "sv", options.write or false, options.as, options.persons or false)
  opened = { lang = options.lang or "sv" }
  return core.require "host".st()
end

-- Closes it. What was read of it is of no use any more.
function sodertorn.close()
  if opened then core.close() end
  opened, published = nil, {}
end

-- A new document, the `doc` of scripts.
function sodertorn.document()
  expect_open()
  return core.require "report.document".new {
    lang = opened.lang, today = core.today(), cooperation = core.require "host".cooperation(),
  }
end

-- The document in one of the formats that a run has: html, markdown, text, json, csv and others.
function sodertorn.write(doc, format)
  expect_open()
  local written = core.require(core.writer(format)).write(core.require "report.document".finish(doc))
  return core.shown(written)
end

-- The same to a file, in the format that its name ends in.
function sodertorn.save(doc, path)
  expect_open()
  local format = core.format(path:match("%.[^./]+$") or "")
  if not format then fail("no format has files like " .. path) end
  local text = sodertorn.write(doc, format)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  assert(file:close())
  return path
end

-- Reads a script of the sandbox from its file, and answers what it declares: for build() or run().
function sodertorn.load(path)
  expect_open()
  local names = setmetatable({}, { __index = function(_, name)
    local ours = sodertorn[members[name] and name or nil]
    if ours ~= nil then return ours end
    return _G[name]
  end })
  local chunk, why = loadfile(path, "t", names)
  if not chunk then fail(why) end
  return chunk()
end

-- The parameters as the script gets them, from texts, numbers or records; a file by its path.
local function parameters(declared, given)
  local texts = {}
  for name, value in pairs(given or {}) do
    local p = declared.params[name]
    if not p then fail("the script has no parameter " .. tostring(name)) end
    local held = core.require "records".held[value]
    texts[name] = held and held.key or tostring(value)
    if p.type == "file" then
      local file = assert(io.open(texts[name], "rb"))
      core.give_file(name, texts[name]:match("[^/\\]*$"), file:read "a")
      file:close()
      texts[name] = texts[name]:match("[^/\\]*$")
    end
  end
  local checked, message = core.require "host".parameters(declared, texts)
  if not checked then fail(message) end
  return checked
end

local function contents(declaration, kind)
  expect_open()
  local declared = core.require "declare".contents(declaration)
  if not declared or not declared[kind] then
    fail(kind == "build" and "sodertorn.build wants a report { … }" or "sodertorn.run wants an integration { … }")
  end
  return declared
end

-- Builds the document of a report, on the data of one moment.
function sodertorn.build(declaration, given)
  local declared = contents(declaration, "build")
  local checked, doc = parameters(declared, given), sodertorn.document()
  core.begin()
  local ok, why = pcall(declared.build, doc, core.require "host".st(), checked)
  core.rollback() -- a report writes nothing
  if not ok then error(why, 0) end
  return doc
end

-- Runs an integration and answers the document that tells what came of it: all is written, or nothing. In your
-- own Lua it has what it needs without a grant. Options: dry (true: nothing is written).
function sodertorn.run(declaration, given, options)
  local declared = contents(declaration, "run")
  local checked, doc, granted = parameters(declared, given), sodertorn.document(), {}
  local dry = options and options.dry or false
  for _, need in ipairs(declared.needs) do granted[need[1] .. " " .. need[2]] = true end
  core.begin()
  local ok, why = pcall(core.require "job".run, doc, declared, checked, granted, core.require "host".st(), dry)
  if ok and not dry then core.commit() else core.rollback() end
  if not ok then error(why, 0) end
  return doc
end

return sodertorn
