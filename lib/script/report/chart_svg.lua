-- Charts as inline SVG, and the small pictures in table cells. How each mark is drawn is its own
-- module's (report.marks); the surface they draw on is report.chart.canvas.
local format = require "report.format"
local marks = require "report.marks"
local canvas = require "report.chart.canvas"

local charts = {}

-- The picture of a chart in a width; its parts are named by an id of its own.
function charts.svg(node, width, id, lang)
  local surface = canvas.new(width, id)
  local height = require(marks[node.mark]).draw(surface, node, lang)
  return surface:finish(node, height)
end

-- The small picture of a series in a table cell; the cell's text says the same.
function charts.spark(cell)
  local d, x, y = require("report.marks.spark").path(cell.points, 90, 22)
  return '<svg class="spark" role="img" viewBox="0 0 90 22" width="90" height="22"><title>' .. format.escape(cell.text)
    .. '</title><path class="l hi" d="' .. d .. '"/><path class="d hi" d="' .. canvas.marker(1, x, y) .. '"/></svg>'
end

return charts
