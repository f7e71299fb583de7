"""Paragraphs wrapped to a width."""

from __future__ import annotations

from textwrap import TextWrapper


class _Wrapper(TextWrapper):
    """Wraps text; a word longer than a line takes time by its length, not by the square of it."""

    def _handle_long_word(self, reversed_chunks: list[str], cur_line: list[str], cur_len: int, width: int) -> None:
        word, here = reversed_chunks.pop(), width - cur_len
        step = len(word) if word.isspace() else width  # blanks at the beginning of a line are dropped as one
        cur_line += [word[:here]] if here else []
        reversed_chunks += reversed([word[at : at + step] for at in range(here, len(word), step)])


def wrapped(text: str, width: int, first: str = "", further: str | None = None) -> list[str]:
    """The lines of a paragraph: the first one begins with `first`, the others with `further`, else with as many blanks.

    Example:
        >>> wrapped("one two three", 9, "- ")
        ['- one two', '  three']
    """
    hanging = " " * len(first) if further is None else further
    room = max(width, len(hanging) + 8)
    return _Wrapper(room, initial_indent=first, subsequent_indent=hanging, replace_whitespace=False).wrap(text)
