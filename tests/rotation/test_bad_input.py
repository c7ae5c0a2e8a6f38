"""Bad input is normal input: every case ends with exit code 1 and a sentence that names the place; facts
that contradict each other are an answer with its reason. test_bad_input.py COMMAND"""
import copy
import json
import os
import planner

BASE = {"years": [2027, 2030], "members": [{"id": "salem"}, {"id": "tyreso"}, {"id": "nykvarn", "left": 2028}],
        "conferences": [{"id": "radslag", "hosts": 1, "first_year": 2010, "every": 1}, {"id": "sodertornskonferensen", "hosts": 2, "first_year": 2010}]}
CASES = []


def case(name, place, text, **change):
    d = copy.deepcopy(BASE)
    d.update(change)
    CASES.append((name, place, text, json.dumps(d)))


case("unknown host in a lock", "locked[0].hosts", "did you mean salem?", locked=[{"conference": "radslag", "year": 2027, "hosts": ["salme"]}])
case("unknown conference", "locked[0].conference", "did you mean radslag?", locked=[{"conference": "radslga", "year": 2027, "hosts": ["salem"]}])
case("unknown absent member", "unavailable[0].member", "did you mean tyreso?", unavailable=[{"member": "tyresö", "year": 2027}])
case("unknown in history", "history[0].hosts", "no member", history=[{"conference": "radslag", "year": 2020, "hosts": ["nacka"]}])
case("unknown in a pair", "forbidden_pairs[0]", "no member", forbidden_pairs=[["salem", "x"]])
case("pair with itself", "wished_pairs[0]", "two different", wished_pairs=[["salem", "salem"]])
case("lock outside", "locked[0].year", "within the planned years", locked=[{"conference": "radslag", "year": 2040, "hosts": ["salem"]}])
case("weight zero", "members[0].weight", "weight", members=[{"id": "a", "weight": 0}])
case("weight below zero", "members[0].weight", "weight", members=[{"id": "a", "weight": -3}])
case("years reversed", "years", "after the last", years=[2030, 2027])
case("horizon of 10000 years", "years", "10000 years", years=[2027, 12026])
case("every 0", "conferences[0].every", "interval", conferences=[{"id": "a", "hosts": 1, "first_year": 2020, "every": 0}])
case("no hosts", "conferences[0].hosts", "number of hosts", conferences=[{"id": "a", "hosts": 0, "first_year": 2020}])
case("duplicate members", "members[1].id", "same id", members=[{"id": "a"}, {"id": "a"}])
case("duplicate conferences", "conferences[1].id", "same id", conferences=[{"id": "a", "hosts": 1, "first_year": 2020}, {"id": "a", "hosts": 1, "first_year": 2020}])
case("history in the horizon", "history[0].year", "before the planned", history=[{"conference": "radslag", "year": 2027, "hosts": ["salem"]}])
case("history twice", "history[1].year", "twice", history=[{"conference": "radslag", "year": 2020, "hosts": ["salem"]}] * 2)
case("host named twice", "locked[0].hosts", "twice", locked=[{"conference": "radslag", "year": 2027, "hosts": ["salem", "salem"]}])
case("left before joined", "members[0].left", "after joined", members=[{"id": "a", "joined": 2030, "left": 2029}])
case("text for a year", "history[0].year", "whole number", history=[{"conference": "radslag", "year": "2020", "hosts": []}])
case("half a year", "years", "whole number", years=[2027.5, 2030])
case("unknown key", "membrs", "did you mean members?", membrs=[])
case("members missing", "members", "no members", members=[])
case("member without id", "members[0].id", "text", members=[{}])
case("huge number", "members[0].weight", "whole number", members=[{"id": "a", "weight": 1e300}])
case("tiny weight", "members.weight", "too small", members=[{"id": "a", "weight": 1}, {"id": "b", "weight": 1000000000000}])
case("intervals without common period", "conferences", "common multiple", conferences=[{"id": "c%d" % i, "hosts": 1, "first_year": 2020, "every": e} for i, e in enumerate([997, 991, 983, 977, 971])])
case("too large", "years", "more than the planner takes", years=[2000, 2390], members=[{"id": "m%d" % i} for i in range(2000)], conferences=[{"id": "c%d" % i, "hosts": 1, "first_year": 2000} for i in range(40)])
case("bool for hosts list", "locked[0].hosts", "list", locked=[{"conference": "radslag", "year": 2027, "hosts": True}])
CASES.append(("not JSON", "row 2, column 17", "invalid JSON", "{\n \"years\": [2027,,]}"))
CASES.append(("nested", "row 1", "nested deeper", "[" * 100000))
CASES.append(("an array", "", "expected a JSON object", "[]"))
CASES.append(("empty", "row 1", "ends too soon", ""))
CASES.append(("trailing", "row 1, column 4", "invalid JSON", "{} x"))
WHY = []  # well formed, but no plan exists: code 1 and a reason


def why(name, text, **change):
    d = copy.deepcopy(BASE)
    d.update(change)
    WHY.append((name, text, json.dumps(d)))


why("three locked for two places", "needs 2 hosts but is locked to", locked=[{"conference": "sodertornskonferensen", "year": 2027, "hosts": ["salem", "tyreso"]}, {"conference": "sodertornskonferensen", "year": 2027, "hosts": ["nykvarn"]}])
why("lock of one who left", "not a member that year", locked=[{"conference": "radslag", "year": 2029, "hosts": ["nykvarn"]}])
why("lock of one who cannot", "cannot that year", locked=[{"conference": "radslag", "year": 2027, "hosts": ["salem"]}], unavailable=[{"member": "salem", "year": 2027}])
why("locked pair forbidden", "may not host together", locked=[{"conference": "sodertornskonferensen", "year": 2027, "hosts": ["salem", "tyreso"]}], forbidden_pairs=[["tyreso", "salem"]])
why("nobody left", "nobody is available", members=[{"id": "a", "left": 2029}], conferences=[{"id": "c", "hosts": 1, "first_year": 2020}])
failures = []
path = os.path.join(planner.FOLDER, "bad.json")
for name, place, text, content in CASES:
    with open(path, "w") as file:
        file.write(content)
    code, answer, said = planner.plan(path)
    if code != 1 or answer is not None or place not in said or text not in said:
        failures.append((name, code, said.strip()[:300]))
for name, text, content in WHY:
    with open(path, "w") as file:
        file.write(content)
    code, answer, said = planner.plan(path)
    if code != 1 or not answer or not answer.get("infeasible") or text not in answer["because"][0]:
        failures.append((name, code, answer, said.strip()[:300]))
twice = copy.deepcopy(BASE)
twice["members"][0]["weight"] = "heavy"
twice["history"] = [{"conference": "radslag", "hosts": ["salem"]}]
code, answer, said = planner.plan(twice)
if "members[0].weight" not in said or "history[0].year" not in said:
    failures.append(("all faults of a file at once", said))
for arguments in ([], ["--efort", "1"], ["--effort", "9"], ["a.json", "b.json"], ["a.json", "-o"]):
    code = planner.call(*arguments)
    if code != 2:
        failures.append(("usage", arguments, code))
if planner.call(os.path.join(planner.FOLDER, "nothing.json")) != 1:
    failures.append("a file that is not there")
planner.done(failures, "%d cases" % (len(CASES) + len(WHY) + 7))
