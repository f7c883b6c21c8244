"""Passages in English: sentences that were left in it on a page that says it is in French."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import MAZET, rgaa
from exigences.facts.langue.declaree import FRANCAIS, reads_as_french, written_in
from exigences.facts.langue.mots_anglais import english_screen, lone_english_words
from exigences.facts.langue.passages import Passage, english_passages
from exigences.facts.page.melange import heard_or_drawn, surest
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import ParcoursFacts

_QUESTION = "Faut-il comprendre cela en anglais pour continuer ?"
_HEARD = "Ce nom ne se voit pas : qui l'entend doit-il le comprendre en anglais pour continuer ?"


@detector(
    Exigence(
        id="passages-en-langue-etrangere",
        categorie=Categorie.LANGUE,
        titre="Passages en langue étrangère",
        demande="Comprendre des mots ou des phrases en anglais dans une page en français.",
        instruction="Des mots ou des phrases sont en anglais : fais-toi dire ce qui t'arrête.",
        pourquoi=(
            "Qui ne lit pas l'anglais ne sait ni ce qui est demandé, ni ce qui ne va pas ; un "
            "lecteur d'écran lit ces phrases avec l'accent français, et on ne les comprend plus."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            *rgaa("8.7"),
            MAZET,
        ),
        effort=Effort.TEXTE,
        remediation="Traduire ces phrases ; celles qui doivent rester ainsi portent leur langue.",
        limites=(
            "Seul l'anglais est reconnu, à partir de quatre mots sans majuscule, ou de deux sur un "
            "bouton, dans un champ ou un menu. Sont des questions un mot isolé des plus courants "
            "(« All »), le titre d'un onglet, le texte d'une image et le pied de page. Ce dont le "
            "code dit la langue n'est pas compté."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find the sentences in English; a very short one may be a name, and is a question.

    What only a refusal says counts too, and so does a whole screen in English amid others.
    """
    said: set[tuple[str, bool]] = set()
    passages = tuple(_passages(parcours))
    sure = any(passage.certaine for passage in passages)
    if not sure and (first := surest(parcours.pages, passages)):
        passages = (first, *passages)
    for passage in sorted(passages, key=lambda one: not one.vu):
        if (passage.texte, passage.certaine) not in said:
            said.add((passage.texte, passage.certaine))
            yield sure_or_asked(
                passage.lieu,
                passage.texte,
                sure=passage.certaine,
                question=_QUESTION if passage.vu else _HEARD,
            )


def _passages(parcours: ParcoursFacts) -> Iterator[Passage]:
    french = any(written_in(page) == FRANCAIS for page in parcours.pages)
    for page in (*parcours.pages, *parcours.etats_provoques):
        if page.langue.lower().startswith("fr") or reads_as_french(page):
            yield from english_passages(page)
            yield from heard_or_drawn(page)
            if lone := lone_english_words(page):
                yield lone
        elif french and (screen := english_screen(page)):
            yield screen
