-- The report's own texts in Swedish and English, and the look of a status: its colour group, the
-- shape of its icon, and the sign that stands for it in plain text. The names of the statuses come
-- from the library (bridge.word), since a municipality may have its own.
local words = {}

words.sv = {
  -- where a value is not
  missing = "saknas", more = "och %d till", empty = "Inga uppgifter.", no_values = "Inga värden att visa.",
  band = "%s till %s", no_target = "inget mål satt", no_change = "för få värden", no_leaves = "inga mått",
  no_assessment = "ej bedömt", few = "För få år för ett diagram: %s.",
  none_of = "Inga värden att visa: %s.",
  marks = {
    missing = "ej publicerat ännu", non_response = "bortfall", not_applicable = "ej tillämpligt",
    secret = "sekretess", incomplete = "året är inte slut, eller saknar delar",
    not_additive = "delarna kan inte läggas ihop",
  },

  -- tables and statuses
  indicator = "Indikator", value = "Värde", change = "Förändring", target = "Mål", trend = "Utveckling",
  status = "Status", category = "Kategori", remark = "anmärkning", sheet = "Blad", about = "Om rapporten", year = "År", of = "%d av %d", total = "av %d",
  since = "sedan %s", points = "%‑enheter", without_unit = "utan enhet", why = "Så har bedömningen gjorts",
  better = { higher = "högre är bättre", lower = "lägre är bättre" },

  -- comparisons between municipalities
  rank = "Plats", municipality = "Kommun", beside = "Jämfört med de andra",
  compared = "%s: %s, %s, %d av %d med värde", compared_without = "%s: %s, %d av %d med värde",
  colours = { green = "grön: bland de bästa", yellow = "gul: i mitten", red = "röd: bland de sämsta" },
  no_colour = "ingen färg", compared_note = "Färgen säger bättre eller sämre än de andra, inte bra eller dåligt.",
  analysis = "Analys av %s, %s: %s", no_analysis = "Ingen har skrivit någon analys av jämförelsen.",

  -- the programme: its levels when it has no words of its own for them, of one and of several
  levels = {
    area = { "område", "områden" }, focus_area = { "fokusområde", "fokusområden" }, goal = { "mål", "mål" },
    sub_goal = { "delmål", "delmål" }, objective = { "verksamhetsmål", "verksamhetsmål" },
    part = { "del av programmet", "delar av programmet" },
  },
  headline = {
    one = "%d av %d %s avviker: ", some = "%d av %d %s avviker: ",
    none = "0 av %d bedömda %s avviker",
    unknown = "0 av %d %s kan bedömas: värden eller målvärden saknas.",
    nothing = "Det finns inga %s att följa upp.", rest = "; %d kan inte bedömas",
    because = "%s (%s: %s)", plain = "%s (%s)", in_many = "%s i %d av %d kommuner",
    expected = "%s, %s %s mot väntade %s", target = "%s, %s %s; målet är %s", latest = "%s, %s %s",
  },

  -- charts
  charts = {
    line = "Linjediagram", bar = "Stapeldiagram", dot = "Punktdiagram", rank = "Rangordning", scatter = "Spridningsdiagram",
    stacked = "Delar av en helhet", spark = "Utveckling i tiden", status = "Bedömningar", grid = "Rutnät",
    tree = "Träd", wheel = "Årshjul", tiles = "Rutkarta",
  },
  genders = { K = "Kvinnor", M = "Män", T = "Totalt" },
  day = "Dag", what = "Vad", level = "Nivå", share = "Andel", no_rank = "utan plats", no_day = "utan dag", rule = "mål", as_table = "Visa värdena som tabell",
  from_to = "%s: %s (%s) till %s (%s)", one = "%s: %s (%s)", none = "%s: inga värden", gaps = "luckor: %s",
  scale = { { 1e12, "bn" }, { 1e9, "md" }, { 1e6, "mn" } },

  -- the frame of the report
  skip = "Hoppa till innehållet", contents = "Innehåll", note = "Obs", sources = "Källor",
  footnotes = "Noter", footnote = "not %d", back = "tillbaka", made = "Rapporten är framtagen %s.",
  source = "Källa: %s", processed = "Bearbetning: %s", processed_here = "Egen bearbetning",
  processed_what = "beräknade bedömningar, förändringar och sammanvägningar",
  fetched = "hämtat %s", reported = "rapporterat av %s", newest = "senast %s",
  mean = { unweighted = "ovägt medel", weighted = "medel vägt med %s %s", of = "%s av %d av %d kommuner", without = "; utan värde: %s" },
  months = { "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
             "oktober", "november", "december" },

  errors = {
    unknown = "%s: okänt val '%s'%s", choose = "; här finns %s", near = "; menade du %s?",
    bad_value = "%s: '%s' går inte som %s%s", needed = "%s: %s saknas",
    want = "%s: %s ska vara %s, men är %s", called = { list = "en lista { … }", rows = "en lista av rader" },
    options = "%s: väntade { … } med namngivna val (%s), men fick %s",
    backwards = "%s: years = { %d, %d } går baklänges; väntat: { från, till }",
    one_of = "%s: ett av %s ska anges",
    cell = "pivot: två värden för %s vid %s; välj ett först, med where (municipality, year, gender) eller latest",
    no_rows = "%s: %s har inga rader",
    one_series = "%s: %s ska ha en rad per kommun och period, av en indikator",
    path = "%s: kolumnen '%s': %s", field = "fältet '%s' finns inte%s",
    either = "%s: ge antingen %s eller %s, inte båda",
    method = "dokumentet har ingen metod '%s'%s", colon = "%s.%s: skriv %s:%s med kolon",
    frozen = "dokumentet har inga egna fält: '%s' går inte att sätta",
    levels = "%s: avsnitt kan ligga i varandra i högst %d nivåer",
    args = "%s: texten har plats för %d värden men fick %d",
    placeholder = "%s: '%s' i texten går inte att fylla i med %s; %%d tar hela tal, %%s vad som helst",
    key = "%s: %s ska vara en nyckel i citattecken eller en post, men är %s",
    unsaid = "%s: '%s' fick en hel tabell (%s); skriv ett av dess fält, som row.name",
    number = "%s: '%s' ska ge tal, men rad %d har %s",
    units = "%s: raderna har olika enheter (%s, %s), som inte kan dela axel; visa dem "
      .. "var för sig: facet = \"indicator\"",
    depth = "%s: '%s' ska ge nivån som ett helt tal, högst ett steg under raden före; rad %d gör inte det",
    negative = "%s: '%s' är under noll för %s; delar av en helhet kan inte vara det",
    x = "%s: x = '%s' ger inget årtal eller någon period i rad %d; pröva mark = 'bar'",
    duplicate = "%s: två värden för %s vid %s; skilj serierna åt (color, facet) eller välj en "
      .. "(municipality, gender)",
  },
}

