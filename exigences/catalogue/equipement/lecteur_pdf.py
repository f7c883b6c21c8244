"""PDF reader: the body of the procedure sends to a PDF file."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, rgaa
from exigences.facts.langue.texte import Force, fold, force_of
from exigences.facts.page.lecture import around, body_links, name_of, other_way_places, place_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_PAPER_WAY = notion("voie-sans-numerique")


@detector(
    Exigence(
        id="lecteur-pdf",
        categorie=Categorie.EQUIPEMENT,
        titre="Lecteur de PDF",
        demande="Savoir ouvrir un fichier PDF, le retrouver et le lire.",
        instruction=(
            "Assure-toi que ton appareil ouvre les PDF : un document t'attend sous cette forme."
        ),
        pourquoi=(
            "Un PDF sort de la page : il se télécharge, s'ouvre ailleurs, se lit mal sur un "
            "téléphone et souvent mal à l'oreille."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            *rgaa("13.3"),
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Donner le même contenu dans une page web, et garder le PDF pour qui le préfère."
        ),
        limites=(
            "Un PDF se reconnaît à l'adresse de son lien : celui qu'un script ouvre, ou dont "
            "l'adresse ne finit pas par .pdf, est manqué. Hors d'une phrase qui le demande, il "
            "n'est qu'une question."
        ),
        annonce=("PDF",),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the PDF that a sentence asks to open; other PDF of the body are questions."""
    elsewhere = other_way_places(parcours)
    for page in parcours.pages:
        for lien in body_links(page):
            context = fold(around(page, lien))
            force = force_of(context)
            paper = bool(_PAPER_WAY.search(context)) or place_of(lien.lieu) in elsewhere
            apart = force is Force.ECARTEE or (paper and force is not Force.DEMANDE)
            if lien.extension == "pdf" and not apart:
                yield sure_or_asked(
                    lien.lieu,
                    name_of(lien),
                    sure=force is Force.DEMANDE and not paper,
                    question="Faut-il ouvrir ce PDF pour faire la démarche ?",
                )
