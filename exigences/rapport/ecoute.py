"""Says in French what a screen reader announces of each screen."""

from collections.abc import Mapping
from typing import Protocol

from exigences.model.facts.facts import PageFacts, ParcoursFacts
from exigences.model.parcours.ecoute import Entendu, EtatEntendu
from exigences.model.rapport.ecoute import EcranEntendu
from exigences.rapport.langue import combien, entre_guillemets

MOST = 200
"""Announcements of one screen that are told."""
_REPERES: Mapping[str, str] = {
    "banner": "en-tête",
    "navigation": "navigation",
    "main": "contenu principal",
    "contentinfo": "pied de page",
    "complementary": "complément",
    "search": "recherche",
    "region": "région",
    "form": "formulaire",
}
_ROLES: Mapping[str, str] = {
    **{role: f"repère {word}" for role, word in _REPERES.items()},
    "alert": "alerte",
    "alertdialog": "boîte de dialogue",
    "article": "article",
    "button": "bouton",
    "checkbox": "case à cocher",
    "columnheader": "en-tête de colonne",
    "combobox": "liste à choix",
    "ColorWell": "champ de couleur",
    "Date": "champ de date",
    "DateTime": "champ de date et d'heure",
    "dialog": "boîte de dialogue",
    "DisclosureTriangle": "bouton à déplier",
    "figure": "figure",
    "frame": "cadre",
    "grid": "tableau",
    "group": "groupe",
    "image": "image",
    "InputTime": "champ d'heure",
    "link": "lien",
    "listbox": "liste à choix",
    "log": "journal",
    "math": "formule",
    "menu": "menu",
    "menuitem": "entrée de menu",
    "meter": "jauge",
    "option": "choix",
    "progressbar": "avancement",
    "radio": "bouton radio",
    "radiogroup": "groupe de boutons radio",
    "rowheader": "en-tête de ligne",
    "searchbox": "champ de recherche",
    "slider": "curseur",
    "spinbutton": "champ de nombre",
    "status": "message",
    "switch": "interrupteur",
    "tab": "onglet",
    "table": "tableau",
    "tablist": "onglets",
    "tabpanel": "panneau d'onglet",
    "textbox": "champ à remplir",
    "toolbar": "barre d'outils",
    "tree": "arborescence",
    "treeitem": "entrée d'arborescence",
    "Audio": "lecteur de son",
    "Video": "lecteur de vidéo",
}
_ETATS: Mapping[EtatEntendu, str] = {
    EtatEntendu.REQUIS: "obligatoire",
    EtatEntendu.COCHE: "coché",
    EtatEntendu.NON_COCHE: "non coché",
    EtatEntendu.EN_PARTIE: "coché en partie",
    EtatEntendu.DEPLIE: "déplié",
    EtatEntendu.REPLIE: "replié",
    EtatEntendu.ENFONCE: "enfoncé",
    EtatEntendu.CHOISI: "choisi",
    EtatEntendu.INACTIF: "inactif",
    EtatEntendu.INVALIDE: "saisie non valide",
    EtatEntendu.LECTURE_SEULE: "lecture seule",
}
_NAMELESS = frozenset(
    {"button", "checkbox", "combobox", "image", "link", "listbox", "option", "radio", "searchbox"}
    | {"slider", "spinbutton", "switch", "tab", "textbox", "menuitem", "frame", "Date", "DateTime"}
)
"""What should have a name: that it has none is heard, and told."""

_FIELDS = frozenset(
    {"button", "checkbox", "combobox", "listbox", "radio", "searchbox", "slider", "spinbutton"}
    | {"switch", "textbox", "Date", "DateTime", "InputTime", "ColorWell"}
)
"""Where the command of a screen reader for the next field stops."""


class Numeros(Protocol):
    """Finds the screen of the reference that a page is a state of."""

    def of(self, page: PageFacts) -> int | None:
        """Number of the screen of a page."""


def heard_screens(faits: ParcoursFacts, ecrans: Numeros) -> tuple[EcranEntendu, ...]:
    """Each screen as it is first heard; none where nobody listened."""
    first: dict[int, PageFacts] = {}
    for page in faits.pages:
        numero = ecrans.of(page)
        if page.entendu is not None and numero is not None:
            first.setdefault(numero, page)
    return tuple(_screen(numero, page) for numero, page in sorted(first.items()))


def _screen(numero: int, page: PageFacts) -> EcranEntendu:
    said = page.entendu or ()
    return EcranEntendu(
        ecran=numero,
        titre=page.titre.strip(),
        reperes=tuple(_with_name(_REPERES[e.role], e) for e in said if e.role in _REPERES),
        titres=tuple(_with_name(f"niveau {e.niveau}", e) for e in said if e.role == "heading"),
        champs=tuple(announcement(e) for e in said if e.role in _FIELDS)[:MOST],
        annonces=tuple(map(announcement, said[:MOST])),
        autres=max(0, len(said) - MOST),
    )


def announcement(one: Entendu) -> str:
    """What is said of one element: « champ à remplir « Nom », obligatoire »."""
    if one.role == "text":
        return entre_guillemets(one.nom, 300)
    match one.role:
        case "heading":
            kind = f"titre de niveau {one.niveau}"
        case "list":
            kind = f"liste de {combien(one.niveau, 'élément')}" if one.niveau else "liste"
        case role:
            kind = _ROLES.get(role, "élément")
    parts = [_with_name(kind, one)]
    if one.valeur:
        parts.append(entre_guillemets(one.valeur, 120))
    parts += [_ETATS[etat] for etat in one.etats]
    if one.description:
        parts.append(f"puis {entre_guillemets(one.description, 300)}")
    return ", ".join(parts)


def _with_name(kind: str, one: Entendu) -> str:
    if one.nom:
        return f"{kind} {entre_guillemets(one.nom, 200)}"
    return f"{kind} sans nom" if one.role in _NAMELESS else kind
