"""Records: each kind comes back as it went in, of each field; what is wrong is told in the library's words."""
import datetime
import json
import pickle
import unittest

from support import SCHEMA, Case, sodertorn

from sodertorn import kinds
from sodertorn.kinds import Goal, Municipality, Programme


def values_of(field):
    """A value that the field allows, from its description: as it is given, and as it is read."""
    lowest = max(field.get("min", 1), 1) if "min" in field or "max" in field else 1
    return {"text": "Å 1", "integer": int(lowest), "number": lowest + 0.5 if field.get("max", 9e9) > lowest + 0.5 else 0.5,
            "boolean": True, "date": datetime.date(2024, 2, 29), "period": "2024",
            "reference": "nyckel"}.get(field["type"]) or field["words"][-1]["name"]


class Kinds(Case):
    def test_every_kind_and_field_of_the_schema_has_its_property(self):
        for kind in SCHEMA["kinds"]:
            of = sodertorn.Record.of_number[kind["number"]]
            self.assertEqual(of.KIND, kind["name"])
            self.assertEqual(list(of.fields), [field["name"] for field in kind["fields"]])

    def test_every_field_comes_back_as_it_was_set_and_absent_is_none(self):
        for kind in SCHEMA["kinds"]:
            record = sodertorn.Record.of_number[kind["number"]](self.s, "nyckel")
            for field in kind["fields"]:
                if field.get("verb"):
                    continue
                with self.subTest(kind=kind["name"], field=field["name"]):
                    value = values_of(field)
                    self.assertIsNone(record[field["name"]])
                    setattr(record, field["name"], value)
                    self.assertEqual(getattr(record, field["name"]), value)
                    self.assertIs(type(record[field["name"]]), type(value))
                    record[field["name"]] = None
                    self.assertIsNone(getattr(record, field["name"]))

    def test_every_kind_goes_through_json_and_back(self):
        for kind in SCHEMA["kinds"]:
            of = sodertorn.Record.of_number[kind["number"]]
            record = of(self.s, "ny")
            for field in kind["fields"]:
                if not field.get("verb"):
                    record[field["name"]] = values_of(field)
            with self.subTest(kind=kind["name"]):
                if any(field.get("verb") for field in kind["fields"]):
                    json.loads(record.to_json())
                else:
                    self.assertEqual(self.s[of].from_json(record.to_json()).to_json(), record.to_json())

    def test_a_field_that_is_misspelt_is_refused(self):
        goal = self.s[Goal]["infrastruktur"]
        with self.assertRaises(AttributeError):
            goal.titel = "x"
        with self.assertRaises(sodertorn.NotFound) as caught:
            goal["titel"] = "x"
        self.assertIn("title", str(caught.exception))

    def test_a_class_tells_of_its_fields(self):
        self.assertEqual(Goal.title.label("sv"), "Lydelse")
        self.assertTrue(Goal.title.required)
        self.assertIs(Goal.focus_area.target, kinds.FocusArea)
        self.assertIn("region", Municipality.level.words)
        self.assertEqual(Municipality.level.word_label("municipality", "sv"), "kommun")


class Changes(Case):
    def test_put_read_change_and_delete(self):
        area = next(iter(self.s[kinds.FocusArea]))
        goal = Goal(self.s, "nytt", focus_area=area, position=9, title="Nytt")
        goal.put()
        self.assertEqual((goal.revision, self.s[Goal]["nytt"].focus_area), (1, area.key))
        goal.title = "Nyare"
        goal.put()
        self.assertEqual([row.verb for row in goal.history()], ["put", "put"])
        goal.delete()
        self.assertNotIn("nytt", self.s[Goal])

    def test_a_conflict_names_the_record(self):
        mine, other = self.s[Goal]["infrastruktur"], self.s[Goal]["infrastruktur"]
        other.title = "Annat"
        other.put()
        mine.title = "Mitt"
        with self.assertRaises(sodertorn.Conflict) as caught:
            mine.put()
        error = caught.exception
        self.assertEqual((error.code, error.name, error.problems[0].kind, error.problems[0].key),
                         (-8, "conflict", "goal", "infrastruktur"))
        self.assertEqual(str(pickle.loads(pickle.dumps(error))), str(error))

    def test_all_problems_of_a_record_are_told_at_once(self):
        with self.assertRaises(sodertorn.Required) as caught:
            Goal(self.s).put()
        self.assertGreaterEqual({problem.field for problem in caught.exception.problems}, {"title", "focus_area"})

    def test_a_transaction_that_raises_leaves_nothing(self):
        with self.assertRaises(ZeroDivisionError):
            with self.s.transaction():
                goal = self.s[Goal]["infrastruktur"]
                goal.title = "Ett"
                goal.put()
                1 / 0
        self.assertNotEqual(self.s[Goal]["infrastruktur"].title, "Ett")
        with self.s.transaction():
            with self.s.transaction():
                goal = self.s[Goal]["infrastruktur"]
                goal.title = "Ett"
                goal.put()
        self.assertEqual(self.s[Goal]["infrastruktur"].title, "Ett")

    def test_a_page_is_filtered_sorted_and_counted(self):
        page = self.s.list(Goal, order_by="title", descending=True, most=2)
        titles = [goal.title for goal in page]
        self.assertEqual((page.total, len(titles)), (len(self.s[Goal]), 2))
        self.assertGreater(titles[0], titles[1])
        (found,) = self.s[Goal].find(focus_area="infrastruktur")
        self.assertEqual(found.key, "infrastruktur")
        self.assertEqual(self.s[Municipality].named("Huddinge").key, "0126")
        self.assertEqual(self.s[Programme].get("inget"), None)

    def test_a_copy_is_a_record_of_its_own(self):
        goal = self.s[Goal]["infrastruktur"]
        copy = goal.copy()
        copy.title = "Annat"
        self.assertNotEqual(copy, goal)
        self.assertIsInstance(copy, Goal)


if __name__ == "__main__":
    unittest.main()
