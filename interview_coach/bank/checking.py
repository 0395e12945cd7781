"""Check both banks at once, the shipped one and the instructor's own over it, or some questions of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from pathlib import Path

from interview_coach.bank.companions import Companions, own_companion_files, read_companions
from interview_coach.bank.findings import Finding
from interview_coach.bank.folder import BankReport, check_folder, summarise
from interview_coach.bank.layers import read_layers
from interview_coach.bank.updates import findings_of, shipped_changes


def check_bank(shipped: Path | str, own: Path | str | None = None) -> BankReport:
    """Check both banks and count what they hold together.

    Args:
        shipped: Folder of the shipped bank.
        own: Folder of the instructor's own bank.

    Returns:
        Every fault found in the questions of either, none of them raised; what updates changed under own
        questions; and own files beside the questions that are set aside.

    Raises:
        BankError: When the shipped folder is not there.
    """
    report = check_folder(shipped)
    if own is None or not Path(own).is_dir() or report.errors:
        return report
    layers = read_layers(shipped, own)
    bank = layers.bank()
    updates = shipped_changes(layers, Path(own))
    found = (*layers.findings, *findings_of(updates, layers))
    own_findings = sorted(found, key=_place)
    # Of a question that the instructor changed, her form is checked: the shipped one is asked no longer.
    counting = [finding for finding in report.findings if finding.question not in layers.own]
    companions = own_companions(Path(shipped), Path(own), [*layers.shipped, *layers.own])
    spoiled = {finding.question for finding in bank.set_aside if finding.question}
    set_aside = [finding.file for finding in bank.set_aside]
    if companions is not None:
        set_aside += companions.set_aside
    hidden = {name: file for name in layers.not_asked if (file := layers.file(name)) is not None}
    return BankReport(
        findings=(*counting, *own_findings),
        summary=summarise(bank.questions, layers.lists, report.summary.n_files + len(layers.own)),
        files=layers.shown_files(),
        hidden=hidden,
        set_aside=tuple(dict.fromkeys(set_aside)),
        updated=tuple(change.question_id for change in updates),
        own_ids=frozenset({*layers.own, *spoiled}),
        lists=layers.lists,
        companions=companions,
    )


def own_companions(shipped: Path, own: Path, questions: Sequence[str]) -> Companions | None:
    """What lies beside the questions, where the instructor has something of her own among it.

    Args:
        shipped: Folder of the shipped bank.
        own: Folder of the instructor's own bank.
        questions: Ids of the questions, hidden ones included, which plans may name.

    Returns:
        The files of both banks; ``None`` where she has none, for then nothing of hers can be at fault.
    """
    return read_companions(shipped, questions, own) if own_companion_files(own) else None


def narrowed(report: BankReport, ids: Collection[str], *, beside: bool = False) -> BankReport:
    """What a report says of some questions, hidden ones included.

    Args:
        report: The report on the whole bank.
        ids: The questions.
        beside: Whether to keep what was found in files that are no questions, such as the lists.

    Returns:
        The report with their findings and files, and a summary of them alone.
    """
    files = [*report.files, *report.hidden.values()]
    chosen = tuple(file for file in files if file.question.id in ids)
    findings = tuple(one for one in report.findings if one.question in ids or (beside and not one.question))
    about = {finding.file for finding in findings}
    return replace(
        report,
        findings=findings,
        summary=summarise(tuple(file.question for file in chosen), report.lists, len(ids)),
        files=chosen,
        set_aside=tuple(file for file in report.set_aside if file in about),
        updated=tuple(name for name in report.updated if name in ids),
    )


def _place(finding: Finding) -> tuple[str, int]:
    return finding.file, finding.line
