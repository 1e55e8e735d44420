"""Checks what the tool wrote against the schemas of its formats. usage: formats.py FOLDER"""

import hashlib
import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.validators import validator_for
from lxml import etree

SARIF_SCHEMA = "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"
folder = Path(sys.argv[1])
schemas = {path.stem: json.loads(path.read_text()) for path in (folder / "schemas").iterdir()}
checked = 0


def check(name, value):
    global checked
    validator = Draft202012Validator(schemas[name], format_checker=FormatChecker())
    for error in validator.iter_errors(value):
        sys.exit(f"{name}: {error.json_path}: {error.message}")
    checked += 1


def lines(file):
    for line in (folder / file).read_text().splitlines():
        try:
            yield json.loads(line)
        except json.JSONDecodeError:
            assert line == "{oops", line


for schema in schemas.values():
    Draft202012Validator.check_schema(schema)
for file in ["audit.json", "compared.json"]:
    check("audit", json.loads((folder / file).read_text()))
records = schemas.keys() - {"audit", "advice", "closing", "error"}
for name in sorted(records):
    for value in lines(f"{name}.jsonl"):
        check(name, value)
for value in lines("stream.jsonl"):
    check(value["schema"].removeprefix("aftercare.").removesuffix("/1"), value)
print(f"formats: {checked} records are as their schemas say")

junit = etree.XMLSchema(etree.parse(folder / "junit-10.xsd"))
junit.assertValid(etree.parse(folder / "audit.xml"))
print("formats: the JUnit XML is as Jenkins' schema says")

sarif = json.loads((folder / "audit.sarif").read_text())
published = sorted((folder / "sarif").glob("**/sarif-schema-2.1.0.json"))
if published:
    text = published[0].read_bytes()
    # What a stranger's package holds is taken only as it was when it was looked at.
    assert hashlib.sha256(text).hexdigest() == SARIF_SCHEMA, "this is another schema of SARIF"
    schema = json.loads(text)
    assert schema["id"] == sarif["$schema"], "the SARIF names another schema"
    for error in validator_for(schema)(schema, format_checker=FormatChecker()).iter_errors(sarif):
        sys.exit(f"sarif: {error.json_path}: {error.message}")
    print("formats: the SARIF is as the OASIS schema says")
else:
    # Models that were made from the same schema; they refuse what it does not name.
    from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

    Log.model_validate(sarif)
    print("formats: the SARIF is as models of the OASIS schema say")
