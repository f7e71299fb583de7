"""Blocks within so many words: what does not fit is left out, entry by entry from the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from detente.tell.blocks import Bars, Block, Blocks, Figure, Fold, Items, Table, texts_in
from detente.tell.fitting import words_in


def seen_in(blocks: Iterable[Block]) -> Iterator[str]:
    """The texts of blocks but for what stands in a fold, or is told instead of a picture."""
    for block in blocks:
        match block:
            case Fold(title=title):
                yield title
            case Figure(caption=caption):
                yield caption
            case Items(items=items):
                for item in items:
                    yield item.text
                    yield from seen_in(item.beneath)
            case _:
                yield from texts_in([block])


def with_room_for(blocks: Blocks, most: int) -> tuple[Blocks, Blocks]:
    """The blocks with no more than so many words to be seen, and the entries for which there was no room."""
    kept, rest = blocks, list[Block]()
    while kept and words_in(" ".join(seen_in(kept))) > most:
        *before, last = kept
        shorter, cut = _shorter(last)
        kept, rest = (*before, *shorter), _joined(cut, rest)
    return kept, tuple(rest)


def _shorter(block: Block) -> tuple[Blocks, Block]:
    """The block without its last entry, and that entry; nothing and the block where it has only one."""
    match block:
        case Items(items=(_, *_, _) as entries):
            return (replace(block, items=entries[:-1]),), replace(block, items=entries[-1:])
        case Table(rows=(_, *_, _) as entries):
            return (replace(block, rows=entries[:-1]),), replace(block, rows=entries[-1:])
        case Bars(bars=(_, *_, _) as entries):
            return (replace(block, bars=entries[:-1]),), replace(block, bars=entries[-1:])
    return (), block


def _joined(first: Block, rest: list[Block]) -> list[Block]:
    """An entry before the others of its kind."""
    match first, rest:
        case Items(), [Items() as others, *more]:
            return [replace(first, items=(*first.items, *others.items)), *more]
        case Table(), [Table() as others, *more]:
            return [replace(first, rows=(*first.rows, *others.rows)), *more]
        case Bars(), [Bars() as others, *more]:
            return [replace(first, bars=(*first.bars, *others.bars)), *more]
    return [first, *rest]
