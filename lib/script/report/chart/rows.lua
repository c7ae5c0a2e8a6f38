-- What bars, dots and ranks share: categories in rows under each other, their names at the left, and a rule
-- that stands across them without striking through a text.
local check = require "report.check"
local format = require "report.format"
local canvas = require "report.chart.canvas"
local series = require "report.chart.series"

local rows = {}
local max, min = math.max, math.min

rows.options = { sort = "string", against = "Against" }
for name, want in pairs(series.options) do rows.options[name] = want end

-- The node, its points in the order asked for; nil without values.
function rows.node(chart, given)
  local all, rule = series.gather(chart, given)
  if series.valued(all) == 0 then return nil end
  if chart.spec.sort then
    check.one_of(chart.state.lang, chart.who, chart.spec.sort, series.sorts, "sort")
    for _, one in ipairs(all) do table.sort(one.points, series.sorts[chart.spec.sort]) end
  end
  return series.node(chart, given, all, rule)
end

-- The rows of a chart: one for each point, in groups by category where there are several series.
function rows.groups(node)
  local many, emphasised, by_label, groups = #node.series > 1, series.emphasised(node), {}, {}
  for s, one in ipairs(node.series) do
    for _, p in ipairs(one.points) do
      local group = by_label[p.label]
      if not group then
        group = { head = many and p.label or nil, hi = many and p.highlight }
        by_label[p.label] = group
        groups[#groups + 1] = group
      end
      local hi = one.highlight or p.highlight
      group[#group + 1] = { name = many and one.name or p.label, p = p, s = s, hi = hi,
                            class = series.class(many and s or 1, hi, emphasised) }
    end
  end
  return groups
end

-- Gives every row the lines of its name and its height; answers the width of the names.
function rows.name_all(groups, width)
  local names, all = {}, {}
  for _, group in ipairs(groups) do
    for _, row in ipairs(group) do
      names[#names + 1], all[#all + 1] = row.name, row
    end
  end
  local wide, lines = canvas.names(names, width, 0.42)
  for i, row in ipairs(all) do
    row.lines, row.height = lines[i], max(23, #lines[i] * canvas.LINE + 6)
  end
  return wide
end

-- Draws all rows, each by `draw_row`(row, y), and behind them by `draw_behind`(top, bottom) for each group,
-- whose head stands above it; they begin at groups.top. Answers the height.
function rows.draw(surface, groups, names, node, rule, lang, draw_row, draw_behind)
  local y = (groups.top or 0) + 4
  if rule then
    local label = node.rule.label .. " " .. format.amount(node.rule.y, node, lang)
    local half = canvas.measure(label) * canvas.BOLD / 2
    surface:text(max(half, min(rule, surface.width - half)), y + 8, "mid rulet", label)
    y = y + 16
  end
  for _, group in ipairs(groups) do
    if group.head then
      surface:text(0, y + 15, "b", canvas.cut(group.head, surface.width / canvas.BOLD))
      y = y + 20
    end
    local height = 0
    for _, row in ipairs(group) do height = height + row.height end
    draw_behind(y, y + height)
    if rule then surface:bold("rule", rule, y - (group.head and 0 or 3), rule, y + height) end
    for _, row in ipairs(group) do
      surface:lines(names - 8, y + row.height / 2, row.hi and "end b" or "end", row.lines)
      draw_row(row, y)
      y = y + row.height
    end
    if group.head then y = y + 6 end
  end
  return y + 4
end

return rows
