"""Every refusal this program makes, in one tree.

    CoachError
    ├── AudioError         a recording that cannot be used
    │   └── MicrophoneMuted  a whole recording of digital silence
    ├── BankError          a question, or a file of questions, that is not well formed
    ├── ModelMissing       a model that is not on this PC (or not whole)
    │   └── InstallError   fetching, checking or unpacking a model failed
    ├── EngineUnavailable  an engine that is not installed or not known
    ├── EngineBusy         too many people wait for the engine; the recording is kept
    ├── TakeCancelled      an answer that was given up by whoever spoke it
    ├── WaitingGivenUp     feedback that she would not wait for any longer; the answer is kept
    ├── ScoringError       an answer or a file of answers that cannot be judged
    ├── StoreError         the database or the user's folder cannot be used
    │   ├── SignInRefused    nickname and PIN do not go together, or there were too many tries
    │   ├── EntryRefused     a nickname, PIN or text that cannot be kept
    │   └── NotKept          an attempt, goal … that this participant does not have (any more)
    ├── SessionOver        the page was left alone for too long, or the program was started anew
    ├── SettingsError      a setting that has no meaning
    └── MessageError       a text that no catalogue holds

A refusal is data: a message key (a text in `locales/`), the values that fill it, and the
file or field at fault. The commands and the pages turn it into one plain sentence with
`messages.Messages.error`; everything that is not a `CoachError` is our own mistake and fails
loudly in the log.
"""

from __future__ import annotations

MessageValue = str | int | float


class CoachError(Exception):
    """A refusal with a sentence for the person at the PC.

    Args:
        key: Message key in `locales/*.ftl`, in kebab-case, such as ``audio-empty``.
        where: The file, question or field at fault, as the person would name it.
        **values: What fills the message, by name. ``where`` is filled in by itself.
    """

    def __init__(self, key: str, *, where: str | None = None, **values: MessageValue) -> None:
        self.key = key
        self.where = where
        self.values: dict[str, MessageValue] = dict(values)
        if where is not None:
            self.values.setdefault("where", where)
        super().__init__(self._for_the_log())

    def _for_the_log(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in sorted(self.values.items()))
        return f"{self.key}({shown})"


class AudioError(CoachError):
    """A recording that cannot be used."""


class MicrophoneMuted(AudioError):
    """A whole recording of digital silence: nothing was wrong with the file, only with the microphone.

    Args:
        where: The recording.
        n_samples: Its length at 16 kHz, for whoever shows it as an answer without words.
    """

    def __init__(self, *, where: str, n_samples: int) -> None:
        super().__init__("audio-muted", where=where)
        self.n_samples = n_samples


class BankError(CoachError):
    """A question, or a file of questions, that is not well formed."""


class ModelMissing(CoachError):
    """A model that is not on this PC, or not whole."""


class InstallError(ModelMissing):
    """Fetching, checking, converting or unpacking a model failed."""


class EngineUnavailable(CoachError):
    """An engine that is not installed or not known."""


class EngineBusy(CoachError):
    """Too many people wait for the engine. Whoever asked keeps the recording and asks again later."""


class TakeCancelled(CoachError):
    """An answer that was given up while it was spoken or waited for."""


class WaitingGivenUp(CoachError):
    """Feedback that she would not wait for any longer. What she said or wrote is kept."""


class ScoringError(CoachError):
    """An answer, or a file of answers, that cannot be judged."""


class StoreError(CoachError):
    """The database or the user's folder cannot be used."""


class SignInRefused(StoreError):
    """Nickname and PIN do not go together, or there were too many tries."""


class EntryRefused(StoreError):
    """A nickname, PIN or text that cannot be kept."""


class NotKept(StoreError):
    """An attempt, goal or other thing that this participant does not have (any more)."""


class SessionOver(CoachError):
    """The page was left alone for too long, or the program was started anew; one begins again."""


class SettingsError(CoachError):
    """A setting that has no meaning."""


class MessageError(CoachError):
    """A text that no catalogue holds."""
