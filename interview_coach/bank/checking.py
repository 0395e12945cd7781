"""Check both banks at once: the shipped one and the instructor's own over it."""

from __future__ import annotations

from pathlib import Path

from interview_coach.bank.folder import BankReport, check_folder, summarise
from interview_coach.bank.layers import read_layers
from interview_coach.bank.updates import findings_of, shipped_changes


def check_bank(shipped: Path | str, own: Path | str | None = None) -> BankReport:
    """Check both banks and count what they hold together.

    Args:
        shipped: Folder of the shipped bank.
        own: Folder of the instructor's own bank.

    Returns:
        Every fault found in either, none of them raised; and what updates changed under own questions.

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
    own_findings = sorted(found, key=lambda finding: (finding.file, finding.line))
    return BankReport(
        findings=(*report.findings, *own_findings),
        summary=summarise(bank.questions, layers.lists, report.summary.n_files + len(layers.own)),
        files=layers.shown_files(),
        hidden=layers.not_asked,
        set_aside=tuple(dict.fromkeys(finding.file for finding in bank.set_aside)),
        updated=tuple(change.question_id for change in updates),
    )
