-- What charts must hold, fact by fact; test_charts.c names them and runs each in a state of its own with the
-- library's modules at hand. Called with the name of a fact it tests that; an error says what is wrong.
local document, charts, chart = require "report.document", require "report.chart_svg", require "report.chart_data"
local canvas, scale, marks, words = require "report.chart.canvas", require "report.chart.scale", require "report.marks", require "report.words"

local facts = {}

---------------------------------------------------------------------------- what is at hand

-- The document of one chart (or of what `fill` puts there), finished.
local function written(spec, lang)
  local doc = document.new { lang = lang or "sv", today = "2024-06-15" }
  if type(spec) == "function" then spec(doc) else doc:chart(spec) end
  return document.finish(doc)
end

local function node_of(spec, lang) return written(spec, lang).children[1] end

local function svg_of(node, width, lang) return charts.svg(node, width or 720, "p", lang or "sv") end

local function has(text, part)
  if not text:find(part, 1, true) then error("'" .. part .. "' is not in " .. text, 2) end
end

local function has_not(text, part)
  if text:find(part, 1, true) then error("'" .. part .. "' is in " .. text, 2) end
end

local function same(one, other)
  if one ~= other then error(tostring(one) .. " is not " .. tostring(other), 2) end
end

local function fails(spec, part)
  local ok, message = pcall(written, spec)
  if ok then error("it was taken", 2) end
  has(tostring(message), part)
end

