"""The site of the bench: a commune, its pages, and the forms that it made for itself."""

import os
from pathlib import Path

import transaction
from AccessControl.SecurityManagement import newSecurityManager
from plone import api
from plone.app.textfield import RichTextValue
from plone.registry.interfaces import IRegistry
from Products.CMFPlone.factory import addPloneSite
from Testing.makerequest import makerequest
from zope.component import getUtility
from zope.component.hooks import setSite
from zope.globalrequest import setRequest

ICI = Path(os.environ["ICI"])
COMMUNE = "Saint-Aubin-sur-Ouche"
ENTREE = "Un-mot-de-passe-2026"
ACTIONS = """<?xml version="1.0" encoding="utf-8"?>
<model xmlns="http://namespaces.plone.org/supermodel/schema">
  <schema>
    <field name="mailer" type="collective.easyform.actions.Mailer">
      <title>Courriel au service</title>
      <recipient_email>{}</recipient_email>
      <msg_subject>{}</msg_subject>
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


def page(dans, nom, titre, resume="", fichier=""):
    """Publish a page from its file."""
    faite = api.content.create(dans, "Document", id=nom, title=titre, description=resume)
    faite.text = texte(fichier or nom)
    api.content.transition(faite, "publish")
    return faite


def dossier(nom, titre, resume):
    """Publish a section: in the classic distribution, a folder and its page."""
    fait = api.content.create(site, "Folder", id=nom, title=titre, description=resume)
    api.content.transition(fait, "publish")
    page(fait, "presentation", titre, resume, nom)
    fait.setDefaultPage("presentation")
    return fait


def formulaire(dans, nom, titre, resume, courriel, **reglages):
    """Make a form of easyform from its file."""
    fait = api.content.create(dans, "EasyForm", id=nom, title=titre, description=resume)
    fait.fields_model = (ICI / "formulaires" / f"{nom}.xml").read_text("utf-8")
    fait.actions_model = ACTIONS.format(courriel, titre)
    for cle, valeur in reglages.items():
        setattr(fait, cle, valeur)
    api.content.transition(fait, "publish")
    return fait


app = makerequest(app)  # noqa: F821 - given by zconsole
setRequest(app.REQUEST)
app.acl_users.userFolderAddUser("administration", ENTREE, ["Manager"], [])
newSecurityManager(None, app.acl_users.getUser("administration").__of__(app.acl_users))
site = addPloneSite(
    app,
    "Plone",
    title=f"Commune de {COMMUNE}",
    default_language="fr",
    portal_timezone="Europe/Paris",
    distribution_name="classic",
)
setSite(site)
site.portal_setup.runAllImportStepsFromProfile("profile-collective.easyform:default")
registry = getUtility(IRegistry)
for name, value in {
    # On loopback, Plone shows no theme unless told to.
    "plone.app.theming.interfaces.IThemeSettings.hostnameBlacklist": [],
    "plone.site_title": f"Commune de {COMMUNE}",
    "plone.enable_self_reg": True,
    "plone.enable_user_pwd_choice": True,
    "plone.email_from_name": f"Mairie de {COMMUNE}",
    "plone.email_from_address": "mairie@saint-aubin.example",
    "plone.smtp_host": "127.0.0.1",
    "plone.smtp_port": int(os.environ["PORT_COURRIEL"]),
}.items():
    registry[name] = value
for member in list(site.objectIds()):
    if member in ("news", "events", "Members", "front-page"):
        api.content.delete(site[member], check_linkintegrity=False)
site.text = texte("accueil")

enfance = dossier(
    "enfance",
    "Petite enfance",
    "Crèches, assistantes maternelles, relais.",
)
creche = formulaire(
    enfance,
    "creche",
    "Préinscription en crèche",
    "Une demande par enfant, à renouveler chaque année.",
    "petite.enfance@saint-aubin.example",
    form_tabbing=True,
    submitLabel="Envoyer",
    thankstitle="Votre préinscription est enregistrée",
    thanksdescription="Elle sera étudiée à la prochaine commission d'attribution.",
    formPrologue=texte("creche"),
)
# Only who has an account sees it.
creche.manage_permission("View", ["Member", "Manager", "Owner"], acquire=0)
creche.reindexObject()

salles = dossier(
    "salles",
    "Location de salles",
    "Grande salle, petite salle, salle du four à pain.",
)
page(
    salles,
    "reglement",
    "Règlement d'utilisation des salles",
)
formulaire(
    salles,
    "salle",
    "Demande de location d'une salle",
    "À faire au moins trois semaines avant la date.",
    "accueil@saint-aubin.example",
    submitLabel="Envoyer la demande",
    thankstitle="Merci",
    thanksdescription="Votre demande a été envoyée à l'accueil de la mairie.",
)
page(site, "mentions-legales", "Mentions légales")
api.user.create(
    username="clormeau",
    email="camille.lormeau@courriel.example",
    password=ENTREE,
    properties={"fullname": "Camille Lormeau"},
)
transaction.commit()
