"""Sorting statements about Norwegian working life: true, not true, or it depends; explained at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType
from typing import ClassVar

import gradio as gr

from interview_coach.bank import Statement
from interview_coach.store.shapes import StatementAnswer
from interview_coach.ui import statement_views as views
from interview_coach.ui.pressing import CONNECT, PRESSED, read_pressed
from interview_coach.ui.room import Place, Visit
from interview_coach.ui.shell import Shell, Updates, Widget
from interview_coach.ui.sorting import ANSWERS, WRONG, Sorting, begin, theme_states

SHOW_NEW = """() => document.querySelector('#statement-explained h2')
  ? window.coach.show('statement-explained', { near: true })
  : window.coach.show('statements', { top: true })"""
"""What was chosen and its explanation are seen together; the next statement with how far she is."""


@dataclass(frozen=True, kw_only=True)
class StatementsScreen:
    """The widgets of the screen, and what happens to them."""

    column: Widget
    body: Widget
    pressed: Widget
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    name: ClassVar[str] = "statements"
    own_lines: ClassVar[Mapping[str, str]] = MappingProxyType({})

    @property
    def changes(self) -> Sequence[Widget]:
        """Every widget that `enter` may change."""
        return (self.body,)

    def enter(self, visit: Visit, place: Place) -> Updates:
        """The themes, or the round that the address names: where she left it, or a new one."""
        if not place.part:
            return {self.body: front(visit)}
        going = visit.session.sorting
        # Loaded anew, the page shows what it showed: the score too, and a round of what was wrong.
        is_hers = going is not None and going.name == place.part and not going.is_over
        if going is None or not (is_hers or visit.is_reload):
            going = begin(place.part, visit.room.statements.statements, sorted_by(visit))
            if going is None:
                return {self.body: front(visit)}
            visit = _with(visit, going)
        return {self.body: shown(visit)}

    def wire(self, shell: Shell) -> None:
        """Every button of the exercise."""
        done = shell.on(self.body.click, self.press, [self.pressed], [self.body], js=PRESSED)
        done.then(None, js=SHOW_NEW)

    def press(self, visit: Visit, sent: str) -> Updates:
        """An answer, going on, or once more."""
        pressed, going = read_pressed(sent), visit.session.sorting
        if going is None:  # Another tab, or the program began anew.
            return {self.body: front(visit)}
        if (
            pressed.act == "sort"
            and pressed.which in ANSWERS
            and not going.is_explained
            and not going.is_over
        ):
            visit = sort(visit, going, pressed.which, self.now())
        elif pressed.act == "next":
            visit = _with(visit, going.gone_on())
        elif pressed.act == "again" and going.wrong_ids:
            visit = _with(visit, Sorting(name=WRONG, statement_ids=going.wrong_ids))
        return {self.body: shown(visit)}


def sort(visit: Visit, going: Sorting, answer: str, now: datetime) -> Visit:
    """Put the statement that is shown somewhere; kept for whoever signed in.

    Args:
        visit: Who sorts.
        going: Her round.
        answer: Where she puts it.
        now: The time.

    Returns:
        The visit with the explanation to show.
    """
    statement = _by_id(visit)[going.statement_ids[going.at]]
    is_right = answer == statement.answer
    owner = visit.session.participant
    if owner is not None:
        made = visit.room.store.statements.save(
            owner.id, statement.id, theme=statement.theme, answer=answer, is_right=is_right
        )
        return _with(visit, going.with_answer(made))
    made = StatementAnswer(
        statement_id=statement.id, theme=statement.theme, answer=answer, is_right=is_right, at=now
    )
    after = going.with_answer(made)
    return visit.change(lambda one: replace(one, sorting=after, statements=(*one.statements, made)))


def sorted_by(visit: Visit) -> tuple[StatementAnswer, ...]:
    """Every statement this person sorted, oldest first."""
    owner = visit.session.participant
    return visit.session.statements if owner is None else visit.room.store.statements.all(owner.id)


def front(visit: Visit) -> str:
    """The themes with how far she is."""
    known = visit.room.statements
    states = theme_states(known.themes, known.statements, sorted_by(visit))
    return views.themes(visit.messages, states, is_guest=visit.session.is_guest)


def shown(visit: Visit) -> str:
    """The round as it stands."""
    going, by_id = visit.session.sorting, _by_id(visit)
    if going is None or any(one not in by_id for one in going.statement_ids):
        return front(visit)
    language = visit.session.help_language
    if going.is_over:
        return views.score(visit.messages, going, by_id, language)
    statement = by_id[going.statement_ids[going.at]]
    theme = visit.room.statements.themes[statement.theme]
    return views.asked(visit.messages, statement, going, theme, language)


def _with(visit: Visit, going: Sorting) -> Visit:
    return visit.change(lambda session: replace(session, sorting=going))


def _by_id(visit: Visit) -> Mapping[str, Statement]:
    return {statement.id: statement for statement in visit.room.statements.statements}


def lay_out(shell: Shell) -> StatementsScreen:
    """Put the widgets into the page."""
    with shell.column(StatementsScreen.name) as column:
        body = gr.HTML("", elem_id="statements-body", js_on_load=CONNECT)
        pressed = gr.Textbox(visible=False)
    return StatementsScreen(column=column, body=body, pressed=pressed)
