"""A hunspell dictionary in memory, through spylls, which by itself leaves its files open.

Imported only where a word has to be looked up: reading the Norwegian dictionary takes four seconds.
"""

from __future__ import annotations

import io
from pathlib import Path

from spylls.hunspell import Dictionary, readers
from spylls.hunspell.readers.file_reader import BaseReader

FIRST_ENCODING = "windows-1252"  # As spylls begins to read, until the file names its own (`SET`).


class _WholeFile(BaseReader):  # type: ignore[misc]  # spylls has no types
    """A file read at once, that can be read again in another encoding."""

    def __init__(self, path: Path, encoding: str) -> None:
        self._data = path.read_bytes()
        super().__init__(self._text(encoding))

    def reset_encoding(self, encoding: str) -> None:
        """Go on from the same line in another encoding."""
        self.reset_io(self._text(encoding))

    def _text(self, encoding: str) -> io.StringIO:
        return io.StringIO(self._data.decode(encoding, "surrogateescape").replace("\r\n", "\n"))


def open_hunspell(file: Path) -> Dictionary:
    """Read a dictionary.

    Args:
        file: Its ``.dic`` file; the ``.aff`` file lies beside it.

    Returns:
        spylls' dictionary; its `lookup` tells whether a word is known.
    """
    aff, context = readers.read_aff(_WholeFile(file.with_suffix(".aff"), FIRST_ENCODING))
    words = readers.read_dic(_WholeFile(file, context.encoding), aff=aff, context=context)
    return Dictionary(aff, words)
