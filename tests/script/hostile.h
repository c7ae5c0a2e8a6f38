/*
 * Scripts that try to outlast, outgrow or outsmart the host, each with the results it may have.
 * Letters: o ok, r runtime, s syntax, m memory, w work, d deadline, p output; D: the clock ends it
 * even where work is scarce, for single instructions or pieces of source that are slow.
 */
#ifndef TEST_HOSTILE_H
#define TEST_HOSTILE_H

struct hostile {
    const char *name;
    const char *reasons;
    const char *source;
};

#define SPIN "local function spin() while true do end end "
/* so much that Lua does not collect on its own before the limit */
#define KEEP "local s, keep = ('x'):rep(2000000), {} for i = 1, 10 do keep[i] = s .. i end "

static const struct hostile hostile_scripts[] = {
    /* 1. a limit caught and tried again */
    {"endless loop", "d", "while true do end"},
    {"goto loop", "d", "::a:: goto a"},
    {"repeat loop in a vararg function", "d", "local function f(...) repeat until false end f()"},
    {"numeric loop", "d", "for i = 1, math.huge do end for i = 1, math.maxinteger do end"},
    {"pcall loop", "d", SPIN "while true do pcall(spin) end"},
    {"pcall of pcall", "d", SPIN "while true do pcall(pcall, pcall, spin) end"},
    {"pcall recursion", "d", "local function f() while true do pcall(f) end end f()"},
    {"error in a loop", "d", "while true do pcall(error, 'x') end"},
    {"errors far down the stack", "d",
     "local function f(n) if n > 0 then f(n - 1) return 1 end "
     "while true do pcall(error) end end f(100000)"},
    {"errors at the end of a long function", "dD", "GENERATE error 60000"},
    {"coroutine catches the limit", "d",
     SPIN "while true do local c = coroutine.create(spin) coroutine.resume(c) end"},
    {"wrap catches the limit", "d", SPIN "while true do pcall(coroutine.wrap(spin)) end"},
    {"close method spins", "d",
     SPIN "local t = setmetatable({}, {__close = spin}) "
          "while true do pcall(function() local x <close> = t spin() end) end"},
    {"many close methods spin", "d",
     SPIN "local t = setmetatable({}, {__close = spin}) "
          "local function deep(n) local a <close> = t local b <close> = t "
          "if n > 0 then deep(n - 1) end spin() end deep(20000)"},
    {"close method in a coroutine", "d",
     SPIN "local t = setmetatable({}, {__close = spin}) "
          "local c = coroutine.create(function() local x <close> = t coroutine.yield() end) "
          "coroutine.resume(c) coroutine.close(c)"},
    {"close method after an error in a coroutine", "d",
     SPIN "local t = setmetatable({}, {__close = spin}) "
          "coroutine.wrap(function() local x <close> = t error('x') end)()"},
    {"memory error caught", "m",
     "local t = {} while true do pcall(function() for i = 1, 1e9 do t[i] = {i} end end) end"},

    /* 2. code that runs while instructions are not counted */
    {"handler spins", "d", SPIN "xpcall(spin, spin)"},
    {"handler spins in a loop", "d", SPIN "while true do xpcall(spin, spin) end"},
    {"handler fails in a handler", "d",
     "local function h(e) error(e) end while true do xpcall(error, h, 'x') end"},
    {"handler is xpcall itself", "dor", SPIN "xpcall(spin, xpcall) "},
    {"finalizer refused", "r", SPIN "setmetatable({}, {__gc = spin})"},
    {"finalizer set late", "o",
     SPIN "local mt = {} for i = 1, 100 do setmetatable({}, mt) if i == 50 then mt.__gc = spin "
          "break end end mt = nil for i = 1, 1e5 do local t = {} end"},
    {"finalizer by inherited field", "o",
     SPIN "local mt = setmetatable({}, {__index = {__gc = spin}}) setmetatable({}, mt)"},
    {"close method killed inside the hook", "d",
     SPIN "local t = setmetatable({}, {__close = spin}) "
          "local c = coroutine.create(function() local x <close> = t spin() end) "
          "coroutine.resume(c) coroutine.close(c)"},

    {"close methods at the brim of the stack", "rmd",
     "local t = setmetatable({}, {__close = function() error('again') end}) "
     "local function deep() local a <close> = t return 1 + deep() end "
     "for i = 1, 20 do pcall(deep) end deep()"},
    {"close methods that resume others", "d",
     SPIN "local t t = setmetatable({}, {__close = function() "
          "coroutine.wrap(function() local x <close> = t spin() end)() end}) "
          "while true do pcall(function() local x <close> = t end) end"},
    {"close method of a loop", "d",
     SPIN "local t = setmetatable({}, {__close = spin}) "
          "while true do pcall(function() for k in next, {1, 2}, nil, t do break end end) end"},
    {"close methods that are C functions", "d",
     SPIN "local mt = {__close = pcall} while true do pcall(function() "
          "local a <close> = setmetatable({}, {__close = string.rep}) "
          "local b <close> = setmetatable({}, {__close = coroutine.wrap(spin)}) spin() end) end"},

    /* 3. many hook counters */
    {"tree of coroutines", "dw",
     "local function grow() while true do pcall(coroutine.wrap(grow)) end end grow()"},
    {"swarm of small coroutines", "dw",
     "while true do coroutine.wrap(function() for i = 1, 90 do end end)() end"},
    {"coroutines that hardly run", "d",
     "local c = coroutine.wrap(function() while true do coroutine.yield() end end) "
     "while true do c() end"},
    {"coroutine.wrap in a metamethod", "dwr",
     "local mt = {} mt.__index = function(t, k) "
     "return coroutine.wrap(function() return t[k + 1] end)() end "
     "while true do pcall(function() return setmetatable({}, mt)[1] end) end"},
    {"chain of closing coroutines", "or",
     "local prev for i = 1, 5000 do local inner = prev "
     "local c = coroutine.create(function() local x <close> = setmetatable({}, {__close = "
     "function() if inner then coroutine.close(inner) end end}) coroutine.yield() end) "
     "coroutine.resume(c) prev = c end coroutine.close(prev)"},
    {"coroutines nested to the brim", "rdwo",
     "local function f() return coroutine.wrap(f)() end f()"},

    /* 4. loops in C */
    {"rep of one byte", "r", "return ('x'):rep(1e18 // 1 | 0)"},
    {"rep of nothing", "o", "return (''):rep(math.maxinteger)"},
    {"rep with separator", "r", "return (''):rep(1 << 62, 'xy')"},
    {"rep bombs", "dwm", "while true do local s = ('x'):rep(8000000) end"},
    {"rep in a pcall loop", "dw", "while true do pcall(string.rep, 'x', 1 << 40) end"},
    {"move over a huge range", "dw", "table.move({}, 1, 1 << 60, 2)"},
    {"move to itself", "dw", "table.move({}, -(1 << 60), 1, 2)"},
    {"lying length for insert", "dw",
     "table.insert(setmetatable({}, {__len = function() return 1 << 60 end}), 1, 0)"},
    {"lying length for remove", "dw",
     "table.remove(setmetatable({}, {__len = function() return 1 << 60 end}), 1)"},
    {"lying length for concat", "rdwm",
     "table.concat(setmetatable({}, {__len = function() return 1 << 60 end, "
     "__index = function() return '' end}))"},
    {"lying length for unpack", "r",
     "table.unpack(setmetatable({}, {__len = function() return 1 << 30 end}))"},
    {"lying length for sort", "r",
     "table.sort(setmetatable({}, {__len = function() return 1 << 60 end}))"},
    {"length that is no number", "r",
     "table.insert(setmetatable({}, {__len = function() return 'x' end}), 1)"},
    {"concat bomb", "rm",
     "local t, s = {}, ('x'):rep(100000) for i = 1, 200 do t[i] = s end "
     "return table.concat(t, s)"},
    {"unpack bomb", "dw",
     "local t = {} for i = 1, 150000 do t[i] = i end "
     "while true do select('#', table.unpack(t)) end"},
    {"vararg bomb", "rdwmD", "local function f(...) return f(1, 2, 3, 4, 5, 6, 7, 8, ...) end f()"},
    {"sort with a comparator that spins", "d",
     "table.sort({3, 2, 1}, function() while true do end end)"},
    {"sort with an inconsistent comparator", "r",
     "local t = {} for i = 1, 1000 do t[i] = i end "
     "table.sort(t, function() return true end)"},
    {"sort with a C comparator", "dw",
     "local t = {} for i = 1, 200000 do t[i] = (i * 7919) % 200003 end "
     "while true do table.sort(t, math.ult) end"},
    {"sort that changes its table", "o",
     "local t = {} for i = 1, 1000 do t[i] = -i end "
     "table.sort(t, function(a, b) t[1] = nil t[#t + 1] = 5 return a < b end)"},
    {"sort of what cannot be compared", "r", "table.sort({1, 'x', {}})"},
    {"pattern that backtracks", "dw", "local s = ('a'):rep(5000) s:find(('a*'):rep(20) .. 'b')"},
    {"lazy pattern that backtracks", "dw",
     "local s = ('a'):rep(5000) s:find(('.-'):rep(20) .. 'b')"},
    {"optional items that backtrack", "dw",
     "local s = ('a'):rep(100) s:match(('a?'):rep(100) .. 'b')"},
    {"balance from every byte", "dw", "while true do (('('):rep(1000000)):find('%b()') end"},
    {"huge set", "dw", "(('x'):rep(1000000)):find('[' .. ('ab'):rep(500000) .. ']')"},
    {"pattern of many items", "r", "(('a'):rep(1000)):find(('a?'):rep(500))"},
    {"back references", "dw", "(('a'):rep(3000)):find('(.*)(.*)(.*)%1%2%3b')"},
    {"frontiers", "dw", "while true do (('a'):rep(1000000)):find('%f[b]') end"},
    {"plain search on long texts", "dw",
     "local s = ('a'):rep(4000000) while true do s:find(('a'):rep(2000000) .. 'b', 1, true) end"},
    {"gsub with huge replacement", "r", "(('x'):rep(1000000)):gsub('x', ('y'):rep(1000000))"},
    {"gsub of a capture that grows", "r", "(('x'):rep(5000)):gsub('.*', ('%0'):rep(5000))"},
    {"gsub callback spins", "d", "('x'):gsub('x', function() while true do end end)"},
    {"gmatch in a loop", "dw",
     "local s = ('a'):rep(1000000) while true do for w in s:gmatch('a-b') do end end"},
    {"pack of huge sizes", "r", "string.pack('c2000000000', 'x')"},
    {"pack of absurd sizes", "r", "string.pack('c99999999999999999999', 'x')"},
    {"unpack of many values", "m", "string.unpack(('B'):rep(1000000), ('x'):rep(1000000))"},
    {"format with a huge width", "r", "string.format('%99999d', 1)"},
    {"format with a huge precision", "r", "string.format('%.99999f', 1)"},
    {"format of long literals", "rdwm",
     "local s = ('\\0'):rep(4000000) while true do string.format('%q', s) end"},
    {"format shows no address", "r", "string.format('%p', {})"},
    {"upper of long texts", "dwm", "local s = ('x'):rep(4000000) while true do s = s:upper() end"},
    {"pack of many sizes", "dwm", "while true do string.pack('c8000000c300000', '', '') end"},
    {"unpack of much padding", "dw",
     "local s = ('x'):rep(4000000) while true do pcall(string.unpack, s, s) end"},
    {"byte of long texts", "dw",
     "local s = ('x'):rep(150000) while true do select('#', s:byte(1, -1)) end"},
    {"utf8.len of long texts", "dw", "local s = ('x'):rep(8000000) while true do utf8.len(s) end"},
    {"utf8.codepoint of long texts", "rm",
     "local s = ('x'):rep(8000000) return utf8.codepoint(s, 1, -1)"},
    {"tostring of long texts", "dw",
     "local s = (' '):rep(8000000) while true do local x = tonumber(s) end"},
    {"arithmetic on long texts", "dwr",
     "local s = (' '):rep(8000000) .. '1' while true do local x = s + 1 end"},
    {"comparison of long texts", "d",
     "local a = ('\\0'):rep(7000000) .. 'a' local b = ('\\0'):rep(7000000) .. 'b' "
     "while true do local x = a < b end"},
    {"comparison of many texts", "dD",
     "local a = ('\\0'):rep(15000) .. 'a' local b = ('\\0'):rep(15000) .. 'b' "
     "while true do local x = a < b end"},
    {"equality of long texts", "dm",
     "local a = ('x'):rep(7000000) .. 'a' local b = ('x'):rep(7000000) .. 'b' "
     "while true do local x = a == b end"},
    {"long texts as keys", "dwm",
     "local t, s = {}, ('x'):rep(4000000) "
     "for i = 1, 1e9 do t[s .. i] = nil local y = t[s .. i] end"},
    {"next over an emptied table", "dD",
     "local t = {} for i = 1, 20000 do t['k' .. i] = i end for k in next, t do t[k] = nil end "
     "t.z = 1 while true do next(t) end"},
    {"pairs of a big table", "dw",
     "local t = {} for i = 1, 20000 do t['k' .. i] = i end while true do pairs(t) end"},
    {"keys that collide", "dmD",
     "for k = 10, 15 do local n, m, t = 1 << k, (1 << (k + 1)) - 1, {} "
     "for i = 1, n do t[(i + 5) * m] = true end t[(n + 6) * m] = true end "
     "while true do local n, m, t = 1 << 14, (1 << 15) - 1, {} "
     "for i = 1, n do t[(i + 5) * m] = true end t[(n + 6) * m] = true end"},
    {"float keys that collide", "dmD",
     "while true do local t = {} for i = 1, 40000 do t[1 + i * 2.0 ^ -50] = i end end"},

    /* 5. the allocator at the brim */
    {"table grows", "m", "local t = {} for i = 1, 1e12 do t[i] = i end"},
    {"tables grow", "m", "local t = {} for i = 1, 1e12 do t = {t} end"},
    {"text doubles", "m", "local s = 'x' while true do s = s .. s end"},
    {"texts pile up", "md", "local t = {} for i = 1, 1e12 do t[i % 50000 + 1] = ('x'):rep(i) end"},
    {"life at the brim", "mdw",
     "local keep = {} for i = 1, 1e9 do keep[i % 200000 + 1] = {i, i} end"},
    {"brim with large blocks", "mdw",
     "local keep = {} for i = 1, 150000 do keep[i] = {i} end "
     "while true do local s = ('x'):rep(4000000) .. 'y' end"},
    {"upper at the brim, caught", "md",
     "local t, s = {}, ('x'):rep(5000000) for i = 1, 12 do t[i] = s .. i end "
     "while true do pcall(s.upper, s) end"},
    {"pack at the brim, caught", "md",
     "local t, s = {}, ('x'):rep(5000000) for i = 1, 12 do t[i] = s .. i end "
     "while true do pcall(string.pack, 'c5000000', '') end"},
    {"format at the brim, caught", "md",
     "local t, s = {}, ('x'):rep(5000000) for i = 1, 12 do t[i] = s .. i end "
     "local c = coroutine.wrap(function() while true do pcall(s.format, '%s,', s) end end) c()"},
    {"upper of what is thrown away", "d",
     KEEP "while true do for i = 1, 7 do local a = s:sub(i) end local a = s:upper() end"},
    {"pack of what is thrown away", "d",
     KEEP "while true do for i = 1, 7 do local a = s:sub(i) end string.pack('c5000000', '') end"},
    {"format of what is thrown away", "d",
     KEEP "while true do for i = 1, 7 do local a = s:sub(i) end ('%s,%s'):format(s, s) end"},
    {"closures pile up", "m",
     "local f for i = 1, 1e12 do local g = f f = function() return g end end"},
    {"coroutines pile up", "mdw",
     "local t = {} for i = 1, 1e12 do t[i] = coroutine.create(print) end"},
    {"memory error in a close method", "m",
     "local t = setmetatable({}, {__close = function() local s = 'x' "
     "while true do s = s .. s end end}) local function f() local x <close> = t "
     "local s = 'x' while true do s = s .. s end end while true do pcall(f) end"},
    {"weak keys refused", "r", "setmetatable({}, {__mode = 'k'})"},
    {"weak keys and values refused", "r", "setmetatable({}, {__mode = 'vk'})"},
    {"weak keys set late", "domw",
     "local mt, prev = {}, {} for i = 1, 100000 do local k = {} "
     "local t = setmetatable({[k] = prev}, mt) prev = k k.t = t end mt.__mode = 'k' "
     "for i = 1, 1e5 do local x = {} end"},
    {"endless recursion", "m", "local function f() return 1 + f() end f()"},
    {"endless recursion in a loop", "m",
     "local function f() return 1 + f() end while true do pcall(f) end"},
    {"mutual recursion by methods", "r",
     "local mt = {} mt.__add = function(a, b) return a + b end "
     "local x = setmetatable({}, mt) return x + x"},

    /* 6. the parser */
    {"deep parentheses", "s", "GENERATE ( 100000"},
    {"deep tables", "s", "GENERATE { 100000"},
    {"deep functions", "s", "GENERATE function 50000"},
    {"deep blocks", "s", "GENERATE do 100000"},
    {"many concats", "s", "GENERATE .. 250"},
    {"many locals", "s", "GENERATE local 300"},
    {"many gotos and labels", "smdD", "GENERATE goto 25000"},
    {"long else-if chain", "sodD", "GENERATE elseif 60000"},
    {"source over a mebibyte", "s", "GENERATE space 1048577"},
    {"one huge constant", "o", "GENERATE string 1000000"},
    {"one huge number", "o", "GENERATE digit 1000000"},
    {"load in a loop", "dw", "local s = ('x = 1 '):rep(100000) while true do load(s) end"},
    {"load of deep nesting", "dw", "local s = ('('):rep(1000000) while true do load(s) end"},
    {"load of a reader", "r", "load(function() while true do end end)"},
    {"load of bytecode", "r", "local f = load('\\27Lua') f()"},
    {"no dump", "r", "string.dump(function() end)"},
    {"load of a binary mode", "r", "load('x = 1', 'x', 'b')()"},

    /* 7. shared state */
    {"string metatable", "r", "getmetatable('').__index = nil"},
    {"metatable of a library", "r", "setmetatable(string, {__index = error})"},
    {"metatables of the libraries", "o",
     "for _, lib in pairs {coroutine, math, os, string, table, utf8} do "
     "assert(getmetatable(lib) == false and not pcall(setmetatable, lib, nil)) end"},
    {"string library replaced", "o",
     "string.rep = nil string.format = error assert(('x'):rep(2) == 'xx')"},
    {"call chain refused", "r",
     "local t = print for i = 1, 1000 do t = setmetatable({}, {__call = t}) end t()"},
    {"call chain set late", "rdo",
     "local f = function() end for i = 1, 100000 do local mt = {} local t = setmetatable({}, mt) "
     "mt.__call = f f = t end f()"},
    {"index chain", "rdo",
     "local t = {} for i = 1, 100000 do t = setmetatable({}, {__index = t}) end "
     "while true do local x = t.x end"},
    {"index loop", "r", "local t = {} setmetatable(t, {__index = t}) return t.x"},
    {"newindex loop", "r", "local t = {} setmetatable(t, {__newindex = t}) t.x = 1"},
    {"protected metatable", "r",
     "local t = setmetatable({}, {__metatable = 'no'}) setmetatable(t, nil)"},

    /* 8. host functions */
    {"no io", "r", "io.write('x')"},
    {"no debug", "r", "debug.sethook()"},
    {"no require", "r", "require('x')"},
    {"no dofile", "r", "dofile('/etc/passwd')"},
    {"no os.execute", "r", "os.execute('true')"},
    {"no os.exit", "r", "os.exit()"},
    {"no collection", "r", "collectgarbage('stop')"},
    {"no address", "o",
     "assert(tostring({}) == 'table' and tostring(print) == 'function') "
     "assert(tostring(coroutine.create(print)) == 'thread')"},
    {"print bomb", "p", "while true do print('hello') end"},
    {"print of one bomb", "p", "print(('x'):rep(5000000))"},
    {"deep recursion through gsub", "r", "local function f() return (('x'):gsub('x', f)) end f()"},
    {"deep recursion through sort", "r",
     "local function f() table.sort({1, 2}, f) return true end f()"},
    {"deep recursion through tostring", "r",
     "local t = setmetatable({}, {__tostring = function(t) return tostring(t) end}) tostring(t)"},
    {"deep recursion through pairs", "r",
     "local t t = setmetatable({}, {__pairs = function(t) return pairs(t) end}) pairs(t)"},
    {"deep recursion through load", "rd",
     "local function f() return load('local f = ... return f()')(f) end f()"},
    {"deep recursion through concat", "r",
     "local t = setmetatable({}, {__index = function(t, k) return table.concat(t, '', 1, 2) end}) "
     "table.concat(t, '', 1, 2)"},

    /* 9. messages */
    {"error object spins in tostring", "d", SPIN "error(setmetatable({}, {__tostring = spin}))"},
    {"error object fails in tostring", "r", "error(setmetatable({}, {__tostring = error}))"},
    {"error object eats memory", "m",
     "error(setmetatable({}, {__tostring = function() local s = 'x' "
     "while true do s = s .. s end end}))"},
    {"error without a value", "r", "error()"},
    {"error that is a table", "r", "error({})"},
    {"error with a forged line", "r", "error('hostile.lua:0: x', 0)"},
    {"error with a line of another file", "r", "error('/etc/passwd:1: x', 0)"},
    {"error that is no text in a coroutine", "r", "coroutine.wrap(error)({})"},
    {"error in a tail call", "r", "return error({})"},
    {"error in a coroutine that tail calls", "r",
     "coroutine.wrap(function() return error(nil) end)()"},
    {"error on the way out", "r",
     "local x <close> = setmetatable({}, {__close = function() error({}) end}) return 1"},
    {"error with a huge text", "r", "error(('x'):rep(5000000))"},
    {"error with control bytes", "r", "error('\\27[2J\\0\\255\\n\\t\\u{9b}')"},
    {"deep traceback", "r",
     "local function f(n) if n == 0 then error('deep') end f(n - 1) return 1 end f(5000)"},
    {"tostring that is no string", "r",
     "tostring(setmetatable({}, {__tostring = function() return {} end}))"},
    {"long type name", "r", "setmetatable({}, {__name = ('x'):rep(1000)})"},
    {"syntax error in a huge token", "s", "GENERATE token 500000"},
};

#endif
