"""Settings of all tests: the same inputs every time, no clock, and a terminal of one width.

`make fuzz` tries other inputs, `make bench` measures.
"""

import os

from hypothesis import settings

settings.register_profile("detente", deadline=None, derandomize=True, database=None)
settings.load_profile("detente")
os.environ["COLUMNS"] = "100"
