-- The document as one self-contained HTML file: nothing fetched, and no script unless the report declares itself
-- interactive. Heading levels, captions,
-- scopes, text alternatives and links are made here, so every report is accessible (WCAG 2.1 AA)
-- without its author thinking of it. A closed explanation opens itself on paper.
local bridge = require "bridge"
local words = require "report.words"
local format = require "report.format"
local inline = require "report.inline"
local style = require "report.style"
local charts = require "report.chart_svg"
local chart = require "report.chart_data"
local sources = require "report.sources"
local writer = require "report.writer"

local html = {}
local escape = format.escape
local write = {} -- by node type: write.para(w, node, level)

local put = bridge.markup_put -- (w, ...): adds texts as they are

local function reference(w, i)
  local id = w.used[i] and "" or ' id="ref-' .. i .. '"'
  w.used[i] = true
  return '<sup><a href="#not-' .. i .. '"' .. id .. ' aria-label="' .. w.say.footnote:format(i) .. '">' .. i
    .. "</a></sup>"
end

-- A caption or a note with footnote marks as links.
local function marked(w, text)
  text = escape(text)
  if not w.notes or not text:find("[^", 1, true) then return text end
  return (text:gsub("%[%^(%d+)%]", function(number)
    local i = tonumber(number)
    return w.notes[i] and reference(w, i)
  end))
end

-- The text of a node with its markup.
local function running(w, node)
  return inline.write(node, {
    text = escape, note = function(i) return w.notes and w.notes[i] and reference(w, i) or "" end,
    strong = function(text) return "<strong>" .. text .. "</strong>" end,
    emphasis = function(text) return "<em>" .. text .. "</em>" end,
    link = function(text, address) return '<a href="' .. escape(address) .. '">' .. text .. "</a>" end,
  })
end

local folded = { ["å"] = "a", ["ä"] = "a", ["ö"] = "o", ["Å"] = "a", ["Ä"] = "a", ["Ö"] = "o", ["é"] = "e" }

local function anchor(w, text)
  local id = text:gsub("[\xC3][\x80-\xBF]", folded):lower():gsub("[^%w]+", "-"):gsub("^-", "")
  id = id:sub(1, 40):gsub("-$", "")
  if id == "" or id:find("^%d") then id = "a-" .. id end
  local unique, n = id, 1
  while w.taken[unique] do
    n = n + 1
    unique = id .. "-" .. n
  end
  w.taken[unique] = true
  return unique
end

