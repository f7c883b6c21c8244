"""Write the catalogue's page from the metadata of its exigences."""

from collections.abc import Iterable, Iterator

from exigences.model.catalogue.exigence import (
    COMPETENCES,
    EFFORTS,
    Categorie,
    Exigence,
    Mode,
    Reference,
)

DOMAINES = {
    Categorie.EQUIPEMENT: "Équipement",
    Categorie.IDENTITE: "Identité",
    Categorie.NAVIGATION: "Navigation",
    Categorie.LANGUE: "Langue",
    Categorie.PIECES: "Pièces",
    Categorie.ERREUR: "Droit à l'erreur",
    Categorie.RECOURS: "Recours",
    Categorie.ACCESSIBILITE: "Accessibilité",
}
MODES = {Mode.AVOIR: "Avoir", Mode.SAVOIR: "Savoir", Mode.FAIRE: "Faire"}

TETE = """# Catalogue des exigences

Chaque exigence est une chose que le service demande à la personne d'avoir, de savoir ou de faire.
Cette page est tirée du code par `make docs`.
"""


def catalogue_page(exigences: Iterable[Exigence]) -> str:
    """Return the Markdown page, in the order given within each category."""
    known = tuple(exigences)
    return "\n".join((TETE, *_lines(known)))


def _lines(exigences: tuple[Exigence, ...]) -> Iterator[str]:
    for categorie, titre in DOMAINES.items():
        members = [e for e in exigences if e.categorie is categorie]
        if not members:
            continue
        yield f"## {titre}\n"
        for exigence in members:
            yield from _entry(exigence)


def _entry(exigence: Exigence) -> Iterator[str]:
    yield f"### {exigence.titre}\n"
    yield f"`{exigence.id}` · {MODES[exigence.mode]} · {COMPETENCES[exigence.competence]}\n"
    yield f"{exigence.demande}\n"
    yield f"- **Pourquoi c'est important :** {exigence.pourquoi}"
    yield (
        f"- **Ce que le service peut faire :** {exigence.remediation} "
        f"({EFFORTS[exigence.effort].lower()})"
    )
    if exigence.annonce:
        words = ", ".join(f"« {words} »" for words in exigence.annonce)
        yield f"- **Annoncée par :** {words}"
    if exigence.limites:
        yield f"- **Ce que l'outil peut manquer ou prendre à tort :** {exigence.limites}"
    sources = " ; ".join(_source(reference) for reference in exigence.references)
    yield f"- **Sources :** {sources}\n"


def _source(reference: Reference) -> str:
    return f"[{reference.titre}]({reference.url})" if reference.url else reference.titre
