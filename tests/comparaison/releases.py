"""A small service, and its releases: each says what it changes of the first."""

import re
from collections.abc import Callable

type Pages = dict[str, str]
type Retouche = Callable[[Pages], Pages]

FORMULAIRE = """<h1>Vos coordonnées</h1>
<p id="delai">Votre demande sera instruite dans les meilleurs délais par le CCAS.</p>
<form action="deux.html">
<p><label for="nom">Nom</label> <input id="nom" name="nom" class="fr-input" required></p>
<p><label for="mel">Adresse électronique</label>
<input id="mel" name="mel" type="email" class="fr-input" required></p>
<p><label for="tel">Téléphone mobile (facultatif)</label>
<input id="tel" name="tel" type="tel" class="fr-input"></p>
<p><label for="mdp">Mot de passe à inventer</label>
<input id="mdp" name="mdp" type="password" autocomplete="new-password" required
aria-describedby="regle"></p>
<p id="regle">Le mot de passe doit contenir au moins 8 caractères, dont une majuscule.</p>
<button class="fr-btn">Continuer</button></form>"""

PIECES = """<h1>Vos pièces</h1>
<form action="trois.html">
<p><label for="avis">Avis d'imposition</label> <input id="avis" type="file" name="avis"></p>
<button class="fr-btn">Envoyer les pièces</button></form>"""

ACCUEIL = """<h1>Aide à l'énergie</h1>
<p>Vous pouvez aussi appeler le 01 99 00 41 41, du lundi au vendredi, de 9 h à 17 h.</p>
<p><a class="fr-btn" href="un.html">Commencer</a></p>
<p><img src="logo.png"></p>"""

REMPLIES = (
    {"cliquer": "Commencer"},
    {"remplir": {"nom": "Nom", "valeur": "Martin"}},
    {"remplir": {"nom": "Adresse électronique", "valeur": "camille@exemple.fr"}},
    {"remplir": {"nom": "Téléphone mobile", "valeur": "06 39 98 12 34"}},
    {"remplir": {"nom": "Mot de passe", "valeur": "Pistache-4217"}},
)
ETAPES = (*REMPLIES, {"cliquer": "Continuer"}, {"verifier": "Envoyer les pièces"})


def cadre(titre: str, corps: str) -> str:
    """A whole page."""
    return (
        f'<!doctype html><html lang="fr"><head><title>{titre}</title></head>'
        f'<body><main id="contenu">{corps}</main></body></html>'
    )


def premiere() -> Pages:
    """The first release."""
    return {
        "accueil.html": cadre("Aide", ACCUEIL),
        "un.html": cadre("Coordonnées", FORMULAIRE),
        "deux.html": cadre("Pièces", PIECES),
    }


def change(page: str, old: str, new: str) -> Retouche:
    """Replace a text that must be there."""

    def retouche(pages: Pages) -> Pages:
        assert old in pages[page], old
        return {**pages, page: pages[page].replace(old, new)}

    return retouche


def every_page(pattern: str, by: str) -> Retouche:
    """Replace a pattern on every page where it is."""
    return lambda pages: {path: re.sub(pattern, by, text) for path, text in pages.items()}


SANS_EFFET: dict[str, Retouche] = {
    "classes": every_page(r'class="[^"]*"', 'class="x9f2"'),
    "identifiants": every_page(r'\b(id|for|aria-describedby)="(\w+)"', r'\1="n\2-77"'),
    "enveloppes": every_page(r"(<form.*?</form>)", r"<div><div>\1</div></div>"),
    "bandeau": every_page(
        r"<main([^>]*)>", r"<main\1><div><p>Le site ferme dimanche matin.</p></div>"
    ),
    "titre traduit": change("un.html", "<h1>Vos coordonnées</h1>", "<h1>Your details</h1>"),
    "phrase reformulée": change(
        "un.html", "Votre demande sera instruite dans", "Toute demande est instruite dans"
    ),
    "champs dans un autre ordre": lambda pages: {
        **pages,
        "un.html": re.sub(
            r'(<p><label for="nom">.*?</p>\n)(<p><label for="mel">.*?</p>\n)',
            r"\2\1",
            pages["un.html"],
            flags=re.DOTALL,
        ),
    },
}
"""Edits after which nothing is asked otherwise."""
