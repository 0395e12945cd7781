"""One page for a counsellor: what somebody told about her own competence."""

from __future__ import annotations

from collections.abc import Iterator

from interview_coach.messages import Messages
from interview_coach.records import LanguageSkill, Profile
from interview_coach.report.document import Document

N_LINES = 6  # For the counsellor's pen.


def profile_pdf(
    profile: Profile, messages: Messages, *, field_name: str | None = None, course_name: str | None = None
) -> bytes:
    """See `interview_coach.report.profile_pdf`."""
    text = messages.text
    document = Document(text("report-profile-title"), messages)
    document.paragraph(text("report-profile-lead"), quiet=True)
    document.gap()
    told = list(_told(profile, messages, field_name or profile.field, course_name or profile.course))
    for key, value in told:
        document.pair(text(f"report-profile-{key}"), value)
    if not told:
        document.paragraph(text("report-profile-nothing"))
    document.paragraph(text("report-profile-own-view"), quiet=True)
    document.small_heading(text("report-profile-notes"))
    document.empty_lines(N_LINES)
    return document.finish()


def _told(
    profile: Profile, messages: Messages, field: str | None, course: str | None
) -> Iterator[tuple[str, str]]:
    years = profile.years_of_work
    found = {
        "job-wanted": profile.job_wanted,
        "field": field,
        "education": profile.education,
        "education-country": profile.education_country,
        "years-of-work": None if years is None else messages.text("report-years", n=years),
        "occupations": "\n".join(profile.occupations),
        "norwegian-level": profile.norwegian_level,
        "languages": "\n".join(_language(skill) for skill in profile.languages),
        "course": course,
    }
    for key, value in found.items():
        if value:
            yield key, value


def _language(skill: LanguageSkill) -> str:
    return skill.name if skill.level is None else f"{skill.name} ({skill.level})"
