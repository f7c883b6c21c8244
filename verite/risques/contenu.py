"""The site of the bench: a questionnaire for small town halls, and one who began it."""

import os
from pathlib import Path

import lxml.objectify
import transaction
from AccessControl.SecurityManagement import newSecurityManager
from euphorie.client import model
from euphorie.client.browser.publish import PublishToClient
from euphorie.client.profile import BuildSurveyTree
from euphorie.content.browser.upload import SurveyImporter
from plone.dexterity.utils import createContentInContainer
from plone.registry.interfaces import IRegistry
from Products.CMFPlone.factory import addPloneSite
from Testing.makerequest import makerequest
from z3c.saconfig import Session
from zope.component import getUtility
from zope.component.hooks import setSite
from zope.globalrequest import setRequest

ANSWERS = {
    "Les agents d'accueil savent que faire face à une personne agressive": "no",
    "Le chemin entre l'entrée et le guichet est dégagé": "yes",
    "Les écrans sont placés perpendiculairement aux fenêtres": "yes",
}

ici = Path(os.environ["ICI"])
app = makerequest(app)  # noqa: F821 - given by zconsole
setRequest(app.REQUEST)
app.acl_users.userFolderAddUser("administration", "Un-mot-de-passe-2026", ["Manager"], [])
newSecurityManager(None, app.acl_users.getUser("administration").__of__(app.acl_users))
site = addPloneSite(
    app,
    "Plone",
    title="Prévention - Centre de gestion du Valmontois",
    default_language="fr",
    portal_timezone="Europe/Paris",
    distribution_name="classic",
)
setSite(site)
site.portal_setup.runAllImportStepsFromProfile("profile-osha.oira:default")
# No directory of the agency stands behind it.
site.acl_users.manage_delObjects(["pasldap"])
registry = getUtility(IRegistry)
for name, value in {
    "plone.default_language": "fr",
    # On loopback, Plone shows no theme unless told to.
    "plone.app.theming.interfaces.IThemeSettings.hostnameBlacklist": [],
    "plone.email_from_name": "Centre de gestion du Valmontois",
    "plone.email_from_address": "prevention@cdg-valmontois.example",
    "plone.smtp_host": "127.0.0.1",
    "plone.smtp_port": int(os.environ["PORT_COURRIEL"]),
    "euphorie.client_url": f"http://127.0.0.1:{os.environ['PORT']}/Plone/client",
    "euphorie.allow_guest_accounts": True,
    "euphorie.allow_user_defined_risks": True,
    "euphorie.default_country": "fr",
    "euphorie.use_existing_measures": True,
    "euphorie.use_integrated_action_plan": True,
    "euphorie.use_help_section": True,
}.items():
    registry[name] = value
# It is served without TLS.
site.acl_users.session.secure = False
model.metadata.create_all(Session.bind, checkfirst=True)
sector = createContentInContainer(
    site.sectors.fr, "euphorie.sector", title="Collectivités du Valmontois"
)
sector.login = "cdg-valmontois"
sector.contact_name = "Hélène Morvan"
sector.contact_email = "prevention@cdg-valmontois.example"
group = createContentInContainer(sector, "euphorie.surveygroup", title="Petite mairie et école")
group.evaluation_algorithm = "french"
questionnaire = lxml.objectify.fromstring((ici / "questionnaire.xml").read_bytes())
survey = SurveyImporter(sector).ImportSurvey(questionnaire.survey, group, "2026")
PublishToClient(survey)
odile = model.Account(
    loginname="odile.renard@saint-avit.example",
    password="Un-mot-de-passe-2026",  # noqa: S106 - a service on loopback
    tc_approved=1,
    first_name="Odile",
    last_name="Renard",
)
Session().add(odile)
Session().flush()
# She began: what she answered, and the last part that waits.
commence = model.SurveySession(
    title="Mairie de Saint-Avit",
    zodb_path="fr/collectivites-du-valmontois/petite-mairie-et-ecole",
    account_id=odile.id,
)
Session().add(commence)
Session().flush()
published = site.client.fr["collectivites-du-valmontois"]["petite-mairie-et-ecole"]
BuildSurveyTree(published, {}, commence)
Session().flush()
for module in Session().query(model.Module).filter_by(session_id=commence.id):
    module.skip_children = False
for risk in Session().query(model.Risk).filter_by(session_id=commence.id).order_by("path"):
    risk.identification = ANSWERS.get(risk.title)
    if risk.identification == "no":
        risk.severity, risk.frequency, risk.priority = 7, 3, "medium"
transaction.commit()
