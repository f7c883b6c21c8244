"""The whole instruction to the double, from a report alone; each format is a renderer."""

from exigences.model.rapport.instruction import Instruction
from exigences.model.rapport.rapport import Rapport
from exigences.rapport.instruction.ecrans import screens
from exigences.rapport.instruction.fin import ending
from exigences.rapport.instruction.ouverture import opening, preamble
from exigences.rapport.instruction.personne import whose_place
from exigences.rapport.instruction.questions import five_questions
from exigences.rapport.instruction.toujours import everywhere
from exigences.rapport.lecture import Lecture


def build_instruction(rapport: Rapport, scenario: str = "") -> Instruction:
    """Tell a procedure to the double: before, screen by screen, after; the same each time.

    `scenario` is that of the person whose place is taken, of those of the report; the reference
    where it is not said.
    """
    lecture = Lecture(rapport)
    person = whose_place(rapport, scenario)
    return Instruction(
        titre=f"L'instruction au sosie : {rapport.procedure.nom}",
        contenu=preamble(rapport, person),
        parties=(
            opening(lecture),
            *everywhere(lecture),
            screens(lecture, person),
            *ending(lecture),
            five_questions(lecture),
        ),
    )
