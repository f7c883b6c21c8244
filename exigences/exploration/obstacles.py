"""What a field asks that a robot does not give for a person, and the step that meets it."""

from collections.abc import Sequence

from exigences.exploration.reponses import Reponse, target
from exigences.exploration.valeurs import receives_money
from exigences.model.facts.champs import Champ, Nature
from exigences.model.procedure.etape import Franchir, Obstacle

_OBSTACLES = {
    Nature.CAPTCHA: Obstacle.CAPTCHA,
    Nature.CODE_USAGE_UNIQUE: Obstacle.CODE_COURRIEL,
    Nature.PAIEMENT: Obstacle.PAIEMENT,
}


def obstacle_of(champ: Champ) -> Obstacle | None:
    """What a field asks that a robot does not give for a person; None where it asks no such."""
    return None if receives_money(champ) else _OBSTACLES.get(champ.nature)


def met_by(met: Obstacle, champ: Champ, asked: Sequence[Champ]) -> Reponse:
    """The step that meets an obstacle, at its field where a label names it."""
    label = target(champ, asked).get("etiquette")
    passage = {"obstacle": met, **({"etiquette": label} if label else {})}
    return Reponse(etape=Franchir.model_validate({"franchir": passage}))
