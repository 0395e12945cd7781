"""`bank check` on texts: reading level, spelling, translations, unlawful questions, plans and statements."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest
from cli_runner import Runner
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st
from small_bank import a_question, make_bank

from interview_coach.bank import (
    Bank,
    HunspellDictionary,
    Place,
    WordList,
    check_folder,
    check_texts,
    find_dictionary,
    load_folder,
    read_companions,
    read_plans,
    read_statements,
    read_words,
    write_question,
)
from interview_coach.bank.kept import keep, load_kept
from interview_coach.bank.reading import Piece, Reading
from interview_coach.bank.reading_level import FEWEST_WORDS, MOST_LIX, reading_level
from interview_coach.bank.spelling import check_spelling
from interview_coach.bank.unlawful import unlawful_topics
from interview_coach.errors import BankError
from interview_coach.messages import Messages
from interview_coach.records import Question, QuestionTranslation
from interview_coach.settings import resolve_settings
from interview_coach.text import lix

BANK = ROOT / "question_bank"
HARD = (
    "Arbeidsgiveren forventer gjennomgående dokumentasjon av spesialistkompetanse, tilpasningsdyktighet og "
    "samarbeidsegenskaper gjennom konkrete eksempler fra tidligere arbeidsforhold i sammenlignbare "
    "virksomheter, fortrinnsvis innenfor offentlig forvaltning, kompetanseutvikling eller tjenesteinnovasjon."
)


def piece(text: str, field: str = "text") -> Piece:
    """A text in a file."""
    return Piece(text=text, place=Place(file="a.yaml", line=3, location=(field,)))


def keys(findings) -> list[str]:
    """The message keys of findings."""
    return [finding.note.key for finding in findings]


class KnownWords:
    """A dictionary of a few words."""

    def __init__(self, words: str) -> None:
        self._words = set(words.split())

    def unknown(self, words):
        """What is none of them."""
        return frozenset(word for word in words if word.lower() not in self._words)


@pytest.fixture
def bank(tmp_path):
    """A bank of two questions on disk."""
    return make_bank(tmp_path / "bank")


def with_question(bank: Path, question: Question) -> Path:
    """Write a further question into a bank."""
    path = bank / "questions" / question.category / f"{question.id}.yaml"
    path.write_text(write_question(question), encoding="utf-8")
    return path


def texts_of(bank: Path, dictionary=None):
    """Everything that is found in the texts of a bank."""
    files = check_folder(bank).files
    return check_texts(files, read_companions(bank, [file.question.id for file in files]), dictionary)


# --- reading level ---------------------------------------------------------------------------


def test_easy_text_is_no_finding():
    """Short words in short sentences suit A1."""
    easy = "Vi vil vite hva du kan. " * 10
    assert list(reading_level(Reading(pieces=(piece(easy),), level="A1"))) == []


@pytest.mark.parametrize("level", list(MOST_LIX))
def test_hard_text_is_a_warning_at_every_level(level):
    """Long words in a long sentence are too hard for everyone; the figure and the limit are told."""
    [found] = reading_level(Reading(pieces=(piece(HARD),), level=level))
    assert (found.severity, found.kind, found.field) == ("warning", "reading", "text")
    assert found.note.values["lix"] == round(lix(HARD))
    assert found.note.values["limit"] == MOST_LIX[level]


def test_the_hardest_text_is_named():
    """What is read together is counted together, and the finding points at the worst of it."""
    easy = piece("Du kan si ja. Du kan si nei.", "tips")
    [found] = reading_level(Reading(pieces=(easy, piece(HARD, "culture"), easy), level="A2"))
    assert found.field == "culture"


def test_few_words_are_not_judged():
    """LIX of one or two words is noise."""
    assert list(reading_level(Reading(pieces=(piece("Arbeidsmiljølovgivningen"),), level="A1"))) == []
    assert list(reading_level(Reading(pieces=(), level="A1"))) == []


@given(n=st.integers(1, FEWEST_WORDS - 1))
def test_the_least_number_of_words_counts_words(n):
    """However long the words are, fewer than the least number say nothing."""
    text = " ".join(["spesialistkompetanse"] * n)
    assert list(reading_level(Reading(pieces=(piece(text),), level="A1"))) == []


def test_a_model_answer_is_read_at_its_own_level(bank):
    """A B2 answer may be harder than the A2 question around it."""
    answer = "Jeg planlegger arbeidsdagen ganske grundig, og jeg liker å samarbeide med de andre her. " * 3
    question = a_question()
    easy = replace(question.model_answers[0], text=answer)
    with_question(bank, replace(question, model_answers=(easy,)))
    assert keys(texts_of(bank)) == ["check-reading"]
    with_question(bank, replace(question, model_answers=(replace(easy, level="B2"),)))
    assert texts_of(bank) == ()


# --- spelling --------------------------------------------------------------------------------


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


AFF = "SET UTF-8\nCOMPOUNDFLAG z\nCOMPOUNDMIN 3\nSFX A Y 1\nSFX A 0 en .\n"
DIC = "5\nhus/zA\nbåt/zA\nOslo\nog\nNAV\n"


@pytest.fixture
def dictionary_file(tmp_path):
    """A hunspell dictionary of five words."""
    (tmp_path / "nb_NO.aff").write_text(AFF, encoding="utf-8")
    (tmp_path / "nb_NO.dic").write_text(DIC, encoding="utf-8")
    return tmp_path / "nb_NO.dic"


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


# --- unlawful questions ----------------------------------------------------------------------

UNLAWFUL = {
    "children": "Er du gravid?|Skal du ha flere barn?|Vil du stifte familie?|Har du tenkt å adoptere?",
    "religion": "Hvilken religion har du?|Er du muslim?|Bruker du hijab?|Ber du flere ganger om dagen?",
    "ethnicity": "Hva er din etniske bakgrunn?|Hvor kommer du egentlig fra?|Er du kurder?",
    "disability": "Har du en funksjonsnedsettelse?|Har du noen form for dysleksi?|Er du ufør?",
    "orientation": "Er du homofil?|Hva er din seksuelle legning?|Er du trans?",
    "politics": "Hva stemmer du på?|Hvilket parti er du med i?|Er du politisk aktiv?",
    "union": "Er du medlem av en fagforening?|Er du fagorganisert?|Er du organisert?|Er du medlem i LO?",
    "health": "Er du helt frisk?|Har du noen sykdommer?|Bruker du faste medisiner?|Har du vondt i ryggen?",
}
LAWS = {"politics": "aml § 13-4", "union": "aml § 13-4", "health": "aml § 9-3"}
LAWFUL = """\
Har du lyst til å jobbe med barn?
Kan du ha ansvar for ti barn?
Hvordan møter du pasienter med en annen religion?
Hvordan vil du redusere sykefravær i avdelingen?
Hvordan samarbeider du med fagforeninger?
Kan du løfte tungt?
Hva gjør du hvis noen blir utsatt for seksuell trakassering?
Hva gjør du hvis en kunde har allergi?
Har du erfaring med psykisk helse?
Har du jobbet med personer med funksjonsnedsettelse?
Hvordan hjelper du gravide?
Hva gjør du hvis du blir syk?
Hvor kommer du fra?
Er du gift?
Hvor mange barn har du?
Hvordan ber du om hjelp?
Er du organisert og ryddig?
Stemmer det at du har førerkort?
Hva slags medisiner kan du gi?
Tror du på det du selger?
"""


@pytest.mark.parametrize(
    ("topic", "text"), [(topic, text) for topic, texts in UNLAWFUL.items() for text in texts.split("|")]
)
def test_an_unlawful_question_is_seen(topic, text):
    """A warning with the topic, the law, and that it is no legal advice."""
    [found] = unlawful_topics([piece(text)])
    assert (found.note.key, found.kind, found.severity) == (f"check-topic-{topic}", "unlawful", "warning")
    sentence = Messages("nb").note(found.note)
    assert LAWS.get(topic, "ldl § 30") in sentence
    assert "ikke juridisk råd" in sentence


@pytest.mark.parametrize("text", LAWFUL.splitlines())
def test_a_lawful_question_is_left_alone(text):
    """Questions about the job, about customers and patients, and what the law does not name."""
    assert list(unlawful_topics([piece(text)])) == []


def test_only_what_the_interviewer_says_is_looked_at(bank):
    """Tips may speak of the law; a question or a follow-up of unlawful kind may not stand as ordinary."""
    question = a_question()
    with_question(bank, replace(question, tips=("De kan ikke spørre: Er du gravid?",)))
    assert texts_of(bank) == ()
    path = with_question(bank, replace(question, follow_ups=("Er du gravid?",)))
    [found] = texts_of(bank)
    assert (found.question, found.field, found.file) == (
        "ny",
        "follow_ups.1",
        path.relative_to(bank).as_posix(),
    )
    with_question(bank, replace(question, follow_ups=("Er du gravid?",), kind="unlawful"))
    assert texts_of(bank) == ()


# --- translations, statements, plans ---------------------------------------------------------


def test_a_translation_that_is_still_norwegian(bank):
    """A copied text is not translated."""
    said = QuestionTranslation(text="Hvordan har du det?", purpose="Polite.", review="machine")
    with_question(bank, a_question(translations={"en": said}))
    [found] = texts_of(bank)
    assert (found.note.key, found.kind, found.field) == (
        "check-not-translated",
        "translation",
        "translations.en.text",
    )


def test_missing_translations_are_named_by_question_and_language(bank):
    """One line per question with the languages it lacks, and the count of who has read them."""
    report = check_folder(bank)
    missing = [finding for finding in report.findings if finding.kind == "translation"]
    assert [finding.question for finding in missing] == ["styrke", "verneutstyr"]
    assert missing[0].note.values["languages"] == "uk, so, ti, fa, pl"
    assert report.summary.reviewed_by_language == {"en": 1}


STATEMENTS = """\
themes: {intervju: Jobbintervju}
statements:
  - {id: a, theme: intervju, text: Du kan spørre., answer: stemmer, explanation: Ja.}
