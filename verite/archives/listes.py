"""The lists of a town: a letter, and what the parents of a school write; a mother is on both."""

import os

from mailman.app.lifecycle import create_list
from mailman.config import config
from mailman.core.initialize import initialize
from mailman.interfaces.domain import IDomainManager
from mailman.interfaces.usermanager import IUserManager
from zope.component import getUtility

initialize(os.environ["MAILMAN_CONFIG_FILE"])
getUtility(IDomainManager).add("valmont.example")
odile = getUtility(IUserManager).create_address("odile.martin@example.org", "Odile Martin")
for name, title, text in (
    ("lettre", "La lettre de Valmont", "Chaque mois, les travaux, les fêtes et les réunions."),
    ("ecole", "Parents de l'école", "Les parents d'élèves de l'école des Lilas s'écrivent."),
):
    mailing = create_list(f"{name}@valmont.example", ["odile@valmont.example"])
    mailing.display_name = title
    mailing.description = text
    mailing.info = text
    mailing.advertised = True
    mailing.preferred_language = "fr"
    mailing.subscribe(odile, send_welcome_message=False)
config.db.commit()
