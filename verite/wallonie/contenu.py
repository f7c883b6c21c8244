"""The site of the bench: a commune of Wallonia on iA.SmartWeb, and a form that its agents made."""

import os
from base64 import b64encode
from pathlib import Path

import transaction
from AccessControl.SecurityManagement import newSecurityManager
from imio.smartweb.core.interfaces import IImioSmartwebCoreLayer
from imio.smartweb.policy.utils import get_accessibility_html_content, get_gdpr_html_content
from plone import api
from plone.app.textfield import RichTextValue
from plone.app.theming.utils import applyTheme, getOrCreatePersistentResourceDirectory, getTheme
from plone.namedfile.file import NamedBlobFile
from Products.CMFPlone.factory import addPloneSite
from Testing.makerequest import makerequest
from zope.component import getMultiAdapter
from zope.component.hooks import setSite
from zope.globalrequest import setRequest
from zope.interface import alsoProvides

ICI = Path(os.environ["ICI"])
COMMUNE = "Rochehaye"
LA_COMMUNE = f"la Commune de {COMMUNE}"
ENTREE = "Un-mot-de-passe-2026"
ACTIONS = """<?xml version="1.0" encoding="utf-8"?>
<model xmlns="http://namespaces.plone.org/supermodel/schema">
  <schema>
    <field name="mailer" type="collective.easyform.actions.Mailer">
      <title>Courriel au service</title>
      <recipient_email>atl@rochehaye.example</recipient_email>
      <msg_subject>Inscription aux plaines</msg_subject>
    </field>
    <field name="saver" type="collective.easyform.actions.SaveData">
      <title>Registre</title>
    </field>
  </schema>
</model>
"""


def texte(nom):
    """Return the text of a file as Plone keeps it."""
    ecrit = (ICI / "pages" / f"{nom}.html").read_text("utf-8")
    return RichTextValue(ecrit, "text/html", "text/x-html-safe")


def publie(dans, genre, nom, titre, resume="", **champs):
    """Make a content and publish it."""
    fait = api.content.create(dans, genre, id=nom, title=titre, description=resume, **champs)
    api.content.transition(fait, "publish")
    return fait


def section(dans, nom, titre, *, cacher=False, **champs):
    """Add a section of text to a page."""
    faite = api.content.create(
        dans, "imio.smartweb.SectionText", id=nom, title=titre, hide_title=cacher, **champs
    )
    faite.text = texte(nom)
    faite.reindexObject()


def page(dans, nom, titre, resume, *sections, genre="imio.smartweb.Page", **champs):
    """Publish a page and its sections, each from its file; one without a title hides it."""
    faite = publie(dans, genre, nom, titre, resume, **champs)
    for fichier, intertitre in sections:
        section(faite, fichier, intertitre or titre, cacher=not intertitre)
    faite.reindexObject()
    return faite


app = makerequest(app)  # noqa: F821 - given by zconsole
setRequest(app.REQUEST)
app.acl_users.userFolderAddUser("administration", ENTREE, ["Manager"], [])
newSecurityManager(None, app.acl_users.getUser("administration").__of__(app.acl_users))
site = addPloneSite(
    app,
    "Plone",
    title=f"Commune de {COMMUNE}",
    default_language="fr",
    portal_timezone="Europe/Brussels",
    distribution_name="classic",
)
setSite(site)
setup = site.portal_setup
setup.runAllImportStepsFromProfile("profile-imio.smartweb.policy:default")
setup.runAllImportStepsFromProfile("profile-collective.easyform:default")
vie_privee = get_gdpr_html_content(LA_COMMUNE).replace(
    "[adresse électronique du DPO du pouvoir local]", "dpo@rochehaye.example"
)
accessibilite = get_accessibility_html_content()
for modele, ecrit in {
    "[nom du pouvoir local]": LA_COMMUNE,
    "[url du site]": "www.rochehaye.example",
    "par email xxxx@xxx": "par email info@rochehaye.example",
    "par téléphone xxxxxx": "par téléphone 082 00 00 10",
    "via notre formulaire de contact xxxxxxxx": "via notre formulaire de contact",
}.items():
    accessibilite = accessibilite.replace(modele, ecrit)
# What their model leaves to the commune: kept as it proposes, without its remarks.
for debut, reste in {
    "[[[Les documents PDF": (
        "Les documents PDF scannés ne sont pas encore accessibles. La Commune en est consciente et "
        "travaille à leur mise en conformité, qui sera progressivement assurée dans les prochains "
        "mois."
    ),
    "[[[C’est obligé": "",
    "[[[Date à mentionner": "Dernière mise à jour : le 12 septembre 2025.",
}.items():
    avant, _, apres = accessibilite.partition(debut)
    accessibilite = avant + reste + apres.partition("]]]")[2]
for name, value in {
    # On loopback, Plone shows no theme unless told to.
    "plone.app.theming.interfaces.IThemeSettings.hostnameBlacklist": [],
    "plone.site_title": f"Commune de {COMMUNE}",
    "plone.site_logo": b"filenameb64:bG9nby5zdmc=;datab64:"
    + b64encode((ICI / "theme" / "logo.svg").read_bytes()),
    "plone.email_from_name": f"Commune de {COMMUNE}",
    "plone.email_from_address": "info@rochehaye.example",
    "plone.smtp_host": "127.0.0.1",
    "plone.smtp_port": int(os.environ["PORT_COURRIEL"]),
    # Their search engine is another server: without it, Plone searches by itself.
    "collective.solr.active": False,
    "imio.gdpr.interfaces.IGDPRSettings.text": vie_privee,
    "collective.anysurfer.interfaces.IAnysurferSettings.accessibility_translations": [
        {"language": "fr", "text": RichTextValue(accessibilite, "text/html", "text/x-html-safe")}
    ],
}.items():
    api.portal.set_registry_record(name, value)
