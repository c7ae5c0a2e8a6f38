"""The database's rotation at the command line: planned, accepted, explained, repaired, as a calendar; and
what it says when it is asked wrongly. test_command.py COMMAND"""
import json
import os
import subprocess
import planner

DB = os.path.join(planner.FOLDER, "test.db")
failures = []


def run(*arguments, code=0, says=(), lang="en"):
    """One call; what it printed, in lines wide enough for every sentence. The code and every text of `says`
    must be as wanted."""
    done = subprocess.run([planner.COMMAND, "--lang", lang, "--db", DB, *arguments],
                          capture_output=True, text=True, timeout=300, env={**os.environ, "COLUMNS": "1000"})
    for text in says:
        if text not in done.stdout + done.stderr:
            failures.append((arguments, "does not say", text, done.stdout[-600:] + done.stderr[-600:]))
    if done.returncode != code:
        failures.append((arguments, "code", done.returncode, done.stderr[-600:]))
    return done.stdout


run("init", "--with-sodertorn")
before = run("export")
grid = run("rotation", "plan", "--years", "2027-2034", lang="sv",
           says=["År    Södertörns Rådslag  Södertörnskonferensen", "bevisat det minsta möjliga"])
answer = json.loads(run("--json", "rotation", "plan", "--years", "2027-2034"))
if len(answer["hostings"]) != 16 or any(level["value"] for level in answer["levels"]):
    failures.append(("eight years of eight members are perfect", answer["levels"]))
if run("export") != before:
    failures.append("planning has written something")
run("rotation", "accept", "--years", "2027-2034", "--body", "samarbetskommitten", "--date", "2026-11-23",
    "--reference", "SK 2026/12", "--until", "2030", says=["Accepted: 2027–2030. 12 hosts added"])
run("rotation", "explain", "2028", says=["decided 2026-11-23, Samarbetskommittén, SK 2026/12", "others who could"])
run("rotation", "explain", "2033", says=["Nothing is decided for 2033. Of the proposal for 2027–2034:", "share so far"])
run("rotation", "explain", "1990", says=["Nothing is recorded for 1990, and the proposal is for 2027–2034; more years with --years."])
run("rotation", "explain", "2019", says=["Salem, held"])
if run("rotation", "plan", "--years", "2027-2034", lang="sv").count("*") != 12:
    failures.append("the accepted years are not locked")
host = json.loads(run("--json", "rotation", "explain", "2028"))[0]["host"]
run("rotation", "plan", "--years", "2027-2034", "--absent", host + ":2028", code=1,
    says=["There is no plan", "is locked to", "cannot that year"])
ladder = json.loads(run("--json", "rotation", "repair", "--years", "2027-2034", "--absent", host + ":2028"))
if not ladder["ladder"] or not any(rung["recommended"] for rung in ladder["ladder"]):
    failures.append(("no rung is recommended", ladder))
run("set", "absence", "1", "municipality=" + host, "year=2028")
run("rotation", "accept", "--repair", "--years", "2027-2034", "--body", "samarbetskommitten", "--date",
    "2027-02-01", says=["removed"])
path = os.path.join(planner.FOLDER, "plan.ics")
run("rotation", "calendar", "--years", "2027-2034", "-o", path)
with open(path, newline="") as file:
    calendar = file.read()
if calendar.count("BEGIN:VTODO") != 16 or "VEVENT" in calendar or any(len(line.encode()) > 75 for line in calendar.split("\r\n")):
    failures.append("the calendar is not as it should be")
unchanged = run("export")
for arguments, code, says in (
    (["rotation"], 2, "plan, explain, repair, accept"),
    (["rotation", "plna"], 2, "plna"),
    (["rotation", "plan", "--years", "2027-"], 2, "FROM-TO"),
    (["rotation", "plan", "--years", "2034-2027"], 1, "the first year comes after the last"),
    (["rotation", "plan", "--years", "2027-12026"], 1, "the horizon is 10000 years"),
    (["rotation", "plan", "--cooperation", "sodertor"], 1, "did you mean sodertorn?"),
    (["rotation", "plan", "--absent", "0181"], 2, "MUNICIPALITY:YEAR"),
    (["rotation", "plan", "--absent", "0182:2035"], 1, "did you mean 01"),
    (["rotation", "plan", "--absent", "0181:2035:radslga"], 1, "did you mean radslag?"),
    (["rotation", "plan", "--effort", "7"], 2, "0 to 4"),
    (["rotation", "plan", "--colour"], 2, "--colour"),
    (["rotation", "explain", "x"], 2, "wants a year"),
    (["rotation", "accept"], 2, "--body"),
    (["rotation", "accept", "--body", "samarbetskomitten", "--date", "2027-01-01"], 1,
     "did you mean samarbetskommitten?"),
    (["rotation", "accept", "--body", "samarbetskommitten", "--date", "2027-02-30"], 1, "YYYY-MM-DD"),
    (["rotation", "accept", "--body", "samarbetskommitten", "--date", "2027-01-01", "--until", "2099"], 1, "2099"),
    (["rotation", "repair", "--years", "2027-2034", "--rung", "9"], 1, "no rung 9"),
):
    run(*arguments, code=code, says=[says])
if run("export") != unchanged:
    failures.append("a refused call has changed something")
planner.done(failures, "the command")
