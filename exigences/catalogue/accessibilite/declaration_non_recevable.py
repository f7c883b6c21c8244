"""Accessibility statement not receivable: too old, or silent on what it must say."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DECRET_2019_768, DINUM_DEMARCHES, LOI_2005_ARTICLE_47
from exigences.facts.annonces.declaration import (
    NOM,
    SANS_AUDIT,
    Condition,
    Point,
    conditions_of,
    named_on,
    screens_without,
    statement_of,
)
from exigences.facts.annonces.pages_vides import unwritten
from exigences.facts.langue.texte import counted, excerpt, fold
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.model.procedure.hotes import declared_hosts

_NOT_READ = (
    "La déclaration n'a pas été ouverte : dit-elle l'état, le taux, un audit de moins de trois "
    "ans, les pages vérifiées et un contact ?"
)
_MISSING = {
    Point.ETAT: "La déclaration ne dit pas si le service est conforme",
    Point.TAUX: "La déclaration ne donne pas de taux de conformité",
    Point.AUDIT: "La déclaration ne dit pas quand le service a été audité",
    Point.PAGES: "La déclaration ne dit pas quelles pages ont été vérifiées",
    Point.CONTACT: "La déclaration ne dit pas à qui signaler un défaut",
    Point.PORTEE: "La déclaration ne dit pas à quel service elle s'applique",
}
_ASKED = {
    Point.ETAT: "La déclaration dit-elle si le service est conforme ?",
    Point.TAUX: "La déclaration donne-t-elle le taux de conformité ?",
    Point.AUDIT: "Le dernier audit a-t-il moins de trois ans ?",
    Point.PAGES: "La déclaration dit-elle quelles pages ont été vérifiées ?",
    Point.CONTACT: "La déclaration donne-t-elle un contact pour signaler un défaut ?",
    Point.PORTEE: "La déclaration vaut-elle pour ce service ?",
}
_EVERYWHERE = "De ces écrans aussi, peut-on atteindre la déclaration ?"


def _speaks(parcours: ParcoursFacts) -> bool:
    """Whether a statement is named somewhere: where none is, another exigence says it."""
    return any(named_on(page) for page in parcours.lues) or bool(statement_of(parcours))


@detector(
    Exigence(
        id="declaration-non-recevable",
        categorie=Categorie.ACCESSIBILITE,
        titre="Déclaration d'accessibilité incomplète",
        demande="Se fier à une déclaration d'accessibilité ancienne ou incomplète.",
        instruction=(
            "La déclaration d'accessibilité est ancienne ou incomplète : essaie le service avec "
            "ton aide technique avant de compter dessus."
        ),
        pourquoi=(
            "Sans date, sans taux ou sans contact, la personne ne sait ni ce qui marche "
            "aujourd'hui, ni à qui dire ce qui ne marche pas."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            DINUM_DEMARCHES,
            DECRET_2019_768,
            LOI_2005_ARTICLE_47,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Refaire l'audit tous les trois ans, et dire dans la déclaration l'état, le taux, la "
            "date de l'audit, les pages vérifiées et un contact."
        ),
        limites=(
            "Elle n'est jugée que si la déclaration a été ouverte ; ailleurs, ce n'est qu'une "
            "question. Un taux ou un audit qui serait faux n'est pas vérifié."
        ),
    ),
    applies=_speaks,
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Read the statement where the replay opened it; elsewhere, only ask."""
    page = statement_of(parcours)
    if page is None and (empty := unwritten(parcours, NOM)) is not None:
        yield Preuve.at(empty.lieu, f"La déclaration n'est pas écrite : « {excerpt(empty.texte)} »")
        return
    if page is None:
        lieu, text = next(told for p in parcours.lues if (told := named_on(p)))
        yield sure_or_asked(lieu, text, sure=False, question=_NOT_READ)
        return
    hosts = declared_hosts(parcours.procedure)
    for condition in conditions_of(page, parcours.jour, hosts):
        if condition.tenue is not True:
            yield _lacks(condition, page)
    without = screens_without(parcours)
    if without:
        said = f"Rien ne mène à la déclaration sur {counted(len(without), 'écran')}"
        place = Lieu(page=without[0].indice, selecteur="html")
        yield sure_or_asked(place, said, sure=False, question=_EVERYWHERE)


def _lacks(condition: Condition, page: PageFacts) -> Preuve:
    """What the statement does not say; a page that was read in part leaves a doubt."""
    point, text = condition.point, condition.extrait
    sure = condition.tenue is False and not page.fermes and all(c.vu for c in page.cadres)
    if not text:
        text = _MISSING[point]
    elif sure and point is Point.AUDIT and not SANS_AUDIT.search(fold(text)):
        text = f"Audit de plus de trois ans : {text}"
    return sure_or_asked(condition.lieu, text, sure=sure, question=_ASKED[point])
