"""Tables, columns and values in bulk: each cell as the library has it, absent cells as None."""
import array
import ctypes
import json
import math
import pickle
import unittest

from support import API, Case, sodertorn

from sodertorn import enums, tables
from sodertorn.kinds import Indicator, Municipality

try:
    import pandas
except ImportError:
    pandas = None


class Tables(Case):
    def test_rows_and_columns_are_as_the_library_writes_the_table(self):
        for table in (self.s.assess("programme", "sodertorn-2035"), self.s.values(),
                      self.s.programme_tree("sodertorn-2035"), self.s.year_wheel(2026), self.s.check()):
            with self.subTest(table=table.name):
                written = json.loads(table.write("json"))
                self.assertEqual(table.to_dicts(), written)
                for name in table.columns:
                    self.assertEqual(list(table[name]), [row[name] for row in written])

    def test_a_row_has_its_cells_by_name_and_by_index(self):
        row = self.s.programme_tree("sodertorn-2035")[1]
        self.assertEqual((row.kind, row["kind"], row[1]), ("area", "area", "area"))
        self.assertEqual(pickle.loads(pickle.dumps(row)), row)
        self.assertIs(type(row), tables.ProgrammeTreeRow)
        with self.assertRaises(sodertorn.NotFound) as caught:
            self.s.programme_tree("sodertorn-2035")["titel"]
        self.assertIn("title", str(caught.exception))
        with self.assertRaises(sodertorn.NotFound) as caught:
            row["titel"]
        self.assertIn("title", str(caught.exception))
        for wrong in (None, 1.5):
            with self.assertRaises(TypeError):
                self.s.programme_tree("sodertorn-2035").column(wrong)

    def test_every_table_of_the_description_has_its_row(self):
        for table in API["tables"]:
            name = "".join(part.capitalize() for part in table["name"].split("_")) + "Row"
            self.assertEqual(getattr(tables, name)._fields, tuple(c["name"] for c in table["columns"]))

    def test_a_table_without_rows_is_empty(self):
        table = self.s.values(indicator="N01951", from_="2099")
        self.assertEqual((len(table), table.rows(), table["value"].to_list(), table["period"].to_list()), (0, [], [], []))
        self.assertEqual(len(table["value"].buffer()), 0)

    def test_what_was_read_stays_when_the_table_and_the_session_are_gone(self):
        s = sodertorn.open(":memory:", "create")
        table = s.check_rules()
        column, rows = table[table.columns[0]], table.rows()
        table.close()
        s.close()
        del table, s
        self.assertEqual(len(column), len(rows))
        self.assertEqual(column.to_list(), [row[0] for row in rows])

    def test_a_buffer_outlives_its_table(self):
        buffer = self.s.values(indicator="N01951")["value"].buffer()
        self.assertEqual(buffer[0], 113920.0)

    def test_a_capsule_of_arrow_has_the_stream_and_is_released_untaken(self):
        capsule = self.s.values().__arrow_c_stream__()
        name = ctypes.pythonapi.PyCapsule_GetName
        name.restype, name.argtypes = ctypes.c_char_p, [ctypes.py_object]
        self.assertEqual(name(capsule), b"arrow_array_stream")
        del capsule
        from sodertorn import _tables
        self.assertEqual(_tables._streams, {})

    @unittest.skipUnless(pandas, "pandas is not installed")
    def test_a_table_becomes_a_frame_with_nan_for_absent_cells(self):
        frame = self.s.assess("programme", "sodertorn-2035").to_pandas()
        table = self.s.assess("programme", "sodertorn-2035")
        self.assertEqual(list(frame.columns), list(table.columns))
        for got, row in zip(frame["score"], table):
            self.assertTrue(math.isnan(got) if row.score is None else got == row.score)


