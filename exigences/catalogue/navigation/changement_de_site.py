"""Change of site: the procedure sends the person to another site."""

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from exigences.catalogue.absences import whole
from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.langue.texte import Force, fold, force_of, sentences, words
from exigences.facts.page.lecture import around, body_links, name_of
from exigences.facts.page.liens import site_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import Lien, PageFacts, ParcoursFacts
from exigences.model.parcours.alentours import NonOuverte
from exigences.mots import notion

_ERRAND = notion("demarche-ailleurs")
_MORE = notion("lecture-ailleurs")
_SITE_OF = notion("site-d-un-autre")
_SHORT = 3
"""Letters of a word that names nobody."""
_NAMED = 4
"""Words after « sur le site de » that say whose it is."""
_UNAWARE = "Sait-on, avant de le suivre, que ce lien mène chez quelqu'un d'autre ?"
_QUESTION = "Faut-il passer par ce site pour finir ?"
_MANUAL = re.compile(r"\b(?:readthedocs|docs?|documentation|wiki|help|faq)\b")
"""An address of a manual, in lower case: it is read, and nothing is done there."""


@detector(
    Exigence(
        id="changement-de-site",
        categorie=Categorie.NAVIGATION,
        titre="Changement de site",
        demande="Passer sur un autre site pendant la démarche, et s'y retrouver.",
        instruction=(
            "La démarche t'envoie sur un autre site : vérifie l'adresse, et garde la première "
            "page ouverte."
        ),
        pourquoi=(
            "Autre adresse, autre apparence : on ne sait plus à qui l'on parle, ni comment revenir."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DIX_PRINCIPES,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Garder toute la démarche sur un seul site, ou annoncer le passage et le retour."
        ),
        limites=(
            "Deux adresses du même domaine passent pour un même site, même si leur aspect change. "
            "Un service qui garde son domaine en passant chez un prestataire est manqué."
        ),
        annonce=(
            "autre site",
            "site partenaire",
            "redirigé vers",
            "site du prestataire",
            "quitter site",
            "dirigé vers site",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the pages of another site, then the links elsewhere that a text says to follow.

    Where it sends to the site of somebody else without a link, it is a question; so is, where
    nothing else is found, a page of help or of rights that is kept elsewhere.
    """
    yield from tuple(_followed(parcours)) or islice(_kept_elsewhere(parcours), 1)


def _kept_elsewhere(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The linked pages, of rights, of help, that are on a site that the procedure does not name."""
    elsewhere = {v.url for v in parcours.fermees if v.raison is NonOuverte.AUTRE_SITE}
    for page in parcours.pages:
        for lien in page.liens:
            if lien.url in elsewhere:
                said = f"« {lien.texte} » : sur un autre site"
                yield sure_or_asked(lien.lieu, said, sure=False, question=_UNAWARE)


def _followed(parcours: ParcoursFacts) -> Iterator[Preuve]:
    pages = parcours.pages
    for before, page in pairwise(pages):
        if page.hote and before.hote and site_of(page.hote) != site_of(before.hote):
            yield Preuve.at(whole(parcours, page.indice), page.hote)
    for page in pages:
        for lien in body_links(page):
            force = _force(page, lien) if lien.externe else Force.MENTION
            if force in (Force.DEMANDE, Force.CHOIX) and not lien.telechargement:
                certain = force is Force.DEMANDE
                yield sure_or_asked(lien.lieu, name_of(lien), sure=certain, question=_QUESTION)
    for phrase in sentences_naming(parcours, _SITE_OF):
        sent = phrase.force is Force.DEMANDE and _ERRAND.search(phrase.plie)
        if sent and not _is_its_own(parcours.procedure.organisme, phrase.plie):
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_QUESTION)


def _is_its_own(organisme: str, plie: str) -> bool:
    """Whether the site that a sentence sends to is the service's, by a word of who holds it."""
    named = _SITE_OF.search(plie)
    told = words(plie[named.end() :])[:_NAMED] if named else ()
    return not {fold(word) for word in words(organisme) if len(word) > _SHORT}.isdisjoint(told)


def _force(page: PageFacts, lien: Lien) -> Force:
    """How strongly the sentence of a link says to go there; a call (« ! ») orders nothing."""
    holders = [s for s in sentences(around(page, lien)) if lien.texte in s]
    said = fold(holders[0] if holders else lien.texte)
    read = _MORE.search(said) or _MANUAL.search(lien.url.lower())
    if read or not _ERRAND.search(said):
        return Force.MENTION
    force = force_of(said)
    called = force is Force.DEMANDE and said.rstrip().endswith("!")
    return Force.CHOIX if called else force
