"""Cooperation between municipalities: programmes, follow-up, comparisons, networks and conferences, from
Python.

    import sodertorn
    from sodertorn.kinds import Goal

    with sodertorn.open("sodertorn.db") as s:
        for goal in s[Goal]:
            print(goal.key, goal.title)

The guide is bindings/python/README.md. Kinds of record are in sodertorn.kinds, rows of tables in
sodertorn.tables, enumerations in sodertorn.enums.
"""
from . import _verbs
from . import enums as enums
from . import kinds as kinds
from . import tables as tables
from ._callbacks import FetchAnswer as FetchAnswer
from ._callbacks import FetchRequest as FetchRequest
from ._errors import *  # noqa: F401,F403
from ._functions import followup_percents as followup_percents
from ._handles import Assessment as Assessment
from ._handles import Batch as Batch
from ._handles import Comparison as Comparison
from ._handles import Console as Console
from ._handles import Rotation as Rotation
from ._handles import Script as Script
from ._handles import Tree as Tree
from ._records import Collection as Collection
from ._records import Cursor as Cursor
from ._records import Field as Field
from ._records import Record as Record
from ._session import Session as Session
from ._tables import Column as Column
from ._tables import Row as Row
from ._tables import Table as Table
from ._verbs import open as open
from ._verbs import *  # noqa: F401,F403

__version__ = _verbs.version()
