-- What pages are made of holds, fact by fact; test_drawing.c names them and runs each in a state of its own with
-- the library's modules at hand. An error says what is wrong. What is expected is written out here.
local bridge = require "bridge"

local facts = {}

local function same(one, other)
  if one ~= other then error(("%s is not %s"):format(one, other), 2) end
end

local function refused(part, call, ...)
  local ok, message = pcall(call, ...)
  if ok then error("it was taken", 2) end
  if not tostring(message):find(part, 1, true) then error("'" .. part .. "' is not in " .. tostring(message), 2) end
end

local function page() return { bridge.markup() } end

function facts.a_coordinate_is_an_integer_or_has_a_tenth()
  for value, text in pairs { [0] = "0", [3] = "3", [3.04] = "3", [3.05] = "3.1", [-0.04] = "0", [-0.06] = "-0.1",
                             [-12.34] = "-12.3", [719.96] = "720", [1e13] = "10000000000000" } do
    same(bridge.coordinate(value), text)
  end
  for _, odd in ipairs { 0 / 0, math.huge, -math.huge, 1e300 } do same(bridge.coordinate(odd), "0") end
end

function facts.what_means_something_in_html_is_escaped()
  same(bridge.escape "a<b>&\"c'd\"", "a&lt;b&gt;&amp;&quot;c&#39;d&quot;")
  same(bridge.escape "åäö", "åäö")
  same(bridge.escape "<\0>", "&lt;\0&gt;")
  local out = page()
  bridge.canvas_text(out, 1, 2.25, "b", "<&>")
  same(bridge.markup_taken(out), '<text x="1" y="2.3" class="b">&lt;&amp;&gt;</text>')
end

function facts.a_page_keeps_all_that_is_put_however_long()
  local out, parts = page(), {}
  for i = 1, 3000 do
    local part = ("x"):rep(i % 41) .. i
    bridge.markup_put(out, part, "|")
    parts[i] = part
  end
  same(bridge.markup_taken(out), table.concat(parts, "|") .. "|")
  bridge.markup_put(out, ("y"):rep(100000), 2)
  same(bridge.markup_taken(out):sub(-5), "yyyy2")
end

function facts.a_page_is_nothing_else()
  refused("table", bridge.markup_put, "text", "a")
  refused("sdt markup", bridge.markup_put, {}, "a")
  refused("sdt markup", bridge.markup_taken, { 1 })
  refused("sdt markup", bridge.canvas_rect, { {} }, "a", 1, 2, 3, 4)
  refused("string", bridge.markup_put, page(), {})
  refused("linear", bridge.canvas_line, page(), {}, print, print, "a", 1, "b")
  refused("points", bridge.canvas_line, page(), { 1 }, bridge.linear(0, 1, 0, 1), bridge.linear(0, 1, 0, 1), "a", 1, "b")
  refused("rows", bridge.html_rows, page(), { 1 }, {}, {}, print)
  refused("cells", bridge.html_rows, page(), { {} }, {}, { {} }, print)
  refused("cell", bridge.html_rows, page(), { { cells = {} } }, { "" }, { {} }, print)
  refused("series", bridge.series_rows, { {} }, nil, "", print)
  refused("labels", bridge.series_rows, { { points = { {} } } }, nil, "", print)
  refused("table", bridge.rows_by_name, { 1 }, nil, {}, print)
  refused("table", bridge.series_order, { 1 })
end

function facts.a_scale_is_straight_and_ends_at_its_ends()
  local at = bridge.linear(10, 20, 100, 300)
  for value, where in pairs { [10] = 100, [15] = 200, [20] = 300, [5] = 100, [99] = 300 } do same(at(value), where) end
  local down = bridge.linear(0, 1, 50, 10)
  same(down(0.25), 40)
  same(bridge.linear(3, 3, 1, 9)(3), 1)
  local wide = bridge.linear(-1.7e308, 1.7e308, 0, 100)(0)
  same(wide, 50)
end

function facts.a_line_has_gaps_where_nothing_is_known()
  local identity, out = bridge.linear(0, 100, 0, 100), page()
  local points = { { x = 1, y = 1 }, { x = 2, y = 2 }, { x = 3 }, { x = 4, y = 4 }, { x = 9, y = 5 }, { x = 10 }, { x = 11, y = 6 }, { x = 12 } }
  local last = bridge.canvas_line(out, points, identity, identity, "k", 1.5, "z", false)
  same(last, points[7])
  same(bridge.markup_taken(out), '<path class="l k" d="M1 1L2 2M4 4M9 5M11 6"/><path class="l far k" d="M4 4L9 5"/>'
    .. '<path class="d k" d="M11 6z"/>')
  out = page()
  bridge.canvas_line(out, { { x = 1, y = 1 }, { x = 2, y = 2 } }, identity, identity, "k", 1.5, "z", true)
  same(bridge.markup_taken(out), '<path class="l k" d="M1 1L2 2"/><path class="d k" d="M1 1zM2 2z"/>')
  out = page()
  same(bridge.canvas_line(out, { { x = 1 } }, identity, identity, "k", 1, "z", true), nil)
  same(bridge.markup_taken(out), "")
  local d, x, y = bridge.path(points, identity, identity)
  same(d, "M1 1L2 2M4 4L9 5M11 6")
  same(x, 11)
  same(y, 6)
end

