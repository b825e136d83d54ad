"""Compares our readers with python-jsonschema: SCHEMA_FOLDER CASES, exit 77 where the module is missing."""
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is not installed")
    sys.exit(77)

folder, program = pathlib.Path(sys.argv[1]), sys.argv[2]
validators = {}
for path in sorted(folder.glob("*.schema.json")):
    schema = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validators[path.name.removesuffix(".schema.json")] = jsonschema.Draft7Validator(schema)

lines = subprocess.run([program], check=True, capture_output=True).stdout.decode("utf-8").splitlines()
differences = 0
for line in lines:
    case = json.loads(line)
    valid = validators[case["schema"]].is_valid(case["text"])
    if valid != (case["accepted"] or case["beyond"]):
        differences += 1
        print(f"schema says {valid}, reader {case['accepted']}: {json.dumps(case['text'])[:600]}")
print(f"{len(lines)} cases, {differences} differences")
sys.exit(1 if differences or len(lines) < 1000 else 0)
