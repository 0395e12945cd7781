"""Is this file a plain XLSX workbook? Everything else is refused before a spreadsheet library sees it.

An XLSX file is a ZIP archive of XML. What can be wrong with a hostile or mistaken one: it is another kind of
file, it is encrypted, it has macros or links to other files, it unpacks to gigabytes, its XML defines
entities, or it merges a billion cells. Every part is unpacked here once, counted, and checked by its CRC.

Source of the part names: ECMA-376 part 1 (SpreadsheetML) and part 2 (packages).
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from interview_coach.bank.cells import MOST_COLUMNS
from interview_coach.bank.findings import Finding, Place, QuestionsRefused

MOST_FILE_BYTES = 10_000_000  # Our choice: the shipped bank is under 1 MB.
MOST_PARTS = 200  # Our choice: the shipped bank has about 15.
MOST_UNPACKED_BYTES = 60_000_000  # Our choice: the shipped bank is about 3 MB.
MOST_TAGS = 1_500_000  # XML marks in one part. Our choice: a full sheet of 20,000 rows has about 500,000.

_ENCRYPTED_FLAG = 0x1
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # The container of .xls, and of an .xlsx with a password.
_OLE_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MACROS = re.compile(r"vbaProject|macrosheets/|dialogsheets/|activeX/|/embeddings/", re.IGNORECASE)
_LINKS = re.compile(r"externalLinks/|connections\.xml$|queryTables/|webextensions/", re.IGNORECASE)
_MERGED = re.compile(rb"<(?:\w+:)?mergeCell\s[^>]*?ref=[\"']([A-Z0-9:]{1,30})", re.IGNORECASE)
_FAR_CELL = re.compile(rb"<(?:\w+:)?c\s[^>]*?r=[\"']((?:[B-Z][A-Z]|[A-Z]{3})\d+)[\"'](?:\s[^>]*)?(?<!/)>")
_WORKBOOK = "xl/workbook.xml"


@dataclass(frozen=True, kw_only=True)
class Parts:
    """What a workbook file holds, unpacked: name of the part → its bytes."""

    data: bytes
    parts: Mapping[str, bytes]

    def merged_in(self, part: str) -> str | None:
        """The first merged range of a sheet, such as ``A1:B2``."""
        found = _MERGED.search(self.parts.get(part, b""))
        return None if found is None else found.group(1).decode("ascii", "replace")

    def far_cell_in(self, part: str) -> str | None:
        """The first cell with something in it beyond the last column we read."""
        found = _FAR_CELL.search(self.parts.get(part, b""))
        return None if found is None else found.group(1).decode("ascii", "replace")


assert MOST_COLUMNS == 52, "_FAR_CELL begins at BA"  # noqa: S101 - our own mistake


def unpack(path: Path, *, file: str) -> Parts:
    """Read a workbook file and make sure that it is one.

    Args:
        path: The file.
        file: Its name in findings.

    Returns:
        Its parts.

    Raises:
        QuestionsRefused: When it is not a plain, unencrypted XLSX file of reasonable size.
    """
    place = Place(file=file)
    try:
        with path.open("rb") as handle:
            data = handle.read(MOST_FILE_BYTES + 1)
    except (OSError, ValueError) as error:
        raise QuestionsRefused([place.error("bank-unreadable")]) from error
    fault = _fault_of_file(data, place)
    if fault is not None:
        raise QuestionsRefused([fault])
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = _unpacked(archive, place)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, RuntimeError) as error:
        # RuntimeError is zipfile's word for a password; NotImplementedError, one too, for odd compressions.
        raise QuestionsRefused([place.error("bank-book-broken")]) from error
    for name, content in parts.items():
        fault = _fault_of_part(name, content, place)
        if fault is not None:
            raise QuestionsRefused([fault])
    return Parts(data=data, parts=parts)


def _fault_of_file(data: bytes, place: Place) -> Finding | None:
    if not data:
        return place.error("bank-empty")
    if len(data) > MOST_FILE_BYTES:
        return place.error("bank-book-too-large", limit_mb=MOST_FILE_BYTES // 1_000_000)
    if data.startswith(_OLE):
        return place.error("bank-book-locked" if _OLE_ENCRYPTED in data else "bank-book-old")
    if not data.startswith(b"PK"):
        return place.error("bank-book-not")
    return None


def _unpacked(archive: zipfile.ZipFile, place: Place) -> dict[str, bytes]:
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    fault = _fault_of_names(names, place)
    if fault is None and len(set(names)) < len(names):
        fault = place.error("bank-book-broken")
    if fault is None and any(entry.flag_bits & _ENCRYPTED_FLAG for entry in entries):
        fault = place.error("bank-book-locked")
    if fault is None and sum(entry.file_size for entry in entries) > MOST_UNPACKED_BYTES:
        fault = place.error("bank-book-bomb")
    if fault is not None:
        raise QuestionsRefused([fault])
    # zipfile gives no more bytes than an entry declares, and checks its CRC at the end.
    return {entry.filename: archive.read(entry) for entry in entries}


def _fault_of_names(names: list[str], place: Place) -> Finding | None:
    if len(names) > MOST_PARTS:
        return place.error("bank-book-bomb")
    if "xl/workbook.bin" in names or "content.xml" in names:
        return place.error("bank-book-other-kind")
    if _WORKBOOK not in names or "[Content_Types].xml" not in names:
        return place.error("bank-book-not")
    if any(_MACROS.search(name) for name in names):
        return place.error("bank-book-macros")
    if any(_LINKS.search(name) for name in names):
        return place.error("bank-book-links")
    return None


def _fault_of_part(name: str, content: bytes, place: Place) -> Finding | None:
    if not name.endswith((".xml", ".rels", ".vml")):
        return None
    if content.count(b"<") > MOST_TAGS:
        return place.error("bank-book-bomb")
    if content.startswith((b"\xff\xfe", b"\xfe\xff", b"\x00", b"<\x00")):
        return place.error("bank-book-broken")  # UTF-16 would hide the next check; no program writes it.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        return place.error("bank-book-entities")
    if name == "[Content_Types].xml" and b"macroEnabled" in content:
        return place.error("bank-book-macros")
    return None
