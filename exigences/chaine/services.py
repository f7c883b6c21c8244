"""The embedded fictitious services, answering while a procedure is replayed on them."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from urllib.parse import urlsplit, urlunsplit

from exigences.model.procedure.procedure import ProcedureSource


@contextmanager
def served_at(source: ProcedureSource, *, demo: bool) -> Iterator[ProcedureSource]:
    """The procedure, with the embedded services answering at its address if they are asked for."""
    if not demo:
        yield source
        return
    start = urlsplit(source.procedure.depart)
    with _demo_on(start.port) as port:
        moved = urlunsplit(start._replace(netloc=f"{start.hostname}:{port}"))
        procedure = source.procedure.model_copy(update={"depart": moved})
        yield replace(source, procedure=procedure)


@contextmanager
def _demo_on(port: int | None) -> Iterator[int]:
    """Serve on this port, or on a free one where it is taken."""
    with ExitStack() as stack:
        from exigences.demo import DemoError, serve_demo  # noqa: PLC0415 - for a demonstration only

        try:
            running = stack.enter_context(serve_demo(port or 0))
        except DemoError:
            running = stack.enter_context(serve_demo(0))
        yield running.port
