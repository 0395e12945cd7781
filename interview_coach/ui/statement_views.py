"""The sorting exercise → HTML. Decides nothing; escapes everything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from interview_coach.bank import Statement
from interview_coach.messages import Messages
from interview_coach.ui.markup import (
    NORWEGIAN,
    bank_word,
    both,
    foreign,
    from_bank,
    norwegian,
    own_together,
    own_word,
    source_line,
)
from interview_coach.ui.press_views import h2, said
from interview_coach.ui.screens.parts import heading, help_of
from interview_coach.ui.sorting import ALL, ANSWERS, WRONG, Sorting, ThemeState
from interview_coach.ui.views import own_path

SHAPES = {"stemmer": "✓", "stemmer-ikke": "✗", "kommer-an-paa": "~"}


def themes(messages: Messages, states: Sequence[ThemeState], *, is_guest: bool) -> str:
    """The front page of the exercise: what it is, and a card per theme with how far she is."""
    head = heading(messages, "statements-heading", "statements-lead")
    if not states:
        return f'{head}<p class="card">{both(messages, "statements-none")}</p>'
    n_wrong = sum(state.n_answered - state.n_right for state in states)
    again = _round_link(messages, WRONG, "statements-again", n=n_wrong) if n_wrong else ""
    everything = _round_link(messages, ALL, "statements-all")
    cards = "".join(f"<li>{_theme(messages, state)}</li>" for state in states)
    kept = f'<p class="small">{both(messages, "statements-guest")}</p>' if is_guest else ""
    return (
        f'{head}{h2(messages, "statements-themes")}<ul class="theme-cards">{cards}</ul>'
        f'<p class="buttons-row">{again}{everything}</p>{kept}'
    )


def asked(messages: Messages, statement: Statement, sorting: Sorting, theme: str, language: str) -> str:
    """One statement with its three answers; its explanation once it is sorted."""
    values = {"at": sorting.at + 1, "n": len(sorting.statement_ids)}
    place = said(messages, "statements-place", **values)
    own_place = own_word(messages, "statements-place", **values)
    where = own_together(messages, bank_word(messages, theme), own_place, between=" · ")
    own = statement.translations.get(language)
    translated = "" if own is None else foreign(own.text, language)
    chosen = sorting.answers[-1].answer if sorting.is_explained else ""
    buttons = "".join(_answer(messages, answer, chosen, statement.answer) for answer in ANSWERS)
    share = (
        f'<progress max="{len(sorting.statement_ids)}" value="{sorting.at}" aria-hidden="true"></progress>'
    )
    question = escape(messages.text("statements-question"))
    explained = _explained(messages, statement, sorting, language) if sorting.is_explained else ""
    return (
        f'<p class="over"><span {NORWEGIAN}>{escape(theme)}</span> · {place}{where}</p>'
        f"{share}"
        f'<h1 tabindex="-1" id="statement-text" {NORWEGIAN}>{escape(statement.text)}</h1>{translated}'
        f'<div class="sort-answers" role="group" aria-label="{question}">{buttons}</div>'
        f'<div id="statement-explained">{explained}</div>{_to_themes(messages)}'
    )


def score(messages: Messages, sorting: Sorting, by_id: Mapping[str, Statement], language: str) -> str:
    """How the round went: a figure in words, and what to read once more."""
    n = len(sorting.answers)
    figure = both(messages, "statements-score", right=sorting.n_right, n=n)
    well = both(messages, f"statements-score-{'all' if sorting.n_right == n else 'some'}")
    rows = "".join(_read_again(messages, by_id[one], language) for one in sorting.wrong_ids if one in by_id)
    again = _again_button(messages, len(sorting.wrong_ids)) if sorting.wrong_ids else ""
    more = f'{h2(messages, "statements-read")}<ul class="read-again">{rows}</ul>' if rows else ""
    return (
        f"{heading(messages, 'statements-done')}"
        f'<section class="card opening"><p class="lead">{figure}</p><p>{well}</p></section>{more}'
        f'<p class="buttons-row">{again}{_to_themes(messages)}</p>'
    )


def _theme(messages: Messages, state: ThemeState) -> str:
    far = (
        both(messages, "statements-theme-new", n=state.n_statements)
        if state.n_answered == 0
        else both(messages, "statements-theme-far", right=state.n_right, n=state.n_statements)
    )
    name = from_bank(messages, state.name, "span", "name")
    return (
        f'<a class="theme-card" {_round(messages, state.key)}>{name}'
        f'<span class="far">{far}</span>'
        f'<progress max="{state.n_statements}" value="{state.n_right}" aria-hidden="true"></progress></a>'
    )


def _answer(messages: Messages, answer: str, chosen: str, right: str) -> str:
    label = (
        f'<span data-help="help-statements-{answer}">{escape(messages.text(f"statements-{answer}"))}</span>'
    )
    shape = f'<span class="shape" aria-hidden="true">{SHAPES[answer]}</span>'
    if not chosen:
        return f'<button type="button" data-act="sort|{answer}">{shape}{label}</button>'
    css = "right" if answer == right else "chosen" if answer == chosen else "other"
    mark = ""
    if answer == chosen:
        mark = f'<span class="yours">{both(messages, "statements-your-answer")}</span>'
    return f'<button type="button" class="{css}" disabled>{shape}{label}{mark}</button>'


def _explained(messages: Messages, statement: Statement, sorting: Sorting, language: str) -> str:
    is_right = sorting.answers[-1].is_right
    answer = messages.text(f"statements-{statement.answer}")
    verdict = (
        said(messages, "statements-right") if is_right else said(messages, "statements-wrong", answer=answer)
    )
    own = statement.translations.get(language)
    translated = "" if own is None else foreign(own.explanation, language) + _review(messages, own.review)
    is_last = sorting.at + 1 == len(sorting.statement_ids)
    key = "statements-see-score" if is_last else "statements-next"
    go_on = f'<span data-help="{help_of(key)}">{said(messages, key)}</span>'
    css, help_key = ("opening", "right") if is_right else ("gentle", f"wrong-{statement.answer}")
    return (
        f'<section class="card {css}"><h2 tabindex="-1" data-help="help-statements-{help_key}">{verdict}</h2>'
        f"{norwegian(statement.explanation)}{translated}{_law(messages, statement)}</section>"
        '<p class="buttons-row"><button type="button" class="primary" id="statement-next" data-act="next">'
        f"{go_on}</button></p>"
    )


def _read_again(messages: Messages, statement: Statement, language: str) -> str:
    own = statement.translations.get(language)
    said_own = "" if own is None else foreign(own.text, language)
    told_own = "" if own is None else foreign(own.explanation, language)
    key = f"statements-{statement.answer}"
    answer = f'<span data-help="{help_of(key)}">{said(messages, key)}</span>'
    return (
        f"<li>{norwegian(statement.text, css='what')}{said_own}<p><strong>{answer}</strong></p>"
        f"{norwegian(statement.explanation)}{told_own}</li>"
    )


def _law(messages: Messages, statement: Statement) -> str:
    if not statement.sources:
        return ""
    named = ", ".join(source_line(messages, one) for one in statement.sources)
    return f'<p class="small">{escape(named)}. {both(messages, "ui-help-no-legal-advice")}</p>'


def _review(messages: Messages, review: str) -> str:
    text = f'<span data-help="help-machine-translated">{said(messages, "statements-machine")}</span>'
    return "" if review == "person" else f'<p class="small">{text}</p>'


def _again_button(messages: Messages, n_wrong: int) -> str:
    text = said(messages, "statements-again", n=n_wrong)
    inside = f'<span data-help="help-statements-again">{text}</span>'
    return f'<button type="button" class="primary" data-act="again">{inside}</button>'


def _round(messages: Messages, name: str) -> str:
    return f'href="{own_path(messages)}?screen=statements&amp;part={escape(name)}" data-screen="statements"'


def _round_link(messages: Messages, name: str, key: str, **values: int) -> str:
    inside = f'<span data-help="{help_of(key)}">{said(messages, key, **values)}</span>'
    return f'<a class="button" {_round(messages, name)}>{inside}</a>'


def _to_themes(messages: Messages) -> str:
    text = said(messages, "statements-to-themes")
    return (
        f'<a class="quiet-link" href="{own_path(messages)}?screen=statements" data-screen="statements">'
        f'<span data-help="help-statements-to-themes">{text}</span></a>'
    )
