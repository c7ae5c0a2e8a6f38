/*
 * Scripts that hand on what is not genuine, or change it once it has been checked, each with what
 * comes of it: the beginning of its message, or what its document says.
 */
#ifndef TEST_FORGED_H
#define TEST_FORGED_H

struct forged {
    const char *name;
    const char *source; /* of a whole script, run as prov.lua */
    const char *says;   /* the document; NULL: it must fail */
    const char *fails;  /* how the message begins; NULL: it must run */
};

/* A report whose build() has the body from line 2 on. */
#define BUILD(body) "return report { title = 'T', build = function(doc, st, p)\n" body "\nend }"
/* An integration that is granted the writing of values; its run() has the body from line 2 on. */
#define RUN(body)                                                                                  \
    "return integration { title = 'T', needs = { write = { 'values' } }, run = function(job, "     \
    "p)\n" body "\nend }"
#define NONE                                                                                       \
    "# T\n\n*Tillagda värden: 0, ändrade: 0, borttagna: 0, oförändrade: 0.*\n\n## "            \
    "Varningar\n\nInga."
/* What answers one thing when it is checked and another when it is used. */
#define TURNS(first, then)                                                                         \
    "setmetatable({}, { __index = (function() local n = 0 return function() n = n + 1 "            \
    "return n == 1 and " first " or " then " end end)() })"

