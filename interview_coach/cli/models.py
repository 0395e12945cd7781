"""`models list|install|verify|pack|unpack`: get, check and carry the models."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from interview_coach.cli.json_form import JsonObject
from interview_coach.cli.options import JsonOption
from interview_coach.cli.output import finish, say, say_json, say_table, tell
from interview_coach.cli.progress import model_progress
from interview_coach.cli.session import Session, session_of
from interview_coach.model_store import ModelStatus

BYTES_PER_MB = 1_000_000

models_app = typer.Typer(no_args_is_help=True, help="List, install, verify, pack and unpack models.")

NamesArgument = Annotated[
    list[str] | None, typer.Argument(metavar="[NAME…]", help="Models of the list.", show_default=False)
]


@models_app.command("list")
def list_models(context: typer.Context, as_json: JsonOption = False) -> None:
    """List every model that can be used, and which are on this PC."""
    session = session_of(context)
    statuses = session.store.status()
    if as_json:
        say_json([_status_form(status) for status in statuses])
        return
    messages = session.messages
    headings = [
        messages.text(f"cli-models-{name}")
        for name in ("name", "kind", "here", "size", "licence", "good-for")
    ]
    rows = []
    for status in statuses:
        here = "yes" if status.installed else "no-default" if status.default else "no"
        good_for = status.good_for.nb if session.messages.language == "nb" else status.good_for.en
        if status.recommended:
            good_for = messages.text("cli-models-recommended", text=good_for)
        size = messages.text("cli-models-mb", mb=round(status.size_bytes / BYTES_PER_MB))
        kind = messages.text(f"cli-models-kind-{status.kind}")
        rows.append((status.name, kind, messages.text(f"cli-models-{here}"), size, status.licence, good_for))
    say_table(headings, rows)


@models_app.command("install")
def install(context: typer.Context, names: NamesArgument = None) -> None:
    """Fetch, check and put in place models; the defaults when none is named."""
    session = session_of(context)
    store = session.store
    chosen = names or list(store.defaults)
    for name in chosen:
        store.catalogue.entry(name)  # An unknown name is refused before anything is fetched.
    install_models(session, chosen)


def install_models(session: Session, names: list[str]) -> None:
    """Install models with progress on stderr, and say where they lie."""
    store = session.store
    for name in names:
        if store.is_installed(name):
            tell(session.messages.text("cli-models-already", name=name, folder=str(store.folder(name))))
            continue
        with model_progress(session.messages) as progress:
            folder = store.install(name, progress)
        tell(session.messages.text("cli-models-installed", name=name, folder=str(folder)))


@models_app.command("verify")
def verify(context: typer.Context, names: NamesArgument = None, as_json: JsonOption = False) -> None:
    """Compare every byte of installed models with its SHA-256. Exit code 1 when something is wrong."""
    session = session_of(context)
    store = session.store
    chosen = names or _installed(session)
    with model_progress(session.messages) as progress:
        found = {name: store.verify(name, progress) for name in chosen}
    sound = bool(chosen) and not any(found.values())
    if as_json:
        findings = {name: [asdict(finding) for finding in faults] for name, faults in found.items()}
        say_json({"ok": sound, "models": findings})
    else:
        if not chosen:
            say(session.messages.text("cli-models-none"))
        for name, faults in found.items():
            if not faults:
                say(session.messages.text("cli-models-whole", name=name))
            for fault in faults:
                say(session.messages.text(fault.key, name=fault.name, path=fault.path))
    finish(ok=sound)


@models_app.command("pack")
def pack(
    context: typer.Context,
    archive: Annotated[
        Path, typer.Argument(metavar="FILE", help="The archive to write.", show_default=False)
    ],
    names: NamesArgument = None,
) -> None:
    """Write installed models into one archive for a USB stick; all of them when none is named."""
    session = session_of(context)
    chosen = names or _installed(session)
    with model_progress(session.messages) as progress:
        written = session.store.pack(archive, chosen, progress)
    mb = round(written.stat().st_size / BYTES_PER_MB)
    tell(session.messages.text("cli-models-packed", names=", ".join(chosen), file=str(written), mb=mb))


@models_app.command("unpack")
def unpack(
    context: typer.Context,
    archive: Annotated[
        Path, typer.Argument(metavar="FILE", help="An archive of 'pack'.", show_default=False)
    ],
) -> None:
    """Install the models of an archive; everything is checked first."""
    session = session_of(context)
    with model_progress(session.messages) as progress:
        names = session.store.unpack(archive, progress)
    folder = str(session.settings.models)
    tell(session.messages.text("cli-models-unpacked", names=", ".join(names), folder=folder))


def set_up_models(session: Session) -> None:
    """Announce and install what the settings need and this PC lacks; the first start comes this way.

    Args:
        session: The run.

    Raises:
        InstallError: When a model is not there and cannot be fetched; says which folder to copy.
    """
    store = session.store
    needed = dict.fromkeys((session.settings.speech_model, session.settings.embedding_model))
    missing = [name for name in needed if not store.is_installed(name)]
    if not missing:
        return
    total_bytes = sum(store.catalogue.entry(name).download_bytes for name in missing)
    mb = round(total_bytes / BYTES_PER_MB)
    tell(session.messages.text("cli-models-setup", names=", ".join(missing), mb=mb))
    install_models(session, missing)


def _installed(session: Session) -> list[str]:
    return [status.name for status in session.store.status() if status.installed]


def _status_form(status: ModelStatus) -> JsonObject:
    return {
        "name": status.name,
        "kind": status.kind,
        "installed": status.installed,
        "default": status.default,
        "recommended": status.recommended,
        "source": status.source,
        "licence": status.licence,
        "size_bytes": status.size_bytes,
        "download_bytes": status.download_bytes,
        "good_for": {"nb": status.good_for.nb, "en": status.good_for.en},
        "folder": str(status.folder),
    }
