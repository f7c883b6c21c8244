"""What someone who knew the former journey must learn again: moved, renamed, reordered.

A habit is a competence that a release takes back (P. Mazet, 2019): what was done without reading
must be read again. Only what changes the gestures is told, and not what is asked besides.
"""

from collections.abc import Iterator

from exigences.comparaison.appariement import pair
from exigences.comparaison.ecrans import Ecrans
from exigences.comparaison.textes import alike
from exigences.model.rapport.comparaison import Changement, EtatChangement, Sujet
from exigences.model.rapport.rapport import EcranRapport
from exigences.rapport.langue import entre_guillemets, minuscule

_CLICKS = ("cliquer", "envoyer")
_LEAST = 0.0


def learn_again(ecrans: Ecrans, fields: tuple[Changement, ...]) -> Iterator[str]:
    """Yield what to learn again, in the order of the journey."""
    for row in ecrans.rows():
        title = entre_guillemets(row.titre)
        if row.deplace:
            now, was = _rank(row.apres), _rank(row.avant)
            yield f"L'écran {title} vient maintenant en {now} (il venait en {was})."
        elif row.avant is None and not ecrans.unseen_before(row.apres or 0):
            yield f"Un écran s'ajoute : {title}."
        elif row.apres is None and not ecrans.unseen_after(row.avant or 0):
            yield f"L'écran {title} n'existe plus."
    for old, new in ecrans.paires:
        yield from _renamed(old, new)
    for change in fields:
        moved = change.etat is EtatChangement.DEPLACE
        if change.sujet is Sujet.CHAMP and (moved or "s'appelle maintenant" in change.phrase):
            yield change.phrase


def _renamed(old: EcranRapport, new: EcranRapport) -> Iterator[str]:
    if alike(old.titre, new.titre) < 1:
        yield (
            f"L'écran {new.numero} ne s'appelle plus {entre_guillemets(old.titre)}, mais "
            f"{entre_guillemets(new.titre)}."
        )
    before, after = (_clicks(e) for e in (old, new))
    gone = [text for text in before if text not in after]
    came = [text for text in after if text not in before]
    for was, now in pair(gone, came, alike, _LEAST).paires:
        yield f"À l'écran {new.numero}, au lieu de « {minuscule(was)} » : {minuscule(now)}."


def _clicks(ecran: EcranRapport) -> tuple[str, ...]:
    return tuple(g.texte.rstrip(".") for g in ecran.gestes if g.verbe in _CLICKS)


def _rank(numero: int | None) -> str:
    return f"{numero}ᵉ" if numero and numero > 1 else "1ᵉʳ"
