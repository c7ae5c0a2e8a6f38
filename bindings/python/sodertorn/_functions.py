"""Functions that need no session and take more than the generated ones do."""
from __future__ import annotations

from collections.abc import Iterable

from ._core import error_of
from ._library import ffi, lib


def followup_percents(counts: Iterable[int]) -> list[int]:
    """Shares as whole percents that sum to 100, by the method of largest remainders; all 0 when all counts
    are."""
    given = list(counts)
    percents = ffi.new("int[]", len(given))
    status = lib.sdt_followup_percents(len(given), ffi.new("int64_t[]", given), percents)
    if status != 0:
        raise error_of(status, "a count is below 0, or all are too much together")
    return list(percents)
