"""How a conflict moves from where it stands; when it gets where is in `detente.evolution.chain`."""

from detente.evolution.followed import Wishes, followed, wishes_at
from detente.evolution.in_a_row import only_in_a_row
from detente.evolution.paths import Path, PathKind, Reach
from detente.evolution.pivotal import pivotal
from detente.evolution.status_quo import StatusQuoTable, status_quo_table

__all__ = [
    "Path",
    "PathKind",
    "Reach",
    "StatusQuoTable",
    "Wishes",
    "followed",
    "only_in_a_row",
    "pivotal",
    "status_quo_table",
    "wishes_at",
]
