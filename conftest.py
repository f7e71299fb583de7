"""Settings of all tests: the same inputs every time, and no clock. `make fuzz` tries others, `make bench` measures."""

from hypothesis import settings

settings.register_profile("detente", deadline=None, derandomize=True, database=None)
settings.load_profile("detente")
