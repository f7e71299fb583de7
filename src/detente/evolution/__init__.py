"""How a conflict moves from where it stands."""

from detente.evolution.paths import Path, Reach

__all__ = ["Path", "Reach"]
