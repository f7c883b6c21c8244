"""Information to look for: a field asks for what nobody knows by heart."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import DIX_PRINCIPES, MAZET
from exigences.facts.demandes.nommes import fields_named
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_LOOKED_FOR = notion("renseignement-a-retrouver")
_MAYBE = notion("renseignement-peut-etre-a-retrouver")
"""What some know, or guess: a date, an hour, a size."""
_QUESTION = "Peut-on continuer sans ce renseignement, ou le deviner à peu près ?"


@detector(
    Exigence(
        id="renseignement-a-chercher",
        categorie=Categorie.PIECES,
        titre="Renseignement à chercher",
        demande="Retrouver ou mesurer un renseignement que personne ne sait par cœur.",
        instruction=(
            "Cherche d'avance les nombres et les dates qui te seront demandés : sur un papier, un "
            "compteur, ou chez toi avec un mètre."
        ),
        pourquoi=(
            "Il faut quitter l'écran pour chercher ; qui ne trouve pas devine, et une réponse "
            "fausse peut lui être reprochée."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            DIX_PRINCIPES,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire avant de commencer quels renseignements préparer et où les lire ; accepter une "
            "réponse à peu près, ou « je ne sais pas »."
        ),
        limites=(
            "Seuls les renseignements d'une liste (revenus, surface, compteur, dates de papiers…) "
            "sont reconnus, au nom de leur champ ; une date, une heure ou une taille n'est souvent "
            "qu'une question. Un numéro donné par une administration est compté à part "
            "(« identifiant-administratif »)."
        ),
        annonce=(
            "quotient familial",
            "revenu fiscal",
            "avis d'impôt",
            "avis d'imposition",
            "revenus",
            "ressources",
            "montant du loyer",
            "surface",
            "superficie",
            "kilométrage",
            "relevé du compteur",
            "index du compteur",
            "références cadastrales",
            "IBAN",
            "RIB",
            "relevé d'identité bancaire",
            "coordonnées bancaires",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields for such information; a paper that bears it is another demand."""
    seen: set[Lieu] = set()
    for named, known in ((_LOOKED_FOR, True), (_MAYBE, False)):
        for one in fields_named(parcours, named):
            if one.champ.nature is not Nature.FICHIER and one.champ.lieu not in seen:
                seen.add(one.champ.lieu)
                sure = one.sur and known
                yield sure_or_asked(one.champ.lieu, one.texte, sure=sure, question=_QUESTION)