-- First pass: anchors for all headings, so that tables can link forward; the table of contents.
local function survey(w, node, level)
  for _, child in ipairs(node.children or {}) do
    local text = child.type == "section" and child.title or child.type == "heading" and child.text
      or child.type == "sources" and w.say.sources
    if text then
      local id = anchor(w, text)
      w.ids[child] = id
      w.by_text[text] = w.by_text[text] or id
      if level == 2 then w.toc[#w.toc + 1] = { text = text, id = id } end
      if child.type == "section" then survey(w, child, level + 1) end
    end
  end
end

local function badge(status)
  local icon = style.icons[status.code] and status.code or "not_assessed"
  return '<span class="badge ' .. status.colour .. '"><svg class="i" aria-hidden="true" viewBox="0 0 16 16">'
    .. '<use href="#i-' .. icon .. '"/></svg>' .. escape(status.label) .. "</span>"
end

local function reason(status)
  return status.reason_text and '<span class="reason">' .. escape(status.reason_text) .. "</span>" or ""
end

-- How a status came about: the tree down to its leaves as nested lists.
local function why(w, status, title)
  local nodes = status.nodes or {}
  local root = nodes[1] and nodes[1].title == title and 1 or 0 -- the heading and the text say it already
  if #nodes == root and not status.text then return end
  put(w, '<details class="why"><summary>', w.say.why)
  put(w, title and '<span class="vh">: ' .. escape(title) .. "</span>" or "", "</summary>")
  if status.text then put(w, "<p>", escape(status.text), "</p>") end
  local depth = 0
  for i = root + 1, #nodes do
    local node = nodes[i]
    local wanted = math.max(1, math.min(node.depth - root, depth + 1))
    if wanted > depth then
      put(w, depth == 0 and '<ul class="tree">' or "<ul>")
    else
      put(w, "</li>", ("</ul></li>"):rep(depth - wanted))
    end
    depth = wanted
    put(w, "<li>", badge(node), "<b>", escape(node.title or ""), "</b>")
    if node.text then put(w, ": ", escape(node.text)) end
  end
  put(w, ("</li></ul>"):rep(depth), "</details>")
end

local function empty(w, text)
  put(w, '<p class="empty">', escape(text), "</p>")
end

local function source_line(w, node)
  if not node.sources and not node.note then return end
  local parts = { node.note and marked(w, node.note) }
  for _, id in ipairs(node.sources or {}) do
    local line = escape(w.lines[id])
    parts[#parts + 1] = w.linked and '<a href="#kalla-' .. id .. '">' .. line .. "</a>" or line
  end
  put(w, '<p class="src">', table.concat(parts, " · "), "</p>")
end

local function heading(w, level, id, text, status)
  level = math.min(level, 6)
  local tag = "h" .. level
  if not status then
    return put(w, "<", tag, ' id="', id, level > 2 and '" class="sub">' or '">', escape(text), "</", tag, ">")
  end
  put(w, '<div class="hd', level > 2 and " sub" or "", '"><', tag, ' id="', id, '">', escape(text), "</", tag, ">")
  put(w, "<div>", badge(status), reason(status), "</div></div>")
  why(w, status, text)
end

-- The table of contents, where the first part that it names begins: what stands before that is read first.
local function contents(w, level)
  if level > 2 or not w.contents then return end
  local longest = 0
  w.contents = nil
  for _, entry in ipairs(w.toc) do longest = math.max(longest, bridge.width(entry.text)) end
  put(w, '<nav class="toc', longest > 45 and " long" or "", '" aria-labelledby="toc"><h2 id="toc">', w.say.contents, "</h2><ol>")
  for _, entry in ipairs(w.toc) do
    put(w, '<li><a href="#', entry.id, '">', escape(entry.text), "</a></li>")
  end
  put(w, "</ol></nav>\n")
end

function write.section(w, node, level)
  contents(w, level)
  local id = w.ids[node]
  put(w, '<section aria-labelledby="', id, '">')
  heading(w, level, id, node.title, node.status)
  writer.children(write, w, node, level + 1)
  put(w, "</section>")
end

function write.heading(w, node, level)
  contents(w, level)
  heading(w, level, w.ids[node], node.text, node.status)
end

function write.para(w, node)
  put(w, "<p>", running(w, node), "</p>")
end

function write.quote(w, node)
  put(w, "<blockquote>", running(w, node), "</blockquote>")
end

function write.note(w, node)
  put(w, '<p class="note" role="note"><b>', w.say.note, ":</b> ", running(w, node), "</p>")
end

function write.list(w, node)
  if not node.items then return empty(w, node.empty) end
  local tag = node.ordered and "ol" or "ul"
  put(w, "<", tag, ">")
  for _, item in ipairs(node.items) do
    put(w, "<li>", type(item) == "table" and running(w, item) or escape(item), "</li>")
  end
  put(w, "</", tag, ">")
end

function write.status(w, node)
  put(w, '<div class="status">', badge(node.status), reason(node.status))
  why(w, node.status)
  put(w, "</div>")
end

function write.tally(w, node)
  if not node.counts then return end
  put(w, '<div class="tally"><div class="bar" aria-hidden="true">')
  for _, entry in ipairs(node.counts) do
    put(w, '<i class="', entry.colour, '" style="flex-grow:', tostring(entry.count), '"></i>')
  end
  put(w, "</div><ul>")
  for _, entry in ipairs(node.counts) do
    put(w, "<li><b>", tostring(entry.count), "</b>", badge(entry))
    put(w, ' <span class="small">', tostring(entry.percent), "\u{A0}%</span></li>")
  end
  put(w, '</ul><p class="small">', w.say.total:format(node.total))
  put(w, node.of and " " .. escape(node.of) or "", "</p></div>")
end

-- A cell that is a status, a small picture or a link; others are written in C (bridge/cells.c).
local function cell(w, c, col)
  if c.status then
    local more = reason(c.status)
    return more == "" and badge(c.status) or "<span>" .. badge(c.status) .. more .. "</span>"
  end
  if c.points then return charts.spark(c) end
  local text = escape(c.text)
  local target = w.by_text[c.text]
  if target then return '<a href="#' .. target .. '">' .. text .. "</a>" end
  if c.missing then return '<span class="mute">' .. text .. "</span>" end
  if not c.note then return text end
  return "<span>" .. text .. ' <span class="nt">' .. escape(c.note) .. "</span></span>"
end

local align = { left = "", right = "r", center = "c" }

-- The class of a column's cells, as an attribute: how they are set, that a date stays in one line,
-- and that a status needs no label before it.
local function class_of(col)
  local class = col.format == "date" and "nb" or col.format == "status" and "s" or align[col.align]
  return class == "" and "" or ' class="' .. class .. '"'
end

local order = {}
for i, code in ipairs(words.codes) do order[code] = i end

-- The start of a cell with the number that it is sorted by, on a page that has a script: its value, its day
-- without the hyphens, or what its status is worth.
local function sortable(start, one)
  local number = one.date and one.date:gsub("-", "") or one.status and order[one.status.code]
    or format.finite(one.value) and format.exact(one.value)
  return number and start:sub(1, -2) .. ' data-v="' .. number .. '">' or start
end

-- A table, which on a phone becomes a list of its rows when it has more columns than two; the roles keep it a
-- table there too. `wide`: it stays as it is and scrolls inside its own frame.
local function table_(w, node, wide)
  if not node.rows then return empty(w, node.empty) end
  local columns = node.columns
  local caption = node.caption or node.about
  if wide then
    put(w, '<div class="tw x" role="group" tabindex="0" aria-label="', escape(caption or w.say.as_table), '">')
    put(w, '<table role="table">')
  else
    put(w, #columns > 2 and '<div class="tw p">' or '<div class="tw">', '<table role="table">')
  end
  if node.caption then
    put(w, "<caption>", escape(caption), "</caption>")
  elseif caption then
    put(w, '<caption><span class="vh">', escape(caption), "</span></caption>")
  end
  put(w, '<thead role="rowgroup"><tr role="row">')
  local starts = {}
  for i, col in ipairs(columns) do
    local class, label = class_of(col), escape(col.label)
    put(w, '<th role="columnheader" scope="col"', class, ">", label, "</th>")
    starts[i] = wide and "<td" .. class .. ">" or '<td role="cell" data-l="' .. label .. '"' .. class .. ">"
  end
  put(w, '</tr></thead><tbody role="rowgroup">')
  starts[1] = '<tr role="row"><th role="rowheader" scope="row"' .. class_of(columns[1]) .. ">"
  bridge.html_rows(w, node.rows, starts, columns, function(one, col) return cell(w, one, col) end, w.interactive and sortable)
  put(w, "</tbody></table></div>")
end

function write.table(w, node)
  table_(w, node, #node.columns > 7)
  source_line(w, node)
end

local function figure(w, node, both)
  put(w, "<figure><figcaption>", escape(node.title or ""))
  if node.unit then put(w, " <span>(", escape(node.unit), ")</span>") end
  if node.caption then put(w, "<br><span>", marked(w, node.caption), "</span>") end
  put(w, "</figcaption>")
  if node.series then
    w.pictures = w.pictures + 1
    local id = "p" .. w.pictures
    if both then put(w, '<div class="wide">', charts.svg(node, 720, id, w.lang), '</div><div class="narrow">') end
    put(w, charts.svg(node, 348, id .. "n", w.lang), both and "</div>" or "")
    put(w, '<details class="data"><summary>', w.say.as_table)
    put(w, '<span class="vh">: ', escape(node.full_title or node.title or ""), "</span></summary>")
    table_(w, chart.table(node, w.lang), true)
    put(w, "</details>")
  else
    empty(w, node.text)
  end
  if both then source_line(w, node) end
  put(w, "</figure>")
end

function write.chart(w, node)
  figure(w, node, true)
end

function write.charts(w, node)
  if node.items then
    local several = #node.items > 1
    if node.title or node.caption then
      put(w, '<p class="over">', escape(node.title or ""))
      if node.caption then put(w, node.title and "<br>" or "", "<span>", marked(w, node.caption), "</span>") end
      put(w, "</p>")
    end
    put(w, several and '<div class="multiples">' or "")
    for _, item in ipairs(node.items) do figure(w, item, not several) end
    put(w, several and "</div>" or "")
  end
  if node.skipped then put(w, '<p class="small">', escape(node.skipped), "</p>") end
  if node.items then source_line(w, node) end
end

function write.sources(w, node, level)
  contents(w, level)
  put(w, '<section aria-labelledby="', w.ids[node], '">')
  heading(w, level, w.ids[node], w.say.sources)
  put(w, "<ul>")
  for _, source in ipairs(w.sources) do
    put(w, '<li id="kalla-', tostring(source.id), '">', escape(source.line))
    if source.detail then put(w, ' <span class="small">(', escape(source.detail), ")</span>") end
    put(w, "</li>")
  end
  put(w, "</ul></section>")
end

local function find(node, kind)
  for _, child in ipairs(node.children or {}) do
    if child.type == kind or find(child, kind) then return true end
  end
  return false
end

local function footnotes(w)
  put(w, '<section aria-labelledby="noter"><h2 id="noter">', w.say.footnotes, "</h2><ol>")
  for i, note in ipairs(w.notes) do
    local number = tostring(i)
    put(w, '<li id="not-', number, '">', running(w, note))
    if w.used[i] then
      put(w, ' <a href="#ref-', number, '" aria-label="', w.say.back, " ", w.say.footnote:format(i), '">↩</a>')
    end
    put(w, "</li>")
  end
  put(w, "</ol></section>")
end

function html.write(doc)
  local say = words.of(doc.lang)
  local w = {
    bridge.markup(), lang = doc.lang, say = say, ids = {}, by_text = {}, toc = {},
    taken = { innehall = true, noter = true, toc = true },
    notes = doc.footnotes, used = {}, pictures = 0,
    interactive = doc.interactive, sources = doc.sources or {}, lines = sources.lines(doc), linked = find(doc, "sources"),
  }
  survey(w, doc, 2)
  w.contents = #w.toc >= 4
  local title = doc.title or doc.declared or ""
  local made = doc.date and say.made:format(format.date(doc.date, doc.lang))
  local more = doc.interactive and require "report.interactive"
  put(w, '<!DOCTYPE html>\n<html lang="', doc.lang, '">\n<head><meta charset="utf-8">')
  put(w, '<meta name="viewport" content="width=device-width,initial-scale=1">')
  put(w, "<title>", escape(title), "</title>\n<style>", style.css, require "report.chart.style", more and more.css or "")
  put(w, style.running_head(title, made), "</style></head>\n<body>")
  put(w, '<svg style="display:none">')
  for _, code in ipairs(words.codes) do
    put(w, '<symbol id="i-', code, '" viewBox="0 0 16 16">', style.icons[code], "</symbol>")
  end
  put(w, '</svg><a class="skip" href="#innehall">', say.skip, "</a>\n")
  put(w, '<div class="page"><header>')
  if doc.publisher then put(w, '<p class="org">', escape(doc.publisher), "</p>") end
  put(w, "<h1>", escape(title), "</h1>")
  if doc.lead and doc.lead ~= "" then put(w, '<p class="lead">', running(w, { text = doc.lead, pieces = doc.lead_pieces }), "</p>") end
  put(w, "</header>\n")
  put(w, '<main id="innehall" tabindex="-1">\n')
  writer.children(write, w, doc, 2)
  if w.notes then footnotes(w) end
  put(w, "</main>\n")
  if made then
    put(w, '<footer class="small">', escape(made), "</footer>")
  end
  put(w, "</div>", more and "\n<script>\n" .. more.script .. "</script>\n" or "", "</body></html>\n")
  return bridge.markup_taken(w)
end

return html
