"""Nickname, PIN, choices and profile: what can be kept, who gets in, and that nobody sees another's."""

from __future__ import annotations

import sqlite3
import threading
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_store import PIN, START, Clock, open_small, small_attempt

from interview_coach.errors import EntryRefused, NotKept, SignInRefused
from interview_coach.messages import Messages, languages
from interview_coach.records import LanguageSkill, Profile
from interview_coach.store import entries, pins
from interview_coach.store.entries import same_pin
from interview_coach.store.pins import FREE_TRIES
from interview_coach.store.shapes import Choices, ParticipantUse
from interview_coach.store.uses import who_is_there


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def store(tmp_path, clock):
    opened = open_small(tmp_path, clock)
    yield opened
    opened.close()


def reads_well(refused):
    """The refusal has a sentence in every language."""
    for language in languages():
        assert Messages(language).error(refused.value)


def test_nothing_but_a_nickname_is_known(store, tmp_path):
    """There is no column for a name, an address or a number, and the PIN itself is not in the file."""
    made = store.participants.create("  Amina   B ", "47110815", Choices(help_language="uk"))
    assert (made.nickname, made.created_at) == ("Amina B", START)
    assert made.choices == Choices(help_language="uk", keep_recordings=False, show_live_words=True)
    connection = sqlite3.connect(tmp_path / "coach.db")
    columns = {row[1] for row in connection.execute("PRAGMA table_info(participants)")}
    connection.close()
    assert columns == {
        "id", "nickname", "nickname_key", "pin_hash", "n_wrong_pins", "wait_until", "help_language",
        "keep_recordings", "show_live_words", "created_at",
    }  # fmt: skip
    assert all(b"47110815" not in file.read_bytes() for file in tmp_path.glob("coach.db*"))


@pytest.mark.parametrize("typed", ["Amina", "amina", " AMINA ", "Ａmina", "Ami\u200cna"])
def test_sign_in_by_any_form_of_the_nickname(store, typed):
    """Capitals, spaces around, wide letters and invisible joiners make no difference."""
    made = store.participants.create("Amina", PIN)
    assert store.participants.sign_in(typed, f" {PIN} ") == made
    with pytest.raises(EntryRefused, match="store-nickname-taken"):
        store.participants.create(typed, PIN)


def test_nicknames_of_other_scripts(store):
    """Arabic, Persian with its joiner, Tigrinya and Ukrainian nicknames are as good as any."""
    for nickname in ("أمينة", "می‌نا", "ሰላም", "Оксана", "Łucja 2"):
        made = store.participants.create(nickname, PIN)
        assert store.participants.sign_in(nickname, PIN).id == made.id


@pytest.mark.parametrize(
    ("nickname", "key"),
    [
        ("A", "store-nickname-length"),
        ("   ", "store-nickname-length"),
        ("a" * 31, "store-nickname-length"),
        ("\u200c\u200d", "store-nickname-length"),
        ("Am\x00ina", "store-nickname-signs"),
        ("Am\u202eina", "store-nickname-signs"),
        ("Am\ud83d", "store-nickname-signs"),
    ],
    ids=["one-sign", "spaces", "too-long", "invisible", "nul", "turned-round", "half-an-emoji"],
)
def test_nicknames_that_cannot_be_kept(store, nickname, key):
    """Too short, too long, or with signs that nobody sees."""
    with pytest.raises(EntryRefused, match=key) as refused:
        store.participants.create(nickname, PIN)
    reads_well(refused)


@given(st.text(st.characters(exclude_categories=())))
@settings(max_examples=50, deadline=None)
def test_a_cleaned_nickname_stays_clean(text):
    """Cleaning is done once: what came through comes through again, with the same key."""
    try:
        cleaned = entries.clean_nickname(text)
    except EntryRefused:
        return
    assert entries.clean_nickname(cleaned) == cleaned
    assert entries.nickname_key(text) == entries.nickname_key(cleaned)
    assert cleaned.encode("utf-8")


@pytest.mark.parametrize("pin", ["123", "123456789", "12a4", "", "١٢٣٤", "12 34", "-123"])
def test_pins_that_cannot_be_kept(store, pin):
    """A PIN is 4 to 8 digits, from 0 to 9."""
    with pytest.raises(EntryRefused, match="store-pin-form") as refused:
        store.participants.create("Amina", pin)
    reads_well(refused)


