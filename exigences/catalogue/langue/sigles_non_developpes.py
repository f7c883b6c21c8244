"""Acronyms not developed: letters that nothing spells out."""

from collections.abc import Iterator

from exigences.catalogue.base import detector
from exigences.catalogue.sources import DIX_PRINCIPES
from exigences.facts.sigles import find_acronyms
from exigences.facts.texte import excerpt
from exigences.model.exigence import Categorie, Certitude, Exigence, Mode, Preuve, Reference
from exigences.model.facts import ParcoursFacts

SHORT = 2


@detector(
    Exigence(
        id="sigles-non-developpes",
        categorie=Categorie.LANGUE,
        titre="Sigles non développés",
        demande="Connaître des sigles que rien n'explique.",
        instruction="Tu verras des sigles : demande ce que veulent dire ces lettres.",
        pourquoi=(
            "Un sigle ne se devine pas : celui qui ne le connaît pas ne sait pas si la phrase le "
            "concerne."
        ),
        mode=Mode.SAVOIR,
        references=(
            DIX_PRINCIPES,
            Reference(titre="WCAG 2.1, critère 3.1.4 « Abréviations » (niveau AAA)"),
        ),
        remediation="Écrire le nom en entier la première fois, avec le sigle entre parenthèses.",
    )
)
def detect(parcours: ParcoursFacts) -> Iterator[Preuve]:
    """Find acronyms that no page spells out; two letters, or capitals that are a word, doubt."""
    unknown = [s for s in find_acronyms(parcours) if not s.developpe]
    doubtful = [len(s.sigle) <= SHORT or s.peut_etre_un_mot for s in unknown]
    certain = doubtful.count(False)
    for sigle, doubt in zip(unknown, doubtful, strict=True):
        text = sigle.bloc.texte
        yield Preuve.at(
            sigle.bloc.lieu,
            f"« {sigle.sigle} » dans : {excerpt(text, text.find(sigle.sigle))}",
            certitude=Certitude.DOUTEUSE if doubt else Certitude.CERTAINE,
            mesure=None if doubt else float(certain),
            question="Ces lettres sont-elles un sigle à expliquer ?" if doubt else "",
        )
