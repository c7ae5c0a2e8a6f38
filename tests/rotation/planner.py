"""What the rotation tests share: the command under test and the independent checker.

planner.py COMMAND ... : COMMAND is the command line program. The checker and the sample instances lie
beside the shared data (SDT_TEST_DATA/../rotation); where they are missing, a test that needs them skips."""
import atexit
import importlib.util
import itertools
import json
import os
import shutil
import subprocess
import sys
import tempfile

COMMAND = sys.argv[1]
SHARED = os.path.join(os.environ.get("SDT_TEST_DATA", "/nowhere"), "..", "rotation")
SKIP = 77
FOLDER = tempfile.mkdtemp(prefix="sodertorn-rotation-")
OWNER = os.getpid()


@atexit.register
def remove_folder():
    """Leaves nothing behind; a fork of the test leaves the folder to the test itself."""
    if os.getpid() == OWNER:
        shutil.rmtree(FOLDER, ignore_errors=True)


def load_check():
    """The checker, written by others from the format alone; without it the test is skipped."""
    path = os.path.join(SHARED, "check.py")
    if not os.path.exists(path):
        print("skipped: no checker in", SHARED)
        sys.exit(SKIP)
    spec = importlib.util.spec_from_file_location("check", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def plan(instance, *options):
    """Plans an instance (or a path to one): the exit code, the answer or None, and what was said."""
    path = instance
    if not isinstance(instance, str):
        path = os.path.join(FOLDER, "instance.json")
        with open(path, "w") as file:
            json.dump(instance, file)
    run = subprocess.run([COMMAND, "--lang", "en", "--json", "rotate", path, *options],
                         capture_output=True, text=True, timeout=300)
    return run.returncode, json.loads(run.stdout) if run.stdout else None, run.stderr


def call(*arguments):
    """The exit code of a call whose answer does not matter."""
    return subprocess.run([COMMAND, "rotate", *arguments], capture_output=True, timeout=300).returncode


def levels(answer, what="value"):
    """L1 to L8 of an answer, whatever order they were minimised in."""
    by_name = {level["level"]: level[what] for level in answer["levels"]}
    return [by_name["L%d" % (i + 1)] for i in range(8)]


def every_choice(facts):
    """The sets of hosts that each occurrence may have by the hard rules, and how many plans they make."""
    locks, choices, count = {}, [], 1
    for lock in facts.locked:
        locks.setdefault((lock["conference"], lock["year"]), set()).update(lock["hosts"])
    for conference, year in facts.occs:
        able = [m["id"] for m in facts.members if facts.active(m, year)
                and (m["id"], year, None) not in facts.unav and (m["id"], year, conference) not in facts.unav]
        choices.append([s for s in itertools.combinations(able, facts.conf[conference]["hosts"])
                        if locks.get((conference, year), set()) <= set(s)
                        and not any(frozenset(p) in facts.forb for p in itertools.combinations(s, 2))])
        count *= len(choices[-1])
    return choices, count


def every_plan(check, facts, choices):
    """The values of all plans."""
    return [check.objectives(facts, {o: list(hosts) for o, hosts in zip(facts.occs, pick)})
            for pick in itertools.product(*choices)]


def done(failures, summary):
    """Ends the test."""
    for failure in failures:
        print("FAILED", failure)
    print(summary, "-", len(failures), "failures")
    sys.exit(len(failures) > 0)
