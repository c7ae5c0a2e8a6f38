"""What goes wrong is an exception with the library's sentence, and never a crash: wrong types, what is closed,
two threads, other databases, and callbacks that raise."""
import copy
import datetime
import gc
import io
import pathlib
import pickle
import sqlite3
import tempfile
import threading
import unittest

from support import Case, cooperation, sodertorn

from sodertorn.kinds import Goal


class Closed(Case):
    def test_a_session_that_is_closed_refuses_and_its_records_can_be_read(self):
        goal, table = self.s[Goal]["infrastruktur"], self.s.programme_tree("sodertorn-2035")
        self.s.close()
        for work in (goal.put, goal.delete, self.s.check, lambda: self.s[Goal]["infrastruktur"],
                     lambda: list(self.s[Goal]), self.s.values,
                     lambda: self.s.batch().commit()):
            with self.assertRaises(sodertorn.Misuse):
                work()
        self.assertEqual((goal.key, len(table)), ("infrastruktur", len(table.rows())))
        self.s.close()

    def test_a_cursor_ends_with_its_session(self):
        cursor = iter(self.s[Goal])
        next(cursor)
        self.s.close()
        with self.assertRaises(sodertorn.Misuse):
            list(cursor)

    def test_what_is_closed_refuses_every_use(self):
        table, goal, script = self.s.check(), self.s[Goal]["infrastruktur"], self.s.script(
            "a.lua", 'return report { title = "A", build = function() end }')
        for handle in (table, goal, script):
            handle.close()
            handle.close()
        for work in (lambda: len(table), lambda: table.rows(), lambda: table["rule"], lambda: table.write("json"),
                     lambda: goal.title, goal.put, lambda: goal.key, lambda: script.run("text")):
            with self.assertRaises(ValueError):
                work()
        self.assertIn("closed", repr(table) + repr(goal))

    def test_handles_keep_their_session(self):
        goal = cooperation()[Goal]["infrastruktur"]
        gc.collect()
        goal.title = "Annat"
        goal.put()
        self.assertEqual(goal.revision, 2)

    def test_a_handle_is_never_two_objects_that_free_it(self):
        goal, table = self.s[Goal]["infrastruktur"], self.s.check()
        for other in (copy.copy(goal), copy.deepcopy([goal])[0]):
            other.title = "Annat"
            self.assertNotEqual(goal.title, "Annat")
            other.close()
        for work in (copy.copy, copy.deepcopy, pickle.dumps):
            with self.assertRaisesRegex(TypeError, "Table"):
                work(table)
        with self.assertRaisesRegex(TypeError, "Goal"):
            pickle.dumps(goal)
        gc.collect()
        self.assertEqual((goal.key, len(table)), ("infrastruktur", len(table.rows())))


class Wrong(Case):
    def test_values_of_a_wrong_type_are_type_errors(self):
        goal = self.s[Goal]["infrastruktur"]
        for name, value in (("title", 5), ("position", "x"), ("position", 1.5), ("since", 3)):
            with self.subTest(name=name, value=value), self.assertRaises(TypeError):
                goal[name] = value
        for value in (object(), [], b"bytes"):
            with self.assertRaises(TypeError):
                goal.title = value
        with self.assertRaises(sodertorn.InvalidValue):
            goal.since = "i går"
        with self.assertRaises(ValueError):
            goal.title = "a\0b"
        with self.assertRaises(OverflowError):
            goal.position = 2**70
        with self.assertRaisesRegex(TypeError, r"date\(\)"):
            goal.since = datetime.datetime(2024, 1, 1)

    def test_arguments_that_are_wrong_are_told(self):
        with self.assertRaises(sodertorn.NotFound):
            self.s["gaol"]
        for work in (lambda: self.s[None], lambda: self.s.get(None, "x"), lambda: self.s.list(None),
                     lambda: self.s.find(None), lambda: self.s.assess(None, "x")):
            with self.assertRaisesRegex(TypeError, "a kind is wanted.* not NoneType"):
                work()
        with self.assertRaises(TypeError):
            self.s.assess("programme", "sodertorn-2035", municipaity="0126")
        with self.assertRaises(TypeError):
            self.s.programme_tree(5)
        with self.assertRaises(sodertorn.Misuse):
            self.s.programme_tree(None)
        with self.assertRaises(ValueError):
            self.s.check().write("docx")
        with self.assertRaises(sodertorn.Misuse):
            self.s.list(Goal, titel="x")


class Databases(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name) / "å.db"

    def tearDown(self):
        self.folder.cleanup()

    def test_a_file_that_is_none_and_one_that_is_no_database(self):
        with self.assertRaises(KeyError):
            sodertorn.open(self.path)
        self.path.write_bytes(b"no database at all" * 100)
        with self.assertRaises(sodertorn.Foreign):
            sodertorn.open(self.path)
        with self.assertRaises(ValueError):
            sodertorn.open(self.path, "append")

    def test_a_database_of_a_newer_version(self):
        sodertorn.open(self.path, "create").close()
        with sqlite3.connect(self.path) as other:
            version = other.execute("PRAGMA user_version").fetchone()[0]
            other.execute(f"PRAGMA user_version = {version + 1000}")
        other.close()
        with self.assertRaises(sodertorn.Newer):
            sodertorn.open(self.path, "write")

    def test_one_that_is_read_is_not_written(self):
        sodertorn.open(self.path, "create").close()
        with sodertorn.open(self.path, language="en") as s, self.assertRaises(PermissionError):
            s["municipality"].new("0126", name="Huddinge", level="municipality").put()

    def test_a_server_that_is_not_there(self):
        with self.assertRaises(sodertorn.Error):
            sodertorn.open("postgresql://nobody@127.0.0.1:1/none")