"""
PLAN = """\
id: uke
name: En uke
for: Alle
weeks:
  - {week: 1, title: Start, goal: Du kan hilse., questions: [styrke], statements_themes: [intervju],
     exercises: [{title: Ring, how: Gå i ring., minutes: 10}]}
"""
PERSONAL = (
    "id: min\nname: Min plan\nfor: Meg\ngoals: [{id: a, text: Mål, steps: [Ett], questions: [styrke]}]\n"
)


def test_the_shipped_statements_and_plans_are_read_whole():
    """Every statement with its translations, both courses, and both templates, without a fault."""
    statements = read_statements(BANK)
    ids = [question.id for question in load_folder(BANK).questions]
    plans = read_plans(BANK, questions=ids, themes=list(statements.themes))
    assert (statements.findings, plans.findings) == ((), ())
    assert len(statements.statements) >= 40
    assert {statement.answer for statement in statements.statements} == {
        "stemmer",
        "stemmer-ikke",
        "kommer-an-paa",
    }
    assert {course.id: len(course.weeks) for course in plans.courses} == {"fire-uker": 4, "aatte-uker": 8}
    assert len(plans.personal) == 2
    assert plans.course("fire-uker").week(2).title
    assert plans.course("fire-uker").week(9) is None


def test_a_bank_without_companions_is_whole(bank):
    """Statements, plans, jobs and words may all be missing."""
    companions = read_companions(bank, ["styrke"])
    assert companions.findings == ()
    assert companions.contents == ()


@pytest.mark.parametrize(
    ("old", "new", "key", "field"),
    [
        ("stemmer,", "stemer,", "bank-choice-near", "statements.1.answer"),
        ("theme: intervju", "theme: intervjv", "bank-name-unknown-near", "statements.1.theme"),
        ("theme: intervju", "theme: zzz", "bank-name-unknown", "statements.1.theme"),
        (", explanation: Ja.", "", "bank-missing", "statements.1.explanation"),
        ("text: Du", "tekst: 1, text: Du", "bank-key-unknown-near", "statements.1.tekst"),
        ("themes:", "\tthemes:", "bank-tab", ""),
    ],
)
def test_a_fault_in_the_statements(tmp_path, old, new, key, field):
    """Refused with line and field, like a question."""
    assert old in STATEMENTS
    (tmp_path / "statements.yaml").write_text(STATEMENTS.replace(old, new), encoding="utf-8")
    found = read_statements(tmp_path)
    assert (key, field) in [(finding.note.key, finding.field) for finding in found.findings]
    assert found.statements == ()


def test_a_statement_without_translations_is_a_warning(tmp_path):
    """It can be used, and its languages are asked for."""
    (tmp_path / "statements.yaml").write_text(STATEMENTS, encoding="utf-8")
    found = read_statements(tmp_path)
    assert keys(found.findings) == ["bank-translations-missing"]
    assert found.statements[0].answer == "stemmer"


def test_a_statement_stands_once(tmp_path):
    """An id is one statement."""
    again = "  - {id: a, theme: intervju, text: B, answer: stemmer, explanation: Ja.}\n"
    (tmp_path / "statements.yaml").write_text(STATEMENTS + again, encoding="utf-8")
    assert "bank-id-taken" in keys(read_statements(tmp_path).findings)


@pytest.mark.parametrize(
    ("plan", "old", "new", "key", "field"),
    [
        (PLAN, "[styrke]", "[styrkee]", "bank-name-unknown-near", "weeks.1.questions.1"),
        (PLAN, "[styrke]", "[zzz]", "check-name-unknown", "weeks.1.questions.1"),
        (PLAN, "[intervju]", "[zzz]", "check-name-unknown", "weeks.1.statements_themes.1"),
        (PLAN, "id: uke", "id: annen", "bank-id-file", "id"),
        (PLAN, "minutes: 10", "minutes: ti", "bank-not-number", "weeks.1.exercises.1.minutes"),
        (PLAN, "for: Alle\n", "", "bank-missing", "for"),
        (PLAN, "for: Alle", "far: Alle", "bank-key-unknown-near", "far"),
        (PERSONAL, "[styrke]", "[zzz]", "check-name-unknown", "goals.1.questions.1"),
        (PERSONAL, "steps: [Ett]", "steps: []", "bank-too-few", "goals.1.steps"),
        (PLAN, "weeks:", "weeks: [", "bank-yaml", ""),
    ],
)
def test_a_fault_in_a_plan(tmp_path, plan, old, new, key, field):
    """Refused with line and field; a question or theme that does not exist is named."""
    assert old in plan
    name = "uke.yaml" if plan is PLAN else "min.yaml"
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / name).write_text(plan.replace(old, new), encoding="utf-8")
    found = read_plans(tmp_path, questions=["styrke"], themes=["intervju"])
    assert (key, field) in [(finding.note.key, finding.field) for finding in found.findings]


# --- the shipped bank and the command --------------------------------------------------------


@pytest.fixture(scope="module")
def shipped_texts(tmp_path_factory):
    """What is found in the texts of the shipped bank, with the PC's dictionary where it has one."""
    file = find_dictionary(None, os.environ)
    dictionary = None if file is None else HunspellDictionary(file, tmp_path_factory.mktemp("words"))
    return texts_of(BANK, dictionary)


