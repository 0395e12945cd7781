"""The server around the pages: ports, certificates, headers, and what Gradio is told."""

from __future__ import annotations

import ipaddress
import os
import re
import shutil
import socket
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509

from interview_coach.errors import SettingsError, StoreError
from interview_coach.messages import Messages, catalogue_sources
from interview_coach.settings import resolve_settings
from interview_coach.ui.certificate import LASTS, RENEW_BEFORE, ensure_certificate, is_good

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ROOM = ("192.168.1.20",)
UI = Path(__file__).resolve().parents[1] / "interview_coach" / "ui"


# --- certificate -----------------------------------------------------------------------------


def test_a_certificate_stands_for_what_people_type(tmp_path):
    """The addresses of the room and of this PC."""
    made = ensure_certificate(tmp_path, ROOM, NOW)
    loaded = x509.load_pem_x509_certificate(made.certificate_file.read_bytes())
    names = loaded.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost"]
    addresses = [ipaddress.ip_address(text) for text in ("127.0.0.1", *ROOM)]
    assert names.get_values_for_type(x509.IPAddress) == addresses


def test_a_good_certificate_is_kept(tmp_path):
    """Nobody has to accept a new one every day."""
    first = ensure_certificate(tmp_path, ROOM, NOW).certificate_file.read_bytes()
    assert ensure_certificate(tmp_path, ROOM, NOW + timedelta(days=30)).certificate_file.read_bytes() == first


@pytest.mark.parametrize(
    ("addresses", "later"),
    [(ROOM, LASTS - RENEW_BEFORE), (("10.0.0.7",), timedelta(days=1)), (ROOM, timedelta(days=-3))],
    ids=["expiring", "moved-to-another-network", "not-yet-valid"],
)
def test_a_certificate_is_renewed(tmp_path, addresses, later):
    """Before it expires, when the PC has another address, and when its clock was wrong."""
    first = ensure_certificate(tmp_path, ROOM, NOW).certificate_file.read_bytes()
    made = ensure_certificate(tmp_path, addresses, NOW + later)
    assert made.certificate_file.read_bytes() != first
    assert is_good(made, NOW + later)


@pytest.mark.parametrize("broken", ["certificate_file", "key_file"])
@pytest.mark.parametrize("content", [b"", b"-----BEGIN", None], ids=["empty", "cut-off", "gone"])
def test_a_broken_certificate_is_made_anew(tmp_path, broken, content):
    """A damaged file never stops the server."""
    made = ensure_certificate(tmp_path, ROOM, NOW)
    file = getattr(made, broken)
    file.unlink() if content is None else file.write_bytes(content)
    assert is_good(ensure_certificate(tmp_path, ROOM, NOW), NOW)


def test_a_key_of_another_certificate_is_noticed(tmp_path):
    """Both files must belong together."""
    made = ensure_certificate(tmp_path / "a", ROOM, NOW)
    other = ensure_certificate(tmp_path / "b", ROOM, NOW)
    shutil.copy(other.key_file, made.key_file)
    assert not is_good(made, NOW)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_its_owner_reads_the_key(tmp_path):
    """The key is no one else's."""
    made = ensure_certificate(tmp_path, ROOM, NOW)
    assert stat.S_IMODE(made.key_file.stat().st_mode) == 0o600


def test_a_folder_that_cannot_be_written_is_refused(tmp_path):
    """One sentence instead of a trace."""
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="ui-certificate-folder"):
        ensure_certificate(blocked / "certificates", ROOM, NOW)


# --- the port --------------------------------------------------------------------------------


def test_a_taken_port_is_refused_before_anything_is_loaded(tmp_path):
    """The sentence says which port, and nothing has been swept or imported for it."""
    from interview_coach.coach import build_coach
    from interview_coach.ui.serve import prepare

    settings = replace(resolve_settings(), home=tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SettingsError, match="ui-port-taken") as refused:
            prepare(build_coach(settings), settings, port=port)
    assert refused.value.where == str(port)
    assert not settings.recordings.exists()


# --- the page as it leaves -------------------------------------------------------------------


def test_the_page_speaks_its_language_from_the_first_byte():
    """Before any script has run, `lang` is right and our script stands first in the head."""
    from interview_coach.ui.web import own_page

    texts = Messages("nb")
    html = own_page('<html lang="en"><head><title>x</title></head><body lang="en"></body></html>', texts)
    assert html.startswith('<html lang="nb">')
    assert f'<body lang="en"><p id="opening" role="status">{texts.text("ui-opening")}</p></body>' in html
    assert html.index("early.js") < html.index("</head>")


def test_the_policy_names_no_other_host():
    """The browser itself refuses whatever would leave this PC."""
    from interview_coach.ui.web import POLICY

    assert not re.search(r"https?:|\*|//", POLICY)


def test_our_files_fetch_nothing_from_elsewhere():
    """Style, script and fonts lie beside one another."""
    for file in (UI / "static").glob("*.*"):
        assert not re.search(r"https?://|@import|url\(.?//", file.read_text(encoding="utf-8")), file.name


def test_every_font_has_its_licence():
    """What is bundled may be bundled, and says so."""
    fonts = UI / "static" / "fonts"
    named = {file.stem.removeprefix("LICENSE-") for file in fonts.glob("LICENSE-*.txt")}
    assert all(any(file.name.startswith(name) for name in named) for file in fonts.glob("*.woff2"))


def test_every_font_that_is_named_is_there():
    """A missing font would be a request that fails on every page."""
    style = (UI / "static" / "coach.css").read_text(encoding="utf-8")
    for name in re.findall(r'url\("(fonts/[^"]+)"\)', style):
        assert (UI / "static" / name).is_file(), name


@pytest.mark.parametrize("language", ["nb", "en"])
def test_all_texts_of_the_page_are_there(language, tmp_path):
    """Gradio's own texts and the script's sentences are replaced in every language."""
    from ui_parts import make_room

    from interview_coach.ui import bar
    from interview_coach.ui.gradio_texts import gradio_texts

    room = make_room(tmp_path, language=language)
    assert all(gradio_texts(room.messages).values())
    assert bar.for_scripts(room)
    assert bar.foot(room)


def test_no_text_of_the_page_is_unused():
    """A text that nobody shows is a text that nobody reads through."""
    sources = [file.read_text(encoding="utf-8") for file in UI.rglob("*.py")]
    used = set(re.findall(r"ui-[a-z0-9-]+", "\n".join(sources)))
    computed = ("ui-gradio-", "ui-script-", "ui-intro-step-", "ui-way-", "ui-level-", "ui-help-")
    keys = re.findall(r"^(ui-[a-z0-9-]+) =", catalogue_sources("nb")["ui.ftl"], flags=re.MULTILINE)
    assert [key for key in keys if key not in used and not key.startswith(computed)] == []
