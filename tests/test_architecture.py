"""The rooms of the house: who may import whom, where heavy libraries may stand, and that every text exists.

The table below is the design. Where a room needs another one that it does not list, the design changes first.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

import interview_coach
from interview_coach.messages import FIRST_LANGUAGE, catalogue_sources, languages

PACKAGE = Path(interview_coach.__file__).resolve().parent

# These hold shapes only: naming an engine, a judge or a stored attempt loads no engine, judge or SQL.
SHAPES = {"engines.protocols", "content.protocol", "store.shapes"}
ALLOWED: dict[str, set[str]] = {
    "__init__": set(),
    "errors": set(),
    "records": {"errors"},
    "settings": {"errors"},
    "bank_lines": set(),  # the bank's sentences in the help languages
    "messages": {"errors", "records", "bank_lines"},
    "text": {"errors", "records"},
    "model_store": {"errors", "settings"},
    "audio": {"errors", "records"},
    "engines": {"errors", "records", "settings", "model_store", "text"},
    "live": {"errors", "records", "engines.protocols"},
    # pool: one engine shared by many people; of no stage, for stages reach it through protocols.Hands alone
    "pool": {"errors", "records", "engines.protocols"},
    # spoken: part of coach in a file of its own: microphone → live words → attempt
    "spoken": {"errors", "records", "audio", "live", "ahead", "engines.protocols"},
    "turns": set(),  # who does what only one can do at a time
    "ahead": {"errors", "live"},  # judging while she speaks; what judges is handed to it
    "bank": {"errors", "records", "text"},
    "delivery": {"errors", "records", "text"},
    "content": {"errors", "records", "text", "engines.protocols"},
    # checks of the bank by meaning: vectors and the judge, on example sentences and never on answers
    "bank_check": {"errors", "records", "bank", "content", "engines.protocols", "content.protocol"},
    "choose": {"errors", "records", "bank", "text"},  # which question comes next, and why
    "interview": {"errors", "records", "bank", "choose", "text"},  # the mock interview and the role play
    "feedback": {"records", "text"},  # text: which phrase speaks of a criterion
    "store": {"errors", "records", "settings"},
    "report": {"errors", "records", "messages", "store.shapes"},
    "cluster": {"errors", "records", "settings", "engines", "engines.protocols"},
    "coach": {
        "errors", "records", "settings", "text", "model_store", "audio", "engines", "live", "bank",
        "delivery", "content", "feedback", "store", "choose", "pool", "spoken", "ahead", "turns",
        *SHAPES,
    },
    "ui": {
        "errors", "records", "settings", "messages", "model_store", "audio", "bank", "delivery", "coach",
        "store", "store.shapes", "report", "live", "pool", "spoken", "choose", "interview",
    },
    # doctor looks at every part by itself, for a coach whose parts are broken could not be asked
    "doctor": {"errors", "records", "settings", "model_store", "bank", "audio", "store", "engines"},
    # bench measures engines on their own, beside the coach
    "bench": {
        "errors", "records", "settings", "text", "model_store", "audio", "engines", "coach", "spoken",
        *SHAPES,
    },
    "cli": {
        "__init__", "errors", "records", "settings", "messages", "model_store", "audio", "bank", "coach",
        "report", "store", "ui", "bench", "doctor", "cluster", "bank_check", "choose", "content.protocol",
    },
}  # fmt: skip
STAGES = ("audio", "engines", "live", "delivery", "content", "feedback", "store", "report")
HEAVY = {
    "torch", "faster_whisper", "whisper", "ctranslate2", "sentence_transformers", "transformers",
    "onnxruntime", "lingua", "tokenizers", "sklearn", "numba",
}  # fmt: skip
WHERE: dict[str, set[str]] = {
    **{library: {"engines"} for library in HEAVY},
    "gradio": {"ui"},
    "sqlite3": {"store"},
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "argon2": {"store"},
    "ruamel": {"bank", "model_store", "settings"},
    "yaml": set(),
    "pydub": set(),
    "soxr": {"audio"},
    "imageio_ffmpeg": {"audio"},
    "fluent": {"messages"},
    "babel": {"bank_lines", "messages"},
    "typer": {"cli"},
    "dask": {"cluster"},
    "distributed": {"cluster"},
    "fpdf": {"report"},
    "spylls": {"bank"},
    "rapidfuzz": {"bank"},
}
"""Library → the only rooms that may name it."""
ONLY_INSIDE_FUNCTIONS = HEAVY | {"gradio", "imageio_ffmpeg", "dask", "distributed"}


@dataclass(frozen=True, kw_only=True)
class Import:
    """One import in one file."""

    file: str
    line: int
    room: str
    target: str
    inside_function: bool

    def __str__(self) -> str:
        return f"{self.file}:{self.line} imports {self.target}"


def room_of(module: str) -> str:
    """`interview_coach.engines.protocols` → `engines.protocols`; any other module → its first part."""
    parts = module.split(".")[1:]
    shape = ".".join(parts[:2])
    return shape if shape in SHAPES else parts[0] if parts else "__init__"


def imports_of(file: Path) -> Iterator[Import]:
    """Every import of a file that runs; those for the type checker alone are left out."""
    name = file.relative_to(PACKAGE).as_posix()
    room = name.split("/", maxsplit=1)[0].removesuffix(".py")
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node, inside in walk(tree, inside=False):
        targets: list[str] = []
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}:{node.lineno}: imports are written in full"
            module = node.module or ""
            ours = module == "interview_coach"
            targets = (
                [f"{module}.{alias.name}" if is_module(alias.name) else module for alias in node.names]
                if ours
                else [module]
            )
        for target in targets:
            yield Import(file=name, line=node.lineno, room=room, target=target, inside_function=inside)


def is_module(name: str) -> bool:
    """Whether `from interview_coach import name` names a room."""
    return (PACKAGE / name).is_dir() or (PACKAGE / f"{name}.py").is_file()


def walk(node: ast.AST, *, inside: bool) -> Iterator[tuple[ast.AST, bool]]:
    """Every node with whether it lies in a function; `if TYPE_CHECKING:` is passed over."""
    for child in ast.iter_child_nodes(node):
        if (
            isinstance(child, ast.If)
            and isinstance(child.test, ast.Name)
            and child.test.id == "TYPE_CHECKING"
        ):
            continue
        yield child, inside
        is_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from walk(child, inside=inside or is_function)


FILES = sorted(PACKAGE.rglob("*.py"))
IMPORTS = [found for file in FILES for found in imports_of(file)]


def test_every_room_is_in_the_table():
    """A new room is drawn in the table before it is built."""
    assert {found.room for found in IMPORTS} <= set(ALLOWED)


@pytest.mark.parametrize("room", sorted(ALLOWED))
def test_rooms_import_only_what_the_design_allows(room):
    """Data flows one way: a room knows the rooms of its row in the table and no other."""
    ours = [found for found in IMPORTS if found.room == room and found.target.startswith("interview_coach")]
    wrong = [
        str(found)
        for found in ours
        if room_of(found.target)
        not in ALLOWED[room] | {room} | {shape for shape in SHAPES if shape.startswith(room)}
    ]
    assert wrong == []


def test_stages_do_not_know_each_other():
    """The table itself keeps the stages apart; only `coach` knows their order."""
    known = {stage: ALLOWED[stage] & set(STAGES) - {stage} for stage in STAGES}
    assert {stage: others for stage, others in known.items() if others} == {}


def test_there_are_no_import_cycles():
    """Following the imports from any room never leads back to it."""
    edges: dict[str, set[str]] = {}
    for found in IMPORTS:
        if found.target.startswith("interview_coach"):
            target = room_of(found.target).split(".")[0]
            if target not in {found.room, "__init__"} and room_of(found.target) not in SHAPES:
                edges.setdefault(found.room, set()).add(target)

    def reachable(room: str, seen: set[str]) -> set[str]:
        for target in edges.get(room, set()) - seen:
            seen.add(target)
            reachable(target, seen)
        return seen

    assert [room for room in edges if room in reachable(room, set())] == []


def test_libraries_stay_in_their_rooms():
    """Heavy libraries stand in `engines`, Gradio in `ui`, SQL in `store`, YAML where files are read."""
    wrong = [
        str(found)
        for found in IMPORTS
        if found.target.split(".")[0] in WHERE and found.room not in WHERE[found.target.split(".")[0]]
    ]
    assert wrong == []


def test_heavy_libraries_wait_until_they_are_needed():
    """They are imported inside functions, so that importing a room loads none."""
    page = {file.relative_to(PACKAGE).as_posix() for file in (PACKAGE / "ui").rglob("*.py")}
    wrong = [
        str(found)
        for found in IMPORTS
        if found.target.split(".")[0] in ONLY_INSIDE_FUNCTIONS
        and not found.inside_function
        and not (found.target.startswith("gradio") and found.file in page)
    ]
    assert wrong == []


def test_app_only_starts():
    """`app.py` at the top is a few lines that start the page."""
    source = (PACKAGE.parent / "app.py").read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 25


def fresh(code: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter whose user folder is `home`."""
    environment = {
        **os.environ,
        "HOME": str(home),
        "USERPROFILE": str(home),
        "INTERVIEW_COACH_HOME": str(home),
    }
    return subprocess.run(
        [sys.executable, "-W", "error::ImportWarning", "-c", code],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        cwd=home,
        check=False,
    )


