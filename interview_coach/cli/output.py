"""Where texts go: results to stdout, everything else to stderr.

Conventions: nothing written here is read as markup, so that «[a]» in an answer stays what it is; JSON is
UTF-8 whatever the console is; on a console that cannot show a letter, «?» stands for it.
"""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.console import Console

    from interview_coach.cli.json_form import JsonValue

WIDTH_WITHOUT_TERMINAL = 160  # Our choice: a table that is piped on should keep its lines whole.
MOST_PADDED_LETTERS = 40  # Our choice: names longer than this would push the second column away.


def make_streams_safe() -> None:
    """Let a console that cannot show æ, ø or å show «?» instead of stopping the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def say(text: str = "") -> None:
    """A line of the result, to stdout."""
    typer.echo(text)


def tell(text: str) -> None:
    """A notice or a refusal, to stderr."""
    typer.echo(text, err=True)


def say_json(value: JsonValue) -> None:
    """One JSON value, to stdout, as UTF-8 bytes."""
    typer.echo(to_json(value, indent=2).encode("utf-8"))


def to_json(value: JsonValue, *, indent: int | None = None) -> str:
    """JSON with æøå as they are; a figure that is no number is our own mistake and raises."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)


def say_table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table, to stdout."""
    from rich.table import Table

    table = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    for heading in headings:
        table.add_column(heading, overflow="fold")
    for row in rows:
        table.add_row(*row)
    console(err=False).print(table)


def finish(*, ok: bool) -> None:
    """End a command whose check failed with exit code 1; do nothing where all is well."""
    if not ok:
        raise typer.Exit(1)


def console(*, err: bool = True) -> Console:
    """A rich console that takes texts as they are."""
    from rich.console import Console

    stream = sys.stderr if err else sys.stdout
    width = None if stream.isatty() else WIDTH_WITHOUT_TERMINAL
    return Console(file=stream, markup=False, emoji=False, highlight=False, width=width)
