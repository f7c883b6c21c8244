"""Writes the guide « Écrire une procédure »: one page a verb, from its words and its model."""

from collections.abc import Iterator, Mapping

from exigences.loading.verbes import Cle, FicheVerbe, load_verbes

_DEBUT = """\
# Écrire une procédure

Une procédure dit ce qu'une personne fait, étape par étape : un verbe et ce sur quoi il agit.
`exigences init` en écrit une à changer ; `exigences explorer ADRESSE` et `exigences importer
FICHIER` en écrivent une d'une adresse ou d'un enregistrement.

```sh
exigences valider demarche.yaml --suivre    # à chaque enregistrement, ce qui est à corriger
exigences auditer demarche.yaml --suivre    # attend à l'étape qui échoue, et reprend de là
exigences aide cliquer                      # ces pages, sans réseau
```
"""
_FIN = """\

Chaque exemple de ces pages est rejoué par un essai. Un éditeur qui lit `# yaml-language-server:`
(la première ligne de la procédure qu'écrit `exigences init`, avec son schéma) complète et explique
les clés pendant qu'on tape ; les autres schémas sont dans [schemas/](../schemas/).
"""


def guide() -> Mapping[str, str]:
    """The pages by their names, the list first."""
    fiches = load_verbes()
    pages = {f"ecrire/{verbe}.md": "\n".join(_page(fiche)) for verbe, fiche in fiches.items()}
    rows = (f"| [`{f.verbe}`]({f.verbe}.md) | {f.titre} |" for f in fiches.values())
    table = "\n".join(("| verbe | ce qu'il fait |", "| --- | --- |", *rows))
    return {"ecrire/README.md": f"{_DEBUT}\n{table}\n{_FIN}", **pages}


def _page(fiche: FicheVerbe) -> Iterator[str]:
    yield f"# {fiche.titre} : `{fiche.verbe}`\n"
    yield f"{fiche.dit}\n"
    for exemple in fiche.exemples:
        yield f"{exemple.dit}\n\n```yaml\n{exemple.etapes}\n```\n"
    if fiche.attention:
        yield f"**Attention.** {fiche.attention}\n"
    if fiche.cles:
        yield "| clé | ce qu'on y écrit | |\n| --- | --- | --- |"
        yield from (_row(cle) for cle in fiche.cles)
        yield ""
    yield "[Les autres verbes](README.md)\n"


def _row(cle: Cle) -> str:
    must = "**obligatoire** ; " if cle.obligatoire else ""
    return f"| `{cle.nom}` | {must}{cle.sorte.replace('|', ' ou ')} | {cle.dit} |"
