"""How likely something is, in the words of analysts (ICD 203), with the numbers that a word stands for beside it.

Readers take words alone, and words explained in a table elsewhere, for other numbers than those that are meant (Wintle
and others 2019, doi.org/10.1371/journal.pone.0213522). These words are for what somebody believes: a share of courses
or of readings is no probability, and has none.
"""

from __future__ import annotations

from detente.tell.formats import of_hundred
from detente.tell.voice import Voice

_BANDS = ((45, 55), (20, 45), (55, 80), (5, 20), (80, 95), (1, 5), (95, 99))
"""From the middle outwards, so that where two bands meet, the milder word is taken."""


def likelihood(share: float, voice: Voice) -> str:
    """A probability as it was stated, and its word; what is below or above all words is stated alone.

    Example:
        >>> [likelihood(share, Voice("en")) for share in (0.3, 0.8, 0.004)]
        ['30%, unlikely (20–45%)', '80%, likely (55–80%)', '0.4%']
    """
    stated = hundredth(share, voice)
    for low, high in _BANDS:
        if low / 100 <= share <= high / 100:
            band = voice.phrase("forecast-share", hundred=f"{low}–{high}")
            return voice.phrase("forecast-likely", stated=stated, least=low, band=band)
    return stated


def hundredth(share: float, voice: Voice) -> str:
    """A probability in per cent."""
    return voice.phrase("forecast-share", hundred=of_hundred(share, voice.language))
