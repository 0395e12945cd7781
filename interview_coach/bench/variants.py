"""The same content said otherwise: an honest judge gives it the same score.

Each variant is a rule applied to a whole answer, so that the difference of the two scores has one cause only.
They are cruder than people: a learner does not drop every article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

NYNORSK: Mapping[str, str] = {
    "jeg": "eg", "ikke": "ikkje", "hva": "kva", "hvor": "kor", "hvordan": "korleis",
    "hvorfor": "kvifor",
    "noe": "noko", "noen": "nokon", "mye": "mykje", "hun": "ho", "de": "dei", "være": "vere", "gjør": "gjer",
    "gjøre": "gjere", "kommer": "kjem", "liker": "likar", "jobber": "jobbar", "jobbet": "jobba", "også": "òg",
    "bare": "berre", "fra": "frå", "selv": "sjølv", "sammen": "saman", "en": "ein", "et": "eit",
    "ble": "vart", "hjemme": "heime",
    "måned": "månad", "måneder": "månader", "uke": "veke",
    "uker": "veker", "arbeidet": "arbeidde", "gikk": "gjekk", "fikk": "fekk",
}  # fmt: skip
DIALECT: Mapping[str, str] = {
    "jeg": "æ", "er": "e", "ikke": "itj", "hva": "ka", "hvor": "kor", "hvordan": "kordan",
    "hvorfor": "koffer", "meg": "mæ", "deg": "dæ", "seg": "sæ", "noe": "nokka", "noen": "nån",
    "hun": "ho", "dem": "dæm",
    "mye": "mykje", "være": "vær", "gjøre": "gjør", "også": "au", "bare": "bærre", "sammen": "sammen",
}  # fmt: skip
FOREIGN_NAMES: Mapping[str, str] = {
    "Oslo": "Mogadishu", "Bergen": "Asmara", "Trondheim": "Herat", "Stavanger": "Kharkiv",
    "Tromsø": "Mekelle",
    "Bodø": "Homs", "Drammen": "Mashhad", "Moss": "Keren", "Ski": "Lublin", "Kristiansand": "Harar",
    "Ålesund": "Kandahar", "Fredrikstad": "Diyarbakır", "Rema": "Al-Baraka", "Kiwi": "Hodan",
    "Kari": "Fatuma", "Anne": "Tsehay", "Randi": "Nasrin", "Ola": "Abdirahman", "Per": "Oleksandr",
    "Lars": "Mehmet", "Marit": "Zahra", "Hilde": "Khadija", "Tone": "Halyna", "Bjørn": "Yohannes",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_ARTICLE = re.compile(r"\b(?:en|ei|et) (?=[a-zæøå]+\b)", re.IGNORECASE)
_SIGNS = re.compile(r"[.,!?;:…\"«»–-]+")


def nynorsk(text: str) -> str:
    """Bokmål with Nynorsk words ("eg likar")."""
    return _swapped(text, NYNORSK)


def dialect(text: str) -> str:
    """Bokmål with words of a northern or central dialect ("æ e")."""
    return _swapped(text, DIALECT)


def foreign_names(text: str) -> str:
    """Norwegian names of places and people → foreign ones."""
    return _WORD.sub(lambda match: FOREIGN_NAMES.get(match.group(), match.group()), text)


def learner_grammar(text: str) -> str:
    """Typical slips: no articles, no "å" and "at", "har" lost, verbs in the infinitive."""
    text = re.sub(r"\b(?:å|at) ", "", _ARTICLE.sub("", text))
    text = re.sub(r"\b(jeg|vi|han|hun|de) har\b", r"\1", text, flags=re.IGNORECASE)
    return re.sub(
        r"\b(jeg|vi|han|hun|de) ([a-zæøå]{2,}[^aeiouyæøå\W])er\b", r"\1 \2e", text, flags=re.IGNORECASE
    )


def without_signs(text: str) -> str:
    """As some recognisers write: no punctuation, no capitals."""
    return " ".join(_SIGNS.sub(" ", text.lower()).split())


def hesitant(text: str) -> str:
    """With a filler at every seventh word, and the word before it said twice."""
    words = text.split()
    out: list[str] = []
    for i, word in enumerate(words):
        out.append(word)
        if i % 7 == 3:
            out += ["eh,", word]
    return " ".join(out)


def _swapped(text: str, words: Mapping[str, str]) -> str:
    def swap(match: re.Match[str]) -> str:
        word = match.group()
        other = words.get(word.lower())
        if other is None:
            return word
        return other.capitalize() if word[0].isupper() else other

    return _WORD.sub(swap, text)


VARIANTS: Mapping[str, Callable[[str], str]] = {
    "learner-grammar": learner_grammar,
    "nynorsk": nynorsk,
    "dialect": dialect,
    "foreign-names": foreign_names,
    "without-signs": without_signs,
    "hesitant": hesitant,
}
