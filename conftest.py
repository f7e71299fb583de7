"""Settings of all tests: the same inputs every time, no clock, and a terminal of one width.

`make fuzz` tries other inputs, `make bench` measures.
"""

import gc
import os

from hypothesis import settings

settings.register_profile("detente", deadline=None, derandomize=True, database=None)
settings.load_profile("detente")
os.environ["COLUMNS"] = "100"
gc.disable()  # until there are tests: what they are collected into stays


def pytest_collection_finish() -> None:
    """Give back memory again, but look for none among tests and modules, of which there are very many."""
    gc.freeze()
    gc.enable()
