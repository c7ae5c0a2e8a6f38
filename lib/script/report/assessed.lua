-- Assessments as plain data for badges: status, words, sign and colour group, and the explanation down
-- to the leaves, one sentence per node of the tree.
local bridge = require "bridge"
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local sources = require "report.sources"

local assessed = {}
local probe, read = sources.probe, sources.read

local function looks(lang, code, label)
  local look = words.look[code] or words.look.not_assessed
  return { code = code, label = label or bridge.word("status", code, lang) or code,
           colour = look.colour, sign = look.sign }
end

-- The status alone, for a cell: what is an assessment, a row of one, or a code.
function assessed.brief(state, who, what)
  local lang = state.lang
  if type(what) == "string" then
    check.one_of(lang, who, what, words.look, "status")
    return looks(lang, what)
  end
  local code = type(what) == "table" and probe(what, "status")
  if type(code) ~= "string" then check.fail(lang, "want", who, "status", "assessment", type(what)) end
  local badge = looks(lang, code, read(state, who, what, "label", "string"))
  badge.reason = read(state, who, what, "reason", "string")
  badge.reason_text = read(state, who, what, "reason_text", "string")
  return badge
end

-- The explanation of a node without its first words, where they are the label that the badge says.
local function explanation(state, who, row)
  local text, label = nil, read(state, who, row, "label", "string")
  for _, name in ipairs { "explanation", "text", "reason_text" } do text = text or read(state, who, row, name, "string") end
  if not (text and label) then return text end
  local start = text:sub(1, #label)
  if start ~= label and start ~= format.sentence(label) then return text end
  local rest = text:sub(#label + 1):gsub("^[:;,. ]+", "")
  return rest ~= "" and rest or nil
end

local numbers = { "base_value", "latest_value", "target", "expected", "pace", "share", "score", "weight" }

local function nodes(state, who, rows)
  local out, top = {}, nil
  for i, row in ipairs(rows) do
    local node = assessed.brief(state, who, row)
    local level = read(state, who, row, "level", "integer") or 1
    top = top or level
    node.reason, node.reason_text = nil, nil -- its text says that
    node.title = read(state, who, row, "title", "string") or format.label(probe(row, "indicator"), state.lang)
    node.depth = level - top + 1
    node.text = explanation(state, who, row)
    node.base_period = read(state, who, row, "base_period", "string")
    node.latest_period = read(state, who, row, "latest_period", "string")
    for _, name in ipairs(numbers) do
      local value = probe(row, name)
      if format.finite(value) then node[name] = value end
    end
    out[i] = node
  end
  return #out > 0 and out or nil
end

-- How many have each status, and what part of all that is in whole percents, which sum to 100.
local function counted(state, who, counts, labels)
  local lang, out, total = state.lang, {}, 0
  for _, code in ipairs(words.codes) do
    local count = counts[code] and check.type(lang, who, code, counts[code], "integer")
    if count and count > 0 then
      local entry = looks(lang, code, labels and labels[code])
      entry.count = count
      total = total + count
      out[#out + 1] = entry
    end
  end
  local numbers = {}
  for i, entry in ipairs(out) do numbers[i] = entry.count end
  for i, percent in ipairs(bridge.percents(numbers)) do out[i].percent = percent end
  return #out > 0 and out or nil, total
end

-- The status with all that explains it.
function assessed.badge(state, who, what)
  local badge = assessed.brief(state, who, what)
  if type(what) == "string" then return badge end
  sources.processed(state)
  local text = explanation(state, who, what)
  if text and text:gsub("%.$", "") ~= badge.reason_text then badge.text = format.sentence(text) end
  for _, name in ipairs { "score", "leaves", "assessed" } do badge[name] = read(state, who, what, name, "number") end
  local counts, rows = read(state, who, what, "counts", "table"), read(state, who, what, "rows", "rows")
  local labels = {} -- a municipality's own words are those of its rows
  badge.nodes = rows and nodes(state, who, rows)
  for _, node in ipairs(badge.nodes or {}) do labels[node.code] = node.label end
  badge.counts = counts and counted(state, who, counts, labels)
  return badge
end

-- Many assessments, or rows with one in the field `by`: how many have each status. `of` names what is
-- counted ("delmål").
function assessed.tally(state, who, list, of, by)
  local counts, labels = {}, {}
  for _, what in ipairs(check.type(state.lang, who, "{ … }", list, "list")) do
    if by then what = probe(what, by) end
    local badge = assessed.brief(state, who, what)
    counts[badge.code] = (counts[badge.code] or 0) + 1
    labels[badge.code] = badge.label
  end
  if next(counts) then sources.processed(state) end
  local node = { type = "tally", of = of }
  node.counts, node.total = counted(state, who, counts, labels)
  return node
end

return assessed
