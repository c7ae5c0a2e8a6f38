"""report_times.py FOLDER COMMAND FOLDER COMMAND: runs two commands in turn, each of which fills its folder
with HTML, holds what they wrote against each other, and prints the time of both: the processor's, and that of
the clock on the wall, the least of some rounds. Both must say the same: the same texts, headings, cells, sentences
and labels, each as many times, and draw the same pictures, as many and with as many lines, labels and bars."""
import html
import re
import resource
import shlex
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

ROUNDS = 7
PIECE = re.compile(r"<(?:title|desc|text|li|td|th|p|h\d|summary|caption|figcaption|span|b|div|section|"
                   r"blockquote)\b[^>]*>")
DRAWN = re.compile(r"<(figure|svg|path|text|rect|use|table|tr|td|h\d|blockquote|details)\b")


def measured(command):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    subprocess.run(shlex.split(command), check=True, stdout=subprocess.DEVNULL)
    after, end = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, end - start


def said(text):
    """How many times a page says each text, and has each element."""
    page = text[text.index("<header>"):]
    texts = html.unescape(re.sub(r"<[^>]+>", "", PIECE.sub("\n", page))).split("\n")
    return Counter(" ".join(one.split()) for one in texts if one.strip()) + Counter(DRAWN.findall(page))


def pages(folder):
    return {file.name: said(file.read_text(encoding="utf-8")) for file in sorted(Path(folder).glob("*.html"))}


runs = dict(zip(sys.argv[1::2], sys.argv[2::2]))
best = {folder: (float("inf"), float("inf")) for folder in runs}
for _ in range(ROUNDS):
    for folder, command in runs.items():
        best[folder] = tuple(map(min, best[folder], measured(command)))
found = [pages(folder) for folder in runs]
if found[0].keys() != found[1].keys() or not found[0]:
    sys.exit("the two do not write the same reports")
for name, page in found[0].items():
    for one, other, which in (page, found[1][name], "first"), (found[1][name], page, "second"):
        for text, count in (one - other).items():
            print(f"{name}: {count} times more in the {which}: {text}")
if found[0] != found[1]:
    sys.exit("the two reports do not say the same")
for folder in runs:
    files = list(Path(folder).glob("*.html"))
    processor, wall = best[folder]
    print(f"{folder:8} {len(files)} reports {1e3 * processor:6.0f} ms of a processor {1e3 * wall:6.0f} ms in all "
          f"{sum(f.stat().st_size for f in files) / 1e6:6.2f} MB")
first, second = best.values()
print(f"{first[0] / second[0]:.2f} of the time, {first[1] / second[1]:.2f} on the wall")
