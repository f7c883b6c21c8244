"""A field that cannot stay empty, and that nothing it shows says so."""

from collections.abc import Iterable, Iterator

from exigences.facts.acces.arbre import Arbre, Noeud
from exigences.facts.acces.base import Avis, Regle, Vu, controle
from exigences.facts.acces.elements import BOITES, fields, kind
from exigences.mots import notion
from exigences.mots.pliage import fold

_MARKED, _OPTIONAL = notion("obligatoire"), notion("facultatif")
_NEVER_EMPTY = frozenset({"range", "color"})
_SEVERAL = 2
_SIGN_IN = 2
"""Fields, a password among them, that nobody thinks of leaving empty."""
_DRAWN = frozenset({"svg", "img", "i"})


@controle(
    Regle(
        id="obligatoire-non-marque",
        titre="Un champ obligatoire ne se dit pas obligatoire.",
        remede="Écrire « obligatoire » dans l'étiquette du champ.",
        question="Sait-on que ce champ est obligatoire avant d'envoyer ?",
        impact="moderate",
        rgaa=("11.10.2",),
        wcag=("3.3.2",),
        applicabilite=(
            "Les champs affichés qui ont required ou aria-required, là où deux champs ou plus "
            "sont demandés, hors boutons radio et listes où un choix est déjà fait."
        ),
        echec=(
            "Rien de ce qui est lu avec le champ ne le dit, ni astérisque ni mot, et nulle part "
            "la page ne dit ce qui est obligatoire, ou ses autres champs portent la marque."
        ),
        limites=(
            "Une phrase qui vaut pour tous les champs est admise ; le RGAA la veut dans chaque "
            "étiquette. Une connexion, des champs hors de tout formulaire, une case, un dessin "
            "près de l'étiquette restent des questions."
        ),
        autre=True,
    )
)
def juge(arbre: Arbre) -> Iterator[Vu]:
    """Compare what each required field is read with, form by form."""
    forms: dict[int, list[Noeud]] = {}
    for field in fields(arbre):
        form = field.dans("form")
        forms.setdefault(form.rang if form else 0, []).append(field)
    for group in forms.values():
        if len(group) >= _SEVERAL:
            yield from _of_form(arbre, group)


def _of_form(arbre: Arbre, group: list[Noeud]) -> Iterator[Vu]:
    told = {field.rang: _read_with(arbre, field) for field in group}
    explained = _is_explained(arbre, told.values())
    marked = any(_says(one) for one in told.values())
    written = [field for field in group if kind(field) not in BOITES]
    signing_in = len(written) <= _SIGN_IN and any(kind(field) == "password" for field in written)
    usual = signing_in or group[0].dans("form") is None
    for field in group:
        if not _is_required(field) or _is_never_empty(field):
            continue
        if _says(told[field.rang]) or (explained and not marked):
            yield Vu(field, Avis.PASSE)
        else:
            asked = usual or kind(field) in BOITES or _is_drawn(arbre, field)
            yield Vu(field, Avis.DOUTE if asked else Avis.ECHEC)


def _read_with(arbre: Arbre, field: Noeud) -> str:
    """All that is read with a field, folded: its name, its labels, its descriptions, its group."""
    tied = [n for name in _TIES for n in arbre.designes(field, name)]
    tied += [*arbre.etiquettes.get(field.rang, ())]
    for up in field.ancetres():
        if up.balise == "fieldset" or up.role in ("group", "radiogroup"):
            tied += [*up.elements("legend"), *arbre.designes(up, "aria-labelledby")]
    own = (field.nom, field.attribut("title"), field.attribut("placeholder"))
    drawn = [one.brut.get("g", "") for n in tied for one in (n, *n.descendants())]
    return fold(" | ".join((*own, *(n.texte for n in tied), *drawn)))


_TIES = ("aria-describedby", "aria-labelledby", "aria-errormessage")


def _says(told: str) -> bool:
    return "*" in told or bool(_MARKED.search(told))


def _is_explained(arbre: Arbre, told: Iterable[str]) -> bool:
    """Whether the page says somewhere what must be filled, or the form what may stay empty."""
    if any(_OPTIONAL.search(one) for one in told):
        return True
    seen = (n for n in arbre.noeuds if n.vu)
    return any(_says(fold(n.texte if n.balise == "#texte" else n.brut.get("g", ""))) for n in seen)


def _is_required(field: Noeud) -> bool:
    return "required" in field.attributs or field.attribut("aria-required").lower() == "true"


def _is_never_empty(field: Noeud) -> bool:
    """Whether a field has an answer from the start, or is one choice among others."""
    if kind(field) in _NEVER_EMPTY or kind(field) == "radio" or field.role == "radio":
        return True
    first = next(field.elements("option"), None)
    return field.balise == "select" and first is not None and bool(_value(first))


def _value(option: Noeud) -> str:
    return option.attributs.get("value", option.texte).strip()


def _is_drawn(arbre: Arbre, field: Noeud) -> bool:
    """Whether a drawing stands in the label, or behind it or the field: it may be the mark."""
    labels = arbre.etiquettes.get(field.rang, ())
    inner = [n for label in labels for n in label.descendants()]
    behind = (n.style.image for n in (field, *labels, *inner) if n.style is not None)
    return any(n.balise in _DRAWN for n in inner) or any(one not in ("", "none") for one in behind)
