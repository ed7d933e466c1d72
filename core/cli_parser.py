"""What all verbs of the command line share: how a parser fails, and the options and types that several verbs have."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NoReturn

from . import cli_values as values
from .errors import InputError
from .jobs import Job


@dataclass(frozen=True)
class Verb:
    """One of two: ``job`` makes the job of the parsed arguments; ``answer`` (for no job) the summary at once."""

    name: str
    job: Callable[[argparse.Namespace], Job] | None = None
    answer: Callable[[argparse.Namespace], dict[str, Any]] | None = None


class Parser(argparse.ArgumentParser):
    """Raises InputError where argparse would print its usage and exit."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        raise InputError(message, f"see {self.prog} --help")


class VersionAction(argparse.Action):
    def __init__(self, option_strings: list[str], dest: str, **_options: Any) -> None:
        super().__init__(option_strings, dest, nargs=0, help="print the version and exit")

    def __call__(self, parser: argparse.ArgumentParser, *_rest: Any) -> None:
        from .. import __version__

        sys.stdout.write(f"kinscape {__version__}\n")
        parser.exit()


def add_verb(
    verbs: Any,
    command: str,
    text: str,
    make: Callable[[argparse.Namespace], Job] | None = None,
    name: str = "",
    **options: Any,
) -> argparse.ArgumentParser:
    parser = verbs.add_parser(command, help=text, description=text[0].upper() + text[1:] + ".", **options)
    parser.add_argument(
        "--json", action="store_true", help="end with one JSON object on the last line of standard output"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress and no remarks, warnings only")
    parser.set_defaults(verb=Verb(name or command, make))
    return parser


def typed(reader: Callable[[str], Any]) -> Callable[[str], Any]:
    """``reader`` for argparse: its InputError keeps its text, and argparse adds the option's name."""

    def read(text: str) -> Any:
        try:
            return reader(text)
        except InputError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    read.__name__ = getattr(reader, "__name__", "value")
    return read


a_path = typed(values.path)
a_box = typed(values.box_numbers)


def given(args: argparse.Namespace, *names: str) -> dict[str, Any]:
    """The named arguments that were given; the others keep the job's own defaults."""
    return {name: getattr(args, name) for name in names if getattr(args, name) is not None}


def archive_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--archive", metavar="DIR", type=a_path, required=True, help="folder of the archive")


def rows_option(p: argparse.ArgumentParser) -> None:
    """``--rows`` of an archive."""
    p.add_argument(
        "--rows",
        metavar="N,...",
        type=typed(values.whole_numbers),
        required=True,
        help="rows of the archive (tile_row of the results): 0,5,20-29",
    )
