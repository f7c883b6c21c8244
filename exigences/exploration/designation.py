"""How a step designates the control that it presses."""

from exigences.exploration.suites import Commande, fold_name
from exigences.facts.langue.texte import fold
from exigences.model.facts.facts import Bouton, PageFacts


def designated(page: PageFacts, control: Commande) -> str | dict[str, str]:
    """How a step designates a control: by its name, with more where others have the same."""
    name = fold_name(control)
    every: list[Commande] = [*page.boutons, *page.liens]
    alike = [
        c for c in every if fold(fold_name(c)) == fold(name) and c.lieu.cadre == control.lieu.cadre
    ]
    if min(alike, key=lambda c: c.lieu.ordre, default=control) is control:
        return name
    same = [c for c in alike if isinstance(c, Bouton) == isinstance(control, Bouton)]
    if min(same, key=lambda c: c.lieu.ordre) is control:
        return {"role": "button" if isinstance(control, Bouton) else "link", "nom": name}
    return {"css": control.lieu.selecteur}
