/*
 * Scripts that ask the library itself for too much, or hand it what is made to break it: each with the results
 * it may have, and where it must fail, with what its message holds. Letters as in hostile.h: o ok, r runtime,
 * m memory, w work, p output. A body is that of a report's build(doc, st), or of an integration's run(job) where
 * it needs something.
 */
#ifndef TEST_BOMBS_H
#define TEST_BOMBS_H

struct bomb {
    const char *name;
    const char *reasons;
    const char *needs; /* NULL: a report */
    const char *body;
    const char *says; /* a part of the message, for those that fail at runtime; or NULL */
};

#define HTTP "http = { 'https://a.se/' }"
#define RECORDS "write = { 'records' }"
#define VALUES "write = { 'values' }"
/* Rows for charts: n of them, with what is to be in each as x and y. */
#define ROWS(n, x, y)                                                                              \
    "local rows = {} for i = 1, " #n " do rows[i] = { x = " x ", y = " y ", level = 1 } end "
#define EVERY_MARK                                                                                 \
    "for _, mark in ipairs { 'line', 'bar', 'dot', 'rank', 'scatter', 'stacked', 'spark' } do "    \
    "pcall(doc.chart, doc, { mark = mark, data = rows, x = 'x', y = 'y', unit = '%' }) end "

static const struct bomb bombs[] = {
    /* 1. json.decode */
    {"JSON of deep lists", "o", NULL, "assert(not json.decode(('['):rep(1000000)))", NULL},
    {"JSON of deep objects", "o", NULL, "assert(not json.decode(('{\"a\":'):rep(1000000)))", NULL},
    {"JSON as deep as it may be", "o", NULL,
     "local v = json.decode(('['):rep(64) .. (']'):rep(64)) assert(v) "
     "assert(json.decode(json.encode(v)))",
     NULL},
    {"JSON of a huge number", "o", NULL,
     "assert(json.decode(('9'):rep(100000)) == math.huge) assert(not pcall(json.encode, "
     "json.decode('1e999')))",
     NULL},
    {"JSON of many numbers", "mw", NULL, "json.decode('[' .. ('1e308,'):rep(500000) .. '1]')",
     NULL},
    {"JSON of many names", "mw", NULL,
     "local t = {} for i = 1, 50000 do t[i] = '\"' .. i .. '\":' .. i end "
     "for i = 1, 100 do json.decode('{' .. table.concat(t, ',') .. '}') end",
     NULL},
    {"JSON with a name given twice", "o", NULL,
     "local v = json.decode('{\"a\":1,\"a\":null,\"a\":2}') assert(v.a == 2) "
     "v = json.decode('{\"a\":1,\"a\":null}') assert(v.a == nil)",
     NULL},
    {"JSON of one long text", "ow", NULL,
     "local s = json.decode('\"' .. ('x'):rep(3000000) .. '\"') assert(#s == 3000000)", NULL},
    {"JSON of escapes", "omw", NULL,
     "local s = json.decode('\"' .. ('\\\\u00e5'):rep(300000) .. '\"') assert(#s == 600000)", NULL},
    {"JSON of halves of characters", "o", NULL,
     "for _, s in ipairs { '\\\\ud800', '\\\\udc00\\\\ud800', '\\\\ud800\\\\ud800', '\\\\u', "
     "'\\\\u12', '\\\\uZZZZ', '\\\\' } do assert(not json.decode('\"' .. s .. '\"'), s) end",
     NULL},
    {"JSON of space", "ow", NULL,
     "assert(not json.decode((' '):rep(4000000))) assert(not json.decode('['))", NULL},
    {"JSON with hidden bytes", "o", NULL,
     "assert(not json.decode('\"\\0\"')) assert(not json.decode('\\0')) "
     "assert(not json.decode('[1]\\0')) assert(json.decode('\"\\127\"'))",
     NULL},
    {"JSON that names metamethods", "o", NULL,
     "local v = json.decode('{\"__index\":1,\"__gc\":2,\"__metatable\":3,\"__name\":4}') "
     "assert(getmetatable(v) == nil and v.__gc == 2)",
     NULL},
    {"JSON of what is no text", "r", NULL, "json.decode({})", "json.decode: text"},
    {"JSON of nothing", "r", NULL, "json.decode()", "json.decode: text"},

    /* 2. json.encode */
    {"a cycle as JSON", "r", NULL, "local t = {} t.t = t json.encode(t)", "sig själv"},
    {"a cycle of lists as JSON", "r", NULL, "local a, b = {}, {} a[1], b[1] = b, a json.encode(a)",
     "sig själv"},
    {"a tree that shares its branches as JSON", "mw", NULL,
     "local t = {} for i = 1, 40 do t = { t, t } end json.encode(t)", NULL},
    {"the null of JSON is changed", "r", NULL, "local v = json.decode('[null]') v[1].x = 1",
     "null går bara att läsa"},
    {"the null of JSON past its metatable", "o", NULL,
     "local v = json.decode('[null]') pcall(rawset, v[1], 'x', 1) "
     "assert(json.encode(json.decode('[null]')) == '[null]')",
     NULL},
    {"JSON of records", "r", NULL, "json.encode(st:municipality('0181'))", "json.encode"},
    {"JSON of an endless list", "rmwo", NULL,
     "json.encode(setmetatable({ 1 }, { __index = function(_, i) return i end }))", NULL},
    {"JSON of a lying length", "rmwo", NULL,
     "json.encode(setmetatable({}, { __len = function() return 1 << 60 end, "
     "__index = function() return 1 end }))",
     NULL},
    {"JSON of names that are no texts", "r", NULL, "json.encode { [{}] = 1 }",
     "nyckel som inte kan vara ett namn i JSON: table"},
    {"JSON of mixed names", "r", NULL, "json.encode { a = 1, [2.5] = 2, [true] = 3 }",
     "namn i JSON"},
    {"JSON of a list with more to it", "r", NULL, "json.encode { 1, 2, x = 3 }", "JSON: x"},
    {"JSON of a list with holes", "r", NULL, "json.encode { 1, [3] = 3, [1 << 40] = 4 }", "JSON"},
    {"JSON of functions", "r", NULL, "json.encode { a = print }", "json.encode"},
    {"JSON of a text that is no UTF-8", "r", NULL, "json.encode('\\255\\254')", "UTF-8"},

    /* 3. addresses */
    {"addresses that are odd", "o", HTTP,
     "for _, a in ipairs { 'https://a.se/\\0', 'https://a.se\\\\@b.se/', 'https://a.se/%2e%2e/', "
     "'https://a.se/..', 'https://a.se:99999/', 'https://a.se:/', 'HTTPS://a.se/', '//a.se/', "
     "'https:a.se', 'https://', 'https://a.se/\\r\\nHost: b.se', 'https://a.se/å', "
     "'https://[::1]/', 'https://a.se#b', 'https://a.se/%', 'https://a.se/%0d%0a', '', "
     "'https://a.se.', 'https://a.se/\\t', 'javascript:1', 'https://b.se?a.se/' } do "
     "local answer, why = job.http:get(a) assert(not answer and type(why) == 'string', a) end",
     NULL},
    {"an address that is long", "om", HTTP,
     "local a, why = job.http:get('https://a.se/' .. ('x'):rep(4000000)) assert(not a and #why < "
     "1000)",
     NULL},
    {"addresses without end", "w", HTTP, "while true do job.http:get('https://b.se/') end", NULL},
    {"answers without end", "w", HTTP, "while true do job.http:get('https://a.se/') end", NULL},
    {"an answer that redirects to itself", "o", HTTP,
     "assert(not job.http:get('https://a.se/round'))", NULL},
    {"an address that is a table", "r", HTTP, "job.http:get({})", "http:get: url"},
    {"an address that turns", "r", HTTP,
     "job.http:get(setmetatable({}, { __tostring = function() return 'https://a.se/' end }))",
     "http:get: url"},
    {"a post with forged options", "o", HTTP,
     "job.http:post('https://a.se/', 'x', setmetatable({}, { __index = { type = 'a/b' }, __pairs "
     "= function() return next, { x = 1 } end }))",
     NULL},
    {"a type that is two lines", "r", HTTP,
     "job.http:post('https://a.se/', 'x', { type = 'a/b\\r\\nCookie: c=1' })", "http:post: 'a/b"},
    {"a type that is long", "r", HTTP,
     "job.http:post('https://a.se/', 'x', { type = ('a'):rep(1000000) })", "http:post"},
    {"a type that is no text", "r", HTTP, "job.http:post('https://a.se/', 'x', { type = {} })",
     "http:post"},
    {"a post of much", "omw", HTTP, "job.http:post('https://a.se/', ('x'):rep(3000000))", NULL},
    {"another's http", "r", HTTP, "job.http.get({}, 'https://a.se/')", "http.get"},
    {"http in a query of much", "mw", NULL,
     "local q = {} for i = 1, 100000 do q['n' .. i] = ('å'):rep(20) end "
     "for i = 1, 100 do url.with('https://a.se', q) end",
     NULL},
    {"a query of odd values", "r", NULL,
     "url.with('https://a.se', { a = setmetatable({}, { __tostring = function() return {} end }) "
     "})",
     NULL},
    {"a query with odd names", "r", NULL, "url.with('https://a.se', { [{}] = 1 })", NULL},

    /* 4. what is written */
    {"records put without end", "mw", RECORDS,
     "local i = 0 while true do i = i + 1 job.records:put('source', 's' .. i, { name = 'x' }) end",
     NULL},
    {"a record of odd fields", "r", RECORDS,
     "job.records:put('source', 'x', { [1] = 2, name = 'x' })", NULL},
    {"a record whose fields turn", "ro", RECORDS,
     "job.records:put('source', 'x', setmetatable({ name = 'x' }, { __index = function(t) return t "
     "end, __pairs = function() return function() return 'name', {} end end }))",
     NULL},
    {"a record of another kind of value", "r", RECORDS,
     "job.records:put('source', 'x', { name = {} })", NULL},
    {"a record with a huge text", "rmw", RECORDS,
     "job.records:put('source', 'x', { name = ('x'):rep(4000000) })", NULL},
    {"a record with a huge key", "rmw", RECORDS,
     "job.records:put('source', ('x'):rep(4000000), { name = 'x' })", NULL},
    {"a record that is deleted as it is used", "ro", RECORDS,
     "local s = job.st:list('source') for _, x in ipairs(s) do pcall(job.records.delete, "
     "job.records, 'source', x.key) end for _, x in ipairs(s) do local n = x.name end",
     NULL},
    {"values without end", "mw", VALUES,
     "local b = job.values:batch() local i = 0 while true do i = i + 1 b:try { indicator = "
     "'N01951', municipality = '0181', period = 1900 + i % 100, value = i } end",
     NULL},
    {"batches without end", "mw", VALUES, "while true do job.values:batch() end", NULL},
    {"values that are no numbers", "o", VALUES,
     "local b = job.values:batch() for _, v in ipairs { 0/0, 1/0, -1/0, '1e999', 'nan', '0x10', "
     "('9'):rep(400), '' } do local ok = b:try { indicator = 'N01951', municipality = '0181', "
     "period = 2024, value = v } end b:commit() for _, v in ipairs(job.st:values { indicator = "
     "'N01951', municipality = '0181' }) do assert(v.value == nil or v.value - v.value == 0) end",
     NULL},
    {"a batch that is written twice", "ro", VALUES,
     "local b = job.values:batch() b:try { indicator = 'N01951', municipality = '0181', period = "
     "2024, value = 1 } b:commit() b:commit() b:try { indicator = 'N01951', municipality = "
     "'0181', period = 2024, value = 1 }",
     NULL},
    {"warnings without end", "mw", VALUES, "while true do job:warn(('x'):rep(100)) end", NULL},
    {"sections without end", "mw", VALUES, "while true do job:section('x'):para('y') end", NULL},
    {"changes that are changed", "o", VALUES, "job.changes[1] = { kind = 'x' }", NULL},

    /* 5. charts */
    {"a chart of a million points", "mw", NULL,
     ROWS(1000000, "i", "i") "doc:chart { mark = 'line', data = rows, x = 'x', y = 'y' }", NULL},
    {"charts of many points", "omwrp", NULL, ROWS(5000, "2000 + i % 50", "i") EVERY_MARK, NULL},
    {"charts of what is no number", "o", NULL,
     ROWS(9, "2000 + i", "({ 0/0, 1/0, -1/0 })[i % 3 + 1]") EVERY_MARK, NULL},
    {"charts of the largest numbers", "o", NULL,
     ROWS(9, "2000 + i", "(i % 2 == 0 and 1 or -1) * 1.7e308") EVERY_MARK, NULL},
    {"charts of the smallest numbers", "o", NULL,
     ROWS(9, "2000 + i", "5e-324 * (i % 2)") EVERY_MARK, NULL},
    {"charts of huge integers", "o", NULL,
     ROWS(9, "2000 + i", "i % 2 == 0 and math.mininteger or math.maxinteger") EVERY_MARK, NULL},
    {"charts of times without end", "o", NULL,
     ROWS(9, "({ 0/0, 1/0, -1/0, 1e300 })[i % 4 + 1]", "i") EVERY_MARK, NULL},
    {"charts of cycles", "o", NULL,
     "local r = {} r.x, r.y, r[1] = r, r, r local rows = r " EVERY_MARK, NULL},
    {"charts of tables", "o", NULL, ROWS(9, "{}", "{}") EVERY_MARK, NULL},
    {"charts of huge labels", "omwp", NULL,
     ROWS(9, "('x'):rep(100000) .. i", "i") EVERY_MARK "doc:chart { mark = 'bar', data = rows, x = "
                                                       "'x', y = 'y' }",
     NULL},
    {"charts of labels of one character each", "omwp", NULL,
     ROWS(9, "('\\u{301}'):rep(10000) .. i", "i") EVERY_MARK, NULL},
    {"charts of rows that lie", "rmwo", NULL,
     "local rows = setmetatable({}, { __len = function() return 1 << 40 end, __index = function() "
     "return { x = 1, y = 1 } end }) doc:chart { mark = 'bar', data = rows, x = 'x', y = 'y' }",
     NULL},
    {"charts of rows that turn", "or", NULL,
     "local n = 0 local rows = {} for i = 1, 5 do rows[i] = setmetatable({}, { __index = "
     "function(_, k) n = n + 1 return n % 3 == 0 and 'x' or n end }) end " EVERY_MARK,
     NULL},
    {"a path without end", "r", NULL,
     "doc:chart { mark = 'bar', data = { { x = 1, y = 1 } }, x = ('x.'):rep(100000), y = 'y' }",
     NULL},
    {"a tree of huge levels", "ro", NULL,
     "doc:chart { mark = 'tree', data = { { level = 1e300, title = 'x' }, { level = -1, title = "
     "'y' } }, level = 'level' }",
     NULL},
    {"tiles far away", "ro", NULL,
     "doc:chart { mark = 'tiles', data = { { label = 'a', y = 1, c = 1e15, r = 1 }, { label = "
     "'b', y = 1, c = 1, r = -1e15 } }, label = 'label', y = 'y', column = 'c', row = 'r' }",
     NULL},
    {"tiles at no number", "ro", NULL,
     "doc:chart { mark = 'tiles', data = { { label = 'a', y = 1, c = 0/0, r = 1/0 } }, label = "
     "'label', y = 'y', column = 'c', row = 'r' }",
     NULL},
    {"facets without end", "omwp", NULL,
     ROWS(20000, "2000 + i % 3", "i") "for i, r in ipairs(rows) do r.f = 'f' .. i end doc:chart { "
                                      "mark = 'line', data = rows, x = 'x', y = 'y', facet = 'f' }",
     NULL},
    {"more decimals than there are", "ro", NULL,
     "doc:chart { mark = 'bar', data = { { x = 'a', y = 1 } }, x = 'x', y = 'y', decimals = 1e9 "
     "}",
     NULL},
    {"a rule at no number", "ro", NULL,
     "doc:chart { mark = 'bar', data = { { x = 'a', y = 1 } }, x = 'x', y = 'y', rule = { y = 0/0 "
     "} }",
     NULL},
    {"charts in a loop", "mwp", NULL, ROWS(50, "2000 + i", "i") "while true do " EVERY_MARK " end",
     NULL},

    /* 6. words */
    {"emphasis that never ends", "omw", NULL, "doc:para(('*a '):rep(20000))", NULL},
    {"strong that never ends", "omw", NULL, "doc:para(('**a '):rep(20000))", NULL},
    {"links that never end", "omw", NULL, "doc:para(('['):rep(100000))", NULL},
    {"links within links", "omwr", NULL,
     "doc:para(('['):rep(3000) .. ('](https://a.se)'):rep(3000))", NULL},
    {"escapes without end", "omw", NULL, "doc:para(('\\\\*'):rep(200000))", NULL},
    {"footnotes without end", "mwp", NULL, "while true do doc:footnote('x') end", NULL},
    {"a footnote that is not", "ro", NULL, "doc:para('[^99999999999999999999] [^0] [^-1]')", NULL},
    {"placeholders without end", "ormw", NULL, "doc:para(('%s'):rep(100000))", NULL},
    {"a width without end", "ro", NULL, "doc:para('%99999999999d', 1)", NULL},
    {"a star for a width", "r", NULL, "doc:para('%*d', 1, 1)", NULL},
    {"a text that turns to a table", "r", NULL,
     "doc:para('%s', setmetatable({}, { __tostring = function() return {} end }))", NULL},
    {"a text that grows", "mw", NULL,
     "local s = 'x' while true do s = s .. s doc:para('%s', s) end", NULL},
    {"lists without end", "omwp", NULL,
     "local t = {} for i = 1, 200000 do t[i] = 'x' end doc:list(t)", NULL},
    {"a list of itself", "r", NULL, "local t = {} t[1] = t doc:list(t)", NULL},
    {"a table of a million cells", "mwp", NULL,
     ROWS(1000000, "i", "i") "doc:table { rows = rows, columns = { { 'x', 'x' }, { 'y', 'y' } } }",
     NULL},
    {"a table of many columns", "omwpr", NULL,
     "local c = {} for i = 1, 20000 do c[i] = { 'x', 'x' } end doc:table { rows = { { x = 1 } }, "
     "columns = c }",
     NULL},
    {"say with what is no text", "r", NULL, "say({}, 'x')", "say: 1"},
    {"say with a number", "o", NULL, "say('x', 1)", NULL},
    {"say with nothing", "r", NULL, "say()", "say: 1"},
    {"say with a text that turns", "r", NULL,
     "say(setmetatable({}, { __tostring = function() return 'x' end }), 'x')", "say: 1"},
    {"print without end", "p", NULL, "while true do print(('x'):rep(1000)) end", NULL},
    {"print of what is hidden", "o", NULL, "print('\\27[2J\\0\\u{202e}\\255')", NULL},
    {"print of what spins", "w", NULL,
     "print(setmetatable({}, { __tostring = function() while true do end end }))", NULL},

    /* 7. names */
    {"a name that is long", "r", NULL, "local x = st[('x'):rep(1000000)]", "st"},
    {"names without end", "w", NULL,
     "local i = 0 while true do i = i + 1 pcall(function() return st['x' .. i] end) end", NULL},
    {"globals without end", "w", NULL,
     "local i = 0 while true do i = i + 1 pcall(load('return unknown' .. i, '=prov.lua')) end",
     NULL},
    {"a global that is long", "r", NULL, "return _ENV[('x'):rep(1000000)]", NULL},
    {"keys without end", "w", NULL,
     "local i = 0 while true do i = i + 1 pcall(st.municipality, st, 'x' .. i) end", NULL},
    {"a key that is long", "r", NULL, "st:municipality(('x'):rep(1000000))", NULL},
    {"a key with hidden bytes", "r", NULL, "st:municipality('0181\\0x')", "nolltecken"},
    {"filters with hidden bytes", "o", NULL, "st:list('indicator', { title = 'x\\0y' })", NULL},
    {"a record with hidden bytes", "r", RECORDS,
     "job.records:put('source', 'x', { name = 'a\\0b' })", "nolltecken"},
    {"a value with hidden bytes", "o", VALUES,
     "local b = job.values:batch() for _, x in ipairs { { '0181\\0x', 1 }, { '0181', '1\\0x' } } "
     "do local ok, why = "
     "b:try { indicator = 'N01951', municipality = x[1], period = 2024, value = x[2] } "
     "assert(not ok and why == 'en text innehåller ett nolltecken') end",
     NULL},
    {"a name that is a table", "r", NULL, "local x = st[{}]", "st"},
    {"a name that is no number", "r", NULL, "local x = doc[0/0]", NULL},

    /* 8. frames */
    {"a frame that is changed", "o", NULL,
     "local v = st:values { indicator = 'N01951' } v[1] = nil", NULL},
    {"a row of a frame that is changed", "o", NULL,
     "local v = st:values { indicator = 'N01951' } v[1].value = 7", NULL},
    {"a frame past its metatable", "ro", NULL,
     "local v = st:values { indicator = 'N01951' } for i = 1, 9 do rawset(v, i, i) end "
     "rawset(v[1] == 1 and v or v, 'x', v) pcall(v.pivot, v) pcall(v.latest, v) pcall(v.sort, v, "
     "'value') pcall(v.change, v) pcall(v.where, v, { year = 2023 }) doc:table { rows = v }",
     NULL},
    {"a filter that spins", "w", NULL,
     "st:values { indicator = 'N01951' }:where(function() while true do end end)", NULL},
    {"a filter within a filter", "rw", NULL,
     "local v = st:values { indicator = 'N01951' } local function f() return v:where(f)[1] ~= nil "
     "end v:where(f)",
     NULL},
    {"a filter of a list without end", "rmwo", NULL,
     "st:values { indicator = 'N01951' }:where { year = setmetatable({}, { __len = function() "
     "return 1 << 40 end, __index = function(_, i) return i end }) }",
     NULL},
    {"a filter of odd values", "o", NULL,
     "local v = st:values { indicator = 'N01951' } for _, x in ipairs { 0/0, {}, print, true } do "
     "pcall(v.where, v, { year = x }) pcall(v.where, v, { municipality = x }) pcall(v.where, v, { "
     "year = { x } }) end",
     NULL},
    {"indicators without end", "omw", NULL,
     "local t = {} for i = 1, 100000 do t[i] = 'N01951' end st:values { indicator = t }", NULL},
    {"years without end", "ro", NULL, "st:values { indicator = 'N01951', years = { -1e15, 1e15 } }",
     NULL},
    {"values without end are read", "w", NULL,
     "while true do st:values { indicator = 'N01951' } end", NULL},
    {"frames are kept without end", "mw", NULL,
     "local t = {} while true do t[#t + 1] = st:values { indicator = 'N01951' }:pivot() end", NULL},

    /* 9. coroutines around all of it */
    {"a document from many coroutines", "o", NULL,
     "for i = 1, 500 do coroutine.wrap(function() doc:para('%d', i) coroutine.yield() end)() end",
     NULL},
    {"a filter that yields", "r", NULL,
     "local v = st:values { indicator = 'N01951' } local c = coroutine.wrap(function() "
     "v:where(coroutine.yield) end) c() c(true) c(true) c(true) error('slut')",
     NULL},
    {"fetching in coroutines", "w", HTTP,
     "local function f() while true do job.http:get('https://a.se/') end end while true do "
     "coroutine.wrap(f)() end",
     NULL},
    {"coroutines that write", "mw", VALUES,
     "while true do coroutine.wrap(function() local b = job.values:batch() b:try { indicator = "
     "'N01951', municipality = '0181', period = 2024, value = 1 } coroutine.yield() end)() end",
     NULL},
};

#endif
