-- What the writers of a document share. A writer is a table of functions, one for each type of node:
-- write[node.type](w, node, level), where w is the state of the writing and level that of a heading.

local writer = {}

-- Writes the nodes that are inside a node.
function writer.children(write, w, node, level)
  for _, child in ipairs(node.children or {}) do write[child.type](w, child, level) end
end

-- Gives a writer of plain text its sections and headings; `heading` is (w, text, level, status).
function writer.add_sections(write, heading)
  function write.section(w, node, level)
    heading(w, node.title, level, node.status)
    writer.children(write, w, node, level + 1)
  end

  function write.heading(w, node, level)
    heading(w, node.text, level, node.status)
  end
end

return writer