words.en = {
  missing = "missing", more = "and %d more", empty = "No data.", no_values = "No values to show.",
  band = "%s to %s", no_target = "no target set", no_change = "too few values", no_leaves = "no measures",
  no_assessment = "not assessed", few = "Too few years for a chart: %s.",
  none_of = "No values to show: %s.",
  marks = {
    missing = "not published yet", non_response = "no response", not_applicable = "not applicable",
    secret = "confidential", incomplete = "the year is not over, or lacks parts",
    not_additive = "the parts cannot be added",
  },

  indicator = "Indicator", value = "Value", change = "Change", target = "Target", trend = "Trend",
  status = "Status", category = "Category", remark = "remark", sheet = "Sheet", about = "About", year = "Year", of = "%d of %d", total = "of %d",
  since = "since %s", points = "pp", without_unit = "without a unit", why = "How this was assessed",
  better = { higher = "higher is better", lower = "lower is better" },

  rank = "Place", municipality = "Municipality", beside = "Beside the others",
  compared = "%s: %s, %s, %d of %d with a value", compared_without = "%s: %s, %d of %d with a value",
  colours = { green = "green: among the best", yellow = "yellow: in the middle", red = "red: among the worst" },
  no_colour = "no colour", compared_note = "The colour says better or worse than the others, not good or bad.",
  analysis = "Analysis by %s, %s: %s", no_analysis = "Nobody has written an analysis of the comparison.",

  levels = {
    area = { "area", "areas" }, focus_area = { "focus area", "focus areas" }, goal = { "goal", "goals" },
    sub_goal = { "sub-goal", "sub-goals" }, objective = { "objective", "objectives" },
    part = { "part of the programme", "parts of the programme" },
  },
  headline = {
    one = "%d of %d %s deviates: ", some = "%d of %d %s deviate: ",
    none = "0 of %d assessed %s deviate",
    unknown = "0 of %d %s can be assessed: values or targets are missing.",
    nothing = "There are no %s to follow up.", rest = "; %d cannot be assessed",
    because = "%s (%s: %s)", plain = "%s (%s)", in_many = "%s in %d of %d municipalities",
    expected = "%s, %s %s against an expected %s", target = "%s, %s %s; the target is %s", latest = "%s, %s %s",
  },

  charts = {
    line = "Line chart", bar = "Bar chart", dot = "Dot chart", rank = "Ranking", scatter = "Scatter chart",
    stacked = "Parts of a whole", spark = "Change over time", status = "Assessments", grid = "Grid",
    tree = "Tree", wheel = "Year wheel", tiles = "Tile map",
  },
  genders = { K = "Women", M = "Men", T = "Total" },
  day = "Day", what = "What", level = "Level", share = "Share", no_rank = "no place", no_day = "no day", rule = "target", as_table = "Show the values as a table",
  from_to = "%s: %s (%s) to %s (%s)", one = "%s: %s (%s)", none = "%s: no values", gaps = "gaps: %s",
  scale = { { 1e12, "tn" }, { 1e9, "bn" }, { 1e6, "m" } },

  skip = "Skip to the content", contents = "Contents", note = "Note", sources = "Sources",
  footnotes = "Notes", footnote = "note %d", back = "back", made = "Report made %s.",
  source = "Source: %s", processed = "Processed by: %s", processed_here = "Processed here",
  processed_what = "computed assessments, changes and aggregates",
  fetched = "fetched %s", reported = "reported by %s", newest = "latest %s",
  mean = { unweighted = "unweighted mean", weighted = "mean weighted by %s %s", of = "%s of %d of %d municipalities",
           without = "; without a value: %s" },
  months = { "January", "February", "March", "April", "May", "June", "July", "August", "September",
             "October", "November", "December" },

  errors = {
    unknown = "%s: unknown option '%s'%s", choose = "; there is %s", near = "; did you mean %s?",
    bad_value = "%s: '%s' does not do as %s%s", needed = "%s: %s is missing",
    want = "%s: %s should be %s, but is %s", called = { list = "a list { … }", rows = "a list of rows" },
    options = "%s: expected { … } with named options (%s), but got %s",
    backwards = "%s: years = { %d, %d } goes backwards; expected: { from, to }",
    one_of = "%s: one of %s must be given",
    cell = "pivot: two values for %s at %s; choose one first, by where (municipality, year, gender) or latest",
    no_rows = "%s: %s has no rows",
    one_series = "%s: %s wants one row for each municipality and period, of one indicator",
    path = "%s: the column '%s': %s", field = "there is no field '%s'%s",
    either = "%s: give either %s or %s, not both",
    method = "a document has no method '%s'%s", colon = "%s.%s: write %s:%s with a colon",
    frozen = "a document has no fields of your own: '%s' cannot be set",
    levels = "%s: sections can be inside each other in at most %d levels",
    args = "%s: the text has room for %d values but got %d",
    placeholder = "%s: '%s' in the text cannot be filled in with %s; %%d takes whole numbers, %%s anything",
    key = "%s: %s should be a key in quotation marks or a record, but is %s",
    unsaid = "%s: '%s' got a whole table (%s); write one of its fields, such as row.name",
    number = "%s: '%s' should give numbers, but row %d has %s",
    units = "%s: the rows have different units (%s, %s), which cannot share an axis; show "
      .. "them apart: facet = \"indicator\"",
    depth = "%s: '%s' should give the level as a whole number, at most one below the row before; row %d does not",
    negative = "%s: '%s' is below zero for %s; parts of a whole cannot be",
    x = "%s: x = '%s' gives no year or period in row %d; try mark = 'bar'",
    duplicate = "%s: two values for %s at %s; tell the series apart (color, facet) or choose one "
      .. "(municipality, gender)",
  },
}

-- Every status differs in shape, not only in colour. `codes` is their order, from best to worst.
words.codes = {
  "achieved", "on_track", "some_deviation", "partly_achieved", "off_track", "moving_away",
  "not_achieved", "not_assessed",
}
words.look = {
  achieved        = { colour = "green",  sign = "✔" },
  on_track        = { colour = "green",  sign = "●" },
  some_deviation  = { colour = "yellow", sign = "▲" },
  partly_achieved = { colour = "yellow", sign = "◐" },
  off_track       = { colour = "red",    sign = "■" },
  moving_away     = { colour = "red",    sign = "▼" },
  not_achieved    = { colour = "red",    sign = "✖" },
  not_assessed    = { colour = "grey",   sign = "○" },
}

function words.of(lang)
  return words[lang] or words.sv
end

return words
