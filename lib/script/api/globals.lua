-- What every script has; see registration.lua.
local function param(sv, en, list, needed, bounds)
  local options = { default = "text", label = "text" }
  if list then options[list] = "string[]" end
  if bounds then options.least, options.most = "integer", "integer" end
  return { options = options, needs = needed and { list } or nil, returns = "Param", sv = sv, en = en }
end

return {
  report = {
    options = { title = "string", params = "table<string, Param>", needs = "table<string, string[]>",
                build = "fun(doc: Document, st: View, p: table<string, any>): any", interactive = "boolean" },
    needs = { "title", "build" }, returns = "Declaration",
    sv = "Deklarerar en rapport: titel, parametrar, behov, och build som fyller dokumentet.",
    en = "Declares a report: title, parameters, needs, and build, which fills the document.",
  },
  integration = {
    options = { title = "string", params = "table<string, Param>", needs = "table<string, string[]>", on = "string[]",
                run = "fun(job: Job, p: table<string, any>): any" },
    needs = { "title", "run" }, returns = "Declaration",
    sv = "Deklarerar en integration: titel, parametrar, behov, och run som gör arbetet.",
    en = "Declares an integration: title, parameters, needs, and run, which does the work.",
  },
  say = {
    arguments = { "swedish: text", "english: text" }, returns = "string",
    sv = "Av två texter den på sessionens språk.", en = "Of two texts the one in the session's language.",
  },
  print = {
    lua = true, -- it is Lua's own, but writes elsewhere
    arguments = { "...: any" },
    sv = "Skriver värden på en rad i körningens logg.", en = "Writes values on a line of the run's log.",
  },
  help = {
    arguments = { "what?: any" },
    sv = "Skriver hjälp i loggen: om ett namn, ett objekt, en post eller en funktion; utan något om allt som finns.",
    en = "Writes help to the log: on a name, an object, a record or a function; without one on all there is.",
  },

  ["param.municipality"] = param("En kommun, med nyckel eller namn; build får dess post.",
    "A municipality, by key or name; build gets its record."),
  ["param.occasion"] = param("Ett uppföljningstillfälle; build får dess post.", "A report occasion; build gets its record."),
  ["param.year"] = param("Ett år; default = \"latest\" är det senaste med värden.", "A year; default = \"latest\" is the last with values."),
  ["param.text"] = param("En text.", "A text."),
  ["param.number"] = param("Ett tal, med komma eller punkt.", "A number, with a comma or a point."),
  ["param.integer"] = param("Ett heltal, inom gränser om de anges.", "An integer, within bounds if they are given.", nil, nil, true),
  ["param.period"] = param("En period: 2024, 2024Q1, 2024-05.", "A period: 2024, 2024Q1, 2024-05."),
  ["param.date"] = param("En dag: 2024-05-31.", "A day: 2024-05-31."),
  ["param.indicator"] = param("En indikator, med nyckel eller titel; build får dess post.",
    "An indicator, by key or title; build gets its record."),
  ["param.indicators"] = param("Indikatorer, med nycklar och komma emellan; build får en array av poster.",
    "Indicators, by keys with commas between; build gets an array of records."),
  ["param.choice"] = param("Ett av några val.", "One of some choices.", "choices", true),
  ["param.file"] = param("En fil, av vissa typer om de anges; csv.rows läser den.",
    "A file, of some types if they are given; csv.rows reads it.", "types"),
}
