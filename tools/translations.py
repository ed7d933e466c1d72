"""Keeps the catalogues of resources/i18n in step with the source, and compiles them.

    python tools/translations.py update            harvest texts; new ones come into each .ts as unfinished
    python tools/translations.py todo LANG         the texts without a translation, as a JSON object {text: ""}
    python tools/translations.py fill LANG FILE    put such an object, filled in, into the catalogue
    python tools/translations.py compile           .ts -> .qm (needs Qt's lrelease)
    python tools/translations.py check             everything that is wrong, one line each; status 1 if anything is

Two kinds of texts are harvested: ``tr("…")`` in the plugin's own code, and the texts of errors and remarks that the
engine makes (core/ knows no Qt): f-strings there become templates with {0}, {1} …, by which ui/engine_words.py
recognises them.
"""

from __future__ import annotations

import ast
import importlib
import json
import re
import shutil
import subprocess
import sys
import types
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
ENGINE = FOLDER / "engine_texts.json"
LANGUAGES = {"zh_CN": "zh", "es": "es", "fr": "fr", "de": "de"}  # of the .ts -> the file's ending
CONTEXT = "Kinscape"
# of ui/, but without Qt's words, as they are used without QGIS too
PLAIN = ("engine_process.py", "engine_client.py", "engine_reasons.py", "environment.py")
# calls in core/ whose texts people read; errors are found by their name's ending
REMARKS = {"log", "storage_error"}
_PLACE = re.compile(r"\{(\d*)\}")


# -- harvesting
def ui_texts() -> dict[str, str]:
    """text -> file:line of its first use, for every ``tr("…")``."""
    found: dict[str, str] = {}
    for path in [ROOT / "plugin.py", *sorted((ROOT / "ui").rglob("*.py"))]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr":
                where = f"{path.relative_to(ROOT)}:{node.lineno}"
                text = node.args[0]
                if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
                    raise SystemExit(f"{where}: tr() needs a literal text, not {ast.unparse(text)}")
                found.setdefault(text.value, where)
    return found


def engine_texts() -> dict[str, str]:
    """template -> file:line, for the messages and hints of every error and the remarks of core/."""
    found: dict[str, str] = {}
    for path in [*sorted((ROOT / "core").rglob("*.py")), *(ROOT / "ui" / name for name in PLAIN)]:
        if path.name.startswith("cli") or "bench" in path.name:
            continue  # the command line speaks English
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            for text in _spoken(node):
                for template in _templates(text):
                    if re.search(r"[A-Za-z]{2}", _PLACE.sub("", template)):
                        found.setdefault(template, f"{path.relative_to(ROOT)}:{node.lineno}")
    for text in _mode_texts():
        found.setdefault(text, "core/privacy/modes.py:1")
    return found


def _mode_texts() -> list[str]:
    """What each way of asking a server says of itself: plain data, shown as it stands."""
    package = types.ModuleType("kinscape")
    package.__path__ = [str(ROOT)]
    sys.modules.setdefault("kinscape", package)
    modes = importlib.import_module("kinscape.core.privacy.modes").MODES.values()
    return [text for mode in modes for text in (mode.title, mode.server_learns, mode.you_learn, mode.cost, *mode.leaks)]


def _spoken(node: ast.AST) -> Iterator[ast.expr]:
    """The arguments of a call that become a text for people."""
    if not isinstance(node, ast.Call):
        return
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    is_note = name == "append" and ast.unparse(node.func).endswith("notes.append")
    if name.endswith("Error") or name in REMARKS or is_note:
        yield from node.args[:2]
        yield from (k.value for k in node.keywords if k.arg in ("hint", "message"))


def _templates(text: ast.expr) -> Iterator[str]:
    """The texts that an expression may give; values are {0}, {1} … in order."""
    for parts in _parts(text):
        count, out = 0, []
        for part in parts:
            out.append(f"{{{count}}}" if part is None else part.replace("{", "").replace("}", ""))
            count += part is None
        template = "".join(out)
        if _PLACE.sub("", template).strip():
            yield template


