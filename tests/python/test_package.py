"""The package is what the description says, nothing of it is kept by hand, its types hold, and its scenario
answers as every binding is to."""
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from support import API, ROOT, sodertorn

import scenario

PACKAGE = ROOT / "bindings" / "python" / "sodertorn"


def text_of(path):
    return path.read_text(encoding="utf-8")


class Package(unittest.TestCase):
    def test_what_is_generated_is_what_is_committed(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, str(PACKAGE.parent / "generate.py"), folder], check=True,
                           capture_output=True)
            for path in sorted(pathlib.Path(folder).iterdir()):
                with self.subTest(file=path.name):
                    self.assertTrue(text_of(path) == text_of(PACKAGE / path.name),
                                    f"run bindings/python/generate.py and commit {path.name}")

    def test_every_function_is_reached(self):
        used = set(re.findall(r"lib\.(sdt_\w+)", "".join(text_of(path) for path in PACKAGE.glob("*.py"))))
        for function in API["functions"]:
            allocates = any(p.get("of") == "sdt_allocator" for p in function.get("parameters", []))
            if "/kinds/" not in function["header"] and not allocates:
                self.assertIn(function["name"], used)

    def test_every_status_has_its_exception(self):
        (status,) = (enum for enum in API["enums"] if enum["name"] == "sdt_status")
        for value in status["values"]:
            if value["value"] < 0:
                self.assertIn(value["name"].removeprefix("SDT_ERROR_").lower(), sodertorn._errors.BY_NAME)

    def test_options_are_the_keywords_of_their_verb(self):
        import inspect
        keywords = inspect.signature(sodertorn.Session.assess).parameters
        (assess,) = (f for f in API["functions"] if f["name"] == "sdt_assess")
        for option in assess["options"]:
            for name in option["names"]:
                self.assertEqual(keywords[name].kind, inspect.Parameter.KEYWORD_ONLY)

    def test_the_scenario_answers_as_every_binding_is_to(self):
        self.maxDiff = 2000
        self.assertEqual(scenario.text(), text_of(ROOT / "tests" / "bindings" / "scenario.json"),
                         "python3 tests/python/scenario.py tests/bindings/scenario.json, if it is to change")


    def test_the_first_program_of_the_readme_runs(self):
        readme = text_of(PACKAGE.parent / "README.md")
        (program,) = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
        with tempfile.TemporaryDirectory() as folder:
            with sodertorn.open(pathlib.Path(folder) / "a.db", "create") as s:
                example = ROOT / "examples" / "sodertorn"
                s.import_json({path.name: path.read_bytes() for path in example.glob("*.json")})
            done = subprocess.run([sys.executable, "-c", program], cwd=folder, capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn("Stark infrastruktur är en förutsättning", done.stdout)


class Types(unittest.TestCase):
    """types.py is checked by mypy: a line that ends with "# wrong" must have an error, no other may."""

    @classmethod
    def setUpClass(cls):
        if subprocess.run([sys.executable, "-m", "mypy", "--version"], capture_output=True).returncode != 0:
            raise unittest.SkipTest("mypy is not installed")

    def mypy(self, *arguments):
        with tempfile.TemporaryDirectory() as cache:
            done = subprocess.run([sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", cache,
                                   *arguments], capture_output=True, text=True, cwd=PACKAGE.parent)
        return done.stdout

    def test_the_package_is_strict(self):
        self.assertEqual(self.mypy("-p", "sodertorn"), "")

    def test_right_lines_are_right_and_wrong_lines_wrong(self):
        file = ROOT / "tests" / "python" / "typed.py"
        wanted = {number for number, line in enumerate(text_of(file).splitlines(), 1) if line.endswith("# wrong")}
        said = self.mypy(str(file))
        found = {int(number) for number in re.findall(r"typed\.py:(\d+): error", said)}
        self.assertEqual(found, wanted, said)


if __name__ == "__main__":
    unittest.main()
