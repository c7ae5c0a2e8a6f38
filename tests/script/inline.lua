-- What running text must hold; test_inline.c names the facts and runs each.
local document = require "report.document"

local facts = {}
local writers = { "html", "markdown", "terminal", "json" }

local function written(fill)
  local doc = document.new { lang = "sv", today = "2024-06-15" }
  fill(doc)
  local tree, out = document.finish(doc), {}
  for _, name in ipairs(writers) do out[name] = require("report." .. name).write(tree) end
  out.tree = tree
  out.html = out.html:gsub("<style>.-</style>", "")
  return out
end

-- A paragraph in every form.
local function para(...)
  local given = table.pack(...)
  return written(function(doc) doc:para(table.unpack(given, 1, given.n)) end)
end

local function has(text, part)
  if not text:find(part, 1, true) then error("'" .. part .. "' is not in " .. text, 2) end
end

local function has_not(text, part)
  if text:find(part, 1, true) then error("'" .. part .. "' is in " .. text, 2) end
end

local function same(one, other)
  if one ~= other then error(tostring(one) .. " is not " .. tostring(other), 2) end
end

function facts.strong_emphasis_and_links_are_written_in_each_form()
  local out = para("Det är **mycket *viktigt* nu**, se [hela *planen*](https://example.org/a?b=1&c=2).")
  has(out.html, "<p>Det är <strong>mycket </strong><strong><em>viktigt</em></strong><strong> nu</strong>, se "
    .. '<a href="https://example.org/a?b=1&amp;c=2">hela </a><a href="https://example.org/a?b=1&amp;c=2"><em>planen</em></a>.</p>')
  has(out.markdown, "Det är **mycket** ***viktigt*** **nu**, se [hela ](<https://example.org/a?b=1&c=2>)")
  has(out.terminal, "Det är mycket viktigt nu, se hela")
  has(out.json, '"emphasis":true')
  same(out.tree.children[1].text, "Det är mycket viktigt nu, se hela planen.")
end

function facts.asterisks_and_brackets_that_are_none_stand_as_they_are()
  for _, text in ipairs { "5*3*2", "a * b * c", "2 ** 3 ** 4", "**öppen", "*", "***", "[utan adress]", "[a](b c)", "snake*case*d", "[]()" } do
    local out = para(text)
    same(out.tree.children[1].text, text)
    same(out.tree.children[1].pieces, nil)
  end
  same(para("\\*inte\\* \\[a](https://b.se)").tree.children[1].text, "*inte* [a](https://b.se)")
end

function facts.no_value_is_read_as_markup()
  local bad = "**x** *y* [z](https://ond.se) <b>&\"' [^1] | `k` \27[31m"
  for _, template in ipairs { "%s", "**%s**", "*%s*", "[%s](https://god.se)", "a %s b" } do
    local out = para(template, bad)
    has(out.html, "**x** *y* [z](https://ond.se) &lt;b&gt;&amp;&quot;&#39; [^1]")
    has_not(out.html, 'href="https://ond.se')
    has_not(out.html, "<b>")
    has(out.markdown, "\\*\\*x\\*\\* \\*y\\* \\[z\\](https://ond.se) \\<b\\>")
    has(out.markdown, "\\[^1\\]")
    has_not(out.terminal, "\27")
  end
  for _, name in ipairs { "quote", "note", "lead" } do
    local out = written(function(doc) doc[name](doc, "%s", bad) end)
    has(out.html, "**x** *y*")
    has_not(out.html, "<em>")
  end
end

function facts.only_web_mail_and_the_page_itself_are_linked_to()
  for _, good in ipairs { "https://a.se", "http://a.se/b", "mailto:a@b.se", "#kapitel" } do
    has(para("se [x](" .. good .. ")").html, '<a href="' .. good .. '">x</a>')
  end
  for _, bad in ipairs { "javascript:alert`1`", "JAVASCRIPT:x", "data:text/html,x", "vbscript:x", "//a.se", "/etc", "https:", "file:///etc", "mailto:", "#" } do
    local out = para("se [x](" .. bad .. ").")
    has(out.html, "<p>se x.</p>")
    has_not(out.markdown, bad)
    has_not(out.terminal, bad)
  end
end

function facts.an_address_may_come_with_a_value()
  has(para("[%s](%s)", "SCB", "https://scb.se/å").html, '<a href="https://scb.se/å">SCB</a>')
  has(para("[%s](https://scb.se/%d)", "SCB", 7).html, '<a href="https://scb.se/7">SCB</a>')
  has(para("[%s](%s)", "SCB", "javascript:x").html, "<p>SCB</p>")
  has(para("[%s](%s)", "SCB", "https://a.se/\"onclick=x").html, "<p>SCB</p>")
  has(para("[%s](%s)", "SCB", "https://a.se/> <b>").html, "<p>SCB</p>")
