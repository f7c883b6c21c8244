"""One-time code: a field asks for a code that comes by another channel."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import DEFENSEUR_2022, MAZET
from exigences.facts.demandes.codes import codes_asked
from exigences.facts.langue.texte import Force
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_TOLD = notion("annonce-un-code")
_LATER = "Faudra-t-il recopier ce code pour obtenir ce que l'on demande ?"


@detector(
    Exigence(
        id="code-a-usage-unique",
        categorie=Categorie.IDENTITE,
        titre="Code à usage unique",
        demande="Recevoir un code par un autre canal et le recopier à temps.",
        instruction=(
            "Un code va t'être envoyé : va le lire, reviens sur la page et recopie-le sans "
            "attendre."
        ),
        pourquoi=(
            "Il faut passer d'un écran à l'autre, retenir quelques chiffres, et le faire avant que"
            " le code expire."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            DEFENSEUR_2022,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Laisser le choix du canal, un délai long et visible, et un autre moyen de prouver son"
            " identité."
        ),
        limites=(
            "Un code demandé après l'écran où le rejeu s'arrête est manqué, sauf si un bouton "
            "ou une phrase l'annonce. Un champ « code » dont la page ne dit pas d'où il vient, ou "
            "une phrase seule, n'est qu'une question."
        ),
        annonce=(
            "code à usage unique",
            "code de vérification",
            "code de sécurité",
            "code de confirmation",
            "code par SMS",
            "code par courriel",
            "code envoyé",
            "code sera envoyé",
            "code sera adressé",
            "code nous envoyons",
            "enverrons code",
            "envoyons code",
            "code nous enverrons",
            "code vous recevrez",
            "code par texto",
            "code reçu",
            "code temporaire",
            "code d'activation",
            "code chiffres",
            "code de connexion",
            "code unique",
            "code adressé",
            "code communiqué",
            "code transmis",
            "recevrez code",
            "recevoir code",
            "mot de passe à usage unique",
            "double authentification",
            "recevoir SMS",
            "message texte",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the one-time codes, and say by which channel they come."""
    codes = tuple(codes_asked(parcours))
    for code in codes:
        yield sure_or_asked(
            code.lieu,
            code.phrase,
            sure=code.certaine,
            question="Ce champ attend-il un code reçu par un autre canal ?",
        )
    told = () if codes else sentences_naming(parcours, _TOLD)
    for phrase in islice((one for one in told if one.force is not Force.ECARTEE), 1):
        yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_LATER)
