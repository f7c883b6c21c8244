"""Box ticked beforehand: the page has answered in the place of the person, who must see it."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CJUE_PLANET49, MAZET
from exigences.facts.demandes.acces_seul import ACCESS, signed_in
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import acted_by_screen, by_form, forms_apart, label_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Champ, Nature
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.mots import notion

_BOXES = frozenset({"checkbox", "switch"})
_STAYS, _LETTER = notion("rester-connecte"), notion("abonnement-a-une-lettre")
_QUESTION = "Que fait cette case, pour qui la laisse cochée ?"


@detector(
    Exigence(
        id="case-cochee-d-avance",
        categorie=Categorie.ERREUR,
        titre="Case cochée d'avance",
        demande="Voir ce que la page a coché à sa place, et le décocher.",
        instruction=(
            "Une case est déjà cochée : lis-la avant d'envoyer, et décoche-la s'il le faut."
        ),
        pourquoi=(
            "On accepte sans le savoir : une lettre que l'on n'a pas demandée, une séance qui "
            "reste ouverte au guichet ou chez un proche. Qui lit avec peine ne relit pas les cases."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            CJUE_PLANET49,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Ne cocher aucune case d'avance, surtout pas celle qui accepte quelque chose.",
        limites=(
            "N'est sûre que la case qui accepte, qui abonne, ou qui retient qui remplit son "
            "formulaire. Une autre peut rappeler un choix déjà fait : c'est une question. Un "
            "bouton radio n'est pas regardé."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the boxes that are ticked where they are first met."""
    met: set[tuple[str, str]] = set()
    for page in parcours.pages:
        for champ in _boxes(page):
            key = (champ.nom, label_of(champ))
            if key not in met and champ.coche:
                sure = _binds(champ) or _keeps_in(parcours, page, champ)
                yield sure_or_asked(champ.lieu, label_of(champ), sure=sure, question=_QUESTION)
            met.add(key)


def _boxes(page: PageFacts) -> Iterator[Champ]:
    """The boxes of a page that the person has before the eyes, in what she fills."""
    apart = forms_apart(page)
    for champ in page.champs:
        spare = champ.reglage or champ.delaisse or champ.nature is Nature.CAPTCHA
        spare = spare or (champ.lieu.cadre, champ.formulaire) in apart
        if champ.type in _BOXES and champ.visible and not champ.desactive and not spare:
            yield champ


def _binds(champ: Champ) -> bool:
    """Whether leaving a box ticked accepts something, or subscribes."""
    agrees = champ.nature is Nature.CONSENTEMENT
    return agrees or bool(_LETTER.search(fold(label_of(champ))))


def _keeps_in(parcours: ParcoursFacts, page: PageFacts, champ: Champ) -> bool:
    """Whether a box keeps the person in, once she signs in, or keeps what she writes beside it."""
    if not _STAYS.search(fold(label_of(champ))):
        return False
    acted = acted_by_screen(parcours)
    form = by_form(page.champs)[champ.lieu.cadre, champ.formulaire]
    filled = {c.nature for c in form if page.at(c.lieu) in acted}
    return bool(filled - ACCESS) or (bool(filled) and signed_in(parcours))
