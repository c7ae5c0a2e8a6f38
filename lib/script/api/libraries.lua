-- The libraries that a script has as globals; see registration.lua.
return {
  ["csv.rows"] = {
    arguments = { "file: File" }, options = { sep = "separator", decimal = "decimal_mark", header = "boolean" },
    returns = "fun(): table<string|integer, any>",
    sv = "Raderna i en CSV-fil, en i taget i for: celler efter rubrikens namn, och line.",
    en = "The rows of a CSV file, one by one in for: cells by the names of the header, and line.",
  },
  ["followup.assess"] = {
    options = {
      method = "string", values = "table<text, text>", target = "number", low = "number", high = "number", base_value = "number",
      on_track = "number", some_deviation = "number", partly = "number", tolerance = "number", min_years = "number",
      decimals = "decimals", direction = "string", wanted = "string", target_period = "period", base_period = "period",
      as_of = "period", report_date = "date", source = "string", unit = "string", form = "string",
    },
    needs = {}, returns = "row.assessment",
    sv = "Bedömer en serie: values = { [2020] = 10, [2021] = \"missing\" }.",
    en = "Assesses one series: values = { [2020] = 10, [2021] = \"missing\" }.",
  },
  ["followup.compare"] = {
    options = { values = "table<string, text>", population = "table<string, number>", direction = "string", group = "string",
                period = "period", measures = "string", unit = "string", decimals = "decimals", colour_totals = "boolean" },
    needs = {}, returns = "row.comparison[]", also = "row.comparison_summary",
    sv = "Jämför kommuner: values = { Huddinge = 1.2, Salem = \"secret\" }; raderna, och vad som gäller alla.",
    en = "Compares municipalities: values = { Huddinge = 1.2, Salem = \"secret\" }; the rows, and what there is to say of all.",
  },
  ["followup.tree"] = {
    options = { method = "string", coverage = "number", form = "string", nodes = "Node[]" }, needs = {}, returns = "row.tree[]",
    sv = "Väger ihop ett träd av statusar; en rad för varje nod.", en = "Puts a tree of statuses together; a row for each node.",
  },
  ["json.decode"] = {
    arguments = { "text: string" }, returns = "any", also = "string",
    sv = "Värdet av en JSON-text; nil och var det gick fel om den inte är JSON.",
    en = "The value of a JSON text; nil and where it went wrong for what is no JSON.",
  },
  ["json.encode"] = {
    arguments = { "value: any" }, returns = "string", sv = "Ett värde som JSON.", en = "A value as JSON.",
  },
  ["json.is_null"] = {
    arguments = { "value: any" }, returns = "boolean",
    sv = "Om ett element i en array är null.", en = "Whether an element of an array is null.",
  },
  ["url.encode"] = {
    arguments = { "text: string" }, returns = "string",
    sv = "En text som del av en adress.", en = "A text as a part of an address.",
  },
  ["url.with"] = {
    arguments = { "address: string", "query: table<string, any>" }, returns = "string",
    sv = "En adress med en fråga, i namnens ordning.", en = "An address with a query, in the order of its names.",
  },
  ["rotation.plan"] = {
    arguments = { "facts: table" }, returns = "Rotation_plan",
    sv = "Planerar värdskap av uppgifter i JSON-formens ord: members, conferences, years.",
    en = "Plans hosts from facts in the words of the JSON form: members, conferences, years.",
  },
}
