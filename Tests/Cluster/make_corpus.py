"""Makes an archive of turn records from conversations: `make_corpus.py SOURCE OUT --size MB`.

Each conversation comes under fresh ids; customers have several contacts, at times of their own and in no order. The
same seed gives the same bytes.
"""

import argparse
import datetime
import json
import pathlib
import random


def records(path):
    """The turn records of a file, those of an interaction together."""
    held, name = [], None
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        if held and record.get("interaction") != name:
            yield held
            held = []
        name = record.get("interaction")
        held.append(record)
    if held:
        yield held


def moved(conversation, number, draw):
    """The conversation under a fresh id, of some customer, at some time of a year or at none."""
    start = datetime.datetime(2025, 1, 1) + datetime.timedelta(seconds=draw.randrange(365 * 86400))
    is_timed, customer = draw.random() < 0.9, f"customer-{draw.randrange(1 + number // 3)}"
    is_known = draw.random() < 0.9
    for turn, record in enumerate(conversation):
        record = dict(record, interaction=f"contact-{number}")
        for key in ("at", "until", "customer", "offset"):
            record.pop(key, None)
        if is_timed:
            record["at"] = (start + datetime.timedelta(seconds=20 * turn)).isoformat() + "Z"
        # The customer may be told late.
        if is_known and turn == min(number % 3, len(conversation) - 1):
            record["customer"] = customer
        yield record


parser = argparse.ArgumentParser()
parser.add_argument("source", help="a file of turn records, or a folder of such files")
parser.add_argument("out")
parser.add_argument("--size", type=float, default=4, help="MB")
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--poison", type=int, default=0, help="how many lines that are no turn record")
options = parser.parse_args()

draw = random.Random(options.seed)
source = pathlib.Path(options.source)
paths = [source] if source.is_file() else sorted(source.rglob("*.jsonl"))
pool = [item for path in paths if ".advice." not in path.name for item in records(path)]
poison = [b'{"interaction":"contact-1","text"\n', b"\x00\x01\xff binary\n", b"[1,2\n", b'{"interaction":[7]}\n']
written = number = 0
with open(options.out, "wb") as out:
    while written < options.size * 1e6:
        for record in moved(draw.choice(pool), number, draw):
            line = json.dumps(record, ensure_ascii=False).encode() + b"\n"
            out.write(line)
            written += len(line)
        if number < options.poison:
            out.write(poison[number % len(poison)])
        number += 1
