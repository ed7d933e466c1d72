"""Answerers without cryptography, for tests of the server: quick, and able to misbehave when a query tells them to.

The query's header says what to ``do``: nothing special (each row of the shard comes back as one byte, its number
modulo 251), or die, hang, fill the memory, in the check or in the work.
"""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

from kinscape.core.errors import InputError, PrivacyError

PART_ROWS = 4096


def make(mode, archive, store, shard, options):
    if options.get("is_broken"):
        raise InputError("this mode cannot be prepared")
    return Fake(mode, store, shard, options)


class Fake:
    def __init__(self, mode, store, shard, options):
        self.mode, self.store, self.shard, self.options = mode, Path(store), shard, options

    def facts(self):
        return {"set_id": "fake", "keep_bytes": self.options["keep_bytes"]}

    def files(self):
        return {"table.bin": b"table of " + self.mode.encode(), "index.bin": self.store / "index.bin"}

    def check(self, message, keys):
        what = message.header.get("do", "")
        if what == "refuse" or (message.parts and message.parts[0] == b"bad"):
            raise PrivacyError("a reason that must not leak: 4711")
        if what == "check dies":
            os.kill(os.getpid(), signal.SIGSEGV)
        if what == "check hangs":
            while True:
                pass
        if what == "check sleeps":
            time.sleep(600)
        if what == "check eats":
            hoard = []
            while True:
                hoard.append(bytearray(64 << 20))
        if what == "check fails":
            raise ZeroDivisionError
        if what == "needs keys" and keys is None:
            raise PrivacyError("no keys")

    def parts(self, message, keys):
        what = message.header.get("do", "")
        mark = self.store / "died"
        if what == "dies" or (what == "dies once" and not mark.exists()):
            mark.write_text("x")
            yield b"half an answer"
            os.kill(os.getpid(), signal.SIGKILL)
        if what == "hangs":
            time.sleep(600)
        if what == "fails":
            raise ZeroDivisionError
        if what == "refuses late":
            raise PrivacyError("late")
        if what.startswith("takes"):
            time.sleep(float(what.split()[1]))
        first, last = self.shard
        for begin in range(first, last, PART_ROWS):
            yield bytes(row % 251 for row in range(begin, min(last, begin + PART_ROWS)))
        if keys is not None:
            yield b"keys of %d bytes" % len(keys)
