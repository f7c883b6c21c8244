"""A paper to be had from somebody else, or of late: it cannot be found at home."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CRPA_L114_8, DIX_PRINCIPES, MAZET
from exigences.facts.demandes.a_remplir import asked_and_due
from exigences.facts.demandes.fichiers_libres import may_stay_empty
from exigences.facts.langue.texte import excerpt, fold
from exigences.facts.page.lecture import label_of, text_about
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_BY_ANOTHER = notion("piece-etablie-par-un-tiers")
_LATE = notion("piece-recente")
_OR = " ou "
"""Another paper would do: « taxe foncière ou accord du propriétaire »."""
_QUESTION = "Peut-on s'en passer, ou la donner plus tard ?"


@detector(
    Exigence(
        id="piece-a-obtenir",
        categorie=Categorie.PIECES,
        titre="Pièce à obtenir",
        demande="Faire établir une pièce par quelqu'un d'autre, ou en retrouver une récente.",
        instruction=(
            "Demande d'avance les pièces que d'autres doivent te donner, et regarde la date de "
            "celles que tu as."
        ),
        pourquoi=(
            "Un rendez-vous, une attente, parfois une somme : on ne peut pas finir le jour où l'on "
            "commence, et l'on dépend de qui doit signer."
        ),
        mode=Mode.AVOIR,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            DIX_PRINCIPES,
            CRPA_L114_8,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Demander soi-même la pièce à qui l'établit, accepter une déclaration, ou laisser la "
            "donner plus tard ; dire avant de commencer laquelle il faut, et de quelle date."
        ),
        limites=(
            "Seules les pièces d'une liste (certificat médical, attestation d'assurance, devis, "
            "acte de naissance…) et un âge écrit (« de moins de trois mois ») sont reconnus, au "
            "nom du fichier à joindre ; l'âge l'est aussi à côté. Une pièce à apporter sans "
            "fichier est manquée."
        ),
        annonce=(
            "certificat médical",
            "certificat de scolarité",
            "acte de naissance",
            "casier judiciaire",
            "attestation d'assurance",
            "attestation employeur",
            "attestation de la caf",
            "attestation d'hébergement",
            "devis",
            "accord du propriétaire",
            "autorisation du propriétaire",
            "ordonnance",
            "kbis",
            "moins de mois",
            "datant de moins",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the files to join that another must establish, or that must be of late.

    What a text beside the field says is of some of the papers it takes, or of all.
    """
    seen: set[tuple[int, str]] = set()
    for page, champ, due in asked_and_due(parcours):
        if champ.nature is not Nature.FICHIER:
            continue
        name, about = label_of(champ), text_about(page, champ)
        own = _BY_ANOTHER.search(fold(name)) or _LATE.search(fold(name))
        if not own and not _LATE.search(fold(about)):
            continue
        if (place := (page.ecran, fold(name))) not in seen:
            seen.add(place)
            either = _OR in fold(name)
            sure = bool(own and due) and not (either or may_stay_empty(parcours, champ))
            yield sure_or_asked(champ.lieu, excerpt(name), sure=sure, question=_QUESTION)
