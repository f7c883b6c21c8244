"""Text to write: the procedure makes one tell something in one's own sentences."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sentences_naming, sure_or_asked
from exigences.catalogue.sources import INSEE_1993, MAZET
from exigences.facts.demandes.recits import Recit, name_of_text, texts_to_write
from exigences.facts.langue.texte import Force, counted
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts
from exigences.mots import notion

_LETTER = notion("lettre-a-ecrire")
_HOW_LONG = "Faut-il y rédiger un texte, ou peut-on y mettre quelques mots, ou rien ?"
_WHO_WRITES = "Faut-il écrire ce texte soi-même ?"


@detector(
    Exigence(
        id="recit-a-rediger",
        categorie=Categorie.LANGUE,
        titre="Texte à rédiger",
        demande="Raconter, expliquer ou décrire par écrit, avec ses propres phrases.",
        instruction=(
            "Il te faudra écrire un texte. Prépare-le à part, garde-le, et fais-le relire si tu "
            "veux."
        ),
        pourquoi=(
            "Écrire pour être jugé arrête qui est mal à l'aise avec l'écrit ou le français, et "
            "l'on ne sait pas ce qui est attendu."
        ),
        mode=Mode.FAIRE,
        competence=Competence.STRATEGIQUE,
        references=(
            MAZET,
            INSEE_1993,
        ),
        effort=Effort.TEXTE,
        remediation=(
            "Dire ce qui est attendu et en combien de signes, avec un exemple ; proposer des cases "
            "à cocher, ou de raconter au téléphone."
        ),
        limites=(
            "Un champ de plusieurs lignes, obligatoire et qui demande de raconter, est certain ; "
            "un autre, ou dont rien ne dit s'il l'est, est une question ; un champ qui peut rester "
            "vide ne demande rien. Un texte demandé dans un champ d'une ligne est manqué."
        ),
        annonce=(
            "rédiger",
            "raconter",
            "exposer",
            "exposé",
            "expliquer",
            "décrire",
            "décrivez",
            "expliquez",
            "racontez",
            "motiver",
            "récit",
            "circonstances",
        ),
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the boxes where a text is written, then the letters that sentences ask to write."""
    for recit in texts_to_write(parcours):
        said = name_of_text(recit.champ) + _limit(recit)
        yield sure_or_asked(recit.champ.lieu, said, sure=recit.sur, question=_HOW_LONG)
    for phrase in sentences_naming(parcours, _LETTER):
        if phrase.force in (Force.DEMANDE, Force.CHOIX):
            yield sure_or_asked(phrase.bloc.lieu, phrase.texte, sure=False, question=_WHO_WRITES)


def _limit(recit: Recit) -> str:
    """What the page tells of the length of a text; nothing where it sets no limit that is seen."""
    if recit.signes is None:
        return " : les signes n'y sont comptés qu'une fois que l'on écrit" if recit.compte else ""
    most = f" : {counted(recit.signes, 'signe')} au plus"
    if recit.dit:
        return most
    return most + (
        ", ce qui n'est dit qu'une fois que l'on écrit"
        if recit.compte
        else ", ce que rien ne dit à côté"
    )
