"""Tiny letters: what must be read is drawn very small."""

from collections.abc import Iterator
from itertools import islice

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import BBC_TAILLE, MAZET
from exigences.facts.langue.texte import fold, words
from exigences.facts.page.lecture import asked_on
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.champs import CORPS, Region
from exigences.model.facts.facts import Bloc, ParcoursFacts
from exigences.mots import notion

_RIGHTS = notion("droits-sur-ses-donnees")
_SMALL, _TINY = 12.0, 11.0
"""CSS pixels, as the person sees them: a question under the first, sure under the second."""
_WORDS = 6
"""Words of a sentence; fewer are a label, told where it is tiny."""
_LABEL = 2
"""Words from which a tiny label is something to read."""
_ENOUGH = 16.0
"""CSS pixels of the letters of a page that says nothing of them."""
_QUESTION = "Ce texte est-il à lire pour faire la démarche ?"


@detector(
    Exigence(
        id="lettres-minuscules",
        categorie=Categorie.LANGUE,
        titre="Lettres minuscules",
        demande="Lire de très petites lettres.",
        instruction="Un texte à lire est écrit très petit : agrandis la page, ou prends une loupe.",
        pourquoi=(
            "Passé quarante-cinq ans, presque tout le monde voit moins bien de près. Ce qui est "
            "écrit en petit est ce qu'on ne lit pas : un accord, une règle, un droit."
        ),
        mode=Mode.FAIRE,
        competence=Competence.INSTRUMENTALE,
        references=(
            MAZET,
            BBC_TAILLE,
        ),
        effort=Effort.ECRAN,
        remediation="Écrire ces textes aussi grand que les autres.",
        limites=(
            "La hauteur est celle que dit la page, au zoom de la personne. N'est sûr que ce qui "
            "est sous 11 px, et parle d'un champ à remplir ou de droits : le reste est une "
            "question. Aucune norme française ne fixe de hauteur."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Measure the sentences of the body, and what is said of the fields asked, each once.

    Where none is small, the first that is barely so, or a label that is tiny, is a question.
    """
    yield from tuple(_small(parcours)) or islice(_barely(parcours), 1)


def _small(parcours: ParcoursFacts) -> Iterator[Preuve]:
    seen: set[str] = set()
    for page in parcours.pages:
        asked = {c.lieu.element for c in asked_on(page)}
        for bloc in page.blocs:
            height = _height(bloc, parcours)
            if height >= _SMALL or bloc.texte in seen or not _to_read(bloc, height):
                continue
            seen.add(bloc.texte)
            binds = (bloc.lieu.cadre, bloc.champ) in asked or _RIGHTS.search(fold(bloc.texte))
            yield _told(bloc, height, sure=bool(binds) and height < _TINY)


def _barely(parcours: ParcoursFacts) -> Iterator[Preuve]:
    for page in parcours.pages:
        for bloc in page.blocs:
            height = _height(bloc, parcours)
            told = len(words(bloc.texte))
            drawn = bloc.region is not Region.PIED and not bloc.replie and bloc.taille is not None
            body = bloc.region in CORPS and (bloc.courant or bool(bloc.champ))
            small = height <= _SMALL and told >= _WORDS and body
            if drawn and (small or (height <= _TINY and told >= _LABEL)):
                yield _told(bloc, height, sure=False)


def _height(bloc: Bloc, parcours: ParcoursFacts) -> float:
    """CSS pixels of the letters, as the person sees them; of those not measured, enough."""
    return (bloc.taille or _ENOUGH) * parcours.scenario.zoom / 100


def _told(bloc: Bloc, height: float, *, sure: bool) -> Preuve:
    said = f"{_written(height)} px : {bloc.texte}"
    return sure_or_asked(bloc.lieu, said, sure=sure, question=_QUESTION)


def _to_read(bloc: Bloc, height: float) -> bool:
    """Whether a text is a sentence of the body or about a field, or its tiny label."""
    if bloc.region not in CORPS or bloc.replie:
        return False
    told = len(words(bloc.texte)) >= _WORDS and (bloc.courant or bool(bloc.champ))
    return told or (bool(bloc.champ) and height < _TINY)


def _written(height: float) -> str:
    return f"{height:.1f}".removesuffix(".0").replace(".", ",")
