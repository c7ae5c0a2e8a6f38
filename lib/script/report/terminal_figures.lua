-- Tables and charts for a terminal: aligned tables that become lists when they do not fit, and charts as
-- rows of blocks; see report.terminal.
local bridge = require "bridge"
local chart = later "report.chart_data"
local format = require "report.format"
local lines = require "report.terminal_lines"
local sources = require "report.sources"
local words = require "report.words"

local figures = {}
local width_of = bridge.width
local clean, paint, line, gap = lines.clean, lines.paint, lines.line, lines.gap
local wrap, text, pad = lines.wrap, lines.text, lines.pad
local BLOCKS = { "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█" }
local PARTS = { "▏", "▎", "▍", "▌", "▋", "▊", "▉" }

-- A caption or a note with footnote marks.
local function marked(text)
  return (text:gsub("%[%^(%d+)%]", "[%1]"))
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

local function source_line(w, node)
  if node.note then text(w, marked(node.note), nil, nil, "soft") end
  local joined = sources.joined(node, w.lines)
  if joined then text(w, joined, nil, nil, "soft") end
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

function figures.table(w, node)
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
  if not first then return words.of(w.lang).missing end
  return first == last and say(first) or say(first) .. " → " .. say(last)
end

local function line_chart(w, node)
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

local function bar_chart(w, node)
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
local drawn = { bar = bar_chart, dot = bar_chart, line = line_chart, spark = line_chart }

function figures.chart(w, node)
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
    figures.table(w, values)
  end
  if node.rule then
    line(w, "  " .. clean(node.rule.label) .. ": " .. format.amount(node.rule.y, node, w.lang, node.unit))
  end
  source_line(w, node)
  line(w)
end

function figures.charts(w, node)
  if node.items and node.title then
    gap(w)
    text(w, node.title, nil, nil, "bold")
  end
  if node.items and node.caption then text(w, marked(node.caption)) end
  for _, item in ipairs(node.items or {}) do figures.chart(w, item) end
  if node.skipped then text(w, node.skipped, nil, nil, "soft") end
  if node.items then source_line(w, node) end
  line(w)
end

return figures