class Threads(Case):
    def test_a_second_thread_is_refused_while_the_first_works(self):
        began, refusals = threading.Event(), []

        def write(piece):
            began.set()
            other.join()

        def use():
            began.wait()
            try:
                self.s.check()
            except sodertorn.Misuse as error:
                refusals.append(str(error))

        other = threading.Thread(target=use)
        other.start()
        self.s.export_json(writer=write)
        self.assertEqual(len(refusals), 1)

    def test_the_library_refuses_a_second_thread_with_its_own_words(self):
        self.s.script_ms = 800
        self.s.script_work = 10**15
        script = self.s.script("a.lua", 'return report { title = "A", build = function() while true do end end }')
        said = []

        def use():
            for _ in range(100):
                try:
                    self.s.check()
                except sodertorn.Misuse as error:
                    said.append(str(error))

        other = threading.Timer(0.2, use)
        other.start()
        with self.assertRaises(sodertorn.LimitReached):
            script.run("text")
        other.join()
        self.assertTrue(said and "thread" in said[0], said[:1])

    def test_what_a_thread_drops_while_another_works_is_freed_afterwards(self):
        tables = [self.s.check() for _ in range(10)]
        dropper = threading.Thread(target=tables.clear)

        def write(piece):
            if not dropper.ident:
                dropper.start()
                dropper.join()

        self.s.export_json(writer=write)
        self.assertEqual(len(self.s._core.dropped), 0)

    def test_sessions_of_their_own_work_at_the_same_time(self):
        counts = []

        def use():
            with cooperation() as s:
                counts.append(len(s[Goal]))

        threads = [threading.Thread(target=use) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(set(counts)), 1)
        self.assertEqual(len(counts), 4)


class Callbacks(Case):
    def test_what_a_callback_raises_comes_out_of_the_verb(self):
        def refuse(piece):
            raise LookupError("full")
        with self.assertRaisesRegex(LookupError, "full"):
            self.s.export_json(writer=refuse)
        self.assertTrue(self.s.export_json())  # and nothing of it is left

        def read(size):
            raise KeyboardInterrupt
        with self.assertRaises(KeyboardInterrupt):
            self.s.import_csv_from("a.csv", read)

    def test_a_reader_and_a_writer_may_be_files(self):
        out = io.BytesIO()
        self.assertIsNone(self.s.export_records("goal", writer=out))
        self.assertEqual(out.getvalue().decode(), self.s.export_records("goal"))
        csv = io.BytesIO(b"indicator,municipality,period,value\nN01951,0126,2019,1\n")
        self.assertEqual(self.s.import_csv_from("a.csv", csv)[0].added, 1)
        with self.assertRaisesRegex(ValueError, "at most"):
            self.s.import_csv_from("a.csv", lambda size: b"x" * (size + 1))

    def test_progress_is_told_and_stops_the_work(self):
        rows = "".join(f"N01951,0126,{1000 + year},1\n" for year in range(900)) * 200
        told = []
        with self.assertRaises(sodertorn.Cancelled):
            self.s.import_csv("a.csv", "indicator,municipality,period,value\n" + rows,
                              progress=lambda done, total: bool(told.append((done, total))))
        self.assertEqual(len(told), 1)
        self.assertEqual(len(self.s.values(indicator="N01951", until="1950")), 0)

    def test_a_callback_may_not_use_its_session(self):
        with self.assertRaises(sodertorn.Misuse):
            self.s.export_json(writer=lambda piece: self.s.check())

    def test_the_log_of_a_script_is_kept_as_long_as_the_script(self):
        lines = []
        script = self.s.script("a.lua", 'return report { title = "A", build = function() print("hej") end }')
        script.set_log(lambda piece: lines.append(piece))
        gc.collect()
        script.run("text")
        self.assertIn(b"hej", b"".join(lines))

    def test_an_integration_fetches_by_a_function(self):
        asked = []

        def fetch(request):
            asked.append((request.method, request.url))
            return sodertorn.FetchAnswer(200, b'{"a": 1}', "application/json")

        self.s.set_fetch(fetch)
        script = self.s.script("a.lua", """return integration { title = "A", needs = { http = { "http://a.example/" } },
            run = function(job)
                local answer, why = job.http:get("http://a.example/b")
                job:section("Svar"):para("%s", answer and answer.body or why)
            end }""")
        for need in script.needs():
            script.grant(need.grant)
        self.assertIn('{"a": 1}', script.run("text"))
        self.assertEqual(asked, [("GET", "http://a.example/b")])

        def fail(request):
            raise OSError("no line")
        self.s.set_fetch(fail)
        self.assertIn("no line", script.run("text"))  # which the script may see to

        def broken(request):
            raise ZeroDivisionError
        self.s.set_fetch(broken)
        with self.assertRaises(ZeroDivisionError):
            script.run("text")


if __name__ == "__main__":
    unittest.main()
