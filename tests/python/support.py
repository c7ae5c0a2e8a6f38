"""What the tests of Python share."""
import json
import pathlib
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "bindings" / "python"))

import sodertorn  # noqa: E402

API = json.loads((ROOT / "lib" / "schema" / "api.json").read_text(encoding="utf-8"))
SCHEMA = json.loads((ROOT / "lib" / "schema" / "generated" / "schema.json").read_text(encoding="utf-8"))


def cooperation(**options):
    """A session with the example's records in memory."""
    session = sodertorn.open(":memory:", "create", language="en", today="2026-06-01", **options)
    folder = ROOT / "examples" / "sodertorn"
    session.import_json({path.name: path.read_bytes() for path in sorted(folder.glob("*.json"))})
    return session


class Case(unittest.TestCase):
    def setUp(self):
        self.s = cooperation()

    def tearDown(self):
        self.s.close()
