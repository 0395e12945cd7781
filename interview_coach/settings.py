"""One frozen `Settings`, resolved once at start from the environment.

===============================  ==============================================================
variable                         meaning
===============================  ==============================================================
``INTERVIEW_COACH_HOME``         the user's folder: database, own questions, certificates
``INTERVIEW_COACH_DATABASE``     another database, such as ``postgresql+psycopg://user:secret@host/coach``
``INTERVIEW_COACH_CACHE``        what can be made again at any time; default ``cache`` in the user's folder
``INTERVIEW_COACH_MODELS``       the folder of models, for instance on a USB stick or a share
``INTERVIEW_COACH_BANK``         another folder of questions instead of the shipped one
``INTERVIEW_COACH_DICTIONARY``   a Norwegian hunspell dictionary (``nb_NO.dic``) for `bank check`
``INTERVIEW_COACH_LANGUAGE``     language of messages: ``nb`` (default) or ``en``
``INTERVIEW_COACH_SPEECH``       speech model, default ``whisper-base``
``INTERVIEW_COACH_EMBEDDING``    embedding model, default ``multilingual-e5-small``
``INTERVIEW_COACH_SIGN_OUT``     minutes without a sign of life after which a page is closed; default 15
``INTERVIEW_COACH_THREADS``      threads for the engines, default the number of cores (at most 4)
``INTERVIEW_COACH_HANDS``        recordings that are recognised side by side, default one a thread
``INTERVIEW_COACH_QUEUE``        people who may wait for their words at a time, default 40
``INTERVIEW_COACH_IDLE``         minutes without work after which the recogniser leaves memory, default 60
===============================  ==============================================================

Resolving settings makes no folder; whoever writes a file makes the folder it needs.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from interview_coach.errors import SettingsError

DEFAULT_SPEECH_MODEL = "whisper-base"
DEFAULT_EMBEDDING_MODEL = "multilingual-e5-small"
DEFAULT_ENGINE = "faster-whisper"
SIGN_OUT_MINUTES = 15  # Our choice: long enough to think about an answer, short enough on a shared PC.
QUEUE_PLACES = 40  # Our choice: a class of 35 and then some.
IDLE_MINUTES = 60  # Our choice: longer than a break of the course.
MOST_DEFAULT_THREADS = 4  # Our choice: whisper-base gains little beyond four threads.

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, kw_only=True)
class Settings:
    """Where things are and which parts are used.

    Attributes:
        home: The user's folder: database, recordings, own questions, certificates.
        cache: Folder of what can be made again at any time, such as the vectors of the bank.
        models: Folder with one folder per installed model.
        catalogue: The file ``catalogue.yaml`` that lists the models.
        bank: Folder of the shipped questions.
        language: Language of messages.
        speech_model: Name of the speech model in the catalogue.
        embedding_model: Name of the embedding model in the catalogue.
        engine: Speech engine.
        n_threads: Threads for the engines.
        n_hands: Recordings that are recognised side by side; they share the threads. One thread each is best:
            on two cores, whisper-base in int8 needs 0.40 s for a piece of 8 s with one thread and 0.69 s
            with two, and for two pieces of 34 s 2.2 s (a thread each) or 5.5 s (two threads, in turn).
        n_places: People who may wait for their words at a time.
        idle_minutes: Minutes without work after which the recogniser leaves memory.
        sign_out_minutes: Minutes without a sign of life after which a page forgets who sat there.
        dictionary: The ``.dic`` file of a Norwegian hunspell dictionary; ``None`` looks in the usual places.
        database_url: Address of another database; empty for the SQLite file in the user's folder.
    """

    home: Path
    cache: Path
    models: Path
    catalogue: Path
    bank: Path
    language: str = "nb"
    speech_model: str = DEFAULT_SPEECH_MODEL
    embedding_model: str = DEFAULT_EMBEDDING_MODEL
    engine: str = DEFAULT_ENGINE
    n_threads: int = 1
    n_hands: int = 1
    n_places: int = QUEUE_PLACES
    idle_minutes: int = IDLE_MINUTES
    sign_out_minutes: int = SIGN_OUT_MINUTES
    database_url: str = ""
    dictionary: Path | None = None

    @property
    def recordings(self) -> Path:
        """Folder of recordings: takes while they are worked on, and what participants chose to keep."""
        return self.home / "recordings"

    @property
    def own_bank(self) -> Path:
        """Folder of the instructor's own questions, which lie over the shipped ones."""
        return self.home / "bank"

    @property
    def shipped_models(self) -> Path:
        """Folder of what is shipped beside the catalogue: the trained reader of the judge."""
        return self.catalogue.parent

    @property
    def database(self) -> Path:
        """The SQLite file, used where `database_url` is empty."""
        return self.home / "coach.db"


