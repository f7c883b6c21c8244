"""E-mail address: a field of the procedure asks for one."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import MAZET
from exigences.facts.lecture import asked_fields, label_of, repeats, words_of
from exigences.facts.preuves import of_field, sure_or_asked
from exigences.facts.texte import fold
from exigences.model.champs import Nature
from exigences.model.exigence import Categorie, Exigence, Mode, Preuve
from exigences.model.facts import ParcoursFacts

_SAMPLE = re.compile(r"\b[a-z.]{2,30}@[a-z-]{2,30}\.[a-z]{2,10}\b")
"""An identifier whose example is an e-mail address."""
_PHONE = r"(?:telephone|mobile|portable|numero)\w*"
_OR_PHONE = re.compile(rf"\bou\b.{{0,25}}\b{_PHONE}|\b{_PHONE}\b.{{0,15}}\bou\b")
"""A field that takes a phone number too (folded text)."""


@detector(
    Exigence(
        id="adresse-electronique",
        categorie=Categorie.IDENTITE,
        titre="Adresse électronique",
        demande="Avoir une adresse électronique et la donner.",
        instruction="Il te faut une adresse électronique que tu sais ouvrir et relire plus tard.",
        pourquoi=(
            "Une boîte ouverte par un tiers, ou que l'on ne relit pas, fait manquer les messages "
            "dont dépend le droit."
        ),
        mode=Mode.AVOIR,
        references=(MAZET,),
        remediation="Rendre l'adresse facultative et proposer le téléphone ou le courrier.",
        annonce=(
            "adresse électronique",
            "adresse e-mail",
            "adresse mail",
            "courriel",
            "e-mail",
            "boîte mail",
            "messagerie électronique",
            "boîte électronique",
            "email",
            "mail",
            "mél",
            "adresse de messagerie",
            "adresse de courrier électronique",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the e-mail fields that no text says to be optional."""
    for _, champ in asked_fields(parcours, Nature.COURRIEL, Nature.IDENTIFIANT_CONNEXION):
        if repeats(champ):
            continue
        if champ.nature is Nature.COURRIEL and _OR_PHONE.search(fold(champ.libelle)):
            yield sure_or_asked(
                champ.lieu,
                label_of(champ),
                sure=False,
                question="Un numéro de téléphone suffit-il à la place de l'adresse ?",
            )
        elif champ.nature is Nature.COURRIEL:
            yield of_field(champ, "Ce champ demande-t-il une adresse électronique ?")
        elif _SAMPLE.search(words_of(champ)):
            yield sure_or_asked(champ.lieu, label_of(champ), sure=True, question="")
