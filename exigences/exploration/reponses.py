"""What the sosie answers a field, as a step: its target by label, its value by its nature."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from exigences.facts.langue.texte import fold
from exigences.model.facts.champs import Champ, Nature
from exigences.model.procedure.etape import Choisir, Cocher, Etape, Remplir, Televerser
from exigences.mots import notion

_FIRST_NAME = notion("demande-un-prenom")
_POSTCODE = notion("demande-un-code-postal")
_TOWN = notion("demande-une-commune")
_MONTH = notion("demande-un-mois")
_TAX_NUMBER = notion("demande-un-numero-fiscal")

FICHIER = "piece.pdf"
"""The file that is given wherever one is asked for, beside the procedure."""
PHRASE = "Réponse donnée pour essayer cette démarche."
"""What is written where a sentence is asked for."""
_BY_AUTOCOMPLETE = {
    "given-name": "{{ sosie.prenom }}",
    "family-name": "{{ sosie.nom }}",
    "name": "{{ sosie.prenom }} {{ sosie.nom }}",
    "email": "{{ sosie.courriel }}",
    "tel": "{{ sosie.telephone }}",
    "postal-code": "{{ sosie.code_postal }}",
    "address-level2": "{{ sosie.commune }}",
    "street-address": "{{ sosie.adresse }}",
    "address-line1": "{{ sosie.adresse }}",
    "bday-day": "{{ sosie.naissance.jour }}",
    "bday-month": "{{ sosie.naissance.mois }}",
    "bday-year": "{{ sosie.naissance.annee }}",
}
_BY_NATURE = {
    Nature.COURRIEL: "{{ sosie.courriel }}",
    Nature.TELEPHONE: "{{ sosie.telephone }}",
    Nature.NOUVEAU_MOT_DE_PASSE: "{{ sosie.mot_de_passe }}",
    Nature.MOT_DE_PASSE: "{{ sosie.mot_de_passe }}",
    Nature.IDENTIFIANT_CONNEXION: "{{ sosie.courriel }}",
}
_BY_TYPE = {
    "date": "{{ sosie.naissance }}",
    "month": "2026-01",
    "time": "10:00",
    "url": "https://www.example.org/",
    "number": "1",
    "textarea": PHRASE,
}
_DATE = "{{ sosie.naissance.jour }}/{{ sosie.naissance.mois }}/{{ sosie.naissance.annee }}"
_GUESSED = "deviné : rien ne dit ce que ce champ attend"
_BOXES = ("checkbox", "switch")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reponse:
    """A step that answers one field or a group of them, and what its author should know."""

    etape: Etape
    note: str = ""


def answer(champ: Champ, champs: Sequence[Champ], *, tout: bool = False) -> Reponse | None:
    """Answer a field of a page; None where the person may leave it as it is.

    `tout` ticks the boxes too that nothing says to tick: the service refused the others alone.
    """
    match champ.type:
        case "file":
            return Reponse(
                etape=Televerser.model_validate(
                    {"televerser": {**target(champ, champs), "fichier": FICHIER}}
                ),
                note="une page blanche : donnez ici un fichier comme le service en attend",
            )
        case "radio":
            return _of_group(champ, champs)
        case kind if kind in _BOXES:
            return _of_box(champ, champs, tout=tout)
        case "select" | "listbox" | "combobox" if champ.options:
            return _of_list(champ, champs)
        case _:
            written = value(champ)
            told = _beside(champ) if _is_known(champ) else _GUESSED
            step = {**target(champ, champs), "valeur": written}
            return Reponse(etape=Remplir.model_validate({"remplir": step}), note=told)


def value(champ: Champ) -> str:
    """Choose what to type, with the names that a sosie fills."""
    for word in champ.autocomplete.split():
        if known := _BY_AUTOCOMPLETE.get(word):
            return known
    if champ.type == "date":
        return _BY_TYPE["date"]
    if known := _BY_NATURE.get(champ.nature):
        return known
    plain = fold(_words(champ))
    match champ.nature:
        case Nature.NOM:
            return "{{ sosie.prenom }}" if _FIRST_NAME.search(plain) else "{{ sosie.nom }}"
        case Nature.NAISSANCE:
            return _birth(champ)
        case Nature.ADRESSE:
            return _address(plain)
        case Nature.IDENTIFIANT_ADMINISTRATIF:
            taxes = _TAX_NUMBER.search(plain)
            return "{{ sosie.numero_fiscal }}" if taxes else "{{ sosie.nir }}"
        case _:
            return _fitting(champ)


def _birth(champ: Champ) -> str:
    """A date of birth, whole or in the part that its field has room for."""
    match champ.longueur_max:
        case 2:
            month = _MONTH.search(fold(_words(champ)))
            return "{{ sosie.naissance.mois }}" if month else "{{ sosie.naissance.jour }}"
        case 4:
            return "{{ sosie.naissance.annee }}"
        case _:
            return _DATE


def _address(plain: str) -> str:
    if _POSTCODE.search(plain):
        return "{{ sosie.code_postal }}"
    return "{{ sosie.commune }}" if _TOWN.search(plain) else "{{ sosie.adresse }}"


def _fitting(champ: Champ) -> str:
    """Something that the constraints of the field accept, for want of knowing what it asks."""
    if champ.inputmode in ("numeric", "decimal") or champ.motif.startswith((r"\d", "[0-9]")):
        return "1" * max(champ.longueur_min or 1, 1)
    text = _BY_TYPE.get(champ.type, "Essai")
    return text[: champ.longueur_max] if champ.longueur_max else text


def _beside(champ: Champ) -> str:
    """Tell the words that stand beside a field which no label names."""
    return f"« {champ.libelle_visible} »" if not champ.libelle and champ.libelle_visible else ""


def _is_known(champ: Champ) -> bool:
    return champ.nature is not Nature.AUTRE or bool(champ.autocomplete)


def _of_group(champ: Champ, champs: Sequence[Champ]) -> Reponse:
    """Take the first of some radio buttons, and tell the others."""
    if not champ.options:
        return Reponse(etape=Cocher.model_validate({"cocher": target(champ, champs)}))
    taken, *others = champ.options
    step = {**target(champ, champs), "option": taken}
    return Reponse(etape=Choisir.model_validate({"choisir": step}), note=_listed(others))


def _of_box(champ: Champ, champs: Sequence[Champ], *, tout: bool) -> Reponse | None:
    """Tick a box that must be."""
    if not (tout or champ.obligatoire or champ.reclame or champ.obligatoire_signale):
        return None
    note = "accepté à la place de la personne" if champ.nature is Nature.CONSENTEMENT else ""
    return Reponse(etape=Cocher.model_validate({"cocher": target(champ, champs)}), note=note)


def _of_list(champ: Champ, champs: Sequence[Champ]) -> Reponse | None:
    """Take the second option of a list: the first is often « Choisissez »."""
    options = [option for option in champ.options if option.strip(" -–—.…")]
    if not options:
        return None
    taken = options[1] if len(options) > 1 and len(options) == len(champ.options) else options[0]
    step = {**target(champ, champs), "option": taken}
    others = _listed(option for option in options if option != taken)
    return Reponse(etape=Choisir.model_validate({"choisir": step}), note=others)


def target(champ: Champ, champs: Sequence[Champ]) -> dict[str, Any]:
    """Designate a field by the label that is tied to it, with its rank among those of the same.

    A text that stands beside a field and is tied to none finds nothing: a selector does.
    """
    label = champ.libelle
    if not label:
        return {"css": champ.lieu.selecteur}
    alike = [c for c in champs if fold(c.libelle) == fold(label)]
    rank = next((i for i, c in enumerate(alike, 1) if c is champ), 1)
    return {"etiquette": label} if len(alike) < 2 else {"etiquette": label, "rang": rank}


def _words(champ: Champ) -> str:
    return f"{champ.libelle} {champ.libelle_visible} {champ.groupe} {champ.indice}"


def _listed(others: Iterable[str]) -> str:
    named = [other for other in others if other]
    shown = ", ".join(named[:4]) + ("…" if len(named) > 4 else "")
    return f"autres choix : {shown}" if named else ""
