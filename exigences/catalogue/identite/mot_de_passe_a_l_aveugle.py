"""Blind password: a new password is typed once, and nothing shows it."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, NIST_MOTS_DE_PASSE
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import asked_fields, asked_on, label_of, repeats, said_on
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_SHOWS = notion("bouton-qui-montre-un-mot-de-passe")
_QUESTION = "Ce mot de passe peut-il être montré, ou est-il redemandé ?"


@detector(
    Exigence(
        id="mot-de-passe-a-l-aveugle",
        categorie=Categorie.IDENTITE,
        titre="Mot de passe à l'aveugle",
        demande="Taper une seule fois un nouveau mot de passe que rien ne montre.",
        instruction=(
            "Tape lentement ton nouveau mot de passe : tu ne le verras pas, et une faute de frappe "
            "le change."
        ),
        pourquoi=(
            "Une faute que rien ne montre, et le compte se ferme sur un mot de passe que personne "
            "ne connaît. Qui voit mal, tremble ou tape d'un doigt en fait plus que d'autres."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            NIST_MOTS_DE_PASSE,
        ),
        effort=Effort.ECRAN,
        remediation="Offrir de montrer le mot de passe, par un bouton nommé « Afficher ».",
        limites=(
            "Un dessin à presser, une case ou un bouton sans nom auprès du champ suffit : il n'est "
            "pas essayé. Un mot de passe redemandé, là ou sur un écran suivant, n'est pas dit."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the new passwords that are hidden, and asked for once in the whole journey."""
    for page, champ in asked_fields(parcours, Nature.NOUVEAU_MOT_DE_PASSE):
        if champ.type != "password" or champ.devoile or repeats(champ) or _offers_to_show(page):
            continue
        if not any(_asks_again(other, page, champ) for other in parcours.pages):
            sure = champ.certaine and page.axe is not None
            yield sure_or_asked(champ.lieu, label_of(champ), sure=sure, question=_QUESTION)


def _offers_to_show(page: PageFacts) -> bool:
    """Whether a control, or the words of a box, say that they show the password."""
    titles = (fold(bouton.titre) for bouton in page.boutons)
    return any(_SHOWS.search(text) for text in (*said_on(page), *titles))


def _asks_again(other: PageFacts, page: PageFacts, champ: Champ) -> bool:
    """Whether a page asks for the same password a second time: beside it, or on another screen."""
    for twin in asked_on(other):
        if twin.type != "password" or (other.ecran == page.ecran and _same(twin, champ)):
            continue
        new = twin.nature is Nature.NOUVEAU_MOT_DE_PASSE
        if repeats(twin) or (new and (other.ecran == page.ecran or twin.nom == champ.nom)):
            return True
    return False


def _same(twin: Champ, champ: Champ) -> bool:
    return twin.lieu.element == champ.lieu.element