def _parts(text: ast.expr) -> list[list[str | None]]:
    """Alternatives, each a list of literal pieces and None for a value."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return [[text.value]]
    if isinstance(text, ast.JoinedStr):
        out: list[list[str | None]] = [[]]
        for value in text.values:
            piece = [[value.value]] if isinstance(value, ast.Constant) else [[None]]
            out = [a + b for a in out for b in piece]
        return out
    if isinstance(text, ast.BinOp) and isinstance(text.op, ast.Add):
        return [a + b for a in _parts(text.left) for b in _parts(text.right)]
    if isinstance(text, ast.IfExp):
        return _parts(text.body) + _parts(text.orelse)
    if isinstance(text, ast.BoolOp):
        return [p for value in text.values for p in _parts(value)]
    return [[None]]


# -- catalogues
def catalogue(language: str) -> Path:
    return FOLDER / f"kinscape_{LANGUAGES[language]}.ts"


def read(path: Path) -> dict[str, str]:
    """source -> translation ("" while unfinished)."""
    if not path.is_file():
        return {}
    root = ET.parse(path).getroot()
    return {m.findtext("source") or "": m.findtext("translation") or "" for m in root.iter("message")}


def write(language: str, texts: dict[str, str]) -> None:
    """``texts`` in order of their source, so that two people's changes meet rarely."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source in sorted(texts):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if texts[source]:
            translation.text = texts[source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    catalogue(language).write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def update() -> None:
    engine = sorted(engine_texts())
    FOLDER.mkdir(parents=True, exist_ok=True)
    ENGINE.write_text(json.dumps(engine, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    wanted = {*ui_texts(), *engine}
    for language in LANGUAGES:
        known = read(catalogue(language))
        write(language, {text: known.get(text, "") for text in wanted})
        missing = sum(not known.get(text) for text in wanted)
        sys.stdout.write(f"{language}: {len(wanted)} texts, {missing} without translation\n")


def fill(language: str, file: str) -> None:
    given = json.loads(Path(file).read_text(encoding="utf-8"))
    known = read(catalogue(language))
    unknown = [text for text in given if text not in known]
    write(language, {text: given.get(text) or old for text, old in known.items()})
    sys.stdout.write(f"{language}: {len(given) - len(unknown)} texts put in, {len(unknown)} unknown\n")
    for text in unknown[:10]:
        sys.stdout.write(f"  not in the source: {text!r}\n")


def compile_all() -> None:
    lrelease = shutil.which("lrelease")
    if lrelease is None:
        raise SystemExit("lrelease is not installed: it comes with Qt's developer tools (qttools5-dev-tools)")
    for language in LANGUAGES:
        path = catalogue(language)
        subprocess.run([lrelease, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


# -- checking
def problems() -> list[str]:
    """What is wrong with the catalogues, one line each."""
    engine = sorted(engine_texts())
    wanted = {*ui_texts(), *engine}
    out = []
    if not ENGINE.is_file() or json.loads(ENGINE.read_text(encoding="utf-8")) != engine:
        out.append(f"{ENGINE.name} is not up to date: run tools/translations.py update")
    for language in LANGUAGES:
        known = read(catalogue(language))
        out += [f"{language}: missing: {text!r}" for text in sorted(wanted - set(known))]
        out += [f"{language}: not in the source any more: {text!r}" for text in sorted(set(known) - wanted)]
        for text in sorted(wanted & set(known)):
            out += [f"{language}: {fault}: {text!r}" for fault in faults(text, known[text])]
    return out


def faults(source: str, translation: str) -> list[str]:
    """What makes a translation unusable."""
    if not translation.strip():
        return ["no translation"]
    out = []
    if sorted(_PLACE.findall(source)) != sorted(_PLACE.findall(translation)):
        out.append("other values than the source")
    if sorted(re.findall(r"</?\w+", source)) != sorted(re.findall(r"</?\w+", translation)):
        out.append("other tags than the source")
    if (source[:1].isspace(), source[-1:].isspace()) != (translation[:1].isspace(), translation[-1:].isspace()):
        out.append("other spaces at its ends than the source")
    if source.count("\n") != translation.count("\n"):
        out.append("other line breaks than the source")
    if source.count("%") != translation.count("%"):
        out.append("other percent signs than the source")
    if source.endswith("…") != translation.endswith(("…", "……")):
        out.append("an ellipsis that the other does not have")
    return out


def main(arguments: list[str]) -> int:
    match arguments:
        case ["update"]:
            update()
        case ["todo", language]:
            left = {text: "" for text, done in sorted(read(catalogue(language)).items()) if not done}
            sys.stdout.write(json.dumps(left, ensure_ascii=False, indent=0) + "\n")
        case ["fill", language, file]:
            fill(language, file)
        case ["compile"]:
            compile_all()
        case ["check"]:
            found = problems()
            sys.stdout.write("\n".join(found) + ("\n" if found else ""))
            return 1 if found else 0
        case _:
            sys.stderr.write(__doc__ or "")
            return 64
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
