-- An integration that runs after changes: what has been decided is posted as JSON to an address of one's own, such
-- as that of a case system. Write the address here, then register the script and grant it that address:
--     sodertorn --db a.db scripts register webhook webhook.lua
--     sodertorn --db a.db scripts grant webhook http:https://diarium.example/hook
-- Who made a change is not posted. A post that fails is in the log of the script, and stops no decision.
local ADDRESS <const> = "https://diarium.example/hook"

-- What the record is now; nothing of one that is gone.
local function contents(st, change)
  if change.change == "deleted" then return nil end
  local record = st:get(change.kind, change.key)
  return { title = record.title, date = record.date, outcome = record.outcome, body = record.body and record.body.name,
           municipality = record.municipality and record.municipality.key }
end

return integration {
  title = say("Beslut till en egen adress", "Decisions to an address of one's own"),
  needs = { http = { ADDRESS } },
  on    = { "decision" },

  run = function(job)
    local changes = {}
    for i, change in ipairs(job.changes) do
      changes[i] = { kind = change.kind, key = change.key, change = change.change, at = change.at,
        now = contents(job.st, change) }
    end
    if #changes == 0 then return job:warn(say("inget har ändrats", "nothing has changed")) end
    local answer, why = job.http:post(ADDRESS, json.encode { changes = changes })
    if not answer then error(why, 0) end
    if answer.status >= 300 then error(say("%s svarade %d", "%s answered %d"):format(ADDRESS, answer.status), 0) end
    job:section(say("Postat", "Posted")):para(say("%d ändringar.", "%d changes."), #changes)
  end,
}
