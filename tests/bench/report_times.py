"""report_times.py FOLDER COMMAND FOLDER COMMAND: runs two commands in turn, each of which fills its folder
with HTML, holds their statuses against each other, and prints the processor time of both."""
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROUNDS = 7
# A row of the overview: the part, whose name is a link, and the badge of its status.
ROW = re.compile(r'<th[^>]*><a href="#[^"]*">([^<]*)</a></th><td.*?</svg>([^<]*)<')


def processor_seconds(command):
    before = os.times()
    subprocess.run(shlex.split(command), check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


def statuses(folder):
    return {file.name: ROW.findall(file.read_text(encoding="utf-8")) for file in sorted(Path(folder).glob("*.html"))}


runs = dict(zip(sys.argv[1::2], sys.argv[2::2]))
best = {folder: float("inf") for folder in runs}
for _ in range(ROUNDS):
    for folder, command in runs.items():
        best[folder] = min(best[folder], processor_seconds(command))
found = [statuses(folder) for folder in runs]
if found[0] != found[1] or not all(found[0].values()):
    sys.exit("the two reports come to different statuses")
for folder in runs:
    files = list(Path(folder).glob("*.html"))
    print(f"{folder:8} {len(files)} reports {1e3 * best[folder]:8.0f} ms {sum(f.stat().st_size for f in files) / 1e6:6.2f} MB")
first, second = best.values()
print(f"{first / second:.2f} of the time")
