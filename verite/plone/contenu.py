"""The site of the bench: a neighbourhood's association, its pages, its form to write."""

import os

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

app = makerequest(app)  # noqa: F821 - given by zconsole
setRequest(app.REQUEST)
app.acl_users.userFolderAddUser("administration", "Un-mot-de-passe-2026", ["Manager"], [])
newSecurityManager(None, app.acl_users.getUser("administration").__of__(app.acl_users))
site = addPloneSite(
    app,
    "Plone",
    title="Maison de quartier des Lilas",
    default_language="fr",
    portal_timezone="Europe/Paris",
    distribution_name="classic",
)
setSite(site)
registry = getUtility(IRegistry)
for name, value in {
    # On loopback, Plone shows no theme unless told to.
    "plone.app.theming.interfaces.IThemeSettings.hostnameBlacklist": [],
    "plone.site_title": "Maison de quartier des Lilas",
    "plone.enable_self_reg": True,
    "plone.enable_user_pwd_choice": True,
    "plone.email_from_name": "Maison de quartier des Lilas",
    "plone.email_from_address": "accueil@lilas.valmont.example",
    "plone.smtp_host": "127.0.0.1",
    "plone.smtp_port": int(os.environ["PORT_COURRIEL"]),
}.items():
    registry[name] = value
for member in list(site.objectIds()):
    if member in ("news", "events", "Members", "front-page"):
        api.content.delete(site[member], check_linkintegrity=False)
site.text = RichTextValue(
    "<p>Au cœur du quartier, une maison ouverte à tous : aide aux devoirs, sorties, ateliers, café "
    "des habitants.</p>",
    "text/html",
    "text/html",
)
for title, text in (
    (
        "L'accompagnement à la scolarité",
        (
            "<p>Du lundi au jeudi, de 16 h 30 à 18 h, des bénévoles aident les enfants du CP à la "
            "troisième à faire leurs devoirs. Pour une place, écrivez-nous.</p>"
        ),
    ),
    (
        "Les sorties en famille",
        (
            "<p>Un samedi par mois, un car part de la place des Lilas. Le programme de l'automne "
            "paraît en septembre.</p>"
        ),
    ),
):
    page = api.content.create(site, "Document", title=title)
    page.text = RichTextValue(text, "text/html", "text/html")
    api.content.transition(page, "publish")
transaction.commit()
