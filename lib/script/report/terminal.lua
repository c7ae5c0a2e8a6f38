-- The document for a terminal of a given width: its words and blocks. Tables and charts are
-- report.terminal_figures, and all is written in report.terminal_lines.
local bridge = require "bridge"
local figures, inline = later "report.terminal_figures", later "report.inline"
local lines = require "report.terminal_lines"
local sources, words = later "report.sources", later "report.words"
local writer = require "report.writer"

local terminal = {}
local write = {}
local width_of = bridge.width
local clean, paint, line, gap, text, pad = lines.clean, lines.paint, lines.line, lines.gap, lines.text, lines.pad

local function as_it_is(text)
  return text
end

-- Signs of markup mean nothing in a terminal; a link says its address.
local signs = {
  text = as_it_is, strong = as_it_is, emphasis = as_it_is, note = function(i) return "[" .. i .. "]" end,
  link = function(text, address) return (text == address or address:find("^#")) and text or text .. " (" .. address .. ")" end,
}

-- The text of a node, or a text, with its markup.
local function running(node)
  return type(node) == "table" and inline.write(node, signs) or node
end

local function badge(w, status)
  return paint(w, status.sign .. " " .. clean(status.label), status.colour)
end

local function why(w, status, title)
  if status.text then text(w, status.text, "  ", nil, "soft") end
  for _, node in ipairs(status.nodes or {}) do
    if node.title ~= title then
      local indent = ("  "):rep(math.min(node.depth, 8))
      local content = node.sign .. " " .. (node.title or "") .. " (" .. node.label .. ")"
      text(w, node.text and content .. ": " .. node.text or content, indent, indent .. "  ", "soft")
    end
  end
end

local function heading(w, content, level, status)
  gap(w)
  if level <= 2 then line(w) end
  local start = #w.out
  text(w, content, nil, nil, "bold")
  if level <= 2 then
    local size = 0
    for i = start + 1, #w.out do size = math.max(size, width_of((w.out[i]:gsub("\27%[%d+m", "")))) end
    line(w, (level == 1 and "═" or "─"):rep(math.min(size, w.width)))
  end
  if status then
    local reason = status.reason_text and ": " .. status.reason_text or ""
    text(w, status.sign .. " " .. status.label .. reason, nil, "  ", status.colour)
    why(w, status, content)
  end
  line(w)
end

writer.add_sections(write, heading)

function write.para(w, node)
  gap(w)
  text(w, running(node))
  line(w)
end

function write.quote(w, node)
  gap(w)
  text(w, running(node), "  ", nil, "accent")
  line(w)
end

function write.note(w, node)
  gap(w)
  text(w, words.of(w.lang).note .. ": " .. running(node), "! ", "  ")
  line(w)
end

function write.list(w, node)
  gap(w)
  if not node.items then text(w, node.empty) end
  for i, item in ipairs(node.items or {}) do
    local mark = node.ordered and i .. ". " or "• "
    text(w, running(item), mark, (" "):rep(width_of(mark)))
  end
  line(w)
end

function write.status(w, node)
  gap(w)
  line(w, badge(w, node.status) .. (node.status.reason_text and ": " .. clean(node.status.reason_text) or ""))
  why(w, node.status)
  line(w)
end

function write.tally(w, node)
  if not node.counts then return end
  gap(w)
  for _, entry in ipairs(node.counts) do
    local size = math.max(1, math.floor(entry.count / node.total * math.min(40, w.width - 30) + 0.5))
    local name = paint(w, pad(entry.sign .. " " .. clean(entry.label), 18), entry.colour)
    line(w, pad(tostring(entry.count), 4, "right") .. "  " .. name .. " " .. paint(w, ("█"):rep(size), entry.colour)
      .. " " .. entry.percent .. "\u{A0}%")
  end
  line(w, pad("", 6) .. words.of(w.lang).total:format(node.total) .. (node.of and " " .. node.of or ""))
  line(w)
end

-- Most documents of few words have no figures: their writer is read with the first.
for _, name in ipairs { "table", "chart", "charts" } do
  write[name] = function(w, node) figures[name](w, node) end
end

function write.sources(w, _, level)
  heading(w, words.of(w.lang).sources, level)
  for _, source in ipairs(w.sources) do
    text(w, source.line .. (source.detail and " (" .. source.detail .. ")" or ""), "• ", "  ")
  end
end

-- options: { width = columns (80), colour = true for ANSI colours }
function terminal.write(doc, options)
  options = options or {}
  local w = {
    out = {}, lang = doc.lang, width = math.max(30, options.width or 80),
    colour = options.colour, sources = doc.sources or {}, lines = doc.sources and sources.lines(doc) or {},
  }
  if doc.title then heading(w, doc.title, 1) end
  if doc.lead then write.para(w, { text = doc.lead, pieces = doc.lead_pieces }) end
  writer.children(write, w, doc, 2)
  if doc.footnotes then
    heading(w, words.of(w.lang).footnotes, 2)
    for i, note in ipairs(doc.footnotes) do text(w, running(note), "[" .. i .. "] ", "    ") end
  end
  local out = {}
  for _, one in ipairs(w.out) do -- no spaces at ends of lines; never more than two empty lines
    one = one:gsub(" +$", "")
    if one ~= "" or out[#out] ~= "" or out[#out - 1] ~= "" then out[#out + 1] = one end
  end
  while out[1] == "" do table.remove(out, 1) end
  return table.concat(out, "\n") .. "\n"
end

return terminal
