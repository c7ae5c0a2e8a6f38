-- The document; see registration.lua. A text has %s and %d where values go, and markup: *emphasis*,
-- **strong**, [text](address).
local function text(name, sv, en)
  return { arguments = { name .. ": text", "...: any" }, returns = "Document", sv = sv, en = en }
end

return {
  ["doc:title"] = text("text", "Dokumentets titel.", "The title of the document."),
  ["doc:lead"] = text("text", "Ingressen: det viktigaste först.", "The lead: what matters most, first."),
  ["doc:para"] = text("text", "Ett stycke.", "A paragraph."),
  ["doc:quote"] = text("text", "Ett citat, som ett måls ord.", "A quotation, such as the words of a goal."),
  ["doc:note"] = text("text", "En upplysning som ska synas.", "A note that should be seen."),
  ["doc:footnote"] = {
    arguments = { "text: text", "...: any" }, returns = "string",
    sv = "En fotnot; svaret är dess märke, att sätta i en text.", en = "A footnote; it answers its mark, to be put in a text.",
  },
  ["doc:section"] = {
    arguments = { "name: text", "...: any" }, options = { status = "status" }, returns = "Document",
    sv = "Ett avsnitt med egen rubrik; svaret fylls som dokumentet.",
    en = "A part with its own heading; the answer is filled like the document.",
  },
  ["doc:heading"] = {
    arguments = { "text: text", "...: any" }, options = { status = "status" }, returns = "Document",
    sv = "En rubrik, med en status om den har en.", en = "A heading, with a status if it has one.",
  },
  ["doc:list"] = {
    arguments = { "items: list" }, options = { ordered = "boolean", empty = "string", most = "integer", by = "path" }, returns = "Document",
    sv = "En lista av texter; empty sägs när den är tom. Med most visas så många, eller av varje slag av fältet by.",
    en = "A list of texts; empty is said when there are none. With most so many are shown, or of each kind of the field by.",
  },
  ["doc:table"] = {
    options = { rows = "rows", columns = "Column[]", empty = "string", caption = "string", note = "string", group = "path",
                computed = "boolean" },
    needs = { "rows", "columns" }, returns = "Document",
    sv = "En tabell: columns = { { \"Indikator\", \"indicator.title\" }, { \"Värde\", \"value\", format = \"unit\" } }.",
    en = "A table: columns = { { \"Indicator\", \"indicator.title\" }, { \"Value\", \"value\", format = \"unit\" } }.",
  },
  ["doc:indicators"] = {
    options = { values = "rows", municipality = "municipality", status = "status", caption = "string", empty = "string", note = "string" },
    needs = { "values" }, returns = "Document",
    sv = "Indikatorernas vanliga tabell: värde, förändring, mål och utveckling.",
    en = "The usual table of indicators: value, change, target and trend.",
  },
  ["doc:chart"] = {
    options = { mark = "mark", data = "rows", title = "string", caption = "string", empty = "string", note = "string", highlight = "any" },
    marks = true, -- and the options of the mark, in its file under report/marks
    needs = { "mark", "data" }, returns = "Document",
    sv = "Ett diagram: mark säger vilket, x, y och color vilka fält som visas.",
    en = "A chart: mark says which, x, y and color which fields are shown.",
  },
  ["doc:comparison"] = {
    options = { rows = "rows", all = "table", caption = "string", note = "string" }, needs = { "rows", "all" }, returns = "Document",
    sv = "Kommuner jämförda, som st:compare svarar.", en = "Municipalities compared, as st:compare answers.",
  },
  ["doc:status"] = {
    arguments = { "what: status" }, options = { of = "string", by = "path" }, returns = "Document",
    sv = "En bedömning med sin förklaring; flera som andelar av en helhet.",
    en = "An assessment with its explanation; several as shares of a whole.",
  },
  ["doc:sources"] = {
    returns = "Document", sv = "Här kommer källorna: vem som rapporterade vad, och när.",
    en = "Here come the sources: who reported what, and when.",
  },
}
