"""The small types that everything else is named by."""

import re
import unicodedata
from collections.abc import Collection
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

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "ł": "l"})
_ID = re.compile(r"\w[\w.-]{0,99}")


def is_id(text: str) -> bool:
    """Whether something that is added to a study may be called so."""
    return bool(_ID.fullmatch(text))


def plain(words: str) -> str:
    """Words in small letters without marks, as an id has them: “Grüne” is ``gruene``."""
    spelt = unicodedata.normalize("NFKD", words.lower().translate(_UMLAUTS))
    return "".join(one for one in spelt if not unicodedata.combining(one))


def unique(name: str, taken: Collection[str]) -> str:
    """The name, with a number behind it where it is taken."""
    numbered = (f"{name}-{k}" for k in range(2, len(taken) + 3))
    return name if name not in taken else next(one for one in numbered if one not in taken)
