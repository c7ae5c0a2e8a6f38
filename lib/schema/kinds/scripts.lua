-- Lua scripts that are registered in the database.

kind { 40, "script", title = "name", owner = "municipality",
  c = "registered_script", -- sdt_script_ is for scripts that run
  sv = { "skript", "Ett Lua-skript som är registrerat i databasen." },
  en = { "script", "A Lua script registered in the database." },

  ref(1, "municipality", "municipality", { inverse = "scripts",
    sv = { "Kommun", "Kommunen vars skript det är; tomt när det är gemensamt." },
    en = { "Municipality", "Whose script it is; absent when it is shared." } }),
  text(2, "name", { required = true, max_length = length.name,
    sv = { "Namn", "Vad skriptet heter." },
    en = { "Name", "What it is called." } }),
  text(3, "source", { required = true, max_length = length.script, lines = true,
    sv = { "Källtext", "Lua-texten." },
    en = { "Source", "The Lua text." } }),
  text(4, "needs", { verb = "grant",
    sv = { "Behörigheter", "Behörigheterna som det har beviljats, åtskilda med blanksteg." },
    en = { "Needs", "The capabilities granted, separated by spaces." } }),
  text(5, "registered_by", { verb = "register",
    sv = { "Registrerat av", "Vem som registrerade det." },
    en = { "Registered by", "Who registered it." } }),
  date(6, "registered", { verb = "register",
    sv = { "Registrerat", "Dagen då det registrerades." },
    en = { "Registered", "The day it was registered." } }) }
