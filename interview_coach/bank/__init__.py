"""The bank: YAML files ⇄ validated questions.

The schema is fixed and described key by key in `question_bank/README.md`. Files are read in four steps:
`yaml_text` (bytes → texts with lines, hostile input refused) → `schema` and `form` (the keys and their
values) → `rules` (what the form cannot see) → `folder` (files, folders, whole banks). Nothing here knows
what a question means; checks by meaning belong elsewhere.
"""

from interview_coach.bank.findings import Finding, QuestionsRefused, Severity
from interview_coach.bank.folder import (
    Bank,
    BankReport,
    BankSummary,
    check_folder,
    load_folder,
    load_question,
)
from interview_coach.bank.lists import BankLists, WorkField
from interview_coach.bank.schema import HELP_LANGUAGES

__all__ = [
    "HELP_LANGUAGES",
    "Bank",
    "BankLists",
    "BankReport",
    "BankSummary",
    "Finding",
    "QuestionsRefused",
    "Severity",
    "WorkField",
    "check_folder",
    "load_folder",
    "load_question",
]
