"""Small sentences that the whole instruction uses: quotes, lists, announcements, demands."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from exigences.model.catalogue.exigence import Annonce, Categorie
from exigences.model.rapport.instruction import Enumeration, Partie
from exigences.model.rapport.rapport import ConstatRapport
from exigences.rapport.langue import combien, entre_guillemets, liste_ecrans
from exigences.rapport.lecture import ecrans_de

FINS = (".", "!", "?", "…")
LONGUEUR = 300
"""Characters of a quotation."""
_PARTOUT = (Categorie.LANGUE, Categorie.ACCESSIBILITE, Categorie.RECOURS)
_ANNONCES = {
    Annonce.JAMAIS: "Rien ne te le dit avant.",
    Annonce.A_VERIFIER: "Une page que le robot n'a pas lue te le dit peut-être avant.",
    Annonce.TARDIVE: "On ne te le dit qu'une fois la démarche commencée.",
    Annonce.PREALABLE: "C'est annoncé d'avance.",
}


def cite(texte: str, longueur: int = LONGUEUR) -> str:
    """Quote the words of a page on one line."""
    return entre_guillemets(texte, longueur)


def cite_phrase(texte: str) -> str:
    """Quote words that end a sentence: one full stop in all."""
    said = cite(texte)
    return said if said[:-2].endswith(FINS) else f"{said}."


def close(texte: str) -> str:
    """End a sentence by a full stop, unless it has its mark already."""
    return texte if texte.endswith(FINS) else f"{texte}."


def announced(annonce: Annonce) -> str:
    """Say whether a demand is announced; '' where announcing has no sense."""
    return _ANNONCES.get(annonce, "")


def listed(amorce: str, points: Iterable[str], *, ordonnee: bool = False) -> list[Enumeration]:
    """A list with its introduction, or nothing where it would be empty."""
    kept = tuple(dict.fromkeys(points))
    return [Enumeration(amorce=amorce, points=kept, ordonnee=ordonnee)] if kept else []


def part(titre: str, *contenu: str | Enumeration, parties: Iterable[Partie] = ()) -> list[Partie]:
    """A part, or nothing where it would be empty."""
    kept = tuple(c for c in contenu if c)
    inner = tuple(parties)
    return [Partie(titre=titre, contenu=kept, parties=inner)] if kept or inner else []


def of_everywhere(constat: ConstatRapport) -> bool:
    """Whether a demand holds for the whole procedure rather than for a place of a screen."""
    whole = all(p.selecteur in ("", "html") for p in constat.preuves)
    return constat.categorie in _PARTOUT or whole


def demand(constat: ConstatRapport) -> str:
    """The instruction of a demand, with its screens where its proofs name them all."""
    if all(p.selecteur in ("", "html") for p in constat.preuves):
        return constat.instruction
    numeros = ecrans_de(constat.preuves)
    whole = constat.preuves_total == len(constat.preuves)
    where = liste_ecrans(numeros).capitalize() if whole else f"Dès l'écran {numeros[0]}"
    return f"{constat.instruction} ({where}.)"


def number(valeur: int, singulier: str, pluriel: str = "", *, feminin: bool = False) -> str:
    """Say how many, « un » and « une » in letters."""
    if valeur == 1:
        return f"{'une' if feminin else 'un'} {singulier}"
    return combien(valeur, singulier, pluriel)


def sentence_of(constat: ConstatRapport | None, ecran: int | None, quoted: set[str]) -> str:
    """The sentence by which a page makes a demand, quoted once; '' where none was kept whole."""
    for preuve in constat.preuves if constat else ():
        words = " ".join(preuve.extrait.split()).rstrip(" ;")
        whole = words != preuve.extrait or words.endswith(FINS)
        if ecran in (None, preuve.ecran) and whole and words not in quoted:
            quoted.add(words)
            return f"La page dit : {cite_phrase(words)}"
    return ""


def rewritten(partie: Partie, change: Callable[[str], str]) -> Partie:
    """Pass every text of a part through a function."""
    return Partie(
        titre=change(partie.titre),
        contenu=tuple(
            change(c)
            if isinstance(c, str)
            else replace(c, amorce=change(c.amorce), points=tuple(map(change, c.points)))
            for c in partie.contenu
        ),
        parties=tuple(rewritten(p, change) for p in partie.parties),
    )
