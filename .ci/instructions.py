"""Tells what callgrind counted in the folder argv[1], beside the record of the release; RECORD=1 writes that anew."""
import json
import os
import re
import shutil
import subprocess
import sys

folder = sys.argv[1]
version = re.search(r'"([^"]+)"', open("Sources/AftercareTool/Version.swift", encoding="utf-8").read()).group(1)
record_path = f"Sources/AftercareBench/Records/{version}.instructions.json"


def total(name):
    """The instructions of a whole run, which callgrind writes at the end of its file."""
    lines = open(os.path.join(folder, name), encoding="utf-8", errors="replace").read().splitlines()
    return next(int(line.split()[1]) for line in reversed(lines) if line.startswith(("totals:", "summary:")))


def functions(name):
    """Instructions by function, whatever file its lines come from."""
    counts = {}
    for line in open(os.path.join(folder, name), encoding="utf-8", errors="replace"):
        found = re.match(r"\s*([\d,]+) \(\s*[\d.]+%\)\s+(.*?)(?: \[[^\]]*\])?$", line)
        if not found or "PROGRAM TOTALS" in line:
            continue
        # File and function are parted by a colon; a function that calls itself is told apart by a tick and a number.
        function = re.sub(r"'\d+$", "", re.sub(r"^[^:]*:", "", found.group(2), count=1))
        counts[function] = counts.get(function, 0) + int(found.group(1).replace(",", ""))
    return sorted(counts.items(), key=lambda entry: -entry[1])


def demangled(names):
    """Names as they stand in the sources, where Swift can tell."""
    if not shutil.which("swift"):
        return names
    told = subprocess.run(
        ["swift", "demangle", "--compact", "--simplified"], input="\n".join(names), capture_output=True, text=True)
    lines = told.stdout.splitlines()
    return lines if told.returncode == 0 and len(lines) == len(names) else names


size = os.path.getsize(os.path.join(folder, "corpus.jsonl"))
audit, start = total("audit"), total("start")
figures = {
    "audit": audit,
    "audit per byte": round(audit / size, 1),
    "audit per byte without the start": round((audit - start) / size, 1),
    "start of advise": start,
}
if os.environ.get("RECORD") == "1":
    with open(record_path, "w", encoding="utf-8") as file:
        file.write(json.dumps({"corpus bytes": size, "instructions": figures}, indent=2) + "\n")
    print(f"recorded {record_path}")
old = {}
if os.path.exists(record_path):
    recorded = json.load(open(record_path, encoding="utf-8"))
    old = recorded["instructions"]
    if recorded["corpus bytes"] != size:
        print(f"the record is of {recorded['corpus bytes']} bytes: the rules' examples or Transcripts/ have changed")
print(f"{'instructions':36}{'now':>16}{version:>16}  now / {version}")
for name, value in figures.items():
    before = old.get(name)
    print(f"{name:36}{value:>16,}" + (f"{before:>16,}  {value / before:.3f}" if before else ""))
print("\nthe audit's top ten functions, by their own instructions")
top = functions("audit.functions")[:10]
for (_, count), name in zip(top, demangled([name for name, _ in top])):
    print(f"{count:>16,}  {100 * count / audit:4.1f} %  {name[:90]}")