def test_importing_the_package_is_light(tmp_path):
    """`import interview_coach` loads no other library at all and takes less than 0.3 s (best of three)."""
    code = (
        "import sys, time\nbefore = set(sys.modules)\nstart = time.perf_counter()\nimport interview_coach\n"
        "took = time.perf_counter() - start\n"
        "new = {name.split('.')[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names)\n"
        "assert new == {'interview_coach'}, new\nprint(took)"
    )
    runs = [fresh(code, tmp_path) for _ in range(3)]
    assert [run.stderr for run in runs if run.returncode] == []
    assert min(float(run.stdout) for run in runs) < 0.3


def test_importing_any_module_has_no_side_effect(tmp_path):
    """Importing all modules but the pages loads nothing heavy, starts no thread, and writes nothing."""
    code = f"""
import os, pkgutil, sys, threading
import interview_coach
environment = dict(os.environ)
for found in pkgutil.walk_packages(interview_coach.__path__, "interview_coach."):
    if not found.name.startswith("interview_coach.ui"):
        __import__(found.name)
loaded = sorted({HEAVY | {"gradio"}!r} & set(sys.modules))
assert not loaded, loaded
assert threading.active_count() == 1
assert dict(os.environ) == environment
"""
    ran = fresh(code, tmp_path)
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout == ""
    assert list(tmp_path.iterdir()) == []


