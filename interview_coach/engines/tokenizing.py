"""One tokenizer per encoder for everybody who reads with it.

The tokenizer of multilingual-e5 knows 250,000 pieces and takes 290 MB and a second to open: the sentence
embedder and each trained reader would otherwise keep one of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from interview_coach.errors import ModelMissing

if TYPE_CHECKING:
    from tokenizers import Tokenizer

FILE = "tokenizer.json"


def open_tokenizer(encoder: Path) -> Tokenizer:
    """The tokenizer of an encoder, opened once; it neither cuts nor pads, so that all may use it at once.

    Args:
        encoder: The folder of the embedding model.

    Returns:
        The tokenizer. Never set truncation or padding on it: others use it too.

    Raises:
        ModelMissing: When the folder has none.
    """
    file = encoder / FILE
    if not file.is_file():
        raise ModelMissing("engines-model-files-missing", where=encoder.name, folder=str(encoder), files=FILE)
    return _open(file.resolve(), file.stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _open(file: Path, _changed_ns: int) -> Tokenizer:
    """Opened anew where the file has changed."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(file))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def cut(ids: Sequence[int], most: int) -> list[int]:
    """At most so many tokens, the closing one kept."""
    return [*ids[: most - 1], ids[-1]] if len(ids) > most else list(ids)
