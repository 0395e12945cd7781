"""The gate for what people type: nicknames, PINs, profiles, goals. Trimmed, bounded, no invisible signs."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from interview_coach.errors import EntryRefused
from interview_coach.records import LanguageSkill, Profile

NICKNAME_LENGTHS = (2, 30)
PIN_LENGTHS = (4, 8)
MOST_TEXT_SIGNS = 300  # Of one field or goal; our choice: two long sentences.
MOST_ENTRIES = 20  # Languages, occupations, steps of a goal; our choice.
MOST_YEARS = 70

_PIN = re.compile(r"[0-9]+")  # Not \d: that takes the digits of every script, and `int` would too.
_JOINERS = "\u200c\u200d"  # Persian and many others are not written right without them.


def clean_nickname(nickname: str) -> str:
    """A nickname as it is shown.

    Args:
        nickname: As typed.

    Returns:
        Composed (NFC), trimmed, runs of spaces made one.

    Raises:
        EntryRefused: When it is too short or too long, or holds control signs.
    """
    cleaned = " ".join(unicodedata.normalize("NFC", nickname).split())
    if not all(_is_visible(sign) for sign in cleaned):
        raise EntryRefused("store-nickname-signs")
    least, most = NICKNAME_LENGTHS
    if not least <= len(nickname_key(cleaned)) <= len(cleaned) <= most:
        raise EntryRefused("store-nickname-length", least=least, most=most)
    return cleaned


def nickname_key(nickname: str) -> str:
    """What two nicknames are compared by: neither capitals, nor width, nor joiners make them different.

    Args:
        nickname: As typed or as shown.

    Returns:
        The key.
    """
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", nickname).casefold())
    return " ".join("".join(sign for sign in folded if sign.isspace() or _is_plain(sign)).split())


def checked_pin(pin: str) -> str:
    """A PIN that can be kept; spaces around it are a slip.

    Args:
        pin: As typed.

    Returns:
        The digits.

    Raises:
        EntryRefused: When it is not 4 to 8 digits.
    """
    least, most = PIN_LENGTHS
    digits = pin.strip()
    if not _PIN.fullmatch(digits) or not least <= len(digits) <= most:
        raise EntryRefused("store-pin-form", least=least, most=most)
    return digits


def same_pin(pin: str, repeated: str) -> str:
    """A new PIN that was typed twice: a slip in what nobody sees would lock her out.

    Args:
        pin: As typed.
        repeated: The same, a second time.

    Returns:
        The digits.

    Raises:
        EntryRefused: When it is not 4 to 8 digits, or the two differ.
    """
    digits = checked_pin(pin)
    if repeated.strip() != digits:
        raise EntryRefused("store-pin-differs")
    return digits


def clean_text(text: str) -> str:
    """One line of free text.

    Args:
        text: As typed.

    Returns:
        Composed, trimmed, runs of spaces and line breaks made one, control signs taken out.

    Raises:
        EntryRefused: When it is too long.
    """
    visible = "".join(
        sign for sign in unicodedata.normalize("NFC", text) if _is_visible(sign) or sign.isspace()
    )
    cleaned = " ".join(visible.split())
    if len(cleaned) > MOST_TEXT_SIGNS:
        raise EntryRefused("store-text-long", most=MOST_TEXT_SIGNS)
    return cleaned


def needed_text(text: str) -> str:
    """One line of free text that may not be empty.

    Args:
        text: As typed.

    Returns:
        As `clean_text`.

    Raises:
        EntryRefused: When it is empty or too long.
    """
    cleaned = clean_text(text)
    if not cleaned:
        raise EntryRefused("store-text-empty")
    return cleaned


def clean_profile(profile: Profile) -> Profile:
    """A profile that can be kept: texts trimmed, empty ones left out.

    Args:
        profile: As told.

    Returns:
        The cleaned profile.

    Raises:
        EntryRefused: When a text or a list is too long, or years are not 0 to 70.
    """
    if profile.years_of_work is not None and not 0 <= profile.years_of_work <= MOST_YEARS:
        raise EntryRefused("store-years", most=MOST_YEARS)
    if max(len(profile.occupations), len(profile.languages)) > MOST_ENTRIES:
        raise EntryRefused("store-list-long", most=MOST_ENTRIES)
    languages = (replace(skill, name=clean_text(skill.name)) for skill in profile.languages)
    return replace(
        profile,
        education=_optional(profile.education),
        education_country=_optional(profile.education_country),
        occupations=tuple(filter(None, map(clean_text, profile.occupations))),
        languages=tuple(skill for skill in languages if _is_told(skill)),
        field=_optional(profile.field),
        job_wanted=_optional(profile.job_wanted),
        course=_optional(profile.course),
    )


def _optional(text: str | None) -> str | None:
    return None if text is None else clean_text(text) or None


def _is_told(skill: LanguageSkill) -> bool:
    return skill.name != ""


def _is_visible(sign: str) -> bool:
    return sign in _JOINERS or _is_plain(sign)


def _is_plain(sign: str) -> bool:
    # C: control, format, surrogate, private, unassigned; Zl and Zp: line and paragraph separators.
    category = unicodedata.category(sign)
    return category[0] != "C" and category not in {"Zl", "Zp"}
