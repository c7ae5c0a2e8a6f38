-- What an integration gets; see registration.lua. It has the parts that it was granted.
local round = { key = "string", proposed = "date", deadline = "date", rule = "string", decision = "decision", text = "string",
                reference = "string", title = "string" }

local function with(options, more)
  local out = {}
  for name, type in next, options do out[name] = type end
  for name, type in next, more do out[name] = type end
  return out
end

local hosts = { cooperation = "cooperation", years = "integer[]", repair = "boolean", absent = "Absent[]", pairs_first = "boolean",
                effort = "integer" }

return {
  ["job:st"] = { field = true, returns = "View", sv = "Läsvyn av databasen.", en = "The read-only view of the database." },
  ["job:changes"] = {
    field = true, returns = "row.events[]", sv = "Ändringarna som den körs för.", en = "The changes that it runs because of.",
  },
  ["job:warn"] = {
    arguments = { "text: text", "...: any" },
    sv = "En varning i svaret: vad som inte gick, och var.", en = "A warning in the answer: what did not work, and where.",
  },
  ["job:section"] = {
    arguments = { "title: text", "...: any" }, returns = "Document",
    sv = "Ett eget avsnitt i svaret, mellan vad som skrevs och varningarna.",
    en = "A section of its own in the answer, between what was written and the warnings.",
  },
  ["job:values"] = { field = true, returns = "Values", sv = "Skriver värden; kräver write values.", en = "Writes values; needs write values." },
  ["job:http"] = {
    field = true, returns = "Http", sv = "Når beviljade adresser; kräver http.", en = "Reaches granted addresses; needs http.",
  },
  ["http:get"] = {
    arguments = { "url: string" }, returns = "string|nil", also = "string",
    sv = "Hämtar en adress; svaret, eller nil och varför inte.", en = "Fetches an address; the answer, or nil and why not.",
  },
  ["http:post"] = {
    arguments = { "url: string", "body: string" }, options = { type = "string" }, returns = "string|nil", also = "string",
    sv = "Skickar till en adress; svaret, eller nil och varför inte. En provkörning skickar inget.",
    en = "Sends to an address; the answer, or nil and why not. A dry run sends nothing.",
  },
  ["values:batch"] = {
    options = { source = "source", note = "string", processed = "boolean", replace = "boolean", fetched = "date", mixed = "boolean" },
    returns = "Batch", sv = "En ny omgång värden.", en = "A new batch of values.",
  },
  ["batch:try"] = {
    options = { indicator = "indicator", municipality = "municipality", period = "period", gender = "string", value = "text",
                missing = "string" },
    needs = {}, returns = "true|nil", also = "string",
    sv = "Lägger till ett värde, eller varför det inte finns; true, eller nil och varför inte.",
    en = "Adds a value, or why there is none; true, or nil and why not.",
  },
  ["batch:commit"] = {
    returns = "row.batch", sv = "Skriver omgången; svaret är antal.", en = "Writes the batch; it answers numbers.",
  },

  ["records:put"] = {
    arguments = { "kind: kind_name", "key: string|nil", "fields: table<string, any>" }, returns = "any",
    sv = "Skriver en post, ny eller befintlig; nil som nyckel gör en ny.", en = "Writes a record, new or there already; a key of nil makes a new one.",
  },
  ["records:delete"] = {
    arguments = { "kind: kind_name|record", "key?: string" }, returns = "any",
    sv = "Tar bort en post som inget hänvisar till.", en = "Deletes a record that nothing refers to.",
  },
  ["records:undo"] = {
    arguments = { "kind: kind_name|record", "key?: string" }, returns = "row.history_changes[]",
    sv = "Ångrar en posts senaste ändring.", en = "Undoes the last change of a record.",
  },
  ["records:import"] = {
    arguments = { "kind: kind_name", "file: File" }, options = { sep = "separator" }, returns = "row.import",
    sv = "Läser in poster av ett slag från en CSV-fil.", en = "Reads records of a kind from a CSV file.",
  },

  ["plans:carry"] = {
    arguments = { "from: plan", "to: plan" }, returns = "row.plan_outcomes[]",
    sv = "För det ofärdiga vidare till nästa plan.", en = "Carries what is unfinished over to the next plan.",
  },
  ["plans:close"] = {
    arguments = { "plan: plan" }, options = { date = "date", leave = "boolean", decision = "decision" }, needs = { "date" },
    returns = "row.plan_outcomes[]", sv = "Stänger en plan.", en = "Closes a plan.",
  },
  ["plans:correct"] = {
    arguments = { "plan: plan" }, options = { kind = "kind_name", record = "record|string", field = "string", value = "text", reason = "string" },
    needs = { "kind", "record", "field", "reason" }, returns = "row.plan_corrections[]",
    sv = "Rättar ett fält i en stängd plan, med skäl.", en = "Corrects a field of a closed plan, with a reason.",
  },

  ["programmes:amend"] = {
    arguments = { "programme: programme" },
    options = { date = "date", title = "string", changes = "(Amend_add|Amend_remove|Amend_reword)[]", key = "string",
                decision = "decision", reference = "string" },
    needs = { "date", "title", "changes" }, returns = "row.amendment_changes[]",
    sv = "Ändrar programmet: changes = { { reword = del, words = \"…\" } }.", en = "Amends the programme: changes = { { reword = part, words = \"…\" } }.",
  },
  ["programmes:renew"] = {
    arguments = { "programme: programme" },
    options = { key = "string", title = "string", valid_from = "year", valid_until = "year", prefix = "string",
                mappings = "(Renew_drop|Renew_merge|Renew_new|Renew_reword|Renew_split)[]" },
    needs = { "key", "title", "valid_from", "valid_until" }, returns = "row.successions[]",
    sv = "Gör ett utkast till nästa program.", en = "Makes the draft of the next programme.",
  },

  ["matters:propose"] = {
    options = with(round, { role = "string", subject = "record|string", cooperation = "cooperation" }), needs = { "role", "title" },
    returns = "row.adoptions[]", sv = "Lägger fram ett ärende för medlemmarna.", en = "Puts a matter to the members.",
  },
  ["matters:decide"] = {
    arguments = { "matter: record|string" },
    options = { municipality = "municipality", outcome = "string", date = "date", before = "date", paragraph = "string",
                reference = "string", text = "string", decision = "decision" },
    needs = { "municipality", "outcome" }, returns = "row.adoptions[]",
    sv = "För in vad en kommun beslutade.", en = "Records what a municipality decided.",
  },
  ["matters:next_round"] = {
    arguments = { "matter: record|string" }, options = round, returns = "row.adoptions[]",
    sv = "En ny omgång av ett ärende.", en = "A new round of a matter.",
  },
  ["matters:withdraw"] = {
    arguments = { "matter: record|string" }, options = { date = "date" }, returns = "row.adoptions[]",
    sv = "Återkallar ett ärende.", en = "Withdraws a matter.",
  },

  ["advocacy:pass_on"] = {
    arguments = { "result: effort|edition|occasion|matter" },
    options = { municipality = "municipality", date = "date", audience = "string", channel = "string", reference = "string" },
    needs = { "municipality", "date" }, returns = "row.dissemination[]",
    sv = "För in att en kommun har fört ett gemensamt resultat vidare.",
    en = "Records that a municipality has passed on a joint result.",
  },

  ["occasions:freeze"] = {
    arguments = { "occasion: occasion" }, returns = "row.frozen[]",
    sv = "Fryser uppföljningstillfället som det är.", en = "Keeps the report occasion as it is for ever.",
  },
  ["persons:erase"] = {
    arguments = { "person: person" }, options = { name = "string" }, returns = "row.person_erased[]",
    sv = "Raderar en person, under en pseudonym om name anges.", en = "Erases a person, under a pseudonym when name is given.",
  },
  ["persons:clear"] = {
    options = { date = "date" }, returns = "row.person_erased[]",
    sv = "Raderar alla vars uppgifter ska vara borta.", en = "Erases all whose data was to be gone.",
  },
  ["rotation:accept"] = {
    options = with(hosts, { body = "body", date = "date", paragraph = "string", reference = "string", accepted_until = "year" }),
    needs = { "body", "date" }, returns = "row.rotation_accepted",
    sv = "Beslutar planen som st:rotation föreslår.", en = "Decides the plan that st:rotation proposes.",
  },
}
