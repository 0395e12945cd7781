"""The instructor's own bank: over the shipped one, never lost, never half-written, never overwritten."""

from __future__ import annotations

import multiprocessing
from dataclasses import replace
from datetime import timedelta

import pytest
from small_bank import NOW, SAFETY, STRENGTH, a_question, make_own, tree

from interview_coach.bank import Edit, OwnBank, QuestionsRefused, check_bank, load_bank
from interview_coach.bank.own_files import PENDING, PENDING_NEW, Write, commit, locked
from interview_coach.errors import BankError
from interview_coach.messages import Messages


@pytest.fixture
def own(tmp_path):
    """An empty own bank over a shipped one of two questions."""
    return make_own(tmp_path)


@pytest.fixture
def strength(own):
    """The shipped question about strengths."""
    return own.bank().question("styrke")


def ids(own) -> list[str]:
    """What participants are asked."""
    return [question.id for question in own.bank().questions]


def happened(own, question_id: str) -> list[str]:
    """The history of a question in words."""
    return [saved.what for saved in own.history(question_id)]


def ship(own, name: str, text: str | None) -> None:
    """Update the program: another form of a shipped question, or none."""
    path = own.shipped / "questions" / name
    if text is None:
        path.unlink()
    else:
        path.write_text(text, encoding="utf-8")


# --- over the shipped bank -------------------------------------------------------------------


def test_without_an_own_bank(own):
    """Before the first save there is no folder, reading makes none, and the shipped bank counts."""
    assert ids(own) == ["styrke", "verneutstyr"]
    assert load_bank(own.shipped) == load_bank(own.shipped, own.folder)
    assert not own.folder.exists()


def test_add(own):
    """A new question stands among the others, in the order of categories."""
    own.save(a_question())
    assert ids(own) == ["styrke", "ny", "verneutstyr"]
    assert own.bank().question("ny") == a_question()
    assert own.bank().own_ids == {"ny"}
    assert happened(own, "ny") == ["added"]


def test_change_a_shipped_question(own, strength):
    """A changed question counts instead of the shipped one, keeps its comments; the shipped file rests."""
    shipped = tree(own.shipped)
    saved = own.save(replace(strength, text="Hva kan du?"))
    assert saved.version == 2
    assert own.bank().question("styrke") == saved
    assert tree(own.shipped) == shipped
    text = (own.folder / "questions/egenskaper/styrke.yaml").read_text(encoding="utf-8")
    assert "# Dette tipset hjelper mest." in text
    assert happened(own, "styrke") == ["shipped", "changed"]


def test_saving_what_is_there_writes_nothing(own, strength):
    """A save without a change leaves no file and no history."""
    assert own.save(strength) == strength
    assert tree(own.folder) == {}


def test_a_typo_keeps_the_version(own, strength):
    """The instructor says that only spelling was mended."""
    assert own.save(replace(strength, text="Hva er du god til ?"), typo=True).version == 1
    assert happened(own, "styrke") == ["shipped", "typo"]


def test_move_to_another_category(own, strength):
    """A question in another category lies in another folder, and only there."""
    own.save(replace(strength, category="hms"))
    own.save(replace(strength, category="egenskaper", tips=("Nytt.",)))
    assert [name for name in tree(own.folder) if name.startswith("questions")] == [
        "questions/egenskaper/styrke.yaml"
    ]
    own.save(replace(strength, category="hms"))
    assert [name for name in tree(own.folder) if name.startswith("questions")] == [
        "questions/hms/styrke.yaml"
    ]


def test_hide_and_show(own, strength):
    """A hidden question is not asked, changed or not; shown, it is asked again."""
    own.hide("styrke")
    own.hide("styrke")
    own.save(replace(strength, tips=("Nytt.",)))
    assert ids(own) == ["verneutstyr"]
    own.show("styrke")
    assert ids(own) == ["styrke", "verneutstyr"]
    assert happened(own, "styrke") == ["hidden", "changed", "shown"]


