"""The small types that everything else is named by."""

import re
from typing import Literal, NewType, TypeAlias

DmId = NewType("DmId", str)
"""Short id of a decision maker, as ``us``."""

OptionId = NewType("OptionId", str)
"""Full id of an option, ``decision maker.option``, as ``us.mediate``."""

ConditionId = NewType("ConditionId", str)
"""Name of a condition, as ``deal``."""

ScenarioId = NewType("ScenarioId", str)
"""Name of a scenario."""

ReadingId = NewType("ReadingId", str)
"""Name of an alternative reading."""

EventId = NewType("EventId", str)
"""Name of an event, as ``ultimatum``."""

ConceptName: TypeAlias = str
"""The field's name of a solution concept, as ``SEQ``; see `detente.stability.CATALOGUE`."""

Language = Literal["en", "de"]
"""Languages that results are put into."""

LANGUAGES: tuple[Language, ...] = ("en", "de")

_ID = re.compile(r"\w[\w.-]{0,99}")


def is_id(text: str) -> bool:
    """Whether something that is added to a study may be called so."""
    return bool(_ID.fullmatch(text))
