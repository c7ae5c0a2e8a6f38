-- What the functions answer where it is no table of the library as it is; see registration.lua. `row` is
-- the table of the library that it begins with.
return {
  Value = {
    fields = { indicator = "indicator", municipality = "municipality", period = "string", year = "integer", gender = "string",
               value = "number", missing = "string", missing_text = "string", target = "number", source = "source",
               processed = "boolean", fetched = "string", parts = "integer", since = "string", before = "number", change = "number",
               series = "table[]", n = "integer", all = "integer", mean_name = "string", weight_period = "string", text = "string" },
    sv = "En rad i en frame: ett värde, eller varför det saknas.", en = "A row of a frame: a value, or why it is missing.",
  },
  Assessment = {
    row = "followup",
    fields = { rows = "Assessed[]", counts = "table<string, integer>", text = "string", indicator = "indicator" },
    sv = "Hur det går, och varför.", en = "How it goes, and why.",
  },
  Assessed = {
    row = "followup", fields = { indicator = "indicator" },
    sv = "En nod i bedömningens träd.", en = "A node in the tree of the assessment.",
  },
  Compared = {
    row = "comparison",
    fields = { municipality = "municipality", indicator = "indicator", missing = "string", missing_text = "string", since = "string",
               processed = "boolean", source = "table" },
    sv = "En kommun bland de jämförda.", en = "A municipality among those compared.",
  },
  Adoption = {
    row = "adoptions", fields = { outcome_text = "string" },
    sv = "Vad en medlem har beslutat om programmet.", en = "What a member has decided on the programme.",
  },
  Hosting = {
    row = "hostings", fields = { conference = "conference", host = "municipality" },
    sv = "En värd för en konferens ett år, som det är inlagt.", en = "A host of a conference in a year, as it is recorded.",
  },
  Planned_hosting = {
    row = "rotation_hostings", fields = { conference = "conference", host = "municipality", locked = "boolean" },
    sv = "En värd för en konferens ett år, i en plan.", en = "A host of a conference in a year, in a plan.",
  },
  Planned_turn = {
    row = "rotation_turns", fields = { conference = "conference", host = "municipality" },
    sv = "Hur ofta en kommun är värd för en konferens.", en = "How often a municipality hosts a conference.",
  },
  Planned_pair = {
    row = "rotation_pairs", fields = { one = "municipality", other = "municipality" },
    sv = "Två kommuner som är värdar tillsammans.", en = "Two municipalities that host together.",
  },
  Planned_reason = {
    row = "rotation_reasons", fields = { conference = "conference", host = "municipality" },
    sv = "Varför en kommun är värd ett år.", en = "Why a municipality hosts in a year.",
  },
  Planned_level = {
    row = "rotation_levels", fields = { proved = "boolean" },
    sv = "Vad planen når, och om det är bevisat det bästa.", en = "What the plan reaches, and whether that is proved best.",
  },
  Finding = {
    row = "check", fields = { text = "string" },
    sv = "Vad kontrollen har funnit.", en = "What the check has found.",
  },
  Part = {
    fields = { part = "area|focus_area|goal|sub_goal", kind = "kind_name", title = "string", level = "integer", lowest = "boolean", followed = "boolean" },
    sv = "En del av programmet, i dess träd.", en = "A part of the programme, in its tree.",
  },
  Section = {
    fields = { part = "area|focus_area|goal|sub_goal", title = "string", rows = "Part[]" },
    sv = "Delar som en rapport har i ett avsnitt.", en = "Parts that a report has in one section.",
  },
  Rotation_plan = {
    fields = { feasible = "boolean", because = "string[]", hostings = "Planned_hosting[]", levels = "Planned_level[]",
               turns = "Planned_turn[]", pairs = "Planned_pair[]", reasons = "Planned_reason[]" },
    sv = "Vilka som står värd för vad, eller varför det inte går.", en = "Who hosts what, or why it cannot be done.",
  },
  Declaration = { fields = {}, sv = "En rapport eller en integration, deklarerad.", en = "A report or an integration, declared." },
  Param = { fields = {}, sv = "En parameter, deklarerad.", en = "A parameter, declared." },
  File = { fields = { name = "string" }, sv = "En fil som gavs för en parameter.", en = "A file that was given for a parameter." },
}
