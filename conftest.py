"""Settings of all tests: time is measured by `make bench`, never in a test."""

from hypothesis import settings

settings.register_profile("detente", deadline=None)
settings.load_profile("detente")