def test_which_of_the_two_was_wrong_is_not_told(store):
    """A wrong PIN and an unknown nickname are refused in the same words; a broken nickname as well."""
    store.participants.create("Amina", PIN)
    for nickname, pin in [("Amina", "0000"), ("Nobody", PIN), ("\ud800\x00", PIN), ("Amina", "")]:
        with pytest.raises(SignInRefused, match=r"^store-sign-in-wrong\(\)$"):
            store.participants.sign_in(nickname, pin)


def test_the_wait_grows(store, clock):
    """After five wrong PINs comes a wait that doubles with each further one; the right PIN ends it."""
    store.participants.create("Amina", PIN)
    for _ in range(5):
        with pytest.raises(SignInRefused, match="store-sign-in-wrong"):
            store.participants.sign_in("Amina", "0000")
    with pytest.raises(SignInRefused, match=r"store-sign-in-wait\(minutes=1, seconds=30\)") as refused:
        store.participants.sign_in("Amina", PIN)
    reads_well(refused)
    clock.turn(seconds=31)
    with pytest.raises(SignInRefused, match="store-sign-in-wrong"):
        store.participants.sign_in("Amina", "0000")
    with pytest.raises(SignInRefused, match="seconds=60"):
        store.participants.sign_in("Amina", PIN)
    clock.turn(seconds=61)
    assert store.participants.sign_in("Amina", PIN)
    with pytest.raises(SignInRefused, match="store-sign-in-wrong"):
        store.participants.sign_in("Amina", "0000")


def test_the_wait_outlives_the_program(tmp_path, clock):
    """Starting the program anew does not give five new tries."""
    first = open_small(tmp_path, clock)
    first.participants.create("Amina", PIN)
    for _ in range(5):
        with pytest.raises(SignInRefused, match="wrong"):
            first.participants.sign_in("Amina", "0000")
    first.close()
    second = open_small(tmp_path, clock)
    with pytest.raises(SignInRefused, match="wait"):
        second.participants.sign_in("Amina", PIN)
    second.close()


