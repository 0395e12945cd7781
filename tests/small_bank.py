"""A bank of two questions for tests of the instructor's own bank and of moving questions."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from interview_coach.bank import OwnBank
from interview_coach.records import (
    Criterion,
    ModelAnswer,
    Question,
    QuestionTranslation,
    Source,
)

NOW = datetime(2026, 11, 22, 10, 15, 2, tzinfo=UTC)
LISTS = {
    "categories.yaml": "egenskaper: Sterke og svake sider\nhms: Helse, miljø og sikkerhet\n",
    "fields.yaml": "lager: {name: Lager, kind: practical}\nit: {name: 'Data, teknologi', kind: academic}\n",
}
STRENGTH = """\
# Spørsmålet alle får.
id: styrke
version: 1
text: Hva er du god til?  # kort
category: egenskaper
fields: []
level: A2
answer_seconds: [30, 90]
purpose: De vil vite om du kjenner deg selv.
tips:
  - Velg to ting.
  # Dette tipset hjelper mest.
  - Gi et eksempel.
phrases: [Jeg er god til …]
follow_ups: [Kan du gi et eksempel?]
rubric:
  - id: nevner
    name: Nevner en styrke
    weight: 2
    good:  # så ulike som mulig
      - Jeg er nøyaktig.
      - Jeg er god med kunder.
      - Jeg lærer fort.
    bad: [Jeg er bra.]
    advice: Nevn én ting.
  - id: eksempel
    name: Gir et eksempel
    weight: 1
    good: [På lageret fant jeg feil., Jeg åpnet butikken., Jeg hjalp de andre.]
    bad: [Jeg har mange eksempler.]
    advice: Fortell om én gang.
model_answers:
  - level: A2
    text: >-
      Jeg er nøyaktig.
      På lageret fant jeg feil.
translations:
  en: {text: "What are you good at?", purpose: "They want to know.", review: person}
  ar: {text: "ما هي نقاط قوتك؟", purpose: "يريد أن يعرف.", review: machine}
audio: null
"""
SAFETY = """\
id: verneutstyr
version: 3
text: Hvilket verneutstyr bruker du?
category: hms
fields: [lager, it]
level: B1
answer_seconds: [20, 60]
purpose: De vil vite om du jobber trygt.
tips: [Tenk på hode, hender og føtter.]
phrases: [Jeg bruker …]
culture: Du har rett til verneutstyr.
follow_ups: [Hvem betaler for det?]
rubric:
  - id: utstyr
    name: Nevner utstyr
    weight: 3
    good: [Jeg bruker hjelm., Jeg har vernesko., Hansker er viktig.]
    bad: [Jeg er forsiktig.]
    advice: Nevn to ting.
model_answers:
  - {level: A2, text: Jeg bruker hjelm og vernesko.}
rephrased: Hva har du på deg for å jobbe trygt?
kind: ordinary
sources: [{text: aml § 3-2, date: 2026-11-01}]
"""
FILES = {
    **LISTS,
    "questions/egenskaper/styrke.yaml": STRENGTH,
    "questions/hms/verneutstyr.yaml": SAFETY,
}
GUIDE = ("Les meg", "Endre det du vil.")


def make_bank(folder: Path) -> Path:
    """Write the shipped bank of two questions."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def make_own(folder: Path) -> OwnBank:
    """The shipped bank of two questions with an empty own bank over it, and a clock that stands still."""
    return OwnBank(shipped=make_bank(folder / "shipped"), folder=folder / "home" / "bank", now=lambda: NOW)


def tree(folder: Path) -> dict[str, str]:
    """Every file below a folder with a hash of what is in it; the lock, which holds nothing, left out."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name != ".lock"]
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }


def a_question(question_id: str = "ny", **changes: object) -> Question:
    """A whole question of the small bank."""
    question = Question(
        id=question_id,
        text="Hvordan har du det?",
        category="hms",
        level="A1",
        answer_seconds=(10, 30),
        purpose="De er høflige.",
        tips=("Smil.",),
        phrases=("Takk, bra …",),
        follow_ups=("Fant du fram?",),
        rubric=(
            Criterion(
                id="svarer", name="Svarer", good=("Bra, takk.", "Fint.", "Ganske bra."), bad=("Hm.",),
                weight=1, advice="Svar kort.",
            ),
        ),
        model_answers=(ModelAnswer(level="A2", text="Bra, takk."),),
        sources=(Source(text="Egen erfaring", date="2026-11-01"),),
        translations={"en": QuestionTranslation(text="How are you?", purpose="Polite.", review="person")},
    )  # fmt: skip
    return replace(question, **changes)
