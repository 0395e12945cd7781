"""Trained layers that come with the program: their card, their hash, and the frozen layers they stand on.

They belong to one embedding model: what is frozen is read from its folder, never shipped twice.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from interview_coach.engines.reader_network import N_LAYERS, Tensor
from interview_coach.errors import EngineUnavailable, ModelMissing

CARD = "card.json"
PREFIX = "query: "  # What multilingual-e5 wants before each text (model card, symmetric use).


def shipped_folders(folder: Path, embedding_model: str) -> tuple[Path, ...]:
    """Folders of layers that were trained on this embedding model, in the order of their names."""
    return tuple(one for one in sorted(folder.glob("*")) if _is_shipped(one, embedding_model))


def _is_shipped(folder: Path, embedding_model: str) -> bool:
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(card.get("encoder") == embedding_model)


def read_card(folder: Path, weights: str) -> Mapping[str, Any]:
    """The card of trained layers: name, data, date, figures, limits, hash.

    Args:
        folder: Their folder.
        weights: Name of the file of weights.

    Returns:
        What the card says.

    Raises:
        ModelMissing: When there is no readable card, or the weights are not those it describes.
    """
    try:
        card: dict[str, Any] = json.loads((folder / CARD).read_text(encoding="utf-8"))
        digest = hash_of(folder / weights)
    except (OSError, ValueError) as error:
        raise ModelMissing(
            "engines-model-files-missing",
            where=folder.parent.name,
            folder=str(folder),
            files=f"{CARD}, {weights}",
        ) from error
    if card.get("sha256") != digest:
        raise ModelMissing("engines-model-broken", where=folder.parent.name, folder=str(folder))
    return card


def whole_weights(file: Path, encoder: Path, n_frozen: int) -> dict[str, Tensor]:
    """All weights of a network: the encoder's lower layers, and the trained ones in their place.

    Args:
        file: The trained layers.
        encoder: The folder of the embedding model.
        n_frozen: How many lower layers are the encoder's own.

    Returns:
        Weights by the names of the BERT checkpoint. Those of the encoder stay on disk until they are read.

    Raises:
        ModelMissing: When a file is damaged.
        EngineUnavailable: When a package is not installed.
    """
    try:
        from safetensors.torch import load_file
    except ImportError as error:
        package = "safetensors"
        raise EngineUnavailable("engines-package-missing", where=package, package=package) from error
    try:
        base = {name.removeprefix("bert."): t for name, t in load_file(encoder / "model.safetensors").items()}
        trained = {name: t.float() for name, t in load_file(file).items()}
    except (OSError, ValueError, KeyError) as error:
        where = file.parent
        raise ModelMissing("engines-model-broken", where=where.parent.name, folder=str(where)) from error
    below = tuple(f"encoder.layer.{i}." for i in range(n_frozen, N_LAYERS))
    frozen = {name: t for name, t in base.items() if not name.startswith(below)}
    return frozen | trained


def hash_of(file: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(file.read_bytes()).hexdigest()
