"""The catalogue: the shipped one is whole, and a fault in one is told with its line and field."""

from __future__ import annotations

from pathlib import Path

import pytest

from interview_coach.errors import InstallError
from interview_coach.messages import Messages
from interview_coach.model_store import load_catalogue, open_store
from interview_coach.model_store.recipes import CHOICES, RECIPES
from interview_coach.settings import resolve_settings

SHIPPED = Path(__file__).resolve().parents[1] / "models" / "catalogue.yaml"
NB_WHISPER = {
    f"nb-whisper-{size}{form}"
    for size in ("tiny", "base", "small", "medium", "large")
    for form in ("", "-verbatim")
}
GOOD = """\
models:
  - name: tiny
    kind: speech
    version: "1"
    licence: MIT
    origin: https://example.org
    download_bytes: 1
    installed_bytes: 2
    good_for: {nb: Prøve, en: Trial}
    source: {type: hub, recipe: whisper-transformers, repository: a/b}
"""


def test_shipped_catalogue_has_what_the_design_lists():
    """Both defaults, every Norwegian Whisper, and the larger embedders."""
    catalogue = load_catalogue(SHIPPED)
    assert catalogue.defaults == ("whisper-base", "multilingual-e5-small")
    embedders = {"multilingual-e5-base", "multilingual-e5-large", "nb-sbert-base", "bge-m3"}
    assert set(catalogue.names) == {*catalogue.defaults, *NB_WHISPER, *embedders}


def test_defaults_are_known_to_the_byte():
    """Every source file and every finished file of the defaults has its SHA-256 in the catalogue."""
    for name in load_catalogue(SHIPPED).defaults:
        entry = load_catalogue(SHIPPED).entry(name)
        assert entry.source.type == "registry"
        assert entry.files
        assert sum(file.size for file in entry.files) == entry.installed_bytes


def test_every_recipe_exists():
    """Each entry names a recipe that the program has; those of the hub know which files they need."""
    for entry in load_catalogue(SHIPPED).models:
        assert entry.source.recipe in RECIPES
        assert entry.source.type == "registry" or entry.source.recipe in CHOICES


def test_open_store_reads_the_shipped_catalogue():
    """The store of the settings knows the default models of the settings."""
    settings = resolve_settings()
    store = open_store(settings)
    assert {settings.speech_model, settings.embedding_model} == set(store.defaults)
    assert store.root == settings.models


@pytest.mark.parametrize(
    ("old", "new", "why", "line", "field"),
    [
        ("    kind: speech\n", "", "models-catalogue-missing", 2, "models.0.kind"),
        ("kind: speech", "kind: music", "models-catalogue-value", 3, "models.0.kind"),
        ("licence: MIT", "license: MIT", "models-catalogue-missing", 2, "models.0.licence"),
        ("download_bytes: 1", "download_bytes: -1", "models-catalogue-value", 7, "models.0.download_bytes"),
        ("name: tiny", "name: ../tiny", "models-catalogue-value", 2, "models.0.name"),
        ("repository: a/b", "repository: a", "models-catalogue-value", 10, "models.0.source.repository"),
        ("type: hub", "type: ftp", "models-catalogue-value", 10, "models.0.source"),
        ("repository: a/b", "repository: a/b, tag: x", "models-catalogue-extra", 10, "models.0.source.tag"),
        ("models:\n", "models: 3\nrest:\n", "models-catalogue-value", 1, "models"),
    ],
    ids=[
        "missing field", "unknown kind", "misspelt field", "negative size", "name that climbs", "no owner",
        "unknown source", "extra field", "no list",
    ],
)  # fmt: skip
def test_fault_is_told_with_line_and_field(tmp_path, old, new, why, line, field):
    """A refusal names the file, the line and the field."""
    path = tmp_path / "catalogue.yaml"
    path.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(InstallError, match=why) as refusal:
        load_catalogue(path)
    assert refusal.value.values["where"] == str(path)
    assert refusal.value.values["line"] == line
    assert refusal.value.values["field"] == field
    assert f"linje {refusal.value.values['line']}" in Messages("nb").error(refusal.value)


def test_good_catalogue_is_read(tmp_path):
    """The text that the refusals above start from is itself in order."""
    (tmp_path / "catalogue.yaml").write_text(GOOD, encoding="utf-8")
    assert load_catalogue(tmp_path / "catalogue.yaml").names == ("tiny",)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("models: [\n", "models-catalogue-yaml"),
        ("a: 1\na: 2\n", "models-catalogue-yaml"),
        ("- 1\n", "models-catalogue-value"),
        ("", "models-catalogue-value"),
        (GOOD + GOOD.removeprefix("models:\n"), "models-catalogue-twice"),
    ],
    ids=["open bracket", "key twice", "a list", "empty", "one model twice"],
)
def test_text_that_is_no_catalogue_is_refused(tmp_path, text, why):
    """YAML that is broken or of another shape gets its sentence."""
    (tmp_path / "catalogue.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(InstallError, match=why):
        load_catalogue(tmp_path / "catalogue.yaml")


def test_absent_and_binary_catalogue_are_refused(tmp_path):
    """No file, or bytes that are no text, get their sentence."""
    (tmp_path / "binary.yaml").write_bytes(b"\xff\xfe\x00")
    for name in ("none.yaml", "binary.yaml"):
        with pytest.raises(InstallError, match="models-catalogue-unreadable"):
            load_catalogue(tmp_path / name)
