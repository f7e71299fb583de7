"""Parts of a file by their paths: what they say, and the digest by which one knows that nobody changed them."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass

from detente.model.edit import Path, Plain
from detente.model.places import node_at, rooted, text_at
from detente.model.yaml_tree import Listing, Mapping, Node


def plain_of(node: Node | None) -> Plain:
    """What a part says, as plain values; None where there is none."""
    match node:
        case Mapping(entries):
            return {key.text: plain_of(value) for key, value in entries}
        case Listing(items):
            return [plain_of(item) for item in items]
        case None:
            return None
    return node.value


def said(path: Path) -> str:
    """A path as it stands in an address."""
    return "/".join(map(str, path))


WHOLE = "/"
"""The whole file in an address, in which nothing empty stands."""
_UNFIT = re.compile(r"[^\w-]")


def anchor(at: str) -> str:
    """What a part is called within its page: a word that any address and selector can have."""
    return "part-" + _UNFIT.sub("-", at)


@dataclass(frozen=True)
class Parts:
    """The parts of one text."""

    text: str
    root: Node | None

    @classmethod
    def of(cls, text: str) -> Parts:
        """Those of a text."""
        return cls(text, rooted(text))

    def path(self, text: str) -> Path:
        """The path that an address says: places in lists are numbers, keys are texts."""
        path: Path = ()
        for step in filter(None, text.split("/")):
            in_list = isinstance(node_at(self.root, path), Listing) and step.isdecimal() and len(step) < 9
            path = (*path, int(step) if in_list else step)
        return path

    def value(self, path: Path) -> Plain:
        """What the part at a path says."""
        return plain_of(node_at(self.root, path))

    def has(self, path: Path) -> bool:
        """Whether anything stands at a path, be it an empty value."""
        return node_at(self.root, path) is not None

    def keys(self, path: Path) -> tuple[str, ...]:
        """The names of what stands in a mapping."""
        node = node_at(self.root, path)
        return tuple(key.text for key, _ in node.entries) if isinstance(node, Mapping) else ()

    def digest(self, path: Path, keys: tuple[str, ...] = ()) -> str:
        """The digest of the text of a part, or of those of its entries that are named."""
        node = node_at(self.root, path)
        if keys and isinstance(node, Mapping) and (set(keys) != {key.text for key, _ in node.entries}):
            texts = [f"{key}: {text_at(self.text, node.get(key))}" for key in keys]
        else:
            texts = [text_at(self.text, node)]
        return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()[:16]

    def where(self, path: Path, digest: str, keys: tuple[str, ...] = ()) -> Path | None:
        """Where the part is now that had this digest at a path: an item of a list may have moved. None: changed."""
        if self.digest(path, keys) == digest:
            return path
        above = node_at(self.root, path[:-1]) if path else None
        if not isinstance(above, Listing):
            return None
        moved = ((*path[:-1], k) for k in range(len(above.items)))
        return next((one for one in moved if self.digest(one, keys) == digest), None)
