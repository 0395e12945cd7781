"""What a participant takes along on paper: a page about herself, and her chosen attempts, as PDF.

Both are for a person who talks with her: a counsellor, a mentor, an instructor. The text can be selected and
searched, the language of the document is said in it, and every page says that this is practice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from types import MappingProxyType

from interview_coach.messages import Messages
from interview_coach.records import Profile
from interview_coach.report.over_time import Ends
from interview_coach.store.shapes import StoredAttempt

__all__ = ["attempts_pdf", "profile_pdf"]


def profile_pdf(
    profile: Profile, messages: Messages, *, field_name: str | None = None, course_name: str | None = None
) -> bytes:
    """One page about what somebody can and wants, for a counsellor.

    Args:
        profile: What she told; what she did not tell is left out.
        messages: The texts.
        field_name: The field as people call it; without it the key of the profile stands there.
        course_name: The course as people call it; likewise.

    Returns:
        A PDF.
    """
    from interview_coach.report import profile as page  # fpdf2 takes most of a second to import.

    return page.profile_pdf(profile, messages, field_name=field_name, course_name=course_name)


def attempts_pdf(
    nickname: str | None,
    attempts: Sequence[StoredAttempt],
    messages: Messages,
    *,
    zone: tzinfo | None = None,
    themes: Mapping[str, Ends] = MappingProxyType({}),
) -> bytes:
    """Chosen attempts for a mentor or an instructor.

    Args:
        nickname: Whose they are; ``None`` for a guest.
        attempts: In the order they are shown.
        messages: The texts.
        zone: Where she is, for the dates; ``None`` for the zone of this PC.
        themes: Name of a theme → her first and last answers in it, in the order they are shown; a theme
            without a name has ``""``.

    Returns:
        A PDF.
    """
    from interview_coach.report import attempts as pages  # fpdf2 takes most of a second to import.

    return pages.attempts_pdf(nickname, attempts, messages, zone=zone, themes=themes)
