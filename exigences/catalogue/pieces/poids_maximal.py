"""File weight: a file must not pass a size."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.pieces_ailleurs import told_elsewhere
from exigences.catalogue.preuves import said_once, sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.depots import (
    files_joined,
    rules_a_weight,
    uploads,
    weight_of,
    weights_of_the_free,
)
from exigences.facts.langue.texte import fold
from exigences.facts.page.lecture import label_of, text_about
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_HEAVY, _ANY = notion("fichier-trop-lourd"), notion("tous-les-poids")
_PASSED = "Les fichiers que l'on joint là passent-ils souvent cette limite ?"
_REFUSED = "Le service refuse-t-il un fichier au-delà d'un certain poids ?"


@detector(
    Exigence(
        id="poids-maximal",
        categorie=Categorie.PIECES,
        titre="Poids maximal",
        demande="Connaître le poids d'un fichier, et savoir le réduire s'il est trop lourd.",
        instruction=(
            "Regarde combien pèsent tes fichiers : au-delà de la limite, il faudra les réduire."
        ),
        pourquoi=(
            "Une photo de téléphone dépasse vite la limite. Peu de gens savent la réduire, et le "
            "refus arrive à la fin."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.ECRAN,
        remediation="Accepter les fichiers lourds et les réduire du côté du service.",
        limites=(
            "Aucun fichier lourd n'est essayé : là où la page n'écrit aucune limite, ou aucun "
            "chiffre, ou si le fichier peut ne pas être joint, ce n'est qu'une question."
        ),
        annonce=(
            "Mo",
            "taille maximale",
            "poids maximal",
            "Ko",
            "mégaoctets",
            "méga-octets",
            "kilo-octets",
        ),
        regle=True,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the file fields with a weight not to pass; a limit without a figure is a question.

    So is, once, a file that may be left out, or one of which nothing tells what it may weigh, or
    only another page that does not name it.
    """
    told = tuple(said_once(parcours, _told(parcours))) or tuple(islice(_free(parcours), 1))
    told = told or tuple(told_elsewhere(parcours, rules_a_weight))
    yield from told or islice(_untold(parcours), 1)


def _told(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for page, champ in uploads(parcours):
        weight = weight_of(page, champ)
        if weight or _HEAVY.search(fold(text_about(page, champ))):
            lieu, said = weight or (champ.lieu, text_about(page, champ))
            sure = champ.certaine and bool(weight)
            yield sure_or_asked(lieu, said, sure=sure, question=_REFUSED)


def _free(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for lieu, said in weights_of_the_free(parcours):
        yield sure_or_asked(lieu, said, sure=False, question=_PASSED)


def _untold(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for page, champ in files_joined(parcours):
        if not weight_of(page, champ) and not _ANY.search(fold(page.texte)):
            said = f"{label_of(champ)} : aucun poids maximal n'est dit"
            yield sure_or_asked(champ.lieu, said, sure=False, question=_REFUSED)