static const struct forged forged_scripts[] = {
    /* the declaration, changed after it was checked */
    {"needs become a number",
     "local r = report { title = 'T', build = print }\n"
     "r.needs = { 0x4141414141 } return r",
     NULL, "prov.lua:2: report går bara att läsa: 'needs'"},
    {"needs are set past the metatable",
     "local r = report { title = 'T', build = function(doc) "
     "doc:para('ren') end }\nrawset(r, 'needs', { 0x4141414141 }) rawset(r, 'params', 7) "
     "rawset(r, 'build', 7) return r",
     "ren", NULL},
    {"a need is a table",
     "return integration { title = 'T', run = print,\n"
     "needs = { write = { {} } } }",
     NULL, "prov.lua:1: integration.needs: write[1] ska vara text"},
    {"a table of one's own passes for a declaration",
     "return setmetatable({ title = 'T', build = print, needs = ('A'):rep(100) }, "
     "{ __metatable = 'report' })",
     NULL, "prov.lua deklarerar inget"},
    {"a declaration gets another metatable",
     "local r = report { title = 'T', build = print }\n"
     "setmetatable(r, {}) return r",
     NULL, "prov.lua:2: cannot change a protected metatable"},
    {"a list of needs changes after the declaration",
     "local what = { 'values' } local needs = { write = what }\n"
     "local d = integration { title = 'T', needs = needs, run = function(job)\n"
     "what[1] = 7 needs.write = 7 assert(job.values) end }\n"
     "what[1], needs.write, needs.read = {}, 'x', 1 return d",
     NONE, NULL},
    {"a declaration hides behind __index",
     "return report(setmetatable({}, { __index = { title = 'T', build = print } }))", NULL,
     "prov.lua:1: report: title saknas"},
    {"a title turns into a table",
     "return report(setmetatable({ build = print }, getmetatable(" TURNS("'T'", "{}") ")))", NULL,
     "prov.lua:1: report: title saknas"},
    {"params hide behind __index",
     "return report(setmetatable({ title = 'T', build = function(doc) "
     "doc:para('ren') end }, { __index = function() return 5 end }))",
     "ren", NULL},
    {"a parameter is a table with a metatable",
     "return report { title = 'T', build = print,\nparams = "
     "{ p = setmetatable({ type = false }, { __metatable = 'param' }) } }",
     NULL, "prov.lua:1: report: params.p ska vara param.…, men är table"},
    {"a declaration passes for a parameter",
     "return report { title = 'T', build = print,\nparams = "
     "{ p = report { title = 'U', build = print } } }",
     NULL, "prov.lua:1: report: params.p ska vara"},
    {"the type of a parameter is set past the metatable",
     "local p = param.year { default = 2024 } rawset(p, 'type', false) rawset(p, 'default', {})\n"
     "return report { title = 'T', params = { p = p }, build = function(doc, st, p) "
     "doc:para('%d', p.p) end }",
     "2024", NULL},
    {"choices change after the declaration",
     "local c = { 'a' }\nlocal p = param.choice { choices = c, "
     "default = 'a' } c[1] = {} return report { title = 'T', params = { p = p }, "
     "build = function(doc, st, p) doc:para(p.p) end }",
     "a", NULL},
    {"choices are endless",
     "return report { title = 'T', params = { p = param.choice { default = 'x',\n"
     "choices = setmetatable({ 'x' }, { __index = function() return 'y' end, __len = function() "
     "return 1 << 60 end }) } }, build = function(doc, st, p) doc:para(p.p) end }",
     "x", NULL},
    {"the functions that declare are replaced",
     "report, integration, param = error, error, nil\n"
     "string.format, table.sort, type, next, pairs, ipairs, rawget, rawlen, tostring = error\n"
     "return nil",
     NULL, "prov.lua deklarerar inget"},
    {"libraries are replaced and the report goes on",
     "local r = report\n"
     "for _, lib in pairs { string, table, math, utf8, param, csv, followup, rotation } do\n"
     "for name in pairs(lib) do lib[name] = error end end\n"
     "for name in pairs(_G) do if name ~= '_G' then _G[name] = nil end end\n"
     "return r { title = 'T', build = function(doc, st) doc:para('%d', "
     "#st:municipalities()) end }",
     "8", NULL},

    /* what modules have checked, changed by what they call */
    {"options hide behind __index",
     BUILD("doc:table(setmetatable({}, { __index = { rows = 5, columns = 5 } }))"), NULL,
     "prov.lua:2: doc:table: rows saknas"},
    {"rows turn into a number",
     BUILD("local spec = { columns = { { 'a', 'a' } } }\n"
           "spec.rows = { setmetatable({}, { __index = function() spec.rows = 5 spec.columns = nil "
           "return 'ren' end }) } doc:table(spec)"),
     "| a |\n| --- |\n| ren |", NULL},
    {"a column is removed by a row",
     BUILD("local columns = { { 'a', 'a' }, { 'b', 'b' } }\n"
           "doc:table { columns = columns, rows = { setmetatable({}, { __index = function(_, name) "
           "columns[1], columns[2] = nil, 7 return name end }) } }"),
     "| a | b |\n| --- | --- |\n| a | b |", NULL},
    {"a length lies",
     BUILD("doc:list(setmetatable({ 'ett' }, { __len = function() return {} end }))"), "- ett",
     NULL},
    {"an endless list",
     BUILD("doc:list(setmetatable({ 'ett' }, { __len = function() return 1 << 60 end, "
           "__index = function() return 'x' end }))"),
     "- ett", NULL},
    {"a frame is changed while it is searched",
     BUILD(
         "local v = st:values { indicator = 'N01951' }\n"
         "local w = v:where(function(r) for i = 1, #v do v[i] = 5 end return r.year == 2023 end)\n"
         "doc:para('%d', #w)"),
     "8", NULL},
    {"a frame is changed while it is sorted",
     BUILD("local v = st:values { indicator = 'N01951', "
           "years = { 2023, 2023 } }\nlocal w = v:sort { by = function(r) v[1], v[2] = nil, 7 "
           "return r.value end } doc:para('%d', #w)"),
     "8", NULL},
    {"a period changes while it is compared",
     BUILD("local v = st:values { indicator = 'N01951' }\n"
           "v:change { since = setmetatable({}, { __tostring = function() v[1].period = {} return "
           "'2023' "
           "end }) }"),
     NULL, "prov.lua:3: frame:change: since ska vara text, men är table"},
    {"values change while the period is told",
     BUILD("local t = { values = { [2020] = 1 } }\n"
           "t.target, t.target_period = 3, setmetatable({}, { __tostring = function() t.values = 5 "
           "t.new = 1 "
           "return '2030' end }) doc:para(followup.assess(t).status)"),
     NULL, "prov.lua:3: followup.assess: target_period ska vara text, men är table"},
    {"a tree that never ends",
     BUILD("local n = { id = 'a' } n.nodes = { n }\n"
           "followup.tree { nodes = { n } }"),
     NULL, "prov.lua:3: "},
    {"nodes change on the way",
     BUILD("local n = { id = 'a' }\nfollowup.tree { nodes = setmetatable({ n }, "
           "{ __index = function(_, i) return { id = n, nodes = 5 } end }) } doc:para('ren')"),
     "ren", NULL},
    {"facts are no facts",
     BUILD("rotation.plan(setmetatable({ members = setmetatable({}, { __len = "
           "function() return 'x' end }) }, { __index = error, __pairs = error }))"),
     NULL, "prov.lua:2: "},
    {"the answer of a sort is compared by the script",
     BUILD("local x = setmetatable({}, { __lt = error, "
           "__eq = error, __concat = error, __tostring = function() return 'x' end })\n"
           "local w = st:values { indicator = 'N01951' }:sort { by = function() return x end } "
           "doc:para('%d', #w)"),
     "16", NULL},

    /* what rows and assessments claim */
    {"an assessment of one's own has a label that is none",
     BUILD("doc:status { status = 'on_track', label = {} }"), NULL,
     "prov.lua:2: doc:status: label ska vara string, men är table"},
    {"its rows are a number",
     BUILD("doc:status(setmetatable({ status = 'on_track', rows = 5 }, "
           "{ __metatable = 'assessment' }))"),
     NULL, "prov.lua:2: doc:status: rows ska vara en lista av rader"},
    {"a genuine assessment is changed",
     BUILD("local a = st:programme():assess { municipality = '0181', "
           "year = 2024 }\na.rows = { { status = 'on_track', level = {} } } doc:section('A', { "
           "status = a })"),
     NULL, "prov.lua:3: doc:section: level ska vara integer, men är table"},
    {"counts are texts", BUILD("doc:status { status = 'on_track', counts = { on_track = 'x' } }"),
     NULL, "prov.lua:2: doc:status: on_track ska vara integer"},
    {"an indicator's unit is a table",
     BUILD("doc:table { rows = { { v = 1.5, indicator = { unit = {} } } },\n"
           "columns = { { 'a', 'v', format = 'unit' } } }"),
     NULL, "prov.lua:2: doc:table: unit ska vara string"},
    {"decimals without end",
     BUILD("doc:table { rows = { { v = 1.5 } },\ncolumns = { { 'a', 'v', format = "
           "'number', decimals = 1 << 40 } } }"),
     NULL, "prov.lua:2: doc:table columns: decimals ska vara -15..15, men är 1099511627776"},
    {"a path of dots", BUILD("doc:table { rows = { {} }, columns = { { 'a', '...' } } }"), NULL,
     "prov.lua:2: doc:table columns: '...' går inte som"},
    {"a trend of periods that are none",
     BUILD("doc:table { rows = { { v = { { period = 'x', value = 1 } }, "
           "indicator = {} } },\ncolumns = { { 'a', 'v', format = 'trend' } } }"),
     NULL, "prov.lua:2: doc:table: 'x' går inte som period"},
    {"a source that is no number",
     BUILD("doc:table { rows = { { v = 1, source = 0/0 } }, columns = "
           "{ { 'a', 'v' } } } doc:sources()"),
     "| a |\n| ---: |\n| 1 |\n\n*Källa: saknas*\n\n## Källor\n\n- Källa: saknas", NULL},
    {"a day that is a table",
     BUILD("doc:table { rows = { { v = 1, source = 'k', fetched = {} } }, columns = "
           "{ { 'a', 'v' } } }"),
     NULL, "prov.lua:2: doc:table: fetched ska vara text"},
    {"a row is a text", BUILD("doc:chart { mark = 'bar', data = { 'x' }, x = 'a', y = 'b' }"), NULL,
     "prov.lua:2: doc:chart: data[1] ska vara table, men är string"},
    {"a comparison of one's own",
     BUILD("doc:comparison { rows = { { municipality = 'A' } }, "
           "all = { explanation = 'x', n = 0.5, all = 2 } }"),
     NULL, "prov.lua:2: doc:comparison all: n ska vara integer"},
    {"a row's indicator is a table",
     BUILD("local v = st:values { indicator = 'N01951' }\n"
           "v[1].indicator = setmetatable({ key = 'N01951' }, { __metatable = 'record', __name = "
           "'indicator' }) "
           "v:latest()"),
     NULL, "prov.lua:3: latest: [1].indicator ska vara indicator, men är table"},
    {"a frame with a hole",
     BUILD("local v = st:values { indicator = 'N01951' }\nv[3] = nil v:spark()"), NULL,
     "prov.lua:3: spark: frame[3] ska vara table, men är nil"},
    {"a frame claims to be longer than any can be",
     BUILD("local v = st:values { indicator = 'N01951' }\n"
           "for i = 2, #v do v[i] = nil end v[5], v[9] = v[1], v[1] "
           "for i = 1, 30 do v[1 << i] = v[1] end assert(rawlen(v) == 1 << 30) "
           "v:where { gender = 'T' }"),
     NULL, "prov.lua:3: where: frame[3] ska vara table, men är nil"},
    {"a pivot on nothing",
     BUILD("local v = st:values { indicator = 'N01951' }\nv[1].year = 0/0 "
           "v:pivot { rows = 'year', columns = 'municipality' }"),
     NULL, "prov.lua:3: pivot: year saknas"},
    {"a year without end",
     BUILD("doc:chart { mark = 'line', x = 'x', y = 'y', data = { { x = math.mininteger, y = 1 },\n"
           "{ x = math.maxinteger, y = 2 } } }"),
     NULL, "prov.lua:2: doc:chart: x = 'x' ger inget årtal eller någon period i rad 1"},
    {"sections without end", BUILD("local d = doc\nfor i = 1, 100 do d = d:section('x') end"), NULL,
     "prov.lua:3: doc:section: avsnitt kan ligga i varandra i högst 20 nivåer"},

    /* whose method it is */
    {"a document of one's own",
     BUILD("doc.para(setmetatable({}, { __metatable = 'document' }), 'x')"), NULL,
     "prov.lua:2: doc.para: skriv doc:para med kolon"},
    {"a method of the wrong thing", BUILD("st.values(doc, { indicator = 'N01951' })"), NULL,
     "prov.lua:2: st.values: skriv st:values med kolon"},
    {"a frame of one's own",
     BUILD("local v = st:values { indicator = 'N01951' }\nv.latest({ { value = 1 } })"), NULL,
     "prov.lua:3: frame.latest: skriv frame:latest med kolon"},
    {"an assessment of what is no record", BUILD("st:programme().assess({ key = 'x' }, {})"), NULL,
     "prov.lua:2: record.assess: skriv record:assess med kolon"},
    {"a record of one's own",
     BUILD("st:values { indicator = setmetatable({ key = 'N01951' }, "
           "{ __metatable = 'record', __name = 'indicator' }) }"),
     NULL, "prov.lua:2: st:values: indicator ska vara indicator, men är table"},
    {"a record of another kind", BUILD("st:values { indicator = st:municipality('0181') }"), NULL,
     "prov.lua:2: st:values: indicator ska vara indicator, men är municipality"},
    {"a value that is a table",
     RUN("job.values:batch():try { indicator = 'N01951', municipality = '0181', period = 2024,\n"
         "value = setmetatable({}, { __tostring = function() return '1' end }) }"),
     NULL, "prov.lua:2: batch:try: value ska vara text, men är table"},
    {"a batch that is another's", RUN("job.values:batch().try({}, { indicator = 'N01951' })"), NULL,
     "prov.lua:2: batch.try: skriv batch:try med kolon"},
    {"a job of one's own", RUN("job.warn(setmetatable({}, { __metatable = 'job' }), 'x')"), NULL,
     "prov.lua:2: job.warn: skriv job:warn med kolon"},
    {"a file of one's own",
     BUILD("csv.rows(setmetatable({ name = '/etc/passwd' }, { __metatable = 'file' }))"), NULL,
     "prov.lua:2: csv.rows: file ska vara param.file, men är table"},
    {"a file by its name", BUILD("csv.rows('../../etc/passwd')"), NULL,
     "prov.lua:2: csv.rows: file ska vara param.file, men är string"},

    /* metatables and libraries */
    {"the metatables of the libraries",
     BUILD("for name, lib in pairs { s = string, t = table, m = math, u = utf8, "
           "c = coroutine, o = os, p = param, v = csv, f = followup, r = rotation } do\n"
           "assert(getmetatable(lib) == false, name) assert(not pcall(setmetatable, lib, {}), "
           "name) end "
           "doc:para('låsta')"),
     "låsta", NULL},
    {"no way to a metatable of the host",
     BUILD("local k, v = st:municipality('0181'), st:values { indicator = "
           "'N01951' }\nfor i, x in ipairs { doc, st, k, v, v[1], v:latest() } do\n"
           "assert(type(getmetatable(x)) == 'string' and not pcall(setmetatable, x, nil), i) end\n"
           "doc:para('låsta')"),
     "låsta", NULL},
    {"no notes of the host in a table",
     BUILD("local mt = { __index = {} } setmetatable({}, mt)\n"
           "for key in next, mt do assert(type(key) == 'string') end\n"
           "for key in pairs(mt) do assert(type(key) == 'string') end doc:para('inga')"),
     "inga", NULL},
    {"nothing of the host in a new environment",
     BUILD("local f = load('return require, bridge, _G, debug, io', "
           "'x', 't', {})\nassert(select('#', f()) == 5 and not (f())) doc:para('inget')"),
     "inget", NULL},
    {"a constant for an environment",
     BUILD("local ok = pcall(load('local _ENV <const> = 1 x = 2'))\n"
           "doc:para(tostring(ok))"),
     "false", NULL},

    /* what was not granted */
    {"values without a need",
     "return integration { title = 'T', run = function(job)\njob.values:batch() end }", NULL,
     "prov.lua:2: job har inget som heter 'values'"},
    {"a report that asks for a job", BUILD("assert(not rawget(_G, 'job'))\nst.batch(st)"), NULL,
     "prov.lua:3: st har inget som heter 'batch'"},
    {"a job that gives itself values", RUN("job.values = { batch = print }"), NULL,
     "prov.lua:2: job går bara att läsa: 'values'"},
    {"modules from outside", "return report { title = 'T', build = require('../evil') }", NULL,
     "prov.lua:1: require: ett skript är en enda fil"},
    {"files from outside", BUILD("dofile('/etc/passwd')"), NULL,
     "prov.lua:2: dofile: skript läser inga filer själva"},

    /* where an error is told */
    {"an error that is a table", BUILD("error({})"), NULL,
     "prov.lua:2: an error without a text: table; error() takes a text"},
    {"an error that is a table with fields",
     BUILD("error({ text = 'x', 1, code = 4, row = {}, e = 1, d = 1, c = 1, b = 1 })"), NULL,
     "prov.lua:2: an error without a text: table (b, c, code, d, e, row); error() takes a text"},
    {"an error that is nothing", BUILD("error(nil)"), NULL,
     "prov.lua:2: an error without a text: nil; error() takes a text"},
    {"an error with a metatable",
     BUILD("\nerror(setmetatable({}, { __tostring = function() return 'själv' end }))"), NULL,
     "prov.lua:3: själv"},
    {"an error at no level", BUILD("\nerror('utan rad', 0)"), NULL, "prov.lua:3: utan rad"},
    {"an error in a coroutine", BUILD("local c = coroutine.wrap(function()\nerror({})\nend)\nc()"),
     NULL, "prov.lua:5: an error without a text: table; error() takes a text"},
    {"an error that was thrown on",
     BUILD("local ok, e = pcall(function()\nerror('först') end)\n"
           "local ok, e = pcall(error, e) error(e)"),
     NULL, "prov.lua:3: först"},
    {"an error of a wrapped coroutine", BUILD("coroutine.wrap(function()\nerror('först') end)()"),
     NULL, "prov.lua:3: först"},
    {"an error of ours in a coroutine", BUILD("coroutine.wrap(doc.para)(doc, {})"), NULL,
     "prov.lua:2: doc:para: text ska vara text"},
    {"an error in a callback",
     BUILD("local v = st:values { indicator = 'N01951' }\n"
           "v:where(function(r)\nreturn r.inget end)"),
     NULL, "prov.lua:4: values har inget som heter 'inget'"},
    {"an error in a comparator", BUILD("table.sort({ 2, 1 }, function()\nreturn st.inget end)"),
     NULL, "prov.lua:3: st har inget som heter 'inget'"},
    {"an error in a replacement", BUILD("local s = ('x'):gsub('x', function()\nerror({}) end)"),
     NULL, "prov.lua:3: an error without a text: table; error() takes a text"},
    {"an error in a tail call", BUILD("doc:para('x')\nreturn doc:para(1, 2)"), NULL,
     "prov.lua:3: doc:para: texten har plats för 0 värden men fick 1"},
    {"an error in a tail call of Lua's own", BUILD("\nreturn string.rep()"), NULL,
     "prov.lua:3: rep: argument 1 ska vara en text, men är inget"},
    {"an error in a tail call of a tail call",
     BUILD("local function f() return error({}) end\nreturn f()"), NULL,
     "prov.lua:2: an error without a text: table; error() takes a text"},
    {"an error in a chunk that was loaded", BUILD("load('error(\"inne\")', '=bit')()"), NULL,
     "bit:1: inne"},
    {"a chunk with the name of a module",
     BUILD("local f = load('local doc = ... doc:para({})', '=view')\n"
           "f(doc)"),
     NULL, "view:1: doc:para: text ska vara text"},
};

#endif
