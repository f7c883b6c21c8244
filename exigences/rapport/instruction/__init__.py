"""The whole instruction to the double, from a report alone; each format is a renderer."""

from exigences.model.instruction import Instruction
from exigences.model.rapport import Rapport
from exigences.rapport.instruction.ecrans import screens
from exigences.rapport.instruction.fin import ending
from exigences.rapport.instruction.ouverture import opening, preamble
from exigences.rapport.instruction.questions import five_questions
from exigences.rapport.instruction.toujours import everywhere
from exigences.rapport.lecture import Lecture


def build_instruction(rapport: Rapport) -> Instruction:
    """Tell a procedure to the double: before, screen by screen, after; the same each time."""
    lecture = Lecture(rapport)
    return Instruction(
        titre=f"L'instruction au sosie : {rapport.procedure.nom}",
        contenu=preamble(rapport),
        parties=(
            opening(lecture),
            *everywhere(lecture),
            screens(lecture),
            *ending(lecture),
            five_questions(lecture),
        ),
    )
