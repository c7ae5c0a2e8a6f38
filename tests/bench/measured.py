"""measured.py COMMAND...: runs it, and prints its output, seconds and peak memory as one line of three
parts between tabs."""
import resource
import subprocess
import sys
import time

start = time.monotonic()
answer = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, text=True)
took = time.monotonic() - start
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(" ".join(answer.stdout.split()), f"{took:.2f} s", f"{peak:.0f} MB", sep="\t")
sys.exit(answer.returncode)
