"""Print, sign, scan: a paper goes out of the screen and comes back as a file."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, NSW_SLUDGE
from exigences.facts.demandes.depots import files_joined
from exigences.facts.langue.texte import Force, fold, force_of
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS
from exigences.model.facts.facts import Bloc, ParcoursFacts
from exigences.mots import notion

_PRINT = re.compile(r"\bimprim\w+|\bimpression\b")
_SIGN = notion("signer-le-papier")
_RETURN = notion("rendre-en-fichier")
_SIGNED = notion("piece-a-signer-soi-meme")
_MAY = re.compile(r"\bpou(?:vez|rrez)\b|\bou\b|\bpossib\w+")
_QUESTION = "Peut-on signer sans imprimer ni numériser ?"
_NEAR = 6
"""Blocks among which the three gestures make one loop."""


@detector(
    Exigence(
        id="imprimer-signer-numeriser",
        categorie=Categorie.PIECES,
        titre="Imprimer, signer, numériser",
        demande="Imprimer un document, le signer à la main, le numériser et le renvoyer.",
        instruction=(
            "Prévois une imprimante, un stylo et de quoi numériser : un document fait "
            "l'aller-retour."
        ),
        pourquoi=(
            "Trois appareils et plusieurs logiciels pour une signature : la démarche "
            "s'interrompt, parfois pour de bon."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            NSW_SLUDGE,
        ),
        effort=Effort.SERVICE,
        remediation=(
            "Recueillir l'accord par une case à cocher, ou envoyer le document à signer par "
            "courrier."
        ),
        limites=(
            "Les trois gestes doivent être dits dans un même bloc, ou dans quelques blocs qui se "
            "suivent : s'ils sont dispersés sur plusieurs écrans ou donnés dans un PDF, ils sont "
            "manqués. Une pièce à joindre « complétée et signée » est une question."
        ),
        annonce=(
            "imprimer",
            "signer",
            "numériser",
            "scanner",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the three gestures in one block, or in a few blocks that follow one another.

    A file that must be signed may be so on a screen: it is a question.
    """
    yield from tuple(_loops(parcours)) or _signed(parcours)


def _signed(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """The files that the person has to sign by themselves."""
    for _, champ in files_joined(parcours):
        said = f"{champ.libelle} {champ.aide}".strip()
        if _SIGNED.search(fold(said)):
            yield sure_or_asked(champ.lieu, said, sure=False, question=_QUESTION)


def _loops(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for page in parcours.pages:
        blocs = [bloc for bloc in page.blocs if bloc.region in CORPS and bloc.niveau is None]
        for rank, bloc in enumerate(blocs):
            if not _PRINT.search(fold(bloc.texte)):
                continue
            said = _loop(blocs[rank : rank + _NEAR])
            if said:
                force = force_of(fold(said))
                told = force is Force.MENTION and not _MAY.search(fold(said))
                if force is not Force.ECARTEE:
                    yield sure_or_asked(
                        bloc.lieu,
                        said,
                        sure=force is Force.DEMANDE or told,
                        question=_QUESTION,
                    )
                break


def _loop(blocs: list[Bloc]) -> str:
    """The shortest run of blocks from the first that names the three gestures, in order."""
    said = ""
    for bloc in blocs:
        said = f"{said} {bloc.texte}".strip()
        plie = fold(said)
        start = _PRINT.search(plie)
        if start and _SIGN.search(plie) and _RETURN.search(plie, start.end()):
            return said
    return ""