def test_many_tries_at_once_gain_nothing(store):
    """Of twelve wrong tries at the same moment, no more than five are looked at."""
    store.participants.create("Amina", PIN)
    keys = []

    def guess(number):
        try:
            store.participants.sign_in("Amina", f"{number:04}")
        except SignInRefused as refused:
            keys.append(refused.key)

    threads = [threading.Thread(target=guess, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert keys.count("store-sign-in-wrong") == 5
    assert keys.count("store-sign-in-wait") == 7


@pytest.mark.parametrize(
    ("n_wrong", "seconds"), [(0, 0), (4, 0), (5, 30), (6, 60), (9, 480), (10, 900), (10_000, 900)]
)
def test_known_waits(n_wrong, seconds):
    """Nothing for four, then half a minute, doubling to a quarter of an hour."""
    assert pins.wait_s(n_wrong) == seconds


def test_hashes_are_salted():
    """The same PIN is never kept the same way, and a broken hash opens nothing."""
    first, second = pins.hash_pin(PIN), pins.hash_pin(PIN)
    assert first != second
    assert first.startswith("$argon2id$")
    assert pins.is_right_pin(PIN, first)
    assert not pins.is_right_pin(PIN, "broken")
    assert not pins.is_right_pin("nobody", None)


def test_change_pin(store):
    """The new PIN opens, the old one no more; a wrong old one changes nothing."""
    made = store.participants.create("Amina", PIN)
    with pytest.raises(SignInRefused, match="store-pin-wrong"):
        store.participants.change_pin(made.id, "0000", "12345")
    with pytest.raises(EntryRefused, match="store-pin-form"):
        store.participants.change_pin(made.id, PIN, "12")
    store.participants.change_pin(made.id, PIN, "12345")
    assert store.participants.sign_in("Amina", "12345").id == made.id
    with pytest.raises(SignInRefused, match="wrong"):
        store.participants.sign_in("Amina", PIN)
    with pytest.raises(NotKept, match="store-not-kept"):
        store.participants.change_pin("0" * 32, PIN, "12345")


def test_a_forgotten_pin_is_replaced(store, clock):
    """By nickname alone; a long wait after wrong tries is over with it."""
    store.participants.create("Amina", PIN)
    for _ in range(FREE_TRIES):
        with pytest.raises(SignInRefused):
            store.participants.sign_in("Amina", "0000")
    assert store.participants.reset_pin(" amina", "123456").nickname == "Amina"
    assert store.participants.sign_in("Amina", "123456").nickname == "Amina"
    with pytest.raises(SignInRefused, match="store-sign-in-wrong"):
        store.participants.sign_in("Amina", PIN)


def test_a_pin_of_nobody_is_not_replaced(store):
    """An unknown nickname and a PIN that cannot be kept are refused."""
    store.participants.create("Amina", PIN)
    with pytest.raises(NotKept, match="store-nickname-unknown") as refused:
        store.participants.reset_pin("Berit", "1234")
    assert "Berit" in Messages("nb").error(refused.value)
    with pytest.raises(EntryRefused, match="store-pin-form"):
        store.participants.reset_pin("Amina", "12")


@pytest.mark.parametrize(
    ("pin", "repeated", "key"), [("4711", "4712", "store-pin-differs"), ("12", "12", "store-pin-form")]
)
def test_a_new_pin_is_typed_twice(pin, repeated, key):
    """Two that differ are refused, and one that cannot be kept is told as such."""
    with pytest.raises(EntryRefused, match=key):
        same_pin(pin, repeated)
    assert same_pin(" 4711", "4711 ") == "4711"


def test_who_is_there_and_how_much(store, clock):
    """Nickname, when she last did something, and how many attempts; nothing else."""
    amina = store.participants.create("Amina", PIN)
    store.participants.create("Berit", PIN)
    gone = store.attempts.save(amina.id, small_attempt())
    store.attempts.save(amina.id, small_attempt())
    store.attempts.delete(amina.id, gone.id)
    clock.turn(hours=2)
    store.statements.save(amina.id, "s", theme="t", answer="stemmer", is_right=True)
    assert who_is_there(store.database) == (
        ParticipantUse(nickname="Amina", last_used_at=START + timedelta(hours=2), n_attempts=1),
        ParticipantUse(nickname="Berit", last_used_at=START, n_attempts=0),
    )


def test_choices_are_remembered(store):
    """What she chose is there when she comes back."""
    made = store.participants.create("Amina", PIN)
    chosen = Choices(help_language="ar", keep_recordings=True, show_live_words=False)
    assert store.participants.choose(made.id, chosen).choices == chosen
    assert store.participants.sign_in("Amina", PIN).choices == chosen
    with pytest.raises(NotKept, match="store-not-kept"):
        store.participants.choose("0" * 32, chosen)


def test_profile(store):
    """A profile comes back trimmed; empty texts are as if not told; the newest is the one that counts."""
    made, other = (store.participants.create(name, PIN) for name in ("Amina", "Berit"))
    assert store.participants.profile(made.id) == Profile()
    told = Profile(
        education="  sykepleier,\n Kyiv ",
        occupations=("vaskehjelp", "  "),
        languages=(LanguageSkill(name="ukrainsk", level="C1"), LanguageSkill(name=" ")),
        job_wanted=" ",
        norwegian_level="A2",
        years_of_work=0,
    )
    kept = store.participants.save_profile(made.id, told)
    assert kept == Profile(
        education="sykepleier, Kyiv",
        occupations=("vaskehjelp",),
        languages=(LanguageSkill(name="ukrainsk", level="C1"),),
        norwegian_level="A2",
        years_of_work=0,
    )
    assert store.participants.profile(made.id) == kept
    store.participants.save_profile(made.id, Profile(field="lager"))
    assert store.participants.profile(made.id) == Profile(field="lager")
    assert store.participants.profile(other.id) == Profile()


@pytest.mark.parametrize(
    ("profile", "key"),
    [
        (Profile(education="a" * 301), "store-text-long"),
        (Profile(occupations=("a",) * 21), "store-list-long"),
        (Profile(languages=(LanguageSkill(name="a"),) * 21), "store-list-long"),
        (Profile(years_of_work=-1), "store-years"),
        (Profile(years_of_work=71), "store-years"),
    ],
    ids=["long-text", "many-jobs", "many-languages", "minus-one", "71"],
)
def test_profiles_that_cannot_be_kept(store, profile, key):
    """Too much text, too many entries, impossible years."""
    made = store.participants.create("Amina", PIN)
    with pytest.raises(EntryRefused, match=key) as refused:
        store.participants.save_profile(made.id, profile)
    reads_well(refused)
    assert store.participants.profile(made.id) == Profile()


def test_somebody_who_is_not_there(store):
    """Everything asked for someone unknown is refused in the same words."""
    for ask in (store.participants.get, store.participants.profile):
        with pytest.raises(NotKept, match="store-not-kept"):
            ask("0" * 32)
    with pytest.raises(NotKept, match="store-not-kept"):
        store.participants.save_profile("0" * 32, Profile())