function facts.points_tell_their_range_ends_and_steps()
  local points = { { x = 1 }, { x = 3, y = 5 }, { x = 4, y = -2.5 }, { x = 4.5 } }
  local lo, hi = bridge.range(points)
  same(lo, -2.5)
  same(hi, 5)
  lo, hi = bridge.range(points, -9, 4)
  same(lo, -9)
  same(hi, 5)
  same(bridge.range {}, nil)
  local first, last, holes = bridge.ends(points)
  same(first, points[2])
  same(last, points[3])
  same(holes, 2)
  same(bridge.ends {}, nil)
  local step, ascending = bridge.steps(points)
  same(step, 0.5)
  same(ascending, true)
  step, ascending = bridge.steps { { x = 2 }, { x = 1 }, { x = 1 } }
  same(step, nil)
  same(ascending, false)
end

function facts.cells_are_texts_notes_or_what_the_writer_makes_of_them()
  local out, columns, starts = page(), { {}, { link = true } }, { "<tr><th>", "<td>" }
  bridge.html_rows(out, {
    { group = "A", cells = { { text = "<1>" }, { text = "länk" } } },
    { group = "A", cells = { { text = "2", note = "n&" }, { text = "två" } } },
    { group = "B", cells = { { text = "saknas", missing = "secret" }, { status = {} } } },
  }, starts, columns, function(one, col)
    same(col, columns[2])
    return one.text and "(" .. one.text .. ")" or "märke"
  end)
  local group = '<tr role="row" class="gr"><th role="rowheader" scope="rowgroup" class="g" colspan="2">'
  same(bridge.markup_taken(out), group .. "A</th></tr><tr><th>&lt;1&gt;</th><td>(länk)</td></tr>"
    .. '<tr><th><span>2 <span class="nt">n&amp;</span></span></th><td>(två)</td></tr></tbody><tbody role="rowgroup">'
    .. group .. 'B</th></tr><tr><th><span class="mute">saknas</span></th><td>märke</td></tr>')
end

function facts.the_values_of_series_are_rows_by_label()
  local rows = bridge.series_rows({
    { points = { { label = "2020", y = 1234.56 }, { label = "2021" } } },
    { points = { { label = "2022", y = 0.125, against = 1 }, { label = "2020", y = 3 } } },
  }, 1, "saknas", function(p) return p.y and "mot" or "hål" end)
  local told = {}
  for i, row in ipairs(rows) do
    for j, cell in ipairs(row.cells) do
      told[#told + 1] = ("%d%d%s%s%s"):format(i, j, cell.text, cell.missing and "-" or "", cell.value or "")
    end
  end
  same(table.concat(told, " "), "112020 121,234.61234.56 133.03 212021 22hål- 23saknas- 312022 32saknas- 33mot0.125")
  same(bridge.series_rows({ { points = { { label = "a", y = 1234.56 } } } }, nil, "", print)[1].cells[2].text, "1,235")
  same(bridge.series_rows({ { points = { { label = "a", y = 1e15 } } } }, 0, "", function() return "långt" end)[1].cells[2].text, "långt")
end

function facts.rows_become_series_of_points_in_order()
  local a, b, asked = {}, {}, 0
  local rows = { { who = a, year = 2020, value = 1, target = 7 }, { who = a, year = 2021, value = 2.5 },
                 { who = b, year = 2020, value = 0 / 0 }, { who = b, year = 2021, value = 4, target = 9 } }
  local function how(more)
    local out = { color = "who", x = "year", y = "value", rule = "target", names = {}, highlight = {}, plain = true,
                  name = function(row) asked = asked + 1; return row.who == a and "A" or "B" end,
                  point = function(_, i) return { label = "rad " .. i } end, rule_of = function() return nil end,
                  duplicate = function(one, label) error(one.name .. " " .. label, 0) end }
    for name, value in pairs(more or {}) do out[name] = value end
    return out
  end
  local series, rule = bridge.series_of(rows, how())
  same(#series, 2)
  same(series[1].name .. series[2].name, "AB")
  same(series[1].points[2].label, "2021")
  same(series[1].points[2].x, 2021.0)
  same(series[1].points[2].y, 2.5)
  same(series[2].points[1].label, "rad 3")
  same(rule, 9)
  same(asked, 2)
  series, rule = bridge.series_of(rows, how { highlight = { A = true, ["2021"] = true } })
  same(series[1].highlight, true)
  same(series[2].highlight, nil)
  same(series[2].points[2].highlight, true)
  same(rule, 7)
  refused("A 2020", bridge.series_of, { rows[1], rows[1] }, how())
  local odd = setmetatable({ who = a, year = 2020, value = 1 }, { __index = function(_, name) return name == "period" and "2020Q1" or nil end })
  same(bridge.series_of({ odd }, how { period = true })[1].points[1].label, "rad 1")
  local groups = bridge.rows_by_name(rows, "who", { [a] = "a" }, function() return "annan" end)
  same(groups[1].name .. #groups[1].rows .. groups[2].name .. #groups[2].rows, "a2annan2")
end

function facts.sources_are_told_once_and_news_is_passed_on()
  local kolada, other, known, asked = {}, {}, {}, {}
  known[kolada] = { id = 3, fetched = "2024-06-01" }
  local rows = { { source = kolada, fetched = "2024-05-01" }, { source = kolada, fetched = "2024-07-01" }, { source = other },
                 { processed = true }, { source = kolada, reporter = "x" }, {} }
  local found = {}
  bridge.sources_of(rows, found, known, function(row)
    for i, one in ipairs(rows) do
      if one == row then asked[#asked + 1] = i end
    end
  end)
  same(found[3], true)
  same(table.concat(asked, ","), "2,3,4,5")
end

return facts[...]
