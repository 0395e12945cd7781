"""Spelling: words that no dictionary knows, kept verdicts, and the bank's own list of words."""

from __future__ import annotations

import pytest
from checked_texts import BANK, DIC, keys, make_dictionary, piece

from interview_coach.bank import HunspellDictionary, WordList, find_dictionary, read_words
from interview_coach.bank.kept import keep, load_kept
from interview_coach.bank.spelling import check_spelling
from interview_coach.errors import BankError
from interview_coach.settings import resolve_settings


@pytest.fixture
def dictionary_file(tmp_path):
    """A hunspell dictionary of five words."""
    return make_dictionary(tmp_path)


class KnownWords:
    """A dictionary of a few words."""

    def __init__(self, words: str) -> None:
        self._words = set(words.split())

    def unknown(self, words):
        """What is none of them."""
        return frozenset(word for word in words if word.lower() not in self._words)


def spelled(*texts: str, words: str = "", own: str = ""):
    """What is found in texts with a dictionary and a word list."""
    files = [[piece(text, f"tips{number}")] for number, text in enumerate(texts)]
    return list(check_spelling(files, KnownWords(words), WordList(words=frozenset(own.split()))))


def test_an_unknown_word_is_told_once_per_file_at_its_first_place():
    """Three times the same slip in a file is one finding; in another file it is told again."""
    found = spelled("Arbiedsgiver og arbiedsgiver.", "ARBIEDSGIVER", words="og")
    assert keys(found) == ["check-word", "check-word"]
    assert [finding.field for finding in found] == ["tips0", "tips1"]
    assert all(finding.kind == "spelling" and finding.severity == "warning" for finding in found)


def test_a_known_word_that_may_be_meant_is_suggested():
    """Words that the bank spells rightly elsewhere are what is most likely meant."""
    [found] = spelled("Jeg ringer arbeidsgiver.", "En arbiedsgiver", words="jeg ringer arbeidsgiver en")
    assert (found.note.key, found.note.values["near"]) == ("check-word-near", "arbeidsgiver")


@pytest.mark.parametrize(
    ("word", "own", "known"),
    [
        ("podkast", "podkast", True),
        ("Podkast", "podkast", True),
        ("PODKAST", "podkast", True),
        ("Aleppo", "Aleppo", True),
        ("ALEPPO", "Aleppo", True),
        ("aleppo", "Aleppo", False),
    ],
)
def test_the_word_list_and_capitals(word, own, known):
    """A common word counts in any case, a name only with its capital."""
    assert (spelled(word, own=own) == []) is known


def test_single_letters_and_empty_texts_are_no_words():
    """«Plan B» has one word to look up; nothing has none."""
    assert spelled("Plan B", "", "… – !", words="plan") == []


KNOWN = "hus Hus HUS husen husbåt husbåten hus-båt B2-hus 3,5 Oslo OSLO NAV og"
UNKNOWN = "huset oslo nav hsu husog husbil hus-bil bått"


@pytest.mark.parametrize("word", [*KNOWN.split(), *UNKNOWN.split()])
def test_what_a_dictionary_knows(dictionary_file, word):
    """Endings, compounds, hyphens, capitals and figures are understood; what is not in it is not."""
    unknown = HunspellDictionary(dictionary_file, None).unknown([word])
    assert (word not in unknown) is (word in KNOWN.split())


def test_verdicts_are_kept_and_a_changed_dictionary_is_asked_anew(dictionary_file, tmp_path):
    """The second look-up opens no dictionary; another dictionary has a file of its own."""
    cache = tmp_path / "cache"
    assert HunspellDictionary(dictionary_file, cache).unknown(["hus", "bil"]) == {"bil"}
    [kept] = cache.iterdir()
    kept.write_text(kept.read_text("utf-8").replace('"bil": false', '"bil": true'), encoding="utf-8")
    assert HunspellDictionary(dictionary_file, cache).unknown(["hus", "bil"]) == frozenset()
    dictionary_file.write_text(DIC + "bil\nbuss\n", encoding="utf-8")
    assert HunspellDictionary(dictionary_file, cache).unknown(["bil", "tog"]) == {"tog"}


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '{"hus": 1}', "\x00"], ids=["empty", "cut", "list", "number", "nul"]
)
def test_a_damaged_cache_costs_time_only(dictionary_file, tmp_path, content):
    """Verdicts that cannot be read are worked out again."""
    cache = tmp_path / "cache"
    HunspellDictionary(dictionary_file, cache).unknown(["hus"])
    next(cache.iterdir()).write_text(content, encoding="utf-8")
    assert HunspellDictionary(dictionary_file, cache).unknown(["hus", "bil"]) == {"bil"}


def test_results_that_cannot_be_kept_are_no_fault(tmp_path, caplog):
    """A folder that is a file, as a read-only disk: a line in the log, nothing more."""
    (tmp_path / "full").write_text("", encoding="utf-8")
    keep(tmp_path / "full" / "a.json", {"a": 1})
    assert "could not be kept" in caplog.text
    assert load_kept(tmp_path / "full" / "a.json") == {}
    assert load_kept(None) == {}


def test_a_dictionary_is_found_in_the_usual_places(dictionary_file, tmp_path):
    """The first folder with both files; none is no fault."""
    empty = tmp_path / "empty"
    assert find_dictionary(None, {}, [empty, dictionary_file.parent]) == dictionary_file
    assert find_dictionary(None, {}, [empty]) is None


def test_a_dictionary_can_be_chosen(dictionary_file):
    """By its file or its folder; the setting says so."""
    settings = resolve_settings({"INTERVIEW_COACH_DICTIONARY": str(dictionary_file)})
    assert find_dictionary(settings.dictionary, {}, []) == dictionary_file
    assert find_dictionary(dictionary_file.parent, {}, []) == dictionary_file


def test_a_chosen_file_that_is_no_dictionary_is_refused(tmp_path):
    """A dictionary needs both of its files."""
    (tmp_path / "a.dic").write_text("1\nhus\n", encoding="utf-8")
    with pytest.raises(BankError, match="check-dictionary-none"):
        find_dictionary(tmp_path / "a.dic", {})


def test_a_broken_dictionary_is_refused(dictionary_file):
    """A dictionary that is not what it says."""
    dictionary_file.with_suffix(".aff").write_bytes(b"SET UTF-8\nSFX A Y 5\n\xff\xfe\xff")
    with pytest.raises(BankError, match="check-dictionary-broken"):
        HunspellDictionary(dictionary_file, None).unknown(["hus"])


def test_the_word_list_has_comments(tmp_path):
    """`#` begins a comment, empty lines are nothing, and two lists are one."""
    (tmp_path / "words.txt").write_text("\ufeff# navn\nAleppo # by\n\npodkast\n", encoding="utf-8")
    found = read_words(tmp_path) | WordList(words=frozenset({"app"}))
    assert found.words == {"Aleppo", "podkast", "app"}


def test_a_word_list_in_another_encoding_is_a_finding(tmp_path):
    """The list is UTF-8."""
    (tmp_path / "words.txt").write_bytes("blåbær".encode("latin-1"))
    assert keys(read_words(tmp_path).findings) == ["bank-not-utf8"]


def test_the_shipped_word_list_is_sorted_and_says_nothing_twice():
    """A sorted list shows what is in it already."""
    lines = (BANK / "words.txt").read_text(encoding="utf-8").splitlines()
    words = [line for line in lines if not line.startswith("#")]
    assert words == sorted(set(words), key=lambda word: (word.casefold(), word))