@pytest.mark.parametrize("what", ["hide", "show", "remove", "keep_own"])
@pytest.mark.parametrize("question_id", ["finnes-ikke", "../../x"])
def test_nothing_to_do_it_to(own, what, question_id):
    """Hiding or removing what is not there is refused."""
    with pytest.raises(BankError, match="bank-own-"):
        getattr(own, what)(question_id)


def test_an_own_question_is_not_hidden(own):
    """What only the instructor has is removed instead."""
    own.save(a_question())
    with pytest.raises(BankError, match="bank-own-not-shipped"):
        own.hide("ny")


def test_own_categories(own):
    """The instructor may add names of categories and fields beside the shipped ones."""
    own.folder.mkdir(parents=True)
    (own.folder / "categories.yaml").write_text("kurs: Kurset vårt\n", encoding="utf-8")
    own.save(a_question(category="kurs"))
    assert list(own.bank().categories) == ["egenskaper", "hms", "kurs"]
    assert ids(own)[-1] == "ny"


# --- refusals --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"category": "finnes-ikke"}, "bank-name-unknown"),
        ({"text": ""}, "bank-text-empty"),
        ({"rubric": ()}, "bank-too-few"),
        ({"tips": ()}, "bank-too-few"),
        ({"audio": "finnes-ikke.mp3"}, "bank-audio-missing"),
        ({"id": "../ut"}, "bank-id-form"),
        ({"category": "../../ut"}, "bank-name-unknown"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_a_question_that_is_not_whole(own, changes, key):
    """A question that the next start would set aside is not saved, and nothing else with it."""
    with pytest.raises(QuestionsRefused, match=key):
        own.save_all([Edit(question=a_question("god")), Edit(question=a_question(**changes))])
    assert tree(own.folder.parent) == {}


def test_a_slip_by_hand_is_set_aside(own, strength):
    """A faulty own file does not stop the course: the shipped question counts, and the fault is told."""
    own.save(replace(strength, text="Hva kan du?"))
    path = own.folder / "questions/egenskaper/styrke.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("level: A2", "level: A7", 1), encoding="utf-8")
    bank = own.bank()
    assert bank.question("styrke") == strength
    assert [finding.note.key for finding in bank.set_aside] == ["bank-choice"]
    assert [finding.note.key for finding in check_bank(own.shipped, own.folder).errors] == ["bank-choice"]


def test_a_broken_list_of_hidden_questions(own):
    """A list that is no list hides nothing and is told."""
    own.hide("styrke")
    (own.folder / "hidden.yaml").write_text("styrke\n", encoding="utf-8")
    assert ids(own) == ["styrke", "verneutstyr"]
    assert own.bank().set_aside[0].note.key == "bank-own-hidden-form"


def test_a_shipped_bank_that_is_not_there(tmp_path, own):
    """Without the shipped bank there is nothing to lie over."""
    with pytest.raises(BankError, match="bank-no-folder"):
        load_bank(tmp_path / "borte", own.folder)
    (tmp_path / "tom").mkdir()
    with pytest.raises(QuestionsRefused):
        load_bank(tmp_path / "tom", own.folder)


# --- history ---------------------------------------------------------------------------------


def test_every_save_is_kept(own, strength):
    """Each form has its number, time, and text; the time is the clock's, in UTC."""
    for text in ("Én?", "To?", "Tre?"):
        own.save(replace(strength, text=text))
    history = own.history("styrke")
    assert [saved.number for saved in history] == [1, 2, 3, 4]
    assert {saved.time for saved in history} == {NOW}
    assert history[0].text == STRENGTH
    assert "Én?" in history[1].text


def test_bring_back(own, strength):
    """A former form counts again as a new version; the form in between is not lost."""
    own.save(replace(strength, text="Én?"))
    own.save(replace(strength, text="To?"))
    saved = own.bring_back(own.history("styrke")[1])
    assert (saved.text, saved.version) == ("Én?", 4)
    assert own.bank().question("styrke") == saved
    assert happened(own, "styrke") == ["shipped", "changed", "changed", "brought-back"]
    back = own.bring_back(own.history("styrke")[0])
    assert replace(back, version=1) == strength


def test_remove_and_bring_back(own):
    """A removed question can come back; its versions go on where they were."""
    own.save(a_question())
    own.save(a_question(text="Går det bra?"))
    own.remove("ny")
    assert ids(own) == ["styrke", "verneutstyr"]
    assert own.save(a_question(text="Noe helt annet?")).version == 3
    own.remove("ny")
    assert own.bring_back(own.history("ny")[0]).version == 4
    assert happened(own, "ny") == ["added", "changed", "removed", "changed", "removed", "brought-back"]


def test_remove_a_change(own, strength):
    """Without the own form the question is again as the program ships it."""
    own.save(replace(strength, text="Hva kan du?"))
    own.remove("styrke")
    assert own.bank().question("styrke") == strength
    assert own.bank().own_ids == frozenset()
    assert own.save(replace(strength, text="Noe annet?")).version == 3, "version 2 has meant something else"


def test_an_edit_by_hand_is_kept(own, strength):
    """What the instructor wrote in Notepad is in the history before the program writes over it."""
    own.save(replace(strength, text="Én?"))
    path = own.folder / "questions/egenskaper/styrke.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Én?", "For hånd?"), encoding="utf-8")
    own.save(replace(strength, text="To?"))
    assert happened(own, "styrke") == ["shipped", "changed", "by-hand", "changed"]
    assert "For hånd?" in own.history("styrke")[2].text


