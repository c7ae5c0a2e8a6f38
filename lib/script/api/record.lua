-- What records have besides their fields and relations, which the schema tells; see registration.lua.
local followed = { "programme", "area", "focus_area", "goal", "sub_goal", "objective", "measure", "indicator" }
local levels = { "programme", "area", "focus_area", "goal", "sub_goal" }

return {
  ["record:assess"] = {
    of = followed,
    options = { municipality = "municipality", year = "year", period = "period", gender = "string", method = "string", occasion = "occasion" },
    returns = "Assessment",
    sv = "Bedömer hur det går, med förklaring: status, text, rows.", en = "Assesses how it goes, with an explanation: status, text, rows.",
  },
  ["record:tree"] = {
    of = levels, options = { year = "year" }, returns = "Part[]",
    sv = "Alla delar under, var och en efter den som den ligger i.", en = "All parts below, each after the one it lies in.",
  },
  ["record:answers"] = {
    of = { "matter", "programme", "amendment", "effort", "plan", "governing_document" }, options = { on = "date" }, returns = "row.adoptions[]",
    sv = "Vad var och en har beslutat.", en = "What each has answered.",
  },
  ["record:said"] = {
    of = { "activity", "effort", "decision", "seat", "matter", "adoption", "plan", "body", "meeting", "indicator", "target", "edition",
           "occasion" },
    arguments = { "field: string" }, returns = "string|nil",
    sv = "Vad människor kallar ordet i ett fält.", en = "What people call the word in a field.",
  },

  ["programme:validity"] = { field = true, returns = "string", sv = "Från och till vilket år det gäller.", en = "From and until which year it is valid." },
  ["programme:state"] = {
    field = true, returns = "string|nil", sv = "Hur långt det har kommit: draft, proposed, in_force eller succeeded.",
    en = "How far it has come: draft, proposed, in_force or succeeded.",
  },
  ["programme:focus_areas"] = { field = true, returns = "focus_area[]", sv = "Dess fokusområden.", en = "Its focus areas." },
  ["programme:goals"] = { field = true, returns = "goal[]", sv = "Dess mål, på alla nivåer.", en = "Its goals, at every level." },
  ["programme:sub_goals"] = { field = true, returns = "sub_goal[]", sv = "Dess delmål, på alla nivåer.", en = "Its sub-goals, at every level." },
  ["programme:sections"] = {
    options = { year = "year" }, returns = "Section[]",
    sv = "Delarna grupperade som en rapport har dem.", en = "The parts grouped as a report has them.",
  },
  ["programme:called"] = {
    arguments = { "level: string", "count?: integer" }, returns = "string",
    sv = "Vad en nivå kallas i det, om en eller flera.", en = "What a level is called in it, of one or several.",
  },
  ["programme:called_all"] = {
    arguments = { "rows: rows" }, returns = "string", also = "string",
    sv = "Vad några rader kallas tillsammans, om en och om flera.", en = "What some rows are called together, of one and of several.",
  },
  ["programme:headline"] = {
    arguments = { "states: rows" }, returns = "string",
    sv = "En mening om vad som avviker och varför.", en = "One sentence on what deviates and why.",
  },
  ["programme:deviating"] = {
    arguments = { "states: rows" }, returns = "table[]", also = "string",
    sv = "De delar som avviker, den värsta först, var och en med varför; och i en mening hur många de är.",
    en = "The parts that deviate, the worst first, each with why; and in a sentence how many they are.",
  },
  ["programme:plans_in"] = {
    options = { year = "year" }, returns = "plan[]",
    sv = "Den senaste planen till och med ett år, av varje sort och organ.", en = "The last plan up to a year, of each sort and body.",
  },
  ["programme:adoptions"] = {
    returns = "Adoption[]", sv = "Vem som har antagit det och vem som inte har det.", en = "Who has adopted it and who has not.",
  },
  ["programme:coverage"] = {
    options = { frame = "frame" }, returns = "row.coverage[]",
    sv = "Vad i ett ramverk som det täcker.", en = "What of a framework it covers.",
  },
  ["programme:parts"] = {
    options = { on = "date" }, returns = "row.programme_tree[]", sv = "Dess delar som de var en dag.", en = "Its parts as they were on a day.",
  },
  ["programme:amended"] = {
    options = {}, returns = "row.amendment_changes[]", sv = "Vad som har ändrats i det.", en = "What has been amended in it.",
  },
  ["programme:successors"] = {
    options = {}, returns = "row.successions[]", sv = "Vart delmålen tog vägen.", en = "Where its sub-goals went.",
  },
  ["programme:predecessors"] = {
    options = {}, returns = "row.successions[]", sv = "Varifrån delmålen kom.", en = "Where its sub-goals came from.",
  },
  ["sub_goal:lineage"] = {
    options = { municipality = "municipality", year = "year" }, returns = "row.lineage[]",
    sv = "Delmålet genom programmen, med hur det gick.", en = "The sub-goal through the programmes, with how it went.",
  },
  ["body:seated"] = {
    options = { on = "date" }, returns = "row.body_seats[]", sv = "Vilka som satt en dag.", en = "Who sat on a day.",
  },
  ["plan:costs"] = { returns = "row.plan_costs[]", sv = "Vad planen kostar.", en = "What the plan costs." },
  ["plan:shares"] = { returns = "row.plan_shares[]", sv = "Vad den kostar vem.", en = "What it costs whom." },
  ["person:document"] = { returns = "row.person_document[]", sv = "Allt som finns om personen.", en = "All that is held on the person." },
  ["occasion:reporting"] = {
    options = { municipality = "municipality" }, returns = "row.reporting[]", sv = "Vem som har rapporterat vad.", en = "Who has reported what.",
  },
  ["occasion:changes"] = {
    returns = "row.changes[]", sv = "Indikatorer som har tillkommit och försvunnit sedan planen.",
    en = "Indicators that have come and gone since the plan.",
  },
  ["occasion:view"] = {
    returns = "View", sv = "Läsvyn som den var när tillfället frystes.", en = "The view as it was when the occasion was frozen.",
  },
}