# --- texts --------------------------------------------------------------------------------------------------


class _Names(Visitor):
    """Gathers the values that a text asks for."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - the library's name
        self.names.add(node.id.name)


def catalogue(language: str) -> dict[str, frozenset[str]]:
    """Message key → the names of the values it asks for."""
    found: dict[str, frozenset[str]] = {}
    for name, source in catalogue_sources(language).items():
        for entry in FluentParser().parse(source).body:
            assert not isinstance(entry, fluent.Junk), f"{language}/{name}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{language}/{name}: {entry.id.name} stands twice"
                names = _Names()
                names.visit(entry)
                found[entry.id.name] = frozenset(names.names)
    return found


CATALOGUE = catalogue(FIRST_LANGUAGE)
PREFIXES = {key.split("-")[0] for key in CATALOGUE}
KEY = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
ASKS_FOR_A_TEXT = {"text", "note", "Note", "has", "label", "say"}
"""In `ui/`, where ids of elements look like keys, only what is handed to one of these is a key."""


@pytest.mark.parametrize("language", [name for name in languages() if name != FIRST_LANGUAGE])
def test_every_language_has_the_same_keys(language):
    """No text is missing in a language, and none stands there alone."""
    assert set(catalogue(language)) == set(CATALOGUE)


@pytest.mark.parametrize("language", [name for name in languages() if name != FIRST_LANGUAGE])
def test_every_language_asks_for_the_same_values(language):
    """A text says the same in every language; a plural that shows no figure may leave it out."""
    other = catalogue(language)
    differ = {
        key: CATALOGUE[key] ^ other[key] for key in CATALOGUE if key in other and CATALOGUE[key] != other[key]
    }
    assert differ == {}


def keys_in_code() -> dict[str, str]:
    """Every text in code that is a key by its form and its room → where it stands."""
    found: dict[str, str] = {}
    for file in FILES:
        tree = ast.parse(file.read_text(encoding="utf-8"))
        is_page = file.is_relative_to(PACKAGE / "ui")
        for node in asked_for(tree) if is_page else ast.walk(tree):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and KEY.fullmatch(text) and text.split("-")[0] in PREFIXES:
                found[text] = f"{file.relative_to(PACKAGE)}:{node.lineno}"
    return found


def asked_for(tree: ast.AST) -> Iterator[ast.AST]:
    """What is handed first, or as `key`, to something that looks a text up."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ASKS_FOR_A_TEXT:
                yield from node.args[:1]
                yield from (keyword.value for keyword in node.keywords if keyword.arg == "key")


def texts_in_code() -> set[str]:
    """Every text in code, whatever it is for."""
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in FILES)
    constants = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return {node.value for node in constants if isinstance(node.value, str)}


def keys_of_refusals() -> dict[str, str]:
    """The key of every `CoachError` that code makes → where."""
    found: dict[str, str] = {}
    made = re.compile(r"\w*(?:Error|Missing|Unavailable)")
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.func, ast.Name)):
                continue
            first = node.args[0]
            is_text = isinstance(first, ast.Constant) and isinstance(first.value, str)
            if is_text and made.fullmatch(node.func.id) and KEY.fullmatch(first.value):
                found[first.value] = f"{file.relative_to(PACKAGE)}:{node.lineno}"
    return found


def test_every_key_in_code_exists():
    """No stage speaks of a text that no catalogue holds."""
    assert {key: place for key, place in keys_in_code().items() if key not in CATALOGUE} == {}


def test_every_refusal_has_a_sentence():
    """Each refusal that code can make has its text, whatever its first part."""
    refusals = keys_of_refusals()
    assert len(refusals) > 50
    assert {key: place for key, place in refusals.items() if key not in CATALOGUE} == {}


def test_every_text_is_used():
    """A text that nothing asks for is taken out; keys put together in code count by their beginning."""
    used = texts_in_code()
    beginnings = set()
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                beginnings.add(str(node.values[0].value))
            elif isinstance(node, ast.BinOp) and isinstance(node.left, ast.Constant):
                beginnings.add(str(node.left.value))
    beginnings = {text for text in beginnings if re.fullmatch(r"[a-z]+-(?:[a-z0-9]+-)*", text)}
    unused = [key for key in CATALOGUE if key not in used and not key.startswith(tuple(beginnings))]
    assert unused == []