def test_a_spoiled_form_does_not_come_back(own, strength):
    """A slip made by hand is kept too, but only a whole question can count again."""
    own.save(replace(strength, text="Én?"))
    (own.folder / "questions/egenskaper/styrke.yaml").write_text("tull", encoding="utf-8")
    own.save(replace(strength, text="To?"))
    slip = next(saved for saved in own.history("styrke") if saved.what == "by-hand")
    with pytest.raises(QuestionsRefused, match="bank-not-mapping"):
        own.bring_back(slip)


def test_a_clock_set_back(own, strength):
    """The order of the history is the order of saving, whatever the clock says."""
    own.save(replace(strength, text="Én?"))
    earlier = replace(own, now=lambda: NOW - timedelta(days=400))
    earlier.save(replace(strength, text="To?"))
    assert "To?" in own.history("styrke")[-1].text


# --- updates of the program ------------------------------------------------------------------


def test_an_update_does_not_touch_what_is_own(own, strength):
    """After an update the own form still counts, and what the update changed is told field by field."""
    mine = own.save(replace(strength, tips=("Mitt tips.",)))
    assert own.shipped_changes() == ()
    ship(
        own,
        "egenskaper/styrke.yaml",
        STRENGTH.replace("version: 1", "version: 2").replace("Hva er du", "Er du"),
    )
    assert own.bank().question("styrke") == mine
    (change,) = own.shipped_changes()
    assert (change.question_id, change.kind) == ("styrke", "changed")
    assert [field.field for field in change.fields] == ["version", "text"]
    own.keep_own("styrke")
    assert own.shipped_changes() == ()
    assert own.bank().question("styrke") == mine


def test_an_update_that_takes_a_question_away(own, strength):
    """An own form of a question that is shipped no longer goes on, and that is told."""
    mine = own.save(replace(strength, tips=("Mitt tips.",)))
    ship(own, "egenskaper/styrke.yaml", None)
    assert own.bank().question("styrke") == mine
    assert [change.kind for change in own.shipped_changes()] == ["gone"]
    own.keep_own("styrke")
    assert own.shipped_changes() == ()


def test_an_update_that_takes_an_id(own):
    """A shipped question with the id of an own one does not replace it, and that is told."""
    own.save(a_question())
    ship(own, "hms/ny.yaml", SAFETY.replace("id: verneutstyr", "id: ny"))
    assert own.bank().question("ny") == a_question()
    assert [change.kind for change in own.shipped_changes()] == ["taken"]
    own.keep_own("ny")
    assert own.shipped_changes() == ()