def resolve_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """Read the settings from the environment (see the table at the top of this file).

    Args:
        environ: The environment; the process's own when left out.

    Returns:
        The settings, with every path absolute.

    Raises:
        SettingsError: When a value has no meaning, such as a thread count that is no number.
    """
    env = os.environ if environ is None else environ
    shipped = _shipped_root()
    home = _path(env, "INTERVIEW_COACH_HOME", _default_home(env))
    catalogue = shipped / "models" / "catalogue.yaml"
    # A checkout keeps the weights beside the catalogue; an installed wheel must not write into site-packages.
    default_models = shipped / "models" if shipped == _PACKAGE.parent else home / "models"
    n_threads = _count(env, "INTERVIEW_COACH_THREADS", min(os.cpu_count() or 1, MOST_DEFAULT_THREADS))
    return Settings(
        home=home,
        cache=_path(env, "INTERVIEW_COACH_CACHE", home / "cache"),
        models=_path(env, "INTERVIEW_COACH_MODELS", default_models),
        catalogue=catalogue,
        bank=_path(env, "INTERVIEW_COACH_BANK", shipped / "question_bank"),
        language=env.get("INTERVIEW_COACH_LANGUAGE", "nb"),
        speech_model=env.get("INTERVIEW_COACH_SPEECH", DEFAULT_SPEECH_MODEL),
        embedding_model=env.get("INTERVIEW_COACH_EMBEDDING", DEFAULT_EMBEDDING_MODEL),
        n_threads=n_threads,
        n_hands=_count(env, "INTERVIEW_COACH_HANDS", n_threads),
        n_places=_count(env, "INTERVIEW_COACH_QUEUE", QUEUE_PLACES),
        idle_minutes=_count(env, "INTERVIEW_COACH_IDLE", IDLE_MINUTES),
        sign_out_minutes=_count(env, "INTERVIEW_COACH_SIGN_OUT", SIGN_OUT_MINUTES),
        dictionary=_optional_path(env, "INTERVIEW_COACH_DICTIONARY"),
        database_url=env.get("INTERVIEW_COACH_DATABASE", "").strip(),
    )


def _shipped_root() -> Path:
    """Folder that holds `question_bank/` and `models/catalogue.yaml`: the checkout, or the wheel's copy."""
    checkout = _PACKAGE.parent
    return checkout if (checkout / "models" / "catalogue.yaml").is_file() else _PACKAGE / "shipped"


def _default_home(env: Mapping[str, str]) -> Path:
    if os.name == "nt" and env.get("LOCALAPPDATA"):
        return Path(env["LOCALAPPDATA"]) / "Intervjutrener"
    return Path.home() / ".intervjutrener"


def _path(env: Mapping[str, str], name: str, default: Path) -> Path:
    return _optional_path(env, name) or default


def _optional_path(env: Mapping[str, str], name: str) -> Path | None:
    value = env.get(name, "").strip()
    return Path(value).expanduser().resolve() if value else None


def _count(env: Mapping[str, str], name: str, default: int) -> int:
    value = env.get(name, "").strip()
    if not value:
        return default
    if not value.isdecimal() or int(value) < 1:
        raise SettingsError("settings-threads", where=name, value=value)
    return int(value)
