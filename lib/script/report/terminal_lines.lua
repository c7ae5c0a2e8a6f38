-- Lines of text for a terminal, as its writers put them together: w is the state of the writing, whose
-- lines are in w.out. What is hidden is shown; colour comes only when asked for.
local bridge = require "bridge"

local width_of = bridge.width
local codes = { bold = "1", soft = "2", green = "32", yellow = "33", red = "31", grey = "90", accent = "36" }

local function clean(text)
  return bridge.visible(text)
end

local function paint(w, text, name)
  return w.colour and name and "\27[" .. codes[name] .. "m" .. text .. "\27[0m" or text
end

local function line(w, text)
  w.out[#w.out + 1] = text or ""
end

local function gap(w)
  if #w.out > 0 and w.out[#w.out] ~= "" then line(w) end
end

-- Splits a text into lines of at most `width` columns; a word that is longer is cut.
local function wrap(text, width)
  local lines, now, used = {}, {}, 0
  local function flush()
    lines[#lines + 1] = table.concat(now, " ")
    now, used = {}, 0
  end
  for word in clean(text):gmatch("[^ ]+") do
    local size = width_of(word)
    if used > 0 and used + 1 + size > width then flush() end
    while size > width and utf8.len(word) do
      local stop = utf8.offset(word, width + 1)
      if not stop or stop > #word then break end
      lines[#lines + 1] = word:sub(1, stop - 1)
      word = word:sub(stop)
      size = width_of(word)
    end
    now[#now + 1] = word
    used = used + size + (used > 0 and 1 or 0)
  end
  if used > 0 or #lines == 0 then flush() end
  return lines
end

local function text(w, content, indent, hang, name)
  indent = indent or ""
  local columns = math.max(12, w.width - width_of(indent))
  for i, part in ipairs(wrap(content, columns)) do
    line(w, (i == 1 and indent or hang or indent) .. paint(w, part, name))
  end
end

local function pad(content, width, align)
  local missing = width - width_of(content)
  if missing <= 0 then return content end
  if align == "right" then return (" "):rep(missing) .. content end
  if align == "center" then return (" "):rep(missing // 2) .. content .. (" "):rep(missing - missing // 2) end
  return content .. (" "):rep(missing)
end

return { clean = clean, paint = paint, line = line, gap = gap, wrap = wrap, text = text, pad = pad }
