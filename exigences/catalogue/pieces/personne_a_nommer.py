"""Somebody to name: a field asks for another person, who has to agree."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, RGPD_14
from exigences.facts.demandes.nommes import fields_named
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_OTHER = notion("autre-personne-a-nommer")
_QUESTION = "Peut-on continuer sans nommer personne ?"


@detector(
    Exigence(
        id="personne-a-nommer",
        categorie=Categorie.PIECES,
        titre="Une autre personne à nommer",
        demande="Avoir quelqu'un à nommer (garant, témoin, personne à prévenir), et son accord.",
        instruction=(
            "Il te faudra donner le nom ou le numéro de quelqu'un d'autre. Demande-lui avant s'il "
            "est d'accord."
        ),
        pourquoi=(
            "Qui vit seul, ou n'a personne à qui le demander, n'a rien à écrire ; et la personne "
            "nommée n'est pas toujours au courant."
        ),
        mode=Mode.AVOIR,
        competence=Competence.AUCUNE,
        references=(
            MAZET,
            RGPD_14,
        ),
        effort=Effort.ECRAN,
        remediation=(
            "Laisser la réponse facultative, dire à quoi elle sert, et prévoir « je n'ai personne "
            "à nommer »."
        ),
        limites=(
            "L'autre personne se reconnaît au nom du champ ou de son groupe. Un membre du foyer, "
            "un employeur ou un propriétaire n'en est pas une. Un champ que rien n'oblige à "
            "remplir est une question."
        ),
        annonce=(
            "personne à prévenir",
            "personne à contacter",
            "personne de confiance",
            "contact d'urgence",
            "garant",
            "témoin",
            "personnes autorisées",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the fields, or the groups of fields, for another person."""
    for one in fields_named(parcours, _OTHER, groups=True):
        yield sure_or_asked(one.champ.lieu, one.texte, sure=one.sur, question=_QUESTION)
