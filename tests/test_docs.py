"""What the README and the other pages say is so."""

from __future__ import annotations

import re
import shlex
from dataclasses import fields

import pytest
from conftest import ROOT
from typer.main import get_command

from interview_coach import delivery
from interview_coach.cli.app import app
from interview_coach.messages import Messages, languages
from interview_coach.records import DeliveryMeasures, Measure

PAGES = ("README.md", "models/README.md", "question_bank/README.md")
CODE_BLOCK = re.compile(r"```(?:bash|sh|console)\n(.*?)```", re.S)
COMMANDS = get_command(app)


def shown_commands() -> list[str]:
    """Every `interview-coach …` line in a code block of a page."""
    texts = [(ROOT / page).read_text("utf-8") for page in PAGES]
    blocks = [
        block for text in texts for block in re.findall(r"```(?:bash|sh|console)\n(.*?)```", text, re.S)
    ]
    lines = [line.split("#")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith("interview-coach ")]


@pytest.mark.parametrize("line", shown_commands())
def test_commands_on_the_pages_exist_with_their_options(line):
    """A command that a page shows is there, and so are the options it is shown with."""
    words = shlex.split(line)[1:]
    command = COMMANDS
    while hasattr(command, "commands") and words and words[0] in command.commands:
        command = command.commands[words.pop(0)]
    known = {option for parameter in command.params for option in parameter.opts}
    assert command is not COMMANDS
    assert {word for word in words if word.startswith("--")} <= known


def test_the_readme_shows_pictures_that_are_there():
    """No broken picture or link to a file of ours."""
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", (ROOT / "README.md").read_text("utf-8")):
        assert (ROOT / target).exists(), target


def test_the_readme_has_its_two_commands():
    """The commands a stranger copies."""
    text = (ROOT / "README.md").read_text("utf-8")
    assert "pip install -e . && interview-coach" in text
    assert 'pip install -e ".[test]" && pytest' in text


@pytest.mark.parametrize("field", [f.name for f in fields(DeliveryMeasures) if f.type == Measure.__name__])
def test_every_measure_is_documented_and_explained(field):
    """Definition in the code, a name and "what does this mean?" in every language."""
    assert field in (delivery.__doc__ or "")
    key = f"delivery-{field.replace('_', '-')}"
    assert all(
        Messages(language).has(f"{key}-{part}") for language in languages() for part in ("name", "help")
    )
