"""New tab: the way goes through a page that opens apart."""

from collections.abc import Iterator, Set

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, NOUVELLE_FENETRE
from exigences.facts.langue.texte import Force, fold, force_of
from exigences.facts.page.lecture import around, asked_on, body_links, name_of
from exigences.facts.page.liens import AIDE
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Lien, PageFacts, ParcoursFacts
from exigences.mots import notion

_TO_READ = notion("lien-a-lire")
"""What a link says that is only to be read."""
_TO_DO = notion("chose-a-faire-par-un-lien")
_SAID = notion("dit-le-nouvel-onglet")
_HELP = "Qui ouvre cette aide retrouve-t-il ensuite sa demande ?"
_ANY = "Qui ouvre ce lien sans le savoir retrouve-t-il ensuite sa demande ?"
_LEGAL = (notion("page-de-mentions-legales"), notion("conditions-a-accepter"))
"""What one accepts, and may read."""


@detector(
    Exigence(
        id="nouvel-onglet",
        categorie=Categorie.NAVIGATION,
        titre="Nouvel onglet",
        demande="Suivre la démarche dans un autre onglet, puis revenir au premier.",
        instruction="Un lien ouvre un autre onglet : retrouve ensuite celui de ta demande.",
        pourquoi="Le bouton « Précédent » ne ramène plus, et la page de départ semble perdue.",
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            NOUVELLE_FENETRE,
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Rester dans le même onglet, ou prévenir dans le texte du lien.",
        limites=(
            "Un onglet qu'un script ouvre, sans que le lien le déclare, est manqué. Un lien "
            "offert seul sur sa ligne n'est au plus qu'une question, sauf entre deux champs ; "
            "de même un lien vers l'aide."
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find links that open a new tab; certain where one was followed, or a sentence asks for it.

    A link alone on its line is an offer, however it is worded. One among the fields serves to fill
    them: whoever opens it must come back, and it must say so.
    """
    followed = {(r.lieu.page, r.lieu.cadre, r.lieu.selecteur) for r in parcours.journal if r.lieu}
    seen: set[str] = set()
    for page in parcours.pages:
        for lien in body_links(page):
            if not lien.nouvel_onglet or lien.url in seen:
                continue
            said = fold(around(page, lien))
            taken = (page.indice, lien.lieu.cadre, lien.lieu.selecteur) in followed
            serves = _serves_to_fill(page, lien)
            read = _TO_READ.search(fold(lien.texte)) or not _leads_on(said)
            if not taken and not serves and read:
                continue
            seen.add(lien.url)
            told = said.strip(" .:!") != fold(lien.texte).strip(" .:!")
            yield sure_or_asked(
                lien.lieu,
                name_of(lien),
                sure=taken or serves or (told and force_of(said) is Force.DEMANDE),
                question="Faut-il ouvrir ce lien pour finir la démarche ?",
            )
    yield from _helps(parcours, seen)


def _helps(parcours: ParcoursFacts, seen: Set[str]) -> Iterator[Preuve]:
    """The first link that opens a tab without saying so: to help, wherever it stands, or around."""
    untold = [
        lien
        for page in parcours.pages
        for lien in page.liens
        if lien.nouvel_onglet and not _SAID.search(fold(name_of(lien)))
    ]
    helping = [lien for lien in untold if AIDE.search(fold(lien.texte))]
    around_the_body = [lien for lien in untold if not seen and lien.region not in CORPS]
    for lien in (helping or around_the_body)[:1]:
        if lien.url not in seen:
            question = _HELP if helping else _ANY
            yield sure_or_asked(lien.lieu, name_of(lien), sure=False, question=question)


def _leads_on(said: str) -> bool:
    """Whether the words around a link ask to open it, or name something to do there."""
    return force_of(said) is Force.DEMANDE or bool(_TO_DO.search(said))


def _serves_to_fill(page: PageFacts, lien: Lien) -> bool:
    """Whether a link that does not say that it opens a tab stands between two fields to fill.

    What is to be read before accepting it is no help with a field.
    """
    plain = fold(lien.texte)
    if any(words.search(plain) for words in (_TO_READ, _SAID, *_LEGAL)):
        return False
    orders = [c.lieu.ordre for c in asked_on(page) if c.lieu.cadre == lien.lieu.cadre]
    return bool(orders) and min(orders) < lien.lieu.ordre < max(orders)
