"""Where studies live: opening a conflict by path or name, starting a study folder, writing files whole."""

from detente.workspace.new import start_study
from detente.workspace.opening import opened
from detente.workspace.writing import write_whole

__all__ = ["opened", "start_study", "write_whole"]
