"""A certificate of our own, so that the other PCs of the room may use their microphones.

Browsers give the microphone only to `localhost` and to HTTPS. A certificate that nobody has signed makes
them warn once; the person chooses to go on. The key never leaves the user's folder.
"""

from __future__ import annotations

import ipaddress
import os
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from interview_coach.errors import StoreError

LASTS = timedelta(days=397)  # What browsers accept of any certificate (CA/Browser Forum, until 2026).
RENEW_BEFORE = timedelta(days=7)  # Our choice: a course week should not begin with an expired one.
CLOCK_SKEW = timedelta(days=1)  # Course PCs have wrong clocks.
COMMON_NAME = "Intervjutrener"
TEST_NET = (
    "192.0.2.1"  # RFC 5737: nobody has it; asking for the way there names our own address, sends nothing.
)


@dataclass(frozen=True, kw_only=True)
class Certificate:
    """The two files a server needs, and the names it stands for."""

    certificate_file: Path
    key_file: Path
    names: tuple[str, ...]


def lan_addresses() -> tuple[str, ...]:
    """IPv4 addresses of this PC in the room's network, the one of the main way first."""
    found: dict[str, None] = {}
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((TEST_NET, 9))
            found[probe.getsockname()[0]] = None
        except OSError:
            pass  # No way out of this PC: its own name may still have an address.
    try:
        listed = socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)
    except OSError:
        listed = []
    found |= dict.fromkeys(str(entry[4][0]) for entry in listed)
    return tuple(address for address in found if not ipaddress.ip_address(address).is_loopback)


def ensure_certificate(folder: Path, addresses: Sequence[str], now: datetime) -> Certificate:
    """The certificate in a folder; a new one where there is none, it expires, or the PC moved.

    Args:
        folder: Where it is kept.
        addresses: Addresses that people type.
        now: The time, UTC.

    Returns:
        The files.

    Raises:
        StoreError: When the folder cannot be written.
    """
    names = ("localhost", "127.0.0.1", *addresses)
    kept = Certificate(
        certificate_file=folder / "intervjutrener.pem", key_file=folder / "intervjutrener.key", names=names
    )
    if not is_good(kept, now):
        try:
            _write(kept, now)
        except OSError as error:
            raise StoreError("ui-certificate-folder", where=str(folder)) from error
    return kept


def is_good(certificate: Certificate, now: datetime) -> bool:
    """Whether both files are there, belong together, stand for all names and last for a while."""
    try:
        loaded = x509.load_pem_x509_certificate(certificate.certificate_file.read_bytes())
        key = serialization.load_pem_private_key(certificate.key_file.read_bytes(), password=None)
        names = loaded.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (OSError, ValueError, TypeError, x509.ExtensionNotFound):
        return False
    stands_for = {str(name.value) for name in names}
    return (
        stands_for >= set(certificate.names)
        and loaded.public_key() == key.public_key()
        and loaded.not_valid_before_utc <= now < loaded.not_valid_after_utc - RENEW_BEFORE
    )


def _write(certificate: Certificate, now: datetime) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, COMMON_NAME)])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - CLOCK_SKEW)
        .not_valid_after(now - CLOCK_SKEW + LASTS)
        .add_extension(
            x509.SubjectAlternativeName([_name(text) for text in certificate.names]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    certificate.key_file.parent.mkdir(parents=True, exist_ok=True)
    certificate.key_file.unlink(missing_ok=True)
    # Readable by its owner only from its first byte on.
    with os.fdopen(os.open(certificate.key_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secret)
    certificate.certificate_file.write_bytes(made.public_bytes(serialization.Encoding.PEM))


def _name(text: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(text))
    except ValueError:
        return x509.DNSName(text)