@pytest.mark.parametrize("kind", ["reading", "translation", "unlawful"])
def test_the_shipped_texts_are_clean(shipped_texts, kind):
    """Easy enough to read, translated, and no ordinary question of unlawful kind."""
    messages = Messages("nb")
    assert [messages.note(finding.note) for finding in shipped_texts if finding.kind == kind] == []


@pytest.mark.skipif(find_dictionary(None, os.environ) is None, reason="the PC has no Norwegian dictionary")
def test_the_shipped_texts_are_spelled_right(shipped_texts):
    """Every word is in the dictionary or on the bank's own list."""
    assert {finding.note.values["word"] for finding in shipped_texts if finding.kind == "spelling"} == set()


def test_the_shipped_unlawful_questions_would_be_seen():
    """The four questions that are marked are of the kind that the warning is for."""
    files = [file for file in check_folder(BANK).files if file.question.kind == "unlawful"]
    assert len(files) >= 4
    for file in files:
        assert list(unlawful_topics([piece(file.question.text)])), file.question.id


@pytest.fixture
def run(capsysbinary, tmp_path, dictionary_file, monkeypatch):
    """Runs commands on fakes, with a dictionary of five words."""
    monkeypatch.setenv("INTERVIEW_COACH_DICTIONARY", str(dictionary_file))
    return Runner(capsysbinary, Bank(questions=()))


