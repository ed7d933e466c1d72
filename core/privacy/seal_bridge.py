"""The only place that touches the encryption library: TenSEAL's bindings of Microsoft SEAL.

Ciphertexts and keys become bytes and come back through a file that is only in memory (where the system has such), for
the bindings know no other way to the seeded form, which is half as long. What comes from elsewhere is compared with
the header of SEAL's own format before SEAL sees it: no unknown compression, no length that is not there.
"""

from __future__ import annotations

import os
import struct
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

from ..errors import PrivacyError
from .params import DEGREE, ParameterSet

_HEADER = struct.Struct("<HBBBBHQ")  # magic, length of the header, version (2), compression, reserved, bytes in all
_SEAL_MAGIC = 0xA15E
_COMPRESSION = (0, 2)  # none, Zstandard; never zlib, which no side of ours writes
# What pybind11 makes of SEAL's exceptions.
_SEAL_ERRORS = (RuntimeError, ValueError, IndexError, MemoryError, OverflowError, TypeError, OSError)

T = TypeVar("T")


def seal() -> ModuleType:
    """TenSEAL's bindings. Raises PrivacyError where the package is not installed."""
    try:
        import tenseal.sealapi as api
    except ImportError as error:
        raise PrivacyError(
            "private search needs the package tenseal, which is not installed here",
            "install the component private: kinscape install --with private",
        ) from error
    return api  # type: ignore[no-any-return]


@lru_cache(maxsize=8)
def context(parameters: ParameterSet) -> Any:
    """SEAL's context of a set. Raises PrivacyError if SEAL does not find 128 bits of security in it."""
    api = seal()
    made = api.EncryptionParameters(api.SCHEME_TYPE.CKKS if parameters.scheme == "ckks" else api.SCHEME_TYPE.BFV)
    made.set_poly_modulus_degree(DEGREE)
    made.set_coeff_modulus(api.CoeffModulus.Create(DEGREE, list(parameters.modulus_bits)))
    if parameters.scheme == "bfv":
        made.set_plain_modulus(api.PlainModulus.Batching(DEGREE, parameters.plain_bits))
    found = api.SEALContext(made, True, api.SEC_LEVEL_TYPE.TC128)
    if not found.parameters_set() or not found.using_keyswitching():
        raise PrivacyError(f"the encryption library refuses {parameters.id}: {found.parameters_error_name()}",
                           "install the version of tenseal that the lock names")
    return found


def security_bits(parameters: ParameterSet) -> int:
    """The security level that SEAL confirms for a set."""
    return int(context(parameters).key_context_data().qualifiers().sec_level.value)


def galois_elements(steps: tuple[int, ...]) -> list[int]:
    """The automorphisms x -> x^g that turn the slots by ``steps``: g = 3^step mod 2N."""
    return [pow(3, step, 2 * DEGREE) for step in steps]


@contextmanager
def _file(data: bytes = b"") -> Iterator[str]:
    """The path of a file that nobody else can read, gone afterwards."""
    if hasattr(os, "memfd_create") and os.path.isdir("/proc/self/fd"):
        handle = os.memfd_create("sealed")
        try:
            _write(handle, data)
            yield f"/proc/self/fd/{handle}"
        finally:
            os.close(handle)
        return
    # mkdtemp makes a folder of mode 0700, so the file inside is private from the moment it exists.
    with tempfile.TemporaryDirectory(prefix="kinscape-") as folder:
        path = Path(folder) / "sealed"
        handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
        try:
            _write(handle, data)
        finally:
            os.close(handle)
        yield str(path)


def _write(handle: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(handle, view) :]


def to_bytes(thing: Any) -> bytes:
    """A ciphertext, plaintext or key (also of the seeded form that only can be saved) as SEAL writes it."""
    with _file() as path:
        thing.save(path)
        return Path(path).read_bytes()


def from_bytes(empty: T, parameters: ParameterSet, data: bytes, most: int) -> T:
    """``empty`` (a new Ciphertext, GaloisKeys, SecretKey), loaded. SEAL checks every number in it against the context.

    Raises PrivacyError, with one text for all faults, for anything longer than ``most`` or not valid.
    """
    data = trimmed(data, most)
    try:
        with _file(data) as path:
            empty.load(context(parameters), path)  # type: ignore[attr-defined]
    except _SEAL_ERRORS:
        raise bad_bytes() from None
    return empty


def trimmed(data: bytes, most: int) -> bytes:
    """``data`` without the zeros that pad it. Raises PrivacyError if its header does not fit SEAL's format."""
    if not _HEADER.size <= len(data) <= most:
        raise bad_bytes()
    magic, header, major, _minor, compression, reserved, size = _HEADER.unpack_from(data)
    if (magic, header, major, reserved) != (_SEAL_MAGIC, _HEADER.size, 4, 0) or compression not in _COMPRESSION:
        raise bad_bytes()
    if not _HEADER.size < size <= len(data) or any(data[size:]):
        raise bad_bytes()
    return bytes(data[:size])


def padded(data: bytes, length: int) -> bytes:
    """``data`` with zeros behind it, to ``length``: how well random bytes were compressed is nobody's business."""
    if len(data) > length:
        raise ValueError(f"{len(data):,} sealed bytes do not fit into {length:,}")
    return data + bytes(length - len(data))


def holds_secret(data: bytes) -> bool:
    """Whether bytes are a secret key of one of our sets, or a context of TenSEAL with a secret key inside.

    ``Context.copy()`` and ``deepcopy`` of TenSEAL keep the secret key, so contexts never travel here at all.
    """
    from .params import PARAMETER_SETS

    api = seal()
    for parameters in PARAMETER_SETS.values():
        try:
            from_bytes(api.SecretKey(), parameters, data, 1 << 20)
        except PrivacyError:
            continue
        return True
    try:
        import tenseal

        return bool(tenseal.context_from(bytes(data)).has_secret_key())
    except _SEAL_ERRORS:
        return False


def bad_bytes() -> PrivacyError:
    """One text for all damage: whoever sends rubbish learns nothing from the answer."""
    return PrivacyError("sealed bytes cannot be used", "they are damaged, of another version, or of another set")
