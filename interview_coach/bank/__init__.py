"""The bank: YAML files ⇄ validated questions.

The schema is fixed and described key by key in `question_bank/README.md`. Files are read in four steps:
`yaml_text` (bytes → texts with lines, hostile input refused) → `schema` and `form` (the keys and their
values) → `rules` (what the form cannot see) → `folder` (files, folders, whole banks). `layers` lays the
instructor's own bank over the shipped one, `own` changes it, and `updates` tells what an update of the
program changed under it. `exporting` and `importing` move questions as YAML, a workbook or CSV;
`new_question` is one to fill in. `plans`, `statements`, `jobs` and `workplaces` read what lies beside the
questions (`companions`: all of it, the instructor's own over the shipped), and `text_check` looks at reading
level, spelling, translations and unlawful questions. Nothing here knows what a question means; checks by
meaning stand in `bank_check`.
"""

from interview_coach.bank.cells import TableFinding
from interview_coach.bank.changes import FieldChange, field_changes
from interview_coach.bank.checking import check_bank, narrowed, own_companions
from interview_coach.bank.companions import Companions, own_companion_files, read_companions
from interview_coach.bank.exporting import BankFormat, export_bank, write_workbook
from interview_coach.bank.findings import Finding, FindingKind, Place, QuestionsRefused, Severity
from interview_coach.bank.folder import check_folder, load_folder, load_question
from interview_coach.bank.history import Saved, SaveKind
from interview_coach.bank.importing import ImportPlan, QuestionChange, carry_out, plan_import
from interview_coach.bank.jobs import Job, Jobs, find_job, read_jobs
from interview_coach.bank.layers import Layers, load_bank, read_layers
from interview_coach.bank.learner_lines import learner_lines
from interview_coach.bank.lists import BankLists, WorkField
from interview_coach.bank.new_question import HINT_SIGN, Hints, blank_question, new_id, question_like
from interview_coach.bank.own import OwnBank
from interview_coach.bank.plans import Course, Exercise, Goal, PersonalPlan, Plans, Week, read_plans
from interview_coach.bank.rules import QuestionFile
from interview_coach.bank.saving import Edit
from interview_coach.bank.schema import HELP_LANGUAGES
from interview_coach.bank.shapes import Bank, BankReport, BankSummary
from interview_coach.bank.sheets import field_title
from interview_coach.bank.statements import Statement, Statements, StatementTranslation, read_statements
from interview_coach.bank.text_check import check_question_texts, check_texts
from interview_coach.bank.updates import ShippedChange, shipped_changes, told_fields
from interview_coach.bank.versions import means_the_same, with_version
from interview_coach.bank.words import Dictionary, HunspellDictionary, WordList, find_dictionary, read_words
from interview_coach.bank.workplaces import (
    Lines,
    Part,
    Person,
    Reply,
    Workplace,
    Workplaces,
    filled,
    read_workplaces,
)
from interview_coach.bank.writing import write_question

__all__ = [
    "HELP_LANGUAGES",
    "HINT_SIGN",
    "Bank",
    "BankFormat",
    "BankLists",
    "BankReport",
    "BankSummary",
    "Companions",
    "Course",
    "Dictionary",
    "Edit",
    "Exercise",
    "FieldChange",
    "Finding",
    "FindingKind",
    "Goal",
    "Hints",
    "HunspellDictionary",
    "ImportPlan",
    "Job",
    "Jobs",
    "Layers",
    "Lines",
    "OwnBank",
    "Part",
    "Person",
    "PersonalPlan",
    "Place",
    "Plans",
    "QuestionChange",
    "QuestionFile",
    "QuestionsRefused",
    "Reply",
    "SaveKind",
    "Saved",
    "Severity",
    "ShippedChange",
    "Statement",
    "StatementTranslation",
    "Statements",
    "TableFinding",
    "Week",
    "WordList",
    "WorkField",
    "Workplace",
    "Workplaces",
    "blank_question",
    "carry_out",
    "check_bank",
    "check_folder",
    "check_question_texts",
    "check_texts",
    "export_bank",
    "field_changes",
    "field_title",
    "filled",
    "find_dictionary",
    "find_job",
    "learner_lines",
    "load_bank",
    "load_folder",
    "load_question",
    "means_the_same",
    "narrowed",
    "new_id",
    "own_companion_files",
    "own_companions",
    "plan_import",
    "question_like",
    "read_companions",
    "read_jobs",
    "read_layers",
    "read_plans",
    "read_statements",
    "read_words",
    "read_workplaces",
    "shipped_changes",
    "told_fields",
    "with_version",
    "write_question",
    "write_workbook",
]
