"""The program: its commands, its options, and how it ends."""

from __future__ import annotations

import os
import sys
import warnings
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn

import click

from syria_iraq_events.cli import failure, screen
from syria_iraq_events.cli.run import Run

if TYPE_CHECKING:
    from collections.abc import Sequence

COMMANDS = (
    "list", "search", "show", "timeline", "status", "figures", "explain", "history",
    "contradictions", "vocabulary", "validate", "format", "new", "anchor", "review", "diff",
)  # fmt: skip
"""The commands in the order of the help; each is a module of ``cli.commands``."""
MODULES = {"list": "listing"}
"""The module of a command, where a word of Python keeps it from bearing the same name."""


class Program(click.Group):
    """A group whose commands are imported when used, and whose failures have exit codes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  (click's signature)
        """The names of the commands."""
        return list(COMMANDS)

    def get_command(
        self,
        ctx: click.Context,  # noqa: ARG002  (click's signature)
        cmd_name: str,
    ) -> click.Command | None:
        """The command of a name, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"{__package__}.commands.{MODULES.get(cmd_name, cmd_name)}")
        command: click.Command = module.command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that the first argument names; a usage error names the nearest one."""
        name = args[0]
        if name in COMMANDS or name.startswith("-"):
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        near = get_close_matches(name, COMMANDS, 1)
        hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(COMMANDS)}"
        raise click.UsageError(f"no command is called '{name}'; {hint}", ctx)

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; a reader that went away ends it quietly."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            _silence()
            ctx.exit(failure.CLOSED)
        return result

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> Any:
        """Runs the program and exits with its code; never shows a traceback to a user."""
        extra["standalone_mode"] = False
        try:
            with warnings.catch_warnings():
                _tell_warnings()
                code = super().main(args, *rest, **extra)
        except click.Abort:
            code = failure.INTERRUPTED
        except click.ClickException as error:
            error.show()
            code = error.exit_code
        except Exception as error:  # noqa: BLE001  (whatever it is, no traceback for a user)
            code = _fail(error)
        sys.exit(code if isinstance(code, int) else 0)


def _fail(error: Exception) -> int:
    known = failure.explain(error)
    if known is None:
        if os.environ.get("SIE_DEBUG"):
            raise error
        known = failure.Fault(
            f"this is a fault of the program: {type(error).__name__}: {error}\n"
            "Please report it; SIE_DEBUG=1 shows where it happened."
        )
    known.show()
    return known.exit_code


def _silence() -> None:
    """Sends what is still to be written nowhere, so that the interpreter's own end is quiet too."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):  # no file behind it
        return


def _tell_warnings() -> None:
    """Shows the library's warnings as notes."""
    from syria_iraq_events.dataset.collection import MovedIdWarning

    original = warnings.showwarning
    warnings.simplefilter("always", MovedIdWarning)

    def show(message: Warning | str, category: type[Warning], *where: Any, **more: Any) -> None:
        if issubclass(category, MovedIdWarning):
            screen.note(str(message))
        else:
            original(message, category, *where, **more)

    warnings.showwarning = show


@click.group(
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="\b\nExamples:\n  sie timeline --from 2024-12 --to 2025-02\n"
    "  sie show 2024-12-19-syrian-soldiers-returned-from-iraq",
)
@click.option(
    "--data",
    metavar="PATH",
    envvar="SIE_DATA",
    show_envvar=True,
    help="Another dataset: a folder of records (YAML) or of compiled files.",
)
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@click.option("--version", is_flag=True, help="Show versions of program, schema, rule and data.")
@click.pass_context
def cli(context: click.Context, data: str | None, as_json: bool, version: bool) -> None:
    """What is said to have happened between Syria and Iraq, and who says so.

    No event here says that it happened. It frames what was claimed; claims assert it or deny it.
    """
    context.obj = Run(data, as_json)
    if version:
        _show_versions(context.obj)
        context.exit()
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def _show_versions(run: Run) -> None:
    from syria_iraq_events.cli.output import print_json
    from syria_iraq_events.cli.versions import versions

    found = versions(run)
    if run.json:
        print_json(found)
        return
    digest = found["digest"]
    known = f"{found['data']} {digest[:12]}" if digest else "cannot be read; sie validate tells why"
    click.echo(f"syria-iraq-events {found['package']}\nschema {found['schema']}")
    click.echo(f"rule {found['rule']}\ndata {known}")


def main() -> NoReturn:
    """The entry point of ``sie`` and ``syria-iraq-events``."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # Output that cannot hold a letter shows its code point instead of failing.
            stream.reconfigure(errors="backslashreplace")
    cli.main(prog_name="sie")
    raise AssertionError("the program always exits")
