-- The document for a terminal of a given width: wrapped text, aligned tables that become lists when
-- they do not fit, charts as rows of blocks, colour only when asked for. What is hidden is shown.
local bridge = require "bridge"
local words = require "report.words"
local format = require "report.format"
local inline = require "report.inline"
local sources = require "report.sources"
local writer = require "report.writer"
local chart = require "report.chart_data"

local terminal = {}
local write = {}
local width_of = bridge.width
local BLOCKS = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" }
local PARTS = { "▏", "▎", "▍", "▌", "▋", "▊", "▉" }
local codes = { bold = "1", soft = "2", green = "32", yellow = "33", red = "31", grey = "90", accent = "36" }

local function clean(text)
  return bridge.visible(text)
end

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

-- A caption or a note with footnote marks.
local function marked(text)
  return (text:gsub("%[%^(%d+)%]", "[%1]"))
end

local function paint(w, text, name)
  return w.colour and name and "\27[" .. codes[name] .. "m" .. text .. "\27[0m" or text
end

local function line(w, text)
  w.out[#w.out + 1] = text or ""
end

local function gap(w)
  if #w.out > 0 and w.out[#w.out] ~= "" then line(w) end
end

-- Splits a text into lines of at most `width` columns; a word that is longer is cut.
local function wrap(text, width)
  local lines, now, used = {}, {}, 0
  local function flush()
    lines[#lines + 1] = table.concat(now, " ")
    now, used = {}, 0
  end
  for word in clean(text):gmatch("[^ ]+") do
    local size = width_of(word)
    if used > 0 and used + 1 + size > width then flush() end
    while size > width and utf8.len(word) do
      local stop = utf8.offset(word, width + 1)
      if not stop or stop > #word then break end
      lines[#lines + 1] = word:sub(1, stop - 1)
      word = word:sub(stop)
      size = width_of(word)
    end
    now[#now + 1] = word
    used = used + size + (used > 0 and 1 or 0)
  end
  if used > 0 or #lines == 0 then flush() end
  return lines
end

local function text(w, content, indent, hang, name)
  indent = indent or ""
  local columns = math.max(12, w.width - width_of(indent))
  for i, part in ipairs(wrap(content, columns)) do
    line(w, (i == 1 and indent or hang or indent) .. paint(w, part, name))
  end
end

local function pad(content, width, align)
  local missing = width - width_of(content)
  if missing <= 0 then return content end
  if align == "right" then return (" "):rep(missing) .. content end
  if align == "center" then return (" "):rep(missing // 2) .. content .. (" "):rep(missing - missing // 2) end
  return content .. (" "):rep(missing)
end

-- A series as a row of blocks, one per year (or per point when the years are many); "·" is a gap.
local function spark(points)
  local lo, hi = format.range(points)
  if not lo then return "" end
  local out, span, before = {}, hi / 2 - lo / 2, nil
  local first, last = points[1].x, points[#points].x
  local spaced = first and last - first < 40
  for _, p in ipairs(points) do
    if spaced and before then
      for _ = 2, math.floor(p.x - before + 0.5) do out[#out + 1] = "·" end
    end
    before = p.x
    local level = p.y and (span > 0 and math.floor((p.y / 2 - lo / 2) / span * 7 + 0.5) or 3)
    out[#out + 1] = level and BLOCKS[level + 1] or "·"
  end
  return table.concat(out)
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

local function source_line(w, node)
  if node.note then text(w, marked(node.note), nil, nil, "soft") end
  local joined = sources.joined(node, w.lines)
  if joined then text(w, joined, nil, nil, "soft") end
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
  text(w, w.say.note .. ": " .. running(node), "! ", "  ")
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
  line(w, pad("", 6) .. w.say.total:format(node.total) .. (node.of and " " .. node.of or ""))
  line(w)
end

local function stacked(w, node, texts)
  local label_width = 0
  for _, col in ipairs(node.columns) do label_width = math.max(label_width, width_of(col.label)) end
  for r, row in ipairs(texts) do
    local group = node.rows[r].group
    if group and group ~= (node.rows[r - 1] or {}).group then text(w, group, nil, nil, "bold") end
    text(w, table.concat(row[1], ", "), nil, nil, "bold")
    for i = 2, #row do
      local hang = (" "):rep(math.min(label_width, w.width // 2) + 4)
      text(w, table.concat(row[i], ", "), "  " .. pad(node.columns[i].label, #hang - 4) .. "  ", hang)
    end
  end
end

-- A cell as its lines: what it says, and under it the note or the reason.
local function cell_lines(cell)
  if cell.points then return { spark(cell.points) } end
  local status = cell.status
  if status then
    return { clean(status.sign .. " " .. status.label), status.reason_text and clean(status.reason_text) }
  end
  return { clean(cell.text), cell.note and clean(cell.note) }
end

-- Column widths that fit, taking from the widest text column first; nil when they cannot.
local function fit(w, node, texts)
  local widths, total = {}, 2 * (#node.columns - 1)
  for i, col in ipairs(node.columns) do
    widths[i] = width_of(col.label)
    for _, row in ipairs(texts) do
      for _, part in ipairs(row[i]) do widths[i] = math.max(widths[i], width_of(part)) end
    end
    total = total + widths[i]
  end
  while total > w.width do
    local widest
    for i in ipairs(node.columns) do
      if widths[i] > 11 and (not widest or widths[i] > widths[widest]) then widest = i end
    end
    if not widest then return nil end
    local take = math.min(total - w.width, math.max(1, (widths[widest] - 11) // 4))
    widths[widest], total = widths[widest] - take, total - take
  end
  return widths
end

local function row_lines(w, node, widths, row, cells, name)
  local parts, high = {}, 1
  for i in ipairs(node.columns) do
    parts[i] = {}
    for _, part in ipairs(row[i]) do
      for _, piece in ipairs(wrap(part, widths[i])) do parts[i][#parts[i] + 1] = piece end
    end
    high = math.max(high, #parts[i])
  end
  for k = 1, high do
    local out = {}
    for i, col in ipairs(node.columns) do
      local cell = cells and cells[i]
      local shown = pad(parts[i][k] or "", widths[i], col.align)
      local colour = cell and (cell.status and cell.status.colour or cell.missing and "soft")
      out[i] = paint(w, shown, name or colour or nil)
    end
    line(w, table.concat(out, "  "))
  end
  return high
end

function write.table(w, node)
  gap(w)
  if node.caption then text(w, node.caption, nil, nil, "bold") end
  if not node.rows then
    text(w, node.empty, nil, nil, "soft")
    line(w)
    return
  end
  local texts, labels = {}, {}
  for r, row in ipairs(node.rows) do
    texts[r] = {}
    for i, cell in ipairs(row.cells) do texts[r][i] = cell_lines(cell) end
  end
  for i, col in ipairs(node.columns) do labels[i] = { clean(col.label) } end
  local widths, size = fit(w, node, texts), 0
  if not widths then
    stacked(w, node, texts)
  else
    for _, one in ipairs(widths) do size = size + one + 2 end
    row_lines(w, node, widths, labels, nil, "soft")
    line(w, paint(w, ("─"):rep(size - 2), "soft"))
    local group, high
    for r, row in ipairs(node.rows) do
      if row.group and row.group ~= group then
        group = row.group
        if r > 1 then line(w) end
        text(w, group, nil, nil, "bold")
      elseif high and high > 2 then
        line(w)
      end
      high = row_lines(w, node, widths, texts[r], row.cells)
    end
  end
  source_line(w, node)
  line(w)
end

local function ends(w, node, points)
  local first, last
  for _, p in ipairs(points) do
    if p.y then first, last = first or p, p end
  end
  local function say(p) return format.amount(p.y, node, w.lang) .. " (" .. p.label .. ")" end
  if not first then return w.say.missing end
  return first == last and say(first) or say(first) .. " → " .. say(last)
end

local function lines(w, node)
  local names = 0
  for _, series in ipairs(node.series) do names = math.max(names, width_of(series.name)) end
  names = math.min(names, w.width // 3)
  for _, series in ipairs(node.series) do
    local mark = series.highlight and "> " or "  "
    local start = mark .. pad(wrap(series.name, names)[1], names) .. (names > 0 and "  " or "")
    local content = spark(series.points) .. "  " .. ends(w, node, series.points)
    text(w, content, start, (" "):rep(width_of(start)), series.highlight and "accent")
  end
end

local function bars(w, node)
  local rows, names, values, lo, hi = {}, 0, 0, 0, 0
  for _, series in ipairs(node.series) do
    for _, p in ipairs(series.points) do
      local name = clean(series.name ~= "" and p.label .. ", " .. series.name or p.label)
      local value = format.point(p, node, nil, w.lang)
      rows[#rows + 1] = { name = name, value = value, y = p.y, hi = p.highlight or series.highlight }
      names, values = math.max(names, width_of(name)), math.max(values, width_of(value))
      if p.y then lo, hi = math.min(lo, p.y), math.max(hi, p.y) end
    end
  end
  names = math.min(names, w.width // 3)
  local columns = math.max(4, math.min(60, w.width - names - values - 6))
  local scale = (hi / 2 - lo / 2) > 0 and columns / (hi / 2 - lo / 2) / 2 or 0
  if scale == math.huge then scale = 0 end -- all but 0
  local before = math.floor(-lo * scale + 0.5)
  for _, row in ipairs(rows) do
    local size = row.y and math.abs(row.y * scale) or 0
    local full = math.floor(size)
    local part = math.floor((size - full) * 8)
    local bar = (" "):rep(before) .. ("█"):rep(full) .. (PARTS[part] or "")
    if row.y and row.y < 0 then bar = pad(("█"):rep(math.max(1, math.floor(size + 0.5))), before, "right") end
    local name = wrap(row.name, names)
    local start = (row.hi and "> " or "  ") .. pad(name[1], names) .. "  "
    line(w, start .. paint(w, bar, row.hi and "accent") .. " " .. row.value)
  end
end

-- The marks that are drawn; the others are their tables.
local drawn = { bar = bars, dot = bars, line = lines, spark = lines }

function write.chart(w, node)
  gap(w)
  text(w, (node.title or "") .. (node.unit and " (" .. node.unit .. ")" or ""), nil, nil, "bold")
  if node.caption then text(w, marked(node.caption)) end
  if not node.series then
    text(w, node.text, nil, nil, "soft")
  elseif drawn[node.mark] then
    drawn[node.mark](w, node)
  else
    local values = chart.table(node, w.lang)
    values.caption = nil
    write.table(w, values)
  end
  if node.rule then
    line(w, "  " .. clean(node.rule.label) .. ": " .. format.amount(node.rule.y, node, w.lang, node.unit))
  end
  source_line(w, node)
  line(w)
end

function write.charts(w, node)
  for _, item in ipairs(node.items or {}) do write.chart(w, item) end
  if node.skipped then text(w, node.skipped, nil, nil, "soft") end
  if node.items then source_line(w, node) end
  line(w)
end

function write.sources(w, _, level)
  heading(w, w.say.sources, level)
  for _, source in ipairs(w.sources) do
    text(w, source.line .. (source.detail and " (" .. source.detail .. ")" or ""), "• ", "  ")
  end
end

-- options: { width = columns (80), colour = true for ANSI colours }
function terminal.write(doc, options)
  options = options or {}
  local w = {
    out = {}, lang = doc.lang, say = words.of(doc.lang), width = math.max(30, options.width or 80),
    colour = options.colour, sources = doc.sources or {}, lines = sources.lines(doc),
  }
  if doc.title then heading(w, doc.title, 1) end
  if doc.lead then write.para(w, { text = doc.lead, pieces = doc.lead_pieces }) end
  writer.children(write, w, doc, 2)
  if doc.footnotes then
    heading(w, w.say.footnotes, 2)
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
