"""Where studies live: opening a conflict by path or name, starting a study folder."""

from detente.workspace.new import start_study
from detente.workspace.opening import opened

__all__ = ["opened", "start_study"]
