-- The marks of charts and the module of each. A new mark is a line here, its name in words.charts, and a
-- file that returns:
--
--   options   name -> type of its own options (report.check), besides those of every chart
--   paths     which of its options are paths to a field of the rows ("indicator.title")
--   needs     which options must be given; defaults: name -> value of those that may be left out
--   node      (chart, rows) -> node, plain data for every writer, whose `series` is what is drawn; nil
--             when there is nothing to draw. With node.range = { lo, hi }, facets share their scale.
--   text      (node, lang) -> the text alternative: the numbers in words
--   table     (node, lang) -> { columns, rows } for those who do not see the picture
--   draw      (surface, node, lang) -> height; draws on a surface of surface.width (report.chart.canvas)
--
-- No mark may need colour: series differ in shape, dash or pattern and have their names beside them.
return {
  bar = "report.marks.bar", -- amounts side by side, from zero
  dot = "report.marks.dot", -- values side by side, such as women and men
  grid = "report.marks.grid", -- texts in rows and columns: who hosts what when
  line = "report.marks.line", -- how values change with time
  rank = "report.marks.rank", -- who comes first
  scatter = "report.marks.scatter", -- two values against each other
  spark = "report.marks.spark", -- many changes in time, one row for each
  stacked = "report.marks.stacked", -- parts of a whole
  status = "report.marks.status", -- assessments in rows and columns
  tiles = "report.marks.tiles", -- municipalities as equal tiles, placed as the data say
  tree = "report.marks.tree", -- levels under each other: a programme
  wheel = "report.marks.wheel", -- the days of a year
}
