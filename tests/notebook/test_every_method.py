"""Every method of the front door, found from its class: on changed files, on changed conflicts, with wrong names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from inspect import Parameter, getmembers, isfunction, signature
from pathlib import Path
from typing import Any

import pytest

import detente
from detente.errors import DetenteError, FileChanged
from detente.study import start_study

GIVEN: dict[str, Any] = {
    "state": 1,
    "target": 1,
    "name": "no-dam",
    "party": "up",
    "statements": ["not dam"],
    "settled": {"up.release": True},
}
"""What a method is given for what it must be told, by the name of that."""

WRONG: tuple[Any, ...] = ("flood", ["flood"], {"flood": True}, {"up": "often"}, b"dam", ..., 1.5, -1, float("nan"))


def _methods(kind: type) -> list[str]:
    return [name for name, _ in getmembers(kind, isfunction) if not name.startswith("_")]


def _properties(kind: type) -> list[str]:
    return [name for name, _ in getmembers(kind, lambda one: isinstance(one, property)) if not name.startswith("_")]


METHODS = _methods(detente.Conflict)


def _parameters(method: str) -> list[Parameter]:
    return [one for one in signature(getattr(detente.Conflict, method)).parameters.values() if one.name != "self"]


def _asked(conflict: detente.Conflict, method: str, **more: object) -> Any:
    """What the method gives, told what it must be told and no more."""
    needed = [one.name for one in _parameters(method) if one.default is Parameter.empty and one.name in GIVEN]
    return getattr(conflict, method)(**({name: GIVEN[name] for name in needed} | more))


def _uses(found: object) -> Iterator[Callable[[], object]]:
    """Every way in which a result, a brief or a changed conflict is used."""
    for name in _properties(type(found)):
        yield partial(getattr, found, name)
    if isinstance(found, detente.Conflict):
        yield from (partial(_asked, found, name) for name in _methods(type(found)))
    else:
        yield from (getattr(found, name) for name in _methods(type(found)))
        yield from (partial(str, found), partial(repr, found), found._repr_html_)  # type: ignore[attr-defined]


def _ours_or_an_answer(ask: Callable[[], Any]) -> None:
    """Any other exception than those of the project goes through."""
    with suppress(DetenteError):
        found = ask()
        if not isinstance(found, detente.Conflict):
            _ = str(found), found.to_dict(), found._repr_html_()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    start_study(tmp_path, example="two-towns")
    file = tmp_path / "towns.yaml"
    file.write_bytes(Path(detente.load("two-towns").document.name).read_bytes())
    return file


@pytest.mark.parametrize("how", ["edited", "another of that size", "removed", "a folder"])
def test_whatever_is_used_after_its_file_changed_says_so(path: Path, how: str) -> None:
    conflict = detente.load(path)
    other = detente.load("chicken")
    found = [conflict, conflict.fix({"up.dam": False}), conflict.brief(), other.compare(conflict)]
    found += [_asked(conflict, name) for name in METHODS if name != "compare"]
    content = path.read_bytes()
    path.unlink()
    if how == "edited":
        path.write_bytes(content + b"# one line more\n")
    elif how == "another of that size":
        path.write_bytes(content.replace(b"Two towns", b"Twe towns", 1))
    elif how == "a folder":
        path.mkdir()
    uses = [use for one in found for use in _uses(one)]
    uses.append(partial(other.compare, conflict))
    for use in uses:
        with pytest.raises(FileChanged, match=r"towns\.yaml was changed or removed .* detente\.load"):
            use()


def test_a_file_that_was_only_touched_or_put_back_is_no_other(path: Path) -> None:
    conflict, content = detente.load(path), path.read_bytes()
    found = conflict.holds("SEQ")
    path.write_bytes(b"format: 1")
    path.write_bytes(content)
    assert found.to_dict()["equilibria"] == conflict.holds("SEQ").to_dict()["equilibria"]


def test_a_file_is_known_wherever_the_process_goes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    conflict = detente.load("towns.yaml")
    monkeypatch.chdir("/")
    assert conflict.size == 6
    path.unlink()
    with pytest.raises(FileChanged):
        _ = conflict.size
    assert "Two towns" in repr(conflict)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("wrong", WRONG, ids=repr)
def test_a_wrong_thing_given_is_met_with_an_exception_of_ours_or_has_an_answer(method: str, wrong: object) -> None:
    towns = detente.load("two-towns")
    for one in _parameters(method):
        if one.kind is Parameter.VAR_POSITIONAL:
            _ours_or_an_answer(partial(getattr(towns, method), wrong))
        else:
            _ours_or_an_answer(partial(_asked, towns, method, **{one.name: wrong}))


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "named",
    [lambda towns: towns.without("down"), lambda towns: towns.fix({"up.release": True, "up.dam": False})],
    ids=["without a party", "with options settled"],
)
def test_what_only_the_conflict_before_the_change_has_is_an_exception_of_ours(
    method: str, named: Callable[[detente.Conflict], detente.Conflict]
) -> None:
    changed = named(detente.load("two-towns"))
    gone = {"state": 6, "target": 6, "start": 6, "to": 6, "about": ["6"], "dm": "down", "vary": ["down"]}
    gone |= {"party": "down", "statements": ["sue"], "settled": {"up.dam": True}, "rates": {"down": 1.0}}
    for one in _parameters(method):
        if one.name in gone:
            _ours_or_an_answer(partial(_asked, changed, method, **{one.name: gone[one.name]}))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda towns: towns.without_option("up.dam").fix({"up.dam": True}), "up.dam"),
        (lambda towns: towns.without("down").without("down"), "down has left"),
        (lambda towns: towns.without("down").prefer("down", ["sue"]), "down has left"),
        (lambda towns: towns.scenario("no-dam").fix({"up.dam": True}), "up.dam"),
        (lambda towns: towns.fix({"up.dam": "perhaps"}), "up.dam"),
        (lambda towns: towns.compare("no-dam"), "scenario("),
        (lambda towns: towns.brief(language="fr"), "en, de"),
        (lambda towns: towns.inverse(1, level="everything"), "rankings, statements, levers"),
        (lambda towns: towns.ensemble(draws=0), "1 or more"),
    ],
)
def test_a_contradiction_or_a_wrong_kind_of_thing_is_said(
    change: Callable[[detente.Conflict], object], said: str
) -> None:
    with pytest.raises(DetenteError) as raised:
        change(detente.load("two-towns"))
    assert said in str(raised.value)


def test_one_name_alone_is_a_list_of_one() -> None:
    towns = detente.load("two-towns")
    assert towns.reach("deal", vary="up").to_dict() == towns.reach("deal", vary=["up"]).to_dict()
    assert towns.evolve(on=7, about="deal").to_dict() == towns.evolve(on=[7], about=["deal"]).to_dict()
    assert str(towns.prefer("up", "not dam").holds()) == str(towns.prefer("up", ["not dam"]).holds())


def test_another_files_changed_conflict_is_not_taken_for_a_change_of_this_one() -> None:
    towns, elmira = detente.load("two-towns"), detente.load("elmira")
    found = towns.compare(elmira.without("moe")).answer
    assert found.variants[0].change is None  # type: ignore[attr-defined]


def test_a_single_reading_has_an_answer() -> None:
    found = detente.load("two-towns").ensemble(draws=1, design="monte-carlo")
    assert "1 drawn" in str(found)
    assert found.to_dict()["draws"] == 1