def test_the_command_says_each_finding_and_sums_up(run, bank):
    """A line per finding, a table per check, and exit code 0 for warnings."""
    with_question(bank, a_question(follow_ups=("Er du gravid?",)))
    ran = run("bank", "check", bank, "--fast")
    assert ran.code == 0
    assert "«" not in ran.text.splitlines()[0]
    assert any("gravid" in line and "questions/hms/ny.yaml:" in line for line in ran.text.splitlines())
    assert [line.split()[-1] for line in ran.text.splitlines() if line.startswith("Unlawful")] == ["1"]
    assert "not checked" in ran.text


def test_the_command_as_json(run, bank):
    """Findings with kind, question, field and key; which checks were made; the languages."""
    with_question(bank, a_question(follow_ups=("Er du gravid?",)))
    form = run("bank", "check", bank, "--fast", "--json").json
    assert form["skipped"] == ["duplicate", "criteria", "example", "model_answer"]
    [found] = [row for row in form["findings"] if row["kind"] == "unlawful"]
    assert (found["question"], found["field"], found["severity"]) == ("ny", "follow_ups.1", "warning")
    assert found["key"] == "check-topic-children"
    assert form["summary"]["reviewed_by_language"] == {"en": 2}


def test_a_fault_in_a_plan_fails_the_command(run, bank):
    """Errors beside the questions count like errors in them."""
    (bank / "plans").mkdir()
    (bank / "plans" / "uke.yaml").write_text(PLAN.replace("styrke", "zzz"), encoding="utf-8")
    ran = run("bank", "check", bank, "--fast")
    assert ran.code == 1
    assert "plans/uke.yaml" in ran.text


def test_without_a_dictionary_spelling_is_skipped_and_told(capsysbinary, bank, tmp_path):
    """The other checks are made all the same."""
    session = Runner(capsysbinary, Bank(questions=()))
    if find_dictionary(None, os.environ) is not None:
        pytest.skip("the PC has a Norwegian dictionary in a usual place")
    ran = session("bank", "check", bank, "--fast", "--json")
    assert "spelling" in ran.json["skipped"]
    assert "INTERVIEW_COACH_DICTIONARY" in ran.err


def test_the_instructors_own_words_count(run, bank, own_home):
    """A word that the instructor has put on her list is no finding."""
    before = run("bank", "check", bank, "--fast", "--json").json["findings"]
    words = [re.search('word "(.*?)"', row["text"]).group(1) for row in before if row["kind"] == "spelling"]
    assert words
    (own_home / "bank").mkdir()
    (own_home / "bank" / "words.txt").write_text("\n".join(words).lower(), encoding="utf-8")
    after = run("bank", "check", bank, "--fast", "--json").json["findings"]
    assert [row for row in after if row["kind"] == "spelling"] == []
