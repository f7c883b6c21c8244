"""Where a replay goes on from, once its procedure was edited while it waited at a step."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from exigences.model.procedure.etape import Etape


def where_to_go_on(before: Sequence[Etape], after: Sequence[Etape], rank: int) -> int:
    """The rank, in an edited procedure, of the first step to do: those before it are done.

    The step at `rank` could not be done. The ones before it that were edited since the last that
    is still there are to be done too, on the screen that is shown.
    """
    done = [_told(step) for step in before[:rank]]
    tail = _shared_end(before[rank + 1 :], after)
    left = [_told(step) for step in after[: len(after) - tail]]
    blocks = SequenceMatcher(a=done, b=left, autojunk=False).get_matching_blocks()
    return max((block.b + block.size for block in blocks if block.size), default=0)


def _shared_end(before: Sequence[Etape], after: Sequence[Etape]) -> int:
    """How many steps both end with."""
    count = 0
    while count < min(len(before), len(after)) and before[-1 - count] == after[-1 - count]:
        count += 1
    return count


def _told(step: Etape) -> str:
    return step.model_dump_json()
