-- The document as Markdown (CommonMark with pipe tables and footnotes), for wikis and case systems.
-- A chart becomes its text alternative and a table of its values.
local words = require "report.words"
local chart = require "report.chart_data"
local tables = require "report.table"
local sources = require "report.sources"
local inline = require "report.inline"
local writer = require "report.writer"

local markdown = {}
local write = {}

local function escape(text)
  text = text:gsub("[\t\r\n]", " "):gsub("[\\`*_%[%]<>|#~]", "\\%0"):gsub("&", "&amp;")
  text = text:gsub("^([-+=])", "\\%1"):gsub("^(%d+)([.)])", "%1\\%2")
  return text
end

-- A caption or a note with footnote marks.
local function marked(text)
  return (escape(text):gsub("\\%[^(%d+)\\%]", "[^%1]"))
end

-- Signs around a text that do not stand beside spaces.
local function around(sign)
  return function(text) return (text:gsub("^(%s*)(.-)(%s*)$", "%1" .. sign .. "%2" .. sign .. "%3")) end
end

local signs = {
  text = escape, strong = around "**", emphasis = around "*", note = function(i) return "[^" .. i .. "]" end,
  link = function(text, address) return "[" .. text .. "](<" .. address .. ">)" end,
}

-- The text of a node, or a text, with its markup.
local function running(node)
  return type(node) == "table" and inline.write(node, signs) or escape(node)
end

local function put(w, ...)
  w[#w + 1] = table.concat { ... }
end

local function status(one)
  return one.sign .. " **" .. escape(one.label) .. "**" .. (one.reason_text and ": " .. escape(one.reason_text) or "")
end

local function why(w, one)
  if one.text then put(w, escape(one.text), "\n") end
  for _, node in ipairs(one.nodes or {}) do
    local indent = ("  "):rep(math.min(node.depth, 9) - 1)
    put(w, indent, "- ", escape(node.title or ""), ": ", node.sign, " **", escape(node.label), "**",
      node.text and ": " .. escape(node.text) or "")
  end
  if one.nodes then put(w, "") end
end

local function heading(w, text, level, one)
  put(w, ("#"):rep(math.min(level, 6)), " ", escape(text), "\n")
  if one then
    put(w, status(one), "\n")
    why(w, one)
  end
end

writer.add_sections(write, heading)

function write.para(w, node)
  put(w, running(node), "\n")
end

function write.quote(w, node)
  put(w, "> ", running(node), "\n")
end

function write.note(w, node)
  put(w, "> **", w.say.note, ":** ", running(node), "\n")
end

function write.list(w, node)
  if not node.items then return put(w, escape(node.empty), "\n") end
  for i, item in ipairs(node.items) do
    put(w, node.ordered and i .. ". " or "- ", running(item))
  end
  put(w, "")
end

function write.status(w, node)
  put(w, status(node.status), "\n")
  why(w, node.status)
end

function write.tally(w, node)
  for _, entry in ipairs(node.counts or {}) do
    put(w, "- ", tostring(entry.count), " ", status(entry), " (", tostring(entry.percent), "\u{A0}%)")
  end
  put(w, "\n", w.say.total:format(node.total), node.of and " " .. escape(node.of) or "", "\n")
end

local function source_line(w, node)
  if node.note then put(w, marked(node.note), "\n") end
  local line = sources.joined(node, w.lines)
  if line then put(w, "*", escape(line), "*\n") end
end

function write.table(w, node)
  if node.caption then put(w, "**", escape(node.caption), "**\n") end
  if not node.rows then return put(w, escape(node.empty), "\n") end
  local labels, rules = {}, {}
  for i, col in ipairs(node.columns) do
    labels[i] = escape(col.label)
    rules[i] = col.align == "right" and "---:" or col.align == "center" and ":---:" or "---"
  end
  put(w, "| ", table.concat(labels, " | "), " |")
  put(w, "| ", table.concat(rules, " | "), " |")
  local group
  for _, row in ipairs(node.rows) do
    if row.group and row.group ~= group then
      group = row.group
      put(w, "| **", escape(group), "** ", ("| "):rep(#node.columns - 1), "|")
    end
    local cells = {}
    for i, cell in ipairs(row.cells) do cells[i] = escape(tables.plain(cell)) end
    put(w, "| ", table.concat(cells, " | "), " |")
  end
  put(w, "")
  source_line(w, node)
end

function write.chart(w, node)
  put(w, "**", escape(node.title or ""), "**", node.unit and " (" .. escape(node.unit) .. ")" or "", "\n")
  if node.caption then put(w, marked(node.caption), "\n") end
  put(w, escape(node.text), "\n")
  if node.series then
    local values = chart.table(node, w.lang)
    values.caption = nil
    write.table(w, values)
  end
  source_line(w, node)
end

function write.charts(w, node)
  if node.items and node.title then put(w, "**", escape(node.title), "**\n") end
  if node.items and node.caption then put(w, marked(node.caption), "\n") end
  for _, item in ipairs(node.items or {}) do write.chart(w, item) end
  if node.skipped then put(w, escape(node.skipped), "\n") end
  if node.items then source_line(w, node) end
end

function write.sources(w, _, level)
  heading(w, w.say.sources, level)
  for _, source in ipairs(w.sources) do
    put(w, "- ", escape(source.line), source.detail and " (" .. escape(source.detail) .. ")" or "")
  end
  put(w, "")
end

function markdown.write(doc)
  local w = { lang = doc.lang, say = words.of(doc.lang), sources = doc.sources or {}, lines = sources.lines(doc) }
  if doc.title then heading(w, doc.title, 1) end
  if doc.lead_pieces then
    put(w, running { text = doc.lead, pieces = doc.lead_pieces }, "\n")
  elseif doc.lead then
    put(w, "*", escape(doc.lead), "*\n")
  end
  writer.children(write, w, doc, 2)
  for i, note in ipairs(doc.footnotes or {}) do put(w, "[^", tostring(i), "]: ", running(note)) end
  return table.concat(w, "\n") .. "\n"
end

return markdown