class Values(Case):
    def setUp(self):
        super().setUp()
        with self.s.transaction():
            Indicator(self.s, "i", title="I").put()
        self.keys = [municipality.key for municipality in self.s[Municipality]]

    def test_columns_go_in_and_come_out(self):
        periods = [str(2000 + number % 20) for number in range(100)]
        keys = [self.keys[number // 20] for number in range(100)]
        values = array.array("d", range(100))
        with self.s.batch(source="scb", processed=True) as batch:
            batch.add_columns("i", "T", keys, periods, values)
        table = self.s.values(indicator="i")
        self.assertEqual(list(table["value"].buffer()), list(values))
        self.assertEqual([(row.municipality, row.period) for row in table], list(zip(keys, periods)))
        self.assertEqual(table[0].source, "scb")

    @unittest.skipUnless(pandas, "pandas is not installed")
    def test_categories_and_arrays_of_numpy_are_taken(self):
        keys, periods = pandas.Categorical(self.keys * 2), pandas.Series(["2020"] * 8 + ["2021"] * 8)
        with self.s.batch() as batch:
            batch.add_columns("i", None, keys, periods, pandas.Series(range(16), dtype=float).to_numpy())
        self.assertEqual(sum(self.s.values(indicator="i")["value"]), sum(range(16)))

    def test_a_year_may_be_a_number(self):
        with self.s.batch(processed=1) as batch:
            batch.add_columns("i", "T", self.keys[:3], [2020, 2021, "2022"], [1, 2, 3])
            for wrong in (2020.0, True, None):
                with self.assertRaises((TypeError, ValueError)):
                    batch.add_columns("i", "T", self.keys[:1], [wrong], [1])
            with self.assertRaises(TypeError):
                batch.add_columns("i", "T", [126], [2020], [1])
        self.assertEqual([row.period for row in self.s.values(indicator="i")], ["2020", "2021", "2022"])
        if pandas:
            frame = pandas.DataFrame({"key": self.keys[:2], "year": [2023, 2024], "value": [1, 2]})
            with self.s.batch() as batch:
                batch.add_columns("i", "T", frame.key, frame.year, frame.value)
                batch.add_columns("i", "K", frame.key, pandas.Categorical(frame.year), frame.value)
            for gender in "TK":
                read = self.s.values(indicator="i", from_="2023", gender=gender)
                self.assertEqual([row.period for row in read], ["2023", "2024"])

    @unittest.skipUnless(pandas, "pandas is not installed")
    def test_numbers_of_a_frame_are_numbers(self):
        frame = pandas.DataFrame({"position": [3], "year": [2027], "most": [2], "gendered": [True], "coverage": [0.5]})
        row = {name: frame[name].iloc[0] for name in frame}
        goal = self.s["goal"]["infrastruktur"]
        goal.position = row["position"]
        self.assertEqual(goal.position, 3)
        self.assertEqual(len(list(self.s.list("goal", most=row["most"]))), 2)
        self.s.assess("programme", "sodertorn-2035", coverage=row["coverage"])
        self.assertEqual(self.s.year_wheel(row["year"]).rows(), self.s.year_wheel(2027).rows())
        indicator = self.s[Indicator]["i"]
        indicator.by_gender = row["gendered"]
        self.assertIs(indicator.by_gender, True)
        with self.assertRaisesRegex(sodertorn.Misuse, "integer"):
            indicator.title = row["position"]
        self.s.busy_ms = row["most"]
        self.assertEqual(self.s.busy_ms, 2)

    def test_a_mark_is_no_value(self):
        with self.s.batch() as batch:
            batch.add_columns("i", "T", self.keys[:2], ["2020", "2020"], [1, 0],
                              [enums.Mark.VALUE, enums.Mark.SECRET])
        self.assertEqual([(row.value, row.mark) for row in self.s.values(indicator="i")],
                         [(1.0, None), (None, "secret")])
        self.assertEqual(self.s.value("i", self.keys[1], "2020", "T"), (None, enums.Mark.SECRET))

    def test_what_is_wrong_is_told_by_its_row_and_nothing_is_written(self):
        with self.assertRaises(sodertorn.Error) as caught:
            with self.s.batch() as batch:
                batch.add_columns("i", "T", [self.keys[0], "9999"], ["2020", "2020"], [1.0, 2.0])
        self.assertEqual(caught.exception.problems[0].row, 2)
        self.assertEqual(len(self.s.values(indicator="i")), 0)
        with self.assertRaises(ValueError):
            self.s.batch().add_columns("i", "T", self.keys[:2], ["2020"], [1.0])


if __name__ == "__main__":
    unittest.main()
