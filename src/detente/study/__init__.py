"""Where studies live: opening a conflict by path or name, starting a study folder."""

from detente.study.new import start_study
from detente.study.opening import opened

__all__ = ["opened", "start_study"]
