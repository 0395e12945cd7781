"""Report and my data → HTML: take along, keep or not, delete everything. Decides nothing."""

from __future__ import annotations

from html import escape

from interview_coach.messages import Messages
from interview_coach.ui.markup import both
from interview_coach.ui.press_views import card, said, toggle
from interview_coach.ui.progress_views import part_address
from interview_coach.ui.screens.parts import help_of


def own_data(
    messages: Messages,
    settings: str,
    *,
    n_chosen: int,
    n_newest: int,
    n_recordings: int,
    keeps_recordings: bool,
) -> str:
    """What somebody who signed in can do with her things.

    Args:
        messages: The texts.
        settings: What she chooses for herself, as HTML.
        n_chosen: Attempts chosen for the report.
        n_newest: Attempts that the report holds where none was chosen.
        n_recordings: Recordings kept.
        keeps_recordings: Whether recordings are kept from now on.

    Returns:
        HTML.
    """
    return (
        report(messages, n_chosen=n_chosen, n_newest=n_newest)
        + settings
        + _recordings(messages, n_recordings, keeps_recordings=keeps_recordings)
        + _export(messages)
        + _delete_everything(messages)
    )


def guest_data(messages: Messages, n_newest: int, settings: str) -> str:
    """What a guest can do: take a report along, and be forgotten now."""
    forget = both(messages, "progress-guest-forget")
    inside = (
        f"<p>{both(messages, 'progress-guest-delete')}</p>"
        f'<button type="button" id="delete-my-data" data-do="finish">{forget}</button>'
    )
    forgetting = card(messages, "progress-delete", inside)
    return report(messages, n_chosen=0, n_newest=n_newest) + settings + forgetting


def report(messages: Messages, *, n_chosen: int, n_newest: int) -> str:
    """The report for a mentor or an instructor."""
    key, n = ("chosen", n_chosen) if n_chosen else ("newest", n_newest)
    what = both(messages, f"progress-report-{key}", n=n) if n else both(messages, "progress-report-empty")
    take = _download(messages, "report-download", "report.pdf", "progress-report-button") if n else ""
    choose = f'<span data-help="{help_of("progress-answers")}">{said(messages, "progress-answers")}</span>'
    inside = (
        f'<p>{both(messages, "progress-report-lead")}</p><p>{what}</p><p class="buttons-row">{take}'
        f'<a class="quiet-link" {part_address(messages, "answers")}>{choose}</a></p>'
    )
    return card(messages, "progress-report", inside)


def gone(messages: Messages) -> str:
    """Everything is deleted; the page begins anew in a moment, or when she says so."""
    return (
        f'<section class="card opening" data-gone><h1 tabindex="-1">{both(messages, "progress-gone")}</h1>'
        f"<p>{both(messages, 'progress-gone-lead')}</p>"
        f'<p class="buttons-row"><button type="button" class="primary" data-do="finish">'
        f"{both(messages, 'progress-gone-on')}</button></p></section>"
    )


def _recordings(messages: Messages, n_recordings: int, *, keeps_recordings: bool) -> str:
    keep = toggle(both(messages, "progress-keep-recordings"), "keep", is_on=keeps_recordings)
    text = both(messages, "progress-delete-recordings", n=n_recordings)
    drop, sure = "", ""
    if n_recordings:
        drop = f'<button type="button" class="plain" data-open="silence-sure"><span>{text}</span></button>'
        sure = _silence_sure(messages, n_recordings)
    lead = f"<p>{both(messages, 'progress-recordings-lead')}</p>"
    inside = f'{lead}<p class="buttons-row">{keep}{drop}</p>{sure}'
    return card(messages, "progress-recordings", inside)


def _silence_sure(messages: Messages, n_recordings: int) -> str:
    yes, no = both(messages, "progress-silence-yes"), both(messages, "progress-silence-no")
    return (
        '<dialog id="silence-sure" aria-labelledby="silence-sure-title">'
        f'<h2 id="silence-sure-title">{both(messages, "progress-silence-sure", n=n_recordings)}</h2>'
        f"<p>{both(messages, 'progress-silence-lead')}</p>"
        f'<p class="buttons-row"><button type="button" class="primary" data-close autofocus>{no}</button>'
        f'<button type="button" class="danger" data-act="silence-all">{yes}</button></p></dialog>'
    )


def _export(messages: Messages) -> str:
    take = _download(messages, "export-all", "all.zip", "progress-export-button")
    inside = f'<p>{both(messages, "progress-export-lead")}</p><p class="buttons-row">{take}</p>'
    return card(messages, "progress-export", inside)


def _download(messages: Messages, name: str, what: str, key: str) -> str:
    file = f"intervjutrener{what[what.rindex('.') :]}"
    done = said(messages, "progress-downloaded", file=file)
    return (
        f'<button type="button" id="{name}" data-download="{what}" data-file="{escape(file)}"'
        f' data-done="{done}">{both(messages, key)}</button>'
    )


def _delete_everything(messages: Messages) -> str:
    ask = both(messages, "progress-delete-button")
    inside = (
        f"<p>{both(messages, 'progress-delete-lead')}</p>"
        f'<button type="button" id="delete-my-data" data-open="delete-sure">{ask}</button>{_sure(messages)}'
    )
    return card(messages, "progress-delete", inside)


def _sure(messages: Messages) -> str:
    yes, no = both(messages, "progress-sure-yes"), both(messages, "progress-sure-no")
    title = said(messages, "progress-sure")
    return (
        '<dialog id="delete-sure" aria-labelledby="delete-sure-title">'
        f'<h2 id="delete-sure-title" data-help="help-progress-sure">{title}</h2>'
        f"<p>{both(messages, 'progress-sure-lead')}</p>"
        f'<p class="buttons-row"><button type="button" class="primary" data-close autofocus>{no}</button>'
        f'<button type="button" class="danger" data-act="forget" id="delete-yes">{yes}</button></p></dialog>'
    )