-- The texts of a picture, in order.
local function texts(svg)
  local out = {}
  for text in svg:gmatch("<text[^>]*>([^<]*)</text>") do out[#out + 1] = text end
  return table.concat(out, "|")
end

-- The same numbers in every run.
local seed = 1
local function random(most)
  seed = (seed * 1103515245 + 12345) % 2147483648
  return seed // 65536 % most + 1
end

local share = { key = "N1", title = "Andel behöriga", unit = "%", decimals = 1, direction = "higher" }

local names = { "Botkyrka", "Haninge", "Huddinge", "Nykvarn", "Nynäshamn", "Salem", "Södertälje", "Tyresö",
                "Samtliga medlemmar i samverkan" }

-- Rows of some municipalities over some years, with holes and a target.
local function rows_of(municipalities, years, spread, base)
  local rows = {}
  for m = 1, municipalities do
    for year = 2024 - years + 1, 2024 do
      rows[#rows + 1] = {
        municipality = names[m], year = year, indicator = share, target = base + spread / 2, gender = m % 2 == 0 and "K" or "M",
        value = random(9) > 1 and base + random(1000) * spread / 1000 or nil, missing = "missing", share = random(100),
        status = words.codes[random(#words.codes)], level = math.min(m, 4), column = m, row = 1,
        date = ("2024-%02d-%02d"):format(random(12), random(28)),
      }
    end
  end
  rows[1].value = base + spread
  return rows
end

-- A chart of each mark on such rows.
local function specs(rows, last)
  local rule = { y = "target", label = "mål" }
  return {
    line = { mark = "line", data = rows, x = "year", y = "value", color = "municipality", rule = rule },
    bar = { mark = "bar", data = last, x = "municipality", y = "value", rule = rule, against = { y = "target", label = "mål" } },
    dot = { mark = "dot", data = last, x = "municipality", y = "value", rule = rule },
    rank = { mark = "rank", data = last, x = "municipality", y = "value", rule = rule, highlight = "Salem" },
    scatter = { mark = "scatter", data = last, x = "share", y = "value", label = "municipality", highlight = "Salem" },
    stacked = { mark = "stacked", data = rows, x = "municipality", y = "share", color = "year" },
    spark = { mark = "spark", data = rows, x = "year", y = "value", color = "municipality" },
    status = { mark = "status", data = last, x = "municipality", y = "year" },
    grid = { mark = "grid", data = rows, x = "year", y = "municipality", text = "gender" },
    tree = { mark = "tree", data = last, text = "municipality", level = "level", status = "status" },
    wheel = { mark = "wheel", data = last, x = "date", text = "municipality" },
    tiles = { mark = "tiles", data = last, label = "municipality", y = "value", status = "status" },
  }
end

local function last_of(rows)
  local last = {}
  for _, row in ipairs(rows) do
    if row.year == 2024 then last[#last + 1] = row end
  end
  return last
end

local function a_chart_of_each()
  local rows = rows_of(8, 4, 20, 70)
  return specs(rows, last_of(rows))
end

---------------------------------------------------------------------------- boxes and lines

-- What is drawn: texts as boxes, lines as segments, markers as boxes; those in a turned group are left out.
local function drawn(svg)
  local boxes, lines, spots = {}, {}, {}
  local shifts = { { 0, 0 } }
  for tag, content in svg:gmatch("<(/?%a[^>]*)>([^<]*)") do
    local shift = shifts[#shifts]
    local class = tag:match('class="([^"]*)"') or ""
    if tag:find("^g ") then
      local x, y = tag:match("translate%(([-%d.]+) ([-%d.]+)%)")
      shifts[#shifts + 1] = shift and not tag:find("rotate", 1, true) and { shift[1] + x, shift[2] + y }
    elseif tag == "/g" then
      shifts[#shifts] = nil
    elseif not shift then
      shift = nil
    elseif tag:find("^text ") then
      local x, y = tag:match('x="([-%d.]+)" y="([-%d.]+)"')
      content = content:gsub("&%a+;", "&")
      local wide = canvas.measure(content)
      x, y = x + shift[1], y + shift[2]
      if class:find("end", 1, true) then x = x - wide elseif class:find("mid", 1, true) then x = x - wide / 2 end
      boxes[#boxes + 1] = { x, y - 8, x + wide, y + 2, text = content, over = class:find("over", 1, true) }
    elseif tag:find("^path ") then
      local from
      for letter, x, y in tag:match(' d="([^"]*)"'):gmatch("([ML])([-%d.]+) ([-%d.]+)") do
        local to = { x + shift[1], y + shift[2] }
        if letter == "L" then lines[#lines + 1] = { from[1], from[2], to[1], to[2], class = class } end
        if class:find("^d ") then spots[#spots + 1] = { to[1] - 3, to[2] - 3, to[1] + 3, to[2] + 3 } end
        from = to
      end
    end
  end
  return boxes, lines, spots
end

local function meet(a, b)
  return a[1] < b[3] and b[1] < a[3] and a[2] < b[4] and b[2] < a[4]
end

-- Whether a line goes through a box, looked at in small steps.
local function strikes(line, box)
  for i = 0, 200 do
    local x, y = line[1] + (line[3] - line[1]) * i / 200, line[2] + (line[4] - line[2]) * i / 200
    if x > box[1] and x < box[3] and y > box[2] and y < box[4] then return true end
  end
end

-- Lines that a text with the paper's colour around it may stand on, and those that it hides.
local quiet = { grid = true, zero = true, halo = true, guide = true }

local function is_clear(what, svg, width)
  local boxes, lines, spots = drawn(svg)
  for i, box in ipairs(boxes) do
    if box[1] < -1 or box[3] > width + 1 or box[2] < -1 then
      error(("%s: '%s' stands outside: %.1f..%.1f of %d"):format(what, box.text, box[1], box[3], width))
    end
    for k = i + 1, #boxes do
      if meet(box, boxes[k]) then error(what .. ": '" .. box.text .. "' lies on '" .. boxes[k].text .. "' in " .. svg) end
    end
    for _, spot in ipairs(spots) do
      if meet(box, spot) then error(what .. ": '" .. box.text .. "' lies on a marker in " .. svg) end
    end
    for _, line in ipairs(lines) do
      if not (box.over and quiet[line.class]) and line.class ~= "halo" and strikes(line, box) then
        error(what .. ": '" .. box.text .. "' lies on a line of class " .. line.class .. " in " .. svg)
      end
    end
  end
end

---------------------------------------------------------------------------- facts

function facts.no_label_lies_on_a_line_or_on_another_label()
  for _, case in ipairs { { 8, 6, 20, 70 }, { 3, 3, 2, 0 }, { 9, 12, 200000, 10 }, { 5, 2, 60, -30 }, { 1, 5, 1, 99 } } do
    local rows = rows_of(table.unpack(case))
    for mark, spec in pairs(specs(rows, last_of(rows))) do
      local node = node_of(spec)
      if node.series then
        for _, width in ipairs { 348, 720 } do is_clear(mark .. " " .. width, svg_of(node, width), width) end
      end
    end
    for _, mark in ipairs { "bar", "dot" } do
      local node = node_of { mark = mark, data = rows, x = "municipality", y = "value", color = "year", rule = { y = "target" } }
      for _, width in ipairs { 348, 720 } do is_clear(mark .. " " .. width, svg_of(node, width), width) end
    end
  end
end

function facts.a_rule_is_named_beside_its_line()
  for _, width in ipairs { 348, 720 } do
    local node = node_of { mark = "line", x = "year", y = "value", rule = { y = 80.5, label = "mål 2030" }, decimals = 1,
      data = { { year = 2020, value = 80.4 }, { year = 2022, value = 80.6 }, { year = 2024, value = 80.5 } } }
    local svg = svg_of(node, width)
    is_clear("line", svg, width)
    has(texts(svg), "mål 2030 80,5")
  end
end

function facts.a_line_alone_ends_with_the_decimals_of_its_indicator()
  local svg = svg_of(node_of { mark = "line", x = "year", y = "value", data = {
    { year = 2023, value = 79.2, indicator = share }, { year = 2024, value = 80.511463, indicator = share } } })
  has(texts(svg), "80,5")
  has_not(svg, "80,51")
end

function facts.no_number_has_more_decimals_than_its_indicator()
  local whole = { key = "N2", title = "Invånare", unit = "personer", decimals = 0, direction = "higher" }
  local rows = {}
  for m = 1, 4 do
    for year = 2021, 2024 do
      rows[#rows + 1] = { municipality = names[m], year = year, indicator = whole, value = m + year % 3 + 0.33333, target = 3.77777,
                          status = "on_track", level = 1, date = "2024-03-0" .. m, share = m }
    end
  end
  for mark, spec in pairs(specs(rows, last_of(rows))) do
    if mark ~= "scatter" then
      local doc = written(spec)
      for _, name in ipairs { "html", "markdown", "terminal" } do
        local text = require("report." .. name).write(doc):gsub("<style>.-</style>", ""):gsub("<[^>]*>", "|")
        local found = text:match("%d,%d[%d]*")
        if found then error(mark .. " as " .. name .. " says " .. found) end
      end
    end
  end
end

function facts.a_number_without_an_indicator_has_few_digits()
  local svg = svg_of(node_of { mark = "bar", x = "n", y = "v", data = { { n = "a", v = 2 / 3 }, { n = "b", v = 1234.5678 } } })
  has(texts(svg), "0,67")
  has_not(svg, "0,666")
  has_not(svg, "1 234,56")
end

function facts.small_multiples_share_their_scales()
  local rows = { { m = "A", year = 2020, v = 1 }, { m = "A", year = 2021, v = 2 }, { m = "B", year = 2022, v = 900 }, { m = "B", year = 2024, v = 1000 } }
  for _, mark in ipairs { "line", "bar", "dot" } do
    local spec = { mark = mark, data = rows, x = "year", y = "v", facet = "m" }
    local items = node_of(spec).items
    same(items[1].range[1], items[2].range[1])
    same(items[1].range[2], items[2].range[2])
    same(items[1].range[2], 1000)
    if mark == "line" then same(items[2].times[1], 2020) end
    spec.scale = "own"
    items = node_of(spec).items
    same(items[1].range[2], 2)
    same(items[2].range[2], 1000)
  end
  fails({ mark = "line", data = rows, x = "year", y = "v", facet = "m", scale = "onw" }, "menade du 'own'")
end

function facts.what_is_not_the_same_has_a_scale_of_its_own()
  local tonnes = { title = "Utsläpp", unit = "ton" }
  local rows = { { year = 2020, v = 10, indicator = share }, { year = 2021, v = 12, indicator = share },
                 { year = 2020, v = 9000, indicator = tonnes }, { year = 2022, v = 9500, indicator = tonnes } }
  local items = node_of { mark = "line", data = rows, x = "year", y = "v", facet = "indicator" }.items
  if items[1].range[2] > 100 or items[2].range[2] < 9500 then error "per cent and tonnes share a scale" end
  same(items[1].times[2], 2022) -- of time they share it
end

function facts.small_multiples_say_what_they_show()
  local cars = { key = "N9", title = "Elbilar, andel (%)", unit = "%", decimals = 0 }
  local rows = {}
  for _, name in ipairs { "Salem", "Tyresö" } do
    for year = 2020, 2021 do rows[#rows + 1] = { m = name, year = year, value = 3, indicator = cars } end
  end
  local function spec(more)
    local all = { mark = "line", data = rows, x = "year", y = "value", facet = "m" }
    for name, value in pairs(more) do all[name] = value end
    return all
  end
  for _, name in ipairs { "html", "markdown", "terminal", "csv" } do
    local write = require("report." .. name).write
    has(write(written(spec {})), "Elbilar, andel")
    has(write(written(spec { title = "Fordon" })), "Fordon")
    if name ~= "csv" then has(write(written(spec { caption = "Laddbara räknas inte." })), "Laddbara") end
  end
  same(node_of(spec {}).items[1].title, "Salem")
  same(require("report.workbook").write(written(spec {}))[3][1], "Elbilar, andel: Tyresö")
  -- Where each shows its own there is nothing in common to say.
  same(node_of(spec { facet = "indicator" , color = "m" }).title, nil)
end

function facts.a_title_does_not_end_with_the_unit_beside_it()
  for title, wanted in pairs { ["Elbilar, andel (%)"] = "Elbilar, andel", ["Körsträcka, %"] = "Körsträcka",
                               ["Andel av 100 %"] = "Andel av 100 %", ["(%)"] = "(%)", [", %"] = ", %" } do
    local rows = { { n = "a", value = 4, indicator = { title = title, unit = "%" } } }
    same(node_of({ mark = "bar", data = rows, x = "n", y = "value" }).title, wanted)
  end
end

function facts.a_number_of_the_scripts_own_has_no_unit_of_an_indicator()
  local cars = { key = "N9", title = "Elbilar, andel (%)", unit = "%", decimals = 0 }
  local function chart(y, more)
    local rows = { { n = "a", indicator = cars, value = 4, target = 5, change = 1.5, index = 104.25 } }
    return node_of { mark = "bar", data = rows, x = "n", y = y, unit = more }
  end
  same(chart("value").unit, "%")
  same(chart("target").unit, "%")
  same(chart("change").unit, "%\u{2011}enheter")
  same(chart("index").unit, nil)
  same(chart("index").title, "Stapeldiagram")
  same(chart("index", "2014 = 100").unit, "2014 = 100")
end

function facts.units_that_differ_share_no_axis()
  local cars = { key = "N9", title = "Elbilar, andel (%)", unit = "%", decimals = 1 }
  local buses = { key = "N8", title = "Elbussar, andel (%)", unit = "%", decimals = 0 }
  local roads = { key = "N7", title = "Vägar", unit = "km", decimals = 0 }
  local nothing = { key = "N6", title = "Index" }
  local function spec(other, more)
    local rows = { { n = "a", indicator = cars, value = 4 }, { n = "a", indicator = other, value = 5 } }
    local all = { mark = "bar", data = rows, x = "n", y = "value", color = "indicator" }
    for name, value in pairs(more or {}) do all[name] = value end
    return all
  end
  fails(spec(roads), "olika enheter (%, km)")
  fails(spec(nothing), "(%, utan enhet)")
  same(node_of(spec(roads, { facet = "indicator", color = "n" })).items[2].unit, "km")
  same(node_of(spec(roads, { unit = "procent och km" })).unit, "procent och km")
  same(node_of(spec(buses)).unit, "%")
  same(node_of(spec(buses)).title, "Stapeldiagram") -- and not what one of them is called
end

function facts.a_title_says_its_unit_once()
  local indicator = { key = "N3", title = "Elever, andel (%)", unit = "%", decimals = 0 }
  local doc = written { mark = "bar", x = "n", y = "value", data = { { n = "a", value = 1, indicator = indicator } } }
  for _, name in ipairs { "html", "markdown", "terminal" } do
    local text = require("report." .. name).write(doc)
    has_not(text, "(%) ")
    has(text, "Elever, andel")
  end
  same(doc.children[1].unit, "%")
end

function facts.women_men_and_all_are_named_by_words()
  local rows = {}
  for i, gender in ipairs { "K", "M", "T" } do rows[i] = { n = "Salem", gender = gender, value = i } end
  local spec = { mark = "dot", x = "n", y = "value", color = "gender", data = rows }
  local swedish, english = node_of(spec), node_of(spec, "en")
  for i, name in ipairs { "Kvinnor", "Män", "Totalt" } do same(swedish.series[i].name, name) end
  for i, name in ipairs { "Women", "Men", "Total" } do same(english.series[i].name, name) end
  same(node_of { mark = "bar", x = "gender", y = "value", data = rows }.series[1].points[1].label, "Kvinnor")
end

function facts.a_status_column_has_the_words_of_the_language()
  local function column(lang)
    return written(function(doc)
      doc:table { rows = { { what = "Ny skola", status = "delayed", gender = "K" } },
                  columns = { { "Vad", "what" }, { "Läge", "status" }, { "Kön", "gender" } } }
    end, lang).children[1].rows[1].cells
  end
  same(column("sv")[2].text, "försenad")
  same(column("sv")[3].text, "Kvinnor")
  same(column("en")[2].text, "delayed")
  same(column("en")[3].text, "Women")
end

function facts.every_mark_is_whole()
  for name, module in pairs(marks) do
    local mark = require(module)
    for _, part in ipairs { "options", "paths", "needs" } do same(type(mark[part]), "table") end
    for _, part in ipairs { "node", "text", "table", "draw" } do same(type(mark[part]), "function") end
    for _, path in ipairs(mark.paths) do same(mark.options[path], "string") end
    same(type(words.sv.charts[name]), "string")
    same(type(words.en.charts[name]), "string")
    assert(a_chart_of_each()[name], name .. " has no chart here")
  end
end

function facts.every_chart_has_its_numbers_in_words_and_in_a_table()
  for mark, spec in pairs(a_chart_of_each()) do
    local node = node_of(spec)
    local svg = svg_of(node)
    has(svg, '<svg class="plot" role="img" aria-labelledby="pt pd"')
    has(svg, '<desc id="pd">' .. words.sv.charts[mark] .. ". ")
    local values = chart.table(node, "sv")
    assert(values.rows and #values.rows > 0, mark)
    for _, row in ipairs(values.rows) do same(#row.cells, #values.columns) end
    local own = values.rows[1].cells[1].text
    if mark ~= "tree" and mark ~= "wheel" then has(svg, (own:gsub("&", "&amp;"))) end
  end
end

function facts.every_writer_knows_every_mark()
  for mark, spec in pairs(a_chart_of_each()) do
    for _, lang in ipairs { "sv", "en" } do
      local doc = written(spec, lang)
      for _, name in ipairs { "html", "markdown", "terminal", "csv", "json" } do
        local text = require("report." .. name).write(doc)
        has_not(text, "nil")
        has_not(text, "table: ")
        has(text, (mark == "tree" or mark == "wheel") and "Salem" or name == "terminal" and "Botkyrka" or "Salem")
      end
    end
  end
end

function facts.a_missing_value_is_a_word_and_never_zero()
  local rows = { { n = "A", year = 2023, value = 5, c = "x" }, { n = "B", year = 2023, missing = "secret", c = "x" } }
  for _, mark in ipairs { "bar", "dot", "rank" } do
    local node = node_of { mark = mark, x = "n", y = "value", data = rows }
    has(texts(svg_of(node)), "sekretess")
    has(chart.table(node, "sv").rows[2].cells[#chart.table(node, "sv").columns].text, "sekretess")
  end
  local tile = node_of { mark = "tiles", label = "n", y = "value", data = rows }
  has(tile.text, "B sekretess")
  local node = node_of { mark = "stacked", x = "n", y = "value", color = "c", data = rows }
  has(texts(svg_of(node)), "saknas: 1")
end

function facts.what_is_highlighted_stands_out_without_colour()
  local spec = a_chart_of_each()
  for _, mark in ipairs { "bar", "dot", "rank", "grid", "tree", "wheel", "tiles", "status", "stacked", "scatter", "spark" } do
    spec[mark].highlight = mark == "grid" and "Kvinnor" or { "Salem", "Tyresö" }
    local svg = svg_of(node_of(spec[mark]))
    assert(svg:find('class="[^"]*%f[%w]b"[^>]*>[^<]*' .. (mark == "grid" and "Kvinnor" or "Tyresö")), mark .. ": " .. svg)
  end
  spec.line.highlight = { "Salem", "Tyresö" }
  local node = node_of(spec.line)
  same(node.series[6].highlight, true)
  same(node.series[8].highlight, true)
  same(node.series[1].highlight, nil)
  has(svg_of(node), 'class="l hi"')
end

function facts.parts_and_series_differ_in_more_than_colour()
  local spec = a_chart_of_each()
  local svg, fills, markers = svg_of(node_of(spec.stacked)), {}, {}
  for fill in svg:gmatch('<pattern.-class="hatch[^"]*" d="([^"]*)"') do
    assert(not fills[fill], fill)
    fills[fill] = true
    fills[#fills + 1] = fill
  end
  same(#fills, 3) -- and the first is plain
  svg = svg_of(node_of { mark = "dot", x = "year", y = "value", color = "municipality", data = rows_of(8, 1, 10, 50) })
  for shape in svg:gmatch('class="d s%d" d="M[-%d.]+ [-%d.]+(m[^"]*)"') do
    if not markers[shape] then
      markers[shape] = true
      markers[#markers + 1] = shape
    end
  end
  same(#markers, 8)
end

function facts.places_follow_the_direction_and_equal_values_share_one()
  local low = { key = "N4", title = "Utsläpp", unit = "ton", decimals = 0, direction = "lower" }
  local rows = { { n = "A", value = 3, indicator = low }, { n = "B", value = 1, indicator = low }, { n = "C", value = 3, indicator = low },
                 { n = "D", indicator = low }, { n = "E", value = 7, indicator = low } }
  local points = node_of { mark = "rank", x = "n", y = "value", data = rows }.series[1].points
  local told = {}
  for i, p in ipairs(points) do told[i] = p.label .. (p.rank or "-") end
  same(table.concat(told, " "), "B1 A2 C2 E4 D-")
  points = node_of { mark = "rank", x = "n", y = "value", better = "higher", data = rows }.series[1].points
  same(points[1].label, "E")
end

function facts.parts_of_a_whole_sum_and_are_not_below_zero()
  local rows = { { n = "A", c = "x", v = 1 }, { n = "A", c = "y", v = 3 }, { n = "B", c = "x", v = 2 } }
  local node = node_of { mark = "stacked", x = "n", y = "v", color = "c", share = true, data = rows }
  same(node.series[1].points[1].share, 25.0)
  same(node.series[2].points[1].share, 75.0)
  same(node.series[1].points[2].share, nil) -- B lacks a part
  rows[1].v = -1
  fails({ mark = "stacked", x = "n", y = "v", color = "c", data = rows }, "under noll")
end

function facts.a_tree_has_no_level_left_out()
  fails({ mark = "tree", level = "l", text = "t", data = { { l = 1, t = "a" }, { l = 3, t = "b" } } }, "rad 2")
  local node = node_of { mark = "tree", level = "l", text = "t", data = { { l = 3, t = "a" }, { l = 4, t = "b" }, { l = 3, t = "c" } } }
  same(node.series[1].depth, 1)
  has(node.text, "a → b")
end

function facts.tiles_stand_where_the_data_say()
  local rows = { { n = "A", c = 3, r = 1 }, { n = "B", c = 1, r = 2 } }
  local node = node_of { mark = "tiles", label = "n", column = "c", row = "r", data = rows }
  same(node.series[1].column, 3)
  same(node.series[2].row, 2)
  node = node_of { mark = "tiles", label = "n", data = rows }
  same(node.series[2].column, 2)
  same(node.series[2].row, 1)
  rows[2] = { n = "B", c = 3, r = 1 }
  fails({ mark = "tiles", label = "n", column = "c", row = "r", data = rows }, "A, B")
  rows[2].c = 1e9
  fails({ mark = "tiles", label = "n", column = "c", row = "r", data = rows }, "1..60")
end

function facts.the_days_of_a_wheel_are_in_order_and_those_without_come_last()
  local node = node_of { mark = "wheel", x = "d", text = "t", data = {
    { d = "2024", t = "någon gång" }, { d = "2024-11-05", t = "nov" }, { d = "2024-02", t = "feb" }, { d = "2024-02-28", t = "sen" } } }
  has(node.text, "februari: feb; 28 februari: sen; 5 november: nov; 2024: någon gång")
end

function facts.the_same_cell_is_not_assessed_twice()
  fails({ mark = "status", x = "m", y = "g", data = { { m = "A", g = "x", status = "on_track" }, { m = "A", g = "x", status = "off_track" } } },
    "två värden för x vid A")
end

function facts.ticks_are_few_and_round()
  for _, case in ipairs { { 0, 97, 5 }, { 61.2, 84.7, 4 }, { -3, 12, 5 }, { 0, 283850, 5 }, { 0.001, 0.0042, 4 } } do
    local ticks, step = scale.ticks(table.unpack(case))
    assert(#ticks <= 8 and #ticks >= 3, #ticks)
    assert(ticks[1] <= case[1] and ticks[#ticks] >= case[2] - 1e-12)
    local digit = step / 10.0 ^ math.floor(math.log(step, 10) + 1e-9)
    assert(math.abs(digit - 1) < 1e-6 or math.abs(digit - 2) < 1e-6 or math.abs(digit - 2.5) < 1e-6 or math.abs(digit - 5) < 1e-6, digit)
  end
  local _, step = scale.ticks(0, 2, 5, 1)
  same(step, 1)
end

function facts.texts_are_cut_and_wrapped_within_their_width()
  for width = 20, 200, 12 do
    for _, name in ipairs(names) do
      local shown = canvas.cut(name, width)
      assert(utf8.len(shown) and canvas.measure(shown) <= width + 12, shown)
      for _, line in ipairs(canvas.wrap(name, width, 2)) do assert(utf8.len(line), line) end
      assert(#canvas.wrap(name, width, 2) <= 2)
    end
  end
  same(table.concat(canvas.wrap("Samtliga medlemmar i samverkan", 142, 2), "|"), "Samtliga medlemmar i|samverkan")
end

---------------------------------------------------------------------------- which

-- On a phone two heads that began alike were cut before what tells them apart.
function facts.heads_that_begin_alike_are_parted_where_they_differ()
  local rows = {}
  for year = 2027, 2030 do
    rows[#rows + 1] = { year = year, what = "Södertörns Rådslag", who = "Salem" }
    rows[#rows + 1] = { year = year, what = "Södertörnskonferensen", who = "Haninge" }
  end
  local svg = svg_of(node_of { mark = "grid", data = rows, x = "what", y = "year", text = "who" }, 348)
  has(svg, ">Södertörns-</text>")
  has(svg, ">konferensen</text>")
  has_not(svg, "…")
  has_not(svg, "rotate")
  rows[1].what = ("x"):rep(60) -- what fits in no way rises, as before
  has(svg_of(node_of { mark = "grid", data = rows, x = "what", y = "year", text = "who" }, 348), "rotate(-45)")
end

local wanted = ...
local fact = facts[wanted]
if not fact then error("there is no fact " .. tostring(wanted)) end
return fact
