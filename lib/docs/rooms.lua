-- Draws the rooms of the library as their #include lines make them: lua5.4 rooms.lua ROOT FOLDER writes
-- rooms.svg and architecture.md into the folder. A room stands above all that it includes; when rooms
-- include each other in a circle there is no such order, and that is an error.
local root, folder = ...

local libraries = { ["sqlite3.h"] = "SQLite", ["libpq-fe.h"] = "PostgreSQL", ["cJSON.h"] = "cJSON",
                    ["lua.h"] = "Lua", ["zip.h"] = "libzip", ["xlsxwriter.h"] = "libxlsxwriter",
                    ["expat.h"] = "libexpat", ["zlib.h"] = "zlib" }

local function sorted_keys(set)
  local keys = {}
  for key in pairs(set) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- What the rooms are for, as the README tells.
local function read_purposes()
  local purposes = {}
  for line in io.lines(root .. "/README.md") do
    local names, purpose = line:match("^| (`.-) | (.*) |$")
    if names then
      for name in names:gmatch("lib/(%w+)/") do purposes[name] = purpose end
    end
  end
  return purposes
end

-- rooms[name] = { uses = { [other room] = number of lines }, libraries = set }
local function read_rooms()
  local rooms = {}
  local files = assert(io.popen("find '" .. root .. "/lib' -name '*.[ch]' | LC_ALL=C sort"))
  for path in files:lines() do
    local name = path:sub(#root + 1):match("^/lib/([%w_]+)/")
    if name then
      rooms[name] = rooms[name] or { uses = {}, libraries = {} }
      local room = rooms[name]
      for line in io.lines(path) do
        local other = line:match('^%s*#%s*include "([%w_]+)/')
        if other and other ~= name then room.uses[other] = (room.uses[other] or 0) + 1 end
        local library = libraries[(line:match('^%s*#%s*include [<"](.-)[>"]') or ""):match("[^/]*$")]
        if library then room.libraries[library] = true end
      end
    end
  end
  files:close()
  return rooms
end

-- The layer of each room, the lowest 1: one above the highest that it uses.
local function find_layers(rooms)
  local layers, visiting = {}, {}
  local function visit(name)
    if layers[name] then return layers[name] end
    if visiting[name] then error("rooms include each other in a circle, through " .. name, 0) end
    visiting[name] = true
    local layer = 1
    for other in pairs(assert(rooms[name], "no room " .. name).uses) do
      layer = math.max(layer, visit(other) + 1)
    end
    layers[name] = layer
    return layer
  end
  for name in pairs(rooms) do visit(name) end
  return layers
end

-- Whether `name` uses `other` through a third room.
local function uses_through_others(rooms, name, other)
  local seen = {}
  local function reaches(from)
    if seen[from] then return false end
    seen[from] = true
    for next in pairs(rooms[from].uses) do
      if next == other and from ~= name then return true end
      if next ~= other and reaches(next) then return true end
    end
    return false
  end
  return reaches(name)
end

-- The nodes of each layer and the arrows between neighbouring layers: where an arrow goes further, nodes
-- without a room keep a way free for it.
local function lay_out(rooms, layers)
  local rows, arrows = {}, {}
  for name, layer in pairs(layers) do
    rows[layer] = rows[layer] or {}
    table.insert(rows[layer], { room = name, name = name, layer = layer, above = {} })
  end
  local nodes = {}
  for _, row in ipairs(rows) do
    table.sort(row, function(a, b) return a.name < b.name end)
    for _, node in ipairs(row) do nodes[node.name] = node end
  end
  for _, name in ipairs(sorted_keys(rooms)) do
    for _, other in ipairs(sorted_keys(rooms[name].uses)) do
      if not uses_through_others(rooms, name, other) then
        local upper = nodes[name]
        for layer = layers[name] - 1, layers[other], -1 do
          local lower = nodes[other]
          if layer > layers[other] then
            lower = { name = name .. other, layer = layer, above = {} }
            table.insert(rows[layer], lower)
          end
          arrows[#arrows + 1] = { from = upper, to = lower }
          table.insert(lower.above, upper)
          upper = lower
        end
      end
    end
  end
  return rows, arrows
end

-- Arranges the nodes from the top down: each row in the order of what stands above its nodes.
local function arrange(rows, size)
  local widest = 0
  local function width(node) return node.room and size.width or size.way end
  for layer = #rows, 1, -1 do
    local row = rows[layer]
    for _, node in ipairs(row) do
      local sum = 0
      for _, upper in ipairs(node.above) do sum = sum + upper.x end
      node.wish = #node.above > 0 and sum / #node.above or 0
    end
    table.sort(row, function(a, b)
      if a.wish ~= b.wish then return a.wish < b.wish end
      return a.name < b.name
    end)
    local total = -size.gap
    for _, node in ipairs(row) do total = total + width(node) + size.gap end
    local x = -total / 2
    for _, node in ipairs(row) do
      node.x = x + width(node) / 2
      node.y = (#rows - layer) * (size.height + size.rise)
      x = x + width(node) + size.gap
    end
    widest = math.max(widest, total)
  end
  return widest
end

local function write_svg(path, rooms, rows, arrows)
  local size = { width = 150, height = 46, gap = 26, rise = 38, way = 20 }
  local widest, margin = arrange(rows, size), 12
  local width, height = widest + 2 * margin, #rows * (size.height + size.rise) - size.rise + 2 * margin
  local out = assert(io.open(path, "w"))
  out:write(('<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="%g %g %d %d" '
    .. 'role="img" font-family="sans-serif">\n'):format(width, height, -width / 2, -margin, width, height))
  out:write("<title>The rooms of the library: each stands above those that it uses</title>\n")
  out:write('<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" ',
            'orient="auto"><path d="M0 0L8 4L0 8z" fill="#46617a"/></marker></defs>\n')
  for _, arrow in ipairs(arrows) do
    local from, to = arrow.from, arrow.to
    local bottom, top = from.y + size.height, to.y
    local middle = (bottom + top) / 2
    out:write(('<path d="M%g %gC%g %g %g %g %g %g%s" fill="none" stroke="#46617a" stroke-width="1.4"%s/>\n')
      :format(from.x, bottom, from.x, middle, to.x, middle, to.x, top,
              to.room and "" or ("V%g"):format(top + size.height),
              to.room and ' marker-end="url(#head)"' or ""))
  end
  for _, row in ipairs(rows) do
    for _, node in ipairs(row) do
      if node.room then
        local names = table.concat(sorted_keys(rooms[node.room].libraries), ", ")
        out:write(('<rect x="%g" y="%g" width="%d" height="%d" rx="6" fill="#eef3f7" stroke="#46617a"/>\n')
          :format(node.x - size.width / 2, node.y, size.width, size.height))
        out:write(('<text x="%g" y="%g" text-anchor="middle" font-size="15" fill="#14202b">%s</text>\n')
          :format(node.x, node.y + (names == "" and 28 or 21), node.room))
        if names ~= "" then
          out:write(('<text x="%g" y="%g" text-anchor="middle" font-size="11" fill="#46617a">%s</text>\n')
            :format(node.x, node.y + 37, names))
        end
      end
    end
  end
  out:write("</svg>\n")
  out:close()
end

local function write_page(path, rooms, rows)
  local purposes = read_purposes()
  local out = assert(io.open(path, "w"))
  out:write("# The architecture {#architecture}\n\n",
    "Each folder of `lib/` is a room, and stands here above the rooms whose headers it includes. An arrow ",
    "that follows from others is left out; the table has them all, with how many lines include them. The ",
    "small print is the one library that a room alone may see. Drawn from the `#include` lines of this ",
    "version.\n\n![](rooms.svg)\n\n| room | what it is for | it uses |\n|---|---|---|\n")
  for layer = #rows, 1, -1 do
    for _, node in ipairs(rows[layer]) do
      if node.room then
        local uses = {}
        for _, other in ipairs(sorted_keys(rooms[node.room].uses)) do
          uses[#uses + 1] = ("%s (%d)"):format(other, rooms[node.room].uses[other])
        end
        out:write(("| %s | %s | %s |\n"):format(node.room, purposes[node.room] or "",
                                               table.concat(uses, ", ")))
      end
    end
  end
  out:close()
end

local rooms = read_rooms()
local rows, arrows = lay_out(rooms, find_layers(rooms))
write_svg(folder .. "/rooms.svg", rooms, rows, arrows)
write_page(folder .. "/architecture.md", rooms, rows)
