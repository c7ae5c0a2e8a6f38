-- The read-only view of the data; see registration.lua.
return {
  ["st:programme"] = {
    options = { valid = "year", key = "programme" }, returns = "programme",
    sv = "Programmet som gäller ett år, eller ett efter nyckel.", en = "The programme in force in a year, or one by its key.",
  },
  ["st:municipality"] = {
    arguments = { "key: string" }, returns = "municipality",
    sv = "En kommun efter nyckel.", en = "A municipality by its key.",
  },
  ["st:municipalities"] = {
    returns = "municipality[]",
    sv = "Samverkans kommuner, i bokstavsordning.", en = "The municipalities of the cooperation, in order of their names.",
  },
  ["st:occasion"] = {
    arguments = { "key: occasion" }, returns = "occasion",
    sv = "Ett uppföljningstillfälle efter nyckel.", en = "A report occasion by its key.",
  },
  ["st:get"] = {
    arguments = { "kind: kind_name", "key: string" }, returns = "<kind>",
    sv = "En post av ett slag, efter nyckel.", en = "A record of a kind, by its key.",
  },
  ["st:list"] = {
    arguments = { "kind: kind_name", "wanted?: table<string, any>" }, returns = "<kind>[]",
    sv = "Posterna av ett slag, eller de vars fält är som angivet.", en = "The records of a kind, or those whose fields are as given.",
  },
  ["st:values"] = {
    options = {
      indicator = "indicator|indicator[]", part = "record|record[]", sub_goal = "sub_goal|sub_goal[]",
      objective = "objective|objective[]", municipality = "municipality|municipality[]", municipalities = "municipality[]",
      years = "year[]", gender = "string", known = "date", rhythm = "rhythm",
    },
    needs = {}, returns = "Frame",
    sv = "Värden: av indikatorer, eller av det som mäts för delar; för alla kommuner, eller några.",
    en = "Values: of indicators, or of what is measured for parts; for every municipality, or some.",
  },
  ["st:compare"] = {
    options = { indicator = "indicator", group = "string", period = "period", since = "period", gender = "string", known = "date",
                colour_totals = "boolean" },
    needs = { "indicator" }, returns = "Compared[]", also = "row.comparison_summary",
    sv = "Kommuner jämförda i en indikator, bäst först; raderna, och vad som gäller alla.",
    en = "Municipalities compared in an indicator, best first; the rows, and what there is to say of all.",
  },
  ["st:statuses"] = {
    options = { indicator = "indicator", municipality = "municipality", year = "year", period = "period", gender = "string", known = "date" },
    returns = "row.statuses[]",
    sv = "Statusen för varje serie.", en = "The status of every series.",
  },
  ["st:ranks"] = {
    options = { indicator = "indicator", group = "string", period = "period", gender = "string", known = "date", colour_totals = "boolean" },
    returns = "row.ranks[]",
    sv = "En grupps rang och färg i varje indikator.", en = "Ranks and colours of a group on every indicator.",
  },
  ["st:labels"] = {
    options = { municipality = "municipality", form = "string" }, returns = "row.labels[]",
    sv = "Orden för statusarna.", en = "The words for the statuses.",
  },
  ["st:check"] = {
    returns = "Finding[]",
    sv = "Vad som saknas eller inte stämmer.", en = "What is missing or does not add up.",
  },
  ["st:check_rules"] = {
    returns = "row.check_rules[]",
    sv = "Kontrollens regler, och hur mycket var och en finner.", en = "The rules of the check, and how much each finds.",
  },
  ["st:rotation"] = {
    options = { cooperation = "cooperation", years = "integer[]", repair = "boolean", absent = "Absent[]", pairs_first = "boolean",
                effort = "integer" },
    returns = "Rotation_plan",
    sv = "Ett förslag på vilka som står värd för vilken konferens; inget sparas.",
    en = "A proposal of who hosts which conference; nothing is stored.",
  },
  ["st:hostings"] = {
    options = { years = "year[]" }, returns = "Hosting[]",
    sv = "Konferenserna under några år, en rad för varje värd.", en = "The conferences of some years, a row for each host.",
  },
  ["st:plans"] = {
    options = { plan = "plan", year = "year", body = "body", on = "date" }, returns = "row.plans[]",
    sv = "Planer som träd, med vad som är sent en dag.", en = "Plans as trees, with what is late on a day.",
  },
  ["st:waiting"] = {
    options = { municipality = "municipality|\"secretariat\"", date = "date", days = "integer", done = "boolean" }, returns = "row.waiting[]",
    sv = "Vad som väntar på vem, och till när.", en = "What waits on whom, and by when.",
  },
  ["st:year_wheel"] = {
    arguments = { "year: year" }, returns = "row.year_wheel[]",
    sv = "Allt som är daterat under ett år.", en = "Everything that is dated in a year.",
  },
  ["st:programmes"] = {
    arguments = { "date?: date" }, returns = "row.programmes[]",
    sv = "Hur långt varje program hade kommit en dag.", en = "How far each programme had come on a day.",
  },
  ["st:matters"] = {
    arguments = { "date?: date" }, returns = "row.matters[]",
    sv = "Gemensamma ärenden som de stod en dag.", en = "Joint matters as they stood on a day.",
  },
  ["st:advocacy"] = {
    options = { year = "year", goal = "record|string", direction = "direction" }, returns = "row.advocacy[]",
    sv = "Påverkansarbetets insatser.", en = "The efforts of the advocacy.",
  },
  ["st:dissemination"] = {
    options = { municipality = "municipality", year = "year", missing = "boolean" }, returns = "row.dissemination[]",
    sv = "Vem som har fört vilket gemensamt resultat vidare.", en = "Who has passed on which joint result.",
  },
  ["st:bodies"] = {
    options = { date = "date" }, returns = "row.bodies[]", sv = "Organen en dag.", en = "The bodies on a day.",
  },
  ["st:vacancies"] = {
    options = { date = "date" }, returns = "row.vacancies[]", sv = "Vem som saknas var.", en = "Who is missing where.",
  },
  ["st:seats"] = {
    options = { body = "body", municipality = "municipality", role = "string", date = "date" }, returns = "row.seats[]|row.body_seats[]",
    sv = "Platserna i ett organ, eller en kommuns i alla.", en = "The seats of a body, or a municipality's in all.",
  },
  ["st:chairs"] = {
    arguments = { "body: body" }, returns = "row.chairs[]", sv = "Ett organs ordförande över tid.", en = "The chairs of a body over time.",
  },
  ["st:meetings"] = {
    arguments = { "body: body" }, returns = "row.meetings[]", sv = "Ett organs möten.", en = "The meetings of a body.",
  },
  ["st:meeting"] = {
    arguments = { "meeting: meeting" }, returns = "row.meeting[]",
    sv = "Ett möte, med dagordning och närvaro.", en = "A meeting, with agenda and attendance.",
  },
  ["st:history"] = {
    arguments = { "kind: kind_name", "key?: string" }, returns = "row.history_changes[]",
    sv = "Vad som har ändrats, av vem och hur.", en = "What was changed, by whom and how.",
  },
  ["st:referrers"] = {
    arguments = { "kind: kind_name|record", "key?: string" }, returns = "row.referrers[]",
    sv = "Vad som hänvisar till en post.", en = "What refers to a record.",
  },
  ["st:csv"] = {
    arguments = { "kind: kind_name" }, returns = "string", sv = "Posterna av ett slag som CSV-text.", en = "The records of a kind as CSV text.",
  },
  ["st:persons_due"] = {
    options = { date = "date" }, returns = "row.persons_due[]",
    sv = "Vems personuppgifter som ska raderas.", en = "Whose personal data is to be erased.",
  },
}
