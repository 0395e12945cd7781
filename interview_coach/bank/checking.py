"""Check both banks at once, the shipped one and the instructor's own over it, or some questions of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from interview_coach.bank.companions import Companions, own_companion_files, read_companions
from interview_coach.bank.findings import Finding, QuestionsRefused
from interview_coach.bank.folder import check_folder
from interview_coach.bank.layers import Layers, read_layers
from interview_coach.bank.own_files import HIDDEN_FILE
from interview_coach.bank.plans import PLANS_FOLDER, Course, PersonalPlan, Plans
from interview_coach.bank.shapes import BankReport, summarise
from interview_coach.bank.updates import findings_of, shipped_changes
from interview_coach.bank.yaml_text import read_yaml


def check_bank(shipped: Path | str, own: Path | str | None = None) -> BankReport:
    """Check both banks and count what they hold together.

    Args:
        shipped: Folder of the shipped bank.
        own: Folder of the instructor's own bank.

    Returns:
        Every fault found in the questions of either, none of them raised; what updates changed under own
        questions; hidden questions that plans name; and own files beside the questions that are set aside.

    Raises:
        BankError: When the shipped folder is not there.
    """
    report = check_folder(shipped)
    if own is None or not Path(own).is_dir() or report.errors:
        return report
    layers = read_layers(shipped, own)
    bank = layers.bank()
    updates = shipped_changes(layers, Path(own))
    ids = [*layers.shipped, *layers.own]
    # With something hidden the shipped plans matter too, though nothing beside the questions is hers.
    companions = (
        read_companions(Path(shipped), ids, Path(own))
        if layers.not_asked
        else own_companions(Path(shipped), Path(own), ids)
    )
    plans = Plans() if companions is None else companions.plans
    found = (*layers.findings, *findings_of(updates, layers), *_hidden_in_plans(layers, plans, Path(own)))
    own_findings = sorted(found, key=_place)
    # Of a question that the instructor changed, her form is checked: the shipped one is asked no longer.
    counting = [finding for finding in report.findings if finding.question not in layers.own]
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


def _hidden_in_plans(layers: Layers, plans: Plans, own: Path) -> Iterator[Finding]:
    """One warning for each hidden question that plans name; participants meet the plans without it."""
    if not layers.not_asked:
        return
    all_plans: tuple[Course | PersonalPlan, ...] = (*plans.courses, *plans.personal)
    naming = {
        f"{PLANS_FOLDER}/{plan.id}.yaml": {name for part in plan.parts for name in part.questions}
        for plan in all_plans
    }
    try:
        hidden = read_yaml(own / HIDDEN_FILE, file=HIDDEN_FILE)
    except QuestionsRefused:  # Changed since the layers were read: the next check tells.
        return
    lines = {str(item): index for index, item in enumerate(hidden.value or ())}
    for question_id, index in lines.items():
        files = ", ".join(sorted(file for file, ids in naming.items() if question_id in ids))
        if question_id in layers.not_asked and files:
            yield hidden.place((index,)).warning("check-plan-hidden", id=question_id, plans=files)


def _place(finding: Finding) -> tuple[str, int]:
    return finding.file, finding.line
