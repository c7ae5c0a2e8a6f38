-- The verbs of frames; see registration.lua. Each gives a new frame.
return {
  ["frame:latest"] = {
    options = { by = "latest_by" }, returns = "Frame",
    sv = "Den senaste raden med värde i varje serie.", en = "The last row with a value of each series.",
  },
  ["frame:where"] = {
    arguments = { "wanted: table<string, any>|fun(row: Value): any" }, returns = "Frame",
    sv = "Raderna vars fält är som angivet: ett värde, eller en lista av vilka något; eller de som en funktion väljer.",
    en = "The rows whose fields are as given: a value, or a list of which any; or those that a function chooses.",
  },
  ["frame:missing"] = {
    returns = "Frame", sv = "Raderna utan värde: vem som inte har rapporterat vad.",
    en = "The rows without a value: who has not reported what.",
  },
  ["frame:change"] = {
    options = { since = "period" }, returns = "Frame",
    sv = "Det senaste värdet i varje serie och förändringen sedan en period, eller sedan det första värdet.",
    en = "The last value of each series and its change since a period, or since the first value.",
  },
  ["frame:spark"] = {
    returns = "Frame", sv = "En rad för varje serie, med dess punkter i series.", en = "A row for each series, with its points in series.",
  },
  ["frame:mean"] = {
    options = { weights = "rows" }, returns = "Frame",
    sv = "Medelvärdet över kommuner per indikator, period och kön, som text säger: ovägt, eller vägt med en frame av vikter, \z
          av hur många (n av all) och vilka som saknar värde.",
    en = "The mean over municipalities per indicator, period and gender, which text tells: unweighted, or weighted by a frame \z
          of weights, of how many (n of all) and who has no value.",
  },
  ["frame:sort"] = {
    options = { by = "string|fun(row: Value): any", descending = "boolean" }, needs = {}, returns = "Frame",
    sv = "Raderna ordnade efter ett fält eller en funktion; de utan värde sist.",
    en = "The rows by a field or a function; those without a value last.",
  },
  ["frame:pivot"] = {
    options = { rows = "string", columns = "string", value = "string" }, returns = "table[]", also = "any[]",
    sv = "En tabell med en rad för varje värde i ett fält och en kolumn för varje i ett annat; raderna, och kolumnernas namn.",
    en = "A table with a row for each value of one field and a column for each of another; the rows, and the columns' names.",
  },
}
