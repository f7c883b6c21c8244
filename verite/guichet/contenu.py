"""The first state: the commune, its pages, and two of its forms, in the words of its clerks."""

import os
import sys
from pathlib import Path

import transaction
from onegov.core.utils import scan_morepath_modules
from onegov.form import FormCollection
from onegov.server.config import Config
from onegov.town import TownApp
from onegov.town.initial_content import create_new_organisation

ATTESTATION = """# Vos coordonnées
Prénom * = ___
Nom * = ___
Date de naissance * = YYYY.MM.DD
Adresse électronique * = @@@
Téléphone = ___

# Votre domicile
Rue et numéro * = ___
NPA et localité * = ___

# L'attestation
Motif * =
    ( ) Bail ou crédit
    ( ) École ou études
    ( ) Autorité étrangère
    ( ) Autre
        Lequel * = ___
Remise * =
    ( ) À retirer au guichet
    ( ) Par la poste

# Pièce
Copie de la pièce d'identité * = *.pdf|*.jpg|*.png
"""
DEGAT = """# Le lieu
Rue ou lieu-dit * = ___
Près de = ___

# Le dégât
Genre * =
    ( ) Chaussée ou trottoir
    ( ) Éclairage
    ( ) Eau ou égout
    ( ) Autre
Ce que vous avez vu * = ...[6]
Photo = *.jpg|*.png

# Vous joindre
Nom * = ___
Adresse électronique * = @@@
"""

scan_morepath_modules(TownApp)
TownApp.commit()
app = TownApp()
app.namespace = "town"
app.configure_application(**Config.from_yaml_file(sys.argv[1]).applications[0].configuration)
app.set_application_id("town/valmont")
app.clear_request_cache()
create_new_organisation(
    app,
    "Commune de Valmont",
    reply_to="commune@valmont.example",
    forms=(
        ("attestation", "Attestation de domicile", ATTESTATION),
        ("degat", "Signaler un dégât sur la voie publique", DEGAT),
    ),
    create_files=False,
    path=str(Path(os.environ["ICI"]) / "contenu.yaml"),
    locale="fr_CH",
)
forms = FormCollection(app.session()).definitions
for name, lead, text in (
    (
        "attestation",
        "L'attestation coûte 15 francs.",
        (
            "<p>Elle dit que vous êtes inscrit à Valmont. Les 15 francs se "
            "paient au guichet, ou avec la facture jointe à l'envoi.</p>"
        ),
    ),
    (
        "degat",
        "Un trou, un lampadaire éteint, une fuite.",
        "<p>En cas de danger, appelez le 117.</p>",
    ),
):
    form = forms.by_name(name)
    form.content = {"lead": lead, "text": text}
transaction.commit()
