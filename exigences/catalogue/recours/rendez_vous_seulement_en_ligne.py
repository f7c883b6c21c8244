"""Appointment on line only: the counter exists, its door is a form."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import CONSEIL_D_ETAT_2022, MAZET
from exigences.facts.page.lecture import phrases
from exigences.facts.voies.recours import gives
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts, TypeContact
from exigences.mots import notion

_APPOINTMENT = notion("rendez-vous-a-prendre")
_ONLINE = notion("rendez-vous-en-ligne")
_ONLY = notion("seulement")
_NOT_ONLINE = notion("pas-en-ligne")
_OTHERWISE = notion("rendez-vous-autrement")


@detector(
    Exigence(
        id="rendez-vous-seulement-en-ligne",
        categorie=Categorie.RECOURS,
        titre="Rendez-vous seulement en ligne",
        demande="Passer par internet pour être reçu.",
        instruction=(
            "Le rendez-vous se prend sur internet : demande à quelqu'un de le prendre avec toi."
        ),
        pourquoi="Le guichet existe, mais il faut déjà savoir utiliser internet pour y entrer.",
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            CONSEIL_D_ETAT_2022,
            MAZET,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Laisser prendre rendez-vous par téléphone ou sur place, et recevoir aussi sans "
            "rendez-vous."
        ),
        limites=(
            "Il n'est sûr que si une phrase dit « seulement en ligne » ; sans elle, c'est une "
            "question. Dès qu'un numéro du service est donné, il passe pour un moyen de prendre "
            "rendez-vous."
        ),
        annonce=(
            "rendez-vous en ligne",
            "rendez-vous sur internet",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find appointments taken on line; certain where a text says that it is the only way."""
    phone = gives(parcours, TypeContact.TELEPHONE)
    seen: set[str] = set()
    for phrase in phrases(parcours):
        said = phrase.plie
        if said in seen or not _APPOINTMENT.search(said) or not _ONLINE.search(said):
            continue
        if _OTHERWISE.search(said) or _NOT_ONLINE.search(said):
            continue
        only = bool(_ONLY.search(said))
        if only or not phone:
            seen.add(said)
            yield sure_or_asked(
                phrase.bloc.lieu,
                phrase.texte,
                sure=only,
                question="Peut-on prendre rendez-vous autrement qu'en ligne ?",
            )
