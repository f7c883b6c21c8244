"""Somebody to name: a field asks for another person, who has to agree."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, RGPD_14
from exigences.facts.demandes.apres_un_choix import follows_a_choice
from exigences.facts.demandes.nommes import fields_named
from exigences.facts.langue.texte import fold
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import Nature
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_OTHER = notion("autre-personne-a-nommer")
_CLOSE = notion("proche-ou-tiers-nomme")
_QUESTION = "Peut-on continuer sans nommer personne ?"
_KNOWS = "Cette personne sait-elle que l'on donne ici ce qui la concerne ? Peut-on s'en passer ?"
_PERSONAL = (Nature.NOM, Nature.NAISSANCE, Nature.TELEPHONE, Nature.COURRIEL, Nature.ADRESSE)


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
            "L'autre personne se reconnaît au nom du champ ou de son groupe. Un conjoint, un "
            "employeur, un propriétaire ou un représentant, que l'on connaît d'ordinaire, est une "
            "question, comme un champ que rien n'oblige à remplir ou qui suit un choix libre."
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
    found = tuple(fields_named(parcours, _OTHER, groups=True))
    for one in found:
        sure = one.sur and not follows_a_choice(parcours, one.champ)
        yield sure_or_asked(one.champ.lieu, one.texte, sure=sure, question=_QUESTION)
    told = {fold(one.texte) for one in found}
    for one in fields_named(parcours, _CLOSE, groups=True):
        if one.champ.nature in _PERSONAL and fold(one.texte) not in told:
            yield sure_or_asked(one.champ.lieu, one.texte, sure=False, question=_KNOWS)
