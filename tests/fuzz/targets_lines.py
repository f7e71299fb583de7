"""Files that are written line by line: the journal of an ensemble, and the codes of comments."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st
from tests.fuzz.targets import fuzzed, only_ours, well_told

from detente.cli.command import met
from detente.ensemble.running.journal import Journal, Record, Run
from detente.errors import ModelError
from detente.evidence.coding import KINDS, STANCES, Code, append, read_codes
from detente.printable import printable

RUN = Run("4711" * 16, seed=3, draws=100)

_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
_deep = st.sampled_from((b"[" * 2_000, b'{"a":' * 2_000))
_edits = st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 40), st.binary(max_size=20)), max_size=4)


def _edited(content: bytes, edits: list[tuple[int, int, bytes]]) -> bytes:
    for at, length, put in edits:
        place = at % (len(content) + 1)
        content = content[:place] + put + content[place + length :]
    return content


def _whole_journal() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "run.journal"
        with Journal(path, RUN) as journal:
            for first in (0, 20, 10):
                journal.append(Record(first, 10, b"\x00\n\xff" * first))
        return path.read_bytes()


_JOURNAL = _whole_journal()

_heads = st.builds(
    lambda changes: json.dumps({"format": "detente journal 1", **asdict(RUN), **changes}).encode() + b"\n",
    st.dictionaries(st.sampled_from(("format", "digest", "seed", "draws", "version", "more")), _json, max_size=3),
)
_journals = (
    st.builds(_edited, st.just(_JOURNAL), _edits)
    | st.builds(_edited, _heads, _edits)
    | st.binary(max_size=200)
    | _deep
    | st.builds(lambda deep: _JOURNAL + deep + b"\n{}\n", _deep)
)


@fuzzed(_journals)
def a_journal_is_gone_on_with_or_refused(content: bytes) -> None:
    """What is read from it is what was written; what is refused loses nothing."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "run.journal"
        path.write_bytes(content)
        before = content
        with only_ours("run.journal"):
            try:
                with Journal(path, RUN, resume=True) as journal:
                    assert all(record.payload == b"\x00\n\xff" * record.first for record in journal.read())
                    before = path.read_bytes()
            finally:
                assert path.read_bytes() == before


_texts = st.text(max_size=12) | st.sampled_from(("a1:c1", "us", *KINDS, *STANCES))
_code_lines = (
    st.dictionaries(
        st.sampled_from(("comment", "coder", "kind", "value", "target", "note")) | st.text(max_size=6),
        _texts | _json,
        max_size=6,
    ).map(lambda line: json.dumps(line).encode())
    | st.binary(max_size=60)
    | _deep
    | st.just(json.dumps(asdict(Code("a1:c1", "me", "stance", "for", "us"))).encode())
)
_code_files = st.lists(_code_lines, max_size=5).map(b"\n".join)


@fuzzed(_code_files)
def every_line_of_codes_is_read_or_reported(content: bytes) -> None:
    """A code that is added afterwards is read, whatever was there before."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "codes.jsonl"
        path.write_bytes(content)
        faults = read_codes(path).faults
        for fault in faults:
            assert fault.place is not None
            assert content.split(b"\n")[fault.place.line - 1].strip()
            well_told(printable(met(ModelError([fault], name="codes.jsonl"))[1]), "codes.jsonl")
        added = Code("a1:c9", "you", "promise", "they said so")
        append(path, [added])
        after = read_codes(path)
        assert added in after.codes
        assert len(after.faults) == len(faults)
