-- Assessments as plain data for badges: status, words, sign and colour group, and the explanation down
-- to the leaves, one sentence per node of the tree.
local bridge = require "bridge"
local words = require "report.words"
local check = require "report.check"
local format = require "report.format"
local sources = require "report.sources"
check.mine()

local assessed = {}
local probe = sources.probe

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
  local code = (type(what) == "table" or type(what) == "userdata") and what.status
  if type(code) ~= "string" then check.fail(lang, "want", who, "status", "assessment", type(what)) end
  local badge = looks(lang, code, probe(what, "label"))
  badge.reason, badge.reason_text = probe(what, "reason"), probe(what, "reason_text")
  return badge
end

-- The explanation of a node without its first words, where they are the label that the badge says.
local function explanation(row)
  local text, label = probe(row, "explanation") or probe(row, "text") or probe(row, "reason_text"), row.label
  if not (text and label) then return text end
  local start = text:sub(1, #label)
  if start ~= label and start ~= format.sentence(label) then return text end
  local rest = text:sub(#label + 1):gsub("^[:;,. ]+", "")
  return rest ~= "" and rest or nil
end

local numbers = { "base_value", "latest_value", "target", "expected", "pace", "share", "score", "weight" }

local function nodes(lang, rows)
  local out = {}
  for i = 1, #rows do
    local row = rows[i]
    local node = looks(lang, row.status, row.label)
    node.title = probe(row, "title") or format.label(probe(row, "indicator"), lang)
    node.depth = row.level - rows[1].level + 1
    node.text = explanation(row)
    node.base_period, node.latest_period = probe(row, "base_period"), probe(row, "latest_period")
    for _, name in ipairs(numbers) do
      local value = probe(row, name)
      if format.finite(value) then node[name] = value end
    end
    out[i] = node
  end
  return #out > 0 and out or nil
end

-- How many have each status, and what part of all that is in whole percents, which sum to 100.
local function counted(lang, counts, labels)
  local out, total = {}, 0
  for _, code in ipairs(words.codes) do
    local count = counts[code]
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
  local text = explanation(what)
  if text and text:gsub("%.$", "") ~= badge.reason_text then badge.text = format.sentence(text) end
  badge.score = probe(what, "score")
  badge.leaves = probe(what, "leaves")
  badge.assessed = probe(what, "assessed")
  local counts, rows = probe(what, "counts"), probe(what, "rows")
  local labels = {} -- a municipality's own words are those of its rows
  for _, row in ipairs(rows or {}) do labels[row.status] = row.label end
  badge.counts = counts and counted(state.lang, counts, labels)
  badge.nodes = rows and nodes(state.lang, rows)
  return badge
end

-- Many assessments, or rows with one in the field `by`: how many have each status. `of` names what is
-- counted ("delmål").
function assessed.tally(state, who, list, of, by)
  local counts, labels = {}, {}
  for i = 1, #list do
    local what = list[i]
    if by then what = what[by] end
    local badge = assessed.brief(state, who, what)
    counts[badge.code] = (counts[badge.code] or 0) + 1
    labels[badge.code] = badge.label
  end
  if #list > 0 then sources.processed(state) end
  local node = { type = "tally", of = of }
  node.counts, node.total = counted(state.lang, counts, labels)
  return node
end

return assessed
