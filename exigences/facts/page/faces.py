"""Makes one of a field of file and of the box without a name that stands for it on the screen."""

from collections.abc import Sequence
from dataclasses import replace

from exigences.facts.page.collecte import ChampBrut
from exigences.model.facts.champs import Champ


def with_faces(
    fields: Sequence[Champ], raws: Sequence[ChampBrut]
) -> tuple[list[Champ], list[ChampBrut]]:
    """Return the fields, and what was read of each, without the boxes that only show a file.

    A form library hides the field of the browser, and draws beside it, in its label, a box that
    opens the same window: nothing of it is sent. What that box says of its duty is the field's.
    """
    files = [champ for champ in fields if champ.type == "file"]
    faces = {id(one): champ for one in fields for champ in files if _is_face(one, champ)}
    shown: dict[int, Champ] = {id(champ): one for one in fields if (champ := faces.get(id(one)))}
    kept = [(c, raw) for c, raw in zip(fields, raws, strict=True) if id(c) not in faces]
    return [_as_shown(c, shown.get(id(c))) for c, _ in kept], [raw for _, raw in kept]


def _is_face(one: Champ, champ: Champ) -> bool:
    """Whether a box that sends nothing stands in the label of a field of file."""
    name = champ.libelle_visible
    beside = one.type == "text" and not one.nom and bool(name)
    same = (one.lieu.cadre, one.formulaire) == (champ.lieu.cadre, champ.formulaire)
    return beside and same and one.libelle_visible.startswith(name) and _holds(champ, one)


def _holds(champ: Champ, one: Champ) -> bool:
    """Whether a box stands in the place of a field that nobody sees: that of its label."""
    outer, inner = champ.lieu.boite, one.lieu.boite
    return outer is not None and inner is not None and outer.holds(inner)


def _as_shown(champ: Champ, face: Champ | None) -> Champ:
    if face is None:
        return champ
    due = champ.obligatoire or face.obligatoire
    return replace(
        champ,
        autres=(*champ.autres, face.lieu.selecteur),
        obligatoire=due,
        obligatoire_signale=champ.obligatoire_signale or face.obligatoire_signale,
        facultatif=champ.facultatif and not due,
        etoile=champ.etoile or face.etoile,
        aide=champ.aide or face.aide,
    )