def test_a_comment_in_an_update_is_no_change(own, strength):
    """Only what a shipped question says counts, not how its file is laid out."""
    own.save(replace(strength, tips=("Mitt tips.",)))
    ship(own, "egenskaper/styrke.yaml", "# ny kommentar\n" + STRENGTH)
    assert own.shipped_changes() == ()


# --- recordings ------------------------------------------------------------------------------


def test_a_recording_comes_along(own, strength, tmp_path):
    """The recording of a question is copied beside it, and stays with it in another category."""
    place = tmp_path / "opptak"
    place.mkdir()
    (place / "styrke.mp3").write_bytes(b"lyd")
    own.save_all([Edit(question=replace(strength, audio="styrke.mp3"), audio_from=place)])
    own.save(replace(strength, audio="styrke.mp3", category="hms"))
    assert (own.folder / "questions/hms/styrke.mp3").read_bytes() == b"lyd"
    assert own.bank().question("styrke").audio == "styrke.mp3"
    assert own.bank().set_aside == ()


# --- all or nothing --------------------------------------------------------------------------


def test_cut_off_before_the_moment(own, strength):
    """Files that were written beside their places, but not yet decided on, count for nothing."""
    own.save(replace(strength, text="Én?"))
    before = own.bank()
    (own.folder / PENDING_NEW).mkdir()
    (own.folder / PENDING_NEW / "0").write_text("halvt", encoding="utf-8")
    assert own.bank() == before
    assert own.save(replace(strength, text="To?")).text == "To?"
    assert not (own.folder / PENDING_NEW).exists()


@pytest.mark.parametrize("n_moved", range(4))
def test_cut_off_after_the_moment(own, n_moved):
    """A change that was decided on is finished by the next reader, wherever it was cut off."""
    writes = [Write(path=f"questions/hms/q{number}.yaml", data=SAFETY.encode()) for number in range(3)]
    folder = own.folder
    with locked(folder):
        commit(folder, [Write(path="questions/hms/gammel.yaml", data=b"x")])
    files = {"0": SAFETY, "1": SAFETY, "2": SAFETY}
    (folder / PENDING).mkdir()
    for name, text in files.items():
        (folder / PENDING / name).write_text(text, encoding="utf-8")
    moves = [f'{{"path": "{write.path}", "from": "{number}"}}' for number, write in enumerate(writes)]
    moves.append('{"path": "questions/hms/gammel.yaml", "from": null}')
    (folder / PENDING / "files.json").write_text(f"[{', '.join(moves)}]", encoding="utf-8")
    for number in range(min(n_moved, 3)):
        (folder / PENDING / str(number)).replace(folder / writes[number].path)
    own.bank()
    assert not (folder / PENDING).exists()
    assert list(tree(folder)) == [write.path for write in writes]


def test_a_folder_that_cannot_be_written(own, strength):
    """A file where the folder should be is refused with a sentence, and nothing is lost."""
    own.folder.parent.mkdir(parents=True)
    own.folder.write_text("en fil", encoding="utf-8")
    with pytest.raises(BankError, match="bank-own-unwritable") as caught:
        own.save(replace(strength, text="Én?"))
    assert "bank-own" not in Messages("nb").error(caught.value)
    assert own.folder.read_text(encoding="utf-8") == "en fil"


def _save_in_another_process(bank: OwnBank, number: int) -> None:
    bank.save(a_question(f"q{number}", text=f"Spørsmål nummer {number}?"))


def test_two_processes_at_once(own):
    """Writers wait for one another; what each saved is there."""
    context = multiprocessing.get_context("spawn")
    bank = OwnBank(shipped=own.shipped, folder=own.folder)  # A clock that travels to another process.
    writers = [context.Process(target=_save_in_another_process, args=(bank, number)) for number in range(3)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [writer.exitcode for writer in writers] == [0, 0, 0]
    assert {"q0", "q1", "q2"} <= set(ids(own))
