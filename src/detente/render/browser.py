"""Pages and pictures through a Chromium that is installed: paper, and pictures made of points."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from detente.errors import UsageError

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_PATIENCE = 120
_SIZE = re.compile(r'<svg\b[^>]*?\bviewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"')
_CURE = "install Chromium (Debian: apt-get install chromium), or name a browser of its kind in DETENTE_BROWSER"


def browser() -> str:
    """The browser that prints: the one that ``DETENTE_BROWSER`` names, else the first that is installed.

    Raises:
        UsageError: if there is none; it says what to do.
    """
    named = os.environ.get("DETENTE_BROWSER")
    found = next(filter(None, map(shutil.which, [named] if named else _NAMES)), None)
    if found is None:
        where = (
            f"DETENTE_BROWSER names {named}, which cannot be run" if named else f"none of {', '.join(_NAMES)} is here"
        )
        raise UsageError(f"PDF and PNG need a Chromium, but {where}; {_CURE}")
    return found


def pdf_of(page: str) -> bytes:
    """A page as it prints, as PDF."""
    return _made(page, "page.html", "page.pdf", "--print-to-pdf", "--no-pdf-header-footer")


def png_of(svg: str) -> bytes:
    """A picture that stands alone, as PNG with two points for each of its units."""
    size = _SIZE.search(svg)
    if size is None:
        raise ValueError("the picture does not say how large it is")
    width, height = (round(float(side)) for side in size.groups())
    page = (
        '<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0}svg{display:block;'
        f"width:{width}px;height:{height}px}}</style>{svg}"
    )
    shape = (f"--window-size={width},{height}", "--force-device-scale-factor=2", "--hide-scrollbars")
    return _made(page, "picture.html", "picture.png", "--screenshot", *shape)


def _made(page: str, name: str, result: str, wanted: str, *more: str) -> bytes:
    with TemporaryDirectory(prefix="detente-") as folder:
        source, target = Path(folder, name), Path(folder, result)
        source.write_text(page, encoding="utf-8")
        said = _run(browser(), folder, f"{wanted}={target}", *more, source.as_uri())
        if not target.exists():
            raise UsageError(f"{browser()} wrote nothing: {said[-400:].strip()}; {_CURE}")
        return target.read_bytes()


def _run(command: str, folder: str, *wanted: str) -> str:
    """Have the browser do it with a profile of its own; what it said. The superuser has no sandbox there."""
    import subprocess  # noqa: PLC0415 – hardly any command prints

    alone = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    call = [command, "--headless", "--disable-gpu", f"--user-data-dir={folder}/profile", *alone, *wanted]
    try:
        ran = subprocess.run(call, capture_output=True, text=True, errors="replace", timeout=_PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        raise UsageError(f"{command} did not end within {_PATIENCE} seconds; {_CURE}") from None
    except OSError as fault:
        raise UsageError(f"{command} cannot be run: {fault.strerror}; {_CURE}") from None
    return ran.stderr
