"""The pages of a town and the account of an association, as its editors would write them."""

import sys

import transaction
from kotti.resources import DBSession, Document, get_root
from kotti.security import get_principals, set_groups
from kotti.workflow import get_workflow
from pyramid.paster import get_app
from pyramid.scripting import prepare

ACCUEIL = """
<p>La mairie est ouverte le lundi, le mardi et le jeudi de 9 h à 12 h, le mercredi de 14 h à 18 h.
Place de l'Église, 80320 Valmont. Téléphone : 03 22 00 00 01.</p>
<p>Les habitants qui ont un compte reçoivent les avis de la commune : coupures d'eau, travaux,
réunions. <a href="login">Ouvrir un compte ou se connecter</a>.</p>
<p>Les associations publient elles-mêmes leurs affiches dans leur page.</p>
"""
PAGES = {
    "vie-pratique": (
        "Vie pratique",
        "Les déchets, l'eau, les papiers",
        """<h2>Les déchets</h2>
<p>Les bacs gris sont ramassés le mardi, les bacs jaunes un vendredi sur deux. La déchetterie
de la CCVS demande la carte d'accès et un justificatif de domicile.</p>
<h2>L'eau</h2>
<p>Une fuite dans la rue se signale en mairie.</p>""",
    ),
    "associations": (
        "Les associations",
        "Ceux qui font vivre le village",
        """<p>Une association publie ici ses affiches en PDF, une page au plus, quinze jours
avant la date. La mairie les relit, puis les montre.</p>
<p><a href="/associations/comite-des-fetes">Le comité des fêtes</a></p>""",
    ),
}
COMITE = """
<p>Le comité prépare le 14 juillet, la brocante de septembre et le repas des anciens.
Présidente : Odile Renard.</p>
"""


def page(title, description, body):
    """Return one page of the site."""
    return Document(title=title, description=description, body=body)


def main(ini):
    """Fill the database of the settings."""
    get_app(ini)
    with prepare(), transaction.manager:
        root = get_root()
        root.title = "Bienvenue à Valmont"
        root.description = "Le site de la commune : vie pratique, associations, avis aux habitants."
        root.body = ACCUEIL
        del root["about"]
        for name, words in PAGES.items():
            root[name] = page(*words)
        associations = root["associations"]
        associations["comite-des-fetes"] = page(
            "Le comité des fêtes", "Fêtes, brocante et repas", COMITE
        )
        DBSession.flush()
        for shown in (root, root["vie-pratique"], associations, associations["comite-des-fetes"]):
            workflow = get_workflow(shown)
            if workflow.state_of(shown) != "public":
                workflow.transition_to_state(shown, None, "public")
        principals = get_principals()
        principals["odile"] = {
            "name": "odile",
            "title": "Odile Renard",
            "email": "odile@valmont.example",
            "password": "Un-mot-de-passe-2026",
        }
        set_groups("odile", associations["comite-des-fetes"], ["role:editor"])


main(sys.argv[1])
