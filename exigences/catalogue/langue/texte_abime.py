"""Spoilt text: code of the page is shown to the person where words should stand."""

import re
from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.preuves import sure_or_asked
from exigences.catalogue.sources import COGA, MAZET
from exigences.facts.langue.texte import fold
from exigences.model.catalogue.exigence import Categorie, Competence, Effort, Exigence, Mode, Preuve
from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.lieu import Lieu
from exigences.mots import notion

_NAMES = r"(?:b|i|u|em|strong|span|div|a|p|ul|ol|li|font|small|h[1-6]|table|tr|td|label|button)"
_SPOILT = re.compile(
    rf"<({_NAMES})(?: [^<>]*)?>[^<]*</\1>"
    rf"|<{_NAMES}(?: [\w-]+=[\"'][^\"'<>]*[\"'])+ ?/?>"
    r"|\[object [A-Z]\w+\]|\bInvalid Date\b"
    r"|(?:^|: ?)(?:undefined|NaN)$"
    r"|(?<![\w${])\{[a-z]+(?:_[a-z]+)+\}(?!\})"
    r"|\{\{ ?[a-zA-Z_][\w.]* ?\}\}|%\([a-z_]+\)[sd]\b"
    r"|&(?:amp|lt|gt|quot|nbsp|[aeiouc](?:acute|grave|circ|uml|cedil)|#\d{2,5});"
    r"|(?<= )&[a-z]{1,6};(?= )"
)
"""Tags, values that a program could not write, templates left empty, and entities."""
_UNFILLED = re.compile(r"<[^\W\d_]+(?: [^\W\d_]+){1,4}>")
"""What should have been replaced by whoever installed the service, most often."""
_BEFORE = 120
"""Signs kept of what comes before, in a long text."""
_ABOUT_CODE = notion("parle-de-code")
_FORMATS = notion("met-en-forme")
"""A button whose tooltip may show the signs that one writes."""
_SAMPLES = frozenset({"code", "pre", "kbd", "samp", "textarea"})
_QUESTION = "Ces signes sont-ils là par erreur ?"


@detector(
    Exigence(
        id="texte-abime",
        categorie=Categorie.LANGUE,
        titre="Texte abîmé",
        demande="Lire un texte abîmé, où paraît du code.",
        instruction="Ne t'arrête pas aux signes étranges : du code s'est glissé dans le texte.",
        pourquoi=(
            "Qui lit mal bute sur ces signes, et qui doute de soi croit avoir fait une erreur, ou "
            "que le service est en panne."
        ),
        mode=Mode.SAVOIR,
        competence=Competence.SUBSTANTIELLE,
        references=(
            MAZET,
            COGA,
        ),
        effort=Effort.TEXTE,
        remediation="Relire chaque écran comme il s'affiche, et corriger ce qui n'est pas un mot.",
        limites=(
            "Là où la page parle de code ou de balises, ce n'est qu'une question, comme des mots "
            "entre chevrons. Un exemple de code est laissé de côté. Un signe perdu sans autre "
            "marque est manqué."
        ),
        mots=False,
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find tags, values, templates and entities in what people read, each text once."""
    seen: set[str] = set()
    for page in parcours.pages:
        said = [fold(texte) for _, texte in _texts(page)]
        about_code = any(_ABOUT_CODE.search(t) or _FORMATS.search(t) for t in said)
        for lieu, texte in _texts(page):
            spoilt = _SPOILT.search(texte)
            found = spoilt or _UNFILLED.search(texte)
            if found and texte not in seen:
                seen.add(texte)
                cited = texte[max(0, found.start() - _BEFORE) :]
                sure = spoilt is not None and not about_code
                yield sure_or_asked(lieu, cited, sure=sure, question=_QUESTION)


def _texts(page: PageFacts) -> Iterator[tuple[Lieu, str]]:
    """The title of a page, and its blocks but for samples of code."""
    yield Lieu(page=page.indice, selecteur="html"), page.titre
    for bloc in page.blocs:
        if bloc.balise not in _SAMPLES and not bloc.replie:
            yield bloc.lieu, bloc.texte