end

function facts.footnotes_are_found_from_their_marks_and_back()
  local out = written(function(doc)
    local one = doc:footnote("Enligt **%s**.", "SCB*")
    local two = doc:footnote "Den andra."
    doc:lead("Mycket%s", one)
    doc:para("Folkmängd%s och mer%s.", one, two)
    doc:para("Lagt till" .. one)
    doc:note("Obs%s", two)
    doc:table { rows = { { a = "1" } }, columns = { { "A", "a" } }, note = "Se" .. two }
  end)
  has(out.html, 'Mycket<sup><a href="#not-1" id="ref-1" aria-label="not 1">1</a></sup>')
  has(out.html, 'mer<sup><a href="#not-2" id="ref-2" aria-label="not 2">2</a></sup>.')
  has(out.html, 'Lagt till<sup><a href="#not-1" aria-label="not 1">1</a></sup>')
  has(out.html, '<li id="not-1">Enligt <strong>SCB*</strong>. <a href="#ref-1"')
  has(out.markdown, "Folkmängd[^1] och mer[^2].")
  has(out.markdown, "[^1]: Enligt **SCB\\***.")
  has(out.markdown, "Se[^2]")
  has(out.terminal, "Folkmängd[1] och mer[2].")
  has(out.terminal, "[1] Enligt SCB*.")
  has(out.json, '{"note":1}')
  same(out.tree.children[1].text, "Folkmängd[1] och mer[2].")
end

function facts.a_value_that_looks_like_a_mark_is_none()
  local out = written(function(doc)
    doc:footnote "Finns."
    doc:para("%s", "x[^1]")
    doc:list { "y[^1]" }
    doc:table { rows = { { a = "z[^1]" } }, columns = { { "A", "a" } } }
    doc:para "[^7]"
  end)
  for _, text in ipairs { "x[^1]", "y[^1]", "z[^1]", "[^7]" } do has(out.html, text) end
  has(out.markdown, "z\\[^1\\]")
  has_not(out.html, "#not-1")
end

function facts.an_item_of_a_list_may_have_markup_and_values()
  local out = written(function(doc) doc:list { "**rå**", { "**%s** är först", "Salem*" }, { "bara *så*" } } end)
  has(out.html, "<li>**rå**</li><li><strong>Salem*</strong> är först</li><li>bara <em>så</em></li>")
  has(out.markdown, "- \\*\\*rå\\*\\*\n- **Salem\\*** är först\n- bara *så*")
  has(out.terminal, "• Salem* är först")
end

function facts.a_list_may_show_the_first_of_each_kind_and_count_the_rest()
  local rows = {}
  for i, rule in ipairs { "x", "y", "x", "x", "y", "z" } do rows[i] = { text = rule .. i, rule = rule } end
  local function items(options)
    return written(function(doc) doc:list(rows, options) end).tree.children[1].items
  end
  local function are(found, ...)
    same(table.concat(found, " / "), table.concat({ ... }, " / "))
  end
  are(items { most = 2, by = "rule" }, "x1", "y2", "x3", "och 1 till", "y5", "z6")
  are(items { most = 1, by = "rule" }, "x1", "och 2 till", "y2", "och 1 till", "z6")
  are(items { most = 2 }, "x1", "y2", "och 4 till")
  are(items { most = 6 }, "x1", "y2", "x3", "x4", "y5", "z6")
  are(items { by = "rule" }, "x1", "y2", "x3", "x4", "y5", "z6")
  are(items { most = 3, by = "nothing" }, "x1", "y2", "x3", "och 3 till")
  local ok, message = pcall(items, { most = 0 })
  same(ok, false)
  has(message, "doc:list: most: '0' är för litet; minst 1")
end

function facts.text_without_markup_is_plain_data()
  local out = para("Bara %s, %d och %.1f %%", "text", 2024, 1.25)
  same(out.tree.children[1].text, "Bara text, 2024 och 1,3 %")
  same(out.tree.children[1].pieces, nil)
end

function facts.all_values_must_have_their_place()
  for _, given in ipairs { { "%s" , "a", "b" }, { "**%s** %s", "a" }, { "[%s](%s)", "a" } } do
    local ok, message = pcall(para, table.unpack(given))
    same(ok, false)
    has(message, "texten har plats för")
  end
end

local wanted = ...
local fact = facts[wanted]
if not fact then error("there is no fact " .. tostring(wanted)) end
return fact
