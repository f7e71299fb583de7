"""A file of another tool, whatever of the known kinds it is."""

from __future__ import annotations

import json
from collections.abc import Iterator

from detente.errors import UsageError
from detente.forecast.exchange.offer import Offer
from detente.forecast.exchange.posts import offers_of
from detente.forecast.exchange.tables import questions_in_csv, questions_in_zip


def offers_in(content: bytes, *, me: str | None = None) -> Iterator[Offer]:
    """The questions of a file: JSON of Metaculus or ours, a table in CSV, or Metaculus' tables in a ZIP.

    Args:
        content: its bytes.
        me: who the author is of what the file calls forecasts of one's own.

    Raises:
        UsageError: if it is none of these.
        LimitExceeded: if it is too large once it is unpacked.
    """
    if content.startswith(b"PK\x03\x04"):
        return offers_of(questions_in_zip(content), me)
    if content.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        return offers_of(_json(content), me)
    return offers_of(questions_in_csv(content), me)


def _json(content: bytes) -> object:
    try:
        return json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as fault:
        raise UsageError(f"the file is not in UTF-8 from byte {fault.start:,} on") from None
    except json.JSONDecodeError as fault:
        raise UsageError(f"line {fault.lineno}, column {fault.colno}: expected JSON, {fault.msg}") from None
    except (ValueError, RecursionError) as fault:
        raise UsageError(f"the file is no JSON that could be read: {fault}") from None