site.title = f"Commune de {COMMUNE}"
site.description = ""
site.portal_actions.header_actions.account.manage_changeProperties(
    url_expr="string:https://rochehaye.guichet-citoyen.example/"
)
# Every commune has a theme of its own, which no package holds: here Plone's, and a little more.
dossier = getOrCreatePersistentResourceDirectory()
dossier.makeDirectory("rochehaye")
for fichier in sorted((ICI / "theme").iterdir()):
    dossier["rochehaye"].writeFile(fichier.name, fichier.read_bytes())
applyTheme(getTheme("rochehaye"))

commune = publie(site, "imio.smartweb.Folder", "ma-commune", "Ma commune")
page(
    commune,
    "population-et-etat-civil",
    "Population et État civil",
    "Cartes d'identité, passeports, permis, certificats, adresses, naissances, mariages et décès.",
    ("population", ""),
    ("population-heures", "Heures d'ouverture"),
    ("population-contact", "Nous joindre"),
)
page(
    commune,
    "accueil-temps-libre",
    "Accueil temps libre",
    "Garderies, stages et plaines.",
    ("atl", ""),
)
demarches = publie(site, "imio.smartweb.Folder", "mes-demarches", "Mes démarches")
vivre = publie(site, "imio.smartweb.Folder", "vivre-a-rochehaye", f"Vivre à {COMMUNE}")
page(
    vivre,
    "dechets-et-recyparc",
    "Déchets et recyparc",
    "Les collectes, les sacs, le recyparc.",
    ("dechets", ""),
)

# Their folders do not take a form: the type is allowed there, as for any other package.
genre = site.portal_types["imio.smartweb.Folder"]
genre.allowed_content_types = (*genre.allowed_content_types, "EasyForm", "File")
documents = publie(
    demarches, "imio.smartweb.Folder", "documents", "Documents", exclude_from_nav=True
)
documents.exclude_from_parent_listing = True
documents.reindexObject()
for nom, titre in (("fiche-sante", "Fiche santé"), ("roi-plaines", "R.O.I. des plaines")):
    api.content.create(
        documents,
        "File",
        id=f"{nom}.pdf",
        title=titre,
        file=NamedBlobFile(
            (ICI / "pages" / f"{nom}.pdf").read_bytes(), "application/pdf", f"{nom}.pdf"
        ),
    )
formulaire = publie(
    documents,
    "EasyForm",
    "inscription-plaines",
    "Inscription aux plaines de détente",
    "Congé de février 2027.",
    exclude_from_nav=True,
)
formulaire.fields_model = (ICI / "formulaires" / "plaines.xml").read_text("utf-8")
formulaire.actions_model = ACTIONS
formulaire.form_tabbing = False
formulaire.submitLabel = "Envoyer"
formulaire.thankstitle = "Merci"
formulaire.thanksdescription = (
    "Votre demande d'inscription est bien arrivée au service Accueil temps libre."
)
formulaire.formPrologue = texte("plaines-formulaire")

demarche = "imio.smartweb.Procedure"
page(
    demarches,
    "carte-d-identite",
    "Renouveler sa carte d'identité (eID)",
    "",
    ("eid", ""),
    genre=demarche,
    taxonomy_procedure_category="autorisation_carte",
    topics=["citizenship"],
)
page(
    demarches,
    "changement-d-adresse",
    "Déclarer un changement d'adresse",
    "",
    ("adresse", ""),
    genre=demarche,
    taxonomy_procedure_category="declaration",
    topics=["citizenship"],
    iam=["newcomer"],
)
page(
    demarches,
    "plaines-de-detente",
    "Inscrire son enfant aux plaines de détente",
    "",
    ("plaines", ""),
    genre=demarche,
    taxonomy_procedure_category="inscription",
    topics=["entertainment"],
    iam=["parent"],
    procedure_url="/mes-demarches/documents/inscription-plaines",
)

accueil = page(
    site,
    "accueil",
    f"Bienvenue à {COMMUNE}",
    "",
    ("accueil", ""),
    genre="imio.smartweb.PortalPage",
    exclude_from_nav=True,
)
liens = api.content.create(
    accueil, "imio.smartweb.SectionLinks", id="acces-rapides", title="Accès rapides"
)
for nom, titre, ou in (
    ("guichet", "Population : les heures du guichet", "/ma-commune/population-et-etat-civil"),
    ("plaines", "Plaines de détente : inscriptions ouvertes", "/mes-demarches/plaines-de-detente"),
    ("dechets", "Déchets et recyparc", "/vivre-a-rochehaye/dechets-et-recyparc"),
):
    api.content.create(liens, "imio.smartweb.BlockLink", id=nom, title=titre, remoteUrl=ou)
section(accueil, "horaires", "L'administration communale")
site.setDefaultPage("accueil")

alsoProvides(app.REQUEST, IImioSmartwebCoreLayer)
getMultiAdapter((site, app.REQUEST), name="footer_settings").add_footer()
footer = site["footer"]
section(footer, "pied", f"Commune de {COMMUNE}", bootstrap_css_class="col-sm-6")
section(footer, "pied-liens", "En savoir plus", bootstrap_css_class="col-sm-6")
transaction.commit()
