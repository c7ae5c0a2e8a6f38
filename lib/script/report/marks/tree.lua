-- Levels under each other: a programme with its goals and what is under them. The rows come in the order of
-- the tree, each with the depth it is at (1 at the top); a status stands before the name.
local check = require "report.check"
local words = require "report.words"
local assessed = require "report.assessed"
local canvas = require "report.chart.canvas"

local tree = {
  options = { text = "string", level = "string", status = "string", kind = "string" },
  paths = { "text", "level", "status", "kind" }, needs = { "level" }, defaults = { text = "title" },
}
local min = math.min
local STEP = 18 -- how much a level is further in

function tree.node(chart, rows)
  local state, say, out, before, top = chart.state, words.of(chart.state.lang), {}, 0, nil
  for i, row in ipairs(rows) do
    local level = chart:number("level", row, i)
    top = top or level
    local depth = level and level - top + 1
    if not depth or depth < 1 or depth > before + 1 or depth ~= math.floor(depth) then
      check.fail(state.lang, "depth", chart.who, chart.spec.level, i)
    end
    before = math.tointeger(depth)
    local text = chart:label("text", row) or say.missing
    local node = { text = text, depth = before, highlight = chart.highlight[text], kind = chart:label("kind", row) }
    local value = chart.keys.status and chart:value("status", row)
    if value then
      local badge = assessed.brief(state, chart.who, value)
      node.status = { code = badge.code, label = badge.label, colour = badge.colour, sign = badge.sign }
      chart.computed = true
    end
    out[i] = node
  end
  return { series = out }
end

local function said(one)
  return one.status and one.text .. " (" .. one.status.label .. ")" or one.text
end

-- "Programmet: Mål 1 (enligt plan): Delmål 1, Delmål 2; Mål 2": what is under what in one sentence each.
function tree.text(node)
  local out, under = {}, {}
  for i, one in ipairs(node.series) do
    if i > 60 then
      out[#out + 1] = "…"
      break
    end
    under[one.depth] = one.text
    out[i] = one.depth > 1 and under[one.depth - 1] .. " → " .. said(one) or said(one)
  end
  return table.concat(out, ". ") .. "."
end

function tree.table(node, lang)
  local say, has_status, has_kind = words.of(lang), false, false
  for _, one in ipairs(node.series) do
    has_status, has_kind = has_status or one.status ~= nil, has_kind or one.kind ~= nil
  end
  local t = { rows = {}, columns = { { label = say.level, align = "right" }, { label = say.what, align = "left" } } }
  if has_kind then t.columns[3] = { label = say.category, align = "left" } end
  if has_status then t.columns[#t.columns + 1] = { label = say.status, align = "left" } end
  for i, one in ipairs(node.series) do
    local cells = { { text = tostring(one.depth), value = one.depth }, { text = one.text } }
    if has_kind then cells[3] = { text = one.kind or "–" } end
    if has_status then
      cells[#cells + 1] = one.status and { status = one.status } or { text = "–", missing = true }
    end
    t.rows[i] = { cells = cells }
  end
  return t
end

function tree.draw(surface, node)
  local y, ends = 4, {} -- by depth: where the line to the children begins
  for _, one in ipairs(node.series) do
    local depth = min(one.depth, 8)
    local x = (depth - 1) * STEP
    local text = x + (one.status and 22 or 6)
    local bold = one.highlight and "b" or depth == 1 and "b" or ""
    local lines = canvas.wrap(one.text, (surface.width - text) / canvas.BOLD, 3)
    local kind = one.kind and canvas.cut(one.kind, surface.width - text)
    local first = y + 12
    if depth > 1 then
      surface:path("grid", "M" .. canvas.coordinate(x - STEP + 7) .. " " .. canvas.coordinate(ends[depth - 1] or 0)
        .. "V" .. canvas.coordinate(first) .. "H" .. canvas.coordinate(x - 2))
    end
    if one.highlight then surface:rect("tint", x, y - 2, surface.width - x, #lines * canvas.LINE + 8) end
    if one.status then surface:icon(one.status.code, one.status.colour, x + 8, first) end
    for k, line in ipairs(lines) do surface:text(text, first + 4 + (k - 1) * canvas.LINE, bold, line) end
    y = y + #lines * canvas.LINE
    local beside = canvas.measure(lines[#lines]) * canvas.BOLD + 10
    if kind and text + beside + canvas.measure(kind) <= surface.width then
      surface:text(text + beside, first + 4 + (#lines - 1) * canvas.LINE, "soft", kind)
    end
    ends[depth] = one.status and first + 10 or y + 6
    y = y + 10
  end
  return y + 2
end

return tree
