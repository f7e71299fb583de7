"""Notebooks of the documentation, run cell by cell: ``python -m tests.docs.notebooks`` puts in what they give today."""

from __future__ import annotations

import ast
import json
import os
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.docs.pages import ROOT

NOTEBOOKS = sorted((ROOT / "docs" / "notebooks").glob("*.ipynb"))


def run(notebook: dict[str, Any]) -> dict[str, Any]:
    """The notebook with the outputs that its cells give, run in order in a folder of their own."""
    names: dict[str, Any] = {"__name__": "__main__"}
    here = Path.cwd()
    with TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            cells = [_run(cell, names, count) for count, cell in enumerate(notebook["cells"], start=1)]
        finally:
            os.chdir(here)
    return {**notebook, "cells": cells}


def _run(cell: dict[str, Any], names: dict[str, Any], count: int) -> dict[str, Any]:
    if cell["cell_type"] != "code":
        return cell
    body = ast.parse("".join(cell["source"])).body
    last = body[-1] if body and isinstance(body[-1], ast.Expr) else None
    said = StringIO()
    with redirect_stdout(said):
        exec(compile(ast.Module(body[: -1 if last else None], []), "cell", "exec"), names)
        value = eval(compile(ast.Expression(last.value), "cell", "eval"), names) if last else None
    outputs = [_stream(said.getvalue())] if said.getvalue() else []
    if value is not None:
        outputs.append(_result(value, count))
    return {**cell, "execution_count": count, "outputs": outputs}


def _stream(text: str) -> dict[str, Any]:
    return {"output_type": "stream", "name": "stdout", "text": text.splitlines(keepends=True)}


def _result(value: object, count: int) -> dict[str, Any]:
    data = {"text/plain": repr(value).splitlines(keepends=True)}
    if hasattr(value, "_repr_html_"):
        data["text/html"] = value._repr_html_().splitlines(keepends=True)
    return {"output_type": "execute_result", "execution_count": count, "data": data, "metadata": {}}


def written(notebook: dict[str, Any]) -> str:
    """The notebook as its file has it."""
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    for path in NOTEBOOKS:
        path.write_text(written(run(json.loads(path.read_text(encoding="utf-8")))), encoding="utf-8")
